// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QDialog>

#include <span>

// The filter language on one page: its signs with an example each, then the fields of a view with their other names and
// their values. Not modal, deletes itself.
class FilterHelp : public QDialog
{
    Q_OBJECT

public:
    FilterHelp(const QString& view, std::span<const ColumnSpec> columns, QWidget* parent);
};
