// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copytext.h"
#include "app/dialogs.h"
#include "app/exporter.h"
#include "app/fuzzy.h"
#include "app/history.h"
#include "app/latesttask.h"
#include "app/savedviews.h"
#include "app/singleinstance.h"
#include "models/tables/views.h"
#include "tests/appfixture.h"
#include "views/findingwords.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

// The small parts of the window's machinery, each alone.
class TestAppParts : public QObject
{
    Q_OBJECT

private slots:
    void anExportThatCannotBeWrittenSaysWhy();
    void aLateAnswerIsDropped();
    void historyGoesBackAndForward();
    void suggestedNamesKeepToTheirAlphabet_data();
    void suggestedNamesKeepToTheirAlphabet();
    void onlySafeAddressesAreOpened_data();
    void onlySafeAddressesAreOpened();
    void savedViewsAskForColumnsThatExist();
    void fuzzySearchFindsAndRanks();
    void copiedRowsAreHarmless();
    void aSecondStartHandsItsFilesOver();
};

void TestAppParts::aLateAnswerIsDropped()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    QSemaphore gate;
    QList<int> answers;
    LatestTask<int> task([&](const int& answer) { answers.append(answer); }, &pool);
    task.run([&](std::stop_token) { return gate.acquire(), 1; });
    task.run([](std::stop_token) { return 2; });
    QTRY_COMPARE(answers, QList<int> {2});
    gate.release();
    QTest::qWait(50);
    QCOMPARE(answers, QList<int> {2});
    task.run([](std::stop_token) { return 3; });
    task.cancel();
    QTest::qWait(50);
    QCOMPARE(answers, QList<int> {2});
}

void TestAppParts::historyGoesBackAndForward()
{
    History history;
    history.visit({.page = u"overview"_s});
    history.visit({.page = u"nodes"_s, .view = u"nodes"_s});
    history.visit({.page = u"nodes"_s, .view = u"nodes"_s}); // the same place is no step
    history.replace({.page = u"nodes"_s, .view = u"nodes"_s, .filter = {.text = "web", .conditions = {}}});
    QVERIFY(history.canGoBack() && !history.canGoForward());
    QCOMPARE(history.back().page, u"overview"_s);
    QCOMPARE(history.forward().filter.text, "web");
    history.back();
    history.visit({.page = u"imports"_s});
    QVERIFY(!history.canGoForward());
}

void TestAppParts::suggestedNamesKeepToTheirAlphabet_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << u"Missing Patches"_s << u"missing-patches.csv"_s;
    QTest::newRow("accents") << u"Nœuds gérés"_s << u"n-uds-geres.csv"_s;
    QTest::newRow("a filter") << u"Findings status:new,notified"_s << u"findings-status-new-notified.csv"_s;
    QTest::newRow("climbing up") << u"../../etc/passwd"_s << u"etc-passwd.csv"_s;
    QTest::newRow("nothing left") << u"…"_s << u"export.csv"_s;
    QTest::newRow("direction") << u"a\u202Eb"_s << u"a-b.csv"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(96, u'x') + u".csv"_s;
}

void TestAppParts::suggestedNamesKeepToTheirAlphabet()
{
    QFETCH(QString, title);
    QTEST(suggestedName(title, u"csv"_s), "name");
}

void TestAppParts::onlySafeAddressesAreOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://docs.aws.amazon.com/x?y=z#a"_s << true;
    QTest::newRow("http") << u"http://docs.aws.amazon.com/"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("share") << u"smb://host/share"_s << false;
    QTest::newRow("user") << u"https://aws.amazon.com@evil.example/"_s << false;
    QTest::newRow("backslash") << u"https://evil.example\\@aws.amazon.com/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("direction") << u"https://aws.amazon.com/\u202Etxt"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAppParts::onlySafeAddressesAreOpened()
{
    QFETCH(QString, text);
    QFETCH(bool, safe);
    QCOMPARE(!openableUrl(text).isEmpty(), safe);
}

