// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nearword.h"

#include "models/tables/textfold.h"

#include <algorithm>
#include <vector>

namespace {
constexpr qsizetype longestName = 40;

// Optimal string alignment.
int distance(QStringView left, QStringView right)
{
    const auto width = static_cast<std::size_t>(right.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t column = 0; column < width; ++column) {
        last[column] = static_cast<int>(column);
    }
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int other = left[i - 1] == right[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + other});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}
}

QString plainName(QStringView text)
{
    auto folded = QString::fromStdString(foldedText(text.toUtf8().toStdString()));
    folded.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return folded;
}

QString nearestName(const QString& typed, const QStringList& names)
{
    const auto name = plainName(typed.left(longestName));
    auto least = static_cast<int>(std::max<qsizetype>(1, name.size() / 3)) + 1;
    QString nearest;
    for (const auto& candidate : names) {
        const auto plain = plainName(candidate);
        const bool begins = name.size() >= 3 && plain.startsWith(name);
        const auto apart = begins ? 1 : distance(name, plain);
        if (apart < least && apart < plain.size()) {
            least = apart;
            nearest = candidate;
        }
    }
    return nearest;
}
