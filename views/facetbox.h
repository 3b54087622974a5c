// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QCheckBox>

// One value of a facet: check box, icon of the state, words, and at the end how many rows have it.
class FacetBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit FacetBox(ColumnType type, QWidget* parent = nullptr);

    void setValue(const FacetValue& value);

    [[nodiscard]] const FacetValue& value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int firstWords() const;
    [[nodiscard]] bool hasIcon() const;

    FacetValue m_value = {};
    ColumnType m_type;
};
