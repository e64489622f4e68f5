// SPDX-License-Identifier: GPL-3.0-or-later
// What is noticed of a change log that was altered, and that erased values alter nothing.
#include "store/audit/AuditChain.h"
#include "store/BulkWriter.h"
#include "store/Doctor.h"
#include "store/Statements.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using store::AuditChain;
using store::AuditCheckpoint;
using store::AuditEntry;
using store::AuditVerification;

struct AuditedStore : TestStore
{
    RecordId anna = create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}, {u"email"_s, u"anna@example.org"_s}});

    AuditedStore()
    {
        update(EntityKind::Contact, anna, {{u"last_name"_s, u"Anderson"_s}});
        update(EntityKind::Contact, anna, {{u"last_name"_s, Value()}, {u"first_name"_s, u"Anna"_s}});
    }

    store::Database &database() { return (*this)->database(); }
    AuditVerification verify() { return AuditChain(database()).verify().value(); }
    qint64 number(const char *sql) { return database().integer(sql).value(); }
    /// As somebody would who has the file and no Satchel.
    bool tamper(const QByteArray &sql) { return database().execute(sql).has_value(); }
    qint64 entryOf(const QString &field)
    {
        return store::readInteger(database(), "SELECT min(sequence) FROM change WHERE field = ?", field).value();
    }
};

} // namespace

