// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/detailpanel.h"
#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/shortcutssheet.h"
#include "app/statusline.h"
#include "app/toolrow.h"
#include "app/workspace.h"
#include "tests/appfixture.h"
#include "views/findingspage.h"
#include "views/importspage.h"
#include "views/messagebar.h"
#include "views/nodepage.h"
#include "views/overviewpage.h"
#include "views/style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

// The window with real keys and real events, offscreen; the desktop's dialogs are replaced.
class TestAppWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void droppedFilesReachTheOverview();
    void droppedNothingsAreIgnored();
    void aDrillDownIsUndoneByBack();
    void resolvingByKeyIsUndoneAndRedone();
    void aResolvedFindingStaysResolvedAfterAReimport();
    void anExportEqualsTheScreen();
    void anUnwritableExportSaysSo();
    void aForeignDatabaseIsExplained();
    void aRefusedFileIsNamed();
    void pastedReportsAreImported();
    void patchesWithoutANodeAreAskedFor();
    void aForeignChangeIsNoticed();
    void rowsAreCopiedWithTheirHeader();
    void filteringToAValueNarrowsTheTable();
    void thePaletteFindsANode();
    void everyActionIsInAMenu();
    void everyInputHasAName();
    void textFromReportsIsNeverMarkup();
    void closingDuringAnImportStopsIt();

private:
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] int shownRows(const QString& view) const;
    void importAndWait(const QStringList& paths);
    void showPage(const QString& page);
    void drop(const QStringList& paths);

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<MainWindow> m_window;
    QString m_exportPath; // what the dialog answers
};

void TestAppWindow::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(false));
}

void TestAppWindow::init()
{
    m_fixture = std::make_unique<AppFixture>();
    m_workspace = std::make_unique<Workspace>(m_fixture->settings());
    m_importer = std::make_unique<Importer>();
    const Dialogs dialogs { .openReports = {},
                            .openFolder = {},
                            .openDatabase = {},
                            .saveExport = [this](QWidget*, const QString&, const QString&, const Dialogs::Chosen& chosen) { chosen({ m_exportPath }); },
                            .openUrl = {} };
    m_window = std::make_unique<MainWindow>(m_fixture->settings(), *m_workspace, *m_importer, dialogs);
    m_window->resize(1640, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_fixture->path(u"fleet.fleet-db"_s));
    QTRY_COMPARE(opened.count(), 1);
}

void TestAppWindow::cleanup()
{
    m_window.reset();
    m_importer.reset();
    m_workspace.reset();
    m_fixture.reset();
}

QString TestAppWindow::messageText() const
{
    QStringList texts;
    const auto& bar = m_window->pages().messages();
    for (const auto* label : bar.isVisible() ? bar.findChildren<QLabel*>() : QList<QLabel*> {}) {
        texts.append(label->text());
    }
    return texts.join(u' ');
}

int TestAppWindow::shownRows(const QString& view) const
{
    const auto rows = m_window->pages().table(view)->snapshot().rows;
    return rows ? static_cast<int>(rows->size()) : -1;
}

void TestAppWindow::importAndWait(const QStringList& paths)
{
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    m_window->import(paths);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
}

void TestAppWindow::showPage(const QString& page)
{
    m_window->pages().open(page);
    QTRY_VERIFY(m_window->pages().currentTable()->snapshot().rows);
}

