// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statepalette.h"

#include "models/tables/statewords.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

using Color = QColor Tokens::*;

struct Entry
{
    const char* icon;
    Color color;
    Color fill;
};

// In the order of the enumerators.
constexpr Entry verdicts[] = {
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"circle-x", &Tokens::high, &Tokens::failedFill},
    {"circle-help", &Tokens::unknown, &Tokens::unknown},
};

constexpr Entry severities[] = {
    {"circle-help", &Tokens::unknown, &Tokens::unknown},
    {"info", &Tokens::informational, &Tokens::informational},
    {"circle-minus", &Tokens::low, &Tokens::low},
    {"circle-dot", &Tokens::medium, &Tokens::medium},
    {"triangle-alert", &Tokens::high, &Tokens::high},
    {"octagon-alert", &Tokens::critical, &Tokens::critical},
};

constexpr Entry workflows[] = {
    {"circle-dot", &Tokens::low, &Tokens::low},
    {"check", &Tokens::unknown, &Tokens::unknown},
    {"eye-off", &Tokens::unknown, &Tokens::unknown},
    {"circle-check", &Tokens::compliant, &Tokens::compliant},
};

constexpr Entry patchStates[] = {
    {"", &Tokens::unknown, &Tokens::unknown},
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"circle-check", &Tokens::informational, &Tokens::informational},
    {"rotate-ccw", &Tokens::pendingReboot, &Tokens::pendingRebootFill},
    {"ban", &Tokens::high, &Tokens::high},
    {"package", &Tokens::missing, &Tokens::missingFill},
    {"circle-x", &Tokens::failed, &Tokens::failedFill},
    {"circle-slash", &Tokens::unknown, &Tokens::unknown},
    {"shield-alert", &Tokens::medium, &Tokens::medium},
};

constexpr Entry causes[] = {
    {"unplug", &Tokens::unknown, &Tokens::unknown},
    {"triangle-alert", &Tokens::high, &Tokens::high},
    {"package", &Tokens::missing, &Tokens::missingFill},
    {"package-x", &Tokens::missing, &Tokens::missingFill},
    {"circle-x", &Tokens::failed, &Tokens::failedFill},
    {"rotate-ccw", &Tokens::pendingReboot, &Tokens::pendingRebootFill},
    {"ban", &Tokens::high, &Tokens::high},
    {"workflow", &Tokens::association, &Tokens::associationFill},
    {"clipboard-list", &Tokens::association, &Tokens::associationFill},
    {"sliders-horizontal", &Tokens::informational, &Tokens::informational},
    {"layers", &Tokens::unknown, &Tokens::unknown},
    {"ticket-check", &Tokens::low, &Tokens::low},
};

constexpr Entry recordStates[] = {
    {"circle-dot", &Tokens::text2, &Tokens::text2},
    {"archive", &Tokens::informational, &Tokens::informational},
};

constexpr Entry findingStates[] = {
    {"", &Tokens::unknown, &Tokens::unknown},
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"circle-slash", &Tokens::unknown, &Tokens::unknown},
    {"triangle-alert", &Tokens::medium, &Tokens::medium},
    {"circle-x", &Tokens::high, &Tokens::failedFill},
};

constexpr Entry statuses[] = {
    {"circle-help", &Tokens::unknown, &Tokens::unknown},
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"circle-x", &Tokens::high, &Tokens::failedFill},
};

constexpr Entry operations[] = {
    {"", &Tokens::text2, &Tokens::text2},
    {"search", &Tokens::text2, &Tokens::text2},
    {"download", &Tokens::text2, &Tokens::text2},
};

constexpr Entry pings[] = {
    {"", &Tokens::unknown, &Tokens::unknown},
    {"wifi", &Tokens::compliant, &Tokens::compliantFill},
    {"unplug", &Tokens::missing, &Tokens::missingFill},
    {"circle-slash", &Tokens::unknown, &Tokens::unknown},
};

constexpr Entry outcomes[] = {
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"check-check", &Tokens::informational, &Tokens::informational},
    {"circle-x", &Tokens::failed, &Tokens::failedFill},
    {"circle-slash", &Tokens::unknown, &Tokens::unknown},
    {"circle-help", &Tokens::missing, &Tokens::missingFill},
    {"undo-2", &Tokens::text3, &Tokens::unknown},
};

constexpr Entry standings[] = {
    {"", &Tokens::unknown, &Tokens::unknown},
    {"check", &Tokens::text2, &Tokens::text2},
    {"check-check", &Tokens::compliant, &Tokens::compliantFill},
    {"cloud", &Tokens::medium, &Tokens::medium},
    {"rotate-ccw", &Tokens::high, &Tokens::high},
    {"clock", &Tokens::missing, &Tokens::missingFill},
    {"download", &Tokens::informational, &Tokens::informational},
    {"circle-x", &Tokens::failed, &Tokens::failedFill},
};

