// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/words.h"
#include "models/tables/seenkeys.h"
#include "models/tables/tablemodel.h"
#include "tests/grouptable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace Qt::StringLiterals;

// Groups as a table model shows them.
class TestGroupLines : public QObject
{
    Q_OBJECT

private slots:
    void linesAreThoseOfANaiveList();
    void headersSayWhatTheirRowsShare();
    void aHeaderOfMixedStatesSaysHowManyAreOpen();
    void expandedGroupsStaySoInNewRows();
    void expandingKeepsTheSelection();
    void whatNobodyHasLookedAtIsUnseen();
};

void TestGroupLines::linesAreThoseOfANaiveList()
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

void TestGroupLines::headersSayWhatTheirRowsShare()
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

void TestGroupLines::aHeaderOfMixedStatesSaysHowManyAreOpen()
{
    static constexpr ColumnSpec columns[] {{.key = "node", .title = "Node", .type = ColumnType::Identifier},
        {.key = "status", .title = "Status", .type = ColumnType::Workflow},
        {.key = "recordState", .title = "Record", .type = ColumnType::RecordState}};
    auto table = std::make_shared<Table>(columns);
    using enum WorkflowStatus;
    std::int64_t key = 0;
    const auto add = [&](const char* node, WorkflowStatus status, RecordState record = RecordState::Active) {
        table->column(0).addText(node);
        table->column(1).add(static_cast<std::int64_t>(status));
        table->column(2).add(static_cast<std::int64_t>(record));
        table->addKey(++key);
    };
    add("a", New);
    add("a", Notified);
    add("a", Resolved);
    add("b", Resolved);
    add("b", Resolved);
    add("c", New);
    add("c", Notified);
    add("d", New, RecordState::Archived);
    add("d", Suppressed);
    table->finish();
    const auto grouped = groupRows(*table, select(*table, {}, {}), {.columns = {"node"}});
    TableModel model(columns);
    model.setRows(table, grouped.rows, grouped.groups);
    QStringList texts;
    for (int line = 0; line < model.rowCount(); ++line) {
        texts += model.index(line, 1).data().toString();
    }
    QCOMPARE(texts,
        QStringList({u"2 of 3 open"_s, cellText(*table, 3, 1, CellStyle::Screen), u"all 2 open"_s, u"0 of 2 open"_s}));
}

void TestGroupLines::expandedGroupsStaySoInNewRows()
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

void TestGroupLines::expandingKeepsTheSelection()
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

void TestGroupLines::whatNobodyHasLookedAtIsUnseen()
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

QTEST_MAIN(TestGroupLines)
#include "tst_grouplines.moc"
