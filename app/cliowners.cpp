// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/decisionfile.h"
#include "app/readabledatabase.h"
#include "models/exports/ownermail.h"
#include "models/exports/ownertext.h"
#include "models/tables/decisionparts.h"
#include "models/tables/ownertags.h"

#include <QCommandLineParser>
#include <QDate>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

void addOwnersOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addPositionalArgument(
        u"file"_s, CommandLine::tr("CSV with the columns node or account, and owner."), u"FILE"_s);
    parser.addOption({u"tag"_s, CommandLine::tr("Take the owners from this tag of the nodes instead."), u"KEY"_s});
}

int tell(const OwnerAssignment& assignment)
{
    auto said = CommandLine::tr("%n finding(s) assigned.", nullptr, static_cast<int>(assignment.decided.size()));
    if (assignment.already > 0) {
        said += u' ' + CommandLine::tr("%n had the owner already.", nullptr, static_cast<int>(assignment.already));
    }
    if (!assignment.unknown.empty()) {
        complain(CommandLine::tr("%n name(s) of the file are no node and no account here: %1", nullptr,
            static_cast<int>(assignment.unknown.size()))
                     .arg(firstNames(assignment.unknown)));
    }
    return writeOut(said + u'\n');
}

using RulesOf = std::function<OwnerRules(Database& database)>;

int assign(const std::string& path, const RulesOf& rulesOf)
{
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        const auto assignment = assignByRules(store.database(), {}, rulesOf(store.database()), loginName());
        if (!assignment.decided.empty()) {
            static_cast<void>(store.exchangeDecisions(assignment.decided));
        }
        return tell(assignment);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

int owners(const QCommandLineParser& parser)
{
    const auto tag = argumentBytes(parser.value(u"tag"_s));
    if (parser.positionalArguments().size() != (tag.empty() ? 1 : 0)) {
        complain(tag.empty() ? CommandLine::tr("Name one file, or a tag with --tag.")
                             : CommandLine::tr("Name a file or a tag, not both."));
        return ExitUsage;
    }
    if (!tag.empty()) {
        return assign(databaseOf(parser), [&tag](Database& database) { return ownersByTag(database, {}, tag); });
    }
    const auto name = parser.positionalArguments().front();
    const auto read = readOwnerFile(QFile::decodeName(argumentBytes(name).c_str()));
    if (!read.problem.isEmpty()) {
        complain(CommandLine::tr("%1 cannot be read: %2").arg(name, read.problem));
        return ExitInput;
    }
    return assign(databaseOf(parser), [&read](Database&) { return read.rules; });
}

void addHandOverOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption(
        {u"owner"_s, CommandLine::tr("Whose open findings; without it the owners are listed."), u"NAME"_s});
    parser.addOption({u"due"_s, CommandLine::tr("The day by which it is asked for, YYYY-MM-DD."), u"DATE"_s});
    parser.addOption({u"mail"_s, CommandLine::tr("As the text of a mail, instead of Markdown.")});
    parser.addOption({u"mark-notified"_s, CommandLine::tr("Mark the new findings among them notified.")});
    addOutputOption(parser);
}

int listOwners(const std::string& path)
{
    ReadableDatabase readable(path);
    QString text;
    for (const auto& owner : loadOwners(readable.database(), {})) {
        text += visibleText(QString::fromStdString(owner)) + u'\n';
    }
    return writeOut(text);
}

void tellNone(const std::vector<std::string>& owners, const std::string& asked)
{
    const auto name = QString::fromStdString(asked).left(200);
    complain(owners.empty()
            ? CommandLine::tr("No open finding belongs to %1, or to anybody.").arg(name)
            : CommandLine::tr("No open finding belongs to %1. Owners are: %2").arg(name, firstNames(owners)));
}

void markNotified(Store& store, const std::vector<OwnedNode>& nodes, const std::string& owner)
{
    const auto at = now();
    std::vector<DecidedFinding> decided;
    for (const auto& node : nodes) {
        for (const auto& finding : node.findings) {
            if (finding.status == word(WorkflowStatus::New)) {
                decided.push_back({finding.key,
                    Decision {.status = WorkflowStatus::Notified,
                        .note = handOverNote(owner),
                        .author = loginName(),
                        .at = at}});
            }
        }
    }
    keepParts(store.database(), decided, {.owner = true, .severity = true}, at);
    if (!decided.empty()) {
        static_cast<void>(store.exchangeDecisions(decided));
    }
}

int write(const QCommandLineParser& parser, const QString& text)
{
    const auto bytes = text.toUtf8();
    return writeAsAsked(parser, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

int handOver(const QCommandLineParser& parser)
{
    const auto due = parser.value(u"due"_s);
    if (!parser.positionalArguments().isEmpty() || (!due.isEmpty() && !QDate::fromString(due, Qt::ISODate).isValid())) {
        complain(CommandLine::tr("--due takes a day, as 2026-11-30; hand-over takes no names but --owner."));
        return ExitUsage;
    }
    const auto path = databaseOf(parser);
    const auto asked = argumentBytes(parser.value(u"owner"_s));
    try {
        if (asked.empty()) {
            return listOwners(path);
        }
        ReadableDatabase readable(path);
        auto& database = readable.database();
        const auto owners = loadOwners(database, {});
        const auto owner = meantOwner(owners, asked);
        if (owner.empty()) {
            tellNone(owners, asked);
            return ExitRefused;
        }
        const auto nodes = loadOwned(database, {}, owner);
        const auto name = QString::fromStdString(owner);
        const bool mail = parser.isSet(u"mail"_s);
        const int written = write(parser, mail ? ownerMail(name, nodes, due).text() : ownerMarkdown(name, nodes, due));
        if (written == ExitDone && parser.isSet(u"mark-notified"_s)) {
            Store store(path);
            markNotified(store, nodes, owner);
        }
        return written;
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand ownersCommand {.name = "owners",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "assign open findings to owners by their nodes and accounts"),
    .usage = "--database DB FILE",
    .addOptions = addOwnersOptions,
    .run = owners};

const CliCommand handOverCommand {.name = "hand-over",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write what an owner is to do, as Markdown or a mail"),
    .usage = "--database DB --owner NAME [--due DATE] [--mail] [--mark-notified] [--output FILE]",
    .addOptions = addHandOverOptions,
    .run = handOver};
