// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCommandLineParser;

constexpr qsizetype longestNote = 512; // AWS: BatchUpdateFindings, Note.Text
constexpr qsizetype longestName = 200; // of rules and owners, as the window's lines take them

// Whether the option's value, where there is one, has at most so many characters; else it is said.
[[nodiscard]] bool isShort(const QCommandLineParser& parser, const QString& option, qsizetype longest);
