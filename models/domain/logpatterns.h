// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <span>
#include <string>
#include <string_view>

// A failure that logs of patch operations are known to show. AWS Systems Manager user guide: "Troubleshooting Patch
// Manager". The sentences are marked for translation as "Message".
struct LogPattern
{
    const char* key = ""; // stored with events (EventFact::pattern): never changed
    std::span<const char* const> texts = {}; // one of them is in the line; * is anything between
    const char* title = "";
    const char* explanation = "";
    const char* nextStep = "";
    bool harmless = false; // looks like a failure and is none
};

[[nodiscard]] std::span<const LogPattern> logPatterns();
[[nodiscard]] const LogPattern* logPatternOf(std::string_view key); // null: not known
[[nodiscard]] const LogPattern* findLogPattern(std::string_view line); // the first that it shows; null: none

// The failure that explains most of a text of several lines: a full disk before what it breaks, else the first of them,
// harmless ones last. Null: none is known.
struct FoundPattern
{
    const LogPattern* pattern = nullptr;
    std::string_view line = {}; // that shows it
};

[[nodiscard]] FoundPattern findFailure(std::string_view text);

// Of a Windows summary block whose counts are all -1: found by its shape, not by a text.
inline constexpr const char* failedScanPattern = "scan-failed";

// The code behind "HRESULT" in a line, as "0x80072EE2"; empty: there is none.
[[nodiscard]] std::string hresultIn(std::string_view line);

// What an error code of Windows Update means, as a sentence with the code in it; empty when it is not known.
[[nodiscard]] Message hresultMeaning(std::string_view code);
