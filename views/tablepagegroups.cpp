// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of rows in a TablePage, and what is selected of them.
#include "models/tables/tablemodel.h"
#include "views/groupbutton.h"
#include "views/rowdelegate.h"
#include "views/tablecolumns.h"
#include "views/tablegroups.h"
#include "views/tablepage.h"
#include "views/tableplace.h"
#include "views/tableview.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace {

constexpr auto groupMark = "\ngroup="; // behind the columns of a layout

} // namespace

GroupBy TablePage::grouping() const
{
    return m_group->grouping();
}

void TablePage::setGrouping(const QString& choice)
{
    m_group->setChoice(choice);
}

void TablePage::fillGroupMenu(QMenu& menu)
{
    m_group->fill(menu);
}

bool TablePage::isGrouped() const
{
    return m_model->groups() != nullptr;
}

void TablePage::setAllExpanded(bool expanded)
{
    if (m_model->groups() == nullptr) {
        return;
    }
    const auto place = TablePlace::of(*m_table, m_model->table(), m_model->rows());
    m_settling = true;
    m_model->setAllExpanded(expanded);
    m_columns->measureAgain();
    place.restore(*m_table, *m_model->table(), *m_model->rows(), 0);
    m_settling = false;
    m_columns->fit();
    emit selectionChanged(m_table->checkedCount());
}

void TablePage::setNow(std::optional<Instant> now)
{
    m_delegate->setNow(now);
}

void TablePage::setSeen(const std::shared_ptr<const SeenKeys>& seen)
{
    m_seen = seen;
    m_model->setSeen(seen);
}

void TablePage::refreshSeen()
{
    m_model->seenChanged();
}

// The first column of text on screen says what the rows of a group share.
void TablePage::refreshLabel()
{
    const auto shown = m_columns->shown();
    const auto columns = m_model->columns();
    const auto text = std::ranges::find_if(
        shown, [&](int column) { return isTextType(columns[static_cast<std::size_t>(column)].type); });
    m_model->setLabelColumn(text != shown.end() ? *text : shown.empty() ? 0 : shown.front());
}

TableSnapshot TablePage::selection() const
{
    auto selected = snapshot();
    auto rows = std::make_shared<Rows>();
    for (const auto& span : selectedSpans()) {
        rows->insert(rows->end(), selected.rows->begin() + span.begin, selected.rows->begin() + span.end);
    }
    selected.rows = std::move(rows);
    return selected;
}

QList<qint64> TablePage::selectedKeys() const
{
    QList<qint64> keys;
    for (const auto& span : selectedSpans()) {
        for (auto position = span.begin; position < span.end; ++position) {
            keys.append(m_model->table()->key((*m_model->rows())[position]));
        }
    }
    return keys;
}

int TablePage::selectedCount() const
{
    std::uint32_t count = 0;
    for (const auto& span : selectedSpans()) {
        count += span.end - span.begin;
    }
    return static_cast<int>(count);
}

qint64 TablePage::currentKey() const
{
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->keyOf(row) : 0;
}

qint64 TablePage::detailKey() const
{
    const auto row = m_table->currentIndex().row();
    const auto many = row >= 0 && m_model->isHeader(row) && !m_model->groups()->titledByFirst;
    return many ? 0 : currentKey();
}

std::vector<std::int64_t> TablePage::currentKeys() const
{
    const auto row = m_table->currentIndex().row();
    if (row < 0) {
        return {};
    }
    if (!m_model->isHeader(row) || m_model->isExpanded(row)) {
        return {currentKey()};
    }
    std::vector<std::int64_t> keys;
    const auto [begin, end] = m_model->span(row);
    for (auto position = begin; position < end; ++position) {
        keys.push_back(m_model->table()->key((*m_model->rows())[position]));
    }
    return keys;
}

void TablePage::setCurrentKey(qint64 key)
{
    const auto& rows = *m_model->rows();
    const auto found =
        key == 0 ? rows.end() : std::ranges::find(rows, key, [&](auto row) { return m_model->table()->key(row); });
    m_wantedKey = found == rows.end() ? key : 0;
    if (found != rows.end()) {
        const auto position = static_cast<std::uint32_t>(found - rows.begin());
        m_table->groups().reveal(position);
        m_table->moveToRow(m_model->rowAt(position));
    }
}

std::vector<GroupLines::Span> TablePage::selectedSpans() const
{
    auto spans = m_table->groups().chosen();
    const auto row = m_table->currentIndex().row();
    if (spans.empty() && row >= 0 && row < m_model->rowCount()) {
        spans.push_back(m_model->span(row));
    }
    return spans;
}

QByteArray TablePage::saveLayout() const
{
    return m_columns->save() + groupMark + m_group->choice().toUtf8();
}

// A layout of before there were groups says nothing of them.
void TablePage::restoreLayout(const QByteArray& layout)
{
    const auto mark = layout.lastIndexOf(groupMark);
    m_columns->restore(layout.left(mark < 0 ? layout.size() : mark));
    if (mark >= 0) {
        setGrouping(QString::fromUtf8(layout.mid(mark + qstrlen(groupMark))));
    }
    refreshLabel();
}
