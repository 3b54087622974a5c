// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingversions.h"

#include "models/tables/keysort.h"

#include <algorithm>
#include <map>

namespace {

constexpr auto versionsSql =
    "SELECT id, key, updated, node, record_state, workflow, severity, patch_manager, account, account_name,"
    " operation_end, baseline, missing > 0 OR failed > 0 OR pending_reboot > 0 OR rejected > 0 FROM finding";

// The order in which the store decides what is current (models/store/findingmerge.cpp), for those of one time.
constexpr auto exactSql = "SELECT id FROM finding WHERE key = ?1"
                          " ORDER BY updated, compliance, severity, workflow_time, captured, content";

// What there are few of, as one number.
constexpr int severityBits = 3, workflowBits = 2;

std::int64_t packedFacts(const Statement& row, std::size_t account)
{
    auto facts = static_cast<std::int64_t>(account);
    facts = facts << severityBits | row.integer(6);
    facts = facts << workflowBits | row.integer(5);
    facts = facts << 1 | row.integer(4);
    facts = facts << 1 | static_cast<std::int64_t>(row.integer(7) != 0);
    return facts << 1 | static_cast<std::int64_t>(row.integer(12) != 0);
}

// Numbers each of few values.
class Numbering
{
public:
    using Value = std::pair<std::int64_t, std::int64_t>;

    explicit Numbering(std::vector<Value>& values)
        : m_values(values)
    {
    }

    std::size_t of(const Value& value)
    {
        if (m_values.empty() || m_values[m_last] != value) {
            const auto [found, added] = m_numbers.try_emplace(value, m_values.size());
            if (added) {
                m_values.push_back(value);
            }
            m_last = found->second;
        }
        return m_last;
    }

private:
    std::vector<Value>& m_values;
    std::map<Value, std::size_t> m_numbers;
    std::size_t m_last = 0;
};

void order(PackedNumbers& numbers, const std::vector<std::uint32_t>& places, bool times = false)
{
    PackedNumbers ordered(times);
    ordered.reserve(places.size());
    for (const auto place : places) {
        ordered.add(numbers[place]);
    }
    ordered.finish();
    numbers = std::move(ordered);
}

}

FindingVersions::FindingVersions(Database& database)
{
    read(database);
    sort(database);
}

void FindingVersions::read(Database& database)
{
    Numbering accounts(m_accounts);
    Statement rows(database, versionsSql);
    while (rows.step()) {
        const auto updated = rows.optionalInteger(2).value_or(PackedNumbers::absent);
        const bool patchManager = rows.integer(7) != 0;
        m_ids.add(rows.integer(0));
        m_keys.add(rows.integer(1));
        m_updated.add(updated);
        m_nodes.add(rows.integer(3));
        m_facts.add(packedFacts(rows, accounts.of({rows.integer(8), rows.integer(9)})));
        m_told.add(patchManager ? rows.optionalInteger(10).value_or(updated) : PackedNumbers::absent);
        m_baselines.add(
            patchManager ? rows.optionalInteger(11).value_or(PackedNumbers::absent) : PackedNumbers::absent);
    }
}

std::vector<std::uint32_t> FindingVersions::placesInOrder() const
{
    std::vector<KeyedRow> items(m_ids.size());
    std::vector<KeyedRow> room;
    for (const auto* numbers : {&m_updated, &m_keys}) { // the latter in the end
        numbers->codes().visit([&](auto codes) {
            for (std::size_t place = 0; place < items.size(); ++place) {
                auto& item = items[place];
                item.row = numbers == &m_updated ? static_cast<std::uint32_t>(place) : item.row;
                item.key = codes[item.row];
            }
        });
        sortByKey(items, room);
    }
    std::vector<std::uint32_t> places(items.size());
    std::ranges::transform(items, places.begin(), &KeyedRow::row);
    return places;
}

void FindingVersions::sort(Database& database)
{
    auto places = placesInOrder();
    Statement exact(database, exactSql);
    const auto isTie = [this](std::uint32_t left, std::uint32_t right) {
        return m_keys[left] == m_keys[right] && m_updated[left] == m_updated[right];
    };
    for (auto tie = places.begin(); (tie = std::ranges::adjacent_find(tie, places.end(), isTie)) != places.end();) {
        const auto key = m_keys[*tie];
        const auto isOther = [&](std::uint32_t place) { return m_keys[place] != key; };
        const auto begin = std::find_if(std::reverse_iterator(tie), places.rend(), isOther).base();
        const auto end = std::find_if(tie, places.end(), isOther);
        std::map<std::int64_t, int> ranks;
        exact.bind(1, key);
        while (exact.step()) {
            ranks.emplace(exact.integer(0), static_cast<int>(ranks.size()));
        }
        std::ranges::sort(begin, end, {}, [&](std::uint32_t place) { return ranks[m_ids[place]]; });
        tie = end;
    }
    for (auto* numbers : {&m_ids, &m_keys, &m_nodes, &m_baselines, &m_facts}) {
        order(*numbers, places);
    }
    order(m_updated, places, true);
    order(m_told, places, true);
}