class tst_AuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachEntryHasACheckpoint()
    {
        AuditedStore store;
        QVERIFY(store.update(
            EntityKind::Contact, store.anna, {{u"job_title"_s, u"Head"_s}, {u"department"_s, u"Sales"_s}}));
        QCOMPARE(store.number("SELECT count(*) FROM change WHERE length(checkpoint) = 32"),
            store.number("SELECT count(*) FROM change"));
        const AuditVerification found = store.verify();
        QVERIFY(found.isSound());
        QCOMPARE(found.entries, store.number("SELECT count(*) FROM change"));
        QCOMPARE(found.head.size(), 32);
    }

    void whatIsRefusedIsNoPartOfTheChain()
    {
        AuditedStore store;
        const QByteArray before = store.verify().head;
        QVERIFY(!store.update(EntityKind::Contact, store.anna, {{u"email"_s, u"not an address"_s}}));
        QVERIFY(store.update(EntityKind::Contact, store.anna, {{u"email"_s, u"anna@example.org"_s}}));
        QVERIFY(store.verify().isSound());
        QVERIFY(*AuditChain(store.database()).hasCheckpoint(before));
    }

    void aBulkWriterAndOneInBetweenAreCovered()
    {
        AuditedStore store;
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        for (int i = 0; i < 50; ++i) {
            QVERIFY_RESULT(
                (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Person %1"_s.arg(i)}})));
            if (i != 25)
                continue;
            QVERIFY_RESULT((*writer)->rest());
            const auto colleague = store.again();
            QVERIFY_RESULT(colleague->commit({u"Edit"_s, Origin::user(),
                {Edit::update(EntityKind::Contact, store.anna, {{u"job_title"_s, u"Head"_s}})}, {}}));
        }
        QVERIFY_RESULT((*writer)->finish());
        QVERIFY(store.verify().isSound());
    }

    void anUndoIsFurtherEntries()
    {
        AuditedStore store;
        const qint64 before = store.verify().entries;
        const auto last = store->log().newestUndoable();
        QVERIFY_RESULT(store->undo((*last)->id));
        QVERIFY(store.verify().isSound());
        QVERIFY(store.verify().entries > before);
    }

    void whatIsAlteredIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a value") << QByteArray("UPDATE change SET after = '\"Andersen\"' WHERE after = '\"Anderson\"'");
        QTest::newRow("a value before") << QByteArray("UPDATE change SET before = NULL WHERE before = '\"Anders\"'");
        QTest::newRow("a field") << QByteArray("UPDATE change SET field = 'nickname' WHERE field = 'first_name'");
        QTest::newRow("a time") << QByteArray(
            "UPDATE changeset SET at = at - 60000 WHERE number = (SELECT changeset FROM "
            "change WHERE field = 'first_name')");
        QTest::newRow("who") << QByteArray(
            "UPDATE changeset SET author = 'somebody' WHERE number = (SELECT changeset FROM "
            "change WHERE field = 'first_name')");
        QTest::newRow("from where") << QByteArray(
            "UPDATE changeset SET origin = 'connection:Sales' WHERE number = (SELECT "
            "changeset FROM change WHERE field = 'first_name')");
        QTest::newRow("an entry removed") << QByteArray("DELETE FROM change WHERE after = '\"Anderson\"'");
        QTest::newRow("an entry added at the end") << QByteArray(
            "INSERT INTO change (changeset, kind, entity, record, field, after, salt) SELECT changeset, kind, "
            "entity, record, 'job_title', '\"King\"', salt FROM change WHERE field = 'first_name'");
        QTest::newRow("the end removed, with its checkpoint")
            << QByteArray("DELETE FROM change WHERE sequence = (SELECT max(sequence) FROM change)");
        QTest::newRow("a checkpoint removed") << QByteArray(
            "UPDATE change SET checkpoint = NULL WHERE sequence = (SELECT max(sequence) - 1 FROM change)");
        QTest::newRow("the last checkpoint removed")
            << QByteArray("UPDATE change SET checkpoint = NULL WHERE sequence = (SELECT max(sequence) FROM change)");
        QTest::newRow("values erased by hand")
            << QByteArray("UPDATE change SET after = NULL, salt = NULL, commitment = randomblob(32) WHERE field = "
                          "'first_name'");
    }
    void whatIsAlteredIsNoticed()
    {
        QFETCH(const QByteArray, sql);
        AuditedStore store;
        QVERIFY(store.verify().isSound());
        QVERIFY(store.tamper(sql));
        const AuditVerification found = store.verify();
        QVERIFY(!found.isSound());
        QVERIFY(*found.firstBroken > 1);
        QVERIFY(!store::Doctor(*store).examineAudit().isSound);
    }

    /// Of an altered entry the first one of its transaction is named: what is before it can be trusted.
    void theFirstBrokenEntryIsNamed()
    {
        AuditedStore store;
        const qint64 edited = store.entryOf(u"last_name"_s);
        QVERIFY(store.tamper("UPDATE change SET after = '\"X\"' WHERE sequence = " + QByteArray::number(edited)));
        QCOMPARE(*store.verify().firstBroken, edited);
    }

    /// Also once others took the places of the entries that are gone.
    void aCutEndIsNoticedAfterFurtherEdits()
    {
        AuditedStore store;
        QVERIFY(store.tamper("DELETE FROM change WHERE sequence = (SELECT max(sequence) FROM change)"));
        store.reopen();
        QVERIFY(store.update(EntityKind::Contact, store.anna, {{u"job_title"_s, u"Head"_s}}));
        QVERIFY(!store.verify().isSound());
    }

    void aCutChainIsFoundByAnEarlierHead()
    {
        AuditedStore store;
        const QByteArray head = store.verify().head;
        QVERIFY(*AuditChain(store.database()).hasCheckpoint(head));
        QVERIFY(store.tamper("DELETE FROM change WHERE changeset = (SELECT max(number) FROM changeset);"
                             "DELETE FROM changeset WHERE number = (SELECT max(number) FROM changeset)"));
        QVERIFY(store.verify().isSound()); // in itself
        QVERIFY(!*AuditChain(store.database()).hasCheckpoint(head));
    }

    void erasedValuesLeaveTheChainAsItWas()
    {
        AuditedStore store;
        const QByteArray head = store.verify().head;
        const qint64 sequence = store.entryOf(u"last_name"_s);
        QVERIFY_RESULT(AuditChain(store.database()).eraseValues(sequence));
        QVERIFY_RESULT(AuditChain(store.database()).eraseValues(sequence));
        const AuditVerification found = store.verify();
        QVERIFY(found.isSound());
        QCOMPARE(found.head, head);
        QCOMPARE(found.erased, 1);
        QCOMPARE(store.number("SELECT count(*) FROM change WHERE before = '\"Anders\"' OR after = '\"Anderson\"'"), 0);
    }

    /// Without the salt, which goes with the values, nobody can try what the value may have been.
    void equalValuesHaveDifferentCommitments()
    {
        AuditedStore store;
        AuditEntry first;
        AuditEntry second;
        first.after = second.after = "\"anna@example.org\"";
        first.salt = QByteArray(16, 'a');
        second.salt = QByteArray(16, 'b');
        QVERIFY(store::commitmentOf(first) != store::commitmentOf(second));
        QCOMPARE(store.number("SELECT count(DISTINCT salt) FROM change"), store.number("SELECT count(*) FROM change"));
        QCOMPARE(store.number("SELECT min(length(salt)) FROM change"), 16);
    }

    void aLogWithoutAChainIsCoveredWhenTheStoreOpens()
    {
        AuditedStore store;
        QVERIFY(store.tamper("UPDATE change SET checkpoint = NULL"));
        store.reopen();
        const AuditVerification found = store.verify();
        QVERIFY(found.isSound());
        QCOMPARE(found.entries, store.number("SELECT count(*) FROM change"));
    }

    void anEarlierStoreKeepsItsCheckpoints_data()
    {
        QTest::addColumn<QByteArray>("tampering");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("as it was written") << QByteArray() << true;
        QTest::newRow("its end removed, with its checkpoint left")
            << QByteArray("DELETE FROM change WHERE sequence = (SELECT max(sequence) FROM change);") << false;
    }
    void anEarlierStoreKeepsItsCheckpoints()
    {
        QFETCH(const QByteArray, tampering);
        QFETCH(const bool, isSound);
        AuditedStore store;
        const QByteArray head = store.verify().head;
        const auto last = store->log().newestUndoable();
        const auto size = store->log().sizeOf((*last)->id, 10);
        QVERIFY(store.tamper("CREATE TEMP TABLE kept AS SELECT sequence, checkpoint FROM change;"
            + test::dropTablesAddedAfter(40)
            + "INSERT INTO audit_checkpoint (last_sequence, hash) SELECT sequence, checkpoint FROM kept ORDER BY "
              "sequence;"
            + tampering + "PRAGMA user_version = 40"));
        store.reopen();
        QCOMPARE(store.verify().isSound(), isSound);
        QCOMPARE(AuditChain(store.database()).hasCheckpoint(head).value(), isSound);
        if (isSound)
            QCOMPARE(store->log().sizeOf((*last)->id, 10), size);
    }

    void whoChangedSomethingIsKept()
    {
        AuditedStore store;
        QString author;
        QVERIFY_RESULT(AuditChain(store.database())
                           .read([&](const AuditEntry &entry, const std::optional<AuditCheckpoint> &) -> Result<void> {
                               author = entry.author;
                               return {};
                           }));
        QCOMPARE(RecordId::fromString(author), store->me());
    }
};

SATCHEL_TEST(tst_AuditChain)
#include "tst_AuditChain.moc"
