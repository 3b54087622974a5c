// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readabledatabase.h"

#include "app/arguments.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/store/store.h"

ReadableDatabase::ReadableDatabase(const std::string& path, Notice notice)
{
    try {
        m_database = std::make_unique<Database>(path, Database::Mode::ReadOnly);
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Older) {
            throw;
        }
        m_copy = std::make_unique<DatabaseCopy>(path, std::stop_token());
        {
            const Store upToDate(m_copy->path());
        }
        m_database = std::make_unique<Database>(m_copy->path(), Database::Mode::ReadOnly);
        if (notice == Notice::Told) {
            complain(CommandLine::tr("%1 was written by an older version of this program and is read through a copy. "
                                     "To bring it up to date: fleet-compliance upgrade --database %1")
                         .arg(argumentText(path.c_str())));
        }
    }
}

ReadableDatabase::~ReadableDatabase() = default;
