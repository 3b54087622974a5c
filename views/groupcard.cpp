// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/groupcard.h"

#include "views/iconbutton.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

// Not read as the mark of a key.
QString menuText(const std::string& text)
{
    return visibleText(QString::fromStdString(text)).replace(u'&', u"&&"_s);
}

}

GroupCard::GroupCard(QWidget* parent)
    : BarCard(groupingTitle(Grouping::Account), parent)
{
    auto* choose = new IconToolButton(u"chevron-down"_s, Words::tr("Group By"), this);
    addTitleWidget(choose);
    connect(choose, &QAbstractButton::clicked, this, [this, choose] { chooseGrouping(choose); });
}

void GroupCard::setOverview(const Overview& overview)
{
    m_overview = overview;
    const auto& tags = overview.byTag;
    if (m_grouping == Grouping::Tag && std::ranges::find(tags, m_tag.toStdString(), &TagCount::key) == tags.end()) {
        m_grouping = Grouping::Account; // nobody has that tag any more
    }
    showBars();
}

void GroupCard::showBars()
{
    auto bars = groupBars(m_overview, m_grouping, tokens(this), m_tag);
    if (bars.size() > mostBars + 1 && bars.last().rows.filter.conditions.back().texts.front().empty()) {
        bars.move(bars.size() - 1, mostBars - 1); // the nodes without the tag are always in sight
    }
    const auto rest = static_cast<int>(bars.size() - mostBars);
    setTitle(groupingTitle(m_grouping, m_tag));
    setBars(bars, Words::tr("%Ln more…", nullptr, rest), {Words::tr("Group"), Words::tr("Compliant")});
}

void GroupCard::addChoice(QMenu* menu, const QString& text, Grouping grouping, const QString& tag)
{
    auto* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(grouping == m_grouping && (grouping != Grouping::Tag || tag == m_tag));
    connect(action, &QAction::triggered, this, [this, grouping, tag] {
        m_grouping = grouping;
        m_tag = tag;
        setTable(false);
        showBars();
    });
}

void GroupCard::chooseGrouping(QWidget* button)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Words::tr("Group By"));
    static constexpr std::array groupings = {
        Grouping::Account, Grouping::Platform, Grouping::Region, Grouping::PatchGroup, Grouping::Baseline};
    for (const auto grouping : groupings) {
        addChoice(menu, groupingTitle(grouping), grouping);
    }
    auto* tags = menu->addMenu(Words::tr("Compliant by Tag"));
    tags->setEnabled(!m_overview.byTag.empty());
    for (const auto& tag : m_overview.byTag) {
        addChoice(tags, menuText(tag.key), Grouping::Tag, QString::fromStdString(tag.key));
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}
