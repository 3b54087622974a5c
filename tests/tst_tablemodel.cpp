// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "title", .title = "Title"},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
};

TablePointer makeTable(const QList<QPair<QByteArray, int>>& rows)
{
    auto table = std::make_shared<Table>(specs);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        table->column(0).addText(rows[row].first.toStdString());
        table->column(1).add(rows[row].second < 0 ? Column::absent : std::int64_t {rows[row].second});
        table->column(2).add(std::int64_t {5});
        table->addKey(100 + row);
    }
    return table;
}

RowsPointer makeRows(std::initializer_list<std::uint32_t> rows)
{
    return std::make_shared<Rows>(rows);
}

QStringList shown(const TableModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines << model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString();
    }
    return lines;
}
}

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void startsEmptyWithAllColumns();
    void showsTheRowsInTheirOrder();
    void sameKeysKeepTheSelection();
    void otherKeysReset();
    void sameKeysInAnotherOrderReset();
    void theSameTableIsNoChange();
    void emptyTablesTellOfNoChange();
    void rolesAreTyped();
    void rowsAreFoundByKey();
    void doesNotKnowForeignIndexes();
};

void TestTableModel::startsEmptyWithAllColumns()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Missing"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, TableModel::KeyRole).toString(), u"missing"_s);
    QVERIFY(!model.headerData(1, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(3, Qt::Horizontal).isValid());
}

void TestTableModel::showsTheRowsInTheirOrder()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(makeTable({{"a", 1}, {"b", -1}, {"c", 3}}), makeRows({2, 1}));
    QCOMPARE(shown(model), QStringList({u"c 3"_s, u"b –"_s}));
}

void TestTableModel::sameKeysKeepTheSelection()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(makeTable({{"a", 1}, {"b", 2}}), makeRows({0, 1}));
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex kept = model.index(1, 1);
    const QSignalSpy changed(&model, &TableModel::dataChanged);
    const QSignalSpy reset(&model, &TableModel::modelReset);
    model.setRows(makeTable({{"a", 1}, {"b", 22}}), makeRows({0, 1}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(kept.data().toString(), u"22"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(shown(model), QStringList({u"a 1"_s, u"b 22"_s}));
}

void TestTableModel::otherKeysReset()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = makeTable({{"a", 1}, {"b", 2}, {"c", 3}});
    model.setRows(table, makeRows({0, 1}));
    const QSignalSpy reset(&model, &TableModel::modelReset);
    model.setRows(table, makeRows({0, 1, 2}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(shown(model), QStringList({u"a 1"_s, u"b 2"_s, u"c 3"_s}));
    model.setRows(table, makeRows({}));
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModel::sameKeysInAnotherOrderReset()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = makeTable({{"a", 1}, {"b", 2}});
    model.setRows(table, makeRows({0, 1}));
    const QSignalSpy reset(&model, &TableModel::modelReset);
    model.setRows(table, makeRows({1, 0}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(shown(model), QStringList({u"b 2"_s, u"a 1"_s}));
}

void TestTableModel::theSameTableIsNoChange()
{
    TableModel model(specs);
    const auto table = makeTable({{"a", 1}, {"b", 2}});
    model.setRows(table, makeRows({0, 1}));
    const QSignalSpy reset(&model, &TableModel::modelReset);
    const QSignalSpy changed(&model, &TableModel::dataChanged);
    model.setRows(table, makeRows({0, 1}));
    QCOMPARE(reset.count() + changed.count(), 0);
}

void TestTableModel::emptyTablesTellOfNoChange()
{
    TableModel model(specs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &TableModel::dataChanged);
    model.setRows(makeTable({}), makeRows({}));
    model.setRows(makeTable({{"a", 1}}), makeRows({}));
    QCOMPARE(changed.count(), 0);
}

void TestTableModel::rolesAreTyped()
{
    TableModel model(specs);
    model.setRows(makeTable({{"a", 1}, {"b", -1}}), makeRows({1, 0}));
    QCOMPARE(model.index(1, 1).data(TableModel::ValueRole), QVariant(qint64 {1}));
    QVERIFY(!model.index(0, 1).data(TableModel::ValueRole).isValid());
    QCOMPARE(model.index(0, 0).data(TableModel::ValueRole), QVariant(u"b"_s));
    QCOMPARE(model.index(0, 2).data(TableModel::ValueRole), QVariant(qint64 {5}));
    QCOMPARE(model.index(0, 2).data(TableModel::KeyRole), QVariant(qint64 {101}));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"–"_s);
    for (const auto role :
        {int {Qt::DecorationRole}, int {Qt::ForegroundRole}, int {Qt::TextAlignmentRole}, int {Qt::FontRole}}) {
        QVERIFY(!model.index(0, 0).data(role).isValid());
    }
}

void TestTableModel::rowsAreFoundByKey()
{
    TableModel model(specs);
    model.setRows(makeTable({{"a", 1}, {"b", 2}}), makeRows({1}));
    QCOMPARE(model.rowOf(101), 0);
    QCOMPARE(model.rowOf(100), -1);
    QCOMPARE(model.keyOf(0), qint64 {101});
    QCOMPARE(model.columnOf("severity"), 2);
    QCOMPARE(model.columnOf("nonsense"), -1);
}

void TestTableModel::doesNotKnowForeignIndexes()
{
    TableModel model(specs);
    model.setRows(makeTable({{"a", 1}}), makeRows({0}));
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
