// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// Plain text as a tool tip, and as what a screen reader says besides the widget's name, which is set before: by itself
// Qt would have the markup read out.
void setTip(QWidget* widget, const QString& text);

// For names that are set again and again: Qt tells of each as of a change, and screen readers hear of nothing else.
void setSpokenName(QWidget* widget, const QString& name);
