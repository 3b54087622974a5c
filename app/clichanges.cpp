// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/readabledatabase.h"
#include "models/tables/changesummary.h"
#include "models/tables/statewords.h"
#include "models/tables/views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

template <typename Enum> std::string_view key(ColumnType type, Enum value)
{
    return dataWord(type, static_cast<int>(value));
}

template <typename Enum> QString text(ColumnType type, Enum value)
{
    return stateWord(type, static_cast<int>(value));
}

double percentOf(int tenths)
{
    return tenths / 10.0;
}

Json shareOf(int compliant, int nodes, int tenths)
{
    return {{"nodes", nodes}, {"compliant", compliant}, {"percent", nodes > 0 ? Json(percentOf(tenths)) : Json()}};
}

Json documentOf(const ChangeSummary& summary, int freshDays)
{
    const auto& figure = summary.figure;
    Json parts = Json::array();
    for (const auto& part : figure.parts) {
        parts.push_back({{"cause", key(ColumnType::FigureCause, part.cause)}, {"number", part.changed},
            {"compliantNodes", part.compliant}, {"nodes", part.nodes}, {"points", percentOf(part.tenths)}});
    }
    Json counts = Json::array();
    for (const auto& count : summary.counts) {
        counts.push_back({{"subject", key(ColumnType::ChangeSubject, count.subject)},
            {"change", key(ColumnType::Change, count.change)}, {"number", count.rows}, {"nodes", count.nodes}});
    }
    return {{"from", isoInstant(summary.from)}, {"to", isoInstant(summary.to)}, {"freshDays", freshDays},
        {"before", shareOf(figure.compliantBefore, figure.nodesBefore, figure.tenthsBefore())},
        {"after", shareOf(figure.compliantAfter, figure.nodesAfter, figure.tenthsAfter())},
        {"points", figure.comparable() ? Json(percentOf(figure.tenthsAfter() - figure.tenthsBefore())) : Json()},
        {"parts", parts}, {"changes", counts}};
}

QString number(int tenths, bool sign)
{
    const auto text = QString::number(percentOf(tenths), 'f', 1);
    return sign && tenths > 0 ? u'+' + text : text;
}

QString shareText(Instant time, int compliant, int nodes, int tenths)
{
    return CommandLine::tr("%1: %2 % compliant, %3 of %4 nodes")
        .arg(QString::fromStdString(isoInstant(time)), number(tenths, false))
        .arg(compliant)
        .arg(nodes);
}

QString sentencesOf(const ChangeSummary& summary)
{
    const auto& figure = summary.figure;
    QString lines = shareText(summary.from, figure.compliantBefore, figure.nodesBefore, figure.tenthsBefore()) + u'\n'
        + shareText(summary.to, figure.compliantAfter, figure.nodesAfter, figure.tenthsAfter()) + u'\n';
    if (figure.comparable()) {
        lines +=
            CommandLine::tr("Difference: %1 points").arg(number(figure.tenthsAfter() - figure.tenthsBefore(), true))
            + u'\n';
        for (const auto& part : figure.parts) {
            lines += u"    "_s
                + CommandLine::tr("%1: %n nodes, %2 points", nullptr, part.changed)
                      .arg(text(ColumnType::FigureCause, part.cause))
                      .arg(number(part.tenths, true))
                + u'\n';
        }
    }
    for (const auto& count : summary.counts) {
        lines += CommandLine::tr("%1, %2: %3 on %n nodes", nullptr, count.nodes)
                     .arg(text(ColumnType::ChangeSubject, count.subject), text(ColumnType::Change, count.change))
                     .arg(count.rows)
            + u'\n';
    }
    return lines;
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addJsonOption(parser);
    addMomentOptions(parser);
    addFromOption(parser);
}

int run(const QCommandLineParser& parser)
{
    auto moment = momentOf(parser);
    if (!moment || !readFrom(parser, *moment) || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        const auto summary = changeSummary(*findView("changes")->load(database, *moment, {}));
        return parser.isSet(u"json"_s) ? writeOut(documentOf(summary, moment->freshDays))
                                       : writeOut(sentencesOf(summary));
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand changesCommand {.name = "changes",
    .summary =
        QT_TRANSLATE_NOOP("CommandLine", "what changed between two moments, and why the share of compliant nodes did"),
    .usage = "--database DB [--from TIME] [--to TIME] [--json] [--fresh-days DAYS]",
    .addOptions = addOptions,
    .run = run};
