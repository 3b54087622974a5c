// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/importdesk.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/store.h"

#include <chrono>

// One source file on its way into the database.
class StagedImport final : public ImportSession
{
public:
    StagedImport(ImportDesk& desk, std::int64_t run, std::string name, std::string path);

    void take(SourceRecord&& record) override;
    void reject(const Rejection& rejection) override;
    void note(const Message& note) override;
    [[nodiscard]] FileReport finish(const FileScope& scope, std::stop_token stop) override;
    [[nodiscard]] FileReport refuse(const FileReport& report) override;

private:
    // What is remembered of a rejected record: its text lies with the others.
    struct Rejected
    {
        Rejection rejection = {};
        std::int64_t original = 0;
    };

    [[nodiscard]] std::int64_t addOriginal(std::string_view text);
    void flushOriginals();
    void rejectNodeless(int records);
    [[nodiscard]] FileReport mergeSmall(const FileScope& scope, const std::stop_token& stop);
    [[nodiscard]] FileReport mergeLarge(const FileScope& scope, const std::stop_token& stop);
    [[nodiscard]] std::int64_t beginLarge(const FileReport& report);
    [[nodiscard]] FileReport reportOf(const FileScope& scope) const;
    void mergeRecords(FileReport& report, std::int64_t file, Changes& changes, MergeResult& result);
    void complete(FileReport& report, std::int64_t file, Changes& changes);
    [[nodiscard]] FileReport write(const FileReport& report);
    [[nodiscard]] FileReport named(FileReport report) const;
    [[nodiscard]] std::int64_t elapsed() const;

    ImportDesk& m_desk;
    Database& m_database;
    std::int64_t m_run;
    std::string m_name;
    std::string m_path;
    Instant m_started = now();
    std::chrono::steady_clock::time_point m_clock = std::chrono::steady_clock::now();
    Staging& m_staging;
    OriginalBlocks m_originals;
    OriginalRange m_range = {}; // of those that were kept
    std::vector<Rejected> m_rejected = {};
    std::vector<Message> m_notes = {};
    std::uint64_t m_taken = 0;
    std::uint64_t m_rejectedCount = 0;
    std::uint64_t m_empty = 0; // taken, but they say nothing
};
