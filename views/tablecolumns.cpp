// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablecolumns.h"

#include "views/columnmenu.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

constexpr qint32 layoutVersion = 1;
constexpr auto leastTelling = 220; // of the column that tells most

// The bad, the many and the new first; names from A.
bool descendsFirst(const ColumnSpec& spec)
{
    return !isTextType(spec.type) && spec.type != ColumnType::Workflow && spec.type != ColumnType::FileOutcome;
}

} // namespace

TableColumns::TableColumns(TableView* view)
    : QObject(view)
    , m_view(view)
{
    auto* header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &TableColumns::sectionClicked);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (!m_fitting && before != 0 && after != 0) {
            m_userSized = true;
            m_announce.start();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting) {
            m_announce.start();
        }
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header] { openMenu(header); });
    connect(view, &TableView::resized, this, &TableColumns::fit);
    m_announce.setSingleShot(true);
    m_announce.setInterval(200);
    connect(&m_announce, &QTimer::timeout, this, &TableColumns::changed);
}

void TableColumns::setColumns(std::span<const ColumnSpec> columns)
{
    m_columns = columns;
    m_measured = false;
    m_wanted.clear();
    reset();
    if (!m_pending.isEmpty() && !columns.empty()) {
        restore(std::exchange(m_pending, {}));
    }
    showOrder(m_order);
}

void TableColumns::setDefaults(const QStringList& first, const QStringList& hidden)
{
    m_first = first;
    m_hidden = hidden;
    if (!m_columns.empty()) {
        reset();
    }
}

void TableColumns::reset()
{
    auto* header = m_view->horizontalHeader();
    m_fitting = true;
    for (auto column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        const auto& spec = m_columns[static_cast<std::size_t>(column)];
        header->setSectionHidden(column,
            m_hidden.contains(QLatin1StringView(spec.key))
                || (!spec.shown && !m_first.contains(QLatin1StringView(spec.key))));
    }
    for (auto place = 0; place < static_cast<int>(m_first.size()); ++place) {
        const auto found = std::ranges::find_if(
            m_columns, [&](const auto& spec) { return m_first[place] == QLatin1StringView(spec.key); });
        if (found != m_columns.end()) {
            header->moveSection(header->visualIndex(static_cast<int>(found - m_columns.begin())), place);
        }
    }
    m_fitting = false;
    m_userSized = false;
    fit();
}

void TableColumns::fit()
{
    auto* header = m_view->horizontalHeader();
    if (m_userSized || header->count() == 0 || m_columns.empty()) {
        return;
    }
    m_fitting = true;
    if (!m_measured) {
        measure();
    }
    auto used = 0;
    for (auto column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column)) {
            header->resizeSection(column, m_wanted[static_cast<std::size_t>(column)]);
            used += m_wanted[static_cast<std::size_t>(column)];
        }
    }
    share(m_view->viewport()->width() - used);
    m_fitting = false;
}

void TableColumns::measureAgain()
{
    m_measured = false;
}

void TableColumns::measure()
{
    auto* header = m_view->horizontalHeader();
    const auto rows = m_view->model()->rowCount();
    m_wanted.resize(m_columns.size(), 0);
    std::vector<bool> hidden(m_columns.size());
    for (auto column = 0; column < header->count(); ++column) { // a hidden column has no size to measure
        hidden[static_cast<std::size_t>(column)] = header->isSectionHidden(column);
        header->showSection(column);
    }
    m_view->resizeColumnsToContents();
    for (auto column = 0; column < header->count(); ++column) {
        const auto& spec = m_columns[static_cast<std::size_t>(column)];
        const auto least = scaled(isTextType(spec.type) ? 96 : 72, m_view);
        const auto most = scaled(isTextType(spec.type) ? 320 : 260, m_view);
        auto& wanted = m_wanted[static_cast<std::size_t>(column)];
        wanted = std::max(wanted, std::clamp(header->sectionSize(column), least, most));
        header->setSectionHidden(column, hidden[static_cast<std::size_t>(column)]);
    }
    m_measured = rows > 0;
}

// Room that is left goes to the column that tells most; when there is too little, that one gives first.
void TableColumns::share(int rest)
{
    auto* header = m_view->horizontalHeader();
    const auto column = favourite();
    if (column < 0) {
        return;
    }
    const auto wide = header->sectionSize(column);
    header->resizeSection(column, std::max(std::min(wide, scaled(leastTelling, m_view)), wide + rest));
}

int TableColumns::favourite() const
{
    constexpr std::array<std::string_view, 5> telling {"summary", "title", "causes", "problem", "name"};
    const auto* header = m_view->horizontalHeader();
    for (const auto name : telling) {
        for (auto column = 0; column < header->count(); ++column) {
            if (name == m_columns[static_cast<std::size_t>(column)].key && !header->isSectionHidden(column)) {
                return column;
            }
        }
    }
    for (auto visual = 0; visual < header->count(); ++visual) {
        const auto column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && isTextType(m_columns[static_cast<std::size_t>(column)].type)) {
            return column;
        }
    }
    return -1;
}

void TableColumns::showOrder(const Order& order)
{
    m_order = order;
    const auto found = std::ranges::find_if(m_columns, [&](const auto& spec) { return order.column == spec.key; });
    const auto column = found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
    m_view->horizontalHeader()->setSortIndicator(column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableColumns::openMenu(QWidget* button)
{
    auto* menu = new ColumnMenu(m_view->horizontalHeader(), m_columns, button);
    connect(menu, &ColumnMenu::resetRequested, this, [this] {
        reset();
        emit changed();
    });
    connect(menu, &ColumnMenu::sortRequested, this, &TableColumns::sectionClicked);
    connect(menu, &ColumnMenu::changed, this, [this] {
        fit();
        emit changed();
    });
    menu->openBelow(button);
}

std::vector<int> TableColumns::shown() const
{
    std::vector<int> columns;
    const auto* header = m_view->horizontalHeader();
    for (auto visual = 0; visual < header->count(); ++visual) {
        if (const auto column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

QByteArray TableColumns::save() const
{
    if (m_columns.empty()) {
        return m_pending;
    }
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << columnNames() << m_userSized << m_view->horizontalHeader()->saveState();
    return layout;
}

// A layout of other columns is not applied: sections are remembered by number.
void TableColumns::restore(const QByteArray& layout)
{
    if (m_columns.empty()) {
        m_pending = layout;
        return;
    }
    qint32 version = 0;
    QByteArray names;
    QByteArray state;
    auto userSized = false;
    QDataStream stream(layout);
    stream >> version >> names >> userSized >> state;
    if (stream.status() != QDataStream::Ok || version != layoutVersion || names != columnNames()) {
        return;
    }
    m_fitting = true;
    m_view->horizontalHeader()->restoreState(state);
    m_fitting = false;
    m_userSized = userSized;
    showOrder(m_order);
    fit();
}

QByteArray TableColumns::columnNames() const
{
    QByteArray names;
    for (const auto& spec : m_columns) {
        names.append(spec.key).append(' ');
    }
    return names;
}

void TableColumns::sectionClicked(int section)
{
    const auto& spec = m_columns[static_cast<std::size_t>(section)];
    const auto again = m_order.column == spec.key;
    emit orderRequested({.column = spec.key, .descending = again ? !m_order.descending : descendsFirst(spec)});
}
