// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodedetail.h"
#include "models/tables/tablemodel.h"
#include "tests/fleetfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// All associations beside those that failed, what was executed, and what a node's history says of it.
class TestAssociationLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allAssociationsAreListed();
    void whatWasImportedIsNotAskedFor();
    void theHistorySaysWhatAnEventSaid();

private:
    static constexpr auto failing = "11111111-2222-3333-4444-555555555555";
    static constexpr auto fine = "66666666-2222-3333-4444-555555555555";
    static constexpr auto executed = "77777777-2222-3333-4444-555555555555";
    static constexpr Instant then = FleetFixture::today - microsPerDay;

    static EventFact execution(const std::string& association, Instant at, const std::string& status);
    [[nodiscard]] QStringList rows(const char* view, std::initializer_list<const char*> columns);

    FleetFixture m_fixture;
};

EventFact TestAssociationLists::execution(const std::string& association, Instant at, const std::string& status)
{
    EventFact fact;
    fact.node = "i-1";
    fact.kind = EventFact::Kind::Association;
    fact.subject = association;
    fact.part = "aaaaaaaa-2222-3333-4444-" + std::to_string(100000000000 + at / microsPerSecond % 1000);
    fact.document = "AWS-RunShellScript";
    fact.status = status;
    fact.at = at;
    return fact;
}

QStringList TestAssociationLists::rows(const char* view, std::initializer_list<const char*> columns)
{
    const auto table = findView(view)->load(m_fixture.database(), {.now = FleetFixture::today}, {});
    QStringList lines;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const auto* column : columns) {
            cells << QString::fromStdString(dataText(*table, row, static_cast<std::size_t>(table->indexOf(column))));
        }
        lines << cells.join(u'|');
    }
    lines.sort();
    return lines;
}

void TestAssociationLists::initTestCase()
{
    auto log = execution({}, then + 3, {});
    log.kind = EventFact::Kind::Log;
    log.subject = "amazon-ssm-agent.log";
    log.text = "Cannot do it.\nMore of it.";
    m_fixture.import({facts::summary("i-1", then), facts::association("i-1", then, failing, true),
        facts::association("i-1", then, fine, false), execution(failing, then, "Failed"),
        execution(executed, then - 1, "Failed"), execution(executed, then, "Success"), log});
}

void TestAssociationLists::allAssociationsAreListed()
{
    QCOMPARE(rows("associations", {"association", "status", "runs"}),
        (QStringList {u"%1|Failed|1"_s.arg(QLatin1String(failing))}));
    QCOMPARE(rows("all-associations", {"association", "status", "runs"}),
        (QStringList {u"%1|Failed|1"_s.arg(QLatin1String(failing)), u"%1|Success|0"_s.arg(QLatin1String(fine)),
            u"%1|Success|2"_s.arg(QLatin1String(executed))}));
}

void TestAssociationLists::whatWasImportedIsNotAskedFor()
{
    const auto detail = loadNodeDetail(m_fixture.database(), {.now = FleetFixture::today}, m_fixture.node("i-1").id);
    QVERIFY(detail && !detail->diagnosis.causes.empty());
    for (const auto& cause : detail->diagnosis.causes) {
        for (const auto& command : cause.commands) {
            QVERIFY2(command.text.find("describe-association-execution") == std::string::npos, command.text.c_str());
        }
    }
}

void TestAssociationLists::theHistorySaysWhatAnEventSaid()
{
    const auto said = rows("history", {"kind", "what"});
    QVERIFY2(said.contains(u"Log|Cannot do it."_s), qPrintable(said.join(u'/')));
    const auto table = findView("history")->load(m_fixture.database(), {.now = FleetFixture::today}, {});
    TableModel model(table->specs());
    model.setRows(table, select(*table, {}, {}), {});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(model.index(row, column).data().toString() != u"–"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestAssociationLists)
#include "tst_associationlists.moc"
