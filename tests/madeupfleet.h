// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/overview.h"
#include "models/tables/views.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

// A fleet made up for pictures and tests of widgets: 256 nodes, numbers chosen, nothing read from a file.
inline Instant madeUpNow()
{
    return QDateTime({2026, 11, 21}, {20, 5}, Qt::UTC).toMSecsSinceEpoch() * 1000;
}

inline Overview madeUpOverview()
{
    Overview overview {.nodes = 256, .accounts = 4, .compliant = 176, .nonCompliant = 74, .cannotBeJudged = 6};
    overview.moment.now = madeUpNow();
    overview.missing = {412, 51};
    overview.failed = {23, 17};
    overview.pendingReboot = {44, 31};
    overview.rejected = {5, 4};
    overview.openFindings = {96, 61};
    overview.criticalFindings = 38;
    overview.files = 3;
    overview.dataAsOf = madeUpNow() - 6 * 3600 * microsPerSecond;
    overview.causes = {{Cause::NeverScanned, 6}, {Cause::Missing, 47}, {Cause::Failed, 17}, {Cause::PendingReboot, 31},
        {Cause::Rejected, 4}, {Cause::AssociationFailed, 9}};
    overview.byAccount = {{"111122223333", "prod-eu", 120, 100, 18}, {"222233334444", "prod-us", 70, 53, 17},
        {"333344445555", "tooling", 44, 28, 16}, {"444455556666", "on-prem", 22, 9, 9}};
    overview.byPlatform = {
        {"Amazon Linux 2", "", 130, 110, 20}, {"Windows Server 2022", "", 80, 40, 36}, {"", "", 46, 26, 18}};
    constexpr std::array missing = {62, 60, 64, 61, 58, 60, 57, 55, 56, 54, 52, 53, 51, 47};
    constexpr std::array failed = {6, 7, 8, 7, 9, 8, 9, 10, 9, 10, 11, 11, 12, 12};
    for (std::size_t i = 0; i < missing.size(); ++i) {
        HistoryPoint point {
            .time = madeUpNow() - static_cast<Instant>(13 - i) * 7 * microsPerDay, .nodes = 256, .cannotBeJudged = 6};
        point.missing = missing[i];
        point.failed = failed[i];
        point.pendingReboot = 13 - static_cast<int>(i) / 4;
        point.association = 7 - static_cast<int>(i) / 3;
        point.nonCompliant = point.missing + point.failed + point.pendingReboot + point.association;
        point.compliant = 250 - point.nonCompliant;
        point.missingPatches = 443 + 31 * 12 - 31 * static_cast<int>(i) + (i % 5 == 1 ? 20 : 0);
        point.failedPatches = 11 + static_cast<int>(i) - (i == 12 ? 6 : 0);
        point.rebootNodes = 20 + static_cast<int>(i * i) % 17;
        point.openFindings = 150 - 4 * static_cast<int>(i);
        overview.history.push_back(point);
    }
    return overview;
}

struct MadeUpNode
{
    const char* name;
    const char* platform;
    const char* account;
    Verdict verdict;
    std::vector<Cause> causes;
    int missing, failed, associations;
    Severity severity;
    int findings;
    int hours;
};

inline std::vector<MadeUpNode> madeUpNodes()
{
    using enum Cause;
    constexpr auto bad = Verdict::NonCompliant;
    return {
        {"pay-db-01", "Windows Server 2022", "prod-eu", bad, {Missing, Failed, PendingReboot}, 5, 1, 0,
            Severity::Critical, 3, 22},
        {"web-eu-014", "Amazon Linux 2", "prod-eu", bad, {Missing}, 12, 0, 0, Severity::Critical, 2, 22},
        {"batch-07", "RHEL 9.3", "on-prem", bad, {Missing, Failed, AssociationFailed}, 8, 2, 1, Severity::Critical, 2,
            72},
        {"web-eu-022", "Amazon Linux 2", "prod-eu", bad, {PendingReboot}, 0, 0, 0, Severity::High, 1, 21},
        {"ad-dc-02", "Windows Server 2019", "prod-us", bad, {Missing, Failed}, 3, 1, 0, Severity::High, 2, 25},
        {"build-03", "Ubuntu 22.04", "tooling", bad, {Missing}, 9, 0, 0, Severity::High, 1, 30},
        {"sql-rep-01", "Windows Server 2022", "prod-us", bad, {AssociationFailed}, 0, 0, 2, Severity::Medium, 0, 20},
        {"edge-11", "Debian 12", "on-prem", bad, {Missing}, 4, 0, 0, Severity::Medium, 1, 12 * 24},
        {"web-us-031", "Amazon Linux 2023", "prod-us", bad, {Missing, PendingReboot}, 2, 0, 0, Severity::Medium, 1, 22},
        {"jump-01", "Amazon Linux 2", "tooling", bad, {Missing}, 1, 0, 0, Severity::Low, 0, 50},
        {"ci-run-19", "Ubuntu 22.04", "tooling", bad, {AssociationFailed}, 0, 0, 1, Severity::Low, 0, 8},
        {"", "Windows Server 2016", "on-prem", Verdict::CannotBeJudged, {NeverScanned}, 0, 0, 0, Severity::None, 0,
            41 * 24},
    };
}

inline TablePointer madeUpTable()
{
    auto table = std::make_shared<Table>(findView("nodes")->columns);
    auto key = std::int64_t {0};
    for (const auto& node : madeUpNodes()) {
        for (std::size_t i = 0; i < table->specs().size(); ++i) {
            const auto& spec = table->specs()[i];
            auto& column = table->column(i);
            const std::string_view name = spec.key;
            auto bits = std::int64_t {0};
            for (const auto cause : node.causes) {
                bits |= std::int64_t {1} << static_cast<int>(cause);
            }
            if (column.isText()) {
                column.addText(name == "name"   ? node.name
                        : name == "node"        ? "i-0a1b2c3d4e5f60718"
                        : name == "platform"    ? node.platform
                        : name == "accountName" ? node.account
                                                : "");
            } else {
                column.add(name == "verdict"     ? static_cast<std::int64_t>(node.verdict)
                        : name == "causes"       ? bits
                        : name == "severity"     ? static_cast<std::int64_t>(node.severity)
                        : name == "missing"      ? node.missing
                        : name == "failed"       ? node.failed
                        : name == "associations" ? node.associations
                        : name == "findings"     ? node.findings
                        : name == "lastScan"     ? madeUpNow() - node.hours * 3600 * microsPerSecond
                                                 : Column::absent);
            }
        }
        table->addKey(++key);
    }
    table->finish();
    return table;
}

inline RowsPointer allRows(const Table& table)
{
    auto rows = std::make_shared<Rows>();
    for (std::uint32_t row = 0; row < table.rowCount(); ++row) {
        rows->push_back(row);
    }
    return rows;
}
