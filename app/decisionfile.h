// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/decisionexchange.h"
#include "models/tables/owners.h"
#include "models/tables/ruleexchange.h"

#include <QCoreApplication>
#include <QString>

class QIODevice;

// The files that colleagues exchange, for the window and the command line. Blocking; nothing is thrown.

struct DecisionFile
{
    std::vector<SharedDecision> decisions = {};
    std::vector<SharedRule> rules = {}; // of suppression
    std::vector<int> refused = {}; // lines that are none of ours
    int tooLong = 0; // the line from which on nothing was read; 0: none
    QString problem = {}; // why the file cannot be read; empty: it was

    [[nodiscard]] int refusedCount() const { return static_cast<int>(refused.size()) + (tooLong > 0 ? 1 : 0); }
};

[[nodiscard]] DecisionFile readDecisionFile(const QString& path);
[[nodiscard]] bool writeDecisions(
    const std::vector<SharedDecision>& decisions, const std::vector<SharedRule>& rules, QIODevice& device);

struct OwnerFile
{
    Q_DECLARE_TR_FUNCTIONS(OwnerFile)

public:
    OwnerRules rules = {};
    QString problem = {}; // why the file cannot be read; empty: it was
};

// CSV with any of the columns node and account, and the column owner.
[[nodiscard]] OwnerFile readOwnerFile(const QString& path);

// "a, b, c, …": of names from a file.
[[nodiscard]] QString firstNames(const std::vector<std::string>& names);
