// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/causecard.h"

#include "views/commandbox.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/statepalette.h"
#include "views/tooltip.h"
#include "views/weblink.h"
#include "views/wraplabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownNames = 8;

QString rowsButton(const std::string& view)
{
    if (view == "associations") {
        return CauseCard::tr("Show Associations");
    }
    if (view == "custom") {
        return CauseCard::tr("Show Items");
    }
    return view == "findings" ? CauseCard::tr("Show Findings") : CauseCard::tr("Show Patches");
}

} // namespace

CauseCard::CauseCard(const CauseEntry& cause, QWidget* parent)
    : PanelCard(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12, this), scaled(10, this), scaled(12, this), scaled(12, this));
    layout->setSpacing(scaled(12, this));
    auto* sign = new IconLabel(18, this);
    const auto state = look(cause.cause, tokens(this));
    sign->setIcon(state.icon, state.color);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(6, this));
    layout->addLayout(column, 1);
    addWords(column, cause);
    addNames(column, cause);
    addCommands(column, cause);
    addButtons(column, cause);
}

void CauseCard::addWords(QVBoxLayout* column, const CauseEntry& cause)
{
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
    title->setText(translated(cause.title));
    title->setWordWrap(true);
    column->addWidget(title);
    setAccessibleName(title->text());
    QStringList sentences;
    for (const auto& sentence : cause.sentences) {
        sentences.append(translated(sentence));
    }
    if (!sentences.isEmpty()) {
        auto* text = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text2, this);
        text->setText(sentences.join(u' '));
        column->addWidget(text);
    }
}

void CauseCard::addNames(QVBoxLayout* column, const CauseEntry& cause)
{
    if (cause.names.empty()) {
        return;
    }
    QStringList lines;
    for (std::size_t at = 0; at < std::min(shownNames, cause.names.size()); ++at) {
        lines.append(visibleText(QString::fromStdString(cause.names[at])));
    }
    const auto rest = std::max(cause.total, static_cast<int>(cause.names.size())) - static_cast<int>(lines.size());
    if (rest > 0) {
        lines.append(tr("and %Ln more", nullptr, rest));
    }
    auto* names = new WrapLabel(TextLabel::Type::Secondary, &Tokens::text, this);
    names->setText(lines.join(u'\n'));
    column->addWidget(names);
}

void CauseCard::addCommands(QVBoxLayout* column, const CauseEntry& cause)
{
    for (const auto& command : cause.commands) {
        auto* box =
            new CommandBox(QString::fromStdString(command.text), translated(command.label), command.disruptive, this);
        connect(box, &CommandBox::copyRequested, this, &CauseCard::copyRequested);
        column->addWidget(box);
    }
    auto first = true;
    for (const auto& path : cause.paths) {
        auto* box =
            new CommandBox(QString::fromStdString(path), first ? tr("Logs on the node") : QString(), false, this);
        connect(box, &CommandBox::copyRequested, this, &CauseCard::copyRequested);
        column->addWidget(box);
        first = false;
    }
}

void CauseCard::addButtons(QVBoxLayout* column, const CauseEntry& cause)
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(scaled(8, this), row);
    if (!cause.view.empty()) {
        auto* show = new IconButton(u"list-filter"_s, rowsButton(cause.view), 28, row);
        const auto view = QString::fromStdString(cause.view);
        connect(show, &QPushButton::clicked, this, [this, view] { emit rowsRequested(view); });
        flow->addWidget(show);
    }
    if (const auto url = webLink(cause.link); !url.isEmpty()) {
        auto* guide = new IconButton(u"external-link"_s, tr("AWS Guide"), 28, row);
        setTip(guide, url);
        connect(guide, &QPushButton::clicked, this, [this, url] { emit linkRequested(url); });
        flow->addWidget(guide);
    }
    column->addWidget(row);
    row->setVisible(flow->count() > 0);
}
