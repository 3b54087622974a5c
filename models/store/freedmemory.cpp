// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/freedmemory.h"

#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

std::atomic<int> loads = 0;

// Of the blocks that are kept.
void setLargest([[maybe_unused]] int bytes)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_TRIM_THRESHOLD, 64 << 20); // as it would be with blocks of 32 MB
#endif
}

}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

LargeBlocksGoBack::LargeBlocksGoBack()
{
    if (loads.fetch_add(1) == 0) {
        setLargest(1 << 20);
    }
}

LargeBlocksGoBack::~LargeBlocksGoBack()
{
    if (loads.fetch_sub(1) == 1) {
        setLargest(32 << 20); // the most that there can be
    }
}
