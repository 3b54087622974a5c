// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/mergeflow.h"
#include "models/tables/filterparser.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"
#include "views/handoverwindow.h"
#include "views/importspage.h"
#include "views/linkbutton.h"
#include "views/mergewindow.h"
#include "views/noteline.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

// What goes to colleagues and comes back from them, rules of suppression, and the digest of an import, in the window.
class TestHandOverWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
        show({});
    }

    void cleanup() { closeWindow(); }

    void allThatTheFilterFindsIsSuppressedAndBack();
    void aRuleFindsWhatIsImportedLater();
    void anOwnerIsHandedOverAndNotified();
    void ownersAreTakenFromATable();
    void decisionsAreSharedAndMergedWithoutOverwriting();
    void theDigestOfAnImportOpensItsFindings();

private:
    [[nodiscard]] FindingsPage& findings() const { return m_window->pages().findings(); }

    void show(const QString& filter)
    {
        m_window->pages().openView(u"findings"_s, readFilter(filter, findView("findings")->columns).filter);
        QTRY_VERIFY(findings().snapshot().rows && !findings().snapshot().rows->empty());
    }

    [[nodiscard]] QList<qint64> shownKeys() const
    {
        QList<qint64> keys;
        const auto shown = findings().snapshot();
        for (const auto row : *shown.rows) {
            keys += shown.table->key(row);
        }
        return keys;
    }

    template <typename Window> [[nodiscard]] Window* shownWindow() const
    {
        for (auto* window : m_window->findChildren<Window*>()) {
            if (window->isVisible()) {
                return window;
            }
        }
        return nullptr;
    }

    static QPushButton* button(QWidget* window, const QString& text)
    {
        for (auto* found : window->findChildren<QPushButton*>()) {
            if (found->text().remove(u'&').startsWith(text)) {
                return found;
            }
        }
        return nullptr;
    }

    void suppressFiltered(const QString& filter, const QString& reason)
    {
        show(filter);
        QTRY_COMPARE(static_cast<int>(findings().snapshot().rows->size()), 1);
        m_window->actions().suppressMatching->trigger();
        auto* note = m_window->pages().findings().findChild<NoteLine*>();
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->reach(), NoteLine::Reach::Filter);
        auto* line = note->findChild<QLineEdit*>();
        QTest::keyClicks(line, reason);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

void TestHandOverWindow::allThatTheFilterFindsIsSuppressedAndBack()
{
    m_window->actions().suppressMatching->trigger(); // of what?
    QTRY_VERIFY(messageText().contains(u"Filter the findings first"_s));
    suppressFiltered(u"severity:low"_s, u"accepted"_s);
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW SUPPRESSED"_s);
    QCOMPARE(cells("findings", "rule").join(u' ').trimmed(), u"severity:low"_s);
    QTRY_VERIFY(messageText().contains(u"1 finding"_s));
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW NEW"_s);
    m_workspace->redo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW SUPPRESSED"_s);
    m_window->pages().openView(u"suppressions"_s, {});
    QTRY_COMPARE(shownRows(u"suppressions"_s), 1);
    m_window->pages().table(u"suppressions"_s)->setCurrentKey(1);
    QTRY_VERIFY(m_window->actions().withdrawSuppression->isEnabled());
    m_window->actions().withdrawSuppression->trigger();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW NEW"_s);
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW SUPPRESSED"_s);
}

void TestHandOverWindow::aRuleFindsWhatIsImportedLater()
{
    suppressFiltered(u"severity:low"_s, u"accepted"_s);
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW SUPPRESSED"_s);
    auto records = m_fixture->read(u"f.json"_s);
    records.replace("patch-compliance/", "patch-compliance/9");
    importAndWait({m_fixture->write(u"g.json"_s, records)});
    const auto all = cells("findings", "severity").join(u' ').count(u"LOW"_s);
    QTRY_COMPARE(cells("findings", "status").join(u' ').count(u"SUPPRESSED"_s), all);
    QVERIFY(all > 1);
}

void TestHandOverWindow::anOwnerIsHandedOverAndNotified()
{
    emit findings().ownerChosen(shownKeys(), u"web team"_s);
    QTRY_COMPARE(cells("findings", "owner").join(u' '), u"web team web team"_s);
    QCOMPARE(cells("findings", "standing").join(u' '), u"Holds Holds"_s); // AWS knows nothing of owners
    m_window->actions().handOver->trigger();
    QTRY_VERIFY(shownWindow<HandOverWindow>());
    auto* window = shownWindow<HandOverWindow>();
    QTRY_VERIFY(window->text().startsWith(u"# Findings for web team"_s));
    QVERIFY(window->text().contains(u"Due: "_s));
    QCOMPARE(window->findChild<QListWidget*>()->count(), 1);
    QVERIFY(window->findChild<QListWidget*>()->item(0)->text().contains(u"2"_s));
    m_exportPath = m_fixture->path(u"web.md"_s);
    button(window, u"Save As"_s)->click();
    QTRY_VERIFY(m_fixture->read(u"web.md"_s).startsWith("# Findings for web team"));
    button(window, u"Mark as Notified"_s)->click();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NOTIFIED NOTIFIED"_s);
    QCOMPARE(cells("findings", "owner").join(u' '), u"web team web team"_s);
    QTRY_VERIFY(!button(window, u"Mark as Notified"_s)->isEnabled());
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW NEW"_s);
}

