// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/spool.h"

#include "models/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace {

constexpr std::size_t mostInMemory = std::size_t {256} << 10U;

int openNameless(const std::string& folder)
{
    const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        return descriptor;
    }
    std::string name = folder + "/.fleet-temp-XXXXXX"; // file systems that know no files without a name
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0) {
        ::unlink(name.c_str());
    }
    return named;
}

}

Spool::Spool(const Database& target, std::string folder)
    : m_target(target)
    , m_folder(std::move(folder))
{
}

Spool::~Spool()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void Spool::open()
{
    m_descriptor = openNameless(m_folder.empty() ? "." : m_folder);
    if (m_descriptor < 0) {
        std::error_code error;
        m_descriptor = openNameless(std::filesystem::temp_directory_path(error).string());
    }
    if (m_descriptor < 0) {
        m_target.fail(SQLITE_CANTOPEN);
    }
}

void Spool::append(std::span<const unsigned char> bytes)
{
    if (m_tail.size() + bytes.size() > mostInMemory) {
        flush();
    }
    m_tail.insert(m_tail.end(), bytes.begin(), bytes.end());
}

void Spool::flush()
{
    if (m_descriptor < 0) {
        open();
    }
    for (std::size_t done = 0; done < m_tail.size();) {
        const auto count =
            ::pwrite(m_descriptor, m_tail.data() + done, m_tail.size() - done, static_cast<off_t>(m_written));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            m_target.fail(errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? SQLITE_FULL : SQLITE_IOERR_WRITE);
        }
        done += static_cast<std::size_t>(count);
        m_written += count;
    }
    m_tail.clear();
}

void Spool::read(std::int64_t place, std::span<unsigned char> bytes) const
{
    while (!bytes.empty() && place < m_written) {
        const auto most = std::min<std::uint64_t>(bytes.size(), static_cast<std::uint64_t>(m_written - place));
        const auto count = ::pread(m_descriptor, bytes.data(), most, static_cast<off_t>(place));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            m_target.fail(SQLITE_IOERR_READ);
        }
        place += count;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    std::copy_n(m_tail.begin() + (place - m_written), bytes.size(), bytes.begin());
}

void Spool::clear()
{
    m_tail.clear();
    if (m_written > 0 && ::ftruncate(m_descriptor, 0) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
    m_written = 0;
}
