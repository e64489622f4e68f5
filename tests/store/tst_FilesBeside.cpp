// SPDX-License-Identifier: GPL-3.0-or-later
// The small files beside a store take their place whole or stay as they were: half a list of erased people would bring
// them back with a restored backup, and half a key opens nothing.
#include "store/backups/BackupCatalog.h"
#include "store/encryption/KeyFile.h"
#include "store/privacy/Erasure.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Write = std::function<Result<void>(TestStore &store, int round)>;

Result<void> writeErased(TestStore &store, int round)
{
    if (round > 0) // the same again: the store itself could not be written
        return store::writeErasedList(*store);
    std::vector<store::PersonId> persons;
    for (int i = 0; i < 20; ++i)
        persons.push_back(
            {EntityKind::Contact, store.create(EntityKind::Contact, {{u"last_name"_s, u"Lee %1"_s.arg(i)}})});
    TRY(store::erase(*store, persons, {Origin::user(), u"Erase"_s, false}));
    return store::writeErasedList(*store);
}

Result<void> writeCatalog(TestStore &store, int round)
{
    return store::changeCatalog(store.path(), store.clock.now(), [&](store::BackupCatalog &catalog) {
        for (int i = 0; i < 40; ++i)
            catalog.entries.push_back({store.clock.now(), u"/backups/%1-%2.satchel"_s.arg(round).arg(i), 1, 0,
                store::CatalogEntry::Cause::Person, store::CatalogEntry::Check::None});
    });
}

Result<void> writeKey(TestStore &store, int round)
{
    return store::writeKeyFile(store.path(), QByteArray(3000, static_cast<char>('a' + round)));
}

} // namespace

Q_DECLARE_METATYPE(Write)

class tst_FilesBeside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLeavesTheOldOne_data()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<QString>("name");
        QTest::newRow("erased people") << Write(writeErased) << u".erased"_s;
        QTest::newRow("backups") << Write(writeCatalog) << u".backups"_s;
        QTest::newRow("key") << Write(writeKey) << u".key"_s;
    }
    void aFullDiskLeavesTheOldOne()
    {
        QFETCH(Write, write);
        QFETCH(QString, name);
        TestStore store;
        QVERIFY_RESULT(write(store, 0));
        const auto read = [&] {
            QFile file(store.path() + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = read();
        QVERIFY(before.size() > 1000);
        Result<void> done;
        {
            const SmallDisk disk(1000);
            done = write(store, 1);
        }
        QVERIFY(!done);
        QCOMPARE(read(), before);
    }
};

SATCHEL_TEST(tst_FilesBeside)
#include "tst_FilesBeside.moc"
