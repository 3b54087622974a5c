// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copytext.h"

#include <QSet>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString harmless(const QString& text)
{
    static const auto starts = u"=+-@＝＋－＠"_s;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !text.isEmpty() && starts.contains(text.front()) && !isNumber ? u'\'' + text : text;
}

QString markdownCell(const QString& text)
{
    auto cell = text.toHtmlEscaped();
    for (const auto mark : u"\\`*_[]|"_s) {
        cell.replace(mark, u"\\"_s + mark);
    }
    return cell;
}

using Cell = std::function<QString(const QString&)>;

QStringList lines(const TableSnapshot& rows, const Cell& cell, const QString& separator)
{
    QStringList lines;
    QStringList cells;
    for (const auto column : rows.columns) {
        cells.append(cell(oneLine(columnTitle(rows.table->specs()[static_cast<std::size_t>(column)]))));
    }
    lines.append(cells.join(separator));
    for (std::size_t row = 0; row < std::min(rows.rows->size(), mostCopiedRows); ++row) {
        cells.clear();
        for (const auto column : rows.columns) {
            cells.append(cell(
                oneLine(cellText(*rows.table, (*rows.rows)[row], static_cast<std::size_t>(column), CellStyle::Data))));
        }
        lines.append(cells.join(separator));
    }
    return lines;
}

int identifyingColumn(const Table& table)
{
    for (std::size_t column = 0; column < table.specs().size(); ++column) {
        if (table.specs()[column].type == ColumnType::Identifier) {
            return static_cast<int>(column);
        }
    }
    return -1;
}

}

QString tabSeparated(const TableSnapshot& rows)
{
    return lines(rows, harmless, u"\t"_s).join(u'\n') + u'\n';
}

QString htmlTable(const TableSnapshot& rows)
{
    const auto cell = [](const QString& text) { return harmless(text).toHtmlEscaped(); };
    auto all = lines(rows, cell, u"</td><td>"_s);
    auto head = all.takeFirst();
    head.replace(u"td>"_s, u"th>"_s);
    QString html = u"<table><thead><tr><th>"_s + head + u"</th></tr></thead><tbody>"_s;
    for (const auto& line : std::as_const(all)) {
        html += u"<tr><td>"_s + line + u"</td></tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

QString markdown(const TableSnapshot& rows)
{
    auto all = lines(rows, markdownCell, u" | "_s);
    all.insert(1, QStringList(static_cast<qsizetype>(rows.columns.size()), u"---"_s).join(u" | "_s));
    return u"| "_s + all.join(u" |\n| "_s) + u" |\n"_s;
}

QString identifiers(const TableSnapshot& rows, std::string_view column)
{
    const auto index = column.empty() ? identifyingColumn(*rows.table) : rows.table->indexOf(column);
    if (index < 0) {
        return {};
    }
    QStringList ids;
    QSet<QString> seen;
    for (const auto row : *rows.rows) {
        const auto id = cellText(*rows.table, row, static_cast<std::size_t>(index), CellStyle::Data);
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    }
    return ids.join(u'\n');
}

TableSnapshot onlyKeys(TableSnapshot snapshot, const QList<qint64>& keys)
{
    const QSet<qint64> wanted(keys.begin(), keys.end());
    auto rows = std::make_shared<Rows>();
    if (snapshot.rows) {
        std::ranges::copy_if(*snapshot.rows, std::back_inserter(*rows),
            [&](std::uint32_t row) { return wanted.contains(snapshot.table->key(row)); });
    }
    snapshot.rows = std::move(rows);
    return snapshot;
}
