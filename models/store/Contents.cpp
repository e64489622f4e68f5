// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Contents.h"

#include "domain/Reason.h"
#include "store/CommitWriter.h"
#include "store/SearchIndex.h"
#include "store/Statements.h"

#include <limits>
#include <QCryptographicHash>
#include <QLocale>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 block = 256 * 1024;
const QString unreadMark = u"attachment_text_row"_s; // in meta
const QString textField = u"text"_s;

struct CloseBlob
{
    void operator()(sqlite3_blob *blob) const { sqlite3_blob_close(blob); }
};
using Blob = std::unique_ptr<sqlite3_blob, CloseBlob>;

/// A blob is read past the views of a masked connection (privacy/Masking.h).
Result<void> checkUnmasked(Database &database)
{
    if (TRY(database.integer("SELECT count(*) FROM temp.sqlite_master WHERE name = 'attachment'")) != 0)
        return fail(Error::Kind::ReadOnly, Reason::tr("files are hidden as personal data is"));
    return {};
}

Result<Blob> openBlob(Database &database, qint64 row, bool isWritten)
{
    TRY(checkUnmasked(database));
    sqlite3_blob *blob = nullptr;
    if (sqlite3_blob_open(database.handle(), "main", "attachment_content", "bytes", row, isWritten ? 1 : 0, &blob)
        != SQLITE_OK) {
        sqlite3_blob_close(blob);
        return fail(database.lastError());
    }
    return Blob(blob);
}

/// Feeds a device to `take` from its beginning; answers how much it had.
template <typename Take> Result<qint64> readBlocks(QIODevice &source, const QString &name, Take take)
{
    if (!source.seek(0))
        return fail(Error::Kind::Io, source.errorString(), name);
    qint64 size = 0;
    for (QByteArray bytes = source.read(block); !bytes.isEmpty(); bytes = source.read(block)) {
        TRY(take(bytes, size));
        size += bytes.size();
    }
    if (!source.atEnd())
        return fail(Error::Kind::Io, source.errorString(), name);
    return size;
}

Result<void> noteUse(Database &database, const QString &sha256, qint64 at)
{
    return run(database,
        "INSERT INTO attachment_use (sha256, at) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET at = max(at, "
        "excluded.at)",
        sha256, at);
}

QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QString> Contents::put(QIODevice &source, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QLocale locale = QLocale::c();
    const qint64 size = TRY(readBlocks(source, name, [&](const QByteArray &bytes, qint64 before) -> Result<void> {
        if (before + bytes.size() > largest)
            return fail(Error::Kind::Invalid,
                Reason::tr("the file has more than %1, the most that can be attached")
                    .arg(locale.formattedDataSize(largest)),
                name);
        hash.addData(bytes);
        return {};
    }));
    const QString sha256 = hexOf(hash);
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    TRY(noteUse(database, sha256, m_store.clock().now().ms));
    TRY(run(database, "INSERT INTO attachment_content (sha256, bytes) VALUES (?, zeroblob(?)) ON CONFLICT DO NOTHING",
        sha256, size));
    if (database.changedRows() > 0 && size > 0) {
        const auto blob = TRY(openBlob(database, database.lastInsertRowid(), true));
        TRY(readBlocks(source, name, [&](const QByteArray &bytes, qint64 at) -> Result<void> {
            if (at + bytes.size() > size
                || sqlite3_blob_write(blob.get(), bytes.constData(), int(bytes.size()), int(at)) != SQLITE_OK)
                return fail(at + bytes.size() > size
                        ? Error{Error::Kind::Io, Reason::tr("the file was changed while it was read"), name}
                        : database.lastError());
            return {};
        }));
    }
    TRY(transaction.commit());
    return sha256;
}

Result<void> Contents::copyTo(const QString &sha256, QIODevice &target)
{
    Database &database = m_store.database();
    const auto row = TRY(readOne(
        database, "SELECT \"rowid\" FROM attachment_content WHERE sha256 = ?",
        [](const Statement &found) { return found.integer(0); }, sha256));
    if (!row)
        return fail(Error::Kind::NotFound, Reason::tr("the file's content is not in this store"), sha256);
    const auto blob = TRY(openBlob(database, *row, false));
    const qint64 size = sqlite3_blob_bytes(blob.get());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes;
    for (qint64 at = 0; at < size; at += bytes.size()) {
        bytes.resize(std::min(block, size - at));
        if (sqlite3_blob_read(blob.get(), bytes.data(), int(bytes.size()), int(at)) != SQLITE_OK)
            return fail(database.lastError());
        hash.addData(bytes);
        if (target.write(bytes) != bytes.size()) // a full disk
            return fail(Error::Kind::Io, target.errorString(), sha256);
    }
    if (hexOf(hash) != sha256)
        return fail(Error::Kind::Corrupt, Reason::tr("the file's content is damaged"), sha256);
    return {};
}

