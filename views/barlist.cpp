// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/barlist.h"

#include "views/icons.h"
#include "views/stylepaint.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

QFont boldFont(const QFont& base)
{
    auto font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

}

BarRow::BarRow(BarList* list)
    : QAbstractButton(list)
    , m_list(list)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void BarRow::setEntry(const BarEntry& entry)
{
    m_entry = entry;
    setText(entry.label);
    setSpokenName(this, entry.spoken);
    setTip(this, entry.toolTip.isEmpty() ? entry.spoken : entry.toolTip);
    updateGeometry();
    update();
}

QSize BarRow::sizeHint() const
{
    const auto label = std::min(m_list->labelWidth(), scaled(110, this));
    const auto width = scaled(12 + 16 + 8 + 10 + 40 + 8, this) + label + m_list->numberWidth();
    return {width, std::max(scaled(24, this), fontMetrics().height() + 4)};
}

void BarRow::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.dark ? colors.hairline : colors.background);
        painter.drawRoundedRect(rect(), scaled(4, this), scaled(4, this));
    }
    const auto area = rect().adjusted(scaled(6, this), 0, -scaled(6, this), 0);
    const auto part = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), area, QRect(area.x() + x, y, width, height));
    };
    const auto size = scaled(16, this);
    const auto start = size + scaled(8, this);
    const auto number = m_list->numberWidth();
    const auto room = area.width() - start - number - scaled(18, this);
    const auto label = std::min(m_list->labelWidth(), room - std::min(scaled(64, this), room / 3));
    const auto icon = part(0, rect().center().y() - (size - 1) / 2, size, size);
    painter.drawPixmap(icon.topLeft(), iconPixmap(m_entry.icon, m_entry.fill, size, devicePixelRatioF()));
    painter.setPen(colors.text);
    painter.drawText(part(start, 0, label + 1, height()), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        fontMetrics().elidedText(m_entry.label, Qt::ElideRight, label));
    if (!m_entry.number.isEmpty()) {
        const auto from = start + label + scaled(10, this);
        const auto thick = scaled(8, this);
        paintBar(painter, part(from, (height() - thick) / 2, area.width() - from - number - scaled(8, this), thick));
    }
    painter.setFont(boldFont(font()));
    painter.setPen(colors.text);
    painter.drawText(
        part(area.width() - number, 0, number, height()), Qt::AlignVCenter | Qt::AlignTrailing, m_entry.number);
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), this, palette());
    }
}

void BarRow::paintBar(QPainter& painter, const QRect& groove) const
{
    const auto& colors = tokens(this);
    const auto radius = groove.height() / 2.0;
    QPainterPath shape;
    shape.addRoundedRect(groove, radius, radius);
    painter.fillPath(shape, colors.dark ? colors.hairline.lighter(115) : colors.hairline.darker(102));
    const auto widthOf = [&](double share) {
        return share <= 0 ? 0 : std::max(groove.height(), qRound(groove.width() * std::min(1.0, share)));
    };
    const auto part = [&](int width, const QColor& color) {
        if (width <= 0) {
            return;
        }
        const auto box =
            QStyle::visualRect(layoutDirection(), groove, QRect(groove.x(), groove.y(), width, groove.height()));
        QPainterPath piece;
        piece.addRoundedRect(box, radius, radius);
        painter.fillPath(piece, color);
    };
    if (m_entry.other > 0) {
        part(std::min(groove.width(), widthOf(m_entry.share) + widthOf(m_entry.other)), colors.controlBorder);
    }
    part(widthOf(m_entry.share), m_entry.fill);
}

void BarRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Up:
    case Qt::Key_Left:
        return m_list->moveFocus(this, -1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return m_list->moveFocus(this, 1);
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void BarRow::focusInEvent(QFocusEvent* event)
{
    m_list->setTabStop(this);
    QAbstractButton::focusInEvent(event);
}

BarList::BarList(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void BarList::setEntries(const QList<BarEntry>& entries)
{
    while (m_rows.size() < static_cast<std::size_t>(entries.size())) {
        auto* row = new BarRow(this);
        layout()->addWidget(row);
        const auto index = static_cast<int>(m_rows.size());
        connect(row, &QAbstractButton::clicked, this, [this, index] { emit activated(index); });
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto shown = i < static_cast<std::size_t>(entries.size());
        m_rows[i]->setEntry(shown ? entries[static_cast<qsizetype>(i)] : BarEntry());
        m_rows[i]->setVisible(shown);
    }
    if (!m_rows.empty()) {
        const auto focused =
            std::ranges::find_if(m_rows, [](const BarRow* row) { return row->hasFocus() && !row->isHidden(); });
        setTabStop(focused == m_rows.end() ? m_rows.front() : *focused);
    }
}

int BarList::labelWidth() const
{
    auto width = 0;
    for (const auto* row : m_rows) {
        width = std::max(width, row->fontMetrics().horizontalAdvance(row->entry().label));
    }
    return width + 2; // advances are rounded, eliding is not
}

int BarList::numberWidth() const
{
    auto width = scaled(20, this);
    for (const auto* row : m_rows) {
        width = std::max(width, QFontMetrics(boldFont(row->font())).horizontalAdvance(row->entry().number) + 1);
    }
    return width;
}

void BarList::moveFocus(BarRow* from, int step)
{
    auto place = std::ranges::find(m_rows, from) - m_rows.begin() + step;
    if (place >= 0 && place < std::ssize(m_rows) && !m_rows[static_cast<std::size_t>(place)]->isHidden()) {
        m_rows[static_cast<std::size_t>(place)]->setFocus(Qt::TabFocusReason);
    }
}

void BarList::setTabStop(BarRow* row)
{
    for (auto* each : m_rows) {
        each->setFocusPolicy(each == row ? Qt::StrongFocus : Qt::ClickFocus);
    }
}
