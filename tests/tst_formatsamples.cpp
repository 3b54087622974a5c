// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordkind.h"
#include "tests/formatsupport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(PROJECT_ROOT "/../shared/");

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

using Counts = std::map<QString, int>;

Counts countsOf(const QJsonValue& value)
{
    Counts counts;
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        counts[entry.key()] += entry.value().toInt();
    return counts;
}

void add(Counts& sums, const char* name, const Count& count)
{
    if (count)
        sums[QString::fromLatin1(name)] += *count;
}

}

// Real files against counts that were taken without this program.
class tst_formatsamples : public QObject
{
    Q_OBJECT

private slots:
    void samplesGiveWhatWasCounted_data();
    void samplesGiveWhatWasCounted();

private:
    static void compareFindings(const Reading& reading, const QJsonObject& details);
    static QString nodesOf(const Reading& reading);
    static void compareEvent(const Reading& reading, const QStringList& row, const QJsonObject& details);
    static void compareCalls(const Reading& reading, const QJsonObject& details);
    static void compareStates(const Reading& reading, const QJsonObject& details);
    static void compareItems(const Reading& reading, const QJsonObject& details);
    static void compareInvalid(const Reading& reading, const QString& path, const QJsonObject& details);
};

void tst_formatsamples::samplesGiveWhatWasCounted_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(shared + u"samples/EXPECTED.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the samples are not there");
    auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u"csv/"_s) || line.startsWith(u"logs/"_s); });
    for (const auto& line : lines.mid(1))
        QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
}

void tst_formatsamples::samplesGiveWhatWasCounted()
{
    QFETCH(QStringList, row);
    const auto path = shared + u"samples/"_s + row.at(0);
    const auto kind = row.at(1);
    const auto details = QJsonDocument::fromJson(row.at(6).toUtf8()).object();
    ReadOptions options;
    if (details.value(u"list"_s) == u"Patches"_s)
        options.node = "i-0123456789abcdef0";
    const auto reading = readAll(path, options).at(0);
    if (kind == u"invalid"_s)
        return compareInvalid(reading, path, details);
    const std::set<QString> read = {
        u"asff"_s, u"cloudtrail"_s, u"eventbridge"_s, u"ocsf"_s, u"resource-data-sync"_s, u"ssm-cli"_s};
    const bool findings = details.contains(u"record_state"_s);
    const bool empty = details.value(u"must"_s) == u"0 findings, success"_s;
    const bool receipts = row.at(0).contains(u"batch-update-findings-response"_s);
    const bool known = read.contains(kind) || empty || receipts;
    QVERIFY2(reading.complete() == known, qPrintable(reading.problem()));
    if (!known) {
        QVERIFY(!reading.problem().contains(u"not valid JSON"_s));
        QVERIFY(!reading.problem().contains(u"none of the reports"_s));
        QVERIFY(!reading.result.advice.empty());
        return;
    }
    QVERIFY(reading.sink.rejections.empty());
    if (receipts) {
        QCOMPARE(reading.sink.all<FindingUpdateFact>().size(), std::size_t(2));
        return;
    }
    if (!findings && details.contains(u"events"_s))
        return compareEvent(reading, row, details);
    QCOMPARE(int(reading.result.records), row.at(2).toInt());
    if (findings)
        compareFindings(reading, details);
    else if (details.contains(u"sum"_s))
        compareStates(reading, details);
    else if (kind == u"cloudtrail"_s)
        compareCalls(reading, details);
    else
        compareItems(reading, details);
    if (row.at(0).contains(u"list-associations"_s)) { // its nodes are targets in the definition
        const auto definition = QString::fromStdString(reading.sink.all<DefinitionFact>().at(0).details);
        for (const auto& node : row.at(5).split(u','))
            QVERIFY(definition.contains(node));
    } else if (!row.at(0).contains(u"describe-instance-patches"_s)) {
        QCOMPARE(nodesOf(reading), row.at(5));
    }
}

