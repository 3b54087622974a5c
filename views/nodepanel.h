// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/nodedetail.h"

#include <QWidget>

#include <memory>

class EmptyState;
class IconLabel;
class PanelScroll;
class QStackedWidget;
class TextLabel;

// One node: facts, status line, causes as cards in the order in which they must be worked, commands to copy, evidence.
// Used as the panel at the right and, wide, as the Summary tab of the node page.
class NodePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Layout { Panel, Wide };

    explicit NodePanel(Layout layout, QWidget* parent = nullptr);

    void setNode(const std::shared_ptr<const NodeDetail>& node); // none: says that nothing is selected

signals:
    void rowsRequested(const QString& view); // "missing", "failed", ...: this node's rows
    void pageRequested(qint64 node);
    void linkRequested(const QString& url);
    void copyRequested(const QString& text);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void fill(bool same);

    Layout m_layout;
    std::shared_ptr<const NodeDetail> m_node = {};
    QStackedWidget* m_whole;
    EmptyState* m_none;
    TextLabel* m_name = nullptr;
    PanelScroll* m_content;
    bool m_two = false; // columns
};
