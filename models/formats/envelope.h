// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/recordkind.h"

#include <string>
#include <vector>

// A JSON object without the records in it: what stands around the lists. Kept as text, which is read when the object
// has ended.
class Envelope
{
public:
    // An object inside, {"data": {...}}, that may itself hold lists or be the record.
    struct Inner
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::vector<std::string> keys = {};
    };

    // What it says of the records in its lists.
    struct Context
    {
        std::string node = {};
        std::string account = {};
        std::string region = {};
        std::optional<Instant> time = {};
        bool hasNextPage = false;
    };

    explicit Envelope(SourcePlace begin);

    std::string text = {};
    std::vector<std::string> keys = {};
    std::vector<Inner> inner = {};
    int lists = 0;

    void continueAt(SourcePlace place); // what is appended to the text from here on stands there in the file
    [[nodiscard]] SourcePlace placeOf(std::size_t offset) const;

    [[nodiscard]] SourcePlace begin() const { return m_parts.front().place; }

    [[nodiscard]] Context context() const; // throws ReadProblem when the text is not valid JSON

private:
    struct Part
    {
        std::size_t offset = 0;
        SourcePlace place = {};
    };

    [[nodiscard]] Part partAt(std::size_t offset) const;

    std::vector<Part> m_parts;
};
