// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storecontent.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace {

// A random fleet's reports: few nodes, items and moments, so that they meet often.
class Reports
{
public:
    explicit Reports(unsigned seed, int nodes = 2)
        : m_random(seed)
        , m_nodes(nodes)
    {
    }

    std::vector<TestFile> make()
    {
        std::vector<TestFile> files;
        for (int i = 0; i < 8; ++i) {
            TestFile file;
            file.name = std::to_string(i);
            file.scope.captured = (20 + number(4)) * hour;
            file.scope.capturedFrom = number(2) == 0 ? CapturedFrom::FileTime : CapturedFrom::FileName;
            file.scope.partial = number(4) == 0;
            file.scope.account = number(2) == 0 ? "" : "path" + std::to_string(number(3));
            fill(file);
            files.push_back(file);
        }
        return files;
    }

    // The same records in two files, where each of them alone still tells the time of its lists.
    std::vector<TestFile> split(const TestFile& file)
    {
        TestFile left = file;
        TestFile right = file;
        left.records.clear();
        right.records.clear();
        for (const TestRecord& record : file.records) {
            (number(2) == 0 ? left : right).records.push_back(record);
        }
        return {left, right};
    }

    std::mt19937& random() { return m_random; }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    void fill(TestFile& file)
    {
        const std::string node = this->node();
        const std::optional<Instant> reported = number(5) == 0 ? std::nullopt : std::optional(time());
        for (int i = number(4); i > 0; --i) {
            add(file, item(node, reported));
        }
        for (int i = number(3); i > 0; --i) {
            add(file, finding());
        }
        for (int i = number(3); i > 0; --i) {
            NodeFact fact {.node = this->node(), .computerName = "web" + std::to_string(number(2))};
            fact.lastPing = number(3) == 0 ? std::nullopt : std::optional(time());
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            AssociationFact fact {
                .node = node, .id = "a" + std::to_string(number(2)), .status = number(2) == 0 ? "Success" : "Failed"};
            fact.executed = reported; // all of one list, so that it can be split
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            TypeSummaryFact fact {
                .node = this->node(), .type = "Patch", .status = ComplianceStatus::Compliant, .compliant = number(2)};
            fact.executed = number(3) == 0 ? std::nullopt : std::optional(time());
            add(file, fact);
        }
        for (int i = number(3); i > 0; --i) {
            add(file, summary(this->node()));
        }
    }

    void add(TestFile& file, Fact fact)
    {
        file.records.push_back({{std::move(fact)}, "{\"n\":" + std::to_string(++m_records) + "}"});
    }

    ComplianceItemFact item(const std::string& node, std::optional<Instant> reported)
    {
        static constexpr PatchState states[] = {PatchState::Installed, PatchState::Missing, PatchState::Failed};
        ComplianceItemFact fact;
        fact.node = node;
        fact.type = "Patch";
        fact.id = "KB" + std::to_string(number(4));
        fact.state = states[number(3)];
        fact.reported = reported;
        fact.patchSeverity = number(3) == 0 ? "x" : "";
        fact.at = number(3) == 0 ? std::optional(time()) : std::nullopt;
        fact.baseline = "pb-" + std::to_string(number(2));
        return fact;
    }

    FindingFact finding()
    {
        FindingFact fact;
        fact.id = "f" + std::to_string(number(m_nodes + 1));
        fact.productArn = "arn:aws:securityhub:::product/aws/ssm-patch-manager";
        fact.node = node();
        fact.account = "finding" + std::to_string(number(2));
        fact.nodeName = "name" + std::to_string(number(3));
        fact.updated = number(6) == 0 ? std::nullopt : std::optional(time());
        fact.compliance = number(2) == 0 ? FindingCompliance::Failed : FindingCompliance::Passed;
        fact.severity = number(2) == 0 ? Severity::High : Severity::Low;
        if (number(2) == 0) {
            fact.patchSummary = summary("");
            fact.patchSummary->source = PatchSummaryFact::Source::Finding;
        }
        fact.title = "title " + std::to_string(number(2));
        // As the reader does it: the hash tells all that was said.
        fact.contentHash[0] = static_cast<unsigned char>(fact.updated.value_or(0) / hour);
        fact.contentHash[1] =
            static_cast<unsigned char>(static_cast<int>(fact.compliance) * 16 + static_cast<int>(fact.severity));
        fact.contentHash[2] = static_cast<unsigned char>(fact.title.back());
        fact.contentHash[3] = static_cast<unsigned char>(fact.node.back());
        fact.contentHash[4] = static_cast<unsigned char>(fact.account.back());
        fact.contentHash[5] =
            static_cast<unsigned char>(fact.patchSummary ? 1 + fact.patchSummary->missing.value_or(9) : 0);
        return fact;
    }

