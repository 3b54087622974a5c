// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;
class QWidget;

// A calendar whose parts have names and whose days say their dates: by itself it is a table of numbers, whose rows are
// read from end to end.
[[nodiscard]] QCalendarWidget* makeSpokenCalendar(QWidget* parent);
