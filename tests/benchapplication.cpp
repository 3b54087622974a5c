// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchapplication.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <ctime>

namespace {

constexpr qint64 frame = 16'000'000;

qint64 timeOf(clockid_t clock)
{
    timespec time {};
    ::clock_gettime(clock, &time);
    return qint64 {time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

QByteArray nameOf(const QObject& receiver, QEvent::Type type)
{
    const auto* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    auto text = QByteArray(receiver.metaObject()->className()) + ' ' + (name ? name : QByteArray::number(type));
    return receiver.parent() ? text + " in " + receiver.parent()->metaObject()->className() : text;
}

}

qint64 clockNow()
{
    return timeOf(CLOCK_MONOTONIC);
}

BenchApplication::BenchApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // Input is taken between these two, so a turn ends at each.
    auto* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { endTurn(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { endTurn(); });
}

bool BenchApplication::notify(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        for (auto& watch : m_watches) {
            auto* widget = qobject_cast<QWidget*>(receiver);
            watch.pending |= watch.widget && widget && (watch.widget == widget || watch.widget->isAncestorOf(widget));
        }
    }
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    const auto name = nameOf(*receiver, event->type()); // it may be gone afterwards
    const auto start = clockNow();
    if (m_began == 0) {
        m_began = start;
        m_beganCpu = timeOf(CLOCK_THREAD_CPUTIME_ID);
        m_longest = 0;
    }
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    m_ended = clockNow();
    m_endedCpu = timeOf(CLOCK_THREAD_CPUTIME_ID);
    if (m_ended - start > m_longest) {
        m_longest = m_ended - start;
        m_name = name;
    }
    for (auto& watch : m_watches) {
        if (std::exchange(watch.pending, false)) {
            watch.painted = m_ended;
        }
    }
    return taken;
}

void BenchApplication::endTurn()
{
    if (m_began == 0 || m_depth > 0) {
        return;
    }
    const BusyTurn turn {.wall = m_ended - m_began, .cpu = m_endedCpu - m_beganCpu, .longest = m_name};
    m_began = 0;
    if (turn.wall > 1'000'000) {
        m_turns.append(turn.wall);
    }
    if (turn.wall > m_worst.wall) {
        m_worst = turn;
    }
    if (turn.wall > frame) {
        auto& [count, worst] = m_long[turn.longest];
        ++count;
        worst = std::max(worst, turn.wall);
    }
}

qint64 BenchApplication::paintedAt(QWidget* widget)
{
    for (const auto& watch : std::as_const(m_watches)) {
        if (watch.widget == widget) {
            return watch.painted;
        }
    }
    m_watches.append({.widget = widget});
    return 0;
}

bool BenchApplication::waitFor(const std::function<bool()>& done, int milliseconds)
{
    QTimer tick; // what is awaited may come without an event
    tick.start(5);
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.hasExpired(milliseconds)) {
            return false;
        }
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void BenchApplication::idle(int milliseconds)
{
    waitFor([] { return false; }, milliseconds);
}

void BenchApplication::forgetTurns()
{
    endTurn();
    m_worst = {};
    m_turns.clear();
    m_long.clear();
}
