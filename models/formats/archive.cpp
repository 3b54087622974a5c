// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/archive.h"

#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstdio>
#include <utility>

using namespace std::string_view_literals;

namespace {

constexpr std::size_t inputSize = 256 * 1024;

bool isHidden(std::string_view path)
{
    return path.starts_with("."sv) ? !path.starts_with("./"sv) || path.find("/."sv) != path.npos
                                   : path.find("/."sv) != path.npos || path.starts_with("__MACOSX"sv);
}

}

struct Archive::Callbacks
{
    static la_ssize_t read(archive*, void* context, const void** buffer)
    {
        auto* const self = static_cast<Archive*>(context);
        try {
            *buffer = self->m_input.data();
            return la_ssize_t(self->m_stream.read(self->m_input.data(), self->m_input.size()));
        } catch (...) {
            self->m_problem = std::current_exception();
            return -1;
        }
    }

    static la_int64_t seek(archive*, void* context, la_int64_t offset, int whence)
    {
        auto* const file = static_cast<Archive*>(context)->m_file;
        const auto from = whence == SEEK_SET ? 0
            : whence == SEEK_CUR             ? la_int64_t(file->position())
                                             : la_int64_t(file->size());
        if (from + offset < 0)
            return ARCHIVE_FATAL;
        try {
            file->seek(std::uint64_t(from + offset));
        } catch (const ReadProblem&) {
            return ARCHIVE_FATAL;
        }
        return from + offset;
    }
};

Archive::Archive(ByteStream& stream, InputFile* file, std::function<void(std::size_t)> unpacked)
    : m_stream(stream)
    , m_file(file)
    , m_unpacked(std::move(unpacked))
    , m_archive(archive_read_new(), archive_read_free)
    , m_input(inputSize)
{
}

Archive::~Archive() = default;

bool Archive::recognises(std::string_view head)
{
    constexpr std::array magics = {"PK\3\4"sv, "PK\5\6"sv, "7z\xBC\xAF\x27\x1C"sv,
        "\xFD"
        "7zXZ\0"sv,
        "BZh"sv, "\x28\xB5\x2F\xFD"sv, "\x04\x22\x4D\x18"sv, "Rar!\x1A\x07"sv, "MSCF\0\0\0\0"sv};
    for (const auto& magic : magics) {
        if (head.starts_with(magic))
            return true;
    }
    return head.size() >= 262 && head.substr(257, 5) == "ustar"sv;
}

bool Archive::hasDirectory(std::string_view head)
{
    return head.starts_with("PK") || head.starts_with("7z");
}

void Archive::open()
{
    m_opened = true;
    auto* const raw = m_archive.get();
    // Not gzip, whose checks libarchive leaves out: that is for Gunzip.
    archive_read_support_filter_bzip2(raw);
    archive_read_support_filter_lz4(raw);
    archive_read_support_filter_xz(raw);
    archive_read_support_filter_zstd(raw);
    archive_read_support_format_all(raw);
    archive_read_support_format_raw(raw);
    archive_read_set_callback_data(raw, this);
    archive_read_set_read_callback(raw, &Callbacks::read);
    if (m_file)
        archive_read_set_seek_callback(raw, &Callbacks::seek);
    if (archive_read_open1(raw) != ARCHIVE_OK)
        fail();
}

void Archive::fail()
{
    if (m_problem)
        std::rethrow_exception(std::exchange(m_problem, nullptr));
    const char* const reason = archive_error_string(m_archive.get());
    throw ReadProblem {.problem = {QT_TRANSLATE_NOOP("Message", "The archive is damaged or cannot be unpacked: %1."),
                           {reason ? reason : "?"}},
        .advice = {},
        .place = {},
        .broken = true};
}

bool Archive::next()
{
    if (!m_opened)
        open();
    for (;;) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            fail();
        const char* path = archive_entry_pathname_utf8(entry);
        if (!path)
            path = archive_entry_pathname(entry);
        m_name = path ? path : "";
        m_modified = archive_entry_mtime_is_set(entry) ? Instant(archive_entry_mtime(entry)) * microsPerSecond : 0;
        if (isSingle() || (archive_entry_filetype(entry) == AE_IFREG && !isHidden(m_name)))
            return true;
    }
}

bool Archive::isSingle()
{
    return archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
}

std::size_t Archive::read(char* buffer, std::size_t size)
{
    const auto count = archive_read_data(m_archive.get(), buffer, size);
    if (count < 0)
        fail();
    m_unpacked(std::size_t(count));
    return std::size_t(count);
}
