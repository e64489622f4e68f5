// SPDX-License-Identifier: GPL-3.0-or-later
// What would be destroyed at the remote in bulk waits for a person: when it is asked, what else goes on meanwhile, and
// what each answer comes to, there and here, up to the next rounds.
#include "store/BulkWriter.h"
#include "sync/session/QuestionAnswers.h"
#include "tests/support/OutgoingDesk.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::store::Answer;
using satchel::test::manyContacts;
using satchel::test::oneMinute;
using satchel::test::OutgoingDesk;

class tst_OutgoingReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deletingWhatTheInitialSyncImportedIsAsked()
    {
        OutgoingDesk desk;
        QCOMPARE(desk.here().size(), size_t(manyContacts));
        desk.removeAll();
        for (const auto kind : {Round::Kind::Outgoing, Round::Kind::Full, Round::Kind::Full}) {
            const auto round = desk.sync(kind);
            QVERIFY(!round.error);
            QCOMPARE(round.deleted, 0);
        }
        QCOMPARE(desk.there(), manyContacts);
        const auto asked = desk.question();
        QVERIFY(asked);
        QCOMPARE(asked->kind, store::QuestionKind::OutgoingDeletions);
        QCOMPARE(asked->count, manyContacts);
        QCOMPARE(asked->total, manyContacts);
        QCOMPARE(asked->entity, EntityKind::Contact);
        QCOMPARE(asked->examples.size(), 5);
        QVERIFY(asked->examples.first().startsWith(u"Name "_s));
        QVERIFY(asked->canUndo);
        QCOMPARE(desk.connection(desk.number).state, store::ConnectionState::Ready);
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, manyContacts);
        QCOMPARE(*desk.opened->hasOutgoing(), false); // nobody is woken for it
    }

    void undoingTheInitialSyncIsAsked()
    {
        OutgoingDesk desk;
        const auto rounds = store::SyncRounds(*desk.store).list(desk.number, -1);
        for (const store::RoundRecord &round : *rounds)
            QVERIFY_RESULT(store::SyncRounds(*desk.store).rollBack(round.number));
        QVERIFY(desk.here().empty());
        desk.settle();
        QCOMPARE(desk.there(), manyContacts);
        QCOMPARE(desk.question()->count, manyContacts);
    }

    void yesDeletesThemThere()
    {
        OutgoingDesk desk;
        desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        QVERIFY(!desk.question());
        QCOMPARE(*desk.opened->hasOutgoing(), true);
        desk.sync(Round::Kind::Outgoing);
        QCOMPARE(desk.there(), 0);
        desk.aDay();
        QVERIFY(desk.here().empty());
        QVERIFY(!desk.question());
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, 0);
        QVERIFY(store::Approvals(*desk.store, desk.number).list()->empty());
    }

    void noKeepsThemThereAndTheyDoNotComeBack()
    {
        OutgoingDesk desk;
        desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::No));
        QVERIFY(!desk.question());
        desk.settle();
        desk.user.edit(u"contacts"_s, desk.ids.first(), {{u"phone"_s, u"1"_s}});
        desk.aDay();
        QCOMPARE(desk.there(), manyContacts);
        QVERIFY(desk.here().empty());
        QVERIFY(!desk.question());
        const auto counts = store::Connections(*desk.store).counts(desk.number);
        QCOMPARE(counts->waiting, 0);
        QCOMPARE(counts->parked, 0);
    }

    void whatWasKeptThereAndIsRestoredHereIsLinkedAgain()
    {
        OutgoingDesk desk;
        const RecordId record = desk.only(desk.ids.first());
        desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.settle();
        desk.user.edit(u"contacts"_s, desk.ids.first(), {{u"phone"_s, u"1"_s}}); // read by nobody
        desk.settle();
        desk.commit({Edit::restore(EntityKind::Contact, record),
            Edit::update(EntityKind::Contact, record, {{u"job_title"_s, u"CEO"_s}})});
        desk.settle();
        QCOMPARE(desk.there(), manyContacts); // and no second one of it
        QCOMPARE(desk.here(), std::vector{record});
        QCOMPARE(desk.store->get(EntityKind::Contact, record)->text(u"phone"), u"1"_s);
        QCOMPARE(desk.user.record(u"contacts"_s, desk.ids.first())->values.value(u"jobtitle"_s), u"CEO"_s);
        desk.commit({Edit::remove(EntityKind::Contact, record)});
        desk.settle();
        QCOMPARE(desk.there(), manyContacts - 1);
    }

    void whatWasKeptThereAndIsGoneThereIsRecreatedWhenItIsRestoredHere()
    {
        OutgoingDesk desk;
        const RecordId record = desk.only(desk.ids.first());
        desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.user.archive(u"contacts"_s, desk.ids.first());
        desk.settle();
        desk.commit({Edit::restore(EntityKind::Contact, record)});
        desk.aDay();
        QCOMPARE(desk.here(), std::vector{record});
        QCOMPARE(desk.there(), manyContacts);
    }

    void undoBringsThemBackAndSendsNothing()
    {
        OutgoingDesk desk;
        desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::Undo));
        QVERIFY(!desk.question());
        QCOMPARE(desk.here().size(), size_t(manyContacts));
        const auto round = desk.sync();
        QCOMPARE(round.pushed + round.deleted + round.pulled, 0);
        desk.aDay();
        QCOMPARE(desk.here().size(), size_t(manyContacts));
        QCOMPARE(desk.there(), manyContacts);
        for (const QString &id : desk.ids) // untouched
            QVERIFY(desk.user.record(u"contacts"_s, id)->createdAt == desk.user.record(u"contacts"_s, id)->updatedAt);
    }

    void whatIsRolledBackBeforeTheAnswerIsAskedNoMore()
    {
        OutgoingDesk desk;
        const ChangeSetId set = desk.removeAll();
        desk.sync();
        QVERIFY(desk.question());
        QVERIFY_RESULT(desk.store->undo(set));
        const auto round = desk.sync();
        QCOMPARE(round.pushed + round.deleted, 0);
        QVERIFY(!desk.question());
        desk.aDay();
        QCOMPARE(desk.here().size(), size_t(manyContacts));
        QCOMPARE(desk.there(), manyContacts);
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, 0);
    }

    void anAnswerHoldsForWhatWasAsked()
    {
        OutgoingDesk desk;
        const auto all = desk.here();
        std::vector<Edit> half;
        for (size_t i = 0; i < all.size() / 2; ++i)
            half.push_back(Edit::remove(EntityKind::Contact, all[i]));
        desk.commit(std::move(half));
        desk.sync();
        const auto seen = desk.question();
        QCOMPARE(seen->count, manyContacts / 2);
        desk.removeAll();
        desk.sync();
        QCOMPARE(desk.question()->count, manyContacts);
        QVERIFY_RESULT(answerQuestion(*desk.store, desk.number, Answer::Yes, seen->number));
        desk.sync();
        QCOMPARE(desk.there(), manyContacts / 2);
        QCOMPARE(desk.question()->count, manyContacts / 2);
        QVERIFY_RESULT(desk.answer(Answer::Undo));
        desk.aDay();
        QCOMPARE(desk.there(), manyContacts / 2);
        QCOMPARE(desk.here().size(), size_t(manyContacts / 2));
    }

    void aDeletionAfterTheAnswerIsNotCoveredByIt()
    {
        OutgoingDesk desk;
        const ChangeSetId set = desk.removeAll();
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        QVERIFY_RESULT(desk.store->undo(set)); // before it was sent
        desk.removeAll(); // and once more
        desk.sync();
        QCOMPARE(desk.there(), manyContacts);
        QCOMPARE(desk.question()->count, manyContacts);
    }

    void oneByOneOverADayNobodyIsAsked()
    {
        OutgoingDesk desk;
        const auto all = desk.here();
        for (size_t i = 0; i < 25; ++i) {
            desk.later(20 * oneMinute);
            desk.commit({Edit::remove(EntityKind::Contact, all[i])});
            desk.sync(Round::Kind::Outgoing);
            QVERIFY(!desk.question());
        }
        QCOMPARE(desk.there(), manyContacts - 25);
    }

    void oneByOneOverADayWithoutANetworkNobodyIsAskedEither()
    {
        OutgoingDesk desk;
        const auto all = desk.here();
        for (size_t i = 0; i < 25; ++i) {
            desk.later(20 * oneMinute);
            desk.commit({Edit::remove(EntityKind::Contact, all[i])});
        }
        desk.sync();
        QVERIFY(!desk.question());
        QCOMPARE(desk.there(), manyContacts - 25);
    }

    void oneQuicklyAfterTheOtherIsOneGo()
    {
        OutgoingDesk desk;
        for (const RecordId id : desk.here()) {
            desk.store.clock.advance(2'000);
            desk.commit({Edit::remove(EntityKind::Contact, id)});
            desk.opened->run(Round::Kind::Outgoing);
        }
        QVERIFY2(desk.there() >= manyContacts - 20, qPrintable(QString::number(desk.there())));
        QCOMPARE(desk.question()->count, desk.there());
    }

    void aFifthOfALittleIsAskedToo()
    {
        for (const int deleted : {9, 10}) {
            OutgoingDesk desk(40);
            const auto all = desk.here();
            std::vector<Edit> edits;
            for (size_t i = 0; i < static_cast<size_t>(deleted); ++i)
                edits.push_back(Edit::remove(EntityKind::Contact, all[i]));
            desk.commit(std::move(edits));
            desk.sync();
            QCOMPARE(desk.question().has_value(), deleted == 10);
            QCOMPARE(desk.there(), deleted == 10 ? 40 : 31);
        }
    }

    void aPersonSetsTheLimit()
    {
        OutgoingDesk desk;
        desk.set(u"ask_above"_s, 2);
        const auto all = desk.here();
        desk.commit({Edit::remove(EntityKind::Contact, all[0]), Edit::remove(EntityKind::Contact, all[1])});
        desk.sync();
        QCOMPARE(desk.there(), manyContacts - 2);
        desk.later(20 * oneMinute);
        desk.commit({Edit::remove(EntityKind::Contact, all[2]), Edit::remove(EntityKind::Contact, all[3]),
            Edit::remove(EntityKind::Contact, all[4])});
        desk.sync();
        QCOMPARE(desk.there(), manyContacts - 2);
        QCOMPARE(desk.question()->count, 3);
        desk.set(u"ask_above"_s, 1000);
        desk.set(u"ask_share"_s, 100);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.settle();
        desk.removeAll();
        desk.sync();
        QCOMPARE(desk.there(), 0);
    }

    void everythingElseGoesOnMeanwhile()
    {
        OutgoingDesk desk;
        const RecordId kept = desk.only(desk.ids.last());
        std::vector<Edit> edits;
        for (const RecordId id : desk.here()) {
            if (id != kept)
                edits.push_back(Edit::remove(EntityKind::Contact, id));
        }
        desk.commit(std::move(edits));
        desk.sync();
        QVERIFY(desk.question());
        desk.commit(
            {Edit::update(EntityKind::Contact, kept, {{u"job_title"_s, u"CEO"_s}, {u"last_name"_s, u"Edited"_s}})});
        desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"New"_s}});
        desk.user.create(u"contacts"_s, {{u"lastname"_s, u"Theirs"_s}});
        desk.later(60 * oneMinute); // long after the bulk
        desk.commit({Edit::remove(
            EntityKind::Contact, desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Short"_s}}))});
        desk.settle();
        QCOMPARE(desk.countThere(u"Edited"_s), 1);
        QCOMPARE(desk.countThere(u"New"_s), 1);
        QCOMPARE(desk.here().size(), size_t(3));
        QCOMPARE(desk.question()->count, manyContacts - 1);
        desk.commit({Edit::remove(EntityKind::Contact, kept)});
        desk.settle();
        QCOMPARE(desk.countThere(u"Edited"_s), 0); // one alone, later
        QCOMPARE(desk.question()->count, manyContacts - 1);
    }

    void anEditThereBringsOneBackWhileItIsAsked()
    {
        OutgoingDesk desk;
        desk.removeAll();
        desk.sync();
        desk.user.edit(u"contacts"_s, desk.ids.first(), {{u"phone"_s, u"1"_s}});
        desk.settle();
        QCOMPARE(desk.here().size(), size_t(1));
        QCOMPARE(desk.question()->count, manyContacts - 1);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.aDay();
        QCOMPARE(desk.there(), 1);
        QCOMPARE(desk.here().size(), size_t(1));
    }

    void bulkOverwritesAreAsked_data()
    {
        QTest::addColumn<Origin>("origin");
        QTest::newRow("a bulk edit") << Origin::user();
        QTest::newRow("an import that updates") << Origin::import(u"people.csv"_s);
        QTest::newRow("the command line") << Origin::cli();
        QTest::newRow("a rule") << Origin::rule(u"tidy"_s);
    }
    void bulkOverwritesAreAsked()
    {
        QFETCH(Origin, origin);
        OutgoingDesk desk;
        desk.writeAll(u"Ours"_s, origin);
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        const auto asked = desk.question();
        QCOMPARE(asked->kind, store::QuestionKind::OutgoingOverwrites);
        QCOMPARE(asked->count, manyContacts);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), manyContacts);
        QVERIFY(!desk.question());
        QVERIFY(store::Approvals(*desk.store, desk.number).list()->empty());
    }

    void noKeepsTheValuesThere()
    {
        OutgoingDesk desk;
        const RecordId first = desk.only(desk.ids.first());
        const RecordId last = desk.only(desk.ids.last());
        desk.writeAll(u"Ours"_s);
        desk.sync();
        QVERIFY_RESULT(desk.answer(Answer::No));
        desk.aDay();
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QVERIFY(!desk.question());
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, 0);
        QCOMPARE(desk.store->get(EntityKind::Contact, first)->text(u"last_name"), u"Ours"_s);
        // What is edited from now on is sent, and nothing along with it.
        desk.commit({Edit::update(EntityKind::Contact, first, {{u"job_title"_s, u"CEO"_s}})});
        desk.commit({Edit::update(EntityKind::Contact, last, {{u"last_name"_s, u"Later"_s}})});
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QCOMPARE(desk.countThere(u"Later"_s), 1);
        QCOMPARE(desk.user.record(u"contacts"_s, desk.ids.first())->values.value(u"jobtitle"_s), u"CEO"_s);
        QCOMPARE(store::Connections(*desk.store).counts(desk.number)->waiting, 0);
    }

    void undoTakesTheValuesHereBack()
    {
        OutgoingDesk desk;
        const RecordId last = desk.only(desk.ids.last());
        desk.writeAll(u"Ours"_s);
        desk.sync();
        desk.commit({Edit::update(EntityKind::Contact, last, {{u"last_name"_s, u"Later"_s}})});
        QVERIFY_RESULT(desk.answer(Answer::Undo));
        desk.aDay();
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QCOMPARE(desk.countThere(u"Later"_s), 1); // a person's own edit since
        QVERIFY(!desk.question());
        for (const RecordId id : desk.here())
            QVERIFY(desk.store->get(EntityKind::Contact, id)->text(u"last_name") != u"Ours"_s);
    }

    void aPersonsEditsOfSingleRecordsAreNotDelayed()
    {
        OutgoingDesk desk;
        for (const RecordId id : desk.here())
            desk.commit({Edit::update(EntityKind::Contact, id, {{u"last_name"_s, u"Ours"_s}})});
        desk.sync();
        QCOMPARE(desk.countThere(u"Ours"_s), manyContacts);
        QVERIFY(!desk.question());
    }

    void fillingWhatIsEmptyThereIsNotAsked()
    {
        OutgoingDesk desk;
        std::vector<Edit> edits;
        for (const RecordId id : desk.here())
            edits.push_back(Edit::update(EntityKind::Contact, id, {{u"job_title"_s, u"CEO"_s}}));
        desk.commit(std::move(edits), Origin::import(u"people.csv"_s));
        desk.sync();
        QVERIFY(!desk.question());
        QCOMPARE(desk.user.record(u"contacts"_s, desk.ids.first())->values.value(u"jobtitle"_s), u"CEO"_s);
    }

    void ofARecordThatIsAskedAboutTheRestIsSent()
    {
        OutgoingDesk desk;
        const RecordId first = desk.only(desk.ids.first());
        desk.writeAll(u"Ours"_s);
        desk.sync();
        desk.commit({Edit::update(EntityKind::Contact, first, {{u"job_title"_s, u"CEO"_s}})});
        desk.settle();
        QCOMPARE(desk.user.record(u"contacts"_s, desk.ids.first())->values.value(u"jobtitle"_s), u"CEO"_s);
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QCOMPARE(desk.question()->count, manyContacts);
        desk.commit({Edit::update(EntityKind::Contact, first, {{u"last_name"_s, u"Mine"_s}})});
        desk.settle();
        QCOMPARE(desk.countThere(u"Mine"_s), 1);
        QCOMPARE(desk.question()->count, manyContacts - 1);
    }

    void whatIsAskedAboutIsSentAfterYesAlsoWhenTheRestIsNothingToSend()
    {
        OutgoingDesk desk;
        const RecordId first = desk.only(desk.ids.first());
        const RecordId company = desk.store->newId();
        desk.commit({Edit::create(EntityKind::Company, company, {{u"name"_s, u"Acme"_s}})});
        desk.commit({Edit::update(EntityKind::Contact, first, {{u"company"_s, company}})});
        desk.settle();
        const auto acme = desk.user.records(u"companies"_s);
        QCOMPARE(acme.size(), 1);
        desk.writeAll(u"Ours"_s);
        desk.commit({Edit::remove(EntityKind::Company, company)}); // on both sides: the link to it falls away
        desk.user.archive(u"companies"_s, acme.front().id);
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QCOMPARE(desk.question()->count, manyContacts);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), manyContacts);
    }

    void deletionsAndOverwritesAreAskedOneAfterTheOther()
    {
        OutgoingDesk desk;
        const auto all = desk.here();
        std::vector<Edit> edits;
        for (size_t i = 0; i < 30; ++i)
            edits.push_back(Edit::remove(EntityKind::Contact, all[i]));
        desk.writeAll(u"Ours"_s);
        desk.commit(std::move(edits));
        desk.sync();
        QCOMPARE(desk.question()->kind, store::QuestionKind::OutgoingDeletions);
        QCOMPARE(desk.question()->count, 30);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        QCOMPARE(desk.question()->kind, store::QuestionKind::OutgoingOverwrites);
        QCOMPARE(desk.question()->count, 30);
        desk.settle();
        QCOMPARE(desk.there(), 30);
        QCOMPARE(desk.countThere(u"Ours"_s), 0);
        QVERIFY_RESULT(desk.answer(Answer::Yes));
        desk.settle();
        QCOMPARE(desk.countThere(u"Ours"_s), 30);
    }

    void theQuestionOutlivesARestart()
    {
        OutgoingDesk desk;
        desk.removeAll();
        desk.sync();
        desk.opened.reset();
        desk.store.reopen();
        desk.opened = desk.session(desk.number);
        desk.settle();
        QCOMPARE(desk.there(), manyContacts);
        QCOMPARE(desk.question()->count, manyContacts);
        const auto other = desk.store.again(); // another process
        QVERIFY_RESULT(answerQuestion(*other, desk.number, Answer::Yes));
        desk.settle();
        QCOMPARE(desk.there(), 0);
    }

    void deletionsInTheMiddleOfARoundWaitForTheNextOne()
    {
        OutgoingDesk desk;
        desk.commit({Edit::update(EntityKind::Contact, desk.only(desk.ids.first()), {{u"job_title"_s, u"CEO"_s}})});
        bool isDone = false;
        desk.faults.setBefore([&](const HttpRequest &request, int) {
            if (isDone || !request.url.path().contains(u"batch/update"_s))
                return;
            isDone = true;
            const auto other = desk.store.again();
            std::vector<Edit> edits;
            for (const RecordId id : desk.here())
                edits.push_back(Edit::remove(EntityKind::Contact, id));
            QVERIFY_RESULT(other->commit({u"Work"_s, Origin::user(), std::move(edits), {}}));
        });
        desk.sync();
        QVERIFY(isDone);
        desk.settle();
        QCOMPARE(desk.there(), manyContacts);
        QCOMPARE(desk.question()->count, manyContacts);
    }

    void undoIsNotOfferedWhereNothingIsAsked()
    {
        OutgoingDesk desk;
        for (const Answer answer : {Answer::Yes, Answer::No, Answer::Undo}) {
            const auto done = desk.answer(answer);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Invalid);
        }
    }
};

SATCHEL_TEST(tst_OutgoingReview)
#include "tst_OutgoingReview.moc"
