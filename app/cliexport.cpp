// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clifilter.h"
#include "app/clioutput.h"
#include "app/cliwriteback.h"
#include "app/commandline.h"
#include "app/filewords.h"
#include "app/readabledatabase.h"
#include "models/exports/tableexport.h"
#include "models/store/savedviews.h"
#include "models/tables/dailyviews.h"
#include "models/tables/rawfields.h"
#include "models/tables/rawhint.h"
#include "models/tables/views.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

template <typename Range> QString namesOf(const Range& range)
{
    QStringList names;
    for (const auto& entry : range) {
        names += QString::fromLatin1(entry.name);
    }
    return names.join(u", "_s);
}

TableSnapshot snapshotOf(
    const ViewSpec& view, Database& database, const Moment& moment, const Filter& filter, const Order& order)
{
    TableSnapshot snapshot;
    snapshot.title = QString::fromLatin1(view.name);
    snapshot.table = view.load(database, moment, {.node = 0, .files = fileWords()});
    const auto table = withRawFields(snapshot.table, rawFieldsOf(filter), database, moment);
    if (const auto hint = rawFieldHint(*table, filter, database)) {
        complain(hint->sentence);
    }
    snapshot.rows = select(*table, filter, order.column.empty() ? view.order : order);
    snapshot.columns.resize(view.columns.size());
    std::iota(snapshot.columns.begin(), snapshot.columns.end(), 0);
    snapshot.filter = filter;
    snapshot.order = order.column.empty() ? view.order : order;
    snapshot.asOf = moment.asOf;
    return snapshot;
}

// "column" or "column:desc". No value: no such column, already said.
std::optional<Order> orderOf(const QCommandLineParser& parser, const ViewSpec& view)
{
    const auto text = parser.value(u"sort"_s);
    if (text.isEmpty()) {
        return Order {};
    }
    const auto key = text.section(u':', 0, 0).toStdString();
    for (const auto& column : view.columns) {
        if (key == column.key) {
            return Order {.column = key, .descending = text.endsWith(u":desc"_s)};
        }
    }
    complain(CommandLine::tr("The view %1 has no column %2.").arg(QLatin1StringView(view.name), text));
    return {};
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addMomentOptions(parser);
    addFromOption(parser);
    parser.addOption({u"view"_s, CommandLine::tr("What to write: %1.").arg(namesOf(views())), u"VIEW"_s});
    parser.addOption({u"search"_s, CommandLine::tr("Only rows that hold these words."), u"TEXT"_s});
    addFilterOption(parser);
    parser.addOption({u"saved"_s,
        CommandLine::tr("A saved view of the window, by its name; what else is given narrows it."), u"NAME"_s});
    parser.addOption({u"sort"_s, CommandLine::tr("Column to sort by; COLUMN:desc for the other way."), u"COLUMN"_s});
    parser.addOption({u"format"_s,
        CommandLine::tr("How to write it: %1; otherwise as the name of the file says.").arg(namesOf(tableExports())),
        u"FORMAT"_s});
    addOutputOption(parser);
    parser.addOption({u"again"_s,
        CommandLine::tr(
            "With the format securityhub and a folder: also what was exported before and is not confirmed.")});
}

// As asked for; otherwise by the name of the file, and for a terminal a table.
QString formatOf(const QCommandLineParser& parser)
{
    if (parser.isSet(u"format"_s)) {
        return parser.value(u"format"_s);
    }
    const auto suffix = QFileInfo(parser.value(u"output"_s)).suffix().toLower().toStdString();
    for (const auto& format : tableExports()) {
        if (!format.findingsOnly && !suffix.empty() && suffix == format.suffix) {
            return QString::fromLatin1(format.name);
        }
    }
    return u"table"_s;
}

// A file gets the calls for all rows shown; a folder those for the decisions that AWS lacks, with scripts.
bool wantsFolder(const QCommandLineParser& parser, const TableExport& format)
{
    return format.findingsOnly && parser.isSet(u"output"_s) && parser.value(u"output"_s) != u"-"_s
        && !parser.value(u"output"_s).endsWith(u".json"_s, Qt::CaseInsensitive);
}

