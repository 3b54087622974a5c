// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/patchdetail.h"
#include "models/tables/table.h"

#include <QWidget>

#include <memory>

class EmptyState;
class PanelScroll;
class QBoxLayout;
class QStackedWidget;
class TextLabel;

// At the right: one patch or CVE, its nodes by account and platform, where it failed, and commands for them.
class PatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PatchPanel(QWidget* parent = nullptr);

    void setPatch(const std::shared_ptr<const PatchDetail>& patch);

    // Those that the patch shown is missing from; empty: none is shown.
    [[nodiscard]] std::vector<BatchNode> nodesToFix() const;

signals:
    void closed();
    void rowsRequested(const QString& view, const Filter& filter);
    void copyRequested(const QString& text);
    void commandsRequested(const std::vector<BatchNode>& nodes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void fill(bool same);
    void addFacts(QBoxLayout& layout, QWidget* content);
    void addGroups(
        QBoxLayout& layout, QWidget* content, const QString& title, const std::vector<PatchDetail::Group>& groups);
    void addFailed(QBoxLayout& layout, QWidget* content);
    void addButtons(QBoxLayout& layout, QWidget* content);
    void openNodes(const std::vector<std::string>& nodes);

    std::shared_ptr<const PatchDetail> m_patch;
    QStackedWidget* m_whole;
    EmptyState* m_none;
    PanelScroll* m_content;
    TextLabel* m_name = nullptr;
};
