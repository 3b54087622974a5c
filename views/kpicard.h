// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QAbstractButton>

struct KpiContent
{
    QString icon = {};
    QColor Tokens::*color = &Tokens::text2; // of icon and sparkline
    QString label = {};
    QString value = {};
    QString base = {}; // beside the value: "on 51 nodes"
    QString note = {}; // below the base: what the value leaves out
    QString shortNote = {}; // where the card is narrow
    QString change = {}; // since the point before; empty: nothing to compare with
    int direction = 0; // of the change: 1 up, -1 down
    bool good = true; // is the change
    QList<int> history = {};
    QString spoken = {}; // all of it as one sentence
};

// One number of the fleet as a button: what it is, how much, of what, how it changed.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget* parent = nullptr);

    void setContent(const KpiContent& content);

    [[nodiscard]] const KpiContent& content() const { return m_content; }

    void setOther(const QString& text); // what the context menu leads to; empty: no menu

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void otherRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Enter as well as Space
    void changeEvent(QEvent* event) override;

private:
    void paintCard(QPainter& painter) const;
    void paintValue(QPainter& painter, const QRect& line) const;
    void paintChange(QPainter& painter, const QRect& line) const;

    KpiContent m_content;
    QAction* m_other;
};
