// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changerows.h"

#include <algorithm>

namespace {

constexpr auto reportedSql = R"(
SELECT EXISTS (SELECT 1 FROM report WHERE node = ?1 AND time > ?2 AND time <= ?3)
  OR EXISTS (SELECT 1 FROM patch_summary WHERE node = ?1 AND time > ?2 AND time <= ?3))";

using Place = std::pair<std::string, std::string>; // account and Region

NodeStand standOfNode(const NodeState* state)
{
    if (!state) {
        return {};
    }
    const auto& patches = state->patches;
    int bad = patches.availableNonCompliant + state->failedAssociations + state->customItems;
    for (const auto& count : {patches.missing, patches.failed, patches.pendingReboot, patches.rejected}) {
        bad += count.value_or(0);
    }
    return {.known = true,
        .terminated = state->terminated,
        .stand = state->terminated ? Stand::Terminated : standOf(state->judgement),
        .bad = bad,
        .baseline = state->baseline};
}

void count(FigureDifference& figure, const NodePair& pair)
{
    const auto add = [](const NodeState* state, int& nodes, int& compliant) {
        const bool counts = state && !state->terminated;
        nodes += counts;
        compliant += counts && state->judgement.verdict == Verdict::Compliant;
    };
    add(pair.before, figure.nodesBefore, figure.compliantBefore);
    add(pair.after, figure.nodesAfter, figure.compliantAfter);
}

}

std::vector<NodePair> pairsOf(const Fleet& before, const Fleet& after)
{
    std::vector<NodePair> pairs;
    auto old = before.nodes.begin();
    for (const auto& node : after.nodes) {
        while (old != before.nodes.end() && old->id < node.id) {
            pairs.push_back({.before = &*old++});
        }
        const bool both = old != before.nodes.end() && old->id == node.id;
        pairs.push_back({.before = both ? &*old++ : nullptr, .after = &node});
    }
    for (; old != before.nodes.end(); ++old) {
        pairs.push_back({.before = &*old});
    }
    return pairs;
}

ChangeWriter::ChangeWriter(Database& database, const Between& between, RowWriter& row)
    : m_between(between)
    , m_row(row)
    , m_earlier(database)
    , m_reported(database, reportedSql)
    , m_fileName(database, "SELECT name FROM source_file WHERE id = ?1")
    , m_keyName(database, "SELECT item, title FROM item_key WHERE id = ?1")
{
}

bool ChangeWriter::wasReported(const NodePair& pair)
{
    if (!pair.after) {
        return false;
    }
    if (const auto& end = pair.after->patches.operationEnd; end && *end > m_between.from && *end <= m_between.to) {
        return true;
    }
    return tells(pair.after->id, m_between.from, m_between.to);
}

bool ChangeWriter::tells(std::int64_t node, Instant after, Instant upTo)
{
    m_reported.bind(1, node);
    m_reported.bind(2, after);
    m_reported.bind(3, upTo);
    const bool found = m_reported.step() && m_reported.integer(0) != 0;
    m_reported.reset();
    return found;
}

const std::string& ChangeWriter::file(std::int64_t id)
{
    const auto [found, added] = m_files.try_emplace(id);
    if (added && id != 0) {
        m_fileName.bind(1, id);
        found->second = m_fileName.step() ? m_fileName.text(0) : std::string_view();
        m_fileName.reset();
    }
    return found->second;
}

const ChangeWriter::Name& ChangeWriter::name(std::int64_t key)
{
    const auto [found, added] = m_names.try_emplace(key);
    if (added) {
        m_keyName.bind(1, key);
        if (m_keyName.step()) {
            found->second = {std::string(m_keyName.text(0)), std::string(m_keyName.text(1))};
        }
        m_keyName.reset();
    }
    return found->second;
}

// Of what ended the days until then, of all else the days until the later moment.
void ChangeWriter::addTimes(const std::optional<Instant>& since, const std::optional<Instant>& first, bool ended)
{
    const auto until = ended ? since : std::optional(m_between.to);
    m_row.time(since).time(first);
    m_row.number(first && until ? std::optional((*until - *first) / microsPerDay) : std::nullopt);
}

void ChangeWriter::addNode(const NodePair& pair, bool othersReported, bool itemsChanged)
{
    const auto before = standOfNode(pair.before);
    const auto after = standOfNode(pair.after);
    const auto& state = pair.state();
    NodeNews news {.reported = pair.reported, .othersReported = othersReported, .itemsChanged = itemsChanged};
    news.earlier = isBad(after.stand) && !isBad(before.stand) && m_earlier.of(state.id, m_between.from);
    for (const auto& change : changesOfNode(before, after, news)) {
        const bool baseline = change.change == Change::BaselineChanged;
        m_row.state(change.change).state(ChangeSubject::Node).text(baseline ? after.baseline : std::string());
        m_row.text({}).node(&state).state(before.stand).state(after.stand);
        addTimes(pair.reported && pair.after ? pair.after->patches.operationEnd : std::nullopt,
            isBad(after.stand) && pair.after ? pair.after->nonCompliantSince : std::nullopt, false);
        m_row.state(pair.after ? pair.after->worstItem : Severity::None).state(change.cause);
        m_row.number(change.compliant).number(change.nodes).number(before.bad).number(after.bad);
        m_row.text(before.baseline).text(after.baseline);
        m_row.text(file(pair.before ? pair.before->patchFile : 0)).text(file(pair.after ? pair.after->patchFile : 0));
        m_row.endRow(rowKey(state.id, "@node", std::to_string(static_cast<int>(change.change))));
    }
}

void ChangeWriter::addItem(const ChangedItem& item, const NodeState& node)
{
    const auto& [id, title] = name(item.key);
    m_row.state(item.change).state(item.subject).text(item.key != 0 ? id : item.id).text(title);
    m_row.node(&node).state(item.before).state(item.after);
    addTimes(item.since, item.firstSeen, !isBad(item.after));
    m_row.state(item.severity).state(FigureCause::None).number(0).number(0).number({}).number({});
    m_row.text({}).text({}).text(file(item.fileBefore)).text(file(item.fileAfter));
    m_row.endRow(
        rowKey(node.id, std::to_string(static_cast<int>(item.subject)) + (item.key != 0 ? id : item.id), title));
}

FigureDifference ChangeWriter::write(std::vector<NodePair>& pairs, const std::vector<ChangedItem>& items)
{
    FigureDifference figure;
    std::map<Place, std::pair<int, int>> places; // nodes that were known before, those reported since
    for (auto& pair : pairs) {
        pair.reported = wasReported(pair);
        if (pair.before && !pair.before->terminated) {
            auto& place = places[{pair.before->account, pair.before->region}];
            ++place.first;
            place.second += pair.reported;
        }
        count(figure, pair);
    }
    m_row.expect(pairs.size() + items.size());
    auto item = items.begin();
    for (const auto& pair : pairs) {
        const auto& state = pair.state();
        item = std::find_if(item, items.end(), [&](const ChangedItem& each) { return each.node >= state.id; });
        const bool itemsChanged = item != items.end() && item->node == state.id;
        const auto& place = places[{state.account, state.region}];
        // What only findings or events ever told of is not missing in the reports.
        const bool othersReported =
            place.second * 2 >= place.first && (pair.reported || tells(state.id, 0, m_between.from));
        addNode(pair, othersReported, itemsChanged);
        for (; item != items.end() && item->node == state.id; ++item) {
            if (!state.terminated) {
                addItem(*item, state);
            }
        }
    }
    return figure;
}
