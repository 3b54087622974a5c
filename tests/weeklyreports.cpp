// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weeklyreports.h"

#include <array>
#include <fstream>
#include <map>

namespace {

namespace fs = std::filesystem;

constexpr std::array documents = {"AWS-GatherSoftwareInventory", "AWS-UpdateSSMAgent", "Harden-Baseline"};

constexpr std::string_view patchLine =
    R"({"resourceId":"~","resourceType":"ManagedInstanceInventory","captureTime":"~","schemaVersion":"1.1",)"
    R"("ComplianceType":"Patch","ExecutionId":"~","ExecutionType":"Command","ExecutionTime":"~","Id":"~","Title":"~",)"
    R"("Status":"~","Severity":"~","Classification":"~","PatchBaselineId":"~","PatchSeverity":"~","PatchState":"~",)"
    R"("PatchGroup":"~","InstalledTime":"~"})"
    "\n";
constexpr std::string_view associationLine =
    R"({"resourceId":"~","resourceType":"ManagedInstanceInventory","captureTime":"~","schemaVersion":"1.1",)"
    R"("ComplianceType":"Association","ExecutionTime":"~","Id":"~","Title":"","Status":"~","Severity":"UNSPECIFIED",)"
    R"("DocumentName":"~","DocumentVersion":"1"})"
    "\n";
constexpr std::string_view patchState =
    R"({"InstanceId":"~","PatchGroup":"~","BaselineId":"~","SnapshotId":"~","InstalledCount":~,"InstalledOtherCount":~,)"
    R"("InstalledPendingRebootCount":~,"InstalledRejectedCount":~,"MissingCount":~,"FailedCount":~,)"
    R"("UnreportedNotApplicableCount":0,"NotApplicableCount":~,"OperationStartTime":"~","OperationEndTime":"~",)"
    R"("Operation":"~","RebootOption":"~"})";
constexpr std::string_view information =
    R"({"InstanceId":"~","PingStatus":"~","LastPingDateTime":"~","AgentVersion":"3.3.~.0","IsLatestVersion":true,)"
    R"("PlatformType":"~","PlatformName":"~","PlatformVersion":"~","ResourceType":"~","IPAddress":"10.~.~.~",)"
    R"("ComputerName":"~.example.internal"})";
constexpr std::string_view associationStatus =
    R"({"AssociationId":"~","Name":"~","DocumentVersion":"1","AssociationVersion":"1","InstanceId":"~",)"
    R"("ExecutionDate":"~","Status":"~","DetailedStatus":"~","ExecutionSummary":"~","ErrorCode":"~"})";

bool isBad(PatchState state)
{
    return state == PatchState::Missing || state == PatchState::Failed || state == PatchState::InstalledPendingReboot
        || state == PatchState::InstalledRejected;
}

std::string severityOf(const WeeklyPatch& patch)
{
    if (!isBad(patch.state)) {
        return "UNSPECIFIED";
    }
    return patch.vendorSeverity == "Critical" ? "CRITICAL"
        : patch.vendorSeverity == "Important" ? "HIGH"
        : patch.vendorSeverity == "Medium"    ? "MEDIUM"
                                              : "LOW";
}

std::string uuid(std::uint64_t chance)
{
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%08x-%04x-4%03x-a%03x-%012llx", static_cast<unsigned>(chance >> 32U),
        static_cast<unsigned>(chance & 0xFFFFU), static_cast<unsigned>(chance >> 16U & 0xFFFU),
        static_cast<unsigned>(chance >> 20U & 0xFFFU), static_cast<unsigned long long>(chance & 0xFFFFFFFFFFFFU));
    return text.data();
}

// A file that is written in large pieces.
class Report
{
public:
    Report(const fs::path& path, std::string_view begin)
    {
        fs::create_directories(path.parent_path());
        m_file.open(path, std::ios::binary);
        text = begin;
    }

    void next() // before each element of a list
    {
        if (m_any) {
            text += ",\n";
        }
        m_any = true;
        flush(1 << 20U);
    }

    void flush(std::size_t least)
    {
        if (text.size() >= least) {
            m_file.write(text.data(), static_cast<std::streamsize>(text.size()));
            text.clear();
        }
    }

    [[nodiscard]] bool finish(std::string_view end)
    {
        text += end;
        flush(0);
        m_file.close();
        return !m_file.fail();
    }

    std::string text;

private:
    std::ofstream m_file;
    bool m_any = false;
};

void addItems(Report& report, const WeeklyFleet& fleet, int number, const WeeklyNode& node, int round)
{
    const auto time = isoInstant(fleet.scanned(number, round));
    for (int slot = 0; slot < WeeklyFleet::associations; ++slot) {
        fill(report.text, associationLine,
            {node.id, time, time, uuid(fleet.chance(90, slot)),
                fleet.associationFails(number, slot, round) ? "NON_COMPLIANT" : "COMPLIANT",
                documents[static_cast<std::size_t>(slot)]});
    }
    const auto execution = uuid(fleet.chance(91, number, round));
    for (int slot = WeeklyFleet::associations; slot < fleet.size().items; ++slot) {
        const auto patch = fleet.patch(number, slot, round);
        fill(report.text, patchLine,
            {node.id, time, execution, time, patch.id, patch.title, isBad(patch.state) ? "NON_COMPLIANT" : "COMPLIANT",
                severityOf(patch), patch.classification, node.baseline, patch.vendorSeverity, word(patch.state),
                node.group, patch.installed == 0 ? "" : isoInstant(patch.installed)});
    }
    report.flush(1 << 20U);
}

