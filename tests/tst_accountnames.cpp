// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleetmemory.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <set>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr auto account = "111122223333";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

FindingFact named(const std::string& name, Instant at)
{
    auto fact = facts::finding(a, at, 2);
    fact.account = account;
    fact.accountName = name;
    return fact;
}

void fill(FleetFixture& fixture)
{
    const FileScope scope {.account = account, .region = "eu-west-1"};
    fixture.import({named("prod", today - 9 * day), facts::machine(a, today - 9 * day)}, scope);
    std::vector<Fact> reported {facts::association(a, today - day, "association-1", true),
        facts::item(a, today - day, "Custom:x", "disk", true), facts::command(a, today - day, "Failed")};
    for (const auto state : {PatchState::Missing, PatchState::Failed, PatchState::InstalledRejected}) {
        reported.emplace_back(facts::patch(a, today - day, "KB" + std::to_string(static_cast<int>(state)), state));
    }
    fixture.import(reported, scope);
    static_cast<void>(fixture.store().exchangeDecisions(
        std::vector<DecidedFinding> {{fixture.store().findingKeys(named({}, today - 9 * day).id).at(0),
            Decision {.status = WorkflowStatus::Notified, .note = "told", .author = "ada", .at = today}}}));
}

// The names that the rows of an account have in a view.
std::set<std::string> namesIn(const Table& table)
{
    std::set<std::string> names;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (dataText(table, row, static_cast<std::size_t>(table.indexOf("account"))) == account) {
            names.insert(dataText(table, row, static_cast<std::size_t>(table.indexOf("accountName"))));
        }
    }
    return names;
}

}

class TestAccountNames : public QObject
{
    Q_OBJECT

private slots:
    void everyViewNamesAccountsAlike();
    void theGreatestNameThatIsKnownCounts();
};

void TestAccountNames::everyViewNamesAccountsAlike()
{
    FleetFixture fixture;
    fill(fixture);
    FleetMemory memory;
    int views = 0;
    for (const auto& view : ::views()) {
        const Moment moment {.from = today - 5 * day, .now = today};
        const auto table = view.load(fixture.database(), moment, {});
        if (table->indexOf("account") < 0 || std::string_view(view.name) == "imports") {
            continue;
        }
        const auto names = namesIn(*table);
        QVERIFY2(names.empty() || names == std::set<std::string> {"prod"}, view.name);
        QVERIFY2(namesIn(*view.load(fixture.database(), moment, {.memory = &memory})) == names, view.name);
        views += names.empty() ? 0 : 1;
    }
    QVERIFY2(views >= 12, qPrintable(QString::number(views)));
}

void TestAccountNames::theGreatestNameThatIsKnownCounts()
{
    FleetFixture fixture;
    fill(fixture);
    FleetMemory memory;
    const auto failed = [&](const Moment& moment) {
        return namesIn(*findView("associations")->load(fixture.database(), moment, {.memory = &memory}));
    };
    QCOMPARE(failed({.now = today}), std::set<std::string> {"prod"});
    fixture.import({named("production", today - day / 2)}, {.account = account});
    QCOMPARE(failed({.now = today}), std::set<std::string> {"production"}); // not what the memory knew
    QCOMPARE(failed({.asOf = today - day, .now = today}), std::set<std::string> {"prod"});
}

QTEST_GUILESS_MAIN(TestAccountNames)
#include "tst_accountnames.moc"
