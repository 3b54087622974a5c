// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"
#include "models/tables/views.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
std::span<const ColumnSpec> columnsOf(const QByteArray& view)
{
    return findView(view.toStdString())->columns;
}
}

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAs_data();
    void isWrittenAs();
    void whatIsWrongHasAPlaceASentenceAndASuggestion_data();
    void whatIsWrongHasAPlaceASentenceAndASuggestion();
    void chipsWordsAndTheRestAreKeptApart();
    void filtersMadeInCodeAreWritten_data();
    void filtersMadeInCodeAreWritten();
    void everyViewUnderstandsTheNamesOfItsColumns();
    void depthAndNumberAreBounded();
    void whatIsAllowedCanBeWrittenAndReadAgain_data();
    void whatIsAllowedCanBeWrittenAndReadAgain();
};

void TestFilter::isWrittenAs_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto add = [](const char* name, const char* view, const QString& typed, const QString& written) {
        QTest::newRow(name) << QByteArray(view) << typed << written;
    };
    add("nothing", "nodes", u"  "_s, u""_s);
    add("the example of the guide", "nodes",
        u"severity>=high account:prod-eu -platform:windows scanned<7d missing>5 \"openssl\""_s,
        u"severity>=high account:prod-eu -platform:windows lastScan<7d missing>=6 openssl"_s);
    add("AWS's product name", "findings", u"product:\"Systems Manager Patch Manager\" status:NEW,Notified"_s,
        u"product:\"Systems Manager Patch Manager\" status:new,notified"_s);
    add("colon before the comparison", "nodes", u"missing:>5 scanned:<7d"_s, u"missing>=6 lastScan<7d"_s);
    add("alternatives", "findings", u"severity:critical or OR title:openssl"_s,
        u"severity:critical \"or\" OR title:openssl"_s);
    add("brackets", "findings", u"(a OR b) AND NOT (c d) -e"_s, u"(a OR b) -(c d) -e"_s);
    add("needless brackets", "findings", u"((a (b)))"_s, u"a b"_s);
    add("twice not", "findings", u"NOT -severity:low"_s, u"severity:low"_s);
    add("differs", "findings", u"region!=eu-west-1"_s, u"-region=eu-west-1"_s);
    add("ranges", "findings", u"missing:2..5,9 updated:2026-11-01..2026-11-05 severity:low..high"_s,
        u"missing:9,2..5 updated:2026-11-01..2026-11-05 severity:low..high"_s);
    add("open ranges", "findings", u"missing:2.. missing:..5"_s, u"missing>=2 missing<=5"_s);
    add("two ranges in a list", "findings", u"missing:1..2,4..5"_s, u"missing:1..2 OR missing:4..5"_s);
    add("dates", "findings", u"updated>2026-11-01 updated<2026-12 created:2026"_s,
        u"updated>=2026-11-02 updated<=2026-11-30 created:2026-01-01..2026-12-31"_s);
    add("times", "findings", u"updated>=2026-11-20T22:05 updated<=2026-11-20T22:05:01.5Z"_s,
        u"updated>=2026-11-20T22:05:00.000000Z updated<=2026-11-20T22:05:01.599999Z"_s);
    add("ages", "findings", u"updated:2w created>90min decided:2d..1d"_s,
        u"updated<14d created>90min decided:1d..2d"_s);
    add("not known", "nodes", u"platform:none -lastScan:none severity:none,low causes:none"_s,
        u"platform:none -lastScan:none severity:none,low causes:none"_s);
    add("the word none", "nodes", u"platform:\"none\""_s, u"platform:\"none\""_s);
    add("titles of columns", "findings", u"PendingReboot>0 patchoperation<1d SecurityControlId:SSM.2"_s,
        u"pendingReboot>=1 operationEnd<1d control:SSM.2"_s);
    add("an ARN is a word", "findings", u"arn:aws:ec2:eu-west-1:1:instance/i-1"_s,
        u"\"arn:aws:ec2:eu-west-1:1:instance/i-1\""_s);
    add("a path is a word", "findings", u"C:\\ProgramData https://x"_s, u"\"C:\\ProgramData\" \"https://x\""_s);
    add("a quotation mark in a text", "findings", u"note:\"say \"\"hi\"\"\""_s, u"note:\"say \"\"hi\"\"\""_s);
    add("original field", "findings", u"raw.Compliance.SecurityControlId:SSM.2"_s,
        u"raw.Compliance.SecurityControlId:SSM.2"_s);
    add("original numbers", "findings", u"raw.PatchSummary.MissingCount>3 raw.A.Score<=7.5 raw.B:2..5 raw.C>=-1"_s,
        u"raw.PatchSummary.MissingCount>3 raw.A.Score<=7.5 raw.B:2..5 raw.C>=-1"_s);
    add("original times", "findings", u"raw.CreatedAt<30d raw.UpdatedAt>=2026-11-01 raw.X:2026-11-01..2026-11-02"_s,
        u"raw.CreatedAt<30d raw.UpdatedAt>=2026-11-01 raw.X:2026-11-01..2026-11-02"_s);
    add("original texts that look like more", "findings", u"raw.A:1.2 raw.B:\"2..5\" raw.C:a..b raw.D:2..5,9"_s,
        u"raw.A:1.2 raw.B:\"2..5\" raw.C:\"a..b\" (raw.D:2..5 OR raw.D:9..9)"_s);
    add("small letters between words", "findings", u"this or that and not"_s, u"this \"or\" that \"and\" \"not\""_s);
    add("flags", "findings", u"stale:TRUE"_s, u"stale:yes"_s);
    add("states with two words", "missing", u"state:pending-reboot,Missing"_s, u""_s);
}

