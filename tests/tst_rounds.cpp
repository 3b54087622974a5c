// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"
#include "models/tables/overview.h"
#include "models/tables/views.h"
#include "tests/weeklyreports.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr WeeklyFleetSize tiny {.nodes = 20, .items = 120, .findings = 200, .seed = 3};

}

class TestRounds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRoundGivesTheTotalsOfItsFleet();
    void aFewPercentChangeFromWeekToWeek();
    void theSameSeedGivesTheSameFiles();
    void theSameRoundAgainChangesNothing();

private:
    [[nodiscard]] std::string path(const QString& name) const { return m_folder->filePath(name).toStdString(); }

    ImportSums import(const std::string& folder) const
    {
        const ImportJob job {.database = path(u"rounds.fleet-db"_s), .paths = {folder}, .author = "tester"};
        return sumsOf(runImport(
            job, {}, [](const ImportProgress&) {}, [](const FileReport&) {}));
    }

    [[nodiscard]] TablePointer view(const char* name) const
    {
        Database database(path(u"rounds.fleet-db"_s), Database::Mode::ReadOnly);
        const Moment moment {.asOf = {}, .now = WeeklyFleet(tiny).scanned(0, 5)};
        return findView(name)->load(database, moment, {});
    }

    [[nodiscard]] Overview overview() const
    {
        Database database(path(u"rounds.fleet-db"_s), Database::Mode::ReadOnly);
        return loadOverview(database, {.asOf = {}, .now = WeeklyFleet(tiny).scanned(0, 5)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRounds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRounds::everyRoundGivesTheTotalsOfItsFleet()
{
    const WeeklyFleet fleet(tiny);
    for (int round = 1; round <= 4; ++round) {
        const auto folder = path(u"round-%1"_s.arg(round));
        QVERIFY(writeRound(fleet, round, folder));
        const auto sums = import(folder);
        QCOMPARE(sums.refused, 0);
        QCOMPARE(sums.rejected, std::uint64_t(0));
        const auto totals = fleet.totals(round);
        QCOMPARE(static_cast<int>(view("nodes")->rowCount()), totals.nodes);
        QCOMPARE(overview().missing.number, totals.patches.missing); // the counts of the operations
        QCOMPARE(overview().failed.number, totals.patches.failed);
        QCOMPARE(static_cast<int>(view("missing")->rowCount()), totals.patches.missing);
        QCOMPARE(static_cast<int>(view("failed")->rowCount()), totals.patches.failed);
        QCOMPARE(static_cast<int>(view("pending-reboot")->rowCount()), totals.patches.pendingReboot);
        QCOMPARE(static_cast<int>(view("rejected")->rowCount()), totals.patches.rejected);
        QCOMPARE(static_cast<int>(view("associations")->rowCount()), totals.failedAssociations);
        QCOMPARE(static_cast<int>(view("findings")->rowCount()), totals.findings);
    }
    QVERIFY(fleet.totals(4).patches.missing > 0);
    QVERIFY(fleet.totals(4).patches.failed > 0);
    QVERIFY(fleet.totals(4).patches.pendingReboot > 0);
}

void TestRounds::aFewPercentChangeFromWeekToWeek()
{
    const WeeklyFleet fleet({.nodes = 50, .items = 450, .findings = 5000});
    int changed = 0, all = 0;
    for (int node = 0; node < 50; ++node) {
        for (int slot = WeeklyFleet::associations; slot < 450; ++slot) {
            const auto before = fleet.patch(node, slot, 20);
            const auto after = fleet.patch(node, slot, 21);
            changed += before.title != after.title || before.state != after.state ? 1 : 0;
            ++all;
        }
    }
    QVERIFY2(changed * 100 > all && changed * 100 < 8 * all, qPrintable(u"%1 of %2"_s.arg(changed).arg(all)));
    int appeared = 0, vanished = 0;
    const WeeklyFleet many({.nodes = 2000});
    for (int node = 0; node < 2000; ++node) {
        const bool before = many.reports(node, 1) || many.reports(node, 2);
        const bool after = many.reports(node, 51) || many.reports(node, 52);
        appeared += !before && after ? 1 : 0;
        vanished += before && !after ? 1 : 0;
    }
    QVERIFY(appeared > 50 && vanished > 50);
}

void TestRounds::theSameSeedGivesTheSameFiles()
{
    const auto read = [](const std::filesystem::path& file) {
        QFile device(QString::fromStdString(file.string()));
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    };
    const auto first = path(u"first"_s), second = path(u"second"_s);
    QVERIFY(writeRound(WeeklyFleet(tiny), 3, first) && writeRound(WeeklyFleet(tiny), 3, second));
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(first)) {
        if (entry.is_regular_file()) {
            const auto content = read(entry.path());
            QVERIFY(!content.isEmpty());
            QCOMPARE(read(second / std::filesystem::relative(entry.path(), first)), content);
            ++files;
        }
    }
    QVERIFY(files > 5);
}

void TestRounds::theSameRoundAgainChangesNothing()
{
    const auto folder = path(u"round"_s), copy = path(u"copy"_s);
    const WeeklyFleet fleet(tiny);
    QVERIFY(writeRound(fleet, 1, folder) && writeRound(fleet, 1, copy));
    QVERIFY(import(folder).created > 0);
    const auto again = import(copy);
    QCOMPARE(again.created + again.updated, std::uint64_t(0));
    QCOMPARE(static_cast<int>(view("missing")->rowCount()), fleet.totals(1).patches.missing);
}

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
