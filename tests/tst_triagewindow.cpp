// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "tests/windowtest.h"
#include "views/emptystate.h"
#include "views/findingspage.h"
#include "views/noteline.h"
#include "views/tableview.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

// Decisions in the real window: undone after a restart, proposed ones accepted, written for Security Hub.
class TestTriageWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void theLastDecisionIsUndoneAfterARestart();
    void whatIsSafeIsTickedAndResolvedAtOnce();
    void whatIsUntickedIsLeftOut();
    void proposalsOfAKindGoToSecurityHubInOneCall();
    void decisionsAreWrittenForSecurityHub();
    void anOwnerAndASeverityAreSet();

private:
    // Two findings of Patch Manager and newer data of their nodes: the first is clean, the second misses so many.
    void importProposals(int missing)
    {
        m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s});
        auto records = m_fixture->read(u"f.json"_s);
        records.replace("\"RecordState\"",
            R"("PatchSummary": {"Id": "pb-0123456789abcdef0", "MissingCount": 2, "FailedCount": 0,
            "OperationEndTime": "2026-11-01T10:00:00Z"}, "RecordState")");
        importAndWait({m_fixture->write(u"f.json"_s, records)});
        importAndWait({m_fixture->writePatchStates(u"s.json"_s, {0, missing})});
    }

    void resolveAll()
    {
        m_window->pages().openView(u"findings"_s, {});
        QTRY_VERIFY(
            m_window->pages().findings().snapshot().rows && !m_window->pages().findings().snapshot().rows->empty());
        emit m_window->pages().findings().decided(allKeys(), WorkflowStatus::Resolved, u"done"_s, 0);
        QTRY_COMPARE(cells("findings", "status"), QStringList({u"RESOLVED"_s, u"RESOLVED"_s}));
    }

    [[nodiscard]] QList<qint64> allKeys() const
    {
        QList<qint64> keys;
        const auto shown = m_window->pages().findings().snapshot();
        for (const auto row : *shown.rows) {
            keys += shown.table->key(row);
        }
        return keys;
    }
};

void TestTriageWindow::theLastDecisionIsUndoneAfterARestart()
{
    importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
    resolveAll();
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_workspace->path()); // as a restart does: the undo stack is empty
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(m_window->actions().undo->isEnabled());
    QVERIFY(m_window->actions().undo->text().contains(u"tester"_s));
    m_window->actions().undo->trigger();
    QTRY_COMPARE(cells("findings", "status"), QStringList({u"NEW"_s, u"NEW"_s}));
    QTRY_VERIFY(!m_window->actions().undo->isEnabled());
}

void TestTriageWindow::whatIsSafeIsTickedAndResolvedAtOnce()
{
    importProposals(3);
    const auto proposed = cells("reconcile", "safe").count(u"true"_s);
    QCOMPARE(proposed, 1); // the other node still misses some
    m_window->actions().acceptProposals->trigger(); // shows them
    auto* table = m_window->pages().currentTable();
    QVERIFY(table && table->view() == u"reconcile"_s);
    QTRY_COMPARE(table->selectedCount(), proposed);
    m_window->actions().acceptProposals->trigger();
    auto* line = table->findChild<NoteLine*>();
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->findChild<QLineEdit*>()->accessibleName(), u"Resolve 1 ticked finding(s)"_s);
    QCOMPARE(cells("findings", "status").count(u"RESOLVED"_s), 0); // the number is said before
    QTest::keyClick(line->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(cells("findings", "status").count(u"RESOLVED"_s), proposed);
    QCOMPARE(cells("decisions", "note").filter(u" | Evidence: found 2026-11-01T10:00:00"_s).size(), proposed);
    QTRY_COMPARE(table->findChild<EmptyState*>()->title(), u"Nothing is left to resolve"_s);
}

