// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contentcolumns.h"

namespace {

constexpr const char* item[] = {"state", "status", "severity", "patch_severity", "classification", "cves", "document",
    "document_version", "details"};
constexpr const char* association[] = {"document", "document_version", "association_version", "name", "status",
    "detailed_status", "error_code", "summary", "output_url"};
constexpr const char* node[] = {"name", "computer_name", "platform_type", "platform_name", "platform_version",
    "agent_version", "ip_address", "resource_type", "instance_status", "iam_role", "ping", "latest_agent"};
constexpr const char* summary[] = {"status", "severity", "compliant", "non_compliant"};
constexpr const char* tag[] = {"value"};

constexpr ContentColumns tables[] = {
    {.table = "item_content", .names = item, .firstWord = 3, .endOfWords = 9},
    {.table = "association_content", .names = association, .firstWord = 0, .endOfWords = 9},
    {.table = "node_content", .names = node, .firstWord = 0, .endOfWords = 10},
    {.table = "summary_content", .names = summary, .firstWord = 4, .endOfWords = 4},
    {.table = "tag_content", .names = tag, .firstWord = 0, .endOfWords = 1},
};

template <typename Name> std::string joined(std::span<const char* const> names, Name name)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += i == 0 ? "" : ", ";
        text += name(i);
    }
    return text;
}

}

const ContentColumns& contentColumns(ContentTable table)
{
    return tables[static_cast<std::size_t>(table)];
}

std::string ContentColumns::findSql() const
{
    const auto name = [this](std::size_t i) { return std::string(names[i]) + " = ?"; };
    std::string conditions = joined(names, name);
    for (std::size_t at = conditions.find(','); at != std::string::npos; at = conditions.find(',', at)) {
        conditions.replace(at, 1, " AND");
    }
    return std::string("SELECT id FROM ") + table + " WHERE " + conditions;
}

std::string ContentColumns::insertSql() const
{
    return std::string("INSERT INTO ") + table + "(" + joined(names, [this](std::size_t i) { return names[i]; })
        + ") VALUES(" + joined(names, [](std::size_t) { return "?"; }) + ")";
}

std::string ContentColumns::readSql() const
{
    const auto name = [this](std::size_t i) {
        return isWord(i) ? std::string("(SELECT text FROM word WHERE word.id = c.") + names[i] + ")"
                         : std::string(names[i]);
    };
    return "SELECT " + joined(names, name) + " FROM " + table + " c WHERE id = ?";
}
