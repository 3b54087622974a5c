// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/provenance.h"

#include "models/domain/message.h"
#include "models/tables/filtertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

QString timeText(Instant instant)
{
    return QString::fromStdString(isoInstant(instant)).left(19).replace(u'T', u' ') + u" UTC"_s;
}

}

QString exportProvenance(const TableSnapshot& snapshot, Instant written)
{
    QStringList sentences;
    sentences += Words::tr("%Ln row(s).", nullptr, static_cast<int>(snapshot.rows->size()));
    const auto filter = filterText(snapshot.filter, snapshot.table->specs());
    sentences += filter.isEmpty() ? Words::tr("No filter.") : Words::tr("Filter: %1.").arg(visibleText(filter));
    if (const int column = snapshot.table->indexOf(snapshot.order.column); column >= 0) {
        const auto title = columnTitle(snapshot.table->specs()[static_cast<std::size_t>(column)]);
        sentences +=
            (snapshot.order.descending ? Words::tr("Ordered by %1, greatest first.") : Words::tr("Ordered by %1."))
                .arg(title);
    }
    if (snapshot.asOf) {
        sentences += Words::tr("As of %1.").arg(timeText(*snapshot.asOf));
    }
    sentences += Words::tr("Written %1.").arg(timeText(written));
    return sentences.join(u' ');
}
