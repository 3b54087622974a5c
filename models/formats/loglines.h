// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/formats/bytestream.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// One line of a log, and what its beginning tells: amazon-ssm-agent.log and errors.log (local time without a zone),
// logs of AWS-RunPatchBaseline on Linux and macOS (the same), and its Windows log (UTC).
struct LogLine
{
    std::string_view text = {}; // without its end; valid until the next line
    SourcePlace place = {};
    std::optional<Instant> time = {}; // read as UTC
    bool zoned = false; // the line says that it is
    std::string_view level = {}; // as written; empty: a line that goes on with the one before, or output of a command

    [[nodiscard]] bool stamped() const { return !level.empty(); }

    [[nodiscard]] bool blank() const { return text.find_first_not_of(" \t") == text.npos; }

    [[nodiscard]] bool isError() const; // ERROR, CRITICAL
};

[[nodiscard]] LogLine readLogLine(std::string_view text);

// The lines of a text, read forward in memory that does not grow with it. Of a longer line only the beginning is given.
class LogLines
{
public:
    static constexpr std::size_t longestLine = 64 * 1024;

    // `refilled` is called whenever more text is needed, and may throw.
    LogLines(ByteStream& stream, std::function<void()> refilled);

    [[nodiscard]] bool next(LogLine& line); // false at the end

    [[nodiscard]] std::uint64_t lines() const { return m_lines; }

    [[nodiscard]] std::uint64_t cut() const { return m_cut; } // lines that were too long

private:
    [[nodiscard]] bool more();

    ByteStream& m_stream;
    std::function<void()> m_refilled;
    std::vector<char> m_buffer;
    std::size_t m_position = 0;
    std::size_t m_end = 0;
    std::string m_line;
    std::uint64_t m_lines = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_cut = 0;
};
