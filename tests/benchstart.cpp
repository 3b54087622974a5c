// SPDX-License-Identifier: GPL-3.0-or-later
// How long the application takes from exec to the first painted rows of its overview.
#include "tests/benchsteps.h"

#include "app/application.h"
#include "views/overviewpage.h"
#include "views/tableview.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

qint64 childBegan = 0; // 0: this is no such child

// Ends the process when the overview has painted rows.
class FirstRows : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* view = event->type() == QEvent::Paint ? qobject_cast<TableView*>(watched->parent()) : nullptr;
        if (view && !m_seen && view->model() && view->model()->rowCount() > 0 && isInOverview(*view)) {
            m_seen = true;
            QTimer::singleShot(0, this, [] { // after it was painted
                std::printf("%lld\n", static_cast<long long>(clockNow() - childBegan));
                std::fflush(stdout);
                ::_exit(0);
            });
        }
        return false;
    }

private:
    static bool isInOverview(const QWidget& widget)
    {
        for (const auto* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            if (qobject_cast<const OverviewPage*>(parent)) {
                return true;
            }
        }
        return false;
    }

    bool m_seen = false;
};

void watchFirstRows()
{
    if (childBegan != 0) {
        QCoreApplication::instance()->installEventFilter(new FirstRows(QCoreApplication::instance()));
    }
}

}

Q_COREAPP_STARTUP_FUNCTION(watchFirstRows)

int runStartChild(int argc, char** argv, const QString& database, qint64 begun)
{
    childBegan = begun;
    return runWindow(argc, argv, database.toStdString(), {});
}

void benchStart(BenchLines& lines, const BenchOptions& options)
{
    BenchLine line {.name = u"Start, from exec to the first painted rows of the overview"_s, .target = 300};
    const QTemporaryDir settings;
    repeat(options, line, [&] {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, settings.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(options.program, {u"--start-child"_s, QString::number(clockNow()), options.database});
        const bool done = child.waitForFinished(300'000) && child.exitStatus() == QProcess::NormalExit;
        const auto nanoseconds = child.readAllStandardOutput().trimmed().toLongLong();
        line.samples.append(BenchSample {.wall = static_cast<double>(nanoseconds) / 1e6});
        return done && nanoseconds > 0;
    });
    lines.add(line);
}
