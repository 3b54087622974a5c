// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingwords.h"

#include "models/domain/message.h"
#include "models/tables/statewords.h"
#include "views/decisionreasons.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("FindingWords", text, nullptr, number);
}

QString given(const std::string& text)
{
    return visibleText(QString::fromStdString(text));
}

QString decisionTitle(const Decision& decision)
{
    const auto by =
        decision.author.empty() ? say(QT_TRANSLATE_NOOP("FindingWords", "someone")) : given(decision.author);
    if (!decision.status) {
        return say(QT_TRANSLATE_NOOP("FindingWords", "Decision withdrawn by %1")).arg(by);
    }
    switch (*decision.status) {
    case WorkflowStatus::New:
        return say(QT_TRANSLATE_NOOP("FindingWords", "Reopened by %1")).arg(by);
    case WorkflowStatus::Notified:
        return say(QT_TRANSLATE_NOOP("FindingWords", "Marked as notified by %1")).arg(by);
    case WorkflowStatus::Suppressed:
        return decision.expires
            ? say(QT_TRANSLATE_NOOP("FindingWords", "Suppressed by %1 until %2")).arg(by, timeText(decision.expires))
            : say(QT_TRANSLATE_NOOP("FindingWords", "Suppressed by %1, never ends")).arg(by);
    case WorkflowStatus::Resolved:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FindingWords", "Resolved by %1")).arg(by);
}

// What Security Hub answered, or what somebody did there.
QString updateTitle(const FindingUpdateFact& update)
{
    if (update.receipt) {
        return update.errorCode.empty()
            ? say(QT_TRANSLATE_NOOP("FindingWords", "Processed by Security Hub"))
            : say(QT_TRANSLATE_NOOP("FindingWords", "Not processed by Security Hub: %1")).arg(given(update.errorCode));
    }
    const auto by = given(update.author);
    if (!update.workflow) {
        return by.isEmpty() ? say(QT_TRANSLATE_NOOP("FindingWords", "Changed in AWS"))
                            : say(QT_TRANSLATE_NOOP("FindingWords", "Changed in AWS by %1")).arg(by);
    }
    const auto status = stateWord(ColumnType::Workflow, static_cast<int>(*update.workflow));
    return by.isEmpty() ? say(QT_TRANSLATE_NOOP("FindingWords", "Set to %1 in AWS")).arg(status)
                        : say(QT_TRANSLATE_NOOP("FindingWords", "Set to %1 in AWS by %2")).arg(status, by);
}

HistoryEntry updateEntry(const FindingUpdateFact& update)
{
    const bool failed = !update.errorCode.empty();
    return {.time = update.at.value_or(0),
        .icon = failed ? u"circle-x"_s : u"circle-check"_s,
        .color = failed ? &Tokens::high : &Tokens::text2,
        .title = updateTitle(update),
        .note = given(failed ? update.errorMessage : update.note)};
}

// What a decision is about that leaves the status as it was; empty: it changes the status.
QString besidesStatus(const Decision& decision, const Decision* before)
{
    const bool stood = before != nullptr && before->status;
    const auto status = stood ? *before->status : decision.known.workflow;
    if (decision.status != status) {
        return {};
    }
    const auto by =
        decision.author.empty() ? say(QT_TRANSLATE_NOOP("FindingWords", "someone")) : given(decision.author);
    if (decision.severity != (stood ? before->severity : std::nullopt)) {
        return decision.severity ? say(QT_TRANSLATE_NOOP("FindingWords", "Severity set to %1 by %2"))
                                       .arg(stateWord(ColumnType::Severity, static_cast<int>(*decision.severity)), by)
                                 : say(QT_TRANSLATE_NOOP("FindingWords", "Severity as imported again, by %1")).arg(by);
    }
    if (decision.owner != (stood ? before->owner : std::string())) {
        return decision.owner.empty()
            ? say(QT_TRANSLATE_NOOP("FindingWords", "Owner removed by %1")).arg(by)
            : say(QT_TRANSLATE_NOOP("FindingWords", "Assigned to %1 by %2")).arg(given(decision.owner), by);
    }
    const bool same = !stood || before->expires == decision.expires;
    return same && !decision.note.empty() && status == WorkflowStatus::New
        ? say(QT_TRANSLATE_NOOP("FindingWords", "Note by %1")).arg(by)
        : QString();
}

// What an import, or the time, made of the decision that counts.
HistoryEntry standingEntry(const FindingDetail& finding)
{
    using enum DecisionStanding;
    const auto& fact = finding.fact;
    const auto file = given(finding.fileName);
    HistoryEntry entry {.time = fact.updated.value_or(0), .icon = u"rotate-ccw"_s, .color = &Tokens::high};
    if (finding.status.standing == Reopened) {
        entry.title = say(QT_TRANSLATE_NOOP("FindingWords", "Reopened by newer facts in %1")).arg(file);
        entry.note = finding.decisions.empty() ? QString() : reopeningReason(fact, finding.decisions.back().known);
    } else if (finding.status.standing == Overridden) {
        entry.time = std::max(entry.time, fact.noted.value_or(0));
        entry.icon = u"cloud"_s;
        entry.title = say(QT_TRANSLATE_NOOP("FindingWords", "Overridden in AWS, by %1")).arg(file);
    } else if (finding.status.standing == Expired && !finding.decisions.empty()) {
        entry.time = finding.decisions.back().expires.value_or(entry.time);
        entry.icon = u"clock"_s;
        entry.title = say(QT_TRANSLATE_NOOP("FindingWords", "The suppression ended"));
    } else if (finding.status.standing == ByRule && !finding.decisions.empty()) {
        entry.time = std::max(entry.time, finding.decisions.back().at);
        entry.icon = u"filter"_s;
        entry.color = &Tokens::text2;
        entry.title = say(QT_TRANSLATE_NOOP("FindingWords", "Found by the filter of a suppression rule"));
    } else if (finding.status.standing == Confirmed && !finding.decisions.empty()) {
        entry.time = std::max(entry.time, finding.decisions.back().at);
        entry.icon = u"check-check"_s;
        entry.color = &Tokens::compliant;
        entry.title = say(QT_TRANSLATE_NOOP("FindingWords", "Confirmed by AWS"));
    }
    return entry;
}

} // namespace

