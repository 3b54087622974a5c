// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <span>

// What of a finding stays as it is when something else about it is decided.
struct KeptParts
{
    bool status = false; // the effective one, a suppression with its end and scope
    bool note = false;
    bool owner = false;
    bool severity = false;
};

// Fills these parts of decisions that are to be taken from what holds now. Throws StoreError.
void keepParts(Database& database, std::span<DecidedFinding> decided, const KeptParts& kept, Instant at);
