// SPDX-License-Identifier: GPL-3.0-or-later
// A store is restored from a backup of last week, and the CRM has gone on since. What was done there stays, nothing is
// made twice, nothing that was deleted comes back, and what is left to send is asked about first.
#include "store/Backup.h"
#include "store/CopyMark.h"
#include "store/Restore.h"
#include "tests/support/OutgoingDesk.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::store::Answer;
using satchel::test::oneMinute;
using satchel::test::OutgoingDesk;

namespace {

constexpr int few = 12;

/// A desk with a backup of last week.
struct RestoredDesk : OutgoingDesk
{
    RestoredDesk() : OutgoingDesk(few) {}

    void backUp()
    {
        if (const auto made = store::makeBackup(*store, backup()); !made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
    }
    QString backup() const { return store.folder() + u"/week.backup"_s; }
    void restore()
    {
        opened.reset();
        store.release().reset();
        if (const auto done = store::restoreStore(backup(), store.path(), store.clock, {}); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        store.reopen();
        opened = session(number);
    }
    void aWeek() { later(qint64{7} * 24 * 60 * oneMinute); }
    /// Syncs until it stops with a question, or all is quiet.
    void syncAfterwards()
    {
        for (int round = 0; round < 4; ++round) {
            later();
            const auto done = opened->run(Round::Kind::Full);
            if (done.error && done.error->kind != Error::Kind::AwaitsAnswer)
                qFatal("%s", qUtf8Printable(toText(*done.error)));
        }
    }
    bool isRestored() { return connection(number).settings.contains(store::restoredKey); }
    RecordId create(const QString &name)
    {
        const RecordId id = store->newId();
        commit({Edit::create(EntityKind::Contact, id, {{u"last_name"_s, name}, {u"email"_s, name + u"@acme.com"_s}})});
        return id;
    }
    void edit(RecordId id, const QString &field, const QString &value)
    {
        commit({Edit::update(EntityKind::Contact, id, {{field, value}})});
    }
    /// A record with the phone 1 that waited to be created when the backup was made.
    RecordId sentSinceTheBackup()
    {
        const RecordId id = create(u"Ours"_s);
        edit(id, u"phone"_s, u"1"_s);
        backUp();
        settle();
        return id;
    }
    std::optional<store::Link> link(RecordId id) { return *store::SyncState(*store, number).links.of(id); }
    QString phoneHere(RecordId id) { return store->get(EntityKind::Contact, id)->text(u"phone"); }
    QString phoneThere(const QString &id) const { return user.record(u"contacts"_s, id)->values.value(u"phone"_s); }
    void phoneThere(const QString &id, const QString &value)
    {
        later(oneMinute);
        user.edit(u"contacts"_s, id, {{u"phone"_s, value}});
    }
    /// Everything of the contacts there, by id.
    std::map<QString, fakes::Values> snapshot()
    {
        std::map<QString, fakes::Values> all;
        for (const auto &one : user.records(u"contacts"_s)) {
            fakes::Values values = one.values;
            values.set(u"lastmodifieddate"_s, {});
            all.insert({one.id, values});
        }
        return all;
    }
};

} // namespace

class tst_RestoredStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekOfWorkStaysOnBothSides()
    {
        RestoredDesk desk;
        desk.backUp();
        desk.aWeek();
        desk.phoneThere(desk.ids[0], u"1"_s); // by colleagues
        desk.user.archive(u"contacts"_s, desk.ids[1]);
        const QStringList theirs = desk.people(2, u"new"_s);
        desk.edit(desk.only(desk.ids[2]), u"phone"_s, u"3"_s); // by us
        const RecordId gone = desk.only(desk.ids[3]);
        desk.commit({Edit::remove(EntityKind::Contact, gone)});
        desk.create(u"Ours"_s);
        desk.settle();
        const auto there = desk.snapshot();
        const auto here = desk.here();
        QCOMPARE(there.size(), size_t(few - 2 + 2 + 1));
        desk.restore();
        QVERIFY(desk.isRestored());
        QCOMPARE(desk.here().size(), size_t(few));
        desk.syncAfterwards();
        QVERIFY(!desk.question()); // nothing is left to ask about
        QVERIFY(!desk.isRestored());
        desk.aDay();
        QVERIFY(desk.snapshot() == there);
        QCOMPARE(desk.here().size(), here.size());
        QCOMPARE(desk.phoneHere(desk.only(desk.ids[0])), u"1"_s);
        QCOMPARE(desk.phoneHere(desk.only(desk.ids[2])), u"3"_s);
        QVERIFY(desk.store->get(EntityKind::Contact, gone)->isDeleted());
        QCOMPARE(theirs.size(), 2);
    }

