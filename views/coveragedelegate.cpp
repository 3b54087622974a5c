// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragedelegate.h"

#include "models/domain/message.h"
#include "views/coveragemodel.h"
#include "views/coveragewords.h"
#include "views/icons.h"
#include "views/statepalette.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto inset = 12;

struct Lines
{
    QString icon = {}; // before the first
    QColor color = {};
    QString first = {};
    QString second = {};
    bool bold = false;
};

QRect checkBoxIn(const QStyleOptionViewItem& option)
{
    const auto size = scaled(16, option.widget);
    const QRect box(option.rect.left() + scaled(inset, option.widget), option.rect.center().y() - size / 2, size, size);
    return QStyle::visualRect(option.direction, option.rect, box);
}

Lines linesOf(const CoverageRow& row, const Tokens& colors)
{
    const bool named = !row.accountName.empty();
    return {.icon = row.isLacking() ? u"clock"_s : QString(),
        .color = row.isLacking() ? colors.missing : colors.text,
        .first = named ? visibleText(QString::fromStdString(row.accountName)) : accountText(row),
        .second = named ? placeText(row) : regionText(row),
        .bold = true};
}

Lines linesOf(const CoverageCell& cell, const Moment& moment, const Tokens& colors)
{
    const auto state = look(ColumnType::Coverage, static_cast<int>(cell.state), colors);
    QStringList second;
    for (const auto& text : {amountText(cell), ageText(cell, moment)}) {
        if (!text.isEmpty()) {
            second.append(text);
        }
    }
    return {.icon = state.icon,
        .color = state.color,
        .first = state.word,
        .second = second.isEmpty() ? u"–"_s : second.join(u" · "_s),
        .bold = false};
}

void paintLines(QPainter* painter, QRect rect, const QStyleOptionViewItem& option, const Lines& lines)
{
    const auto* widget = option.widget;
    const auto& colors = tokens(option.palette);
    auto font = option.font;
    const auto line = option.fontMetrics.height();
    const auto top = rect.top() + (rect.height() - 2 * line - scaled(1, widget)) / 2;
    QRect firstLine(rect.left(), top, rect.width(), line);
    const QRect secondLine(rect.left(), top + line + scaled(1, widget), rect.width(), line);
    if (!lines.icon.isEmpty()) {
        const auto size = scaled(16, widget);
        const QRect spot(firstLine.left(), firstLine.center().y() - size / 2, size, size);
        painter->drawPixmap(QStyle::visualRect(option.direction, rect, spot).topLeft(),
            iconPixmap(lines.icon, lines.color, size, widget->devicePixelRatioF()));
        firstLine.setLeft(firstLine.left() + size + scaled(6, widget));
    }
    const auto draw = [&](const QRect& where, const QString& text) {
        const auto shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width());
        painter->drawText(QStyle::visualRect(option.direction, rect, where),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    };
    font.setWeight(lines.bold ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(lines.color);
    draw(firstLine, lines.first);
    painter->setFont(secondaryFont(option.font));
    painter->setPen(lines.second == u"–"_s ? colors.zero : colors.text2);
    draw(secondLine, lines.second);
}

void paintCheckBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem box(option);
    box.rect = checkBoxIn(option);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CoverageModel*>(index.model());
    const auto* row = model == nullptr ? nullptr : model->place(index.row());
    if (row == nullptr) {
        return;
    }
    const auto& colors = tokens(option.palette);
    const auto* widget = option.widget;
    const auto* cell = model->cell(index);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && cell != nullptr;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, hovered ? colors.selected : colors.surface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.hairline);
    auto rect = option.rect.adjusted(scaled(inset, widget), 0, -scaled(6, widget), -1);
    if (cell == nullptr) {
        paintCheckBox(painter, option, index);
        rect.setLeft(rect.left() + scaled(16 + 10, widget));
        paintLines(painter, rect, option, linesOf(*row, colors));
    } else {
        paintLines(painter, rect, option, linesOf(*cell, model->coverage()->moment, colors));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, scaled(2, widget)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

bool CoverageDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.column() == 0
        && dynamic_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

WrapHeader::WrapHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void WrapHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& colors = tokens(palette());
    painter->save();
    painter->fillRect(rect, colors.panel);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.border);
    painter->setPen(colors.text2);
    const auto words = rect.adjusted(scaled(inset, this), 0, -scaled(6, this), -1);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap,
        model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

QSize WrapHeader::sectionSizeFromContents(int section) const
{
    const QRect room(0, 0, std::max(1, sectionSize(section) - scaled(inset + 6, this)), QWIDGETSIZE_MAX);
    const auto text = model()->headerData(section, Qt::Horizontal).toString();
    const auto wrapped = fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
    return {sectionSize(section), std::max(wrapped, 2 * fontMetrics().height()) + scaled(12, this)};
}
