// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importlock.h"

#include "models/store/database.h"
#include "models/store/storeerrors.h"

#include <QtGlobal>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

ImportLock::ImportLock(const std::string& database, const std::stop_token& stop)
    : m_path(database + "-import")
{
    using namespace std::chrono_literals;
    while (!acquire()) {
        if (stop.stop_requested()) {
            throw StoreError(StoreError::Kind::Interrupted,
                {QT_TRANSLATE_NOOP("Message", "Stopped; nothing of this file was stored."), {}});
        }
        std::this_thread::sleep_for(20ms);
    }
}

ImportLock::ImportLock(const std::string& database, std::try_to_lock_t)
    : m_path(database + "-import")
{
    static_cast<void>(acquire());
}

ImportLock::~ImportLock()
{
    if (held()) {
        ::unlink(m_path.c_str()); // before the lock goes: who waits on this file sees that it is no longer the one
        ::close(m_file);
    }
}

bool ImportLock::acquire()
{
    const int file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        throw systemError(m_path, errno);
    }
    struct stat held = {};
    struct stat named = {};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &held) == 0 && ::stat(m_path.c_str(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev) {
        m_file = file;
        return true;
    }
    ::close(file);
    return false;
}