void TestHandOverWindow::ownersAreTakenFromATable()
{
    m_window->actions().handOver->trigger();
    QTRY_VERIFY(shownWindow<HandOverWindow>());
    auto* window = shownWindow<HandOverWindow>();
    QVERIFY(
        window->findChild<QPlainTextEdit*>()->placeholderText().contains(u"no open finding"_s, Qt::CaseInsensitive));
    m_openPath = m_fixture->write(u"wrong.csv"_s, "a,b\n1,2\n");
    m_window->actions().ownersFromCsv->trigger();
    QTRY_VERIFY(messageText().contains(u"has to name the columns"_s));
    m_openPath = m_fixture->write(
        u"owners.csv"_s, "node,owner\n" + AppFixture::node(1).toUtf8() + ",web team\nunknown,nobody\n");
    button(window, u"Owners from CSV"_s)->click();
    QTRY_COMPARE(cells("findings", "owner").join(u' ').trimmed(), u"web team"_s);
    QTRY_COMPARE(window->findChild<QListWidget*>()->count(), 1);
    m_window->actions().ownersFromCsv->trigger(); // again: nothing to do, and nothing to undo
    QTRY_VERIFY(
        messageText().contains(u"No finding is assigned by owners.csv. 1 finding(s) had the owner already. "_s));
    QVERIFY(messageText().contains(u"no node and no account here: unknown."_s));
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "owner").join(u' ').trimmed(), QString());
}

void TestHandOverWindow::decisionsAreSharedAndMergedWithoutOverwriting()
{
    const auto keys = shownKeys();
    emit findings().decided(keys, WorkflowStatus::Resolved, u"theirs"_s, 0);
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"RESOLVED RESOLVED"_s);
    m_exportPath = m_fixture->path(u"shared.jsonl"_s);
    m_window->actions().shareDecisions->trigger();
    QTRY_COMPARE(m_fixture->read(u"shared.jsonl"_s).count('\n'), 2);
    auto shared = m_fixture->read(u"shared.jsonl"_s); // as if a colleague had decided, before anything was here
    shared.replace("\"Author\":\"", "\"Author\":\"other ");
    const auto path = m_fixture->write(u"other.jsonl"_s, shared + "rubbish\n");
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW NEW"_s);
    emit findings().decided({keys.front()}, WorkflowStatus::Notified, u"ours"_s, 0);
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NEW NOTIFIED"_s);

    m_openPath = path;
    m_window->actions().mergeDecisions->trigger();
    QTRY_VERIFY(shownWindow<MergeWindow>());
    auto* window = shownWindow<MergeWindow>();
    auto* table = window->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 2)->text().contains(u"ours"_s) && table->item(0, 3)->text().contains(u"theirs"_s));
    QCOMPARE(window->theirs(), QList<bool> {false});
    button(window, u"Merge"_s)->click();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NOTIFIED RESOLVED"_s);

    // What somebody decided since it was shown stays.
    Database database(m_workspace->file(), Database::Mode::ReadOnly);
    const auto decisions = readDecisionFile(path).decisions;
    auto plan = planMerge(database, decisions);
    QCOMPARE(mergedDecisions(database, decisions, plan.conflicts).size(), 1U);
    plan.conflicts.front().ours.note = "another one";
    QCOMPARE(mergedDecisions(database, decisions, plan.conflicts).size(), 0U);

    m_window->actions().mergeDecisions->trigger();
    QTRY_VERIFY(shownWindow<MergeWindow>() && shownWindow<MergeWindow>() != window);
    button(shownWindow<MergeWindow>(), u"Take Theirs"_s)->click();
    button(shownWindow<MergeWindow>(), u"Merge"_s)->click();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"RESOLVED RESOLVED"_s);
    m_workspace->undo();
    QTRY_COMPARE(cells("findings", "status").join(u' '), u"NOTIFIED RESOLVED"_s);
}

void TestHandOverWindow::theDigestOfAnImportOpensItsFindings()
{
    emit findings().decided(shownKeys(), WorkflowStatus::Resolved, u"done"_s, 0);
    QTRY_COMPARE(cells("findings", "standing").join(u' '), u"Holds Holds"_s);
    auto records = m_fixture->read(u"f.json"_s);
    records.replace("\"NEW\"", "\"RESOLVED\"").replace("2026-", "2027-");
    importAndWait({m_fixture->write(u"g.json"_s, records)});
    QTRY_COMPARE(cells("findings", "standing").join(u' '), u"Confirmed Confirmed"_s);
    QTRY_VERIFY(messageText().contains(u"2 confirmed"_s));
    m_window->pages().openView(u"imports"_s, {});
    auto* imports = m_window->pages().table(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 2);
    imports->setCurrentKey(2);
    const auto link = [this]() -> LinkButton* {
        for (auto* found : m_window->pages().imports().findChildren<LinkButton*>()) {
            if (found->text() == u"2 confirmed"_s) {
                return found;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(link());
    link()->click();
    QTRY_COMPARE(m_window->pages().currentTable(), static_cast<TablePage*>(&findings()));
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    QVERIFY(!findings().filter().empty());
}

QTEST_MAIN(TestHandOverWindow)
#include "tst_handoverwindow.moc"
