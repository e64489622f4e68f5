// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskEdits.h"

#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

store::Query tasks(const QStringList &columns = {}, const QString &status = {})
{
    store::Query query;
    query.entity = EntityKind::Task;
    query.columns = columns;
    if (!status.isEmpty())
        query.filter = Filter::equals(u"status"_s, status);
    return query;
}

} // namespace

class tst_TaskEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskOfATypedLineKeepsTheEndOfItsHours()
    {
        TaskStore store;
        const QuickAdd line = parseQuickAdd(u"Call Anna tomorrow 9-10:30"_s, store.store.clock);
        QCOMPARE(line.title, u"Call Anna"_s);
        RecordId task;
        store.workspace.commit(createTask(*store.reader, line, {}),
            [&task](const Result<Receipt> &receipt) { task = receipt->ids.front(); });
        QCOMPARE(store.value(task, u"due_time"_s), Value(QTime(9, 0)));
        const QString end = QLocale().toString(QTime(10, 30), QLocale::ShortFormat);
        QVERIFY(textOf(store.value(task, u"description"_s)).contains(end));
        QVERIFY(hoursText(QTime(9, 0), 0).isEmpty());
    }

    void makesATaskOfATypedLine()
    {
        TaskStore store;
        const RecordId me = store.user(u"Mara Lindqvist"_s);
        const RecordId jonas = store.user(u"Jonas Brecht"_s);
        QVERIFY(store.reader->setMe(me));
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Klinikum Nord"_s}});
        const RecordId ana = store.contact(u"Ana"_s, u"Silva"_s, company);
        const QuickAdd line = parseQuickAdd(
            u"call ana silva offer tomorrow 15:00 !high every 2 weeks remind me 1 hour before #fair @jonas"_s,
            store.store.clock);
        const PeopleFound people = findPeople(*store.reader, line.person);
        QCOMPARE(people.words, 2);
        QCOMPARE(people.matches.front(), (PersonMatch{EntityKind::Contact, ana, u"Ana Silva"_s, u"Klinikum Nord"_s}));
        RecordId task;
        store.workspace.commit(createTask(*store.reader, line, people.matches.front()),
            [&task](const Result<Receipt> &receipt) { task = receipt->ids.front(); });
        QCOMPARE(store.value(task, u"title"_s), Value(u"Call ana silva offer"_s));
        QCOMPARE(store.value(task, u"category"_s), Value(u"Call"_s));
        QCOMPARE(store.value(task, u"due_date"_s), Value(QDate(2026, 11, 21)));
        QCOMPARE(store.value(task, u"due_time"_s), Value(QTime(15, 0)));
        QCOMPARE(store.value(task, u"priority"_s), Value(u"high"_s));
        QCOMPARE(store.value(task, u"recurrence"_s), Value(u"FREQ=WEEKLY;INTERVAL=2"_s));
        QCOMPARE(store.value(task, u"reminders"_s), Value(QStringList{u"-PT1H"_s}));
        QCOMPARE(store.value(task, u"tags"_s), Value(QStringList{u"fair"_s}));
        QCOMPARE(store.value(task, u"contact"_s), Value(ana));
        QCOMPARE(store.value(task, u"company"_s), Value(company)); // a person belongs to a company
        QCOMPARE(store.value(task, u"assignee"_s), Value(jonas));
        QCOMPARE(store.value(task, u"assigned_by"_s), Value(me));
    }

    void offersEveryoneOfTheName()
    {
        TaskStore store;
        store.contact(u"Ana"_s, u"Silva"_s);
        store.contact(u"Ana"_s, u"Souza"_s);
        store.contact(u"Diana"_s, u"Berg"_s);
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Other"_s}, {u"notes"_s, u"knows Ana"_s}});
        QCOMPARE(findPeople(*store.reader, u"ana"_s).matches.size(), size_t(2));
        QVERIFY(findPeople(*store.reader, u"the supplier"_s).matches.empty());
        QVERIFY(findPeople(*store.reader, QString()).matches.empty());
    }

    void namesakesAreNobodyUntilTheWholeNameIsTyped()
    {
        TaskStore store;
        store.contact(u"Sofie"_s, u"Peters"_s);
        const RecordId vogt = store.contact(u"Sofie"_s, u"Vogt"_s);
        store.contact(u"Sofie"_s, u"Vogtmann"_s);
        const RecordId anna = store.contact(u"Anna"_s, u"Groß"_s);
        const auto sure = [&store](const QString &words) {
            const PeopleFound found = findPeople(*store.reader, words);
            return found.sure < 0 ? RecordId() : found.matches[size_t(found.sure)].id;
        };
        QCOMPARE(sure(u"Sofie about prices"_s), RecordId());
        QCOMPARE(sure(u"Sofie Vogt"_s), vogt); // a Vogtmann begins so, too
        QCOMPARE(sure(u"Anna"_s), anna); // the only one
        store.contact(u"Sofie"_s, u"Vogt"_s);
        QCOMPARE(sure(u"Sofie Vogt"_s), RecordId());
    }

    void I8_completingAndPlanningIsOneStep()
    {
        TaskStore store;
        const RecordId task = store.task(u"Call"_s, 0, {{u"due_time"_s, QTime(9, 30)}, {u"priority"_s, u"high"_s}});
        const auto before = store.reader->count(tasks());
        store.workspace.commit(completeAndPlan(*store.reader->get(EntityKind::Task, task), store.today.addDays(3)));
        QCOMPARE(store.value(task, u"status"_s), Value(u"completed"_s));
        QVERIFY(!isEmpty(store.value(task, u"completed_at"_s)));
        const auto rows = store.reader->select(tasks({u"due_date"_s, u"due_time"_s, u"priority"_s}, u"pending"_s));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->value(0, 0), Value(store.today.addDays(3)));
        QCOMPARE(rows->value(0, 1), Value(QTime(9, 30)));
        QCOMPARE(rows->value(0, 2), Value(u"high"_s));
        store.workspace.undo();
        QCOMPARE(store.value(task, u"status"_s), Value(u"pending"_s));
        QCOMPARE(*store.reader->count(tasks()), *before);
    }

    void aRepeatingTaskPlansItsNextOne()
    {
        TaskStore store;
        const RecordId task = store.task(u"Review"_s, 0, {{u"recurrence"_s, u"FREQ=WEEKLY"_s}});
        store.workspace.commit(moveTasks(*store.reader, {task}, TaskStatus::Completed));
        const auto next = store.reader->select(tasks({u"due_date"_s}, u"pending"_s));
        QCOMPARE(next->size(), 1);
        QCOMPARE(next->value(0, 0), Value(store.today.addDays(7)));
    }

    void aCopyLeavesAnInvalidRuleBehind()
    {
        TaskStore store;
        Record earlier = *store.reader->get(EntityKind::Task, store.task(u"Call"_s, 0));
        earlier.set(u"recurrence", u"banana"_s); // as a store of an earlier Satchel can have it
        RecordId copy;
        store.workspace.commit(
            duplicateTask(earlier), [&copy](const Result<Receipt> &receipt) { copy = receipt->ids.front(); });
        QCOMPARE(store.value(copy, u"title"_s), Value(u"Call"_s));
        QVERIFY(isEmpty(store.value(copy, u"recurrence"_s)));
    }

    void aCopyStartsAnew()
    {
        TaskStore store;
        const RecordId task = store.task(u"Call"_s, 0);
        store.complete(task);
        RecordId copy;
        store.workspace.commit(duplicateTask(*store.reader->get(EntityKind::Task, task)),
            [&copy](const Result<Receipt> &receipt) { copy = receipt->ids.front(); });
        QCOMPARE(store.value(copy, u"title"_s), Value(u"Call"_s));
        QCOMPARE(store.value(copy, u"status"_s), Value(u"pending"_s));
        QVERIFY(isEmpty(store.value(copy, u"completed_at"_s)));
    }
};

SATCHEL_TEST(tst_TaskEdits)
#include "tst_TaskEdits.moc"
