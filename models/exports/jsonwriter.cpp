// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/bytewriter.h"
#include "models/exports/writers.h"
#include "models/tables/statewords.h"

#include <array>

namespace {
// Length of the well-formed UTF-8 sequence at the start; 0: there is none (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const auto follows = [&](std::size_t index) { return (byte(index) & 0xC0U) == 0x80U; };
    const auto first = byte(0);
    const auto second = byte(1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF && follows(1)) {
        return 2;
    }
    const bool shortest = !(first == 0xE0 && second < 0xA0) && !(first == 0xF0 && second < 0x90);
    const bool scalar = !(first == 0xED && second > 0x9F) && !(first == 0xF4 && second > 0x8F);
    if (!shortest || !scalar || !follows(1) || !follows(2)) {
        return 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        return 3;
    }
    return first >= 0xF0 && first <= 0xF4 && follows(3) ? 4 : 0;
}

void putControl(ByteWriter& writer, char letter)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(letter);
    const std::array<char, 6> escape {'\\', 'u', '0', '0', digits[code >> 4U], digits[code & 15U]};
    writer.put({escape.data(), escape.size()});
}

void putString(ByteWriter& writer, std::string_view text)
{
    writer.put("\"");
    while (!text.empty()) {
        const auto letter = text.front();
        auto length = sequenceLength(text);
        if (letter == '"' || letter == '\\') {
            writer.put(letter == '"' ? "\\\"" : "\\\\");
        } else if (static_cast<unsigned char>(letter) < 0x20 || letter == '\x7f') {
            putControl(writer, letter);
        } else if (length == 0) {
            writer.put("\xEF\xBF\xBD");
        } else {
            while (length < text.size() && text[length] >= 0x20 && text[length] < 0x7f && text[length] != '"'
                && text[length] != '\\') {
                ++length;
            }
            writer.put(text.substr(0, length));
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    writer.put("\"");
}

void putSet(ByteWriter& writer, ColumnType type, std::int64_t value)
{
    bool first = true;
    writer.put("[");
    for (const auto bit : stateValues(type)) {
        if ((value & bit) != 0) {
            writer.put(first ? "" : ", ");
            putString(writer, dataWord(type, bit));
            first = false;
        }
    }
    writer.put("]");
}

void putValue(ByteWriter& writer, const Table& table, std::size_t row, std::size_t column)
{
    const auto& cells = table.column(column);
    const auto value = cells.value(row);
    const auto type = cells.spec().type;
    if (value == Column::absent || (isNotGiven(type, value) && !isBits(type))) {
        writer.put("null");
    } else if (type == ColumnType::Number || type == ColumnType::Flag) {
        writer.put(dataText(table, row, column));
    } else if (isBits(type)) {
        putSet(writer, type, value);
    } else if (cells.isText() && type != ColumnType::Sentence) {
        putString(writer, cells.text(row));
    } else {
        putString(writer, dataText(table, row, column));
    }
}
}

bool writeJson(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop)
{
    const auto& table = *snapshot.table;
    ByteWriter writer(device);
    std::string_view before = "[\n";
    for (const auto row : *snapshot.rows) {
        if (stop.stop_requested() || writer.failed()) {
            return false;
        }
        writer.put(before);
        before = ",\n";
        for (std::size_t place = 0; place < snapshot.columns.size(); ++place) {
            const auto column = static_cast<std::size_t>(snapshot.columns[place]);
            writer.put(place == 0 ? "{" : ", ");
            putString(writer, fileName(table.specs()[column]));
            writer.put(": ");
            putValue(writer, table, row, column);
        }
        writer.put("}");
    }
    writer.put(snapshot.rows->empty() ? "[]\n" : "\n]\n");
    return writer.finish();
}
