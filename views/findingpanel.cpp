// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingpanel.h"

#include "views/cellcontent.h"
#include "views/decisionreasons.h"
#include "views/emptystate.h"
#include "views/findingcards.h"
#include "views/findingnodecard.h"
#include "views/findingrecords.h"
#include "views/findingwords.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/panelscroll.h"
#include "views/statepalette.h"
#include "views/textlabel.h"
#include "views/tooltip.h"
#include "views/weblink.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

FindingPanel::FindingPanel(QWidget* parent)
    : QWidget(parent)
    , m_whole(new QStackedWidget(this))
    , m_none(new EmptyState(m_whole))
    , m_content(new QWidget(m_whole))
{
    setAccessibleName(tr("Finding details"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_whole);
    m_none->setContent(u"shield"_s, tr("No finding selected"), tr("Choose a finding in the list to see its details."));
    m_whole->addWidget(m_none);
    m_whole->addWidget(m_content);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(scaled(15, this), scaled(14, this), scaled(15, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    buildHeader(layout);
    buildTabs(layout);
    buildButtons(layout);
    auto* footer = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this);
    footer->setText(tr("Local state. Resolving here changes only this database."));
    footer->setWordWrap(true);
    layout->addWidget(footer);
}

void FindingPanel::setFinding(const std::shared_ptr<const FindingDetail>& finding)
{
    const auto same = m_finding != nullptr && finding != nullptr && m_finding->key == finding->key;
    m_finding = finding;
    m_whole->setCurrentWidget(finding != nullptr ? m_content : static_cast<QWidget*>(m_none));
    if (finding == nullptr) {
        return;
    }
    showHeader(*finding);
    showButtons();
    nameButtons();
    auto* facts = new FindingFactsCard(*finding);
    connect(facts, &FindingFactsCard::nodeRequested, this, [this](qint64 key) { emit nodeRequested(key, {}); });
    connect(facts, &FindingFactsCard::linkRequested, this, &FindingPanel::linkRequested);
    connect(facts, &FindingFactsCard::copyRequested, this, &FindingPanel::copyRequested);
    connect(facts, &FindingFactsCard::findingRequested, this, &FindingPanel::findingRequested);
    connect(facts, &FindingFactsCard::newerRecordRequested, this, [this] {
        m_records->showNewer();
        m_tabs->setCurrentIndex(m_pages->indexOf(m_records));
    });
    m_details->replace(facts, same);
    auto* node = new FindingNodeCard(*finding);
    connect(node, &FindingNodeCard::nodeRequested, this, &FindingPanel::nodeRequested);
    connect(node, &FindingNodeCard::copyRequested, this, &FindingPanel::copyRequested);
    connect(node, &FindingNodeCard::findingRequested, this, &FindingPanel::findingRequested);
    m_node->replace(node, same);
    m_history->replace(new FindingHistoryCard(*finding), same);
    m_records->setFinding(finding, same);
}

void FindingPanel::paintEvent(QPaintEvent*)
{
    paintPanel(this, true);
}

void FindingPanel::buildHeader(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    m_sign = new IconLabel(18, m_content);
    m_severity = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, m_content);
    m_status = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, m_content);
    m_status->setShortened();
    m_source = new IconToolButton(u"external-link"_s, tr("Open in the AWS console"), m_content);
    auto* close = new IconToolButton(u"x"_s, tr("Close the panel"), m_content);
    row->addWidget(m_sign);
    row->addWidget(m_severity);
    row->addWidget(m_status, 1);
    row->addWidget(m_source);
    row->addWidget(close);
    layout->addLayout(row);
    m_title = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, m_content);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    layout->addWidget(m_title);
    connect(close, &QToolButton::clicked, this, &FindingPanel::closed);
    connect(m_source, &QToolButton::clicked, this, [this] {
        if (m_finding != nullptr) {
            emit linkRequested(webLink(m_finding->sourceUrl));
        }
    });
}