Result<bool> Contents::has(const QString &sha256)
{
    const auto count = TRY(
        readInteger(m_store.database(), "SELECT count(*) FROM attachment_content WHERE sha256 = ?", sha256));
    return count > 0;
}

Result<QByteArray> Contents::beginning(const QString &sha256, qint64 most)
{
    const auto bytes = TRY(readOne(
        m_store.database(), "SELECT substr(bytes, 1, ?) FROM attachment_content WHERE sha256 = ?",
        [](const Statement &row) {
            return QByteArray(
                reinterpret_cast<const char *>(row.blob(0).data()), static_cast<qsizetype>(row.blob(0).size()));
        },
        most, sha256));
    if (!bytes)
        return fail(Error::Kind::NotFound, Reason::tr("the file's content is not in this store"), sha256);
    return *bytes;
}

Result<std::optional<RecordId>> Contents::takeUnread()
{
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    const qint64 until = TRY(m_store.meta(unreadMark)).toLongLong();
    struct Found
    {
        qint64 row;
        RecordId id;
    };
    const auto found = TRY(readOne(
        database,
        "SELECT \"row\", id FROM attachment WHERE \"row\" > ? AND deleted_at IS NULL AND text IS NULL ORDER BY "
        "\"row\" LIMIT 1",
        [](const Statement &row) {
            return Found{row.integer(0), recordIdAt(row, 1)};
        },
        until));
    if (!found)
        return std::optional<RecordId>();
    TRY(m_store.setMeta(unreadMark, QString::number(found->row)));
    TRY(transaction.commit());
    return std::optional(found->id);
}

Result<void> Contents::setText(RecordId attachment, const QString &text)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    const WriteContext context = m_store.writeContext();
    RecordTable &table = context.tables->of(EntityKind::Attachment);
    auto stored = TRY(table.find(attachment));
    if (!stored)
        return {};
    Record record = stored->record;
    SearchIndex index(m_store.database());
    if (!record.isDeleted())
        TRY(index.remove(EntityKind::Attachment, stored->row, searchTextOf(record)));
    record.set(textField, text);
    TRY(table.update(stored->row, record, {record.entity->indexOf(textField)}));
    if (!record.isDeleted())
        TRY(index.insert(EntityKind::Attachment, stored->row, searchTextOf(record)));
    return transaction.commit();
}

Result<qint64> Contents::removeUnused(Instant before)
{
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    TRY(run(database,
        "DELETE FROM attachment_content WHERE sha256 IN (SELECT u.sha256 FROM attachment_use u WHERE u.at < ?1 AND NOT "
        "EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = u.sha256 AND (a.deleted_at IS NULL OR a.deleted_at >= "
        "?1)) AND NOT EXISTS (SELECT 1 FROM outgoing_mail m, json_each(m.content, '$.attachments') f WHERE m.state <> "
        "'sent' AND json_extract(f.value, '$.sha256') = u.sha256))",
        before));
    const qint64 removed = database.changedRows();
    TRY(run(database,
        "DELETE FROM attachment_use WHERE NOT EXISTS (SELECT 1 FROM attachment_content c WHERE c.sha256 = "
        "attachment_use.sha256)"));
    TRY(transaction.commit());
    return removed;
}

Result<QStringList> Contents::damaged()
{
    QStringList wanted;
    QHash<QString, QString> names;
    TRY(eachRow(
        bound(m_store.database(), "SELECT sha256, name FROM attachment WHERE deleted_at IS NULL AND sha256 <> ''"),
        [&](const Statement &row) { names.insert(row.text(0), row.text(1)); }));
    class Nowhere : public QIODevice
    {
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override { return size; }
    } nowhere;
    nowhere.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    for (const auto &[sha256, name] : names.asKeyValueRange()) {
        const auto copied = copyTo(sha256, nowhere);
        if (!copied && copied.error().kind != Error::Kind::NotFound && copied.error().kind != Error::Kind::Corrupt)
            return fail(copied.error());
        if (!copied)
            wanted.append(name);
    }
    wanted.sort();
    return wanted;
}

/// Of a picture in a text, or of a logo: nobody counts who refers to it, so it stays.
Result<QString> Store::putContent(const QByteArray &bytes)
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    TRY(noteUse(*m_database, sha256, std::numeric_limits<qint64>::max()));
    auto statement = TRY(
        m_database->prepare("INSERT INTO attachment_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"));
    statement.bind(1, QStringView(sha256));
    statement.bindBlob(2, {reinterpret_cast<const quint8 *>(bytes.constData()), static_cast<size_t>(bytes.size())});
    TRY(statement.run());
    return sha256;
}

Result<QByteArray> Store::content(const QString &sha256)
{
    return Contents(*this).beginning(sha256, std::numeric_limits<qint32>::max());
}

} // namespace satchel::store
