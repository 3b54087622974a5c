// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/formats/recordvalues.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What can be seen of a JSON object before it is read: the list it stands in and the names of its members.
struct RecordShape
{
    std::string_view list = {}; // "Findings"; empty: it stands by itself or in a list without a name
    std::span<const std::string> keys = {};

    [[nodiscard]] bool has(std::string_view key) const; // ASCII case ignored
    [[nodiscard]] bool isIn(std::string_view name) const;
};

struct RecordKind;

// A record that stands inside another one, as JSON.
struct RecordPart
{
    const RecordKind& kind;
    std::string text;
};

// What a kind makes of one record. An empty `refusal`: it is taken.
struct RecordReading
{
    const RecordValues& values;
    std::string_view original;
    std::array<unsigned char, 16> contentHash = {}; // when the kind asks for it
    std::vector<Fact> facts = {};
    std::string id = {}; // for people, when it is refused
    Message refusal = {};
    std::optional<Instant> captured = {}; // when the record says when it was written down
    std::string account = {}; // and the next three: see SourceRecord
    std::string region = {};
    SourceRecord::Extent extent = SourceRecord::Extent::OfFile;
    std::optional<Instant> listed = {};
    std::vector<RecordPart> parts = {}; // read after it
    bool container = false; // it is no record itself, only its parts are
    bool partial = false; // it says that it is not the whole of its list

    // An empty first fact: one that was used up, where there is one, for its texts have room for others.
    template <typename T> [[nodiscard]] T& first()
    {
        if (facts.empty() || !std::holds_alternative<T>(facts.front())) {
            facts.clear();
            return std::get<T>(facts.emplace_back(T()));
        }
        facts.erase(facts.begin() + 1, facts.end());
        return std::get<T>(facts.front()) = T();
    }
};

// One kind of record: how it is known, what it asks for, what it says. A new kind is one file with such a value, and
// one line in recordkind.cpp.
struct RecordKind
{
    enum class Node {
        Own, // it names its node, or is about no node
        Context, // the file's name or the object around the list may name it
    };

    const char* key = "";
    const char* title = ""; // QT_TRANSLATE_NOOP("RecordKind", "...")
    const char* list = ""; // what is in the list of this name is of this kind unless something else is recognised
    bool (*recognises)(const RecordShape& shape) = nullptr;
    std::span<const Field> fields = {};
    void (*read)(RecordReading& reading) = nullptr;
    bool hashed = false;
    Node node = Node::Own;
    bool reuses = false; // read() calls first() before it adds facts
    bool sparse = false; // most of its records say nothing here: the reader tells how many were of use
};

[[nodiscard]] std::span<const RecordKind* const> allRecordKinds();
[[nodiscard]] const RecordKind* findRecordKind(const RecordShape& shape);
[[nodiscard]] const RecordKind* defaultRecordKind(std::string_view list);

[[nodiscard]] std::string* nodeOf(Fact& fact); // null: about no node, or a finding, whose node is its own affair

// Reads a part of a record as a record of another kind and adds what it says; a refusal is that of the whole.
void addPart(RecordReading& reading, const RecordKind& kind, std::string_view text);

// Used by several kinds: "the record has no X".
[[nodiscard]] Message withoutMember(const char* member);
