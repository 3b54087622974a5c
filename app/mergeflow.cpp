// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mergeflow.h"

#include "app/actions.h"
#include "app/exchangedecisions.h"
#include "app/notices.h"
#include "app/settings.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "models/exports/tableexport.h"
#include "models/tables/statewords.h"
#include "views/mergewindow.h"
#include "views/momentwords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Decision& decision)
{
    const auto status =
        stateWord(ColumnType::Workflow, static_cast<std::int64_t>(decision.status.value_or(WorkflowStatus::New)));
    auto text = MergeFlow::tr("%1 by %2, %3")
                    .arg(status, visibleText(QString::fromStdString(decision.author)), momentText(decision.at));
    if (!decision.note.empty()) {
        text += u": "_s + visibleText(QString::fromStdString(decision.note)).left(300);
    }
    if (!decision.owner.empty()) {
        text += MergeFlow::tr(" (owner: %1)").arg(visibleText(QString::fromStdString(decision.owner)));
    }
    return text;
}

QString wordsOf(const Suppression& rule)
{
    const auto text = [](const std::string& given) { return visibleText(QString::fromStdString(given)).left(300); };
    if (rule.withdrawn) {
        return MergeFlow::tr("Withdrawn by %1, %2").arg(text(rule.author), momentText(rule.at));
    }
    const auto end =
        rule.expires ? MergeFlow::tr("until %1").arg(momentText(*rule.expires)) : MergeFlow::tr("without an end");
    return MergeFlow::tr("%1 by %2, %3, %4: %5", "filter, who, when, until when, why")
        .arg(text(rule.filter), text(rule.author), momentText(rule.at), end, text(rule.note));
}

MergeConflict ruleConflict(const RuleConflict& conflict)
{
    const auto name = visibleText(QString::fromStdString(conflict.theirs.rule.name)).left(300);
    return {.finding = MergeFlow::tr("Suppression rule “%1”").arg(name),
        .id = name,
        .ours = wordsOf(conflict.ours),
        .theirs = wordsOf(conflict.theirs.rule)};
}

}

std::vector<DecidedFinding> mergedDecisions(
    Database& database, const std::vector<SharedDecision>& decisions, const std::vector<DecisionConflict>& chosen)
{
    auto merge = planMerge(database, decisions);
    auto taken = std::move(merge.taken);
    for (std::size_t at = 0; at < merge.conflicts.size(); ++at) {
        const auto& conflict = merge.conflicts[at];
        if (std::ranges::any_of(chosen, [&](const DecisionConflict& shown) {
                return shown.theirs == conflict.theirs && shown.ours == conflict.ours;
            })) {
            taken.push_back(merge.theirs[at]);
        }
    }
    return taken;
}

std::vector<Suppression> mergedRules(
    Database& database, const std::vector<SharedRule>& rules, const std::vector<RuleConflict>& chosen)
{
    auto merge = planRuleMerge(database, rules);
    auto taken = std::move(merge.taken);
    for (std::size_t at = 0; at < merge.conflicts.size(); ++at) {
        if (std::ranges::find(chosen, merge.conflicts[at]) != chosen.end()) {
            taken.push_back(merge.theirs[at]);
        }
    }
    return taken;
}

MergeFlow::MergeFlow(Workspace& workspace, const ViewTables& tables, const Dialogs& dialogs, Settings& settings,
    Notices& notices, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_tables(tables)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
    , m_plans([this](const Planned& planned) { show(planned); })
    , m_writer([this](const Shared& shared) { tell(shared); })
{
    connect(&workspace, &Workspace::opening, this, [this] { m_plans.cancel(); });
    const auto chosen = [this](void (MergeFlow::*use)(const QString&)) {
        return [this, use](const QStringList& paths) {
            if (!paths.isEmpty()) {
                m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
                (this->*use)(paths.front());
            }
        };
    };
    connect(actions.shareDecisions, &QAction::triggered, this, [this, chosen] {
        const auto path = QDir(folder()).filePath(suggestedName(tr("Decisions"), u"jsonl"_s));
        m_dialogs.saveExport(m_window, path, u"jsonl"_s, chosen(&MergeFlow::share));
    });
    connect(actions.mergeDecisions, &QAction::triggered, this, [this, chosen] {
        if (m_dialogs.openFile) {
            m_dialogs.openFile(m_window, tr("Decisions of Another Workstation"), folder(), chosen(&MergeFlow::plan));
        }
    });
}

QString MergeFlow::folder() const
{
    return m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
}

void MergeFlow::share(const QString& path)
{
    m_writer.run([path, file = m_workspace.file()](std::stop_token) {
        Shared shared {.name = visibleText(QDir::toNativeSeparators(path))};
        Message written;
        shared.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto decisions = loadShared(database);
            const auto rules = loadSharedRules(database);
            shared.count = decisions.size();
            shared.rules = rules.size();
            written = writeFile(path, [&](QIODevice& device) { return writeDecisions(decisions, rules, device); });
        });
        shared.problem = shared.problem.empty() ? written : shared.problem;
        return shared;
    });
}

