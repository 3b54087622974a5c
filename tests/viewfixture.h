// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

#include "models/tables/views.h"

#include <QTemporaryDir>
#include <QTest>

// Facts made in code, a database of them, and the rows of its views as text.

using namespace Qt::StringLiterals;

inline constexpr auto web = "i-0aaaaaaaaaaaaaaaa";
inline constexpr auto gone = "i-0bbbbbbbbbbbbbbbb";
inline constexpr auto patchManager = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
inline constexpr Instant monday = 20'000 * microsPerDay;
inline constexpr Instant tuesday = monday + microsPerDay;
inline constexpr Instant wednesday = tuesday + microsPerDay;

inline Fact patch(const char* node, const char* id, PatchState state, Instant reported)
{
    ComplianceItemFact fact {
        .node = node, .type = "Patch", .id = id, .title = std::string("Update ") + id, .state = state};
    fact.status = isNonCompliant(state, {}) ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.severity = Severity::Critical;
    fact.classification = "SecurityUpdates";
    fact.reported = reported;
    fact.baseline = "pb-1";
    return fact;
}

inline Fact nodeFact(const char* node, const char* status)
{
    return NodeFact {.node = node,
        .computerName = "web-01",
        .platformName = "Amazon Linux",
        .platformVersion = "2",
        .instanceStatus = status,
        .ping = PingStatus::Online,
        .lastPing = monday};
}

inline FindingFact finding(const std::string& id, const char* title, Severity severity)
{
    FindingFact fact {
        .id = id, .productArn = patchManager, .title = title, .account = "111122223333", .severity = severity};
    fact.workflow = WorkflowStatus::New;
    fact.updated = monday;
    fact.contentHash[0] = static_cast<unsigned char>(id.back());
    return fact;
}

inline FindingFact patchFinding(const std::string& id, int missing, int failed)
{
    auto fact = finding(id, "Systems Manager Patch Summary - Managed Instance Non-Compliant", Severity::Informational);
    fact.node = web;
    fact.patchSummary = PatchSummaryFact {.node = web, .source = PatchSummaryFact::Source::Finding, .baseline = "pb-1"};
    fact.patchSummary->operationEnd = monday;
    fact.patchSummary->missing = missing;
    fact.patchSummary->failed = failed;
    return fact;
}

inline TestFile file(const std::vector<Fact>& facts, Instant captured = monday)
{
    TestFile made;
    made.scope.kind = "test";
    made.scope.captured = captured;
    made.scope.capturedFrom = CapturedFrom::Data;
    made.scope.account = "111122223333";
    made.scope.region = "eu-west-1";
    for (const auto& fact : facts) {
        made.records.push_back({.facts = {fact}, .original = "{}"});
    }
    return made;
}

// A database, and what its views say.
class Fixture
{
public:
    Fixture()
        : m_store(m_folder.filePath(u"fleet.db"_s).toStdString())
    {
    }

    Store& store() { return m_store; }

    void add(const std::vector<Fact>& facts, Instant captured = monday)
    {
        QCOMPARE(import(m_store, file(facts, captured)).rejected, 0U);
    }

    TablePointer load(const char* view, const Moment& moment = {.now = wednesday}, const Scope& scope = {})
    {
        return findView(view)->load(m_store.database(), moment, scope);
    }

    std::int64_t nodeId(const char* node)
    {
        Statement row(m_store.database(), "SELECT id FROM node WHERE node_id = ?1");
        row.bind(1, node);
        return row.step() ? row.integer(0) : 0;
    }

private:
    QTemporaryDir m_folder;
    Store m_store;
};

// All rows of some columns as files show them, sorted.
inline QStringList lines(const TablePointer& table, const std::vector<const char*>& columns)
{
    QStringList all;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const auto* column : columns) {
            const auto index = table->indexOf(column);
            cells << (index < 0 ? u"no such column"_s
                                : QString::fromStdString(dataText(*table, row, static_cast<std::size_t>(index))));
        }
        all << cells.join(u" | "_s);
    }
    all.sort();
    return all;
}
