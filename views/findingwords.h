// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"
#include "models/tables/table.h"
#include "views/theme.h"

#include <QList>
#include <QString>

// One line of a finding's history.
struct HistoryEntry
{
    Instant time = 0;
    QString icon = {};
    QColor Tokens::*color = nullptr;
    QString title = {};
    QString note = {};
};

[[nodiscard]] QString findingTitle(const FindingFact& fact); // "5 patches missing, 1 failed"; else the given title
[[nodiscard]] QString accountText(const FindingFact& fact); // name and number
[[nodiscard]] QString timeText(const std::optional<Instant>& time); // "17 Nov 2026 22:05 UTC"; empty when not known
[[nodiscard]] QString operationText(Operation operation, RebootOption option); // "Install, RebootOption NoReboot"
// `before`: the decision that it followed, withdrawn or not.
[[nodiscard]] HistoryEntry decisionEntry(const Decision& decision, const Decision* before = nullptr);
[[nodiscard]] QList<HistoryEntry> findingHistory(const FindingDetail& finding); // newest first
[[nodiscard]] QColor Tokens::*severityColor(Severity severity);
// What is still to be worked: NEW or NOTIFIED, and active.
[[nodiscard]] Filter openFindings();
