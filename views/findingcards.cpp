// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findingcards.h"

#include "models/tables/statewords.h"
#include "views/decisionreasons.h"
#include "views/factgrid.h"
#include "views/findingwords.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/linkbutton.h"
#include "views/panelcard.h"
#include "views/statepalette.h"
#include "views/tooltip.h"
#include "views/weblink.h"
#include "views/wraplabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& given)
{
    return QString::fromStdString(given);
}

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12, widget));
    return layout;
}

} // namespace

FindingFactsCard::FindingFactsCard(const FindingDetail& finding, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = columnOf(this);
    layout->addWidget(facts(finding));
    if (finding.contradiction) {
        layout->addWidget(guard(*finding.contradiction));
    }
    if (finding.proposal) {
        layout->addWidget(proposal(finding));
    }
    if (finding.fact.patchSummary) {
        layout->addWidget(counts(*finding.fact.patchSummary));
    }
    layout->addWidget(remediation(finding));
    if (!finding.description.empty()) {
        auto* heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text2, this);
        heading->setText(tr("Description"));
        auto* words = new WrapLabel(TextLabel::Type::Body, &Tokens::text, this);
        words->setText(visibleText(text(finding.description)));
        layout->addWidget(heading);
        layout->addWidget(words);
    }
    layout->addStretch();
}

QWidget* FindingFactsCard::facts(const FindingDetail& finding)
{
    const auto& fact = finding.fact;
    auto* grid = new FactGrid(this);
    connect(grid, &FactGrid::copyRequested, this, &FindingFactsCard::copyRequested);
    const auto nodeName = finding.nodeName.empty() ? fact.node : finding.nodeName;
    if (finding.node != 0) {
        if (auto* link = grid->addLink(tr("Node"), text(nodeName)); link != nullptr) {
            connect(link, &LinkButton::clicked, this, [this, node = finding.node] { emit nodeRequested(node); });
        }
        grid->addId(tr("Instance"), text(fact.node));
    } else {
        grid->addId(tr("Resource"), text(fact.resource));
    }
    grid->addText(tr("Account"), accountText(fact));
    grid->addText(tr("Region"), text(fact.region));
    grid->addText(tr("Product"), text(fact.product));
    grid->addText(tr("Decision"), decisionInForce(finding));
    if (shownSeverity(finding) != fact.severity) {
        grid->addText(tr("Imported severity"), stateWord(ColumnType::Severity, static_cast<int>(fact.severity)));
    }
    grid->addText(tr("Control"), text(fact.control));
    grid->addText(tr("CVEs"), text(fact.cves));
    grid->addText(tr("Created"), timeText(fact.created));
    grid->addText(tr("Updated"), timeText(fact.updated));
    if (fact.patchSummary) {
        grid->addText(tr("Operation"), operationText(fact.patchSummary->operation, fact.patchSummary->rebootOption));
        grid->addId(tr("Baseline"), text(fact.patchSummary->baseline));
    }
    grid->addText(
        tr("Original title"), findingTitle(fact) == visibleText(text(fact.title)) ? QString() : text(fact.title));
    grid->addId(tr("Id"), text(fact.id));
    grid->addText(tr("File"), text(finding.fileName));
    if (fact.sample) {
        grid->addText(tr("Note"), tr("A sample finding that AWS made up."));
    }
    return grid;
}

QWidget* FindingFactsCard::guard(const Message& message)
{
    auto* card = new PanelCard(this);
    const auto& colors = tokens(this);
    card->setTint(colors.missing);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(12, this), scaled(8, this), scaled(12, this), scaled(8, this));
    layout->setSpacing(scaled(10, this));
    auto* sign = new IconLabel(18, card);
    sign->setIcon(u"triangle-alert"_s, &Tokens::missing);
    auto* words = new WrapLabel(TextLabel::Type::Body, &Tokens::text, card);
    words->setText(translated(message));
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return card;
}

