// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/exports/tableexport.h"
#include "models/tables/coverage.h"
#include "models/tables/statewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

Json timeOf(const std::optional<Instant>& instant)
{
    return instant ? Json(isoInstant(*instant)) : Json();
}

template <typename T> Json optionalOf(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json documentOf(const CoverageRow& row, const CoverageCell& cell, const Moment& moment)
{
    return {{"kind", dataWord(ColumnType::DataKind, static_cast<int>(cell.kind))},
        {"state", dataWord(ColumnType::Coverage, static_cast<int>(cell.state))}, {"nodesKnown", cell.known},
        {"nodesCovered", cell.covered}, {"nodesFresh", cell.fresh}, {"findings", optionalOf(cell.records)},
        {"newest", timeOf(cell.newest)}, {"oldest", timeOf(cell.oldest)},
        {"daysOld", optionalOf(daysOld(cell, moment))}, {"newestFile", timeOf(cell.captured)},
        {"partialFiles", cell.partialFiles}, {"gaps", cell.gaps},
        {"missing", translated(whatIsMissing(row, cell, moment)).toStdString()},
        {"advice", translated(whatToDo(row, cell, moment)).toStdString()}};
}

Json documentOf(const Coverage& coverage)
{
    Json rows = Json::array();
    for (const auto& row : coverage.rows) {
        Json kinds = Json::array();
        for (const auto& cell : row.cells) {
            kinds.push_back(documentOf(row, cell, coverage.moment));
        }
        rows.push_back({{"account", row.account}, {"accountName", row.accountName}, {"region", row.region},
            {"nodes", row.nodes}, {"data", kinds}});
    }
    return {{"asOf", isoInstant(coverage.moment.at())}, {"freshDays", coverage.moment.freshDays}, {"coverage", rows}};
}

// The view of the same name, with what a terminal has room for.
int writeTable(Database& database, const Moment& moment)
{
    const auto* view = findView("coverage");
    TableSnapshot snapshot {.title = u"coverage"_s, .table = view->load(database, moment, {})};
    snapshot.rows = select(*snapshot.table, {}, {});
    for (const auto* key : {"account", "region", "kind", "state", "covered", "known", "records", "days", "missing"}) {
        snapshot.columns.push_back(snapshot.table->indexOf(key));
    }
    return writeOut([&](QIODevice& device) { return findTableExport("table")->write(snapshot, device, {}); });
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addMomentOptions(parser);
    addJsonOption(parser);
    parser.addOption({u"commands"_s,
        CommandLine::tr("Print the script of AWS CLI calls that collects what is missing: bash or powershell."),
        u"SHELL"_s});
}

std::optional<Shell> shellOf(const QString& name)
{
    if (name == u"bash"_s) {
        return Shell::Bash;
    }
    return name == u"powershell"_s ? std::optional(Shell::PowerShell) : std::nullopt;
}

int run(const QCommandLineParser& parser)
{
    const auto shellName = parser.value(u"commands"_s);
    const auto shell = shellOf(shellName);
    if (parser.isSet(u"commands"_s) && !shell) {
        complain(CommandLine::tr("There is no shell “%1”. Shells: bash, powershell.").arg(shellName));
        return ExitUsage;
    }
    const auto moment = momentOf(parser);
    if (!moment || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        if (!shell && !parser.isSet(u"json"_s)) {
            return writeTable(database, *moment);
        }
        const auto coverage = loadCoverage(database, *moment);
        return shell ? writeOut(QString::fromStdString(collectScript(collectRequests(coverage), *shell)))
                     : writeOut(documentOf(coverage));
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand coverageCommand {.name = "coverage",
    .summary = QT_TRANSLATE_NOOP(
        "CommandLine", "what was imported of each account and Region, how old it is, and how to get the rest"),
    .usage = "--database DB [--as-of TIME] [--fresh-days DAYS] [--json | --commands bash|powershell]",
    .addOptions = addOptions,
    .run = run,
    .dataOnly = true};
