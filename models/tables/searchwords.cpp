// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchwords.h"

#include "models/tables/textfold.h"

#include <QString>

#include <algorithm>

std::vector<std::string> typedWords(std::string_view text)
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
        words.push_back((quoted ? typed.mid(begin + 1, end - begin - 1) : typed.mid(begin, end - begin)).toStdString());
        begin = quoted ? end + 1 : end;
    }
    return words;
}

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    for (const auto& word : typedWords(text)) {
        auto folded = foldedText(word);
        if (!folded.empty() && std::ranges::find(words, folded) == words.end()) {
            words.push_back(std::move(folded));
        }
    }
    return words;
}

std::string searchPhrase(const std::string& word)
{
    const auto text = QString::fromStdString(word);
    const bool spaced = std::ranges::any_of(text, [](QChar letter) { return letter.isSpace(); });
    return spaced ? '"' + word + '"' : word;
}
