// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/nodequestion.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"
#include "views/importpreviewpane.h"
#include "views/nodepage.h"
#include "views/overviewpage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

// The jobs of a session with real keys and real events: import, drill down, triage, export.
class TestAppWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void droppedFilesReachTheOverview();
    void droppedNothingsAreIgnored();
    void aDrillDownIsUndoneByBack();
    void spaceShowsAndHidesThePanel();
    void resolvingByKeyIsUndoneAndRedone();
    void aResolvedFindingStaysResolvedAfterAReimport();
    void anExportEqualsTheScreen();
    void anUnwritableExportSaysSo();
    void aRefusedFileIsNamed();
    void pastedReportsAreImported();
    void patchesWithoutANodeAreAskedFor();

private:
    void drop(const QStringList& paths);
};

void TestAppWindow::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(enter.isAccepted(), !paths.isEmpty());
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestAppWindow::droppedFilesReachTheOverview()
{
    m_fixture->writePatchStates(u"states.json"_s, {5, 0, 2});
    drop({m_fixture->path(u"states.json"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(messageText().contains(u"3 new"_s), 20'000);
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 3);
    m_window->pages().open(u"overview"_s);
    QCOMPARE(m_window->windowTitle(), u"Fleet Overview — fleet"_s);
    QTRY_VERIFY(std::ranges::any_of(
        m_window->pages().overview().findChildren<QAbstractButton*>(), [](const QAbstractButton* button) {
            return button->accessibleName().contains(u"7"_s)
                && button->accessibleName().contains(u"2"_s); // missing patches: 7 on 2 nodes
        }));
}

void TestAppWindow::droppedNothingsAreIgnored()
{
    drop({});
    QVERIFY(!m_importer->isRunning());
}

void TestAppWindow::aDrillDownIsUndoneByBack()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {5, 0, 2})});
    const Filter bad {
        .text = {}, .conditions = {{.column = "verdict", .values = {static_cast<int>(Verdict::NonCompliant)}}}};
    emit m_window->pages().overview().rowsRequested(u"nodes"_s, bad);
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    QCOMPARE(m_window->windowTitle(), u"Nodes — fleet"_s);
    const auto node = m_window->pages().table(u"nodes"_s)->snapshot().table->key(0);
    emit m_window->pages().table(u"nodes"_s)->opened(node);
    QCOMPARE(m_window->pages().currentPage(), u"node"_s);
    QTRY_COMPARE(m_window->pages().nodePage().node(), node);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QVERIFY(m_window->pages().table(u"nodes"_s)->filter() == bad);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->pages().currentPage(), u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
}

void TestAppWindow::spaceShowsAndHidesThePanel()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {5, 0})});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    const auto panel = m_window->actions().panel;
    QTRY_VERIFY(panel->isEnabled());
    auto* rows = m_window->pages().table(u"nodes"_s)->findChild<QTableView*>();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    const bool open = panel->isChecked();
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(panel->isChecked(), !open);
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(panel->isChecked(), open);
}

void TestAppWindow::resolvingByKeyIsUndoneAndRedone()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s, u"LOW"_s})});
    showPage(u"findings"_s);
    auto& page = m_window->pages().findings();
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
    page.focusTable();
    auto* table = page.findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 1));
    QSignalSpy decided(m_workspace.get(), &Workspace::decided);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QTest::keyClick(table, Qt::Key_E);
    auto* note = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, u"reimaged"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(decided.count(), 1);
    QTRY_VERIFY(messageText().contains(u"1 finding"_s) && messageText().contains(u"reimaged"_s));
    QVERIFY(m_window->actions().undo->isEnabled());
    QVERIFY(m_window->actions().undo->text().contains(u"Resolved"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!m_window->findChild<MessageBar*>()->isVisible()); // it would say what is no longer so
    QVERIFY(m_window->actions().redo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(changed.count(), 3);
    QVERIFY(!m_window->actions().redo->isEnabled());
}

void TestAppWindow::aResolvedFindingStaysResolvedAfterAReimport()
{
    const auto file = m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s});
    importAndWait({file});
    showPage(u"findings"_s);
    auto& page = m_window->pages().findings();
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    const auto key = page.snapshot().table->key(0);
    emit page.decided({key}, WorkflowStatus::Resolved, u"done"_s, 0);
    page.setFilter(
        {.text = {}, .conditions = {{.column = "status", .values = {static_cast<int>(WorkflowStatus::Resolved)}}}});
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    importAndWait({file});
    importAndWait({m_fixture->writeFindings(u"later.json"_s, {u"CRITICAL"_s, u"HIGH"_s}, u"2026-11-21T10:00:00Z"_s)});
    QTest::qWait(200);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    QCOMPARE(page.snapshot().table->key(page.snapshot().rows->front()), key);
}

