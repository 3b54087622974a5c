// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchorigins.h"

#include "models/tables/associations.h"
#include "models/tables/evidence.h"
#include "models/tables/scopedsql.h"

#include <cstdlib>

namespace {

constexpr Instant minute = 60 * microsPerSecond;
constexpr Instant clocksDiffer = 15 * minute;
constexpr Instant longOperation = 120 * minute; // where its start is not known

// ?1 node, ?2 from, ?3 to
constexpr auto commandsSql = R"(
SELECT subject, document, at, actor FROM event WHERE node = ?1 AND kind = 0 AND at BETWEEN ?2 AND ?3
UNION ALL SELECT subject, document, at, actor FROM event WHERE node IS NULL AND kind = 0 AND at BETWEEN ?2 AND ?3 ORDER BY at)";
constexpr auto executionsSql =
    "SELECT at FROM event WHERE node = ?1 AND kind = 1 AND at BETWEEN ?2 AND ?3 AND subject = ?4";
// ?1 node, ?2 what a run of an association says of the command that did it
constexpr auto linkedSql =
    "SELECT subject FROM event WHERE node = ?1 AND kind = 1 AND text = ?2 COLLATE NOCASE ORDER BY at DESC LIMIT 1";
// ?1 id (word), ?2 moment
constexpr auto definitionSql = R"(
SELECT w.text, d.details FROM definition d JOIN word w ON w.id = d.name WHERE d.subject = ?1 AND d.kind = 1 AND coalesce(d.at, 0) <= ?2
ORDER BY d.at DESC, d.details DESC, w.text DESC LIMIT 1)";
constexpr auto overrideSql = R"(
SELECT w.text FROM patch_summary s JOIN word w ON w.id = s.install_override WHERE s.node = ?1 AND s.time = ?2 AND w.text <> '' LIMIT 1)";

struct Span
{
    Instant from = 0;
    Instant to = 0;

    [[nodiscard]] bool holds(Instant at) const { return at >= from && at <= to; }
};

class OriginReader
{
public:
    OriginReader(Database& database, const Moment& moment, const NodeState& node, Instant end)
        : m_database(database)
        , m_moment(moment)
        , m_node(node)
        , m_end(end)
        , m_span({node.operationStart.value_or(end - longOperation) - clocksDiffer, end + clocksDiffer})
        , m_words(database)
    {
    }

    PatchOrigin read(const std::string& execution)
    {
        readOverride();
        readAssociations(execution);
        if (m_origin.way == PatchingWay::Unknown) {
            readCommand(execution);
        }
        if (isOfPatchPolicy(m_origin.override)) {
            m_origin.way = PatchingWay::PatchPolicy;
        }
        if (m_origin.way == PatchingWay::Unknown) {
            m_origin.command = execution;
        }
        return std::move(m_origin);
    }

private:
    void readOverride()
    {
        Statement row(m_database, overrideSql);
        row.bind(1, m_node.id);
        row.bind(2, m_end);
        if (row.step()) {
            m_origin.override = row.text(0);
        }
    }

    // When the association ran at the time of the operation.
    std::optional<Instant> ranAt(const AssociationState& association)
    {
        if (association.time && m_span.holds(*association.time)) {
            return association.time;
        }
        Statement rows(m_database, executionsSql);
        rows.bind(1, m_node.id);
        rows.bind(2, m_span.from);
        rows.bind(3, m_span.to);
        rows.bind(4, m_words.find(association.id));
        return rows.step() ? rows.optionalInteger(0) : std::nullopt;
    }

    // The id of the association whose run on the node names the command.
    std::string linkedTo(const std::string& execution)
    {
        Statement row(m_database, linkedSql);
        const auto source = "RunCommand " + execution;
        row.bind(1, m_node.id);
        row.bind(2, std::string_view(source));
        return !execution.empty() && row.step() ? m_words.text(row.integer(0)) : std::string();
    }

    // And its name: what its status may leave out stands in its description.
    std::pair<PatchingWay, std::string> wayOf(const AssociationState& association)
    {
        Statement row(m_database, definitionSql);
        row.bind(1, m_words.find(association.id));
        row.bind(2, upTo(m_moment));
        const bool described = row.step();
        const auto& said = *association.said;
        std::string name(described && said.name.empty() ? row.text(0) : std::string_view(said.name));
        const auto way = described && isOfPatchPolicy(row.text(1)) ? PatchingWay::PatchPolicy
                                                                   : wayOfAssociation(name, said.document);
        return {way, std::move(name)};
    }

    // The one that the data names; of several that ran then, one that AWS itself made, then the one that ran next to
    // the end.
    void readAssociations(const std::string& execution)
    {
        const auto linked = linkedTo(execution);
        for (const auto& association : loadAssociations(m_database, m_moment, {m_node.id})) {
            auto at = isPatchDocument(association.said->document) ? ranAt(association) : std::nullopt;
            const bool named = !execution.empty() && (association.id == execution || association.id == linked);
            if (named && !at) {
                at = m_end;
            }
            if (!at) {
                continue;
            }
            const auto [way, name] = wayOf(association);
            const bool known = way != PatchingWay::Association;
            const bool wasKnown = m_origin.way != PatchingWay::Association;
            const bool nearer = !m_origin.at || std::abs(*at - m_end) < std::abs(*m_origin.at - m_end);
            if (m_origin.way == PatchingWay::Unknown || (known && !wasKnown) || (known == wasKnown && nearer)
                || named) {
                m_origin.way = way;
                m_origin.document = association.said->document;
                m_origin.association = name.empty() ? association.id : name;
                m_origin.at = at;
            }
            if (named) {
                return;
            }
        }
    }

    void readCommand(const std::string& execution)
    {
        Statement rows(m_database, commandsSql);
        rows.bind(1, m_node.id);
        rows.bind(2, m_span.from);
        rows.bind(3, m_span.to);
        while (rows.step()) {
            const auto id = m_words.text(rows.integer(0));
            const auto document = m_words.text(rows.integer(1));
            const auto actor = m_words.text(rows.integer(3));
            const bool named = !execution.empty() && id == execution;
            const bool other = !m_origin.command.empty() && id != m_origin.command;
            if (!isPatchDocument(document) || (other && !named)) {
                continue;
            }
            const bool window = !actor.empty() && wayOfCommand(actor) == PatchingWay::MaintenanceWindow;
            m_origin.actor = other || window || m_origin.actor.empty() ? actor : m_origin.actor;
            m_origin.command = id;
            m_origin.document = document;
            m_origin.at = rows.optionalInteger(2);
            m_origin.way = wayOfCommand(m_origin.actor);
        }
    }

    Database& m_database;
    const Moment& m_moment;
    const NodeState& m_node;
    Instant m_end;
    Span m_span;
    Words m_words;
    PatchOrigin m_origin;
};

}

PatchOrigin loadPatchOrigin(
    Database& database, const Moment& moment, const NodeState& node, const std::string& execution)
{
    const auto end = node.patches.operationEnd;
    return end ? OriginReader(database, moment, node, *end).read(execution) : PatchOrigin {};
}
