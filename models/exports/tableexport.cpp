// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"

#include "models/exports/writers.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr TableExport exports[] = {
    {.name = "csv",
        .title = QT_TRANSLATE_NOOP("TableExport", "CSV (for spreadsheets)"),
        .suffix = "csv",
        .write = writeCsv},
    {.name = "json", .title = QT_TRANSLATE_NOOP("TableExport", "JSON"), .suffix = "json", .write = writeJson},
    {.name = "html", .title = QT_TRANSLATE_NOOP("TableExport", "Web page"), .suffix = "html", .write = writeHtml},
    {.name = "securityhub",
        .title = QT_TRANSLATE_NOOP("TableExport", "Calls of batch-update-findings"),
        .suffix = "json",
        .write = writeSecurityHub,
        .findingsOnly = true},
    {.name = "table", .title = QT_TRANSLATE_NOOP("TableExport", "Plain text"), .suffix = "txt", .write = writeText},
};
}

std::span<const TableExport> tableExports()
{
    return exports;
}

const TableExport* findTableExport(std::string_view name)
{
    const auto found =
        std::ranges::find(exports, name, [](const TableExport& one) { return std::string_view(one.name); });
    return found == std::end(exports) ? nullptr : found;
}
