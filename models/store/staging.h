// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/domain/factsink.h"
#include "models/store/database.h"
#include "models/store/localids.h"
#include "models/store/sortedspool.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

// Which table says what a fact reads. Their rows are tuples of numbers and words, in the order of the table's columns.
enum class ContentTable : int { Item, Association, Node, Summary, Tag };

constexpr std::size_t contentTableCount = 5;
constexpr std::size_t contentWidth = 12;
using Content = std::array<int, contentWidth + 1>; // the table, then its columns

// One line of a list: what a report says of one thing on one node. Numbers are local.
struct StagedFact
{
    ContentTable table = ContentTable::Item;
    int key = 0; // item key, or word
    int content = 0;
    int report = 0;
    std::int64_t original = 0;
    std::optional<Instant> at = {};
    std::optional<Instant> reported = {};
    std::optional<Instant> listed = {}; // SourceRecord::listed
    SourceRecord::Extent extent = SourceRecord::Extent::OfFile;
    bool bad = false;
    bool primary = false; // it is what its record is
};

struct StagedSummary
{
    int node = 0;
    int source = 0;
    int baseline = 0, patchGroup = 0, snapshot = 0, override = 0; // words
    int operation = 0;
    int rebootOption = 0;
    std::optional<Instant> started = {}, ended = {}, lastNoReboot = {};
    std::array<Count, 12> counts = {}; // in the order of the table
    std::int64_t original = 0;
    bool primary = false;
    bool ofFinding = false; // it came with a finding, which counts for both
    friend bool operator==(const StagedSummary&, const StagedSummary&) = default;
};

struct StagedFinding
{
    // The columns of the table that are words, in its order: title, generator, account, account_name, region, product,
    // company, type, control, resource_type, resource, cves.
    std::array<int, 12> words = {};
    int productArn = 0;
    int idPrefix = 0; // word; the rest lies behind the row
    int generatorInId = 0; // then the word is not used
    int node = 0;
    int severity = 0, workflow = 0, recordState = 0, compliance = 0;
    bool sample = false;
    bool patchManager = false;
    bool primary = false;
    std::optional<Instant> created = {}, updated = {}, firstObserved = {}, lastObserved = {}, noted = {};
    std::array<unsigned char, 16> hash = {};
    std::array<unsigned char, 16> content = {};
    // Of the patch summary, where it has one:
    bool summarised = false;
    int baseline = 0; // word
    std::optional<Instant> ended = {};
    std::array<Count, 6> counts = {}; // in the order of the table
    std::int64_t original = 0;
};

// Facts that are kept as they were told, in stagednotes.h.
enum class NoteTable : int { Event, Definition, FindingUpdate };

// A compressed block of original records.
struct StagedBlock
{
    std::int64_t size = 0; // of its text
    std::int64_t place = 0;
    std::uint32_t bytes = 0;
};

// The records of one file before they are merged: beside the fleet's database, so that it is not locked and memory
// stays flat, and sorted as they are merged.
class Staging
{
public:
    Staging(const Database& target, const std::string& folder);

    // Forgets the records; words and contents keep their numbers, so that the next file need not look them up again.
    void clear();

    [[nodiscard]] std::int64_t rows() const { return m_rows; } // since then

    [[nodiscard]] bool isLarge() const; // it has seen so many words that a new one is cheaper

    // `record`: the one that the fact is of, for where and how it was told.
    void add(const Fact& fact, bool primary, std::int64_t original, const SourceRecord& record);
    void addBlock(std::int64_t size, std::span<const unsigned char> data);
    // Facts that do not name their node are about that of the scope; nodes that are nowhere lie in its account and
    // Region. Returns the number of records that cannot be used because there is no node; they are dropped.
    [[nodiscard]] int complete(const FileScope& scope);

    // By node and kind (nodeOf() is done), StagedFact.
    [[nodiscard]] SortedSpool& facts() { return m_facts; }

    static std::pair<int, int> nodeAndKind(const SortedSpool::Key& key);

