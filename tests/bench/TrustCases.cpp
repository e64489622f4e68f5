// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption costs, and erasing a person: both go through the whole file.
#include "tests/bench/TrustCases.h"

#include "store/Backup.h"
#include "store/BulkWriter.h"
#include "store/encryption/Conversion.h"
#include "store/privacy/Erasure.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int contacts = 100'000;
constexpr int written = 20'000; // by a bulk write
constexpr int edits = 300;
constexpr double goal = 1.1;

volatile qint64 sink = 0;

std::unique_ptr<store::Store> openWith(const QString &path, const std::optional<store::StoreKey> &key)
{
    static const SystemClock clock;
    store::StoreOptions options;
    options.connection.key = key;
    auto store = store::Store::open(path, clock, 7, options);
    BENCH_REQUIRE(store);
    return std::move(*store);
}

QStringList allFields(const store::Store &store)
{
    QStringList names;
    for (const Field &field : store.schema().entity(EntityKind::Contact).fields)
        names.append(field.name);
    return names;
}

void readAll(store::Store &store)
{
    sink = store.select({EntityKind::Contact, allFields(store), {}, {}, {}, -1, false})->size();
}

void search(store::Store &store)
{
    for (int i = 0; i < 40; ++i) {
        for (const QString &words :
            {u"person"_s + QString::number(i * 2'499), u"rein"_s + QString::number(i), u"e.ex"_s})
            sink = static_cast<qint64>(store.search(words)->size());
    }
}

/// Durable, one by one.
void edit(store::Store &store, const std::vector<RecordId> &ids, int run)
{
    for (int i = 0; i < edits; ++i) {
        const RecordId id = ids[static_cast<size_t>(i) * 37 % ids.size()];
        BENCH_REQUIRE(store.commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, id, {{u"score"_s, qint64(1000 * run + i)}})}, {}}));
    }
}

void writeMany(store::Store &store)
{
    auto writer = store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"bench.csv"_s));
    BENCH_REQUIRE(writer);
    for (int i = 0; i < written; ++i)
        BENCH_REQUIRE((*writer)->apply(Edit::create(EntityKind::Contact, {}, contactValues(contacts + i, {}))));
    BENCH_REQUIRE((*writer)->finish());
}

std::vector<RecordId> someContacts(store::Store &store)
{
    const auto rows = store.select({EntityKind::Contact, {}, {}, {}, {}, 1000, false});
    BENCH_REQUIRE(rows);
    std::vector<RecordId> ids;
    for (qsizetype row = 0; row < rows->size(); ++row)
        ids.push_back(rows->id(row));
    return ids;
}

QString copyIn(const QTemporaryDir &folder, const QString &name, int count)
{
    const QString path = folder.filePath(name);
    const auto store = open(storeWithContacts(count));
    BENCH_REQUIRE(store::copyStore(store->database(), path));
    return path;
}

void eraseOne(int count)
{
    const QTemporaryDir folder(dataFolder() + u"/erase-XXXXXX"_s);
    const auto store = openWith(copyIn(folder, u"ours.satchel"_s, count), {});
    const store::PersonId person{EntityKind::Contact, someContacts(*store).front()};
    const double backup = seconds(
        [&] { BENCH_REQUIRE(store::copyStore(store->database(), folder.filePath(u"backup"_s))); });
    const double erased = seconds([&] {
        BENCH_REQUIRE(store::planErasure(*store, std::span(&person, 1)));
        BENCH_REQUIRE(store::erase(*store, std::span(&person, 1), {Origin::user(), u"Erase"_s}));
    });
    const double finished = seconds([&] { BENCH_REQUIRE(store::finishErasures(*store)); });
    constexpr double eraseGoal = 12; // reads every text, and writes the search and the file anew
    report(u"erasing one of %1 contacts ÷ backup"_s.arg(count), erased + finished, backup, eraseGoal);
    print({{u"name"_s, u"erase"_s}, {u"contacts"_s, count}, {u"seconds"_s, erased}, {u"file_seconds"_s, finished}});
}

} // namespace

void benchEncryption()
{
    const QTemporaryDir folder(dataFolder() + u"/encryption-XXXXXX"_s);
    const store::StoreKey key = store::StoreKey::random();
    const QString plainPath = copyIn(folder, u"plain.satchel"_s, contacts);
    const QString path = folder.filePath(u"encrypted.satchel"_s);
    if (!QFile::copy(plainPath, path))
        qFatal("the store cannot be copied");
    BENCH_REQUIRE(store::convertStore(path, {}, key));

    const auto both = [&](const QString &name, int runs, const std::function<void(store::Store &)> &work) {
        const auto encrypted = openWith(path, key);
        const auto plain = openWith(plainPath, {});
        compare(
            u"encrypted ÷ plain, 100,000 contacts: "_s + name, goal, runs, [&] { work(*encrypted); },
            [&] { work(*plain); });
    };
    const auto openAndRead = [](const QString &file, const std::optional<store::StoreKey> &with) {
        const auto store = openWith(file, with);
        sink = store->select({EntityKind::Contact, {u"last_name"_s, u"email"_s}, {}, {}, {}, 100, false})->size();
    };
    compare(
        u"encrypted ÷ plain, 100,000 contacts: opening and a first page"_s, goal, 15, [&] { openAndRead(path, key); },
        [&] { openAndRead(plainPath, {}); });
    both(u"reading all"_s, 7, readAll);
    both(u"120 searches"_s, 7, search);
    const std::vector<RecordId> ids = someContacts(*openWith(plainPath, {}));
    int run = 0;
    both(u"300 durable edits"_s, 7, [&](store::Store &store) { edit(store, ids, ++run); });
    both(u"a bulk write of 20,000"_s, 3, writeMany);
}

void benchErase()
{
    eraseOne(10'000);
    eraseOne(200'000);
}

} // namespace satchel::bench
