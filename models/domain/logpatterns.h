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

// Of a Windows summary block whose counts are all -1: found by its shape, not by a text.
inline constexpr const char* failedScanPattern = "scan-failed";

// The code behind "HRESULT" in a line, as "0x80072EE2"; empty: there is none.
[[nodiscard]] std::string hresultIn(std::string_view line);

// What an error code of Windows Update means, as a sentence with the code in it; empty when it is not known.
[[nodiscard]] Message hresultMeaning(std::string_view code);
