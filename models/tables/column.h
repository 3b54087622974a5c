// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/tables/textdictionary.h"

#include <cstdint>
#include <limits>
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
};

[[nodiscard]] constexpr bool isTextType(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Identifier || type == ColumnType::Sentence
        || type == ColumnType::PatchCounts;
}

// Values of one column: 8 bytes a row, `absent` for "not known". Texts stand once in the dictionary.
class Column
{
public:
    static constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();

    explicit Column(const ColumnSpec& spec);

    [[nodiscard]] const ColumnSpec& spec() const { return *m_spec; }

    [[nodiscard]] bool isText() const { return m_texts != nullptr; }

    void add(std::int64_t value) { m_values.push_back(value); }

    void add(std::optional<std::int64_t> value) { m_values.push_back(value.value_or(absent)); }

    void addText(std::string_view text); // empty text is kept as such

    void setLast(std::optional<std::int64_t> value)
    {
        m_values.back() = value.value_or(absent);
    } // of the row that was added last

    void setLastText(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_values.size(); }

    [[nodiscard]] std::int64_t value(std::size_t row) const { return m_values[row]; }

    [[nodiscard]] const std::vector<std::int64_t>& values() const { return m_values; }

    [[nodiscard]] std::string_view text(std::size_t row) const; // empty when absent

    [[nodiscard]] const TextDictionary& dictionary() const { return *m_texts; } // text columns only

private:
    const ColumnSpec* m_spec;
    std::vector<std::int64_t> m_values;
    std::unique_ptr<TextDictionary> m_texts;
};
