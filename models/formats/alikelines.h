// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/jsontext.h"
#include "models/formats/recordtaker.h"

// Lines that hold one record each, of the shape of the one before: most of a file of JSON lines. They are read once,
// while all others are first walked through to learn what they are.
class AlikeLines
{
public:
    // A record that was an object of its own with these members, none of which is or may hold a list of records.
    void learn(const RecordKind* kind, const std::vector<std::string>& keys, std::size_t size);

    [[nodiscard]] bool read(JsonText& text, RecordTaker& taker) const; // false: nothing was taken

private:
    const RecordKind* m_kind = nullptr;
    std::vector<std::string> m_keys;
    std::size_t m_size = 0; // of that record
};
