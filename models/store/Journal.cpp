// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/Statements.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto writerSettings = "PRAGMA cache_size=-16000;";

// The same pages change over and over, so they are copied out of the log seldom: an import of 100,000 contacts takes a
// tenth less time than with 4,000 pages. The log is 50 MB then, and stays so long.
constexpr auto relaxedSettings = "PRAGMA synchronous=NORMAL;";
constexpr LogLimit logLimitOfBulkWriters = {12'000, false};

// Without a log the removal of the journal is the commit, and the folder must have it too. There NORMAL could cost the
// file.
constexpr auto settingsWithoutLog = "PRAGMA synchronous=EXTRA;";

/// A connection for a few statements, without what a Database sets and reads at its opening.
class BareConnection
{
public:
    BareConnection(const QString &path, int flags, const std::optional<StoreKey> &key)
    {
        m_code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr);
        if (m_code == SQLITE_OK && key && !useKey(m_handle, *key))
            m_code = SQLITE_ERROR;
    }
    ~BareConnection() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY(BareConnection)

    Result<void> run(const char *sql)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        if (m_code == SQLITE_OK)
            return {};
        return fail(Error::Kind::Io, m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : Reason::tr("no memory"));
    }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

/// Tried on a file of its own in the folder of the store: on the store itself the attempt would stop those who work
/// with it.
bool canLogBeside(const QString &path)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.satchel-XXXXXX"_s);
    if (!folder.isValid())
        return false;
    BareConnection probe(folder.filePath(u"probe"_s), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
    return probe.run("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL; CREATE TABLE probe (x)")
        && QFileInfo::exists(folder.filePath(u"probe-wal"_s));
}

} // namespace

bool hasWriteAheadLog(Database &database)
{
    const auto mode = readText(database, "PRAGMA journal_mode");
    return mode && *mode == "wal"_L1;
}

Result<void> startJournal(Database &database, const QString &path)
{
    if (const auto read = database.execute("SELECT count(*) FROM sqlite_master");
        !read) // opens the log, if there is one
        return read;
    if (path != ":memory:"_L1 && !hasWriteAheadLog(database) && canLogBeside(path)) {
        TRY(database.execute("PRAGMA journal_mode=WAL"));
    }
    const auto tuned = database.execute(writerSettings);
    return tuned ? setDurability(database, Durability::Full) : tuned;
}

/// Alone with a file SQLite needs no shared memory to read its log. It must be alone before it reads.
Result<void> leaveWriteAheadLog(const QString &path, const std::optional<StoreKey> &key)
{
    BareConnection alone(path, SQLITE_OPEN_READWRITE, key);
    TRY(alone.run(syncSettings)); // the log is deleted after its pages were copied
    return alone.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE");
}

Result<void> setDurability(Database &database, Durability durability)
{
    if (!hasWriteAheadLog(database))
        return database.execute(settingsWithoutLog);
    const bool isFull = durability == Durability::Full;
    database.setLogLimit(isFull ? logLimitOfEdits : logLimitOfBulkWriters);
    return database.execute(isFull ? settingsForEdits : relaxedSettings);
}

} // namespace satchel::store
