// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fleetfixture.h"

#include <QString>

#include <set>

// Files of accounts and Regions, imported at chosen times as if they had been collected at others.

namespace rounds {

constexpr Instant hour = 3600 * microsPerSecond;
constexpr Instant day = microsPerDay;
constexpr Instant today = FleetFixture::today;

struct File
{
    std::string account = {}; // one letter; empty: the file does not say
    std::string region = "eu-west-1";
    Instant captured = 0;
    bool collected = true; // then, else its data is of that time
    std::string kind = "patch-state";
    int sitting = 0; // imports a day apart

    [[nodiscard]] std::string place() const { return account + ' ' + region; }

    [[nodiscard]] std::string node() const { return "i-00000000000000" + account + region.substr(8); }
};

inline std::string digits(const std::string& account)
{
    return account.empty() ? account : std::string(11, '1') + account;
}

class Imports
{
public:
    void take(const File& file, std::optional<Instant> operation = {})
    {
        const auto run = m_fixture.store().beginRun("tester");
        Statement started(m_fixture.database(), "UPDATE import_run SET started = ?1 WHERE id = ?2");
        started.bind(1, today + file.sitting * day);
        started.bind(2, run);
        started.run();
        const auto session = m_fixture.store().beginFile(run, "file-" + std::to_string(++m_files), {});
        session->take({.place = {.record = 1},
            .original = "{}",
            .facts = {facts::summary(file.node(), operation.value_or(file.captured - 20 * hour), 1)}});
        const FileScope scope {.kind = file.kind,
            .account = digits(file.account),
            .region = file.account.empty() ? std::string() : file.region,
            .captured = file.captured,
            .capturedFrom = file.collected ? CapturedFrom::FileName : CapturedFrom::Data,
            .sha256 = std::to_string(m_files)};
        static_cast<void>(session->finish(scope, {}));
    }

    // Places of which a node is doubted.
    std::set<std::string> doubted(std::optional<Instant> asOf = {})
    {
        std::set<std::string> places;
        for (const auto& node : m_fixture.fleet(asOf).nodes) {
            if (std::ranges::count(node.judgement.doubts, Doubt::NotInNewestRound) > 0) {
                places.insert((node.account.empty() ? "?" : node.account.substr(11)) + ' ' + node.region);
            }
        }
        return places;
    }

    FleetFixture& fixture() { return m_fixture; }

private:
    FleetFixture m_fixture;
    int m_files = 0;
};

inline QString joined(const std::set<std::string>& places)
{
    QStringList letters;
    for (const auto& place : places) {
        const auto letter = QString::fromStdString(place).left(1);
        letters.append(place.ends_with("us-east-2") ? letter.toUpper() : letter);
    }
    letters.sort();
    return letters.join(QString());
}

}