void TestAppWindow::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({ 400, 400 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(enter.isAccepted(), !paths.isEmpty());
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestAppWindow::droppedFilesReachTheOverview()
{
    m_fixture->writePatchStates(u"states.json"_s, { 5, 0, 2 });
    drop({ m_fixture->path(u"states.json"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(messageText().contains(u"3 new"_s), 20'000);
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 3);
    m_window->pages().open(u"overview"_s);
    QCOMPARE(m_window->windowTitle(), u"Fleet Overview — fleet"_s);
    QTRY_VERIFY(std::ranges::any_of(m_window->pages().overview().findChildren<QAbstractButton*>(), [](const QAbstractButton* button) {
        return button->accessibleName().contains(u"7"_s) && button->accessibleName().contains(u"2"_s); // missing patches: 7 on 2 nodes
    }));
}

void TestAppWindow::droppedNothingsAreIgnored()
{
    drop({});
    QVERIFY(!m_importer->isRunning());
}

void TestAppWindow::aDrillDownIsUndoneByBack()
{
    importAndWait({ m_fixture->writePatchStates(u"states.json"_s, { 5, 0, 2 }) });
    const Filter bad { .text = {}, .conditions = { { .column = "verdict", .values = { static_cast<int>(Verdict::NonCompliant) } } } };
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

void TestAppWindow::resolvingByKeyIsUndoneAndRedone()
{
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"CRITICAL"_s, u"HIGH"_s, u"LOW"_s }) });
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
    QVERIFY(m_window->actions().redo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(changed.count(), 3);
    QVERIFY(!m_window->actions().redo->isEnabled());
}

void TestAppWindow::aResolvedFindingStaysResolvedAfterAReimport()
{
    const auto file = m_fixture->writeFindings(u"findings.json"_s, { u"CRITICAL"_s, u"HIGH"_s });
    importAndWait({ file });
    showPage(u"findings"_s);
    auto& page = m_window->pages().findings();
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    const auto key = page.snapshot().table->key(0);
    emit page.decided({ key }, WorkflowStatus::Resolved, u"done"_s, 0);
    page.setFilter({ .text = {}, .conditions = { { .column = "status", .values = { static_cast<int>(WorkflowStatus::Resolved) } } } });
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    importAndWait({ file });
    importAndWait({ m_fixture->writeFindings(u"later.json"_s, { u"CRITICAL"_s, u"HIGH"_s }, u"2026-11-21T10:00:00Z"_s) });
    QTest::qWait(200);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    QCOMPARE(page.snapshot().table->key(page.snapshot().rows->front()), key);
}

void TestAppWindow::anExportEqualsTheScreen()
{
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"CRITICAL"_s, u"HIGH"_s, u"LOW"_s }) });
    showPage(u"findings"_s);
    auto* page = m_window->pages().table(u"findings"_s);
    page->setFilter({ .text = {}, .conditions = { { .column = "severity", .values = { static_cast<int>(Severity::High), static_cast<int>(Severity::Low) } } } });
    page->setOrder({ .column = "severity", .descending = false });
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
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"HIGH"_s }) });
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    m_exportPath = m_fixture->path(u"missing-folder/out.json"_s);
    m_window->actions().exportJson->trigger();
    QTRY_VERIFY(messageText().contains(u"could not be written"_s));
    QVERIFY(messageText().contains(u"out.json"_s));
}

void TestAppWindow::aForeignDatabaseIsExplained()
{
    const auto notes = m_fixture->write(u"notes.txt"_s, QByteArray(4096, 'x'));
    QSignalSpy refused(m_workspace.get(), &Workspace::openFailed);
    m_workspace->open(notes);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_window->pages().currentPage(), u"problem"_s);
    const auto labels = m_window->pages().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"notes.txt"_s); }));
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_fixture->path(u"fleet.fleet-db"_s));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_window->pages().currentPage(), u"overview"_s);
}

void TestAppWindow::aRefusedFileIsNamed()
{
    importAndWait({ m_fixture->write(u"cut.json"_s, R"({"Findings": [{"Id": "x")") });
    QTRY_VERIFY(messageText().contains(u"cut.json"_s));
    showPage(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 1); // the ledger tells of it
}

void TestAppWindow::pastedReportsAreImported()
{
    m_fixture->writePatchStates(u"states.json"_s, { 1 });
    QApplication::clipboard()->setText(QString::fromUtf8(m_fixture->read(u"states.json"_s)));
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QTRY_VERIFY(messageText().contains(u"1 new"_s));
    QVERIFY(QDir(m_fixture->path({})).entryList({ u"clipboard-*"_s }).isEmpty());
    QApplication::clipboard()->setText(u"no report"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(messageText().contains(u"clipboard holds no report"_s));
    QVERIFY(!m_importer->isRunning());
}

void TestAppWindow::patchesWithoutANodeAreAskedFor()
{
    const auto file = m_fixture->write(u"patches.json"_s, R"({"Patches": [{"Title": "kernel", "KBId": "kernel.x86_64", "Classification": "Security",
        "Severity": "Important", "State": "Missing", "InstalledTime": 0}]})");
    importAndWait({ file });
    QTRY_VERIFY(m_window->findChild<QDialog*>());
    auto* dialog = m_window->findChild<QDialog*>();
    auto* choice = dialog->findChild<QComboBox*>();
    QVERIFY(choice && choice->isEditable());
    choice->setEditText(AppFixture::node(7));
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    for (auto* button : dialog->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Import"_s) {
            button->click();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    m_window->pages().openView(u"missing"_s, {});
    QTRY_COMPARE(shownRows(u"missing"_s), 1);
}