void TestFilter::isWrittenAs()
{
    QFETCH(QByteArray, view);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto reading = readFilter(typed, columnsOf(view));
    if (written.isEmpty() && !typed.trimmed().isEmpty()) {
        QVERIFY(reading.error);
        return;
    }
    QVERIFY2(!reading.error, qPrintable(translated(reading.error.value_or(FilterError()).sentence)));
    QCOMPARE(filterText(reading.filter, columnsOf(view)), written);
}

void TestFilter::whatIsWrongHasAPlaceASentenceAndASuggestion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("corrected");
    const auto add = [](const char* name, const QString& typed, int position, int length, const QString& sentence,
                         const QString& corrected) {
        QTest::newRow(name) << typed << position << length << sentence << corrected;
    };
    add("a field", u"a severty:high b"_s, 2, 7, u"Unknown field “severty”; did you mean “severity”?"_s,
        u"a severity:high b"_s);
    add("or in small letters", u"severity:low or severity:high"_s, 13, 2,
        u"Did you mean “OR”? To search for “or”, put it in quotation marks."_s, u"severity:low OR severity:high"_s);
    add("not in small letters", u"not severity:low"_s, 0, 3,
        u"Did you mean “NOT”? To search for “not”, put it in quotation marks."_s, u"NOT severity:low"_s);
    add("an exclamation mark", u"a !openssl"_s, 2, 8,
        u"Did you mean “-openssl”? To search for “!openssl”, put it in quotation marks."_s, u"a -openssl"_s);
    add("an original text compared", u"raw.Title>x"_s, 10, 1, u"“x” is neither a number nor a date nor an age."_s, {});
    add("the near name of a field", u"scaned<7d"_s, 0, 6, u"Unknown field “scaned”; did you mean “scanned”?"_s,
        u"scanned<7d"_s);
    add("a field unlike any", u"zzzz:1"_s, 0, 6,
        u"Unknown field “zzzz”. To search for the text, put it in quotation marks."_s, u"\"zzzz:1\""_s);
    add("a value of a state", u"severity:low,critcal"_s, 13, 7,
        u"“critcal” is no value of “severity”; did you mean “critical”?"_s, u"severity:low,critical"_s);
    add("a value unlike any", u"status:xyzzy"_s, 7, 5,
        u"“xyzzy” is no value of “status”. Values: new, notified, suppressed, resolved."_s, u""_s);
    add("no number", u"missing>five"_s, 8, 4, u"“five” is no whole number; “missing” is one."_s, u""_s);
    add("no date", u"updated<7"_s, 8, 1, u"“7” is neither a date nor an age; did you mean “7d”?"_s, u"updated<7d"_s);
    add("a day that is none", u"updated:2026-02-30"_s, 8, 10,
        u"“2026-02-30” is neither a date such as 2026-11-20 nor an age such as 7d."_s, u""_s);
    add("a range the wrong way", u"missing:5..2"_s, 8, 4,
        u"The range “5..2” ends before it begins; did you mean “2..5”?"_s, u"missing:2..5"_s);
    add("a range of texts", u"title:2..5"_s, 6, 4, u"“title” has no order; use : or = or !=."_s, u"title:\"2..5\""_s);
    add("no order", u"title>b"_s, 0, 5, u"“title” has no order; use : or = or !=."_s, u""_s);
    add("a list behind a comparison", u"missing>1,2"_s, 10, 1, u"Only one value can stand behind <, <=, > or >=."_s,
        u""_s);
    add("no value", u"title: x"_s, 6, 0, u"A value of “title” is missing."_s, u""_s);
    add("no closing quotation mark", u"a \"b c"_s, 2, 4, u"The closing quotation mark is missing."_s, u"a \"b c\""_s);
    add("empty quotation marks", u"\"\""_s, 0, 2, u"There is nothing between the quotation marks."_s, u""_s);
    add("no closing bracket", u"x (a OR b"_s, 2, 1, u"The closing bracket is missing."_s, u""_s);
    add("a bracket too many", u"a) b"_s, 1, 1, u"This bracket closes nothing."_s, u""_s);
    add("empty brackets", u"()"_s, 1, 1, u"Something is missing before this bracket."_s, u""_s);
    add("nothing behind OR", u"a OR"_s, 2, 2, u"Something is missing behind “OR”."_s, u""_s);
    add("OR at the beginning", u"OR a"_s, 0, 2,
        u"“OR” stands between two terms; put it in quotation marks to search for the word."_s, u"\"OR\" a"_s);
}

