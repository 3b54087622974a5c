// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewtext.h"

#include "app/filewords.h"
#include "app/importwords.h"
#include "models/tables/statewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listedFiles = 1000;

QString say(const char* text)
{
    return QCoreApplication::translate("PreviewText", text);
}

QString shown(const std::string& text)
{
    return visibleText(QString::fromStdString(text).left(300));
}

QString number(std::uint64_t value)
{
    return value == 0 ? u"–"_s : QLocale().toString(static_cast<qulonglong>(value));
}

QString why(const FileReport& file)
{
    if (!file.problem.empty()) {
        return translated(file.problem);
    }
    if (!file.rejections.empty()) {
        return translated(file.rejections.front().reason);
    }
    return file.notes.empty() ? QString() : translated(file.notes.front());
}

QStringList rowOf(const FileReport& file)
{
    const auto outcome = file.outcome == FileOutcome::Stored
        ? say(QT_TRANSLATE_NOOP("PreviewText", "Can be imported"))
        : stateWord(ColumnType::FileOutcome, static_cast<std::int64_t>(file.outcome));
    return {shown(file.name), QString::fromStdString(kindTitle(file.scope.kind)), outcome, shown(file.scope.account),
        number(file.read), number(file.created), number(file.updated), number(file.unchanged), number(file.rejected),
        why(file)};
}

QString verdictText(Verdict verdict)
{
    return stateWord(ColumnType::Verdict, static_cast<std::int64_t>(verdict));
}

QStringList rowOf(const NodeChange& change)
{
    const auto name = change.name.empty() || change.name == change.node
        ? shown(change.node)
        : say(QT_TRANSLATE_NOOP("PreviewText", "%1 (%2)")).arg(shown(change.name), shown(change.node));
    switch (change.kind) {
    case NodeChange::Kind::New:
        return {name, say(QT_TRANSLATE_NOOP("PreviewText", "Not known")), verdictText(change.to)};
    case NodeChange::Kind::Gone:
        return {name, verdictText(change.from), say(QT_TRANSLATE_NOOP("PreviewText", "Terminated"))};
    case NodeChange::Kind::Verdict:
        break;
    }
    return {name, verdictText(change.from), verdictText(change.to)};
}

QString changeText(const FindingChange& change)
{
    switch (change.kind) {
    case FindingChange::Kind::New:
        return say(QT_TRANSLATE_NOOP("PreviewText", "New"));
    case FindingChange::Kind::Changed:
        break;
    case FindingChange::Kind::Reopened:
        return say(QT_TRANSLATE_NOOP("PreviewText", "Reopened"));
    case FindingChange::Kind::Confirmed:
        return say(QT_TRANSLATE_NOOP("PreviewText", "Decision confirmed by AWS"));
    case FindingChange::Kind::Overridden:
        return say(QT_TRANSLATE_NOOP("PreviewText", "Decision overridden in AWS"));
    }
    if (change.from == change.to) {
        return say(QT_TRANSLATE_NOOP("PreviewText", "Changed"));
    }
    const auto word = [](WorkflowStatus status) {
        return stateWord(ColumnType::Workflow, static_cast<std::int64_t>(status));
    };
    return say(QT_TRANSLATE_NOOP("PreviewText", "%1, then %2")).arg(word(change.from), word(change.to));
}

QString names(const std::set<std::string>& all)
{
    constexpr std::size_t most = 4;
    QStringList list;
    for (const auto& name : all) {
        if (static_cast<std::size_t>(list.size()) == most) {
            return say(QT_TRANSLATE_NOOP("PreviewText", "%1 and %2 more"))
                .arg(list.join(u", "_s), QLocale().toString(static_cast<qulonglong>(all.size() - most)));
        }
        list += shown(name).left(60);
    }
    return list.join(u", "_s);
}

QString aboutText(const SpokenFor& about)
{
    QStringList parts;
    const auto add = [&parts](const char* label, const std::set<std::string>& all) {
        if (!all.empty()) {
            parts += say(label).arg(names(all));
        }
    };
    add(QT_TRANSLATE_NOOP("PreviewText", "Accounts: %1"), about.accounts);
    add(QT_TRANSLATE_NOOP("PreviewText", "Regions: %1"), about.regions);
    add(QT_TRANSLATE_NOOP("PreviewText", "Compliance types: %1"), about.types);
    add(QT_TRANSLATE_NOOP("PreviewText", "Nodes: %1"), about.nodes);
    return parts.join(u" · "_s);
}

}

PreviewText previewText(const ImportPreview& preview)
{
    PreviewText text;
    text.summary = previewSummary(preview);
    text.about = aboutText(preview.about);
    text.fileCount = static_cast<qint64>(preview.files.size());
    text.nodeCount = static_cast<qint64>(preview.newNodes + preview.changedNodes + preview.goneNodes);
    text.findingCount = static_cast<qint64>(preview.findings.count);
    text.worthIt = sumsOf(preview.files).stored > 0;
    for (const bool taken : {false, true}) { // what cannot be imported comes first
        for (const auto& file : preview.files) {
            const bool isTaken = file.outcome == FileOutcome::Stored || file.outcome == FileOutcome::Same;
            if (isTaken == taken && text.files.size() < listedFiles) {
                text.files.append(rowOf(file));
            }
        }
    }
    for (const auto& change : preview.nodes) {
        text.nodes.append(rowOf(change));
    }
    for (const auto& change : preview.findings.listed) {
        text.findings.append({shown(change.title), shown(change.node), changeText(change)});
    }
    return text;
}