void TestAppWindow::anExportEqualsTheScreen()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s, u"LOW"_s})});
    showPage(u"findings"_s);
    auto* page = m_window->pages().table(u"findings"_s);
    page->setFilter({.text = {},
        .conditions = {
            {.column = "severity", .values = {static_cast<int>(Severity::High), static_cast<int>(Severity::Low)}}}});
    page->setOrder({.column = "severity", .descending = false});
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    m_exportPath = m_fixture->path(u"out.csv"_s);
    m_window->actions().exportCsv->trigger();
    QTRY_VERIFY(messageText().contains(u"out.csv"_s));
    QVERIFY(messageText().contains(u"2 rows"_s));
    const auto csv = m_fixture->read(u"out.csv"_s);
    QVERIFY(!csv.contains("CRITICAL"));
    QVERIFY(csv.indexOf("LOW") > 0 && csv.indexOf("LOW") < csv.indexOf("HIGH"));
    auto* view = page->findChild<QTableView*>();
    QCOMPARE(view->model()->rowCount(), 2);
}

void TestAppWindow::anUnwritableExportSaysSo()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s})});
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    m_exportPath = m_fixture->path(u"missing-folder/out.json"_s);
    m_window->actions().exportJson->trigger();
    QTRY_VERIFY(messageText().contains(u"could not be written"_s));
    QVERIFY(messageText().contains(u"out.json"_s));
}

void TestAppWindow::aRefusedFileIsNamed()
{
    importAndWait({m_fixture->write(u"cut.json"_s, R"({"Findings": [{"Id": "x")")});
    QTRY_VERIFY(messageText().contains(u"cut.json"_s));
    showPage(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 1); // the ledger tells of it
}

void TestAppWindow::pastedReportsAreImported()
{
    m_fixture->writePatchStates(u"states.json"_s, {1});
    QApplication::clipboard()->setText(QString::fromUtf8(m_fixture->read(u"states.json"_s)));
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QTRY_VERIFY(messageText().contains(u"1 new"_s));
    QVERIFY(QDir(m_fixture->path({})).entryList({u"clipboard-*"_s}).isEmpty());
    QApplication::clipboard()->setText(u"no report"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(messageText().contains(u"clipboard holds no report"_s));
    QVERIFY(!m_importer->isRunning());
}

void TestAppWindow::patchesWithoutANodeAreAskedFor()
{
    const auto file = m_fixture->write(
        u"patches.json"_s, R"({"Patches": [{"Title": "kernel", "KBId": "kernel.x86_64", "Classification": "Security",
        "Severity": "Important", "State": "Missing", "InstalledTime": 0}]})");
    importAndWait({file});
    QTRY_VERIFY(m_window->findChild<NodeQuestion*>());
    auto* choice = m_window->findChild<NodeQuestion*>()->findChild<QComboBox*>();
    QVERIFY(choice && choice->isEditable());
    choice->setEditText(AppFixture::node(7));
    const auto press = [](const QWidget* pane, const QString& text) {
        for (auto* button : pane->findChildren<QAbstractButton*>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    QTRY_VERIFY(messageText().contains(u"which node"_s));
    QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(!messageText().contains(u"which node"_s)); // it was answered
    QTRY_VERIFY(m_window->findChild<ImportPreviewPane*>());
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    press(m_window->findChild<ImportPreviewPane*>(), u"Import"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    m_window->pages().openView(u"missing"_s, {});
    QTRY_COMPARE(shownRows(u"missing"_s), 1);
}

QTEST_MAIN(TestAppWindow)
#include "tst_appwindow.moc"
