// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/formats/bytestream.h"
#include "models/formats/limits.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// One row. With a problem, its cells are not to be used, and reading goes on in the line behind the problem's.
struct CsvRow
{
    std::vector<std::string> cells = {};
    SourcePlace place = {}; // of its first character
    std::string_view text = {}; // as it stands in the file, without its line end; valid until the next call
    Message problem = {};
    SourcePlace problemPlace = {};

    [[nodiscard]] bool blank() const; // no cell holds anything
};

// The rows of a CSV text (RFC 4180), read forward in memory that does not grow with it. The separator (comma, semicolon
// or tab) is what the first line that has one holds most of, or what "sep=;" in the first line says. Lines end with LF,
// CRLF or CR. A quote inside of an unquoted cell is itself. The apostrophe that our own exports put before = + - @ is
// taken away again.
class CsvReader
{
public:
    static constexpr std::size_t longestCell = limits::csvCell;
    static constexpr std::size_t longestRow = limits::csvRow;
    static constexpr std::size_t mostCells = limits::csvCells;

    // `refilled` is called whenever more text is needed, and may throw.
    CsvReader(ByteStream& stream, std::function<void()> refilled);

    [[nodiscard]] bool next(CsvRow& row); // false at the end

private:
    enum class Scan { Cell, Row, End };

    [[nodiscard]] bool more();
    [[nodiscard]] bool has(std::size_t offset); // offset from the beginning of the row
    void findSeparator();
    void skipSeparatorLine();
    [[nodiscard]] Scan readCell(CsvRow& row);
    [[nodiscard]] bool readQuoted(CsvRow& row, std::string& cell);
    [[nodiscard]] bool readPlain(CsvRow& row, std::string& cell);
    [[nodiscard]] bool isTooLong(CsvRow& row, std::size_t cell);
    [[nodiscard]] Scan endOfCell();
    void fail(CsvRow& row, std::size_t offset, const char* text, std::string argument = {});
    void skipLine(std::size_t offset);
    void consume(std::size_t count);
    [[nodiscard]] SourcePlace place(std::size_t offset) const;

    [[nodiscard]] char at(std::size_t offset) const { return m_buffer[m_begin + offset]; }

    ByteStream& m_stream;
    std::function<void()> m_refilled;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // of the row
    std::size_t m_end = 0;
    std::size_t m_offset = 0; // in the row: the next character
    std::size_t m_consumed = 0; // characters of the row before, to be left behind
    std::uint64_t m_base = 0; // of m_begin in the text
    std::uint64_t m_line = 1; // of m_begin
    char m_separator = '\0';
    bool m_ended = false; // the stream
};
