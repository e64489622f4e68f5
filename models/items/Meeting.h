// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting with everything that its page shows: who takes part, the agenda, what one should know before, what
// overlaps. Read at once, as values.
#pragma once

#include "calendar/CalendarEntry.h"
#include "calendar/SeriesEdits.h"
#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "items/Reschedules.h"
#include "store/Store.h"
#include "store/sync/Conflicts.h"

#include <optional>

namespace satchel::items {

struct MeetingPerson
{
    RecordId id; // of the attendee
    EntityKind entity = EntityKind::Contact; // of the person: Contact or User
    RecordId person; // null: only a name and an address; or the person was deleted
    QString name;
    QString detail; // job title; empty: none
    QString email;
    QString role; // keys of attendee.role, .response, .attended
    QString response;
    QString attended;
    bool isMe = false;

    bool operator==(const MeetingPerson &) const = default;
};

struct MeetingPoint
{
    RecordId id;
    QString title;
    qint64 minutes = 0; // planned; 0: none
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;

    bool isDone() const { return endedAt.has_value(); }
    bool isRunning() const { return startedAt && !endedAt; }
    /// Whole minutes until `now`, rounded; 0 before it begins.
    qint64 used(Instant now) const;
    bool operator==(const MeetingPoint &) const = default;
};

struct MeetingTalk
{
    RecordId id;
    QString kind; // key
    QString title;
    QString detail; // its first line
    Instant at;
    qint64 seconds = 0;
    bool operator==(const MeetingTalk &) const = default;
};

struct MeetingDeal
{
    RecordId id;
    QString title;
    Money value;
    QString stage;
    QString nextAction;
    QDate nextDay;
    bool operator==(const MeetingDeal &) const = default;
};

struct MeetingQuote
{
    RecordId id;
    QString name;
    QString status; // key
    Money total;
    bool operator==(const MeetingQuote &) const = default;
};

struct MeetingConflict
{
    qint64 number = 0;
    EntityKind entity{};
    RecordId record;
    QString title; // of the record
    QString field; // name; empty: one side deleted the record
    Value mine;
    Value theirs;
    QString connection;
    bool operator==(const MeetingConflict &) const = default;
};

struct MeetingTask
{
    RecordId id;
    QString title;
    QDate day;
    QTime time;
    QString priority; // key
    bool operator==(const MeetingTask &) const = default;
};

struct MeetingFile
{
    RecordId id;
    QString name;
    qint64 size = 0;
    bool operator==(const MeetingFile &) const = default;
};

struct MeetingOverlap
{
    calendar::CalendarEntry entry;
    Instant from;
    Instant until;
};

/// What is shown of a list, and how many there are.
template <typename T> struct Part
{
    std::vector<T> items;
    qint64 count = 0;
};

struct Meeting
{
    enum class State : quint8 { Planned, Running, ToClose, Closed };

    Record activity; // of an occurrence: the series, at the time of the occurrence
    calendar::CalendarEntry entry;
    State state = State::Planned;
    Instant now; // when it was read
    RecordId me;
    std::vector<MeetingPerson> people;
    std::vector<MeetingPoint> agenda;
    Part<MeetingTalk> talks;
    Part<MeetingDeal> deals;
    Part<MeetingQuote> quotes;
    std::vector<MeetingConflict> conflicts;
    Part<MeetingTask> tasks;
    std::vector<MeetingFile> files;
    std::vector<MeetingOverlap> overlaps;
    std::vector<Reschedule> reschedules; // none of an occurrence that has no record of its own
    QString contact; // titles
    QString company;
    QString deal;
    RecordId stage; // of the deal
    std::vector<BoardStage> stages; // of its pipeline, which a closing may move it to; without a lost one
    std::optional<calendar::OccurrenceTarget> occurrence; // of a series
    std::optional<Instant> next; // the next occurrence

    bool isNoShow() const;
    bool isOpen() const { return state != State::Closed; }
    qint64 minutesLeft() const { return std::max<qint64>(0, (entry.time.end().ms - now.ms + 59'999) / 60'000); }
    qint64 plannedMinutes() const;
    /// Whether the people who were sent an invitation do not know the time and place that it has by now.
    bool needsUpdate() const;
    bool isInvited() const { return !isEmpty(activity.value(field::sent_sequence)); }
};

Meeting::State stateOf(const Record &activity, const calendar::EventTime &time, Instant now);

/// `occurrence` of a series, else empty. NotFound when there is no such activity or it is in the trash.
Result<Meeting> readMeeting(store::Store &store, RecordId activity, std::optional<OccurrenceKey> occurrence = {});

} // namespace satchel::items
