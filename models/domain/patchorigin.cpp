// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/patchorigin.h"

#include "models/domain/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr std::string_view windowExecution = "MaintenanceWindowExecution/"; // and its id

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// `part` is in small letters.
bool contains(std::string_view text, std::string_view part)
{
    const auto found = std::ranges::search(text, part, {}, lower);
    return !found.empty();
}

Message associationText(const PatchOrigin& origin)
{
    const std::vector<std::string> arguments {origin.association, origin.document, timeText(origin.at)};
    switch (origin.way) {
    case PatchingWay::PatchPolicy:
        return {QT_TRANSLATE_NOOP("Message", "Quick Setup patch policy: the association %1 ran %2, %3."), arguments};
    case PatchingWay::HostManagement:
        return {QT_TRANSLATE_NOOP("Message", "Quick Setup host management: the association %1 ran %2, %3."), arguments};
    case PatchingWay::PatchNow:
        return {QT_TRANSLATE_NOOP("Message", "Patch now: the association %1 ran %2, %3."), arguments};
    default:
        return {QT_TRANSLATE_NOOP("Message", "State Manager: the association %1 ran %2, %3."), arguments};
    }
}

}

PatchingWay wayOfAssociation(std::string_view name, std::string_view document)
{
    if (contains(name, "patchnowassociation")) {
        return PatchingWay::PatchNow;
    }
    if (contains(name, "quicksetup-patchpolicy")) {
        return PatchingWay::PatchPolicy;
    }
    if (contains(name, "quicksetup-ssmhostmgmt") || contains(document, "aws-runpatchbaselineassociation")) {
        return PatchingWay::HostManagement;
    }
    return PatchingWay::Association;
}

PatchingWay wayOfCommand(std::string_view actor)
{
    const bool window = contains(actor, "maintenancewindow") || contains(actor, "maintenance-window")
        || contains(actor, "awsserviceroleforamazonssm");
    return window ? PatchingWay::MaintenanceWindow : PatchingWay::Command;
}

bool isOfPatchPolicy(std::string_view text)
{
    return contains(text, "aws-quicksetup-patchpolicy");
}

Message originText(const PatchOrigin& origin)
{
    if (origin.way == PatchingWay::Unknown) {
        return origin.command.empty()
            ? Message {}
            : Message {QT_TRANSLATE_NOOP("Message",
                           "Not known: the report names the execution %1, of which nothing was imported. Import the "
                           "commands and associations of the node to see which way it was."),
                {origin.command}};
    }
    if (!origin.association.empty()) {
        return associationText(origin);
    }
    if (origin.command.empty()) {
        return {
            QT_TRANSLATE_NOOP("Message", "Quick Setup patch policy: its list of baselines is %1."), {origin.override}};
    }
    const std::vector<std::string> arguments {origin.command, origin.document, timeText(origin.at), origin.actor};
    if (origin.way == PatchingWay::MaintenanceWindow && origin.actor.starts_with(windowExecution)) {
        return {QT_TRANSLATE_NOOP("Message", "Maintenance window: its execution %4 sent the command %1 of %2, %3."),
            {arguments[0], arguments[1], arguments[2], origin.actor.substr(windowExecution.size())}};
    }
    if (origin.way == PatchingWay::MaintenanceWindow) {
        return {QT_TRANSLATE_NOOP("Message", "Maintenance window: the command %1 ran %2, %3; it was sent by %4."),
            arguments};
    }
    return origin.actor.empty()
        ? Message {QT_TRANSLATE_NOOP(
                       "Message", "Run Command, by a maintenance window or by hand: the command %1 ran %2, %3."),
            {origin.command, origin.document, timeText(origin.at)}}
        : Message {
            QT_TRANSLATE_NOOP("Message", "Run Command: the command %1 ran %2, %3; it was sent by %4."), arguments};
}
