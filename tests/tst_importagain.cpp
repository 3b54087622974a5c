// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"
#include "tests/formatsupport.h"

#include <QCryptographicHash>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

// What an import does for speed changes nothing: large files that are hashed while they are read, and facts that are
// used again for other records.
class TestImportAgain : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreKnownAreTheSame();
    void factsHoldNothingOfEarlierRecords_data();
    void factsHoldNothingOfEarlierRecords();

private:
    // Hears what arrives at the database.
    class Listener final : public RecordListener
    {
    public:
        void hear(const SourceRecord& record) override
        {
            for (const auto& fact : record.facts)
                facts.push_back(described(fact));
        }

        void endFile(bool) override { }

        std::vector<std::string> facts;
    };

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    std::vector<FileReport> import(const QStringList& paths, RecordListener* listener = nullptr) const
    {
        ImportJob job {.database = m_folder.filePath(u"a.fleet-db"_s).toStdString()};
        for (const auto& path : paths)
            job.paths.push_back(path.toStdString());
        return runImport(
            job, {}, [](const ImportProgress&) {}, [](const FileReport&) {}, listener);
    }

    static std::string described(const Fact& fact);

    QTemporaryDir m_folder;
};

namespace {

QByteArray quoted(const char* name, const std::string& text)
{
    return QByteArray(",\"") + name + "\":\"" + QByteArray::fromStdString(text) + '"';
}

// A record with some of its members, of any length.
QByteArray members(std::mt19937& random, std::initializer_list<const char*> names)
{
    QByteArray json;
    for (const char* name : names) {
        if (random() % 3 != 0)
            json += quoted(name, std::string(random() % 60, static_cast<char>('a' + random() % 26)));
    }
    return json;
}

QByteArray item(std::mt19937& random)
{
    constexpr std::array types {"Patch", "Association", "Custom:Own"};
    return R"({"Status":"COMPLIANT","resourceId":"i-0123456789abcdef)" + QByteArray::number(random() % 9)
        + R"(","captureTime":"2025-10-26T14:47:02Z","schemaVersion":"1.1")"
        + quoted("ComplianceType", types[random() % types.size()])
        + members(random,
            {"Id", "Title", "Severity", "PatchSeverity", "Classification", "CVEIds", "DocumentName", "DocumentVersion",
                "DetailedText", "ExecutionId", "ExecutionType", "PatchBaselineId", "PatchGroup"})
        + (random() % 2 == 0 ? R"(,"PatchState":"INSTALLED","InstalledTime":"2025-01-02T03:04:05Z")" : "") + "}\n";
}

QByteArray finding(std::mt19937& random)
{
    return R"({"SchemaVersion":"2018-10-08","ProductArn":"arn:aws:securityhub:us-east-1::product/aws/inspector")"
        + quoted("Id", random() % 50 == 0 ? std::string() : std::to_string(random()))
        + members(random, {"Title", "GeneratorId", "AwsAccountId", "AwsAccountName", "Region", "CompanyName"})
        + (random() % 2 == 0 ? R"(,"Workflow":{"Status":"NOTIFIED"},"CreatedAt":"2025-01-02T03:04:05Z")" : "")
        + (random() % 2 == 0 ? R"(,"PatchSummary":{"Id":"pb-0123456789abcdef0","MissingCount":3})" : "")
        + R"(,"Resources":[{"Type":"AwsEc2Instance","Id":"i-0123456789abcdef0")"
        + members(random, {"Region", "Partition"}) + "}]}\n";
}

}

std::string TestImportAgain::described(const Fact& fact)
{
    std::string text = std::to_string(fact.index());
    const auto add = [&text](const auto& value) {
        if constexpr (requires { std::string_view(value); })
            text.append(1, '|').append(value);
        else if constexpr (requires { value.has_value(); })
            text += '|' + (value ? std::to_string(static_cast<std::int64_t>(*value)) : "-");
        else
            text += '|' + std::to_string(static_cast<std::int64_t>(value));
    };
    if (const auto* item = std::get_if<ComplianceItemFact>(&fact)) {
        for (const auto& value : {item->node, item->type, item->id, item->title, item->patchSeverity,
                 item->classification, item->cves, item->document, item->documentVersion, item->details,
                 item->executionId, item->executionType, item->baseline, item->patchGroup})
            add(value);
        add(item->state);
        add(item->status);
        add(item->severity);
        add(item->at);
        add(item->reported);
    } else if (const auto* finding = std::get_if<FindingFact>(&fact)) {
        for (const auto& value : {finding->id, finding->productArn, finding->title, finding->generator,
                 finding->account, finding->accountName, finding->region, finding->product, finding->company,
                 finding->type, finding->control, finding->resourceType, finding->resource, finding->node,
                 finding->nodeName, finding->cves})
            add(value);
        add(finding->workflow);
        add(finding->created);
        add(finding->updated);
        add(finding->patchSummary.has_value());
        add(finding->patchSummary ? finding->patchSummary->missing : Count());
    }
    return text;
}

void TestImportAgain::bytesThatAreKnownAreTheSame()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 2 << 20; ++i) {
        bytes += R"({"Status":"COMPLIANT","resourceId":"i-0123456789abcdef0","captureTime":"2025-10-26T14:47:02Z",)"
                 R"("schemaVersion":"1.1","ComplianceType":"Patch","Id":"KB)"
            + QByteArray::number(i) + "\"}\n";
    }
    auto changed = bytes;
    changed[changed.lastIndexOf("KB")] = 'X';
    const auto first = write(u"first.json"_s, bytes);
    const auto copy = write(u"second.json"_s, bytes);
    const auto third = write(u"third.json"_s, changed);
    const auto hashOf = [](const QByteArray& text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
    };
    const auto reports = import({first, copy, third});
    QCOMPARE(reports.size(), std::size_t(3));
    QVERIFY(reports[0].outcome == FileOutcome::Stored);
    QVERIFY(reports[1].outcome == FileOutcome::Same); // of this run
    QVERIFY(reports[2].outcome == FileOutcome::Stored); // of the same size only
    for (const auto& [report, text] : {std::pair(reports[0], bytes), {reports[1], bytes}, {reports[2], changed}})
        QCOMPARE(report.scope.sha256, hashOf(text));
    for (const auto& path : {first, copy, third}) { // of an earlier one
        const auto again = import({path});
        QCOMPARE(again.size(), std::size_t(1));
        QVERIFY(again[0].outcome == FileOutcome::Same);
    }
}

void TestImportAgain::factsHoldNothingOfEarlierRecords_data()
{
    QTest::addColumn<bool>("findings");
    QTest::newRow("compliance items") << false;
    QTest::newRow("findings") << true;
}

void TestImportAgain::factsHoldNothingOfEarlierRecords()
{
    QFETCH(bool, findings);
    constexpr int many = 40'000; // the queue holds fewer
    std::mt19937 random(11);
    QByteArray bytes;
    for (int i = 0; i < many; ++i)
        bytes += findings ? finding(random) : item(random);
    const auto path = write(findings ? u"findings.json"_s : u"items.json"_s, bytes);
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    KeepingSink sink; // keeps each record, so that nothing is used again
    QVERIFY(source->read({}, sink, {}, {}).end == ReadResult::End::Complete);
    Listener listener;
    static_cast<void>(import({path}, &listener));
    std::vector<std::string> expected;
    for (const auto& record : sink.records) {
        for (const auto& fact : record.facts)
            expected.push_back(described(fact));
    }
    QVERIFY(expected.size() > many / 2);
    QVERIFY(!sink.rejections.empty()); // which leave their facts unused
    QVERIFY(listener.facts == expected);
}

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
