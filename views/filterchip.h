// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// One condition of a filter: "Status New, Notified ×". Pressing it asks to change the condition, the cross (or Delete)
// takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    // `whole`: what the tool tip says instead of the values.
    FilterChip(const QString& field, const QString& values, const QString& whole, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeRequested();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossPlace() const;
    [[nodiscard]] QFont boldFont() const;

    QString m_field = {};
    QString m_values = {};
};
