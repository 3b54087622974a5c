// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noteline.h"

#include "views/announcement.h"
#include "views/barbutton.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestNote = 512; // AWS: BatchUpdateFindings, Note.Text
constexpr auto usualDays = 90;
constexpr auto roomForKeys = 680;

} // namespace

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_days(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_save(new BarButton(u"check"_s, tr("Save"), tr("Enter"), true, this))
    , m_without(new BarButton(u"ticket-check"_s, tr("Without Note"), tr("Ctrl+Enter"), false, this))
    , m_cancel(new BarButton(u"x"_s, {}, {}, false, this))
{
    m_save->setKeyShown(false);
    m_without->setKeyShown(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8, this));
    m_question->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(scaled(120, this));
    m_text->setAccessibleName(tr("Note"));
    m_text->setMaxLength(longestNote);
    m_text->setFixedHeight(scaled(30, this));
    m_text->setMinimumWidth(scaled(140, this));
    m_text->installEventFilter(this);
    m_days->setAccessibleName(tr("The suppression ends"));
    m_days->setFixedHeight(scaled(30, this));
    m_days->installEventFilter(this);
    for (const auto days : {30, 90, 180}) {
        m_days->addItem(tr("for %Ln day(s)", nullptr, days), days);
    }
    m_days->addItem(tr("never ends"), 0);
    m_scope->setAccessibleName(tr("What the suppression is for"));
    m_scope->setFixedHeight(scaled(30, this));
    m_scope->installEventFilter(this);
    m_scope->addItem(tr("only these"), static_cast<int>(Reach::These));
    m_scope->addItem(tr("node and check, later ones too"), static_cast<int>(Reach::NodeAndCheck));
    m_cancel->setAccessibleName(tr("Cancel"));
    setTip(m_cancel, tr("Cancel (Esc)"));
    layout->addWidget(m_question);
    layout->addWidget(m_problem);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_scope);
    layout->addWidget(m_days);
    layout->addWidget(m_save);
    layout->addWidget(m_without);
    layout->addWidget(m_cancel);
    connect(m_save, &QAbstractButton::clicked, this, [this] { accept(true); });
    connect(m_without, &QAbstractButton::clicked, this, [this] { accept(false); });
    connect(m_cancel, &QAbstractButton::clicked, this, &NoteLine::cancelled);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        m_question->show();
    });
}

void NoteLine::ask(Kind kind, const QString& question)
{
    m_kind = kind;
    setQuestion(question);
    m_text->clear();
    m_save->setText(kind == Kind::Proposals ? tr("Resolve") : tr("Save"));
    m_text->setPlaceholderText(kind == Kind::Suppression ? tr("Reason")
            : kind == Kind::Required                     ? tr("Note")
            : kind == Kind::Owner                        ? tr("Owner (empty: nobody)")
            : kind == Kind::Proposals                    ? tr("Note (empty: what newer data says)")
                                                         : tr("Note (optional)"));
    m_days->setVisible(kind == Kind::Suppression);
    m_scope->setVisible(kind == Kind::Suppression);
    m_scope->setCurrentIndex(0);
    m_days->setCurrentIndex(m_days->findData(usualDays));
    m_without->setVisible(kind == Kind::Optional);
    m_problem->hide();
    m_question->show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteLine::setQuestion(const QString& question)
{
    m_question->setText(question);
    m_text->setAccessibleName(question);
}

bool NoteLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const auto code = key != nullptr ? key->key() : 0;
        const auto ends = code == Qt::Key_Escape || code == Qt::Key_Return || code == Qt::Key_Enter;
        if (ends && event->type() == QEvent::ShortcutOverride) {
            event->accept(); // Ctrl+Enter is the key of a command elsewhere
            return true;
        }
        if (event->type() == QEvent::ShortcutOverride) {
            return QWidget::eventFilter(watched, event);
        }
        if (code == Qt::Key_Escape) {
            emit cancelled();
            return true;
        }
        if (code == Qt::Key_Return || code == Qt::Key_Enter) {
            accept(m_kind != Kind::Optional || (key->modifiers() & Qt::ControlModifier) == 0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto room = width() >= scaled(roomForKeys, this);
    m_save->setKeyShown(room);
    m_without->setKeyShown(room);
}

NoteLine::Reach NoteLine::reach() const
{
    return m_kind == Kind::Suppression ? static_cast<Reach>(m_scope->currentData().toInt()) : Reach::These;
}

void NoteLine::setReach(Reach reach)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(static_cast<int>(reach))));
}

void NoteLine::setMatching(int count)
{
    constexpr int place = 2;
    m_scope->removeItem(place);
    if (count > 0) {
        m_scope->insertItem(
            place, tr("all %Ln found, later ones too", nullptr, count), static_cast<int>(Reach::Filter));
    }
}

void NoteLine::accept(bool withNote)
{
    const auto note = withNote ? m_text->text().trimmed() : QString();
    if (note.isEmpty() && (m_kind == Kind::Suppression || m_kind == Kind::Required)) {
        m_problem->setText(
            m_kind == Kind::Suppression ? tr("A suppression needs a reason.") : tr("Write a note first."));
        m_question->hide(); // both have no room beside each other
        m_problem->show();
        announce(this, m_problem->text());
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit accepted(note, m_kind == Kind::Suppression ? m_days->currentData().toInt() : 0);
}
