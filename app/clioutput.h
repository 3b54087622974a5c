// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <functional>

class QCommandLineParser;
class QIODevice;

// Exit codes of the command line; the worst one wins.
enum ExitCode : int {
    ExitDone = 0,
    ExitRefused = 1, // finished, some file or record was refused
    ExitUsage = 2,
    ExitInput = 3, // input cannot be read
    ExitDatabase = 4, // locked, damaged, newer, full
    ExitOutput = 5, // output cannot be written
    ExitStopped = 130,
};

// One line on stderr; text from files is made visible first.
void complain(const QString& sentence);
void complain(const Message& message);

// Writes to stdout. Returns ExitDone, or ExitOutput with a sentence on stderr when it did not take every byte; a closed
// pipe ends quietly.
int writeOut(const std::function<bool(QIODevice&)>& write);
int writeOut(const nlohmann::ordered_json& document);
int writeOut(const QString& text);

void addOutputOption(QCommandLineParser& parser); // --output
// Likewise to the file that --output names; without it, or for "-", to stdout.
int writeAsAsked(const QCommandLineParser& parser, const std::function<bool(QIODevice&)>& write);
