// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clifilter.h"
#include "app/clilimits.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/store/store.h"
#include "models/tables/suppressions.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;
constexpr int mostDays = 36'500;

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addFilterOption(parser);
    parser.addOption({u"note"_s, CommandLine::tr("Why, in at most 512 characters. Required."), u"TEXT"_s});
    parser.addOption({u"name"_s,
        CommandLine::tr("What the rule is called; its filter unless said otherwise. One of this name is changed."),
        u"NAME"_s});
    parser.addOption({u"days"_s, CommandLine::tr("A suppression ends after so many days (90); 0: never."), u"DAYS"_s});
    parser.addOption({u"withdraw"_s, CommandLine::tr("Withdraw the rule of this name."), u"NAME"_s});
}

// Of this name; nothing: there is none that is not withdrawn.
std::optional<Suppression> findRule(Database& database, const std::string& name)
{
    const auto rules = loadSuppressions(database, {});
    const auto found =
        std::ranges::find_if(rules, [&](const Suppression& rule) { return !rule.withdrawn && rule.name == name; });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

int withdraw(Database& database, const std::string& name)
{
    auto rule = findRule(database, name);
    if (!rule) {
        complain(CommandLine::tr("There is no suppression rule “%1”.").arg(QString::fromStdString(name).left(300)));
        return ExitRefused;
    }
    rule->withdrawn = true;
    rule->author = loginName();
    rule->at = now();
    static_cast<void>(recordSuppression(database, *rule));
    return writeOut(
        CommandLine::tr("Withdrawn: %1").arg(visibleText(QString::fromStdString(name)).left(longestName)) + u'\n');
}

// Of the findings that the rule's filter finds: what becomes of them.
QString answer(Database& database, std::int64_t rule)
{
    const auto decided = loadDecisions(database, {});
    int covered = 0;
    int others = 0;
    int left = 0;
    for (const auto key : matchesOf(database, rule)) {
        const auto found = decided.find(key);
        const bool ruled = found != decided.end() && found->second.rule;
        ++(!ruled ? left : found->second.rule->rule == rule ? covered : others);
    }
    auto said = CommandLine::tr("%n finding(s) suppressed by the rule.", nullptr, covered);
    if (others > 0) {
        said += u' ' + CommandLine::tr("%n more match and are suppressed by an older rule already.", nullptr, others);
    }
    if (left > 0) {
        said += u' ' + CommandLine::tr("%n more match and are left: decided here or closed in AWS.", nullptr, left);
    }
    return said + u'\n';
}

int suppress(Database& database, Suppression rule)
{
    QString changed;
    if (const auto same = findRule(database, rule.name)) {
        rule.rule = same->rule;
        if (same->filter != rule.filter) {
            const auto text = [](const std::string& any) { return visibleText(QString::fromStdString(any)).left(600); };
            changed = CommandLine::tr("“%1” was a rule already: it found “%2”, now “%3”. resolve --undo-last takes"
                                      " that back.")
                          .arg(text(rule.name), text(same->filter), text(rule.filter));
        }
    }
    rule.rule = recordSuppression(database, rule);
    matchSuppressions(database, {});
    if (!changed.isEmpty()) {
        complain(changed);
    }
    return writeOut(answer(database, rule.rule));
}

// No value: wrong usage, already said.
std::optional<Suppression> ruleOf(const QCommandLineParser& parser)
{
    const auto filter = filterOption(parser, *findView("findings"), {});
    bool ok = true;
    const int days = parser.isSet(u"days"_s) ? parser.value(u"days"_s).toInt(&ok) : usualDays;
    Suppression rule {.name = argumentBytes(parser.value(parser.isSet(u"name"_s) ? u"name"_s : u"filter"_s)),
        .filter = argumentBytes(parser.value(u"filter"_s)),
        .note = argumentBytes(parser.value(u"note"_s)),
        .author = loginName(),
        .at = now()};
    if (!filter || !isShort(parser, u"note"_s, longestNote) || !isShort(parser, u"name"_s, longestName)) {
        return {};
    }
    if (filter->empty() || rule.name.empty()) {
        complain(CommandLine::tr("Say with --filter which findings are suppressed."));
        return {};
    }
    if (rule.note.empty()) {
        complain(CommandLine::tr("Say why with --note."));
        return {};
    }
    if (!ok || days < 0 || days > mostDays) {
        complain(CommandLine::tr("--days takes a number of days, 0 to 36500."));
        return {};
    }
    if (days > 0) {
        rule.expires = rule.at + days * microsPerDay;
    }
    return rule;
}

int run(const QCommandLineParser& parser)
{
    const bool withdraws = parser.isSet(u"withdraw"_s);
    const auto rule = withdraws ? Suppression {} : ruleOf(parser);
    if (!rule || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    const auto path = databaseOf(parser);
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        return withdraws ? withdraw(store.database(), argumentBytes(parser.value(u"withdraw"_s)))
                         : suppress(store.database(), *rule);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand suppressCommand {.name = "suppress",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "suppress all findings that a filter finds, later ones too"),
    .usage = "--database DB --filter EXPR --note TEXT [--name NAME] [--days DAYS] | --withdraw NAME",
    .addOptions = addOptions,
    .run = run};
