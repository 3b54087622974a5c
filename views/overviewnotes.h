// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fixtimes.h"
#include "models/tables/overview.h"
#include "views/overviewcards.h"
#include "views/panelcard.h"

#include <optional>

class QGridLayout;

// What the overview says in words: how many findings can be resolved, how long it takes to fix things, and for how many
// nodes the data is doubtful. Each number opens its rows.
class OverviewNotes : public PanelCard
{
    Q_OBJECT

public:
    explicit OverviewNotes(QWidget* parent = nullptr);

    void setOverview(const Overview& overview);
    void setReady(int findings); // that newer data contradicts; below 0: not counted yet
    void setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings); // none: not yet

signals:
    void rowsRequested(const QString& view, const Filter& filter);

private:
    struct Line
    {
        QLayout* flow = nullptr;
        QList<QWidget*> widgets = {}; // head, rest
    };

    void showReady();
    void showNotes();
    void showFixTimes();
    [[nodiscard]] Line addLine(const QString& icon, QColor Tokens::*color, const QString& title);
    static void clear(const Line& line);
    void addLink(const Line& line, const QString& text, const QString& spoken, const RowsRequest& rows);
    static void addWords(const Line& line, const QString& text);

    QGridLayout* m_grid;
    Line m_ready = {}, m_fixes = {}, m_notes = {};
    int m_readyFindings = -1;
    std::vector<DoubtCount> m_doubts = {};
    std::optional<FixTimes> m_patches = {}, m_findings = {};
};

// "median 7 d, mean 9.5 d, 31 fixes"
[[nodiscard]] QString fixTimesText(const FixTimes& times);
