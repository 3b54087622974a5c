// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

// What surrounds the jobs: menus, names, the palette, the clipboard, other programs, closing.
class TestAppChrome : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void aForeignDatabaseIsExplained();
    void aForeignChangeIsNoticed();
    void rowsAreCopiedWithTheirHeader();
    void filteringToAValueNarrowsTheTable();
    void thePaletteFindsANode();
    void everyActionIsInAMenu();
    void everyInputHasAName();
    void textFromReportsIsNeverMarkup();
    void closingDuringAnImportStopsIt();
};

void TestAppChrome::aForeignDatabaseIsExplained()
{
    const auto notes = m_fixture->write(u"notes.txt"_s, QByteArray(4096, 'x'));
    QSignalSpy refused(m_workspace.get(), &Workspace::openFailed);
    m_workspace->open(notes);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_window->pages().currentPage(), u"problem"_s);
    const auto labels = m_window->pages().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"notes.txt"_s); }));
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_fixture->path(u"fleet.fleet-db"_s));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_window->pages().currentPage(), u"overview"_s);
}

void TestAppChrome::aForeignChangeIsNoticed()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1})});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
    QTest::qWait(300); // the version after our own change is known
    const auto reports = runImport(
        {.database = m_workspace->file(),
            .paths = {m_fixture->writePatchStates(u"more.json"_s, {1, 1, 1}).toStdString()},
            .author = {},
            .nodes = {},
            .node = {},
            .salvage = false},
        {}, [](const ImportProgress&) {}, [](const FileReport&) {});
    QCOMPARE(sumsOf(reports).stored, 1);
    QTRY_COMPARE_WITH_TIMEOUT(shownRows(u"nodes"_s), 3, 10'000);
}

void TestAppChrome::rowsAreCopiedWithTheirHeader()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s})});
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    auto* table = m_window->pages().findings().findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 1));
    m_window->actions().copyRows->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"Severity\t"_s));
    m_window->actions().copyArns->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"arn:aws:ssm:"_s));
    m_window->actions().copyCommand->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"aws securityhub get-findings --region "_s));
    m_window->actions().copyLink->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u".console.aws.amazon.com/securityhub/"_s));
}

void TestAppChrome::filteringToAValueNarrowsTheTable()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s, u"HIGH"_s})});
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

void TestAppChrome::thePaletteFindsANode()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 1})});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    m_window->pages().open(u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"@"_s + AppFixture::node(2));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_window->pages().currentPage(), u"node"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u">imports"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->pages().currentPage(), u"imports"_s);
}

void TestAppChrome::everyActionIsInAMenu()
{
    QList<QAction*> inMenus;
    for (const auto* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        inMenus += menu->actions();
    }
    QHash<QString, QString> keys;
    for (const auto* action : m_window->actions().all()) {
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        for (const auto& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()),
                qPrintable(key.toString() + u' ' + action->text() + u' ' + keys.value(key.toString())));
            keys.insert(key.toString(), action->text());
        }
    }
}

void TestAppChrome::everyInputHasAName()
{
    importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s}),
        m_fixture->writePatchStates(u"states.json"_s, {1})});
    for (const auto& page :
        {u"overview"_s, u"nodes"_s, u"findings"_s, u"patches"_s, u"associations"_s, u"imports"_s, u"settings"_s}) {
        m_window->pages().open(page);
        QTest::qWait(20);
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            const bool input = widget->inherits("QLineEdit") || widget->inherits("QAbstractButton")
                || widget->inherits("QComboBox") || widget->inherits("QTableView") || widget->inherits("QListView");
            if (!input || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s)) {
                continue;
            }
            const auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const auto description = page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(description));
        }
    }
}

void TestAppChrome::textFromReportsIsNeverMarkup()
{
    importAndWait({m_fixture->writeFindings(u"<b>bold<img src=x>.json"_s, {u"HIGH"_s})});
    m_fixture->write(u"<i>cut.json"_s, "{");
    importAndWait({m_fixture->path(u"<i>cut.json"_s)});
    for (const auto& page : {u"overview"_s, u"nodes"_s, u"findings"_s, u"imports"_s}) {
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

void TestAppChrome::closingDuringAnImportStopsIt()
{
    const auto file = m_fixture->writeFindings(u"many.json"_s, QStringList(20'000, u"HIGH"_s));
    m_window->import({file});
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

QTEST_MAIN(TestAppChrome)
#include "tst_appchrome.moc"
