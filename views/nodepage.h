// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/nodedetail.h"
#include "views/tablepage.h"

#include <QWidget>

#include <memory>

class EmptyState;
class IconLabel;
class NodePanel;
class QStackedWidget;
class QTabBar;
class RecordsView;
class TextLabel;

// One node in full: breadcrumb, header, tabs with counts: Summary, Missing, Failed, Pending Reboot, Rejected, Failed
// Associations, Custom, Findings, Raw.
class NodePage : public QWidget
{
    Q_OBJECT

public:
    explicit NodePage(QWidget* parent = nullptr);

    [[nodiscard]] qint64 node() const;
    void setNode(const std::shared_ptr<const NodeDetail>& node); // none: the page says that it is gone
    [[nodiscard]] QList<TablePage*> tables() const; // each knows its view; the caller fills them with this node's rows
    [[nodiscard]] TablePage* table(const QString& view) const;
    void showTab(const QString& view); // "summary", "missing", ...
    [[nodiscard]] TablePage* currentTable() const; // none on the Summary and Raw tabs

    [[nodiscard]] RecordsView& records() const
    {
        return *m_records;
    } // of the Raw tab: filled when recordsWanted() asks

    [[nodiscard]] bool showsRecords() const;
    void focusContent(); // the rows of the tab, or the tabs; as soon as there is a node

signals:
    void backRequested();
    void linkRequested(const QString& url);
    void copyRequested(const QString& text);
    void findingRequested(qint64 key);
    void tabChanged(const QString& view); // "summary", "missing", ...
    void recordsWanted();

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void addTable(const QString& view);
    void turnTab(int by);
    void focusTab();
    void refreshTabs();
    void refreshHeader();
    void refreshEmptyTexts();

    std::shared_ptr<const NodeDetail> m_node = {};
    TextLabel* m_crumb = nullptr;
    TextLabel* m_name = nullptr;
    IconLabel* m_sign = nullptr;
    TextLabel* m_status = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    NodePanel* m_summary;
    RecordsView* m_records;
    EmptyState* m_gone;
    QList<TablePage*> m_tables = {};
    bool m_focusWanted = false;
};
