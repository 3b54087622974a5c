// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar.h"

#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"
#include "views/announcement.h"
#include "views/filteredit.h"
#include "views/filterproblem.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/textlabel.h"
#include "views/tooltip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto problemPause = 600; // ms: who is still typing knows that it is not finished
constexpr auto countPause = 800; // ms until a number is said that may change with the next letter

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new FilterEdit(this))
    , m_lens(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_help(m_search->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_problemLine(new FilterProblem(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(scaled(8, this), m_chips))
    , m_count(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_saveButton(new IconToolButton(u"bookmark"_s, tr("Save view"), this))
    , m_columnsButton(new IconButton(u"columns-3"_s, tr("Columns"), 28, this))
    , m_facetsButton(new IconToolButton(u"sliders-horizontal"_s, tr("Show filters"), this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(scaled(6, this));
    auto* layout = new QHBoxLayout;
    layout->setSpacing(scaled(8, this));
    lines->addLayout(layout);
    lines->addWidget(m_problemLine);
    lines->addWidget(m_chips);
    build(layout);
    m_problemPause.setSingleShot(true);
    m_problemPause.setInterval(problemPause);
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(countPause);
    connectLine();
    refreshIcons();
}

void FilterBar::build(QHBoxLayout* layout)
{
    addClearButton(m_search);
    m_search->setAccessibleName(tr("Filter rows"));
    m_search->setFixedHeight(scaled(28, this));
    m_search->setMinimumWidth(scaled(180, this));
    m_search->setMaximumWidth(scaled(640, this));
    m_lens->setText(tr("Filter"));
    m_help->setText(tr("How to Filter"));
    m_help->setToolTip(tr("How to Filter"));
    m_columnsButton->setAccessibleName(tr("Choose columns"));
    setTip(m_columnsButton, tr("Choose columns"));
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count->setFixedHeight(scaled(28, this));
    m_facetsButton->setCheckable(true);
    m_facetsButton->hide();
    layout->addWidget(m_facetsButton);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(m_saveButton);
    layout->addWidget(m_columnsButton);
    m_line = layout;
    m_buttons = {m_columnsButton};
}

void FilterBar::addButton(IconButton* button)
{
    m_line->insertWidget(m_line->indexOf(m_columnsButton), button);
    m_buttons.append(button);
}

bool FilterBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitButtons(*m_line, m_buttons, width()); // how much matches is not to be cut
    }
    return QWidget::event(event);
}

void FilterBar::connectLine()
{
    connect(m_search, &QLineEdit::textEdited, this, &FilterBar::read);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            read(text); // by the clear button: that is no edit for the box
        }
    });
    connect(m_search, &FilterEdit::left, this, &FilterBar::leave);
    connect(m_search, &FilterEdit::finished, this, [this] {
        if (!m_problem) {
            settle();
        }
    });
    connect(m_search, &FilterEdit::valuesWanted, this, &FilterBar::valuesWanted);
    connect(&m_problemPause, &QTimer::timeout, this, &FilterBar::showProblem);
    connect(&m_countPause, &QTimer::timeout, this, [this] { ::announce(this, m_count->text()); });
    connect(m_problemLine, &FilterProblem::accepted, this, [this] {
        if (m_problem) {
            m_search->setText(m_problem->corrected(m_search->text()));
            m_search->setFocus(Qt::OtherFocusReason);
            read(m_search->text());
        } else if (m_hint) {
            const auto filter = m_hint->filter;
            setFilter(filter, m_columns);
            emit filterEdited(filter);
        }
    });
    connect(m_problemLine, &FilterProblem::helpRequested, this, &FilterBar::helpRequested);
    connect(m_help, &QAction::triggered, this, &FilterBar::helpRequested);
    connect(m_facetsButton, &QToolButton::toggled, this, &FilterBar::facetsToggled);
    connect(m_columnsButton, &QPushButton::clicked, this, &FilterBar::columnsRequested);
    connect(m_saveButton, &QToolButton::clicked, this, &FilterBar::saveRequested);
}

void FilterBar::setPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void FilterBar::setFilter(const Filter& filter, std::span<const ColumnSpec> columns)
{
    if (filter == m_filter && columns.data() == m_columns.data()) {
        return;
    }
    m_columns = columns;
    m_search->setColumns(columns);
    m_filter = filter;
    m_hint.reset();
    settle();
}

void FilterBar::setFacets(const QHash<QString, QList<FacetValue>>& facets)
{
    m_facets = facets;
    if (learnNames()) {
        rebuildChips();
    }
}

void FilterBar::setValues(const QString& column, const QList<FacetValue>& values)
{
    m_search->setValues(column, values);
}

void FilterBar::setCount(const QString& text)
{
    const bool other = !m_count->text().isEmpty() && m_count->text() != text; // not the first ones of the page
    m_count->setText(text);
    if (other && isVisible()) {
        m_countPause.start();
    }
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setFacetsButtonShown(bool shown)
{
    m_facetsButton->setVisible(shown);
}

QWidget* FilterBar::columnsButton() const
{
    return m_columnsButton;
}

bool FilterBar::isTyping() const
{
    return m_chipCount < m_filter.conditions.size();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

// What is wrong changes nothing but what the same term did before it was finished; the rows stay as they are.
void FilterBar::read(const QString& text)
{
    auto reading = readFilter(text, m_columns);
    m_problem = reading.error;
    if (m_problem) {
        m_problemPause.start();
        const auto last = lastTermPlace(text);
        reading = readFilter(text.left(last), m_columns);
        if (m_problem->position < last || reading.error) {
            return;
        }
    } else {
        showProblem();
    }
    auto& typed = reading.filter.conditions;
    typed.insert(typed.begin(), m_filter.conditions.begin(),
        m_filter.conditions.begin() + static_cast<std::ptrdiff_t>(m_chipCount));
    reading.filter.at = m_filter.at;
    announce(reading.filter);
}

void FilterBar::announce(const Filter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        if (m_hint) {
            setHint({});
        }
        emit filterEdited(filter);
    }
}

// Every condition becomes a chip, the line keeps what no chip can show.
void FilterBar::settle()
{
    const auto text = typedFilterText(m_filter, m_columns);
    if (m_search->text() != text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
    m_problem.reset();
    showProblem();
    m_chipCount = m_filter.conditions.size();
    rebuildChips();
}

void FilterBar::showProblem()
{
    m_problemPause.stop();
    const auto hint = m_hint
        ? std::optional(FilterError {.sentence = m_hint->sentence, .suggestion = m_hint->suggestion})
        : std::nullopt;
    m_search->setProblem(m_problem);
    m_problemLine->setProblem(m_problem ? m_problem : hint);
    m_search->setBelow(m_problem || m_hint ? layout()->spacing() + m_problemLine->sizeHint().height() : 0);
}

void FilterBar::setHint(const std::optional<FilterHint>& hint)
{
    m_hint = hint;
    showProblem();
}

void FilterBar::leave(bool settled)
{
    if (m_problem && settled) {
        showProblem();
        return;
    }
    if (!m_problem) {
        settle();
    }
    emit left();
}

void FilterBar::refreshIcons()
{
    m_lens->setIcon(::icon(u"list-filter"_s, tokens(this).text3));
    m_help->setIcon(::icon(u"circle-help"_s, tokens(this).text3));
}
