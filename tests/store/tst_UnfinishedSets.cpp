// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the trash because its writer died or failed, and what a person put there.
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "store/UnfinishedSets.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

class tst_UnfinishedSets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatACancelledWriterMadeIsALeftOver_data()
    {
        QTest::addColumn<bool>("keepsSome");
        QTest::newRow("all of it was taken back") << false;
        QTest::newRow("somebody had changed another record of it") << true;
    }
    void whatACancelledWriterMadeIsALeftOver()
    {
        QFETCH(bool, keepsSome);
        TestStore store;
        const auto writer = BulkWriter::begin(*store, u"Import"_s, Origin::user());
        const auto made = (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Berg"_s}}));
        const auto kept = (*writer)->apply(Edit::create(EntityKind::Company, {}, {{field::name, u"Berg"_s}}));
        QVERIFY((*writer)->rest());
        if (keepsSome)
            QVERIFY(store->commit({u"Sync"_s, Origin::connection(u"CRM"_s),
                {Edit::update(EntityKind::Company, *kept, {{field::name, u"Berg AG"_s}})}, {}}));
        QVERIFY((*writer)->cancel());
        QVERIFY(store->get(EntityKind::Contact, *made)->isDeleted());
        QCOMPARE(store->get(EntityKind::Company, *kept)->isDeleted(), !keepsSome);
        QVERIFY(*isLeftOver(*store, *made));
    }

    void whatAPersonDeletesIsNone()
    {
        TestStore store;
        const RecordId made = store.create(EntityKind::Contact, {{field::last_name, u"Berg"_s}});
        QVERIFY(!*isLeftOver(*store, made));
        QVERIFY(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, made)}, {}}));
        QVERIFY(!*isLeftOver(*store, made));
    }

    void whatAPersonUndoesIsNone()
    {
        TestStore store;
        const auto writer = BulkWriter::begin(*store, u"Import"_s, Origin::user());
        const auto made = (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Berg"_s}}));
        const auto finished = (*writer)->finish();
        QVERIFY(store->undo(*finished));
        QVERIFY(store->get(EntityKind::Contact, *made)->isDeleted());
        QVERIFY(!*isLeftOver(*store, *made));
    }

    void aLeftOverThatAPersonRestoresAndDeletesIsNone()
    {
        TestStore store;
        const auto writer = BulkWriter::begin(*store, u"Import"_s, Origin::user());
        const auto made = (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Berg"_s}}));
        QVERIFY((*writer)->cancel());
        QVERIFY(store->commit({u"Restore"_s, Origin::user(), {Edit::restore(EntityKind::Contact, *made)}, {}}));
        QVERIFY(!*isLeftOver(*store, *made));
        QVERIFY(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, *made)}, {}}));
        QVERIFY(!*isLeftOver(*store, *made));
    }
};

SATCHEL_TEST(tst_UnfinishedSets)
#include "tst_UnfinishedSets.moc"
