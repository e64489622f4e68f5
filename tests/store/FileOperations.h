// SPDX-License-Identifier: GPL-3.0-or-later
// What copies, replaces or rebuilds a store's file, an upgrade and a step of a sync: to be stopped at any moment.
// Whatever stopped it: the store is the one before or the one after, whole; what was reported is there; and the same
// once more ends well.
#pragma once

#include "store/backups/ScheduledBackup.h"
#include "store/encryption/Conversion.h"
#include "store/Migrations.h"
#include "store/repair/Repair.h"
#include "store/repair/Salvage.h"
#include "store/Restore.h"
#include "store/StoreFile.h"
#include "store/sync/SyncTransaction.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestStore.h"

#include <functional>

namespace satchel::test::files {

using namespace Qt::StringLiterals;

using Key = std::optional<store::StoreKey>;

constexpr int before = 20; // contacts that a backup has
constexpr int after = 30; // contacts that the store has

inline const Key keyA = store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'a'));
inline const Key keyB = store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'b'));

inline const ManualClock &clockOfTest()
{
    static const ManualClock clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"));
    return clock;
}

inline Result<std::unique_ptr<store::Store>> open(const QString &path, const Key &key = {})
{
    static quint64 seed = 7; // two stores would make the same ids
    return store::Store::open(path, clockOfTest(), ++seed, {.connection = {.busyMilliseconds = 100, .key = key}});
}

inline std::unique_ptr<store::Store> opened(const QString &path, const Key &key = {})
{
    auto store = open(path, key);
    if (!store)
        qFatal("%s", qUtf8Printable(toText(store.error())));
    return std::move(*store);
}

inline QString pathIn(const QString &folder)
{
    return folder + u"/crm.satchel"_s;
}

inline QString backupIn(const QString &folder)
{
    return folder + u"/monday.backup"_s;
}

inline void addContacts(store::Store &store, int count)
{
    ChangeSet changes{u"Add"_s, Origin::user(), {}, {}};
    for (int i = 0; i < count; ++i)
        changes.edits.push_back(Edit::create(
            EntityKind::Contact, {}, {{u"last_name"_s, u"P%1"_s.arg(i)}, {u"notes"_s, QString(300, u'x')}}));
    if (const auto done = store.commit(changes); !done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
}

inline qint64 contactsOf(store::Store &store)
{
    return store.count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

/// What is wrong with a store that is to have one of these numbers of contacts; empty when all is right.
inline QString wrongWith(const QString &path, const std::vector<Key> &keys, const std::vector<qint64> &expected)
{
    QString said;
    for (const Key &key : keys) {
        const auto store = open(path, key);
        if (!store) {
            said = toText(store.error());
            continue;
        }
        if (const QString unsound = firstUnsound(**store); !unsound.isEmpty())
            return unsound;
        const qint64 found = contactsOf(**store);
        return std::ranges::find(expected, found) != expected.end() ? QString() : u"%1 contacts"_s.arg(found);
    }
    return said;
}

inline void makeStore(const QString &folder, const Key &key = {})
{
    const auto store = opened(pathIn(folder), key);
    addContacts(*store, before);
    if (!store::makeBackup(*store, backupIn(folder)))
        qFatal("no backup");
    addContacts(*store, after - before);
}

/// Something that is done to the store in a folder.
struct Operation
{
    const char *name;
    std::function<void(const QString &folder)> prepare;
    std::function<Result<void>(const QString &folder)> work;
    /// What is wrong afterwards; `isDone` when the work said that it did it.
    std::function<QString(const QString &folder, bool isDone)> check;
};

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : fail(result.error());
}

inline bool isEncryptedWith(const QString &path, const Key &key)
{
    const bool isEncrypted = store::isEncryptedStore(path).value_or(false);
    return key ? isEncrypted && store::checkKey(path, key) : !isEncrypted;
}

inline Operation conversion(const char *name, const Key &from, const Key &to)
{
    return {name, [from](const QString &folder) { makeStore(folder, from); },
        [from, to](const QString &folder) -> Result<void> {
            const bool isDone = isEncryptedWith(pathIn(folder), to); // before
            return isDone ? Result<void>() : store::convertStore(pathIn(folder), from, to);
        },
        [from, to](const QString &folder, bool isDone) {
            if (isDone && !isEncryptedWith(pathIn(folder), to))
                return u"the store does not have its new key"_s;
            return wrongWith(pathIn(folder), isDone ? std::vector{to} : std::vector{from, to}, {after});
        }};
}

inline Result<void> mend(const QString &folder)
{
    const auto store = TRY(open(pathIn(folder)));
    store::Repair repair(*store, [&]() -> Result<void> {
        return store::backUp(store->database(), pathIn(folder) + u".before.backup"_s, store->clock().now());
    });
    TRY(repair.run());
    return {};
}

inline Result<void> salvage(const QString &folder)
{
    auto salvage = TRY(store::Salvage::make(pathIn(folder), {}, clockOfTest(), 9));
    TRY(salvage.putInPlace(QDateTime(QDate(2026, 11, 24), QTime(9, 0))));
    return {};
}

/// The first page is gone, and the last edits are in the log.
inline void makeDamaged(const QString &folder)
{
    const MemoryFolder elsewhere;
    const auto store = opened(pathIn(elsewhere.path()));
    addContacts(*store, before);
    std::ignore = store->database().integer("PRAGMA wal_checkpoint(TRUNCATE)");
    addContacts(*store, after - before);
    for (const auto &companion : {u""_s, u"-wal"_s})
        QFile::copy(pathIn(elsewhere.path()) + companion, pathIn(folder) + companion);
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(4096, 'x')) != 4096)
        qFatal("the file was not damaged");
}

