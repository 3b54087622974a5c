// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The folder of made-up reports that comes with the application; empty: not installed.
[[nodiscard]] QString sampleFleetFolder();

// Databases in the user's data folder; the sample has its own, so that it never mixes with real data.
[[nodiscard]] QString defaultDatabasePath();
[[nodiscard]] QString sampleDatabasePath();
[[nodiscard]] bool isSampleDatabase(const QString& path);
