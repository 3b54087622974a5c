// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar.h"

#include "views/conditiontext.h"
#include "views/filterchip.h"
#include "views/flowlayout.h"
#include "views/iconbutton.h"
#include "views/icons.h"
#include "views/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_lens(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(scaled(8, this), m_chips))
    , m_count(new TextLabel(TextLabel::Type::Secondary, &Tokens::text2, this))
    , m_columns(new IconButton(u"columns-3"_s, tr("Columns"), 28, this))
    , m_facets(new IconToolButton(u"sliders-horizontal"_s, tr("Show filters"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8, this));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter rows"));
    m_search->setFixedHeight(scaled(28, this));
    m_search->setMinimumWidth(scaled(180, this));
    m_search->setMaximumWidth(scaled(230, this));
    m_search->installEventFilter(this);
    m_columns->setAccessibleName(tr("Choose columns"));
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count->setFixedHeight(scaled(28, this));
    m_facets->setCheckable(true);
    m_facets->hide();
    layout->addWidget(m_facets, 0, Qt::AlignTop);
    layout->addWidget(m_search, 1, Qt::AlignTop);
    layout->addWidget(m_chips, 3);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    layout->addWidget(m_columns, 0, Qt::AlignTop);
    connect(m_search, &QLineEdit::textEdited, this, &FilterBar::textEdited);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            emit textEdited(text); // by the clear button: that is no edit for the box
        }
    });
    connect(m_facets, &QToolButton::toggled, this, &FilterBar::facetsToggled);
    connect(m_columns, &QPushButton::clicked, this, &FilterBar::columnsRequested);
    refreshIcons();
}

void FilterBar::setPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void FilterBar::setFilter(const Filter& filter, std::span<const ColumnSpec> columns)
{
    const auto text = QString::fromStdString(filter.text);
    if (m_search->text() != text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
    if (filter.conditions != m_conditions) {
        m_conditions = filter.conditions;
        rebuildChips(filter, columns);
    }
}

void FilterBar::setCount(const QString& text)
{
    m_count->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setFacetsButtonShown(bool shown)
{
    m_facets->setVisible(shown);
}

QWidget* FilterBar::columnsButton() const
{
    return m_columns;
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const auto code = key != nullptr ? key->key() : 0;
        if (code == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (code == Qt::Key_Escape || code == Qt::Key_Down || code == Qt::Key_Return || code == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

void FilterBar::rebuildChips(const Filter& filter, std::span<const ColumnSpec> columns)
{
    const auto hadFocus = m_chips->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (auto* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        std::unique_ptr<QLayoutItem> owned(item);
    }
    for (const auto& condition : filter.conditions) {
        auto* chip = new FilterChip(conditionField(condition, columns), conditionValues(condition, columns), m_chips);
        const auto key = QString::fromStdString(condition.column);
        connect(chip, &QAbstractButton::clicked, this, [this, key] { emit conditionRemoved(key); });
        m_flow->addWidget(chip);
    }
    if (filter.conditions.size() > 1) {
        auto* clear = new IconToolButton(u"filter-x"_s, tr("Clear all filters"), m_chips);
        connect(clear, &QToolButton::clicked, this, &FilterBar::cleared);
        m_flow->addWidget(clear);
    }
    if (hadFocus) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
    m_flow->invalidate();
    m_chips->updateGeometry();
}

void FilterBar::refreshIcons()
{
    m_lens->setIcon(::icon(u"list-filter"_s, tokens(this).text3));
}
