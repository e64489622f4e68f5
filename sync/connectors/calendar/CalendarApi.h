// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor's calendar API as the remote of calendars asks it. Events are spelled as iCalendar (VEVENT), so that one
// mapping (EventFields) reads all of them. An Error concerns the whole call, as in Remote.h.
#pragma once

#include "sync/connectors/calendar/CollectionPlaces.h"
#include "sync/connectors/calendar/IcalTree.h"
#include "sync/connectors/calendar/ResourceEntry.h"
#include "sync/connectors/JsonApi.h"

#include <memory>

namespace satchel::sync {

struct CalendarEvent
{
    QString id; // the vendor's
    QByteArray etag;
    Instant modified; // by the vendor's clock
    IcalTree lines; // a VEVENT; of an occurrence that was changed alone with RECURRENCE-ID and the UID of its series
    QString readOnlyReason; // why a sync may not change it, for a person; empty: it may
    QString timeReadOnlyReason = {}; // why a sync may not change when it is and how it repeats
    QString guestReadOnlyReason
        = {}; // why a sync may not delete it, or change its time or place: guests would not hear of it
    RecordId key; // of the create that made it; null when we did not
    bool isBodyReadOnly = false; // its text holds more than a text, such as how to join a meeting online

    /// The date that it replaces in its series, as records name their part; empty for any other event.
    QString part() const;
};

/// An event with its occurrences that were changed or cancelled alone; one that happens once has none.
struct CalendarSeries
{
    CalendarEvent main;
    std::vector<CalendarEvent> exceptions;
    std::vector<CalendarEvent> cancelled; // each replaces a date that the series does not have any more

    /// Null when there is no such part; the empty one is the event itself.
    const CalendarEvent *find(const QString &part) const;
    /// As records.
    std::unique_ptr<ResourceEntry> entry() const;
    QStringList exceptionDates() const;
    QStringList cancelledDates() const;
};

/// A page of what changed in a calendar.
struct CalendarChanges
{
    std::vector<CalendarSeries> found;
    QStringList removed; // ids of events that are not there any more
    QString next; // of the next page; empty: this is the last
    QString token; // of the last page: for what changes from now on
    bool isExpired = false; // the token is not accepted any more
    std::optional<Instant> now;
};

/// The answer to a write, and what the event is now.
struct CalendarAnswer
{
    JsonAnswer answer; // any status
    std::optional<CalendarEvent> event; // of a success that has one
    QString refusal; // instead of an answer: why it was not sent, for a person
};

class CalendarApi
{
public:
    virtual ~CalendarApi() = default;

    virtual JsonApi &api() = 0;
    virtual Result<std::vector<Collection>> listCalendars() = 0;
    /// From the beginning, or from the `next` of a page before.
    virtual Result<CalendarChanges> listEvents(const QString &calendar, const QString &next) = 0;
    /// Since a token, or from the `next` of a page before.
    virtual Result<CalendarChanges> listChanges(const QString &calendar, const QString &tokenOrNext) = 0;
    /// Nothing when it is not there any more.
    virtual Result<std::optional<CalendarSeries>> readSeries(const QString &calendar, const QString &id) = 0;
    /// The id of what a create with this key made; empty: nothing.
    virtual Result<QString> findByKey(const QString &calendar, RecordId key) = 0;

    virtual Result<CalendarAnswer> create(const QString &calendar, RecordId key, const QJsonObject &fields) = 0;
    /// `present` and `wanted` are all fields of the event, before and after; `changed` names those that differ.
    struct Change
    {
        const QString &calendar;
        const CalendarSeries &series;
        const CalendarEvent &event; // of the series, or an occurrence of it
        const QStringList &changed;
        const QJsonObject &wanted;
    };
    virtual Result<CalendarAnswer> change(const Change &change) = 0;
    virtual Result<JsonAnswer> remove(const QString &calendar, const CalendarEvent &event) = 0;
    /// The occurrence of a series at a time, which becomes an exception when it is changed. Nothing when the series has
    /// none then.
    virtual Result<std::optional<CalendarEvent>> findOccurrence(
        const QString &calendar, const CalendarSeries &series, Instant at)
        = 0;
};

/// A VEVENT being built line by line; empty values add no line.
class EventBuilder
{
public:
    explicit EventBuilder(const QString &uid);

    void text(const QString &property, const QString &value);
    /// On a clock of the zone; UTC where that is invalid.
    void time(const QString &property, Instant at, const QTimeZone &zone);
    void day(const QString &property, QDate day);
    void line(const QString &line) { m_event.lines.append(line); }
    struct Person
    {
        QString name;
        QString email;
        QString response; // PARTSTAT
        bool isOptional = false;
        bool isOrganizer = false;
    };
    void person(const Person &person);
    /// Reminds so many minutes before.
    void alarm(qint64 minutes);
    IcalTree take() { return std::move(m_event); }

private:
    IcalTree m_event;
};

/// When an event is, by the fields of a record.
struct EventSpan
{
    bool isAllDay = false;
    Instant start;
    Instant end;
    QTimeZone zone; // whose clock it follows; never invalid
    QDate firstDay; // of a whole day
    QDate lastDay; // the day after it
};
/// Invalid without a start.
Result<EventSpan> spanOf(const QJsonObject &fields);
QStringList textsIn(const QJsonObject &fields, QLatin1StringView field);

} // namespace satchel::sync
