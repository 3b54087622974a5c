// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/decisionfile.h"
#include "models/store/suppressionundo.h"
#include "models/tables/findingdetail.h"
#include "models/tables/suppressions.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

enum class Side { Undecided, Ours, Theirs };

QString lineNumbers(const std::vector<int>& lines)
{
    constexpr std::size_t few = 5;
    QStringList said;
    for (const auto line : std::span(lines).first(std::min(few, lines.size()))) {
        said += QString::number(line);
    }
    return said.join(u", "_s) + (lines.size() > few ? u", …"_s : QString());
}

// No value: cannot be read, or holds nothing of use; already said.
std::optional<DecisionFile> readDecisions(const QString& path)
{
    auto file = readDecisionFile(QFile::decodeName(argumentBytes(path).c_str()));
    if (!file.problem.isEmpty()) {
        complain(CommandLine::tr("%1 cannot be read: %2").arg(path, file.problem));
        return {};
    }
    if (file.decisions.empty() && file.rules.empty()) {
        complain(CommandLine::tr("%1 holds no decisions. share-decisions writes such a file.").arg(path));
        return {};
    }
    if (!file.refused.empty()) {
        complain(CommandLine::tr("%1: %n line(s) are no decisions as share-decisions writes them and are left out: %2",
            nullptr, static_cast<int>(file.refused.size()))
                     .arg(path, lineNumbers(file.refused)));
    }
    if (file.tooLong > 0) {
        complain(CommandLine::tr("%1: line %2 is longer than a decision can be. The rest was not read.")
                     .arg(path)
                     .arg(file.tooLong));
    }
    return file;
}

QString text(const std::string& given, qsizetype longest)
{
    return QString::fromStdString(given).left(longest);
}

QString wordsOf(const Decision& decision)
{
    const auto status = word(decision.status.value_or(WorkflowStatus::New));
    auto said = CommandLine::tr("%1 by %2 at %3: %4")
                    .arg(QString::fromUtf8(status.data(), static_cast<qsizetype>(status.size())),
                        text(decision.author, 200), text(isoInstant(decision.at), 200), text(decision.note, 200));
    if (!decision.owner.empty()) {
        said += u' ' + CommandLine::tr("(owner: %1)").arg(text(decision.owner, 200));
    }
    return said;
}

QString wordsOf(const Suppression& rule)
{
    const auto when = QString::fromStdString(isoInstant(rule.at));
    if (rule.withdrawn) {
        return CommandLine::tr("withdrawn by %1 at %2").arg(text(rule.author, 200), when);
    }
    const auto end = rule.expires ? QString::fromStdString(isoInstant(*rule.expires)) : CommandLine::tr("never");
    return CommandLine::tr("%1 by %2 at %3, ends: %4: %5")
        .arg(text(rule.filter, 600), text(rule.author, 200), when, end, text(rule.note, 200));
}

// "web-01 (i-0123456789abcdef0), the title"
QString nameOf(Database& database, std::int64_t key)
{
    const auto detail = loadFindingDetail(database, key, {});
    if (!detail) {
        return {};
    }
    const auto node = text(detail->fact.node, 200);
    const auto title = text(detail->fact.title, 300);
    if (node.isEmpty()) {
        return title;
    }
    return detail->nodeName.empty() || detail->nodeName == detail->fact.node
        ? CommandLine::tr("%1, %2", "node, title").arg(node, title)
        : CommandLine::tr("%1 (%2), %3", "name, node, title").arg(text(detail->nodeName, 200), node, title);
}

void tellConflict(Side side, const QString& about, const QString& ours, const QString& theirs)
{
    complain((side == Side::Theirs ? CommandLine::tr("Taken from the file: %1")
            : side == Side::Ours   ? CommandLine::tr("Kept as it is here: %1")
                                   : CommandLine::tr("Conflict: %1"))
                 .arg(about));
    complain(u"  "_s + CommandLine::tr("here: %1").arg(ours));
    complain(u"  "_s + CommandLine::tr("there: %1").arg(theirs));
}

void tellConflicts(Database& database, Side side, const DecisionMerge& plan, const RuleMerge& rules)
{
    for (std::size_t at = 0; at < plan.conflicts.size(); ++at) {
        const auto& [theirs, ours] = plan.conflicts[at];
        const auto name = nameOf(database, plan.theirs[at].key);
        const auto id = text(theirs.id, 600);
        tellConflict(side, name.isEmpty() ? id : CommandLine::tr("%1, finding %2").arg(name, id), wordsOf(ours),
            wordsOf(theirs.decision));
    }
    for (const auto& conflict : rules.conflicts) {
        tellConflict(side, CommandLine::tr("rule “%1”").arg(text(conflict.theirs.rule.name, 300)),
            wordsOf(conflict.ours), wordsOf(conflict.theirs.rule));
    }
}

int merge(Store& store, const DecisionFile& file, Side side)
{
    const auto plan = planMerge(store.database(), file.decisions);
    const auto rules = planRuleMerge(store.database(), file.rules);
    tellConflicts(store.database(), side, plan, rules);
    DecidedAtOnce taken {plan.taken, rules.taken};
    if (side == Side::Theirs) {
        taken.findings.insert(taken.findings.end(), plan.theirs.begin(), plan.theirs.end());
        taken.rules.insert(taken.rules.end(), rules.theirs.begin(), rules.theirs.end());
    }
    static_cast<void>(exchangeAtOnce(store, taken));
    if (!taken.rules.empty()) {
        matchSuppressions(store.database(), {});
    }
    const auto left = side == Side::Theirs ? 0 : static_cast<int>(plan.conflicts.size() + rules.conflicts.size());
    const int written = writeOut(CommandLine::tr("Taken: %1. Here already: %2. Conflicts left as they are here: %3."
                                                 " Findings that are not here: %4.")
                                     .arg(taken.findings.size() + taken.rules.size())
                                     .arg(plan.same + rules.same)
                                     .arg(left)
                                     .arg(plan.unknown.size())
        + u'\n');
    const bool settled = left == 0 || side == Side::Ours;
    const bool all = settled && plan.unknown.empty() && file.refusedCount() == 0;
    return written != ExitDone ? written : all ? ExitDone : ExitRefused;
}

void addMergeOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption({u"theirs"_s, CommandLine::tr("Where both sides decided, take what the file says.")});
    parser.addOption({u"ours"_s, CommandLine::tr("Where both sides decided, keep what was decided here.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("What share-decisions wrote."), u"FILE"_s);
}

int mergeFile(const QCommandLineParser& parser)
{
    const bool theirs = parser.isSet(u"theirs"_s);
    const bool ours = parser.isSet(u"ours"_s);
    if (parser.positionalArguments().size() != 1 || (theirs && ours)) {
        complain(theirs && ours ? CommandLine::tr("Choose --theirs or --ours.") : CommandLine::tr("Name one file."));
        return ExitUsage;
    }
    const auto file = readDecisions(parser.positionalArguments().front());
    if (!file) {
        return ExitInput;
    }
    const auto path = databaseOf(parser);
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        return merge(store, *file, theirs ? Side::Theirs : ours ? Side::Ours : Side::Undecided);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand mergeDecisionsCommand {.name = "merge-decisions",
    .summary =
        QT_TRANSLATE_NOOP("CommandLine", "take decisions of another workstation; conflicts are shown, not taken"),
    .usage = "--database DB [--theirs|--ours] FILE",
    .addOptions = addMergeOptions,
    .run = mergeFile};
