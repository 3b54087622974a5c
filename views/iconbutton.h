// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

// A button of a card or a tool row with an icon that follows the theme.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    IconButton(const QString& icon, const QString& text, int height, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon = {};
    int m_height;
};

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