// Without the answer to whose patches they are, and without the nodes that a command was only sent to.
QString tst_formatsamples::nodesOf(const Reading& reading)
{
    std::set<QString> nodes;
    for (const auto& record : reading.sink.records) {
        for (auto fact : record.facts) {
            const auto* const finding = std::get_if<FindingFact>(&fact);
            const auto* const event = std::get_if<EventFact>(&fact);
            const bool sent = event && !event->actor.empty() && event->kind == EventFact::Kind::Command;
            const auto* const node = finding ? &finding->node : nodeOf(fact);
            nodes.insert(node && !sent ? QString::fromStdString(*node) : QString());
        }
    }
    nodes.erase(QString());
    nodes.erase(u"i-0123456789abcdef0"_s);
    return QStringList(nodes.begin(), nodes.end()).join(u',');
}

void tst_formatsamples::compareEvent(const Reading& reading, const QStringList& row, const QJsonObject& details)
{
    QCOMPARE(int(reading.result.records), details.value(u"events"_s).toInt());
    QVERIFY(reading.sink.all<FindingFact>().empty());
    QCOMPARE(nodesOf(reading), row.at(5));
    const auto type = details.value(u"compliance-type"_s).toString();
    const auto summaries = reading.sink.all<TypeSummaryFact>();
    QCOMPARE(summaries.empty(), type.isEmpty());
    if (!type.isEmpty()) {
        QCOMPARE(QString::fromStdString(summaries.at(0).type), type);
        QVERIFY(summaries.at(0).status
            == readComplianceStatus(details.value(u"compliance-status"_s).toString().toStdString()));
    }
    if (details.contains(u"status"_s))
        QCOMPARE(
            QString::fromStdString(reading.sink.all<EventFact>().at(0).status), details.value(u"status"_s).toString());
}

void tst_formatsamples::compareCalls(const Reading& reading, const QJsonObject& details)
{
    const auto items = reading.sink.all<ComplianceItemFact>();
    Counts statuses;
    for (const auto& item : items)
        ++statuses[text(word(item.status))];
    QCOMPARE(int(items.size()), details.value(u"compliance_items"_s).toInt());
    QCOMPARE(statuses, countsOf(details.value(u"item_status"_s)));
    QCOMPARE(int(reading.sink.all<AssociationFact>().size()), details.value(u"association_status_updates"_s).toInt());
    const auto useful = std::count_if(reading.sink.records.begin(), reading.sink.records.end(),
        [](const auto& record) { return !record.facts.empty(); });
    const auto note = u"%1 of %2 records were of use"_s.arg(useful).arg(reading.result.records);
    QVERIFY(translated(reading.result.notes.at(0)).startsWith(note));
    const auto calls = details.value(u"by_name"_s).toObject();
    int expected = 0;
    for (const auto* name : {"PutComplianceItems", "PutInventory", "SendCommand", "UpdateInstanceAssociationStatus",
             "UpdateInstanceInformation"})
        expected += calls.value(u"ssm:"_s + QLatin1String(name)).toInt();
    QCOMPARE(int(useful), expected);
}

void tst_formatsamples::compareFindings(const Reading& reading, const QJsonObject& details)
{
    Counts severity;
    Counts compliance;
    Counts state;
    Counts workflow;
    for (const auto& finding : reading.sink.all<FindingFact>()) {
        ++severity[text(word(finding.severity))];
        ++compliance[text(word(finding.compliance))];
        ++state[text(word(finding.recordState))];
        ++workflow[finding.workflow ? text(word(*finding.workflow)) : u"absent"_s];
    }
    QCOMPARE(severity, countsOf(details.value(u"severity"_s)));
    auto expected = countsOf(details.value(u"compliance"_s)); // words that are not of the format read as none
    expected[QString()] = expected[u"absent"_s] + expected[u"INFOED"_s];
    expected.erase(u"absent"_s);
    expected.erase(u"INFOED"_s);
    std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
    QCOMPARE(compliance, expected);
    expected = countsOf(details.value(u"record_state"_s)); // absent is active
    expected[u"ACTIVE"_s] += expected[u"absent"_s];
    expected.erase(u"absent"_s);
    std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
    QCOMPARE(state, expected);
    expected.clear();
    for (const auto& [name, count] : countsOf(details.value(u"workflow"_s)))
        expected[name.section(u':', -1)] += count;
    QCOMPARE(workflow, expected);
    std::map<std::pair<std::string, std::string>, std::set<std::array<unsigned char, 16>>> hashes;
    for (const auto& finding : reading.sink.all<FindingFact>())
        hashes[{finding.productArn, finding.id}].insert(finding.contentHash);
    const auto differ =
        std::count_if(hashes.begin(), hashes.end(), [](const auto& entry) { return entry.second.size() > 1; });
    QCOMPARE(int(differ), details.value(u"identities_whose_copies_differ"_s).toInt());
    if (details.contains(u"patch_summary"_s)) {
        const auto summary = reading.sink.all<FindingFact>().at(0).patchSummary.value();
        Counts counts;
        add(counts, "InstalledCount", summary.installed);
        add(counts, "MissingCount", summary.missing);
        add(counts, "FailedCount", summary.failed);
        add(counts, "InstalledOtherCount", summary.installedOther);
        add(counts, "InstalledRejectedCount", summary.installedRejected);
        add(counts, "InstalledPendingReboot", summary.installedPendingReboot);
        QCOMPARE(counts, countsOf(details.value(u"patch_summary"_s)));
    }
}

