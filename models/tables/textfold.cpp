// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textfold.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace {
char lowerAscii(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isMark(QChar letter)
{
    return letter.category() == QChar::Mark_NonSpacing || letter.category() == QChar::Mark_Enclosing;
}
}

bool isAscii(std::string_view text)
{
    std::size_t place = 0;
    for (std::uint64_t letters = 0; place + sizeof letters <= text.size(); place += sizeof letters) {
        std::memcpy(&letters, text.data() + place, sizeof letters);
        if ((letters & 0x8080808080808080U) != 0) {
            return false;
        }
    }
    return std::ranges::all_of(
        text.substr(place), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

std::string foldedText(std::string_view text)
{
    if (isAscii(text)) {
        std::string folded(text.size(), '\0');
        std::ranges::transform(text, folded.begin(), lowerAscii);
        return folded;
    }
    auto decomposed = QString::fromUtf8(text).normalized(QString::NormalizationForm_D);
    decomposed.removeIf(isMark);
    return decomposed.toCaseFolded().toStdString();
}
