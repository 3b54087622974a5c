// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"

#include "models/formats/source.h"
#include "models/store/databasecopy.h"
#include "models/store/store.h"
#include "models/tables/fleet.h"

#include <algorithm>

namespace {

using Progressed = std::function<void(const ImportProgress&)>;

void join(SpokenFor& about, SpokenFor& said)
{
    about.accounts.merge(said.accounts);
    about.regions.merge(said.regions);
    about.nodes.merge(said.nodes);
    about.types.merge(said.types);
}

// Notes whom the records of the files that are stored are about.
class Listener final : public RecordListener, public FactSink
{
public:
    explicit Listener(SpokenFor& about)
        : m_about(about)
    {
    }

    void hear(const SourceRecord& record) override
    {
        add(m_said.accounts, record.account);
        add(m_said.regions, record.region);
        for (const auto& fact : record.facts) {
            std::visit([this](const auto& said) { hearFact(said); }, fact);
        }
    }

    void endFile(bool stored) override
    {
        auto said = std::exchange(m_said, {});
        if (stored) {
            join(m_about, said);
        }
    }

    void take(SourceRecord&& record) override { hear(record); }

    void reject(const Rejection&) override { }

    static void add(std::set<std::string>& names, const std::string& name)
    {
        if (!name.empty() && !names.contains(name)) {
            names.insert(name);
        }
    }

private:
    template <typename Said> void hearFact(const Said& said)
    {
        if constexpr (requires { said.node; }) {
            add(m_said.nodes, said.node);
        }
        if constexpr (requires { said.account; }) {
            add(m_said.accounts, said.account);
            add(m_said.regions, said.region);
        }
        if constexpr (std::is_same_v<Said, ComplianceItemFact> || std::is_same_v<Said, TypeSummaryFact>) {
            add(m_said.types, said.type);
        } else if constexpr (std::is_same_v<Said, PatchSummaryFact>) {
            add(m_said.types, "Patch");
        } else if constexpr (std::is_same_v<Said, AssociationFact>) {
            add(m_said.types, "Association");
        }
    }

    SpokenFor& m_about;
    SpokenFor m_said; // in this file
};

void addScope(SpokenFor& about, const FileScope& scope)
{
    Listener::add(about.accounts, scope.account);
    Listener::add(about.regions, scope.region);
    Listener::add(about.nodes, scope.node);
}

// Files that were imported before are not read again by an import, but they have something to say.
void listenToSame(ImportPreview& preview, Listener& listener, const std::stop_token& stop, const Progressed& progressed)
{
    std::set<std::string> heard;
    ImportProgress progress;
    for (const auto& file : preview.files) {
        if (file.outcome == FileOutcome::Stored || file.outcome == FileOutcome::Same) {
            addScope(preview.about, file.scope);
        }
        if (file.outcome == FileOutcome::Same) {
            heard.insert(file.path);
        }
    }
    progress.fileCount = static_cast<int>(heard.size());
    progress.totalBytes = sizeOf(std::vector<std::string>(heard.begin(), heard.end()));
    std::uint64_t before = 0;
    for (const auto& path : heard) {
        ++progress.fileNumber;
        const auto options = optionsOf(preview.job, path);
        const auto source = openSource(path);
        while (!stop.stop_requested() && source->next()) {
            progress.file = visibleText(QString::fromStdString(source->name()));
            const auto result = source->read(options, listener, stop, [&](const ReadProgress& read) {
                progress.bytes = read.bytes;
                progress.size = read.size;
                progress.records = read.records;
                progress.doneBytes = before + read.bytes;
                progressed(progress);
            });
            listener.endFile(result.end == ReadResult::End::Complete); // others of the same archive say nothing
        }
        before += sizeOf(path);
    }
}

struct State
{
    std::unordered_map<std::string, NodeState> nodes = {};
    FindingStates findings = {};
};

State stateOf(const std::string& path, const Moment& moment)
{
    Database database(path, Database::Mode::ReadOnly);
    const ReadTransaction same(database);
    State state;
    for (auto& node : loadFleet(database, moment).nodes) {
        auto id = node.node;
        state.nodes.emplace(std::move(id), std::move(node));
    }
    state.findings = loadFindingStates(database, moment);
    return state;
}

std::optional<NodeChange> changeOf(const NodeState& now, const NodeState* then)
{
    NodeChange change {.node = now.node, .name = now.name, .account = now.account, .to = now.judgement.verdict};
    if (then == nullptr) {
        return change;
    }
    change.from = then->judgement.verdict;
    if (now.terminated && !then->terminated) {
        change.kind = NodeChange::Kind::Gone;
    } else if (change.from != change.to) {
        change.kind = NodeChange::Kind::Verdict;
    } else {
        return {};
    }
    return change;
}

void compareNodes(ImportPreview& preview, const State& before, const State& after)
{
    std::vector<NodeChange> changes;
    for (const auto& [id, now] : after.nodes) {
        const auto then = before.nodes.find(id);
        if (auto change = changeOf(now, then == before.nodes.end() ? nullptr : &then->second)) {
            preview.newNodes += change->kind == NodeChange::Kind::New ? 1 : 0;
            preview.changedNodes += change->kind == NodeChange::Kind::Verdict ? 1 : 0;
            preview.goneNodes += change->kind == NodeChange::Kind::Gone ? 1 : 0;
            changes.push_back(*std::move(change));
        }
    }
    // What changes for those that are known is the news: before the new ones.
    const auto place = [](const NodeChange& change) {
        return std::pair(change.kind == NodeChange::Kind::New, std::string_view(change.node));
    };
    std::ranges::sort(changes, {}, place);
    changes.resize(std::min(changes.size(), ImportPreview::listedAtMost));
    preview.nodes = std::move(changes);
}

void fill(ImportPreview& preview, const std::stop_token& stop, const Progressed& progressed)
{
    const DatabaseCopy copy(preview.job.database, stop,
        [&](std::uint64_t done, std::uint64_t total) { progressed({.bytes = done, .size = total}); });
    const Moment moment;
    {
        const Store made(copy.path()); // when there was none
    }
    const auto before = stateOf(copy.path(), moment);
    auto job = preview.job;
    job.database = copy.path();
    Listener listener(preview.about);
    preview.files = runImport(
        job, stop, progressed, [](const FileReport&) {}, &listener);
    if (stop.stop_requested()) {
        preview.stopped = true;
        return;
    }
    if (!preview.files.empty() && preview.files.back().name.empty()) {
        preview.problem = preview.files.back().problem;
        return;
    }
    listenToSame(preview, listener, stop, progressed);
    const auto after = stateOf(copy.path(), moment);
    compareNodes(preview, before, after);
    preview.findings = changesBetween(before.findings, after.findings);
    preview.stopped = stop.stop_requested();
}

}

ImportPreview previewImport(
    const ImportJob& job, std::stop_token stop, const std::function<void(const ImportProgress&)>& progressed)
{
    ImportPreview preview;
    preview.job = job;
    try {
        fill(preview, stop, progressed);
    } catch (const StoreError& error) {
        preview.stopped = error.kind() == StoreError::Kind::Interrupted;
        preview.problem = preview.stopped ? Message() : error.message();
    } catch (const std::exception& error) { // out of memory and the like
        preview.problem = {
            .text = QT_TRANSLATE_NOOP("Message", "The preview ended early: %1"), .arguments = {error.what()}};
    }
    return preview;
}
