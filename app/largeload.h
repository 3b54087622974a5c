// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/freedmemory.h"

// For work of the loading pool that needs much memory: what is free in the end goes back a second later. At once, it
// would make those wait who wait for the answer, and whoever needs memory meanwhile.
class LargeLoad
{
public:
    LargeLoad() = default;
    ~LargeLoad();
    LargeLoad(const LargeLoad&) = delete;
    LargeLoad& operator=(const LargeLoad&) = delete;

private:
    LargeBlocksGoBack m_large;
};
