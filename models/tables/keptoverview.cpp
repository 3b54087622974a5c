// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keptoverview.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace {

constexpr quint32 magic = 0x464c4f34;
constexpr qsizetype sumLength = 20; // SHA-1: against damage

// One list of members serves writing and reading.
template <typename Stream, typename T> void visit(Stream& stream, T& value);

class Writer
{
public:
    explicit Writer(QByteArray& bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
    }

    void operator()(const std::string& text) { m_stream.writeBytes(text.data(), static_cast<uint>(text.size())); }

    template <typename T> void operator()(const T& value) requires std::is_integral_v<T> || std::is_enum_v<T>
    {
        m_stream << static_cast<qint64>(value);
    }

    template <typename T> void operator()(const std::optional<T>& value)
    {
        m_stream << value.has_value();
        if (value) {
            (*this)(*value);
        }
    }

    template <typename T> void operator()(const std::vector<T>& list)
    {
        m_stream << static_cast<qint64>(list.size());
        for (const auto& entry : list) {
            visit(*this, entry);
        }
    }

private:
    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
        , m_stream(m_bytes)
    {
    }

    [[nodiscard]] bool isGood() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    void operator()(std::string& text)
    {
        quint32 length = 0;
        m_stream >> length;
        if (length > m_bytes.size()) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
            return;
        }
        text.resize(length);
        m_stream.readRawData(text.data(), static_cast<int>(length));
    }

    template <typename T> void operator()(T& value) requires std::is_integral_v<T> || std::is_enum_v<T>
    {
        qint64 number = 0;
        m_stream >> number;
        value = static_cast<T>(number);
    }

    template <typename T> void operator()(std::optional<T>& value)
    {
        bool there = false;
        m_stream >> there;
        if (there) {
            (*this)(value.emplace());
        }
    }

    template <typename T> void operator()(std::vector<T>& list)
    {
        qint64 size = 0;
        m_stream >> size;
        for (; size > 0 && m_stream.status() == QDataStream::Ok; --size) {
            visit(*this, list.emplace_back());
        }
    }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

template <typename Stream, typename T> void visitPoint(Stream& stream, T& point)
{
    stream(point.time);
    for (auto* number : {&point.nodes, &point.compliant, &point.nonCompliant, &point.cannotBeJudged, &point.missing,
             &point.failed, &point.pendingReboot, &point.rejected, &point.association, &point.custom, &point.other,
             &point.missingPatches, &point.failedPatches, &point.rebootNodes, &point.openFindings}) {
        stream(*number);
    }
}

template <typename Stream, typename T> void visitNode(Stream& stream, T& node)
{
    stream(node.id);
    for (auto* text : {&node.node, &node.name, &node.account, &node.accountName, &node.region, &node.platform}) {
        stream(*text);
    }
    stream(node.terminated);
    for (auto* count :
        {&node.patches.missing, &node.patches.failed, &node.patches.pendingReboot, &node.patches.rejected}) {
        stream(*count);
    }
    stream(node.patches.operationEnd);
    stream(node.failedAssociations);
    stream(node.openFindings);
    stream(node.worstFinding);
    stream(node.worstItem);
    stream(node.judgement.verdict);
    stream(node.judgement.causes);
    stream(node.nonCompliantSince);
}

template <typename Stream, typename T> void visit(Stream& stream, T& value)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, GroupCount>) {
        stream(value.name);
        stream(value.label);
        stream(value.nodes);
        stream(value.compliant);
        stream(value.nonCompliant);
    } else if constexpr (std::is_same_v<Value, TagCount>) {
        stream(value.key);
        stream(value.groups);
    } else if constexpr (std::is_same_v<Value, CauseCount>) {
        stream(value.cause);
        stream(value.nodes);
    } else if constexpr (std::is_same_v<Value, DoubtCount>) {
        stream(value.doubt);
        stream(value.nodes);
    } else if constexpr (std::is_same_v<Value, HistoryPoint>) {
        visitPoint(stream, value);
    } else if constexpr (std::is_same_v<Value, NodeState>) {
        visitNode(stream, value);
    } else {
        stream(value);
    }
}

