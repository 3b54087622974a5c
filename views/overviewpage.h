// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fixtimes.h"
#include "models/tables/overview.h"
#include "models/tables/table.h"
#include "views/overviewcards.h"

#include <QScrollArea>

#include <array>

class AttentionCard;
class BarCard;
class Card;
class GroupCard;
class HistoryChart;
class IconButton;
class OverviewNotes;
class QTimer;
class TextLabel;

// The Fleet Overview: five cards, three charts, the nodes that need attention. Every number asks for its rows.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setOverview(const Overview& overview);
    // Rows of the nodes view that are not compliant, worst first.
    void setAttention(const TablePointer& nodes, const RowsPointer& rows);
    // How long fixes took; none: not counted yet.
    void setFixTimes(const std::optional<FixTimes>& patches, const std::optional<FixTimes>& findings);
    void setReady(int findings); // to be resolved; below 0: not counted yet
    void setComparedWith(const QString& moment); // empty: the day with reports before
    void showLoading();
    void showEmpty(); // nothing imported yet: offers Import Files… and Load Sample Fleet

    [[nodiscard]] bool isLoading() const; // the skeleton shows

    [[nodiscard]] const Overview& overview() const { return m_overview; } // that was shown last

signals:
    void rowsRequested(const QString& view, const Filter& filter); // view: "nodes", "findings", "missing", ...
    void pastRowsRequested(Instant moment, const QString& view, const Filter& filter);
    void nodeRequested(qint64 node); // Enter or double click: the node page
    void nodeSelected(qint64 node); // current row: the panel follows; 0: none
    void compareRequested(QWidget* button); // with which moment to compare
    void changesRequested();
    void importRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPage(QWidget* page);
    void makeContent();
    [[nodiscard]] QWidget* makeEmpty();
    void showCards();
    void showCauses();
    void showLoadingNow();
    void request(const RowsRequest& rows);
    void requestBar(int index, std::optional<Stand> stand);
    void refreshCompare();

    Overview m_overview;
    QString m_comparedWith; // as the user chose; empty: the day with reports before
    bool m_known = false;
    QWidget* m_content;
    QWidget* m_empty;
    QWidget* m_skeleton;
    TextLabel* m_summary;
    IconButton* m_compare = nullptr;
    std::array<KpiCard*, 5> m_cards = {};
    QList<KpiEntry> m_entries;
    OverviewNotes* m_notes;
    HistoryChart* m_history;
    Card* m_historyCard;
    BarCard* m_causeCard;
    GroupCard* m_groupCard;
    AttentionCard* m_attention;
    QTimer* m_timer;
};
