// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spokencalendar.h"

#include "views/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QToolButton>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

QString say(const char* text)
{
    return QCoreApplication::translate("SpokenCalendar", text);
}

// The first of the month that is shown is the first 1 in the rows, the first of which are the names of the days.
QDate dateOf(const QTableView& days, const QModelIndex& index)
{
    const auto* calendar = qobject_cast<QCalendarWidget*>(days.parentWidget());
    if (calendar == nullptr || index.row() < 1) {
        return {};
    }
    int first = 0;
    while (first < 2 * daysOfAWeek && index.sibling(1 + first / daysOfAWeek, first % daysOfAWeek).data().toInt() != 1) {
        ++first;
    }
    const auto place = (index.row() - 1) * daysOfAWeek + index.column();
    return QDate(calendar->yearShown(), calendar->monthShown(), 1).addDays(place - first);
}

// A place of the view, numbered as it does in its events: also of the headers, which nobody sees.
class DayCell : public QAccessibleInterface
{
public:
    DayCell(QTableView* days, int number)
        : m_days(days)
        , m_number(number)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_days != nullptr && m_days->model() != nullptr; }

    [[nodiscard]] QObject* object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_days);
    }

    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    void setText(QAccessible::Text, const QString&) override { }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const auto date = dateOf(*m_days, index());
        return what == QAccessible::Name && date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const auto place = m_days->visualRect(index());
        return {m_days->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto here = index();
        const bool day = here.row() > 0;
        const bool usable = day && here.flags().testFlag(Qt::ItemIsEnabled);
        state.invisible = !day;
        state.disabled = !usable;
        state.selectable = state.focusable = usable;
        state.focused = day && here == m_days->currentIndex();
        state.selected = day && m_days->selectionModel()->isSelected(here);
        return state;
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    [[nodiscard]] QModelIndex index() const
    {
        const auto columns = m_days->model()->columnCount() + 1;
        return m_days->model()->index(m_number / columns - 1, m_number % columns - 1);
    }

    QPointer<QTableView> m_days;
    int m_number;
};

class Days : public QAccessibleWidget
{
public:
    explicit Days(QTableView* days)
        : QAccessibleWidget(days, QAccessible::Grouping)
        , m_days(days)
    {
    }

    ~Days() override
    {
        for (const auto& [number, id] : m_cells) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override
    {
        const auto* model = m_days->model();
        return model == nullptr ? 0 : (model->rowCount() + 1) * (model->columnCount() + 1);
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto& id = m_cells[index];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(new DayCell(m_days, index));
        }
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const DayCell*>(child);
        return cell != nullptr && cell->parent() == this ? cell->number() : -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto index = m_days->indexAt(m_days->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child((index.row() + 1) * (m_days->model()->columnCount() + 1) + index.column() + 1)
                               : nullptr;
    }

private:
    QTableView* m_days;
    mutable std::map<int, QAccessible::Id> m_cells;
};

// Asked for before the view gets its name.
QAccessibleInterface* daysInterface(const QString&, QObject* object)
{
    auto* days = object != nullptr && object->inherits("QCalendarView") ? qobject_cast<QTableView*>(object) : nullptr;
    return days != nullptr ? new Days(days) : nullptr;
}

// The view says that it has the focus, not on which day.
class FocusedDay : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            announceCurrent(qobject_cast<QTableView*>(watched));
        }
        return false;
    }
};

}

QCalendarWidget* makeSpokenCalendar(QWidget* parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(daysInterface);
        return true;
    }();
    Q_UNUSED(installed)
    auto* calendar = new QCalendarWidget(parent);
    for (const auto& [part, name] :
        {std::pair("qt_calendar_prevmonth", say(QT_TRANSLATE_NOOP("SpokenCalendar", "Previous month"))),
            std::pair("qt_calendar_nextmonth", say(QT_TRANSLATE_NOOP("SpokenCalendar", "Next month"))),
            std::pair("qt_calendar_yearedit", say(QT_TRANSLATE_NOOP("SpokenCalendar", "Year")))}) {
        if (auto* widget = calendar->findChild<QWidget*>(QLatin1String(part))) {
            widget->setAccessibleName(name);
        }
    }
    const auto* month = calendar->findChild<QToolButton*>(u"qt_calendar_monthbutton"_s);
    if (month != nullptr && month->menu() != nullptr) {
        month->menu()->setAccessibleName(say(QT_TRANSLATE_NOOP("SpokenCalendar", "Month")));
    }
    if (auto* days = calendar->findChild<QTableView*>(u"qt_calendar_calendarview"_s)) {
        const auto nameMonth = [days, calendar] {
            const QDate first(calendar->yearShown(), calendar->monthShown(), 1);
            days->setAccessibleName(QLocale().toString(first, u"MMMM yyyy"_s));
        };
        nameMonth();
        QObject::connect(calendar, &QCalendarWidget::currentPageChanged, days, nameMonth);
        days->installEventFilter(new FocusedDay(days));
    }
    return calendar;
}
