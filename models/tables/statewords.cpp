// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/statewords.h"

#include <QCoreApplication>

#include <bit>
#include <span>

namespace {
struct StateWord
{
    const char* data = "";
    const char* screen = "";
};

constexpr StateWord severities[] = {
    {"", QT_TRANSLATE_NOOP("State", "None given")},
    {"INFORMATIONAL", QT_TRANSLATE_NOOP("State", "Informational")},
    {"LOW", QT_TRANSLATE_NOOP("State", "Low")},
    {"MEDIUM", QT_TRANSLATE_NOOP("State", "Medium")},
    {"HIGH", QT_TRANSLATE_NOOP("State", "High")},
    {"CRITICAL", QT_TRANSLATE_NOOP("State", "Critical")},
};
constexpr StateWord workflows[] = {
    {"NEW", QT_TRANSLATE_NOOP("State", "New")},
    {"NOTIFIED", QT_TRANSLATE_NOOP("State", "Notified")},
    {"SUPPRESSED", QT_TRANSLATE_NOOP("State", "Suppressed")},
    {"RESOLVED", QT_TRANSLATE_NOOP("State", "Resolved")},
};
constexpr StateWord recordStates[] = {
    {"ACTIVE", QT_TRANSLATE_NOOP("State", "Active")},
    {"ARCHIVED", QT_TRANSLATE_NOOP("State", "Archived")},
};
constexpr StateWord findingCompliances[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"PASSED", QT_TRANSLATE_NOOP("State", "Passed")},
    {"NOT_AVAILABLE", QT_TRANSLATE_NOOP("State", "Not available")},
    {"WARNING", QT_TRANSLATE_NOOP("State", "Warning")},
    {"FAILED", QT_TRANSLATE_NOOP("State", "Check failed")},
};
constexpr StateWord complianceStatuses[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"COMPLIANT", QT_TRANSLATE_NOOP("State", "Compliant")},
    {"NON_COMPLIANT", QT_TRANSLATE_NOOP("State", "Non-compliant")},
};
constexpr StateWord patchStates[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"Installed", QT_TRANSLATE_NOOP("State", "Installed")},
    {"InstalledOther", QT_TRANSLATE_NOOP("State", "Installed other")},
    {"InstalledPendingReboot", QT_TRANSLATE_NOOP("State", "Installed pending reboot")},
    {"InstalledRejected", QT_TRANSLATE_NOOP("State", "Installed rejected")},
    {"Missing", QT_TRANSLATE_NOOP("State", "Missing")},
    {"Failed", QT_TRANSLATE_NOOP("State", "Failed")},
    {"NotApplicable", QT_TRANSLATE_NOOP("State", "Not applicable")},
    {"AvailableSecurityUpdate", QT_TRANSLATE_NOOP("State", "Available security update")},
};
constexpr StateWord verdicts[] = {
    {"COMPLIANT", QT_TRANSLATE_NOOP("State", "Compliant")},
    {"NON_COMPLIANT", QT_TRANSLATE_NOOP("State", "Non-compliant")},
    {"CANNOT_BE_JUDGED", QT_TRANSLATE_NOOP("State", "Cannot be judged")},
};
constexpr StateWord operations[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"Scan", QT_TRANSLATE_NOOP("State", "Scan")},
    {"Install", QT_TRANSLATE_NOOP("State", "Install")},
};
constexpr StateWord rebootOptions[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"RebootIfNeeded", QT_TRANSLATE_NOOP("State", "Reboot if needed")},
    {"NoReboot", QT_TRANSLATE_NOOP("State", "No reboot")},
};
constexpr StateWord pings[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"Online", QT_TRANSLATE_NOOP("State", "Online")},
    {"ConnectionLost", QT_TRANSLATE_NOOP("State", "Connection lost")},
    {"Inactive", QT_TRANSLATE_NOOP("State", "Inactive")},
};
constexpr StateWord outcomes[] = {
    {"Stored", QT_TRANSLATE_NOOP("State", "Imported")},
    {"Same", QT_TRANSLATE_NOOP("State", "Imported before")},
    {"Refused", QT_TRANSLATE_NOOP("State", "Refused")},
    {"Stopped", QT_TRANSLATE_NOOP("State", "Stopped")},
    {"NeedsNode", QT_TRANSLATE_NOOP("State", "Which node?")},
    {"Undone", QT_TRANSLATE_NOOP("State", "Undone")},
};
constexpr StateWord standings[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not decided here")},
    {"Holds", QT_TRANSLATE_NOOP("State", "Only here so far")},
    {"Confirmed", QT_TRANSLATE_NOOP("State", "Confirmed by AWS")},
    {"Overridden", QT_TRANSLATE_NOOP("State", "Overridden in AWS")},
    {"Reopened", QT_TRANSLATE_NOOP("State", "Reopened by newer facts")},
    {"Expired", QT_TRANSLATE_NOOP("State", "Suppression expired")},
    {"Exported", QT_TRANSLATE_NOOP("State", "Exported for AWS")},
    {"Refused", QT_TRANSLATE_NOOP("State", "Not processed by AWS")},
    {"ByRule", QT_TRANSLATE_NOOP("State", "Suppressed by a rule")},
};
constexpr StateWord causes[] = {
    {"NeverScanned", QT_TRANSLATE_NOOP("State", "No current scan")},
    {"OperationFailed", QT_TRANSLATE_NOOP("State", "Patch operation failed")},
    {"Missing", QT_TRANSLATE_NOOP("State", "Missing patches")},
    {"MissingAfterInstall", QT_TRANSLATE_NOOP("State", "Missing after install")},
    {"Failed", QT_TRANSLATE_NOOP("State", "Failed patches")},
    {"PendingReboot", QT_TRANSLATE_NOOP("State", "Waiting for reboot")},
    {"Rejected", QT_TRANSLATE_NOOP("State", "Rejected patches installed")},
    {"AssociationFailed", QT_TRANSLATE_NOOP("State", "Association failed")},
    {"InventoryFailed", QT_TRANSLATE_NOOP("State", "Inventory association failed")},
    {"Custom", QT_TRANSLATE_NOOP("State", "Custom compliance item")},
    {"ScansOverwrite", QT_TRANSLATE_NOOP("State", "Scans overwrite each other")},
    {"StaleFinding", QT_TRANSLATE_NOOP("State", "Stale finding")},
};
constexpr StateWord doubts[] = {
    {"NoData", QT_TRANSLATE_NOOP("State", "No compliance data")},
    {"CountsUnknown", QT_TRANSLATE_NOOP("State", "Counts not known")},
    {"TimeUnknown", QT_TRANSLATE_NOOP("State", "Operation time not known")},
    {"Stale", QT_TRANSLATE_NOOP("State", "Data too old")},
    {"ItemsDisagree", QT_TRANSLATE_NOOP("State", "List and counts differ")},
    {"SeverityContradicts", QT_TRANSLATE_NOOP("State", "Severity contradicts the counts")},
    {"ItemsOutdated", QT_TRANSLATE_NOOP("State", "List older than the counts")},
    {"NotInNewestRound", QT_TRANSLATE_NOOP("State", "Account or Region not in the newest reports")},
};
constexpr StateWord dataKindWords[] = {
    {"NodeInformation", QT_TRANSLATE_NOOP("State", "Node information")},
    {"PatchCounts", QT_TRANSLATE_NOOP("State", "Patch counts")},
    {"PatchLists", QT_TRANSLATE_NOOP("State", "Patch lists")},
    {"ComplianceItems", QT_TRANSLATE_NOOP("State", "Compliance items")},
    {"Associations", QT_TRANSLATE_NOOP("State", "Association status")},
    {"Summaries", QT_TRANSLATE_NOOP("State", "Compliance summaries")},
    {"PatchFindings", QT_TRANSLATE_NOOP("State", "Patch Manager findings")},
    {"OtherFindings", QT_TRANSLATE_NOOP("State", "Other findings")},
    {"Baselines", QT_TRANSLATE_NOOP("State", "Patch baselines")},
    {"Commands", QT_TRANSLATE_NOOP("State", "Command invocations")},
};
constexpr StateWord coverages[] = {
    {"Fresh", QT_TRANSLATE_NOOP("State", "Fresh")},
    {"Partial", QT_TRANSLATE_NOOP("State", "Partial")},
    {"Stale", QT_TRANSLATE_NOOP("State", "Stale")},
    {"Missing", QT_TRANSLATE_NOOP("State", "No data")},
};

