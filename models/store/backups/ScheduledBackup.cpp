// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups/ScheduledBackup.h"

#include "domain/LocaleText.h"
#include "domain/Reason.h"
#include "store/encryption/KeyFile.h"
#include "store/Restore.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"
#include "store/TemporaryFolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using Cause = CatalogEntry::Cause;
using Check = CatalogEntry::Check;

bool isRotated(const CatalogEntry &entry)
{
    return !entry.isMissed() && (entry.cause == Cause::Schedule || entry.cause == Cause::Import);
}

Result<QString> targetOf(const Store &store, const BackupSchedule &schedule)
{
    const Clock &clock = store.clock();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone());
    const QString beside = proposedBackup(store.path(), now);
    if (schedule.folder.isEmpty())
        return beside;
    const QDir folder(schedule.folder);
    if (!folder.exists())
        return fail(Error::Kind::NotFound, Reason::tr("the folder was not there"), schedule.folder);
    return folder.filePath(QFileInfo(beside).fileName());
}

void noteMiss(BackupCatalog &catalog, Cause cause, Instant at, const QString &problem)
{
    const auto first = std::ranges::find(catalog.entries, cause, &CatalogEntry::cause);
    if (first != catalog.entries.end() && first->isMissed() && cause == Cause::Schedule) {
        first->problem = problem;
        first->at = at;
        ++first->tries;
        return;
    }
    catalog.entries.push_back({at, {}, 0, 0, cause, Check::None, {}, problem, 1});
}

/// Stores that an upgrade or a restore kept, each with what lies beside it.
void removeKeptAside(const BackupCatalog &catalog, const QString &storePath, Instant now)
{
    constexpr qint64 kept = keptAsideDays * 24LL * 3'600'000;
    for (const CatalogEntry &entry : listBackups(catalog, storePath)) {
        const bool isKeptAside = entry.cause == Cause::Upgrade || entry.cause == Cause::Restore;
        if (!isKeptAside || now.ms - entry.at.ms < kept || !QFile::remove(entry.file))
            continue;
        QFile::remove(keyFileOf(entry.file));
        for (const QString &companion : storeCompanions())
            QFile::remove(entry.file + companion);
    }
}

/// What the person deleted is forgotten, and what the rotation lets go is deleted.
void rotate(BackupCatalog &catalog, const QString &storePath, Instant now, const QTimeZone &zone)
{
    removeKeptAside(catalog, storePath, now);
    std::erase_if(catalog.entries, [](const CatalogEntry &entry) {
        const QFileInfo file(entry.file);
        return !entry.isMissed() && !file.exists() && QFileInfo::exists(file.absolutePath());
    });
    std::vector<KeptBackup> made;
    std::vector<QString> files;
    for (const CatalogEntry &entry : catalog.entries) {
        if (!isRotated(entry))
            continue;
        made.push_back({entry.at, entry.bytes});
        files.push_back(entry.file);
    }
    for (const size_t expired : expiredBackups(made, catalog.schedule.keep, catalog.schedule.mostBytes, now, zone)) {
        const QString &file = files[expired];
        if (!QFile::remove(file))
            continue; // on a disk that is away; the next rotation tries again
        QFile::remove(keyFileOf(file));
        std::erase_if(catalog.entries, [&](const CatalogEntry &entry) { return entry.file == file; });
    }
}

Result<CatalogEntry> make(Store &store, Cause cause, const Result<QString> &target)
{
    const Clock &clock = store.clock();
    const auto backup = target ? makeBackup(store, *target) : Result<Backup>(fail(target.error()));
    CatalogEntry entry;
    if (backup)
        entry = {clock.now(), QFileInfo(backup->file).absoluteFilePath(), backup->bytes, backup->records, cause};
    const auto noted = changeCatalog(store.path(), clock.now(), [&](BackupCatalog &catalog) {
        if (!backup) {
            if (cause != Cause::Person) // who asked for it sees the outcome
                noteMiss(catalog, cause, clock.now(), backup.error().what);
            return;
        }
        std::erase_if(catalog.entries, [&](const CatalogEntry &one) { return one.file == entry.file; });
        catalog.entries.insert(catalog.entries.begin(), entry);
        rotate(catalog, store.path(), clock.now(), clock.zone());
    });
    if (!backup)
        return fail(backup.error());
    const bool isMade = noted || cause == Cause::Person; // a person has it, also where it cannot be written down
    return isMade ? Result<CatalogEntry>(entry) : fail(noted.error());
}

/// Compares the records of one entity in both files, in the order of their ids.
class EntityComparison
{
public:
    EntityComparison(Database &store, Store &restored, const Entity &entity, qint64 sequence)
        : m_store(store), m_restored(restored), m_entity(entity), m_sequence(sequence)
    {
    }

