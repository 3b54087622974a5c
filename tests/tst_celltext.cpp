// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefixture.h"

#include "models/tables/statewords.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestCellText : public QObject
{
    Q_OBJECT

private slots:
    void cellsOnScreenFollowTheLocale();
    void cellsInFilesDoNot();
    void hostileTextIsVisibleOnScreenAndExactInFiles();
    void dictionaryKeepsEveryText();
    void everyStateHasItsWords();
};

void TestCellText::cellsOnScreenFollowTheLocale()
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

void TestCellText::cellsInFilesDoNot()
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

void TestCellText::hostileTextIsVisibleOnScreenAndExactInFiles()
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

void TestCellText::dictionaryKeepsEveryText()
{
    TextCollector collected;
    for (int number = 0; number < 5000; ++number) {
        QCOMPARE(collected.add("text " + std::to_string(number % 2500)), static_cast<std::uint32_t>(number % 2500));
    }
    const auto [texts, places] = collected.finish();
    QCOMPARE(texts->size(), 2500U);
    for (std::size_t number = 0; number < places.size(); ++number) {
        QCOMPARE((*texts)[places[number]], "text " + std::to_string(number));
        QCOMPARE(texts->find("text " + std::to_string(number)), std::int64_t {places[number]});
    }
    QCOMPARE(texts->find("text 2500"), std::int64_t {-1});
    QCOMPARE(std::ranges::count(texts->containing("text 24"), 1), 1 + 10 + 100); // 24, 240 to 249, 2400 to 2499
}

void TestCellText::everyStateHasItsWords()
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
    QCOMPARE(stateValues(ColumnType::Doubts).size(), static_cast<std::size_t>(Doubt::NotInNewestRound) + 1);
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
