// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/patchreportcolumns.h"

#include <algorithm>
#include <iterator>

using enum PatchReportColumn::Name;

namespace {

constexpr const char* indexNames[] = {"index", "no", "number", "row"};
constexpr const char* idNames[] = {"instanceid", "nodeid", "managednodeid", "managedinstanceid", "resourceid"};
constexpr const char* nameNames[] = {"instancename", "nodename", "computername", "managednodename"};
constexpr const char* ipNames[] = {"instanceip", "nodeip", "ipaddress", "instanceipaddress", "privateip"};
constexpr const char* platformNames[] = {"platformname", "operatingsystem", "platform"};
constexpr const char* versionNames[] = {"platformversion", "operatingsystemversion"};
constexpr const char* platformTypeNames[] = {"platformtype"};
constexpr const char* agentNames[] = {"ssmagentversion", "agentversion"};
constexpr const char* baselineNames[] = {"patchbaseline", "baselineid", "patchbaselineid", "baseline"};
constexpr const char* groupNames[] = {"patchgroup"};
constexpr const char* statusNames[] = {"compliancestatus", "patchcompliancestatus"};
constexpr const char* severityNames[] = {"complianceseverity", "overallseverity"};
constexpr const char* patchNames[] = {"patchname", "patchtitle", "title"};
constexpr const char* patchIdNames[] = {"kbidpatchid", "patchid", "kbid", "kbidorpatchid", "patchidkbid", "patchkbid"};
constexpr const char* stateNames[] = {"patchstate", "state"};
constexpr const char* reportNames[] = {"lastreporttime", "lastreportedtime", "reporttime", "lastreported"};
constexpr const char* levelNames[] = {"compliancelevel"};
constexpr const char* patchSeverityNames[] = {"patchseverity", "vendorseverity", "severity"};
constexpr const char* classificationNames[] = {"patchclassification", "classification"};
constexpr const char* cveNames[] = {"cveid", "cveids", "cve", "cves"};
constexpr const char* logNames[] = {"logsurl", "logurl", "logs"};

// "Noncompliant Critical severity patch count" and shorter ones. Not "CriticalNonCompliantCount", the API's: that and
// its neighbours overlap.
constexpr const char* criticalNames[] = {"noncompliantcritical*"};
constexpr const char* highNames[] = {"noncomplianthigh*"};
constexpr const char* mediumNames[] = {"noncompliantmedium*"};
constexpr const char* lowNames[] = {"noncompliantlow*"};
constexpr const char* informationalNames[] = {"noncompliantinformational*"};
constexpr const char* unspecifiedNames[] = {"noncompliantunspecified*"};

constexpr CsvColumn columns[] = {{indexNames}, {idNames}, {nameNames}, {ipNames}, {platformNames}, {versionNames},
    {platformTypeNames}, {agentNames}, {baselineNames}, {groupNames}, {statusNames}, {severityNames}, {criticalNames},
    {highNames}, {mediumNames}, {lowNames}, {informationalNames}, {unspecifiedNames}, {patchNames}, {patchIdNames},
    {stateNames}, {reportNames}, {levelNames}, {patchSeverityNames}, {classificationNames}, {cveNames}, {logNames}};
static_assert(std::size(columns) == LogsUrl + 1);

constexpr int enoughForNodes = 6;

}

std::span<const CsvColumn> patchReportColumns()
{
    return columns;
}

bool listsPatches(const CsvTable& table)
{
    return table.has(InstanceId) && table.has(PatchId) && table.has(State)
        && (table.has(LastReport) || table.has(Level)); // our own exports have neither, and may be filtered
}

bool listsNodes(const CsvTable& table)
{
    bool counts = false;
    for (int column = Critical; column <= Unspecified; ++column)
        counts = counts || table.has(column);
    return table.has(InstanceId) && table.has(Status) && (counts || table.known() >= enoughForNodes);
}

bool isPatchReportHeader(const std::vector<std::string>& cells)
{
    const auto isId = [](const std::string& cell) {
        const auto key = columnKey(cell);
        return std::any_of(std::begin(idNames), std::end(idNames), [&](const char* name) { return key == name; });
    };
    if (std::none_of(cells.begin(), cells.end(), isId))
        return false;
    const CsvTable table(columns, cells);
    return listsPatches(table) || listsNodes(table);
}
