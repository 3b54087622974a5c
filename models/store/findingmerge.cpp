// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingmerge.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace {

constexpr Instant never = std::numeric_limits<Instant>::min();

std::int64_t lastId(const Database& database, std::string_view ofTable)
{
    Statement last(database, std::string("SELECT max(id) FROM ").append(ofTable));
    return last.step() ? last.integer(0) : 0;
}

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
    , m_findKey(ids.database(), "SELECT id FROM finding_key WHERE hash = ?")
    , m_versions(ids.database(),
          "SELECT id, updated, compliance, severity, workflow_time, captured, content, current, file FROM finding "
          "WHERE key = ?")
    , m_newKeys(ids.database(), "finding_key(id, hash, finding_id, product_arn, prefix)")
    , m_insert(ids.database(),
          "finding(id, key, current, title, generator, account, account_name, region, product, company, "
          "type, control, resource_type,"
          " resource, cves, node, severity, workflow, record_state, compliance, sample, created, updated, "
          "first_observed, last_observed,"
          " workflow_time, patch_manager, operation_end, installed, installed_other, missing, failed, pending_reboot, "
          "rejected, baseline,"
          " captured, content, original, file)")
    , m_lastKey(lastId(ids.database(), "finding_key"))
    , m_lastVersion(lastId(ids.database(), "finding"))
    , m_firstKeys(m_lastKey == 0)
{
}

// In the order of their identities: those that come one after another lie in few pages of the index, and a transaction
// writes each of them once.
void FindingMerge::run()
{
    for (SortedReader rows(m_staging.findings()); rows.next();) {
        const auto finding = rowOf<StagedFinding>(rows.bytes());
        const std::string_view id = textOf(rows.bytes().subspan(sizeof(StagedFinding)));
        loadKey(finding, id);
        const Outcome outcome = merge(finding, id);
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, finding.primary);
    }
    m_newKeys.flush();
    m_insert.flush();
}

void FindingMerge::loadKey(const StagedFinding& finding, std::string_view id)
{
    if (m_key != 0 && finding.hash == m_hash) {
        return; // once more
    }
    m_hash = finding.hash;
    m_key = 0;
    m_stored.clear();
    if (!m_firstKeys) {
        m_findKey.bindBlob(1, m_hash);
        m_key = m_findKey.step() ? m_findKey.integer(0) : 0;
        m_findKey.reset();
    }
    if (m_key != 0) {
        return loadVersions();
    }
    m_key = ++m_lastKey;
    m_newKeys.add({m_key, RowBatch::Bytes(m_hash), id, m_ids.word(finding.productArn),
        finding.idPrefix == 0 ? 0 : m_ids.word(finding.idPrefix)});
}

FindingMerge::Version FindingMerge::versionOf(const StagedFinding& finding) const
{
    return {finding.updated.value_or(never), finding.compliance, finding.severity, finding.noted.value_or(never),
        m_captured, finding.content};
}

void FindingMerge::loadVersions()
{
    m_versions.bind(1, m_key);
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
        m_changes.buildsOn(stored.file);
    }
}

void FindingMerge::change(const Stored& stored)
{
    m_changes.set(ChangedTable::Findings, {stored.id, std::int64_t {stored.current ? 1 : 0}, stored.version.captured});
}

Outcome FindingMerge::merge(const StagedFinding& finding, std::string_view id)
{
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
    const bool first = m_stored.empty(); // also when a receipt has been here before
    insert(finding, current);
    m_stored.push_back({m_lastVersion, said, current, m_file});
    if (clash) {
        noteClash(std::string(m_ids.words().text(finding.idPrefix)).append(id), newest);
    }
    return first ? Outcome::Created : Outcome::Updated;
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

void FindingMerge::insert(const StagedFinding& finding, bool current)
{
    if (m_insert.rows() + 1 == RowBatch::mostRows) {
        m_newKeys.flush(); // before the rows that refer to them
    }
    std::array<std::int64_t, std::tuple_size_v<decltype(finding.words)>> words;
    std::ranges::transform(finding.words, words.begin(), [this](int word) { return m_ids.word(word); });
    const auto& [title, generator, account, accountName, region, product, company, type, control, resourceType,
        resource, cves] = words;
    const auto& [installed, other, pendingReboot, rejected, missing, failed] = finding.counts;
    m_insert.add({++m_lastVersion, m_key, current, title,
        finding.generatorInId != 0 ? finding.generatorInId : generator, account, accountName, region, product, company,
        type, control, resourceType, resource, cves, finding.node == 0 ? RowBatch::Value() : m_ids.node(finding.node),
        finding.severity, finding.workflow, finding.recordState, finding.compliance, finding.sample, finding.created,
        finding.updated, finding.firstObserved, finding.lastObserved, finding.noted, finding.patchManager,
        finding.ended, installed, other, missing, failed, pendingReboot, rejected,
        finding.summarised ? m_ids.word(finding.baseline) : RowBatch::Value(), m_captured,
        RowBatch::Bytes(finding.content), m_originals.keep(finding.original), m_file});
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