void TestTriageWindow::whatIsUntickedIsLeftOut()
{
    importProposals(0);
    m_window->actions().acceptProposals->trigger();
    auto* table = m_window->pages().currentTable();
    auto* view = table->findChild<TableView*>();
    QTRY_COMPARE(view->checkedCount(), 2);
    const auto left = table->currentKey();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(view->checkedCount(), 1);
    table->setOrder({.column = "name", .descending = true}); // other rows, the same tick
    QTRY_COMPARE(table->order().column, "name");
    m_window->actions().reload->trigger();
    QTRY_COMPARE(view->checkedCount(), 1);
    const auto buttons = table->findChildren<QPushButton*>();
    const auto button = std::ranges::find_if(
        buttons, [](const QPushButton* any) { return any->text().startsWith(u"Resolve 1 Ticked"_s); });
    QVERIFY(button != buttons.end());
    (*button)->click();
    auto* text = table->findChild<NoteLine*>()->findChild<QLineEdit*>();
    QTRY_VERIFY(text->isVisible());
    text->setText(u"seen on the node"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(cells("findings", "status"), QStringList({u"NEW"_s, u"RESOLVED"_s}));
    QCOMPARE(cells("decisions", "note").filter(u"seen on the node | Evidence: "_s).size(), 1);
    QTRY_COMPARE(shownRows(u"reconcile"_s), 1);
    QCOMPARE(table->snapshot().table->key(table->snapshot().rows->front()), left);
    QCOMPARE(view->checkedCount(), 0); // still
}

void TestTriageWindow::proposalsOfAKindGoToSecurityHubInOneCall()
{
    importProposals(0);
    m_window->actions().acceptProposals->trigger();
    auto* table = m_window->pages().currentTable();
    QTRY_COMPARE(table->selectedCount(), 2);
    m_window->actions().acceptProposals->trigger();
    QTest::keyClick(table->findChild<NoteLine*>()->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(cells("findings", "status").count(u"RESOLVED"_s), 2);
    m_exportPath = m_fixture->path(u"hub"_s);
    m_window->actions().exportDecisions->trigger();
    QTRY_COMPARE(cells("findings", "standing"), QStringList({u"Exported"_s, u"Exported"_s}));
    QVERIFY(!QFileInfo::exists(m_exportPath + u"/calls/002.json"_s));
    const auto call = m_fixture->read(u"hub/calls/001.json"_s);
    QVERIFY2(call.contains("Fixed: a newer patch operation") && !call.contains("Evidence"), call.constData());
}

void TestTriageWindow::decisionsAreWrittenForSecurityHub()
{
    importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
    resolveAll();
    m_exportPath = m_fixture->path(u"hub"_s);
    m_window->actions().exportDecisions->trigger();
    QTRY_COMPARE(cells("findings", "standing"), QStringList({u"Exported"_s, u"Exported"_s}));
    QVERIFY(QFileInfo(m_exportPath + u"/run.sh"_s).isExecutable());
    QVERIFY(QFileInfo::exists(m_exportPath + u"/calls/001.json"_s));
    QTRY_VERIFY(messageText().contains(u"2"_s) && messageText().contains(u"run.ps1"_s));
    m_exportPath = m_fixture->path(u"again"_s);
    m_window->actions().exportDecisions->trigger();
    QTRY_VERIFY(messageText().contains(u"not confirmed"_s));
    QVERIFY(!QFileInfo::exists(m_exportPath));
}

void TestTriageWindow::anOwnerAndASeverityAreSet()
{
    importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
    m_window->pages().openView(u"findings"_s, {});
    auto& findings = m_window->pages().findings();
    QTRY_VERIFY(findings.snapshot().rows && findings.snapshot().rows->size() == 2);
    emit findings.ownerChosen(allKeys(), u" web team "_s);
    QTRY_COMPARE(cells("findings", "owner"), QStringList({u"web team"_s, u"web team"_s}));
    findings.setCurrentKey(allKeys().front());
    m_window->actions().severities.front()->trigger();
    QTRY_COMPARE(cells("findings", "severity").count(u"CRITICAL"_s), 1);
    QCOMPARE(cells("findings", "owner").count(u"web team"_s), 2);
    m_window->actions().undo->trigger();
    QTRY_COMPARE(cells("findings", "severity"), QStringList({u"HIGH"_s, u"LOW"_s}));
}

QTEST_MAIN(TestTriageWindow)
#include "tst_triagewindow.moc"
