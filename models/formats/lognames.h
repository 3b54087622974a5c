// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// What a line of a log, or the path of a log, names: .../ssm/NODE/document/orchestration/COMMAND/.../PLUGIN/stdout,
// "[COMMAND]", "[instanceID=NODE]", "[pluginName=PLUGIN]". Views into the text; empty: not named.
struct LogNames
{
    std::string_view node = {};
    std::string_view command = {};
    std::string_view plugin = {};
};

[[nodiscard]] LogNames namesIn(std::string_view text);
[[nodiscard]] LogNames namesOfLog(std::string_view path); // knows folders like PatchLinux without the rest, too

[[nodiscard]] bool isCommandId(std::string_view text); // a UUID

// The text with whatever differs from one occurrence to the next replaced: times, numbers, ids.
[[nodiscard]] std::string withoutNumbers(std::string_view text);

// N of "exit status N" or "exit code N"; empty: none, or 0.
[[nodiscard]] std::string_view exitCodeIn(std::string_view text);
