// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

// What one repetition cost, in milliseconds (or in what its line counts).
struct BenchSample
{
    double wall = 0;
    double cpu = 0; // of the whole process
};

// One line of the table: what was done, how often, against which target.
struct BenchLine
{
    QString name = {};
    std::optional<double> target = {}; // at most; compared with the p95 of the wall time
    QList<BenchSample> samples = {};
    double busiest = 0, busiestCpu = 0; // longest turn of the GUI thread meanwhile, ms; 0: not asked
    QString unit = {}; // "ms" unless told
    QString note = {}; // instead of figures: why there are none
};

[[nodiscard]] double medianOf(QList<double> values);
[[nodiscard]] double highOf(QList<double> values); // the 95th percentile

// The lines of a run as a Markdown table.
class BenchLines
{
public:
    BenchLine& add(const BenchLine& line);
    void say(const BenchLine& line) const; // progress, to stderr

    [[nodiscard]] QString table() const;
    [[nodiscard]] QString plain() const; // name, median, p95 of each line, tabs between
    [[nodiscard]] bool meetsTargets() const;

private:
    QList<BenchLine> m_lines;
};

[[nodiscard]] QString describeMachine();
[[nodiscard]] double residentMegabytes(bool most = false); // of this process, now or at the most
void forgetMostMemory(); // the most is that from now on
