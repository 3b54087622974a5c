// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/logevents.h"

#include "models/formats/lognames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace {

constexpr std::size_t linesAfter = 6;
constexpr std::uint64_t exitCodeNear = 10; // lines behind the failure that it belongs to
constexpr std::size_t roomForCount = 32;

std::string_view cutText(std::string_view text, std::size_t size)
{
    if (text.size() <= size)
        return text;
    while (size > 0 && (text[size] & 0xC0) == 0x80)
        --size;
    return text.substr(0, size);
}

// Scripts that a log prints hold the words of failures that did not happen.
bool isScript(std::string_view text)
{
    constexpr std::array<std::string_view, 6> marks = {
        "echo ", "print(", "logger.", "Write-Output ", "runCommand", "abort.\\n"};
    return std::any_of(marks.begin(), marks.end(), [&](auto mark) { return text.find(mark) != text.npos; });
}

}

std::optional<int> readExitCode(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < INT32_MIN || number > UINT32_MAX)
        return {};
    return static_cast<int>(number > INT32_MAX ? number - (std::int64_t(UINT32_MAX) + 1) : number);
}

LogEvents::LogEvents(std::string name, std::string command, std::string plugin)
    : m_name(std::move(name))
    , m_pathCommand(std::move(command))
    , m_pathPlugin(std::move(plugin))
{
}

void LogEvents::add(const LogLine& line)
{
    if (line.blank())
        return;
    follow(line);
    const bool script = isScript(line.text);
    const auto* const pattern = script ? nullptr : findLogPattern(line.text);
    const auto code = script ? std::string_view() : exitCodeIn(line.text);
    if (pattern || !code.empty() || line.isError())
        return tell(line, pattern, code);
    if (line.stamped() || m_following == linesAfter)
        m_open = 0;
    if (m_open == 0)
        return;
    ++m_following;
    append(line.text);
}

void LogEvents::tell(const LogLine& line, const LogPattern* pattern, std::string_view code)
{
    ++m_telling;
    if (!pattern && !code.empty() && joinExitCode(code, line))
        return;
    auto event = eventOf(line);
    event.pattern = pattern ? pattern->key : "";
    event.errorCode = pattern ? hresultIn(line.text) : std::string();
    event.exitCode = readExitCode(code);
    const bool known = pattern || event.exitCode;
    auto key = event.errorCode.empty() ? withoutNumbers(line.text) : event.errorCode;
    if (known)
        key = event.pattern + '\x1F' + key + '\x1F' + std::string(code) + '\x1F' + event.subject;
    const auto kept = keep(known ? m_known : m_others, key, std::move(event), line.place);
    if (pattern && !pattern->harmless) {
        m_lastKnown = kept;
        m_lastKnownLine = line.place.line;
    }
}

// What the line says of node, command and time, for itself and for those that go on with it.
void LogEvents::follow(const LogLine& line)
{
    const auto names = namesIn(line.text);
    if (m_node.empty())
        m_node = names.node;
    if (line.time)
        m_time = line.time;
    if (line.stamped() || !names.command.empty())
        m_command = names.command;
    if (line.stamped() || !names.plugin.empty())
        m_plugin = names.plugin;
}

EventFact LogEvents::eventOf(const LogLine& line) const
{
    EventFact event;
    event.kind = EventFact::Kind::Log;
    const auto& command = m_command.empty() ? m_pathCommand : m_command;
    event.subject = command.empty() ? m_name : command;
    event.part = m_plugin.empty() ? m_pathPlugin : m_plugin;
    event.status = line.level;
    event.at = m_time;
    event.text = cutText(line.text, longestText - roomForCount);
    return event;
}

// The exit code of a run whose failure was told shortly before belongs to that.
bool LogEvents::joinExitCode(std::string_view code, const LogLine& line)
{
    if (m_lastKnown == 0 || line.place.line - m_lastKnownLine > exitCodeNear)
        return false;
    auto& entry = m_entries[m_lastKnown - 1];
    if (entry.event.exitCode && entry.event.exitCode != readExitCode(code))
        return false;
    const bool first = !entry.event.exitCode;
    entry.event.exitCode = readExitCode(code);
    m_open = m_lastKnown;
    if (first)
        append(line.text);
    m_open = 0;
    m_lastKnown = 0;
    return true;
}

std::size_t LogEvents::keep(Kept& kept, const std::string& key, EventFact event, const SourcePlace& place)
{
    m_open = 0;
    m_following = 0;
    if (const auto found = kept.find(key); found != kept.end()) {
        auto& entry = m_entries[found->second];
        ++entry.count;
        entry.event.at = std::max(entry.event.at, event.at);
        return found->second + 1;
    }
    if (kept.size() == mostEvents) {
        ++m_leftOut;
        return 0;
    }
    kept.emplace(key, m_entries.size());
    m_entries.push_back({.event = std::move(event), .place = place});
    m_open = m_entries.size();
    return m_open;
}

void LogEvents::addBlock(EventFact event, const SourcePlace& place)
{
    const LogLine line {.text = {}, .place = place};
    const auto text = cutText(event.text, longestText - roomForCount);
    auto made = eventOf(line);
    made.text = text;
    made.pattern = event.pattern;
    const auto key = made.pattern + '\x1F' + made.subject;
    (void)keep(m_known, key, std::move(made), place);
    m_open = 0;
}

void LogEvents::append(std::string_view text)
{
    auto& known = m_entries[m_open - 1].event.text;
    if (known.size() + 1 + roomForCount >= longestText)
        return;
    known += '\n';
    known += cutText(text, longestText - roomForCount - known.size());
}

std::vector<LogEvents::Entry> LogEvents::take()
{
    std::set<std::size_t> kept;
    for (const auto& [key, index] : m_known)
        kept.insert(index);
    for (std::size_t i = 0; i < m_entries.size() && kept.size() < mostEvents; ++i)
        kept.insert(i);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto& entry = m_entries[i];
        if (!kept.contains(i)) {
            m_leftOut += entry.count;
            continue;
        }
        if (entry.count > 1)
            entry.event.text += "\n\xC3\x97 " + std::to_string(entry.count); // a multiplication sign
        entries.push_back(std::move(entry));
    }
    m_entries.clear();
    return entries;
}
