// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/tables/packednumbers.h"
#include "models/tables/textdictionary.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the numbers of a column mean. Text is a number into the column's dictionary; the others are the enums of
// models/domain.
enum class ColumnType : int {
    Text,
    Identifier, // text in a fixed font: ids, ARNs
    Number,
    Time,
    Flag,
    Severity,
    Workflow,
    RecordState,
    FindingCompliance,
    ComplianceStatus,
    PatchState,
    Verdict,
    Operation,
    RebootOption,
    Ping,
    FileOutcome,
    Standing, // DecisionStanding
    Causes, // bits: 1 << Cause
    Doubts, // bits: 1 << Doubt
    DataKind,
    Coverage, // CoverageState
    Change,
    ChangeSubject,
    Stand,
    FigureCause,
    Gaps, // bits: 1 << DataKind, of which a node has no fresh data
    Sentence, // text: a packed Message, English in files, translated on screen
    PatchCounts, // text: what a finding says; on screen made from its columns missing, failed, pendingReboot, rejected
};

// A column is said once: here, in the table of its view.
struct ColumnSpec
{
    const char* key = ""; // stable: settings, CSV header, filter field
    const char* title = ""; // QT_TRANSLATE_NOOP("Column", "..."), translated when shown
    ColumnType type = ColumnType::Text;
    const char* jsonName = ""; // the source's own name, else the key
    bool shown = true; // in the window unless the user chooses otherwise
    bool searched = true; // by free text
    const char* namedBy = ""; // key of the column with the names of these values: filters ask both
};

[[nodiscard]] constexpr bool isTextType(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Identifier || type == ColumnType::Sentence
        || type == ColumnType::PatchCounts;
}

// Values of one column, in as few bytes as they need; `absent` for "not known". Texts stand once in a dictionary, and
// the greater number is the later text. Filled by one thread, finished, then never changed.
class Column
{
public:
    static constexpr std::int64_t absent = PackedNumbers::absent;

    explicit Column(const ColumnSpec& spec);

    [[nodiscard]] const ColumnSpec& spec() const { return *m_spec; }

    [[nodiscard]] bool isText() const { return isTextType(m_spec->type); }

    void add(std::int64_t value) { m_values.add(value); } // of text columns: absent, or the number of a text

    void add(std::optional<std::int64_t> value) { m_values.add(value.value_or(absent)); }

    void addText(std::string_view text) { m_values.add(numberOf(text)); } // empty text is kept as such

    void setLast(std::optional<std::int64_t> value) // of the row that was added last
    {
        m_values.set(size() - 1, value.value_or(absent));
    }

    void setLastText(std::string_view text) { m_values.set(size() - 1, numberOf(text)); }

    void reserve(std::size_t rows) { m_values.reserve(rows); }

    // Before the first value: numbers are those of this dictionary, until numberOf() is asked for a text.
    void shareTexts(std::shared_ptr<const TextDictionary> texts);

    [[nodiscard]] bool sharesTexts() const { return isText() && !m_collector; }

    // Of a text; for add(). Until the column is finished.
    [[nodiscard]] std::int64_t numberOf(std::string_view text)
    {
        if (!m_collector) {
            collectTexts();
        }
        return m_collector->add(text);
    }

    void finish(); // numbers of texts change

    // Of a finished column the values of some rows, one behind the other: positions, or the codes of another column.
    template <typename Places>
    [[nodiscard]] static std::shared_ptr<Column> ofPlaces(const Column& column, const Places& places)
    {
        auto picked = std::make_shared<Column>(*column.m_spec);
        if (column.isText()) {
            picked->shareTexts(column.m_texts);
        }
        picked->m_values = PackedNumbers::ofPlaces(column.m_values, places);
        return picked;
    }

    [[nodiscard]] std::size_t size() const { return m_values.size(); }

    [[nodiscard]] std::int64_t value(std::size_t row) const { return m_values[row]; }

    [[nodiscard]] std::string text(std::size_t row) const; // empty when absent

    // For loops over many rows. Code 0: absent; a text has its number + 1. The greater the code, the greater the value.
    [[nodiscard]] const PackedValues& codes() const { return m_values.codes(); }

    [[nodiscard]] std::int64_t valueOf(std::uint64_t code) const { return m_values.valueOf(code); }

    [[nodiscard]] const TextDictionary& dictionary() const { return *m_texts; } // of finished text columns

    [[nodiscard]] const std::shared_ptr<const TextDictionary>& texts() const { return m_texts; }

    [[nodiscard]] std::size_t memory() const; // bytes; a dictionary counts for each column that shares it

    friend class ColumnMerge;

private:
    void collectTexts();

    const ColumnSpec* m_spec;
    PackedNumbers m_values;
    std::shared_ptr<TextCollector> m_collector; // until finished
    std::shared_ptr<const TextDictionary> m_texts;
};