void TestFilter::whatIsWrongHasAPlaceASentenceAndASuggestion()
{
    QFETCH(QString, typed);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, sentence);
    QFETCH(QString, corrected);
    const auto reading = readFilter(typed, columnsOf("findings"));
    QVERIFY(reading.error);
    QVERIFY(reading.filter.empty());
    QCOMPARE(translated(reading.error->sentence), sentence);
    QCOMPARE(reading.error->position, position);
    QCOMPARE(reading.error->length, length);
    QCOMPARE(reading.error->suggestion.isEmpty() ? QString() : reading.error->corrected(typed), corrected);
    QVERIFY(corrected.isEmpty() || !readFilter(corrected, columnsOf("findings")).error);
}

void TestFilter::chipsWordsAndTheRestAreKeptApart()
{
    const auto columns = columnsOf("findings");
    const auto filter =
        readFilter(u"severity:high openssl -title:x (a OR status:new) \"two words\" -b"_s, columns).filter;
    QCOMPARE(filter.text, "openssl \"two words\"");
    QCOMPARE(filter.conditions.size(), 2U);
    QCOMPARE(filter.rest.size(), 2U);
    QCOMPARE(typedFilterText(filter, columns), u"openssl \"two words\" (a OR status:new) -b"_s);
    QCOMPARE(filterText(filter, columns), u"severity:high -title:x openssl \"two words\" (a OR status:new) -b"_s);
    QCOMPARE(typedFilterText(readFilter(u"a OR b"_s, columns).filter, columns), u"a OR b"_s);
}

