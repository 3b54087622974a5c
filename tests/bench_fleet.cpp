// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of loading the fleet, its history and one node costs. Not a test: run it by hand with a database.
#include "models/tables/coverage.h"
#include "models/tables/evidence.h"
#include "models/tables/fleetmemory.h"
#include "models/tables/nodedetail.h"
#include "models/tables/overview.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

namespace {

double cpuMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Bench
{
public:
    explicit Bench(int runs)
        : m_runs(runs)
    {
    }

    template <typename Work> void measure(const QString& what, Work work)
    {
        std::vector<double> wall, cpu;
        std::size_t rows = 0;
        for (int run = 0; run < m_runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            const auto before = cpuMilliseconds();
            rows = work();
            cpu.push_back(cpuMilliseconds() - before);
            wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(wall);
        std::ranges::sort(cpu);
        const auto number = [](double value) { return QString::number(value, 'f', 1).rightJustified(9); };
        m_out << what.leftJustified(34) << " cpu min" << number(cpu.front()) << " med" << number(cpu[cpu.size() / 2])
              << "  wall med" << number(wall[wall.size() / 2]) << " max" << number(wall.back()) << " ms  " << rows
              << Qt::endl;
    }

private:
    int m_runs;
    QTextStream m_out {stdout};
};

Instant newestReport(Database& database)
{
    Statement row(database, "SELECT max(time) FROM report");
    return row.step() ? row.integer(0) : now();
}

void measureParts(Bench& bench, Database& database, const Moment& moment, const PastFacts* past = nullptr)
{
    using Part = void (*)(Evidence&);
    const std::pair<const char*, Part> parts[] = {{"facts", addNodeFacts},
        {"patches", [](Evidence& evidence) { addPatches(evidence, FleetDepth::Everything); }},
        {"available updates", addAvailableUpdates}, {"commands", addPatchCommands},
        {"types", [](Evidence& evidence) { addTypes(evidence); }},
        {"findings", [](Evidence& evidence) { addFindings(evidence, FleetDepth::Everything); }}, {"tags", addTags},
        {"patches since", addPatchesSince}};
    const ReadTransaction reading(database);
    bench.measure(QStringLiteral("  nodes"), [&] { return Evidence(database, moment, {}, past).nodes.size(); });
    Evidence evidence(database, moment, {}, past);
    Bench once(1); // each adds to what is there
    for (const auto& [name, part] : parts) {
        once.measure(QStringLiteral("  ") + QString::fromLatin1(name), [&] {
            part(evidence);
            return evidence.nodes.size();
        });
    }
}

// With what is kept in memory to tell of any date.
void measurePast(Bench& bench, Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    Bench once(1);
    std::unique_ptr<const PastFacts> past;
    once.measure(QStringLiteral("past facts"), [&] {
        past = std::make_unique<const PastFacts>(database);
        return std::size_t(0);
    });
    bench.measure(QStringLiteral("fleet from them"), [&] {
        Evidence evidence(database, moment, {}, past.get());
        addFacts(evidence, FleetDepth::Everything);
        return evidence.nodes.size();
    });
    measureParts(bench, database, moment, past.get());
}

void measureNode(Bench& bench, Database& database, const Moment& moment, std::int64_t node)
{
    bench.measure(QStringLiteral("node %1, detail").arg(node),
        [&] { return loadNodeDetail(database, moment, node) ? std::size_t(1) : 0; });
    for (const auto* view : {"missing", "failed", "pending-reboot", "rejected", "patches", "associations", "custom",
             "findings", "events", "imports"}) {
        bench.measure(QStringLiteral("node %1, %2").arg(node).arg(QString::fromLatin1(view)),
            [&] { return findView(view)->load(database, moment, {.node = node})->rowCount(); });
    }
}

}

int main(int count, char** arguments)
{
    if (count < 2) {
        QTextStream(stderr) << "bench_fleet DATABASE [RUNS [NODE...]]" << Qt::endl;
        return 2;
    }
    Bench bench(count > 2 ? std::max(1, QString::fromLocal8Bit(arguments[2]).toInt()) : 3);
    try {
        Database database(arguments[1], Database::Mode::ReadOnly);
        Moment moment;
        moment.now = newestReport(database) + microsPerDay;
        auto then = moment;
        then.asOf = moment.now - 20 * microsPerDay;
        auto between = moment;
        between.asOf = newestReport(database);
        between.from = *between.asOf - 7 * microsPerDay;
        bench.measure(QStringLiteral("changes of a week"),
            [&] { return findView("changes")->load(database, between, {})->rowCount(); });
        bench.measure(QStringLiteral("verdicts 20 days ago"), [&] {
            const ReadTransaction reading(database);
            Evidence evidence(database, then, {});
            addFacts(evidence, FleetDepth::Verdicts);
            return judged(evidence).nodes.size();
        });
        measureParts(bench, database, qEnvironmentVariableIsSet("FLEET_BENCH_THEN") ? then : moment);
        measurePast(bench, database, then);
        if (qEnvironmentVariableIsSet("FLEET_BENCH_PARTS")) {
            return 0;
        }
        bench.measure(QStringLiteral("fleet now"), [&] { return loadFleet(database, moment).nodes.size(); });
        bench.measure(QStringLiteral("fleet 20 days ago"), [&] { return loadFleet(database, then).nodes.size(); });
        for (const auto* view : {"nodes", "findings", "patches", "missing", "associations"}) {
            bench.measure(QStringLiteral("view %1, 20 days ago").arg(QString::fromLatin1(view)),
                [&] { return findView(view)->load(database, then, {})->rowCount(); });
        }
        bench.measure(
            QStringLiteral("overview 20 days ago"), [&] { return loadOverview(database, then).history.size(); });
        for (const auto* view : {"nodes", "patches", "missing", "failed", "associations", "custom"}) {
            bench.measure(QStringLiteral("view %1").arg(QString::fromLatin1(view)),
                [&] { return findView(view)->load(database, moment, {})->rowCount(); });
        }
        bench.measure(
            QStringLiteral("coverage"), [&] { return std::size_t(loadCoverage(database, moment).rows.size()); });
        Overview overview;
        bench.measure(QStringLiteral("overview"), [&] {
            overview = loadOverview(database, moment);
            return overview.history.size();
        });
        bench.measure(QStringLiteral("overview, past known"),
            [&] { return loadOverview(database, moment, &overview).history.size(); });
        FleetMemory memory;
        static_cast<void>(loadCountedFleet(database, moment, &overview, &memory));
        bench.measure(QStringLiteral("overview after a decision"),
            [&] { return loadCountedFleet(database, moment, &overview, &memory).fleet->nodes.size(); });
        for (int at = 3; at < count; ++at) {
            measureNode(bench, database, moment, QString::fromLocal8Bit(arguments[at]).toLongLong());
        }
    } catch (const StoreError& error) {
        QTextStream(stderr) << translated(error.message()) << Qt::endl;
        return 1;
    }
    return 0;
}