// What newer data proposes, and what it rests on.
QWidget* FindingFactsCard::proposal(const FindingDetail& finding)
{
    auto* card = new PanelCard(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(12, this), scaled(8, this), scaled(12, this), scaled(8, this));
    layout->setSpacing(scaled(4, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    title->setText(translated(*finding.proposal));
    title->setWordWrap(true);
    layout->addWidget(title);
    for (const auto& line : finding.evidence) {
        auto* words = new WrapLabel(TextLabel::Type::Body, &Tokens::text2, card);
        words->setText(translated(line));
        layout->addWidget(words);
    }
    if (!finding.newer.text.empty()) {
        auto* record = new LinkButton(tr("Show This Record"), card);
        connect(record, &LinkButton::clicked, this, &FindingFactsCard::newerRecordRequested);
        layout->addWidget(record, 0, Qt::AlignLeading);
    }
    if (finding.newer.finding != 0) {
        auto* newer = new LinkButton(tr("Go to the Newer Finding"), card);
        connect(newer, &LinkButton::clicked, this, [this, key = finding.newer.finding] { emit findingRequested(key); });
        layout->addWidget(newer, 0, Qt::AlignLeading);
    }
    return card;
}

QWidget* FindingFactsCard::counts(const PatchSummaryFact& summary)
{
    auto* card = new PanelCard(this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(scaled(12, this), scaled(10, this), scaled(12, this), scaled(10, this));
    grid->setVerticalSpacing(scaled(2, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    title->setText(tr("Patch summary"));
    grid->addWidget(title, 0, 0, 1, 3);
    auto place = 0;
    const auto add = [&](const QString& label, const Count& count, QColor Tokens::*color) {
        const auto some = count.value_or(0) > 0;
        auto* number = new TextLabel(TextLabel::Type::Number, some ? color : &Tokens::text2, card);
        number->setText(count ? QLocale().toString(*count) : u"–"_s);
        number->setAccessibleName(
            count ? tr("%1: %2").arg(label, QLocale().toString(*count)) : tr("%1: not known").arg(label));
        auto* name = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, card);
        name->setText(label);
        grid->addWidget(number, 1 + 2 * (place / 3), place % 3);
        grid->addWidget(name, 2 + 2 * (place / 3), place % 3);
        grid->setColumnStretch(place % 3, 1);
        ++place;
    };
    add(tr("Installed"), summary.installed, &Tokens::compliant);
    add(tr("Other"), summary.installedOther, &Tokens::text2);
    add(tr("Missing"), summary.missing, &Tokens::missing);
    add(tr("Failed"), summary.failed, &Tokens::failed);
    add(tr("Reboot"), summary.installedPendingReboot, &Tokens::pendingReboot);
    add(tr("Rejected"), summary.installedRejected, &Tokens::high);
    return card;
}

QWidget* FindingFactsCard::remediation(const FindingDetail& finding)
{
    auto* card = new PanelCard(this);
    const auto url = webLink(finding.remediationUrl);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(scaled(12, this), scaled(10, this), scaled(12, this), scaled(12, this));
    layout->setSpacing(scaled(12, this));
    auto* sign = new IconLabel(18, card);
    sign->setIcon(u"shield-check"_s, &Tokens::accent);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(6, this));
    layout->addLayout(column, 1);
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, card);
    title->setText(tr("Remediation"));
    auto* words = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, card);
    words->setText(finding.remediation.empty() ? tr("The finding does not say how to remedy it.")
                                               : visibleText(text(finding.remediation)));
    column->addWidget(title);
    column->addWidget(words);
    if (!url.isEmpty()) {
        auto* guide = new IconButton(u"external-link"_s, tr("AWS Guide"), 28, card);
        setTip(guide, url);
        connect(guide, &QPushButton::clicked, this, [this, url] { emit linkRequested(url); });
        column->addWidget(guide, 0, Qt::AlignLeading);
    } else if (finding.remediation.empty()) {
        card->hide();
    }
    return card;
}

FindingHistoryCard::FindingHistoryCard(const FindingDetail& finding, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = columnOf(this);
    for (const auto& entry : findingHistory(finding)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(scaled(10, this));
        auto* sign = new IconLabel(16, this);
        sign->setIcon(entry.icon, entry.color);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* title = new WrapLabel(TextLabel::Type::Body, &Tokens::text, this);
        title->setText(entry.title);
        auto* when = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this);
        when->setText(timeText(entry.time));
        column->addWidget(title);
        column->addWidget(when);
        if (!entry.note.isEmpty()) {
            auto* note = new WrapLabel(TextLabel::Type::Body, &Tokens::text2, this);
            note->setText(tr("“%1”").arg(entry.note));
            column->addWidget(note);
        }
        row->addLayout(column, 1);
        layout->addLayout(row);
    }
    if (finding.versions > 1) {
        auto* versions = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text3, this);
        versions->setText(tr("%Ln version(s) of this finding were imported.", nullptr, finding.versions));
        layout->addWidget(versions);
    }
    layout->addStretch();
}
