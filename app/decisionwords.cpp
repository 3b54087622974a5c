// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"
#include "models/tables/statewords.h"

QString DecideFindings::commandText(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    if (choice.owner) {
        return tr("Assign %n Findings", nullptr, count);
    }
    if (choice.severity) {
        return tr("Severity of %n Findings", nullptr, count);
    }
    if (!choice.status) {
        return tr("Note on %n Findings", nullptr, count);
    }
    switch (*choice.status) {
    case WorkflowStatus::New:
        return tr("Reopen %n Findings", nullptr, count);
    case WorkflowStatus::Notified:
        return tr("Mark %n Findings Notified", nullptr, count);
    case WorkflowStatus::Suppressed:
        return tr("Suppress %n Findings", nullptr, count);
    case WorkflowStatus::Resolved:
        return tr("Mark %n Findings Resolved", nullptr, count);
    }
    return {};
}

QString DecideFindings::partSentence(const Choice& choice)
{
    const auto count = static_cast<int>(choice.keys.size());
    if (choice.owner) {
        const auto owner = visibleText(choice.owner->trimmed().left(200));
        return owner.isEmpty() ? tr("%n findings belong to nobody now.", nullptr, count)
                               : tr("%n findings assigned to %1.", nullptr, count).arg(owner);
    }
    if (choice.severity) {
        const auto severity = *choice.severity;
        return severity ? tr("Severity of %n findings set to %1; the imported one stays visible.", nullptr, count)
                              .arg(stateWord(ColumnType::Severity, static_cast<std::int64_t>(*severity)))
                        : tr("%n findings have the imported severity again.", nullptr, count);
    }
    return tr("Note “%1” added to %n findings.", nullptr, count).arg(visibleText(choice.note.trimmed().left(200)));
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
        return noted ? tr("%n findings reopened, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings reopened.", nullptr, count);
    case WorkflowStatus::Notified:
        return noted ? tr("%n findings marked notified, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings marked notified.", nullptr, count);
    case WorkflowStatus::Suppressed:
        return noted ? tr("%n findings suppressed, reason “%1”.", nullptr, count).arg(note)
                     : tr("%n findings suppressed.", nullptr, count);
    case WorkflowStatus::Resolved:
        return noted ? tr("%n findings marked resolved, note “%1”.", nullptr, count).arg(note)
                     : tr("%n findings marked resolved.", nullptr, count);
    }
    return {};
}
