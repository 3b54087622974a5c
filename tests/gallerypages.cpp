// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages with made-up rows and saves pictures of them: gallerypages OUT_PREFIX [--dark] [--font POINTS]
// [--width W] [--height H]
#include "gallerydata.h"
#include "views/findingpanel.h"
#include "views/findingspage.h"
#include "views/importspage.h"
#include "views/nodepage.h"
#include "views/nodepanel.h"
#include "views/style.h"
#include "views/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCommandLineParser>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void fill(TablePage& page, const TablePointer& table)
{
    page.setRows(table, select(*table, page.filter(), page.order()));
    QHash<QString, QList<FacetValue>> facets;
    for (const auto* key : {"severity", "status", "account", "product", "verdict", "causes", "platform", "region"}) {
        const auto values = facet(*table, page.filter(), key);
        facets.insert(QString::fromLatin1(key), QList<FacetValue>(values.begin(), values.end()));
    }
    page.setFacets(facets);
}

void save(QWidget& widget, const QString& prefix, const QString& name)
{
    widget.show();
    QTest::qWait(80);
    widget.grab().save(prefix + name + u".png"_s);
    widget.hide();
}

void findings(const QString& prefix, QSize size)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* page = new FindingsPage;
    auto* panel = new FindingPanel;
    panel->setFixedWidth(scaled(388, panel));
    row->addWidget(page, 1);
    row->addWidget(panel);
    panel->setFinding(madeUpFinding());
    page->setSummary(u"96 open on 61 nodes, 38 critical. 412 resolved in this database."_s);
    window.resize(size);
    fill(*page, madeUpFindings(40));
    window.show();
    page->focusTable();
    auto* list = page->findChild<QTableView*>();
    for (const auto key : {Qt::Key_J, Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_X}) {
        QTest::keyClick(list, key);
    }
    save(window, prefix, u"findings"_s);
    window.show();
    QTest::keyClick(list, Qt::Key_S);
    save(window, prefix, u"findings-suppress"_s);
    page->setFilter({.text = "nothing like this", .conditions = page->filter().conditions});
    fill(*page, madeUpFindings(40));
    save(window, prefix, u"findings-nomatch"_s);
}

void nodes(const QString& prefix, QSize size)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* page = new TablePage(u"nodes"_s, u"Nodes"_s, {u"verdict"_s, u"causes"_s, u"account"_s, u"platform"_s});
    auto* panel = new NodePanel(NodePanel::Layout::Panel);
    panel->setFixedWidth(scaled(388, panel));
    row->addWidget(page, 1);
    row->addWidget(panel);
    panel->setNode(madeUpNode(true));
    page->setSummary(u"256 nodes in 4 accounts, 74 not compliant."_s);
    window.resize(size);
    fill(*page, madeUpNodes(60));
    window.show();
    page->focusTable();
    save(window, prefix, u"nodes"_s);
    panel->setNode(madeUpNode(false));
    save(window, prefix, u"nodes-clean"_s);
}

void node(const QString& prefix, QSize size)
{
    NodePage page;
    page.resize(size.width() - 226, size.height() - 90);
    page.setNode(madeUpNode(true));
    save(page, prefix, u"node"_s);
    const auto missing = madeUpPatches(5);
    page.table(u"missing"_s)->setRows(missing, select(*missing, {}, {}));
    page.show();
    page.showTab(u"missing"_s);
    save(page, prefix, u"node-missing"_s);
    const auto none = madeUpPatches(0);
    page.table(u"failed"_s)->setRows(none, select(*none, {}, {}));
    page.show();
    page.showTab(u"failed"_s);
    save(page, prefix, u"node-failed"_s);
}

void imports(const QString& prefix, QSize size)
{
    ImportsPage page;
    page.resize(size.width() - 226, size.height() - 90);
    const auto files = madeUpImports();
    fill(*page.table(), files);
    page.setDetail({.name = u"prod-eu-compliance.json"_s,
        .problem = u"The file breaks off in the middle of a record."_s,
        .advice = u"Run the command again and let it finish, or salvage the records before the break."_s,
        .facts = {{u"Kind"_s, u"list-compliance-items"_s}, {u"Records read"_s, u"12 400"_s},
            {u"Account"_s, u"111122223333"_s}},
        .notes = {{{u"record 14"_s, u"i-0c44de01b7a59e8f2"_s, u"The item has no status, so it cannot be counted."_s},
            {u"record 90"_s, u"i-02573cafcf1a0b7e4"_s, u"The id is empty."_s}}}});
    page.setProgress(u"prod-us-findings.json: 12 400 of about 31 000 records, 8 s left"_s, 400);
    save(page, prefix, u"imports"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"prefix"_s, u"Where the pictures go"_s);
    parser.addOptions({{u"dark"_s, u"Dark"_s}, {u"font"_s, u"Points"_s, u"points"_s, u"10"_s},
        {u"width"_s, u"Width"_s, u"pixels"_s, u"1414"_s}, {u"height"_s, u"Height"_s, u"pixels"_s, u"890"_s}});
    parser.process(app);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(2);
    }
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(parser.value(u"font"_s).toDouble());
    QApplication::setFont(font);
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(parser.isSet(u"dark"_s)));
    const auto prefix = parser.positionalArguments().constFirst();
    const QSize size(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());
    findings(prefix, size);
    nodes(prefix, size);
    node(prefix, size);
    imports(prefix, size);
    return 0;
}