    /// How many are alike.
    Result<qint64> run()
    {
        const auto changed = TRY(changedSince());
        const std::string sql = ("SELECT id" + columns() + " FROM " + quoted(m_entity.name) + " ORDER BY id")
                                    .toStdString();
        const auto next = [&](Statement &row) -> Result<bool> {
            auto isThere = TRY(row.step());
            while (isThere && changed.contains(recordIdAt(row, 0))) {
                isThere = TRY(row.step());
            }
            return isThere;
        };
        auto mine = TRY(m_store.prepare(sql));
        auto theirs = TRY(m_restored.database().prepare(sql));
        qint64 alike = 0;
        for (;;) {
            const auto isMine = TRY(next(mine));
            const auto isTheirs = TRY(next(theirs));
            if (!isMine && !isTheirs)
                return alike;
            if (isMine != isTheirs || !isAlike(mine, theirs))
                return fail(Error::Kind::Corrupt,
                    Reason::tr("a record differs from the store: %1").arg(inSentence(m_entity.label)));
            ++alike;
        }
    }

private:
    /// Without what is derived, which a newer Satchel may compute differently, and fields that were added since.
    QByteArray columns()
    {
        QByteArray list;
        const Entity &restored = m_restored.schema().entity(m_entity.kind);
        for (const Field &field : m_entity.fields) {
            if (field.isDerived() || field.isCalculated() || !restored.find(field.name))
                continue;
            list += ", " + columnsOf(field);
            m_columns += columnCount(field.type);
        }
        return list;
    }

    Result<QSet<RecordId>> changedSince()
    {
        QSet<RecordId> changed;
        TRY(eachRow(bound(m_store, "SELECT DISTINCT record FROM change WHERE sequence > ? AND entity = ?", m_sequence,
                        m_entity.kind),
            [&](const Statement &row) { changed.insert(recordIdAt(row, 0)); }));
        return changed;
    }

    bool isAlike(const Statement &mine, const Statement &theirs) const
    {
        for (int column = 0; column <= m_columns; ++column) {
            if (mine.isNull(column) != theirs.isNull(column) || mine.utf8(column) != theirs.utf8(column))
                return false;
        }
        return true;
    }

    Database &m_store;
    Store &m_restored;
    const Entity &m_entity;
    qint64 m_sequence;
    int m_columns = 0;
};

Result<qint64> compare(Store &store, const QString &backup)
{
    const TemporaryFolder folder(QFileInfo(store.path()).absolutePath());
    if (!folder.isValid())
        return fail(Error::Kind::Io, folder.errorString(), folder.path());
    const auto &key = store.database().key();
    const QString path = folder.filePath(u"restored.satchel"_s);
    TRY(restoreStore(backup, path, store.clock(), {.backupKey = key}));
    const auto restored = TRY(Store::open(path, store.clock(), 1, {.connection = {.key = key}}));
    const auto sequence = TRY(checkBackup(backup, key)).sequence;
    qint64 alike = 0;
    TRY(store.database().execute("BEGIN"));
    const auto compared = [&]() -> Result<void> {
        for (const auto &entity : store.schema().entities()) {
            if (restored->schema().findWithRemoved(entity->name)) // a custom entity can be newer than the backup
                alike += TRY(EntityComparison(store.database(), *restored, *entity, sequence).run());
        }
        return {};
    }();
    TRY(store.database().execute("ROLLBACK"));
    return compared ? Result<qint64>(alike) : fail(compared.error());
}

} // namespace

Result<CatalogEntry> makeCatalogedBackup(Store &store, Cause cause)
{
    const BackupSchedule schedule = readCatalog(store.path(), store.clock().now()).schedule;
    return make(store, cause, targetOf(store, schedule));
}

Result<CatalogEntry> makeCatalogedBackup(Store &store, const QString &file)
{
    return make(store, Cause::Person, file);
}

void backUpBeforeImport(Store &store)
{
    const BackupSchedule schedule = readCatalog(store.path(), store.clock().now()).schedule;
    if (schedule.isOn && schedule.isBeforeImports)
        std::ignore = makeCatalogedBackup(store, Cause::Import);
}

Result<qint64> countChangesSince(Store &store, qint64 sequence)
{
    return readInteger(store.database(), "SELECT count(*) FROM change WHERE sequence > ?", sequence);
}

Result<qint64> compareBackup(Store &store, const QString &backup)
{
    const auto compared = compare(store, backup);
    TRY(changeCatalog(store.path(), store.clock().now(), [&](BackupCatalog &catalog) {
        const auto entry = std::ranges::find(
            catalog.entries, QFileInfo(backup).absoluteFilePath(), &CatalogEntry::file);
        if (entry == catalog.entries.end())
            return;
        entry->comparedAt = store.clock().now();
        entry->check = compared ? Check::Compared : Check::Opened;
        entry->problem = compared ? QString() : compared.error().what;
    }));
    return compared;
}

} // namespace satchel::store
