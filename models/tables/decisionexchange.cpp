// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionexchange.h"

#include "models/store/findingidentity.h"
#include "models/tables/decisions.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

constexpr auto format = "fleet-compliance decision 1";

// As far as a line says it: times have milliseconds there.
Decision asWritten(Decision decision)
{
    constexpr Instant millisecond = 1000;
    decision.known = {};
    decision.at -= decision.at % millisecond;
    if (decision.expires) {
        *decision.expires -= *decision.expires % millisecond;
    }
    return decision;
}

std::string nameOf(const Decision& decision)
{
    return isoInstant(decision.at) + ' ' + decision.author;
}

SharedDecision sharedOf(std::string_view id, std::string_view productArn, std::vector<Decision> decisions)
{
    SharedDecision shared {.id = std::string(id), .productArn = std::string(productArn)};
    shared.decision = asWritten(decisions.back());
    for (const auto& earlier : decisions) {
        if (auto name = nameOf(earlier); earlier.status && name != nameOf(shared.decision)) {
            shared.earlier.push_back(std::move(name));
        }
    }
    return shared;
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Of a finding here; with all that was decided about it, oldest first.
class Findings
{
public:
    explicit Findings(Database& database)
        : m_database(database)
        , m_key(database,
              "SELECT k.id FROM finding_key k WHERE k.hash = ?1 AND EXISTS (SELECT 1 FROM finding f WHERE f.key = k.id"
              " AND f.current = 1)")
    {
    }

    [[nodiscard]] std::int64_t key(const SharedDecision& decision)
    {
        const auto identity = findingIdentity(decision.productArn, decision.id);
        m_key.bindBlob(1, identity);
        const auto key = m_key.step() ? m_key.integer(0) : 0;
        m_key.reset();
        return key;
    }

    [[nodiscard]] std::vector<Decision> decided(std::int64_t key)
    {
        auto decisions = loadDecisionsOf(m_database, key);
        std::ranges::transform(decisions, decisions.begin(), asWritten);
        return decisions;
    }

private:
    Database& m_database;
    Statement m_key;
};

}

std::vector<SharedDecision> loadShared(Database& database)
{
    const ReadTransaction reading(database);
    std::vector<SharedDecision> shared;
    Statement rows(database,
        "SELECT n.finding_id, (SELECT text FROM word WHERE id = n.product_arn), d.key FROM decision d JOIN "
        "finding_name n"
        " ON n.id = d.key WHERE d.id IN (SELECT max(id) FROM decision GROUP BY key) AND d.status IS NOT NULL ORDER BY "
        "2, 1");
    while (rows.step()) {
        shared.push_back(sharedOf(rows.text(0), rows.text(1), loadDecisionsOf(database, rows.integer(2))));
    }
    return shared;
}

std::string jsonLine(const SharedDecision& shared)
{
    const auto& decision = shared.decision;
    Json line {{"Format", format}, {"Id", shared.id}, {"ProductArn", shared.productArn},
        {"Status", word(decision.status.value_or(WorkflowStatus::New))}, {"Note", decision.note},
        {"Author", decision.author}, {"At", isoInstant(decision.at)}};
    if (decision.expires) {
        line["ExpiresAt"] = isoInstant(*decision.expires);
    }
    if (decision.severity) {
        line["Severity"] = word(*decision.severity);
    }
    if (!decision.owner.empty()) {
        line["Owner"] = decision.owner;
    }
    if (decision.scope == DecisionScope::NodeAndCheck) {
        line["NodeAndCheck"] = true;
    }
    if (!shared.earlier.empty()) {
        line["Earlier"] = shared.earlier;
    }
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<SharedDecision> readJsonLine(std::string_view line)
{
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object() || textOf(json, "Format") != format) {
        return std::nullopt;
    }
    SharedDecision shared {.id = textOf(json, "Id"), .productArn = textOf(json, "ProductArn")};
    auto& decision = shared.decision;
    decision.status = readWorkflowStatus(textOf(json, "Status"));
    decision.note = textOf(json, "Note");
    decision.author = textOf(json, "Author");
    decision.owner = textOf(json, "Owner");
    const auto at = readInstant(textOf(json, "At"));
    if (json.contains("ExpiresAt")) {
        decision.expires = readInstant(textOf(json, "ExpiresAt"));
    }
    if (json.contains("Severity")) {
        decision.severity = readSeverity(textOf(json, "Severity"));
    }
    if (const auto scope = json.find("NodeAndCheck"); scope != json.end() && *scope == true) {
        decision.scope = DecisionScope::NodeAndCheck;
    }
    if (const auto earlier = json.find("Earlier"); earlier != json.end() && earlier->is_array()) {
        for (const auto& name : *earlier) {
            shared.earlier.push_back(name.is_string() ? name.get<std::string>() : std::string());
        }
    }
    const bool whole = !shared.id.empty() && !shared.productArn.empty() && decision.status && at
        && (decision.expires || !json.contains("ExpiresAt")) && decision.severity != Severity::None
        && (decision.status != WorkflowStatus::Suppressed || !decision.note.empty());
    decision.at = at.value_or(0);
    return whole ? std::optional(std::move(shared)) : std::nullopt;
}

DecisionMerge planMerge(Database& database, std::span<const SharedDecision> decisions)
{
    const ReadTransaction reading(database);
    DecisionMerge merge;
    Findings findings(database);
    for (const auto& shared : decisions) {
        const auto key = findings.key(shared);
        if (key == 0) {
            merge.unknown.push_back(shared);
            continue;
        }
        const auto ours = findings.decided(key);
        const bool here = std::ranges::find(ours, shared.decision) != ours.end();
        const bool undecided = ours.empty() || !ours.back().status
            || std::ranges::find(shared.earlier, nameOf(ours.back())) != shared.earlier.end();
        if (here && !undecided) {
            ++merge.same;
        } else if (undecided) {
            merge.taken.push_back({key, shared.decision});
        } else {
            merge.conflicts.push_back({shared, ours.back()});
            merge.theirs.push_back({key, shared.decision});
        }
    }
    return merge;
}
