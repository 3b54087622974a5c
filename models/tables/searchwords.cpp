// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchwords.h"

#include "models/tables/textfold.h"

#include <QString>

#include <algorithm>

std::vector<std::string> searchWords(std::string_view text)
{
    const auto typed = QString::fromUtf8(text);
    std::vector<std::string> words;
    for (qsizetype begin = 0; begin < typed.size();) {
        if (typed[begin].isSpace()) {
            ++begin;
            continue;
        }
        const auto closing = typed[begin] == u'"' ? typed.indexOf(u'"', begin + 1) : -1;
        const bool quoted = closing > begin + 1;
        auto end = quoted ? closing : begin;
        while (!quoted && end < typed.size() && !typed[end].isSpace()) {
            ++end;
        }
        const auto word = quoted ? typed.mid(begin + 1, end - begin - 1) : typed.mid(begin, end - begin);
        auto folded = foldedText(word.toStdString());
        if (!folded.empty() && std::ranges::find(words, folded) == words.end()) {
            words.push_back(std::move(folded));
        }
        begin = quoted ? end + 1 : end;
    }
    return words;
}
