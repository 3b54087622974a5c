// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "tests/windowtest.h"
#include "views/coveragematrix.h"
#include "views/coveragepage.h"
#include "views/scriptcard.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

class TestCoveragePage : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void anEmptyDatabaseAsksForFiles();
    void theMatrixSaysWhatIsThere();
    void nodesThatNoFilePlacesAreExplained();
    void aTabOfTheImportsShowsIt();
    void aCellOpensTheNodesThatLackIt();
    void aKindWithoutRowsOpensTheList();
    void checkedRowsLimitTheCommands();
    void theShellCanBeChosen();
    void theScriptIsCopiedAndSaved();
    void theKeyboardDoesAll();
    void theModelKeepsItsPromises();

private:
    [[nodiscard]] CoveragePage& page() const { return m_window->pages().coverage(); }

    [[nodiscard]] CoverageMatrix& matrix() const { return page().matrix(); }

    [[nodiscard]] QString script() const { return page().script().findChild<QPlainTextEdit*>()->toPlainText(); }

    [[nodiscard]] QModelIndex cell(int row, DataKind kind) const
    {
        return matrix().model().index(row, 1 + static_cast<int>(kind));
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* found : page().findChildren<QPushButton*>()) {
            if (found->text() == text && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    void showCoverage()
    {
        m_window->actions().coverage->trigger();
        QTRY_VERIFY(matrix().model().coverage());
        QTRY_VERIFY(matrix().isVisible());
    }

    // Two accounts; of the nodes of the first one only counts are known, of the second one only a finding.
    void importTwoAccounts()
    {
        QDir(m_fixture->path({})).mkpath(u"a/accountid=444455556666/region=us-east-1"_s);
        const auto counts =
            m_fixture->writePatchStates(u"a/accountid=444455556666/region=us-east-1/states.json"_s, {3, 0});
        importAndWait({m_fixture->path(u"a"_s), m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s})});
    }
};

void TestCoveragePage::anEmptyDatabaseAsksForFiles()
{
    m_window->actions().coverage->trigger();
    QTRY_VERIFY(matrix().model().coverage());
    QVERIFY(!matrix().isVisible());
    QVERIFY(!page().script().isVisible());
    QVERIFY(button(u"Import Files…"_s));
}

void TestCoveragePage::theMatrixSaysWhatIsThere()
{
    importTwoAccounts();
    showCoverage();
    QTRY_COMPARE(matrix().model().rowCount(), 2);
    QCOMPARE(matrix().model().index(0, 0).data().toString(), u"111122223333 · eu-west-1"_s);
    QCOMPARE(matrix().model().index(1, 0).data().toString(), u"444455556666 · us-east-1"_s);
    QVERIFY(cell(1, DataKind::PatchCounts).data().toString().startsWith(u"Fresh: 1 of 1 "_s));
    QVERIFY(cell(1, DataKind::PatchLists).data(Qt::AccessibleTextRole).toString().startsWith(u"No data: 0 of "_s));
    QVERIFY(cell(1, DataKind::PatchLists).data(Qt::ToolTipRole).toString().contains(u"describe-instance-patches"_s));
    QCOMPARE(matrix().model().headerData(1, Qt::Horizontal).toString(), u"Node information"_s);
}

void TestCoveragePage::nodesThatNoFilePlacesAreExplained()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 2})});
    showCoverage();
    QTRY_COMPARE(matrix().model().rowCount(), 1);
    QCOMPARE(matrix().model().index(0, 0).data().toString(), u"Account not known · Region not known"_s);
    QString explained;
    for (const auto* label : page().findChildren<QLabel*>()) {
        explained += label->isVisible() ? label->text() : QString();
    }
    QVERIFY2(explained.contains(u"accountid=111122223333/region=eu-west-1"_s), qPrintable(explained));
    QVERIFY(script().contains(u"if enter '' ''"_s));
}

void TestCoveragePage::aTabOfTheImportsShowsIt()
{
    importTwoAccounts();
    m_window->pages().open(u"imports"_s);
    QCOMPARE(m_window->pages().currentTable()->view(), u"imports"_s);
    auto* bar = page().parentWidget()->parentWidget()->findChild<QTabBar*>();
    QVERIFY(bar);
    bar->setCurrentIndex(1);
    QCOMPARE(m_window->pages().currentTable()->view(), u"coverage"_s);
    QTRY_COMPARE(matrix().model().rowCount(), 2);
    QTRY_COMPARE(shownRows(u"coverage"_s), 2 * static_cast<int>(dataKinds.size()));
    m_window->pages().back();
    QCOMPARE(m_window->pages().currentTable()->view(), u"imports"_s);
}

void TestCoveragePage::aCellOpensTheNodesThatLackIt()
{
    importTwoAccounts();
    showCoverage();
    QTRY_COMPARE(matrix().model().rowCount(), 2);
    const auto* lists = matrix().model().cell(cell(1, DataKind::PatchLists));
    QTest::mouseClick(
        matrix().viewport(), Qt::LeftButton, {}, matrix().visualRect(cell(1, DataKind::PatchLists)).center());
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), static_cast<int>(lists->gaps.size()));
    QVERIFY(!lists->gaps.empty());
}

