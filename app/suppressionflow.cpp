// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suppressionflow.h"

#include "app/actions.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/triage.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "app/writecommand.h"
#include "models/tables/filtertext.h"
#include "models/tables/findingscolumns.h"
#include "views/findingspage.h"
#include "views/findingwords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A rule, and what it was before. To and fro.
struct RuleChange
{
    Suppression wanted = {};
    std::optional<Suppression> before = {};
};

// The filter as it can be typed, without what nearly every one says.
QString nameOf(Filter filter)
{
    const auto open = openFindings();
    std::erase_if(filter.conditions, [&](const Condition& condition) {
        return std::ranges::find(open.conditions, condition) != open.conditions.end();
    });
    const auto text = filterText(filter, findingsColumns());
    return (text.isEmpty() ? filterText(open, findingsColumns()) : text).left(200);
}

std::function<void(Store&, bool)> exchange(RuleChange change, const TablePointer& findings, const Moment& moment)
{
    const auto state = std::make_shared<RuleChange>(std::move(change));
    return [state, findings, moment](Store& store, bool forward) {
        auto& database = store.database();
        auto& wanted = state->wanted;
        if (forward && wanted.rule == 0) { // one of this name is changed
            for (const auto& rule : loadSuppressions(database, {})) {
                if (!rule.withdrawn && rule.name == wanted.name) {
                    state->before = rule;
                    wanted.rule = rule.rule;
                }
            }
        }
        auto recorded = wanted;
        if (!forward) {
            recorded = state->before.value_or(wanted);
            recorded.withdrawn = !state->before.has_value();
        }
        wanted.rule = recordSuppression(database, recorded);
        if (findings) {
            recordMatches(database, changedMatches(database, findings, moment));
        }
    };
}

}

SuppressionFlow::SuppressionFlow(Workspace& workspace, ViewTables& tables, Pages& pages, const Triage& triage,
    const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tables(tables)
    , m_pages(pages)
    , m_task([this](const Matched& matched) { record(matched); })
{
    connect(actions.suppressMatching, &QAction::triggered, this, &SuppressionFlow::ask);
    connect(actions.withdrawSuppression, &QAction::triggered, this, &SuppressionFlow::withdraw);
    connect(&triage, &Triage::matchingSuppressed, this, &SuppressionFlow::suppress);
    connect(&workspace, &Workspace::opening, this, [this] {
        m_task.cancel();
        m_matched = nullptr;
    });
    connect(&tables, &ViewTables::loaded, this, [this](const QString& view) {
        if (view == u"findings"_s) {
            match();
        }
    });
    const auto refresh = [this, action = actions.withdrawSuppression] { action->setEnabled(currentRule() != 0); };
    connect(&pages, &Pages::currentChanged, this, refresh);
    connect(&pages, &Pages::tableChanged, this, refresh);
    refresh();
}

qint64 SuppressionFlow::currentRule() const
{
    const auto* table = m_pages.currentTable();
    return table && table->view() == u"suppressions"_s && !m_workspace.asOf() ? table->currentKey() : 0;
}

// The line for the reason is on the findings page.
void SuppressionFlow::ask()
{
    auto& findings = m_pages.findings();
    if (m_workspace.asOf()) {
        emit m_workspace.failed(tr("Decisions are made about the present. Go back to now to decide."));
        return;
    }
    if (m_pages.currentTable() != &findings) {
        m_pages.openView(u"findings"_s, findings.filter());
    }
    if (!findings.isNarrowed()) {
        emit m_workspace.failed(tr("Filter the findings first: the suppression is for all that the filter finds."));
        findings.focusFilter();
        return;
    }
    findings.suppressMatching();
}

void SuppressionFlow::suppress(const QString& note, int days)
{
    const auto& findings = m_pages.findings();
    const auto text = filterText(findings.filter(), findingsColumns());
    const auto shown = findings.snapshot().rows;
    if (text.isEmpty() || note.trimmed().isEmpty()) {
        return;
    }
    Suppression rule {.name = nameOf(findings.filter()).toStdString(),
        .filter = text.toStdString(),
        .note = note.trimmed().toStdString(),
        .author = m_workspace.settings().author().toStdString(),
        .at = now()};
    if (days > 0) {
        rule.expires = rule.at + days * microsPerDay;
    }
    const WriteCommand::Words words {tr("Suppress All That a Filter Finds"),
        tr("%Ln finding(s) suppressed by a rule, and those that it finds later.", nullptr,
            shown ? static_cast<int>(shown->size()) : 0),
        tr("The suppression could not be stored: %1")};
    m_workspace.push(std::make_unique<WriteCommand>(m_workspace, words,
        exchange({.wanted = rule}, m_tables.table(u"findings"_s), m_workspace.moment()),
        [workspace = &m_workspace] { emit workspace->changed(); }));
}

void SuppressionFlow::withdraw()
{
    const auto table = currentRule() != 0 ? m_tables.table(u"suppressions"_s) : nullptr;
    if (!table) {
        return;
    }
    const auto before = std::make_shared<std::optional<Suppression>>();
    const auto write = [before, number = currentRule(), author = m_workspace.settings().author().toStdString()](
                           Store& store, bool forward) {
        if (forward) {
            const auto rules = loadSuppressions(store.database(), {});
            const auto found = std::ranges::find(rules, number, &Suppression::rule);
            *before = found == rules.end() || found->withdrawn ? std::nullopt : std::optional(*found);
        }
        if (auto recorded = *before) {
            recorded->withdrawn = forward;
            recorded->author = forward ? author : recorded->author;
            recorded->at = forward ? now() : recorded->at;
            static_cast<void>(recordSuppression(store.database(), *recorded));
        }
    };
    m_workspace.push(std::make_unique<WriteCommand>(m_workspace,
        WriteCommand::Words {tr("Withdraw Suppression"), tr("The suppression was withdrawn."),
            tr("The suppression could not be withdrawn: %1")},
        write, [workspace = &m_workspace] { emit workspace->changed(); }));
}

void SuppressionFlow::match()
{
    const auto findings = m_tables.table(u"findings"_s);
    if (!findings || m_workspace.asOf()) {
        return;
    }
    m_task.run(
        [findings, before = m_matched, file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
            Matched matched {.source = findings->source()};
            matched.problem = problemOf([&] {
                Database database(file, Database::Mode::ReadOnly);
                const auto interrupt = database.interruptOn(stop);
                if (!before || !matched.source || mayFindOthers(database, *before, *matched.source)) {
                    matched.changes = changedMatches(database, findings, moment, stop);
                }
            });
            return matched;
        });
}

void SuppressionFlow::record(const Matched& matched)
{
    if (!matched.problem.empty()) {
        return; // told by who loads the same
    }
    m_matched = matched.source;
    if (matched.changes.empty()) {
        return;
    }
    m_workspace.writeInTurn([changes = matched.changes](Store& store) { recordMatches(store.database(), changes); },
        [workspace = &m_workspace](const Message& problem) {
            if (problem.empty()) {
                emit workspace->changed();
            } else {
                emit workspace->failed(translated(problem));
            }
        });
}
