// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"

#include <string>
#include <vector>

// What is said about each cause; private to the diagnosis. Each fills title, sentences, names, commands, paths, link
// and view.

void explainNeverScanned(CauseEntry& entry, const NodeEvidence& node);
void explainOperationFailed(CauseEntry& entry, const NodeEvidence& node);
void explainMissing(CauseEntry& entry, const NodeEvidence& node);
void explainMissingAfterInstall(CauseEntry& entry, const NodeEvidence& node);
void explainFailed(CauseEntry& entry, const NodeEvidence& node);
void explainPendingReboot(CauseEntry& entry, const NodeEvidence& node);
void explainRejected(CauseEntry& entry, const NodeEvidence& node);
void explainAssociation(CauseEntry& entry, const NodeEvidence& node);
void explainInventory(CauseEntry& entry, const NodeEvidence& node);
void explainCustom(CauseEntry& entry, const NodeEvidence& node);
void explainScansOverwrite(CauseEntry& entry, const NodeEvidence& node);
void explainStaleFinding(CauseEntry& entry, const NodeEvidence& node);

// "2026-11-20 22:05 UTC", "–" when not known.
[[nodiscard]] std::string timeText(const std::optional<Instant>& instant);
[[nodiscard]] std::string countText(const Count& count);
[[nodiscard]] std::string guide(const char* page); // of the Systems Manager user guide
[[nodiscard]] std::vector<std::string> agentLogs(const NodeEvidence& node);
[[nodiscard]] std::vector<std::string> patchLogs(const NodeEvidence& node); // agent logs first
// Where the counts of patches come from: operation, file, counts.
[[nodiscard]] std::vector<Message> patchEvidenceLines(const NodeEvidence& node);
void nameItems(CauseEntry& entry, const std::vector<NodeEvidence::Item>& items, int total);