constexpr StateWord changes[] = {
    {"New", QT_TRANSLATE_NOOP("State", "Newly non-compliant")},
    {"Regressed", QT_TRANSLATE_NOOP("State", "Non-compliant again")},
    {"Moved", QT_TRANSLATE_NOOP("State", "Still non-compliant, but changed")},
    {"Vanished", QT_TRANSLATE_NOOP("State", "Not reported any more")},
    {"Unjudged", QT_TRANSLATE_NOOP("State", "Cannot be judged any more")},
    {"BaselineChanged", QT_TRANSLATE_NOOP("State", "Baseline changed")},
    {"Appeared", QT_TRANSLATE_NOOP("State", "New node, no trouble known")},
    {"Judged", QT_TRANSLATE_NOOP("State", "Judged again")},
    {"Fixed", QT_TRANSLATE_NOOP("State", "Fixed")},
    {"Rescanned", QT_TRANSLATE_NOOP("State", "Only scanned again")},
};
constexpr StateWord subjects[] = {
    {"Node", QT_TRANSLATE_NOOP("State", "Node")},
    {"Patch", QT_TRANSLATE_NOOP("State", "Patch")},
    {"Association", QT_TRANSLATE_NOOP("State", "Association")},
    {"Custom", QT_TRANSLATE_NOOP("State", "Custom item")},
};
constexpr StateWord stands[] = {
    {"NotReported", QT_TRANSLATE_NOOP("State", "Not reported")},
    {"Terminated", QT_TRANSLATE_NOOP("State", "Terminated")},
    {"CannotBeJudged", QT_TRANSLATE_NOOP("State", "Cannot be judged")},
    {"Compliant", QT_TRANSLATE_NOOP("State", "Compliant")},
    {"Installed", QT_TRANSLATE_NOOP("State", "Installed")},
    {"NotApplicable", QT_TRANSLATE_NOOP("State", "Not applicable")},
    {"Missing", QT_TRANSLATE_NOOP("State", "Missing")},
    {"Failed", QT_TRANSLATE_NOOP("State", "Failed")},
    {"PendingReboot", QT_TRANSLATE_NOOP("State", "Waiting for reboot")},
    {"Rejected", QT_TRANSLATE_NOOP("State", "Rejected, but installed")},
    {"AssociationFailed", QT_TRANSLATE_NOOP("State", "Association failed")},
    {"Custom", QT_TRANSLATE_NOOP("State", "Custom compliance item")},
    {"NonCompliant", QT_TRANSLATE_NOOP("State", "Non-compliant")},
};
constexpr StateWord figureCauses[] = {
    {"", QT_TRANSLATE_NOOP("State", "Not given")},
    {"Missing", QT_TRANSLATE_NOOP("State", "Newly missing patches")},
    {"Failed", QT_TRANSLATE_NOOP("State", "Newly failed patches")},
    {"PendingReboot", QT_TRANSLATE_NOOP("State", "Newly waiting for a reboot")},
    {"Rejected", QT_TRANSLATE_NOOP("State", "Rejected patches newly installed")},
    {"Association", QT_TRANSLATE_NOOP("State", "Association newly failed")},
    {"Custom", QT_TRANSLATE_NOOP("State", "Custom item newly non-compliant")},
    {"Other", QT_TRANSLATE_NOOP("State", "Newly non-compliant")},
    {"BaselineChanged", QT_TRANSLATE_NOOP("State", "Baseline changed")},
    {"Unjudged", QT_TRANSLATE_NOOP("State", "Cannot be judged any more")},
    {"Vanished", QT_TRANSLATE_NOOP("State", "Not reported any more")},
    {"Appeared", QT_TRANSLATE_NOOP("State", "New nodes of any kind")},
    {"Judged", QT_TRANSLATE_NOOP("State", "Judged again")},
    {"Fixed", QT_TRANSLATE_NOOP("State", "Fixed")},
};

