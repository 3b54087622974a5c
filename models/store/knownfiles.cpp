// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/knownfiles.h"

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
