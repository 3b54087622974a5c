// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stylepaint.h"

#include "models/tables/tablemodel.h"
#include "views/cellcontent.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QRectF edgeOf(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintBox(QPainter* painter, const QRect& rect, int radius, const QColor& fill, const QColor& edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(edgeOf(rect), radius, radius);
    painter->restore();
}

QColor hovered(const QColor& color, const Tokens& colors, int percent)
{
    return colors.dark ? color.lighter(100 + percent) : color.darker(100 + percent);
}

bool focusedByKey(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintIcon(QPainter* painter, const QRect& box, const QString& name, const QColor& color, int size)
{
    const auto x = box.center().x() - (size - 1) / 2;
    const auto y = box.center().y() - (size - 1) / 2;
    painter->drawPixmap(x, y, iconPixmap(name, color, size, painter->device()->devicePixelRatioF()));
}

bool isEndAligned(const QStyleOptionHeader& option, const QWidget* widget)
{
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    const auto* model = header != nullptr ? qobject_cast<const TableModel*>(header->model()) : nullptr;
    if (header != nullptr
        && header->property("endAligned")
               .toStringList()
               .contains(header->model()->headerData(option.section, Qt::Horizontal, TableModel::KeyRole).toString())) {
        return true;
    }
    return model != nullptr && option.section >= 0 && option.section < model->columnCount()
        && isRightAligned(model->columns()[static_cast<std::size_t>(option.section)].type);
}

}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

void paintFocusRing(QPainter* painter, const QRect& rect, const QWidget* widget, const QPalette& palette)
{
    const auto radius = widget != nullptr ? scaled(6, widget) : 6;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isPrimary(widget) ? tokens(palette).text : tokens(palette).accent, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto down = option.state.testFlag(QStyle::State_Sunken);
    const auto over = enabled && option.state.testFlag(QStyle::State_MouseOver);
    auto fill = colors.surface;
    auto edge = colors.border;
    if (isPrimary(widget) && enabled) {
        fill = edge = hovered(colors.accent, colors, down ? 20 : over ? 8 : 0);
    } else if (!enabled) {
        fill = colors.panel;
        edge = colors.hairline;
    } else if (option.state.testFlag(QStyle::State_On)) {
        fill = colors.selected;
        edge = colors.accent;
    } else if (down || over) {
        fill = down ? colors.hairline : colors.panel;
        edge = colors.controlBorder;
    }
    paintBox(painter, option.rect, scaled(6, widget), fill, edge);
}

void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        paintButton(painter, option, widget);
        return;
    }
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_On)) {
        paintBox(painter, option.rect, scaled(6, widget), colors.selected, {});
    } else if (enabled && option.state & (QStyle::State_Sunken | QStyle::State_MouseOver)) {
        const auto fill = option.state.testFlag(QStyle::State_Sunken) ? colors.border : colors.hairline;
        paintBox(painter, option.rect, scaled(6, widget), fill, {});
    }
}

void paintCheckBox(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto some = option.state.testFlag(QStyle::State_NoChange);
    const auto on = some || option.state.testFlag(QStyle::State_On);
    const auto size = std::min(option.rect.width(), option.rect.height());
    const QRect box(option.rect.center().x() - (size - 1) / 2, option.rect.center().y() - (size - 1) / 2, size, size);
    const auto radius = std::max(3, size / 5);
    if (!on) {
        const auto over = enabled && option.state.testFlag(QStyle::State_MouseOver);
        paintBox(painter, box, radius, colors.surface,
            over          ? colors.accent
                : enabled ? colors.controlBorder
                          : colors.border);
        return;
    }
    const auto fill = enabled ? colors.accent : colors.border;
    paintBox(painter, box, radius, fill, fill);
    paintIcon(painter, box, some ? u"minus"_s : u"check"_s, enabled ? colors.onAccent : colors.text3, size - 2);
    Q_UNUSED(widget)
}

void paintRadioButton(QPainter* painter, const QStyleOption& option, const QWidget*)
{
    const auto& colors = tokens(option.palette);
    const auto on = option.state.testFlag(QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? colors.accent : colors.controlBorder, on ? 4 : 1));
    painter->setBrush(colors.surface);
    const auto inset = on ? 2.5 : 0.5;
    painter->drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

