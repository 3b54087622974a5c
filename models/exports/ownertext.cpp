// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/ownertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnerText)
};

QString escaped(const std::string& text)
{
    return markdownText(QString::fromStdString(text));
}

// A block that nothing in it can end.
QString codeBlock(const std::string& text)
{
    const auto code = QString::fromStdString(text);
    QString fence = u"```"_s;
    while (code.contains(fence)) {
        fence += u'`';
    }
    return fence + u'\n' + code + u'\n' + fence + u"\n\n"_s;
}

QString causeText(const CauseEntry& cause)
{
    auto text = u"- **"_s + markdownText(translated(cause.title)) + u"**"_s;
    for (const auto& sentence : cause.sentences) {
        text += u' ' + markdownText(translated(sentence));
    }
    text += u'\n';
    for (const auto& name : cause.names) {
        text += u"    - "_s + escaped(name) + u'\n';
    }
    return text;
}

QString commandTexts(const Diagnosis& diagnosis)
{
    QString text;
    for (const auto* command : commandsOf(diagnosis)) {
        text += markdownText(translated(command->label));
        text += (command->disruptive ? u' ' + Words::tr("(changes the node)") : QString()) + u"\n\n"_s;
        text += codeBlock(command->text);
    }
    return text;
}

QString nodeText(const OwnedNode& node)
{
    if (!node.detail) {
        return u"## "_s + Words::tr("Findings about no node") + u"\n\n"_s;
    }
    const auto& state = node.detail->state;
    const auto title =
        state.name.empty() ? escaped(state.node) : escaped(state.name) + u" ("_s + escaped(state.node) + u')';
    auto text = u"## "_s + title + u"\n\n"_s;
    text += markdownText(placeOf(node)) + u". "_s + markdownText(translated(node.detail->diagnosis.status)) + u"\n\n"_s;
    for (const auto& cause : node.detail->diagnosis.causes) {
        text += causeText(cause);
    }
    return text + u'\n' + commandTexts(node.detail->diagnosis);
}

QString findingsTable(const std::vector<OwnedFinding>& findings)
{
    auto text = u"| "_s + Words::tr("Severity") + u" | "_s + Words::tr("Finding") + u" | "_s + Words::tr("Updated")
        + u" | "_s + Words::tr("Id") + u" |\n|---|---|---|---|\n"_s;
    for (const auto& finding : findings) {
        text += u"| "_s + markdownText(finding.severity) + u" | "_s + markdownText(finding.summary) + u" | "_s
            + (finding.updated ? QString::fromStdString(isoInstant(*finding.updated)).left(10) : QString()) + u" | "_s
            + escaped(finding.id) + u" |\n"_s;
    }
    return text + u'\n';
}

}

QString markdownText(const QString& text)
{
    static constexpr QStringView special = u"\\`*_[]<>|&~";
    static constexpr QStringView atStart = u"#-+=";
    const auto line = visibleText(text.simplified());
    QString escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto rest = QStringView(line).sliced(at);
        const bool isLink =
            rest.startsWith(u"://") || (rest.startsWith(u'.') && escaped.endsWith(u"www"_s, Qt::CaseInsensitive));
        if (isLink || special.contains(line[at]) || (at == 0 && atStart.contains(line[at]))) {
            escaped += u'\\';
        }
        escaped += line[at];
    }
    return escaped;
}

std::vector<const Command*> commandsOf(const Diagnosis& diagnosis)
{
    std::vector<const Command*> commands;
    for (const auto& cause : diagnosis.causes) {
        for (const auto& command : cause.commands) {
            if (std::ranges::none_of(commands, [&](const Command* other) { return other->text == command.text; })) {
                commands.push_back(&command);
            }
        }
    }
    return commands;
}

QString placeOf(const OwnedNode& node)
{
    const auto& state = node.detail->state;
    const auto id = QString::fromStdString(state.account);
    const auto account = node.accountName.empty() ? id : QString::fromStdString(node.accountName) + u" ("_s + id + u')';
    return QStringList {account, QString::fromStdString(state.region), QString::fromStdString(state.platform)}.join(
        u", "_s);
}

QString ownerMarkdown(const QString& owner, const std::vector<OwnedNode>& nodes, const QString& due)
{
    int findings = 0;
    for (const auto& node : nodes) {
        findings += static_cast<int>(node.findings.size());
    }
    auto text = u"# "_s + Words::tr("Findings for %1").arg(markdownText(owner)) + u"\n\n"_s;
    text += Words::tr("%Ln open finding(s)", nullptr, findings) + u' '
        + Words::tr("on %Ln node(s).", nullptr,
            static_cast<int>(
                std::ranges::count_if(nodes, [](const OwnedNode& node) { return node.detail.has_value(); })));
    if (!due.isEmpty()) {
        text += u' ' + Words::tr("Due: %1.").arg(markdownText(due));
    }
    text += u"\n\n"_s;
    for (const auto& node : nodes) {
        text += nodeText(node) + findingsTable(node.findings);
    }
    return text;
}
