// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/barcard.h"
#include "views/overviewgroups.h"

class QMenu;

// How compliant the fleet is by account, platform, tag, ...: the user chooses by what.
class GroupCard : public BarCard
{
    Q_OBJECT

public:
    explicit GroupCard(QWidget* parent = nullptr);

    void setOverview(const Overview& overview);

private:
    void showBars();
    void chooseGrouping(QWidget* button);
    void addChoice(QMenu* menu, const QString& text, Grouping grouping, const QString& tag = {});

    Overview m_overview;
    Grouping m_grouping = Grouping::Account;
    QString m_tag; // of Grouping::Tag
};
