// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodetabs.h"

#include "views/findingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct TabWords
{
    const char* view;
    const char* title;
    const char* none; // with a known scan
    const char* listed; // the count is known, the rows are not
};

constexpr std::array tabs {
    TabWords {"missing", QT_TRANSLATE_NOOP("NodeTabs", "Missing"),
        QT_TRANSLATE_NOOP("NodeTabs", "No missing patches in the operation of %1"),
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln missing patch(es) counted, but not listed")},
    TabWords {"failed", QT_TRANSLATE_NOOP("NodeTabs", "Failed"),
        QT_TRANSLATE_NOOP("NodeTabs", "No failed patches in the operation of %1"),
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln failed patch(es) counted, but not listed")},
    TabWords {"pending-reboot", QT_TRANSLATE_NOOP("NodeTabs", "Pending Reboot"),
        QT_TRANSLATE_NOOP("NodeTabs", "No patches waiting for a reboot in the operation of %1"),
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln patch(es) waiting for a reboot counted, but not listed")},
    TabWords {"rejected", QT_TRANSLATE_NOOP("NodeTabs", "Rejected"),
        QT_TRANSLATE_NOOP("NodeTabs", "No rejected patches in the operation of %1"),
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln rejected patch(es) counted, but not listed")},
    TabWords {"all-patches", QT_TRANSLATE_NOOP("NodeTabs", "All Patches"), "", ""},
    TabWords {"associations", QT_TRANSLATE_NOOP("NodeTabs", "Failed Associations"), "",
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln failed association(s) counted, but not listed")},
    TabWords {"events", QT_TRANSLATE_NOOP("NodeTabs", "Events"), "", ""},
    TabWords {"custom", QT_TRANSLATE_NOOP("NodeTabs", "Custom"), "",
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln custom item(s) counted, but not listed")},
    TabWords {"findings", QT_TRANSLATE_NOOP("NodeTabs", "Findings"), "",
        QT_TRANSLATE_N_NOOP("NodeTabs", "%Ln open finding(s)")},
    TabWords {"history", QT_TRANSLATE_NOOP("NodeTabs", "History"), "", ""},
};

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("NodeTabs", text, nullptr, number);
}

const TabWords* wordsOf(const QString& view)
{
    const auto found = std::ranges::find_if(tabs, [&](const auto& tab) { return view == QLatin1StringView(tab.view); });
    return found == tabs.end() ? nullptr : &*found;
}

bool hasType(const NodeState& state, bool association)
{
    return std::ranges::any_of(
        state.types, [&](const auto& type) { return type.type.starts_with("Association") == association; });
}

TabEmptyText noRowsOf(const QString& view, const NodeState& state)
{
    if (view == u"associations"_s) {
        return hasType(state, true)
            ? TabEmptyText {say(QT_TRANSLATE_NOOP("NodeTabs", "No failed associations")), {}, u"circle-check"_s}
            : TabEmptyText {say(QT_TRANSLATE_NOOP("NodeTabs", "No association report of this node")),
                say(QT_TRANSLATE_NOOP(
                    "NodeTabs", "Import the output of “aws ssm describe-instance-associations-status” to see them.")),
                u"file"_s};
    }
    if (view == u"custom"_s) {
        return hasType(state, false)
            ? TabEmptyText {say(QT_TRANSLATE_NOOP("NodeTabs", "All custom compliance items are compliant")), {},
                u"circle-check"_s}
            : TabEmptyText {
                say(QT_TRANSLATE_NOOP("NodeTabs", "No custom compliance items of this node")), {}, u"file"_s};
    }
    if (view == u"all-patches"_s) {
        return {say(QT_TRANSLATE_NOOP("NodeTabs", "No list of the patches of this node")),
            say(QT_TRANSLATE_NOOP("NodeTabs",
                "Import the output of “aws ssm describe-instance-patches” or “list-compliance-items” to see them.")),
            u"file"_s};
    }
    if (view == u"history"_s) {
        return {say(QT_TRANSLATE_NOOP("NodeTabs", "No reports of this node")), {}, u"file"_s};
    }
    if (view == u"events"_s) {
        return {say(QT_TRANSLATE_NOOP("NodeTabs", "No commands, executions or logs of this node")),
            say(QT_TRANSLATE_NOOP("NodeTabs",
                "Import the output of “aws ssm list-command-invocations --details”, or its agent and patch logs, to see"
                " what ran on it.")),
            u"file"_s};
    }
    return {say(QT_TRANSLATE_NOOP("NodeTabs", "No findings about this node")), {}, u"shield-check"_s};
}

} // namespace

QStringList nodeTabs()
{
    QStringList views;
    for (const auto& tab : tabs) {
        views.append(QString::fromLatin1(tab.view));
    }
    return views;
}

QString tabTitle(const QString& view)
{
    const auto* words = wordsOf(view);
    return words != nullptr ? say(words->title) : view;
}

Filter tabFilter(const QString& view)
{
    return view == u"findings"_s ? openFindings() : Filter();
}

Count tabCount(const QString& view, const NodeState& state)
{
    const auto& patches = state.patches;
    if (view == u"missing"_s) {
        return patches.missing;
    }
    if (view == u"failed"_s) {
        return patches.failed;
    }
    if (view == u"pending-reboot"_s) {
        return patches.pendingReboot;
    }
    if (view == u"rejected"_s) {
        return patches.rejected;
    }
    if (view == u"associations"_s) {
        return state.failedAssociations;
    }
    if (view == u"events"_s) {
        return state.events;
    }
    if (view == u"history"_s || view == u"all-patches"_s) {
        return {};
    }
    return view == u"custom"_s ? state.customItems : state.openFindings;
}

TabEmptyText tabEmptyText(const QString& view, const NodeState& state)
{
    const auto* words = wordsOf(view);
    if (words == nullptr) {
        return {};
    }
    const auto patches = *words->none != '\0';
    const auto count = tabCount(view, state);
    if (count.value_or(0) > 0 && *words->listed != '\0' && view != u"findings"_s) {
        return {say(words->listed, *count),
            patches ? say(QT_TRANSLATE_NOOP("NodeTabs",
                "Import the output of “aws ssm describe-instance-patches” or “list-compliance-items” for this node to "
                "see which."))
                    : QString(),
            u"file"_s};
    }
    if (!patches) {
        return noRowsOf(view, state);
    }
    if (!state.patches.any || !count) {
        return {say(QT_TRANSLATE_NOOP("NodeTabs", "Not known")),
            say(QT_TRANSLATE_NOOP("NodeTabs", "No patch report tells this number for the node.")), u"circle-help"_s};
    }
    const auto time = timeText(state.patches.operationEnd);
    return {say(words->none).arg(time.isEmpty() ? say(QT_TRANSLATE_NOOP("NodeTabs", "an unknown time")) : time), {},
        u"circle-check"_s};
}
