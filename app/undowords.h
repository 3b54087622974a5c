// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QString>

// What is said about an import that was taken back, in the window and on the command line.
[[nodiscard]] QString undoSentence(const UndoneImport& undone);
[[nodiscard]] QString undoRefusal(const UndoneImport& undone); // names what depends on it
