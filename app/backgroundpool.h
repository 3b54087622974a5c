// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <chrono>

// The threads of work off the GUI thread. Not Qt's global pool: painting hands large areas to that one and waits, so a
// table that loads there would stop the window. They live as long as the application object.

[[nodiscard]] QThreadPool& loadingPool(); // reads from the database, for seconds perhaps
[[nodiscard]] QThreadPool& askingPool(); // milliseconds, for what the user waits for; never behind something that loads
[[nodiscard]] QThreadPool& sparePool(); // for what somebody may want later: only while nothing else is to be done

// So long what nobody looks at waits after an answer, which is counted, sorted and painted meanwhile.
constexpr std::chrono::milliseconds whilePainting(150);
