// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodecontent.h"

#include "models/tables/statewords.h"
#include "views/causecard.h"
#include "views/countsbar.h"
#include "views/factgrid.h"
#include "views/findingwords.h"
#include "views/iconlabel.h"
#include "views/panelcard.h"
#include "views/statepalette.h"
#include "views/wraplabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& given)
{
    return QString::fromStdString(given);
}

QString accountText(const NodeState& state)
{
    return state.accountName.empty() ? text(state.account) : text(state.accountName + "  " + state.account);
}

QColor Tokens::*verdictColor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Compliant:
        return &Tokens::compliant;
    case Verdict::NonCompliant:
        return &Tokens::high;
    case Verdict::CannotBeJudged:
        break;
    }
    return &Tokens::unknown;
}

QVBoxLayout* columnIn(QBoxLayout* layout, int stretch, const QWidget* widget)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(12, widget));
    layout->addLayout(column, stretch);
    return column;
}

} // namespace

NodeContent::NodeContent(const NodeDetail& node, bool full, bool twoColumns, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QBoxLayout(twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setSpacing(scaled(twoColumns ? 20 : 12, this));
    auto* first = columnIn(layout, 5, this);
    auto* second = twoColumns ? columnIn(layout, 6, this) : first;
    if (full) {
        addStatus(first, node);
        addCounts(first, node.state);
        addOperation(first, node.state);
        addHeading(first, tr("Node"));
        addFacts(first, node.state);
    } else {
        addFacts(first, node.state);
        addStatus(first, node);
    }
    addCauses(second, node.diagnosis);
    addDoubts(second, node.diagnosis);
    addEvidence(second, node.diagnosis);
    first->addStretch();
    if (twoColumns) {
        second->addStretch();
    }
}

void NodeContent::addHeading(QBoxLayout* layout, const QString& words)
{
    auto* heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, this);
    heading->setText(words);
    layout->addWidget(heading);
}

void NodeContent::addFacts(QBoxLayout* layout, const NodeState& state)
{
    auto* grid = new FactGrid(this);
    connect(grid, &FactGrid::copyRequested, this, &NodeContent::copyRequested);
    grid->addId(tr("Instance"), text(state.node));
    grid->addText(tr("Account"), accountText(state));
    grid->addText(tr("Region"), text(state.region));
    grid->addText(tr("Platform"), text(state.platform.empty() ? state.platformType : state.platform));
    grid->addId(tr("Baseline"), text(state.baseline));
    grid->addText(tr("Patch group"), text(state.patchGroup));
    if (state.ping != PingStatus::None) {
        const auto ping = stateWord(ColumnType::Ping, static_cast<int>(state.ping));
        grid->addText(
            tr("Agent"), state.agentVersion.empty() ? ping : tr("%1, version %2").arg(ping, text(state.agentVersion)));
    } else {
        grid->addText(tr("Agent"), text(state.agentVersion));
    }
    grid->addText(tr("IP address"), text(state.ipAddress));
    grid->addText(tr("Tags"), text(state.tags));
    if (state.terminated) {
        grid->addText(tr("State"), tr("Terminated: not counted in the fleet"));
    }
    layout->addWidget(grid);
}

void NodeContent::addStatus(QBoxLayout* layout, const NodeDetail& node)
{
    const auto& colors = tokens(this);
    const auto verdict = look(node.diagnosis.verdict, colors);
    auto* card = new PanelCard(this);
    card->setTint(verdict.color);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(scaled(12, this), scaled(9, this), scaled(12, this), scaled(9, this));
    row->setSpacing(scaled(12, this));
    auto* sign = new IconLabel(20, card);
    sign->setIcon(verdict.icon, verdictColor(node.diagnosis.verdict));
    row->addWidget(sign);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(2, this));
    row->addLayout(column, 1);
    auto* status = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    status->setWordWrap(true);
    status->setText(node.diagnosis.status.empty() ? verdict.word : translated(node.diagnosis.status));
    column->addWidget(status);
    const auto worst = std::max(node.state.worstItem, node.state.worstFinding);
    if (worst != Severity::None && node.diagnosis.verdict == Verdict::NonCompliant) {
        auto* severity = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, card);
        severity->setText(tr("Worst severity: %1").arg(look(worst, colors).word));
        column->addWidget(severity);
    }
    layout->addWidget(card);
}

