// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/windowssummary.h"

#include <algorithm>
#include <charconv>

namespace {

constexpr std::size_t longestText = 4096;
constexpr std::size_t mostValues = 40;
constexpr const char* counts[] = {"InstalledCount", "InstalledOtherCount", "InstalledPendingRebootCount",
    "InstalledRejectedCount", "MissingCount", "FailedCount", "NotApplicableCount"};

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r");
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

}

bool WindowsSummary::add(std::string_view line)
{
    const auto colon = line.find(':');
    const auto name = trimmed(line.substr(0, colon));
    if (colon == line.npos || !isName(name) || m_values.size() == mostValues)
        return trimmed(line).empty();
    m_values.emplace(name, trimmed(line.substr(colon + 1)));
    if (m_text.size() + line.size() < longestText) {
        m_text += m_text.empty() ? "" : "\n";
        m_text += trimmed(line);
    }
    return true;
}

bool WindowsSummary::complete() const
{
    return m_values.contains("InstalledCount") && m_values.contains("MissingCount") && m_values.contains("FailedCount");
}

bool WindowsSummary::failed() const
{
    return std::none_of(std::begin(counts), std::end(counts), [this](const char* name) { return count(name); });
}

void WindowsSummary::clear()
{
    m_values.clear();
    m_text.clear();
}

std::string_view WindowsSummary::value(const char* name) const
{
    const auto found = m_values.find(std::string_view(name));
    return found == m_values.end() || found->second == "null" ? std::string_view() : found->second;
}

Count WindowsSummary::count(const char* name) const
{
    const auto text = value(name);
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 ? Count(number) : Count();
}

PatchSummaryFact WindowsSummary::fact() const
{
    PatchSummaryFact summary;
    summary.source = PatchSummaryFact::Source::CompliancePatchSummary;
    summary.baseline = value("BaselineId");
    summary.patchGroup = value("PatchGroup");
    summary.snapshot = value("SnapshotId");
    summary.operation = readOperation(value("OperationType"));
    summary.rebootOption = readRebootOption(value("RebootOption"));
    summary.operationStart = readInstant(value("OperationStartTime"));
    summary.operationEnd = readInstant(value("OperationEndTime"));
    summary.installed = count("InstalledCount");
    summary.installedOther = count("InstalledOtherCount");
    summary.installedPendingReboot = count("InstalledPendingRebootCount");
    summary.installedRejected = count("InstalledRejectedCount");
    summary.missing = count("MissingCount");
    summary.failed = count("FailedCount");
    summary.notApplicable = count("NotApplicableCount");
    summary.unreportedNotApplicable = count("UnreportedNotApplicableCount");
    return summary;
}
