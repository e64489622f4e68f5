// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/BusyTimes.h"

#include "calendar/Clashes.h"
#include "domain/ChoiceNames.h"

namespace satchel::calendar {

using namespace Qt::StringLiterals;

namespace {

using Participants = QHash<RecordId, QSet<RecordId>>; // users by activity

/// Who of them takes part in what begins then or later, or is a series.
Result<Participants> readParticipants(store::Store &store, Instant from, const QSet<RecordId> &people)
{
    std::vector<Filter> users;
    for (const RecordId &person : people)
        users.push_back(Filter::refersTo(field::user, person));
    const Filter isLater = Filter::any(
        {Filter::condition(u"activity.at"_s, Filter::Op::GreaterOrEqual, {Operand::fromText(from.toIso())}),
            Filter::condition(u"activity.recurrence"_s, Filter::Op::IsNotEmpty)});
    const auto rows = TRY(store.select({EntityKind::Attendee, {field::activity, field::user},
        Filter::all({Filter::any(std::move(users)), isLater,
            Filter::condition(field::response, Filter::Op::NotEqual, {Operand::fromText(choice::declined)})}),
        {}, {}, -1, false}));
    Participants participants;
    for (qsizetype row = 0; row < rows.size(); ++row)
        participants[rows.reference(row, 0)].insert(rows.reference(row, 1));
    return participants;
}

} // namespace

Result<std::vector<CalendarEntry>> readBusy(
    store::Store &store, const CalendarRange &range, const QSet<RecordId> &people)
{
    constexpr int longestMeeting = 7; // days; a longer one begins before what is read of participants
    const RecordId me = store.me();
    auto entries = TRY(readCalendar(store, range));
    const Instant earliest = Instant::startOf(range.first.addDays(-longestMeeting), store.clock().zone());
    const Participants participants = TRY(readParticipants(store, earliest, QSet<RecordId>(people) << me));
    std::vector<CalendarEntry> busy;
    for (CalendarEntry &entry : entries) {
        if (!takesTime(entry))
            continue;
        const RecordId owner = entry.owner.isNull() ? me : entry.owner;
        const QSet<RecordId> attending = participants.value(entry.id);
        if (!people.contains(owner) && !attending.intersects(people))
            continue;
        if (owner == me || attending.contains(me)) {
            busy.push_back(std::move(entry));
            continue;
        }
        CalendarEntry other;
        other.id = entry.id;
        other.occurrence = entry.occurrence;
        other.time = entry.time;
        other.owner = owner;
        busy.push_back(std::move(other));
    }
    return busy;
}

} // namespace satchel::calendar
