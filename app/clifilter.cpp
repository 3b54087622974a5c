// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifilter.h"

#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/tables/filterparser.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

void addFilterOption(QCommandLineParser& parser)
{
    parser.addOption({u"filter"_s,
        CommandLine::tr("Only rows that pass, such as: severity>=high account:prod-eu scanned<7d -platform:windows."),
        u"EXPR"_s});
}

std::optional<Filter> filterOption(
    const QCommandLineParser& parser, const ViewSpec& view, const Moment& moment, const QString& narrowed)
{
    const auto given = parser.value(u"filter"_s);
    const auto typed = narrowed.isEmpty() || given.isEmpty() ? narrowed + given : u"(%1) (%2)"_s.arg(narrowed, given);
    auto reading = readFilter(typed, view.columns);
    if (const auto& error = reading.error) {
        complain(CommandLine::tr("The filter is wrong at character %1: %2")
                     .arg(QString::number(error->position + 1), translated(error->sentence)));
        if (!error->suggestion.isEmpty()) {
            complain(CommandLine::tr("Perhaps: %1").arg(error->corrected(typed)));
        }
        return {};
    }
    reading.filter.at = moment.at();
    return std::move(reading.filter);
}
