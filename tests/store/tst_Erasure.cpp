// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person. The test is what is left in the bytes of all files beside the store, and that nothing brings the
// person back.
#include "domain/FieldNames.h"
#include "store/audit/AuditChain.h"
#include "store/Backup.h"
#include "store/Contents.h"
#include "store/privacy/ErasedRecords.h"
#include "store/privacy/Erasure.h"
#include "store/privacy/FileCleaning.h"
#include "store/Restore.h"
#include "store/Statements.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "store/sync/SyncState.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using store::PersonId;
using store::RemoteErasure;

/// No other word of the program has these letters.
const QString firstName = u"Zqxanthia"_s;
const QString lastName = u"Vjorkwump"_s;
const QString email = u"zqx.vjork@wumpmail.example"_s;
const QString formerEmail = u"zqx.former@wumpmail.example"_s;
const QString phone = u"+49 30 7654321099"_s;
const QByteArray words[] = {
    "Zqxanthia", "Vjorkwump", "zqxanthia", "vjorkwump", "zqx.vjork", "zqx.former", "7654321099", "wumpmail"};

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(toText(result.error())));
}

/// A person with something of each kind, and others who have to stay as they are.
class CrowdedStore : public TestStore
{
public:
    RecordId company = create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    RecordId other = create(EntityKind::Contact,
        {{u"first_name"_s, u"Bodil"_s}, {u"last_name"_s, u"Berg"_s}, {u"email"_s, u"bodil@acme.example"_s},
            {u"notes"_s, u"Sits beside Zqxanthia Vjorkwump."_s}});
    RecordId person = create(EntityKind::Contact,
        {{u"first_name"_s, firstName}, {u"last_name"_s, lastName}, {u"email"_s, formerEmail}, {u"company"_s, company},
            {u"notes"_s, u"Zqxanthia likes tea"_s}, {u"phone"_s, phone}});
    RecordId ownCall = create(EntityKind::Activity,
        {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call Vjorkwump"_s}, {u"contact"_s, person}, {u"at"_s, clock.now()}});
    RecordId sharedMail = create(EntityKind::Activity,
        {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Offer"_s}, {u"body"_s, u"Dear Ms Vjorkwump"_s},
            {u"contact"_s, person}, {u"company"_s, company}, {u"at"_s, clock.now()},
            {u"duration_seconds"_s, qint64(300)}});
    RecordId task = create(EntityKind::Task, {{u"title"_s, u"Ring Zqxanthia"_s}, {u"contact"_s, person}});
    RecordId deal = create(EntityKind::Deal,
        {{u"title"_s, u"Chairs for Vjorkwump"_s}, {u"contact"_s, person}, {u"company"_s, company},
            {u"value"_s, *Money::fromString(u"1200", Currency::fromCode(u"EUR").value())}});
    RecordId draft = create(EntityKind::Quote, {{u"contact"_s, person}, {u"introduction"_s, u"Dear Zqxanthia"_s}});

    CrowdedStore()
    {
        update(EntityKind::Contact, person, {{u"email"_s, email}});
        update(EntityKind::Contact, person, {{u"job_title"_s, u"Head of Vjorkwump matters"_s}});
        attach(u"cv-vjorkwump.txt"_s, "Zqxanthia Vjorkwump was born");
        const auto labelled = (*this)->commit({u"Edit Zqxanthia Vjorkwump"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, person, {{u"nickname"_s, u"Zqxanthia"_s}})}, {}});
        if (!labelled)
            qFatal("%s", qUtf8Printable(toText(labelled.error())));
        lastSet = labelled->changeSet;
        create(EntityKind::View,
            {{u"name"_s, u"Hers"_s}, {u"place"_s, u"contact"_s}, {u"filter"_s, u"email = \"%1\""_s.arg(email)}});
    }

    ChangeSetId lastSet;

