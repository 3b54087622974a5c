// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QWidget;

[[nodiscard]] bool isHeard(); // does a screen reader listen?

// What changes on screen without the focus going there, for a screen reader to say: a message, an error in the filter,
// how many rows are left. `where`: any widget of the window. Nothing is shown. Late: when with it hundreds of other
// things change, such as after a decision; Orca skips announcements meanwhile.
enum class Announced { Soon, Late };
void announce(const QWidget* where, const QString& text, Announced when = Announced::Soon);

// When a view gets the focus: its current item has it. Qt tells of the view only, and of the item when it changes.
void announceCurrent(QAbstractItemView* view);
