// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/navigation.h"

#include "views/announcement.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QToolTip>

#include <utility>

namespace {

constexpr int topSpace = 12; // above the first entry

enum Role { IdRole = Qt::UserRole, IconRole, ColorRole, CountRole, NarrowRole };

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool narrow = false;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto heading = index.data(IdRole).toString().isEmpty();
        const auto height = heading ? (narrow ? 17 : 46) : index.row() == 0 ? 36 + topSpace : 36;
        return {10, std::max(scaled(height, option.widget), heading && narrow ? 0 : option.fontMetrics.height() + 6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        if (index.data(IdRole).toString().isEmpty()) {
            paintHeading(painter, option, index);
        } else {
            paintEntry(painter, option, index);
        }
        painter->restore();
    }

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const auto* widget = option.widget;
        const auto& colors = tokens(widget);
        if (narrow) {
            const auto side = scaled(14, widget);
            const auto& rect = option.rect;
            painter->fillRect(rect.x() + side, rect.center().y(), rect.width() - 2 * side, 1, colors.border);
            return;
        }
        auto font = secondaryFont(option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.text3);
        const auto rect = option.rect.adjusted(scaled(22, widget), 0, -scaled(12, widget), -scaled(8, widget));
        painter->drawText(rect, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine, index.data().toString());
    }

    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const auto* widget = option.widget;
        const auto& colors = tokens(widget);
        const auto current = option.state.testFlag(QStyle::State_Selected);
        const auto top = index.row() == 0 ? scaled(topSpace, widget) : 0;
        const auto box = option.rect.adjusted(scaled(10, widget), top + 2, -scaled(10, widget), -2);
        const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, box, rect); };
        paintGround(painter, option, box, current);
        const auto size = scaled(18, widget);
        const auto x = narrow ? (box.width() - size) / 2 : scaled(12, widget);
        const auto own = index.data(ColorRole).value<QColor>();
        const auto color = own.isValid() ? own : current ? colors.accent : colors.text2;
        const QRect spot(box.x() + x, box.center().y() - (size - 1) / 2, size, size);
        painter->drawPixmap(mirrored(spot).topLeft(),
            iconPixmap(index.data(IconRole).toString(), color, size, widget->devicePixelRatioF()));
        if (narrow) {
            return;
        }
        const auto count = index.data(CountRole).toInt();
        const auto number = count < 0 ? QString() : QLocale().toString(count);
        const auto room = count < 0 ? 0 : option.fontMetrics.horizontalAdvance(number) + scaled(8, widget);
        const auto side = scaled(12, widget);
        auto font = secondaryFont(option.font);
        painter->setFont(font);
        painter->setPen(current ? colors.text : colors.text3);
        painter->drawText(mirrored(box.adjusted(0, 0, -side, 0)), Qt::AlignVCenter | Qt::AlignTrailing, number);
        font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(colors.text);
        const auto place = box.adjusted(scaled(42, widget), 0, -room - side, 0);
        const auto title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter->drawText(mirrored(place), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, title);
    }

    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box, bool current)
    {
        const auto* widget = option.widget;
        const auto& colors = tokens(widget);
        const auto radius = scaled(6, widget);
        painter->setPen(Qt::NoPen);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(current ? colors.selected : colors.background);
            painter->drawRoundedRect(box, radius, radius);
        }
        if (current) {
            const auto inset = scaled(7, widget);
            const QRect edge(box.x(), box.y() + inset, scaled(3, widget), box.height() - 2 * inset);
            painter->setBrush(colors.accent);
            painter->drawRoundedRect(QStyle::visualRect(option.direction, box, edge), 1.5, 1.5);
        }
        if (current && option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
        }
    }
};

QString spokenName(const NavigationEntry& entry)
{
    return entry.count < 0 ? entry.title : Navigation::tr("%1, %2").arg(entry.title, QLocale().toString(entry.count));
}

}

Navigation::Navigation(QWidget* parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages and saved views"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new EntryDelegate(this));
    setModel(m_entries);
    refreshSizes();
}

void Navigation::setEntries(const QList<NavigationEntry>& entries)
{
    const auto current = currentIndex().data(IdRole).toString();
    m_quiet = true;
    m_entries->setRowCount(static_cast<int>(entries.size()));
    for (auto row = 0; row < entries.size(); ++row) {
        const auto& entry = entries[row];
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.id, IdRole);
        item->setData(entry.icon, IconRole);
        item->setData(entry.color, ColorRole);
        item->setData(entry.count, CountRole);
        item->setData(spokenName(entry), Qt::AccessibleTextRole);
        item->setFlags(entry.id.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_entries->setItem(row, item);
    }
    m_quiet = false;
    setCurrent(current);
}

void Navigation::setCurrent(const QString& id)
{
    const auto found = id.isEmpty()
        ? QModelIndexList()
        : m_entries->match(m_entries->index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    const auto before = std::exchange(m_quiet, true);
    if (found.isEmpty()) {
        selectionModel()->clear();
    } else {
        setCurrentIndex(found.first());
    }
    m_quiet = before;
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refreshSizes();
}

QSize Navigation::sizeHint() const
{
    return {minimumWidth(), QListView::sizeHint().height()};
}

void Navigation::keyboardSearch(const QString& search)
{
    const auto before = std::exchange(m_quiet, false);
    QListView::keyboardSearch(search);
    m_quiet = before;
}

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const auto id = current.data(IdRole).toString();
    if (!m_quiet && !id.isEmpty()) {
        emit opened(id);
    }
}

void Navigation::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    announceCurrent(this);
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refreshSizes();
    }
}

void Navigation::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    const auto place = byKey ? visualRect(index).center() : event->pos();
    if (const auto id = index.data(IdRole).toString(); !id.isEmpty()) {
        emit menuRequested(id, viewport()->mapToGlobal(place));
    }
}

// The right button asks for the menu and opens nothing.
void Navigation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        QListView::mousePressEvent(event);
    }
}

void Navigation::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const auto x = isRightToLeft() ? 0 : viewport()->width() - 1;
    painter.fillRect(x, 0, 1, viewport()->height(), tokens(this).border);
}

bool Navigation::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QListView::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto index = indexAt(help->pos());
    const auto text = m_narrow ? index.data(Qt::AccessibleTextRole).toString() : QString();
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), this);
    return true;
}

void Navigation::refreshSizes()
{
    if (m_entries == nullptr) {
        return;
    }
    static_cast<EntryDelegate*>(itemDelegate())->narrow = m_narrow;
    setFixedWidth(scaled(m_narrow ? 56 : 226, this));
    scheduleDelayedItemsLayout();
}
