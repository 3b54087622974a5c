// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csvtable.h"

#include "models/formats/contenthash.h"

#include <QtGlobal>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto begin = text.find_first_not_of(space);
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

class HeadStream final : public ByteStream
{
public:
    explicit HeadStream(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override
    {
        const auto count = m_text.copy(buffer, size);
        m_text.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_text;
};

std::size_t sizeWithoutEmpty(const std::vector<std::string>& cells)
{
    const auto last =
        std::find_if(cells.rbegin(), cells.rend(), [](const std::string& cell) { return !trimmed(cell).empty(); });
    return std::size_t(cells.rend() - last);
}

}

std::vector<std::vector<std::string>> firstCsvRows(std::string_view head, std::size_t most)
{
    HeadStream stream(head);
    CsvReader reader(stream, [] {});
    CsvRow row;
    std::vector<std::vector<std::string>> rows;
    while (rows.size() < most && reader.next(row) && row.problem.empty()) {
        if (!row.blank())
            rows.push_back(row.cells);
    }
    return rows;
}

std::string columnKey(std::string_view name)
{
    std::string key;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            key += char(c + 32);
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
    }
    return key;
}

CsvTable::CsvTable(std::span<const CsvColumn> columns, const std::vector<std::string>& header)
    : m_places(columns.size(), -1)
    , m_known(sizeWithoutEmpty(header), false)
{
    for (std::size_t cell = 0; cell < m_known.size(); ++cell) {
        const auto key = columnKey(header[cell]);
        const auto asksFor = [&](const CsvColumn& column) {
            return std::any_of(column.names.begin(), column.names.end(), [&](std::string_view name) {
                return name.ends_with('*') ? key.starts_with(name.substr(0, name.size() - 1)) : key == name;
            });
        };
        const auto found = std::find_if(columns.begin(), columns.end(), asksFor);
        m_known[cell] = found != columns.end() || key.empty();
        if (found != columns.end() && m_places[std::size_t(found - columns.begin())] < 0)
            m_places[std::size_t(found - columns.begin())] = int(cell);
        std::string name(trimmed(header[cell])); // a JSON object has every name once
        if (name.empty())
            name = "column";
        while (std::find(m_header.begin(), m_header.end(), name) != m_header.end())
            name += '_' + std::to_string(cell + 1);
        m_header.push_back(std::move(name));
    }
}

int CsvTable::known() const
{
    return int(std::count_if(m_places.begin(), m_places.end(), [](int place) { return place >= 0; }));
}

std::string CsvTable::unknown() const
{
    std::string names;
    for (std::size_t cell = 0; cell < m_header.size(); ++cell) {
        if (!m_known[cell])
            names += (names.empty() ? "" : ", ") + m_header[cell];
    }
    return names;
}

bool CsvTable::fits(CsvRow& row) const
{
    while (row.cells.size() > m_header.size() && row.cells.back().empty())
        row.cells.pop_back();
    if (row.cells.size() == m_header.size())
        return true;
    row.problem = {QT_TRANSLATE_NOOP("Message", "The row has %1 cells, its header %2."),
        {std::to_string(row.cells.size()), std::to_string(m_header.size())}};
    row.problemPlace = row.place;
    return false;
}

std::string_view CsvTable::text(const CsvRow& row, int column) const
{
    const auto place = m_places[std::size_t(column)];
    return place < 0 ? std::string_view() : trimmed(row.cells[std::size_t(place)]);
}

std::string CsvTable::original(const CsvRow& row) const
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (std::size_t cell = 0; cell < m_header.size(); ++cell)
        object[m_header[cell]] = row.cells[cell];
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::array<unsigned char, 16> CsvTable::contentHash(const CsvRow& row) const
{
    ContentHash hash;
    hash.beginObject();
    for (std::size_t cell = 0; cell < m_header.size(); ++cell) {
        hash.key(m_header[cell]);
        hash.string(row.cells[cell]);
    }
    hash.endObject();
    return hash.result();
}
