// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filteredit.h"

#include "views/announcement.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

namespace {

constexpr auto typingPause = 150; // ms before suggestions come
constexpr auto shortestName = 2; // letters before fields are offered
constexpr auto insertRole = Qt::UserRole;

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_suggested(new QStandardItemModel(this))
{
    m_completer->setModel(m_suggested);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, [this] {
        QTimer::singleShot(typingPause, m_completer->popup(), [this] { announceCurrent(m_completer->popup()); });
    }); // with the first of them Qt tells that the window was activated, which a screen reader takes for the news
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::suggest);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { choose(index.row()); });
}

void FilterEdit::setProblem(const std::optional<FilterError>& problem)
{
    QList<QInputMethodEvent::Attribute> marks;
    if (problem) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(tokens(this).failed);
        const auto length = qMax(1, problem->length);
        const auto begin = qMax(0, qMin(problem->position, static_cast<int>(text().size()) - length));
        marks.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), length, wrong});
    }
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(this, &event);
    setTip(this, problem ? translated(problem->sentence) : QString());
}

void FilterEdit::setValues(const QString& column, const QList<FacetValue>& values)
{
    m_valuesOf = column;
    m_values = values;
    if (hasFocus() && m_place.column != nullptr && column == QLatin1String(m_place.column->key)) {
        suggest();
    }
}

void FilterEdit::setBelow(int height)
{
    if (std::exchange(m_below, height) != height && isChoosing()) {
        placeList();
    }
}

bool FilterEdit::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

void FilterEdit::suggest()
{
    m_place = filterPlaceAt(text(), cursorPosition(), m_columns);
    const bool field = m_place.kind == FilterPlace::Kind::Field && m_place.typed.size() >= shortestName;
    if (!hasFocus() || (!field && m_place.kind != FilterPlace::Kind::Value)) {
        m_completer->popup()->hide();
        m_valuesOf.clear(); // they may be others by then
        return;
    }
    const auto key = field ? QString() : QString::fromLatin1(m_place.column->key);
    if (!field && key != m_valuesOf && m_place.column->type != ColumnType::Time) {
        m_valuesOf = key;
        m_values.clear();
        emit valuesWanted(key);
    }
    show(filterSuggestions(m_place, m_columns, m_values));
}

void FilterEdit::show(const QList<FilterSuggestion>& suggestions)
{
    const bool done = suggestions.size() == 1 && suggestions.first().insert == m_place.typed;
    if (suggestions.isEmpty() || done) {
        m_completer->popup()->hide();
        return;
    }
    m_suggested->clear();
    for (const auto& suggestion : suggestions) {
        auto* item = new QStandardItem(suggestion.shown);
        item->setData(suggestion.insert, insertRole);
        item->setSizeHint({0, fontMetrics().height() + scaled(8, this)});
        m_suggested->appendRow(item);
    }
    placeList();
}

void FilterEdit::placeList()
{
    const QFontMetrics metrics(m_completer->popup()->font());
    auto place = rect();
    place.setWidth(scaled(320, this));
    place.moveLeft(qMin(metrics.horizontalAdvance(text().left(m_place.position)), qMax(0, width() - scaled(40, this))));
    place.setHeight(height() + m_below);
    m_completer->complete(place);
}

void FilterEdit::choose(int row)
{
    const auto insert = m_suggested->index(row, 0).data(insertRole).toString();
    m_completer->popup()->hide();
    m_place = filterPlaceAt(text(), cursorPosition(), m_columns);
    setSelection(m_place.position, cursorPosition() - m_place.position);
    this->insert(insert); // one step to undo
    if (m_place.kind == FilterPlace::Kind::Field) {
        suggest();
    } else {
        m_pause.stop();
    }
}

int FilterEdit::chosen() const
{
    const auto index = m_completer->popup()->currentIndex();
    return isChoosing() && index.isValid() ? index.row() : -1;
}

// Tab takes the suggestion that is chosen, or the first.
bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isChoosing()) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        if (key != nullptr && key->key() == Qt::Key_Tab) {
            choose(qMax(0, chosen()));
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isChoosing() && (key == Qt::Key_Escape || (enter && chosen() >= 0))) {
        event->ignore(); // the list's own
        return;
    }
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        suggest();
    } else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (key == Qt::Key_Escape || key == Qt::Key_Down || enter) {
        m_pause.stop();
        m_completer->popup()->hide();
        emit left(enter);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const auto reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason) {
        m_pause.stop();
        m_completer->popup()->hide();
        emit finished();
    }
}
