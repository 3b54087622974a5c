// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"
#include "models/tables/statewords.h"

QString DecideFindings::commandText(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    if (choice.owner) {
        return tr("Assign %Ln Findings", nullptr, count);
    }
    if (choice.severity) {
        return tr("Severity of %Ln Findings", nullptr, count);
    }
    if (!choice.status) {
        return tr("Note on %Ln Findings", nullptr, count);
    }
    switch (*choice.status) {
    case WorkflowStatus::New:
        return tr("Reopen %Ln Findings", nullptr, count);
    case WorkflowStatus::Notified:
        return tr("Mark %Ln Findings Notified", nullptr, count);
    case WorkflowStatus::Suppressed:
        return tr("Suppress %Ln Findings", nullptr, count);
    case WorkflowStatus::Resolved:
        return tr("Mark %Ln Findings Resolved", nullptr, count);
    }
    return {};
}

QString DecideFindings::partSentence(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    if (choice.owner) {
        const auto owner = visibleText(choice.owner->trimmed().left(200));
        return owner.isEmpty() ? tr("%Ln findings belong to nobody now.", nullptr, count)
                               : tr("%Ln findings assigned to %1.", nullptr, count).arg(owner);
    }
    if (choice.severity) {
        const auto severity = *choice.severity;
        return severity ? tr("Severity of %Ln findings set to %1; the imported one stays visible.", nullptr, count)
                              .arg(stateWord(ColumnType::Severity, static_cast<std::int64_t>(*severity)))
                        : tr("%Ln findings have the imported severity again.", nullptr, count);
    }
    return tr("Note “%1” added to %Ln findings.", nullptr, count).arg(visibleText(choice.note.trimmed().left(200)));
}

QString DecideFindings::sentence(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    const auto note = visibleText(choice.note.trimmed().left(200));
    if (!choice.status) {
        return partSentence(choice);
    }
    const bool noted = !note.isEmpty();
    switch (*choice.status) {
    case WorkflowStatus::New:
        return noted ? tr("%Ln findings reopened, note “%1”.", nullptr, count).arg(note)
                     : tr("%Ln findings reopened.", nullptr, count);
    case WorkflowStatus::Notified:
        return noted ? tr("%Ln findings marked notified, note “%1”.", nullptr, count).arg(note)
                     : tr("%Ln findings marked notified.", nullptr, count);
    case WorkflowStatus::Suppressed:
        return noted ? tr("%Ln findings suppressed, reason “%1”.", nullptr, count).arg(note)
                     : tr("%Ln findings suppressed.", nullptr, count);
    case WorkflowStatus::Resolved:
        return noted ? tr("%Ln findings marked resolved, note “%1”.", nullptr, count).arg(note)
                     : tr("%Ln findings marked resolved.", nullptr, count);
    }
    return {};
}
