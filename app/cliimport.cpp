// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/clireports.h"
#include "app/commandline.h"
#include "app/importdigester.h"
#include "app/importdocument.h"
#include "app/interrupt.h"
#include "app/nodeanswer.h"
#include "app/readabledatabase.h"
#include "models/store/database.h"
#include "models/tables/statewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool isTerminal()
{
    static const bool terminal = ::isatty(STDERR_FILENO) != 0; // asked at every step of the progress
    return terminal;
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addJsonOption(parser);
    parser.addOption({u"dry-run"_s, CommandLine::tr("Only say what an import would change. Nothing is stored.")});
    parser.addOption({u"node"_s,
        CommandLine::tr("Whose patches a describe-instance-patches file holds, when neither it nor its name says so: a "
                        "node id (i-…, mi-…), or the name of a node that is known."),
        u"NODE"_s});
    parser.addOption(
        {u"salvage"_s, CommandLine::tr("Keep the complete records before the place where a broken file breaks off.")});
    parser.addPositionalArgument(u"paths"_s, CommandLine::tr("Files and folders."), u"PATH..."_s);
}

// The node of --node, by name or id. None: said why not.
std::optional<std::string> nodeOf(const QCommandLineParser& parser)
{
    const auto text = parser.value(u"node"_s);
    if (!parser.isSet(u"node"_s)) {
        return std::string();
    }
    std::vector<KnownNode> nodes;
    if (const auto path = databaseOf(parser); QFile::exists(QFile::decodeName(path.c_str()))) {
        try {
            ReadableDatabase readable(path, ReadableDatabase::Notice::Silent);
            nodes = loadNodeNames(readable.database());
        } catch (const StoreError&) { // empty, or not ours: the import says it
        }
    }
    auto answer = NodeNames(std::move(nodes)).find(text);
    if (text.trimmed().isEmpty()) {
        complain(CommandLine::tr("--node names no node."));
    } else if (!answer.message.empty()) {
        complain(answer.message);
    }
    return answer.id.empty() ? std::nullopt : std::optional(std::move(answer.id));
}

ImportJob jobOf(const QCommandLineParser& parser, const std::string& node)
{
    ImportJob job;
    job.database = databaseOf(parser);
    job.author = loginName();
    job.node = node;
    job.salvage = parser.isSet(u"salvage"_s);
    for (const auto& path : parser.positionalArguments()) {
        job.paths.push_back(argumentBytes(path));
    }
    return job;
}

void tell(const ImportProgress& progress)
{
    if (isTerminal()) {
        showProgress(progress);
    }
}

// Of ten thousand files that are as they should be, a few lines are enough; one that is not is always told.
void tell(const FileReport& report, int& uneventful)
{
    constexpr int mostUneventful = 20;
    if (isTerminal()) {
        endProgress();
    }
    const bool stored = report.outcome == FileOutcome::Stored && report.rejected == 0;
    const bool same = report.outcome == FileOutcome::Same;
    if ((!stored && !same) || ((same || isTerminal()) && ++uneventful <= mostUneventful)) {
        describe(report);
    }
}

QString sumsLine(const std::vector<FileReport>& reports)
{
    const auto sums = sumsOf(reports);
    return CommandLine::tr("%n file(s)", nullptr, static_cast<int>(reports.size())) + u' '
        + CommandLine::tr("read: %1 records: %2 new, %3 updated, %4 unchanged, %5 rejected. %6 files refused.")
              .arg(sums.read)
              .arg(sums.created)
              .arg(sums.updated)
              .arg(sums.unchanged)
              .arg(sums.rejected)
              .arg(sums.refused + sums.needNode)
        + (sums.clashes == 0 ? QString()
                             : u' ' + CommandLine::tr("%n clash(es).", nullptr, static_cast<int>(sums.clashes)))
        + u'\n';
}

QString digestLine(const StandingChanges& decisions)
{
    return decisions.any() ? CommandLine::tr("Decisions: %1 reopened, %2 confirmed, %3 overridden in AWS.")
                                 .arg(decisions.reopened)
                                 .arg(decisions.confirmed)
                                 .arg(decisions.overridden)
            + u'\n'
                           : QString();
}

int noFiles(const QCommandLineParser& parser)
{
    complain(CommandLine::tr("There are no files in %1.").arg(parser.positionalArguments().join(u", "_s).left(600)));
    return ExitInput;
}

