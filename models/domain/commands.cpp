// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands.h"

#include <algorithm>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isWordCharacter(char c)
{
    return isDigit(c) || isLower(c) || (c >= 'A' && c <= 'Z');
}

bool isType(std::string_view text)
{
    return text.starts_with("Custom:") && text.size() <= 100
        && std::ranges::all_of(text.substr(7), [](char c) { return isWordCharacter(c) || c == '_' || c == '-'; });
}

bool isBaselineId(std::string_view text)
{
    return text.size() == 20 && text.starts_with("pb-") && std::ranges::all_of(text.substr(3), isHex);
}

std::string quoted(std::string_view text)
{
    return '\'' + std::string(text) + '\'';
}

}

bool isNodeId(std::string_view text)
{
    const auto tail = text.starts_with("mi-") ? text.substr(3) : (text.starts_with("i-") ? text.substr(2) : "");
    return (tail.size() == 17 || (tail.size() == 8 && text.starts_with("i-")))
        && std::ranges::all_of(tail, isWordCharacter);
}

bool isRegionName(std::string_view text)
{
    const auto dash = text.rfind('-');
    if (dash == std::string_view::npos || text.size() > 25 || text.size() < 6 || text[2] != '-') {
        return false;
    }
    const auto number = text.substr(dash + 1);
    return !number.empty() && number.size() <= 2 && std::ranges::all_of(number, isDigit)
        && std::ranges::all_of(text.substr(0, dash), [](char c) { return isLower(c) || c == '-'; })
        && text.find("--") == std::string_view::npos;
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, form, [](char c, char f) { return f == 'x' ? isHex(c) : c == f; });
}

bool isArn(std::string_view text)
{
    return text.starts_with("arn:aws") && text.size() <= 512 && std::ranges::all_of(text, [](char c) {
        return isWordCharacter(c) || std::string_view(":/_.-").find(c) != std::string_view::npos;
    });
}

Commands::Commands(const NodeEvidence& node)
    : m_node(node)
    , m_named(isNodeId(node.node))
    , m_region(isRegionName(node.region) ? " --region " + node.region : std::string())
{
}

void Commands::add(const std::string& text, const char* label, Effect effect)
{
    if (m_named) {
        m_commands.push_back(
            {.text = "aws " + text + m_region, .label = {.text = label}, .disruptive = effect == Effect::Changes});
    }
}

void Commands::send(const std::string& document, const std::string& parameters, const char* label, Effect effect)
{
    add("ssm send-command --document-name " + document + " --parameters '" + parameters + "' --instance-ids "
            + m_node.node,
        label, effect);
}

Commands& Commands::describeNode()
{
    add("ssm describe-instance-information --filters Key=InstanceIds,Values=" + m_node.node,
        QT_TRANSLATE_NOOP("Message", "Show ping status and agent version"));
    return *this;
}

Commands& Commands::scan()
{
    send("AWS-RunPatchBaseline", "Operation=Scan", QT_TRANSLATE_NOOP("Message", "Scan for missing patches"),
        Effect::None);
    return *this;
}

Commands& Commands::install()
{
    send("AWS-RunPatchBaseline", "Operation=Install,RebootOption=RebootIfNeeded",
        QT_TRANSLATE_NOOP("Message", "Install approved patches, reboot when needed"), Effect::Changes);
    return *this;
}

Commands& Commands::reboot()
{
    constexpr auto label = QT_TRANSLATE_NOOP("Message", "Reboot the node");
    if (m_node.node.starts_with("i-")) {
        add("ec2 reboot-instances --instance-ids " + m_node.node, label, Effect::Changes);
    } else if (sameWord(m_node.platformType, "Windows")) {
        send("AWS-RunPowerShellScript", "commands=[\"exit 3010\"]", label, Effect::Changes);
    } else if (!m_node.platformType.empty()) {
        send("AWS-RunShellScript", "commands=[\"exit 194\"]", label, Effect::Changes);
    }
    return *this;
}

