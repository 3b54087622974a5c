// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/plantext.h"

#include "models/domain/message.h"
#include "models/tables/greenplanwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

using Part = std::vector<const GreenPlanNode*>;

QString plain(const std::string& text)
{
    auto shown = visibleText(QString::fromStdString(text));
    const auto inWord = [&shown](qsizetype at) { // there it is no mark
        return at > 0 && at + 1 < shown.size() && shown[at - 1].isLetterOrNumber() && shown[at + 1].isLetterOrNumber();
    };
    for (qsizetype at = 0; at < shown.size(); ++at) {
        const bool mark = u"\\`*{}[]<>#!|~&"_s.contains(shown[at]) || (shown[at] == u'_' && !inWord(at));
        if (mark) {
            shown.insert(at++, u'\\');
        }
    }
    return shown;
}

QString idsOf(const std::vector<NamedPatch>& patches, QString (*written)(const std::string& text))
{
    QStringList ids;
    for (const auto& patch : patches) {
        ids << written(patch.id);
    }
    return ids.join(u", "_s);
}

std::map<std::pair<bool, std::string>, Part> partsOf(const GreenPlan& plan)
{
    std::map<std::pair<bool, std::string>, Part> parts; // owners first
    for (const auto& step : plan.steps) {
        for (const auto& node : step.nodes) {
            parts[{node.owner.empty(), node.owner.empty() ? node.target.account : node.owner}].push_back(&node);
        }
    }
    return parts;
}

QString titleOf(bool account, const std::string& name)
{
    if (name.empty()) {
        return Words::tr("Account Not Known");
    }
    return (account ? Words::tr("Account %1") : Words::tr("Owner: %1")).arg(plain(name));
}

QString partText(const Part& nodes)
{
    std::set<NamedPatch> patches;
    std::vector<BatchNode> targets;
    auto text = Words::tr("%Ln node(s)", nullptr, static_cast<int>(nodes.size())) + u"\n\n"_s;
    text += u"| %1 | %2 | %3 | %4 | %5 |\n|---|---|---|---|---|\n"_s.arg(
        Words::tr("Node"), Words::tr("Node ID"), Words::tr("Account"), Words::tr("Region"), Words::tr("Patches"));
    for (const auto* node : nodes) {
        const auto& target = node->target;
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(plain(node->name), plain(target.node), plain(target.account),
            plain(target.region), idsOf(node->needs, plain));
        targets.push_back(target);
        patches.insert(node->needs.begin(), node->needs.end());
    }
    text += u"\n"_s + Words::tr("Patches to install:") + u"\n\n"_s;
    for (const auto& patch : patches) {
        text += patch.title.starts_with(patch.id) ? u"- %1\n"_s.arg(plain(patch.title))
                                                  : u"- %1 %2\n"_s.arg(plain(patch.id), plain(patch.title));
    }
    text += u"\n"_s + Words::tr("These commands install all that the baseline approves, and reboot when needed:")
        + u"\n\n```bash\n"_s;
    return text + QString::fromStdString(batchScript(targets, BatchAction::Install, Shell::Bash)) + u"```\n"_s;
}

QString ownerText(const GreenPlan& plan)
{
    auto text = u"# %1\n\n%2\n%3\n"_s.arg(
        Words::tr("Shortest Path to Green"), planSentence(plan, plan.steps.size()), planNote(plan));
    for (const auto& [whose, nodes] : partsOf(plan)) {
        text += u"\n## %1\n\n"_s.arg(titleOf(whose.first, whose.second)) + partText(nodes);
    }
    return text;
}

QString nodeList(const GreenPlan& plan)
{
    const auto line = [](const QStringList& cells) { return cells.join(u'\t') + u'\n'; };
    const auto shown = [](const std::string& text) { return visibleText(QString::fromStdString(text)); };
    auto text = line({Words::tr("Node ID"), Words::tr("Node"), Words::tr("Account"), Words::tr("Region"),
        Words::tr("Owner"), Words::tr("Patches")});
    for (const auto& step : plan.steps) {
        for (const auto& node : step.nodes) {
            text += line({shown(node.target.node), shown(node.name), shown(node.target.account),
                shown(node.target.region), shown(node.owner), idsOf(node.needs, shown)});
        }
    }
    return text;
}

QString script(const GreenPlan& plan, Shell shell)
{
    std::vector<BatchNode> targets;
    for (const auto& step : plan.steps) {
        for (const auto& node : step.nodes) {
            targets.push_back(node.target);
        }
    }
    return QString::fromStdString(batchScript(targets, BatchAction::Install, shell));
}

}

QString planText(const GreenPlan& plan, PlanOutput output)
{
    switch (output) {
    case PlanOutput::Owners:
        return ownerText(plan);
    case PlanOutput::Nodes:
        return nodeList(plan);
    case PlanOutput::OverrideList:
        return QString::fromStdString(installOverrideList(plan.patches()));
    case PlanOutput::Bash:
        return script(plan, Shell::Bash);
    case PlanOutput::PowerShell:
        return script(plan, Shell::PowerShell);
    }
    return {};
}
