// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/commandpalette.h"
#include "app/toolrow.h"
#include "tests/windowtest.h"

#include <QLineEdit>
#include <QListWidget>

// Rows that the search box of the real window finds.
class TestPaletteFinds : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 2, 3}),
            m_fixture->write(u"nodes.json"_s,
                R"({
            "InstanceInformationList": [{"InstanceId": ")"
                    + AppFixture::node(3).toUtf8() + R"(", "PingStatus": "Online",
            "Name": "web-03", "ComputerName": "ip-3", "AgentVersion": "3.3.1.0", "PlatformType": "Linux",
            "LastPingDateTime": "2026-11-20T10:00:00Z", "ResourceType": "EC2Instance"}]})")});
        m_search = m_window->findChild<ToolRow*>()->search();
        m_found = m_window->findChild<CommandPalette*>()->findChild<QListWidget*>();
    }

    void cleanup() { closeWindow(); }

    void severalIdsShowTheirNodes_data();
    void severalIdsShowTheirNodes();
    void aCveIsFoundThoughNobodyShowedThem_data();
    void aCveIsFoundThoughNobodyShowedThem();
    void namesThatBeginWithItComeFirst();
    void theNodeThatWasUsedLastComesFirst();
    void theListInSightIsGrouped();

private:
    void type(const QString& text)
    {
        m_window->actions().palette->trigger();
        m_search->clear();
        QTest::keyClicks(m_search, text);
    }

    [[nodiscard]] QString first() const { return m_found->count() > 0 ? m_found->item(0)->text() : QString(); }

    QLineEdit* m_search = nullptr;
    QListWidget* m_found = nullptr;
};

void TestPaletteFinds::severalIdsShowTheirNodes_data()
{
    const auto one = AppFixture::node(1);
    const auto two = AppFixture::node(2);
    const auto missing = AppFixture::node(9);
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("rows");
    QTest::newRow("spaces") << one + u' ' + two << u"Show 2 nodes"_s << 2;
    QTest::newRow("one is not known") << one + u", "_s + two + u';' + missing << u"Show 2 nodes (1 not found)"_s << 2;
    QTest::newRow("JSON, one twice") << u"[\"%1\",\"%2\",\"%1\"]"_s.arg(one, two) << u"Show 2 nodes"_s << 2;
    QTest::newRow("a name and an id") << one.toUpper() + u" WEB-03"_s << u"Show 2 nodes"_s << 2;
}

void TestPaletteFinds::severalIdsShowTheirNodes()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    QFETCH(int, rows);
    type(text);
    QTRY_COMPARE(first(), entry);
    QCOMPARE(m_found->count(), 1); // and no search for all of it
    QTest::keyClick(m_search, Qt::Key_Return);
    QTRY_COMPARE(m_window->pages().currentPage(), u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), rows);
}

void TestPaletteFinds::aCveIsFoundThoughNobodyShowedThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("asked for") << u"#CVE-2026-215"_s;
    QTest::newRow("by its beginning") << u"cve-2026-215"_s;
}

void TestPaletteFinds::aCveIsFoundThoughNobodyShowedThem()
{
    QFETCH(QString, text);
    importAndWait({m_fixture->write(u"patches-i-00000000000000001.json"_s, R"({"Patches": [{"Title": "kernel",
        "KBId": "kernel.x86_64", "Classification": "Security", "Severity": "Important", "State": "Missing",
        "InstalledTime": 0, "CVEIds": "CVE-2026-21564,CVE-2025-1"}]})")});
    type(text);
    QTRY_COMPARE(first(), u"CVE-2026-21564"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QTRY_COMPARE(m_window->pages().currentTable(), m_window->pages().table(u"cves"_s));
    QTRY_COMPARE(shownRows(u"cves"_s), 1);
}

void TestPaletteFinds::namesThatBeginWithItComeFirst()
{
    QByteArray patches;
    for (const auto* name : {"aa-kernel", "ab-kernel", "ac-kernel", "ad-kernel", "ae-kernel", "af-kernel", "kernel-b",
             "Kernel-a", "zlib"}) {
        patches += (patches.isEmpty() ? "" : ",")
            + QByteArray(R"({"Title": "t", "KBId": "%1", "Classification": "Security", "Severity": "Important",
                "State": "Missing", "InstalledTime": 0})")
                  .replace("%1", name);
    }
    importAndWait({m_fixture->write(u"patches-i-00000000000000001.json"_s, R"({"Patches": [)" + patches + "]}")});
    type(u"#kern"_s);
    QTRY_VERIFY(m_found->count() > 5);
    QStringList names;
    for (int row = 0; row < 6; ++row) {
        names += m_found->item(row)->text();
    }
    QCOMPARE(names,
        QStringList({u"Kernel-a"_s, u"kernel-b"_s, u"aa-kernel"_s, u"ab-kernel"_s, u"ac-kernel"_s, u"ad-kernel"_s}));
}

void TestPaletteFinds::theListInSightIsGrouped()
{
    showPage(u"nodes"_s);
    type(u">group acc"_s);
    QTRY_COMPARE(first(), u"Group by Account"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(m_window->pages().table(u"nodes"_s)->grouping().columns, std::vector<std::string> {"account"});
    type(u">group by nothing"_s);
    QTRY_COMPARE(first(), u"Group by Nothing"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QVERIFY(m_window->pages().table(u"nodes"_s)->grouping().columns.empty());
}

void TestPaletteFinds::theNodeThatWasUsedLastComesFirst()
{
    type(u"@"_s);
    QTRY_VERIFY(first().contains(AppFixture::node(1)));
    type(u"@"_s + AppFixture::node(2).last(6));
    QTRY_VERIFY(first().contains(AppFixture::node(2)));
    QTest::keyClick(m_search, Qt::Key_Return);
    type(u"@"_s);
    QTRY_VERIFY(first().contains(AppFixture::node(2)));
}

QTEST_MAIN(TestPaletteFinds)
#include "tst_palettefinds.moc"
