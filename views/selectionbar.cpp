// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selectionbar.h"

#include "views/barbutton.h"
#include "views/flowlayout.h"
#include "views/noteline.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_row(new QWidget(this))
    , m_note(new NoteLine(this))
{
    setPalette(themePalette(true)); // dark in both themes
    setAccessibleName(tr("Selected findings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14, this), scaled(7, this), scaled(10, this), scaled(7, this));
    layout->setSpacing(scaled(4, this));
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(4, this));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    auto* buttons = new QWidget(m_row);
    m_flow = new FlowLayout(scaled(4, this), buttons);
    row->addWidget(buttons);
    addButton(Action::Resolve, u"ticket-check"_s, tr("Mark Resolved"), u"E"_s);
    addButton(Action::Suppress, u"eye-off"_s, tr("Suppress"), u"S"_s);
    addButton(Action::Notify, u"check"_s, tr("Notified"), u"N"_s);
    addButton(Action::Note, u"pencil"_s, tr("Add Note"), u"M"_s);
    addButton(Action::CopyArns, u"copy"_s, tr("Copy ARNs"), u"C"_s);
    addButton(Action::Clear, u"x"_s, {}, {});
    m_buttons.last()->setAccessibleName(tr("Clear the selection"));
    setTip(m_buttons.last(), tr("Clear the selection (Esc)"));
    layout->addWidget(m_row);
    layout->addWidget(m_note);
    m_note->hide();
    refresh();
}

void SelectionBar::setCount(int count, const QString& hidden)
{
    m_count = count;
    const auto selected = tr("%Ln selected", nullptr, count);
    m_text->setText(hidden.isEmpty() ? selected : hidden);
}

void SelectionBar::setKeysShown(bool shown)
{
    m_keysShown = shown;
    refresh();
}

void SelectionBar::setKeys(const ListKeys& keys)
{
    auto button = m_buttons.begin(); // in the order in which they were added
    for (const auto key : {ListKey::Resolve, ListKey::Suppress, ListKey::Notify, ListKey::Note, ListKey::CopyArns}) {
        (*button++)->setKey(keys.text(key));
    }
    refresh();
}

void SelectionBar::setDecidable(bool decidable)
{
    constexpr qsizetype deciding = 4; // the first ones
    for (auto* button : m_buttons.first(deciding)) {
        button->setEnabled(decidable);
    }
}

void SelectionBar::setNoteOpen(bool open)
{
    m_noteOpen = open;
    m_row->setVisible(!open);
    m_note->setVisible(open);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    const auto& outside = tokens(parentWidget());
    const auto& inside = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outside.dark ? QPen(outside.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(outside.dark ? inside.hairline : outside.text);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(8, this), scaled(8, this));
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void SelectionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refresh();
    }
}

// The keys are dropped first when there is little room.
void SelectionBar::refresh()
{
    m_text->setFont(cardTitleFont(font()));
    const auto show = [this](bool keys) {
        for (auto* button : m_buttons) {
            button->setKeyShown(keys && !button->text().isEmpty());
        }
    };
    show(m_keysShown);
    auto needed = scaled(110, this); // the number
    for (const auto* button : m_buttons) {
        needed += button->sizeHint().width() + m_flow->spacing();
    }
    show(m_keysShown && needed <= width());
}

void SelectionBar::addButton(Action action, const QString& icon, const QString& text, const QString& key)
{
    auto* button = new BarButton(icon, text, key, action == Action::Resolve, m_row);
    m_flow->addWidget(button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, action] { emit triggered(action); });
}
