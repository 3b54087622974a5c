// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleetcounts.h"
#include "app/overviewfile.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "tests/appfixture.h"
#include "tests/fleetfixture.h"

#include <QSignalSpy>
#include <QTest>

// What the overview showed is there at the next start, when it is still true.

namespace {

struct Shown
{
    explicit Shown(Settings& settings, const QString& path)
        : workspace(settings)
        , tables(workspace)
        , counts(workspace, tables, nullptr)
    {
        QObject::connect(
            &counts, &FleetCounts::overviewChanged, &counts, [this] { times.append(counts.overview().moment.now); });
        workspace.open(path);
    }

    Workspace workspace;
    ViewTables tables;
    FleetCounts counts;
    QList<Instant> times = {}; // for which the overviews were computed that were shown
};

void fill(const QString& path)
{
    Store store(path.toStdString());
    const auto session = store.beginFile(store.beginRun("tester"), "a.json", {});
    session->take({.place = {.record = 1},
        .original = "{}",
        .facts = {facts::summary("i-0000000000000000a", now() - 3600 * microsPerSecond, 2)}});
    static_cast<void>(session->finish({.sha256 = "a"}, {}));
}

}

class TestOverviewFile : public QObject
{
    Q_OBJECT

private slots:
    void isShownFirstAndThenReplaced();
    void isNotShownAfterAnImport();
    void isForItsOwnerOnly();
};

void TestOverviewFile::isShownFirstAndThenReplaced()
{
    AppFixture fixture;
    const auto path = fixture.path(u"a.fleet"_s);
    fill(path);
    Instant kept = 0;
    {
        Shown first(fixture.settings(), path);
        QTRY_COMPARE(first.times.size(), 1);
        QTRY_VERIFY(QFile::exists(path + u".overview"_s));
        kept = first.times.front();
    }
    Shown second(fixture.settings(), path);
    QTRY_COMPARE(second.times.size(), 2);
    QCOMPARE(second.times.front(), kept);
    QVERIFY(second.times.back() > kept);
    QCOMPARE(second.counts.overview().missing.number, 2);
    QTRY_VERIFY(second.counts.attention());
    QCOMPARE(second.counts.attention()->size(), 1U);
}

void TestOverviewFile::isNotShownAfterAnImport()
{
    AppFixture fixture;
    const auto path = fixture.path(u"a.fleet"_s);
    fill(path);
    {
        Shown first(fixture.settings(), path);
        QTRY_VERIFY(QFile::exists(path + u".overview"_s));
    }
    const auto before = readOverviewFile(path.toStdString());
    QVERIFY(before);
    fill(path); // another run
    Shown second(fixture.settings(), path);
    QTRY_COMPARE(second.times.size(), 1);
    QVERIFY(second.times.front() > before->overview.moment.now);
}

void TestOverviewFile::isForItsOwnerOnly()
{
    AppFixture fixture;
    const auto path = fixture.path(u"a.fleet"_s);
    writeOverviewFile(path.toStdString(), {});
    QVERIFY(readOverviewFile(path.toStdString()));
    const auto others = QFile::permissions(path + u".overview"_s)
        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
    QCOMPARE(others, QFile::Permissions());
    writeOverviewFile("/nowhere/at/all.fleet", {}); // nothing happens
    QVERIFY(!readOverviewFile("/nowhere/at/all.fleet"));
}

QTEST_GUILESS_MAIN(TestOverviewFile)
#include "tst_overviewfile.moc"
