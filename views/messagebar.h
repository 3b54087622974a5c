// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>

class IconLabel;
class QPushButton;
class QTimer;
class TextLabel;

// One sentence above the page, with up to two buttons. Good news, and a hint that asks nothing, leave after 12 s unless
// hovered or focused; errors stay. Announced to screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text, const QStringList& buttons = {}); // plain text
    void dismiss();

    [[nodiscard]] QString text() const;

signals:
    void buttonClicked(int index); // 0 or 1

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Escape closes

private:
    void refresh();
    void leaveUnlessUsed();

    Kind m_kind = Kind::Information;
    IconLabel* m_icon;
    TextLabel* m_text;
    std::array<QPushButton*, 2> m_buttons = {};
    QTimer* m_timer;
};
