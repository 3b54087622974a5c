// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/store/decisionseal.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

const char* kindName(DecisionFault::Kind kind)
{
    switch (kind) {
    case DecisionFault::Kind::Changed:
        return "changed";
    case DecisionFault::Kind::Removed:
        return "removed";
    case DecisionFault::Kind::Inserted:
        return "inserted";
    case DecisionFault::Kind::Identity:
        return "identity";
    }
    return "";
}

QString sentence(const DecisionFault& fault)
{
    switch (fault.kind) {
    case DecisionFault::Kind::Changed:
        return CommandLine::tr("Decision %1 was changed after it was recorded.").arg(fault.row);
    case DecisionFault::Kind::Removed:
        return fault.row == fault.last
            ? CommandLine::tr("Decision %1 was removed.").arg(fault.row)
            : CommandLine::tr("Decisions %1 to %2 were removed.").arg(fault.row).arg(fault.last);
    case DecisionFault::Kind::Inserted:
        return CommandLine::tr("Decision %1 was inserted by another program.").arg(fault.row);
    case DecisionFault::Kind::Identity:
        return CommandLine::tr("The finding of decision %1 was given another Id.").arg(fault.row);
    }
    return {};
}

// Those that hang on the decisions.
struct Beside
{
    DecisionAudit rules = {}, outcomes = {};
};

Json documentOf(const DecisionAudit& audit, const Beside& beside)
{
    Json faults = Json::array();
    for (const auto& fault : audit.faults) {
        faults.push_back({{"kind", kindName(fault.kind)}, {"row", fault.row}, {"last", fault.last}});
    }
    Json document {{"decisions", audit.rows}, {"head", audit.head}, {"faults", audit.faultCount}, {"listed", faults}};
    if (audit.headFound) {
        document["headFound"] = *audit.headFound;
    }
    const auto add = [&document](const char* rows, const char* changed, const DecisionAudit& chain) {
        if (chain.rows + static_cast<std::int64_t>(chain.faultCount) > 0) {
            document[rows] = chain.rows;
            document[changed] = chain.faultCount;
        }
    };
    add("rules", "ruleFaults", beside.rules);
    add("outcomes", "outcomeFaults", beside.outcomes);
    return document;
}

int print(const DecisionAudit& audit, const Beside& beside)
{
    for (const auto& fault : audit.faults) {
        complain(sentence(fault));
    }
    if (audit.headFound == false) {
        complain(CommandLine::tr("The head that was given is not in the chain: the trail was cut, or written anew."));
    }
    const bool whole = audit.faultCount == 0 && audit.headFound != false;
    const auto count = static_cast<int>(audit.rows);
    QString text = whole ? CommandLine::tr("%n decision(s), none was changed since.", nullptr, count)
                         : CommandLine::tr("%n decision(s); somebody changed the trail.", nullptr, count);
    if (const auto faults = static_cast<int>(beside.rules.faultCount); faults > 0) {
        text += u'\n' + CommandLine::tr("Suppression rules: somebody changed %n of their record(s).", nullptr, faults);
    } else if (const auto rows = static_cast<int>(beside.rules.rows); rows > 0) {
        text += u'\n' + CommandLine::tr("%n record(s) of suppression rules, none was changed since.", nullptr, rows);
    }
    if (const auto faults = static_cast<int>(beside.outcomes.faultCount); faults > 0) {
        text +=
            u'\n' + CommandLine::tr("What became of decisions: somebody changed %n of the record(s).", nullptr, faults);
    } else if (const auto rows = static_cast<int>(beside.outcomes.rows); rows > 0) {
        text +=
            u'\n' + CommandLine::tr("%n record(s) of what became of decisions, none was changed since.", nullptr, rows);
    }
    text += u'\n' + CommandLine::tr("Head: %1").arg(QString::fromStdString(audit.head)) + u'\n';
    return writeOut(text);
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption({u"head"_s,
        CommandLine::tr("The head that an earlier call printed: it must still be in the chain."), u"HEAD"_s});
    addJsonOption(parser);
}

int run(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        complain(CommandLine::tr("verify takes no names."));
        return ExitUsage;
    }
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        const auto audit = auditDecisions(database, argumentBytes(parser.value(u"head"_s)));
        const Beside beside {.rules = auditSuppressions(database), .outcomes = auditOutcomes(database)};
        const int written = parser.isSet(u"json"_s) ? writeOut(documentOf(audit, beside)) : print(audit, beside);
        const bool whole =
            audit.faultCount + beside.rules.faultCount + beside.outcomes.faultCount == 0 && audit.headFound != false;
        return written != ExitDone ? written : whole ? ExitDone : ExitRefused;
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand verifyCommand {.name = "verify",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "check that nobody changed, removed or inserted a decision"),
    .usage = "--database DB [--head HEAD] [--json]",
    .addOptions = addOptions,
    .run = run};
