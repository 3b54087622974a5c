// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/staging.h"

// Rows of the staging table note. Numbers are local; texts that seldom repeat lie beside the row, so that memory stays
// flat.

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
