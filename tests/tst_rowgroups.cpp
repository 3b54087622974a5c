// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablemodel.h"
#include "tests/grouptable.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
struct Naive
{
    std::vector<std::vector<std::uint32_t>> groups = {};
};

// One after the other, by their texts.
Naive naive(const Table& table, const Rows& rows, const GroupBy& grouping)
{
    Naive made;
    std::map<std::vector<std::string>, std::size_t> places;
    for (const auto row : rows) {
        std::vector<std::string> values;
        bool absent = false;
        for (const auto& key : grouping.columns) {
            const auto column = static_cast<std::size_t>(table.indexOf(key));
            const bool none = table.column(column).value(row) == Column::absent;
            absent = absent || (none && values.empty());
            values.push_back((none ? "-" : "+") + dataText(table, row, column));
        }
        if (absent && grouping.absentAlone) {
            made.groups.push_back({row});
            continue;
        }
        const auto [place, fresh] = places.try_emplace(values, made.groups.size());
        if (fresh) {
            made.groups.emplace_back();
        }
        made.groups[place->second].push_back(row);
    }
    if (!grouping.newestBy.empty()) {
        const auto& times = table.column(static_cast<std::size_t>(table.indexOf(grouping.newestBy)));
        for (auto& group : made.groups) {
            std::ranges::stable_sort(
                group, std::ranges::greater(), [&](std::uint32_t row) { return times.value(row); });
        }
    }
    return made;
}

std::uint32_t naiveVoice(const Table& table, std::size_t column, const std::vector<std::uint32_t>& rows)
{
    const auto value = [&](std::uint32_t row) { return table.column(column).value(row); };
    const auto key = std::string_view(specs[column].key);
    auto voice = rows.front();
    for (const auto row : rows) {
        if (key == "severity" || key == "updated") {
            voice = value(row) > value(voice) ? row : voice;
        } else if (key == "created") {
            const bool better = value(voice) == Column::absent || value(row) < value(voice);
            voice = value(row) != Column::absent && better ? row : voice;
        } else if (value(row) != value(voice)) {
            return RowGroups::none;
        }
    }
    return voice;
}
}

class TestRowGroups : public QObject
{
    Q_OBJECT

private slots:
    void groupsAreThoseOfANaiveLoop();
    void largeGroupsAreSummedUpBeforehand();
    void noGroupingLeavesTheRowsAsTheyAre();
    void stoppedWorkGivesNothing();
};

void TestRowGroups::groupsAreThoseOfANaiveLoop()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        Random random(seed);
        const auto table = randomTable(random, 1 + random() % 60, 2 + random() % 9);
        Filter filter;
        if (random() % 2 == 0) {
            filter.conditions.push_back({.column = "missing", .values = {pick(random, 3)}});
        }
        const auto rows = select(*table, filter, someOrder(random));
        const auto grouping = someGrouping(random);
        const auto grouped = groupRows(*table, rows, grouping);
        const auto expected = naive(*table, *rows, grouping);
        if (rows->empty()) {
            QVERIFY(!grouped.groups && grouped.rows->empty());
            continue;
        }
        QCOMPARE(grouped.groups->count(), expected.groups.size());
        Rows flat;
        for (std::size_t group = 0; group < expected.groups.size(); ++group) {
            QCOMPARE(std::size_t {grouped.groups->begins[group]}, flat.size());
            flat.insert(flat.end(), expected.groups[group].begin(), expected.groups[group].end());
            for (std::size_t column = 0; column < columnCount; ++column) {
                const auto voice = voiceOf(*table, column, expected.groups[group]);
                const auto wanted = naiveVoice(*table, column, expected.groups[group]);
                QCOMPARE(voice == RowGroups::none, wanted == RowGroups::none);
                QVERIFY(voice == wanted || table->column(column).value(voice) == table->column(column).value(wanted));
            }
        }
        QCOMPARE(*grouped.rows, flat);
    }
}

void TestRowGroups::largeGroupsAreSummedUpBeforehand()
{
    Random random(3);
    const auto table = randomTable(random, 5 * mostScannedRows, 3);
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"product"}});
    QCOMPARE(grouped.groups->voices.size(), std::size_t {2});
    TableModel model(specs);
    model.setRows(table, grouped.rows, grouped.groups);
    for (std::uint32_t group = 0; group < 2; ++group) {
        const auto rows = grouped.groups->rowsOf(*grouped.rows, group);
        for (std::size_t column = 0; column < columnCount; ++column) {
            QCOMPARE(grouped.groups->voices.at(group)[column], voiceOf(*table, column, rows));
        }
        QCOMPARE(model.index(static_cast<int>(group), 3).data(TableModel::ValueRole).toInt(), 5);
        QVERIFY(!model.index(static_cast<int>(group), 0).data(TableModel::ValueRole).isValid());
    }
}

void TestRowGroups::noGroupingLeavesTheRowsAsTheyAre()
{
    Random random(1);
    const auto table = randomTable(random, 9, 3);
    const auto rows = select(*table, {}, {});
    const auto grouped = groupRows(*table, rows, {});
    QCOMPARE(grouped.rows, rows);
    QVERIFY(!grouped.groups);
    QVERIFY(!groupRows(*table, rows, {.columns = {"no such column"}}).groups);
}

void TestRowGroups::stoppedWorkGivesNothing()
{
    Random random(1);
    const auto table = randomTable(random, 9, 3);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!groupRows(*table, select(*table, {}, {}), {.columns = {"node"}}, stop.get_token()).rows);
}

QTEST_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"
