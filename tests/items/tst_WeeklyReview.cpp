// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/WeeklyReview.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/TaskDependencyEdits.h"
#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const std::vector<ReviewSection> &sections, ReviewPart part)
{
    QStringList titles;
    for (const ReviewRow &row : sections[static_cast<size_t>(part)].rows)
        titles.append(row.title);
    return titles;
}

} // namespace

class tst_WeeklyReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheWeekLeft()
    {
        TaskStore store; // Friday 20 November 2026
        const RecordId mara = store.user(u"Mara"_s);
        const RecordId jonas = store.user(u"Jonas"_s);
        QVERIFY(store.reader->setMe(mara));
        store.task(u"Late"_s, -2);
        store.task(u"Late of Jonas"_s, -2, {{field::assignee, jonas}});
        store.undated(u"Some day"_s, {{field::assignee, mara}});
        store.task(u"Monday"_s, 3);
        store.task(u"Sunday after"_s, 9);
        store.task(u"Later"_s, 10);
        const auto review = readReview(*store.reader);
        QVERIFY_RESULT(review);
        QCOMPARE(review->size(), size_t(6));
        QCOMPARE(titles(*review, ReviewPart::Overdue), QStringList{u"Late"_s});
        QCOMPARE(titles(*review, ReviewPart::Undated), QStringList{u"Some day"_s});
        QCOMPARE(titles(*review, ReviewPart::NextWeek), (QStringList{u"Monday"_s, u"Sunday after"_s}));
        QCOMPARE(nextMonday(store.today), store.today.addDays(3));
        QCOMPARE(nextMonday(store.today.addDays(3)), store.today.addDays(10)); // on a Monday the one after
    }

    void findsWaitingTasksThatCanStartOrAreStuck()
    {
        TaskStore store;
        const RecordId done = store.task(u"Done"_s, 1);
        const RecordId late = store.task(u"Late"_s, -1);
        const RecordId coming = store.task(u"Coming"_s, 2);
        const auto waiting = [&](const QString &title, RecordId blocker) {
            const RecordId task = store.task(title, 20);
            store.workspace.commit(setLinkedTasks(*store.reader, task, DependencySide::Blockers, {blocker}));
        };
        waiting(u"Ready"_s, done);
        waiting(u"Stuck"_s, late);
        waiting(u"In time"_s, coming);
        store.complete(done);
        const auto review = readReview(*store.reader);
        QVERIFY_RESULT(review);
        QCOMPARE(titles(*review, ReviewPart::Waiting), (QStringList{u"Ready"_s, u"Stuck"_s}));
        const auto &rows = (*review)[static_cast<size_t>(ReviewPart::Waiting)].rows;
        QVERIFY(rows[0].isReady);
        QVERIFY(!rows[1].isReady);
        QCOMPARE(rows[1].detail, u"Waits for Late"_s);
    }

    void findsDealsAndMeetings()
    {
        TaskStore store;
        store.create(EntityKind::Deal, {{field::title, u"Quiet"_s}});
        store.create(EntityKind::Deal,
            {{field::title, u"Planned"_s}, {field::next_action, u"Call"_s},
                {field::next_action_date, store.today.addDays(1)}});
        const auto at = [&](int days) { return Instant::at(store.today.addDays(days), QTime(9, 0), QTimeZone::utc()); };
        const auto meeting = [&](const QString &subject, int days, TaskStore::Fields more = {}) {
            more.push_back({field::kind, choice::meeting});
            more.push_back({field::subject, subject});
            more.push_back({field::at, at(days)});
            store.create(EntityKind::Activity, std::move(more));
        };
        meeting(u"No notes"_s, -2);
        meeting(u"With notes"_s, -2, {{field::body, u"All agreed"_s}});
        meeting(u"Long ago"_s, -9);
        meeting(u"To come"_s, 2);
        const auto review = readReview(*store.reader);
        QVERIFY_RESULT(review);
        QCOMPARE(titles(*review, ReviewPart::Deals), QStringList{u"Quiet"_s});
        QCOMPARE(titles(*review, ReviewPart::Meetings), QStringList{u"No notes"_s});
    }

    void I8_movesTasksInOneStep()
    {
        TaskStore store;
        const RecordId first = store.task(u"First"_s, -2, {{field::due_time, QTime(9, 0)}});
        const RecordId second = store.undated(u"Second"_s);
        const QDate monday = nextMonday(store.today);
        store.workspace.commit(planTasksFor(*store.reader, {first, second}, monday));
        QCOMPARE(store.value(first, field::due_date), Value(monday));
        QCOMPARE(store.value(first, field::due_time), Value(QTime(9, 0)));
        QCOMPARE(store.value(second, field::due_date), Value(monday));
        store.workspace.undo();
        QCOMPARE(store.value(first, field::due_date), Value(store.today.addDays(-2)));
        QVERIFY(isEmpty(store.value(second, field::due_date)));
    }
};

SATCHEL_TEST(tst_WeeklyReview)
#include "tst_WeeklyReview.moc"
