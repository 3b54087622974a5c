// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changespage.h"

#include "models/tables/statewords.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/linkbutton.h"
#include "views/momentwords.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

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

void ChangesPage::setChanges(const ChangeSummary& changes)
{
    const auto& figure = changes.figure;
    if (auto* old = std::exchange(m_strip, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    if (changes.from >= changes.to) {
        setSummary(tr("There is no earlier day with reports to compare with."));
        return;
    }
    const auto between = tr("From %1 to %2.").arg(momentText(changes.from), momentText(changes.to));
    setSummary(!figure.comparable() ? between
                                    : tr("%1 Compliant nodes: %2 % (%3 of %4) became %5 % (%6 of %7).")
                                          .arg(between, percent(figure.tenthsBefore()))
                                          .arg(figure.compliantBefore)
                                          .arg(figure.nodesBefore)
                                          .arg(percent(figure.tenthsAfter()))
                                          .arg(figure.compliantAfter)
                                          .arg(figure.nodesAfter));
    m_strip = new QWidget(this);
    auto* column = new QVBoxLayout(m_strip);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4, this));
    QList<std::pair<QString, Filter>> parts, counts;
    if (!changes.counts.empty()) {
        counts.append({tr("All"), Filter {}});
    }
    for (const auto& part : figure.parts) {
        parts.append({figure.comparable()
                ? tr("%1: %Ln node(s), %2 points", nullptr, part.changed)
                      .arg(word(ColumnType::FigureCause, part.cause), points(part.tenths))
                : tr("%1: %Ln node(s)", nullptr, part.changed).arg(word(ColumnType::FigureCause, part.cause)),
            rowsOfCause(part.cause)});
    }
    for (const auto& count : changes.counts) {
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

void ChangesPage::addLinks(QWidget* strip, const QString& name, const QList<std::pair<QString, Filter>>& links)
{
    if (links.isEmpty()) {
        return;
    }
    auto* row = new QWidget(strip);
    auto* flow = new FlowLayout(scaled(10, this), row);
    auto* label = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, row);
    label->setText(name);
    flow->addWidget(label);
    for (const auto& [text, filter] : links) {
        auto* link = new LinkButton(text, row);
        connect(link, &QAbstractButton::clicked, this, [this, filter] { setFilter(filter); });
        flow->addWidget(link);
    }
    strip->layout()->addWidget(row);
}