constexpr Entry coverages[] = {
    {"circle-check", &Tokens::compliant, &Tokens::compliantFill},
    {"circle-dot", &Tokens::medium, &Tokens::medium},
    {"clock", &Tokens::missing, &Tokens::missingFill},
    {"circle-slash", &Tokens::high, &Tokens::high},
};

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("StatePalette", text, nullptr, number);
}

template <std::size_t N> StateLook at(const Entry (&entries)[N], ColumnType type, std::int64_t index, const Tokens& t)
{
    if (index < 0 || index >= std::ssize(entries) || entries[index].icon[0] == '\0') {
        return {};
    }
    const auto& entry = entries[index];
    const auto value = type == ColumnType::Causes ? std::int64_t {1} << index : index;
    return {.icon = QString::fromLatin1(entry.icon),
        .color = t.*entry.color,
        .fill = t.*entry.fill,
        .word = stateWord(type, value)};
}

}

StateLook look(Verdict verdict, const Tokens& t)
{
    return at(verdicts, ColumnType::Verdict, static_cast<int>(verdict), t);
}

StateLook look(Severity severity, const Tokens& t)
{
    return at(severities, ColumnType::Severity, static_cast<int>(severity), t);
}

StateLook look(WorkflowStatus status, const Tokens& t)
{
    return at(workflows, ColumnType::Workflow, static_cast<int>(status), t);
}

StateLook look(PatchState state, const Tokens& t)
{
    return at(patchStates, ColumnType::PatchState, static_cast<int>(state), t);
}

StateLook look(Cause cause, const Tokens& t)
{
    return at(causes, ColumnType::Causes, static_cast<int>(cause), t);
}

QString causeChip(Cause cause, int number)
{
    switch (cause) {
    case Cause::Missing:
    case Cause::MissingAfterInstall:
        return number > 0 ? say(QT_TRANSLATE_N_NOOP("StatePalette", "%Ln missing"), number)
                          : say(QT_TRANSLATE_NOOP("StatePalette", "Missing"));
    case Cause::Failed:
        return number > 0 ? say(QT_TRANSLATE_N_NOOP("StatePalette", "%Ln failed"), number)
                          : say(QT_TRANSLATE_NOOP("StatePalette", "Failed"));
    case Cause::PendingReboot:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Reboot"));
    case Cause::Rejected:
        return number > 0 ? say(QT_TRANSLATE_N_NOOP("StatePalette", "%Ln rejected"), number)
                          : say(QT_TRANSLATE_NOOP("StatePalette", "Rejected"));
    case Cause::AssociationFailed:
        return number > 1 ? say(QT_TRANSLATE_N_NOOP("StatePalette", "%Ln associations"), number)
                          : say(QT_TRANSLATE_NOOP("StatePalette", "Association"));
    case Cause::InventoryFailed:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Inventory"));
    case Cause::Custom:
        return number > 1 ? say(QT_TRANSLATE_N_NOOP("StatePalette", "%Ln custom items"), number)
                          : say(QT_TRANSLATE_NOOP("StatePalette", "Custom item"));
    case Cause::NeverScanned:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Not scanned"));
    case Cause::OperationFailed:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Operation failed"));
    case Cause::ScansOverwrite:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Scans overwrite"));
    case Cause::StaleFinding:
        return say(QT_TRANSLATE_NOOP("StatePalette", "Stale finding"));
    }
    return {};
}

StateLook look(ColumnType type, std::int64_t value, const Tokens& t)
{
    switch (type) {
    case ColumnType::Severity:
        return at(severities, ColumnType::Severity, value, t);
    case ColumnType::Workflow:
        return at(workflows, ColumnType::Workflow, value, t);
    case ColumnType::RecordState:
        return at(recordStates, ColumnType::RecordState, value, t);
    case ColumnType::FindingCompliance:
        return at(findingStates, ColumnType::FindingCompliance, value, t);
    case ColumnType::ComplianceStatus:
        return at(statuses, ColumnType::ComplianceStatus, value, t);
    case ColumnType::PatchState:
        return at(patchStates, ColumnType::PatchState, value, t);
    case ColumnType::Verdict:
        return at(verdicts, ColumnType::Verdict, value, t);
    case ColumnType::Coverage:
        return at(coverages, type, value, t);
    case ColumnType::Operation:
        return at(operations, type, value, t);
    case ColumnType::Ping:
        return at(pings, ColumnType::Ping, value, t);
    case ColumnType::FileOutcome:
        return at(outcomes, ColumnType::FileOutcome, value, t);
    case ColumnType::Standing:
        return at(standings, ColumnType::Standing, value, t);
    default:
        return {};
    }
}
