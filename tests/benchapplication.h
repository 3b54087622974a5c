// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>
#include <QMap>
#include <QPointer>

#include <functional>

class QWidget;

// Nanoseconds of a clock that all processes of the machine share.
[[nodiscard]] qint64 clockNow();

// How long the GUI thread could not take an event.
struct BusyTurn
{
    qint64 wall = 0; // ns
    qint64 cpu = 0; // ns of this thread: less than `wall` when others had the processor
    QByteArray longest = {}; // receiver and type of the event that took most of it
};

// The application of a benchmark: knows when a widget was last painted, and how long each turn of the event loop took.
class BenchApplication : public QApplication
{
public:
    BenchApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    // When the events that painted this widget or one in it were done; 0: not yet.
    [[nodiscard]] qint64 paintedAt(QWidget* widget);

    // Handles events until `done`; false when that takes too long.
    bool waitFor(const std::function<bool()>& done, int milliseconds = 120'000);
    void idle(int milliseconds); // handles events for so long

    void forgetTurns();

    [[nodiscard]] const BusyTurn& longestTurn() const { return m_worst; } // since they were forgotten

    [[nodiscard]] const QList<qint64>& turns() const { return m_turns; } // those over a millisecond, ns

    // Turns of more than 16 ms: what was the longest event in them, how often, the longest of them in ns.
    [[nodiscard]] const QMap<QByteArray, QPair<int, qint64>>& longTurns() const { return m_long; }

private:
    struct Watch
    {
        QPointer<QWidget> widget = {};
        qint64 painted = 0;
        bool pending = false;
    };

    void endTurn();

    QList<Watch> m_watches;
    QList<qint64> m_turns;
    QMap<QByteArray, QPair<int, qint64>> m_long;
    BusyTurn m_worst;
    QByteArray m_name; // of the longest event of this turn
    qint64 m_longest = 0;
    qint64 m_began = 0, m_beganCpu = 0;
    qint64 m_ended = 0, m_endedCpu = 0;
    int m_depth = 0;
};
