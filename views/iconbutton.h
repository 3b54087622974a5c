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
    void setLabel(const QString& label);
    void setLabelShown(bool shown); // else only the icon, where room is short; name and tooltip are to say the rest
    [[nodiscard]] int labelledWidth() const; // as it would be with the label
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon = {};
    QString m_label = {};
    int m_height;
    bool m_labelShown = true;
};

// Of the buttons of a line, in this order, as many go without their label as it takes for the rest to fit into the
// width.
void fitLabels(const QBoxLayout& line, const QList<IconButton*>& buttons, int width);

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
