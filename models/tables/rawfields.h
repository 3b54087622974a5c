// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <stop_token>

// Columns with fields of the findings' original records: those that a filter asks for by raw.Path.To.Field.
[[nodiscard]] bool hasRawFields(std::span<const ColumnSpec> columns); // the view knows original records
[[nodiscard]] std::vector<std::string> rawFieldsOf(const Filter& filter); // each once; mostly none

// The same rows with a text column for each field; several values of one record are joined by ", ". Reads every record:
// seconds for a million. None: stopped. Blocking; throws StoreError.
[[nodiscard]] TablePointer withRawFields(const TablePointer& table, const std::vector<std::string>& fields,
    Database& database, const Moment& moment, std::stop_token stop = {});
