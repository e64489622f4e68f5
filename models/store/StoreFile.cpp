// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/Migrations.h"
#include "store/TemporaryFolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUrl>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto fileMagic
    = "SQLite format 3"; // with the zero behind it, https://sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype magicSize = 16;
constexpr qsizetype headerSize = 100;
constexpr qsizetype readVersionAt = 19; // 2: the file has a write-ahead log
constexpr qsizetype reservedAt = 20; // bytes at the end of each page: of a nonce and a tag where it is encrypted
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

// All of the first migration, so every store has them.
constexpr auto ownTables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('meta', 'changeset', "
                           "'change', 'import_run')";
constexpr qint64 ownTableCount = 4;

constexpr int peekMilliseconds = 1000;

constexpr auto inMemory = ":memory:"_L1;

constexpr auto othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

tl::unexpected<Error> foreign()
{
    return fail(Error::Kind::Invalid, Reason::tr("this file is not a Satchel store"));
}

tl::unexpected<Error> newer()
{
    return fail(Error::Kind::TooNew, Reason::tr("this store was written by a newer Satchel"));
}

qint64 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

bool isDatabase(const QByteArray &header)
{
    return header.size() == headerSize && header.startsWith(QByteArray(fileMagic, magicSize));
}

/// A reader that changes nothing, of a file of which it is not known whose it is. It opens the file by SQLite, because
/// closing another descriptor would free the locks of this process (https://sqlite.org/howtocorrupt.html, 2.2).
class Peek
{
public:
    enum class How {
        Locked, // as any reader; a file with a write-ahead log gets its companions if it does not have them
        Unlocked, // only the file itself, and nothing is made beside it; a log and other writers are not seen
    };

    Peek(const QString &path, How how)
    {
        const QByteArray file = how == How::Locked
            ? path.toUtf8()
            : QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE | (how == How::Locked ? 0 : SQLITE_OPEN_URI);
        sqlite3_open_v2(file.constData(), &m_handle, flags, nullptr);
        if (m_handle) // else there was no memory
            sqlite3_busy_timeout(m_handle, peekMilliseconds);
    }
    ~Peek() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY(Peek)

    Result<void> unlock(const StoreKey &key) { return m_handle ? useKey(m_handle, key) : unreadable(); }

    /// As it is on the disk, before anything is read or locked; fewer bytes of a shorter file.
    Result<QByteArray> header()
    {
        sqlite3_file *file = nullptr;
        sqlite3_int64 length = 0;
        if (!m_handle || sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
            || !file->pMethods || file->pMethods->xFileSize(file, &length) != SQLITE_OK)
            return unreadable();
        QByteArray bytes(std::min<qsizetype>(headerSize, length), '\0');
        if (!bytes.isEmpty()
            && file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK)
            return unreadable();
        return bytes;
    }

    Result<qint64> integer(const char *sql)
    {
        if (!m_handle)
            return unreadable();
        sqlite3_stmt *statement = nullptr;
        const int prepared = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        const int code = prepared == SQLITE_OK ? sqlite3_step(statement) : prepared;
        const qint64 value = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
        sqlite3_finalize(statement);
        if (code == SQLITE_ROW)
            return value;
        switch (code & 0xFF) {
        case SQLITE_BUSY: return fail(Error::Kind::Busy, QString::fromUtf8(sqlite3_errmsg(m_handle)));
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return fail(Error::Kind::Corrupt, QString::fromUtf8(sqlite3_errmsg(m_handle)));
        default: return unreadable();
        }
    }

private:
    tl::unexpected<Error> unreadable() const
    {
        return fail(Error::Kind::Io, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

    sqlite3 *m_handle = nullptr;
};

/// By the tables of a file without an application_id.
template <typename Reader> Result<StoreFile> judgeTables(Reader &database)
{
    const auto version = database.integer("PRAGMA user_version");
    const auto own = version ? database.integer(ownTables) : version;
    const auto all = TRY(own ? database.integer("SELECT count(*) FROM sqlite_master") : own);
    if (all == 0 && *version == 0)
        return StoreFile::New;
    if (*own != ownTableCount || *version < 1)
        return foreign();
    return *version > currentVersion() ? Result<StoreFile>(newer()) : StoreFile::Unmarked;
}

/// A file whose log was never copied into it, as of a store that was killed when it was made. Nobody has it open (see
/// below), so no lock is lost by reading it.
Result<StoreFile> judgeCopy(const QString &file, const QString &log)
{
    const TemporaryFolder folder;
    const QString copy = folder.filePath(u"copy"_s);
    if (!folder.isValid() || !QFile::copy(file, copy) || !QFile::copy(log, copy + u"-wal"_s))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be read"));
    Peek peek(copy, Peek::How::Locked);
    return judgeTables(peek);
}

Result<StoreFile> judgeUnlocked(const QString &path)
{
    Peek peek(path, Peek::How::Unlocked);
    return judgeTables(peek);
}

Result<StoreFile> examineUnmarked(const QString &path, bool usesLog, Peek &peek)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString log = file + u"-wal"_s;
    if (!usesLog) {
        auto judged = judgeTables(peek);
        const bool isUnreadable = !judged && judged.error().kind == Error::Kind::Io;
        const bool hasJournal = QFile::exists(file + u"-journal"_s); // of a crash: only a writer may play it back
        return isUnreadable && hasJournal ? judgeUnlocked(path) : judged;
    }
    if (QFile::exists(log) && QFile::exists(file + u"-shm"_s))
        return judgeTables(peek);
    // No process has it open, for it would have the files that a reader makes. We make none.
    const auto judged = judgeUnlocked(path);
    const bool isBlank = judged && *judged == StoreFile::New;
    return isBlank && QFileInfo(log).size() > 0 ? judgeCopy(file, log) : judged;
}

Result<StoreFile> examine(const QString &path)
{
    Peek peek(path, Peek::How::Locked);
    const auto header = TRY(peek.header());
    if (!isDatabase(header))
        return fail(Error::Kind::Corrupt, Reason::tr("this file is not a database"));
    const qint64 mark = numberAt(header, applicationIdAt);
    if (mark == storeApplicationId)
        return numberAt(header, userVersionAt) > currentVersion() ? Result<StoreFile>(newer()) : StoreFile::Marked;
    if (mark != 0)
        return foreign();
    return examineUnmarked(path, header.at(readVersionAt) == 2, peek);
}

QStringList filesOf(const QString &path)
{
    const QFileInfo store(path);
    const QDir folder = store.absoluteDir();
    QStringList files;
    for (const QString &name : folder.entryList({store.fileName() + u".*.backup"_s}, QDir::Files))
        files.append(folder.filePath(name));
    for (const QString &suffix :
        {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) // beside the file itself, also where the path is a link
        files.append(store.canonicalFilePath() + suffix);
    return files;
}

} // namespace

Result<StoreFile> examineStoreFile(const QString &path)
{
    const QFileInfo file(path);
    if (path == inMemory || !file.exists())
        return StoreFile::New;
    if (!file.isFile()) // a folder, or a pipe that would be waited for
        return fail(Error::Kind::Io, Reason::tr("this is not a file"), path);
    if (file.size() == 0)
        return StoreFile::New;
    const auto examined = examine(path);
    return examined ? examined : fail(Error{examined.error().kind, examined.error().what, path});
}

Result<bool> isEncryptedStore(const QString &path)
{
    const QFileInfo file(path);
    if (path == inMemory || !file.isFile() || file.size() == 0)
        return false;
    Peek peek(path, Peek::How::Locked);
    const auto header = peek.header();
    if (!header)
        return fail(Error{header.error().kind, header.error().what, path});
    return isDatabase(*header) && numberAt(*header, applicationIdAt) == storeApplicationId
        && header->at(reservedAt) != 0;
}

Result<void> checkKey(const QString &encryptedStore, const std::optional<StoreKey> &key)
{
    if (!key)
        return fail(
            Error::Kind::KeyMissing, Reason::tr("this store is encrypted, and its key is not at hand"), encryptedStore);
    Peek peek(encryptedStore, Peek::How::Locked);
    TRY(peek.unlock(*key));
    const auto read = peek.integer("PRAGMA schema_version"); // of the first page alone
    if (read || read.error().kind != Error::Kind::Corrupt)
        return {};
    return fail(Error::Kind::KeyMissing, Reason::tr("this key does not open the store, or its first page is damaged"),
        encryptedStore);
}

void createStoreFile(const QString &path)
{
    QFile file(path);
    if (path != inMemory)
        std::ignore = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

Result<void> setApplicationId(Database &database)
{
    const auto known = database.integer("PRAGMA application_id");
    if (!known || *known == storeApplicationId)
        return known ? Result<void>() : fail(known.error());
    auto transaction = TRY(Transaction::begin(database));
    const auto mark = TRY(database.integer("PRAGMA application_id"));
    if (mark == storeApplicationId)
        return {}; // another process was first
    TRY(mark == 0 ? judgeTables(database) : Result<StoreFile>(foreign()));
    TRY(database.execute("PRAGMA application_id = " + QByteArray::number(storeApplicationId)));
    return transaction.commit();
}

void makePrivate(const QString &path)
{
    for (const QString &file : publicFiles(path))
        QFile::setPermissions(file, QFile::permissions(file) & ~QFile::Permissions(othersRights));
}

QStringList publicFiles(const QString &path)
{
    QStringList files;
    if (!QFileInfo::exists(path))
        return files;
    for (const QString &file : filesOf(path)) {
        if (QFile::permissions(file) & othersRights)
            files.append(file);
    }
    return files;
}

} // namespace satchel::store
