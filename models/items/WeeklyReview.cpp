// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/WeeklyReview.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "items/DealCare.h"
#include "items/OwnRecords.h"
#include "items/TaskLists.h"
#include "store/TaskDependencies.h"

#include <algorithm>
#include <QCoreApplication>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;

constexpr int lookBack = 7; // days of meetings

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::WeeklyReview)
};

Filter dayIs(const QString &field, Op op, QDate day)
{
    return Filter::condition(field, op, {Operand::fromText(day.toString(Qt::ISODate))});
}

Filter myTasks(store::Store &store, Filter more)
{
    return Filter::all({openTasks(), isOfMeOrNobody(store, field::assignee), std::move(more)});
}

QString detailOf(const TaskRow &task)
{
    for (const QString &name : {task.dealTitle, task.contactName, task.companyName, task.leadName}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

Result<ReviewSection> readTasks(store::Store &store, ReviewPart part, const Filter &filter)
{
    const auto rows = TRY(store.select({EntityKind::Task, TaskRow::columns(), myTasks(store, filter), {field::due_date},
        {}, mostReviewRows + 1, false}));
    ReviewSection section{part, {}, rows.size() <= mostReviewRows};
    for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), mostReviewRows); ++row) {
        const TaskRow task = TaskRow::read(rows, row);
        section.rows.push_back({EntityKind::Task, task.id, task.title, detailOf(task), task.dueDate});
    }
    return section;
}

/// Tasks that wait for nothing open any more, and those whose open blockers are late or have no day.
Result<ReviewSection> readWaiting(store::Store &store, QDate today)
{
    const auto dependencies = TRY(store.select({EntityKind::TaskDependency, {field::task}, {}, {}, {}, -1, false}));
    std::vector<RecordId> ids;
    std::unordered_set<RecordId> known;
    for (qsizetype row = 0; row < dependencies.size(); ++row) {
        if (const RecordId id = dependencies.reference(row, 0); known.insert(id).second)
            ids.push_back(id);
    }
    ReviewSection section{ReviewPart::Waiting, {}, true};
    const store::LinkedTasks blockers = TRY(store::blockersOf(store.database(), ids));
    for (const RecordId &id : ids) {
        const auto task = store.get(EntityKind::Task, id);
        if (!task || task->isDeleted() || !isEmpty(task->value(field::completed_at))
            || task->text(field::status) == choice::cancelled
            || !isOfMeOrNobody(store, valueOr<RecordId>(task->value(field::assignee))))
            continue;
        ReviewRow row{EntityKind::Task, id, titleOf(*task), {}, valueOr<QDate>(task->value(field::due_date)), true};
        bool isStuck = false;
        for (const store::LinkedTask &blocker : blockers.value(id)) {
            if (!blocker.isOpen)
                continue;
            row.isReady = false;
            isStuck = isStuck || !blocker.dueDate.isValid() || isOverdue(blocker.dueDate, today);
            if (row.detail.isEmpty())
                row.detail = Tr::tr("Waits for %1").arg(blocker.title);
        }
        if (!row.isReady && !isStuck)
            continue;
        if (row.isReady)
            row.detail = Tr::tr("Can start: all it waited for is done");
        section.isWhole = section.rows.size() < mostReviewRows;
        if (section.isWhole)
            section.rows.push_back(std::move(row));
    }
    return section;
}

Result<ReviewSection> readDeals(store::Store &store)
{
    ReviewSection section{ReviewPart::Deals, {}, true};
    const QString me = store.me().isNull() ? QString() : store.title(EntityKind::User, store.me());
    for (const CareDeal &deal : TRY(readCare(store))) {
        if (!deal.isIn(CareGroup::NoNextStep) || (!deal.owner.isEmpty() && deal.owner != me))
            continue;
        section.isWhole = section.rows.size() < mostReviewRows;
        if (section.isWhole)
            section.rows.push_back({EntityKind::Deal, deal.id, deal.title, deal.company, {}});
    }
    return section;
}

Result<ReviewSection> readMeetings(store::Store &store, QDate today)
{
    const Filter kinds = Filter::condition(
        field::kind, Op::In, {Operand::fromText(choice::meeting), Operand::fromText(choice::demo_completed)});
    const Filter filter = Filter::all({kinds, isOfMeOrNobody(store, field::owner),
        dayIs(field::at, Op::GreaterOrEqual, today.addDays(-lookBack)), dayIs(field::at, Op::Less, today),
        Filter::condition(field::body, Op::IsEmpty), Filter::condition(field::outcome, Op::IsEmpty)});
    const auto rows = TRY(
        store.select({EntityKind::Activity, {field::subject, u"contact.@title"_s, u"company.@title"_s, field::at},
            filter, {field::at}, {}, mostReviewRows + 1, false}));
    ReviewSection section{ReviewPart::Meetings, {}, rows.size() <= mostReviewRows};
    for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), mostReviewRows); ++row) {
        const QString person = rows.firstText(row, {1, 2});
        const QString subject = rows.text(row, 0);
        section.rows.push_back({EntityKind::Activity, rows.id(row), subject.isEmpty() ? person : subject, person,
            Instant{rows.integer(row, 3)}.dateIn(store.clock().zone())});
    }
    return section;
}

} // namespace

QDate nextMonday(QDate today)
{
    return today.addDays(8 - today.dayOfWeek());
}

Result<std::vector<ReviewSection>> readReview(store::Store &store)
{
    const QDate today = store.clock().today();
    const QDate monday = nextMonday(today);
    std::vector<ReviewSection> sections;
    sections.push_back(TRY(readTasks(store, ReviewPart::Overdue, overdue(field::due_date, today))));
    sections.push_back(TRY(readTasks(store, ReviewPart::Undated, Filter::condition(field::due_date, Op::IsEmpty))));
    sections.push_back(TRY(readWaiting(store, today)));
    sections.push_back(TRY(readDeals(store)));
    sections.push_back(TRY(readMeetings(store, today)));
    sections.push_back(TRY(readTasks(store, ReviewPart::NextWeek,
        Filter::all({dayIs(field::due_date, Op::GreaterOrEqual, monday),
            dayIs(field::due_date, Op::Less, monday.addDays(7))}))));
    return sections;
}

ChangeSet planTasksFor(store::Store &store, const std::vector<RecordId> &tasks, QDate day)
{
    const int count = static_cast<int>(tasks.size());
    ChangeSet changes{
        count == 1 ? Tr::tr("Moved 1 task to another day") : Tr::tr("Moved %Ln tasks to another day", nullptr, count),
        Origin::user(), {}, {}};
    for (const RecordId &id : tasks) {
        const auto task = store.get(EntityKind::Task, id);
        if (task)
            changes.edits.push_back(Edit::update(
                EntityKind::Task, id, {{field::due_date, day}}, {{field::due_date, task->value(field::due_date)}}));
    }
    return changes;
}

} // namespace satchel::items
