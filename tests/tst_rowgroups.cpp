// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/seenkeys.h"
#include "models/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "node", .title = "Node", .type = ColumnType::Identifier, .namedBy = "name"},
    {.key = "name", .title = "Name"},
    {.key = "product", .title = "Product"},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "created", .title = "Created", .type = ColumnType::Time},
    {.key = "standing", .title = "Decision", .type = ColumnType::Standing},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
};
constexpr std::size_t columnCount = std::size(specs);

using Random = std::mt19937;

std::int64_t pick(Random& random, std::uint32_t below)
{
    return static_cast<std::int64_t>(random() % below);
}

TablePointer randomTable(Random& random, std::size_t rows, std::uint32_t values)
{
    auto table = std::make_shared<Table>(specs);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto node = pick(random, values);
        if (node == 0) {
            table->column(0).add(Column::absent);
            table->column(1).add(Column::absent);
        } else {
            table->column(0).addText("i-" + std::to_string(node));
            table->column(1).addText("host" + std::to_string(node));
        }
        table->column(2).addText("P" + std::to_string(pick(random, 2)));
        table->column(3).add(pick(random, 6));
        table->column(4).add(pick(random, 9) == 0 ? Column::absent : 1'000'000 * pick(random, 50));
        table->column(5).add(pick(random, 9) == 0 ? Column::absent : 1'000'000 * pick(random, 50));
        table->column(6).add(pick(random, 6));
        table->column(7).add(pick(random, 3));
        table->addKey(static_cast<std::int64_t>(row) + 1);
    }
    table->finish();
    return table;
}

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

GroupBy someGrouping(Random& random)
{
    static const std::vector<std::vector<std::string>> choices {{"node", "product"}, {"node"}, {"severity"},
        {"product", "missing"}, {"updated"}, {"node", "severity", "missing"}};
    return {.columns = choices[random() % choices.size()],
        .absentAlone = random() % 2 == 0,
        .newestBy = random() % 2 == 0 ? "updated" : ""};
}

Order someOrder(Random& random)
{
    return {.column = specs[random() % columnCount].key, .descending = random() % 2 == 0};
}
}

class TestRowGroups : public QObject
{
    Q_OBJECT

private slots:
    void groupsAreThoseOfANaiveLoop();
    void linesAreThoseOfANaiveList();
    void largeGroupsAreSummedUpBeforehand();
    void noGroupingLeavesTheRowsAsTheyAre();
    void stoppedWorkGivesNothing();
    void headersSayWhatTheirRowsShare();
    void expandedGroupsStaySoInNewRows();
    void expandingKeepsTheSelection();
    void whatNobodyHasLookedAtIsUnseen();
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

void TestRowGroups::linesAreThoseOfANaiveList()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        Random random(seed);
        const auto table = randomTable(random, 1 + random() % 40, 2 + random() % 6);
        const auto grouped = groupRows(*table, select(*table, {}, someOrder(random)), someGrouping(random));
        TableModel model(specs);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(table, grouped.rows, grouped.groups);
        std::vector<bool> expanded(grouped.groups->count());
        for (int step = 0; step < 12; ++step) {
            std::vector<GroupLines::Span> lines;
            std::vector<int> headers;
            for (std::uint32_t group = 0; group < expanded.size(); ++group) {
                const auto begin = grouped.groups->begins[group];
                const auto end = grouped.groups->begins[group + 1];
                if (end - begin > 1) {
                    headers.push_back(static_cast<int>(lines.size()));
                }
                lines.push_back({begin, end});
                for (auto row = begin; end - begin > 1 && expanded[group] && row < end; ++row) {
                    lines.push_back({row, row + 1});
                }
            }
            QCOMPARE(model.rowCount(), static_cast<int>(lines.size()));
            for (int line = 0; line < model.rowCount(); ++line) {
                const auto& wanted = lines[static_cast<std::size_t>(line)];
                QCOMPARE(model.span(line), wanted);
                QCOMPARE(model.isHeader(line), wanted.end - wanted.begin > 1);
                QCOMPARE(model.keyOf(line), table->key((*grouped.rows)[wanted.begin]));
                if (wanted.end - wanted.begin == 1) {
                    QCOMPARE(model.rowAt(wanted.begin), line);
                }
            }
            if (headers.empty()) {
                break;
            }
            if (random() % 5 == 0) {
                const bool all = random() % 2 == 0;
                model.setAllExpanded(all);
                expanded.assign(expanded.size(), all);
                continue;
            }
            const auto header = headers[random() % headers.size()];
            const auto group = grouped.groups->groupOf(model.span(header).begin);
            expanded[group] = !expanded[group];
            model.setExpanded(header, expanded[group]);
        }
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

void TestRowGroups::headersSayWhatTheirRowsShare()
{
    auto table = std::make_shared<Table>(specs);
    for (std::int64_t row = 0; row < 3; ++row) {
        table->column(0).addText(row < 2 ? "i-1" : "i-2");
        table->column(1).addText(row < 2 ? "pay" : "web");
        table->column(2).addText("Patch Manager");
        table->column(3).add(row + 2);
        table->column(4).add((row + 1) * 60'000'000);
        table->column(5).add((row + 1) * 60'000'000);
        table->column(6).add(std::int64_t {0});
        table->column(7).add(row);
        table->addKey(row + 1);
    }
    table->finish();
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"node", "product"}});
    TableModel model(specs);
    model.setLabelColumn(1);
    model.setRows(table, grouped.rows, grouped.groups);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isHeader(0) && !model.isHeader(1));
    const auto cell = [&](int row, int column) { return model.index(row, column).data(); };
    QCOMPARE(cell(0, 1).toString(), u"pay · Patch Manager"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"pay · Patch Manager, 2 row(s), collapsed"_s);
    QCOMPARE(cell(0, 0).toString(), u"i-1"_s);
    QCOMPARE(model.index(0, 3).data(TableModel::ValueRole).toInt(), 3); // the worst
    QCOMPARE(model.index(0, 4).data(TableModel::ValueRole).toLongLong(), 120'000'000); // the latest
    QCOMPARE(model.index(0, 5).data(TableModel::ValueRole).toLongLong(), 60'000'000); // the earliest
    QCOMPARE(cell(0, 7).toString(), QString());
    QCOMPARE(cell(1, 1).toString(), u"web"_s);
    const auto newest = groupRows(*table, select(*table, {}, {}), {.columns = {"product"}, .newestBy = "updated"});
    model.setRows(table, newest.rows, newest.groups);
    QCOMPARE(cell(0, 1).toString(), u"web"_s); // says what its newest row says
    QCOMPARE(model.keyOf(0), 3);
}

