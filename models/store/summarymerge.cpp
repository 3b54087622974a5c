// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/summarymerge.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace {

constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

// Of the counts: those that make a node non-compliant.
constexpr std::array<std::size_t, 4> badCounts {2, 3, 4, 5};

int badness(std::span<const std::int64_t> counts)
{
    std::int64_t sum = 0;
    for (const std::size_t i : badCounts) {
        sum += std::max<std::int64_t>(counts[i], 0);
    }
    return static_cast<int>(std::min<std::int64_t>(sum, std::numeric_limits<int>::max()));
}

}

SummaryMerge::SummaryMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
    MergeResult& result, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_file(file)
    , m_find(ids.database(),
          "SELECT installed, installed_other, installed_pending_reboot, installed_rejected, missing, failed, "
          "not_applicable,"
          " unreported_not_applicable, available_security_update, critical_non_compliant, security_non_compliant, "
          "other_non_compliant,"
          " operation, reboot_option, started, last_no_reboot, (SELECT text FROM word WHERE id = baseline),"
          " (SELECT text FROM word WHERE id = patch_group), (SELECT text FROM word WHERE id = snapshot),"
          " (SELECT text FROM word WHERE id = install_override), file FROM patch_summary WHERE node = ? AND time = ? "
          "AND "
          "source = ?")
    , m_newest(ids.database(), "SELECT max(time) FROM patch_summary WHERE node = ?")
    , m_insert(ids.database(),
          "INSERT INTO patch_summary(node, time, source, baseline, patch_group, snapshot, install_override, "
          "operation,"
          " reboot_option, started, last_no_reboot, installed, installed_other, installed_pending_reboot, "
          "installed_rejected, missing, failed,"
          " not_applicable, unreported_not_applicable, available_security_update, critical_non_compliant, "
          "security_non_compliant,"
          " other_non_compliant, original, file) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?)")
{
}

void SummaryMerge::run()
{
    for (SortedReader rows(m_staging.summaries()); rows.next();) {
        auto row = rowOf<StagedSummary>(rows.bytes());
        row.node = m_staging.nodeOf(row.node);
        if (row.node == 0) {
            continue; // was counted as rejected
        }
        const Outcome outcome = merge(row);
        if (row.ofFinding) {
            m_result.tick();
            continue;
        }
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, row.primary);
    }
}

Outcome SummaryMerge::merge(const StagedSummary& summary)
{
    const std::int64_t node = m_ids.node(summary.node);
    const Instant time = summary.ended.value_or(0);
    loadNewest(node);
    const auto there = m_newestTime >= time ? stored(node, time, summary.source) : std::nullopt;
    if (!there) {
        const bool known = m_newestTime.has_value();
        m_result.older += m_newestTime > time && summary.primary ? 1 : 0;
        int column = 0;
        for (const auto& value : rowOfSummary(node, time, summary)) {
            m_insert.bind(++column, value);
        }
        m_insert.run();
        m_newestTime = std::max(m_newestTime, std::optional(time));
        return known ? Outcome::Updated : Outcome::Created;
    }
    const Reading said = reading(summary);
    if (said == *there) {
        return Outcome::Unchanged;
    }
    if (time != 0) {
        noteClash(summary);
    }
    if (said < *there) {
        return Outcome::Unchanged;
    }
    m_changes.set(ChangedTable::Summaries, rowOfSummary(node, time, summary));
    m_changed[{node, time, summary.source}] = said;
    return Outcome::Updated;
}

SummaryMerge::Reading SummaryMerge::reading(const StagedSummary& summary) const
{
    Reading reading;
    for (std::size_t i = 0; i < summary.counts.size(); ++i) {
        reading.numbers[i] = summary.counts[i] ? *summary.counts[i] : none;
    }
    reading.bad = badness(reading.numbers);
    reading.numbers[12] = summary.operation;
    reading.numbers[13] = summary.rebootOption;
    reading.numbers[14] = summary.started.value_or(none);
    reading.numbers[15] = summary.lastNoReboot.value_or(none);
    const LocalWords& words = m_ids.words();
    std::ranges::transform(std::array {summary.baseline, summary.patchGroup, summary.snapshot, summary.override},
        reading.words.begin(), [&words](int word) { return std::string(words.text(word)); });
    return reading;
}

std::optional<SummaryMerge::Reading> SummaryMerge::stored(std::int64_t node, Instant time, int source)
{
    if (const auto changed = m_changed.find({node, time, source}); changed != m_changed.end()) {
        return changed->second;
    }
    m_find.bind(1, node);
    m_find.bind(2, time);
    m_find.bind(3, source);
    if (!m_find.step()) {
        return std::nullopt;
    }
    Reading reading;
    int column = 0;
    for (std::int64_t& number : reading.numbers) {
        number = m_find.optionalInteger(column++).value_or(none);
    }
    for (std::string& word : reading.words) {
        word = m_find.text(column++);
    }
    reading.bad = badness(reading.numbers);
    m_changes.buildsOn(m_find.integer(column));
    m_find.reset();
    return reading;
}

// Once a node: the rows of one come together.
void SummaryMerge::loadNewest(std::int64_t node)
{
    if (node == m_node) {
        return;
    }
    m_node = node;
    m_newest.bind(1, node);
    m_newestTime = m_newest.step() ? m_newest.optionalInteger(0) : std::nullopt;
    m_newest.reset();
}

ChangedRow SummaryMerge::rowOfSummary(std::int64_t node, Instant time, const StagedSummary& summary)
{
    ChangedRow row {node, time, summary.source};
    for (const int word : {summary.baseline, summary.patchGroup, summary.snapshot, summary.override}) {
        row.emplace_back(m_ids.word(word));
    }
    row.emplace_back(summary.operation);
    row.emplace_back(summary.rebootOption);
    row.push_back(summary.started);
    row.push_back(summary.lastNoReboot);
    row.insert(row.end(), summary.counts.begin(), summary.counts.end());
    row.emplace_back(m_originals.keep(summary.original));
    row.emplace_back(m_file);
    return row;
}

void SummaryMerge::noteClash(const StagedSummary& summary)
{
    const int id = m_staging.nodes()[static_cast<std::size_t>(summary.node)].id;
    m_result.clash({QT_TRANSLATE_NOOP("Message",
                        "The patch summary of %1 has different counts for one operation. The worse ones were kept."),
        {std::string(m_ids.words().text(id))}});
}