void TestCoveragePage::aKindWithoutRowsOpensTheList()
{
    importTwoAccounts();
    showCoverage();
    QTRY_COMPARE(matrix().model().rowCount(), 2);
    matrix().setCurrentIndex(cell(1, DataKind::OtherFindings));
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QCOMPARE(m_window->pages().currentTable()->view(), u"coverage"_s);
    QTRY_VERIFY(page().table()->isVisible());
    QTRY_COMPARE(shownRows(u"coverage"_s), 1);
    m_window->actions().coverage->trigger();
    QTRY_VERIFY(matrix().isVisible());
    matrix().setCurrentIndex(cell(0, DataKind::PatchFindings));
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QCOMPARE(m_window->pages().currentPage(), u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
}

void TestCoveragePage::checkedRowsLimitTheCommands()
{
    importTwoAccounts();
    showCoverage();
    QTRY_VERIFY(script().contains(u"if enter 444455556666 us-east-1"_s));
    QVERIFY(script().contains(u"if enter 111122223333 eu-west-1"_s));
    const auto place = matrix().visualRect(matrix().model().index(1, 0)).center();
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(matrix().model().checkedCount(), 1);
    QVERIFY(script().contains(u"if enter 444455556666 us-east-1"_s));
    QVERIFY(!script().contains(u"if enter 111122223333"_s));
    emit m_workspace->changed(); // loaded again: what is checked stays
    QTRY_COMPARE(matrix().model().checkedCount(), 1);
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(script().contains(u"if enter 111122223333"_s));
    page().showList(true);
    QTRY_COMPARE(shownRows(u"coverage"_s), 2 * static_cast<int>(dataKinds.size()));
    page().table()->setFilter(
        {.text = {}, .conditions = {{.column = "kind", .values = {static_cast<int>(DataKind::PatchLists)}}}});
    QTRY_COMPARE(shownRows(u"coverage"_s), 2);
    page().table()->selectAllRows();
    QVERIFY(script().contains(u"describe-instance-patches"_s));
    QVERIFY(!script().contains(u"list-compliance-items"_s));
}

void TestCoveragePage::theShellCanBeChosen()
{
    importTwoAccounts();
    showCoverage();
    QTRY_VERIFY(script().startsWith(u"#!/usr/bin/env bash"_s));
    QTest::mouseClick(button(u"PowerShell"_s), Qt::LeftButton);
    QVERIFY(script().contains(u"function Get-Reports"_s));
    QTest::mouseClick(button(u"Bash"_s), Qt::LeftButton);
    QVERIFY(script().startsWith(u"#!/usr/bin/env bash"_s));
}

void TestCoveragePage::theScriptIsCopiedAndSaved()
{
    importTwoAccounts();
    showCoverage();
    QTRY_VERIFY(button(u"Copy Commands"_s)->isEnabled());
    QTest::mouseClick(button(u"Copy Commands"_s), Qt::LeftButton);
    const auto copied = QApplication::clipboard()->text();
    QCOMPARE(copied, script());
    m_exportPath = m_fixture->path(u"collect.sh"_s);
    QTest::mouseClick(button(u"Save Script…"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_exportPath));
    QTRY_VERIFY(messageText().contains(u"collect.sh"_s));
    QCOMPARE(m_fixture->read(u"collect.sh"_s), copied.toUtf8());
    m_exportPath = m_fixture->path(u"no-such-folder/collect.sh"_s);
    QTest::mouseClick(button(u"Save Script…"_s), Qt::LeftButton);
    QTRY_VERIFY(messageText().contains(u"could not be written"_s));
}

void TestCoveragePage::theKeyboardDoesAll()
{
    importTwoAccounts();
    showCoverage();
    QTRY_COMPARE(matrix().model().rowCount(), 2);
    QTRY_VERIFY(matrix().hasFocus());
    matrix().setCurrentIndex(matrix().model().index(0, 0));
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QCOMPARE(matrix().model().checkedCount(), 1);
    QTest::keyClick(&matrix(), Qt::Key_Right);
    QCOMPARE(matrix().currentIndex().column(), 1);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QCOMPARE(matrix().model().checkedCount(), 0);
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QCOMPARE(m_window->pages().currentPage(), u"nodes"_s);
}

void TestCoveragePage::theModelKeepsItsPromises()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    importTwoAccounts();
    Database database(m_workspace->file(), Database::Mode::ReadOnly);
    const auto coverage = std::make_shared<const Coverage>(loadCoverage(database, {}));
    model.setCoverage(coverage);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checkedKeys().size(), dataKinds.size());
    model.setCoverage(std::make_shared<const Coverage>());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.checkedCount(), 0);
}

QTEST_MAIN(TestCoveragePage)
#include "tst_coveragepage.moc"