void MergeFlow::tell(const Shared& shared)
{
    if (!shared.problem.empty()) {
        m_notices.show(MessageBar::Kind::Error, translated(shared.problem));
        return;
    }
    QStringList sentences {
        tr("%Ln decision(s) written to %1.", nullptr, static_cast<int>(shared.count)).arg(shared.name)};
    if (shared.rules > 0) {
        sentences += tr("With %Ln suppression rule(s).", nullptr, static_cast<int>(shared.rules));
    }
    m_notices.show(MessageBar::Kind::Good, sentences.join(u' '));
}

void MergeFlow::plan(const QString& path)
{
    m_plans.run([path, file = m_workspace.file()](std::stop_token stop) {
        Planned planned {.name = QFileInfo(path).fileName(), .file = readDecisionFile(path)};
        planned.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            planned.merge = planMerge(database, planned.file.decisions);
            planned.rules = planRuleMerge(database, planned.file.rules);
        });
        return planned;
    });
}

void MergeFlow::show(const Planned& planned)
{
    const auto name = visibleText(planned.name);
    if (!planned.problem.empty()) {
        emit m_workspace.failed(translated(planned.problem));
        return;
    }
    if (!planned.file.problem.isEmpty() || (planned.file.decisions.empty() && planned.file.rules.empty())) {
        emit m_workspace.failed(planned.file.problem.isEmpty()
                ? tr("%1 holds no decisions. Share Decisions writes such a file.").arg(name)
                : tr("%1 cannot be read: %2").arg(name, planned.file.problem));
        return;
    }
    MergePreview preview {.file = planned.name,
        .taken = static_cast<int>(planned.merge.taken.size()),
        .rules = static_cast<int>(planned.rules.taken.size()),
        .same = static_cast<int>(planned.merge.same + planned.rules.same),
        .unknown = static_cast<int>(planned.merge.unknown.size()),
        .refused = planned.file.refusedCount()};
    for (std::size_t at = 0; at < planned.merge.conflicts.size(); ++at) {
        const auto& conflict = planned.merge.conflicts[at];
        preview.conflicts.append({.finding = titleOf(planned.merge.theirs[at].key),
            .id = visibleText(QString::fromStdString(conflict.theirs.id)).left(600),
            .ours = wordsOf(conflict.ours),
            .theirs = wordsOf(conflict.theirs.decision)});
    }
    for (const auto& conflict : planned.rules.conflicts) {
        preview.conflicts.append(ruleConflict(conflict));
    }
    auto* window = new MergeWindow(preview, m_window);
    connect(&m_workspace, &Workspace::opening, window, &QWidget::close);
    connect(window, &MergeWindow::mergeRequested, this, [this, window, planned] {
        merge(planned, window->theirs());
        window->close();
    });
    window->show();
}

QString MergeFlow::titleOf(std::int64_t finding) const
{
    const auto table = m_tables.table(u"findings"_s);
    const auto rows = std::views::iota(std::size_t {0}, table ? table->rowCount() : 0);
    const auto row = std::ranges::lower_bound(rows, finding, {}, [&](std::size_t at) { return table->key(at); });
    if (row == rows.end() || table->key(*row) != finding) { // keys ascend
        return {};
    }
    const auto cell = [&](const char* key) {
        return cellText(*table, *row, static_cast<std::size_t>(table->indexOf(key)), CellStyle::Screen);
    };
    return tr("%1, %2", "finding, node").arg(cell("summary"), cell("name"));
}

void MergeFlow::merge(const Planned& planned, const QList<bool>& theirs)
{
    std::vector<DecisionConflict> chosen;
    std::vector<RuleConflict> chosenRules;
    const auto decided = planned.merge.conflicts.size(); // rules come behind
    for (std::size_t at = 0; at < static_cast<std::size_t>(theirs.size()); ++at) {
        if (!theirs[static_cast<qsizetype>(at)]) {
            continue;
        }
        if (at < decided) {
            chosen.push_back(planned.merge.conflicts[at]);
        } else {
            chosenRules.push_back(planned.rules.conflicts[at - decided]);
        }
    }
    const auto count =
        static_cast<int>(planned.merge.taken.size() + planned.rules.taken.size() + chosen.size() + chosenRules.size());
    auto said = tr("%Ln decision(s) taken from %1.", nullptr, count).arg(visibleText(planned.name));
    if (const auto left = static_cast<int>(theirs.count(false)); left > 0) {
        said += u' ' + tr("%Ln conflict(s) are left as they are here.", nullptr, left);
    }
    m_workspace.push(exchangeCommand(m_workspace,
        {tr("Merge Decisions"), said, tr("The decisions could not be merged: %1")},
        std::function(
            [decisions = planned.file.decisions, rules = planned.file.rules, chosen, chosenRules](Database& database) {
                return DecidedAtOnce {.findings = mergedDecisions(database, decisions, chosen),
                    .rules = mergedRules(database, rules, chosenRules)};
            })));
}