void TestFilter::filtersMadeInCodeAreWritten_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("written");
    const auto add = [](const char* name, const Condition& condition, const QString& written) {
        QTest::newRow(name) << Filter {.conditions = {condition}} << written;
    };
    add("facet of texts", {.column = "account", .texts = {"1", "a b"}}, u"account=1,\"a b\""_s);
    add("facet of texts and what is not known", {.column = "account", .values = {Column::absent}, .texts = {"1"}},
        u"account=1,none"_s);
    add("what is not known", {.column = "account", .values = {Column::absent}}, u"account:none"_s);
    add("exactly this microsecond", {.column = "updated", .values = {1'795'000'000'123'456}},
        u"updated:2026-11-18T11:06:40.123456Z"_s);
    add("at most low, not given too", {.column = "severity", .most = 2}, u"severity:none,informational,low"_s);
    add("not this", {.column = "severity", .values = {5}, .negated = true}, u"-severity:critical"_s);
    QTest::newRow("a search that would be more")
        << Filter {.text = "x:y ( \"a b\" OR"} << u"\"x:y\" \"(\" \"a b\" \"OR\""_s;
}

void TestFilter::filtersMadeInCodeAreWritten()
{
    QFETCH(Filter, filter);
    QFETCH(QString, written);
    QCOMPARE(filterText(filter, columnsOf("findings")), written);
    const auto again = readFilter(written, columnsOf("findings"));
    QVERIFY2(!again.error, qPrintable(translated(again.error.value_or(FilterError()).sentence)));
    QCOMPARE(filterText(again.filter, columnsOf("findings")), written);
}

void TestFilter::everyViewUnderstandsTheNamesOfItsColumns()
{
    for (const auto& view : views()) {
        for (const auto& column : view.columns) {
            const auto typed = QString::fromLatin1(column.key) + u":none"_s;
            const auto reading = readFilter(typed, view.columns);
            QVERIFY2(!reading.error, qPrintable(typed));
            QCOMPARE(reading.filter.conditions.front().column, std::string(column.key));
        }
    }
}

void TestFilter::depthAndNumberAreBounded()
{
    const auto columns = columnsOf("findings");
    QVERIFY(!readFilter(QString(32, u'(') + u'a' + QString(32, u')'), columns).error);
    QVERIFY(readFilter(QString(33, u'(') + u'a' + QString(33, u')'), columns).error);
    QVERIFY(readFilter(QString(3999, u'('), columns).error);
    QVERIFY(!readFilter(QString(3998, u'-') + u'a', columns).error);
    QVERIFY(!readFilter(QString(u"a "_s).repeated(300), columns).error);
    QVERIFY(readFilter(QString(u"a "_s).repeated(301), columns).error);
    QVERIFY(readFilter(QString(u"(a) "_s).repeated(301), columns).error);
    QVERIFY(!readFilter(QString(4000, u'a'), columns).error);
    QVERIFY(readFilter(QString(4001, u'a'), columns).error);
}

// Saved filters are written, not kept as typed: brackets that writing adds must not make them too long or too deep.
void TestFilter::whatIsAllowedCanBeWrittenAndReadAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as many terms as there can be")
        << QString(u"a "_s).repeated(150) + u"OR "_s + QString(u"b "_s).repeated(150);
    QString nested = u"a b OR c"_s;
    for (int depth = 0; depth < 32; ++depth) {
        nested = u"a (%1) OR b"_s.arg(nested);
    }
    QTest::newRow("as deep as it can be") << nested;
}

void TestFilter::whatIsAllowedCanBeWrittenAndReadAgain()
{
    QFETCH(const QString, typed);
    const auto columns = columnsOf("findings");
    const auto reading = readFilter(typed, columns);
    QVERIFY(!reading.error);
    const auto written = filterText(reading.filter, columns);
    const auto again = readFilter(written, columns);
    QVERIFY2(!again.error, qPrintable(written));
    QCOMPARE(again.filter, reading.filter);
    QCOMPARE(filterText(again.filter, columns), written);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
