// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/slowbuild.h"
#include "tests/storecontent.h"

#include <chrono>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

class TestStoreFailures : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void aRefusedFileLeavesOnlyItsRow();
    void anUnfinishedSessionLeavesNothing();
    void stoppingStoresNothing();
    void stoppingIsAnsweredAtOnce();
    void aFullDiskStoresNothing();
    void stagingDoesNotLockTheDatabase();
};

void TestStoreFailures::aRefusedFileLeavesOnlyItsRow()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "broken.json", "/x/broken.json");
    session->take({.original = "{}", .facts = {patch("i-1", "KB1", PatchState::Missing, hour)}});
    FileReport refused;
    refused.outcome = FileOutcome::Refused;
    refused.read = 1;
    refused.problem = {"It ends too early.", {}};
    refused.place = {.line = 3, .column = 4};
    const FileReport report = session->refuse(refused);
    QCOMPARE(report.name, "broken.json");
    QCOMPARE(ask("SELECT count(*) FROM node"), "0|\n");
    QCOMPARE(ask("SELECT name || outcome || read || problem FROM source_file"), "broken.json21It ends too early.|\n");
    QCOMPARE(
        translated(unpacked(ask("SELECT place FROM source_file").chopped(2).toStdString())), u"line 3, column 4"_s);
}

void TestStoreFailures::anUnfinishedSessionLeavesNothing()
{
    const QByteArray before = ask("SELECT count(*) FROM word");
    {
        const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
        for (int i = 0; i < 5000; ++i) {
            session->take(
                {.original = "{}", .facts = {patch("i-1", "KB" + std::to_string(i), PatchState::Missing, hour)}});
        }
    }
    QCOMPARE(ask("SELECT count(*) FROM word"), before);
    QCOMPARE(ask("SELECT count(*) FROM source_file"), "0|\n");
}

void TestStoreFailures::stoppingStoresNothing()
{
    std::stop_source source;
    source.request_stop();
    const FileReport report =
        import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Missing, hour)}), source.get_token());
    QVERIFY(report.outcome == FileOutcome::Stopped);
    QCOMPARE(report.read, 0U);
    QCOMPARE(ask("SELECT count(*) FROM node"), "0|\n");
    QCOMPARE(ask("SELECT outcome FROM source_file"), "3|\n");
}

void TestStoreFailures::stoppingIsAnsweredAtOnce()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
    for (int i = 0; i < 30000; ++i) {
        session->take({.original = "{}",
            .facts = {patch("i-" + std::to_string(i % 50), "KB" + std::to_string(i), PatchState::Missing, hour)}});
    }
    std::stop_source source;
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const FileReport report = session->finish({}, source.get_token());
    const auto answered = std::chrono::steady_clock::now();
    stopper.join();
    QVERIFY(report.outcome == FileOutcome::Stopped);
    QVERIFY(answered - asked < std::chrono::milliseconds(100 * slowness));
    QCOMPARE(ask("SELECT count(*) FROM fact"), "0|\n");
}

void TestStoreFailures::aFullDiskStoresNothing()
{
    (void)import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Missing, hour)}));
    const std::string before = logicalContent(m_store->database());
    TestFile big;
    for (int i = 0; i < 3000; ++i) {
        FindingFact fact = finding("f" + std::to_string(i), hour, FindingCompliance::Failed, 1);
        big.records.push_back({{fact}, QByteArray::number(i * 7919).repeated(40).toStdString()});
    }
    struct rlimit old = {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, SIG_IGN);
    int full = 0;
    for (rlim_t limit = 64 << 10; limit < (3 << 20); limit += 300 << 10) {
        const struct rlimit small = {limit, old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        std::optional<StoreError::Kind> kind;
        try {
            (void)import(*m_store, big);
        } catch (const StoreError& error) {
            kind = error.kind();
        }
        ::setrlimit(RLIMIT_FSIZE, &old);
        if (!kind) {
            break; // it fitted
        }
        ++full;
        QVERIFY(*kind == StoreError::Kind::Full);
        QCOMPARE(logicalContent(m_store->database()), before);
    }
    QVERIFY(full > 0);
    QCOMPARE(ask("SELECT * FROM pragma_integrity_check"), "ok|\n");
    QVERIFY(addsUp(import(*m_store, big)));
    QCOMPARE(ask("SELECT count(*) FROM finding"), "3000|\n");
}

void TestStoreFailures::stagingDoesNotLockTheDatabase()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
    session->take({.original = "{}", .facts = {finding("new", hour, FindingCompliance::Failed, 1)}});
    Store other(m_path);
    (void)import(other, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const auto keys = other.findingKeys("f");
    QCOMPARE(keys.size(), 1U);
    const std::vector<DecidedFinding> decided {{.key = keys[0],
        .decision = Decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = 1}}};
    (void)other.exchangeDecisions(decided);
    QCOMPARE(session->finish({}, {}).created, 1U);
    QCOMPARE(ask("SELECT count(*) FROM finding"), "2|\n");
}

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