bool suits(const ViewSpec& view, const TableExport& format)
{
    return !format.findingsOnly || std::ranges::any_of(view.columns, [](const ColumnSpec& column) {
        return std::string_view(column.key) == "productArn";
    });
}

// An empty one: none is asked for. No value: there is no such view, already said.
std::optional<SavedQuery> savedOption(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"saved"_s)) {
        return SavedQuery {};
    }
    ReadableDatabase readable(databaseOf(parser), ReadableDatabase::Notice::Silent); // it is read again
    const auto queries = loadSavedQueries(readable.database());
    const auto found = std::ranges::find(queries, argumentBytes(parser.value(u"saved"_s)), &SavedQuery::name);
    if (found != queries.end()) {
        return *found;
    }
    if (const auto* daily = findDailyView(parser.value(u"saved"_s))) {
        return SavedQuery {.name = daily->title, .view = daily->view, .filter = daily->asked().toStdString()};
    }
    QStringList names;
    std::ranges::transform(dailyViews(), std::back_inserter(names), dailyViewTitle);
    std::ranges::transform(
        queries, std::back_inserter(names), [](const SavedQuery& query) { return QString::fromStdString(query.name); });
    complain(CommandLine::tr("There is no saved view “%1”. Saved views: %2.")
                 .arg(parser.value(u"saved"_s), names.join(u", "_s)));
    return {};
}

int run(const QCommandLineParser& parser, const SavedQuery& saved)
{
    const auto viewName = parser.isSet(u"view"_s) ? parser.value(u"view"_s) : QString::fromStdString(saved.view);
    const auto* view = findView(viewName.toStdString());
    if (view == nullptr) {
        complain(CommandLine::tr("There is no view “%1”. Views: %2.").arg(viewName, namesOf(views())));
        return ExitUsage;
    }
    const auto formatName = formatOf(parser);
    const auto* format = findTableExport(formatName.toStdString());
    if (format == nullptr) {
        complain(CommandLine::tr("There is no format “%1”. Formats: %2.").arg(formatName, namesOf(tableExports())));
        return ExitUsage;
    }
    if (!suits(*view, *format)) {
        complain(CommandLine::tr("The format %1 is for the views findings and decisions.").arg(formatName));
        return ExitUsage;
    }
    auto moment = momentOf(parser);
    const auto order = parser.isSet(u"sort"_s) ? orderOf(parser, *view) : Order {saved.sort, saved.descending};
    if (!moment || !readFrom(parser, *moment) || !order || !parser.positionalArguments().isEmpty()) {
        return ExitUsage;
    }
    auto filter = filterOption(parser, *view, *moment, QString::fromStdString(saved.filter));
    if (!filter) {
        return ExitUsage;
    }
    filter->text += (filter->text.empty() ? "" : " ") + parser.value(u"search"_s).toStdString();
    TableSnapshot snapshot;
    try {
        ReadableDatabase readable(databaseOf(parser));
        snapshot = snapshotOf(*view, readable.database(), *moment, *filter, *order);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
    if (wantsFolder(parser, *format)) {
        return writeBackFolder(databaseOf(parser), *moment, snapshot,
            {.folder = argumentBytes(parser.value(u"output"_s)), .again = parser.isSet(u"again"_s)});
    }
    const auto write = [&](QIODevice& device) { return format->write(snapshot, device, {}); };
    return writeAsAsked(parser, write);
}

int runSaved(const QCommandLineParser& parser)
{
    try {
        const auto saved = savedOption(parser);
        return saved ? run(parser, *saved) : static_cast<int>(ExitUsage);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand exportCommand {.name = "export",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write a view as CSV, JSON or an aligned table"),
    .usage = "--database DB --view VIEW|--saved NAME [--filter EXPR] [--search TEXT] [--sort COLUMN] "
             "[--format csv|json|html|securityhub|table] [--output FILE]",
    .addOptions = addOptions,
    .run = runSaved,
    .dataOnly = true};
