// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/lognames.h"

#include "models/formats/nodeid.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr std::string_view separators = "/\\";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// 8-4-4-4-12 hexadecimal digits at the beginning.
std::string_view uuidAt(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() < form.size() || (text.size() > form.size() && isHex(text[form.size()])))
        return {};
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == 'x' ? !isHex(text[i]) : text[i] != form[i])
            return {};
    }
    return text.substr(0, form.size());
}

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        const auto end = path.find_first_of(separators);
        if (end != 0)
            segments.push_back(path.substr(0, end));
        path.remove_prefix(end == path.npos ? path.size() : end + 1);
    }
    return segments;
}

bool isPatchPlugin(std::string_view segment)
{
    constexpr std::array plugins = {"PatchLinux", "PatchMacOS", "PatchWindows"};
    return std::any_of(plugins.begin(), plugins.end(), [&](const char* plugin) { return segment == plugin; });
}

// The last folder behind the command's; the file itself is none.
std::string_view pluginIn(const std::vector<std::string_view>& segments)
{
    for (auto i = segments.size(); i-- > 0;) {
        const bool isFile = i + 1 == segments.size()
            && (segments[i].find('.') != segments[i].npos || segments[i] == "stdout" || segments[i] == "stderr");
        if (!isFile)
            return segments[i];
    }
    return {};
}

std::string_view valueOf(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    return at == text.npos ? std::string_view()
                           : text.substr(at + name.size(), text.substr(at + name.size()).find_first_of("] ,;\"'"));
}

void readPath(std::string_view text, std::size_t folder, LogNames& names)
{
    constexpr std::string_view marker = "orchestration";
    constexpr std::size_t documentSize = 10; // "/document/"
    if (folder >= documentSize && text.substr(folder - documentSize + 1).starts_with("document"))
        names.node = nodeAtEnd(text.substr(0, folder - documentSize));
    auto path = text.substr(folder + marker.size());
    path = path.substr(0, path.find_first_of(" :\"'"));
    auto segments = segmentsOf(path);
    if (segments.empty())
        return;
    names.command = uuidAt(segments.front());
    segments.erase(segments.begin());
    names.plugin = pluginIn(segments);
}

}

LogNames namesIn(std::string_view text)
{
    LogNames names;
    const auto folder = text.find("orchestration");
    if (folder != text.npos && folder > 0 && separators.find(text[folder - 1]) != separators.npos)
        readPath(text, folder, names);
    for (auto open = text.find('['); names.command.empty() && open != text.npos; open = text.find('[', open + 1))
        names.command = uuidAt(text.substr(open + 1));
    if (names.plugin.empty())
        names.plugin = valueOf(text, "[pluginName=");
    if (names.node.empty())
        names.node = nodeIn(valueOf(text, "nstanceID="));
    return names;
}

LogNames namesOfLog(std::string_view path)
{
    auto names = namesIn(path);
    const auto segments = segmentsOf(path);
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        if (names.command.empty())
            names.command = uuidAt(*segment);
        if (names.plugin.empty() && isPatchPlugin(*segment))
            names.plugin = *segment;
    }
    return names;
}

bool isCommandId(std::string_view text)
{
    return !text.empty() && uuidAt(text).size() == text.size();
}

std::string withoutNumbers(std::string_view text)
{
    constexpr std::size_t idSize = 8;
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i]) && !isLetter(text[i])) {
            result += text[i++];
            continue;
        }
        auto end = i;
        bool digit = false;
        bool onlyHex = true;
        bool onlyDigits = true;
        for (; end < text.size() && (isDigit(text[end]) || isLetter(text[end])); ++end) {
            digit = digit || isDigit(text[end]);
            onlyDigits = onlyDigits && isDigit(text[end]);
            onlyHex = onlyHex && isHex(text[end]);
        }
        const bool isId = onlyDigits || (digit && onlyHex) || (digit && end - i >= idSize);
        result.append(isId ? std::string_view("#") : text.substr(i, end - i));
        i = end;
    }
    return result;
}

std::string_view exitCodeIn(std::string_view text)
{
    constexpr std::array<std::string_view, 2> marks = {"exit status ", "exit code "};
    for (const auto mark : marks) {
        const auto at = text.find(mark);
        if (at == text.npos)
            continue;
        const auto rest = text.substr(at + mark.size());
        std::size_t size = rest.starts_with('-') ? 1 : 0;
        while (size < rest.size() && isDigit(rest[size]))
            ++size;
        const auto number = rest.substr(0, size);
        if (!number.empty() && number != "-" && number.find_first_of("123456789") != number.npos)
            return number;
    }
    return {};
}
