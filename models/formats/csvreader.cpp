// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csvreader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

// See startsFormula() of the CSV export, whose apostrophe this takes away.
void takeApostropheAway(std::string& cell)
{
    constexpr std::array formulas = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (!cell.starts_with('\''))
        return;
    const auto rest = std::string_view(cell).substr(1);
    if (std::any_of(formulas.begin(), formulas.end(), [&](const char* sign) { return rest.starts_with(sign); }))
        cell.erase(0, 1);
}

}

bool CsvRow::blank() const
{
    return problem.empty() && std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of(" \t\r\n") == cell.npos;
    });
}

CsvReader::CsvReader(ByteStream& stream, std::function<void()> refilled)
    : m_stream(stream)
    , m_refilled(std::move(refilled))
{
}

bool CsvReader::more()
{
    if (m_ended)
        return false;
    m_refilled();
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() < m_end + pieceSize)
        m_buffer.resize(std::max(m_end + pieceSize, 2 * m_end));
    const auto count = m_stream.read(m_buffer.data() + m_end, pieceSize);
    m_ended = count == 0;
    m_end += count;
    return count > 0;
}

bool CsvReader::has(std::size_t offset)
{
    while (m_begin + offset >= m_end) {
        if (!more())
            return false;
    }
    return true;
}

void CsvReader::consume(std::size_t count)
{
    const auto lineEnd = [&](std::size_t i) {
        return at(i) == '\n' || (at(i) == '\r' && (!has(i + 1) || at(i + 1) != '\n'));
    };
    for (std::size_t i = 0; i < count; ++i)
        m_line += lineEnd(i) ? 1 : 0;
    m_begin += count;
    m_base += count;
}

SourcePlace CsvReader::place(std::size_t offset) const
{
    SourcePlace result {.record = 0, .byte = m_base + offset, .line = m_line, .column = 1};
    for (std::size_t i = 0; i < offset; ++i) {
        const bool last = m_begin + i + 1 >= m_end;
        const bool ends = at(i) == '\n' || (at(i) == '\r' && (last || at(i + 1) != '\n'));
        result.line += ends ? 1 : 0;
        if (ends)
            result.column = 1;
        else if ((at(i) & 0xC0) != 0x80) // columns are characters
            ++result.column;
    }
    return result;
}