void paintLineEdit(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto over = enabled && option.state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, option.rect, scaled(6, widget), colors.background, over ? colors.controlBorder : colors.border);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, widget, option.palette);
    }
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    painter->fillRect(option.rect, colors.panel);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.border);
    if (option.orientation != Qt::Horizontal || option.section < 0) {
        return;
    }
    const auto side = scaled(12, widget);
    const auto arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : scaled(14, widget);
    const auto rect = option.rect.adjusted(side, 0, -side, -1);
    const auto room = rect.width() - (arrow > 0 ? arrow + scaled(4, widget) : 0);
    const auto text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const auto width = option.fontMetrics.horizontalAdvance(text);
    const auto atRight = isEndAligned(option, widget) || option.textAlignment.testFlag(Qt::AlignRight);
    const auto x = atRight ? rect.width() - width - (rect.width() - room) : 0;
    const auto place = [&](int left, int extent) {
        return QStyle::visualRect(option.direction, rect, QRect(rect.left() + left, rect.top(), extent, rect.height()));
    };
    painter->save();
    painter->setPen(option.state.testFlag(QStyle::State_MouseOver) ? colors.text : colors.text2);
    painter->drawText(place(x, width + 1), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (arrow > 0) {
        const auto down = option.sortIndicator == QStyleOptionHeader::SortUp; // Qt: "up" is descending
        paintIcon(painter, place(x + width + scaled(4, widget), arrow), down ? u"arrow-down"_s : u"arrow-up"_s,
            colors.accent, arrow);
    }
    painter->restore();
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    if (option.editable) {
        paintLineEdit(painter, option, widget);
    } else {
        paintButton(painter, option, widget);
    }
    const auto& colors = tokens(option.palette);
    const auto box = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - scaled(26, widget), option.rect.top(), scaled(22, widget), option.rect.height()));
    paintIcon(painter, box, u"chevron-down"_s,
        option.state.testFlag(QStyle::State_Enabled) ? colors.text2 : colors.zero, scaled(14, widget));
    if (!option.editable && focusedByKey(option)) {
        paintFocusRing(painter, option.rect, widget, option.palette);
    }
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto height = std::min(option.rect.height(), scaled(6, widget));
    const QRect groove(option.rect.x(), option.rect.center().y() - (height - 1) / 2, option.rect.width(), height);
    paintBox(painter, groove, height / 2, colors.hairline, {});
    const auto range = qint64 {option.maximum} - option.minimum;
    auto filled = groove;
    if (range > 0) {
        const auto done = qint64 {option.progress} - option.minimum;
        filled.setWidth(static_cast<int>(std::clamp<qint64>(done * groove.width() / range, 0, groove.width())));
    } else {
        filled.setWidth(groove.width() / 3); // not known: a still mark, beside words that say so
        filled.moveCenter(groove.center());
    }
    if (filled.width() > 0) {
        paintBox(painter, QStyle::visualRect(option.direction, groove, filled), height / 2, colors.accent, {});
    }
}

void paintTab(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto on = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    auto font = painter->font();
    font.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto over = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(!enabled ? colors.zero : on || over ? colors.text : colors.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.border);
    if (on) {
        const auto side = scaled(8, widget);
        painter->fillRect(option.rect.adjusted(side, option.rect.height() - 2, -side, 0), colors.accent);
    }
    if (focusedByKey(option) && on) {
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -4), widget, option.palette);
    }
    painter->restore();
}

// The label of a primary button: its icon takes the colour of its text.
void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto color = !enabled ? colors.zero
        : isPrimary(widget)     ? colors.onAccent
                                : option.palette.color(QPalette::ButtonText);
    const auto size = option.iconSize;
    const auto icon = option.icon.isNull() ? 0 : size.width();
    const auto gap = icon > 0 && !option.text.isEmpty() ? scaled(8, widget) : 0;
    const auto arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? scaled(18, widget) : 0;
    const auto text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect line(0, option.rect.y(), icon + gap + text + arrow, option.rect.height());
    line.moveCenter(option.rect.center());
    const auto part = [&](int x, int width) {
        return QStyle::visualRect(option.direction, line, QRect(line.x() + x, line.y(), width, line.height()));
    };
    if (icon > 0) {
        auto pixmap = option.icon.pixmap(size, widget->devicePixelRatioF(), enabled ? QIcon::Normal : QIcon::Disabled);
        if (isPrimary(widget)) {
            QPainter recolor(&pixmap);
            recolor.setCompositionMode(QPainter::CompositionMode_SourceIn);
            recolor.fillRect(QRect({}, size), color);
        }
        painter->drawPixmap(part(0, icon).x(), line.center().y() - (size.height() - 1) / 2, pixmap);
    }
    painter->setPen(color);
    painter->drawText(part(icon + gap, text), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (arrow > 0) {
        paintIcon(painter, part(icon + gap + text + arrow - scaled(14, widget), scaled(14, widget)), u"chevron-down"_s,
            color, scaled(14, widget));
    }
}
