// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/greenpathpage.h"

#include "models/tables/greenplanwords.h"
#include "views/batchwords.h"
#include "views/foldbutton.h"
#include "views/outputcard.h"
#include "views/tablepage.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto sizeColumn = "patchesSoFar";

QList<OutputChoice> outputs(const QString& owners, const QString& nodes, const QString& list)
{
    return QList<OutputChoice> {{u"users"_s, owners}, {u"server"_s, nodes}, {u"file-text"_s, list}} + shells();
}

}

GreenPathPage::GreenPathPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_note(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_table(new TablePage(u"green-path"_s, {}, {}, this))
    , m_card(new OutputCard(
          tr("To Hand On"), {outputs(tr("For the Owners"), tr("List of Nodes"), tr("Install Override List"))}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20, this), scaled(16, this), scaled(20, this), scaled(14, this));
    layout->setSpacing(scaled(12, this));
    layout->addWidget(header(title));
    layout->addWidget(m_table, 3);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(m_card, 3);
    m_card->setFoldable();
    connect(m_table, &TablePage::queryChanged, this, &GreenPathPage::takeFilter);
    connect(m_card, &OutputCard::choiceChanged, this, &GreenPathPage::refresh);
    connect(m_card, &OutputCard::copyRequested, this, &GreenPathPage::copyRequested);
    connect(m_card, &OutputCard::saveRequested, this, &GreenPathPage::save);
    refresh();
}

void GreenPathPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_card->setRoomy(height() >= scaled(roomyPage, this));
}

QWidget* GreenPathPage::header(const QString& title)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* heading = new TextLabel(TextLabel::Type::PageTitle, &Tokens::text, bar);
    heading->setText(title);
    m_sentence = new TextLabel(TextLabel::Type::Body, &Tokens::text2, bar);
    m_sentence->setShortened();
    words->addWidget(heading);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    auto* label = new TextLabel(TextLabel::Type::Body, &Tokens::text, bar);
    label->setText(tr("Patches at Most"));
    m_patches = new QSpinBox(bar);
    m_patches->setRange(1, static_cast<int>(mostPatchesOfPlan));
    m_patches->setValue(static_cast<int>(mostPatchesOfPlan));
    m_patches->setAccessibleName(label->text());
    label->setBuddy(m_patches);
    row->addWidget(label);
    row->addWidget(m_patches);
    connect(m_patches, &QSpinBox::valueChanged, this, &GreenPathPage::wantPatches);
    return bar;
}

PlanOutput GreenPathPage::output() const
{
    return static_cast<PlanOutput>(m_card->chosen());
}

std::size_t GreenPathPage::steps() const
{
    return m_plan ? m_plan->stepsWithin(static_cast<std::size_t>(m_patches->value())) : 0;
}

// The box and the filter say the same.
void GreenPathPage::takeFilter(const Filter& filter)
{
    const auto condition = std::ranges::find(filter.conditions, sizeColumn, &Condition::column);
    const auto most = condition == filter.conditions.end() ? std::nullopt : condition->most;
    const QSignalBlocker quiet(m_patches);
    m_patches->setValue(static_cast<int>(most.value_or(mostPatchesOfPlan)));
    refresh();
}

void GreenPathPage::wantPatches(int patches)
{
    auto filter = m_table->filter();
    std::erase_if(filter.conditions, [](const Condition& condition) { return condition.column == sizeColumn; });
    if (patches < static_cast<int>(mostPatchesOfPlan)) {
        filter.conditions.push_back({.column = sizeColumn, .most = patches});
    }
    m_table->setFilter(filter);
}

void GreenPathPage::setPlan(std::shared_ptr<const GreenPlan> plan)
{
    m_plan = std::move(plan);
    refresh();
}

std::optional<Filter> GreenPathPage::nodesOfStep(qint64 step) const
{
    if (!m_plan || step < 1 || step > static_cast<qint64>(m_plan->steps.size())) {
        return {};
    }
    Condition condition {.column = "node"};
    for (const auto& node : m_plan->steps[static_cast<std::size_t>(step - 1)].nodes) {
        condition.texts.push_back(node.target.node);
    }
    return Filter {.conditions = {condition}};
}

void GreenPathPage::refresh()
{
    m_sentence->setText(m_plan ? planSentence(*m_plan, steps()) : QString());
    m_note->setText(m_plan && m_plan->nonCompliant > 0 ? planNote(*m_plan) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_card->setVisible(steps() > 0);
    emit outputWanted();
}

void GreenPathPage::setOutput(const QString& text)
{
    m_card->setText(text, about(), output() == PlanOutput::Bash || output() == PlanOutput::PowerShell);
}

QString GreenPathPage::about() const
{
    switch (output()) {
    case PlanOutput::Owners:
        return tr("Markdown with a part for each owner (the tag Owner of the nodes), else for each account.");
    case PlanOutput::Nodes:
        return tr("What each node of these steps needs, with tabs between.");
    case PlanOutput::OverrideList:
        return tr("A draft in YAML for the parameter InstallOverrideList of AWS-RunPatchBaseline.");
    default:
        return batchAbout(static_cast<int>(steps() > 0 ? m_plan->steps[steps() - 1].nodesSoFar : 0)) + u' '
            + tr("They install all that the baseline approves, not only these patches.");
    }
}

void GreenPathPage::save(const QString& text)
{
    switch (output()) {
    case PlanOutput::Owners:
        return emit saveRequested(text, u"path-to-green"_s, u"md"_s);
    case PlanOutput::Nodes:
        return emit saveRequested(text, u"path-to-green-nodes"_s, u"txt"_s);
    case PlanOutput::OverrideList:
        return emit saveRequested(text, u"install-override-list"_s, u"yaml"_s);
    case PlanOutput::Bash:
        return emit saveRequested(text, u"path-to-green"_s, u"sh"_s);
    case PlanOutput::PowerShell:
        return emit saveRequested(text, u"path-to-green"_s, u"ps1"_s);
    }
}
