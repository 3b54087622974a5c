// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/freedmemory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int large = 8 * 1024 * 1024; // more than the rows of a million: those come and go with each letter
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}
