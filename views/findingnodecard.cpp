// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingnodecard.h"

#include "models/domain/reconcile.h"
#include "views/factgrid.h"
#include "views/findingwords.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/statepalette.h"
#include "views/wraplabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& given)
{
    return QString::fromStdString(given);
}

QString titleOf(const OtherFinding& other)
{
    FindingFact fact {.title = other.title};
    if (other.state.operationEnd) {
        fact.patchSummary = PatchSummaryFact {.installedPendingReboot = other.state.pendingReboot,
            .installedRejected = other.state.rejected,
            .missing = other.state.missing,
            .failed = other.state.failed};
    }
    return findingTitle(fact);
}

// Its severity as a sign, its title as a link, its product and time below.
QLayout* lineOf(const OtherFinding& other, LinkButton* title, QWidget* parent)
{
    const auto severity = look(other.severity, tokens(parent));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(10, parent));
    auto* sign = new IconLabel(16, parent);
    sign->setIcon(severity.icon, severityColor(other.severity));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* about = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, parent);
    QStringList words {severity.word, visibleText(text(other.product)), timeText(foundAt(other.state))};
    words.removeAll(QString());
    about->setText(words.join(u" · "_s));
    column->addWidget(title, 0, Qt::AlignLeading);
    column->addWidget(about);
    row->addLayout(column, 1);
    return row;
}

}

FindingNodeCard::FindingNodeCard(const FindingDetail& finding, QWidget* parent)
    : QWidget(parent)
{
    const auto& fact = finding.fact;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12, this));
    auto* grid = new FactGrid(this);
    connect(grid, &FactGrid::copyRequested, this, &FindingNodeCard::copyRequested);
    grid->addText(tr("Name"), text(finding.nodeName));
    grid->addId(tr("Instance"), text(fact.node));
    grid->addText(tr("Account"), accountText(fact));
    grid->addText(tr("Region"), text(fact.region));
    grid->addText(tr("Type"), text(fact.resourceType));
    grid->addId(tr("Resource"), text(fact.resource));
    layout->addWidget(grid);
    if (finding.node != 0) {
        auto* open = new IconButton(u"server"_s, tr("Open Node"), 28, this);
        connect(open, &QPushButton::clicked, this, [this, node = finding.node] { emit nodeRequested(node, {}); });
        layout->addWidget(open, 0, Qt::AlignLeading);
        addOthers(layout, finding);
    } else {
        auto* none = new WrapLabel(TextLabel::Type::Body, &Tokens::text2, this);
        none->setText(tr("This finding is not about a managed node."));
        layout->addWidget(none);
    }
    layout->addStretch();
}

void FindingNodeCard::addOthers(QVBoxLayout* layout, const FindingDetail& finding)
{
    const auto& others = finding.others;
    auto* heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
    heading->setText(others.open == 0 ? tr("No other open finding on this node")
                                      : tr("%Ln other open finding(s) on this node", nullptr, others.open));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    for (const auto& other : others.worst) {
        auto* title = new LinkButton(titleOf(other), this);
        connect(title, &LinkButton::clicked, this, [this, key = other.key] { emit findingRequested(key); });
        layout->addLayout(lineOf(other, title, this));
    }
    if (static_cast<std::size_t>(others.open) > others.worst.size()) {
        auto* all = new LinkButton(tr("All Findings of the Node"), this);
        connect(
            all, &LinkButton::clicked, this, [this, node = finding.node] { emit nodeRequested(node, u"findings"_s); });
        layout->addWidget(all, 0, Qt::AlignLeading);
    }
}
