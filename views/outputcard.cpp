// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outputcard.h"

#include "views/flowlayout.h"
#include "views/foldbutton.h"
#include "views/iconbutton.h"
#include "views/iconlabel.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 20'000; // a long text is not laid out as a whole

QString beginning(const QString& text)
{
    if (text.size() <= shownLength) {
        return text;
    }
    return text.left(text.lastIndexOf(u'\n', shownLength) + 1) + u"…"_s;
}

}

OutputCard::OutputCard(const QString& title, const QList<QList<OutputChoice>>& questions, QWidget* parent)
    : PanelCard(parent)
    , m_title(title)
    , m_inside(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14, this), scaled(10, this), scaled(12, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    addHeader(*layout);
    layout->addWidget(m_inside, 1);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(8, this));
    for (const auto& question : questions) {
        inside->addWidget(choices(question));
    }
    inside->addWidget(aboutRow());
    addText(*inside);
    refreshHeader();
}

void OutputCard::setFoldable()
{
    m_fold = new FoldButton(this);
    m_header->insertWidget(0, m_fold);
    m_fold->setPart(m_inside, m_title);
    connect(m_fold, &FoldButton::folded, this, &OutputCard::refreshHeader);
}

void OutputCard::setRoomy(bool roomy)
{
    m_fold->setRoomy(roomy);
}

void OutputCard::addHeader(QBoxLayout& layout)
{
    auto* row = m_header = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    m_heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
    m_heading->setShortened();
    m_copy = new IconButton(u"copy"_s, tr("Copy"), 28, this);
    m_save = new IconButton(u"save"_s, tr("Save…"), 28, this);
    row->addWidget(m_heading, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    layout.addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_text); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_text); });
}

// Folded it is one line, which still says what is copied and that it changes nodes.
void OutputCard::refreshHeader()
{
    const bool folded = m_fold != nullptr && m_fold->isFolded();
    QStringList words {m_title};
    for (const auto* question : std::as_const(m_questions)) {
        words += folded ? QStringList {question->checkedButton()->text()} : QStringList();
    }
    m_heading->setText(words.join(u" · "_s));
    if (folded) {
        m_header->insertWidget(m_header->indexOf(m_copy), m_warning);
    } else {
        m_aboutRow->addWidget(m_warning, 0, Qt::AlignTop);
    }
    setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

QWidget* OutputCard::choices(const QList<OutputChoice>& question)
{
    auto* bar = new QWidget(m_inside);
    auto* flow = new FlowLayout(scaled(8, this), bar);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    for (int index = 0; index < question.size(); ++index) {
        auto* button = new IconButton(question[index].icon, question[index].name, 28, bar);
        button->setCheckable(true);
        button->setChecked(index == 0);
        group->addButton(button, index);
        flow->addWidget(button);
    }
    m_questions.append(group);
    connect(group, &QButtonGroup::idClicked, this, &OutputCard::choiceChanged);
    return bar;
}

QWidget* OutputCard::aboutRow()
{
    auto* bar = new QWidget(m_inside);
    auto* row = m_aboutRow = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(12, this));
    m_about = new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, bar);
    m_about->setWordWrap(true);
    row->addWidget(m_about, 1);
    m_warning = new QWidget(bar);
    auto* inside = new QHBoxLayout(m_warning);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(6, this));
    auto* sign = new IconLabel(14, m_warning);
    sign->setIcon(u"triangle-alert"_s, &Tokens::high);
    auto* words = new TextLabel(TextLabel::Type::Secondary, &Tokens::high, m_warning);
    words->setText(tr("Changes or reboots nodes"));
    inside->addWidget(sign);
    inside->addWidget(words);
    return bar;
}

void OutputCard::addText(QBoxLayout& layout)
{
    m_view = new QPlainTextEdit(m_inside);
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFont(fixedFont(font()));
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(m_title);
    m_view->setMinimumHeight(scaled(90, this));
    layout.addWidget(m_view, 1);
}

int OutputCard::chosen(int question) const
{
    return m_questions.at(question)->checkedId();
}

void OutputCard::choose(int question, int choice)
{
    m_questions.at(question)->button(choice)->setChecked(true);
}

void OutputCard::setText(const QString& text, const QString& about, bool disruptive)
{
    m_about->setText(about);
    m_warning->setVisible(disruptive && !text.isEmpty());
    if (text != m_text) {
        m_text = text;
        m_view->setPlainText(beginning(m_text));
    }
    for (auto* button : {m_copy, m_save}) {
        button->setEnabled(!m_text.isEmpty());
    }
    m_view->setVisible(!m_text.isEmpty());
}
