// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/patchpanel.h"

#include "models/domain/message.h"
#include "models/tables/statewords.h"
#include "views/commandbox.h"
#include "views/emptystate.h"
#include "views/factgrid.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/panelscroll.h"
#include "views/wraplabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownGroups = 8;

QString text(const std::string& given)
{
    return visibleText(QString::fromStdString(given));
}

void addHeading(QBoxLayout& layout, QWidget* content, const QString& words)
{
    auto* heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, content);
    heading->setText(words);
    layout.addWidget(heading);
}

}

PatchPanel::PatchPanel(QWidget* parent)
    : QWidget(parent)
    , m_whole(new QStackedWidget(this))
    , m_none(new EmptyState(m_whole))
    , m_content(new PanelScroll(this))
{
    setAccessibleName(tr("Patch details"));
    m_content->setAccessibleName(tr("Patch details"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_whole);
    m_none->setContent(u"package"_s, tr("No patch selected"), tr("Choose a row in the list to see its nodes."));
    auto* content = new QWidget(m_whole);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(15, this), scaled(14, this), scaled(8, this), scaled(12, this));
    column->setSpacing(scaled(8, this));
    column->addWidget(header());
    column->addWidget(m_content, 1);
    m_whole->addWidget(m_none);
    m_whole->addWidget(content);
}

QWidget* PatchPanel::header()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, scaled(7, this), 0);
    row->setSpacing(scaled(8, this));
    auto* sign = new IconLabel(18, widget);
    sign->setIcon(u"package"_s, &Tokens::text2);
    m_name = new TextLabel(TextLabel::Type::PanelTitle, &Tokens::text, widget);
    m_name->setWordWrap(true);
    auto* close = new IconToolButton(u"x"_s, tr("Close the panel"), widget);
    row->addWidget(sign);
    row->addWidget(m_name, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PatchPanel::closed);
    return widget;
}

void PatchPanel::setPatch(const std::shared_ptr<const PatchDetail>& patch)
{
    const bool same = m_patch && patch && m_patch->question == patch->question;
    m_patch = patch;
    m_whole->setCurrentIndex(patch ? 1 : 0);
    if (patch) {
        m_name->setText(text(patch->id));
        fill(same);
    }
}

void PatchPanel::fill(bool same)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(7, this), scaled(8, this));
    layout->setSpacing(scaled(10, this));
    addFacts(*layout, content);
    addButtons(*layout, content);
    addGroups(*layout, content, tr("Nodes to Fix by Account"), m_patch->byAccount);
    addGroups(*layout, content, tr("Nodes to Fix by Platform"), m_patch->byPlatform);
    addFailed(*layout, content);
    layout->addStretch();
    m_content->replace(content, same);
}

void PatchPanel::addFacts(QBoxLayout& layout, QWidget* content)
{
    auto* title = new WrapLabel(TextLabel::Type::Body, &Tokens::text, content);
    title->setText(m_patch->question.cve.empty() ? text(m_patch->title) : tr("Fixed by %1").arg(text(m_patch->title)));
    layout.addWidget(title);
    auto* grid = new FactGrid(content);
    connect(grid, &FactGrid::copyRequested, this, &PatchPanel::copyRequested);
    grid->addText(tr("Severity"), stateWord(ColumnType::Severity, static_cast<int>(m_patch->severity)));
    grid->addText(tr("CVEs"), text(m_patch->cves));
    if (m_patch->since) {
        grid->addText(tr("Oldest since"), valueText(ColumnType::Time, *m_patch->since));
    }
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    const auto addNodes = [&](const QString& label, const std::vector<std::string>& nodes) {
        if (auto* link = nodes.empty() ? nullptr : grid->addLink(label, number(nodes.size()))) {
            connect(link, &QAbstractButton::clicked, this, [this, nodes] { openNodes(nodes); });
        }
    };
    std::vector<std::string> all;
    for (const auto& node : m_patch->nodes) {
        all.push_back(node.node);
    }
    addNodes(tr("Nodes to fix"), all);
    addNodes(tr("Only blocker on"), m_patch->alone);
    addNodes(tr("Failed on"), m_patch->failed);
    layout.addWidget(grid);
}

void PatchPanel::addButtons(QBoxLayout& layout, QWidget* content)
{
    if (m_patch->nodes.empty()) {
        return;
    }
    auto* bar = new QWidget(content);
    auto* flow = new FlowLayout(scaled(8, this), bar);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* copy = new IconButton(u"copy"_s, tr("Copy Node IDs"), 28, bar);
    auto* commands = new IconButton(u"square-terminal"_s, tr("Commands…"), 28, bar);
    flow->addWidget(copy);
    flow->addWidget(commands);
    layout.addWidget(bar);
    connect(copy, &QPushButton::clicked, this, [this] {
        QString ids;
        for (const auto& node : m_patch->nodes) {
            ids += QString::fromStdString(node.node) + u'\n';
        }
        emit copyRequested(ids);
    });
    connect(commands, &QPushButton::clicked, this, [this] { emit commandsRequested(m_patch->nodes); });
}

std::vector<BatchNode> PatchPanel::nodesToFix() const
{
    return m_patch ? m_patch->nodes : std::vector<BatchNode>();
}

void PatchPanel::addGroups(
    QBoxLayout& layout, QWidget* content, const QString& title, const std::vector<PatchDetail::Group>& groups)
{
    if (groups.empty()) {
        return;
    }
    addHeading(layout, content, title);
    auto* grid = new FactGrid(content);
    for (std::size_t i = 0; i < std::min(groups.size(), shownGroups); ++i) {
        const auto& group = groups[i];
        const auto nodes = tr("%Ln node(s)", nullptr, static_cast<int>(group.nodes.size()));
        auto* link = grid->addLink(group.name.empty() ? tr("Not known") : text(group.name), nodes);
        connect(link, &QAbstractButton::clicked, this, [this, ids = group.nodes] { openNodes(ids); });
    }
    layout.addWidget(grid);
    if (groups.size() > shownGroups) {
        auto* more = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, content);
        more->setText(tr("and %Ln more", nullptr, static_cast<int>(groups.size() - shownGroups)));
        layout.addWidget(more);
    }
}

void PatchPanel::addFailed(QBoxLayout& layout, QWidget* content)
{
    if (m_patch->failed.empty()) {
        return;
    }
    addHeading(layout, content, tr("Where It Failed, These Logs Say Why"));
    for (const auto& path : m_patch->failedLogs) {
        auto* box = new CommandBox(QString::fromStdString(path), {}, false, content);
        connect(box, &CommandBox::copyRequested, this, &PatchPanel::copyRequested);
        layout.addWidget(box);
    }
}

void PatchPanel::openNodes(const std::vector<std::string>& nodes)
{
    emit rowsRequested(u"nodes"_s, {.conditions = {{.column = "node", .texts = nodes}}});
}

void PatchPanel::paintEvent(QPaintEvent*)
{
    paintPanel(this, true);
}
