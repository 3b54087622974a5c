// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

// Why a file cannot be read any further. Thrown inside this room only; Source::read() answers with it.
struct ReadProblem
{
    Message problem = {};
    Message advice = {};
    SourcePlace place = {};
    bool broken = false; // syntax, encoding, CRC, cut off: complete records before the place can be salvaged
};

// Thrown when the user stopped the reading.
struct ReadStopped
{
};
