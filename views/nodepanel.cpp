// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodepanel.h"

#include "models/domain/message.h"
#include "views/emptystate.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/nodecontent.h"
#include "views/panelscroll.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto twoColumns = 760;

} // namespace

NodePanel::NodePanel(Layout layout, QWidget* parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_whole(new QStackedWidget(this))
    , m_none(new EmptyState(m_whole))
    , m_content(new PanelScroll(this))
{
    setAccessibleName(tr("Node details"));
    m_content->setAccessibleName(tr("Node details"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(layout == Layout::Panel ? 1 : 0, 0, 0, 0);
    outer->addWidget(m_whole);
    m_none->setContent(
        u"server"_s, tr("No node selected"), tr("Choose a node in the list to see why it is not compliant."));
    auto* content = new QWidget(m_whole);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    if (layout == Layout::Panel) {
        column->setContentsMargins(scaled(15, this), scaled(14, this), scaled(8, this), scaled(12, this));
        column->addWidget(header());
    }
    column->addWidget(m_content, 1);
    m_whole->addWidget(m_none);
    m_whole->addWidget(content);
}

void NodePanel::setNode(const std::shared_ptr<const NodeDetail>& node)
{
    const auto same = m_node != nullptr && node != nullptr && m_node->state.id == node->state.id;
    m_node = node;
    m_whole->setCurrentIndex(node != nullptr ? 1 : 0);
    if (node == nullptr) {
        return;
    }
    if (m_name != nullptr) {
        const auto& name = node->state.name.empty() ? node->state.node : node->state.name;
        m_name->setText(visibleText(QString::fromStdString(name)));
    }
    fill(same);
}

void NodePanel::paintEvent(QPaintEvent*)
{
    if (m_layout == Layout::Panel) {
        paintPanel(this, true);
    }
}

void NodePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_layout == Layout::Wide && m_node != nullptr && m_two != (width() >= scaled(twoColumns, this))) {
        fill(true);
    }
}

QWidget* NodePanel::header()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, scaled(7, this), 0);
    row->setSpacing(scaled(8, this));
    auto* sign = new IconLabel(18, widget);
    sign->setIcon(u"server"_s, &Tokens::text2);
    m_name = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    m_name->setWordWrap(true);
    auto* page = new IconToolButton(u"external-link"_s, tr("Open the node page"), widget);
    auto* close = new IconToolButton(u"x"_s, tr("Close the panel"), widget);
    row->addWidget(sign);
    row->addWidget(m_name, 1);
    row->addWidget(page);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NodePanel::closed);
    connect(page, &QToolButton::clicked, this, [this] {
        if (m_node != nullptr) {
            emit pageRequested(m_node->state.id);
        }
    });
    return widget;
}

void NodePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_node != nullptr) { // icons and tints are of one theme
        const auto again = [this] {
            if (m_node != nullptr) {
                fill(true);
            }
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
    }
}

void NodePanel::fill(bool same)
{
    m_two = m_layout == Layout::Wide && width() >= scaled(twoColumns, this);
    auto* content = new NodeContent(*m_node, m_layout == Layout::Wide, m_two);
    content->layout()->setContentsMargins(0, 0, scaled(7, this), scaled(8, this));
    connect(content, &NodeContent::rowsRequested, this, &NodePanel::rowsRequested);
    connect(content, &NodeContent::linkRequested, this, &NodePanel::linkRequested);
    connect(content, &NodeContent::copyRequested, this, &NodePanel::copyRequested);
    m_content->replace(content, same);
}
