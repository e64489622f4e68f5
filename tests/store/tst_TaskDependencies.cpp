// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that wait for others: no circles, whoever writes; the trash and undo; what lists read of them.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TaskDependency.h"
#include "store/BulkWriter.h"
#include "store/TaskDependencies.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <map>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    TestStore store;
    RecordId offer = task(u"Offer"_s);
    RecordId sign = task(u"Sign"_s);
    RecordId deliver = task(u"Deliver"_s);

    RecordId task(const QString &title, std::vector<FieldValue> more = {})
    {
        more.push_back({field::title, title});
        return store.create(EntityKind::Task, std::move(more));
    }
    Result<Receipt> commit(Edit edit) { return store->commit({u"Edit"_s, Origin::user(), {std::move(edit)}, {}}); }
    Result<Receipt> wait(RecordId task, RecordId blocker)
    {
        return commit(Edit::create(EntityKind::TaskDependency, {}, {{field::task, task}, {field::blocker, blocker}}));
    }
    QStringList blockers(RecordId task)
    {
        QStringList titles;
        for (const auto &linked : store::blockersOf(store->database(), std::vector{task})->value(task))
            titles.append(linked.title);
        return titles;
    }
    QStringList waiting(RecordId task)
    {
        QStringList titles;
        for (const auto &linked : store::waitingFor(store->database(), std::vector{task})->value(task))
            titles.append(linked.title);
        return titles;
    }
};

RecordId numbered(quint8 number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(number);
    return RecordId::fromBytes(reinterpret_cast<const quint8 *>(bytes.constData()), bytes.size());
}

/// The circle of a graph given as "task: its blockers", as numbers.
std::vector<int> circleOf(const std::map<int, std::vector<int>> &graph, int task, int blocker)
{
    const auto circle = circleThrough(
        numbered(static_cast<quint8>(task)), numbered(static_cast<quint8>(blocker)), [&](RecordId id) {
            std::vector<RecordId> blockers;
            for (const auto &[from, to] : graph) {
                for (const int one : to) {
                    if (numbered(static_cast<quint8>(from)) == id)
                        blockers.push_back(numbered(static_cast<quint8>(one)));
                }
            }
            return blockers;
        });
    std::vector<int> numbers;
    for (const RecordId &id : circle)
        numbers.push_back(id.bytes()[15]);
    return numbers;
}

} // namespace

