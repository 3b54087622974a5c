// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/tables/nodedetail.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

QString visible(const std::string& text)
{
    return visibleText(QString::fromStdString(text));
}

Json sentences(const std::vector<Message>& messages)
{
    Json list = Json::array();
    for (const auto& message : messages) {
        list.push_back(translated(message).toStdString());
    }
    return list;
}

Json documentOf(const CauseEntry& cause)
{
    Json commands = Json::array();
    for (const auto& command : cause.commands) {
        commands.push_back({{"label", translated(command.label).toStdString()}, {"command", command.text},
            {"disruptive", command.disruptive}});
    }
    return Json {{"number", static_cast<int>(cause.cause) + 1}, {"title", translated(cause.title).toStdString()},
        {"sentences", sentences(cause.sentences)}, {"names", cause.names}, {"total", cause.total},
        {"evidence", sentences(cause.evidence)}, {"commands", commands}, {"logs", cause.paths},
        {"documentation", cause.link}, {"view", cause.view}};
}

Json documentOf(const NodeDetail& detail)
{
    Json causes = Json::array();
    for (const auto& cause : detail.diagnosis.causes) {
        causes.push_back(documentOf(cause));
    }
    return Json {{"node", detail.state.node}, {"name", detail.state.name}, {"account", detail.state.account},
        {"region", detail.state.region}, {"platform", detail.state.platform},
        {"verdict", word(detail.diagnosis.verdict)}, {"status", translated(detail.diagnosis.status).toStdString()},
        {"severity", word(std::max(detail.state.worstItem, detail.state.worstFinding))}, {"causes", causes},
        {"patchedBy", translated(detail.diagnosis.origin).toStdString()},
        {"dataTrust", sentences(detail.diagnosis.doubts)}, {"cleanBill", sentences(detail.diagnosis.cleanBill)}};
}

QString list(const std::vector<Message>& messages, const QString& indent)
{
    QString text;
    for (const auto& message : messages) {
        text += indent + visibleText(translated(message)) + u'\n';
    }
    return text;
}

QString textOf(const CauseEntry& cause, int number)
{
    QString text =
        u"\n%1. %2\n"_s.arg(number).arg(visibleText(translated(cause.title))) + list(cause.sentences, u"   "_s);
    for (const auto& name : cause.names) {
        text += u"   - "_s + visible(name) + u'\n';
    }
    if (cause.total > static_cast<int>(cause.names.size()) && !cause.names.empty()) {
        text +=
            u"   "_s + CommandLine::tr("and %1 more").arg(cause.total - static_cast<int>(cause.names.size())) + u'\n';
    }
    for (const auto& command : cause.commands) {
        const QString warning = command.disruptive ? CommandLine::tr(" (changes the node)") : QString();
        text +=
            u"   "_s + visibleText(translated(command.label)) + warning + u":\n     "_s + visible(command.text) + u'\n';
    }
    for (const auto& path : cause.paths) {
        text += u"   "_s + CommandLine::tr("Log: %1").arg(visible(path)) + u'\n';
    }
    text += list(cause.evidence, u"   "_s);
    return cause.link.empty() ? text : text + u"   "_s + visible(cause.link) + u'\n';
}

QString textOf(const NodeDetail& detail)
{
    const auto& state = detail.state;
    QString text = visible(state.node) + (state.name.empty() ? QString() : u"  "_s + visible(state.name)) + u'\n';
    text += visible(state.account + "  " + state.region + "  " + state.platform).trimmed() + u'\n';
    text += visibleText(translated(detail.diagnosis.status)) + u'\n';
    int number = 0;
    for (const auto& cause : detail.diagnosis.causes) {
        text += textOf(cause, ++number);
    }
    text += list(detail.diagnosis.cleanBill, {});
    if (!detail.diagnosis.origin.empty()) {
        text += u'\n' + CommandLine::tr("What produced the newest patch data:") + u'\n'
            + list({detail.diagnosis.origin}, u"   "_s);
    }
    if (!detail.diagnosis.doubts.empty()) {
        text += u'\n' + CommandLine::tr("How far the data can be trusted:") + u'\n'
            + list(detail.diagnosis.doubts, u"   "_s);
    }
    return text;
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addJsonOption(parser);
    addMomentOptions(parser);
    parser.addPositionalArgument(u"node"_s, CommandLine::tr("Node id (i-…, mi-…) or name."), u"NODE"_s);
}

int run(const QCommandLineParser& parser)
{
    const auto moment = momentOf(parser);
    if (!moment || parser.positionalArguments().size() != 1) {
        if (moment) {
            complain(CommandLine::tr("Name one node."));
        }
        return ExitUsage;
    }
    const auto name = parser.positionalArguments().first();
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        const auto node = findNode(database, argumentBytes(name));
        const auto detail = node == 0 ? std::nullopt : loadNodeDetail(database, *moment, node);
        if (!detail) {
            complain(CommandLine::tr("There is no node “%1” in this database.").arg(name.left(200)));
            return ExitRefused;
        }
        return parser.isSet(u"json"_s) ? writeOut(documentOf(*detail)) : writeOut(textOf(*detail));
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand diagnoseCommand {.name = "diagnose",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "say why a node is not compliant and what to do"),
    .usage = "--database DB NODE [--json] [--as-of TIME]",
    .addOptions = addOptions,
    .run = run};
