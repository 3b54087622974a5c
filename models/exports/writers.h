// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QIODevice>

#include <stop_token>
#include <string_view>

// The formats behind tableExports(); see there for what they return.
[[nodiscard]] bool writeCsv(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop);
[[nodiscard]] bool writeJson(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop);
[[nodiscard]] bool writeHtml(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop);
[[nodiscard]] bool writeSecurityHub(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop);
[[nodiscard]] bool writeText(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop);

// The name of a column in files: the source's own, else the key.
[[nodiscard]] inline std::string_view fileName(const ColumnSpec& spec)
{
    return *spec.jsonName != '\0' ? spec.jsonName : spec.key;
}
