// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodepage.h"

#include "models/domain/message.h"
#include "views/emptystate.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/nodepanel.h"
#include "views/nodetabs.h"
#include "views/recordsview.h"
#include "views/statepalette.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

NodePage::NodePage(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_summary(new NodePanel(NodePanel::Layout::Wide, m_pages))
    , m_records(new RecordsView(m_pages))
    , m_gone(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20, this), scaled(14, this), scaled(20, this), scaled(14, this));
    layout->setSpacing(scaled(10, this));
    layout->addWidget(header());
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_gone, 1);
    m_gone->setContent(u"server"_s, tr("This node is not in the database"),
        tr("The import that told of it was undone, or nothing was known of it yet at the time that is shown."),
        {tr("Back to the Nodes")});
    m_gone->hide();
    connect(m_gone, &EmptyState::actionTriggered, this, &NodePage::backRequested);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the node"));
    m_tabs->addTab(tr("Summary"));
    m_tabs->setTabData(0, u"summary"_s);
    m_pages->addWidget(m_summary);
    for (const auto& view : nodeTabs()) {
        addTable(view);
    }
    m_tabs->setTabData(m_tabs->addTab(tr("Raw")), u"raw"_s);
    m_pages->addWidget(m_records);
    connect(m_records, &RecordsView::copyRequested, this, &NodePage::copyRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (showsRecords()) {
            emit recordsWanted();
        }
        emit tabChanged(m_tabs->tabData(tab).toString());
    });
    connect(m_summary, &NodePanel::rowsRequested, this, &NodePage::showTab);
    connect(m_summary, &NodePanel::linkRequested, this, &NodePage::linkRequested);
    connect(m_summary, &NodePanel::copyRequested, this, &NodePage::copyRequested);
}

qint64 NodePage::node() const
{
    return m_node != nullptr ? m_node->state.id : 0;
}

void NodePage::setNode(const std::shared_ptr<const NodeDetail>& node)
{
    m_node = node;
    m_summary->setNode(node);
    m_tabs->setVisible(node != nullptr);
    m_pages->setVisible(node != nullptr);
    m_gone->setVisible(node == nullptr);
    refreshHeader();
    refreshTabs();
    refreshEmptyTexts();
    if (node != nullptr && std::exchange(m_focusWanted, false) && hasFocus()) {
        focusContent();
    }
}

void NodePage::focusContent()
{
    m_focusWanted = m_node == nullptr; // it may be read just now
    if (m_focusWanted) {
        setFocus(Qt::OtherFocusReason);
    } else if (currentTable() != nullptr || showsRecords()) {
        focusTab();
    } else {
        m_tabs->setFocus(Qt::OtherFocusReason);
    }
}

QList<TablePage*> NodePage::tables() const
{
    return m_tables;
}

TablePage* NodePage::table(const QString& view) const
{
    const auto found = std::ranges::find_if(m_tables, [&](const auto* table) { return table->view() == view; });
    return found == m_tables.end() ? nullptr : *found;
}

void NodePage::showTab(const QString& view)
{
    for (auto tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == view) {
            m_tabs->setCurrentIndex(tab);
            focusTab();
            return;
        }
    }
}

bool NodePage::showsRecords() const
{
    return m_pages->currentWidget() == m_records;
}

TablePage* NodePage::currentTable() const
{
    return qobject_cast<TablePage*>(m_pages->currentWidget());
}

