// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "models/store/seenfindings.h"
#include "models/tables/tablemodel.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"
#include "views/tableview.h"

// What has been looked at in the real window is seen, and stays so.
class TestSeenWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        m_window->actions().panel->setChecked(false); // no details are shown
        importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s, u"LOW"_s})});
        m_window->pages().openView(u"findings"_s, {});
        QTRY_COMPARE(shownRows(u"findings"_s), 3);
        QTRY_COMPARE(unseen(), (QList<bool> {true, true, true}));
    }

    void cleanup() { closeWindow(); }

    void whoIsLookedAtForHalfASecondIsSeenAfterARestart()
    {
        m_window->actions().panel->setChecked(true);
        list()->moveToRow(1);
        list()->moveToRow(0); // passed by
        QTRY_COMPARE(unseen(), (QList<bool> {false, true, true}));
        m_window.reset(); // writes
        m_workspace = std::make_unique<Workspace>(m_fixture->settings());
        m_window = std::make_unique<MainWindow>(m_fixture->settings(), *m_workspace, *m_importer, Dialogs {});
        m_window->show();
        m_workspace->open(m_fixture->path(u"fleet.fleet-db"_s));
        QTRY_VERIFY(m_workspace->isOpen());
        m_window->pages().openView(u"findings"_s, {});
        QTRY_COMPARE(shownRows(u"findings"_s), 3);
        QTRY_COMPARE(unseen(), (QList<bool> {false, true, true}));
    }

    void whatIsDecidedIsSeen()
    {
        const auto key = list()->model()->index(2, 0).data(TableModel::KeyRole).toLongLong();
        emit m_window->pages().findings().noted({key}, u"seen it"_s);
        QTRY_COMPARE(unseen(), (QList<bool> {true, true, false}));
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, 6'000);
    }

    void allAreSeenAndOneAgainIsNot()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        m_window->actions().markSeen->trigger();
        QTRY_COMPARE(unseen(), (QList<bool> {false, false, false}));
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 3, 6'000);
        list()->moveToRow(1);
        m_window->actions().markUnseen->trigger();
        QTRY_COMPARE(unseen(), (QList<bool> {false, true, false}));
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 2, 6'000);
        QTest::qWait(2'500); // who watches the database for others takes no notice
        QCOMPARE(changed.count(), 0);
    }

private:
    [[nodiscard]] TableView* list() const { return m_window->pages().findings().findChild<TableView*>(); }

    [[nodiscard]] QList<bool> unseen() const
    {
        QList<bool> unseen;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            unseen += list()->model()->index(row, 0).data(TableModel::UnseenRole).toBool();
        }
        return unseen;
    }

    [[nodiscard]] int stored() const
    {
        Database database(m_workspace->file(), Database::Mode::ReadOnly);
        return static_cast<int>(readSeenFindings(database).size());
    }
};

QTEST_MAIN(TestSeenWindow)
#include "tst_seenwindow.moc"
