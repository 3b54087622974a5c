// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/verdict.h"
#include "models/domain/words.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"

#include <QLocale>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

namespace {
constexpr ColumnSpec specs[] = {
    {.key = "title", .title = "Title", .jsonName = "Title"},
    {.key = "account", .title = "Account"},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "causes", .title = "Why", .type = ColumnType::Causes},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "hidden", .title = "Hidden", .searched = false},
    {.key = "verdict", .title = "Compliance", .type = ColumnType::Verdict, .searched = false},
    {.key = "flag", .title = "Flag", .type = ColumnType::Flag},
    {.key = "id", .title = "Id", .type = ColumnType::Identifier},
    {.key = "state", .title = "State", .type = ColumnType::PatchState},
    {.key = "problem", .title = "Problem", .type = ColumnType::Sentence, .searched = false},
};

struct Sample
{
    std::string title = {};
    std::string account = {};
    std::optional<std::int64_t> missing = {};
    Severity severity = Severity::None;
    std::int64_t causes = 0;
    Verdict verdict = Verdict::Compliant;
};

void addRow(Table& table, const Sample& sample, std::int64_t key)
{
    table.column(0).addText(sample.title);
    if (sample.account.empty()) {
        table.column(1).add(Column::absent);
    } else {
        table.column(1).addText(sample.account);
    }
    table.column(2).add(sample.missing);
    table.column(3).add(static_cast<std::int64_t>(sample.severity));
    table.column(4).add(sample.causes);
    table.column(5).add(std::optional<std::int64_t>());
    table.column(6).addText("secret");
    table.column(7).add(static_cast<std::int64_t>(sample.verdict));
    table.column(8).add(std::int64_t {1});
    table.column(9).addText("i-0123");
    table.column(10).add(static_cast<std::int64_t>(PatchState::InstalledPendingReboot));
    table.column(11).addText("%1 is a folder.\x1f/tmp/x");
    table.addKey(key);
}

constexpr std::int64_t bit(Cause cause)
{
    return std::int64_t {1} << static_cast<int>(cause);
}

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
    void facetsIgnoreTheirOwnConditionsOnly();
    void facetsCountEachBitOfASet();
    void facetsNameWhatIsNotKnown();
    void cellsOnScreenFollowTheLocale();
    void cellsInFilesDoNot();
    void hostileTextIsVisibleOnScreenAndExactInFiles();
    void dictionaryKeepsEveryText();
    void everyStateHasItsWords();
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

