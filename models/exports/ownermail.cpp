// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/ownermail.h"

#include "models/exports/ownertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnerText)
};

QString oneLine(const QString& text)
{
    return visibleText(text.simplified());
}

QString oneLine(const std::string& text)
{
    return oneLine(QString::fromStdString(text));
}

QString indented(const QString& text, int by)
{
    const QString blanks(by, u' ');
    QString all;
    for (const auto& line : text.split(u'\n')) {
        all += (line.isEmpty() ? QString() : blanks + line) + u'\n';
    }
    return all;
}

QString causeText(const CauseEntry& cause)
{
    auto all = indented(oneLine(translated(cause.title)), 2);
    for (const auto& sentence : cause.sentences) {
        all += indented(oneLine(translated(sentence)), 4);
    }
    for (const auto& name : cause.names) {
        all += indented(oneLine(name), 6);
    }
    return all;
}

QString commandTexts(const Diagnosis& diagnosis)
{
    QString text;
    for (const auto* command : commandsOf(diagnosis)) {
        const auto changes = command->disruptive ? u' ' + Words::tr("(changes the node)") : QString();
        text += u'\n' + indented(Words::tr("%1:").arg(oneLine(translated(command->label)) + changes), 2)
            + indented(QString::fromStdString(command->text), 6);
    }
    return text;
}

QString nodeText(const OwnedNode& node)
{
    if (!node.detail) {
        return Words::tr("Findings about no node") + u"\n\n"_s;
    }
    const auto& state = node.detail->state;
    const auto id = oneLine(state.node);
    auto text = (state.name.empty() ? id : oneLine(state.name) + u" ("_s + id + u')') + u'\n';
    text += indented(oneLine(placeOf(node)) + u". "_s + oneLine(translated(node.detail->diagnosis.status)), 2);
    for (const auto& cause : node.detail->diagnosis.causes) {
        text += u'\n' + causeText(cause);
    }
    return text + commandTexts(node.detail->diagnosis) + u'\n';
}

QString findingTexts(const std::vector<OwnedFinding>& findings)
{
    auto text = indented(Words::tr("Findings:"), 2);
    for (const auto& finding : findings) {
        auto line = Words::tr("%1: %2").arg(oneLine(finding.severity), oneLine(finding.summary));
        if (finding.updated) {
            line += u' ' + Words::tr("(updated %1)").arg(QString::fromStdString(isoInstant(*finding.updated)).left(10));
        }
        text += indented(line, 6) + indented(oneLine(finding.id), 10);
    }
    return text + u'\n';
}

}

QString OwnerMail::text() const
{
    return Words::tr("Subject: %1").arg(subject) + u"\n\n"_s + body;
}

OwnerMail ownerMail(const QString& owner, const std::vector<OwnedNode>& nodes, const QString& due)
{
    int findings = 0;
    for (const auto& node : nodes) {
        findings += static_cast<int>(node.findings.size());
    }
    const auto known = std::ranges::count_if(nodes, [](const OwnedNode& node) { return node.detail.has_value(); });
    const auto counts = Words::tr("%Ln open finding(s)", nullptr, findings) + u' '
        + Words::tr("on %Ln node(s).", nullptr, static_cast<int>(known));
    const auto day = due.isEmpty() ? QString() : u' ' + Words::tr("Due: %1.").arg(oneLine(due));
    OwnerMail mail {.subject = Words::tr("%1: %2").arg(Words::tr("Findings for %1").arg(oneLine(owner)), counts + day)};
    mail.body = counts + day + u"\n\n"_s;
    for (const auto& node : nodes) {
        mail.body += nodeText(node) + findingTexts(node.findings);
    }
    return mail;
}
