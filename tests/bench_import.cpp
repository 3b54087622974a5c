// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs: bench_import FOLDER-FOR-DATABASES PATH... reads each path (a file or a folder) into a database
// of its own, in a process of its own, and prints a line of a Markdown table for each. Built on request only.
#include "app/importrun.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

struct Outcome
{
    std::uint64_t files = 0, records = 0, created = 0, unchanged = 0, rejected = 0;
    double stopSeconds = 0; // from asking until it had stopped
    bool failed = false;
};

struct Cost
{
    Outcome outcome = {};
    double cpu = 0, wall = 0;
    double megabytes = 0; // resident, at the most
};

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Outcome importOnce(const std::string& database, const std::string& path, Clock::duration stopAfter)
{
    std::stop_source stop;
    Clock::time_point asked = {};
    std::jthread clock;
    if (stopAfter > 0s) {
        clock = std::jthread([&] {
            std::this_thread::sleep_for(stopAfter);
            asked = Clock::now();
            stop.request_stop();
        });
    }
    const ImportJob job {.database = database, .paths = {path}, .author = "benchmark"};
    const auto reports = runImport(
        job, stop.get_token(), [](const ImportProgress&) {}, [](const FileReport&) {});
    Outcome outcome;
    if (stop.stop_requested()) {
        outcome.stopSeconds = seconds(Clock::now() - asked);
    }
    const ImportSums sums = sumsOf(reports);
    outcome.files = reports.size();
    outcome.records = sums.read;
    outcome.created = sums.created;
    outcome.unchanged = sums.unchanged;
    outcome.rejected = sums.rejected;
    outcome.failed = sums.databaseFailed;
    return outcome;
}

// In a process of its own: what it used is known exactly, and nothing is warm but the files.
Cost measure(const std::string& database, const std::string& path, Clock::duration stopAfter = {})
{
    int ends[2] = {};
    if (::pipe(ends) != 0) {
        return {};
    }
    const auto begun = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const Outcome outcome = importOnce(database, path, stopAfter);
        const bool told = ::write(ends[1], &outcome, sizeof outcome) == sizeof outcome;
        ::_exit(told ? 0 : 1);
    }
    ::close(ends[1]);
    Cost cost;
    cost.outcome.failed = ::read(ends[0], &cost.outcome, sizeof cost.outcome) != sizeof cost.outcome;
    ::close(ends[0]);
    struct rusage usage = {};
    ::wait4(child, nullptr, 0, &usage);
    const auto time = [](const timeval& value) {
        return static_cast<double>(value.tv_sec) + static_cast<double>(value.tv_usec) / 1e6;
    };
    cost.wall = seconds(Clock::now() - begun);
    cost.cpu = time(usage.ru_utime) + time(usage.ru_stime);
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

double bytesBelow(const std::string& path)
{
    if (!fs::is_directory(path)) {
        return static_cast<double>(fs::file_size(path));
    }
    double bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
        bytes += entry.is_regular_file() ? static_cast<double>(entry.file_size()) : 0;
    }
    return bytes;
}

void print(const char* what, const Cost& cost, double bytes, const std::string& database)
{
    const auto records = static_cast<double>(cost.outcome.records);
    std::printf("| %s | %.0f | %.2f | %.2f | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f |%s\n", what, records, cost.cpu,
        cost.wall, records / cost.cpu, records / cost.wall, static_cast<double>(cost.outcome.files) / cost.wall,
        cost.cpu / (bytes / 1e9), cost.megabytes, static_cast<double>(fs::file_size(database)) / 1e6,
        cost.outcome.failed ? " FAILED" : "");
    std::fflush(stdout);
}

void measureAll(const std::string& folder, const std::string& path)
{
    const std::string database = folder + "/bench.fleet";
    const auto forget = [&database] {
        for (const char* end : {"", "-wal", "-shm"}) {
            fs::remove(database + end);
        }
    };
    const double bytes = bytesBelow(path);
    const std::string name =
        fs::path(path).filename().string() + " (" + std::to_string(std::llround(bytes / 1e6)) + " MB)";
    forget();
    print(name.c_str(), measure(database, path), bytes, database);
    print("the same again", measure(database, path), bytes, database);
    if (fs::is_regular_file(path)) { // other bytes, the same records: none is known by its hash
        const std::string copy = folder + "/again.json";
        fs::copy_file(path, copy, fs::copy_options::overwrite_existing);
        fs::resize_file(copy, fs::file_size(copy) + 1);
        if (std::FILE* file = std::fopen(copy.c_str(), "r+")) {
            std::fseek(file, -1, SEEK_END);
            std::fputc('\n', file);
            std::fclose(file);
        }
        print("the same records again", measure(database, copy), bytes, database);
        fs::remove(copy);
    }
    for (const auto when : {200ms, 1000ms, 3000ms}) {
        forget();
        const Cost stopped = measure(database, path, when);
        std::printf("stopped after %lld ms: it took %.0f ms\n", static_cast<long long>(when.count()),
            stopped.outcome.stopSeconds * 1000);
    }
    forget();
}

}

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fputs("usage: bench_import FOLDER-FOR-DATABASES PATH...\n", stderr);
        return 2;
    }
    std::puts("| Input | Records | CPU s | Wall s | Records per CPU s | Records per s | Files per s | CPU s per GB | "
              "Memory MB | Database MB |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|");
    for (int i = 2; i < count; ++i) {
        measureAll(arguments[1], arguments[i]);
    }
    return 0;
}
