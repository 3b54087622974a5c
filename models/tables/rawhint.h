// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/tables/views.h"

#include <QString>

#include <optional>

// A filter that can be read, but probably says something else than was meant.
struct FilterHint
{
    Message sentence = {};
    QString suggestion = {}; // shown; empty: none
    Filter filter = {}; // with it
};

// No record has a field that the filter asks for. `table`: as withRawFields() made it for this filter. Blocking; looks
// into one record of each kind of finding. Throws StoreError.
[[nodiscard]] std::optional<FilterHint> rawFieldHint(const Table& table, const Filter& filter, Database& database);
