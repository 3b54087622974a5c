// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/rowcommands.h"

#include "models/domain/collectcommands.h"
#include "models/domain/commands.h"

#include <QByteArray>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace {

constexpr std::size_t mostIdsInFilter = 20;
constexpr std::size_t mostNodesInCall = 50;

using Place = std::pair<std::string, std::string>; // account, Region; empty: not known
using Ids = std::set<std::string>;

// The Region of arn:partition:service:region:account:resource.
std::string regionInArn(const std::string& arn)
{
    std::size_t begin = 0;
    for (int part = 0; part < 3 && begin != std::string::npos; ++part) {
        const auto colon = arn.find(':', begin);
        begin = colon == std::string::npos ? colon : colon + 1;
    }
    const auto end = begin == std::string::npos ? begin : arn.find(':', begin);
    return end == std::string::npos || !arn.starts_with("arn:") ? std::string() : arn.substr(begin, end - begin);
}

// What the rows of any view are about.
class RowPlaces
{
public:
    explicit RowPlaces(const TableSnapshot& rows)
        : m_table(*rows.table)
        , m_id(m_table.indexOf("productArn") >= 0 ? m_table.indexOf("id") : -1)
        , m_node(m_table.indexOf("node"))
        , m_account(m_table.indexOf("account"))
        , m_region(m_table.indexOf("region"))
    {
    }

    [[nodiscard]] bool areFindings() const { return m_id >= 0; }

    [[nodiscard]] std::string id(std::uint32_t row) const { return text(m_id, row); }

    [[nodiscard]] std::string node(std::uint32_t row) const
    {
        auto node = text(m_node, row);
        return isNodeId(node) ? node : std::string();
    }

    [[nodiscard]] Place place(std::uint32_t row) const
    {
        auto account = text(m_account, row);
        auto region = text(m_region, row);
        if (region.empty() && areFindings()) {
            region = regionInArn(id(row));
        }
        return {isAccountId(account) ? account : std::string(), isRegionName(region) ? region : std::string()};
    }

private:
    [[nodiscard]] std::string text(int column, std::uint32_t row) const
    {
        return column < 0 ? std::string() : dataText(m_table, row, static_cast<std::size_t>(column));
    }

    const Table& m_table;
    int m_id, m_node, m_account, m_region;
};

template <typename Use> void forEachRow(const TableSnapshot& rows, const Use& use)
{
    const auto count = std::min(rows.rows->size(), mostCommandRows);
    std::for_each(rows.rows->begin(), rows.rows->begin() + static_cast<std::ptrdiff_t>(count), use);
}

// In single quotes, which nothing in it ends: also of them only the number is there.
std::string filterById(Ids::const_iterator first, Ids::const_iterator last)
{
    auto ids = nlohmann::ordered_json::array();
    for (; first != last; ++first) {
        ids.push_back({{"Value", *first}, {"Comparison", "EQUALS"}});
    }
    const auto text =
        nlohmann::ordered_json {{"Id", ids}}.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
    std::string quoted;
    for (const char c : text) {
        quoted += c == '\'' ? std::string("\\u0027") : std::string(1, c);
    }
    return '\'' + quoted + '\'';
}

std::string optionOf(const Place& place)
{
    return place.second.empty() ? std::string() : " --region " + place.second;
}

template <typename Use> void inParts(const Ids& ids, std::size_t most, const Use& use)
{
    for (auto first = ids.begin(); first != ids.end();) {
        auto last = first;
        for (std::size_t count = 0; count < most && last != ids.end(); ++count) {
            ++last;
        }
        use(first, last);
        first = last;
    }
}

std::string findingCalls(const Place& place, const Ids& ids)
{
    std::string lines;
    inParts(ids, mostIdsInFilter, [&](auto first, auto last) {
        lines += "aws securityhub get-findings" + optionOf(place) + " --filters " + filterById(first, last) + '\n';
    });
    return lines;
}

std::string nodeCalls(const Place& place, const Ids& nodes, bool items)
{
    std::string lines;
    if (!items) {
        inParts(nodes, mostNodesInCall, [&](auto first, auto last) {
            lines += "aws ssm describe-instance-patch-states" + optionOf(place) + " --instance-ids";
            std::for_each(first, last, [&](const std::string& node) { lines += ' ' + node; });
            lines += '\n';
        });
    }
    if (items || nodes.size() == 1) {
        for (const auto& node : nodes) {
            lines += "aws ssm list-compliance-items" + optionOf(place) + " --resource-ids " + node
                + " --resource-types ManagedInstance\n";
        }
    }
    return lines;
}

std::string percentEncoded(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding().toStdString();
}

// "https://eu-west-1.console.aws.amazon.com/"; empty: there is none that we know.
std::string consoleOf(std::string_view region)
{
    if (!isRegionName(region) || region.starts_with("us-iso") || region.starts_with("eu-iso")
        || region.starts_with("eusc-")) {
        return {};
    }
    const auto* domain = region.starts_with("cn-") ? "amazonaws.cn"
        : region.starts_with("us-gov-")            ? "amazonaws-us-gov.com"
                                                   : "aws.amazon.com";
    return "https://" + std::string(region) + ".console." + domain + '/';
}

}

std::string cliLines(const TableSnapshot& rows, std::string_view view)
{
    const RowPlaces places(rows);
    std::map<Place, Ids> ids;
    forEachRow(rows, [&](std::uint32_t row) {
        if (auto id = places.areFindings() ? places.id(row) : places.node(row); !id.empty()) {
            ids[places.place(row)].insert(std::move(id));
        }
    });
    const bool items = view != "nodes" && view != "reboot-queue";
    std::string lines;
    for (const auto& [place, of] : ids) {
        if (ids.size() > 1 && !place.first.empty()) {
            lines += "# Account " + place.first + '\n';
        }
        lines += places.areFindings() ? findingCalls(place, of) : nodeCalls(place, of, items);
    }
    if (!lines.empty() && rows.rows->size() > mostCommandRows) {
        lines += "# Of the first " + std::to_string(mostCommandRows) + " rows only.\n";
    }
    return lines;
}

std::string consoleLinks(const TableSnapshot& rows)
{
    const RowPlaces places(rows);
    std::string links;
    Ids seen;
    forEachRow(rows, [&](std::uint32_t row) {
        const auto region = places.place(row).second;
        const auto link =
            places.areFindings() ? findingLink(region, places.id(row)) : nodeLink(region, places.node(row));
        if (!link.empty() && seen.insert(link).second) {
            links += (links.empty() ? "" : "\n") + link;
        }
    });
    return links;
}

std::string findingLink(std::string_view region, std::string_view id)
{
    const auto console = consoleOf(region);
    return console.empty() || id.empty() ? std::string()
                                         : console + "securityhub/home?region=" + std::string(region)
            + "#/findings?search=Id%3D%255Coperator%255C%253AEQUALS%255C%253A" + percentEncoded(percentEncoded(id));
}

std::string nodeLink(std::string_view region, std::string_view node)
{
    const auto console = consoleOf(region);
    return console.empty() || !isNodeId(node) ? std::string()
                                              : console + "systems-manager/fleet-manager/managed-nodes/"
            + std::string(node) + "/general?region=" + std::string(region);
}