    PatchSummaryFact summary(const std::string& node)
    {
        PatchSummaryFact fact {.node = node, .baseline = "pb-" + std::to_string(number(2))};
        fact.operationEnd = number(4) == 0 ? std::nullopt : std::optional(time());
        fact.missing = number(3) == 0 ? std::nullopt : Count(number(3));
        fact.failed = number(2);
        return fact;
    }

    std::string node() { return "i-" + std::to_string(number(m_nodes)); }

    Instant time() { return (1 + number(5)) * hour; }

    std::mt19937 m_random;
    int m_nodes;
    int m_records = 0;
};

}

class TestStoreOrder : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderSplitAndRepetitionGivesTheSame_data();
    void anyOrderSplitAndRepetitionGivesTheSame();
    void manyTransactionsGiveTheSame();
    void anUndoneImportIsAsIfItHadNeverBeen_data();
    void anUndoneImportIsAsIfItHadNeverBeen();

private:
    std::string contentAfter(const std::vector<TestFile>& files, std::int64_t batchesFrom = 4000)
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(u"o.db"_s).toStdString());
        store.database().run("PRAGMA synchronous=OFF"); // this is not about power cuts
        store.writeInBatchesFrom(batchesFrom);
        for (const TestFile& file : files) {
            const FileReport report = import(store, file);
            if (report.read != report.created + report.updated + report.unchanged + report.rejected
                || report.read != file.records.size()) {
                return "the sums are wrong";
            }
        }
        return logicalContent(store.database());
    }
};

void TestStoreOrder::anyOrderSplitAndRepetitionGivesTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestStoreOrder::anyOrderSplitAndRepetitionGivesTheSame()
{
    QFETCH(unsigned, seed);
    Reports reports(seed);
    std::vector<TestFile> files = reports.make();
    const std::string wanted = contentAfter(files);
    QVERIFY(wanted.size() > 100);
    for (int round = 0; round < 3; ++round) {
        std::vector<TestFile> other;
        for (const TestFile& file : files) {
            const std::vector<TestFile> parts = reports.number(2) == 0 ? std::vector {file} : reports.split(file);
            other.insert(other.end(), parts.begin(), parts.end());
            if (reports.number(4) == 0) {
                other.push_back(file);
            }
        }
        std::ranges::shuffle(other, reports.random());
        for (TestFile& file : other) {
            std::ranges::shuffle(file.records, reports.random());
        }
        const std::string got = contentAfter(other);
        QCOMPARE(QByteArray::fromStdString(got).split('\n'), QByteArray::fromStdString(wanted).split('\n'));
    }
}

void TestStoreOrder::manyTransactionsGiveTheSame()
{
    for (unsigned seed = 100; seed < 115; ++seed) {
        const std::vector<TestFile> files = Reports(seed).make();
        QCOMPARE(QByteArray::fromStdString(contentAfter(files, 0)).split('\n'),
            QByteArray::fromStdString(contentAfter(files)).split('\n'));
    }
}

void TestStoreOrder::anUndoneImportIsAsIfItHadNeverBeen_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 24; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

// Takes back whatever can be taken back, in any order, until nothing is left: each time the rest is what a database
// holds that never saw it.
void TestStoreOrder::anUndoneImportIsAsIfItHadNeverBeen()
{
    QFETCH(unsigned, seed);
    Reports reports(seed, 1 + static_cast<int>(seed % 6) * 4);
    std::vector<TestFile> files = reports.make();
    const QTemporaryDir folder;
    Store store(folder.filePath(u"u.db"_s).toStdString());
    store.database().run("PRAGMA synchronous=OFF");
    store.writeInBatchesFrom(seed % 2 == 0 ? 0 : 4000);
    std::vector<std::int64_t> runs;
    for (const TestFile& file : files) {
        static_cast<void>(import(store, file));
        Statement last(store.database(), "SELECT max(id) FROM import_run");
        QVERIFY(last.step());
        runs.push_back(last.integer(0));
    }
    while (!files.empty()) {
        std::vector<std::size_t> order(files.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, reports.random());
        bool undone = false;
        for (const std::size_t i : order) {
            const std::string before = undone ? std::string() : logicalContent(store.database());
            const UndoneImport answer = store.undoImport(runs[i], {});
            undone = answer.done;
            if (undone) {
                runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(i));
                files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
            QVERIFY(answer.dependentCount > 0);
            QVERIFY(!answer.reason.empty());
            QCOMPARE(logicalContent(store.database()), before);
        }
        QVERIFY2(undone, "the newest can always be taken back");
        QCOMPARE(QByteArray::fromStdString(logicalContent(store.database())).split('\n'),
            QByteArray::fromStdString(contentAfter(files)).split('\n'));
    }
    QCOMPARE(rowsOf(store.database(), "SELECT count(*) FROM original", 1), std::string("0|\n"));
}

QTEST_GUILESS_MAIN(TestStoreOrder)
#include "tst_storeorder.moc"
