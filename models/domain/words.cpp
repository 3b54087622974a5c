// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/words.h"

#include "models/domain/facts.h"

#include <array>
#include <cstddef>

namespace {

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// One spelling of one value; where a value has several, the first is AWS's own.
template <typename Value> struct Spelling
{
    Value value;
    std::string_view text;
};

constexpr std::array<Spelling<PatchState>, 8> patchStates = {{
    {PatchState::Installed, "Installed"},
    {PatchState::InstalledOther, "InstalledOther"},
    {PatchState::InstalledPendingReboot, "InstalledPendingReboot"},
    {PatchState::InstalledRejected, "InstalledRejected"},
    {PatchState::Missing, "Missing"},
    {PatchState::Failed, "Failed"},
    {PatchState::NotApplicable, "NotApplicable"},
    {PatchState::AvailableSecurityUpdate, "AvailableSecurityUpdate"},
}};

constexpr std::array<Spelling<ComplianceStatus>, 2> complianceStatuses = {{
    {ComplianceStatus::Compliant, "COMPLIANT"},
    {ComplianceStatus::NonCompliant, "NON_COMPLIANT"},
}};

constexpr std::array<Spelling<Severity>, 7> severities = {{
    {Severity::Informational, "INFORMATIONAL"},
    {Severity::Low, "LOW"},
    {Severity::Low, "MINOR"},
    {Severity::Medium, "MEDIUM"},
    {Severity::High, "HIGH"},
    {Severity::High, "MAJOR"},
    {Severity::Critical, "CRITICAL"},
}};

constexpr std::array<Spelling<WorkflowStatus>, 4> workflowStatuses = {{
    {WorkflowStatus::New, "NEW"},
    {WorkflowStatus::Notified, "NOTIFIED"},
    {WorkflowStatus::Suppressed, "SUPPRESSED"},
    {WorkflowStatus::Resolved, "RESOLVED"},
}};

constexpr std::array<Spelling<WorkflowStatus>, 5> workflowStates = {{
    {WorkflowStatus::New, "NEW"},
    {WorkflowStatus::Notified, "ASSIGNED"},
    {WorkflowStatus::Notified, "IN_PROGRESS"},
    {WorkflowStatus::Suppressed, "DEFERRED"},
    {WorkflowStatus::Resolved, "RESOLVED"},
}};

constexpr std::array<Spelling<RecordState>, 2> recordStates = {{
    {RecordState::Active, "ACTIVE"},
    {RecordState::Archived, "ARCHIVED"},
}};

constexpr std::array<Spelling<FindingCompliance>, 4> findingCompliances = {{
    {FindingCompliance::Passed, "PASSED"},
    {FindingCompliance::NotAvailable, "NOT_AVAILABLE"},
    {FindingCompliance::Warning, "WARNING"},
    {FindingCompliance::Failed, "FAILED"},
}};

constexpr std::array<Spelling<Operation>, 2> operations = {{
    {Operation::Scan, "Scan"},
    {Operation::Install, "Install"},
}};

constexpr std::array<Spelling<RebootOption>, 2> rebootOptions = {{
    {RebootOption::RebootIfNeeded, "RebootIfNeeded"},
    {RebootOption::NoReboot, "NoReboot"},
}};

constexpr std::array<Spelling<PingStatus>, 3> pingStatuses = {{
    {PingStatus::Online, "Online"},
    {PingStatus::ConnectionLost, "ConnectionLost"},
    {PingStatus::Inactive, "Inactive"},
}};

template <typename Table, typename Value> std::string_view wordIn(const Table& table, Value value)
{
    for (const auto& spelling : table) {
        if (spelling.value == value)
            return spelling.text;
    }
    return {};
}

template <typename Value, std::size_t size>
std::optional<Value> valueIn(const std::array<Spelling<Value>, size>& table, std::string_view text)
{
    for (const auto& spelling : table) {
        if (sameWord(spelling.text, text))
            return spelling.value;
    }
    return {};
}

}