void TestAppWindow::aForeignChangeIsNoticed()
{
    importAndWait({ m_fixture->writePatchStates(u"states.json"_s, { 1 }) });
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
    QTest::qWait(300); // the version after our own change is known
    const auto reports = runImport({ .database = m_workspace->file(), .paths = { m_fixture->writePatchStates(u"more.json"_s, { 1, 1, 1 }).toStdString() }, .author = {}, .nodes = {}, .node = {}, .salvage = false },
                                   {}, [](const ImportProgress&) {}, [](const FileReport&) {});
    QCOMPARE(sumsOf(reports).stored, 1);
    QTRY_COMPARE_WITH_TIMEOUT(shownRows(u"nodes"_s), 3, 10'000);
}

void TestAppWindow::rowsAreCopiedWithTheirHeader()
{
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"CRITICAL"_s, u"HIGH"_s }) });
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    auto* table = m_window->pages().findings().findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 1));
    m_window->actions().copyRows->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"Severity\t"_s));
    m_window->actions().copyArns->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"arn:aws:ssm:"_s));
}

void TestAppWindow::filteringToAValueNarrowsTheTable()
{
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"CRITICAL"_s, u"HIGH"_s, u"HIGH"_s }) });
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
    auto* page = m_window->pages().table(u"findings"_s);
    auto* table = page->findChild<QTableView*>();
    int severity = 0;
    while (table->model()->headerData(severity, Qt::Horizontal).toString() != u"Severity"_s) {
        ++severity;
    }
    for (int row = 0; row < 3; ++row) {
        if (table->model()->index(row, severity).data().toString() == u"High"_s) {
            table->setCurrentIndex(table->model()->index(row, severity));
        }
    }
    m_window->actions().filterToValue->trigger();
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    m_window->actions().clearFilters->trigger();
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
}

void TestAppWindow::thePaletteFindsANode()
{
    importAndWait({ m_fixture->writePatchStates(u"states.json"_s, { 1, 1 }) });
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    m_window->pages().open(u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"@"_s + AppFixture::node(2));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->pages().currentPage(), u"node"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u">imports"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->pages().currentPage(), u"imports"_s);
}

void TestAppWindow::everyActionIsInAMenu()
{
    QList<QAction*> inMenus;
    for (const auto* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        inMenus += menu->actions();
    }
    QHash<QString, QString> keys;
    for (const auto* action : m_window->actions().all()) {
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        for (const auto& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString() + u' ' + action->text() + u' ' + keys.value(key.toString())));
            keys.insert(key.toString(), action->text());
        }
    }
}

void TestAppWindow::everyInputHasAName()
{
    importAndWait({ m_fixture->writeFindings(u"findings.json"_s, { u"HIGH"_s }), m_fixture->writePatchStates(u"states.json"_s, { 1 }) });
    for (const auto& page : { u"overview"_s, u"nodes"_s, u"findings"_s, u"patches"_s, u"associations"_s, u"imports"_s, u"settings"_s }) {
        m_window->pages().open(page);
        QTest::qWait(20);
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            const bool input = widget->inherits("QLineEdit") || widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                || widget->inherits("QTableView") || widget->inherits("QListView");
            if (!input || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)) {
                continue;
            }
            const auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const auto description = page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(description));
        }
    }
}

void TestAppWindow::textFromReportsIsNeverMarkup()
{
    importAndWait({ m_fixture->writeFindings(u"<b>bold<img src=x>.json"_s, { u"HIGH"_s }) });
    m_fixture->write(u"<i>cut.json"_s, "{");
    importAndWait({ m_fixture->path(u"<i>cut.json"_s) });
    for (const auto& page : { u"overview"_s, u"nodes"_s, u"findings"_s, u"imports"_s }) {
        m_window->pages().open(page);
        QTest::qWait(100);
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->text().contains(u'<')) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QVERIFY(!label->openExternalLinks());
            }
            QVERIFY(!label->toolTip().contains(u"<img"_s));
        }
    }
}

void TestAppWindow::closingDuringAnImportStopsIt()
{
    const auto file = m_fixture->writeFindings(u"many.json"_s, QStringList(20'000, u"HIGH"_s));
    m_window->import({ file });
    QVERIFY(m_importer->isRunning());
    QElapsedTimer timer;
    timer.start();
    m_window->close();
    m_window.reset();
    m_importer.reset();
    QVERIFY(timer.elapsed() < 5'000);
    Database database(m_workspace->file(), Database::Mode::ReadOnly);
    const auto findings = findView("findings")->load(database, {}, {})->rowCount();
    QVERIFY(findings == 0 || findings == 20'000); // whole or not at all
}

QTEST_MAIN(TestAppWindow)
#include "tst_appwindow.moc"
