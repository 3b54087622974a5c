// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/formats/bytestream.h"
#include "models/formats/sha256.h"

#include <cstdint>
#include <functional>
#include <string>

// A regular file on disk, read forward in large pieces. Never waits for a device or a FIFO, and notices when the file
// changes meanwhile.
class InputFile : public ByteStream
{
public:
    explicit InputFile(const std::string& path); // throws ReadProblem
    ~InputFile() override;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;
    void seek(std::uint64_t position); // for archives with a directory at their end

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    [[nodiscard]] std::uint64_t position() const { return m_position; }

    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

    [[nodiscard]] Instant modified() const { return m_modified; }

    [[nodiscard]] bool changed() const; // since it was opened

    [[nodiscard]] std::string sha256(); // of what was read, or of the whole file when it was not read in order; once

    // The SHA-256 of the whole file, read from its beginning besides: the position stays. What is read from now on is
    // not hashed any more. `ticked` is told how many bytes are done, and may throw.
    [[nodiscard]] std::string hashWhole(const std::function<void(std::uint64_t)>& ticked);

private:
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_bytesRead = 0;
    Instant m_modified = 0;
    Sha256 m_sha256;
    bool m_hashes = true;
};
