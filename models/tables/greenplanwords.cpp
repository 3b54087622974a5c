// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/greenplanwords.h"

#include "models/tables/greenplan.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GreenPlan)
};

int number(std::size_t count)
{
    return static_cast<int>(count);
}

QString local(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

}

QString planSentence(const GreenPlan& plan, std::size_t steps)
{
    if (plan.nonCompliant == 0) {
        return Words::tr("No node is non-compliant.");
    }
    if (plan.installable == 0) {
        return Words::tr(
            "No patch turns any of the %Ln non-compliant node(s) compliant.", nullptr, number(plan.nonCompliant));
    }
    if (steps == 0) {
        return Words::tr("So few patches turn no node compliant.");
    }
    const auto& last = plan.steps.at(steps - 1);
    return Words::tr("%Ln patch(es), once installed, turn(s) %1 of %2 non-compliant nodes compliant.", nullptr,
        number(last.patchesSoFar))
        .arg(local(last.nodesSoFar), local(plan.nonCompliant));
}

QString planNote(const GreenPlan& plan)
{
    auto text = Words::tr("Found step by step, each time the patches that turn the most nodes for their number: a good"
                          " choice, not always the best.");
    const auto others = plan.nonCompliant - plan.installable - plan.rebootOnly;
    if (plan.rebootOnly > 0) {
        text += u' ' + Words::tr("%Ln more node(s) only wait for a reboot.", nullptr, number(plan.rebootOnly));
    }
    if (others > 0) {
        text += u' '
            + Words::tr(
                "%Ln node(s) need something else than patches, or reports that name theirs.", nullptr, number(others));
    }
    return text;
}
