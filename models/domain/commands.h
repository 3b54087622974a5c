// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// AWS CLI lines (bash) to be copied, never run by us. Ids come from files: one that does not look exactly like AWS's is
// never put into a command.

[[nodiscard]] bool isNodeId(std::string_view text); // i-0123456789abcdef0, mi-...
[[nodiscard]] bool isRegionName(std::string_view text); // eu-west-1, us-gov-east-1
[[nodiscard]] bool isUuid(std::string_view text); // associations, commands
[[nodiscard]] bool isArn(std::string_view text); // ids of findings: nothing that a shell would read

struct FindingName
{
    std::string_view id = {};
    std::string_view productArn = {};
};

// Each of these appends nothing when the node's id does not look like one.
class Commands
{
public:
    explicit Commands(const NodeEvidence& node);

    Commands& describeNode();
    Commands& scan();
    Commands& install();
    Commands& reboot();
    Commands& listPatches(std::string_view state); // Missing, Failed, ...
    Commands& lastInvocations(); // the one of the last operation when its id is known
    Commands& baseline(); // its rejected patches and what happens to them
    Commands& associations();
    Commands& associationHistory(std::string_view association);
    Commands& runAssociation(std::string_view association);
    Commands& customItems(std::string_view type);
    Commands& agentUpdate();
    Commands& resolveFindings(std::span<const FindingName> findings); // a hundred in a call

    [[nodiscard]] std::vector<Command> take() { return std::move(m_commands); }

private:
    enum class Effect { None, Changes };
    void add(const std::string& text, const char* label, Effect effect = Effect::None);
    void send(const std::string& document, const std::string& parameters, const char* label, Effect effect);

    const NodeEvidence& m_node;
    bool m_named; // the node's id can be used
    std::string m_region; // " --region eu-west-1", or empty
    std::vector<Command> m_commands;
};
