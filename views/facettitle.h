// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// Room at both ends of what stands in the panel, so that a focus ring goes around the words and not through them.
[[nodiscard]] int facetInset(const QWidget* widget);

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
