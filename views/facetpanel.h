// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"
#include "views/panelcard.h"

#include <QHash>

class FacetGroup;
class QScrollArea;
class QVBoxLayout;

// The card at the left of a table: for some columns, which values there are and how many rows have each; what is
// checked becomes a condition.
class FacetPanel : public PanelCard
{
    Q_OBJECT

public:
    FacetPanel(std::span<const ColumnSpec> columns, const QStringList& facets, QWidget* parent = nullptr);

    void setFacets(const QHash<QString, QList<FacetValue>>& facets);
    void setFilter(const Filter& filter);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void conditionChanged(const Condition& condition); // replaces the one on its column

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QScrollArea* m_area;
    QList<FacetGroup*> m_groups = {};
    int m_needed = 0;
};
