// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importwords.h"

#include "models/tables/importdigests.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportWords", text);
}

QString say(const char* text, int number)
{
    return QCoreApplication::translate("ImportWords", text, nullptr, number);
}

// Not every language has its semicolon right behind the word.
QString joined(const QStringList& parts)
{
    QString text = parts.value(0);
    for (const auto& part : parts.mid(1)) {
        text = say(QT_TRANSLATE_NOOP("ImportWords", "%1; %2")).arg(text, part);
    }
    return text;
}

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString leftText(std::chrono::seconds left)
{
    if (left < 60s) {
        return say(QT_TRANSLATE_NOOP("ImportWords", "%1 s left")).arg(std::max<qint64>(1, left.count()));
    }
    return say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln minutes left"), static_cast<int>((left.count() + 59) / 60));
}

QString refusal(const std::vector<FileReport>& reports)
{
    const auto refused = std::ranges::find(reports, FileOutcome::Refused, &FileReport::outcome);
    return say(QT_TRANSLATE_NOOP("ImportWords", "%1: %2"))
        .arg(visibleText(QString::fromStdString(refused->name)), translated(refused->problem));
}

// What became of the decisions; empty when they stand as before.
QString decisionsPart(const StandingChanges& decisions)
{
    QStringList parts;
    for (const auto& [text, filter] : digestParts(0, decisions)) {
        parts += text;
    }
    return parts.join(u", "_s);
}

// "nodes: 12 new, 3 change their verdict"
QString nodesPart(const ImportPreview& preview)
{
    QStringList parts;
    if (preview.newNodes > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln nodes new"), static_cast<int>(preview.newNodes));
    }
    if (preview.changedNodes > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln nodes change their verdict"),
            static_cast<int>(preview.changedNodes));
    }
    if (preview.goneNodes > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln nodes are gone"), static_cast<int>(preview.goneNodes));
    }
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("ImportWords", "no node changes")) : parts.join(u", "_s);
}

QString findingsPart(const FindingChanges& findings)
{
    QStringList parts;
    if (findings.created > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln findings new"), static_cast<int>(findings.created));
    }
    if (findings.changed > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln findings changed"), static_cast<int>(findings.changed));
    }
    if (const auto decided = decisionsPart({.reopened = static_cast<int>(findings.reopened),
            .confirmed = static_cast<int>(findings.confirmed),
            .overridden = static_cast<int>(findings.overridden)});
        !decided.isEmpty()) {
        parts += decided;
    }
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("ImportWords", "no finding changes")) : parts.join(u", "_s);
}

QString filesPart(const ImportSums& sums)
{
    const int taken = sums.stored + sums.same;
    if (sums.stored == 0 && sums.same > 0) {
        return say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln files were imported before: nothing changed"), taken);
    }
    return say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln files: %1 new, %2 updated, %3 unchanged"), taken)
        .arg(number(sums.created), number(sums.updated), number(sums.unchanged));
}

}

QString progressSentence(const ImportProgress& progress, const std::optional<std::chrono::seconds>& left)
{
    const auto records = number(progress.records);
    if (progress.fileCount <= 1) {
        return left
            ? say(QT_TRANSLATE_NOOP("ImportWords", "%1 — %2 records, %3")).arg(progress.file, records, leftText(*left))
            : say(QT_TRANSLATE_NOOP("ImportWords", "%1 — %2 records")).arg(progress.file, records);
    }
    const auto files = say(QT_TRANSLATE_NOOP("ImportWords", "file %1 of %2"))
                           .arg(number(static_cast<std::uint64_t>(progress.fileNumber)),
                               number(static_cast<std::uint64_t>(progress.fileCount)));
    return left ? say(QT_TRANSLATE_NOOP("ImportWords", "%1 — %2 records, %3, %4"))
                      .arg(progress.file, records, files, leftText(*left))
                : say(QT_TRANSLATE_NOOP("ImportWords", "%1 — %2 records, %3")).arg(progress.file, records, files);
}

QString importSummary(const std::vector<FileReport>& reports, bool stopped, const StandingChanges& decisions)
{
    const auto sums = sumsOf(reports);
    QStringList parts;
    if (sums.stored + sums.same > 0 || (sums.refused == 0 && sums.needNode == 0 && !stopped)) {
        parts += filesPart(sums);
    }
    if (const auto part = decisionsPart(decisions); !part.isEmpty()) {
        parts += part;
    }
    if (sums.rejected > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln records rejected"), static_cast<int>(sums.rejected));
    }
    if (sums.clashes > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln clashes"), static_cast<int>(sums.clashes));
    }
    if (sums.refused > 1) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln files refused"), sums.refused);
    }
    if (sums.needNode > 0) {
        parts +=
            say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln files do not say which node they are about"), sums.needNode);
    }
    QStringList sentences;
    if (stopped) {
        sentences += say(QT_TRANSLATE_NOOP("ImportWords", "The import was stopped."));
    }
    if (!parts.isEmpty()) {
        sentences += say(QT_TRANSLATE_NOOP("ImportWords", "%1.")).arg(joined(parts));
    }
    if (sums.refused == 1) {
        sentences += refusal(reports);
    }
    return sentences.join(u' ');
}

QString previewSummary(const ImportPreview& preview)
{
    const auto sums = sumsOf(preview.files);
    QStringList parts {filesPart(sums)};
    parts += nodesPart(preview);
    parts += findingsPart(preview.findings);
    if (sums.rejected > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln records rejected"), static_cast<int>(sums.rejected));
    }
    if (const int refused = sums.refused + sums.needNode; refused > 0) {
        parts += say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln files refused"), refused);
    }
    return say(QT_TRANSLATE_NOOP("ImportWords", "%1.")).arg(joined(parts));
}

QList<std::pair<QString, Filter>> digestParts(std::int64_t run, const StandingChanges& decisions)
{
    using enum DecisionStanding;
    QList<std::pair<QString, Filter>> parts;
    if (decisions.reopened > 0) {
        parts.append(
            {say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln reopened"), decisions.reopened), digestFilter(run, Reopened)});
    }
    if (decisions.confirmed > 0) {
        parts.append({say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln confirmed"), decisions.confirmed),
            digestFilter(run, Confirmed)});
    }
    if (decisions.overridden > 0) {
        parts.append({say(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln overridden in AWS"), decisions.overridden),
            digestFilter(run, Overridden)});
    }
    return parts;
}

Filter digestFilter(std::int64_t run, const std::optional<DecisionStanding>& standing)
{
    const auto mark = standing ? digestMark(run, *standing) : '#' + std::to_string(run) + ' ';
    return {.conditions = {{.column = "digest", .parts = {mark}}}};
}
