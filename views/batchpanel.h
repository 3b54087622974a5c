// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchcommands.h"

#include <QWidget>

#include <vector>

class OutputCard;
class TextLabel;

// In the detail panel: commands for all nodes that are selected.
class BatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPanel(QWidget* parent = nullptr);

    void setNodes(std::vector<BatchNode> nodes);

signals:
    void closed();
    void copyRequested(const QString& text);
    void saveRequested(const QString& text, const QString& name, const QString& suffix);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void refresh();

    TextLabel* m_title = nullptr;
    OutputCard* m_card;
    std::vector<BatchNode> m_nodes = {};
};
