// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

// The field's closed lists. The order of enumerators is stored in databases: only ever append (a test holds the numbers).
// word(x) is AWS's own spelling, for exports and the command line; the screen translates it in views and tables.
// The readers ignore case and everything but letters: INSTALLED_OTHER, InstalledOther and installed_other are one.

// AWS: "Patch compliance state values".
enum class PatchState : int {
    None, // not a patch, or not given
    Installed,
    InstalledOther,
    InstalledPendingReboot,
    InstalledRejected,
    Missing,
    Failed,
    NotApplicable,
    AvailableSecurityUpdate,
};

enum class ComplianceStatus : int {
    Unspecified, // absent, empty or unknown: never read as passed
    Compliant,
    NonCompliant,
};

// One scale for findings (ASFF) and compliance items (SSM), worst last.
enum class Severity : int {
    None, // not given, UNSPECIFIED
    Informational,
    Low,
    Medium,
    High,
    Critical,
};

enum class WorkflowStatus : int { New, Notified, Suppressed, Resolved };

enum class RecordState : int { Active, Archived };

// Compliance.Status of a finding, worst last.
enum class FindingCompliance : int { None, Passed, NotAvailable, Warning, Failed };

enum class Operation : int { None, Scan, Install };

enum class RebootOption : int { None, RebootIfNeeded, NoReboot };

enum class PingStatus : int { None, Online, ConnectionLost, Inactive };

[[nodiscard]] std::string_view word(PatchState state);
[[nodiscard]] std::string_view word(ComplianceStatus status); // COMPLIANT, NON_COMPLIANT, ""
[[nodiscard]] std::string_view word(Severity severity);       // CRITICAL ... INFORMATIONAL, ""
[[nodiscard]] std::string_view word(WorkflowStatus status);   // NEW ...
[[nodiscard]] std::string_view word(RecordState state);       // ACTIVE, ARCHIVED
[[nodiscard]] std::string_view word(FindingCompliance compliance);
[[nodiscard]] std::string_view word(Operation operation);
[[nodiscard]] std::string_view word(RebootOption option);
[[nodiscard]] std::string_view word(PingStatus status);

[[nodiscard]] std::optional<PatchState> readPatchState(std::string_view text);
[[nodiscard]] ComplianceStatus readComplianceStatus(std::string_view text);
[[nodiscard]] Severity readSeverity(std::string_view text);      // MAJOR and MINOR of an old guide are HIGH and LOW
[[nodiscard]] Severity severityOfNormalized(int normalized);     // bands 0; 1-39; 40-69; 70-89; 90-100
[[nodiscard]] std::optional<WorkflowStatus> readWorkflowStatus(std::string_view text);
[[nodiscard]] std::optional<WorkflowStatus> readWorkflowState(std::string_view text); // the field that Workflow.Status superseded
[[nodiscard]] RecordState readRecordState(std::string_view text);
[[nodiscard]] FindingCompliance readFindingCompliance(std::string_view text);
[[nodiscard]] Operation readOperation(std::string_view text);
[[nodiscard]] RebootOption readRebootOption(std::string_view text);
[[nodiscard]] PingStatus readPingStatus(std::string_view text);

// Missing, Failed, InstalledPendingReboot and InstalledRejected make a node non-compliant, Installed and InstalledOther do not; for
// AvailableSecurityUpdate and for anything that is not a patch the item's own status decides.
[[nodiscard]] bool isNonCompliant(PatchState state, ComplianceStatus status);
// A State Manager status that counts as failed: Failed, TimedOut, or a detailed status outside of
// Success, Pending, InProgress, Associated, Creating, Skipped.
[[nodiscard]] bool isFailedAssociation(std::string_view status, std::string_view detailedStatus);

// Compares names of the field as people write them: letters only, case ignored (ASCII).
[[nodiscard]] bool sameWord(std::string_view left, std::string_view right);
