// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fixtimes.h"
#include "models/tables/overview.h"
#include "views/overviewcards.h"
#include "views/panelcard.h"

#include <optional>

class QBoxLayout;

// One line of the overview: how long it takes to fix things, and for how many nodes the data is doubtful. Each number
// opens its rows.
class OverviewNotes : public PanelCard
{
    Q_OBJECT

public:
    explicit OverviewNotes(QWidget* parent = nullptr);

    void setOverview(const Overview& overview);
    void setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings); // none: not yet

signals:
    void rowsRequested(const QString& view, const Filter& filter);

private:
    void fill();
    QLayout* addPart(const QString& icon, QColor Tokens::*color, const QString& title);
    void addLink(QLayout& part, const QString& text, const QString& spoken, const RowsRequest& rows);
    void addWords(QLayout& part, const QString& text);
    void addFixTimes(QLayout& part);

    QLayout* m_flow;
    std::vector<DoubtCount> m_doubts = {};
    std::optional<FixTimes> m_patches = {}, m_findings = {};
};

// "7 days in the median, 9.5 on average"
[[nodiscard]] QString fixTimesText(const FixTimes& times);
