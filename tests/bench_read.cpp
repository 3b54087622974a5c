// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

// Reads the given files into a sink that drops everything, and prints speed and memory.

namespace {

class DroppingSink final : public FactSink
{
public:
    void take(SourceRecord&& record) override { m_facts += record.facts.size(); }

    void reject(const Rejection&) override { ++m_rejected; }

    [[nodiscard]] std::size_t facts() const { return m_facts; }

    [[nodiscard]] std::size_t rejected() const { return m_rejected; }

private:
    std::size_t m_facts = 0;
    std::size_t m_rejected = 0;
};

void readFile(const char* path)
{
    DroppingSink sink;
    const auto begin = std::chrono::steady_clock::now();
    const auto cpu = std::clock();
    const auto source = openSource(path);
    while (source->next()) {
        const auto result = source->read({}, sink, {}, {});
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        const double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        std::printf(
            "%s: end %d, %s, %llu records, %zu facts, %zu rejected, %.1f MB/s wall, %.1f MB/s CPU, peak %ld kB; %s\n",
            source->name().c_str(), int(result.end), result.scope.kind.c_str(),
            static_cast<unsigned long long>(result.records), sink.facts(), sink.rejected(),
            double(result.scope.size) / 1e6 / seconds.count(), double(result.scope.size) / 1e6 / cpuSeconds,
            usage.ru_maxrss, result.problem.text.c_str());
    }
}

}

int main(int count, char** arguments)
{
    for (const auto& path : sourceFiles({arguments + 1, arguments + count}))
        readFile(path.c_str());
    return 0;
}
