// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/knownfiles.h"

namespace {

constexpr std::int64_t manyFiles = 100'000;

}

KnownFiles::KnownFiles(const std::string& database)
    : m_database(database, Database::Mode::ReadOnly)
    , m_find(m_database, "SELECT 1 FROM source_file WHERE sha256 = ? AND outcome = 0 LIMIT 1")
{
}

bool KnownFiles::contains(std::string_view sha256)
{
    m_find.bind(1, sha256);
    const bool found = m_find.step();
    m_find.reset();
    return found;
}

bool KnownFiles::mayContain(std::uint64_t size)
{
    if (!m_sizes) {
        loadSizes();
    }
    return m_many || m_sizes->contains(size);
}

void KnownFiles::loadSizes()
{
    m_sizes.emplace();
    Statement last(m_database, "SELECT max(id) FROM source_file");
    m_many = last.step() && last.integer(0) > manyFiles;
    Statement sizes(m_database, "SELECT size FROM source_file WHERE outcome = 0");
    while (!m_many && sizes.step()) {
        m_sizes->insert(static_cast<std::uint64_t>(sizes.integer(0)));
    }
}
