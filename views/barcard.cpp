// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/barcard.h"

#include "views/barlist.h"

using namespace Qt::StringLiterals;

namespace {

QList<BarEntry> entriesOf(const QList<BarChoice>& bars, const QString& more)
{
    QList<BarEntry> entries;
    const auto shown = bars.size() > BarCard::mostBars + 1 ? BarCard::mostBars : bars.size();
    for (const auto& choice : bars.first(shown)) {
        entries.append(choice.bar);
    }
    if (shown < bars.size()) {
        entries.append({.icon = u"ellipsis"_s, .label = more, .fill = Qt::gray, .spoken = more});
    }
    return entries;
}

QList<QStringList> rowsOf(const QList<BarChoice>& bars)
{
    QList<QStringList> rows;
    for (const auto& choice : bars) {
        rows.append({choice.bar.label, choice.bar.number});
    }
    return rows;
}

}

BarCard::BarCard(const QString& title, QWidget* parent)
    : Card(title, parent)
    , m_list(new BarList(this))
{
    setBody(m_list, 8);
    connect(m_list, &BarList::activated, this, &BarCard::activate);
}

void BarCard::setBars(const QList<BarChoice>& bars, const QString& more, const QStringList& headings)
{
    m_bars = bars;
    m_list->setEntries(entriesOf(bars, more));
    setNumbers(headings, rowsOf(bars));
}

void BarCard::activate(int index)
{
    if (index >= mostBars && m_bars.size() > mostBars + 1) {
        setTable(true);
        return;
    }
    const auto rows = m_bars[index].rows;
    emit rowsRequested(rows.view, rows.filter);
}
