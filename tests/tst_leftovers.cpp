// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"
#include "app/leftovers.h"
#include "app/workspace.h"
#include "models/store/importlock.h"
#include "models/store/pendingimports.h"
#include "tests/appfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void whatWasLeftIsRemovedAfterOpening();
    void itWaitsForAnotherImporter();

private:
    struct Room
    {
        explicit Room(Settings& settings)
            : workspace(settings)
        {
            leftovers.setDelay(10ms);
        }

        Workspace workspace;
        Importer importer;
        Leftovers leftovers {workspace, importer, nullptr};
        QSignalSpy removed {&leftovers, &Leftovers::removed};
    };

    // A database with an import that was taken back, and whose rows are still there.
    QString makeDatabase()
    {
        const auto path = m_fixture.path(QStringLiteral("%1.fleet-db").arg(++m_number));
        const auto file = path.toStdString();
        const auto reports = m_fixture.writePatchStates(u"states.json"_s, {1, 2, 3});
        static_cast<void>(runImport(
            {.database = file, .paths = {reports.toStdString()}}, {}, [](const auto&) {}, [](const auto&) {}));
        Store store(file);
        return store.undoImport(1, {}).done && leftIn(path) ? path : QString();
    }

    static bool leftIn(const QString& path)
    {
        Database database(path.toStdString(), Database::Mode::ReadOnly);
        return hasPendingImports(database);
    }

    AppFixture m_fixture;
    int m_number = 0;
};

void TestLeftovers::whatWasLeftIsRemovedAfterOpening()
{
    const auto path = makeDatabase();
    QVERIFY(!path.isEmpty());
    Room room(m_fixture.settings());
    QSignalSpy changed(&room.workspace, &Workspace::changed);
    room.workspace.open(path);
    QTRY_COMPARE(room.removed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!leftIn(path));
    QTest::qWait(100);
    QCOMPARE(room.removed.count(), 1); // once there is nothing, nothing is done
}

void TestLeftovers::itWaitsForAnotherImporter()
{
    const auto path = makeDatabase();
    QVERIFY(!path.isEmpty());
    Room room(m_fixture.settings());
    {
        const ImportLock other(path.toStdString(), std::stop_token());
        room.workspace.open(path);
        QVERIFY(!room.removed.wait(300));
        QVERIFY(leftIn(path));
    }
    emit room.importer.finished({}, false, {});
    QTRY_COMPARE(room.removed.count(), 1);
    QVERIFY(!leftIn(path));
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
