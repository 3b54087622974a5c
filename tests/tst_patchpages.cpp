// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/commandpalette.h"
#include "app/toolrow.h"
#include "tests/windowtest.h"
#include "views/batchpanel.h"
#include "views/foldbutton.h"
#include "views/greenpathpage.h"
#include "views/navigation.h"
#include "views/outputcard.h"
#include "views/patchpanel.h"
#include "views/rebootpage.h"
#include "views/tableview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace {

QJsonObject item(int node, const QString& patch, const QString& state)
{
    const QJsonObject details {{u"PatchState"_s, state}, {u"Classification"_s, u"SecurityUpdates"_s},
        {u"PatchGroup"_s, u"prod"_s}, {u"PatchBaselineId"_s, u"pb-0123456789abcdef0"_s},
        {u"PatchSeverity"_s, u"Critical"_s}, {u"CVEIds"_s, u"CVE-2024-"_s + patch.last(1)}};
    return {{u"ComplianceType"_s, u"Patch"_s}, {u"ResourceType"_s, u"ManagedInstance"_s},
        {u"ResourceId"_s, AppFixture::node(node)}, {u"Id"_s, patch}, {u"Title"_s, u"Update "_s + patch},
        {u"Status"_s, u"NON_COMPLIANT"_s}, {u"Severity"_s, u"CRITICAL"_s}, {u"Details"_s, details},
        {u"ExecutionSummary"_s,
            QJsonObject {{u"ExecutionTime"_s, AppFixture::recent(-3600)},
                {u"ExecutionId"_s, u"0a0a0a0a-1111-4222-8333-0123456789ab"_s}, {u"ExecutionType"_s, u"Command"_s}}}};
}

}

// From patches to the nodes behind their numbers, and to commands for these.
class TestPatchPages : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importNodes();
    }

    void cleanup() { closeWindow(); }

    void aNumberOpensTheRowsItCounts_data();
    void aNumberOpensTheRowsItCounts();
    void aCveOpensItsNodes();
    void thePathFollowsTheNumberOfPatches();
    void aStepOpensItsNodes();
    void inALowWindowTheRowsHaveTheRoom();
    void whatIsHandedOnCanBeChosenCopiedAndSaved();
    void theRebootQueueHasItsCommands();
    void selectedNodesGetTheirCommands();
    void thePanelFollowsThePatch();
    void theSearchFindsPatchesAndLists();
    void thePageThatIsAskedForHasTheKeys();
    void rowsThatComeLaterTakeTheKeys();

private:
    // KB1 alone on two nodes, KB1 and KB2 on the third; the fourth waits for a reboot of KB1.
    void importNodes()
    {
        const QJsonArray items {item(1, u"KB1"_s, u"Missing"_s), item(2, u"KB1"_s, u"Failed"_s),
            item(3, u"KB1"_s, u"Missing"_s), item(3, u"KB2"_s, u"Missing"_s),
            item(4, u"KB1"_s, u"InstalledPendingReboot"_s)};
        QDir(m_fixture->path({})).mkpath(u"accountid=111122223333/region=eu-west-1"_s);
        m_fixture->write(u"accountid=111122223333/region=eu-west-1/items.json"_s,
            QJsonDocument(QJsonObject {{u"ComplianceItems"_s, items}}).toJson());
        importAndWait({m_fixture->path(u"accountid=111122223333"_s)});
    }

    TablePage& showView(const QString& view)
    {
        auto& table = *m_window->pages().table(view);
        m_window->pages().openView(view, {});
        [&] { QTRY_VERIFY(table.snapshot().rows && !table.snapshot().rows->empty()); }();
        return table;
    }

    void openCell(TablePage& page, const QString& column)
    {
        auto* view = page.findChild<QTableView*>();
        const auto index = page.snapshot().table->indexOf(column.toStdString());
        QVERIFY(index >= 0);
        view->setCurrentIndex(view->model()->index(0, index));
        emit page.opened(page.currentKey());
    }

    [[nodiscard]] QString shownView() const { return m_window->pages().currentTable()->view(); }

    [[nodiscard]] QPushButton* button(const QWidget& parent, const QString& text) const
    {
        for (auto* found : parent.findChildren<QPushButton*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QString textOf(const QWidget& page) { return page.findChild<OutputCard*>()->text(); }
};

void TestPatchPages::aNumberOpensTheRowsItCounts_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("rows");
    QTest::newRow("nodes to fix") << u"nodes"_s << u"nodes"_s << 4;
    QTest::newRow("only blocker") << u"onlyBlocker"_s << u"nodes"_s << 2;
    QTest::newRow("missing") << u"missing"_s << u"missing"_s << 2;
    QTest::newRow("failed") << u"failed"_s << u"failed"_s << 1;
    QTest::newRow("pending reboot") << u"pendingReboot"_s << u"pending-reboot"_s << 1;
    QTest::newRow("the patch itself") << u"patch"_s << u"nodes"_s << 4;
}