std::span<const StateWord> wordsOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Severity:
        return severities;
    case ColumnType::Workflow:
        return workflows;
    case ColumnType::RecordState:
        return recordStates;
    case ColumnType::FindingCompliance:
        return findingCompliances;
    case ColumnType::ComplianceStatus:
        return complianceStatuses;
    case ColumnType::PatchState:
        return patchStates;
    case ColumnType::Verdict:
        return verdicts;
    case ColumnType::Operation:
        return operations;
    case ColumnType::RebootOption:
        return rebootOptions;
    case ColumnType::Ping:
        return pings;
    case ColumnType::FileOutcome:
        return outcomes;
    case ColumnType::Standing:
        return standings;
    case ColumnType::Causes:
        return causes;
    case ColumnType::Doubts:
        return doubts;
    case ColumnType::DataKind:
    case ColumnType::Gaps:
        return dataKindWords;
    case ColumnType::Coverage:
        return coverages;
    case ColumnType::Change:
        return changes;
    case ColumnType::ChangeSubject:
        return subjects;
    case ColumnType::Stand:
        return stands;
    case ColumnType::FigureCause:
        return figureCauses;
    default:
        return {};
    }
}

StateWord wordOf(ColumnType type, std::int64_t value)
{
    const auto words = wordsOf(type);
    const auto index = isBits(type) ? std::countr_zero(static_cast<std::uint64_t>(value)) : value;
    return index >= 0 && index < std::ssize(words) ? words[static_cast<std::size_t>(index)] : StateWord {};
}
}

