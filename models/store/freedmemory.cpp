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
