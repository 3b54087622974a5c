// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "tests/windowtest.h"
#include "views/emptystate.h"
#include "views/findingspage.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

// Decisions in the real window: undone after a restart, proposed ones accepted, written for Security Hub.
class TestTriageWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void theLastDecisionIsUndoneAfterARestart();
    void proposedFindingsAreResolvedAtOnce();
    void decisionsAreWrittenForSecurityHub();
    void anOwnerAndASeverityAreSet();

private:
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

void TestTriageWindow::proposedFindingsAreResolvedAtOnce()
{
    m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s});
    auto records = m_fixture->read(u"f.json"_s);
    records.replace("\"RecordState\"",
        R"("PatchSummary": {"Id": "pb-0123456789abcdef0", "MissingCount": 2, "FailedCount": 0,
            "OperationEndTime": "2026-11-01T10:00:00Z"}, "RecordState")");
    importAndWait({m_fixture->write(u"f.json"_s, records)});
    importAndWait({m_fixture->writePatchStates(u"s.json"_s, {0, 3})});
    const auto proposed = cells("reconcile", "safe").count(u"true"_s);
    QCOMPARE(proposed, 1); // the other node still misses some
    m_window->actions().acceptProposals->trigger(); // shows them
    auto* table = m_window->pages().currentTable();
    QVERIFY(table && table->view() == u"reconcile"_s);
    QTRY_VERIFY(table->snapshot().rows && table->snapshot().rows->size() == static_cast<std::size_t>(proposed));
    m_window->actions().acceptProposals->trigger();
    QTRY_COMPARE(cells("findings", "status").count(u"RESOLVED"_s), proposed);
    QCOMPARE(cells("decisions", "note").filter(u"missing"_s).size(), proposed);
    QTRY_COMPARE(table->findChild<EmptyState*>()->title(), u"Nothing is left to resolve"_s);
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
