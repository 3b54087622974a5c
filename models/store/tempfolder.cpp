// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tempfolder.h"

#include <sqlite3.h>
#include <unistd.h>

#include <atomic>

// SQLite's own file system with one difference: a file without a name gets one in the folder. SQLite removes it as soon
// as it is open, so one name serves all files of a connection.
struct TempFolder::Vfs
{
    sqlite3_vfs vfs = {};
    sqlite3_vfs* system = nullptr;
    std::string name = {};
    std::string file = {};

    static int open(sqlite3_vfs* self, const char* path, sqlite3_file* file, int flags, int* outFlags)
    {
        auto* own = static_cast<Vfs*>(self->pAppData);
        if (path != nullptr) {
            return own->system->xOpen(own->system, path, file, flags, outFlags);
        }
        const int code = own->system->xOpen(own->system, own->file.c_str(), file, flags, outFlags);
        return code == SQLITE_OK ? code : own->system->xOpen(own->system, nullptr, file, flags, outFlags);
    }
};

TempFolder::TempFolder(const std::string& folder)
    : m_vfs(std::make_unique<Vfs>())
{
    static std::atomic<unsigned> counter = 0;
    const std::string unique = std::to_string(getpid()) + '-' + std::to_string(++counter);
    m_vfs->system = sqlite3_vfs_find(nullptr);
    m_vfs->name = "fleet-" + unique;
    m_vfs->file = folder + "/.fleet-temp-" + unique + std::string(2, '\0'); // SQLite reads past the first end
    m_vfs->vfs = *m_vfs->system;
    m_vfs->vfs.pNext = nullptr;
    m_vfs->vfs.zName = m_vfs->name.c_str();
    m_vfs->vfs.pAppData = m_vfs.get();
    m_vfs->vfs.xOpen = &Vfs::open;
    sqlite3_vfs_register(&m_vfs->vfs, 0);
}

TempFolder::~TempFolder()
{
    sqlite3_vfs_unregister(&m_vfs->vfs);
}

const char* TempFolder::vfsName() const
{
    return m_vfs->name.c_str();
}
