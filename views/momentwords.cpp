// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/momentwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

QString momentText(Instant time)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC);
    const auto day = QLocale().toString(at.date(), u"d MMM yyyy"_s);
    if (time == endOfDay(at.date())) {
        return day;
    }
    return QCoreApplication::translate("Moments", "%1, %2 UTC", "day, time of day")
        .arg(day, QLocale().toString(at.time(), u"HH:mm"_s));
}

Instant endOfDay(const QDate& day)
{
    return (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay() + 1) * microsPerDay - 1;
}

QDate dayOf(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).date();
}
