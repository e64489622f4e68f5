// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NextAction.h"

#include "domain/Recurrence.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9);

struct Planned
{
    TestStore store;
    RecordId deal;

    Planned()
    {
        deal = store.create(EntityKind::Deal,
            {{u"title"_s, u"Loggers"_s}, {u"next_action"_s, u"Call Anna"_s}, {u"next_action_date"_s, monday}});
    }
    RecordId task(const QString &title, QDate day)
    {
        return store.create(EntityKind::Task, {{u"title"_s, title}, {u"due_date"_s, day}, {u"deal"_s, deal}});
    }
    Record record() { return *store->get(EntityKind::Deal, deal); }
    QString statusOf(RecordId task) { return store->get(EntityKind::Task, task)->text(u"status"); }
    void complete()
    {
        const auto changes = completeNextAction(*store, record());
        QVERIFY_RESULT(changes);
        QVERIFY_RESULT(store->commit(*changes));
    }
};

} // namespace

class tst_NextAction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doneLeavesADealWithoutTasksWithoutANextAction()
    {
        Planned planned;
        planned.complete();
        QVERIFY(planned.record().text(u"next_action").isEmpty());
        QVERIFY(isEmpty(planned.record().value(u"next_action_date")));
    }

    void theTaskThatWasPlannedWithItIsCompleted()
    {
        Planned planned;
        const RecordId task = planned.task(u"Call Anna"_s, monday);
        planned.complete();
        QCOMPARE(planned.statusOf(task), u"completed"_s);
    }

    void theNextOpenTaskTakesItsPlace()
    {
        Planned planned;
        const RecordId called = planned.task(u"Call Anna"_s, monday);
        const RecordId later = planned.task(u"Visit"_s, monday.addDays(9));
        const RecordId sooner = planned.task(u"Send the offer"_s, monday.addDays(2));
        planned.complete();
        QCOMPARE(planned.record().text(u"next_action"), u"Send the offer"_s);
        QCOMPARE(valueOr<QDate>(planned.record().value(u"next_action_date")), monday.addDays(2));
        QCOMPARE(planned.statusOf(called), u"completed"_s);
        QCOMPARE(planned.statusOf(sooner), u"pending"_s);
        QCOMPARE(planned.statusOf(later), u"pending"_s);
    }

    void ofTwoTasksWithItsTitleTheEarlierIsCompleted()
    {
        Planned planned;
        const RecordId second = planned.task(u"Call Anna"_s, monday.addDays(7));
        const RecordId first = planned.task(u"Call Anna"_s, monday);
        planned.complete();
        QCOMPARE(planned.statusOf(first), u"completed"_s);
        QCOMPARE(planned.statusOf(second), u"pending"_s);
        QCOMPARE(planned.record().text(u"next_action"), u"Call Anna"_s);
    }

    /// On the page of tasks, in the calendar, with a quote that is accepted: the action is not done a second time.
    void completingItsTaskAnywhereCompletesIt()
    {
        Planned planned;
        const RecordId task = planned.task(u"Call Anna"_s, monday);
        planned.task(u"Visit"_s, monday.addDays(9));
        const auto done = planned.store.update(EntityKind::Task, task, {{u"status"_s, u"completed"_s}});
        QVERIFY_RESULT(done);
        QCOMPARE(planned.record().text(u"next_action"), u"Visit"_s);
        QCOMPARE(valueOr<QDate>(planned.record().value(u"next_action_date")), monday.addDays(9));
        QVERIFY_RESULT(planned.store->undo(done->changeSet));
        QCOMPARE(planned.record().text(u"next_action"), u"Call Anna"_s);
        const RecordId other = planned.task(u"Send the offer"_s, monday);
        QVERIFY_RESULT(planned.store.update(EntityKind::Task, other, {{u"status"_s, u"completed"_s}}));
        QCOMPARE(planned.record().text(u"next_action"), u"Call Anna"_s); // which is another one
    }

    void ofARepeatingTaskTheNextOneIsTheNextActionUnlessAnotherTaskIsSooner()
    {
        for (const bool isVisitSooner : {false, true}) {
            Planned planned;
            const RecordId task = planned.store.create(EntityKind::Task,
                {{u"title"_s, u"Call Anna"_s}, {u"due_date"_s, monday}, {u"deal"_s, planned.deal},
                    {u"recurrence"_s, u"FREQ=WEEKLY"_s}});
            planned.task(u"Visit"_s, isVisitSooner ? monday : QDate(2099, 1, 1));
            planned.complete();
            QCOMPARE(planned.statusOf(task), u"completed"_s);
            const Record next = *planned.store->get(EntityKind::Task, nextTaskId(task));
            QCOMPARE(planned.record().text(u"next_action"), isVisitSooner ? u"Visit"_s : u"Call Anna"_s);
            QCOMPARE(
                planned.record().value(u"next_action_date"), isVisitSooner ? Value(monday) : next.value(u"due_date"));
        }
    }

    void anotherStepThatIsPlannedForgetsNothing()
    {
        const auto plan = [](Planned &planned, QDate day) {
            std::vector<Edit> edits = {Edit::update(EntityKind::Deal, planned.deal,
                {{u"next_action"_s, u"Send the offer"_s}, {u"next_action_date"_s, day}})};
            QVERIFY_RESULT(keepNextAction(*planned.store, planned.deal, edits));
            QVERIFY_RESULT(planned.store->commit({u"Plan"_s, Origin::user(), edits, {}}));
            const auto tasks = planned.store->select(
                {EntityKind::Task, {u"title"_s, u"due_date"_s}, {}, {}, {}, -1, false});
            QCOMPARE(tasks->size(), 1);
            QCOMPARE(tasks->text(0, 0), u"Call Anna"_s);
            QCOMPARE(valueOr<QDate>(tasks->value(0, 1)), monday);
        };
        Planned before;
        plan(before, monday.addDays(-1));
        QCOMPARE(before.record().text(u"next_action"), u"Send the offer"_s); // and the other has a task
        Planned after;
        plan(after, monday.addDays(1));
        QCOMPARE(after.record().text(u"next_action"), u"Call Anna"_s);
        Planned known;
        known.task(u"Call Anna"_s, monday); // which stays the only one
        plan(known, monday.addDays(-1));
    }

    void oneUndoBringsAllOfItBack()
    {
        Planned planned;
        const RecordId task = planned.task(u"Call Anna"_s, monday);
        const auto receipt = planned.store->commit(*completeNextAction(*planned.store, planned.record()));
        QVERIFY_RESULT(receipt);
        QVERIFY_RESULT(planned.store->undo(receipt->changeSet));
        QCOMPARE(planned.record().text(u"next_action"), u"Call Anna"_s);
        QCOMPARE(planned.statusOf(task), u"pending"_s);
    }

    void aDealWithoutOneRefuses()
    {
        Planned planned;
        planned.complete();
        const auto refused = completeNextAction(*planned.store, planned.record());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }
};

SATCHEL_TEST(tst_NextAction)
#include "tst_NextAction.moc"
