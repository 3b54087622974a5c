// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/originals.h"

#include "models/store/staging.h"
#include "models/store/store.h"
#include "models/store/storeerrors.h"

#include <sqlite3.h>
#include <zstd.h>

#include <algorithm>
#include <memory>
#include <new>

namespace {

constexpr int level = 1;
constexpr int offsetBits = 24;
constexpr std::int64_t offsetMask = (std::int64_t {1} << offsetBits) - 1;
constexpr std::size_t lengthSize = 4;
constexpr std::int64_t largestPlain = std::int64_t {80} << 20; // a record of 16 MiB behind a full block fits well
constexpr int wholeBlocksFrom = 64;
constexpr int needLimit = 512;

// Making one costs more than a small block. One a thread is enough: they hold no state between two blocks.
ZSTD_CCtx* compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context != nullptr ? context.get() : throw std::bad_alloc();
}

ZSTD_DCtx* decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context != nullptr ? context.get() : throw std::bad_alloc();
}

void* plainBytes(std::string& text)
{
    return text.data();
}

}

std::int64_t OriginalBlocks::add(std::string_view text)
{
    const std::int64_t reference = (m_block << offsetBits) + static_cast<std::int64_t>(m_plain.size());
    for (std::size_t i = 0; i < lengthSize; ++i) {
        m_plain += static_cast<char>(text.size() >> (8 * i) & 0xffU);
    }
    m_plain += text;
    return reference;
}

std::span<const unsigned char> OriginalBlocks::compress()
{
    m_compressed.resize(ZSTD_compressBound(m_plain.size()));
    const std::size_t size = ZSTD_compressCCtx(
        compressor(), m_compressed.data(), m_compressed.size(), m_plain.data(), m_plain.size(), level);
    if (ZSTD_isError(size) != 0) {
        throw std::bad_alloc();
    }
    return {m_compressed.data(), size};
}

void OriginalBlocks::next()
{
    m_plain.clear();
    ++m_block;
}

bool OriginalReader::open(std::int64_t size, std::span<const unsigned char> compressed)
{
    m_plain.clear();
    if (size < 0 || size > largestPlain) {
        return false;
    }
    m_plain.resize(static_cast<std::size_t>(size));
    const std::size_t got =
        ZSTD_decompressDCtx(decompressor(), plainBytes(m_plain), m_plain.size(), compressed.data(), compressed.size());
    if (ZSTD_isError(got) != 0 || got != m_plain.size()) {
        m_plain.clear();
        return false;
    }
    return true;
}

std::string_view OriginalReader::text(std::int64_t reference) const
{
    const auto offset = static_cast<std::size_t>(reference & offsetMask);
    if (offset + lengthSize > m_plain.size()) {
        return {};
    }
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthSize; ++i) {
        length |= std::size_t {static_cast<unsigned char>(m_plain[offset + i])} << (8 * i);
    }
    const std::string_view rest = std::string_view(m_plain).substr(offset + lengthSize);
    return length <= rest.size() ? rest.substr(0, length) : std::string_view();
}

KeptOriginals::KeptOriginals(Database& target, Staging& staging)
    : m_target(target)
    , m_staging(staging)
    , m_insert(target, "INSERT INTO original VALUES(?, ?, ?)")
    , m_first(nextBlock(target))
    , m_next(m_first)
{
    m_packed.setBlock(0); // none is begun
}

std::int64_t KeptOriginals::nextBlock(Database& target)
{
    Statement last(target, "SELECT max(id) FROM original");
    return last.step() ? last.integer(0) + 1 : 1;
}

std::int64_t KeptOriginals::keep(std::int64_t reference)
{
    if (reference == 0) {
        return 0;
    }
    m_need = std::min(m_need + 1, needLimit);
    const std::int64_t block = reference >> offsetBits;
    const auto place = static_cast<std::size_t>(block);
    if (place < m_blocks.size() && m_blocks[place] != 0) {
        return (m_blocks[place] << offsetBits) + (reference & offsetMask);
    }
    if (const auto found = m_records.find(reference); found != m_records.end()) {
        return found->second;
    }
    if (m_need >= wholeBlocksFrom) {
        return (copy(block) << offsetBits) + (reference & offsetMask);
    }
    return m_records[reference] = repack(reference);
}

void KeptOriginals::skip()
{
    m_need = std::max(m_need - 1, -needLimit);
}

std::int64_t KeptOriginals::copy(std::int64_t block)
{
    std::int64_t size = 0;
    if (!m_staging.readBlock(block, size, m_block)) {
        return 0;
    }
    const std::int64_t id = m_next++;
    m_insert.bind(1, id);
    m_insert.bind(2, size);
    m_insert.bindBlob(3, m_block);
    m_insert.run();
    m_blocks.resize(std::max(m_blocks.size(), static_cast<std::size_t>(block) + 1));
    m_blocks[static_cast<std::size_t>(block)] = id;
    return id;
}

void KeptOriginals::load(std::int64_t block)
{
    if (m_loaded == block) {
        return;
    }
    std::int64_t size = 0;
    if (!m_staging.readBlock(block, size, m_block) || !m_reader.open(size, m_block)) {
        m_target.fail(SQLITE_IOERR_READ);
    }
    m_loaded = block;
}

std::int64_t KeptOriginals::repack(std::int64_t reference)
{
    load(reference >> offsetBits);
    if (m_packed.empty()) {
        m_packed.setBlock(m_next++);
    }
    const std::int64_t kept = m_packed.add(m_reader.text(reference));
    if (m_packed.full()) {
        flush();
    }
    return kept;
}

void KeptOriginals::flush()
{
    m_insert.bind(1, m_packed.block());
    m_insert.bind(2, static_cast<std::int64_t>(m_packed.size()));
    m_insert.bindBlob(3, m_packed.compress());
    m_insert.run();
    m_packed.next();
}

void KeptOriginals::finish()
{
    if (!m_packed.empty()) {
        flush();
    }
}

std::string originalText(Database& database, std::int64_t original)
{
    Statement read(database, "SELECT size, data FROM original WHERE id = ?");
    read.bind(1, original >> offsetBits);
    OriginalReader reader;
    if (!read.step()) {
        return {};
    }
    if (!reader.open(read.integer(0), read.blob(1))) {
        database.fail(SQLITE_CORRUPT);
    }
    return std::string(reader.text(original));
}