QString nodeLine(const NodeChange& change)
{
    const auto name = visibleText(QString::fromStdString(change.node)).left(100);
    switch (change.kind) {
    case NodeChange::Kind::New:
        return CommandLine::tr("    %1: new, %2")
            .arg(name, stateWord(ColumnType::Verdict, static_cast<std::int64_t>(change.to)));
    case NodeChange::Kind::Gone:
        return CommandLine::tr("    %1: terminated").arg(name);
    case NodeChange::Kind::Verdict:
        break;
    }
    return CommandLine::tr("    %1: %2 -> %3")
        .arg(name, stateWord(ColumnType::Verdict, static_cast<std::int64_t>(change.from)),
            stateWord(ColumnType::Verdict, static_cast<std::int64_t>(change.to)));
}

QString previewText(const ImportPreview& preview)
{
    constexpr std::size_t shown = 20;
    const auto& about = preview.about;
    const auto& findings = preview.findings;
    QStringList lines {
        CommandLine::tr("The files tell about %1 accounts, %2 Regions, %3 nodes and %4 compliance types.")
            .arg(about.accounts.size())
            .arg(about.regions.size())
            .arg(about.nodes.size())
            .arg(about.types.size()),
        CommandLine::tr("Nodes: %1 new, %2 with another verdict, %3 terminated.")
            .arg(preview.newNodes)
            .arg(preview.changedNodes)
            .arg(preview.goneNodes)};
    for (std::size_t index = 0; index < std::min(shown, preview.nodes.size()); ++index) {
        lines += nodeLine(preview.nodes[index]);
    }
    if (const auto all = preview.newNodes + preview.changedNodes + preview.goneNodes; all > shown) {
        lines += CommandLine::tr("    and %1 more").arg(all - shown);
    }
    lines += CommandLine::tr("Findings: %1 new, %2 changed; %3 reopened, %4 confirmed, %5 overridden in AWS.")
                 .arg(findings.created)
                 .arg(findings.changed)
                 .arg(findings.reopened)
                 .arg(findings.confirmed)
                 .arg(findings.overridden);
    lines += CommandLine::tr("Nothing was stored.");
    return lines.join(u'\n') + u'\n';
}

int dryRun(const QCommandLineParser& parser, const ImportJob& job)
{
    StopOnInterrupt interrupt;
    const auto preview = previewImport(job, interrupt.token(), [](const ImportProgress& progress) { tell(progress); });
    if (isTerminal()) {
        endProgress();
    }
    if (preview.stopped || interrupt.token().stop_requested()) {
        complain(CommandLine::tr("Stopped. Nothing was stored."));
        return ExitStopped;
    }
    if (!preview.problem.empty()) {
        complain(preview.problem);
        return ExitDatabase;
    }
    if (preview.files.empty()) {
        return noFiles(parser);
    }
    int uneventful = 0;
    std::ranges::for_each(preview.files, [&uneventful](const FileReport& report) { tell(report, uneventful); });
    const auto code = exitCodeOf(preview.files, false);
    return std::max(code,
        parser.isSet(u"json"_s) ? writeOut(previewDocument(preview))
                                : writeOut(sumsLine(preview.files) + previewText(preview)));
}

int import(const QCommandLineParser& parser, const ImportJob& job)
{
    StopOnInterrupt interrupt;
    int uneventful = 0;
    ImportDigester digester(job.database);
    const auto reports = runImport(
        job, interrupt.token(), [](const ImportProgress& progress) { tell(progress); },
        [&uneventful](const FileReport& report) { tell(report, uneventful); });
    if (!reports.empty() && reports.back().name.empty()) {
        describe(reports.back());
    }
    if (reports.empty() && !interrupt.token().stop_requested()) {
        return noFiles(parser);
    }
    const auto decisions = digester.finish();
    digester.matchSuppressions();
    const auto code = exitCodeOf(reports, interrupt.token().stop_requested());
    return std::max(code,
        parser.isSet(u"json"_s) ? writeOut(importDocument(reports))
                                : writeOut(sumsLine(reports) + digestLine(decisions)));
}

int run(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty()) {
        complain(CommandLine::tr("Nothing to import: name files or folders."));
        return ExitUsage;
    }
    const auto node = nodeOf(parser);
    if (!node) {
        return ExitUsage;
    }
    const auto job = jobOf(parser, *node);
    return parser.isSet(u"dry-run"_s) ? dryRun(parser, job) : import(parser, job);
}

}

const CliCommand importCommand {.name = "import",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "read files and folders into the database"),
    .usage = "--database DB [--dry-run] [--json] [--node NODE] [--salvage] PATH...",
    .addOptions = addOptions,
    .run = run};
