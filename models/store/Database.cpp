// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/FileLocks.h"
#include "store/KnownFacts.h"
#include "store/SqlFunctions.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <QUrl>
#include <QVarLengthArray>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr unsigned long pollMicroseconds = 200;

// A name that is not a column is an error and not a text, and what the file itself defines is not trusted.
constexpr int offSwitches[] = {SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_TRUSTED_SCHEMA};

// These do not read the file. Nothing of it is mapped into memory, so that a disk that fails is an error and not a
// signal.
constexpr auto connectionSettings = "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;";
constexpr auto readingSettings = "PRAGMA cache_size=-16000;";

/// SQLite puts the log beside the file itself, also when the path is a link to it.
qint64 logSize(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + u"-wal"_s).size();
}

} // namespace

Error::Kind errorKindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Error::Kind::ReadOnly;
    case SQLITE_FULL: return Error::Kind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Kind::Corrupt;
    case SQLITE_INTERRUPT: return Error::Kind::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
    case SQLITE_PROTOCOL: // locks that do not work, as on some network drives
    case SQLITE_CANTOPEN: return Error::Kind::Io;
    default: return Error::Kind::Bug;
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr)), m_bindCode(other.m_bindCode)
{
}

Statement::~Statement()
{
    if (m_handle)
        reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_bindCode = SQLITE_OK;
}

void Statement::note(int bindCode)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = bindCode;
}

void Statement::bindNull(int position)
{
    note(sqlite3_bind_null(m_handle, position));
}

void Statement::bind(int position, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, position, value));
}

