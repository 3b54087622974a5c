// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydata.h"
#include "views/emptystate.h"
#include "views/findingpanel.h"
#include "views/findingspage.h"
#include "views/findingwords.h"
#include "views/importspage.h"
#include "views/jsonview.h"
#include "views/nodepage.h"
#include "views/nodepanel.h"
#include "views/recordsview.h"
#include "views/rowpanel.h"
#include "views/weblink.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void fill(TablePage& page, const TablePointer& table)
{
    page.setRows(table, select(*table, page.filter(), page.order()));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:

    void aRowIsReadInFull()
    {
        static constexpr ColumnSpec specs[] = {{.key = "time", .title = "Time", .type = ColumnType::Time},
            {.key = "text", .title = "Text"}, {.key = "actor", .title = "By"}};
        Table table(specs);
        for (const auto* text : {"<b>one\ntwo", "three", "{\"A\":1.0}"}) {
            table.column(0).add(std::int64_t {0});
            table.column(1).addText(text);
            table.column(2).add(Column::absent);
            table.addKey(text[0] == '<' ? 7 : text[0] == '{' ? 9 : 8);
        }
        table.finish();
        const auto shared = std::make_shared<const Table>(std::move(table));
        RowPanel panel;
        const auto shown = [&panel] { return panel.findChild<QPlainTextEdit*>()->toPlainText(); };
        panel.setRow(shared, 7);
        QVERIFY2(shown().endsWith(u"Text\n<b>one\ntwo"_s), qPrintable(shown()));
        QVERIFY(!shown().contains(u"By"_s) && !shown().contains(u"–"_s));
        panel.setRow(shared, 9);
        QVERIFY2(shown().endsWith(u"Text\n{\n  \"A\": 1.0\n}"_s), qPrintable(shown()));
        panel.setRow(shared, 0);
        QCOMPARE(shown(), QString());
    }

    void theNodePageCountsItsTabs()
    {
        NodePage page;
        page.resize(1000, 700);
        page.setNode(madeUpNode(true));
        page.show();
        auto* tabs = page.findChild<QTabBar*>();
        QCOMPARE(tabs->count(), 12);
        QCOMPARE(tabs->tabText(5), u"All Patches"_s);
        QCOMPARE(tabs->tabText(10), u"History"_s);
        QCOMPARE(tabs->tabText(11), u"Raw"_s);
        QSignalSpy wanted(&page, &NodePage::recordsWanted);
        page.showTab(u"raw"_s);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(page.showsRecords() && page.currentTable() == nullptr);
        NodeRecords records {
            .records = {{.kind = "Patch", .file = "<b>.json", .text = "{\"KBId\":\"<i>\"}"}}, .more = 3};
        page.records().setRecords(records);
        const auto shown = page.records().findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY2(shown.contains(u"<b>.json"_s) && shown.contains(u"\"<i>\""_s), qPrintable(shown));
        page.showTab(u"summary"_s);
        QCOMPARE(tabs->tabText(1), u"Missing 5"_s);
        QCOMPARE(tabs->tabText(4), u"Rejected 0"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page.currentTable(), page.table(u"missing"_s));
        QTest::keyClick(tabs, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.currentTable() == nullptr);
        page.showTab(u"failed"_s);
        fill(*page.table(u"failed"_s), madeUpPatches(0));
        auto* empty = page.currentTable()->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->accessibleName().contains(u"20 Nov 2026"_s), qPrintable(empty->accessibleName()));
    }

    void countedButNotListedIsSaid()
    {
        NodePage page;
        page.setNode(madeUpNode(true));
        page.showTab(u"missing"_s);
        fill(*page.table(u"missing"_s), madeUpPatches(0));
        page.show();
        QVERIFY(page.currentTable()->findChild<EmptyState*>()->accessibleName().contains(u"5"_s));
    }

    void indentingChangesNoValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("indented");
        // ' stands for "
        const auto row = [](const char* name, QByteArray text, QByteArray indented) {
            QTest::newRow(name) << text.replace('\'', '"') << indented.replace('\'', '"');
        };
        row("object", "{'a':1e400,'b':[1,2]}", "{\n  'a': 1e400,\n  'b': [\n    1,\n    2\n  ]\n}");
        row("signs in a text", "['{,}: \\' []']", "[\n  '{,}: \\' []'\n]");
        row("empty ones", "{'a':{ },'b':[]}", "{\n  'a': {},\n  'b': []\n}");
        row("cut off", "{'a':'b\\", "{\n  'a': 'b\\");
    }

    void indentingChangesNoValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, indented);
        QCOMPARE(QByteArray::fromStdString(indentedJson(text.toStdString())), indented);
    }

    void onlyPlainWebLinks_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QByteArray("https://docs.aws.amazon.com/x?y=1#z") << true;
        QTest::newRow("http") << QByteArray("http://docs.aws.amazon.com/") << false;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("script") << QByteArray("javascript:alert(1)") << false;
        QTest::newRow("no host") << QByteArray("https:///x") << false;
        QTest::newRow("user") << QByteArray("https://aws.amazon.com@evil.com/") << false;
        QTest::newRow("backslash") << QByteArray("https://aws.amazon.com\\@evil.com") << false;
        QTest::newRow("share") << QByteArray("//host/share") << false;
        QTest::newRow("words") << QByteArray("see the guide") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void onlyPlainWebLinks()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, good);
        QCOMPARE(!webLink(address.toStdString()).isEmpty(), good);
    }

    void findingsAreTitledByWhatTheySay()
    {
        FindingFact fact;
        fact.title = "A title";
        QCOMPARE(findingTitle(fact), u"A title"_s);
        fact.patchSummary = PatchSummaryFact {.installedPendingReboot = 4, .missing = 0};
        QVERIFY(findingTitle(fact).contains(u"4"_s));
        fact.patchSummary->installedPendingReboot.reset();
        QCOMPARE(findingTitle(fact), u"A title"_s);
    }

    void theFindingPanelAsks()
    {
        FindingPanel panel;
        panel.resize(388, 900);
        panel.setFinding(madeUpFinding());
        panel.show();
        QSignalSpy decided(&panel, &FindingPanel::decisionRequested);
        QSignalSpy node(&panel, &FindingPanel::nodeRequested);
        QSignalSpy link(&panel, &FindingPanel::linkRequested);
        for (auto* button : panel.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName() != tr("Close the panel")) {
                button->click();
            }
        }
        QCOMPARE(decided.count(), 3); // not: reopen
        QCOMPARE(node.count(), 1);
        QCOMPARE(link.count(), 2);
        for (const auto& call : link) {
            QVERIFY(call.first().toString().startsWith(u"https://"_s));
        }
        panel.setFinding(nullptr);
        QVERIFY(panel.findChild<EmptyState*>()->isVisible());
    }

    void theNodePanelLeadsToRows()
    {
        NodePanel panel(NodePanel::Layout::Panel);
        panel.resize(388, 900);
        panel.setNode(madeUpNode(true));
        panel.show();
        QSignalSpy rows(&panel, &NodePanel::rowsRequested);
        QSignalSpy copied(&panel, &NodePanel::copyRequested);
        for (auto* button : panel.findChildren<QAbstractButton*>()) {
            button->click();
        }
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.first().first().toString(), u"missing"_s);
        QVERIFY(std::ranges::any_of(
            copied, [](const auto& call) { return call.first().toString().startsWith(u"aws ssm send-command"_s); }));
    }

    void everythingHasANameAndNothingIsMarkup()
    {
        FindingsPage findings;
        fill(findings, madeUpFindings(5));
        FindingPanel finding;
        finding.setFinding(madeUpFinding());
        NodePage node;
        node.setNode(madeUpNode(true));
        NodePanel clean(NodePanel::Layout::Panel);
        clean.setNode(madeUpNode(false));
        ImportsPage imports;
        fill(*imports.table(), madeUpImports());
        imports.setDetail(
            {.name = u"<b>a</b>"_s, .problem = u"<b>x</b>"_s, .notes = {{u"1"_s, u"<i>2</i>"_s, u"3"_s}}});
        for (QWidget* page : {static_cast<QWidget*>(&findings), static_cast<QWidget*>(&finding),
                 static_cast<QWidget*>(&node), static_cast<QWidget*>(&clean), static_cast<QWidget*>(&imports)}) {
            page->show();
            for (const auto* label : page->findChildren<QLabel*>()) {
                QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
                QVERIFY(!label->openExternalLinks());
            }
            for (const auto* widget : page->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const auto input = button != nullptr || widget->inherits("QLineEdit") || widget->inherits("QTableView")
                    || widget->inherits("QComboBox") || widget->inherits("QPlainTextEdit");
                const auto internal = widget->objectName().startsWith(u"qt_"_s)
                    || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
                    || widget->parentWidget()->inherits("QTabBar");
                if (input && !internal && !widget->isHidden() && widget->focusPolicy() != Qt::NoFocus) {
                    const auto named =
                        !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                    QVERIFY2(named, widget->metaObject()->className());
                }
            }
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
