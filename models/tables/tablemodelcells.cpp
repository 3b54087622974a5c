// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a TableModel say.
#include "models/domain/decision.h"
#include "models/tables/findingsums.h"
#include "models/tables/seenkeys.h"
#include "models/tables/tablemodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A node or account without a name is told by its id. In a history what is not counted is blank: a row is about some of
// its columns only.
QString namedText(const Table& table, std::size_t row, std::size_t column)
{
    if (table.column(column).value(row) == Column::absent) {
        const auto specs = table.specs();
        const auto named = std::ranges::find(specs, std::string_view(specs[column].key), &ColumnSpec::namedBy);
        if (named != specs.end()) {
            column = static_cast<std::size_t>(named - specs.begin());
        }
    }
    if (table.column(column).value(row) == Column::absent && table.indexOf("what") >= 0) {
        return {};
    }
    return cellText(table, row, column, CellStyle::Screen);
}

constexpr std::uint64_t openPlace = 0xffff; // no column

std::uint32_t countOpen(const Table& table, std::size_t status, std::span<const std::uint32_t> rows)
{
    const auto place = table.indexOf("recordState");
    const auto* record = place < 0 ? nullptr : &table.column(static_cast<std::size_t>(place));
    return static_cast<std::uint32_t>(std::ranges::count_if(rows, [&](std::uint32_t row) {
        const auto state = record ? static_cast<RecordState>(record->value(row)) : RecordState::Active;
        return isOpen(state, static_cast<WorkflowStatus>(table.column(status).value(row)));
    }));
}

}

void TableModel::setLabelColumn(int column)
{
    if (m_labelColumn != column) {
        m_labelColumn = column;
        allChanged();
    }
}

void TableModel::setSeen(std::shared_ptr<const SeenKeys> seen)
{
    m_seen = std::move(seen);
    allChanged();
}

void TableModel::seenChanged()
{
    allChanged();
}

std::uint32_t TableModel::rowFor(int line, std::size_t column) const
{
    const auto span = this->span(line);
    if (span.end - span.begin == 1) {
        return (*m_rows)[span.begin];
    }
    const auto group = m_lines.groupAt(line);
    if (const auto large = groups()->voices.find(group); large != groups()->voices.end()) {
        return large->second[column];
    }
    const auto [voice, fresh] = m_voices.try_emplace((std::uint64_t {group} << 16U) + column, RowGroups::none);
    if (fresh) {
        voice->second = voiceOf(*m_table, column, groups()->rowsOf(*m_rows, group));
    }
    return voice->second;
}

QString TableModel::display(const QModelIndex& index, std::uint32_t row) const
{
    if (index.column() == m_labelColumn && isHeader(index.row())) {
        const auto first = (*m_rows)[span(index.row()).begin];
        return groups()->titledByFirst
            ? cellText(*m_table, first, static_cast<std::size_t>(index.column()), CellStyle::Screen)
            : groupTitle(*m_table, *groups(), first);
    }
    if (row == RowGroups::none) {
        return m_table->specs()[static_cast<std::size_t>(index.column())].type == ColumnType::Workflow ? openOf(index)
                                                                                                       : QString();
    }
    return namedText(*m_table, row, static_cast<std::size_t>(index.column()));
}

QString TableModel::openOf(const QModelIndex& header) const
{
    const auto group = m_lines.groupAt(header.row());
    const auto [open, fresh] = m_voices.try_emplace((std::uint64_t {group} << 16U) + openPlace, 0);
    if (fresh) {
        const auto column = static_cast<std::size_t>(header.column());
        open->second = countOpen(*m_table, column, groups()->rowsOf(*m_rows, group));
    }
    const auto all = m_lines.rowsBelow(header.row());
    return open->second == static_cast<std::uint32_t>(all)
        ? tr("all %Ln open", nullptr, all)
        : tr("%1 of %Ln open", nullptr, all).arg(QLocale().toString(open->second));
}

void TableModel::setVoice(Voice voice)
{
    m_voice = std::move(voice);
}

void TableModel::setSaidOrder(const Order& order)
{
    m_order = order;
}

QString TableModel::spoken(const QModelIndex& index, std::uint32_t row) const
{
    auto text = m_voice ? m_voice(index, display(index, row)) : display(index, row);
    if (index.column() != m_labelColumn) {
        return text;
    }
    if (isHeader(index.row())) {
        const auto count = m_lines.rowsBelow(index.row());
        text = isExpanded(index.row()) ? tr("%1, %Ln row(s), expanded", nullptr, count).arg(text)
                                       : tr("%1, %Ln row(s), collapsed", nullptr, count).arg(text);
    }
    return isUnseen(index.row()) ? tr("%1, unseen").arg(text) : text;
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(index, rowFor(index.row(), column));
    case Qt::AccessibleTextRole:
        return spoken(index, rowFor(index.row(), column));
    case ValueRole: {
        const auto row = rowFor(index.row(), column);
        const auto& cells = m_table->column(column);
        if (row == RowGroups::none || cells.value(row) == Column::absent) {
            return {};
        }
        return cells.isText() ? QVariant(QString::fromUtf8(cells.text(row))) : QVariant(qint64 {cells.value(row)});
    }
    case KeyRole:
        return keyOf(index.row());
    case UnseenRole:
        return isUnseen(index.row());
    default:
        return {};
    }
}

// Of a large group the first ones are asked; with fewer seen rows than it has, one of them is unseen.
bool TableModel::isUnseen(int row) const
{
    if (!m_seen) {
        return false;
    }
    const auto span = this->span(row);
    if (span.end - span.begin > m_seen->count()) {
        return true;
    }
    const auto end = std::min(span.end, span.begin + mostScannedRows);
    for (auto position = span.begin; position < end; ++position) {
        if (isUnseenAt(position)) {
            return true;
        }
    }
    return false;
}

bool TableModel::isUnseenAt(std::uint32_t position) const
{
    const auto row = (*m_rows)[position];
    const auto key = m_table->key(row);
    if (!m_seen->contains(key)) {
        return true;
    }
    const auto standing = columnOf("standing");
    const auto updated = columnOf("updated");
    return standing >= 0 && updated >= 0
        && m_table->column(static_cast<std::size_t>(standing)).value(row)
        == static_cast<std::int64_t>(DecisionStanding::Reopened)
        && m_seen->isBefore(key, m_table->column(static_cast<std::size_t>(updated)).value(row));
}
