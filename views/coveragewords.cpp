// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragewords.h"

#include "models/domain/message.h"
#include "models/tables/datakinds.h"
#include "models/tables/statewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("Coverage", text, nullptr, number);
}

QString local(int number)
{
    return QLocale().toString(number);
}

std::optional<int> oldestDays(const CoverageCell& cell, const Moment& moment)
{
    if (!cell.oldest || !isToldByNode(cell.kind)) {
        return {};
    }
    return static_cast<int>(std::max<Instant>(0, moment.at() - *cell.oldest) / microsPerDay);
}

// Of a partial kind those that are fresh: the rest is what a click shows.
int shownNodes(const CoverageCell& cell)
{
    return cell.state == CoverageState::Partial ? cell.fresh : cell.covered;
}

QString agePhrase(const CoverageCell& cell, const Moment& moment)
{
    const auto newest = daysOld(cell, moment);
    if (!newest) {
        return {};
    }
    const auto oldest = oldestDays(cell, moment).value_or(*newest);
    return oldest == *newest ? say(QT_TRANSLATE_N_NOOP("Coverage", "%Ln days old"), *newest)
                             : say(QT_TRANSLATE_N_NOOP("Coverage", "%1 to %Ln days old"), oldest).arg(local(*newest));
}

}

QString accountText(const CoverageRow& row)
{
    return row.account.empty() ? say(QT_TRANSLATE_NOOP("Coverage", "Account not known"))
                               : visibleText(QString::fromStdString(row.account));
}

QString regionText(const CoverageRow& row)
{
    return row.region.empty() ? say(QT_TRANSLATE_NOOP("Coverage", "Region not known"))
                              : visibleText(QString::fromStdString(row.region));
}

QString placeText(const CoverageRow& row)
{
    return say(QT_TRANSLATE_NOOP("Coverage", "%1 · %2")).arg(accountText(row), regionText(row));
}

QString lackingText(const CoverageRow& row)
{
    return row.lackingSince
        ? say(QT_TRANSLATE_NOOP("Coverage", "Not in the newest reports, which were collected from %1 on."))
              .arg(valueText(ColumnType::Time, *row.lackingSince))
        : QString();
}

QString amountText(const CoverageCell& cell)
{
    if (!isToldByNode(cell.kind)) {
        return cell.records ? local(*cell.records) : QString();
    }
    return cell.known == 0
        ? QString()
        : say(QT_TRANSLATE_NOOP("Coverage", "%1 of %2")).arg(local(shownNodes(cell)), local(cell.known));
}

QString ageText(const CoverageCell& cell, const Moment& moment)
{
    const auto newest = daysOld(cell, moment);
    if (!newest) {
        return {};
    }
    const auto oldest = oldestDays(cell, moment).value_or(*newest);
    return oldest == *newest ? say(QT_TRANSLATE_NOOP("Coverage", "%1 d")).arg(local(*newest))
                             : say(QT_TRANSLATE_NOOP("Coverage", "%1–%2 d")).arg(local(*newest), local(oldest));
}

QString spokenText(const CoverageCell& cell, const Moment& moment)
{
    QStringList parts;
    if (isToldByNode(cell.kind)) {
        parts.append(say(QT_TRANSLATE_N_NOOP("Coverage", "%1 of %Ln nodes"), cell.known).arg(local(shownNodes(cell))));
    } else if (fileKindOf(cell.kind).empty()) {
        parts.append(say(QT_TRANSLATE_N_NOOP("Coverage", "%Ln findings"), cell.records.value_or(0)));
    }
    if (const auto age = agePhrase(cell, moment); !age.isEmpty()) {
        parts.append(age);
    }
    if (parts.isEmpty()) {
        return stateWord(ColumnType::Coverage, static_cast<int>(cell.state));
    }
    return say(QT_TRANSLATE_NOOP("Coverage", "%1: %2."))
        .arg(stateWord(ColumnType::Coverage, static_cast<int>(cell.state)), parts.join(", "_L1));
}

QString adviceText(const CoverageRow& row, const CoverageCell& cell, const Moment& moment)
{
    QStringList sentences;
    for (const auto& message : {whatIsMissing(row, cell, moment), whatToDo(row, cell, moment)}) {
        if (!message.empty()) {
            sentences.append(translated(message));
        }
    }
    return sentences.join(u'\n');
}

QString summaryText(const Coverage& coverage)
{
    const auto gaps = std::ranges::count_if(coverage.rows, [](const CoverageRow& row) {
        return std::ranges::any_of(row.cells,
            [&](const CoverageCell& cell) { return cell.state != CoverageState::Fresh || isAbsent(row, cell); });
    });
    if (gaps == 0) {
        return say(QT_TRANSLATE_NOOP("Coverage", "Everything is there and fresh."));
    }
    const auto text =
        say(QT_TRANSLATE_NOOP("Coverage", "%1 of %2 accounts and Regions have gaps. Fresh: not older than %3 days."))
            .arg(local(static_cast<int>(gaps)), local(static_cast<int>(coverage.rows.size())),
                local(coverage.moment.freshDays));
    const auto absent = std::ranges::count_if(coverage.rows, &CoverageRow::isLacking);
    return absent == 0 ? text
                       : text + u' '
            + say(QT_TRANSLATE_N_NOOP("Coverage", "%Ln of them are not in the newest reports."),
                static_cast<int>(absent));
}

QString adviceForUnplaced(const Coverage& coverage)
{
    int nodes = 0;
    QString advice;
    for (const auto& row : coverage.rows) {
        if (!row.placed() && row.nodes > 0) {
            nodes += row.nodes;
            advice = translated(whatToDo(row, row.cells.front(), coverage.moment));
        }
    }
    return nodes == 0
        ? QString()
        : say(QT_TRANSLATE_N_NOOP("Coverage", "%Ln nodes are in an account or Region that is not known."), nodes) + u' '
            + advice;
}
