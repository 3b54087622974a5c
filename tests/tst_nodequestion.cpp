// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodechoice.h"
#include "app/nodequestion.h"
#include "tests/importpanes.h"
#include "views/importpreviewpane.h"
#include "views/importspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QStringListModel>
#include <QTableWidget>

// Which nodes files are about, asked and answered in the window.
class TestNodeQuestion : public ImportPanesTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void oneAnswerServesAFolder();
    void aPreviewAsksForNodesFirst();
    void onlyNodesAreTakenForNodes_data();
    void onlyNodesAreTakenForNodes();
    void theArrowKeysChooseAmongWhatWasWritten();
    void whatIsWrittenStaysWhenTheNamesCome();

private:
    QString writePatches(const QString& name) const; // of some node: neither the file nor its name says which
    void importNodes(); // two
};

QString TestNodeQuestion::writePatches(const QString& name) const
{
    const QJsonObject patch {{u"Title"_s, u"kernel"_s}, {u"KBId"_s, QFileInfo(name).baseName() + u".x86_64"_s},
        {u"Classification"_s, u"Security"_s}, {u"Severity"_s, u"Important"_s}, {u"State"_s, u"Missing"_s},
        {u"InstalledTime"_s, 0}};
    return m_fixture->write(name, QJsonDocument(QJsonObject {{u"Patches"_s, QJsonArray {patch}}}).toJson());
}

void TestNodeQuestion::importNodes()
{
    const auto node = [](int number, const QString& name) {
        return QJsonObject {{u"InstanceId"_s, AppFixture::node(number)}, {u"PingStatus"_s, u"Online"_s},
            {u"Name"_s, name}, {u"ComputerName"_s, u"ip-%1"_s.arg(number)}, {u"AgentVersion"_s, u"3.3.1.0"_s},
            {u"LastPingDateTime"_s, u"2026-11-20T10:00:00Z"_s}, {u"PlatformType"_s, u"Linux"_s},
            {u"ResourceType"_s, u"EC2Instance"_s}};
    };
    const QJsonArray nodes {node(1, u"web-01"_s), node(2, u"batch-07"_s)};
    importAndWait({m_fixture->write(
        u"nodes.json"_s, QJsonDocument(QJsonObject {{u"InstanceInformationList"_s, nodes}}).toJson())});
}

void TestNodeQuestion::oneAnswerServesAFolder()
{
    QVERIFY(QDir().mkpath(m_fixture->path(u"dump"_s)));
    writePatches(u"dump/one.json"_s);
    writePatches(u"dump/two.json"_s);
    m_window->pages().open(u"imports"_s);
    importAndWait({m_fixture->path(u"dump"_s)});
    QTRY_VERIFY(pane<NodeQuestion>());
    const auto choices = pane<NodeQuestion>()->findChildren<QComboBox*>();
    QCOMPARE(choices.size(), 3); // the folder, and each file
    press(&m_window->pages().messages(), u"Show"_s); // the list, while the question waits
    auto& page = m_window->pages().imports();
    QTRY_COMPARE(shownRows(u"imports"_s), 2);
    QVERIFY(page.table()->isVisible() && !pane<NodeQuestion>()->isVisible());
    press(&page, u"Go Back to It"_s);
    QVERIFY(!page.table()->isVisible() && pane<NodeQuestion>()->isVisible());
    choices.front()->setEditText(AppFixture::node(7));
    press(pane<NodeQuestion>(), u"Preview"_s);
    QTRY_VERIFY(pane<ImportPreviewPane>());
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    press(pane<ImportPreviewPane>(), u"Import"_s);
    QTRY_COMPARE(finished.count(), 1);
    m_window->pages().openView(u"nodes"_s, {});
    QTRY_COMPARE(shownRows(u"nodes"_s), 1);
}

