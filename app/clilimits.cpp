// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clilimits.h"

#include "app/clioutput.h"
#include "app/commandline.h"

#include <QCommandLineParser>

bool isShort(const QCommandLineParser& parser, const QString& option, qsizetype longest)
{
    const auto length = parser.value(option).trimmed().size();
    if (length > longest) {
        complain(CommandLine::tr("--%1 takes at most %2 characters, and these are %3.")
                     .arg(option)
                     .arg(longest)
                     .arg(length));
    }
    return length <= longest;
}
