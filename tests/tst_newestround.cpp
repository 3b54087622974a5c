// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coverage.h"
#include "models/tables/newestround.h"
#include "models/tables/overview.h"
#include "tests/roundfixture.h"

#include <QTest>

// Which accounts and Regions the newest round of reports lacks, as newestround.h says it: by examples, and compared
// with plain loops over random imports, now and at moments of the past.

using namespace rounds;

namespace {

// "abc@10": the accounts a, b and c, collected ten days ago; "A": in another Region; "?": the file does not say where.
std::vector<File> parsed(const QString& text)
{
    std::vector<File> files;
    int sitting = 0;
    for (const auto& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto at = part.indexOf(u'@');
        const auto days = part.mid(at + 1).toDouble();
        for (const auto letter : part.left(at)) {
            File file {.account = letter == u'?' ? std::string() : std::string(1, letter.toLower().toLatin1()),
                .captured = today - static_cast<Instant>(days * static_cast<double>(day)),
                .sitting = sitting};
            file.region = letter.isUpper() ? "us-east-2" : "eu-west-1";
            files.push_back(file);
        }
        ++sitting;
    }
    return files;
}

}

class TestNewestRound : public QObject
{
    Q_OBJECT

private slots:
    void placesThatTheNewestRoundLacksAreDoubted_data();
    void placesThatTheNewestRoundLacksAreDoubted();
    void aNewerOperationLiftsTheDoubt();
    void theVerdictStays();
    void theOverviewCountsTheDoubt();
    void theCoverageAsksForThePlaceAgain();
    void filesOfASyncCountAsCollectedWithTheirImport();
    void findingsMakeNoRound();
};

void TestNewestRound::placesThatTheNewestRoundLacksAreDoubted_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("lacking");
    const auto row = [](const char* name, const QString& files, const QString& lacking) {
        QTest::newRow(name) << files << lacking;
    };
    row("nothing was imported", QString(), QString());
    row("there is one round", QStringLiteral("abcd@7"), QString());
    row("the newest round lacks an account", QStringLiteral("abcd@14 abc@7"), QStringLiteral("d"));
    row("it lacks a Region", QStringLiteral("aAbB@14 aAb@7"), QStringLiteral("B"));
    row("the account was missing before", QStringLiteral("abcd@21 abc@14 abc@7"), QStringLiteral("d"));
    row("it came back", QStringLiteral("abcd@21 abc@14 abcd@7"), QString());
    row("it came a day later, alone", QStringLiteral("abcd@14 abc@7 d@6"), QString());
    row("one account is imported again", QStringLiteral("abcd@14 a@7"), QString());
    row("it is imported again and again", QStringLiteral("abcd@14 a@10 a@7 a@4"), QString());
    row("after it the round before stays the newest", QStringLiteral("abcd@21 abc@14 a@7"), QStringLiteral("d"));
    row("half of the accounts are not most of them", QStringLiteral("abcd@14 ab@7"), QString());
    row("most of the places, in one account", QStringLiteral("aAb@14 aA@7"), QString());
    row("one account alone with one Region of two", QStringLiteral("aA@14 a@7"), QString());
    row("a collection of many hours", QStringLiteral("abcd@14 ab@7.4 cd@7"), QString());
    row("every day, and one day is missing", QStringLiteral("abcd@3 abcd@2 abc@1"), QString());
    row("every day, and two days are missing", QStringLiteral("abcd@3 abc@2 abc@1"), QStringLiteral("d"));
    row("a file of the round does not say where it is of", QStringLiteral("abcd@14 abc?@7"), QString());
    row("a later one does not say so", QStringLiteral("abcd@14 abc@7 ?@3"), QString());
    row("an earlier one does not say so", QStringLiteral("?@20 abcd@14 abc@7"), QStringLiteral("d"));
    row("what is not told of for 90 days is not waited for", QStringLiteral("abcdefg@120 abc@7"),
        QStringLiteral("defg"));
    row("in any order", QStringLiteral("abc@7 abcd@14"), QStringLiteral("d"));
}

void TestNewestRound::placesThatTheNewestRoundLacksAreDoubted()
{
    QFETCH(const QString, files);
    QFETCH(const QString, lacking);
    Imports imports;
    for (const auto& file : parsed(files)) {
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), lacking);
}

