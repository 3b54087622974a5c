// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/source.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sys/stat.h>

namespace {

namespace fs = std::filesystem;

using Identity = std::pair<dev_t, ino_t>;

bool isHidden(const fs::path& path)
{
    const auto name = path.filename().native();
    return name.starts_with('.') || name.ends_with('~');
}

// Files of one folder and of those below it. A folder that was seen already (by a link) is not entered again.
void addFiles(const fs::path& folder, std::set<Identity>& seen, std::vector<std::string>& files)
{
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0 || !seen.emplace(status.st_dev, status.st_ino).second)
        return;
    std::vector<fs::path> entries;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    for (const auto& entry : entries) {
        if (isHidden(entry) || ::stat(entry.c_str(), &status) != 0)
            continue;
        if (S_ISDIR(status.st_mode))
            addFiles(entry, seen, files);
        else if (S_ISREG(status.st_mode))
            files.push_back(entry.native());
    }
}

}

std::vector<std::string> sourceFiles(const std::vector<std::string>& paths)
{
    std::vector<std::string> files;
    std::set<Identity> seen;
    for (const auto& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFiles(path, seen, files);
        else
            files.push_back(path);
    }
    return files;
}
