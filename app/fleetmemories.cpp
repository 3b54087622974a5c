// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleetmemories.h"

#include "app/largeload.h"
#include "app/workspace.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

// Inside of a ReadTransaction; nobody hears of a problem: whoever asks will.
template <typename Work> bool readAside(const std::string& file, const std::stop_token& stop, Work work)
{
    const LargeLoad large;
    return problemOf([&] {
        Database database(file, Database::Mode::ReadOnly);
        const auto interrupt = database.interruptOn(stop);
        const ReadTransaction reading(database);
        work(database, readDataState(database));
    }).empty();
}

}

FleetMemories::FleetMemories(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pastTask([this](bool) { readFindings(); })
    , m_findingsTask([](bool) {}, &sparePool())
    , m_comparedTask([](bool) {})
{
    begin();
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(1min); // who looks at dates goes to and fro
    connect(&m_leaving, &QTimer::timeout, this, &FleetMemories::forgetPast);
    const auto leave = [this] { isInPast() ? m_leaving.stop() : m_leaving.start(); };
    connect(&workspace, &Workspace::momentChanged, this, leave);
    connect(&workspace, &Workspace::comparedChanged, this, leave);
    connect(&workspace, &Workspace::opening, this, [this] {
        begin();
        m_pastTask.cancel();
        m_findingsTask.cancel();
        m_comparedTask.cancel();
        m_findings = {};
    });
}

void FleetMemories::begin()
{
    m_past = std::make_shared<PastMemory>();
    m_ofPresent = std::make_shared<FleetMemory>(m_past);
    m_ofPast = std::make_shared<FleetMemory>(m_past);
}

void FleetMemories::forgetPast()
{
    m_pastTask.cancel();
    m_findingsTask.cancel();
    m_findings = {};
    m_ofPast = std::make_shared<FleetMemory>(m_past);
    loadingPool().start([past = m_past] {
        const LargeLoad large;
        past->forget();
    });
}

const std::shared_ptr<FleetMemory>& FleetMemories::current() const
{
    return m_workspace.asOf() ? m_ofPast : m_ofPresent;
}

bool FleetMemories::isInPast() const
{
    return m_workspace.asOf() || m_workspace.moment().from;
}

void FleetMemories::expectMorePast(const TablePointer& findings)
{
    m_findings = findings;
    if (isInPast() && !isReadingPast()) {
        expectPast();
    }
}

void FleetMemories::expectPast()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    m_pastTask.run([past = m_past, file = m_workspace.file()](std::stop_token stop) {
        return readAside(file, stop, [&](Database& database, const DataState& state) {
            static_cast<void>(past->facts(database, state));
            static_cast<void>(past->versions(database, state));
        });
    });
}

void FleetMemories::readFindings()
{
    if (!isInPast() || !m_findings) {
        return;
    }
    m_findingsTask.run([past = m_past, findings = std::exchange(m_findings, {}), file = m_workspace.file()](
                           std::stop_token stop) {
        return readAside(file, stop, [&](Database& database, const DataState& state) {
            past->readFindings(database, state, findings);
            if (const auto facts = past->knownFacts(state)) {
                facts->goodPatches().readAll(database);
            }
        });
    });
}

void FleetMemories::expectCompared()
{
    auto then = m_workspace.moment();
    then.asOf = then.from;
    m_comparedTask.run([then, memory = current(), file = m_workspace.file()](std::stop_token stop) {
        return readAside(file, stop, [&](Database& database, const DataState& state) {
            memory->expectVerdicts(database, then, state);
        });
    });
}