/// A page of what a remote sent: records, links and the cursor are there together, or none of them.
inline Result<void> takePage(const QString &folder)
{
    const auto store = TRY(open(pathIn(folder)));
    if (contactsOf(*store) == after + 10) // it was done before
        return {};
    const auto connections = TRY(store::Connections(*store).list());
    const auto page = TRY(store::SyncTransaction::begin(*store, connections.front()));
    for (int i = 0; i < 10; ++i) {
        const auto id = TRY(page->apply(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"There"_s}}), {}));
        TRY(page->state().links.put(
            {0, u"contacts"_s, EntityKind::Contact, id, QString::number(i), "{}", u"1"_s, clockOfTest().now()}));
    }
    TRY(page->state().cursors.set(u"contacts"_s, QJsonObject{{u"after"_s, 10}}, 3));
    TRY(page->commit());
    return {};
}

inline const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"backup", [](const QString &folder) { makeStore(folder); },
            [](const QString &folder) -> Result<void> {
                const auto store = TRY(open(pathIn(folder)));
                return outcome(store::makeBackup(*store, backupIn(folder)));
            },
            [](const QString &folder, bool isDone) { // the older one is replaced in one step
                const QString wrong = wrongWith(pathIn(folder), {Key()}, {after});
                return wrong.isEmpty() ? wrongWith(backupIn(folder), {Key()},
                           isDone ? std::vector<qint64>{after} : std::vector<qint64>{before, after})
                                       : wrong;
            }},
        {"scheduled backup", [](const QString &folder) { makeStore(folder); },
            [](const QString &folder) -> Result<void> {
                const auto store = TRY(open(pathIn(folder)));
                return outcome(store::makeCatalogedBackup(*store, store::CatalogEntry::Cause::Schedule));
            },
            [](const QString &folder, bool isDone) {
                const auto catalog = store::readCatalog(pathIn(folder), clockOfTest().now());
                bool isThere = false;
                for (const store::BackupFile &file : store::backupsBeside(pathIn(folder))) {
                    if (const QString wrong = wrongWith(file.file, {Key()}, {after}); !wrong.isEmpty())
                        return u"a backup: "_s + wrong;
                    isThere = true;
                }
                if (isDone && (!isThere || catalog.entries.empty() || catalog.entries.front().isMissed()))
                    return u"a backup that was reported is not there"_s;
                return wrongWith(pathIn(folder), {Key()}, {after});
            }},
        {"restore", [](const QString &folder) { makeStore(folder); },
            [](const QString &folder) {
                return outcome(store::restoreStore(backupIn(folder), pathIn(folder), clockOfTest(), {}));
            },
            [](const QString &folder, bool isDone) {
                for (const store::BackupFile &file : store::backupsBeside(pathIn(folder))) { // what was replaced
                    if (const QString wrong = wrongWith(file.file, {Key()}, {before, after}); !wrong.isEmpty())
                        return file.file + u": "_s + wrong;
                }
                return wrongWith(
                    pathIn(folder), {Key()}, isDone ? std::vector<qint64>{before} : std::vector<qint64>{before, after});
            }},
        conversion("encrypt", {}, keyA),
        conversion("decrypt", keyA, {}),
        conversion("another key", keyA, keyB),
        {"repair",
            [](const QString &folder) {
                makeStore(folder);
                if (!opened(pathIn(folder))->database().execute("DELETE FROM contact WHERE rowid % 3 = 0"))
                    qFatal("no contact can be removed");
            },
            mend,
            [](const QString &folder, bool isDone) { // what the repair did not come to is as wrong as it was
                return isDone              ? wrongWith(pathIn(folder), {Key()}, {after})
                    : open(pathIn(folder)) ? QString()
                                           : u"the store does not open"_s;
            }},
        {"salvage", makeDamaged,
            [](const QString &folder) {
                return wrongWith(pathIn(folder), {Key()}, {after}).isEmpty() ? Result<void>() : salvage(folder);
            },
            [](const QString &folder, bool isDone) {
                return isDone ? wrongWith(pathIn(folder), {Key()}, {after}) : QString(); // the next salvage says it
            }},
        {"upgrade",
            [](const QString &folder) {
                const QStringList files = store::migrationFiles();
                const qsizetype version = files.size() - 3;
                const auto database = store::Database::open(pathIn(folder), store::Database::Mode::ReadWrite, {1000});
                for (const QString &name : files.first(version)) {
                    QFile sql(name);
                    if (!sql.open(QIODevice::ReadOnly) || !(*database)->execute(sql.readAll()))
                        qFatal("%s does not run", qUtf8Printable(name));
                }
                if (!(*database)->execute("INSERT INTO attachment_content VALUES ('file', randomblob(20000)); PRAGMA "
                                          "user_version="
                        + QByteArray::number(version)))
                    qFatal("an earlier store cannot be made");
            },
            [](const QString &folder) { return outcome(open(pathIn(folder))); },
            [](const QString &folder, bool) {
                const auto store = open(pathIn(folder));
                if (!store)
                    return toText(store.error());
                if ((*store)->database().integer("SELECT count(*) FROM attachment_content").value_or(-1) != 1)
                    return u"a content is gone"_s;
                return firstUnsound(**store);
            }},
        {"page of a sync",
            [](const QString &folder) {
                makeStore(folder);
                store::Connection connection;
                connection.name = u"Hub"_s;
                connection.vendor = u"hubspot"_s;
                if (!store::Connections(*opened(pathIn(folder))).add(connection))
                    qFatal("no connection");
            },
            takePage,
            [](const QString &folder, bool isDone) {
                const auto store = open(pathIn(folder));
                if (!store)
                    return toText(store.error());
                const qint64 contacts = contactsOf(**store) - after;
                const qint64 links = (*store)->database().integer("SELECT count(*) FROM link").value_or(-1);
                const qint64 cursors = (*store)
                                           ->database()
                                           .integer("SELECT count(*) FROM sync_object WHERE cursor LIKE '%10%'")
                                           .value_or(-1);
                if (contacts != links || contacts != cursors * 10 || (isDone && contacts != 10))
                    return u"%1 contacts, %2 links and %3 cursors"_s.arg(contacts).arg(links).arg(cursors);
                return firstUnsound(**store);
            }},
    };
    return all;
}

inline void copyFolder(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("%s cannot be copied", qUtf8Printable(name));
    }
}

} // namespace satchel::test::files
