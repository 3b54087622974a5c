// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/batchwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchCommands)
};

}

QList<OutputChoice> batchActions()
{
    return {{u"search"_s, Words::tr("Scan")}, {u"download"_s, Words::tr("Install")}, {u"power"_s, Words::tr("Reboot")},
        {u"rotate-ccw"_s, Words::tr("Reboot, Then Scan")}};
}

QList<OutputChoice> shells()
{
    return {{u"terminal"_s, Words::tr("Bash")}, {u"terminal"_s, Words::tr("PowerShell")}};
}

QString batchAbout(int nodes)
{
    return Words::tr(
        "For %Ln node(s), by account and Region, at most 50 in a call. The commands are never run from here.", nullptr,
        nodes);
}
