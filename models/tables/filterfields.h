// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QString>
#include <QStringList>

#include <span>

// The names under which a filter knows the columns of a view: the column's key, its English title, the source's own
// name, other common words, its title in the user's language. Case and everything but letters and digits do not count.
[[nodiscard]] const ColumnSpec* findFilterField(const QString& name, std::span<const ColumnSpec> columns);

[[nodiscard]] QString nearestFilterField(const QString& name, std::span<const ColumnSpec> columns); // empty: none
[[nodiscard]] QStringList otherFieldNames(const ColumnSpec& column, std::span<const ColumnSpec> columns); // to document

// "raw.Path.To.Field": a field of the row's original record.
[[nodiscard]] bool isRawField(QStringView name);

// Whether values can be compared with < and >: numbers, times, and states of which one is worse than another.
[[nodiscard]] bool isOrderedField(ColumnType type);
