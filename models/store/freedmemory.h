// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a large load worked with is as large as its answer, and the C library would keep it for the next one. Takes
// milliseconds: for the threads that load.
void giveBackMemory();

// While any of them is there, large blocks go back as soon as they are freed. By itself the C library learns to keep
// them, in pieces between smaller ones: 60 to 100 MB beside a million findings. Otherwise they are kept: what comes and
// goes with each letter typed would be made anew. For threads that load.
class LargeBlocksGoBack
{
public:
    LargeBlocksGoBack();
    ~LargeBlocksGoBack();
    LargeBlocksGoBack(const LargeBlocksGoBack&) = delete;
    LargeBlocksGoBack& operator=(const LargeBlocksGoBack&) = delete;
};