// Ctrl+Tab and Ctrl+Page Down, wherever the focus is on the page.
bool NodePage::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const auto code = key != nullptr && (key->modifiers() & Qt::ControlModifier) != 0 ? key->key() : 0;
        const auto forth =
            (code == Qt::Key_Tab && (key->modifiers() & Qt::ShiftModifier) == 0) || code == Qt::Key_PageDown;
        const auto back = code == Qt::Key_Backtab || code == Qt::Key_PageUp
            || (code == Qt::Key_Tab && (key->modifiers() & Qt::ShiftModifier) != 0);
        if (forth || back) {
            if (event->type() == QEvent::KeyPress) {
                turnTab(forth ? 1 : -1);
            }
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

QWidget* NodePage::header()
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4, this));
    auto* crumbs = new QHBoxLayout;
    crumbs->setSpacing(scaled(6, this));
    auto* nodes = new LinkButton(tr("Nodes"), widget);
    nodes->setAccessibleName(tr("Back to the nodes"));
    connect(nodes, &LinkButton::clicked, this, &NodePage::backRequested);
    m_crumb = new TextLabel(TextLabel::Type::Body, &Tokens::text2, widget);
    crumbs->addWidget(nodes);
    crumbs->addWidget(m_crumb, 1);
    column->addLayout(crumbs);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(10, this));
    m_sign = new IconLabel(22, widget);
    m_name = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, widget);
    m_status = new TextLabel(TextLabel::Type::Body, &Tokens::text2, widget);
    m_status->setShortened();
    row->addWidget(m_sign);
    row->addWidget(m_name);
    row->addSpacing(scaled(6, this));
    row->addWidget(m_status, 1);
    column->addLayout(row);
    return widget;
}

void NodePage::addTable(const QString& view)
{
    auto* page = new TablePage(view, {}, {}, m_pages);
    const auto first = view == u"events"_s // what they mean is seen in narrow windows, too
        ? QStringList {u"time"_s, u"kind"_s, u"meaning"_s, u"text"_s}
        : QStringList();
    page->setDefaultColumns(first,
        {u"node"_s, u"name"_s, u"account"_s, u"accountName"_s, u"region"_s, u"platform"_s}); // the same in every row
    m_tables.append(page);
    m_pages->addWidget(page);
    const auto tab = m_tabs->addTab(tabTitle(view));
    m_tabs->setTabData(tab, view);
    page->setFilter(tabFilter(view));
    if (view == u"findings"_s) {
        connect(page, &TablePage::opened, this, &NodePage::findingRequested);
    }
}

void NodePage::turnTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    m_tabs->setFocus(Qt::TabFocusReason);
    focusTab();
}

void NodePage::focusTab()
{
    if (auto* page = currentTable(); page != nullptr) {
        page->focusTable();
    } else if (showsRecords()) {
        m_records->focusText();
    }
}

void NodePage::refreshTabs()
{
    for (auto tab = 1; tab < m_tabs->count(); ++tab) {
        const auto view = m_tabs->tabData(tab).toString();
        if (view == u"raw"_s) {
            continue;
        }
        if (view == u"history"_s || view == u"all-patches"_s) { // how long it is tells nothing
            m_tabs->setTabText(tab, tabTitle(view));
            continue;
        }
        const auto count = m_node != nullptr ? tabCount(view, m_node->state) : Count();
        m_tabs->setTabText(
            tab, tr("%1 %2", "tab and its count").arg(tabTitle(view), count ? QLocale().toString(*count) : u"–"_s));
    }
}

void NodePage::refreshHeader()
{
    if (m_node == nullptr) {
        m_name->clear();
        m_status->clear();
        m_crumb->clear();
        m_sign->setIcon({}, &Tokens::text2);
        return;
    }
    const auto& state = m_node->state;
    const auto name = visibleText(QString::fromStdString(state.name.empty() ? state.node : state.name));
    const auto verdict = look(m_node->diagnosis.verdict, tokens(this));
    m_name->setText(name);
    setAccessibleName(name);
    m_crumb->setText(tr("› %1", "place in the pages").arg(name));
    m_sign->setIcon(verdict.icon, verdict.color);
    m_sign->setAccessibleName(verdict.word);
    m_status->setText(m_node->diagnosis.status.empty() ? verdict.word : translated(m_node->diagnosis.status));
}

void NodePage::refreshEmptyTexts()
{
    for (auto* page : m_tables) {
        if (m_node != nullptr) {
            const auto words = tabEmptyText(page->view(), m_node->state);
            page->setEmptyText(words.title, words.text, words.icon, false);
        }
    }
}
