// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/importcontrol.h"
#include "app/watchfolder.h"
#include "tests/importpanes.h"
#include "views/findingspage.h"
#include "views/importdetailview.h"
#include "views/importpreviewpane.h"
#include "views/importspage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>

// The import experience with real events: preview, question, digest, watched folder.
class TestImportControl : public ImportPanesTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void aPreviewStoresNothingUntilItIsAccepted();
    void aDiscardedPreviewIsForgotten();
    void previewsWaitForEachOther();
    void theDigestLeadsToItsFiles();
    void decisionsAreInTheDigest();
    void theWatchedFolderIsImported();
    void undoIsOfferedForWhatWasStored();
    void rejectedRecordsShowTheirText();
    void selectionAndScrollingStayWhileFilesLand();
    void theNewestFilesAreInSight();
};

void TestImportControl::aPreviewStoresNothingUntilItIsAccepted()
{
    preview({m_fixture->writePatchStates(u"states.json"_s, {5, 0})});
    QTRY_VERIFY(pane<ImportPreviewPane>());
    QCOMPARE(m_window->pages().currentPage(), u"imports"_s);
    m_window->pages().open(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 0);
    const auto tables = pane<ImportPreviewPane>()->findChildren<QTableWidget*>();
    QCOMPARE(tables.front()->item(0, 0)->text(), u"states.json"_s);
    QCOMPARE(tables.front()->item(0, 5)->text(), u"2"_s);
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    press(pane<ImportPreviewPane>(), u"Import"_s);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    QTRY_VERIFY(!pane<ImportPreviewPane>());
}

void TestImportControl::aDiscardedPreviewIsForgotten()
{
    QApplication::clipboard()->setText(
        QString::fromUtf8(m_fixture->read(QFileInfo(m_fixture->writePatchStates(u"states.json"_s, {1})).fileName())));
    m_fixture->settings().setPreviewAlways(true);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(pane<ImportPreviewPane>());
    QTest::keyClick(pane<ImportPreviewPane>(), Qt::Key_Escape);
    QTRY_VERIFY(!pane<ImportPreviewPane>());
    QVERIFY(!m_importer->isRunning());
    QVERIFY(m_window->pages().imports().table()->isVisible());
    QVERIFY(QDir(m_fixture->path({})).entryList({u"clipboard-*"_s}).isEmpty());
}

void TestImportControl::previewsWaitForEachOther()
{
    preview({m_fixture->writePatchStates(u"one.json"_s, {1})});
    QTRY_VERIFY(pane<ImportPreviewPane>());
    preview({m_fixture->writePatchStates(u"two.json"_s, {1, 1})});
    QTRY_COMPARE(m_window->findChildren<ImportPreviewPane*>().size(), 2);
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    press(pane<ImportPreviewPane>(), u"Discard"_s);
    QTRY_COMPARE(m_window->findChildren<ImportPreviewPane*>().size(), 1);
    QVERIFY(pane<ImportPreviewPane>()->isVisible());
    press(pane<ImportPreviewPane>(), u"Import"_s);
    QTRY_COMPARE(finished.count(), 1);
}

void TestImportControl::theDigestLeadsToItsFiles()
{
    importAndWait({m_fixture->writePatchStates(u"one.json"_s, {1})});
    importAndWait({m_fixture->writePatchStates(u"two.json"_s, {1, 2}), m_fixture->write(u"cut.json"_s, "[{")});
    QTRY_VERIFY(messageText().contains(u"new"_s));
    press(&m_window->pages().messages(), u"Show"_s);
    QCOMPARE(m_window->pages().currentPage(), u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 2); // those of the second import
}