HistoryEntry decisionEntry(const Decision& decision, const Decision* before)
{
    HistoryEntry entry {
        .time = decision.at, .icon = u"undo-2"_s, .color = &Tokens::text2, .title = decisionTitle(decision)};
    if (const auto other = besidesStatus(decision, before); !other.isEmpty()) {
        entry.title = other;
        entry.icon = u"pencil"_s;
        entry.note = before == nullptr || before->note != decision.note ? given(decision.note) : QString();
        return entry;
    }
    entry.note = given(decision.note);
    if (decision.status) {
        constexpr std::array<const char*, 4> icons {"rotate-ccw", "check", "eye-off", "circle-check"};
        constexpr std::array<QColor Tokens::*, 4> colors {
            &Tokens::low, &Tokens::text2, &Tokens::text2, &Tokens::compliant};
        const auto at = static_cast<std::size_t>(*decision.status);
        entry.icon = QString::fromLatin1(icons.at(at));
        entry.color = colors.at(at);
    }
    return entry;
}

QString findingTitle(const FindingFact& fact)
{
    QStringList parts;
    if (fact.patchSummary) {
        const auto& counts = *fact.patchSummary;
        const auto add = [&](const Count& count, const char* first, const char* next) {
            if (count.value_or(0) > 0) {
                parts.append(say(parts.isEmpty() ? first : next, *count));
            }
        };
        add(counts.missing, QT_TRANSLATE_N_NOOP("FindingWords", "%Ln patch(es) missing"),
            QT_TRANSLATE_N_NOOP("FindingWords", "%Ln missing"));
        add(counts.failed, QT_TRANSLATE_N_NOOP("FindingWords", "%Ln patch(es) failed"),
            QT_TRANSLATE_N_NOOP("FindingWords", "%Ln failed"));
        add(counts.installedPendingReboot, QT_TRANSLATE_N_NOOP("FindingWords", "%Ln patch(es) wait for a reboot"),
            QT_TRANSLATE_N_NOOP("FindingWords", "%Ln wait for a reboot"));
        add(counts.installedRejected, QT_TRANSLATE_N_NOOP("FindingWords", "%Ln rejected patch(es) installed"),
            QT_TRANSLATE_N_NOOP("FindingWords", "%Ln rejected"));
    }
    return parts.isEmpty() ? given(fact.title) : parts.join(u", "_s);
}

