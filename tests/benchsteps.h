// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchedwindow.h"

struct BenchOptions
{
    QString database = {}; // is written to
    QString import = {}; // a report to read while the window is used; empty: not done
    QString program = {}; // this one, for processes of their own
    double inputMegabytes = 0; // of the files that the database was made of; 0: what it says itself
    bool mainLinesOnly = false;
    int repetitions = 50;
};

// Each adds its lines. A line that takes seconds is repeated as often as a minute allows, at least three times.
void benchStart(BenchLines& lines, const BenchOptions& options);
void benchQueries(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchScrolling(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchNodes(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchExport(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchDecisions(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchBusy(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchPast(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);
void benchMemory(BenchLines& lines, BenchedWindow& window, const BenchOptions& options);

// In the process that benchStart() starts: runs the application on a database and writes to stdout how many
// nanoseconds after `begun` its overview had painted rows.
int runStartChild(int argc, char** argv, const QString& database, qint64 begun);

// Calls `once` until there are enough samples, or a minute is over; false when it failed.
bool repeat(const BenchOptions& options, const BenchLine& line, const std::function<bool()>& once);
