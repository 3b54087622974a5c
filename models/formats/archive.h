// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/formats/bytestream.h"
#include "models/formats/inputfile.h"

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct archive;

// The members of an archive (zip, tar, 7z and others, compressed or not), or what a single compressed file (zstd, xz,
// bzip2) unpacks to. As a stream: the bytes of the current member. Damage throws.
class Archive : public ByteStream
{
public:
    // `file` is the same one below `stream` when the archive may seek in it, else null. `unpacked` is told how many
    // bytes came out.
    Archive(ByteStream& stream, InputFile* file, std::function<void(std::size_t)> unpacked);
    ~Archive() override;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] bool next(); // to the first, then the next regular file that is not hidden
    [[nodiscard]] bool isSingle(); // only compressed: there are no names

    [[nodiscard]] std::string name() const { return m_name; }

    [[nodiscard]] Instant modified() const { return m_modified; }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

    [[nodiscard]] static bool recognises(std::string_view head); // at least 512 bytes of the file, or all of it
    [[nodiscard]] static bool hasDirectory(std::string_view head); // at its end: better read by seeking

private:
    struct Callbacks;
    [[noreturn]] void fail();
    void open();

    ByteStream& m_stream;
    InputFile* m_file;
    std::function<void(std::size_t)> m_unpacked;
    std::unique_ptr<archive, int (*)(archive*)> m_archive;
    std::vector<char> m_input;
    std::exception_ptr m_problem; // of the stream below: must not pass through C
    std::string m_name;
    Instant m_modified = 0;
    bool m_opened = false;
};