// In the first line that holds one of them, outside of quotes.
void CsvReader::findSeparator()
{
    std::array<std::size_t, 3> counts = {};
    constexpr std::string_view separators = ",;\t";
    bool quoted = false;
    for (std::size_t i = 0; i < longestRow && has(i); ++i) {
        const char c = at(i);
        quoted = quoted != (c == '"');
        if (const auto found = separators.find(c); !quoted && found != separators.npos)
            ++counts[found];
        if (isLineEnd(c) && !quoted && counts != std::array<std::size_t, 3> {})
            break;
    }
    m_separator = separators[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

void CsvReader::skipSeparatorLine()
{
    std::string line;
    std::size_t length = 0;
    for (; length < 8 && has(length) && !isLineEnd(at(length)); ++length)
        line += at(length);
    std::erase(line, '"');
    if (line.size() != 5 || !line.starts_with("sep="))
        return;
    m_separator = line.back();
    if (has(length))
        length += at(length) == '\r' && has(length + 1) && at(length + 1) == '\n' ? 2 : 1;
    consume(length);
}

bool CsvReader::next(CsvRow& row)
{
    row.cells.clear();
    row.problem = {};
    if (m_separator == '\0') {
        skipSeparatorLine();
        if (m_separator == '\0')
            findSeparator();
    }
    consume(m_consumed);
    m_consumed = 0;
    m_offset = 0;
    if (!has(0))
        return false;
    row.place = place(0);
    auto scan = Scan::Cell;
    while (scan == Scan::Cell)
        scan = readCell(row);
    if (row.problem.empty())
        m_consumed = m_offset;
    const std::string_view text(m_buffer.data() + m_begin, m_consumed);
    const auto last = text.find_last_not_of("\r\n");
    row.text = text.substr(0, last == text.npos ? 0 : last + 1);
    return true;
}

CsvReader::Scan CsvReader::readCell(CsvRow& row)
{
    if (row.cells.size() == mostCells) {
        fail(row, m_offset, QT_TRANSLATE_NOOP("Message", "The row has more cells than the limit of %1."),
            std::to_string(mostCells));
        return Scan::End;
    }
    std::string cell;
    const bool quoted = has(m_offset) && at(m_offset) == '"';
    if (!(quoted ? readQuoted(row, cell) : readPlain(row, cell)))
        return Scan::End;
    takeApostropheAway(cell);
    row.cells.push_back(std::move(cell));
    return endOfCell();
}

bool CsvReader::readQuoted(CsvRow& row, std::string& cell)
{
    const auto begin = m_offset++;
    for (;;) {
        if (!has(m_offset)) {
            fail(row, begin, QT_TRANSLATE_NOOP("Message", "The quote that begins here is never closed."));
            return false;
        }
        if (m_offset - begin > longestCell) {
            fail(row, begin,
                QT_TRANSLATE_NOOP("Message", "The quote that begins here is not closed within the limit of %1 KiB."),
                std::to_string(longestCell / 1024));
            return false;
        }
        if (isTooLong(row, begin))
            return false;
        const char c = at(m_offset++);
        if (c != '"') {
            cell += c;
            continue;
        }
        if (has(m_offset) && at(m_offset) == '"') {
            cell += '"';
            ++m_offset;
            continue;
        }
        while (has(m_offset) && at(m_offset) == ' ' && m_separator != ' ')
            ++m_offset;
        if (!has(m_offset) || at(m_offset) == m_separator || isLineEnd(at(m_offset)))
            return true;
        fail(row, begin,
            QT_TRANSLATE_NOOP("Message", "Behind the quote that closes the one that begins here, the cell goes on."));
        return false;
    }
}

bool CsvReader::readPlain(CsvRow& row, std::string& cell)
{
    const auto begin = m_offset;
    while (has(m_offset) && at(m_offset) != m_separator && !isLineEnd(at(m_offset))) {
        if (isTooLong(row, begin))
            return false;
        ++m_offset;
    }
    cell.assign(m_buffer.data() + m_begin + begin, m_offset - begin);
    return true;
}

bool CsvReader::isTooLong(CsvRow& row, std::size_t cell)
{
    if (m_offset <= longestRow)
        return false;
    fail(row, cell, QT_TRANSLATE_NOOP("Message", "The row is longer than the limit of %1 KiB."),
        std::to_string(longestRow / 1024));
    return true;
}

CsvReader::Scan CsvReader::endOfCell()
{
    if (!has(m_offset))
        return Scan::Row;
    const char c = at(m_offset++);
    if (c == m_separator)
        return Scan::Cell;
    if (c == '\r' && has(m_offset) && at(m_offset) == '\n')
        ++m_offset;
    return Scan::Row;
}

// The row ends with the line in which the problem begins: a quote that is not closed swallows nothing behind it.
void CsvReader::fail(CsvRow& row, std::size_t offset, const char* text, std::string argument)
{
    row.cells.clear();
    row.problem = {text, {}};
    if (!argument.empty())
        row.problem.arguments.push_back(std::move(argument));
    row.problemPlace = place(offset);
    skipLine(offset);
}

void CsvReader::skipLine(std::size_t offset)
{
    while (has(offset) && !isLineEnd(at(offset))) {
        ++offset;
        if (offset > longestRow + pieceSize) { // the rest of the line is nobody's
            consume(offset);
            offset = 0;
        }
    }
    if (has(offset))
        offset += at(offset) == '\r' && has(offset + 1) && at(offset + 1) == '\n' ? 2 : 1;
    m_consumed = offset;
}
