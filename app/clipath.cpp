// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/tables/greenplanwords.h"
#include "models/tables/plantext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

Json documentOf(const std::vector<NamedPatch>& patches)
{
    Json list = Json::array();
    for (const auto& patch : patches) {
        list.push_back({{"id", patch.id}, {"title", patch.title}});
    }
    return list;
}

Json documentOf(const GreenPlan& plan)
{
    Json steps = Json::array();
    for (const auto& step : plan.steps) {
        Json nodes = Json::array();
        for (const auto& node : step.nodes) {
            nodes.push_back({{"node", node.target.node}, {"name", node.name}, {"account", node.target.account},
                {"region", node.target.region}, {"owner", node.owner}});
        }
        steps.push_back({{"patches", documentOf(step.patches)}, {"nodes", nodes}, {"patchesSoFar", step.patchesSoFar},
            {"nodesSoFar", step.nodesSoFar}});
    }
    return {{"at", isoInstant(plan.moment.at())}, {"method", "greedy"}, {"nonCompliant", plan.nonCompliant},
        {"installable", plan.installable}, {"rebootOnly", plan.rebootOnly}, {"steps", steps}};
}

QString sentencesOf(const GreenPlan& plan)
{
    auto text = planSentence(plan, plan.steps.size()) + u'\n' + planNote(plan) + u'\n';
    for (const auto& step : plan.steps) {
        text += u'\n'
            + CommandLine::tr("%n nodes turn compliant (%1 so far) with:", nullptr, static_cast<int>(step.nodes.size()))
                  .arg(step.nodesSoFar)
            + u'\n';
        for (const auto& patch : step.patches) {
            text += u"  "_s + visibleText(QString::fromStdString(patch.id + "  " + patch.title)) + u'\n';
        }
    }
    return text;
}

struct PlanFormat
{
    QLatin1StringView name;
    PlanOutput output;
};

constexpr std::array planFormats {PlanFormat {"owners"_L1, PlanOutput::Owners},
    PlanFormat {"nodes"_L1, PlanOutput::Nodes}, PlanFormat {"override-list"_L1, PlanOutput::OverrideList},
    PlanFormat {"bash"_L1, PlanOutput::Bash}, PlanFormat {"powershell"_L1, PlanOutput::PowerShell}};

QStringList formats()
{
    QStringList names {u"text"_s};
    for (const auto& format : planFormats) {
        names << format.name;
    }
    return names;
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addMomentOptions(parser);
    addJsonOption(parser);
    parser.addOption({u"patches"_s, CommandLine::tr("At most so many patches, 1 to 20 (5)."), u"N"_s, u"5"_s});
    parser.addOption(
        {u"as"_s, CommandLine::tr("What to print: %1.").arg(formats().join(u", "_s)), u"FORMAT"_s, u"text"_s});
}

int print(const GreenPlan& plan, const QCommandLineParser& parser)
{
    const auto format = parser.value(u"as"_s);
    if (parser.isSet(u"json"_s)) {
        return writeOut(documentOf(plan));
    }
    const auto made = std::ranges::find(planFormats, format, &PlanFormat::name);
    return writeOut(made == planFormats.end() ? sentencesOf(plan) : planText(plan, made->output));
}

int run(const QCommandLineParser& parser)
{
    bool ok = false;
    const auto patches = parser.value(u"patches"_s).toInt(&ok);
    if (!ok || patches < 1 || patches > static_cast<int>(mostPatchesOfPlan)) {
        complain(CommandLine::tr("--patches takes a number, 1 to 20."));
        return ExitUsage;
    }
    const auto format = parser.value(u"as"_s);
    if (!formats().contains(format)) {
        complain(CommandLine::tr("“%1” cannot be printed. Formats: %2.").arg(format, formats().join(u", "_s)));
        return ExitUsage;
    }
    const auto moment = momentOf(parser);
    if (!moment || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        const auto plan = loadGreenPlan(database, *moment);
        return print(plan.first(plan.stepsWithin(static_cast<std::size_t>(patches))), parser);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand pathCommand {.name = "path",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "the fewest patches that turn the most nodes compliant (greedy)"),
    .usage = "--database DB [--patches N] [--json | --as FORMAT] [--as-of TIME] [--fresh-days DAYS]",
    .addOptions = addOptions,
    .run = run};
