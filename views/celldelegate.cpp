// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/celldelegate.h"

#include "models/tables/tablemodel.h"
#include "views/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

QFont cellFont(const QFont& base, const CellContent& content)
{
    auto font = content.fixed ? fixedFont(base) : base;
    if (content.bold) {
        font.setWeight(QFont::DemiBold);
    }
    font.setStrikeOut(content.struck);
    return font;
}

// A box in a cell, `x` from where its text begins.
QRect boxIn(const QRect& cell, int width, int height, int x, Qt::LayoutDirection direction)
{
    const QRect box(cell.left() + x, cell.center().y() - (height - 1) / 2, width, height);
    return QStyle::visualRect(direction, cell, box);
}

void paintBack(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& colors)
{
    const auto on = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, on ? colors.selected : colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hairline);
}

void paintChips(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const QList<ChipLook>& chips)
{
    const auto* widget = option.widget;
    auto x = 0;
    for (auto i = 0; i < chips.size(); ++i) {
        const auto size = chipSize(chips[i], widget);
        const auto last = i + 1 == chips.size();
        const auto room = rect.width() - x - (last ? 0 : scaled(28, widget));
        if (i > 0 && size.width() > room) {
            const auto rest = boxIn(rect, std::max(0, rect.width() - x), rect.height(), x, option.direction);
            painter->setPen(tokens(option.palette).text2);
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeading, u"+%1"_s.arg(chips.size() - i));
            return;
        }
        const auto width = std::min(size.width(), rect.width() - x);
        paintChip(painter, boxIn(rect, width, size.height(), x, option.direction), chips[i], widget);
        x += width + scaled(6, widget);
    }
}

int markWidth(const CellContent& content, const QWidget* widget)
{
    return content.mark == GroupMark::None ? 0 : scaled(content.mark == GroupMark::Below ? 40 : 20, widget);
}

// What is left of the cell for the text.
QRect paintMark(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const CellContent& content)
{
    const auto* widget = option.widget;
    if (content.mark == GroupMark::Collapsed || content.mark == GroupMark::Expanded) {
        const auto size = scaled(16, widget);
        const auto closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        painter->drawPixmap(boxIn(rect, size, size, 0, option.direction).topLeft(),
            iconPixmap(content.mark == GroupMark::Expanded ? u"chevron-down"_s : closed, tokens(option.palette).text2,
                size, widget->devicePixelRatioF()));
    }
    return QStyle::visualRect(option.direction, rect, rect.adjusted(markWidth(content, widget), 0, 0, 0));
}

void paintIconAndText(QPainter* painter, QRect rect, const QStyleOptionViewItem& option, const CellContent& content)
{
    const auto* widget = option.widget;
    painter->setFont(cellFont(option.font, content));
    if (!content.icon.isEmpty()) {
        const auto size = scaled(16, widget);
        const auto used = size + scaled(content.atRight ? 5 : 7, widget);
        const auto text = painter->fontMetrics().horizontalAdvance(content.text);
        const auto x = content.atRight ? std::max(0, rect.width() - text - used) : 0;
        const auto spot = boxIn(rect, size, size, x, option.direction);
        painter->drawPixmap(
            spot.topLeft(), iconPixmap(content.icon, content.iconColor, size, widget->devicePixelRatioF()));
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(used, 0, 0, 0));
    }
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(enabled ? content.color : tokens(option.palette).zero);
    const auto mode = content.fixed ? Qt::ElideMiddle : Qt::ElideRight;
    const auto count = content.count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(content.count);
    const auto gap = count > 0 ? scaled(8, widget) : 0;
    const auto shown = painter->fontMetrics().elidedText(content.text, mode, rect.width() - count - gap);
    const auto side = content.atRight ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine | side, shown);
    if (count > 0) {
        const auto x = painter->fontMetrics().horizontalAdvance(shown) + gap;
        painter->setPen(tokens(option.palette).text2);
        painter->drawText(boxIn(rect, count, rect.height(), x, option.direction), Qt::AlignVCenter, content.count);
    }
}

}

QRect groupMarkRect(const QRect& cell, const QWidget* widget)
{
    const QRect mark(cell.x() + scaled(6, widget), cell.y(), scaled(28, widget), cell.height());
    return QStyle::visualRect(widget->layoutDirection(), cell, mark);
}

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setLead(const QString& textColumn, const QString& iconColumn)
{
    m_rules.leadText = textColumn;
    m_rules.leadIcon = iconColumn;
}

void CellDelegate::setAges(const QStringList& timeColumns, int staleDays)
{
    m_rules.ages = timeColumns;
    m_rules.staleDays = staleDays;
}

void CellDelegate::setNow(std::optional<Instant> now)
{
    m_rules.now = now;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& colors = tokens(option.palette);
    const auto content = cellContent(index, m_rules, colors);
    const auto side = scaled(12, option.widget);
    auto rect = option.rect.adjusted(side, 0, -side, -1);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    paintBack(painter, option, colors);
    if (content.mark != GroupMark::None) {
        rect = paintMark(painter, rect, option, content);
    }
    if (content.chips.isEmpty()) {
        paintIconAndText(painter, rect, option, content);
    } else {
        paintChips(painter, rect, option, content.chips);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* widget = option.widget;
    const auto content = cellContent(index, m_rules, tokens(option.palette));
    auto width = 0;
    for (const auto& chip : content.chips) {
        width += chipSize(chip, widget).width() + scaled(6, widget);
    }
    if (content.chips.isEmpty()) {
        width = QFontMetrics(cellFont(option.font, content)).horizontalAdvance(content.text) + 1;
        width += content.icon.isEmpty() ? 0 : scaled(16 + 7, widget);
        width += content.count.isEmpty()
            ? 0
            : QFontMetrics(option.font).horizontalAdvance(content.count) + scaled(8, widget);
    }
    width += markWidth(content, widget);
    return {width + 2 * scaled(12, widget), scaled(33, widget)};
}

QString CellDelegate::spoken(const QModelIndex& index) const
{
    return spokenText(cellContent(index, m_rules, Tokens()));
}

void CellDelegate::speakIn(const QTableView& view, TableModel& model) const
{
    model.setVoice([this, &view](const QModelIndex& index, const QString& text) { return voice(index, text, view); });
}

QString CellDelegate::voice(const QModelIndex& index, const QString& text, const QTableView& view) const
{
    const auto content = cellContent(index, m_rules, Tokens());
    if (content.mark == GroupMark::Collapsed || content.mark == GroupMark::Expanded || content.text == u"–"_s) {
        return text; // of a number 0
    }
    const auto* model = qobject_cast<const TableModel*>(index.model());
    const auto state = model != nullptr ? model->columnOf(m_rules.leadIcon.toStdString()) : -1;
    const bool leads = model != nullptr && index.column() == model->columnOf(m_rules.leadText.toStdString());
    const bool said = leads && state >= 0 && !view.isColumnHidden(state); // in a column of its own
    return content.sign.isEmpty() || said
        ? spokenText(content)
        : tr("%1, %2", "cell, what its icon means").arg(spokenText(content), content.sign);
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto content = cellContent(index, m_rules, tokens(option.palette));
    const auto cut = sizeHint(option, index).width() > option.rect.width();
    const auto text = !content.toolTip.isEmpty() ? content.toolTip : cut ? spokenText(content) : QString();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), view);
    return true;
}
