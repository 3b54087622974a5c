// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
struct DatabaseFile;
class StatementCache;
class TempFolder;

// Thrown inside of store and tables, and caught by whoever called them: never out of a slot or a thread.
class StoreError
{
public:
    enum class Kind { Busy, Full, ReadOnly, Foreign, Older, Newer, Damaged, NotFound, Interrupted, Other };

    StoreError(Kind kind, Message message)
        : m_kind(kind)
        , m_message(std::move(message))
    {
    }

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] const Message& message() const { return m_message; } // names the file, says what to do

private:
    Kind m_kind;
    Message m_message;
};

// One connection to a fleet database (SQLite, WAL, our application_id), set up by the recipe in database.cpp. Not
// shared between threads: open one where it is used; opening takes less than a millisecond.
class Database
{
public:
    // Create: makes the file (0600) and its schema when it is missing or empty. CopyOnly: as ReadOnly, and an older
    // schema will do, because the content is only copied.
    enum class Mode { ReadOnly, CopyOnly, ReadWrite, Create };

    Database(const std::string& path, Mode mode); // throws StoreError
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    // A database of its own that is gone when it is closed; what does not fit into memory lies in the folder.
    [[nodiscard]] static Database temporary(const std::string& folder);

    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    [[nodiscard]] StatementCache& idleStatements() const { return *m_idle; }

    void run(const char* sql); // constants only
    bool tryRun(const char* sql) noexcept; // where nothing can be done about a failure
    [[nodiscard]] bool inTransaction() const; // SQLite ends one by itself after some errors
    // Ends a running statement with StoreError::Interrupted when the stop is requested, for as long as the returned
    // object lives; a connection that only reads begins no other either.
    [[nodiscard]] std::stop_callback<std::function<void()>> interruptOn(std::stop_token stop);

    // Called again and again while another connection has the lock that is waited for; empty: nothing is.
    void whileWaiting(std::function<void()> call);

    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t dataVersion(); // changes when another connection has committed

    // From here on what others are still importing is not seen; inside of a ReadTransaction, which does it.
    void hidePending();
    void showPending(); // whoever writes facts sees all

    [[nodiscard]] bool isHiding() const { return m_hiding; }

    void checkStop() const; // before a step: SQLite forgets an interrupt between two short statements
    [[noreturn]] void fail(int code) const; // throws the StoreError of a SQLite result code

private:
    struct Waiting; // what a connection does while another one holds the lock

    Database();
    void open(Mode mode);
    void openFile(const DatabaseFile& file, Mode mode);
    void openHandle(const std::string& name, int flags);
    void configure(Mode mode);
    void checkOrCreate(const DatabaseFile& file, Mode mode);
    void close();
    void setHiding(bool hiding);

    std::string m_path;
    std::unique_ptr<TempFolder> m_tempFolder;
    std::unique_ptr<Waiting> m_waiting;
    std::unique_ptr<StatementCache> m_idle;
    sqlite3* m_handle = nullptr;
    bool m_writes = false;
    bool m_hiding = false;
};

// A prepared statement. Parameters count from 1, columns from 0. Text is UTF-8; bound views must live until run() or
// step() is done.
class Statement
{
public:
    Statement(const Database& database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    void bind(int index, std::int64_t value);

    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }

    void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }

    void bind(int index, std::string_view text);

    void bind(int index, const char* text) { bind(index, std::string_view(text)); }

    void bindBlob(int index, std::span<const unsigned char> bytes);
    void bindNull(int index);

    template <typename T> void bind(int index, const std::optional<T>& value)
    {
        if (value) {
            bind(index, *value);
        } else {
            bindNull(index);
        }
    }

    void run(); // to its end, then ready to be bound again
    [[nodiscard]] bool step(); // false: no more rows, and ready to be bound again
    void reset(); // gives up a row set that is not read to its end

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::string_view text(int column) const; // valid until the next step
    [[nodiscard]] std::span<const unsigned char> blob(int column) const;

private:
    const Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

// BEGIN IMMEDIATE; rolled back unless committed. Inside of another one it is a part of that, and kept when that one is.
// (A deferred one that reads first fails with SQLITE_BUSY_SNAPSHOT despite the timeout.)
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isPart; // of another one
    bool m_open = true;
};

// Several transactions in which SQLite does not look whether rows refer to others that are there: whoever writes has
// seen to it. None may be open when it begins and ends.
class UncheckedReferences
{
public:
    explicit UncheckedReferences(Database& database);
    ~UncheckedReferences();
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;

private:
    Database& m_database;
};

// A part of a transaction that can fail alone: rolled back unless released.
class Savepoint
{
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void release();

private:
    Database& m_database;
    bool m_open = true;
};

// A consistent view over several SELECTs, without rows of imports that are not complete.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_database;
};
