// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

struct LegendEntry
{
    QString title = {};
    QColor Tokens::*fill = &Tokens::text2;
};

// Squares and words in as many lines as they need.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setEntries(const QList<LegendEntry>& entries);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(120, this), heightForWidth(10'000)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<LegendEntry> m_entries;
};
