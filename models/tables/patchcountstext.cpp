// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchcountstext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace {
struct Part
{
    const char* column = "";
    const char* known = ""; // of decisions: by then
    const char* alone = ""; // as the first of the list
    const char* following = ""; // after another one
    const char* english[3] = {}; // one, several, following
};

constexpr Part parts[] = {
    {"missing", "knownMissing", QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln patch(es) missing"),
        QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln missing"), {" patch missing", " patches missing", " missing"}},
    {"failed", "knownFailed", QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln patch(es) failed"), QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln failed"),
        {" patch failed", " patches failed", " failed"}},
    {"pendingReboot", "knownPendingReboot", QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln patch(es) waiting for a reboot"),
        QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln waiting for a reboot"),
        {" patch waiting for a reboot", " patches waiting for a reboot", " waiting for a reboot"}},
    {"rejected", "knownRejected", QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln rejected patch(es) installed"),
        QT_TRANSLATE_N_NOOP("PatchCounts", "%Ln rejected but installed"),
        {" rejected patch installed", " rejected patches installed", " rejected but installed"}},
};

std::int64_t countOf(const Table& table, std::size_t row, const Part& part)
{
    const auto now = table.indexOf(part.column);
    const auto column = now < 0 ? table.indexOf(part.known) : now;
    return column < 0 ? 0 : std::max<std::int64_t>(0, table.column(static_cast<std::size_t>(column)).value(row));
}
}

QString patchCountsText(const Table& table, std::size_t row)
{
    QStringList texts;
    for (const auto& part : parts) {
        if (const auto count = countOf(table, row, part); count > 0) {
            const auto* text = texts.isEmpty() ? part.alone : part.following;
            texts += QCoreApplication::translate("PatchCounts", text, nullptr, static_cast<int>(count));
        }
    }
    return texts.join(QCoreApplication::translate("PatchCounts", ", ", "between the parts of a list"));
}

std::string patchCountsEnglish(const Table& table, std::size_t row)
{
    std::string text;
    for (const auto& part : parts) {
        if (const auto count = countOf(table, row, part); count > 0) {
            const auto* words = !text.empty() ? part.english[2] : part.english[count == 1 ? 0 : 1];
            text += (text.empty() ? "" : ", ") + std::to_string(count) + words;
        }
    }
    return text;
}
