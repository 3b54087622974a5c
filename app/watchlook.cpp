// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchlook.h"

#include "models/formats/inputfile.h"
#include "models/formats/readproblem.h"
#include "models/tables/importruns.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::array partialEndings = {
    ".part", ".partial", ".crdownload", ".download", ".tmp", ".temp", ".filepart", ".swp", ".lock", "~"};

void addFile(const fs::path& path, const struct stat& status, WatchedFiles& found)
{
    if (!isPartialName(path.filename().native()) && status.st_size > 0) {
        found.files[path.native()] = {.size = static_cast<std::uint64_t>(status.st_size),
            .modified = std::int64_t {status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec,
            .changed = std::int64_t {status.st_ctim.tv_sec} * microsPerSecond + status.st_ctim.tv_nsec / 1000};
    }
}

// Links to folders are not followed: they may lead anywhere, or round in circles.
void addFolder(const fs::path& folder, bool subfolders, const std::stop_token& stop, WatchedFiles& found)
{
    found.folders.push_back(folder.native());
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
         !error && entry != fs::directory_iterator() && !stop.stop_requested(); entry.increment(error)) {
        const auto& path = entry->path();
        struct stat status = {};
        if (path.filename().native().starts_with('.') || ::lstat(path.c_str(), &status) != 0) {
            continue;
        }
        if (S_ISREG(status.st_mode)) {
            addFile(path, status, found);
        } else if (S_ISDIR(status.st_mode) && subfolders) {
            addFolder(path, subfolders, stop, found);
        }
    }
}

// Empty: it cannot be read now.
std::string hashOf(const std::string& path, const std::stop_token& stop)
{
    try {
        InputFile file(path);
        std::vector<char> buffer(1 << 20);
        while (!stop.stop_requested() && file.read(buffer.data(), buffer.size()) > 0) { }
        return stop.stop_requested() ? std::string() : file.sha256();
    } catch (const ReadProblem&) {
        return {};
    }
}

// Since it is what it is.
bool wasLookedAt(const LedgerFiles& known, const std::string& path, const WatchedFile& file)
{
    const auto looked = known.paths.find(path);
    return looked != known.paths.end() && looked->second >= file.changed;
}

}

bool isPartialName(const std::string& name)
{
    return name.starts_with('.')
        || std::ranges::any_of(partialEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

WatchedFiles lookInto(const std::string& folder, bool subfolders, const std::stop_token& stop)
{
    WatchedFiles found;
    std::error_code error;
    if (!fs::is_directory(folder, error) || ::access(folder.c_str(), R_OK | X_OK) != 0) {
        found.problem = {QT_TRANSLATE_NOOP("Message", "The watched folder %1 cannot be read."), {folder}};
        return found;
    }
    addFolder(folder, subfolders, stop, found);
    return found;
}

WatchedNews compareWithLedger(
    const std::map<std::string, WatchedFile>& files, const std::string& database, const std::stop_token& stop)
{
    LedgerFiles known;
    try {
        Database ledger(database, Database::Mode::ReadOnly);
        known = loadKnownFiles(ledger);
    } catch (const StoreError&) {
        // The import says what is wrong with the database.
    }
    WatchedNews news;
    for (const auto& [path, file] : files) {
        if (stop.stop_requested() || wasLookedAt(known, path, file)) {
            continue;
        }
        const auto hash = hashOf(path, stop);
        if (!hash.empty() && !known.contents.insert(hash).second) {
            news.known.push_back(path);
        } else {
            news.files.push_back(path);
        }
    }
    return news;
}