void tst_formatsamples::compareStates(const Reading& reading, const QJsonObject& details)
{
    Counts sums;
    for (const auto& state : reading.sink.all<PatchSummaryFact>()) {
        add(sums, "InstalledCount", state.installed);
        add(sums, "InstalledOtherCount", state.installedOther);
        add(sums, "InstalledPendingRebootCount", state.installedPendingReboot);
        add(sums, "InstalledRejectedCount", state.installedRejected);
        add(sums, "MissingCount", state.missing);
        add(sums, "FailedCount", state.failed);
    }
    QCOMPARE(sums, countsOf(details.value(u"sum"_s)));
}

void tst_formatsamples::compareItems(const Reading& reading, const QJsonObject& details)
{
    QCOMPARE(reading.result.scope.partial, details.value(u"next_token"_s).toBool());
    Counts states;
    Counts by;
    Counts status;
    Counts platforms;
    for (const auto& item : reading.sink.all<ComplianceItemFact>()) {
        ++states[text(word(item.state))];
        ++by[QString::fromStdString(item.type) + u'/' + text(word(item.status))];
    }
    for (const auto& row : reading.sink.all<TypeSummaryFact>())
        ++by[QString::fromStdString(row.type) + u'/' + text(word(row.status))];
    for (const auto& association : reading.sink.all<AssociationFact>())
        ++status[QString::fromStdString(association.status)];
    for (const auto& event : reading.sink.all<EventFact>())
        ++status[QString::fromStdString(event.status)];
    for (const auto& definition : reading.sink.all<DefinitionFact>()) {
        const auto overview = QJsonDocument::fromJson(QByteArray::fromStdString(definition.details)).object();
        ++status[overview.value(u"Overview"_s).toObject().value(u"Status"_s).toString()];
    }
    for (const auto& node : reading.sink.all<NodeFact>())
        ++platforms[QString::fromStdString(node.platformType)];
    const std::pair<const char*, Counts> all[] = {
        {"state", states}, {"patch_state", states}, {"by", by}, {"platform", platforms}};
    for (const auto& [name, counts] : all) {
        if (details.contains(QLatin1String(name)))
            QCOMPARE(counts, countsOf(details.value(QLatin1String(name))));
    }
    if (details.contains(u"list"_s) && details.contains(u"status"_s))
        QCOMPARE(status, countsOf(details.value(u"status"_s)));
}

void tst_formatsamples::compareInvalid(const Reading& reading, const QString& path, const QJsonObject& details)
{
    QVERIFY(reading.refused());
    QVERIFY(!reading.problem().isEmpty());
    const int whole = details.value(u"whole_records_before_the_fault"_s).toInt();
    const auto salvaged = readAll(path, {.node = "i-0123456789abcdef0", .salvage = true}).at(0);
    QCOMPARE(int(salvaged.sink.records.size()), whole);
    QCOMPARE(salvaged.complete(), whole > 0);
    QVERIFY(whole == 0 || salvaged.result.scope.partial);
}

QTEST_GUILESS_MAIN(tst_formatsamples)
#include "tst_formatsamples.moc"
