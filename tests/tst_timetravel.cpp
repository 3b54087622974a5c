// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/fleetcounts.h"
#include "tests/windowtest.h"
#include "views/changespage.h"
#include "views/findingspage.h"
#include "views/historychart.h"
#include "views/kpicard.h"
#include "views/linkbutton.h"
#include "views/momentpopup.h"
#include "views/momentwords.h"
#include "views/noteline.h"
#include "views/overviewpage.h"
#include "views/pastbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

// Looking back in the window: another day for all views, what changed, and that nothing is decided about the past.
class TestTimeTravel : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({states(u"monday.json"_s, -10 * 86'400, {0, 3})});
        importAndWait({states(u"tuesday.json"_s, -3 * 86'400, {2, 0})});
        importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s}, AppFixture::recent(-12 * 86'400))});
    }

    void cleanup() { closeWindow(); }

    void anEarlierDayTurnsBackRowsAndExports();
    void nothingIsDecidedAboutThePast();
    void theOverviewFollowsADateOfAnotherPage();
    void aBarOfTheHistoryOpensItsDay();
    void aTabGivesTheKeysToItsRows();
    void theMomentOfAnImportIsChosen();
    void whatChangedIsCountedAndOpened();
    void whatIsComparedWithSurvivesARestart();
    void anImportIsPinnedAsBeforeTheWindow();
    void theListOfImportsHasNoPast();

private:
    QString states(const QString& name, int end, const QList<int>& missing)
    {
        auto text =
            QString::fromUtf8(m_fixture->read(QFileInfo(m_fixture->writePatchStates(name, missing)).fileName()));
        static const QRegularExpression time(u"(\"OperationEndTime\": \")[^\"]*"_s);
        text.replace(time, u"\\1"_s + AppFixture::recent(end));
        static const QRegularExpression start(u"(\"OperationStartTime\": \")[^\"]*"_s);
        text.replace(start, u"\\1"_s + AppFixture::recent(end - 600));
        return m_fixture->write(name, text.toUtf8());
    }

    [[nodiscard]] static Instant ago(int days) { return now() - days * microsPerDay; }

    [[nodiscard]] QStringList missingCounts() const
    {
        QStringList counts;
        const auto shown = m_window->pages().table(u"nodes"_s)->snapshot();
        for (std::size_t row = 0; shown.rows && row < shown.table->rowCount(); ++row) {
            const auto column = static_cast<std::size_t>(shown.table->indexOf("missing"));
            counts << cellText(*shown.table, row, column, CellStyle::Data);
        }
        return counts;
    }
};

void TestTimeTravel::anEarlierDayTurnsBackRowsAndExports()
{
    showPage(u"nodes"_s);
    QTRY_COMPARE(missingCounts(), (QStringList {u"2"_s, u"0"_s}));
    auto* bar = m_window->findChild<PastBar*>();
    QVERIFY(!bar->isVisible());
    m_workspace->setAsOf(ago(5));
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(missingCounts(), (QStringList {u"0"_s, u"3"_s}));
    m_exportPath = m_fixture->path(u"then.json"_s);
    m_window->actions().exportJson->trigger();
    QTRY_VERIFY(m_fixture->read(u"then.json"_s).contains("\"MissingCount\": 3"));
    m_window->pages().open(u"overview"_s);
    m_window->actions().back->trigger();
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
    m_window->actions().now->trigger();
    QVERIFY(!bar->isVisible());
    QTRY_COMPARE(missingCounts(), (QStringList {u"2"_s, u"0"_s}));
    m_workspace->setAsOf(ago(20)); // before anything was known
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
}

void TestTimeTravel::nothingIsDecidedAboutThePast()
{
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    auto& findings = m_window->pages().findings();
    findings.setCurrentKey(findings.snapshot().table->key(0));
    QTRY_VERIFY(m_window->actions().resolve->isEnabled());
    m_workspace->setAsOf(ago(5));
    QVERIFY(!m_window->actions().resolve->isEnabled());
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    findings.setCurrentKey(findings.snapshot().table->key(0));
    findings.decide(WorkflowStatus::Suppressed, true);
    QTRY_VERIFY(messageText().contains(u"about the present"_s));
    QVERIFY(!findings.findChild<NoteLine*>()->isVisible()); // no question that leads nowhere
    QVERIFY(!m_workspace->undoStack()->canUndo());
}

// It is filled when somebody looks at it, and says what holds then.
void TestTimeTravel::theOverviewFollowsADateOfAnotherPage()
{
    const auto missing = [this] {
        const auto cards = m_window->pages().overview().findChildren<KpiCard*>();
        return cards.size() > 1 ? cards[1]->content().value : QString();
    };
    QTRY_COMPARE(missing(), u"2"_s);
    showPage(u"nodes"_s);
    for (const auto& [days, value] : {std::pair(5, u"3"_s), {0, u"2"_s}, {4, u"3"_s}}) {
        m_workspace->setAsOf(days ? std::optional(ago(days)) : std::nullopt);
        QTRY_COMPARE(
            missingCounts(), value == u"2"_s ? (QStringList {u"2"_s, u"0"_s}) : (QStringList {u"0"_s, u"3"_s}));
        const auto& overview = m_window->findChild<FleetCounts*>()->overview();
        QTRY_VERIFY(overview.moment.asOf == m_workspace->asOf() && !overview.inPart); // nothing else will come
        m_window->pages().open(u"overview"_s);
        QCOMPARE(missing(), value);
        m_window->pages().open(u"nodes"_s);
    }
    m_workspace->setAsOf(std::nullopt); // and when it is looked at before the answer is there
    m_window->pages().open(u"overview"_s);
    QTRY_COMPARE(missing(), u"2"_s);
}

void TestTimeTravel::aBarOfTheHistoryOpensItsDay()
{
    m_window->pages().open(u"overview"_s);
    auto& overview = m_window->pages().overview();
    auto* chart = overview.findChild<HistoryChart*>()->focusProxy();
    QVERIFY(chart);
    QTRY_VERIFY(!overview.isLoading());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_VERIFY(m_workspace->asOf().has_value());
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
}

void TestTimeTravel::aTabGivesTheKeysToItsRows()
{
    showPage(u"patches"_s);
    QTabBar* bar = nullptr;
    for (auto* each : m_window->findChildren<QTabBar*>()) {
        bar = each->isVisible() ? each : bar;
    }
    QVERIFY(bar && bar->count() > 1);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    QTRY_VERIFY(!qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

void TestTimeTravel::theMomentOfAnImportIsChosen()
{
    m_window->actions().asOf->trigger();
    auto* popup = m_window->findChild<MomentPopup*>();
    QVERIFY(popup);
    auto* list = popup->findChild<QListWidget*>();
    QTRY_COMPARE(list->count(), 3); // two of them are days with reports, too
    const auto monday = list->item(2)->data(Qt::UserRole).toLongLong();
    QVERIFY(std::abs(monday - ago(10)) < 3600 * microsPerSecond);
    emit list->itemActivated(list->item(2));
    QCOMPARE(m_workspace->asOf(), std::optional<Instant>(monday));
}

void TestTimeTravel::whatChangedIsCountedAndOpened()
{
    m_workspace->setComparedWith(ago(5));
    m_window->pages().openView(u"changes"_s, {});
    QTRY_COMPARE(shownRows(u"changes"_s), 2);
    auto& page = m_window->pages().changes();
    const auto links = [&page] {
        QStringList texts;
        for (const auto* link : page.findChildren<LinkButton*>()) {
            texts << link->text();
        }
        return texts;
    };
    QTRY_VERIFY(links().contains(u"Node, Fixed: 1"_s));
    QVERIFY2(links().contains(u"Newly missing patches: 1 node(s), −50.0 points"_s), qPrintable(links().join(u'|')));
    for (auto* link : page.findChildren<LinkButton*>()) {
        if (link->text() == u"Node, Fixed: 1"_s) {
            link->click();
            break;
        }
    }
    QTRY_COMPARE(shownRows(u"changes"_s), 1);
    const auto* rows = page.findChild<QTableView*>()->model();
    const auto name = page.snapshot().table->indexOf("name");
    QVERIFY2(rows->index(0, name).data().toString().startsWith(u"i-"_s), "no name: its id");
}

void TestTimeTravel::whatIsComparedWithSurvivesARestart()
{
    m_workspace->setComparedWith(endOfDay(dayOf(ago(5))));
    Workspace again(m_fixture->settings());
    QSignalSpy opened(&again, &Workspace::opened);
    again.open(m_workspace->path());
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(again.comparedWith(), m_workspace->comparedWith());
    again.setComparedWith({});
    QVERIFY(!m_fixture->settings().comparedWith(again.path()));
}

void TestTimeTravel::anImportIsPinnedAsBeforeTheWindow()
{
    showPage(u"imports"_s);
    auto& imports = *m_window->pages().table(u"imports"_s);
    QTRY_VERIFY(shownRows(u"imports"_s) > 1);
    const auto table = imports.snapshot().table;
    const auto names = static_cast<std::size_t>(table->indexOf("name"));
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        if (dataText(*table, row, names) == "monday.json") {
            imports.setCurrentKey(table->key(row));
        }
    }
    QTRY_VERIFY(m_window->actions().pinImport->isEnabled());
    m_window->actions().pinImport->trigger();
    QTRY_VERIFY(m_workspace->comparedWith().has_value());
    QVERIFY(std::abs(*m_workspace->comparedWith() - ago(10)) < 3600 * microsPerSecond);
    QTRY_COMPARE(m_window->pages().currentPage(), u"changes"_s);
    const auto says = [](QWidget& page, const QString& words) {
        return std::ranges::any_of(
            page.findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(m_window->pages().changes(), u"(Import of "_s));
    m_window->actions().compare->trigger();
    auto* list = m_window->findChild<MomentPopup*>()->findChild<QListWidget*>();
    QTRY_VERIFY(list->count() > 0);
    QVERIFY2(list->currentItem()->text().contains(u"compared with now"_s), qPrintable(list->currentItem()->text()));
}

void TestTimeTravel::theListOfImportsHasNoPast()
{
    showPage(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 3);
    m_workspace->setAsOf(ago(5));
    QTRY_VERIFY(std::ranges::any_of(m_window->pages().findChildren<QLabel*>(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains(u"All imports are listed"_s); }));
    QTRY_COMPARE(shownRows(u"imports"_s), 3);
}

QTEST_MAIN(TestTimeTravel)
#include "tst_timetravel.moc"
