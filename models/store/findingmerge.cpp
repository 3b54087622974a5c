// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingmerge.h"

#include <QtGlobal>

#include <limits>
#include <tuple>

namespace {

constexpr int generatorColumn = 4; // of the statement that inserts
constexpr Instant never = std::numeric_limits<Instant>::min();

}

FindingMerge::FindingMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
    MergeResult& result, const FileScope& scope, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_captured(scope.captured.value_or(0))
    , m_file(file)
    , m_insertKey(
          ids.database(), "INSERT OR IGNORE INTO finding_key(hash, finding_id, product_arn, prefix) VALUES(?, ?, ?, ?)")
    , m_findKey(ids.database(), "SELECT id FROM finding_key WHERE hash = ?")
    , m_versions(ids.database(),
          "SELECT id, updated, compliance, severity, workflow_time, captured, content, current, file FROM finding "
          "WHERE key = ?")
    , m_insert(ids.database(),
          "INSERT INTO finding(key, current, title, generator, account, account_name, region, product, company, type, "
          "control, resource_type,"
          " resource, cves, node, severity, workflow, record_state, compliance, sample, created, updated, "
          "first_observed, last_observed,"
          " workflow_time, patch_manager, operation_end, installed, installed_other, missing, failed, pending_reboot, "
          "rejected, baseline,"
          " captured, content, original, file) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

// In the order of their identities: those that come one after another lie in few pages of the index, and a transaction
// writes each of them once.
void FindingMerge::run()
{
    for (SortedReader rows(m_staging.findings()); rows.next();) {
        const auto finding = rowOf<StagedFinding>(rows.bytes());
        const Outcome outcome = merge(finding, textOf(rows.bytes().subspan(sizeof(StagedFinding))));
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, finding.primary);
    }
}

Outcome FindingMerge::merge(const StagedFinding& finding, std::string_view id)
{
    m_insertKey.bindBlob(1, finding.hash);
    m_insertKey.bind(2, id);
    m_insertKey.bind(3, m_ids.word(finding.productArn));
    m_insertKey.bind(4, finding.idPrefix == 0 ? 0 : m_ids.word(finding.idPrefix));
    m_insertKey.run();
    Outcome outcome = Outcome::Created;
    if (m_ids.database().changes() == 1) {
        insert(m_ids.database().lastInsertId(), finding, true);
    } else {
        m_findKey.bindBlob(1, finding.hash);
        const std::int64_t key = m_findKey.step() ? m_findKey.integer(0) : 0;
        m_findKey.reset();
        outcome = mergeVersion(key, finding, id);
    }
    return outcome;
}

FindingMerge::Version FindingMerge::versionOf(const StagedFinding& finding) const
{
    return {finding.updated.value_or(never), finding.compliance, finding.severity, finding.noted.value_or(never),
        m_captured, finding.content};
}

void FindingMerge::loadVersions(std::int64_t key)
{
    m_stored.clear();
    m_versions.bind(1, key);
    while (m_versions.step()) {
        Stored& stored = m_stored.emplace_back();
        stored.id = m_versions.integer(0);
        stored.version = {m_versions.optionalInteger(1).value_or(never), m_versions.integer(2), m_versions.integer(3),
            m_versions.optionalInteger(4).value_or(never), m_versions.integer(5)};
        const auto content = m_versions.blob(6);
        std::copy_n(
            content.begin(), std::min(content.size(), stored.version.content.size()), stored.version.content.begin());
        stored.current = m_versions.integer(7) != 0;
        stored.file = m_versions.integer(8);
        if (const auto changed = m_changed.find(stored.id); changed != m_changed.end()) {
            std::tie(stored.current, stored.version.captured) = changed->second;
        }
        m_changes.buildsOn(stored.file);
    }
}

void FindingMerge::change(const Stored& stored)
{
    m_changes.set(ChangedTable::Findings, {stored.id, std::int64_t {stored.current ? 1 : 0}, stored.version.captured});
    m_changed[stored.id] = {stored.current, stored.version.captured};
}

Outcome FindingMerge::mergeVersion(std::int64_t key, const StagedFinding& finding, std::string_view id)
{
    loadVersions(key);
    const Version said = versionOf(finding);
    bool clash = false;
    Version newest = said;
    for (Stored& stored : m_stored) {
        if (stored.version.content == said.content) {
            return seenAgain(stored);
        }
        clash = clash || stored.version.updated == said.updated || stored.file == m_file;
        newest = std::max(newest, stored.version);
    }
    const bool current = newest == said;
    if (current) {
        for (Stored& stored : m_stored) {
            if (stored.current) {
                stored.current = false;
                change(stored);
            }
        }
    } else if (newest.updated > said.updated && finding.primary) {
        ++m_result.older;
    }
    insert(key, finding, current);
    if (clash) {
        noteClash(std::string(m_ids.words().text(finding.idPrefix)).append(id), newest);
    }
    return m_stored.empty() ? Outcome::Created : Outcome::Updated; // a receipt may have been here first
}

Outcome FindingMerge::seenAgain(Stored& stored)
{
    if (stored.version.captured >= m_captured) {
        return Outcome::Unchanged;
    }
    stored.version.captured = m_captured;
    const bool changed = chooseCurrent();
    change(stored);
    return changed ? Outcome::Updated : Outcome::Unchanged;
}

bool FindingMerge::chooseCurrent()
{
    const auto best = std::ranges::max_element(m_stored, {}, &Stored::version);
    if (best->current) {
        return false;
    }
    for (Stored& stored : m_stored) {
        if (stored.current || &stored == &*best) {
            stored.current = &stored == &*best;
            change(stored);
        }
    }
    return true;
}

void FindingMerge::insert(std::int64_t key, const StagedFinding& finding, bool current)
{
    int column = 0;
    const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
    bind(key);
    bind(current);
    for (const int word : finding.words) {
        bind(m_ids.word(word));
    }
    if (finding.generatorInId != 0) {
        m_insert.bind(generatorColumn, finding.generatorInId);
    }
    bind(finding.node == 0 ? std::nullopt : std::optional(m_ids.node(finding.node)));
    for (const int number : {finding.severity, finding.workflow, finding.recordState, finding.compliance}) {
        bind(number);
    }
    bind(finding.sample);
    for (const auto& time :
        {finding.created, finding.updated, finding.firstObserved, finding.lastObserved, finding.noted}) {
        bind(time);
    }
    bind(finding.patchManager);
    bind(finding.ended);
    constexpr std::array<std::size_t, 6> counts {
        0, 1, 4, 5, 2, 3}; // installed, other, missing, failed, pending reboot, rejected
    for (const std::size_t i : counts) {
        bind(finding.counts[i]);
    }
    bind(finding.summarised ? std::optional(m_ids.word(finding.baseline)) : std::nullopt);
    bind(m_captured);
    m_insert.bindBlob(++column, finding.content);
    bind(m_originals.keep(finding.original));
    bind(m_file);
    m_insert.run();
}

void FindingMerge::noteClash(std::string_view id, const Version& shown)
{
    const std::string time = shown.updated == never ? std::string("-") : isoInstant(shown.updated);
    const std::string_view compliance = word(static_cast<FindingCompliance>(shown.compliance));
    const std::string_view severity = word(static_cast<Severity>(shown.severity));
    m_result.clash(
        {QT_TRANSLATE_NOOP("Message",
             "Two different records are the finding %1. The later one, of one time the worse, is shown (%2, %3 %4);"
             " both are kept."),
            {std::string(id), time, std::string(compliance), std::string(severity)}});
}