void FindingPanel::buildTabs(QBoxLayout* layout)
{
    m_tabs = new QTabBar(m_content);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Parts of the finding"));
    for (const auto& title : {tr("Details"), tr("Node"), tr("History"), tr("JSON")}) {
        m_tabs->addTab(title);
    }
    m_pages = new QStackedWidget(m_content);
    m_details = new PanelScroll(m_pages);
    m_details->setAccessibleName(tr("Details"));
    m_node = new PanelScroll(m_pages);
    m_node->setAccessibleName(tr("Node"));
    m_history = new PanelScroll(m_pages);
    m_history->setAccessibleName(tr("History"));
    m_records = new FindingRecords(m_pages);
    m_pages->addWidget(m_details);
    m_pages->addWidget(m_node);
    m_pages->addWidget(m_history);
    m_pages->addWidget(m_records);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_records, &FindingRecords::copyRequested, this, &FindingPanel::copyRequested);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
}

void FindingPanel::buildButtons(QBoxLayout* layout)
{
    m_buttonRow = new QWidget(m_content);
    m_buttonFlow = new FlowLayout(scaled(8, this), m_buttonRow);
    addButton(WorkflowStatus::Resolved, u"ticket-check"_s, tr("Resolve"));
    addButton(WorkflowStatus::New, u"rotate-ccw"_s, tr("Reopen"));
    addButton(WorkflowStatus::Suppressed, u"eye-off"_s, tr("Suppress"));
    addButton(WorkflowStatus::Notified, u"check"_s, tr("Notified"));
    layout->addWidget(m_buttonRow);
    setKeys({});
}

void FindingPanel::setKeys(const ListKeys& keys)
{
    m_keys = keys;
    nameButtons();
}

// The key that resolves opens again what is resolved, nothing else.
void FindingPanel::nameButtons()
{
    const bool resolved = m_finding && m_finding->status.status == WorkflowStatus::Resolved;
    for (const auto& [status, button] : std::as_const(m_buttons)) {
        const auto what = status == WorkflowStatus::Suppressed ? ListKey::Suppress
            : status == WorkflowStatus::Notified               ? ListKey::Notify
                                                               : ListKey::Resolve;
        const auto key = status == WorkflowStatus::New && !resolved ? QString() : m_keys.text(what);
        const auto text = button->accessibleName();
        button->setText(key.isEmpty() ? text : tr("%1  %2", "button and its key").arg(text, key));
        const auto tip = key.isEmpty() ? text : tr("%1 (%2 in the list)", "button and its key").arg(text, key);
        setTip(button, tip);
    }
}

void FindingPanel::setDecidable(bool decidable)
{
    m_buttonRow->setEnabled(decidable);
}

void FindingPanel::addButton(WorkflowStatus status, const QString& icon, const QString& text)
{
    auto* button = new IconButton(icon, text, 28, m_buttonRow);
    button->setAccessibleName(text);
    m_buttonFlow->addWidget(button);
    m_buttons.append({status, button});
    connect(button, &QPushButton::clicked, this, [this, status] { emit decisionRequested(status); });
}

void FindingPanel::showHeader(const FindingDetail& finding)
{
    const auto& fact = finding.fact;
    const auto shown = shownSeverity(finding);
    const auto severity = look(shown, tokens(this));
    m_sign->setIcon(severity.icon, severityColor(shown));
    m_severity->setText(severity.word);
    m_severity->setColor(severityColor(shown));
    const auto status = look(finding.status.status, tokens(this)).word;
    const auto since = fact.created ? fact.created : fact.firstObserved;
    m_status->setText(
        since ? tr("· %1 · %2", "status · age").arg(status, ageText(*since, finding.at)) : tr("· %1").arg(status));
    m_title->setText(findingTitle(fact));
    m_source->setVisible(!webLink(finding.sourceUrl).isEmpty());
}

void FindingPanel::showButtons()
{
    const auto status = m_finding->status.status;
    for (const auto& [target, button] : m_buttons) {
        const auto done = status == WorkflowStatus::Resolved || status == WorkflowStatus::Suppressed;
        const auto offered = target == WorkflowStatus::New ? done : target != status;
        button->setVisible(offered);
    }
    m_buttonFlow->invalidate();
}
