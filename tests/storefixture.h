// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

// Reports made in code, and a database to import them into.

struct TestRecord
{
    std::vector<Fact> facts = {};
    std::string original = {};
    SourceRecord told = {}; // account, region, extent, listed
};

struct TestFile
{
    std::string name = "test.json";
    FileScope scope = {};
    std::vector<TestRecord> records = {};
    int rejected = 0;
};

inline FileReport import(Store& store, const TestFile& file, std::stop_token stop = {})
{
    const auto session = store.beginFile(store.beginRun("test"), file.name, "/reports/" + file.name);
    SourcePlace place;
    for (const TestRecord& record : file.records) {
        ++place.record;
        session->take({.place = place,
            .original = record.original,
            .facts = record.facts,
            .account = record.told.account,
            .region = record.told.region,
            .extent = record.told.extent,
            .listed = record.told.listed});
    }
    for (int i = 0; i < file.rejected; ++i) {
        ++place.record;
        session->reject(
            {.place = place, .id = "id" + std::to_string(i), .reason = {"no id", {}}, .original = "{\"bad\":true}"});
    }
    return session->finish(file.scope, stop);
}

// All rows of a SELECT as text, a line each.
inline std::string rowsOf(Database& database, const std::string& sql, int columns)
{
    Statement statement(database, sql);
    std::string text;
    while (statement.step()) {
        for (int i = 0; i < columns; ++i) {
            text += statement.isNull(i) ? "-" : std::string(statement.text(i));
            text += '|';
        }
        text += '\n';
    }
    return text;
}

inline constexpr Instant hour = 3600 * microsPerSecond;

inline ComplianceItemFact patch(const std::string& node, const std::string& id, PatchState state, Instant reported)
{
    ComplianceItemFact fact;
    fact.node = node;
    fact.type = "Patch";
    fact.id = id;
    fact.title = "Title of " + id;
    fact.state = state;
    fact.status = isNonCompliant(state, {}) ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.reported = reported;
    fact.baseline = "pb-1";
    return fact;
}

inline FindingFact finding(const std::string& id, Instant updated, FindingCompliance compliance, unsigned char content)
{
    FindingFact fact;
    fact.id = id;
    fact.productArn = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
    fact.title = "Finding " + id;
    fact.account = "111122223333";
    fact.region = "eu-west-1";
    fact.node = "i-1";
    fact.compliance = compliance;
    fact.updated = updated;
    fact.contentHash[0] = content;
    return fact;
}

inline TestFile fileOf(std::vector<Fact> facts)
{
    TestFile file;
    file.scope.captured = 1000 * hour;
    file.scope.capturedFrom = CapturedFrom::User;
    for (Fact& fact : facts) {
        file.records.push_back({{std::move(fact)}, "{\"record\":" + std::to_string(file.records.size()) + "}"});
    }
    return file;
}

inline bool addsUp(const FileReport& report)
{
    return report.read == report.created + report.updated + report.unchanged + report.rejected;
}

class StoreFixture
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("fleet.db")).toStdString();
        m_store = std::make_unique<Store>(m_path);
    }

    [[nodiscard]] QByteArray ask(const std::string& sql) const
    {
        return QByteArray::fromStdString(rowsOf(m_store->database(), sql, 1));
    }

    [[nodiscard]] std::int64_t number(const std::string& sql) const { return ask(sql).chopped(2).toLongLong(); }

    [[nodiscard]] QByteArray spans(const std::string& node = "i-1") const
    {
        return QByteArray::fromStdString(rowsOf(m_store->database(),
            "SELECT k.item, f.since / 3600000000, f.until / 3600000000, c.state FROM fact f JOIN item_key k ON k.id = "
            "f.key"
            " JOIN item_content c ON c.id = f.content JOIN node n ON n.id = f.node WHERE n.node_id = '"
                + node + "' ORDER BY 1, 2",
            4));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::string m_path;
};
