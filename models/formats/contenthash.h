// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/jsonevents.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

// A hash of one JSON value that white space, the spelling of numbers and texts, and the order of members do not change.
// Cryptographic (BLAKE2b over a canonical form with sorted members), so that nobody can make two records look like one.
// Databases keep it: what it gives for a value must never change.
class ContentHash final : public JsonEvents
{
public:
    void clear();
    [[nodiscard]] std::array<unsigned char, 16> result() const;

    void null() override { append('n'); }

    void boolean(bool value) override { append(value ? 't' : 'f'); }

    void integer(std::int64_t value) override;
    void number(double value) override;
    void string(std::string_view text) override;
    bool key(std::string_view text) override;
    void beginObject() override;
    void endObject() override;

    void beginArray() override { append('['); }

    void endArray() override { append(']'); }

private:
    // One member of an open object in the canonical form.
    struct Member
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::uint64_t first = 0; // its first bytes, to compare at once
    };

    void append(char tag) { *room(1) = tag; }

    void append(char tag, std::uint64_t value);
    [[nodiscard]] char* room(std::size_t size); // for what is appended
    void grow(std::size_t size);
    [[nodiscard]] bool less(const Member& left, const Member& right) const;
    void sortMembers(std::size_t first);

    std::unique_ptr<char[]> m_text; // the canonical form
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    std::vector<char> m_sorted;
    std::vector<Member> m_members; // of all open objects
    std::vector<std::size_t> m_objects; // how many members stood there before each of them
};
