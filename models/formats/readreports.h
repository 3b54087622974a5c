// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"
#include "models/formats/source.h"

// Reads all records of one text; `path` is what its file is called, folders included. Fills end, scope (which holds
// what the names told already), records and notes of the result; throws ReadProblem. `ticked` is told the number of
// records now and then, and may throw.
void readReports(ByteStream& text, const std::string& path, bool salvage, FactSink& sink,
    const std::function<void(std::uint64_t)>& ticked, ReadResult& result);
