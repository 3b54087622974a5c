// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"
#include "views/card.h"

class EmptyState;
class QStackedWidget;
class RowDelegate;
class TableModel;
class TableView;

// The nodes that need attention, worst first: node, platform, account, why, severity, findings, age of the last scan.
class AttentionCard : public Card
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget* parent = nullptr);

    void setNodes(const TablePointer& nodes, const RowsPointer& rows);
    void setMoment(Instant now, const QString& allGood, const QString& allGoodText);

    [[nodiscard]] TableView* table() const { return m_table; }

signals:
    void nodeRequested(qint64 node);
    void nodeSelected(qint64 node);
    void allRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setColumns();
    void fitColumns();
    void refreshHeight();

    QStackedWidget* m_stack;
    TableView* m_table;
    RowDelegate* m_delegate;
    TableModel* m_model = nullptr;
    EmptyState* m_allGood;
};