    [[nodiscard]] SortedSpool& summaries() { return m_summaries; } // by node and time: StagedSummary

    [[nodiscard]] SortedSpool& findings() { return m_findings; } // by identity: StagedFinding, then the rest of the Id

    [[nodiscard]] SortedSpool& notes(NoteTable table) { return m_notes[static_cast<std::size_t>(table)]; }

    [[nodiscard]] SortedSpool& changes() { return m_changes; } // of Changes

    // The node of a summary or note: that of the file when it names none. 0: none.
    [[nodiscard]] int nodeOf(int staged) const { return staged == 0 ? m_fileNode : staged; }

    // The number of blocks counts from 1. False: there is no such block.
    [[nodiscard]] bool readBlock(std::int64_t block, std::int64_t& size, std::vector<unsigned char>& data) const;

    [[nodiscard]] const LocalWords& words() const { return m_words; }

    [[nodiscard]] const LocalTuples<2>& itemKeys() const { return m_itemKeys; }

    [[nodiscard]] const LocalTuples<contentWidth + 1>& contents() const { return m_contents; }

    [[nodiscard]] const LocalTuples<4>& reports() const { return m_reports; }

    [[nodiscard]] const std::vector<LocalNode>& nodes() const { return m_nodes; }

    // Whether there are events, definitions or updates of findings: most files have none.
    [[nodiscard]] bool hasNotes() const
    {
        return std::ranges::any_of(m_notes, [](const SortedSpool& notes) { return !notes.empty(); });
    }

private:
    void stage(const FindingFact& fact, bool primary, std::int64_t original);
    void stage(const PatchSummaryFact& fact, bool primary, std::int64_t original);
    void stage(const ComplianceItemFact& fact, bool primary, std::int64_t original);
    void stage(const AssociationFact& fact, bool primary, std::int64_t original);
    void stage(const NodeFact& fact, bool primary, std::int64_t original);
    void stage(const TypeSummaryFact& fact, bool primary, std::int64_t original);
    void stage(const NodeTagFact& fact, bool primary, std::int64_t original);
    void stage(const EventFact& fact, bool primary, std::int64_t original);
    void stage(const DefinitionFact& fact, bool primary, std::int64_t original);
    void stage(const FindingUpdateFact& fact, bool primary, std::int64_t original);
    void put(int node, std::string_view kind, StagedFact fact);
    void putNote(
        NoteTable table, int node, std::span<const unsigned char> row, const std::array<std::string_view, 3>& texts);
    void fillNode(int node);
    void placeNodes(const FileScope& scope);
    int node(std::string_view id);
    void placeNode(int number, const FindingFact& fact);
    void placeNode(int number, std::string_view account, std::string_view region, LocalNode::Rank rank);

    int word(std::string_view text) { return m_words.add(text); }

    int content(ContentTable table, std::initializer_list<int> values);
    [[nodiscard]] StagedSummary summary(const PatchSummaryFact& fact, std::int64_t original);
    void put(StagedSummary row);

    SortedSpool m_facts, m_nodelessFacts, m_summaries, m_findings, m_changes;
    std::array<SortedSpool, 3> m_notes;
    Spool m_blockBytes;
    std::vector<StagedBlock> m_blocks;
    const SourceRecord* m_record = nullptr; // that is being added
    StagedSummary m_summaryOfFinding; // the last one
    LocalWords m_words;
    RepeatedWords m_itemWords {m_words}, m_findingWords {m_words}, m_placeWords {m_words};
    LocalTuples<2> m_itemKeys;
    LocalTuples<contentWidth + 1> m_contents;
    LocalTuples<4> m_reports; // execution, execution type, baseline, patch group
    std::vector<LocalNode> m_nodes;
    std::vector<int> m_nodeNumbers; // by word, -1: none
    std::int64_t m_rows = 0;
    int m_fileNode = 0;
    int m_nodeless = 0; // records that need the node of the file
};

// Of two places for a node: the higher rank, then the greater text.
[[nodiscard]] bool isBetterPlace(int rank, std::string_view text, int otherRank, std::string_view otherText);