class tst_TaskDependencies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCircle()
    {
        using Path = std::vector<int>;
        QCOMPARE(circleOf({}, 1, 2), Path());
        QCOMPARE(circleOf({}, 1, 1), (Path{1, 1}));
        QCOMPARE(circleOf({{2, {1}}}, 1, 2), (Path{1, 2, 1}));
        QCOMPARE(circleOf({{2, {3, 4}}, {3, {5}}, {4, {1}}}, 1, 2), (Path{1, 2, 4, 1}));
        QCOMPARE(circleOf({{2, {3, 4}}, {3, {5}}, {4, {5}}}, 1, 2), Path());
        QCOMPARE(circleOf({{2, {3}}, {3, {2}}}, 1, 2), Path()); // stored already; it is none of this one
    }

    void aTaskWaitsForOthers()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.sign));
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.offer));
        QCOMPARE(plan.blockers(plan.deliver), (QStringList{u"Sign"_s, u"Offer"_s}));
        QCOMPARE(plan.waiting(plan.sign), QStringList{u"Deliver"_s});
        QCOMPARE(plan.blockers(plan.sign), QStringList());
        const auto again = plan.wait(plan.deliver, plan.sign);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void refusesACircleAndNamesIt()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.sign));
        QVERIFY_RESULT(plan.wait(plan.sign, plan.offer));
        const auto circle = plan.wait(plan.offer, plan.deliver);
        QVERIFY(!circle);
        QCOMPARE(circle.error().kind, Error::Kind::Invalid);
        QCOMPARE(circle.error().what, u"the task would wait for itself: Offer → Deliver → Sign → Offer"_s);
        QCOMPARE(circle.error().where, u"task_dependency.blocker"_s);
        QVERIFY(!plan.wait(plan.offer, plan.offer));
        QCOMPARE(plan.blockers(plan.offer), QStringList());
    }

    void refusesACircleByAnEditOfADependency()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.sign, plan.offer));
        const auto made = plan.wait(plan.deliver, plan.sign);
        QVERIFY_RESULT(made);
        const auto changed = plan.commit(
            Edit::update(EntityKind::TaskDependency, made->ids.front(), {{field::blocker, plan.deliver}}));
        QVERIFY(!changed);
        QVERIFY_RESULT(
            plan.commit(Edit::update(EntityKind::TaskDependency, made->ids.front(), {{field::blocker, plan.offer}})));
        QCOMPARE(plan.blockers(plan.deliver), QStringList{u"Offer"_s});
    }

    void refusesACircleOfAnImport()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.sign, plan.offer));
        auto writer = store::BulkWriter::begin(*plan.store, u"Import"_s, Origin::import(u"plan.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY(!(*writer)->apply(
            Edit::create(EntityKind::TaskDependency, {}, {{field::task, plan.offer}, {field::blocker, plan.sign}})));
    }

    void undoClosesNoCircle()
    {
        Plan plan;
        const auto first = plan.wait(plan.sign, plan.offer);
        QVERIFY_RESULT(first);
        const auto removed = plan.commit(Edit::remove(EntityKind::TaskDependency, first->ids.front()));
        QVERIFY_RESULT(removed);
        QVERIFY_RESULT(plan.wait(plan.offer, plan.sign));
        const auto undone = plan.store->undo(removed->changeSet);
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Invalid);
        QCOMPARE(plan.blockers(plan.sign), QStringList());
    }

    void I8_aDeletedTaskTakesItsDependenciesAlong()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.sign));
        QVERIFY_RESULT(plan.wait(plan.sign, plan.offer));
        const auto deleted = plan.commit(Edit::remove(EntityKind::Task, plan.sign));
        QVERIFY_RESULT(deleted);
        QCOMPARE(plan.blockers(plan.deliver), QStringList());
        QCOMPARE(*plan.store->count({EntityKind::TaskDependency, {}, {}, {}, {}, -1, false}), 0);
        QVERIFY_RESULT(plan.wait(plan.offer, plan.deliver)); // no circle without the deleted one
        const auto undone = plan.store->undo(deleted->changeSet);
        QVERIFY(!undone); // and so it cannot come back as it was
        QVERIFY(plan.store->get(EntityKind::Task, plan.sign)->isDeleted()); // nothing is half undone
    }

    void I8_undoBringsTheDependenciesBack()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.sign));
        QVERIFY_RESULT(plan.wait(plan.sign, plan.offer));
        const auto deleted = plan.commit(Edit::remove(EntityKind::Task, plan.sign));
        const auto undone = plan.store->undo(deleted->changeSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(plan.blockers(plan.deliver), QStringList{u"Sign"_s});
        QCOMPARE(plan.blockers(plan.sign), QStringList{u"Offer"_s});
        QVERIFY_RESULT(plan.store->undo(undone->receipt.changeSet));
        QCOMPARE(plan.blockers(plan.deliver), QStringList());
        QCOMPARE(*plan.store->count({EntityKind::TaskDependency, {}, {}, {}, {}, -1, false}), 0);
    }

    void theTrashGivesTheDependenciesBack()
    {
        Plan plan;
        QVERIFY_RESULT(plan.wait(plan.deliver, plan.sign));
        const auto early = plan.wait(plan.sign, plan.offer);
        plan.store.clock.advance(1000);
        QVERIFY_RESULT(plan.commit(Edit::remove(EntityKind::TaskDependency, early->ids.front())));
        plan.store.clock.advance(1000);
        QVERIFY_RESULT(plan.commit(Edit::remove(EntityKind::Task, plan.sign)));
        plan.store.clock.advance(1000);
        QVERIFY_RESULT(plan.commit(Edit::restore(EntityKind::Task, plan.sign)));
        QCOMPARE(plan.blockers(plan.deliver), QStringList{u"Sign"_s});
        QCOMPARE(plan.blockers(plan.sign), QStringList()); // it was removed before
    }

    void noTaskStartsAfterItIsDue()
    {
        Plan plan;
        const QDate day(2026, 11, 20);
        const RecordId task = plan.task(u"Trial"_s, {{field::start_date, day}, {field::due_date, day.addDays(4)}});
        const auto late = plan.store.update(EntityKind::Task, task, {{field::start_date, day.addDays(5)}});
        QVERIFY(!late);
        QCOMPARE(late.error().where, u"task.start_date"_s);
        QCOMPARE(late.error().what, u"the task starts on 2026-11-25, after it is due on 2026-11-24"_s);
        // Moved by its due date alone it takes as long as before.
        QVERIFY_RESULT(plan.store.update(EntityKind::Task, task, {{field::due_date, day.addDays(-10)}}));
        QCOMPARE(plan.store.value(EntityKind::Task, task, field::start_date), Value(day.addDays(-14)));
        QVERIFY_RESULT(plan.store.update(EntityKind::Task, task, {{field::due_date, day}}));
        QCOMPARE(plan.store.value(EntityKind::Task, task, field::start_date), Value(day.addDays(-14)));
    }

    void theNextOfASeriesTakesAsLong()
    {
        Plan plan;
        const QDate day(2026, 11, 20);
        const RecordId task = plan.task(u"Report"_s,
            {{field::start_date, day.addDays(-2)}, {field::due_date, day}, {field::recurrence, u"FREQ=WEEKLY"_s}});
        const auto done = plan.store.update(EntityKind::Task, task, {{field::status, choice::completed}});
        QVERIFY_RESULT(done);
        const auto next = std::ranges::find_if(
            done->changes, [](const Change &change) { return change.kind == Edit::Kind::Create; });
        QVERIFY(next != done->changes.end());
        QCOMPARE(plan.store.value(EntityKind::Task, next->record, field::due_date), Value(day.addDays(7)));
        QCOMPARE(plan.store.value(EntityKind::Task, next->record, field::start_date), Value(day.addDays(5)));
    }
};

SATCHEL_TEST(tst_TaskDependencies)
#include "tst_TaskDependencies.moc"
