// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// The title of a facet group: opens (checked) and folds it.
class FacetTitle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FacetTitle(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
