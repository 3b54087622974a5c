// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergeresult.h"

#include "models/store/database.h"

#include <QtGlobal>

#include <algorithm>

namespace {

constexpr std::size_t clashNotes = 100;

}

void MergeResult::clash(const Message& note)
{
    ++clashes;
    if (std::ranges::find(notes, note) != notes.end()) {
        return; // once more about the same
    }
    if (notes.size() < clashNotes) {
        notes.push_back(note);
    } else {
        ++unlisted;
    }
}

void MergeResult::stop()
{
    throw StoreError(
        StoreError::Kind::Interrupted, {QT_TRANSLATE_NOOP("Message", "Stopped; nothing of this file was stored."), {}});
}
