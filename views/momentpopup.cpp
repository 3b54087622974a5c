// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/momentpopup.h"

#include "views/announcement.h"
#include "views/icons.h"
#include "views/momentwords.h"
#include "views/spokencalendar.h"
#include "views/style.h"
#include "views/textlabel.h"

#include <QCalendarWidget>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QCalendarWidget* calendar(QWidget* parent)
{
    auto* made = makeSpokenCalendar(parent);
    made->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    made->setMaximumDate(QDateTime::currentDateTimeUtc().date());
    made->setGridVisible(false);
    for (const auto& [button, arrow] :
        {std::pair("qt_calendar_prevmonth", "chevron-left"), std::pair("qt_calendar_nextmonth", "chevron-right")}) {
        if (auto* tool = made->findChild<QToolButton*>(QLatin1String(button))) {
            tool->setIcon(icon(QLatin1String(arrow), made->palette().color(QPalette::HighlightedText)));
        }
    }
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        made->setWeekdayTextFormat(day, made->weekdayTextFormat(Qt::Monday)); // not red: that means something here
    }
    return made;
}

}

MomentPopup::MomentPopup(const QString& title, const QString& none, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
    , m_calendar(calendar(this))
    , m_hint(new TextLabel(TextLabel::Type::Secondary, &Tokens::text3, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(12, this), scaled(12, this), scaled(12, this), scaled(12, this));
    layout->setSpacing(scaled(8, this));
    auto* heading = new TextLabel(TextLabel::Type::CardTitle, &Tokens::text, this);
    heading->setText(title);
    layout->addWidget(heading);
    m_hint->setText(tr("Reading the imports…"));
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Imports and days with reports"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(scaled(2, this));
    m_calendar->setAccessibleName(tr("Day"));
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list, 1);
    columns->addWidget(m_calendar);
    layout->addLayout(columns);
    layout->addWidget(m_hint);
    auto* reset = new QPushButton(none, this);
    reset->setAutoDefault(false);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] { choose({}); });
    const auto take = [this](const QListWidgetItem* item) { choose(item->data(Qt::UserRole).toLongLong()); };
    connect(m_list, &QListWidget::itemClicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](const QDate& day) { choose(endOfDay(day)); });
    connect(m_calendar, &QCalendarWidget::activated, this, [this](const QDate& day) { choose(endOfDay(day)); });
}

void MomentPopup::setEntries(const QList<MomentEntry>& entries)
{
    for (const auto& entry : entries) {
        auto* item = new QListWidgetItem(entry.text + QChar::LineFeed + entry.detail, m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(entry.moment));
    }
    m_hint->setText(entries.isEmpty()
            ? tr("Nothing has been imported yet.")
            : tr("An import stands for the newest time that it told of; a day for its end, in UTC."));
    if (entries.isEmpty()) {
        announce(this, m_hint->text());
    }
    setCurrent(m_current);
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void MomentPopup::setCurrent(const std::optional<Instant>& moment)
{
    m_current = moment;
    if (!moment) {
        return;
    }
    m_calendar->setSelectedDate(dayOf(*moment));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == *moment) {
            m_list->setCurrentRow(row);
        }
    }
}

void MomentPopup::openBelow(const QWidget* button)
{
    m_list->setMinimumWidth(scaled(320, this));
    adjustSize();
    const auto right = button->mapToGlobal(QPoint(button->width(), button->height() + scaled(4, this)));
    auto place = QRect(right - QPoint(width(), 0), size());
    if (const auto* there = button->screen(); there != nullptr) {
        const auto area = there->availableGeometry();
        place.moveLeft(qBound(area.left(), place.left(), qMax(area.left(), area.right() - place.width())));
        place.moveTop(qBound(area.top(), place.top(), qMax(area.top(), area.bottom() - place.height())));
    }
    move(place.topLeft());
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void MomentPopup::choose(const std::optional<Instant>& moment)
{
    emit chosen(moment);
    close();
}