void TestRowGroups::expandedGroupsStaySoInNewRows()
{
    Random random(5);
    const auto table = randomTable(random, 60, 4);
    const auto again = randomTable(random, 60, 4);
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"node"}});
    TableModel model(specs);
    model.setRows(table, grouped.rows, grouped.groups);
    model.setExpanded(0, true);
    const auto node = model.index(0, 0).data().toString();
    const auto other = groupRows(*again, select(*again, {}, {.column = "updated"}), {.columns = {"node"}});
    model.setRows(again, other.rows, other.groups);
    int expanded = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeader(row) && model.isExpanded(row)) {
            QCOMPARE(model.index(row, 0).data().toString(), node);
            ++expanded;
        }
    }
    QCOMPARE(expanded, 1);
    const auto elsewise = groupRows(*again, select(*again, {}, {}), {.columns = {"product"}});
    model.setRows(again, elsewise.rows, elsewise.groups);
    QCOMPARE(model.rowCount(), 2); // other groups: all collapsed
}

void TestRowGroups::expandingKeepsTheSelection()
{
    Random random(5);
    const auto table = randomTable(random, 60, 4);
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"node"}});
    TableModel model(specs);
    model.setRows(table, grouped.rows, grouped.groups);
    QItemSelectionModel selection(&model);
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto key = model.keyOf(2);
    model.setExpanded(0, true);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(model.keyOf(selection.selectedRows().front().row()), key);
    model.setExpanded(0, false);
    QCOMPARE(selection.selectedRows().front().row(), 2);
}

void TestRowGroups::whatNobodyHasLookedAtIsUnseen()
{
    Random random(5);
    const auto table = randomTable(random, 60, 4);
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"product"}});
    TableModel model(specs);
    model.setRows(table, grouped.rows, grouped.groups);
    model.setExpanded(0, true);
    const auto unseen = [&](int row) { return model.index(row, 0).data(TableModel::UnseenRole).toBool(); };
    QVERIFY(!unseen(0)); // nobody keeps count
    const auto seen = std::make_shared<SeenKeys>();
    model.setSeen(seen);
    QVERIFY(unseen(0) && unseen(1));
    const auto size = static_cast<int>(grouped.groups->size(0));
    for (int row = 1; row <= size; ++row) {
        QVERIFY(unseen(0));
        seen->mark(model.keyOf(row), 100'000'000); // after all updates
        QVERIFY(!unseen(row));
    }
    QVERIFY(!unseen(0));
    seen->forget(model.keyOf(size));
    QVERIFY(unseen(0) && unseen(size));
    for (std::size_t row = 0; row < table->rowCount(); ++row) { // before them
        seen->mark(table->key(row), 10'000'000);
    }
    for (int row = 1; row <= size; ++row) {
        const bool reopened = model.index(row, 6).data(TableModel::ValueRole).toInt() == 4;
        const bool later = model.index(row, 4).data(TableModel::ValueRole).toLongLong() > 10'000'000;
        QCOMPARE(unseen(row), reopened && later);
    }
}

QTEST_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"
