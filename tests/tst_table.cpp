// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefixture.h"

#include <QTest>

namespace {
// Keys 10, 9, 8, ... so that the order of the keys is not that of the rows.
std::unique_ptr<Table> sampleTable()
{
    const Sample samples[] = {
        {"KB5031364 Cumulative Update", "prod-eu", 5, Severity::Critical,
            bit(Cause::Missing) | bit(Cause::PendingReboot), Verdict::NonCompliant},
        {"Mise à jour é%_x", "prod-us", 0, Severity::Low, 0, Verdict::Compliant},
        {"kernel-default", "dev", {}, Severity::None, bit(Cause::NeverScanned), Verdict::CannotBeJudged},
        {"Kernel-Default", "prod-eu", 12, Severity::High, bit(Cause::Missing), Verdict::NonCompliant},
        {"a\"b it's", "", 5, Severity::Critical, bit(Cause::Failed), Verdict::NonCompliant},
    };
    auto table = std::make_unique<Table>(specs);
    std::int64_t key = 10;
    for (const auto& sample : samples) {
        addRow(*table, sample, key--);
    }
    table->finish();
    return table;
}

QList<qint64> keys(const Table& table, const Rows& rows)
{
    QList<qint64> list;
    for (const auto row : rows) {
        list << table.key(row);
    }
    return list;
}
}

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void freeTextFindsRows_data();
    void freeTextFindsRows();
    void conditionsNarrow_data();
    void conditionsNarrow();
    void sortingIsTypedAndDeterministic_data();
    void sortingIsTypedAndDeterministic();
    void aStoppedSelectionHasNoRows();
    void anEmptyTableHasNoRows();
    void oneAnswerSaysWhatManyDo();
    void notHavingAnUnknownColumnIsNoCondition();
    void facetsIgnoreTheirOwnConditionsOnly();
    void facetsCountEachBitOfASet();
    void facetsNameWhatIsNotKnown();
};

void TestTable::freeTextFindsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("nothing typed") << QByteArray() << QList<qint64> {10, 9, 8, 7, 6};
    QTest::newRow("only spaces") << QByteArray(" \t ") << QList<qint64> {10, 9, 8, 7, 6};
    QTest::newRow("case does not count") << QByteArray("KERNEL") << QList<qint64> {8, 7};
    QTest::newRow("accents do not count") << QByteArray("mise A JOUR") << QList<qint64> {9};
    QTest::newRow("accents typed find plain text") << QByteArray("kérnel") << QList<qint64> {8, 7};
    QTest::newRow("words may stand in different columns") << QByteArray("kernel prod-eu") << QList<qint64> {7};
    QTest::newRow("all words must occur") << QByteArray("kernel nonsense") << QList<qint64> {};
    QTest::newRow("quoted words stay together") << QByteArray("\"cumulative update\"") << QList<qint64> {10};
    QTest::newRow("quoted words in another order") << QByteArray("\"update cumulative\"") << QList<qint64> {};
    QTest::newRow("unquoted words in another order") << QByteArray("update cumulative") << QList<qint64> {10};
    QTest::newRow("percent is literal") << QByteArray("%") << QList<qint64> {9};
    QTest::newRow("underscore is literal") << QByteArray("_") << QList<qint64> {9};
    QTest::newRow("a single quote is literal") << QByteArray("'") << QList<qint64> {6};
    QTest::newRow("a lone double quote is literal") << QByteArray("\"") << QList<qint64> {6};
    QTest::newRow("an unclosed double quote is literal") << QByteArray("\"b") << QList<qint64> {6};
    QTest::newRow("SQL is literal") << QByteArray("' OR '1'='1") << QList<qint64> {};
    QTest::newRow("columns that are not searched") << QByteArray("secret") << QList<qint64> {};
    QTest::newRow("states by the word of the reports") << QByteArray("critical") << QList<qint64> {10, 6};
    QTest::newRow("two entries do not run together") << QByteArray("updatemise") << QList<qint64> {};
}

