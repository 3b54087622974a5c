// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writecommand.h"
#include "models/tables/decisionparts.h"

#include <QCoreApplication>

// What a person decided about one or many findings. Undo and redo are the same exchange with the store.
class DecideFindings : public WriteCommand
{
    Q_DECLARE_TR_FUNCTIONS(DecideFindings)

public:
    // What is not chosen stays as it is. No status, owner and severity: a note only.
    struct Choice
    {
        std::vector<std::int64_t> keys = {};
        std::optional<WorkflowStatus> status = {};
        QString note = {};
        std::vector<std::string> notes = {}; // one for each key, instead of `note`
        QString author = {};
        int days = 0; // suppressions: 0 = never expires
        DecisionScope scope = DecisionScope::Finding; // suppressions
        std::optional<QString> owner = {}; // empty: nobody
        std::optional<std::optional<Severity>> severity = {}; // no value in it: as imported
    };

    DecideFindings(Workspace& workspace, const Choice& choice);

    [[nodiscard]] static QString sentence(const Choice& choice); // "3 findings marked resolved."
    [[nodiscard]] static QString commandText(const Choice& choice); // "Mark 3 Findings Resolved"

private:
    // What to exchange with: for undo of many findings, what they share stands once.
    class Decisions
    {
    public:
        void keep(const std::vector<DecidedFinding>& decided); // but for what was known, which the store fills
        [[nodiscard]] std::vector<DecidedFinding> all() const;

    private:
        std::vector<std::int64_t> m_keys = {};
        std::vector<std::uint32_t> m_places = {}; // of each key's decision below
        std::vector<std::optional<Decision>> m_decisions = {};
    };

    [[nodiscard]] static std::function<void(Store&, bool)> exchange(const Choice& choice);
    [[nodiscard]] static std::vector<DecidedFinding> decidedBy(const Choice& choice);
    [[nodiscard]] static QString partSentence(const Choice& choice); // of a note, an owner or a severity alone
};
