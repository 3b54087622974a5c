// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/inputfile.h"

#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <cerrno>
#include <fcntl.h>
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

void InputFile::seek(std::uint64_t position)
{
    if (::lseek(m_descriptor, off_t(position), SEEK_SET) < 0)
        throw systemProblem(QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1."), errno);
    m_position = position;
}

bool InputFile::changed() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) != 0 || std::uint64_t(status.st_size) != m_size
        || instantOf(status.st_mtim) != m_modified;
}
