// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"

#include <QWidget>

// The patches of one node by state as one stacked bar, with the numbers in words below it. Counts that are not known
// say so.
class CountsBar : public QWidget
{
    Q_OBJECT

public:
    explicit CountsBar(const PatchEvidence& patches, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        PatchState state = PatchState::None;
        Count count = {};
    };

    void paintBar(QPainter& painter, const QRect& bar) const;
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] QString countText(const Part& part) const;

    QList<Part> m_parts = {};
};
