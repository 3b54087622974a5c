// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/views.h"
#include "views/groupchoices.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the rows of a view can be put together by.
class TestGroupChoices : public QObject
{
    Q_OBJECT

private slots:
    void eachViewOffersWhatOneAsksFor_data();
    void eachViewOffersWhatOneAsksFor();
    void eachChoiceIsAColumnAndHasATitle_data();
    void eachChoiceIsAColumnAndHasATitle();
};

void TestGroupChoices::eachViewOffersWhatOneAsksFor_data()
{
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* view, const QString& wanted) { QTest::newRow(view) << wanted; };
    const auto items = u"node patch account region platform classification severity baseline patchGroup"_s;
    row("nodes", u"account region platform patchGroup baseline verdict causes severity doubts operation ping"_s);
    row("findings", u"queue node account region control summary product severity owner status baseline cves"_s);
    row("patches", u"classification severity patchSeverity cves"_s);
    row("cves", u"severity patch"_s);
    for (const auto* view : {"missing", "failed", "pending-reboot", "rejected"}) {
        row(view, items);
    }
    row("fixed", u"node patch account region platform classification severity was"_s);
    row("all-patches", u"state node patch account region platform classification severity"_s);
    row("reboot-queue", u"account region platform patchGroup rebootOption"_s);
    row("associations", u"association node document status errorCode account region platform severity"_s);
    row("all-associations", u"association node document status errorCode account region platform severity"_s);
    row("custom", u"type item node document status severity account region platform"_s);
    row("events", u"kind node document status errorCode actor account region"_s);
    row("definitions", u"kind account region current"_s);
    row("reconcile", u"proposal node account region severity status"_s);
    row("changes", u"change subject node item cause severity account region platform"_s);
}

void TestGroupChoices::eachViewOffersWhatOneAsksFor()
{
    QFETCH(const QString, wanted);
    const auto view = QString::fromLatin1(QTest::currentDataTag());
    QStringList offered;
    for (const auto& choice : groupChoices(view, findView(view.toStdString())->columns)) {
        offered.append(choice.id);
    }
    for (const auto& key : wanted.split(u' ')) {
        QVERIFY2(offered.contains(key), qPrintable(key));
    }
    QCOMPARE(offered.removeDuplicates(), 0);
}

void TestGroupChoices::eachChoiceIsAColumnAndHasATitle_data()
{
    QTest::addColumn<QString>("view");
    for (const auto& view : views()) {
        QTest::newRow(view.name) << QString::fromLatin1(view.name);
    }
}

void TestGroupChoices::eachChoiceIsAColumnAndHasATitle()
{
    QFETCH(const QString, view);
    const auto columns = findView(view.toStdString())->columns;
    for (const auto& choice : groupChoices(view, columns)) {
        QVERIFY2(!choice.title.isEmpty(), qPrintable(choice.id));
        QVERIFY(!choice.grouping.columns.empty());
        for (const auto& column : choice.grouping.columns) {
            QVERIFY2(std::ranges::any_of(columns, [&](const ColumnSpec& spec) { return column == spec.key; }),
                column.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestGroupChoices)
#include "tst_groupchoices.moc"
