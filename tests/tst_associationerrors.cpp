// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associationerrors.h"
#include "tests/fleetfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Why associations failed, and which of their runs were imported.
class TestAssociationErrors : public QObject
{
    Q_OBJECT

private slots:
    void errorsAreExplained_data();
    void errorsAreExplained();
    void theViewExplainsAndCountsRuns();
};

void TestAssociationErrors::errorsAreExplained_data()
{
    QTest::addColumn<std::string>("code");
    QTest::addColumn<std::string>("status");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char* name, const std::string& code, const std::string& status, const QString& begin) {
        QTest::newRow(name) << code << status << begin;
    };
    row("nothing is given", "", "", u""_s);
    row("an exit code", "156", "Failed", u"Exit code 156: "_s);
    row("the word", "failed", "Failed", u"A step of the document failed"_s);
    row("the detailed status says more", "failed", "ExecutionTimedOut", u"A step of the document took longer"_s);
    row("the status alone", "", "Undeliverable", u"The document could not be delivered"_s);
    row("as people write it", "", "Delivery Timed Out", u"The document did not reach the node"_s);
    row("another code", "Weird", "Failed", u""_s);
    row("another status", "", "Weird", u""_s);
    row("no failure", "", "Success", u""_s);
}

void TestAssociationErrors::errorsAreExplained()
{
    QFETCH(const std::string, code);
    QFETCH(const std::string, status);
    QFETCH(const QString, begin);
    const auto text = translated(associationErrorMeaning(code, status));
    QVERIFY2(begin.isEmpty() ? text.isEmpty() : text.startsWith(begin), qPrintable(text));
}

void TestAssociationErrors::theViewExplainsAndCountsRuns()
{
    constexpr auto node = "i-0000000000000000a";
    constexpr Instant day = microsPerDay;
    FleetFixture fixture;
    auto failed = facts::association(node, FleetFixture::today - day, "one", true);
    failed.errorCode = "156";
    std::vector<Fact> reported {failed};
    for (int run = 0; run < 5; ++run) {
        EventFact event;
        event.node = node;
        event.kind = EventFact::Kind::Association;
        event.subject = run < 4 ? "one" : "other";
        event.part = "execution-" + std::to_string(run);
        event.at = FleetFixture::today - (4 - run) * day;
        reported.emplace_back(event);
    }
    fixture.import(reported);
    const auto cell = [&](const char* column, std::optional<Instant> asOf) {
        const auto table =
            findView("associations")->load(fixture.database(), {.asOf = asOf, .now = FleetFixture::today}, {});
        return table->rowCount() != 1 ? "no row"
                                      : dataText(*table, 0, static_cast<std::size_t>(table->indexOf(column)));
    };
    QCOMPARE(cell("runs", {}), std::string("4"));
    QCOMPARE(cell("runs", FleetFixture::today - day), std::string("4"));
    QVERIFY(cell("meaning", {}).starts_with("Exit code 156: "));
    QCOMPARE(cell("runs", FleetFixture::today - 2 * day), std::string("no row"));
}

QTEST_GUILESS_MAIN(TestAssociationErrors)
#include "tst_associationerrors.moc"