bool sameWord(std::string_view left, std::string_view right)
{
    std::size_t l = 0;
    std::size_t r = 0;
    for (;;) {
        while (l < left.size() && !isLetter(left[l]))
            ++l;
        while (r < right.size() && !isLetter(right[r]))
            ++r;
        if (l == left.size() || r == right.size())
            return l == left.size() && r == right.size();
        if (lower(left[l++]) != lower(right[r++]))
            return false;
    }
}

std::string_view word(PatchState state)
{
    return wordIn(patchStates, state);
}

std::string_view word(ComplianceStatus status)
{
    return wordIn(complianceStatuses, status);
}

std::string_view word(Severity severity)
{
    return wordIn(severities, severity);
}

std::string_view word(WorkflowStatus status)
{
    return wordIn(workflowStatuses, status);
}

std::string_view word(RecordState state)
{
    return wordIn(recordStates, state);
}

std::string_view word(FindingCompliance compliance)
{
    return wordIn(findingCompliances, compliance);
}

std::string_view word(Operation operation)
{
    return wordIn(operations, operation);
}

std::string_view word(RebootOption option)
{
    return wordIn(rebootOptions, option);
}

std::string_view word(PingStatus status)
{
    return wordIn(pingStatuses, status);
}

std::optional<PatchState> readPatchState(std::string_view text)
{
    return valueIn(patchStates, text);
}

ComplianceStatus readComplianceStatus(std::string_view text)
{
    return valueIn(complianceStatuses, text).value_or(ComplianceStatus::Unspecified);
}

Severity readSeverity(std::string_view text)
{
    return valueIn(severities, text).value_or(Severity::None);
}

Severity severityOfNormalized(int normalized)
{
    if (normalized >= 90)
        return Severity::Critical;
    if (normalized >= 70)
        return Severity::High;
    if (normalized >= 40)
        return Severity::Medium;
    return normalized >= 1 ? Severity::Low : Severity::Informational;
}

std::optional<WorkflowStatus> readWorkflowStatus(std::string_view text)
{
    return valueIn(workflowStatuses, text);
}

std::optional<WorkflowStatus> readWorkflowState(std::string_view text)
{
    return valueIn(workflowStates, text);
}

RecordState readRecordState(std::string_view text)
{
    return valueIn(recordStates, text).value_or(RecordState::Active);
}

FindingCompliance readFindingCompliance(std::string_view text)
{
    return valueIn(findingCompliances, text).value_or(FindingCompliance::None);
}

Operation readOperation(std::string_view text)
{
    return valueIn(operations, text).value_or(Operation::None);
}

RebootOption readRebootOption(std::string_view text)
{
    return valueIn(rebootOptions, text).value_or(RebootOption::None);
}

PingStatus readPingStatus(std::string_view text)
{
    return valueIn(pingStatuses, text).value_or(PingStatus::None);
}

bool isNonCompliant(PatchState state, ComplianceStatus status)
{
    switch (state) {
    case PatchState::Missing:
    case PatchState::Failed:
    case PatchState::InstalledPendingReboot:
    case PatchState::InstalledRejected:
        return true;
    case PatchState::Installed:
    case PatchState::InstalledOther:
    case PatchState::NotApplicable:
        return false;
    case PatchState::None:
    case PatchState::AvailableSecurityUpdate:
        break;
    }
    return status == ComplianceStatus::NonCompliant;
}

bool isFailedAssociation(std::string_view status, std::string_view detailedStatus)
{
    if (sameWord(status, "Failed") || sameWord(status, "TimedOut"))
        return true;
    constexpr std::array<std::string_view, 7> harmless = {
        "", "Success", "Pending", "InProgress", "Associated", "Creating", "Skipped"};
    for (const auto& known : harmless) {
        if (sameWord(detailedStatus, known))
            return false;
    }
    return true;
}

bool isPatchManager(std::string_view productArn)
{
    return productArn.ends_with("product/aws/ssm-patch-manager");
}
