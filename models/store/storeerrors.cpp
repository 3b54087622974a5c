// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeerrors.h"

#include "models/store/schema.h"

#include <QtGlobal>

#include <cerrno>
#include <sqlite3.h>
#include <system_error>

namespace {

using Kind = StoreError::Kind;

StoreError fullError(const std::string& path)
{
    return {Kind::Full,
        {QT_TRANSLATE_NOOP(
             "Message", "There is no space left to write %1. Free some space and try again; nothing was changed."),
            {path}}};
}

bool isFull(int code, int number)
{
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_CANTOPEN;
    }
    return (code & 0xff) == SQLITE_FULL || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE;
}

StoreError otherError(const std::string& path, const std::string& reason)
{
    return {Kind::Other,
        {QT_TRANSLATE_NOOP("Message", "The database %1 cannot be used: %2. Nothing was changed; try again."),
            {path, reason}}};
}

}

StoreError storeError(int code, sqlite3* handle, const std::string& path)
{
    const int number = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    const std::string reason = handle == nullptr || (sqlite3_extended_errcode(handle) & 0xff) != (code & 0xff)
        ? sqlite3_errstr(code)
        : sqlite3_errmsg(handle);
    if (isFull(code, number)) {
        return fullError(path);
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::Busy,
            {QT_TRANSLATE_NOOP("Message",
                 "%1 is in use by another program. Wait for it to end or close it, then try again; nothing was "
                 "changed."),
                {path}}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnlyError(path);
    case SQLITE_CORRUPT:
        return damagedError(path, reason);
    case SQLITE_NOTADB:
        return foreignError(path);
    case SQLITE_INTERRUPT:
        return {Kind::Interrupted, {QT_TRANSLATE_NOOP("Message", "Stopped; nothing was changed in %1."), {path}}};
    default:
        return otherError(path, reason);
    }
}

StoreError missingError(const std::string& path)
{
    return {Kind::NotFound,
        {QT_TRANSLATE_NOOP("Message", "There is no database at %1. Choose another file, or import reports to make it."),
            {path}}};
}

StoreError emptyError(const std::string& path)
{
    return {Kind::NotFound,
        {QT_TRANSLATE_NOOP("Message", "The database %1 is empty. Choose another file, or import reports into it."),
            {path}}};
}

StoreError notAFileError(const std::string& path)
{
    return {Kind::Foreign,
        {QT_TRANSLATE_NOOP("Message", "%1 is not a file (but a folder, a pipe or a device). Choose a database file."),
            {path}}};
}

StoreError foreignError(const std::string& path)
{
    return {Kind::Foreign,
        {QT_TRANSLATE_NOOP("Message", "%1 is not a database of this program. It was not changed; choose another file."),
            {path}}};
}

StoreError newerError(const std::string& path, std::int64_t version)
{
    return {Kind::Newer,
        {QT_TRANSLATE_NOOP("Message",
             "%1 was written by a newer version of this program (database version %2; this program reads up to %3)."
             " It was not changed; install the newer version to open it."),
            {path, std::to_string(version), std::to_string(schemaVersions().size())}}};
}

StoreError olderError(const std::string& path)
{
    return {Kind::Older,
        {QT_TRANSLATE_NOOP("Message",
             "%1 was written by an older version of this program. Open it in the window, or run fleet-compliance"
             " upgrade --database %1: it makes a copy first."),
            {path}}};
}

StoreError damagedError(const std::string& path, const std::string& how)
{
    return {Kind::Damaged,
        {QT_TRANSLATE_NOOP("Message",
             "The database %1 is damaged (%2). It was not changed; open a backup of it, or import into a new one."),
            {path, how}}};
}

StoreError readOnlyError(const std::string& path)
{
    return {Kind::ReadOnly,
        {QT_TRANSLATE_NOOP("Message",
             "%1 can only be read: it or its folder is write-protected. Nothing was changed; change the permissions or "
             "copy the"
             " database to another folder."),
            {path}}};
}

StoreError systemError(const std::string& path, int number)
{
    switch (number) {
    case ENOENT:
        return missingError(path);
    case EACCES:
    case EPERM:
    case EROFS:
        return readOnlyError(path);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fullError(path);
    default:
        return otherError(path, std::generic_category().message(number));
    }
}
