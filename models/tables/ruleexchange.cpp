// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ruleexchange.h"

#include "models/tables/filterparser.h"
#include "models/tables/findingscolumns.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

constexpr auto format = "fleet-compliance rule 1";

Suppression asWritten(Suppression rule)
{
    constexpr Instant millisecond = 1000;
    rule.at -= rule.at % millisecond;
    if (rule.expires) {
        *rule.expires -= *rule.expires % millisecond;
    }
    return rule;
}

std::string nameOf(const Suppression& rule)
{
    return isoInstant(rule.at) + ' ' + rule.author;
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool canBeRead(const std::string& filter)
{
    const auto reading = readFilter(QString::fromStdString(filter), findingsColumns());
    return !reading.error && !reading.filter.empty();
}

bool saysTheSame(const Suppression& a, const Suppression& b)
{
    return a.filter == b.filter && a.note == b.note && a.expires == b.expires && !a.withdrawn && !b.withdrawn;
}

// A rule from its beginning.
struct KnownRule
{
    Suppression now = {};
    std::vector<std::string> names = {}; // of all that it was, without being withdrawn

    [[nodiscard]] bool was(const Suppression& rule) const
    {
        return std::ranges::find(names, nameOf(rule)) != names.end();
    }
};

std::vector<KnownRule> loadKnown(Database& database)
{
    std::vector<KnownRule> known;
    Statement rows(database, std::string("SELECT") + suppressionColumns + " FROM suppression ORDER BY rule, id");
    while (rows.step()) {
        auto rule = asWritten(readSuppression(rows, 0));
        if (known.empty() || known.back().now.rule != rule.rule) {
            known.emplace_back();
        }
        auto& names = known.back().names;
        if (auto name = nameOf(rule); !rule.withdrawn && std::ranges::find(names, name) == names.end()) {
            names.push_back(std::move(name));
        }
        known.back().now = std::move(rule);
    }
    return known;
}

// The one of that name that is not withdrawn, else the one that theirs comes from.
const KnownRule* findKnown(const std::vector<KnownRule>& known, const SharedRule& shared)
{
    const KnownRule* found = nullptr;
    for (const auto& rule : known) {
        if (rule.now.name == shared.rule.name && (!rule.now.withdrawn || (!found && rule.was(shared.rule)))) {
            found = &rule;
        }
    }
    return found;
}

}

std::vector<SharedRule> loadSharedRules(Database& database)
{
    std::vector<SharedRule> shared;
    for (auto& [now, names] : loadKnown(database)) {
        if (!now.withdrawn) {
            std::erase(names, nameOf(now));
            now.rule = 0;
            shared.push_back({std::move(now), std::move(names)});
        }
    }
    return shared;
}

std::string jsonLine(const SharedRule& shared)
{
    const auto& rule = shared.rule;
    Json line {{"Format", format}, {"Name", rule.name}, {"Filter", rule.filter}, {"Note", rule.note},
        {"Author", rule.author}, {"At", isoInstant(rule.at)}};
    if (rule.expires) {
        line["ExpiresAt"] = isoInstant(*rule.expires);
    }
    if (!shared.earlier.empty()) {
        line["Earlier"] = shared.earlier;
    }
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<SharedRule> readRuleLine(std::string_view line)
{
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object() || textOf(json, "Format") != format) {
        return std::nullopt;
    }
    SharedRule shared;
    auto& rule = shared.rule;
    rule.name = textOf(json, "Name");
    rule.filter = textOf(json, "Filter");
    rule.note = textOf(json, "Note");
    rule.author = textOf(json, "Author");
    const auto at = readInstant(textOf(json, "At"));
    rule.at = at.value_or(0);
    if (json.contains("ExpiresAt")) {
        rule.expires = readInstant(textOf(json, "ExpiresAt"));
    }
    if (const auto earlier = json.find("Earlier"); earlier != json.end() && earlier->is_array()) {
        for (const auto& name : *earlier) {
            shared.earlier.push_back(name.is_string() ? name.get<std::string>() : std::string());
        }
    }
    const bool whole = !rule.name.empty() && !rule.note.empty() && at && (rule.expires || !json.contains("ExpiresAt"))
        && canBeRead(rule.filter);
    return whole ? std::optional(std::move(shared)) : std::nullopt;
}

RuleMerge planRuleMerge(Database& database, std::span<const SharedRule> rules)
{
    const ReadTransaction reading(database);
    RuleMerge merge;
    const auto known = loadKnown(database);
    std::map<std::string, SharedRule> byName; // of two in a file the later one counts
    for (const auto& shared : rules) {
        byName[shared.rule.name] = shared;
    }
    for (const auto& [name, shared] : byName) {
        auto theirs = shared.rule;
        const auto* ours = findKnown(known, shared);
        theirs.rule = ours ? ours->now.rule : 0;
        const bool continues = ours && std::ranges::find(shared.earlier, nameOf(ours->now)) != shared.earlier.end();
        if (ours && (saysTheSame(ours->now, theirs) || (ours->was(theirs) && !ours->now.withdrawn))) {
            ++merge.same;
        } else if (!ours || (continues && !ours->now.withdrawn)) {
            merge.taken.push_back(std::move(theirs));
        } else {
            merge.conflicts.push_back({shared, ours->now});
            merge.theirs.push_back(std::move(theirs));
        }
    }
    return merge;
}
