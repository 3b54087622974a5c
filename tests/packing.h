// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>
#include <utility>
#include <vector>
#include <zlib.h>

inline QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    auto input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

using Members = std::vector<std::pair<QByteArray, QByteArray>>;

// An archive made by libarchive: "zip", "ustar", "raw"; filter "", "gzip", "zstd", ...
inline QByteArray archived(const char* format, const char* filter, const Members& members)
{
    QByteArray bytes(8 * 1024 * 1024, '\0');
    std::size_t used = 0;
    auto* const writer = archive_write_new();
    archive_write_set_format_by_name(writer, format);
    if (*filter)
        archive_write_add_filter_by_name(writer, filter);
    archive_write_open_memory(writer, bytes.data(), std::size_t(bytes.size()), &used);
    for (const auto& [name, content] : members) {
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, name.endsWith('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_mtime(entry, 1'795'000'000, 0);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), std::size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.resize(qsizetype(used));
    return bytes;
}
