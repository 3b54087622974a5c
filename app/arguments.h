// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

// Command line arguments as text that gives the bytes back: file names need not be UTF-8. A byte that is not becomes a
// lone surrogate, U+DC80 to U+DCFF.
[[nodiscard]] QStringList argumentTexts(int argc, char** argv);
[[nodiscard]] QString argumentText(const char* bytes);
[[nodiscard]] std::string argumentBytes(const QString& text);
