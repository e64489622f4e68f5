// SPDX-License-Identifier: GPL-3.0-or-later
// A thin RAII layer over SQLite's C API, so that an encrypting SQLite can be linked in its place. One Database is one
// connection and belongs to one thread. Statements are prepared once and kept.
#pragma once

#include "domain/Result.h"
#include "store/Contention.h"
#include "store/encryption/StoreKey.h"

#include <memory>
#include <QByteArray>
#include <QStringView>
#include <span>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace satchel::store {

class Database;
class KnownFacts;

/// From how many pages of the log on a commit copies them into the file, which takes that commit longer.
struct LogLimit
{
    int pages = 1000; // SQLite's own choice
    /// A commit beside a bulk writer of this process leaves the copying to that one.
    bool isLeftToBulkWriter = false;
};
inline constexpr LogLimit logLimitOfEdits = {5000, true};

/// How a connection that writes is set: every commit is durable.
inline constexpr auto settingsForEdits = "PRAGMA synchronous=FULL;";

/// On macOS fsync() does not empty the cache of the disk; F_FULLFSYNC does, and SQLite uses it only when asked.
/// Elsewhere these settings do nothing.
inline constexpr auto syncSettings = "PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;";

/// The kind of error that a result code of SQLite is.
Error::Kind errorKindOf(int code);

/// A prepared statement in use; it is reset when it goes out of scope and stays in the connection's cache.
/// Binding is by position from 1, columns by position from 0, as in SQLite.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *handle) : m_database(&database), m_handle(handle) {}
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    ~Statement();

    void bindNull(int position);
    void bind(int position, qint64 value);
    void bind(int position, std::string_view utf8); // copied
    void bind(int position, QStringView text);
    void bindBlob(int position, std::span<const quint8> bytes);

    /// True when there is a row, false at the end. The error of a value that could not be bound (there was no memory
    /// for it), which would be NULL else.
    Result<bool> step();
    /// Steps to the end, ignoring rows.
    Result<void> run();
    /// Makes it ready for other values.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view utf8(int column) const; // valid until the next step
    QString text(int column) const;
    std::span<const quint8> blob(int column) const;
    sqlite3_stmt *handle() const { return m_handle; }

private:
    void note(int bindCode);

    Database *m_database;
    sqlite3_stmt *m_handle;
    int m_bindCode = 0; // the first that was no success
};

struct ConnectionOptions
{
    /// How long a write waits for another writer before it answers Busy (I5).
    int busyMilliseconds = 5000;
    /// Shared by the connections of one process to this store. Where there is none, nobody is heard who waits.
    std::shared_ptr<Contention> contention = {};
    /// A writer that gives way waits for those whose turn is first.
    WriteTurn turn = WriteTurn::First;
    /// What an encrypted file is read and written with.
    std::optional<StoreKey> key = {};
};

class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (ReadWrite: or makes) a file. WAL, foreign keys off (references are checked by the store), our collation
    /// and functions are registered. Nothing of an encrypted file is read: whether the key opens it, the first
    /// statement says.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, ConnectionOptions options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement from the cache, or prepared now.
    Result<Statement> prepare(std::string_view sql);
    /// Runs one or several statements without parameters.
    Result<void> execute(const QByteArray &sql);
    /// The first column of the first row; 0 when there is none.
    Result<qint64> integer(std::string_view sql);

    qint64 lastInsertRowid() const;
    int changedRows() const;
    bool isInTransaction() const;
    void setBusyMilliseconds(int milliseconds);
    void setLogLimit(LogLimit limit) { m_logLimit = limit; }
    /// Null where nobody else is to be heard.
    Contention *contention() const { return m_options.contention.get(); }
    /// Makes a running statement of this connection fail as Cancelled; may be called from any thread.
    void interrupt();

    /// The state of the last failed call as an Error.
    Error lastError(const QString &where = {}) const;
    sqlite3 *handle() const { return m_handle; }
    /// Another one after each commit to the file, by whatever connection; what others committed counts from the moment
    /// at which this connection reads it, such as the beginning of a transaction.
    unsigned dataVersion() const;
    KnownFacts &facts() { return *m_facts; }
    /// For another connection to the same file or to a copy of it.
    const std::optional<StoreKey> &key() const { return m_options.key; }

private:
    explicit Database(ConnectionOptions options);
    friend class Transaction;
    Result<void> connect(const QByteArray &uri, int flags);
    bool isGivingWay() const
    {
        return m_options.turn == WriteTurn::GivesWay && m_options.contention && m_options.contention->isFirstWaiting();
    }
    static int waitForWriter(void *database, int attempt);
    static int noteLog(void *database, sqlite3 *handle, const char *name, int pages);

    sqlite3 *m_handle = nullptr;
    ConnectionOptions m_options;
    qint64 m_busyUntil = 0;
    LogLimit m_logLimit;
    std::unique_ptr<KnownFacts> m_facts;
    struct TextHash
    {
        using is_transparent = void; // looked up by a view of the text
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, sqlite3_stmt *, TextHash, std::equal_to<>> m_statements;
};

/// BEGIN IMMEDIATE now, ROLLBACK in the destructor unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace satchel::store
