// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/staging.h"

// Events, definitions and updates of findings, staged. Numbers are local; texts that seldom repeat lie behind the row,
// so that memory stays flat.

struct StagedNoteHead
{
    int node = 0; // local; 0: not named
    std::array<std::uint32_t, 3> lengths = {}; // of the texts
};

template <typename Row> struct StagedNote
{
    StagedNoteHead head = {};
    Row row = {};
    std::array<std::string_view, 3> texts = {}; // valid as long as the bytes
};

template <typename Row> [[nodiscard]] StagedNote<Row> noteOf(SortedSpool::Bytes bytes)
{
    StagedNote<Row> note {rowOf<StagedNoteHead>(bytes), rowOf<Row>(bytes.subspan(sizeof(StagedNoteHead)))};
    std::string_view texts = textOf(bytes.subspan(sizeof(StagedNoteHead) + sizeof(Row)));
    for (std::size_t i = 0; i < note.texts.size(); ++i) {
        note.texts[i] = texts.substr(0, note.head.lengths[i]);
        texts.remove_prefix(note.texts[i].size());
    }
    return note;
}

struct StagedEvent // texts: subject, part, text
{
    std::array<int, 7> words = {}; // document, type, status, detailed status, error code, actor, pattern
    int kind = 0;
    std::optional<int> exitCode = {};
    std::optional<Instant> at = {};
    std::int64_t original = 0;
    bool primary = false;
};

struct StagedDefinition // texts: id, name, details
{
    int kind = 0;
    int account = 0, region = 0; // words; 0: those of the file
    std::optional<Instant> at = {};
    std::int64_t original = 0;
    bool primary = false;
};

struct StagedFindingUpdate // texts: id of the finding, note, error message
{
    int productArn = 0, author = 0, errorCode = 0; // words
    bool receipt = false;
    int workflow = -1; // -1: not said
    std::optional<Instant> at = {};
    std::int64_t original = 0;
    bool primary = false;
};
