// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/domain/logpatterns.h"
#include "models/formats/loglines.h"

#include <map>
#include <string>
#include <vector>

// Makes events of the lines of one log: known failures, exit codes, lines of level ERROR and CRITICAL. What reads the
// same but for its times and numbers is one event, with how often it stands there; known failures of two commands are
// two. The text of an event begins with the line that says it; lines that go on with it follow.
class LogEvents
{
public:
    static constexpr std::size_t mostEvents = 200;
    static constexpr std::size_t longestText = 4096;

    struct Entry
    {
        EventFact event = {};
        SourcePlace place = {};
        std::uint64_t count = 1;
    };

    LogEvents(std::string name, std::string command, std::string plugin); // of the log

    void add(const LogLine& line);
    void addBlock(EventFact event, const SourcePlace& place); // made of several lines

    [[nodiscard]] std::vector<Entry>
    take(); // in the order of the log, known failures before others where there are too many

    [[nodiscard]] std::uint64_t telling() const { return m_telling; } // lines that say something

    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; } // of them, in no event

    [[nodiscard]] const std::string& node() const { return m_node; } // the first that a line names

private:
    using Kept = std::map<std::string, std::size_t>; // into m_entries

    void follow(const LogLine& line);
    void tell(const LogLine& line, const LogPattern* pattern, std::string_view code);
    [[nodiscard]] EventFact eventOf(const LogLine& line) const;
    [[nodiscard]] bool joinExitCode(std::string_view code, const LogLine& line);
    // 1 + the entry; 0: left out.
    [[nodiscard]] std::size_t keep(Kept& kept, const std::string& key, EventFact event, const SourcePlace& place);
    void append(std::string_view text);

    std::string m_name;
    std::string m_pathCommand;
    std::string m_pathPlugin;
    std::string m_node;
    std::string m_command; // of the last line with a time
    std::string m_plugin;
    std::optional<Instant> m_time = {};
    std::vector<Entry> m_entries;
    Kept m_known;
    Kept m_others;
    std::size_t m_open = 0; // 1 + the entry that following lines belong to; 0: none
    std::size_t m_following = 0; // lines
    std::size_t m_lastKnown = 0; // 1 + the entry
    std::uint64_t m_lastKnownLine = 0;
    std::uint64_t m_telling = 0;
    std::uint64_t m_leftOut = 0;
};

// "exit status 126", "exit code -1": as EventFact::exitCode. None: not a number of 32 bits.
[[nodiscard]] std::optional<int> readExitCode(std::string_view text);