void TestNodeQuestion::aPreviewAsksForNodesFirst()
{
    importNodes();
    preview({writePatches(u"one.json"_s)});
    QTRY_VERIFY(pane<NodeQuestion>());
    QVERIFY(!pane<ImportPreviewPane>());
    pane<NodeQuestion>()->findChild<QComboBox*>()->setEditText(u"Batch-07"_s);
    press(pane<NodeQuestion>(), u"Preview"_s);
    QTRY_VERIFY(pane<ImportPreviewPane>());
    QSignalSpy finished(m_importer.get(), &Importer::finished);
    press(pane<ImportPreviewPane>(), u"Import"_s);
    QTRY_COMPARE(finished.count(), 1);
    m_window->pages().openView(u"nodes"_s, {});
    QTRY_COMPARE(shownRows(u"nodes"_s), 2);
    m_window->pages().openView(u"missing"_s, {.text = "batch-07"});
    QTRY_COMPARE(shownRows(u"missing"_s), 1);
    preview({writePatches(u"two.json"_s), m_fixture->writePatchStates(u"states.json"_s, {0})});
    QTRY_VERIFY(pane<NodeQuestion>());
    press(pane<NodeQuestion>(), u"Leave Out"_s);
    QTRY_VERIFY(pane<ImportPreviewPane>());
    press(pane<ImportPreviewPane>(), u"Import"_s);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!pane<NodeQuestion>()); // it was answered
}

void TestNodeQuestion::onlyNodesAreTakenForNodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name that is not known") << u"batch"_s;
    QTest::newRow("two ids run together") << AppFixture::node(1) + AppFixture::node(2);
    QTest::newRow("no hexadecimal digit") << u"i-0123456789abcdefg"_s;
    QTest::newRow("rubbish") << u"rubbish $%"_s;
}

void TestNodeQuestion::onlyNodesAreTakenForNodes()
{
    QFETCH(QString, text);
    importNodes();
    preview({writePatches(u"one.json"_s)});
    QTRY_VERIFY(pane<NodeQuestion>());
    auto* box = pane<NodeQuestion>()->findChild<QComboBox*>();
    QTRY_COMPARE(box->count(), 3); // none, and both by name and id
    QCOMPARE(box->itemText(1), u"batch-07 — "_s + AppFixture::node(2));
    box->setEditText(text);
    press(pane<NodeQuestion>(), u"Preview"_s);
    QVERIFY2(box->accessibleDescription().contains(u"neither the name"_s), qPrintable(box->accessibleDescription()));
    QVERIFY(pane<NodeQuestion>());
    box->setEditText(AppFixture::node(3));
    press(pane<NodeQuestion>(), u"Preview"_s);
    QTRY_VERIFY(pane<ImportPreviewPane>());
    const auto tables = pane<ImportPreviewPane>()->findChildren<QTableWidget*>();
    QCOMPARE(tables.at(1)->item(0, 1)->text(), u"Not known"_s);
}

void TestNodeQuestion::whatIsWrittenStaysWhenTheNamesCome()
{
    QStringListModel labels({QString()});
    NodeChoice choice(&labels, u"Node"_s, {});
    auto* box = choice.findChild<QComboBox*>();
    box->setEditText(u"batch-07"_s);
    labels.setStringList({QString(), u"web-01"_s, u"web-02"_s});
    QCOMPARE(box->currentText(), u"batch-07"_s);
    QCOMPARE(box->count(), 3);
}

void TestNodeQuestion::theArrowKeysChooseAmongWhatWasWritten()
{
    importNodes();
    preview({writePatches(u"one.json"_s)});
    QTRY_VERIFY(pane<NodeQuestion>());
    auto* box = pane<NodeQuestion>()->findChild<QComboBox*>();
    QTRY_COMPARE(box->count(), 3);
    m_window->pages().open(u"nodes"_s);
    m_window->pages().open(u"imports"_s);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClicks(box, u"web"_s);
    QTest::keyClick(box, Qt::Key_Down);
    auto* found = box->completer()->popup();
    QTRY_VERIFY(found->isVisible());
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    QCOMPARE(box->currentText(), u"web-01 — "_s + AppFixture::node(1));
}

QTEST_MAIN(TestNodeQuestion)
#include "tst_nodequestion.moc"