void addState(Report& report, const WeeklyFleet& fleet, int number, const WeeklyNode& node, int round)
{
    const auto counts = fleet.counts(number, round);
    const auto end = fleet.scanned(number, round);
    const auto text = [](int count) { return std::to_string(count); };
    report.next();
    fill(report.text, patchState,
        {node.id, node.group, node.baseline, uuid(fleet.chance(92, number, round)), text(counts.installed),
            text(counts.installedOther), text(counts.pendingReboot), text(counts.rejected), text(counts.missing),
            text(counts.failed), text(counts.notApplicable), isoInstant(end - 40 * microsPerSecond), isoInstant(end),
            fleet.isInstall(number, round) ? "Install" : "Scan",
            fleet.isInstall(number, round) ? "RebootIfNeeded" : "NoReboot"});
}

void addInformation(Report& report, const WeeklyFleet& fleet, int number, const WeeklyNode& node, int round)
{
    const auto chance = fleet.chance(93, number);
    const auto byte = [chance](unsigned place) { return std::to_string(chance >> (8U * place) & 255U); };
    report.next();
    fill(report.text, information,
        {node.id, fleet.chance(94, number, round) % 50 == 0 ? "ConnectionLost" : "Online",
            isoInstant(fleet.scanned(number, round)), std::to_string(1000 + round * 7),
            node.windows ? "Windows" : "Linux", node.platform, node.version,
            node.id.starts_with("mi-") ? "ManagedInstance" : "EC2Instance", byte(0), byte(1), byte(2), node.name});
}

void addStatuses(Report& report, const WeeklyFleet& fleet, int number, const WeeklyNode& node, int round)
{
    for (int slot = 0; slot < WeeklyFleet::associations; ++slot) {
        const bool fails = fleet.associationFails(number, slot, round);
        const auto* status = fails ? "Failed" : "Success";
        report.next();
        fill(report.text, associationStatus,
            {uuid(fleet.chance(90, slot)), documents[static_cast<std::size_t>(slot)], node.id,
                isoInstant(fleet.scanned(number, round)), status, status,
                fails ? "1 out of 1 plugin processed, 0 success, 1 failed, 0 timedout, 0 skipped. "
                      : "1 out of 1 plugin processed, 1 success, 0 failed, 0 timedout, 0 skipped. ",
                fails ? "1" : ""});
    }
}

bool writePlace(const WeeklyFleet& fleet, const std::vector<int>& nodes, int round, const fs::path& folder)
{
    const auto first = fleet.node(nodes.front());
    const auto place = fs::path("accountid=" + first.account) / ("region=" + first.region);
    Report items(folder / "AWS:ComplianceItem" / place / "resourcetype=ManagedInstanceInventory" / "nodes.json", "");
    Report states(folder / place / "describe-instance-patch-states.json", "{\"InstancePatchStates\":[\n");
    Report about(folder / place / "describe-instance-information.json", "{\"InstanceInformationList\":[\n");
    Report statuses(
        folder / place / "describe-instance-associations-status.json", "{\"InstanceAssociationStatusInfos\":[\n");
    for (const auto number : nodes) {
        const auto node = fleet.node(number);
        addItems(items, fleet, number, node, round);
        addState(states, fleet, number, node, round);
        addInformation(about, fleet, number, node, round);
        addStatuses(statuses, fleet, number, node, round);
    }
    constexpr std::string_view end = "\n]}\n";
    const bool itemsDone = items.finish(""), statesDone = states.finish(end), aboutDone = about.finish(end);
    return statuses.finish(end) && itemsDone && statesDone && aboutDone;
}

bool writeFindings(const WeeklyFleet& fleet, int round, const fs::path& folder)
{
    Report findings(folder / "get-findings.json", "{\"Findings\":[\n");
    for (int number = 0; number < fleet.size().findings; ++number) {
        const auto finding = fleet.finding(number, round);
        if (finding && (fleet.findingChanges(number, round) || !fleet.finding(number, round - 1))) {
            findings.next();
            addFinding(findings.text, fleet, number, *finding, round);
        }
    }
    return findings.finish("\n]}\n");
}

}

void fill(std::string& text, std::string_view pattern, std::initializer_list<std::string_view> values)
{
    for (const auto value : values) {
        const auto place = pattern.find('~');
        text += pattern.substr(0, place);
        text += value;
        pattern.remove_prefix(place + 1);
    }
    text += pattern;
}

bool writeRound(const WeeklyFleet& fleet, int round, const std::filesystem::path& folder)
{
    std::map<std::pair<std::string, std::string>, std::vector<int>> places;
    for (int number = 0; number < fleet.size().nodes; ++number) {
        if (fleet.reports(number, round)) {
            const auto node = fleet.node(number);
            places[{node.account, node.region}].push_back(number);
        }
    }
    bool done = writeFindings(fleet, round, folder);
    for (const auto& [place, nodes] : places) {
        done = writePlace(fleet, nodes, round, folder) && done;
    }
    return done;
}