QString accountText(const FindingFact& fact)
{
    return QString::fromStdString(fact.accountName.empty() ? fact.account : fact.accountName + "  " + fact.account);
}

QString timeText(const std::optional<Instant>& time)
{
    return time ? say(QT_TRANSLATE_NOOP("FindingWords", "%1 UTC")).arg(valueText(ColumnType::Time, *time)) : QString();
}

QString operationText(Operation operation, RebootOption option)
{
    if (operation == Operation::None) {
        return {};
    }
    const auto what = stateWord(ColumnType::Operation, static_cast<int>(operation));
    if (option == RebootOption::None) {
        return what;
    }
    const auto reboot = word(option);
    return say(QT_TRANSLATE_NOOP("FindingWords", "%1, RebootOption %2"))
        .arg(what, QString::fromUtf8(reboot.data(), static_cast<qsizetype>(reboot.size())));
}

QList<HistoryEntry> findingHistory(const FindingDetail& finding)
{
    QList<HistoryEntry> entries;
    const auto add = [&](const std::optional<Instant>& time, const QString& icon, const QString& title) {
        if (time) {
            entries.append({.time = *time, .icon = icon, .color = &Tokens::text2, .title = title});
        }
    };
    const auto& fact = finding.fact;
    add(fact.firstObserved, u"search"_s, say(QT_TRANSLATE_NOOP("FindingWords", "First observed")));
    add(fact.created, u"plus"_s, say(QT_TRANSLATE_NOOP("FindingWords", "Created in AWS")));
    add(fact.lastObserved, u"search"_s, say(QT_TRANSLATE_NOOP("FindingWords", "Last observed")));
    add(fact.updated, u"refresh-cw"_s, say(QT_TRANSLATE_NOOP("FindingWords", "Updated in AWS")));
    if (!finding.noteText.empty()) {
        entries.append({.time = fact.noted.value_or(fact.updated.value_or(0)),
            .icon = u"message-square"_s,
            .color = &Tokens::text2,
            .title = finding.noteBy.empty()
                ? say(QT_TRANSLATE_NOOP("FindingWords", "Note in AWS"))
                : say(QT_TRANSLATE_NOOP("FindingWords", "Note in AWS by %1")).arg(given(finding.noteBy)),
            .note = given(finding.noteText)});
    }
    for (const auto& update : finding.updates) {
        entries.append(updateEntry(update));
    }
    const Decision* before = nullptr;
    for (const auto& decision : finding.decisions) {
        entries.append(decisionEntry(decision, before));
        before = &decision;
    }
    if (auto entry = standingEntry(finding); !entry.title.isEmpty()) {
        entries.append(std::move(entry));
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &HistoryEntry::time);
    return entries;
}

QColor Tokens::*severityColor(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return &Tokens::critical;
    case Severity::High:
        return &Tokens::high;
    case Severity::Medium:
        return &Tokens::medium;
    case Severity::Low:
        return &Tokens::low;
    case Severity::Informational:
        return &Tokens::informational;
    case Severity::None:
        break;
    }
    return &Tokens::unknown;
}

Filter openFindings()
{
    const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
    return {.conditions = {
                {.column = "status", .values = {number(WorkflowStatus::New), number(WorkflowStatus::Notified)}},
                {.column = "recordState", .values = {number(RecordState::Active)}},
            }};
}
