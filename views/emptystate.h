// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class TextLabel;

// Stands where rows would be: icon, one sentence, an explanation, up to two actions.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const QString& icon, const QString& title, const QString& text, const QStringList& actions = {});

    [[nodiscard]] QString title() const;

signals:
    void actionTriggered(int index); // 0 (primary) or 1

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QString m_iconName = {};
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    std::array<QPushButton*, 2> m_buttons = {};
};
