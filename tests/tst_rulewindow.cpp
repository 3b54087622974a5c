// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "models/store/suppressions.h"
#include "models/tables/filterparser.h"
#include "models/tables/suppressions.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"
#include "views/mergewindow.h"
#include "views/noteline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

// Suppression rules in the window: taken back after a restart, exchanged with another workstation.
class TestRuleWindow : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
    }

    void cleanup() { closeWindow(); }

    void aRuleIsTakenBackAfterARestart();
    void rulesAreSharedAndMergedWithoutOverwriting();

private:
    [[nodiscard]] QString rules() const
    {
        QStringList said;
        Database database(m_workspace->file(), Database::Mode::ReadOnly);
        for (const auto& rule : loadSuppressions(database, {})) {
            if (!rule.withdrawn) {
                said += QString::fromStdString(rule.name + '=' + rule.note);
            }
        }
        return said.join(u' ');
    }

    void suppress(const QString& filter, const QString& note)
    {
        auto& findings = m_window->pages().findings();
        m_window->pages().openView(u"findings"_s, readFilter(filter, findView("findings")->columns).filter);
        QTRY_VERIFY(findings.snapshot().rows && findings.snapshot().rows->size() == 1);
        m_window->actions().suppressMatching->trigger();
        auto* reason = m_window->pages().findings().findChild<NoteLine*>();
        QTRY_VERIFY(reason->isVisible());
        auto* line = reason->findChild<QLineEdit*>();
        QTest::keyClicks(line, note);
        QTest::keyClick(line, Qt::Key_Return);
    }

    [[nodiscard]] MergeWindow* merging(const MergeWindow* before = nullptr) const
    {
        for (auto* window : m_window->findChildren<MergeWindow*>()) {
            if (window->isVisible() && window != before) {
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
};

void TestRuleWindow::aRuleIsTakenBackAfterARestart()
{
    suppress(u"severity:low"_s, u"accepted"_s);
    QTRY_COMPARE(rules(), u"severity:low=accepted"_s);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_workspace->path()); // as a restart does: the undo stack is empty
    QTRY_COMPARE(opened.count(), 1);
    auto* undo = m_window->actions().undo;
    QTRY_VERIFY(undo->isEnabled() && undo->text().contains(u"severity:low"_s));
    QVERIFY(undo->text().contains(u"tester"_s));
    undo->trigger();
    QTRY_COMPARE(rules(), QString());
    QTRY_VERIFY(!undo->isEnabled());
}

void TestRuleWindow::rulesAreSharedAndMergedWithoutOverwriting()
{
    suppress(u"severity:low"_s, u"theirs"_s);
    QTRY_COMPARE(rules(), u"severity:low=theirs"_s);
    m_exportPath = m_fixture->path(u"shared.jsonl"_s);
    m_window->actions().shareDecisions->trigger();
    QTRY_COMPARE(m_fixture->read(u"shared.jsonl"_s).count('\n'), 1);
    auto shared = m_fixture->read(u"shared.jsonl"_s);
    shared.replace("\"Author\":\"", "\"Author\":\"other ");
    auto another = shared;
    another.replace("\"Name\":\"severity:low", "\"Name\":\"theirs alone");
    m_openPath = m_fixture->write(u"other.jsonl"_s, shared + another);
    m_workspace->undo();
    QTRY_COMPARE(rules(), QString());
    suppress(u"severity:low"_s, u"ours"_s);
    QTRY_COMPARE(rules(), u"severity:low=ours"_s);

    m_window->actions().mergeDecisions->trigger();
    QTRY_VERIFY(merging());
    auto* window = merging();
    auto* table = window->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 2)->text().contains(u"ours"_s) && table->item(0, 3)->text().contains(u"theirs"_s));
    button(window, u"Merge"_s)->click();
    QTRY_COMPARE(rules(), u"severity:low=ours theirs alone=theirs"_s);

    m_window->actions().mergeDecisions->trigger();
    QTRY_VERIFY(merging(window));
    window = merging(window);
    button(window, u"Take Theirs"_s)->click();
    button(window, u"Merge"_s)->click();
    QTRY_COMPARE(rules(), u"severity:low=theirs theirs alone=theirs"_s);
    m_workspace->undo();
    QTRY_COMPARE(rules(), u"severity:low=ours theirs alone=theirs"_s);
    m_workspace->undo();
    QTRY_COMPARE(rules(), u"severity:low=ours"_s);
    m_workspace->redo();
    QTRY_COMPARE(rules(), u"severity:low=ours theirs alone=theirs"_s);
}

QTEST_MAIN(TestRuleWindow)
#include "tst_rulewindow.moc"
