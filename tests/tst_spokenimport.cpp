// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears of an import: the gist of its preview, its progress now and then, what became of it.
#include "tests/importpanes.h"
#include "tests/spokentree.h"

#include "app/actions.h"
#include "app/nodequestion.h"
#include "app/spokenprogress.h"
#include "views/announcement.h"
#include "views/importpreviewpane.h"
#include "views/importspage.h"

using namespace std::chrono_literals;

class TestSpokenImport : public ImportPanesTest
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        useStyle();
        QVERIFY(!isHeard()); // asked once, it follows
    }

    void init()
    {
        QAccessible::setActive(true);
        openWindow();
    }

    void cleanup()
    {
        closeWindow();
        QAccessible::setActive(false);
    }

    void thePreviewSaysItsGist()
    {
        preview({m_fixture->writePatchStates(u"states.json"_s, {5, 0}),
            m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s}),
            m_fixture->write(u"cut.json"_s, R"({"Findings": [{"Id": "x")")});
        QTRY_VERIFY(pane<ImportPreviewPane>());
        QTRY_VERIFY(wasSaid(u"Preview of the import"_s));
        const auto gist = said(u"Preview of the import"_s);
        QVERIFY2(
            gist.contains(u"2 files: 4 new, 0 updated, 0 unchanged; 2 nodes new; 2 findings new; 1 files refused."_s),
            qPrintable(gist));
        QVERIFY2(gist.contains(u": 1 file(s)"_s) && gist.contains(u"Accounts: 111122223333"_s), qPrintable(gist));
        QStringList wrong;
        inspect(*QAccessible::queryAccessibleInterface(pane<ImportPreviewPane>()), u"preview"_s, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QTRY_COMPARE(QApplication::focusWidget(), pane<ImportPreviewPane>()->focusProxy());
        press(pane<ImportPreviewPane>(), u"Import"_s);
        QTRY_VERIFY(wasSaid(u"2 files: 4 new"_s) && !pane<ImportPreviewPane>());
        QTRY_VERIFY(wasSaid(u"cut.json: "_s)); // with the reason
    }

    void aQuestionSaysWhatIsAsked()
    {
        preview({m_fixture->write(u"state.json"_s,
            R"({"Patches": [{"Title": "x", "KBId": "KB1", "State": "Missing", "Severity": "Critical",
            "Classification": "SecurityUpdates", "InstalledTime": "2026-11-01T00:00:00Z"}]})")});
        QTRY_VERIFY(pane<NodeQuestion>());
        QTRY_VERIFY(wasSaid(u"Which Nodes Are These Files About?"_s));
        QVERIFY(said(u"Which Nodes"_s).contains(u"1 files are about one node each"_s));
        QStringList wrong;
        inspect(*QAccessible::queryAccessibleInterface(pane<NodeQuestion>()), u"question"_s, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theImportSaysThatItStops()
    {
        QSignalSpy finished(m_importer.get(), &Importer::finished);
        m_window->import({m_fixture->writeFindings(u"many.json"_s, QStringList(4000, u"HIGH"_s))});
        QTRY_VERIFY(m_importer->isRunning());
        emit m_window->pages().imports().stopRequested();
        QTRY_VERIFY(wasSaid(u"Stopping the import…"_s));
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(wasSaid(u"The import was stopped."_s));
    }

    void aProgressIsSaidSparingly()
    {
        SpokenProgress progress;
        QCOMPARE(progress.next(u"a"_s, 0, 1s), u"a"_s);
        QCOMPARE(progress.next(u"b"_s, 300, 5s), QString()); // a quarter, but soon
        QCOMPARE(progress.next(u"c"_s, 310, 12s), u"31 % done. c"_s);
        QCOMPARE(progress.next(u"d"_s, 490, 40s), QString()); // long, but the same quarter
        QCOMPARE(progress.next(u"e"_s, 780, 41s), u"78 % done. e"_s);
        QCOMPARE(progress.next(u"f"_s, -1, 80s), QString());
        QCOMPARE(progress.next(u"g"_s, 10, 90s), QString()); // what comes next begins anew
        QCOMPARE(progress.next(u"h"_s, 260, 91s), u"26 % done. h"_s);
        progress.end();
        QCOMPARE(progress.next(u"i"_s, -1, 92s), u"i"_s);
    }

private:
    QString said(const QString& text) const
    {
        for (const auto* one : m_window->findChildren<QWidget*>(u"announcement"_s)) {
            if (one->accessibleName().contains(text)) {
                return one->accessibleName();
            }
        }
        return {};
    }

    bool wasSaid(const QString& text) const { return !said(text).isEmpty(); }
};

QTEST_MAIN(TestSpokenImport)
#include "tst_spokenimport.moc"
