// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QDate>
#include <QString>

// Moments that are looked back at, in UTC as everywhere.
[[nodiscard]] QString momentText(Instant time); // "14 Nov 2026, 22:05 UTC"; the day alone for its last moment
[[nodiscard]] Instant endOfDay(const QDate& day); // its last microsecond
[[nodiscard]] QDate dayOf(Instant time);
