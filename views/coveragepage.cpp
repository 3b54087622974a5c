// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragepage.h"

#include "models/tables/datakinds.h"
#include "views/coveragematrix.h"
#include "views/coveragetable.h"
#include "views/coveragewords.h"
#include "views/emptystate.h"
#include "views/foldbutton.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/panelcard.h"
#include "views/scriptcard.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum Mode { Matrix, List };

Filter filterOf(const CoverageRow& row)
{
    return {.text = {},
        .conditions = {{.column = "account", .values = {}, .texts = {row.account}},
            {.column = "region", .values = {}, .texts = {row.region}}}};
}

Condition is(const char* column, std::int64_t value)
{
    return {.column = column, .values = {value}};
}

}

CoveragePage::CoveragePage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new TextLabel(TextLabel::Type::Body, &Tokens::text2, this))
    , m_note(note())
    , m_modes(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_matrix(new CoverageMatrix(this))
    , m_table(new CoverageTable(this))
    , m_script(new ScriptCard(this))
    , m_empty(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20, this), scaled(16, this), scaled(20, this), scaled(14, this));
    layout->setSpacing(scaled(12, this));
    layout->addWidget(header());
    m_stack->addWidget(matrixCard());
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_script, 2);
    layout->addWidget(m_empty, 3);
    layout->addStretch();
    m_empty->setContent(u"inbox"_s, tr("No Reports Yet"),
        tr("Import Systems Manager or Security Hub files. Here you will see what is missing, and how to get it."),
        {tr("Import Files…")});
    connect(m_empty, &EmptyState::actionTriggered, this, &CoveragePage::importRequested);
    connect(m_matrix, &CoverageMatrix::opened, this, &CoveragePage::openCell);
    connect(m_matrix, &CoverageMatrix::checkedChanged, this, &CoveragePage::refreshScript);
    connect(m_table, &TablePage::selectionChanged, this, &CoveragePage::refreshScript);
    connect(m_table, &TablePage::queryChanged, this, [this](const Filter& filter) {
        if (!filter.empty()) {
            showList(true);
        }
    });
    connect(m_script, &ScriptCard::shellChanged, this, &CoveragePage::refreshScript);
    setCoverage(nullptr);
}

QWidget* CoveragePage::header()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, bar);
    title->setText(tr("Coverage"));
    m_summary->setShortened();
    words->addWidget(title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    const std::tuple<Mode, QString, QString> modes[] = {
        {Matrix, u"table"_s, tr("Matrix")}, {List, u"list"_s, tr("List")}};
    for (const auto& [mode, icon, name] : modes) {
        auto* button = new IconButton(icon, name, 34, bar);
        button->setCheckable(true);
        button->setChecked(mode == Matrix);
        m_modes->addButton(button, mode);
        row->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { showList(mode == List); });
    return bar;
}

void CoveragePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshHeight();
}

QWidget* CoveragePage::matrixCard()
{
    auto* card = new PanelCard(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, scaled(6, this), 1, scaled(6, this)); // the round corners
    inside->addWidget(m_matrix);
    return card;
}

QWidget* CoveragePage::note()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(12, this), 0, scaled(12, this), 0);
    row->setSpacing(scaled(8, this));
    auto* sign = new IconLabel(16, bar);
    sign->setIcon(u"info"_s, &Tokens::informational);
    m_noteText = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, bar);
    m_noteText->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_noteText, 1);
    return bar;
}

TablePage* CoveragePage::table() const
{
    return m_table;
}

bool CoveragePage::isList() const
{
    return m_modes->checkedId() == List;
}

void CoveragePage::setCoverage(std::shared_ptr<const Coverage> coverage)
{
    m_coverage = std::move(coverage);
    const bool empty = m_coverage && m_coverage->rows.empty();
    m_matrix->setCoverage(m_coverage);
    m_summary->setText(m_coverage && !empty ? summaryText(*m_coverage) : QString());
    m_stack->setVisible(!empty);
    m_script->setVisible(m_coverage && !empty);
    m_empty->setVisible(empty);
    const auto advice = m_coverage ? adviceForUnplaced(*m_coverage) : QString();
    m_noteText->setText(advice);
    m_note->setVisible(!advice.isEmpty());
    refreshHeight();
    refreshScript();
}

void CoveragePage::showList(bool list)
{
    m_modes->button(list ? List : Matrix)->setChecked(true);
    m_stack->setCurrentIndex(list ? List : Matrix);
    refreshHeight();
    refreshScript();
}

// The matrix takes no more room than its rows need.
void CoveragePage::refreshHeight()
{
    const auto height = m_matrix->fullHeight() + scaled(14, this);
    m_stack->setMaximumHeight(isList() ? QWIDGETSIZE_MAX : height);
    const bool beside = !isList() && this->height() - height >= scaled(300, this); // with the title and the script
    m_script->setRoomy(beside || this->height() >= scaled(roomyPage, this));
}

void CoveragePage::focusContent()
{
    if (isList()) {
        m_table->focusTable();
    } else {
        m_matrix->setFocus();
    }
}

// The rows behind the numbers; of what was never imported there are none but those of the list.
void CoveragePage::openCell(const CoverageRow& row, const CoverageCell& cell)
{
    auto filter = filterOf(row);
    if (isToldByNode(cell.kind) && cell.known > 0) {
        filter.conditions.push_back(
            cell.gaps.empty() ? is("terminated", 0) : is("gaps", std::int64_t {1} << static_cast<int>(cell.kind)));
        emit rowsRequested(u"nodes"_s, filter);
    } else if (!fileKindOf(cell.kind).empty() && cell.state != CoverageState::Missing) {
        filter.conditions.push_back({.column = "kind", .values = {}, .texts = {std::string(fileKindOf(cell.kind))}});
        emit rowsRequested(u"imports"_s, filter);
    } else if (!isToldByNode(cell.kind) && cell.records.value_or(0) > 0) {
        filter.conditions.push_back(is("patchManager", cell.kind == DataKind::PatchFindings ? 1 : 0));
        emit rowsRequested(u"findings"_s, filter);
    } else {
        filter.conditions.push_back(is("kind", static_cast<int>(cell.kind)));
        emit rowsRequested(u"coverage"_s, filter);
    }
}

void CoveragePage::refreshScript()
{
    if (!m_coverage || m_coverage->rows.empty()) {
        m_script->setScript({}, {});
        return;
    }
    const auto wanted = isList() ? m_table->checkedKeys() : m_matrix->model().checkedKeys();
    const auto requests = collectRequests(*m_coverage, wanted);
    if (requests.empty()) {
        m_script->setScript({},
            wanted.empty() ? tr("There is nothing to collect.")
                           : tr("There is nothing to collect for what is checked."));
        return;
    }
    const auto checked = isList() ? static_cast<int>(wanted.size()) : m_matrix->model().checkedCount();
    const auto about = wanted.empty()
        ? tr("For all gaps. Check rows to choose. The calls only read, and are never run from here.")
        : tr("For the %Ln row(s) checked. The calls only read, and are never run from here.", nullptr, checked);
    m_script->setScript(collectScript(requests, m_script->shell()), about);
}
