// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

// How the controls of the design are drawn; Style says when.
void paintFocusRing(QPainter* painter, const QRect& rect, const QWidget* widget, const QPalette& palette);
void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintRadioButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintLineEdit(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget);
void paintTab(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget);
[[nodiscard]] bool isPrimary(const QWidget* widget);
