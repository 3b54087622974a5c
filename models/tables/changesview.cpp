// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changeditems.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/overviewhistory.h"
#include "models/tables/tablesource.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {
constexpr ColumnSpec columns[] = {
    {.key = "change", .title = QT_TRANSLATE_NOOP("Column", "Change"), .type = ColumnType::Change, .jsonName = "Change"},
    {.key = "subject",
        .title = QT_TRANSLATE_NOOP("Column", "What"),
        .type = ColumnType::ChangeSubject,
        .jsonName = "Subject",
        .searched = false},
    {.key = "item",
        .title = QT_TRANSLATE_NOOP("Column", "Patch or Association"),
        .type = ColumnType::Identifier,
        .jsonName = "Id"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    nodeColumn,
    nameColumn,
    accountColumn,
    regionColumn,
    platformColumn,
    {.key = "before", .title = QT_TRANSLATE_NOOP("Column", "Before"), .type = ColumnType::Stand, .jsonName = "Before"},
    {.key = "after", .title = QT_TRANSLATE_NOOP("Column", "After"), .type = ColumnType::Stand, .jsonName = "After"},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .type = ColumnType::Time, .jsonName = "Since"},
    {.key = "firstSeen",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Since"),
        .type = ColumnType::Time,
        .jsonName = "NonCompliantSince"},
    {.key = "days",
        .title = QT_TRANSLATE_NOOP("Column", "Days Non-Compliant"),
        .type = ColumnType::Number,
        .jsonName = "DaysNonCompliant"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "Severity"},
    {.key = "cause",
        .title = QT_TRANSLATE_NOOP("Column", "Effect on the Share of Compliant Nodes"),
        .type = ColumnType::FigureCause,
        .jsonName = "FigureCause",
        .shown = false,
        .searched = false},
    {.key = "compliant",
        .title = QT_TRANSLATE_NOOP("Column", "More Compliant Nodes"),
        .type = ColumnType::Number,
        .jsonName = "CompliantNodes",
        .shown = false},
    {.key = "nodes",
        .title = QT_TRANSLATE_NOOP("Column", "More Nodes"),
        .type = ColumnType::Number,
        .jsonName = "Nodes",
        .shown = false},
    {.key = "badBefore",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Items Before"),
        .type = ColumnType::Number,
        .jsonName = "NonCompliantBefore",
        .shown = false},
    {.key = "badAfter",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Items After"),
        .type = ColumnType::Number,
        .jsonName = "NonCompliantAfter",
        .shown = false},
    {.key = "baselineBefore",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline Before"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineBefore",
        .shown = false},
    {.key = "baseline",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineId",
        .shown = false},
    {.key = "fileBefore", .title = QT_TRANSLATE_NOOP("Column", "File Before"), .jsonName = "FileBefore"},
    {.key = "fileAfter", .title = QT_TRANSLATE_NOOP("Column", "File After"), .jsonName = "FileAfter"},
};

constexpr auto reportedSql = R"(
SELECT EXISTS (SELECT 1 FROM report WHERE node = ?1 AND time > ?2 AND time <= ?3)
  OR EXISTS (SELECT 1 FROM patch_summary WHERE node = ?1 AND time > ?2 AND time <= ?3))";

using Place = std::pair<std::string, std::string>; // account and Region

Fleet standsAt(Database& database, const Moment& moment)
{
    Evidence evidence(database, moment, {});
    addFacts(evidence, FleetDepth::Verdicts);
    return judged(evidence);
}

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

// One node at both moments.
struct Pair
{
    const NodeState* before = nullptr;
    const NodeState* after = nullptr;
    bool reported = false;

    [[nodiscard]] const NodeState& state() const { return after ? *after : *before; }
};