void TestImportControl::decisionsAreInTheDigest()
{
    m_fixture->writeFindings(u"old.json"_s, {u"LOW"_s, u"LOW"_s});
    auto text = m_fixture->read(u"old.json"_s);
    text.replace("\"RecordState\"", "\"Compliance\": {\"Status\": \"PASSED\"}, \"RecordState\"");
    importAndWait({m_fixture->write(u"passed.json"_s, text)});
    showPage(u"findings"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    auto& page = m_window->pages().findings();
    page.focusTable();
    page.selectAllRows();
    QSignalSpy decided(m_workspace.get(), &Workspace::decided);
    QTest::keyClick(page.findChild<QTableView*>(), Qt::Key_E);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(decided.count(), 1);
    text.replace("2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z").replace("PASSED", "FAILED");
    importAndWait({m_fixture->write(u"failed.json"_s, text)});
    QTRY_VERIFY2(messageText().contains(u"2 reopened"_s), qPrintable(messageText()));
}

void TestImportControl::theWatchedFolderIsImported()
{
    QVERIFY(QDir().mkpath(m_fixture->path(u"in"_s)));
    m_fixture->settings().setWatchedFolder(m_fixture->path(u"in"_s));
    m_fixture->settings().setWatching(true);
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    m_fixture->writePatchStates(u"in/states.json"_s, {1, 2, 3});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    m_window->pages().open(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 3);
    QStringList texts;
    for (const auto* label : m_window->pages().imports().findChildren<QLabel*>()) {
        texts += label->text();
    }
    QVERIFY(texts.join(u' ').contains(u"last file states.json"_s));
}

void TestImportControl::undoIsOfferedForWhatWasStored()
{
    importAndWait({m_fixture->writePatchStates(u"one.json"_s, {1})});
    QVERIFY(!m_window->actions().undoImport->isEnabled()); // on the overview
    showPage(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 1);
    const auto table = m_window->pages().imports().table();
    table->setCurrentKey(table->snapshot().table->key(0));
    QTRY_VERIFY(m_window->actions().undoImport->isEnabled());
    const auto* detail = m_window->pages().imports().findChild<ImportDetailView*>();
    const auto offersUndo = [detail] {
        return std::ranges::any_of(detail->findChildren<QPushButton*>(),
            [](const QPushButton* button) { return button->text() == u"Undo Import"_s && button->isVisible(); });
    };
    QTRY_VERIFY(offersUndo());
    m_window->actions().undoImport->trigger();
    QTRY_VERIFY2(messageText().contains(u"undone"_s), qPrintable(messageText())); // it was, or says why not
    QTRY_VERIFY(!offersUndo()); // nor does it still say that it is stored
}

void TestImportControl::rejectedRecordsShowTheirText()
{
    auto findings = m_fixture->read(QFileInfo(m_fixture->writeFindings(u"f.json"_s, {u"LOW"_s, u"LOW"_s})).fileName());
    findings.replace("arn:aws:ssm:eu-west-1:111122223333:patch-compliance/2", "");
    importAndWait({m_fixture->write(u"half.json"_s, findings)});
    showPage(u"imports"_s);
    const auto table = m_window->pages().imports().table();
    QTRY_COMPARE(shownRows(u"imports"_s), 1);
    table->setCurrentKey(table->snapshot().table->key(0));
    const auto text = [this] {
        const auto edits = m_window->pages().imports().findChildren<QPlainTextEdit*>();
        return edits.isEmpty() ? QString() : edits.front()->toPlainText();
    };
    QTRY_VERIFY2(text().contains(u"Finding number 2"_s), qPrintable(text()));
}

void TestImportControl::selectionAndScrollingStayWhileFilesLand()
{
    importAndWait({m_fixture->writePatchStates(u"one.json"_s, QList<int>(80, 1))});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 80);
    auto* table = m_window->pages().table(u"nodes"_s);
    const auto key = table->snapshot().table->key(60);
    table->setCurrentKey(key);
    auto* bar = table->findChild<QAbstractScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(table->currentKey() == key);
    const auto place = bar->value();
    importAndWait({m_fixture->writePatchStates(u"two.json"_s, QList<int>(90, 1))});
    QTRY_COMPARE(shownRows(u"nodes"_s), 90);
    QCOMPARE(table->currentKey(), key);
    QCOMPARE(bar->value(), place);
}

void TestImportControl::theNewestFilesAreInSight()
{
    QVERIFY(QDir().mkpath(m_fixture->path(u"many"_s)));
    for (int number = 0; number < 60; ++number) {
        m_fixture->writePatchStates(u"many/%1.json"_s.arg(number), {number});
    }
    importAndWait({m_fixture->path(u"many"_s)});
    showPage(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 60);
    auto* table = m_window->pages().imports().table();
    table->setCurrentKey(table->snapshot().table->key(5));
    QTRY_VERIFY(table->findChild<QAbstractScrollArea*>()->verticalScrollBar()->value() > 0);
    m_window->pages().open(u"nodes"_s);
    importAndWait({m_fixture->writePatchStates(u"new.json"_s, {1, 1, 1})});
    m_window->pages().open(u"imports"_s);
    QTRY_COMPARE(shownRows(u"imports"_s), 61);
    QTRY_COMPARE(table->currentKey(), table->snapshot().table->key(60));
    QCOMPARE(table->findChild<QAbstractScrollArea*>()->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestImportControl)
#include "tst_importcontrol.moc"
