// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QWidget>

class FacetBox;
class FacetTitle;
class QPushButton;
class QVBoxLayout;

// The values of one column to choose from; folds away under its title. More than twelve are shown on request.
class FacetGroup : public QWidget
{
    Q_OBJECT

public:
    explicit FacetGroup(const ColumnSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const ColumnSpec& spec() const { return *m_spec; }

    void setValues(const QList<FacetValue>& values);
    void setCondition(const Condition* condition); // none: nothing is checked

signals:
    void changed(const Condition& condition); // without values: the condition is gone

private:
    void refreshBoxes();
    void boxToggled();
    [[nodiscard]] bool isChecked(const FacetValue& value) const;
    [[nodiscard]] QList<FacetValue> shownValues() const;
    void addChecked(QList<FacetValue>& shown) const;

    const ColumnSpec* m_spec;
    FacetTitle* m_title;
    QWidget* m_content;
    QVBoxLayout* m_boxes;
    QPushButton* m_more;
    QList<FacetBox*> m_rows = {};
    QList<FacetValue> m_values = {};
    Condition m_condition = {};
    bool m_all = false;
};
