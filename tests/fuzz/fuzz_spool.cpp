// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedrow.h"
#include "tests/fuzz/memorystream.h"

#include <utility>

// Rows that are staged, of any bytes and sizes, come back as they were packed. The input: for each row the size and
// where it differs from the one before, then the bytes that differ.

namespace {

class Input
{
public:
    Input(const unsigned char* data, std::size_t size)
        : m_left(data, size)
    {
    }

    [[nodiscard]] bool empty() const { return m_left.empty(); }

    [[nodiscard]] unsigned char take()
    {
        if (m_left.empty())
            return 0;
        const auto byte = m_left.front();
        m_left = m_left.subspan(1);
        return byte;
    }

private:
    std::span<const unsigned char> m_left;
};

struct Row
{
    PackedRow::Key key = {};
    std::vector<unsigned char> bytes = {};
};

Row nextRow(Input& input, Row row)
{
    const auto what = input.take();
    if ((what & 1U) != 0)
        row.bytes.resize(std::size_t {input.take()} << (input.take() % 8U), what);
    for (auto& word : row.key)
        word ^= (what & 2U) != 0 ? std::uint64_t {input.take()} << (input.take() % 57U) : 0;
    for (auto changes = what >> 2U; changes > 0 && !row.bytes.empty() && !input.empty(); --changes) {
        const auto place = input.take() | std::size_t {input.take()} << 8U;
        row.bytes[place % row.bytes.size()] = input.take();
    }
    return row;
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    Input input(data, size);
    std::vector<Row> rows(1);
    PackedRow writer;
    std::vector<unsigned char> packed;
    while (!input.empty() && packed.size() < (1U << 20U)) {
        rows.push_back(nextRow(input, rows.back()));
        writer.pack(rows.back().key, rows.back().bytes, packed);
    }
    const auto whole = packed.size();
    packed.resize(whole + PackedRow::slack);
    packed.shrink_to_fit(); // so that what is read behind it is found
    PackedRow reader;
    std::size_t place = 0;
    for (const auto& row : std::span(rows).subspan(1)) {
        place += reader.unpack(packed.data() + place);
        demand(reader.key() == row.key);
        demand(std::equal(row.bytes.begin(), row.bytes.end(), reader.bytes().begin(), reader.bytes().end()));
    }
    demand(place == whole);
    return 0;
}
