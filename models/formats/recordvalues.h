// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/formats/contenthash.h"
#include "models/formats/expectedmembers.h"
#include "models/formats/fieldtree.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Picks the asked-for values out of a record as it is read; everything else is skipped. Fields are numbered as in their
// table.
class RecordValues final : public JsonEvents
{
public:
    explicit RecordValues(std::span<const Field> fields);

    void clear();

    // Clears, and reads one record. Its values are pieces of `text` where that is possible, and valid as long.
    [[nodiscard]] JsonError read(std::string_view text);

    // The outermost members that the next records are thought to have, in their order.
    void expect(const std::vector<std::string>& keys);

    [[nodiscard]] bool asExpected() const { return m_expected.met(); }

    void copyTo(ContentHash* hash) { m_hash = hash; } // sees every event too; null: nobody

    // The scalar as text (numbers written out); empty when absent, null, a list or an object.
    [[nodiscard]] std::string_view text(int field) const { return text(field, -1); }

    [[nodiscard]] std::string_view text(int field, int element) const; // of the outermost list on its path
    [[nodiscard]] bool isString(int field) const;
    [[nodiscard]] bool isDamaged(int field) const; // held a NUL, which stands here as U+FFFD

    [[nodiscard]] bool has(int field) const { return m_slots[std::size_t(field)].count > 0; }

    // From a number or text; negative: not known.
    [[nodiscard]] Count count(int field, int element = -1) const;
    [[nodiscard]] std::optional<bool> flag(int field) const;
    [[nodiscard]] std::optional<Instant> instant(int field) const;
    [[nodiscard]] int elements(int field) const; // how many elements of the outermost list were seen with it
    [[nodiscard]] std::string joined(int field) const; // all of them, with commas

    // Path of a field that stands twice in one object; null: none does.
    [[nodiscard]] const char* repeated() const { return m_repeated; }

    // Path of a field with more values than limits::values, of which only the first are here; null: none has.
    [[nodiscard]] const char* crowded() const { return m_crowded; }

    void null() override;
    void boolean(bool value) override;
    void integer(std::int64_t value) override;
    void number(double value) override;
    void string(std::string_view text) override;
    bool key(std::string_view text) override;
    void beginObject() override;
    void endObject() override;
    void beginArray() override;
    void endArray() override;

private:
    enum class Type : char { Null, False, True, Integer, Number, String };

    struct Value
    {
        Type type = Type::Null;
        bool damaged = false;
        bool kept = false;
        int element = -1;
        double number = 0;
        std::string_view piece = {}; // of the record
        std::string copy = {}; // when kept

        [[nodiscard]] std::string_view text() const { return kept ? std::string_view(copy) : piece; }
    };

    struct Slot
    {
        bool exact = false;
        std::size_t count = 0;
        std::vector<Value> values = {}; // the first `count` are valid
    };

    struct Frame
    {
        int node = -1;
        bool array = false;
        bool exact = true;
        int element = -1; // of the outermost list
        int next = 0;
    };

    [[nodiscard]] Frame target();
    Value* store(Type type);
    [[nodiscard]] const Value* find(int field, int element = -1) const;
    static void keep(Value& value, std::string_view text);
    void beginNested(bool array);

    FieldTree m_tree;
    ExpectedMembers m_expected;
    std::vector<Slot> m_slots;
    std::vector<int> m_filled; // slots
    std::string_view m_record;
    std::vector<Frame> m_frames;
    int m_child = 0; // of the member whose key was read last
    bool m_childExact = true;
    const char* m_repeated = nullptr;
    const char* m_crowded = nullptr;
    ContentHash* m_hash = nullptr;
};
