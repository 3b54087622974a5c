// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/updatecalls.h"

#include "models/domain/decisionnote.h"

#include <QString>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>
#include <unordered_map>

namespace {

constexpr qsizetype longestText = 512;
constexpr std::size_t mostFindings = 100;

bool isBlank(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().isEmpty();
}

std::string plainName(const std::string& text)
{
    const bool plain =
        std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; });
    return plain && text.size() <= 32 && !text.starts_with('-') ? text : std::string();
}

}

std::string cutNote(std::string_view note)
{
    auto text = QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size())).trimmed();
    if (text.size() > longestText) {
        text.truncate(text[longestText - 1].isHighSurrogate() ? longestText - 1 : longestText);
    }
    return text.toStdString();
}

std::vector<UpdateCall> updateCalls(std::span<const FindingToChange> findings)
{
    std::unordered_map<std::string, std::size_t> last;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        if (!isBlank(finding.id) && !isBlank(finding.productArn)) {
            last[finding.productArn + '\0' + finding.id] = i;
        }
    }
    using Group = std::tuple<std::string, std::string, FindingChangeWanted>;
    std::map<Group, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        const auto found = last.find(finding.productArn + '\0' + finding.id);
        if (found == last.end() || found->second != i) {
            continue;
        }
        auto change = finding.change;
        change.note = cutNote(noteForAws(change.note));
        change.author = change.note.empty() ? std::string() : cutNote(change.author);
        groups[{plainName(finding.account), plainName(finding.region), std::move(change)}].push_back(i);
    }
    std::vector<UpdateCall> calls;
    for (const auto& [group, places] : groups) {
        const auto& [account, region, change] = group;
        for (std::size_t first = 0; first < places.size(); first += mostFindings) {
            const auto end = std::min(first + mostFindings, places.size());
            calls.push_back({account, region, change,
                {places.begin() + static_cast<std::ptrdiff_t>(first),
                    places.begin() + static_cast<std::ptrdiff_t>(end)}});
        }
    }
    return calls;
}

std::string UpdateCall::json(std::span<const FindingToChange> all) const
{
    using Json = nlohmann::ordered_json;
    Json document;
    auto& identifiers = document["FindingIdentifiers"] = Json::array();
    for (const auto place : findings) {
        identifiers.push_back({{"Id", all[place].id}, {"ProductArn", all[place].productArn}});
    }
    if (!change.note.empty()) {
        document["Note"] = {{"Text", change.note}, {"UpdatedBy", change.author.empty() ? "unknown" : change.author}};
    }
    if (change.severity && *change.severity != Severity::None) {
        document["Severity"] = {{"Label", word(*change.severity)}};
    }
    document["Workflow"] = {{"Status", word(change.status)}};
    return document.dump(1, ' ', true, Json::error_handler_t::replace);
}