    /// It was never sent, so that what is there in its place is nobody's newer value.
    void whatHasNoCounterpartThereIsNotAskedAboutAndStays()
    {
        RestoredDesk desk;
        const RecordId colleague = desk.store->newId();
        const RecordId contact = desk.only(desk.ids[0]);
        desk.commit({Edit::create(EntityKind::User, colleague, {{u"name"_s, u"Lukas Brand"_s}}),
            Edit::update(EntityKind::Contact, contact, {{u"owner"_s, colleague}})});
        desk.settle();
        desk.backUp();
        desk.restore();
        desk.syncAfterwards();
        QVERIFY(!desk.question());
        QVERIFY(!desk.isRestored());
        desk.aDay();
        QCOMPARE(valueOr<RecordId>(desk.store->get(EntityKind::Contact, contact)->value(u"owner")), colleague);
    }

    /// It could not be sent before and cannot now: nothing differs by the restoring.
    void whatNeededAttentionIsNotAskedAboutAndStaysInThatList()
    {
        RestoredDesk desk;
        const RecordId pipeline = desk.store->select({EntityKind::Pipeline, {}, {}, {}, {}, 1, false})->id(0);
        const RecordId stage = desk.store->newId();
        const RecordId deal = desk.store->newId();
        desk.commit({Edit::create(EntityKind::Stage, stage, {{u"pipeline"_s, pipeline}, {u"name"_s, u"Only here"_s}}),
            Edit::create(
                EntityKind::Deal, deal, {{u"title"_s, u"Ours"_s}, {u"pipeline"_s, pipeline}, {u"stage"_s, stage}})});
        desk.settle();
        const auto parked = [&] { return *store::SyncState(*desk.store, desk.number).outbox.parked(10); };
        QCOMPARE(parked().size(), size_t(1));
        desk.backUp();
        desk.restore();
        desk.syncAfterwards();
        QVERIFY(!desk.question());
        QVERIFY(!desk.isRestored());
        desk.aDay();
        QCOMPARE(parked().size(), size_t(1));
        QCOMPARE(parked()[0].record, deal);
    }

    void theFirstRoundReadsEverythingAlsoAfterAnEdit()
    {
        RestoredDesk desk;
        desk.backUp();
        desk.aWeek();
        desk.phoneThere(desk.ids[0], u"1"_s);
        desk.restore();
        const RecordId first = desk.only(desk.ids[0]);
        desk.later();
        const auto round = desk.opened->run(Round::Kind::Outgoing); // as after an edit
        QVERIFY(!round.error);
        QCOMPARE(desk.phoneHere(first), u"1"_s);
        QVERIFY(!desk.isRestored());
    }

    void anEditThatWasSentSinceIsNotSentAgain()
    {
        RestoredDesk desk;
        desk.edit(desk.only(desk.ids[0]), u"phone"_s, u"ours"_s); // waits
        desk.backUp();
        desk.settle();
        QCOMPARE(desk.phoneThere(desk.ids[0]), u"ours"_s);
        desk.aWeek();
        desk.phoneThere(desk.ids[0], u"theirs"_s);
        desk.settle();
        desk.restore();
        desk.syncAfterwards();
        desk.aDay();
        QCOMPARE(desk.phoneThere(desk.ids[0]), u"theirs"_s);
        QCOMPARE(desk.phoneHere(desk.only(desk.ids[0])), u"theirs"_s);
    }

    void aRecordThatWasCreatedSinceIsNotCreatedTwice()
    {
        RestoredDesk desk;
        const RecordId ours = desk.create(u"Ours"_s); // waits
        desk.backUp();
        desk.settle();
        desk.aWeek();
        const auto links = store::SyncState(*desk.store, desk.number).links.of(ours);
        const QString remoteId = (*links)->remoteId;
        desk.phoneThere(remoteId, u"theirs"_s);
        desk.settle();
        const auto there = desk.snapshot();
        desk.restore();
        desk.syncAfterwards();
        QVERIFY(!desk.question());
        desk.aDay();
        QVERIFY(desk.snapshot() == there);
        QCOMPARE(desk.here().size(), size_t(few + 1));
        QCOMPARE(desk.phoneHere(ours), u"theirs"_s);
        QCOMPARE((*store::SyncState(*desk.store, desk.number).links.of(ours))->remoteId, remoteId);
    }