template <typename Stream, typename T> void visitOverview(Stream& stream, T& overview)
{
    stream(overview.moment.now);
    stream(overview.moment.freshDays);
    stream(overview.state.reports);
    stream(overview.state.lastDecision);
    stream(overview.state.lastRecorded);
    stream(overview.state.lastRule);
    stream(overview.state.lastMatch);
    stream(overview.holdsUntil);
    for (auto* number : {&overview.nodes, &overview.accounts, &overview.compliant, &overview.nonCompliant,
             &overview.cannotBeJudged, &overview.terminated, &overview.criticalFindings, &overview.staleFindings,
             &overview.suppressedFindings, &overview.resolvedFindings, &overview.files}) {
        stream(*number);
    }
    for (auto* count :
        {&overview.missing, &overview.failed, &overview.pendingReboot, &overview.rejected, &overview.openFindings}) {
        stream(count->number);
        stream(count->nodes);
    }
    stream(overview.dataAsOf);
    stream(overview.lastImport);
    stream(overview.causes);
    stream(overview.doubts);
    for (auto* groups :
        {&overview.byAccount, &overview.byPlatform, &overview.byRegion, &overview.byPatchGroup, &overview.byBaseline}) {
        stream(*groups);
    }
    stream(overview.byTag);
    stream(overview.history);
}

template <typename Enum> bool isUpTo(Enum value, Enum last)
{
    return static_cast<int>(value) >= 0 && value <= last;
}

// Numbers that stand for words are ones that there are: nobody looks again where they are shown.
bool isSane(const KeptOverview& kept)
{
    const auto isCause = [](Cause cause) { return isUpTo(cause, Cause::StaleFinding); };
    const auto isDoubt = [](Doubt doubt) { return isUpTo(doubt, Doubt::NotInNewestRound); };
    return std::ranges::all_of(kept.overview.causes, isCause, &CauseCount::cause)
        && std::ranges::all_of(kept.overview.doubts, isDoubt, &DoubtCount::doubt)
        && std::ranges::all_of(kept.fleet->nodes, [&](const NodeState& node) {
               return isUpTo(node.judgement.verdict, Verdict::CannotBeJudged)
                   && isUpTo(node.worstFinding, Severity::Critical) && isUpTo(node.worstItem, Severity::Critical)
                   && std::ranges::all_of(node.judgement.causes, isCause);
           });
}

bool isOfSameData(const Overview& overview, Database& database, const Moment& moment)
{
    const ReadTransaction reading(database);
    return !moment.asOf && !overview.moment.asOf && overview.moment.freshDays == moment.freshDays
        && moment.now >= overview.moment.now && overview.state == readDataState(database);
}

QByteArray head()
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << magic << QByteArray(FLEET_VERSION);
    return bytes;
}

}

QByteArray packed(const KeptOverview& kept)
{
    QByteArray bytes;
    Writer writer(bytes);
    visitOverview(writer, kept.overview);
    writer(kept.fleet ? kept.fleet->nodes : std::vector<NodeState>());
    return head() + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1) + bytes;
}

std::optional<KeptOverview> unpacked(const QByteArray& bytes)
{
    const auto begin = head();
    const auto rest = bytes.mid(begin.size() + sumLength);
    if (!bytes.startsWith(begin)
        || bytes.mid(begin.size(), sumLength) != QCryptographicHash::hash(rest, QCryptographicHash::Sha1)) {
        return std::nullopt;
    }
    KeptOverview kept;
    Reader reader(rest);
    visitOverview(reader, kept.overview);
    Fleet fleet;
    reader(fleet.nodes);
    kept.fleet = std::make_shared<const Fleet>(std::move(fleet));
    return reader.isGood() && isSane(kept) ? std::optional(std::move(kept)) : std::nullopt;
}

bool holds(const KeptOverview& kept, Database& database, const Moment& moment)
{
    return moment.now < kept.overview.holdsUntil && isOfSameData(kept.overview, database, moment);
}

bool mayStand(const KeptOverview& kept, Database& database, const Moment& moment)
{
    const auto& overview = kept.overview;
    return moment.now < overview.moment.now + microsPerDay && isOfSameData(overview, database, moment);
}
