// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/tables/findingdetail.h"
#include "views/listkeys.h"

#include <QWidget>

#include <memory>

class EmptyState;
class FindingRecords;
class FlowLayout;
class IconButton;
class IconLabel;
class IconToolButton;
class PanelScroll;
class QBoxLayout;
class QStackedWidget;
class QTabBar;
class TextLabel;

// Details of one finding at the right: facts, patch summary, remediation, history, original JSON; buttons for its
// workflow status.
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPanel(QWidget* parent = nullptr);

    void setFinding(const std::shared_ptr<const FindingDetail>& finding); // none: says that nothing is selected

    void setKeys(const ListKeys& keys);
    void setDecidable(bool decidable);

signals:
    void decisionRequested(WorkflowStatus status);
    void nodeRequested(qint64 node, const QString& tab); // of the node page; empty: as it was
    void findingRequested(qint64 key);
    void linkRequested(const QString& url); // https only
    void copyRequested(const QString& text);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeader(QBoxLayout* layout);
    void buildTabs(QBoxLayout* layout);
    void buildButtons(QBoxLayout* layout);
    void addButton(WorkflowStatus status, const QString& icon, const QString& text);
    void showHeader(const FindingDetail& finding);
    void showButtons();
    void nameButtons();

    std::shared_ptr<const FindingDetail> m_finding = {};
    QStackedWidget* m_whole;
    EmptyState* m_none;
    QWidget* m_content;
    IconLabel* m_sign = nullptr;
    TextLabel* m_severity = nullptr;
    TextLabel* m_status = nullptr;
    TextLabel* m_title = nullptr;
    IconToolButton* m_source = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    PanelScroll* m_details = nullptr;
    PanelScroll* m_node = nullptr;
    PanelScroll* m_history = nullptr;
    FindingRecords* m_records = nullptr;
    QWidget* m_buttonRow = nullptr;
    FlowLayout* m_buttonFlow = nullptr;
    QList<QPair<WorkflowStatus, IconButton*>> m_buttons = {};
    ListKeys m_keys = {};
};