void TestAppParts::savedViewsAskForColumnsThatExist()
{
    const auto check = [](const char* view, const Filter& filter) {
        const Table table(findView(view)->columns);
        for (const auto& condition : filter.conditions) {
            QVERIFY2(table.indexOf(condition.column) >= 0, condition.column.c_str());
        }
    };
    for (const auto& saved : savedViews()) {
        check(saved.view, saved.filter());
        QVERIFY2(!saved.filter().empty(), saved.id); // its text has no mistake
    }
    check("nodes", attentionFilter());
    check("nodes", presentNodes());
    check("findings", openFindings());
    check("patches", patchesToFix());
}

void TestAppParts::fuzzySearchFindsAndRanks()
{
    QCOMPARE(foldedForSearch(u"Référentiel ÉTÉ"_s), u"referentiel ete"_s);
    QVERIFY(fuzzyScore(u"exp", u"export view") > fuzzyScore(u"exp", u"reexport"));
    QVERIFY(fuzzyScore(u"reexport", u"reexport") > fuzzyScore(u"rprt", u"reexport"));
    QVERIFY(fuzzyScore(u"rprt", u"reexport") > 0);
    QCOMPARE(fuzzyScore(u"xyz", u"export"), 0);
}

void TestAppParts::copiedRowsAreHarmless()
{
    static constexpr ColumnSpec specs[] {
        {.key = "title", .title = "Title"}, {.key = "count", .title = "Count", .type = ColumnType::Number}};
    auto table = std::make_shared<Table>(specs);
    for (const auto* title : {"=1+1", "a|b\tc", "a|b\tc"}) {
        table->column(0).addText(title);
        table->column(1).add(-3);
        table->addKey(static_cast<std::int64_t>(table->rowCount()) + 1);
    }
    const TableSnapshot all {.table = table, .rows = std::make_shared<Rows>(Rows {0, 1, 2}), .columns = {0, 1}};
    const auto rows = onlyKeys(all, {1, 2});
    QCOMPARE(rows.rows->size(), 2U);
    QCOMPARE(tabSeparated(rows), u"Title\tCount\n'=1+1\t-3\na|b c\t-3\n"_s);
    QCOMPARE(htmlTable(rows),
        u"<table><thead><tr><th>Title</th><th>Count</th></tr></thead><tbody><tr><td>'=1+1</td><td>-3</td></tr>"
        "<tr><td>a|b c</td><td>-3</td></tr></tbody></table>"_s);
    QVERIFY(markdown(rows).contains(u"a\\|b c"_s));
    QVERIFY(markdown(rows).startsWith(u"| Title | Count |\n| --- | --- |\n"_s));
    QCOMPARE(identifiers(all, "title").split(u'\n').size(), 2); // each once
}

void TestAppParts::aSecondStartHandsItsFilesOver()
{
    AppFixture fixture;
    const auto database = fixture.path(u"fleet.fleet-db"_s);
    QVERIFY(!SingleInstance::handOver(database, {u"/a"_s}));
    SingleInstance first;
    first.listen(database);
    QSignalSpy received(&first, &SingleInstance::filesReceived);
    auto second = QtConcurrent::run([database] {
        return SingleInstance::handOver(database, {u"/a b.json"_s, u"/c"_s});
    });
    QTRY_COMPARE(received.count(), 1);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QCOMPARE(received.first().first().toStringList(), (QStringList {u"/a b.json"_s, u"/c"_s}));
    QVERIFY(!SingleInstance::handOver(fixture.path(u"other.fleet-db"_s), {}));
}

void TestAppParts::anExportThatCannotBeWrittenSaysWhy()
{
    AppFixture fixture;
    TableSnapshot snapshot;
    snapshot.table = std::make_shared<Table>(findView("nodes")->columns);
    snapshot.rows = std::make_shared<Rows>();
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.write(snapshot, u"csv"_s, fixture.path(u"no-such-folder/out.csv"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
    QVERIFY(!QFile::exists(fixture.path(u"no-such-folder/out.csv"_s)));
}

QTEST_MAIN(TestAppParts)
#include "tst_appparts.moc"