void TestTable::cellsOnScreenFollowTheLocale()
{
    Table table(specs);
    addRow(table, {"x", "", 12345, Severity::Critical, bit(Cause::Missing) | bit(Cause::Failed), Verdict::NonCompliant},
        1);
    table.column(5).setLast(1795212300 * microsPerSecond);
    const auto screen = [&](const char* key) {
        return cellText(table, 0, static_cast<std::size_t>(table.indexOf(key)), CellStyle::Screen);
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(screen("missing"), u"12,345"_s);
    QCOMPARE(screen("updated"), u"20 Nov 2026 22:05"_s);
    QCOMPARE(screen("account"), u"–"_s);
    QCOMPARE(screen("severity"), u"Critical"_s);
    QCOMPARE(screen("causes"), u"Missing patches, Failed patches"_s);
    QCOMPARE(screen("flag"), u"Yes"_s);
    QCOMPARE(screen("state"), u"Installed pending reboot"_s);
    QCOMPARE(screen("problem"), u"/tmp/x is a folder."_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(screen("missing"), u"12\u202f345"_s);
    QCOMPARE(screen("updated"), u"20 nov. 2026 22:05"_s);
    QLocale::setDefault(QLocale::c());
}

void TestTable::cellsInFilesDoNot()
{
    Table table(specs);
    addRow(table, {"x", "", 12345, Severity::Critical, bit(Cause::Missing) | bit(Cause::Failed), Verdict::NonCompliant},
        1);
    table.column(5).setLast(1795212300 * microsPerSecond);
    const auto data = [&](const char* key) { return dataText(table, 0, static_cast<std::size_t>(table.indexOf(key))); };
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(data("missing"), std::string("12345"));
    QCOMPARE(data("updated"), std::string("2026-11-20T22:05:00.000Z"));
    QCOMPARE(data("account"), std::string());
    QCOMPARE(data("severity"), std::string("CRITICAL"));
    QCOMPARE(data("causes"), std::string("Missing Failed"));
    QCOMPARE(data("flag"), std::string("true"));
    QCOMPARE(data("state"), std::string("InstalledPendingReboot"));
    QCOMPARE(data("verdict"), std::string("NON_COMPLIANT"));
    QCOMPARE(data("problem"), std::string("/tmp/x is a folder."));
    QLocale::setDefault(QLocale::c());
}

void TestTable::hostileTextIsVisibleOnScreenAndExactInFiles()
{
    const std::string hostile = "\xE2\x80\xAEgnp.exe \x1b[31m\nnext";
    Table table(specs);
    addRow(table, {hostile}, 1);
    QCOMPARE(dataText(table, 0, 0), hostile);
    const auto shown = cellText(table, 0, 0, CellStyle::Screen);
    QVERIFY2(
        !shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x1b)) && !shown.contains(u'\n'), qPrintable(shown));
    addRow(table, {std::string(100'000, 'x')}, 2);
    QCOMPARE(cellText(table, 1, 0, CellStyle::Screen).size(), 1000);
    QCOMPARE(dataText(table, 1, 0).size(), 100'000U);
}

void TestTable::dictionaryKeepsEveryText()
{
    TextDictionary texts;
    for (int number = 0; number < 5000; ++number) {
        QCOMPARE(texts.add("text " + std::to_string(number % 2500)), std::int64_t {number % 2500});
    }
    QCOMPARE(texts.size(), 2500U);
    QCOMPARE(texts.find("text 2499"), std::int64_t {2499});
    QCOMPARE(texts.find("text 2500"), std::int64_t {-1});
    QCOMPARE(texts[0], std::string_view("text 0"));
    QCOMPARE(std::ranges::count(texts.containing("text 24"), 1), 1 + 10 + 100); // 24, 240 to 249, 2400 to 2499
}

void TestTable::everyStateHasItsWords()
{
    for (const auto type : {ColumnType::Severity, ColumnType::Workflow, ColumnType::RecordState,
             ColumnType::FindingCompliance, ColumnType::ComplianceStatus, ColumnType::PatchState, ColumnType::Operation,
             ColumnType::RebootOption, ColumnType::Ping}) {
        for (const auto value : stateValues(type)) {
            QVERIFY(!stateWord(type, value).isEmpty());
        }
    }
    for (const auto value : stateValues(ColumnType::PatchState)) {
        QCOMPARE(dataWord(ColumnType::PatchState, value), word(static_cast<PatchState>(value)));
    }
    for (const auto value : stateValues(ColumnType::Severity)) {
        QCOMPARE(dataWord(ColumnType::Severity, value), word(static_cast<Severity>(value)));
    }
    for (const auto value : stateValues(ColumnType::Workflow)) {
        QCOMPARE(dataWord(ColumnType::Workflow, value), word(static_cast<WorkflowStatus>(value)));
    }
    for (const auto value : stateValues(ColumnType::FindingCompliance)) {
        QCOMPARE(dataWord(ColumnType::FindingCompliance, value), word(static_cast<FindingCompliance>(value)));
    }
    for (const auto value : stateValues(ColumnType::ComplianceStatus)) {
        QCOMPARE(dataWord(ColumnType::ComplianceStatus, value), word(static_cast<ComplianceStatus>(value)));
    }
    for (const auto value : stateValues(ColumnType::Ping)) {
        QCOMPARE(dataWord(ColumnType::Ping, value), word(static_cast<PingStatus>(value)));
    }
    QCOMPARE(stateValues(ColumnType::Causes).size(), static_cast<std::size_t>(Cause::StaleFinding) + 1);
    QCOMPARE(stateValues(ColumnType::Doubts).size(), static_cast<std::size_t>(Doubt::ItemsOutdated) + 1);
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
