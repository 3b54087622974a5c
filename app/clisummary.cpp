// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/domain/difference.h"
#include "models/tables/findingfixes.h"
#include "models/tables/overview.h"
#include "models/tables/patchtroubles.h"
#include "models/tables/readyfindings.h"
#include "models/tables/statewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

// Stable names for the causes in JSON.
const char* key(Cause cause)
{
    switch (cause) {
    case Cause::NeverScanned:
        return "neverScannedOrStale";
    case Cause::OperationFailed:
        return "operationFailed";
    case Cause::Missing:
        return "missing";
    case Cause::MissingAfterInstall:
        return "missingAfterInstall";
    case Cause::Failed:
        return "failed";
    case Cause::PendingReboot:
        return "pendingReboot";
    case Cause::Rejected:
        return "rejected";
    case Cause::AssociationFailed:
        return "associationFailed";
    case Cause::InventoryFailed:
        return "inventoryFailed";
    case Cause::Custom:
        return "custom";
    case Cause::ScansOverwrite:
        return "scansOverwrite";
    case Cause::StaleFinding:
        return "staleFinding";
    }
    return "";
}

Json timeOf(const std::optional<Instant>& instant)
{
    return instant ? Json(isoInstant(*instant)) : Json();
}

Json groupsOf(const std::vector<GroupCount>& groups)
{
    Json list = Json::array();
    for (const auto& group : groups) {
        list.push_back({{"name", group.name}, {"label", group.label}, {"nodes", group.nodes},
            {"compliant", group.compliant}, {"nonCompliant", group.nonCompliant},
            {"cannotBeJudged", group.nodes - group.compliant - group.nonCompliant}});
    }
    return list;
}

Json tagsOf(const std::vector<TagCount>& tags)
{
    Json list = Json::array();
    for (const auto& tag : tags) {
        list.push_back({{"key", tag.key}, {"values", groupsOf(tag.groups)}});
    }
    return list;
}

Json historyOf(const std::vector<HistoryPoint>& history)
{
    Json list = Json::array();
    for (const auto& point : history) {
        list.push_back({{"time", isoInstant(point.time)}, {"nodes", point.nodes}, {"compliant", point.compliant},
            {"nonCompliant", point.nonCompliant}, {"cannotBeJudged", point.cannotBeJudged}});
    }
    return list;
}

// What the overview does not hold.
struct Besides
{
    std::size_t ready = 0; // findings
    FixTimes patches = {};
    FixTimes findings = {};
};

Besides loadBesides(Database& database, const Moment& moment)
{
    const auto findings = findView("findings")->load(database, moment, {});
    return {.ready = countReadyToResolve(*findings),
        .patches = loadPatchFixTimes(database, moment),
        .findings = fixTimesOf(*findings)};
}

Json timesOf(const FixTimes& times)
{
    return times.fixes == 0 ? Json {{"fixes", 0}, {"medianDays", nullptr}, {"meanDays", nullptr}}
                            : Json {{"fixes", times.fixes}, {"medianDays", times.median}, {"meanDays", times.mean}};
}

std::int64_t bitOf(Doubt doubt)
{
    return std::int64_t {1} << static_cast<int>(doubt);
}

Json doubtsOf(const std::vector<DoubtCount>& doubts)
{
    Json nodes = Json::object();
    for (const auto& doubt : doubts) {
        auto key = std::string(dataWord(ColumnType::Doubts, bitOf(doubt.doubt)));
        key.front() = static_cast<char>(key.front() - 'A' + 'a'); // as the causes
        nodes[key] = doubt.nodes;
    }
    return nodes;
}

