// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pendingimports.h"
#include "tests/storecontent.h"

#include <array>
#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

// A file that is written in several transactions: what others see and may do meanwhile, and what is left of it when it
// ends early.
class TestLargeImport : public QObject, StoreFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void nobodySeesItBeforeItsEnd();
    void decisionsGoBetween();
    void stoppingLeavesItOut();
    void oneThatDiedIsHiddenAndThenRemoved();
    void anUndoneImportIsHiddenAtOnce();
    void decidedFindingsKeepTheirImport();
    void onlyTheNewestCanBeTakenBack();

private:
    static TestFile large(int facts)
    {
        std::vector<Fact> all;
        for (int i = 0; i < facts; ++i) {
            all.push_back(patch("i-" + std::to_string(i / 100), "KB" + std::to_string(i), PatchState::Missing, hour));
        }
        return fileOf(std::move(all));
    }

    // Rows as every view sees them.
    [[nodiscard]] static std::int64_t seen(Database& database, const char* table)
    {
        const ReadTransaction reading(database);
        Statement rows(database, std::string("SELECT count(*) FROM ") + table);
        return rows.step() ? rows.integer(0) : -1;
    }

    [[nodiscard]] UndoneImport undo(std::int64_t run) { return m_store->undoImport(run, {}); }

    // Runs `during` again and again in another thread while the file is imported.
    template <typename During> FileReport importWhile(const TestFile& file, During during, std::stop_token stop = {})
    {
        std::atomic<bool> done = false;
        std::thread other([&] {
            Store store(m_path);
            while (!done) {
                during(store);
            }
        });
        FileReport report = import(*m_store, file, stop);
        done = true;
        other.join();
        return report;
    }
};

void TestLargeImport::nobodySeesItBeforeItsEnd()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    std::set<std::int64_t> facts;
    std::set<std::int64_t> nodes;
    int between = 0;
    const FileReport report = importWhile(large(30000), [&](Store& store) {
        const ReadTransaction reading(store.database());
        between += hasPendingImports(store.database()) ? 1 : 0;
        facts.insert(seen(store.database(), "fact"));
        nodes.insert(seen(store.database(), "node"));
        Statement hinted(store.database(), "SELECT count(*) FROM fact INDEXED BY fact_bad WHERE bad = 1");
        QVERIFY(hinted.step());
    });
    QCOMPARE(report.created, 30000U);
    QVERIFY2(between > 0, "it was never looked at while it was written");
    facts.erase(30000);
    QCOMPARE(facts, std::set<std::int64_t> {0});
    nodes.erase(300); // i-1 was there
    QCOMPARE(nodes, std::set<std::int64_t> {1});
    QCOMPARE(seen(m_store->database(), "fact"), 30000);
}

void TestLargeImport::decisionsGoBetween()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    const std::int64_t key = m_store->findingKeys("f").front();
    int decided = 0;
    static_cast<void>(importWhile(large(30000), [&](Store& store) {
        const bool writing = hasPendingImports(store.database());
        const Decision decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "me", .at = hour};
        static_cast<void>(store.exchangeDecisions(std::array {DecidedFinding {key, decision}}));
        decided += writing && hasPendingImports(store.database()) ? 1 : 0;
    }));
    QVERIFY2(decided > 0, "no decision was stored while the file was written");
}

void TestLargeImport::stoppingLeavesItOut()
{
    static_cast<void>(import(*m_store, fileOf({patch("i-0", "KB0", PatchState::Installed, 2 * hour)})));
    const std::string before = logicalContent(m_store->database());
    std::stop_source stop;
    const FileReport report = importWhile(
        large(30000),
        [&stop](Store& store) {
            if (hasPendingImports(store.database())) {
                stop.request_stop();
            }
        },
        stop.get_token());
    QCOMPARE(report.outcome, FileOutcome::Stopped);
    QCOMPARE(seen(m_store->database(), "fact"), 1);
    static_cast<void>(import(*m_store, fileOf({})));
    QCOMPARE(QByteArray::fromStdString(logicalContent(m_store->database())), QByteArray::fromStdString(before));
    QCOMPARE(number("SELECT count(*) FROM pending_import"), 0);
    QCOMPARE(number("SELECT count(*) FROM source_file WHERE outcome = 3"), 1);
}

void TestLargeImport::oneThatDiedIsHiddenAndThenRemoved()
{
    static_cast<void>(import(*m_store, fileOf({patch("i-9", "KB9", PatchState::Installed, hour)})));
    const std::string before = logicalContent(m_store->database());
    const std::int64_t first = number("SELECT max(id) + 1 FROM original");
    static_cast<void>(import(*m_store, large(200)));
    // As it is when the process ends before the last transaction.
    m_store->database().run("UPDATE source_file SET outcome = 3, next_original = 0 WHERE id = 2");
    addPendingImport(m_store->database(), 2, first);
    {
        Database reader(m_path, Database::Mode::ReadOnly);
        QCOMPARE(seen(reader, "fact"), 1);
        QCOMPARE(seen(reader, "node"), 1);
    }
    static_cast<void>(import(*m_store, fileOf({})));
    QCOMPARE(QByteArray::fromStdString(logicalContent(m_store->database())), QByteArray::fromStdString(before));
    QCOMPARE(number("SELECT max(id) + 1 FROM original"), first);
    QVERIFY(ask("SELECT problem FROM source_file WHERE id = 2").contains("ended before"));
    Database reader(m_path, Database::Mode::ReadOnly);
    QCOMPARE(seen(reader, "fact"), 1);
}

void TestLargeImport::anUndoneImportIsHiddenAtOnce()
{
    static_cast<void>(import(*m_store, large(500)));
    Database reader(m_path, Database::Mode::ReadOnly);
    QCOMPARE(seen(reader, "fact"), 500);
    const UndoneImport undone = undo(1);
    QVERIFY(undone.done);
    QCOMPARE(undone.files, 1U);
    QCOMPARE(undone.records, 500U);
    QCOMPARE(seen(reader, "fact"), 0);
    QCOMPARE(number("SELECT outcome FROM source_file"), static_cast<int>(FileOutcome::Undone));
    QVERIFY(!undo(1).done);
    QCOMPARE(import(*m_store, large(500)).created, 500U);
}

void TestLargeImport::decidedFindingsKeepTheirImport()
{
    static_cast<void>(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})));
    const std::int64_t key = m_store->findingKeys("f").front();
    const Decision decision {.status = WorkflowStatus::Resolved, .author = "me", .at = hour};
    static_cast<void>(m_store->exchangeDecisions(std::array {DecidedFinding {key, decision}}));
    const UndoneImport refused = undo(1);
    QVERIFY(!refused.done);
    QCOMPARE(refused.decided, 1U);
    static_cast<void>(m_store->exchangeDecisions(std::array {DecidedFinding {key, std::nullopt}}));
    QVERIFY(undo(1).done);
}

void TestLargeImport::onlyTheNewestCanBeTakenBack()
{
    for (int i = 0; i < 23; ++i) {
        const std::string node = "i-" + std::to_string(i);
        static_cast<void>(import(*m_store, fileOf({patch(node, "KB1", PatchState::Missing, hour)})));
    }
    const UndoneImport old = undo(1);
    QVERIFY(!old.done);
    QVERIFY(!old.reason.empty());
    QCOMPARE(old.dependentCount, 0U);
    QVERIFY(undo(10).done);
    QVERIFY(m_store->removeLeftovers({}));
    QCOMPARE(number("SELECT count(*) FROM fact"), 22);
}

QTEST_GUILESS_MAIN(TestLargeImport)
#include "tst_largeimport.moc"
