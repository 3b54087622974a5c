// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changespage.h"

#include "models/tables/statewords.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/linkbutton.h"
#include "views/momentwords.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 7; // of one line: two at the usual width

QString percent(int tenths)
{
    return QLocale().toString(tenths / 10.0, 'f', 1);
}

QString points(int tenths)
{
    const auto sign = tenths > 0 ? u"+"_s : tenths < 0 ? u"−"_s : QString();
    return sign + percent(std::abs(tenths));
}

template <typename Enum> QString word(ColumnType type, Enum value)
{
    return stateWord(type, static_cast<int>(value));
}

}

ChangesPage::ChangesPage(const QString& title, const QStringList& facets, QWidget* parent)
    : TablePage(u"changes"_s, title, facets, parent)
{
    setDefaultColumns({u"change"_s, u"subject"_s, u"item"_s, u"title"_s, u"name"_s, u"before"_s, u"after"_s, u"since"_s,
                          u"firstSeen"_s, u"days"_s, u"severity"_s},
        {u"node"_s, u"region"_s});
    auto* compare = new IconButton(u"git-compare"_s, tr("Compare With…"), 34, this);
    connect(compare, &QPushButton::clicked, this, [this, compare] { emit compareRequested(compare); });
    addAction(compare);
}

void ChangesPage::setBefore(const QString& import)
{
    m_before = import;
    if (m_shown) {
        showSummary();
    }
}

void ChangesPage::showSummary()
{
    const auto& figure = m_changes.figure;
    if (m_changes.from >= m_changes.to) {
        setSummary(tr("There is no earlier day with reports to compare with."));
        return;
    }
    const auto from = momentText(m_changes.from);
    const auto between =
        tr("From %1 to %2.")
            .arg(m_before.isEmpty() ? from : tr("%1 (%2)", "moment, the import it is that of").arg(from, m_before),
                momentText(m_changes.to));
    setSummary(!figure.comparable() ? between
                                    : tr("%1 Compliant nodes: %2 % (%3 of %4) became %5 % (%6 of %7).")
                                          .arg(between, percent(figure.tenthsBefore()))
                                          .arg(figure.compliantBefore)
                                          .arg(figure.nodesBefore)
                                          .arg(percent(figure.tenthsAfter()))
                                          .arg(figure.compliantAfter)
                                          .arg(figure.nodesAfter));
}

void ChangesPage::setChanges(const ChangeSummary& changes)
{
    const auto& figure = changes.figure;
    if (auto* old = std::exchange(m_strip, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    m_changes = changes;
    m_shown = true;
    showSummary();
    if (changes.from >= changes.to) {
        return;
    }
    m_strip = new QWidget(this);
    auto* grid = new QGridLayout(m_strip);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(10, this));
    grid->setVerticalSpacing(scaled(4, this));
    grid->setColumnStretch(1, 1);
    QList<std::pair<QString, Filter>> parts, counts;
    if (!changes.counts.empty()) {
        counts.append({tr("All"), Filter {}});
    }
    auto largest = figure.parts;
    std::ranges::stable_sort(
        largest, std::ranges::greater(), [](const FigurePart& part) { return std::abs(part.tenths); });
    for (const auto& part : largest) {
        parts.append({figure.comparable()
                ? tr("%1: %Ln node(s), %2 points", nullptr, part.changed)
                      .arg(word(ColumnType::FigureCause, part.cause), points(part.tenths))
                : tr("%1: %Ln node(s)", nullptr, part.changed).arg(word(ColumnType::FigureCause, part.cause)),
            rowsOfCause(part.cause)});
    }
    auto most = changes.counts;
    std::ranges::stable_sort(most, std::ranges::greater(), &ChangeCount::rows);
    for (const auto& count : most) {
        counts.append({tr("%1, %2: %3")
                           .arg(word(ColumnType::ChangeSubject, count.subject), word(ColumnType::Change, count.change),
                               QLocale().toString(count.rows)),
            rowsOfChange(count.subject, count.change)});
    }
    addLinks(m_strip, tr("Difference of %1 points:").arg(points(figure.tenthsAfter() - figure.tenthsBefore())), parts);
    addLinks(m_strip, tr("Changes:"), counts);
    if (auto* layout = qobject_cast<QBoxLayout*>(this->layout())) {
        layout->insertWidget(1, m_strip);
    }
}

// The links of a line stand below each other; what would take more than the first ones comes when it is asked for.
void ChangesPage::addLinks(QWidget* strip, const QString& name, const QList<std::pair<QString, Filter>>& links)
{
    if (links.isEmpty()) {
        return;
    }
    auto* grid = qobject_cast<QGridLayout*>(strip->layout());
    const auto line = grid->rowCount();
    auto* label = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, strip);
    label->setText(name);
    grid->addWidget(label, line, 0, Qt::AlignTop);
    auto* row = new QWidget(strip);
    auto* flow = new FlowLayout(scaled(16, this), row);
    flow->setLineSpace(scaled(2, this));
    grid->addWidget(row, line, 1);
    QList<QWidget*> rest;
    for (const auto& [text, filter] : links) {
        auto* link = new LinkButton(text, row);
        link->setAccessibleName(tr("%1: %2").arg(name, text));
        connect(link, &QAbstractButton::clicked, this, [this, filter] { setFilter(filter); });
        flow->addWidget(link);
        if (links.size() > mostLinks && flow->count() > mostLinks - 1) {
            link->hide();
            rest.append(link);
        }
    }
    if (rest.isEmpty()) {
        return;
    }
    auto* more = new LinkButton(tr("%Ln More…", nullptr, static_cast<int>(rest.size())), row);
    flow->addWidget(more);
    connect(more, &QAbstractButton::clicked, this, [more, rest] {
        more->hide();
        for (auto* link : rest) {
            link->show();
        }
        rest.front()->setFocus(Qt::OtherFocusReason);
    });
}