Json documentOf(const Overview& overview, const Besides& besides)
{
    Json causes = Json::object();
    for (const auto& cause : overview.causes) {
        causes[key(cause.cause)] = cause.nodes;
    }
    const auto count = [](const OverviewCount& value) {
        return Json {{"number", value.number}, {"nodes", value.nodes}};
    };
    return Json {
        {"at", isoInstant(overview.moment.at())},
        {"freshDays", overview.moment.freshDays},
        {"dataAsOf", timeOf(overview.dataAsOf)},
        {"lastImport", timeOf(overview.lastImport)},
        {"files", overview.files},
        {"nodes", overview.nodes},
        {"accounts", overview.accounts},
        {"compliant", overview.compliant},
        {"nonCompliant", overview.nonCompliant},
        {"cannotBeJudged", overview.cannotBeJudged},
        {"terminated", overview.terminated},
        {"missingPatches", count(overview.missing)},
        {"failedPatches", count(overview.failed)},
        {"pendingReboot", count(overview.pendingReboot)},
        {"rejectedPatches", count(overview.rejected)},
        {"openFindings", count(overview.openFindings)},
        {"criticalFindings", overview.criticalFindings},
        {"staleFindings", overview.staleFindings},
        {"readyToResolve", besides.ready},
        {"suppressedFindings", overview.suppressedFindings},
        {"resolvedFindings", overview.resolvedFindings},
        {"causes", causes},
        {"doubts", doubtsOf(overview.doubts)},
        {"timeToFix", Json {{"patches", timesOf(besides.patches)}, {"findings", timesOf(besides.findings)}}},
        {"byAccount", groupsOf(overview.byAccount)},
        {"byPlatform", groupsOf(overview.byPlatform)},
        {"byRegion", groupsOf(overview.byRegion)},
        {"byPatchGroup", groupsOf(overview.byPatchGroup)},
        {"byBaseline", groupsOf(overview.byBaseline)},
        {"byTag", tagsOf(overview.byTag)},
        {"history", historyOf(overview.history)},
    };
}

QString sentenceOf(const QString& label, const FixTimes& times)
{
    return times.fixes == 0 ? QString()
                            : CommandLine::tr("%1: %2 fixed, half of them within %3 days, %4 days on average.")
                                  .arg(label)
                                  .arg(times.fixes)
                                  .arg(times.median)
                                  .arg(times.mean, 0, 'f', 1)
            + u'\n';
}

QString sentencesOf(const Overview& overview, const Besides& besides)
{
    const auto percent = QString::number(tenthsOf(overview.compliant, overview.nodes) / 10.0, 'f', 1);
    QString text =
        CommandLine::tr("Nodes: %1 in %2 accounts. Compliant: %3 (%4 %). Non-compliant: %5. Cannot be judged: %6.")
            .arg(overview.nodes)
            .arg(overview.accounts)
            .arg(overview.compliant)
            .arg(percent)
            .arg(overview.nonCompliant)
            .arg(overview.cannotBeJudged)
        + u'\n';
    const auto line = [&text](const QString& label, const OverviewCount& count) {
        text += CommandLine::tr("%1: %2 on %3 nodes").arg(label).arg(count.number).arg(count.nodes) + u'\n';
    };
    line(CommandLine::tr("Missing patches"), overview.missing);
    line(CommandLine::tr("Failed patches"), overview.failed);
    line(CommandLine::tr("Patches waiting for a reboot"), overview.pendingReboot);
    line(CommandLine::tr("Rejected patches that are installed"), overview.rejected);
    line(CommandLine::tr("Open findings"), overview.openFindings);
    text += CommandLine::tr("Critical: %1. Stale: %2. Suppressed: %3. Resolved: %4.")
                .arg(overview.criticalFindings)
                .arg(overview.staleFindings)
                .arg(overview.suppressedFindings)
                .arg(overview.resolvedFindings)
        + u'\n';
    text += CommandLine::tr("Ready to resolve, as newer data says: %1.").arg(besides.ready) + u'\n';
    text += sentenceOf(CommandLine::tr("Patches"), besides.patches);
    text += sentenceOf(CommandLine::tr("Findings"), besides.findings);
    for (const auto& doubt : overview.doubts) {
        text += CommandLine::tr("Nodes with a note on the data, “%1”: %2.")
                    .arg(stateWord(ColumnType::Doubts, bitOf(doubt.doubt)))
                    .arg(doubt.nodes)
            + u'\n';
    }
    if (overview.dataAsOf) {
        text += CommandLine::tr("Data as of %1.").arg(QString::fromStdString(isoInstant(*overview.dataAsOf))) + u'\n';
    }
    return text;
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addJsonOption(parser);
    addMomentOptions(parser);
}

int run(const QCommandLineParser& parser)
{
    const auto moment = momentOf(parser);
    if (!moment || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        const auto overview = loadOverview(database, *moment);
        const auto besides = loadBesides(database, *moment);
        return parser.isSet(u"json"_s) ? writeOut(documentOf(overview, besides))
                                       : writeOut(sentencesOf(overview, besides));
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand summaryCommand {.name = "summary",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "print the overview's numbers"),
    .usage = "--database DB [--json] [--as-of TIME] [--fresh-days DAYS]",
    .addOptions = addOptions,
    .run = run};
