// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconcilepage.h"

#include "views/noteline.h"
#include "views/selectionbar.h"
#include "views/style.h"
#include "views/tablegroups.h"
#include "views/tableview.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Of what is shown; none: not that view.
const Column* safeColumn(const TableSnapshot& shown)
{
    const auto place = shown.table ? shown.table->indexOf("safe") : -1;
    return place < 0 || !shown.rows ? nullptr : &shown.table->column(static_cast<std::size_t>(place));
}

}

ReconcilePage::ReconcilePage(const QString& title, const QStringList& facets, QWidget* parent)
    : TablePage(u"reconcile"_s, title, facets, parent)
    , m_bar(new SelectionBar(this))
    , m_button(new QPushButton(this))
{
    tableView()->setCheckable(true);
    setPrimary(m_button);
    setTip(m_button, tr("Resolve the findings that are ticked (Ctrl+Shift+Enter)"));
    addAction(m_button);
    auto* frame = new QWidget(this);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(scaled(10, this), scaled(4, this), scaled(10, this), scaled(4, this));
    layout->addWidget(m_bar);
    addBottom(frame);
    m_bar->setNoteOpen(true);
    m_bar->hide();
    connect(m_button, &QPushButton::clicked, this, &ReconcilePage::resolveRequested);
    connect(m_bar->noteLine(), &NoteLine::accepted, this, [this](const QString& note) {
        closeLine();
        emit accepted(note);
    });
    connect(m_bar->noteLine(), &NoteLine::cancelled, this, &ReconcilePage::closeLine);
    connect(this, &TablePage::selectionChanged, this, &ReconcilePage::selectionMoved);
    refresh();
}

TableSnapshot ReconcilePage::ticked() const
{
    auto shown = snapshot();
    if (tableView()->checkedCount() == 0) {
        shown.rows = std::make_shared<Rows>();
        return shown;
    }
    return selection();
}

void ReconcilePage::setDecidable(bool decidable)
{
    m_decidable = decidable;
    refresh();
}

bool ReconcilePage::askToResolve()
{
    if (tableView()->checkedCount() == 0) {
        return false;
    }
    m_bar->show();
    m_bar->noteLine()->ask(NoteLine::Kind::Proposals, question());
    return true;
}

void ReconcilePage::selectionMoved()
{
    if (m_ticking) {
        return;
    }
    const auto shown = snapshot();
    if (shown.rows != m_rows) {
        m_rows = shown.rows;
        tickSafe();
    } else {
        keepUnticked();
    }
    refresh();
}

void ReconcilePage::tickSafe()
{
    const auto shown = snapshot();
    const auto* safe = safeColumn(shown);
    if (safe == nullptr || shown.rows->empty()) {
        return;
    }
    const auto chosen = ticks();
    TableGroups::Spans spans;
    for (std::uint32_t at = 0; at < chosen.size(); ++at) {
        const auto row = (*shown.rows)[at];
        if (chosen[at] || (safe->value(row) == 1 && !m_unticked.contains(shown.table->key(row)))) {
            if (spans.empty() || spans.back().end != at) {
                spans.push_back({at, at});
            }
            ++spans.back().end;
        }
    }
    const QScopedValueRollback ticking(m_ticking, true);
    tableView()->groups().choose(spans);
}

void ReconcilePage::keepUnticked()
{
    const auto shown = snapshot();
    const auto* safe = safeColumn(shown);
    if (safe == nullptr) {
        return;
    }
    const auto chosen = ticks();
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        const auto row = (*shown.rows)[at];
        if (chosen[at]) {
            m_unticked.erase(shown.table->key(row));
        } else if (safe->value(row) == 1) {
            m_unticked.insert(shown.table->key(row));
        }
    }
}

void ReconcilePage::closeLine()
{
    m_bar->hide();
    focusTable();
}

void ReconcilePage::refresh()
{
    const auto count = tableView()->checkedCount();
    m_button->setText(count == 0 ? tr("Resolve Ticked") : tr("Resolve %Ln Ticked", nullptr, count));
    m_button->setEnabled(m_decidable && count > 0);
    if (m_bar->isVisible() && (count == 0 || !m_decidable)) {
        closeLine();
    } else if (m_bar->isVisible()) {
        m_bar->noteLine()->setQuestion(question());
    }
}

QString ReconcilePage::question() const
{
    return tr("Resolve %Ln finding(s)", nullptr, tableView()->checkedCount());
}

std::vector<bool> ReconcilePage::ticks() const
{
    const auto shown = snapshot();
    std::vector<bool> chosen(shown.rows ? shown.rows->size() : 0);
    for (const auto& [begin, end] : tableView()->groups().chosen()) {
        for (auto at = begin; at < end; ++at) {
            chosen[at] = true;
        }
    }
    return chosen;
}
