// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/jsonevents.h"

#include <array>
#include <string>
#include <vector>

// A hash of one JSON value that white space, the spelling of numbers and texts, and the order of members do not change.
// Cryptographic (BLAKE2b over a canonical form with sorted members), so that nobody can make two records look like one.
class ContentHash final : public JsonEvents
{
public:
    void clear();
    [[nodiscard]] std::array<unsigned char, 16> result() const;

    void null() override { m_text += 'n'; }

    void boolean(bool value) override { m_text += value ? 't' : 'f'; }

    void integer(std::int64_t value) override;
    void number(double value) override;
    void string(std::string_view text) override;
    void key(std::string_view text) override;
    void beginObject() override;
    void endObject() override;

    void beginArray() override { m_text += '['; }

    void endArray() override { m_text += ']'; }

private:
    void append(char tag, const void* bytes, std::size_t size);

    std::string m_text; // the canonical form
    std::string m_sorted;
    std::vector<std::size_t> m_members; // where the members of the open objects begin in it
    std::vector<std::size_t> m_objects; // how many members stood there before each open object
};
