// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fuzzy.h"

int fuzzyScore(QStringView wanted, QStringView text)
{
    if (wanted.isEmpty()) {
        return 1;
    }
    if (const auto at = text.indexOf(wanted); at >= 0) { // as one piece: best at the beginning of a word
        const bool wordBegins = at == 0 || !text[at - 1].isLetterOrNumber();
        return 10'000 - static_cast<int>(std::min<qsizetype>(at, 500)) * 4 + (wordBegins ? 4'000 : 0)
            + (text.size() == wanted.size() ? 1'000 : 0);
    }
    int score = 1'000;
    qsizetype last = -1;
    for (const auto letter : wanted) {
        const auto at = text.indexOf(letter, last + 1);
        if (at < 0) {
            return 0;
        }
        score -= static_cast<int>(std::min<qsizetype>(at - last - 1, 40));
        last = at;
    }
    return std::max(score, 1);
}

QString foldedForSearch(const QString& text)
{
    QString folded;
    for (const auto letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            folded.append(letter.toCaseFolded());
        }
    }
    return folded;
}
