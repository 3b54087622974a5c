// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"
#include "models/store/store.h"
#include "tests/windowtest.h"
#include "views/emptystate.h"
#include "views/nodepage.h"

#include <QTabBar>

// What other programs do to the database of an open window.
class TestForeignWrites : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void anImportIsNoticed();
    void aWindowThatWasMadeAgainNotices();
    void aQuietWriteHidesNothing();
    void theNodeOfAnImportThatWasUndoneIsGone();

private:
    [[nodiscard]] std::string file() const { return m_fixture->path(u"fleet.fleet-db"_s).toStdString(); }

    void importElsewhere(const QString& path) const
    {
        ImportJob job;
        job.database = file();
        job.paths = {path.toStdString()};
        const auto reports = runImport(
            job, {}, [](const ImportProgress&) {}, [](const FileReport&) {});
        QCOMPARE(reports.size(), 1U);
        QCOMPARE(reports.front().outcome, FileOutcome::Stored);
    }
};

void TestForeignWrites::anImportIsNoticed()
{
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
    importElsewhere(m_fixture->writePatchStates(u"one.json"_s, {1}));
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
    importElsewhere(m_fixture->writePatchStates(u"two.json"_s, {1, 2, 3}));
    QTRY_COMPARE(shownRows(u"nodes"_s), 3);
}

void TestForeignWrites::aWindowThatWasMadeAgainNotices()
{
    m_window = std::make_unique<MainWindow>(m_fixture->settings(), *m_workspace, *m_importer, Dialogs {});
    m_window->show();
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
    importElsewhere(m_fixture->writePatchStates(u"one.json"_s, {1}));
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
}

void TestForeignWrites::aQuietWriteHidesNothing()
{
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
    QTest::qWait(2500); // the database was looked at
    importElsewhere(m_fixture->writePatchStates(u"one.json"_s, {1}));
    m_workspace->writeQuietly([](Store& store) { store.database().run("PRAGMA user_version"); });
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
}

void TestForeignWrites::theNodeOfAnImportThatWasUndoneIsGone()
{
    importAndWait({m_fixture->writePatchStates(u"one.json"_s, {1})});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
    m_window->pages().openNode(m_window->pages().table(u"nodes"_s)->snapshot().table->key(0));
    auto* page = m_window->findChild<NodePage*>();
    QTRY_VERIFY(page->isVisible() && page->node() != 0);
    auto* gone = page->findChild<EmptyState*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(gone && !gone->isVisible());
    {
        Store store(file());
        QVERIFY(store.undoImport(1, {}).done);
    }
    QTRY_VERIFY(gone->isVisible());
    QVERIFY(gone->title().contains(u"not in the database"_s));
    QVERIFY(!page->findChild<QTabBar*>()->isVisible());
    emit gone->actionTriggered(0);
    QTRY_COMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
}

QTEST_MAIN(TestForeignWrites)
#include "tst_foreignwrites.moc"
