// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Reminders.h"

#include "calendar/CalendarReader.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "items/OwnRecords.h"
#include "items/TaskLists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;
using calendar::CalendarEntry;

constexpr int daysAhead = 31;
constexpr qint64 shortestEvent = 30 * 60'000; // a call without a length is not over as soon as it begins

std::vector<Reminder> remindersOf(const QStringList &texts)
{
    std::vector<Reminder> reminders;
    for (const QString &text : texts) {
        if (const auto reminder = Reminder::fromText(text))
            reminders.push_back(*reminder);
    }
    return reminders;
}

Result<void> addTasks(store::Store &store, std::vector<RemindedItem> &items)
{
    const auto rows = TRY(store.select({EntityKind::Task,
        {field::title, field::due_date, field::due_time, field::reminders, u"contact.@title"_s, u"company.@title"_s,
            u"deal.@title"_s, u"lead.@title"_s, field::contact, field::lead, field::company},
        Filter::all(
            {openTasks(), isOfMeOrNobody(store, field::assignee), Filter::condition(field::reminders, Op::IsNotEmpty)}),
        {}, {}, -1, false}));
    const QTimeZone zone = store.clock().zone();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        RemindedItem item;
        item.record = rows.id(row);
        item.title = rows.text(row, 0);
        item.day = valueOr<QDate>(rows.value(row, 1));
        item.time = valueOr<QTime>(rows.value(row, 2));
        item.detail = rows.firstText(row, {4, 5, 6, 7});
        for (const auto &[entity, column] :
            {std::pair(EntityKind::Contact, 8), std::pair(EntityKind::Lead, 9), std::pair(EntityKind::Company, 10)}) {
            if (item.customer.isNull() && !rows.reference(row, column).isNull()) {
                item.customerEntity = entity;
                item.customer = rows.reference(row, column);
            }
        }
        for (const Reminder &reminder : remindersOf(valueOr<QStringList>(rows.value(row, 3)))) {
            if (const auto moment = reminder.momentFor(item.day, item.time, zone))
                item.times.add(*moment, store.clock().now());
        }
        if (item.times != ReminderTimes())
            items.push_back(std::move(item));
    }
    return {};
}

/// Nothing for one that is over, has an outcome, or has no reminder.
std::optional<RemindedItem> remindedOf(const CalendarEntry &entry, const ReminderSettings &settings, const Clock &clock)
{
    const Instant end{std::max(entry.time.end().ms, entry.time.start.ms + shortestEvent)};
    if (!entry.state.isEmpty() || end <= clock.now())
        return {};
    RemindedItem item;
    item.entity = EntityKind::Activity;
    item.record = entry.id;
    item.title = entry.title;
    item.start = entry.time.start;
    item.end = end;
    item.place = entry.place;
    item.kind = entry.kind;
    item.occurrence = entry.occurrence;
    item.day = entry.time.isAllDay ? entry.time.firstDay() : entry.time.start.dateIn(clock.zone());
    item.time = entry.time.isAllDay ? QTime() : entry.time.start.timeIn(clock.zone());
    item.customerEntity = entry.contact.isNull() ? EntityKind::Company : EntityKind::Contact;
    item.customer = entry.contact.isNull() ? entry.company : entry.contact;
    std::vector<Reminder> reminders = remindersOf(entry.reminders);
    if (entry.reminders.isEmpty() && settings.minutesBefore && !entry.time.isAllDay)
        reminders.push_back({*settings.minutesBefore, {}, {}});
    for (const Reminder &reminder : reminders)
        item.times.add(entry.time.isAllDay ? *reminder.momentFor(item.day, {}, clock.zone())
                                           : reminder.momentBefore(item.start, clock.zone()),
            clock.now());
    return item.times == ReminderTimes() ? std::nullopt : std::optional(item);
}

} // namespace

Result<std::vector<RemindedItem>> readReminded(store::Store &store, const ReminderSettings &settings)
{
    std::vector<RemindedItem> items;
    TRY(addTasks(store, items));
    const QDate today = store.clock().today();
    const auto entries = TRY(calendar::readCalendar(store, {today.addDays(-1), today.addDays(daysAhead)}));
    for (const CalendarEntry &entry : entries) {
        if (entry.entity != EntityKind::Activity || !isOfMeOrNobody(store, entry.owner))
            continue;
        auto item = remindedOf(entry, settings, store.clock());
        if (!item)
            continue;
        if (!item->customer.isNull())
            item->detail = store.title(item->customerEntity, item->customer);
        items.push_back(std::move(*item));
    }
    return items;
}

Result<DayDigest> readDayDigest(store::Store &store, QDate day)
{
    DayDigest digest;
    digest.day = day;
    const auto entries = TRY(calendar::readCalendar(store, {day, day}));
    for (const CalendarEntry &entry : entries) {
        if (!isOfMeOrNobody(store, entry.owner) || entry.entity == EntityKind::Deal)
            continue;
        if (entry.entity == EntityKind::Task) {
            digest.tasks += entry.state == choice::completed ? 0 : 1;
            continue;
        }
        if (!entry.state.isEmpty() || entry.time.end() < store.clock().now())
            continue;
        if (digest.meetings++ == 0) {
            digest.firstMeeting = entry.title;
            digest.firstTime = entry.time.isAllDay ? QTime() : entry.time.start.timeIn(store.clock().zone());
        }
    }
    digest.overdue = TRY(store.count({EntityKind::Task, {},
        Filter::all({openTasks(), isOfMeOrNobody(store, field::assignee), overdue(field::due_date, day)}), {}, {}, -1,
        false}));
    return digest;
}

} // namespace satchel::items