void TestTable::freeTextFindsRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<qint64>, found);
    const auto table = sampleTable();
    QCOMPARE(keys(*table, *select(*table, {.text = text.toStdString()}, {})), found);
}

void TestTable::conditionsNarrow_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QList<qint64>>("found");
    const auto add = [](const char* name, const Condition& condition, const QList<qint64>& found) {
        QTest::newRow(name) << Filter {.conditions = {condition}} << found;
    };
    add("one of two texts", {.column = "account", .texts = {"dev", "prod-us"}}, {9, 8});
    add("a text that is not there", {.column = "account", .texts = {"PROD-EU"}}, {});
    add("not a text, absent ones pass", {.column = "account", .texts = {"prod-eu"}, .negated = true}, {9, 8, 6});
    add("empty text is absent", {.column = "account", .texts = {""}}, {6});
    add("absent by value", {.column = "account", .values = {Column::absent}}, {6});
    add("severity critical or high", {.column = "severity", .values = {5, 4}}, {10, 7, 6});
    add("at least", {.column = "missing", .least = 5}, {10, 7, 6});
    add("between", {.column = "missing", .least = 0, .most = 5}, {10, 9, 6});
    add("at most does not take absent ones", {.column = "missing", .most = 100}, {10, 9, 7, 6});
    add("any of the bits", {.column = "causes", .values = {bit(Cause::Missing), bit(Cause::NeverScanned)}}, {10, 8, 7});
    add("none of the bits", {.column = "causes", .values = {bit(Cause::Missing)}, .negated = true}, {9, 8, 6});
    add("a column that does not exist", {.column = "nonsense", .values = {1}}, {});
    add("nothing asked", {.column = "missing"}, {10, 9, 8, 7, 6});
    QTest::newRow("two conditions and a text") << Filter {.text = "kernel",
        .conditions = {{.column = "missing", .least = 1}, {.column = "account", .texts = {"prod-eu"}}}}
                                               << QList<qint64> {7};
}

void TestTable::conditionsNarrow()
{
    QFETCH(Filter, filter);
    QFETCH(QList<qint64>, found);
    const auto table = sampleTable();
    QCOMPARE(keys(*table, *select(*table, filter, {})), found);
}

void TestTable::sortingIsTypedAndDeterministic_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("sorted");
    QTest::newRow("as loaded") << QByteArray() << false << QList<qint64> {10, 9, 8, 7, 6};
    QTest::newRow("texts without case, then by their bytes")
        << QByteArray("title") << false << QList<qint64> {6, 10, 7, 8, 9};
    QTest::newRow("texts descending") << QByteArray("title") << true << QList<qint64> {9, 8, 7, 10, 6};
    QTest::newRow("absent texts last, ties by key") << QByteArray("account") << false << QList<qint64> {8, 7, 10, 9, 6};
    QTest::newRow("absent texts last descending too")
        << QByteArray("account") << true << QList<qint64> {9, 7, 10, 8, 6};
    QTest::newRow("numbers as numbers") << QByteArray("missing") << false << QList<qint64> {9, 6, 10, 7, 8};
    QTest::newRow("numbers descending, absent last") << QByteArray("missing") << true << QList<qint64> {7, 6, 10, 9, 8};
    QTest::newRow("worst severity first, none given last")
        << QByteArray("severity") << true << QList<qint64> {6, 10, 7, 9, 8};
    QTest::newRow("least severity first, none given last")
        << QByteArray("severity") << false << QList<qint64> {9, 7, 6, 10, 8};
    QTest::newRow("earlier causes first") << QByteArray("causes") << false << QList<qint64> {8, 10, 7, 6, 9};
    QTest::newRow("non-compliant is worst") << QByteArray("verdict") << true << QList<qint64> {6, 7, 10, 8, 9};
    QTest::newRow("all equal: by key") << QByteArray("flag") << true << QList<qint64> {6, 7, 8, 9, 10};
    QTest::newRow("all absent: by key") << QByteArray("updated") << true << QList<qint64> {6, 7, 8, 9, 10};
}

