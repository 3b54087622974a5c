// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backgroundpool.h"

#include <QCoreApplication>
#include <QPointer>

namespace {

QThreadPool& madeOnce(QPointer<QThreadPool>& pool)
{
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
    }
    return *pool;
}

}

QThreadPool& loadingPool()
{
    static QPointer<QThreadPool> pool;
    return madeOnce(pool);
}

QThreadPool& askingPool()
{
    static QPointer<QThreadPool> pool;
    return madeOnce(pool);
}

QThreadPool& sparePool()
{
    static QPointer<QThreadPool> pool;
    const bool isNew = !pool;
    auto& made = madeOnce(pool);
    if (isNew) {
        made.setMaxThreadCount(1);
        made.setThreadPriority(QThread::IdlePriority);
    }
    return made;
}
