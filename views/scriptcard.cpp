// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scriptcard.h"

#include "views/foldbutton.h"
#include "views/iconbutton.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 20'000; // a long script is not laid out as a whole

QString beginning(const QString& script)
{
    if (script.size() <= shownLength) {
        return script;
    }
    const auto end = script.lastIndexOf(u'\n', shownLength);
    return script.left(end + 1) + u"…"_s;
}

}

ScriptCard::ScriptCard(QWidget* parent)
    : PanelCard(parent)
    , m_inside(new QWidget(this))
    , m_about(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, m_inside))
    , m_text(new QPlainTextEdit(m_inside))
    , m_shells(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14, this), scaled(10, this), scaled(12, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    layout->addWidget(header());
    layout->addWidget(m_inside, 1);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(8, this));
    inside->addWidget(m_about);
    m_about->setWordWrap(true);
    inside->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fixedFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Script of AWS CLI calls"));
    m_text->setMinimumHeight(scaled(90, this));
    connect(m_shells, &QButtonGroup::idClicked, this, &ScriptCard::shellChanged);
}

QWidget* ScriptCard::header()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    auto* title = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, bar);
    title->setText(tr("Commands That Fill the Gaps"));
    m_fold = new FoldButton(bar);
    m_fold->setPart(m_inside, title->text());
    connect(m_fold, &FoldButton::folded, this, [this](bool folded) {
        setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    });
    row->addWidget(m_fold);
    row->addWidget(title, 1);
    const std::pair<Shell, QString> shells[] = {{Shell::Bash, tr("Bash")}, {Shell::PowerShell, tr("PowerShell")}};
    for (const auto& [shell, name] : shells) {
        auto* button = new IconButton(u"terminal"_s, name, 28, bar);
        button->setCheckable(true);
        button->setChecked(shell == Shell::Bash);
        button->setAccessibleDescription(tr("Shell of the script"));
        m_shells->addButton(button, static_cast<int>(shell));
        row->addWidget(button);
    }
    row->addSpacing(scaled(8, this));
    m_copy = new IconButton(u"copy"_s, tr("Copy Commands"), 28, bar);
    m_save = new IconButton(u"save"_s, tr("Save Script…"), 28, bar);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_script); });
    connect(m_save, &QPushButton::clicked, this,
        [this] { emit saveRequested(m_script, shell() == Shell::Bash ? u"sh"_s : u"ps1"_s); });
    return bar;
}

void ScriptCard::setRoomy(bool roomy)
{
    m_fold->setRoomy(roomy);
}

Shell ScriptCard::shell() const
{
    return static_cast<Shell>(m_shells->checkedId());
}

void ScriptCard::setShell(Shell shell)
{
    m_shells->button(static_cast<int>(shell))->setChecked(true);
}

void ScriptCard::setScript(const std::string& script, const QString& about)
{
    m_about->setText(about);
    const auto text = QString::fromStdString(script);
    if (text != m_script || m_text->toPlainText().isEmpty()) {
        m_script = text;
        m_text->setPlainText(beginning(m_script));
    }
    for (auto* button : {m_copy, m_save}) {
        button->setEnabled(!m_script.isEmpty());
    }
    m_text->setVisible(!m_script.isEmpty());
}
