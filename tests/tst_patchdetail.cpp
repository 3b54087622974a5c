// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleetfixture.h"

#include "models/tables/patchdetail.h"
#include "models/tables/patchnodes.h"

#include <QTest>

namespace {

constexpr Instant today = FleetFixture::today;
constexpr auto first = "i-00000000000000001";
constexpr auto second = "i-00000000000000002";
constexpr auto third = "i-00000000000000003";

class Fixture : public FleetFixture
{
public:
    Fixture()
    {
        const auto in = [](const char* account) {
            FileScope scope;
            scope.account = account;
            scope.region = "eu-west-1";
            return scope;
        };
        import({item(first, "KB1", PatchState::Missing), item(second, "KB1", PatchState::Failed),
                   facts::machine(first, today, "Active")},
            in("111122223333"));
        import({item(third, "KB1", PatchState::InstalledPendingReboot), item(third, "KB2", PatchState::Missing)},
            in("444455556666"));
    }

    [[nodiscard]] std::optional<PatchDetail> detail(const PatchQuestion& question)
    {
        return loadPatchDetail(database(), {.now = today}, question);
    }

    [[nodiscard]] std::int64_t patch(const char* id)
    {
        Statement row(database(), "SELECT id FROM item_key WHERE item = ?1");
        row.bind(1, std::string_view(id));
        return row.step() ? row.integer(0) : 0;
    }

private:
    static Fact item(const char* node, const char* patch, PatchState state)
    {
        auto item = facts::patch(node, today, patch, state);
        item.cves = std::string("CVE-2024-7,CVE-2024-") + patch;
        return item;
    }
};

}

class TestPatchDetail : public QObject
{
    Q_OBJECT

private slots:
    void aPatchHasItsNodes();
    void aCveHasItsPatchesAndNodes();
    void logsAreNamedWhereItFailed();
    void whatIsNotKnownHasNoDetail();
    void cvesAreTakenApart();
};

void TestPatchDetail::aPatchHasItsNodes()
{
    Fixture fixture;
    const auto detail = fixture.detail({.patch = fixture.patch("KB1")});
    QVERIFY(detail);
    QCOMPARE(detail->id, "KB1");
    QCOMPARE(detail->title, "KB1");
    QCOMPARE(detail->cves, "CVE-2024-7,CVE-2024-KB1");
    QCOMPARE(detail->alone, (std::vector<std::string> {first, second}));
    QCOMPARE(detail->failed, std::vector<std::string> {second});
    QCOMPARE(detail->nodes.size(), std::size_t(3));
    QCOMPARE(detail->byAccount.size(), std::size_t(2));
    QCOMPARE(detail->byAccount[0].name, "111122223333");
    QCOMPARE(detail->byAccount[0].nodes, (std::vector<std::string> {first, second}));
    QCOMPARE(detail->byAccount[1].nodes, std::vector<std::string> {third});
}

void TestPatchDetail::aCveHasItsPatchesAndNodes()
{
    Fixture fixture;
    const auto detail = fixture.detail({.cve = "CVE-2024-7"});
    QVERIFY(detail);
    QCOMPARE(detail->id, "CVE-2024-7");
    QCOMPARE(detail->title, "KB1, KB2");
    QCOMPARE(detail->nodes.size(), std::size_t(3));
    QVERIFY(detail->alone.empty());
    QCOMPARE(fixture.detail({.cve = "CVE-2024-KB2"})->nodes.size(), std::size_t(1));
}

void TestPatchDetail::logsAreNamedWhereItFailed()
{
    Fixture fixture;
    const auto logs = fixture.detail({.patch = fixture.patch("KB1")})->failedLogs;
    QVERIFY(std::ranges::count(logs, "/var/log/amazon/ssm/amazon-ssm-agent.log") == 1);
    QVERIFY(fixture.detail({.patch = fixture.patch("KB2")})->failedLogs.empty());
}

void TestPatchDetail::whatIsNotKnownHasNoDetail()
{
    Fixture fixture;
    QVERIFY(!fixture.detail({.patch = 4711}));
    QCOMPARE(fixture.detail({.cve = "CVE-1999-1"})->nodes.size(), std::size_t(0));
}

void TestPatchDetail::cvesAreTakenApart()
{
    QCOMPARE(cveIds("CVE-2024-2,cve-2024-1; CVE-2024-2"), (std::vector<std::string> {"CVE-2024-1", "CVE-2024-2"}));
    QCOMPARE(cveIds("none, CVE-"), std::vector<std::string> {});
}

QTEST_GUILESS_MAIN(TestPatchDetail)
#include "tst_patchdetail.moc"
