// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergeresult.h"

#include "models/store/database.h"

#include <QtGlobal>

namespace {

constexpr std::uint64_t clashNotes = 100;

}

void MergeResult::clash(const Message& note)
{
    if (++clashes <= clashNotes) {
        notes.push_back(note);
    }
}

void MergeResult::stop()
{
    throw StoreError(
        StoreError::Kind::Interrupted, {QT_TRANSLATE_NOOP("Message", "Stopped; nothing of this file was stored."), {}});
}