Instant FindingVersions::since(std::uint32_t place) const
{
    const auto updated = m_updated[place];
    return updated == PackedNumbers::absent ? 0 : updated;
}

std::shared_ptr<const std::vector<std::uint32_t>> FindingVersions::at(Instant moment) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto asked = std::ranges::find(m_asked, moment, &Moment::moment);
        asked != m_asked.end() && asked->places) {
        return asked->places;
    }
    std::ranges::rotate(m_asked, m_asked.begin() + 1);
    m_asked.back() = {moment, std::make_shared<const std::vector<std::uint32_t>>(placesAt(moment))};
    return m_asked.back().places;
}

std::vector<std::uint32_t> FindingVersions::placesAt(Instant moment) const
{
    std::vector<std::uint32_t> current;
    std::uint64_t last = 0; // code of a key
    m_keys.codes().visit([&](auto keys) {
        m_updated.codes().visit([&](auto times) {
            for (std::uint32_t place = 0; place < size(); ++place) {
                const auto time = times[place] == 0 ? 0 : m_updated.valueOf(times[place]);
                if (time > moment) {
                    continue;
                }
                if (const std::uint64_t key = keys[place]; key != last || current.empty()) {
                    last = key;
                    current.push_back(place);
                } else {
                    current.back() = place;
                }
            }
        });
    });
    return current;
}

std::vector<std::uint32_t> FindingVersions::places(
    std::span<const std::uint32_t> held, std::span<const std::int64_t> keys) const
{
    std::vector<std::uint32_t> places;
    auto place = held.begin();
    for (const auto key : keys) {
        place = std::lower_bound(
            place, held.end(), key, [this](std::uint32_t left, std::int64_t right) { return this->key(left) < right; });
        if (place != held.end() && this->key(*place) == key) {
            places.push_back(*place);
        }
    }
    return places;
}

std::vector<std::int64_t> FindingVersions::ids(
    std::span<const std::uint32_t> held, std::span<const std::int64_t> keys) const
{
    std::vector<std::int64_t> ids;
    std::ranges::transform(
        places(held, keys), std::back_inserter(ids), [this](std::uint32_t place) { return id(place); });
    return ids;
}

std::vector<std::int64_t> FindingVersions::otherKeys(
    std::span<const std::uint32_t> before, std::span<const std::uint32_t> now) const
{
    std::vector<std::uint32_t> others;
    std::ranges::set_symmetric_difference(before, now, std::back_inserter(others));
    std::vector<std::int64_t> keys;
    std::ranges::transform(others, std::back_inserter(keys), [this](std::uint32_t place) { return key(place); });
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
    return keys;
}

FindingRow FindingVersions::row(std::uint32_t place) const
{
    const auto facts = m_facts[place];
    const auto bits = [facts](int shift, int count) { return static_cast<int>(facts >> shift & ((1 << count) - 1)); };
    return {.node = m_nodes[place],
        .severity = static_cast<Severity>(bits(3 + workflowBits, severityBits)),
        .workflow = static_cast<WorkflowStatus>(bits(3, workflowBits)),
        .recordState = static_cast<RecordState>(bits(2, 1)),
        .patchManager = bits(1, 1) != 0};
}

bool FindingVersions::showsPatches(std::uint32_t place) const
{
    return (m_facts[place] & 1) != 0;
}

std::int64_t FindingVersions::baseline(std::uint32_t place) const
{
    return std::max<std::int64_t>(m_baselines[place], -1);
}

std::optional<Instant> FindingVersions::told(std::uint32_t place) const
{
    const auto time = m_told[place];
    return time == PackedNumbers::absent ? std::nullopt : std::optional(time);
}

const std::pair<std::int64_t, std::int64_t>& FindingVersions::account(std::uint32_t place) const
{
    return m_accounts[static_cast<std::size_t>(m_facts[place] >> (3 + workflowBits + severityBits))];
}
