// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/inputfile.h"

#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace {

Instant instantOf(const timespec& time)
{
    return Instant(time.tv_sec) * microsPerSecond + time.tv_nsec / 1000;
}

ReadProblem systemProblem(const char* text, int error)
{
    return {.problem = {text, {std::generic_category().message(error)}}, .advice = {}, .place = {}, .broken = false};
}

Message irregular(mode_t mode)
{
    if (S_ISDIR(mode))
        return {QT_TRANSLATE_NOOP("Message", "This is a folder, not a file."), {}};
    if (S_ISFIFO(mode))
        return {QT_TRANSLATE_NOOP("Message", "This is a pipe, not a file."), {}};
    return {QT_TRANSLATE_NOOP("Message", "This is a device, not a file."), {}};
}

}

InputFile::InputFile(const std::string& path)
{
    m_descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (m_descriptor < 0)
        throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be opened: %1."), errno);
    struct stat status = {};
    const bool known = ::fstat(m_descriptor, &status) == 0;
    const int error = errno;
    if (known && S_ISREG(status.st_mode)) {
        m_size = std::uint64_t(status.st_size);
        m_modified = instantOf(status.st_mtim);
        return;
    }
    ::close(m_descriptor);
    if (!known)
        throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be opened: %1."), error);
    throw ReadProblem {.problem = irregular(status.st_mode), .advice = {}, .place = {}, .broken = false};
}

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

std::size_t InputFile::read(char* buffer, std::size_t size)
{
    ssize_t count = -1;
    do {
        count = ::read(m_descriptor, buffer, size);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1."), errno);
    const auto bytes = std::size_t(count);
    if (m_hashes)
        m_sha256.add({buffer, bytes});
    m_position += bytes;
    m_bytesRead += bytes;
    if (m_bytesRead > 2 * m_size + 64 * 1024 * 1024) // grows without end, as some of /proc do
        throw ReadProblem {.problem = {QT_TRANSLATE_NOOP("Message", "The file changed while it was read."), {}},
            .advice = {},
            .place = {},
            .broken = false};
    return bytes;
}

std::string InputFile::hashWhole(const std::function<void(std::uint64_t)>& ticked)
{
    constexpr std::size_t chunk = 256 * 1024;
    const auto buffer = std::make_unique_for_overwrite<char[]>(chunk);
    Sha256 whole;
    for (std::uint64_t done = 0;;) {
        const auto count = ::pread(m_descriptor, buffer.get(), chunk, off_t(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1."), errno);
        if (count == 0 || done > m_size)
            break;
        whole.add({buffer.get(), std::size_t(count)});
        done += std::uint64_t(count);
        ticked(done);
    }
    m_hashes = false;
    return whole.hexadecimal();
}

void InputFile::seek(std::uint64_t position)
{
    if (::lseek(m_descriptor, off_t(position), SEEK_SET) < 0)
        throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1."), errno);
    m_position = position;
    m_hashes = false;
}

std::string InputFile::sha256()
{
    return m_hashes ? m_sha256.hexadecimal() : hashWhole([](std::uint64_t) {});
}

bool InputFile::changed() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) != 0 || std::uint64_t(status.st_size) != m_size
        || instantOf(status.st_mtim) != m_modified;
}
