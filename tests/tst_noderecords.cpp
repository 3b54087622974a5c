// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/noderecords.h"
#include "tests/fleetfixture.h"

#include <QTest>

// The original records behind what holds of a node.
class TestNodeRecords : public QObject
{
    Q_OBJECT

private slots:
    void theNewestReportsTellFirstWhatIsWrong();
    void eachRecordStandsOnce();
    void aLongListIsCut();

private:
    static constexpr Instant day = microsPerDay;
    static constexpr Instant today = FleetFixture::today;

    static void import(FleetFixture& fixture, const std::vector<std::pair<std::vector<Fact>, std::string>>& records)
    {
        const auto session = fixture.store().beginFile(fixture.store().beginRun("tester"), "list.json", {});
        std::uint64_t number = 0;
        for (const auto& [facts, original] : records) {
            session->take({.place = {.record = ++number}, .original = original, .facts = facts});
        }
        FileScope scope;
        scope.sha256 = std::to_string(records.size()) + records.front().second;
        scope.captured = today;
        scope.capturedFrom = CapturedFrom::FileTime;
        static_cast<void>(session->finish(scope, {}));
    }

    static NodeRecords recordsOf(FleetFixture& fixture, std::optional<Instant> asOf = {})
    {
        const auto node = fixture.node("i-1").id;
        return loadNodeRecords(fixture.database(), {.asOf = asOf, .now = today}, node);
    }

    static std::vector<std::string> textsOf(const NodeRecords& records)
    {
        std::vector<std::string> texts;
        for (const auto& record : records.records) {
            texts.push_back(record.text);
        }
        return texts;
    }
};

void TestNodeRecords::theNewestReportsTellFirstWhatIsWrong()
{
    FleetFixture fixture;
    import(fixture, {{ {facts::summary("i-1", today - 9 * day, 1)}, "{\"old\": 1}" }});
    import(fixture,
        {{{facts::patch("i-1", today - day, "KB1", PatchState::Installed)}, "{\"good\": 1}"},
            {{facts::patch("i-1", today - day, "KB2", PatchState::Missing)}, "{\"bad\": 1}"},
            {{facts::summary("i-1", today - day, 1)}, "{\"counts\": 1}"},
            { {facts::summary("i-2", today - day, 1)},
                "{\"other\": 1}" }});
    const auto now = recordsOf(fixture);
    QCOMPARE(textsOf(now), (std::vector<std::string> {"{\"counts\": 1}", "{\"bad\": 1}", "{\"good\": 1}"}));
    QCOMPARE(now.records.front().file, "list.json");
    QCOMPARE(now.records.front().time, std::optional<Instant>(today - day));
    QCOMPARE(now.more, 0);
    QCOMPARE(textsOf(recordsOf(fixture, today - 5 * day)), std::vector<std::string> {"{\"old\": 1}"});
}

void TestNodeRecords::eachRecordStandsOnce()
{
    FleetFixture fixture;
    import(fixture,
        {{ {facts::patch("i-1", today, "KB1", PatchState::Missing),
               facts::patch("i-1", today, "KB2", PatchState::Missing)},
            "{\"both\": 1}" }});
    QCOMPARE(textsOf(recordsOf(fixture)), std::vector<std::string> {"{\"both\": 1}"});
}

void TestNodeRecords::aLongListIsCut()
{
    FleetFixture fixture;
    std::vector<std::pair<std::vector<Fact>, std::string>> records;
    for (int i = 0; i < 230; ++i) {
        const auto id = "KB" + std::to_string(i);
        records.push_back({{facts::patch("i-1", today, id, PatchState::Installed)}, "{\"id\": \"" + id + "\"}"});
    }
    import(fixture, records);
    const auto all = recordsOf(fixture);
    QCOMPARE(all.records.size(), mostNodeRecords);
    QCOMPARE(all.more, 30);
}

QTEST_GUILESS_MAIN(TestNodeRecords)
#include "tst_noderecords.moc"
