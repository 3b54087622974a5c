// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the store takes facts that are already read: bench_store [findings] [nodes]. Built on request only.
#include "models/store/store.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr Instant hour = 3600 * microsPerSecond;
constexpr int itemsOfNode = 450;

double cpuSeconds()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peakMegabytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// About as long, and as alike, as what AWS writes.
std::string originalOf(int number, std::size_t size)
{
    std::string text = "{\"SchemaVersion\": \"2018-10-08\", \"Id\": \"" + std::to_string(number) + "\", ";
    for (unsigned i = static_cast<unsigned>(number); text.size() < size; i = i * 1664525 + 1013904223) {
        text += "\"Remediation" + std::to_string(i >> 24U)
            + "\": {\"Recommendation\": {\"Text\": \"Run AWS-RunPatchBaseline with Operation=Install\"}}, ";
    }
    return text;
}

FindingFact findingOf(int number)
{
    const std::string text = std::to_string(number);
    FindingFact fact;
    fact.id =
        "arn:aws:securityhub:eu-west-1:111122223333:instance/i-" + text + "/document/AWS-RunPatchBaseline/" + text;
    fact.productArn = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
    fact.title =
        "Systems Manager Patch Summary - Managed Instance " + std::to_string(number % 15000) + " is non-compliant";
    fact.generator = "AWS-RunPatchBaseline";
    fact.account = std::to_string(111122223333 + number % 40);
    fact.region = number % 3 == 0 ? "us-east-1" : "eu-west-1";
    fact.product = "Systems Manager Patch Manager";
    fact.company = "AWS";
    fact.type = "Software & Configuration Checks/AWS Security Best Practices";
    fact.resourceType = "AwsEc2Instance";
    fact.resource = "arn:aws:ec2:eu-west-1:111122223333:instance/i-" + std::to_string(number % 20000);
    fact.node = "i-" + std::to_string(number % 20000);
    fact.severity = static_cast<Severity>(number % 6);
    fact.compliance = FindingCompliance::Failed;
    fact.created = hour;
    fact.updated = hour + number;
    for (std::size_t i = 0; i < 4; ++i) {
        fact.contentHash[i] = static_cast<unsigned char>(number >> (8 * i));
    }
    if (number % 10 < 7) {
        fact.patchSummary = PatchSummaryFact {.source = PatchSummaryFact::Source::Finding,
            .baseline = "pb-0123456789abcdef" + std::to_string(number % 5),
            .operation = Operation::Scan,
            .operationEnd = hour + number,
            .installed = 100,
            .missing = number % 7,
            .failed = 0};
    }
    return fact;
}

ComplianceItemFact itemOf(int node, int number, Instant reported)
{
    const int patch = (node * 7 + number * 13) % 6000;
    ComplianceItemFact fact;
    fact.node = "i-" + std::to_string(node);
    fact.type = "Patch";
    fact.id = "KB" + std::to_string(5000000 + patch);
    fact.title = "2026-10 Cumulative Update for Windows Server (KB" + std::to_string(5000000 + patch) + ")";
    fact.state = (node + number) % 50 == 0 ? PatchState::Missing : PatchState::Installed;
    fact.status = (node + number) % 50 == 0 ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.severity = static_cast<Severity>(patch % 6);
    fact.patchSeverity = patch % 2 == 0 ? "Critical" : "Important";
    fact.classification = "SecurityUpdates";
    fact.at = hour + patch;
    fact.reported = reported;
    fact.executionId = "0d1e2f3a-" + std::to_string(node);
    fact.executionType = "Command";
    fact.baseline = "pb-0123456789abcdef0";
    return fact;
}

void measure(
    Store& store, const std::string& path, const char* what, int rows, const std::function<void(FactSink&)>& fill)
{
    const auto begun = std::chrono::steady_clock::now();
    double generating = 0;
    {
        // What making the facts costs is not the store's.
        class Nowhere : public FactSink
        {
            void take(SourceRecord&&) override { }

            void reject(const Rejection&) override { }
        } nowhere;

        const double before = cpuSeconds();
        fill(nowhere);
        generating = cpuSeconds() - before;
    }
    const double before = cpuSeconds();
    const auto session = store.beginFile(store.beginRun("bench"), what, what);
    fill(*session);
    const double staged = cpuSeconds() - before - generating;
    const auto staging = std::chrono::steady_clock::now();
    const FileReport report = session->finish({.captured = 100 * hour}, {});
    const auto merging = std::chrono::duration<double>(std::chrono::steady_clock::now() - staging).count();
    const double cpu = cpuSeconds() - before - generating;
    const auto size = std::filesystem::file_size(path) / 1'000'000;
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("%-22s %7d rows  %5.2f CPU s (staging %.2f, merging %.2f; lock held %.2f s)  %7.0f rows/CPU s  wall "
                "%.1f s  database %ju MB  peak %ld MB"
                "  new %ju updated %ju unchanged %ju\n",
        what, rows, cpu, staged, cpu - staged, merging, rows / cpu, wall, static_cast<std::uintmax_t>(size),
        peakMegabytes(), static_cast<std::uintmax_t>(report.created), static_cast<std::uintmax_t>(report.updated),
        static_cast<std::uintmax_t>(report.unchanged));
}

}

int main(int argc, char** argv)
{
    const int findings = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int nodes = argc > 2 ? std::atoi(argv[2]) : 1'000;
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u"bench.db"_s).toStdString();
    std::vector<std::string> texts;
    for (int i = 0; i < 64; ++i) {
        texts.push_back(originalOf(i, 2400));
    }
    try {
        Store store(path);
        const auto fillFindings = [&](FactSink& sink) {
            for (int i = 0; i < findings; ++i) {
                sink.take({.original = texts[static_cast<std::size_t>(i) % texts.size()], .facts = {findingOf(i)}});
            }
        };
        const auto fillItems = [&](Instant time) {
            return [&, time](FactSink& sink) {
                for (int i = 0; i < nodes * itemsOfNode; ++i) {
                    const std::string_view text = texts[static_cast<std::size_t>(i) % texts.size()];
                    sink.take(
                        {.original = text.substr(0, 600), .facts = {itemOf(i / itemsOfNode, i % itemsOfNode, time)}});
                }
            };
        };
        measure(store, path, "findings, new", findings, fillFindings);
        measure(store, path, "findings, again", findings, fillFindings);
        measure(store, path, "items, new", nodes * itemsOfNode, fillItems(hour));
        measure(store, path, "items, again", nodes * itemsOfNode, fillItems(hour));
        measure(store, path, "items, a week later", nodes * itemsOfNode, fillItems(200 * hour));
        const double before = cpuSeconds();
        for (int i = 0; i < 100; ++i) {
            const Database reader(path, Database::Mode::ReadOnly);
        }
        std::printf("opening to read: %.2f ms of CPU each\n", (cpuSeconds() - before) * 10);
    } catch (const StoreError& error) {
        std::fprintf(stderr, "%s\n", qPrintable(translated(error.message())));
        return 1;
    }
    return 0;
}