void TestPatchPages::aNumberOpensTheRowsItCounts()
{
    QFETCH(QString, column);
    QFETCH(QString, view);
    QFETCH(int, rows);
    auto& patches = showView(u"patches"_s);
    const auto table = patches.snapshot().table;
    const auto first = patches.snapshot().rows->front();
    QCOMPARE(QByteArray(dataText(*table, first, 0).c_str()), "KB1"); // fix it first
    openCell(patches, column);
    QTRY_COMPARE(shownView(), view);
    QTRY_COMPARE(shownRows(view), rows);
}

void TestPatchPages::aCveOpensItsNodes()
{
    auto& cves = showView(u"cves"_s);
    QCOMPARE(shownRows(u"cves"_s), 2);
    openCell(cves, u"missing"_s);
    QTRY_COMPARE(shownView(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
}

void TestPatchPages::thePathFollowsTheNumberOfPatches()
{
    showView(u"green-path"_s);
    auto& page = m_window->pages().greenPath();
    QTRY_COMPARE(page.steps(), std::size_t(2));
    QCOMPARE(shownRows(u"green-path"_s), 2);
    page.findChild<QSpinBox*>()->setValue(1);
    QTRY_COMPARE(shownRows(u"green-path"_s), 1);
    QCOMPARE(page.steps(), std::size_t(1));
    page.table()->setFilter({});
    QCOMPARE(page.findChild<QSpinBox*>()->value(), 20);
    QTRY_COMPARE(shownRows(u"green-path"_s), 2);
}

void TestPatchPages::aStepOpensItsNodes()
{
    auto& path = showView(u"green-path"_s);
    QTRY_COMPARE(m_window->pages().greenPath().steps(), std::size_t(2));
    openCell(path, u"nodes"_s);
    QTRY_COMPARE(shownView(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
}

void TestPatchPages::whatIsHandedOnCanBeChosenCopiedAndSaved()
{
    showView(u"green-path"_s);
    auto& page = m_window->pages().greenPath();
    QTRY_VERIFY(textOf(page).contains(u"## Account 111122223333"_s));
    button(page, u"Install Override List"_s)->click();
    QTRY_VERIFY(textOf(page).contains(u"id: 'KB2'"_s));
    button(page, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), textOf(page));
    m_exportPath = m_fixture->path(u"list.yaml"_s);
    button(page, u"Save…"_s)->click();
    QTRY_COMPARE(QString::fromUtf8(m_fixture->read(u"list.yaml"_s)), textOf(page));
    QTRY_VERIFY(messageText().contains(u"is written"_s));
}

void TestPatchPages::theRebootQueueHasItsCommands()
{
    m_window->actions().rebootQueue->trigger();
    QTRY_COMPARE(shownRows(u"reboot-queue"_s), 1);
    auto& page = m_window->pages().reboots();
    QTRY_VERIFY(textOf(page).contains(u"ec2 reboot-instances --instance-ids "_s + AppFixture::node(4)));
    QVERIFY(!textOf(page).contains(AppFixture::node(1)));
    button(page, u"PowerShell"_s)->click();
    QVERIFY(textOf(page).contains(u"Start-Sleep"_s));
}

void TestPatchPages::selectedNodesGetTheirCommands()
{
    auto& nodes = showView(u"nodes"_s);
    nodes.selectAllRows();
    m_window->actions().selectionCommands->trigger();
    auto* panel = m_window->findChild<BatchPanel*>();
    QTRY_VERIFY(panel->isVisible());
    for (int node = 1; node <= 4; ++node) {
        QVERIFY(textOf(*panel).contains(AppFixture::node(node)));
    }
    QVERIFY(textOf(*panel).contains(u"Operation=Scan"_s));
    button(*panel, u"Install"_s)->click();
    QVERIFY(textOf(*panel).contains(u"# DISRUPTIVE"_s));
}

void TestPatchPages::thePanelFollowsThePatch()
{
    auto& patches = showView(u"patches"_s);
    auto* panel = m_window->findChild<PatchPanel*>();
    patches.setCurrentKey(patches.snapshot().table->key(patches.snapshot().rows->front()));
    QTRY_VERIFY(panel->isVisible() && button(*panel, u"Copy Node IDs"_s));
    button(*panel, u"Copy Node IDs"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    button(*panel, u"Commands…"_s)->click();
    QTRY_VERIFY(textOf(*m_window->findChild<BatchPanel*>()).contains(AppFixture::node(2)));
    showView(u"cves"_s);
    QTRY_VERIFY(panel->isVisible());
    auto& again = showView(u"patches"_s);
    again.setCurrentKey(again.snapshot().table->key(again.snapshot().rows->front()));
    QTRY_VERIFY(panel->nodesToFix().size() == 4);
    m_window->actions().selectionCommands->trigger(); // of the nodes that the patch shown is missing from
    QTRY_VERIFY(m_window->findChild<BatchPanel*>()->isVisible());
    QVERIFY(!messageText().contains(u"Select nodes"_s));
}

void TestPatchPages::theSearchFindsPatchesAndLists()
{
    showView(u"patches"_s);
    auto* search = m_window->findChild<ToolRow*>()->search();
    const auto* found = m_window->findChild<CommandPalette*>()->findChild<QListWidget*>();
    m_window->actions().palette->trigger();
    QTest::keyClicks(search, u"kb2"_s);
    QVERIFY(found->count() > 1);
    QCOMPARE(found->item(0)->text(), u"KB2"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(shownRows(u"patches"_s), 1);
    m_window->pages().open(u"overview"_s);
    m_window->actions().palette->trigger();
    QTest::keyClicks(search, u"missing patches"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->pages().currentTable(), m_window->pages().table(u"missing"_s));
    QTRY_COMPARE(shownRows(u"missing"_s), 3);
}

void TestPatchPages::thePageThatIsAskedForHasTheKeys()
{
    m_window->findChild<Navigation*>()->setFocus();
    const auto& pages = m_window->actions().pages;
    const auto patches = std::ranges::find(pages, u"patches"_s, [](const QAction* one) { return one->data(); });
    QVERIFY(patches != pages.end());
    (*patches)->trigger();
    QTRY_COMPARE(shownRows(u"patches"_s), 2);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->pages().table(u"patches"_s)->findChild<TableView*>());
}

void TestPatchPages::rowsThatComeLaterTakeTheKeys()
{
    closeWindow();
    openWindow();
    m_window->pages().open(u"patches"_s);
    QTRY_COMPARE(shownRows(u"patches"_s), 0);
    m_window->pages().focusContent();
    importNodes();
    QTRY_COMPARE(shownRows(u"patches"_s), 2);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->pages().table(u"patches"_s)->findChild<TableView*>());
}

void TestPatchPages::inALowWindowTheRowsHaveTheRoom()
{
    m_window->pages().openView(u"green-path"_s, {});
    auto* card = m_window->findChild<GreenPathPage*>()->findChild<OutputCard*>();
    auto* text = card->findChild<QPlainTextEdit*>();
    QTRY_VERIFY(text->isVisible());
    m_window->resize(1024, 700);
    QTRY_VERIFY(!text->isVisible());
    QVERIFY(button(*card, u"Copy"_s)->isVisible());
    QTRY_VERIFY2(m_window->pages().currentTable()->height() > 4 * card->height(), "the rows have the most");
    auto* fold = card->findChild<FoldButton*>();
    QVERIFY(fold->accessibleName().startsWith(u"Show"_s));
    fold->click();
    QVERIFY(text->isVisible());
    m_window->resize(1024, 690);
    QTest::qWait(20);
    QVERIFY(text->isVisible()); // as it was chosen
}

QTEST_MAIN(TestPatchPages)
#include "tst_patchpages.moc"