std::vector<Pair> pairsOf(const Fleet& before, const Fleet& after)
{
    std::vector<Pair> pairs;
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

class ChangeWriter
{
public:
    ChangeWriter(Database& database, const Between& between)
        : m_between(between)
        , m_row(columns, database)
        , m_earlier(database)
        , m_reported(database, reportedSql)
        , m_fileName(database, "SELECT name FROM source_file WHERE id = ?1")
        , m_keyName(database, "SELECT item, title FROM item_key WHERE id = ?1")
    {
    }

    [[nodiscard]] TablePointer write(
        std::vector<Pair>& pairs, const std::vector<ChangedItem>& items, const Moment& moment);

private:
    [[nodiscard]] bool wasReported(const Pair& pair);
    void addNode(const Pair& pair, bool othersReported, bool itemsChanged);
    void addItem(const ChangedItem& item, const NodeState& node);
    void addTimes(const std::optional<Instant>& since, const std::optional<Instant>& first, bool ended);
    void count(FigureDifference& figure, const Pair& pair) const;
    [[nodiscard]] const std::string& file(std::int64_t id);
    [[nodiscard]] const std::pair<std::string, std::string>& name(std::int64_t key);

    Between m_between;
    RowWriter m_row;
    EarlierTrouble m_earlier;
    Statement m_reported, m_fileName, m_keyName;
    std::map<std::int64_t, std::string> m_files;
    std::map<std::int64_t, std::pair<std::string, std::string>> m_names;
};

bool ChangeWriter::wasReported(const Pair& pair)
{
    if (!pair.after) {
        return false;
    }
    if (const auto& end = pair.after->patches.operationEnd; end && *end > m_between.from && *end <= m_between.to) {
        return true;
    }
    m_reported.bind(1, pair.after->id);
    m_reported.bind(2, m_between.from);
    m_reported.bind(3, m_between.to);
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

const std::pair<std::string, std::string>& ChangeWriter::name(std::int64_t key)
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

void ChangeWriter::addNode(const Pair& pair, bool othersReported, bool itemsChanged)
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
    m_row.endRow(rowKey(node.id, std::to_string(static_cast<int>(item.subject)) + (item.key != 0 ? id : item.id), title));
}

void ChangeWriter::count(FigureDifference& figure, const Pair& pair) const
{
    const auto add = [](const NodeState* state, int& nodes, int& compliant) {
        const bool counts = state && !state->terminated;
        nodes += counts;
        compliant += counts && state->judgement.verdict == Verdict::Compliant;
    };
    add(pair.before, figure.nodesBefore, figure.compliantBefore);
    add(pair.after, figure.nodesAfter, figure.compliantAfter);
}

TablePointer ChangeWriter::write(
    std::vector<Pair>& pairs, const std::vector<ChangedItem>& items, const Moment& moment)
{
    auto source = std::make_shared<TableSource>();
    source->moment = moment;
    std::map<Place, std::pair<int, int>> places; // nodes that were known before, those reported since
    for (auto& pair : pairs) {
        pair.reported = wasReported(pair);
        if (pair.before && !pair.before->terminated) {
            auto& place = places[{pair.before->account, pair.before->region}];
            ++place.first;
            place.second += pair.reported;
        }
        count(source->figure, pair);
    }
    m_row.expect(pairs.size() + items.size());
    auto item = items.begin();
    for (const auto& pair : pairs) {
        const auto& state = pair.state();
        item = std::find_if(item, items.end(), [&](const ChangedItem& each) { return each.node >= state.id; });
        const bool itemsChanged = item != items.end() && item->node == state.id;
        const auto& place = places[{state.account, state.region}];
        addNode(pair, place.second * 2 >= place.first, itemsChanged);
        for (; item != items.end() && item->node == state.id; ++item) {
            if (!state.terminated) {
                addItem(*item, state);
            }
        }
    }
    auto table = m_row.finish();
    table->setSource(std::move(source));
    return table;
}

std::optional<Instant> roundBefore(Database& database, Instant at)
{
    const auto days = ReportDays(database, at).days;
    return days.size() < 2 ? std::nullopt : std::optional(days[days.size() - 2]);
}

TablePointer load(Database& database, const Moment& asked, const Scope& scope)
{
    const ReadTransaction reading(database);
    auto moment = asked;
    moment.from = asked.from ? asked.from : roundBefore(database, asked.at());
    auto then = moment;
    then.asOf = moment.from;
    const Between between {moment.from.value_or(moment.at()), moment.at()};
    if (between.from >= between.to) {
        RowWriter none(columns, database);
        return none.finish();
    }
    const auto before = standsAt(database, then);
    const auto after = standsAt(database, moment);
    auto pairs = pairsOf(before, after);
    auto items = loadChangedItems(database, between);
    if (scope.node != 0) {
        std::erase_if(pairs, [&](const Pair& pair) { return pair.state().id != scope.node; });
        std::erase_if(items, [&](const ChangedItem& item) { return item.node != scope.node; });
    }
    return ChangeWriter(database, between).write(pairs, items, moment);
}
}

ViewSpec changesView()
{
    return {.name = "changes",
        .title = QT_TRANSLATE_NOOP("View", "What Changed"),
        .columns = columns,
        .load = load,
        .order = {.column = "change", .descending = false},
        .ofReports = true};
}
