// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/gunzip.h"

#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <limits>
#include <new>
#include <zlib.h>

namespace {

constexpr std::size_t inputSize = 256 * 1024;

ReadProblem broken(const char* text)
{
    return {.problem = {text, {}}, .advice = {}, .place = {}, .broken = true};
}

}

Gunzip::Gunzip(ByteStream& below, std::function<void(std::size_t)> unpacked)
    : m_below(below)
    , m_unpacked(std::move(unpacked))
    , m_stream(std::make_unique<z_stream>())
    , m_input(inputSize)
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(m_stream.get(), gzipOnly) != Z_OK)
        throw std::bad_alloc();
}

Gunzip::~Gunzip()
{
    inflateEnd(m_stream.get());
}

bool Gunzip::fill()
{
    if (m_stream->avail_in > 0)
        return true;
    const auto count = m_below.read(m_input.data(), m_input.size());
    m_stream->next_in = reinterpret_cast<Bytef*>(m_input.data());
    m_stream->avail_in = uInt(count);
    return count > 0;
}

void Gunzip::startNextMember()
{
    m_ended = !fill();
    if (m_ended)
        return;
    if (*m_stream->next_in != 0x1F)
        throw broken(QT_TRANSLATE_NOOP("Message", "The compressed file has something after its end."));
    inflateReset(m_stream.get());
    m_inMember = true;
}

std::size_t Gunzip::read(char* buffer, std::size_t size)
{
    m_stream->next_out = reinterpret_cast<Bytef*>(buffer);
    m_stream->avail_out = uInt(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    const auto room = m_stream->avail_out;
    while (!m_ended && m_stream->avail_out == room) {
        if (!m_inMember) {
            startNextMember();
            continue;
        }
        if (!fill())
            throw broken(QT_TRANSLATE_NOOP("Message", "The compressed file ends too early: it is cut off."));
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            m_inMember = false;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            throw broken(QT_TRANSLATE_NOOP("Message", "The compressed file is damaged (gzip check failed)."));
    }
    const std::size_t count = room - m_stream->avail_out;
    m_unpacked(count);
    return count;
}
