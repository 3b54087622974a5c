// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

// Reads the given files and folders into a sink that drops everything, and prints speed and memory: each file when they
// are few, and all together. Every file is hashed first, as an import does to know it again.

namespace {

constexpr std::size_t few = 20;

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

class Clock
{
public:
    [[nodiscard]] double wall() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

    [[nodiscard]] double cpu() const { return double(std::clock() - m_cpu) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::clock_t m_cpu = std::clock();
};

double megabytes(std::uint64_t size)
{
    return double(size) / 1e6;
}

// Returns the bytes of its reports.
std::uint64_t readFile(const std::string& path, bool told)
{
    std::uint64_t size = 0;
    const auto source = openSource(path);
    while (source->next()) {
        DroppingSink sink;
        const Clock clock;
        static_cast<void>(source->hints({}));
        const auto result = source->read({}, sink, {}, {});
        size += result.scope.size;
        if (told)
            std::printf("%s: end %d, %s, %llu records, %zu facts, %zu rejected, %.1f MB/s wall, %.1f MB/s CPU; %s\n",
                source->name().c_str(), int(result.end), result.scope.kind.c_str(),
                static_cast<unsigned long long>(result.records), sink.facts(), sink.rejected(),
                megabytes(result.scope.size) / clock.wall(), megabytes(result.scope.size) / clock.cpu(),
                result.problem.text.c_str());
    }
    return size;
}

}

int main(int count, char** arguments)
{
    const Clock clock;
    const auto paths = sourceFiles({arguments + 1, arguments + count});
    const double found = clock.cpu();
    std::uint64_t size = 0;
    for (const auto& path : paths)
        size += readFile(path, paths.size() <= few);
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const double read = clock.cpu() - found;
    std::printf("%zu files, %.1f MB: found in %.3f s CPU, read in %.3f s CPU = %.1f us a file, %.1f MB/s CPU; %.3f s "
                "wall, peak %ld kB\n",
        paths.size(), megabytes(size), found, read, read * 1e6 / double(paths.size()), megabytes(size) / read,
        clock.wall(), usage.ru_maxrss);
    return 0;
}