void Statement::bind(int position, std::string_view utf8)
{
    note(sqlite3_bind_text(
        m_handle, position, utf8.data() ? utf8.data() : "", static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int position, QStringView text)
{
    QVarLengthArray<char, 512> ascii(text.size()); // as most is: then nothing has to be allocated
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii)) {
        std::transform(text.begin(), text.end(), ascii.begin(), [](QChar c) { return static_cast<char>(c.unicode()); });
        bind(position, std::string_view(ascii.constData(), static_cast<size_t>(ascii.size())));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    bind(position, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void Statement::bindBlob(int position, std::span<const quint8> bytes)
{
    note(sqlite3_bind_blob(m_handle, position, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return fail(errorKindOf(m_bindCode), QString::fromUtf8(sqlite3_errstr(m_bindCode)));
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(m_database->lastError());
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = TRY(step());
        if (!row)
            return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const auto bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::span<const quint8> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const quint8 *>(sqlite3_column_blob(m_handle, column));
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(m_handle, column))};
}

Result<void> Database::connect(const QByteArray &uri, int flags)
{
    keepFileLocks();
    sqlite3_close(m_handle);
    m_handle = nullptr;
    const int code = sqlite3_open_v2(
        uri.constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code == SQLITE_OK) {
        for (const int off : offSwitches)
            sqlite3_db_config(m_handle, off, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        // Without it a statement with "LIMIT ?" is compiled again whenever a value is bound, as the planner looks at
        // it.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
        return m_options.key ? useKey(m_handle, *m_options.key) : Result<void>();
    }
    return fail(m_handle ? lastError() : Error{Error::Kind::Io, Reason::tr("no memory"), {}});
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, ConnectionOptions options)
{
    const int busyMilliseconds = options.busyMilliseconds;
    std::unique_ptr<Database> database(new Database(std::move(options)));
    const auto at = [&path](const Error &error) { return fail(Error{error.kind, error.what, path}); };
    const bool isReadOnly = mode == Mode::ReadOnly;
    const int flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (const auto connected = database->connect(path.toUtf8(), flags); !connected)
        return at(connected.error());
    if (isReadOnly && !database->execute("PRAGMA schema_version") && logSize(path) == 0) {
        // Where nothing may be written WAL cannot be used; without a log beside it the file is complete in itself.
        const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        if (const auto connected = database->connect(uri, flags | SQLITE_OPEN_URI); !connected)
            return at(connected.error());
    }
    database->setBusyMilliseconds(busyMilliseconds);
    sqlite3_wal_hook(database->m_handle, &Database::noteLog, database.get());
    registerSqlFunctions(database->m_handle);
    auto done = database->execute(connectionSettings);
    if (done)
        done = database->execute(syncSettings);
    if (done && isReadOnly) // a writer does so when it is known whose the file is: Journal.h
        done = database->execute(readingSettings);
    if (!done)
        return at(done.error());
    return database;
}

Database::Database(ConnectionOptions options) : m_options(std::move(options)), m_facts(std::make_unique<KnownFacts>())
{
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && !sqlite3_stmt_busy(known->second))
        return Statement(*this, known->second);
    if (known != m_statements.end())
        return fail(Error::Kind::Bug,
            Reason::tr("a statement is used twice at the same time: ")
                + QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v3(
            m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr)
        != SQLITE_OK)
        return fail(
            lastError(QString::fromUtf8(sql.data(), static_cast<qsizetype>(std::min<size_t>(sql.size(), 400)))));
    if (m_statements.size() >= 400) { // filters make ever new texts
        std::erase_if(m_statements, [](const auto &entry) {
            if (sqlite3_stmt_busy(entry.second))
                return false;
            sqlite3_finalize(entry.second);
            return true;
        });
    }
    m_statements.emplace(sql, handle);
    return Statement(*this, handle);
}

Result<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(lastError());
    return {};
}

Result<qint64> Database::integer(std::string_view sql)
{
    auto statement = TRY(prepare(sql));
    const auto row = TRY(statement.step());
    return row ? statement.integer(0) : 0;
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

unsigned Database::dataVersion() const
{
    unsigned version = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

void Database::setBusyMilliseconds(int milliseconds)
{
    m_options.busyMilliseconds = milliseconds;
    sqlite3_busy_handler(m_handle, &Database::waitForWriter, this);
}

/// SQLite's own wait sleeps ever longer and then misses the short pauses between the slices of a bulk writer.
int Database::waitForWriter(void *database, int attempt)
{
    auto *self = static_cast<Database *>(database);
    const qint64 now = QDeadlineTimer::current(Qt::PreciseTimer).deadline();
    if (attempt == 0)
        self->m_busyUntil = now + self->m_options.busyMilliseconds;
    if (self->m_options.contention)
        self->m_options.contention->noteWait();
    if (now >= self->m_busyUntil)
        return 0;
    do {
        QThread::usleep(pollMicroseconds);
    } while (self->isGivingWay() && QDeadlineTimer::current(Qt::PreciseTimer).deadline() < self->m_busyUntil);
    return 1;
}

/// After each commit to the log, in place of SQLite's own hook (wal_autocheckpoint), which knows nobody else. What is
/// not copied now, because somebody reads it or the disk fails, is copied by a later commit: the commit stands.
int Database::noteLog(void *database, sqlite3 *handle, const char *name, int pages)
{
    const auto *self = static_cast<const Database *>(database);
    const Contention *contention = self->contention();
    const bool isLeft = self->m_logLimit.isLeftToBulkWriter && contention && contention->isBulkAtWork();
    if (pages >= self->m_logLimit.pages && !isLeft)
        sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Database::lastError(const QString &where) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    return {errorKindOf(code), QString::fromUtf8(sqlite3_errmsg(m_handle)), where};
}

namespace {

/// From the cache: parsing it again would take a tenth of a small commit.
Result<void> runPrepared(Database &database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    return statement ? statement->run() : fail(statement.error());
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    const ConnectionOptions &options = database.m_options;
    const QDeadlineTimer patience(options.busyMilliseconds, Qt::PreciseTimer);
    while (database.isGivingWay() && !patience.hasExpired())
        QThread::usleep(pollMicroseconds);
    const Contention::First first(options.turn == WriteTurn::First ? options.contention.get() : nullptr);
    const auto begun = runPrepared(database, "BEGIN IMMEDIATE");
    if (!begun) {
        if (database.isInTransaction()) // interrupted behind its last step
            std::ignore = database.execute("ROLLBACK");
        return fail(begun.error());
    }
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (m_database->isInTransaction())
        std::ignore = m_database->execute("ROLLBACK");
    m_database->facts().forget();
}

Result<void> Transaction::commit()
{
    const auto done = runPrepared(*m_database, "COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace satchel::store