void TestNewestRound::aNewerOperationLiftsTheDoubt()
{
    Imports imports;
    for (const auto& file : parsed(QStringLiteral("abcd@14 abc@7"))) {
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), QStringLiteral("d"));
    QCOMPARE(joined(imports.doubted(today - 10 * day)), QString());
    File told {.account = "d", .captured = today, .kind = "asff-finding"};
    imports.take(told, today - 8 * day); // before the round
    QCOMPARE(joined(imports.doubted()), QStringLiteral("d"));
    imports.take(told, today - 6 * day);
    QCOMPARE(joined(imports.doubted()), QString());
}

void TestNewestRound::theVerdictStays()
{
    Imports imports;
    for (const auto& file : parsed(QStringLiteral("abcd@14 abc@7"))) {
        imports.take(file);
    }
    const auto nodes = imports.fixture().fleet().nodes;
    QCOMPARE(nodes.size(), std::size_t {4});
    for (const auto& node : nodes) {
        QVERIFY(node.judgement.verdict == Verdict::NonCompliant);
        QCOMPARE(node.lackingSince.has_value(), node.account.ends_with('d'));
    }
    QCOMPARE(nodes.back().lackingSince, std::optional(today - 7 * day));
}

void TestNewestRound::theOverviewCountsTheDoubt()
{
    Imports imports;
    for (const auto& file : parsed(QStringLiteral("abcd@14 abc@7"))) {
        imports.take(file);
    }
    const auto overview = loadOverview(imports.fixture().database(), {.now = today});
    QVERIFY(overview.doubts == (std::vector<DoubtCount> {{Doubt::NotInNewestRound, 1}}));
    const auto table = findView("nodes")->load(imports.fixture().database(), {.now = today}, {});
    const Filter filter {
        .conditions = {{.column = "doubts", .values = {1 << static_cast<int>(Doubt::NotInNewestRound)}}}};
    QCOMPARE(select(*table, filter, {})->size(), std::size_t {1});
}

void TestNewestRound::theCoverageAsksForThePlaceAgain()
{
    Imports imports;
    for (const auto& file : parsed(QStringLiteral("abcd@14 abc@7"))) {
        imports.take(file);
    }
    const auto coverage = loadCoverage(imports.fixture().database(), {.now = today});
    QCOMPARE(coverage.rows.size(), std::size_t {4});
    for (const auto& row : coverage.rows) {
        const bool lacking = row.account.ends_with('d');
        QCOMPARE(row.lackingSince, lacking ? std::optional(today - 7 * day) : std::nullopt);
        for (const auto& cell : row.cells) {
            const bool counts = cell.kind == DataKind::PatchCounts; // the rest was never imported
            QCOMPARE(isAbsent(row, cell), lacking && counts);
            if (counts) {
                QVERIFY(cell.state == CoverageState::Fresh);
                QCOMPARE(whatIsMissing(row, cell, coverage.moment).empty(), !lacking);
                QCOMPARE(whatToDo(row, cell, coverage.moment).empty(), !lacking);
                QCOMPARE(cell.gaps.size(), lacking ? std::size_t {1} : std::size_t {0});
                const auto asked = collectRequests(coverage, {coverageKey(row, cell.kind)});
                QCOMPARE(asked.size(), lacking ? std::size_t {1} : std::size_t {0});
            }
        }
    }
}

void TestNewestRound::filesOfASyncCountAsCollectedWithTheirImport()
{
    Imports imports;
    for (auto file : parsed(QStringLiteral("abcd@14 abcd@7"))) {
        file.collected = file.account != "d"; // the same file again says nothing newer
        file.captured = file.collected ? file.captured : today - 20 * day;
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), QString());
    for (auto file : parsed(QStringLiteral("abc@3"))) {
        file.sitting = 9;
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), QStringLiteral("d"));
}

void TestNewestRound::findingsMakeNoRound()
{
    Imports imports;
    for (auto file : parsed(QStringLiteral("abcd@14 abc@7"))) {
        file.kind = file.sitting > 0 ? "asff-finding" : "patch-state";
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), QString());
}

QTEST_GUILESS_MAIN(TestNewestRound)
#include "tst_newestround.moc"
