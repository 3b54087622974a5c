// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"

#include "models/store/findingidentity.h"

#include <algorithm>
#include <nettle/sha2.h>

namespace {

constexpr int firstText = 2;

// Each value with its type and length, so that no two rows say the same.
class Bytes
{
public:
    void add(std::span<const unsigned char> bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    void add(std::string_view text)
    {
        add('t', text.size());
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }

    void add(char type, std::uint64_t value)
    {
        std::array<unsigned char, 9> bytes {static_cast<unsigned char>(type)};
        for (std::size_t i = 1; i < bytes.size(); ++i, value >>= 8U) {
            bytes[i] = static_cast<unsigned char>(value & 0xffU);
        }
        add(bytes);
    }

    // And starts anew.
    [[nodiscard]] DecisionSeal take()
    {
        DecisionSeal seal = {};
        sha256_ctx hash;
        sha256_init(&hash);
        sha256_update(&hash, m_bytes.size(), m_bytes.data());
        sha256_digest(&hash, seal.size(), seal.data());
        m_bytes.clear();
        return seal;
    }

private:
    std::vector<unsigned char> m_bytes;
};

DecisionSeal sealOf(const SealedTable& table, const Statement& row, const DecisionSeal& before, Bytes& bytes)
{
    bytes.add(before);
    bytes.add('i', static_cast<std::uint64_t>(row.integer(0)));
    const auto identity = row.blob(1);
    bytes.add('b', identity.size());
    bytes.add(identity);
    for (int column = firstText; column < table.firstNumber; ++column) {
        bytes.add(row.text(column));
    }
    for (int column = table.firstNumber; column < table.columnCount; ++column) {
        const auto number = row.optionalInteger(column);
        bytes.add(number ? 'i' : 'n', static_cast<std::uint64_t>(number.value_or(0)));
    }
    return bytes.take();
}

std::optional<DecisionSeal> readSeal(std::span<const unsigned char> bytes)
{
    DecisionSeal seal = {};
    if (bytes.size() != seal.size()) {
        return std::nullopt;
    }
    std::ranges::copy(bytes, seal.begin());
    return seal;
}

std::string headText(std::int64_t row, const DecisionSeal& seal)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text = std::to_string(row) + ':';
    for (const unsigned byte : seal) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

// Walks along decisions and seals, both in the order of their numbers.
class Auditor
{
public:
    Auditor(Database& database, const SealedTable& table, std::string_view head)
        : m_table(table)
        , m_row(database, table.rows)
        , m_seal(database, table.sealsSql())
        , m_head(head)
    {
        m_row.bind(1, 0);
        if (!head.empty()) {
            m_audit.headFound = false;
        }
        nextRow();
        nextSeal();
    }

    [[nodiscard]] DecisionAudit run(Database& database)
    {
        while (m_rowId || m_sealId) {
            const auto id = !m_rowId ? *m_sealId : !m_sealId ? *m_rowId : std::min(*m_rowId, *m_sealId);
            noteGap(id);
            check(id);
            m_last = id;
        }
        Statement counter(database, m_table.counterSql());
        if (counter.step()) {
            noteGap(counter.integer(0) + 1);
        }
        if (m_table.ofFindings) {
            checkIdentities(database);
        }
        m_audit.head = headText(m_last, m_before);
        m_audit.lastRow = m_last;
        return std::move(m_audit);
    }

private:
    void nextRow() { m_rowId = m_row.step() ? std::optional(m_row.integer(0)) : std::nullopt; }

    void nextSeal() { m_sealId = m_seal.step() ? std::optional(m_seal.integer(0)) : std::nullopt; }

    void fault(DecisionFault::Kind kind, std::int64_t row, std::int64_t last)
    {
        constexpr std::size_t listed = 1000;
        if (m_audit.faults.size() < listed) {
            m_audit.faults.push_back({kind, row, last});
        }
        ++m_audit.faultCount;
    }

    void noteGap(std::int64_t next)
    {
        m_gap = next > m_last + 1;
        if (m_gap) {
            fault(DecisionFault::Kind::Removed, m_last + 1, next - 1);
        }
    }

    void check(std::int64_t id)
    {
        const bool row = m_rowId == id;
        const auto seal = m_sealId == id ? readSeal(m_seal.blob(1)) : std::nullopt;
        if (!row) {
            fault(DecisionFault::Kind::Removed, id, id);
        } else if (m_sealId != id) {
            fault(DecisionFault::Kind::Inserted, id, id);
        } else if (const bool right = seal == sealOf(m_table, m_row, m_before, m_bytes);
                   !right && !m_gap) { // behind a gap: cannot be told
            fault(DecisionFault::Kind::Changed, id, id);
        }
        m_before = seal.value_or(m_before);
        if (seal && headText(id, *seal) == m_head) {
            m_audit.headFound = true;
        }
        m_audit.rows += row;
        if (m_sealId == id) {
            nextSeal();
        }
        if (row) {
            nextRow();
        }
    }

    void checkIdentities(Database& database)
    {
        Statement names(database,
            "SELECT d.first, k.hash, n.finding_id, w.text FROM (SELECT key, min(id) AS first FROM decision GROUP BY "
            "key) d"
            " JOIN finding_key k ON k.id = d.key JOIN finding_name n ON n.id = d.key JOIN word w ON w.id = "
            "k.product_arn");
        while (names.step()) {
            if (!std::ranges::equal(names.blob(1), findingIdentity(names.text(3), names.text(2)))) {
                fault(DecisionFault::Kind::Identity, names.integer(0), names.integer(0));
            }
        }
    }

    const SealedTable& m_table;
    Statement m_row, m_seal;
    std::string m_head;
    DecisionAudit m_audit;
    std::optional<std::int64_t> m_rowId, m_sealId;
    DecisionSeal m_before = {};
    Bytes m_bytes;
    std::int64_t m_last = 0;
    bool m_gap = false;
};

DecisionAudit auditRows(Database& database, const SealedTable& table, std::string_view head)
{
    const ReadTransaction reading(database);
    return Auditor(database, table, head).run(database);
}

}

void sealRows(Database& database, const SealedTable& table, std::int64_t after)
{
    DecisionSeal before = {};
    Statement newest(database, table.newestSealSql());
    if (newest.step()) {
        before = readSeal(newest.blob(0)).value_or(before);
        newest.reset();
    }
    Statement insert(database, table.insertSql());
    Statement row(database, table.rows);
    row.bind(1, after);
    Bytes bytes;
    while (row.step()) {
        before = sealOf(table, row, before, bytes);
        insert.bind(1, row.integer(0));
        insert.bindBlob(2, before);
        insert.run();
    }
}

DecisionAudit auditDecisions(Database& database, std::string_view head)
{
    return auditRows(database, sealedDecisions, head);
}

DecisionAudit auditSuppressions(Database& database)
{
    return auditRows(database, sealedSuppressions, {});
}

DecisionAudit auditOutcomes(Database& database)
{
    DecisionAudit all;
    for (const auto* table : sealedOutcomes()) {
        const auto audit = auditRows(database, *table, {});
        all.rows += audit.rows;
        all.faultCount += audit.faultCount;
    }
    return all;
}
