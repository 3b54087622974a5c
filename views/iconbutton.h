// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

class QBoxLayout;

// A button of a card or a tool row with an icon that follows the theme.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    IconButton(const QString& icon, const QString& text, int height, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    void setTextShown(bool shown); // else only the icon, where room is short; the tooltip is to say the rest

    [[nodiscard]] bool isTextShown() const { return m_textShown; }

    [[nodiscard]] int fullWidth() const; // as it would be with the text
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    void refresh();

    QString m_icon = {};
    int m_height;
    bool m_textShown = true;
};

// Of the buttons of a line, in this order, as many go without their text as it takes for the rest to fit into the
// width.
void fitButtons(const QBoxLayout& line, const QList<IconButton*>& buttons, int width);

// Only an icon; the name is its tooltip and what a screen reader says.
class IconToolButton : public QToolButton
{
    Q_OBJECT

public:
    IconToolButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

    void setNameText(const QString& name);
    void setIconName(const QString& icon);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon = {};
};