bool isState(ColumnType type)
{
    return !wordsOf(type).empty();
}

bool isBits(ColumnType type)
{
    return type == ColumnType::Causes || type == ColumnType::Doubts || type == ColumnType::Gaps;
}

std::vector<std::int64_t> stateValues(ColumnType type)
{
    std::vector<std::int64_t> values;
    for (std::int64_t index = 0; index < std::ssize(wordsOf(type)); ++index) {
        values.push_back(isBits(type) ? std::int64_t {1} << index : index);
    }
    return values;
}

std::string_view dataWord(ColumnType type, std::int64_t value)
{
    return wordOf(type, value).data;
}

QString stateWord(ColumnType type, std::int64_t value)
{
    const auto word = wordOf(type, value);
    return *word.screen == '\0' ? QString() : QCoreApplication::translate("State", word.screen);
}

bool isNotGiven(ColumnType type, std::int64_t value)
{
    return value == 0 && (isBits(type) || (isState(type) && dataWord(type, 0).empty()));
}

std::int64_t stateRank(ColumnType type, std::int64_t value)
{
    if (type == ColumnType::Verdict) { // non-compliant is the worst
        return value == 0 ? 0 : 3 - value;
    }
    if (isBits(type)) { // sets that begin with an earlier cause come first
        std::int64_t reversed = 0;
        for (auto rest = static_cast<std::uint64_t>(value); rest != 0; rest &= rest - 1) {
            reversed |= std::int64_t {1} << (62 - std::countr_zero(rest));
        }
        return -reversed;
    }
    return value;
}