void NodeContent::addCauses(QBoxLayout* layout, const Diagnosis& diagnosis)
{
    if (!diagnosis.causes.empty()) {
        addHeading(layout, tr("Why, and What to Do Next"));
    }
    for (const auto& cause : diagnosis.causes) {
        auto* card = new CauseCard(cause, this);
        connect(card, &CauseCard::rowsRequested, this, &NodeContent::rowsRequested);
        connect(card, &CauseCard::linkRequested, this, &NodeContent::linkRequested);
        connect(card, &CauseCard::copyRequested, this, &NodeContent::copyRequested);
        layout->addWidget(card);
    }
    if (!diagnosis.cleanBill.empty()) {
        auto* card = new PanelCard(this);
        auto* row = new QHBoxLayout(card);
        row->setContentsMargins(scaled(12, this), scaled(10, this), scaled(12, this), scaled(12, this));
        row->setSpacing(scaled(12, this));
        auto* sign = new IconLabel(18, card);
        sign->setIcon(u"circle-check"_s, &Tokens::compliant);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto* column = new QVBoxLayout;
        column->setSpacing(scaled(6, this));
        row->addLayout(column, 1);
        auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
        title->setText(tr("Why this node is compliant"));
        column->addWidget(title);
        for (const auto& sentence : diagnosis.cleanBill) {
            auto* words = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, card);
            words->setText(translated(sentence));
            column->addWidget(words);
        }
        layout->addWidget(card);
    }
}

void NodeContent::addDoubts(QBoxLayout* layout, const Diagnosis& diagnosis)
{
    for (const auto& doubt : diagnosis.doubts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(scaled(10, this));
        auto* sign = new IconLabel(16, this);
        sign->setIcon(u"info"_s, &Tokens::missing);
        auto* words = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text, this);
        words->setText(translated(doubt));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
}

// So that nobody acts on old data: each source once, in the order of the causes.
void NodeContent::addEvidence(QBoxLayout* layout, const Diagnosis& diagnosis)
{
    QStringList lines;
    if (!diagnosis.origin.empty()) {
        lines.append(translated(diagnosis.origin));
    }
    for (const auto& cause : diagnosis.causes) {
        for (const auto& message : cause.evidence) {
            if (const auto line = translated(message); !lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    if (lines.isEmpty()) {
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(10, this));
    auto* sign = new IconLabel(16, this);
    sign->setIcon(u"file-json"_s, &Tokens::text3);
    auto* words = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, this);
    words->setText(lines.join(u'\n'));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    layout->addLayout(row);
}

void NodeContent::addCounts(QBoxLayout* layout, const NodeState& state)
{
    if (!state.patches.any) {
        return;
    }
    auto* card = new PanelCard(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(scaled(14, this), scaled(10, this), scaled(14, this), scaled(10, this));
    column->setSpacing(scaled(10, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    title->setText(tr("Patches by State"));
    column->addWidget(title);
    column->addWidget(new CountsBar(state.patches, card));
    layout->addWidget(card);
}

void NodeContent::addOperation(QBoxLayout* layout, const NodeState& state)
{
    addHeading(layout, tr("Last Patch Operation"));
    auto* grid = new FactGrid(this);
    connect(grid, &FactGrid::copyRequested, this, &NodeContent::copyRequested);
    grid->addText(tr("Operation"), operationText(state.operation, state.rebootOption));
    grid->addText(tr("Started"), timeText(state.operationStart));
    grid->addText(tr("Ended"), state.patches.operationEnd ? timeText(state.patches.operationEnd) : tr("not known"));
    grid->addId(tr("Snapshot"), text(state.snapshot));
    layout->addWidget(grid);
}
