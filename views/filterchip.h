// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// One condition of a filter: "Status New, Notified ×". Pressing it asks to change the condition, the cross (or Delete)
// takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString& field, const QString& values, QWidget* parent = nullptr);

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