Commands& Commands::listPatches(std::string_view state)
{
    add("ssm describe-instance-patches --instance-id " + m_node.node
            + " --filters Key=State,Values=" + std::string(state),
        QT_TRANSLATE_NOOP("Message", "List these patches"));
    return *this;
}

Commands& Commands::lastInvocations()
{
    if (isUuid(m_node.executionId)) {
        add("ssm get-command-invocation --command-id " + m_node.executionId + " --instance-id " + m_node.node,
            QT_TRANSLATE_NOOP("Message", "Show status and output of the command"));
    } else {
        add("ssm list-command-invocations --details --max-items 5 --instance-id " + m_node.node,
            QT_TRANSLATE_NOOP("Message", "Show the last commands and their output"));
    }
    return *this;
}

Commands& Commands::baseline()
{
    const auto id = baselineTail(m_node.baseline);
    if (isBaselineId(id)) {
        add("ssm get-patch-baseline --baseline-id " + std::string(id)
                + " --query '{Rejected: RejectedPatches, Action: RejectedPatchesAction}'",
            QT_TRANSLATE_NOOP("Message", "Show the rejected patches of the baseline"));
    }
    return *this;
}

Commands& Commands::associations()
{
    add("ssm describe-instance-associations-status --instance-id " + m_node.node,
        QT_TRANSLATE_NOOP("Message", "Show all associations of the node"));
    return *this;
}

Commands& Commands::associationHistory(std::string_view association)
{
    if (!isUuid(association)) {
        return *this;
    }
    const std::string id(association);
    const auto executions = "ssm describe-association-executions --association-id " + id;
    add(executions, QT_TRANSLATE_NOOP("Message", "Show the executions of the association"));
    add("ssm describe-association-execution-targets --association-id " + id + " --execution-id \"$(aws " + executions
            + " --query 'AssociationExecutions[0].ExecutionId' --output text" + m_region + ")\"",
        QT_TRANSLATE_NOOP("Message", "Show how its last execution went on each node"));
    return *this;
}

Commands& Commands::runAssociation(std::string_view association)
{
    if (isUuid(association)) {
        add("ssm start-associations-once --association-ids " + std::string(association),
            QT_TRANSLATE_NOOP("Message", "Run the association again, on all of its targets"), Effect::Changes);
    }
    return *this;
}

Commands& Commands::customItems(std::string_view type)
{
    if (isType(type)) {
        add("ssm list-compliance-items --resource-types ManagedInstance --resource-ids " + m_node.node + " --filters "
                + quoted("Key=ComplianceType,Values=" + std::string(type) + ",Type=EQUAL"),
            QT_TRANSLATE_NOOP("Message", "List the items of this type"));
    }
    add("cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=PutComplianceItems",
        QT_TRANSLATE_NOOP("Message", "Find out who reports compliance items"));
    return *this;
}

Commands& Commands::agentUpdate()
{
    send("AWS-UpdateSSMAgent", "allowDowngrade=false", QT_TRANSLATE_NOOP("Message", "Update the SSM Agent"),
        Effect::Changes);
    return *this;
}

Commands& Commands::resolveFindings(std::span<const FindingName> findings)
{
    constexpr std::size_t mostOfCall = 100;
    std::string names;
    std::size_t count = 0;
    const auto call = [&] {
        if (count > 0) {
            add("securityhub batch-update-findings --finding-identifiers" + names + " --workflow Status=RESOLVED",
                count == 1 ? QT_TRANSLATE_NOOP("Message", "Resolve the finding in Security Hub")
                           : QT_TRANSLATE_NOOP("Message", "Resolve the findings in Security Hub"));
        }
        names.clear();
        count = 0;
    };
    for (const auto& [id, productArn] : findings) {
        if (isArn(id) && isArn(productArn)) {
            names += " 'Id=" + std::string(id) + ",ProductArn=" + std::string(productArn) + '\'';
            if (++count == mostOfCall) {
                call();
            }
        }
    }
    call();
    return *this;
}
