// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyseries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HistoryChart", text);
}

}

QList<HistorySeries> historySeries()
{
    return {
        {&HistoryPoint::missing, &Tokens::missingFill, Stand::Missing,
            say(QT_TRANSLATE_NOOP("HistoryChart", "Missing"))},
        {&HistoryPoint::failed, &Tokens::failedFill, Stand::Failed, say(QT_TRANSLATE_NOOP("HistoryChart", "Failed"))},
        {&HistoryPoint::pendingReboot, &Tokens::pendingRebootFill, Stand::PendingReboot,
            say(QT_TRANSLATE_NOOP("HistoryChart", "Reboot"))},
        {&HistoryPoint::rejected, &Tokens::high, Stand::Rejected, say(QT_TRANSLATE_NOOP("HistoryChart", "Rejected"))},
        {&HistoryPoint::association, &Tokens::associationFill, Stand::AssociationFailed,
            say(QT_TRANSLATE_NOOP("HistoryChart", "Association"))},
        {&HistoryPoint::custom, &Tokens::informational, Stand::Custom,
            say(QT_TRANSLATE_NOOP("HistoryChart", "Custom"))},
        {&HistoryPoint::other, &Tokens::controlBorder, Stand::NonCompliant,
            say(QT_TRANSLATE_NOOP("HistoryChart", "Other"))},
    };
}

QString historyDate(Instant time)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).date();
    const bool thisYear = date.year() == QDateTime::currentDateTimeUtc().date().year();
    return QLocale().toString(date, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString historyText(const HistoryPoint& point)
{
    const QLocale locale;
    auto text =
        QCoreApplication::translate("HistoryChart", "%1: %Ln node(s) non-compliant of %2", nullptr, point.nonCompliant)
            .arg(historyDate(point.time), locale.toString(point.nodes));
    for (const auto& series : historySeries()) {
        if (const auto number = point.*series.number; number > 0) {
            text += u'\n'
                + QCoreApplication::translate("HistoryChart", "%1: %2", "series: number of nodes")
                      .arg(series.title, locale.toString(number));
        }
    }
    return text;
}

int niceTop(int most, int steps)
{
    constexpr std::array sizes = {1, 2, 5, 10, 15, 20, 25, 50};
    for (auto power = 1; power < 100'000'000; power *= 10) {
        for (const auto size : sizes) {
            if (qint64 {size} * power * steps >= most) {
                return size * power * steps;
            }
        }
    }
    return most;
}
