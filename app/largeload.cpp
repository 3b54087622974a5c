// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/largeload.h"

#include "app/backgroundpool.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace {

using namespace std::chrono_literals;

void giveBackLater()
{
    static QPointer<QTimer> timer;
    if (!timer) {
        timer = new QTimer(QCoreApplication::instance());
        timer->setSingleShot(true);
        timer->callOnTimeout([] { loadingPool().start(giveBackMemory); });
    }
    if (!timer->isActive()) {
        timer->start(1s);
    }
}

}

LargeLoad::~LargeLoad()
{
    if (auto* application = QCoreApplication::instance()) {
        QMetaObject::invokeMethod(application, giveBackLater, Qt::QueuedConnection);
    }
}