    PersonId who() const { return {EntityKind::Contact, person}; }
    Result<std::vector<store::Erasure>> erase(bool alsoAtRemotes = false)
    {
        const PersonId one = who();
        return store::erase(**this, std::span(&one, 1), {Origin::user(), u"Erase 1 person"_s, alsoAtRemotes});
    }
    bool eraseAndClean()
    {
        const auto done = erase();
        return done && store::finishErasures(**this).value_or(false);
    }
    qint64 number(const char *sql) { return (*this)->database().integer(sql).value(); }
    void run(const QByteArray &sql)
    {
        if (const auto done = (*this)->database().execute(sql); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    void attach(const QString &name, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const QString sha256 = store::Contents(**this).put(buffer, name).value();
        const RecordId file = create(EntityKind::Attachment,
            {{u"name"_s, name}, {u"sha256"_s, sha256}, {u"contact"_s, person}, {u"size"_s, qint64(bytes.size())}});
        must(store::Contents(**this).setText(file, QString::fromUtf8(bytes)));
    }

    /// A connection that has the person, and remembers more of them than their records.
    store::Connection connect(const QString &name = u"Elsewhere"_s)
    {
        store::Connection connection;
        connection.name = name;
        connection.vendor = u"memory"_s;
        connection.account = name;
        connection = store::Connections(**this).add(connection).value();
        store::SyncState state(**this, connection.number);
        const QByteArray base = "{\"first_name\":\"Zqxanthia\",\"last_name\":\"Vjorkwump\"}";
        must(state.links.put({0, u"contacts"_s, EntityKind::Contact, person, u"r-17"_s, base, u"1"_s, clock.now()}));
        must(state.links.put({0, u"deals"_s, EntityKind::Deal, deal, u"d-4"_s,
            "{\"title\":\"Chairs for Vjorkwump\",\"status\":\"open\"}", u"1"_s, clock.now()}));
        store::Conflict conflict;
        conflict.connection = connection.number;
        conflict.entity = EntityKind::Contact;
        conflict.record = person;
        conflict.field = u"email"_s;
        conflict.mine = email;
        conflict.theirs = formerEmail;
        must(store::Conflicts(**this).add(conflict));
        const QByteArray number = QByteArray::number(connection.number);
        run("UPDATE connection SET question = '{\"examples\":[\"Zqxanthia Vjorkwump\"]}', problem = 'about "
            "zqx.vjork@wumpmail.example' WHERE number = "
            + number);
        run("INSERT INTO sync_round (connection, started, error) VALUES (" + number
            + ", 1, '{\"where\":\"Zqxanthia Vjorkwump\"}')");
        run("INSERT INTO parked_remote (connection, object, remote_id, since, reason, title) VALUES (" + number
            + ", 'contacts', 'r-99', 1, 'a duplicate of \"Zqxanthia Vjorkwump\"', 'Zqxanthia Vjorkwump')");
        run("INSERT INTO import_run VALUES (x'01', '/home/me/Zqxanthia Vjorkwump.csv', 1, 1, 1, 1, 0, 0, 0, NULL)");
        return connection;
    }
    /// "file: word" of the first file beside the store, itself included, that has a word of the person.
    QByteArray trace() const
    {
        const QDir folder(this->folder());
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return "cannot be read: " + info.fileName().toUtf8();
            const QByteArray bytes = file.readAll();
            for (const QByteArray &word : words) {
                if (bytes.contains(word))
                    return info.fileName().toUtf8() + ": " + word;
            }
        }
        return {};
    }
    /// Pieces of three letters in the search index that only the person's words have.
    qint64 pieces()
    {
        run("CREATE VIRTUAL TABLE temp.pieces USING fts5vocab('main', 'search', 'row')");
        const qint64 found = number(
            "SELECT count(*) FROM temp.pieces WHERE term IN ('zqx', 'qxa', 'vjo', 'jor', 'kwu', 'wum', 'ump')");
        run("DROP TABLE temp.pieces");
        return found;
    }
};

} // namespace

