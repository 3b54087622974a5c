// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/message.h"
#include "models/domain/words.h"
#include "models/tables/patchcountstext.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 1000; // a million characters take a third of a second to paint

QString notKnown()
{
    return u"–"_s;
}

QString timeText(Instant instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(instant / 1000, Qt::UTC);
    return QLocale().toString(time, u"d MMM yyyy HH:mm"_s);
}

QString patchStateText(std::int64_t value)
{
    const auto word = stateWord(ColumnType::PatchState, value);
    const auto original = dataWord(ColumnType::PatchState, value);
    if (original.empty() || sameWord(word.toStdString(), original)) {
        return word;
    }
    return QCoreApplication::translate("State", "%1 (%2)", "translated patch state (AWS's word)")
        .arg(word, QString::fromUtf8(original));
}

QString setText(ColumnType type, std::int64_t value)
{
    QStringList words;
    for (const auto bit : stateValues(type)) {
        if ((value & bit) != 0) {
            words += stateWord(type, bit);
        }
    }
    return words.isEmpty() ? notKnown() : words.join(", "_L1);
}

std::string setData(ColumnType type, std::int64_t value)
{
    std::string words;
    for (const auto bit : stateValues(type)) {
        if ((value & bit) != 0) {
            words += words.empty() ? "" : " ";
            words += dataWord(type, bit);
        }
    }
    return words;
}

// A stored sentence without translation.
std::string englishText(std::string_view sentence)
{
    const auto message = unpacked(sentence);
    std::string text;
    for (std::size_t place = 0; place < message.text.size(); ++place) {
        const auto next = place + 1 < message.text.size() ? message.text[place + 1] - '1' : -1;
        const bool isArgument = message.text[place] == '%' && next >= 0 && next < std::ssize(message.arguments);
        text += isArgument ? message.arguments[static_cast<std::size_t>(next)] : std::string(1, message.text[place]);
        place += isArgument ? 1 : 0;
    }
    return text;
}

QString textOnScreen(std::string_view text, ColumnType type)
{
    auto shown = QString::fromUtf8(text.substr(0, 4 * longestText));
    if (type == ColumnType::Text) {
        shown = shown.simplified();
    }
    if (shown.size() > longestText) {
        shown = shown.left(longestText - 1) + u'…';
    }
    return visibleText(shown);
}
}

QString valueText(ColumnType type, std::int64_t value)
{
    switch (type) {
    case ColumnType::Number:
        return QLocale().toString(qint64 {value});
    case ColumnType::Time:
        return timeText(value);
    case ColumnType::Flag:
        return value != 0 ? QCoreApplication::translate("State", "Yes") : QCoreApplication::translate("State", "No");
    case ColumnType::PatchState:
        return patchStateText(value);
    default:
        return isBits(type) ? setText(type, value) : stateWord(type, value);
    }
}

std::string_view dataView(const Table& table, std::size_t row, std::size_t column, std::string& made)
{
    const auto& cells = table.column(column);
    const auto value = cells.value(row);
    const auto type = cells.spec().type;
    if (value == Column::absent) {
        return {};
    }
    switch (type) {
    case ColumnType::Text:
    case ColumnType::Identifier:
    case ColumnType::PatchCounts:
        return made = cells.text(row); // made of pieces by the dictionary
    case ColumnType::Sentence:
        return made = englishText(cells.text(row));
    case ColumnType::Number:
        return made = std::to_string(value);
    case ColumnType::Time:
        return made = isoInstant(value);
    case ColumnType::Flag:
        return value != 0 ? "true" : "false";
    default:
        return isBits(type) ? std::string_view(made = setData(type, value)) : dataWord(type, value);
    }
}

std::string dataText(const Table& table, std::size_t row, std::size_t column)
{
    std::string made;
    return std::string(dataView(table, row, column, made));
}

QString cellText(const Table& table, std::size_t row, std::size_t column, CellStyle style)
{
    if (style == CellStyle::Data) {
        return QString::fromStdString(dataText(table, row, column));
    }
    const auto& cells = table.column(column);
    const auto value = cells.value(row);
    if (value == Column::absent) {
        return notKnown();
    }
    if (cells.spec().type == ColumnType::Sentence) {
        return translated(unpacked(cells.text(row)));
    }
    if (cells.spec().type == ColumnType::PatchCounts) {
        const auto counts = patchCountsText(table, row);
        return counts.isEmpty() ? textOnScreen(cells.text(row), ColumnType::Text) : counts;
    }
    return cells.isText() ? textOnScreen(cells.text(row), cells.spec().type) : valueText(cells.spec().type, value);
}

QString columnTitle(const ColumnSpec& spec)
{
    return QCoreApplication::translate("Column", spec.title);
}