void TestTable::sortingIsTypedAndDeterministic()
{
    QFETCH(QByteArray, column);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, sorted);
    const auto table = sampleTable();
    QCOMPARE(keys(*table, *select(*table, {}, {.column = column.toStdString(), .descending = descending})), sorted);
}

void TestTable::aStoppedSelectionHasNoRows()
{
    const auto table = sampleTable();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!select(*table, {.text = "kernel"}, {}, stop.get_token()));
    QVERIFY(!select(*table, {}, {.column = "title"}, stop.get_token()));
}

void TestTable::oneAnswerSaysWhatManyDo()
{
    const auto table = sampleTable();
    const std::vector<std::string> columns {"severity", "account", "causes", "nonsense", "missing"};
    const Condition worst {.column = "severity", .values = {static_cast<std::int64_t>(Severity::Critical)}};
    const Order order {.column = "title"};
    for (const auto& filter : {Filter {}, Filter {.text = "e"}, Filter {.conditions = {worst}},
             Filter {.text = "prod", .conditions = {worst}}}) {
        const auto all = answer(*table, filter, order, columns);
        QCOMPARE(*all.rows, *select(*table, filter, order));
        QCOMPARE(all.facets.size(), columns.size());
        for (std::size_t index = 0; index < columns.size(); ++index) {
            const auto alone = facet(*table, filter, columns[index]);
            const auto same = [](const FacetValue& one, const FacetValue& other) {
                return one.value == other.value && one.text == other.text && one.count == other.count;
            };
            QVERIFY2(std::ranges::equal(all.facets[index], alone, same), columns[index].c_str());
        }
    }
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!answer(*table, {}, order, columns, stop.get_token()).rows);
}

void TestTable::notHavingAnUnknownColumnIsNoCondition()
{
    const auto table = sampleTable();
    const Condition unknown {.column = "nonsense", .values = {1}, .negated = true};
    const Condition worst {.column = "severity", .values = {static_cast<std::int64_t>(Severity::Critical)}};
    QCOMPARE(*select(*table, {.conditions = {worst, unknown}}, {}), *select(*table, {.conditions = {worst}}, {}));
    const Condition having {.column = "nonsense", .values = {1}};
    QCOMPARE(select(*table, {.conditions = {having}}, {})->size(), 0U);
}

void TestTable::anEmptyTableHasNoRows()
{
    const Table table(specs);
    QCOMPARE(select(table, {.text = "x"}, {.column = "title"})->size(), 0U);
    QVERIFY(facet(table, {}, "account").empty());
    QVERIFY(facet(table, {}, "nonsense").empty());
}

void TestTable::facetsIgnoreTheirOwnConditionsOnly()
{
    const auto table = sampleTable();
    const Filter filter {.conditions = {{.column = "severity", .values = {5}}, {.column = "missing", .least = 5}}};
    const auto severities = facet(*table, filter, "severity");
    QCOMPARE(severities.size(), 2U);
    QCOMPARE(severities[0].text, std::string("Critical"));
    QCOMPARE(severities[0].count, 2U);
    QCOMPARE(severities[1].value, std::int64_t {4});
    QCOMPARE(severities[1].count, 1U);
}

void TestTable::facetsCountEachBitOfASet()
{
    const auto table = sampleTable();
    const auto causes = facet(*table, {}, "causes");
    QCOMPARE(causes.size(), 4U);
    QCOMPARE(causes[0].value, bit(Cause::NeverScanned));
    QCOMPARE(causes[1].value, bit(Cause::Missing));
    QCOMPARE(causes[1].count, 2U);
}

void TestTable::facetsNameWhatIsNotKnown()
{
    const auto table = sampleTable();
    const auto accounts = facet(*table, {}, "account");
    QCOMPARE(accounts.size(), 4U);
    QCOMPARE(accounts[0].text, std::string("prod-eu"));
    QCOMPARE(accounts[0].count, 2U);
    QCOMPARE(accounts[1].value, Column::absent);
    QCOMPARE(accounts[1].text, std::string());
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
