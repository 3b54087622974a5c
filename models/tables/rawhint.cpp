// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rawhint.h"

#include "models/store/store.h"
#include "models/tables/nearword.h"
#include "models/tables/rawfields.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

constexpr auto examplesSql = "SELECT max(original) FROM finding WHERE current = 1 GROUP BY product, type LIMIT 200";

// What an array holds, one below the other, is looked at as one.
void addMembers(std::vector<const Json*>& found, const Json& value)
{
    if (value.is_array()) {
        for (const auto& element : value) {
            addMembers(found, element);
        }
    } else {
        found.push_back(&value);
    }
}

// As it is spelt in a record; from the first name that no record has on, the nearest one.
QString nearestPath(const QStringList& path, const std::vector<Json>& records)
{
    std::vector<const Json*> here;
    for (const auto& record : records) {
        addMembers(here, record);
    }
    QStringList near;
    for (const auto& name : path) {
        QStringList names;
        for (const auto* value : here) {
            for (auto member = value->begin(); value->is_object() && member != value->end(); ++member) {
                names.append(QString::fromStdString(member.key()));
            }
        }
        names.removeDuplicates();
        const auto same = std::ranges::find_if(
            names, [&name](const QString& other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
        near.append(same == names.end() ? nearestName(name, names) : *same);
        if (near.back().isEmpty()) {
            return {};
        }
        std::vector<const Json*> below;
        for (const auto* value : here) {
            const auto member = value->is_object() ? value->find(near.back().toStdString()) : value->end();
            if (member != value->end()) {
                addMembers(below, *member);
            }
        }
        here = std::move(below);
    }
    return u"raw."_s + near.join(u'.');
}

std::vector<Json> examples(Database& database)
{
    std::vector<Json> records;
    Statement row(database, examplesSql);
    while (row.step()) {
        records.push_back(Json::parse(originalText(database, row.integer(0)), nullptr, false));
    }
    return records;
}

void rename(FilterNode& node, const std::string& from, const std::string& to)
{
    if (node.condition.column == from) {
        node.condition.column = to;
    }
    for (auto& part : node.parts) {
        rename(part, from, to);
    }
}

Filter renamed(Filter filter, const std::string& from, const std::string& to)
{
    for (auto& condition : filter.conditions) {
        condition.column = condition.column == from ? to : condition.column;
    }
    for (auto& node : filter.rest) {
        rename(node, from, to);
    }
    return filter;
}

}

std::optional<FilterHint> rawFieldHint(const Table& table, const Filter& filter, Database& database)
{
    for (const auto& field : rawFieldsOf(filter)) {
        const auto column = table.indexOf(field);
        if (column < 0 || table.rowCount() == 0
            || table.column(static_cast<std::size_t>(column)).dictionary().size() > 0) {
            continue;
        }
        const auto path = QString::fromStdString(field).mid(4).split(u'.', Qt::SkipEmptyParts);
        const auto near = nearestPath(path, examples(database));
        if (near.isEmpty() || near.toStdString() == field) {
            return FilterHint {.sentence = {QT_TRANSLATE_NOOP("Message", "No finding has the field “%1”."), {field}}};
        }
        return FilterHint {
            .sentence = {QT_TRANSLATE_NOOP("Message", "No finding has the field “%1”; did you mean “%2”?"),
                {field, near.toStdString()}},
            .suggestion = near,
            .filter = renamed(filter, field, near.toStdString())};
    }
    return std::nullopt;
}
