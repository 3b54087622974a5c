// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/roundfixture.h"

#include <QTest>

#include <map>
#include <random>

// The rule of newestround.h once more, in plain loops over the files, compared with what the nodes are doubted for: for
// random imports, now and at moments of the past.

using namespace rounds;

namespace {

// The rule once more, in plain loops.
std::set<std::string> expected(const std::vector<File>& files, Instant upTo)
{
    std::map<int, Instant> newestOfSitting;
    std::vector<std::pair<Instant, const File*>> told;
    for (const auto& file : files) {
        if (file.captured <= upTo && file.kind != "asff-finding") {
            newestOfSitting[file.sitting] = std::max(newestOfSitting[file.sitting], file.captured);
        }
    }
    for (const auto& file : files) {
        if (file.captured <= upTo && file.kind != "asff-finding") {
            told.emplace_back(file.collected ? file.captured : newestOfSitting[file.sitting], &file);
        }
    }
    Instant before = today + 1000 * day;
    while (true) {
        Instant newest = 0;
        for (const auto& [time, file] : told) {
            newest = time < before ? std::max(newest, time) : newest;
        }
        if (newest == 0) {
            return {};
        }
        before = newest - 12 * hour;
        std::set<std::string> places, accounts, allPlaces, allAccounts;
        Instant began = newest;
        for (const auto& [time, file] : told) {
            const bool inRound = time <= newest && time >= newest - 12 * hour;
            if (inRound && file->account.empty()) {
                return {};
            }
            if (inRound) {
                began = std::min(began, time);
                places.insert(file->place());
                accounts.insert(file->account);
            }
            if (time <= newest && time >= newest - 90 * day && !file->account.empty()) {
                allPlaces.insert(file->place());
                allAccounts.insert(file->account);
            }
        }
        if (places.size() * 2 > allPlaces.size() && accounts.size() * 2 > allAccounts.size()) {
            std::map<std::string, Instant> last, operation;
            for (const auto& [time, file] : told) {
                last[file->place()] = std::max(last[file->place()], time);
            }
            for (const auto& file : files) { // what a node tells of itself, whichever report told it
                if (file.captured - 20 * hour <= upTo) {
                    operation[file.place()] = std::max(operation[file.place()], file.captured - 20 * hour);
                }
            }
            std::set<std::string> lacking;
            for (const auto& [place, time] : last) {
                if (time < began - day && operation[place] < began && place.front() != ' ') {
                    lacking.insert(place);
                }
            }
            return lacking;
        }
    }
}

}

class TestRoundOracle : public QObject
{
    Q_OBJECT

private slots:
    void randomImportsAreDoubtedAsPlainLoopsSay_data();
    void randomImportsAreDoubtedAsPlainLoopsSay();
    void theyReachTheRule();

private:
    int m_lacking = 0;
};

void TestRoundOracle::randomImportsAreDoubtedAsPlainLoopsSay_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 30U); ++seed) {
        QTest::addRow("imports %u", seed) << seed;
    }
}

void TestRoundOracle::randomImportsAreDoubtedAsPlainLoopsSay()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<File> files;
    const int rounds = below(5) + 1, gap = below(3) == 0 ? 1 : 7, present = 60 + below(40);
    for (int round = 0; round < rounds; ++round) {
        for (const auto* account : {"a", "b", "c", "d"}) {
            for (const auto* region : {"eu-west-1", "us-east-2"}) {
                if (below(100) < present && !(round + 2 > rounds && below(3) == 0)) {
                    files.push_back({.account = below(80) == 0 ? std::string() : account,
                        .region = region,
                        .captured = today - round * gap * day - below(below(4) == 0 ? 30 : 3) * hour - below(60),
                        .collected = below(8) != 0,
                        .kind = below(10) == 0 ? "asff-finding" : "patch-state",
                        .sitting = rounds - round + below(2)});
                }
            }
        }
    }
    std::ranges::shuffle(files, random);
    Imports imports;
    for (const auto& file : files) {
        imports.take(file);
    }
    QCOMPARE(joined(imports.doubted()), joined(expected(files, today)));
    m_lacking += expected(files, today).empty() ? 0 : 1;
    for (int i = 0; i < 4; ++i) {
        const auto then = today - below(rounds * gap * 24) * hour;
        QCOMPARE(joined(imports.doubted(then)), joined(expected(files, then)));
    }
}

void TestRoundOracle::theyReachTheRule()
{
    QVERIFY2(m_lacking >= 5, qPrintable(QString::number(m_lacking)));
}

QTEST_GUILESS_MAIN(TestRoundOracle)
#include "tst_roundoracle.moc"