class tst_Erasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Otherwise the other tests would find nothing to look for.
    void beforehandTheFilesHaveThePerson()
    {
        CrowdedStore store;
        store.connect();
        QVERIFY(!store.trace().isEmpty());
        QVERIFY(store.pieces() > 0);
    }

    void noByteOfThePersonIsLeftInAnyFile()
    {
        CrowdedStore store;
        store.connect();
        QVERIFY_RESULT(store.erase());
        QVERIFY_RESULT(store::finishErasures(*store));
        QCOMPARE(store.trace(), QByteArray());
        QCOMPARE(store.pieces(), 0);
        QVERIFY(!store::isUnclean(store->database()).value());
    }

    void theStoreIsSoundAndItsChainTheSameAfterwards()
    {
        CrowdedStore store;
        store.connect();
        const auto before = store::AuditChain(store->database()).verify().value();
        const auto done = store.erase();
        QVERIFY_RESULT(done);
        QVERIFY_RESULT(store::finishErasures(*store));
        QCOMPARE(firstUnsound(*store), QString());
        const auto after = store::AuditChain(store->database()).verify().value();
        QVERIFY(after.isSound());
        QVERIFY(store::AuditChain(store->database()).hasCheckpoint(before.head).value());
        QCOMPARE(done->front().headBefore, before.head);
        QCOMPARE(done->front().headAfter, after.head);
        QVERIFY(after.erased >= done->front().counts.changes);
    }

    void whatTheCompanyHasAsWellKeepsItsFigures()
    {
        CrowdedStore store;
        const auto done = store.erase();
        QVERIFY_RESULT(done);
        const Record person = store->get(EntityKind::Contact, store.person).value();
        QVERIFY(person.isDeleted());
        QVERIFY(titleOf(person).isEmpty());
        const Record mail = store->get(EntityKind::Activity, store.sharedMail).value();
        QVERIFY(!mail.isDeleted());
        QCOMPARE(mail.text(u"body"), QString());
        QCOMPARE(mail.text(u"kind"), u"email"_s);
        QCOMPARE(mail.value(u"duration_seconds"), Value(qint64(300)));
        QCOMPARE(store->get(EntityKind::Task, store.task)->text(u"title"), u"(erased)"_s);
        QCOMPARE(store->get(EntityKind::Quote, store.draft)->text(u"introduction"), u"Dear (erased)"_s);
        const Record deal = store->get(EntityKind::Deal, store.deal).value();
        QCOMPARE(deal.text(u"title"), u"Chairs for (erased)"_s);
        QVERIFY(!isEmpty(deal.value(u"value")));
        QCOMPARE(store->get(EntityKind::Contact, store.other)->text(u"notes"), u"Sits beside (erased)."_s);
        const auto &counts = done->front().counts;
        QCOMPARE(counts.erased.at(u"contact"_s), 1);
        QCOMPARE(counts.shared.at(u"activity"_s), 2);
        QCOMPARE(counts.shared.at(u"task"_s), 1);
        QCOMPARE(counts.attachments, 1);
    }

    void whatBelongsToThePersonAloneGoesWhole()
    {
        TestStore store;
        const RecordId person = store.create(EntityKind::Contact, {{u"last_name"_s, lastName}});
        const RecordId records[] = {store.create(EntityKind::Activity,
                                        {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Hello"_s}, {u"contact"_s, person},
                                            {u"at"_s, store.clock.now()}}),
            store.create(EntityKind::Task, {{u"title"_s, u"Ring"_s}, {u"contact"_s, person}}),
            store.create(EntityKind::Quote, {{u"contact"_s, person}, {u"introduction"_s, u"Dear you"_s}})};
        const EntityKind kinds[] = {EntityKind::Activity, EntityKind::Task, EntityKind::Quote};
        const RecordId line = store.create(
            EntityKind::QuoteLine, {{u"quote"_s, records[2]}, {u"name"_s, u"A chair for her"_s}});
        const PersonId one{EntityKind::Contact, person};
        QVERIFY_RESULT(store::erase(*store, std::span(&one, 1), {}));
        for (size_t i = 0; i < 3; ++i) {
            const Record record = store->get(kinds[i], records[i]).value();
            QVERIFY(record.isDeleted());
            QCOMPARE(titleOf(record), QString());
        }
        QCOMPARE(store->get(EntityKind::QuoteLine, line)->text(u"name"), QString());
        QCOMPARE(firstUnsound(*store), QString());
    }

    void aSentQuoteStaysAsItWasSent()
    {
        CrowdedStore store;
        const RecordId quote = store.create(EntityKind::Quote,
            {{u"contact"_s, store.person}, {u"company"_s, store.company}, {u"introduction"_s, u"Dear Vjorkwump"_s},
                {u"currency"_s, u"EUR"_s}});
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Chair"_s}, {u"quantity"_s, *Decimal::fromString(u"1")},
                {u"unit_price"_s, UnitPrice{*Decimal::fromString(u"10"), Currency::fromCode(u"EUR").value()}}});
        QVERIFY_RESULT(store.update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}}));
        const auto done = store.erase();
        QVERIFY_RESULT(done);
        QCOMPARE(store->get(EntityKind::Quote, quote)->text(u"introduction"), u"Dear Vjorkwump"_s);
        QCOMPARE(done->front().counts.kept.at(u"quote"_s), 1);
        QCOMPARE(firstUnsound(*store), QString());
    }

    void aNameThatTwoPeopleHaveStaysInTextsOfOthers()
    {
        CrowdedStore store;
        const RecordId namesake = store.create(
            EntityKind::Contact, {{u"first_name"_s, firstName}, {u"last_name"_s, lastName}});
        const auto done = store.erase();
        QVERIFY_RESULT(done);
        QVERIFY(done->front().counts.isNameAmbiguous);
        QCOMPARE(store->get(EntityKind::Contact, namesake)->text(u"last_name"), lastName);
        QCOMPARE(store->get(EntityKind::Contact, store.other)->text(u"notes"), u"Sits beside Zqxanthia Vjorkwump."_s);
    }

    void thePlanSaysWhatIsDoneAndWritesNothing()
    {
        CrowdedStore store;
        store.connect();
        const qint64 last = store->log().lastSequence().value();
        const PersonId one = store.who();
        const auto plan = store::planErasure(*store, std::span(&one, 1));
        QVERIFY_RESULT(plan);
        QCOMPARE(store->log().lastSequence().value(), last);
        QCOMPARE(plan->connections, QStringList{u"Elsewhere"_s});
        auto counts = store.erase().value().front().counts;
        counts.texts = 0;
        QCOMPARE(plan->counts, counts);
        QCOMPARE(plan->counts.records() > 0, true);
        QCOMPARE(store::planErasure(*store, std::span(&one, 1))->counts.records(), 0);
    }

    void neitherUndoNorTheTrashBringThePersonBack()
    {
        CrowdedStore store;
        const auto done = store.erase();
        QVERIFY_RESULT(done);
        QCOMPARE(store->undo(done->front().changeSet).error().kind, Error::Kind::Conflict);
        const auto restored = store->commit(
            {u"Restore"_s, Origin::user(), {Edit::restore(EntityKind::Contact, store.person)}, {}});
        QVERIFY(!restored);
        QVERIFY(restored.error().what.contains(u"was erased"_s));
        const auto undone = store->undo(store.lastSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->receipt.changes.size(), size_t(0));
        QCOMPARE(undone->kept.size(), size_t(1));
        while (const auto next = store->log().newestUndoable().value()) {
            QVERIFY(next->id != done->front().changeSet);
            QVERIFY_RESULT(store->undo(next->id));
        }
        QVERIFY_RESULT(store::finishErasures(*store));
        QCOMPARE(store.trace(), QByteArray());
        QCOMPARE(firstUnsound(*store), QString());
    }

    void anUndoOfAnEarlierDeletionLeavesTheErasedRecordInTheTrash()
    {
        CrowdedStore store;
        const auto removed = store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, store.person)}, {}});
        QVERIFY_RESULT(removed);
        QVERIFY(store.eraseAndClean());
        QVERIFY_RESULT(store->undo(removed->changeSet));
        QVERIFY(store->get(EntityKind::Contact, store.person)->isDeleted());
        QCOMPARE(store.trace(), QByteArray());
    }

    void theHistorySaysThatSomethingWasErasedAndNotWhat()
    {
        CrowdedStore store;
        QVERIFY_RESULT(store.erase());
        const auto history = store->history(EntityKind::Contact, store.person).value();
        QVERIFY(history.size() > 3);
        qsizetype erased = 0;
        for (const auto &entry : history) {
            erased += entry.change.isErased ? 1 : 0;
            QVERIFY(!entry.set.label.contains(firstName));
        }
        QVERIFY(erased >= 4);
        QVERIFY(store->search(firstName)->empty());
        QVERIFY(store->search(email)->empty());
    }

    /// A failure at any step of the disk leaves the person whole or not at all; the next start cleans the file.
    void aDiskThatFailsLeavesThePersonWholeOrErased()
    {
        FaultyDisk disk;
        int failures = 0;
        for (int step = 1;; step += 1 + step / 4) {
            CrowdedStore store;
            disk.arm(step, SQLITE_IOERR_WRITE, FaultyDisk::Fault::Once);
            const auto done = store.erase();
            const auto cleaned = done ? store::finishErasures(*store) : Result<bool>(false);
            disk.disarm();
            const QByteArray where = "step " + QByteArray::number(step);
            store.reopen();
            QVERIFY_RESULT(store->recover());
            QVERIFY2(firstUnsound(*store).isEmpty(), where + ": " + firstUnsound(*store).toUtf8());
            const Record record = store->get(EntityKind::Contact, store.person).value();
            const bool isWhole = !record.isDeleted() && record.text(u"email") == email
                && store->get(EntityKind::Deal, store.deal)->text(u"title") == u"Chairs for Vjorkwump"_s;
            QVERIFY2(done ? !isWhole : isWhole || record.isDeleted(), where);
            if (!isWhole)
                QVERIFY2(store.trace().isEmpty(), where + ": " + store.trace());
            if (done && cleaned)
                break;
            ++failures;
        }
        QVERIFY(failures > 5);
    }

    void whoIsErasedStaysErasedWhenAnOlderBackupIsRestored()
    {
        CrowdedStore store;
        store.connect();
        const QString backup = QDir(store.folder()).filePath(u"older.backup"_s);
        QVERIFY_RESULT(store::backUp(store->database(), backup, store.clock.now()));
        QVERIFY(store.eraseAndClean());
        store.release().reset();
        const auto restored = store::restoreStore(backup, store.path(), store.clock, {});
        QVERIFY_RESULT(restored);
        store.reopen();
        QVERIFY(!store->get(EntityKind::Contact, store.person)->isDeleted());
        QVERIFY_RESULT(store->recover());
        QVERIFY(store->get(EntityKind::Contact, store.person)->isDeleted());
        QFile::remove(backup);
        QFile::remove(restored->keptAside);
        QCOMPARE(store.trace(), QByteArray());
        QCOMPARE(firstUnsound(*store), QString());
        QVERIFY(store::erasureOf(*store, store.person).value().has_value());
    }

    /// The person came after the backup was made: what would come from a remote is known all the same.
    void aBackupFromBeforeThePersonKnowsWhoWasErased()
    {
        TestStore before;
        const QString backup = QDir(before.folder()).filePath(u"older.backup"_s);
        QVERIFY_RESULT(store::backUp(before->database(), backup, before.clock.now()));
        CrowdedStore store;
        const auto connection = store.connect();
        QVERIFY(store.eraseAndClean());
        const QString list = store::erasedListOf(store.path());
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(store.person.toString().toUtf8()));
        store.release().reset();
        QVERIFY_RESULT(store::restoreStore(backup, store.path(), store.clock, {}));
        store.reopen();
        QVERIFY_RESULT(store->recover());
        QVERIFY(store::isErased(store->database(), store.person).value());
        QVERIFY(store::isErased(store->database(), store::idOfRemote(connection, u"contacts"_s, u"r-17"_s)).value());
        QVERIFY(store::finishErasures(*store).value());
    }

    void withoutTheRemotesTheLinkGoesAndTheRemoteRecordIsKnown()
    {
        CrowdedStore store;
        const auto connection = store.connect();
        QVERIFY_RESULT(store.erase(false));
        store::SyncState state(*store, connection.number);
        QVERIFY(!state.links.of(store.person).value());
        const auto remotes = store::remoteErasures(*store, store.person).value();
        QCOMPARE(remotes.size(), size_t(1));
        QCOMPARE(remotes.front().state, RemoteErasure::State::Kept);
        QVERIFY(store::isErased(store->database(), store::idOfRemote(connection, u"contacts"_s, u"r-17"_s)).value());
        // The deal's title goes there as any edit does.
        const auto deal = state.links.of(store.deal).value();
        QVERIFY(deal.has_value());
        QVERIFY(!deal->base.contains("Vjorkwump"));
        QVERIFY(deal->base.contains("open"));
    }

    void withTheRemotesTheDeletionWaitsWithNothingButTheRemoteId()
    {
        CrowdedStore store;
        const auto connection = store.connect();
        QVERIFY_RESULT(store.erase(true));
        store::SyncState state(*store, connection.number);
        const auto link = state.links.of(store.person).value();
        QVERIFY(link.has_value());
        QCOMPARE(link->base, QByteArray("{}"));
        QCOMPARE(link->remoteId, u"r-17"_s);
        QVERIFY(state.outbox.find(EntityKind::Contact, store.person).value().has_value());
        QCOMPARE(store::remoteErasures(*store, store.person)->front().state, RemoteErasure::State::Waiting);
        // The answer to the deletion ends the link.
        store::Link gone = *link;
        gone.isTombstone = true;
        QVERIFY_RESULT(state.links.put(gone));
        QVERIFY(!state.links.of(store.person).value());
        QCOMPARE(store::remoteErasures(*store, store.person)->front().state, RemoteErasure::State::Deleted);
    }

    void theDeletionAtTheRemotesCanBeAskedForLater()
    {
        CrowdedStore store;
        store.connect();
        QVERIFY_RESULT(store.erase(false));
        QVERIFY_RESULT(store.erase(true));
        QCOMPARE(store::remoteErasures(*store, store.person)->front().state, RemoteErasure::State::Waiting);
        QVERIFY(store::erasureOf(*store, store.person).value()->alsoAtRemotes);
    }

    /// A round that was at the person when they were erased.
    void aLateAnswerWritesNothingDownAgain()
    {
        CrowdedStore store;
        const auto connection = store.connect();
        QVERIFY_RESULT(store.erase(false));
        store::SyncState state(*store, connection.number);
        QVERIFY_RESULT(state.links.put({0, u"contacts"_s, EntityKind::Contact, store.person, u"r-18"_s,
            "{\"first_name\":\"Zqxanthia\"}", u"2"_s, store.clock.now()}));
        QVERIFY(!state.links.of(store.person).value());
        QVERIFY(store::isErased(store->database(), store::idOfRemote(connection, u"contacts"_s, u"r-18"_s)).value());
        QVERIFY_RESULT(
            state.outbox.park(EntityKind::Contact, store.person, u"Zqxanthia has orders"_s, {}, store.clock.now()));
        QVERIFY_RESULT(state.parked.put({u"contacts"_s, u"r-17"_s, u"email"_s, store.person, {}, 0, {}, email}));
        QVERIFY_RESULT(state.intents.add({0, u"contacts"_s, EntityKind::Contact, store.person, Edit::Kind::Delete,
            u"r-17"_s, "{\"first_name\":\"Zqxanthia\"}", {}, "{}"}));
        QVERIFY_RESULT(store::finishErasures(*store));
        QCOMPARE(store.trace(), QByteArray());
    }

    void severalPersonsGoInOneChangeSet()
    {
        CrowdedStore store;
        const PersonId persons[] = {store.who(), {EntityKind::Contact, store.other}};
        const auto done = store::erase(*store, persons, {Origin::cli(), u"Erase 2 persons"_s, false});
        QVERIFY_RESULT(done);
        QCOMPARE(done->size(), size_t(2));
        QCOMPARE(done->at(0).changeSet, done->at(1).changeSet);
        QVERIFY(store->get(EntityKind::Contact, store.other)->isDeleted());
        QCOMPARE(firstUnsound(*store), QString());
    }

    void aLeadGoesWithTheContactThatItBecame()
    {
        CrowdedStore store;
        const RecordId lead = store.create(EntityKind::Lead,
            {{u"last_name"_s, lastName}, {u"email"_s, email}, {u"converted_contact"_s, store.person}});
        QVERIFY(store.eraseAndClean());
        QVERIFY(store->get(EntityKind::Lead, lead)->isDeleted());
        QCOMPARE(store.trace(), QByteArray());
    }

    void theSamePersonImportedAgainIsANewRecord()
    {
        CrowdedStore store;
        QVERIFY_RESULT(store.erase());
        const RecordId again = store.create(
            EntityKind::Contact, {{u"first_name"_s, firstName}, {u"last_name"_s, lastName}, {u"email"_s, email}});
        QVERIFY(again != store.person);
        QVERIFY(!store::isErased(store->database(), again).value());
        QCOMPARE(store->get(EntityKind::Contact, again)->text(u"email"), email);
        QCOMPARE(store->search(lastName)->size(), size_t(1));
    }

    void whoIsNoPersonIsRefused()
    {
        CrowdedStore store;
        const PersonId company{EntityKind::Company, store.company};
        QCOMPARE(store::erase(*store, std::span(&company, 1), {}).error().kind, Error::Kind::Invalid);
        const PersonId unknown{EntityKind::Contact, store.company};
        QCOMPARE(store::erase(*store, std::span(&unknown, 1), {}).error().kind, Error::Kind::NotFound);
    }

    /// They may be about the person, and would be committed after the erasure.
    void editsThatWaitBesideTheStoreAreCommittedFirst()
    {
        CrowdedStore store;
        QFile journal(store.path() + u".unsaved"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.close();
        QCOMPARE(store.erase().error().kind, Error::Kind::Busy);
        QVERIFY(!store->get(EntityKind::Contact, store.person)->isDeleted());
    }

    /// A reader holds an older state in the log: the file is cleaned as soon as nobody reads it.
    void theNextStartCleansWhatAReaderHeldBack()
    {
        CrowdedStore store;
        {
            const auto reader = store.again(7, {.connection = {.busyMilliseconds = 0}});
            QVERIFY_RESULT(reader->database().execute("BEGIN"));
            QVERIFY(reader->get(EntityKind::Contact, store.person).has_value());
            QVERIFY_RESULT(store.erase());
            store->database().setBusyMilliseconds(0);
            const auto cleaned = store::finishErasures(*store);
            QVERIFY(!cleaned.value_or(false));
            QVERIFY(store::isUnclean(store->database()).value());
        }
        store.reopen();
        QVERIFY_RESULT(store->recover());
        QCOMPARE(store.trace(), QByteArray());
    }
};

SATCHEL_TEST(tst_Erasure)
#include "tst_Erasure.moc"
