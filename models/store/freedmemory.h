// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a large load worked with is as large as its answer, and the C library would keep it for the next one. Takes
// milliseconds: for the threads that load.
void giveBackMemory();
