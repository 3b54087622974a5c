// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"
#include "models/formats/recordtaker.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What a kind of text reads from, where its records go, and what it has to say besides them.
struct TextReading
{
    ByteStream& text;
    RecordTaker& taker;
    std::function<void()> ticked; // to be called often; may throw
    std::string path = {}; // of the file, for what names tell
    std::string node = {}; // of the file's name, or the user's answer; empty: not known
    std::vector<Message> notes = {};
    std::optional<Instant> captured = {}; // when the text says when it was written
    bool partial = false;
    bool needsNode = false; // there are records, and nobody says whose
};

// One kind of text that is not JSON: how it is known from its beginning, what it says. A new kind is one file with such
// a value, and one line in textkind.cpp.
struct TextKind
{
    const char* key = "";
    const char* title = ""; // QT_TRANSLATE_NOOP("RecordKind", "...")
    bool (*recognises)(std::string_view head) = nullptr;
    void (*read)(TextReading& reading) = nullptr;
};

inline constexpr std::size_t textHeadSize = 64 * 1024; // what kinds may look at

[[nodiscard]] std::span<const TextKind* const> allTextKinds();
[[nodiscard]] const TextKind* findTextKind(std::string_view head); // null: none

[[nodiscard]] Message noRecords(); // "the file is a report without any"

extern const TextKind patchReportCsvKind;
extern const TextKind findingsCsvKind;
extern const TextKind patchLogKind;