    void whatIsTypedAfterTheRestoringIsAConflict()
    {
        RestoredDesk desk;
        const RecordId ours = desk.sentSinceTheBackup();
        const QString remoteId = desk.link(ours)->remoteId;
        desk.phoneThere(remoteId, u"2"_s);
        desk.restore();
        desk.edit(ours, u"phone"_s, u"3"_s);
        desk.syncAfterwards();
        QVERIFY(!desk.question());
        desk.aDay();
        const auto conflicts = store::Conflicts(*desk.store).ofRecord(ours);
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().before), u"1"_s);
        QCOMPARE(textOf(conflicts->front().mine), u"3"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"2"_s);
        QCOMPARE(desk.phoneThere(remoteId), desk.phoneHere(ours));
        QCOMPARE(desk.there(), few + 1);
    }

    void aBackupBeforeTheFirstSyncKeepsWhatMayHaveBeenSent()
    {
        RestoredDesk desk;
        const RecordId ours = desk.sentSinceTheBackup();
        const QString remoteId = desk.link(ours)->remoteId;
        desk.phoneThere(remoteId, u"2"_s);
        desk.restore();
        desk.edit(ours, u"phone"_s, u"3"_s);
        const RecordId later = desk.create(u"Later"_s); // may be sent after the second backup
        desk.backUp();
        desk.restore();
        desk.syncAfterwards();
        QVERIFY(desk.question()); // about Later
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.aDay();
        const auto conflicts = store::Conflicts(*desk.store).ofRecord(ours);
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().mine), u"3"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"2"_s);
        QVERIFY(desk.link(later));
        QCOMPARE(desk.there(), few + 2);
    }

    void whatWasTypedBeforeTheLostCreateIsAConflict()
    {
        RestoredDesk desk;
        const RecordId ours = desk.create(u"Ours"_s); // waits
        desk.backUp();
        desk.edit(ours, u"phone"_s, u"2"_s);
        desk.settle();
        const QString remoteId = desk.link(ours)->remoteId;
        QCOMPARE(desk.phoneThere(remoteId), u"2"_s);
        desk.restore();
        desk.edit(ours, u"phone"_s, u"3"_s);
        desk.syncAfterwards();
        desk.aDay();
        const auto conflicts = store::Conflicts(*desk.store).ofRecord(ours);
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().mine), u"3"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"2"_s);
        QCOMPARE(desk.phoneThere(remoteId), desk.phoneHere(ours));
    }

    void aReferenceChangedAfterTheRestoringIsSent()
    {
        RestoredDesk desk;
        const auto company = [&](const QString &name) {
            const RecordId id = desk.store->newId();
            desk.commit({Edit::create(EntityKind::Company, id, {{u"name"_s, name}})});
            return id;
        };
        const RecordId first = company(u"First"_s); // both wait
        const RecordId ours = desk.create(u"Ours"_s);
        desk.commit({Edit::update(EntityKind::Contact, ours, {{u"company"_s, first}})});
        desk.backUp();
        desk.settle();
        desk.restore();
        const RecordId second = company(u"Second"_s);
        desk.commit({Edit::update(EntityKind::Contact, ours, {{u"company"_s, second}})});
        desk.syncAfterwards();
        desk.aDay();
        QVERIFY(!desk.question());
        QVERIFY(store::Conflicts(*desk.store).ofRecord(ours)->empty());
        QVERIFY(desk.store->get(EntityKind::Contact, ours)->value(u"company") == Value(second));
        const QStringList companies = desk.user.linked(u"contacts"_s, desk.link(ours)->remoteId, u"companies"_s);
        QCOMPARE(companies, QStringList{desk.link(second)->remoteId});
    }

    void whatIsDeletedAfterTheRestoringIsDeletedThere_data()
    {
        QTest::addColumn<bool>("isEditedThere"); // since the backup
        QTest::newRow("unchanged") << false;
        QTest::newRow("edited") << true;
    }
    void whatIsDeletedAfterTheRestoringIsDeletedThere()
    {
        QFETCH(bool, isEditedThere);
        RestoredDesk desk;
        const RecordId ours = desk.sentSinceTheBackup();
        if (isEditedThere)
            desk.phoneThere(desk.link(ours)->remoteId, u"2"_s);
        desk.restore();
        desk.edit(ours, u"phone"_s, u"3"_s);
        desk.commit({Edit::remove(EntityKind::Contact, ours)});
        desk.syncAfterwards();
        desk.aDay();
        QVERIFY(!desk.question());
        QCOMPARE(desk.there(), isEditedThere ? few + 1 : few); // an edit brings it back, as always
        QCOMPARE(desk.store->get(EntityKind::Contact, ours)->isDeleted(), !isEditedThere);
        const auto conflicts = store::Conflicts(*desk.store).ofRecord(ours);
        QCOMPARE(std::ranges::count(*conflicts, QString(), &store::Conflict::field), isEditedThere ? 1 : 0);
    }

    void theBackupDecidesWhatMayHaveBeenSent()
    {
        RestoredDesk desk;
        const RecordId ours = desk.create(u"Ours"_s);
        desk.edit(ours, u"phone"_s, u"1"_s);
        desk.backUp();
        desk.edit(ours, u"phone"_s, u"lost"_s);
        desk.restore();
        const store::CopyMark mark = store::lastRestoration(*desk.store)->value().copy;
        const auto asInCopy = [&](RecordId id) {
            return *store::recordInCopy(*desk.store, mark, *desk.store->get(EntityKind::Contact, id));
        };
        QCOMPARE(asInCopy(ours)->text(u"phone"), u"1"_s);
        for (const QString &phone : {u"2"_s, u"3"_s, QString()})
            desk.edit(ours, u"phone"_s, phone);
        desk.commit({Edit::remove(EntityKind::Contact, ours)});
        QCOMPARE(asInCopy(ours)->text(u"phone"), u"1"_s);
        QVERIFY(!asInCopy(ours)->isDeleted());
        const RecordId later = desk.create(u"Later"_s);
        desk.edit(later, u"phone"_s, u"4"_s);
        QVERIFY(!asInCopy(later));
        const RecordId returned = desk.store->newId();
        desk.commit(
            {Edit::create(EntityKind::Contact, returned, {{u"last_name"_s, u"Returned"_s}, {u"phone"_s, u"5"_s}})},
            Origin::hub(u"Mara"_s));
        desk.edit(returned, u"phone"_s, u"6"_s);
        QCOMPARE(asInCopy(returned)->text(u"phone"), u"5"_s);
    }

    void whatIsLeftToSendIsAskedAbout()
    {
        RestoredDesk desk;
        const RecordId edited = desk.only(desk.ids[0]);
        const RecordId deleted = desk.only(desk.ids[1]);
        desk.edit(edited, u"phone"_s, u"ours"_s);
        desk.commit({Edit::remove(EntityKind::Contact, deleted)});
        const RecordId created = desk.create(u"Ours"_s);
        desk.backUp();
        const auto there = desk.snapshot();
        desk.aWeek();
        desk.restore();
        desk.syncAfterwards();
        QVERIFY(desk.snapshot() == there);
        const auto question = desk.question();
        QVERIFY(question);
        QCOMPARE(question->kind, store::QuestionKind::RestoredStore);
        QCOMPARE(question->count, 3);
        QCOMPARE(question->examples.size(), 3);
        QCOMPARE(desk.connection(desk.number).state, store::ConnectionState::Stopped);
        const auto asked = std::get<store::StoreRestored>(*desk.connection(desk.number).question);
        QCOMPARE(asked.created, 1);
        QCOMPARE(asked.edited, 1);
        QCOMPARE(asked.deleted, 1);
        QCOMPARE(desk.answer(Answer::Undo).error().kind, Error::Kind::Invalid);

        QVERIFY_RESULT(desk.answer(Answer::Yes));
        QVERIFY(!desk.isRestored());
        desk.settle();
        QVERIFY(!desk.question());
        QCOMPARE(desk.there(), few); // one more, one less
        QCOMPARE(desk.phoneThere(desk.ids[0]), u"ours"_s);
        QVERIFY(*store::SyncState(*desk.store, desk.number).links.of(created));
        desk.aDay();
        QCOMPARE(desk.there(), few);
    }

    void noTakesWhatTheRemoteHas()
    {
        RestoredDesk desk;
        const RecordId edited = desk.only(desk.ids[0]);
        const RecordId deleted = desk.only(desk.ids[1]);
        desk.edit(edited, u"phone"_s, u"ours"_s);
        desk.commit({Edit::remove(EntityKind::Contact, deleted)});
        const RecordId created = desk.create(u"Ours"_s);
        desk.backUp();
        desk.aWeek();
        desk.user.edit(u"contacts"_s, desk.ids[0], {{u"jobtitle"_s, u"CEO"_s}});
        const auto there = desk.snapshot();
        desk.restore();
        desk.syncAfterwards();
        QCOMPARE(desk.question()->count, 3);
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.aDay();
        QVERIFY(!desk.question());
        QVERIFY(desk.snapshot() == there);
        QCOMPARE(desk.phoneHere(edited), QString());
        QCOMPARE(desk.store->get(EntityKind::Contact, edited)->text(u"job_title"), u"CEO"_s);
        QVERIFY(!desk.store->get(EntityKind::Contact, deleted)->isDeleted());
        QVERIFY(!desk.store->get(EntityKind::Contact, created)->isDeleted());
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, 0);
        desk.edit(created, u"phone"_s, u"5"_s); // then it is wanted there
        desk.settle();
        QCOMPARE(desk.there(), few + 1);
    }

    void aRecordThatIsRestoredByNoHasWhatChangedThere()
    {
        RestoredDesk desk;
        const RecordId deleted = desk.only(desk.ids[1]);
        desk.commit({Edit::remove(EntityKind::Contact, deleted)});
        desk.backUp();
        desk.restore();
        desk.syncAfterwards();
        QCOMPARE(desk.question()->count, 1);
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.phoneThere(desk.ids[1], u"theirs"_s);
        desk.aDay();
        QCOMPARE(desk.phoneHere(deleted), u"theirs"_s);
    }

    void whatWasDeletedSinceDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("isEdited"); // before the backup, and not sent by then
        QTest::newRow("unchanged") << false;
        QTest::newRow("edited") << true;
    }
    void whatWasDeletedSinceDoesNotComeBack()
    {
        QFETCH(bool, isEdited);
        RestoredDesk desk;
        const RecordId record = desk.only(desk.ids[0]);
        if (isEdited)
            desk.edit(record, u"phone"_s, u"ours"_s);
        desk.backUp();
        desk.settle();
        desk.aWeek();
        desk.user.archive(u"contacts"_s, desk.ids[0]);
        desk.settle();
        QVERIFY(desk.store->get(EntityKind::Contact, record)->isDeleted());
        desk.restore();
        desk.syncAfterwards();
        QCOMPARE(desk.there(), few - 1);
        QCOMPARE(desk.question().has_value(), isEdited);
        if (isEdited) {
            QVERIFY_RESULT(desk.answer(Answer::No));
        }
        desk.aDay();
        QCOMPARE(desk.there(), few - 1);
        QVERIFY(desk.store->get(EntityKind::Contact, record)->isDeleted());
    }

    void whatIsEditedAfterTheRestoringIsSentAsUsual()
    {
        RestoredDesk desk;
        const RecordId record = desk.only(desk.ids[0]);
        desk.edit(record, u"phone"_s, u"old"_s);
        desk.backUp();
        desk.restore();
        desk.edit(record, u"job_title"_s, u"new"_s);
        const RecordId created = desk.create(u"New"_s);
        desk.syncAfterwards();
        QCOMPARE(desk.question()->count, 1);
        desk.edit(record, u"address_city"_s, u"Rome"_s); // while it is open
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.settle();
        const auto there = desk.user.record(u"contacts"_s, desk.ids[0])->values;
        QCOMPARE(there.value(u"phone"_s), QString());
        QCOMPARE(there.value(u"jobtitle"_s), u"new"_s);
        QCOMPARE(there.value(u"city"_s), u"Rome"_s);
        QVERIFY(*store::SyncState(*desk.store, desk.number).links.of(created));
    }

    void aRoundThatIsCutGoesOn()
    {
        for (int cut = 1; cut <= 6; ++cut) {
            RestoredDesk desk;
            const RecordId ours = desk.create(u"Ours"_s);
            desk.backUp();
            desk.settle();
            const auto there = desk.snapshot();
            desk.restore();
            desk.later();
            desk.faults.failNth(cut, fakes::Fault::LostReply);
            std::ignore = desk.opened->run(Round::Kind::Full);
            desk.restart();
            desk.syncAfterwards();
            QVERIFY(desk.snapshot() == there);
            QVERIFY(!desk.question());
            QCOMPARE(desk.here().size(), size_t(few + 1));
            QVERIFY(*store::SyncState(*desk.store, desk.number).links.of(ours));
        }
    }

    void theQuestionIsAskedAgainAfterAnotherRestoring()
    {
        RestoredDesk desk;
        desk.edit(desk.only(desk.ids[0]), u"phone"_s, u"ours"_s);
        desk.backUp();
        desk.restore();
        desk.syncAfterwards();
        QCOMPARE(desk.question()->count, 1);
        desk.restore();
        QVERIFY(!desk.question());
        desk.syncAfterwards();
        QCOMPARE(desk.question()->count, 1);
    }
};

SATCHEL_TEST(tst_RestoredStore)
#include "tst_RestoredStore.moc"
