// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writerwaits.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

std::string pathBeside(const std::string& database)
{
    return database + "-wanted";
}

}

WriterWaits::WriterWaits(Database& database)
    : m_database(database)
{
    ask();
    m_database.whileWaiting([this] { ask(); });
}

WriterWaits::~WriterWaits()
{
    m_database.whileWaiting({});
    if (m_file >= 0) {
        ::close(m_file);
    }
}

void WriterWaits::ask()
{
    if (m_file < 0) {
        m_file = ::open(pathBeside(m_database.path()).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (m_file >= 0) {
            ::flock(m_file, LOCK_SH); // the import holds its own for an instant only
        }
    }
}

WaitingWriters::WaitingWriters(const std::string& database)
    : m_path(pathBeside(database))
    , m_file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
}

WaitingWriters::~WaitingWriters()
{
    if (m_file >= 0) {
        ::unlink(m_path.c_str());
        ::close(m_file);
    }
}

bool WaitingWriters::any() const
{
    if (m_file < 0) {
        return false;
    }
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        return true;
    }
    ::flock(m_file, LOCK_UN);
    return false;
}
