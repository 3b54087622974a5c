// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdocument.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

const char* word(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Stored:
        return "stored";
    case FileOutcome::Same:
        return "same";
    case FileOutcome::Refused:
        return "refused";
    case FileOutcome::Stopped:
        return "stopped";
    case FileOutcome::NeedsNode:
        return "needs-node";
    case FileOutcome::Undone:
        return "undone";
    }
    return "";
}

std::string english(const Message& message)
{
    auto text = QString::fromUtf8(message.text.c_str());
    for (std::size_t index = 0; index < message.arguments.size(); ++index) {
        text.replace(u'%' + QString::number(index + 1), QString::fromUtf8(message.arguments[index].c_str()).left(200));
    }
    return text.toStdString();
}

Json placeOf(const SourcePlace& place)
{
    return Json {{"record", place.record}, {"byte", place.byte}, {"line", place.line}, {"column", place.column}};
}

Json documentOf(const FileReport& report)
{
    Json rejections = Json::array();
    for (const auto& rejection : report.rejections) {
        rejections.push_back(
            {{"id", rejection.id}, {"reason", english(rejection.reason)}, {"place", placeOf(rejection.place)}});
    }
    Json notes = Json::array();
    for (const auto& note : report.notes) {
        notes.push_back(english(note));
    }
    return Json {
        {"name", report.name},
        {"path", report.path},
        {"outcome", word(report.outcome)},
        {"kind", report.scope.kind},
        {"account", report.scope.account},
        {"region", report.scope.region},
        {"node", report.scope.node},
        {"capturedAt", report.scope.captured ? Json(isoInstant(*report.scope.captured)) : Json()},
        {"partial", report.scope.partial},
        {"size", report.scope.size},
        {"sha256", report.scope.sha256},
        {"read", report.read},
        {"new", report.created},
        {"updated", report.updated},
        {"unchanged", report.unchanged},
        {"rejected", report.rejected},
        {"clashes", report.clashes},
        {"rejections", rejections},
        {"notes", notes},
        {"problem", english(report.problem)},
        {"advice", english(report.advice)},
        {"place", placeOf(report.place)},
        {"milliseconds", report.milliseconds},
    };
}

Json sumsDocument(const std::vector<FileReport>& reports)
{
    Json files = Json::array();
    for (const auto& report : reports) {
        files.push_back(documentOf(report));
    }
    const auto sums = sumsOf(reports);
    return Json {{"files", files}, {"read", sums.read}, {"new", sums.created}, {"updated", sums.updated},
        {"unchanged", sums.unchanged}, {"rejected", sums.rejected}, {"clashes", sums.clashes}};
}

const char* word(NodeChange::Kind kind)
{
    switch (kind) {
    case NodeChange::Kind::New:
        return "new";
    case NodeChange::Kind::Verdict:
        return "verdict";
    case NodeChange::Kind::Gone:
        return "gone";
    }
    return "";
}

const char* word(FindingChange::Kind kind)
{
    switch (kind) {
    case FindingChange::Kind::New:
        return "new";
    case FindingChange::Kind::Changed:
        return "changed";
    case FindingChange::Kind::Reopened:
        return "reopened";
    case FindingChange::Kind::Confirmed:
        return "confirmed";
    case FindingChange::Kind::Overridden:
        return "overridden";
    }
    return "";
}

Json nodesDocument(const ImportPreview& preview)
{
    Json changes = Json::array();
    for (const auto& change : preview.nodes) {
        const bool known = change.kind != NodeChange::Kind::New;
        changes.push_back({{"change", word(change.kind)}, {"node", change.node}, {"name", change.name},
            {"from", known ? Json(word(change.from)) : Json()}, {"to", word(change.to)}});
    }
    return Json {{"new", preview.newNodes}, {"verdictChanged", preview.changedNodes}, {"gone", preview.goneNodes},
        {"changes", changes}};
}

Json findingsDocument(const FindingChanges& findings)
{
    Json changes = Json::array();
    for (const auto& change : findings.listed) {
        const bool known = change.kind != FindingChange::Kind::New;
        changes.push_back({{"change", word(change.kind)}, {"id", change.id}, {"title", change.title},
            {"node", change.node}, {"from", known ? Json(word(change.from)) : Json()}, {"to", word(change.to)}});
    }
    return Json {{"new", findings.created}, {"changed", findings.changed}, {"reopened", findings.reopened},
        {"confirmed", findings.confirmed}, {"overridden", findings.overridden}, {"changes", changes}};
}

}

Json importDocument(const std::vector<FileReport>& reports)
{
    return sumsDocument(reports);
}

Json previewDocument(const ImportPreview& preview)
{
    Json document {{"dryRun", true}};
    document.update(sumsDocument(preview.files));
    document["speaksFor"] = Json {{"accounts", preview.about.accounts}, {"regions", preview.about.regions},
        {"nodes", preview.about.nodes}, {"types", preview.about.types}};
    document["nodes"] = nodesDocument(preview);
    document["findings"] = findingsDocument(preview.findings);
    return document;
}
