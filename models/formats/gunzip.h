// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/bytestream.h"

#include <functional>
#include <memory>
#include <vector>

struct z_stream_s;

// What a gzip stream unpacks to: all members one after another, each checked (CRC-32 and length). A stream that is cut
// off, damaged or followed by anything else throws.
class Gunzip : public ByteStream
{
public:
    // `unpacked` is told how many bytes came out, and may throw.
    Gunzip(ByteStream& below, std::function<void(std::size_t)> unpacked);
    ~Gunzip() override;
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

private:
    [[nodiscard]] bool fill(); // false at the end of the stream below
    void startNextMember();

    ByteStream& m_below;
    std::function<void(std::size_t)> m_unpacked;
    std::unique_ptr<z_stream_s> m_stream;
    std::vector<char> m_input;
    bool m_inMember = true;
    bool m_ended = false;
};
