// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings both ways with Google Calendar, whole rounds at a stand-in.
#include "calendar/EventTime.h"
#include "sync/session/SyncService.h"
#include "tests/calendars/CalendarDesk.h"
#include "tests/calendars/GoogleStandIn.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QString work = u"ann@example.com"_s;

Instant at(QStringView text)
{
    return *Instant::fromIso(text);
}

QJsonObject timed(const QString &time)
{
    return {{u"dateTime"_s, time}, {u"timeZone"_s, u"Europe/Berlin"_s}};
}

QJsonObject talk(const QString &subject)
{
    return {{u"id"_s, u"talk0"_s}, {u"summary"_s, subject}, {u"start"_s, timed(u"2026-11-23T09:00:00+01:00"_s)},
        {u"end"_s, timed(u"2026-11-23T10:00:00+01:00"_s)}};
}

/// Three Fridays at nine.
QJsonObject visits()
{
    return {{u"id"_s, u"visits"_s}, {u"summary"_s, u"Visit"_s}, {u"start"_s, timed(u"2026-11-20T09:00:00+01:00"_s)},
        {u"end"_s, timed(u"2026-11-20T10:00:00+01:00"_s)},
        {u"recurrence"_s, QJsonArray{u"RRULE:FREQ=WEEKLY;COUNT=3"_s}}};
}

const QString series = work + u"/visits"_s;
const QString second = work + u"/visits#2026-11-27T08:00:00Z"_s;

} // namespace

class tst_GoogleCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_google = std::make_unique<GoogleStandIn>();
        m_desk = makeDesk(1);
    }
    void cleanup() { m_desk.reset(); }

    void anEventThereIsAMeetingHere()
    {
        QJsonObject event = talk(u"Kick-off, part 1"_s);
        event.insert(u"location"_s, u"Room 5"_s);
        event.insert(u"description"_s, u"Agenda:\nmoney"_s);
        event.insert(u"attendees"_s,
            QJsonArray{QJsonObject{{u"email"_s, work}, {u"organizer"_s, true}, {u"responseStatus"_s, u"accepted"_s}},
                QJsonObject{{u"email"_s, u"ben@example.com"_s}, {u"displayName"_s, u"Ben"_s},
                    {u"responseStatus"_s, u"tentative"_s}}});
        event.insert(u"reminders"_s,
            QJsonObject{{u"useDefault"_s, false},
                {u"overrides"_s, QJsonArray{QJsonObject{{u"method"_s, u"popup"_s}, {u"minutes"_s, 10}}}}});
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record meeting = m_desk->activity(work + u"/talk0"_s);
        QCOMPARE(meeting.text(field::kind), u"meeting"_s);
        QCOMPARE(meeting.text(field::subject), u"Kick-off, part 1"_s);
        QCOMPARE(meeting.text(field::purpose), u"Agenda:\nmoney"_s);
        QCOMPARE(meeting.text(field::location), u"Room 5"_s);
        QCOMPARE(meeting.text(field::zone), u"Europe/Berlin"_s);
        QCOMPARE(meeting.text(field::uid), u"talk0@google.com"_s);
        QCOMPARE(valueOr<Instant>(meeting.value(field::at)), at(u"2026-11-23T08:00:00Z"));
        QCOMPARE(valueOr<qint64>(meeting.value(field::duration_seconds)), 3600);
        QCOMPARE(valueOr<QStringList>(meeting.value(field::attendees)).size(), 2);
        QCOMPARE(valueOr<QStringList>(meeting.value(field::reminders)), QStringList{u"-PT10M"_s});
    }

    void aMeetingHereIsAnEventThere()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch with Ben"_s}, {field::duration_seconds, 3600},
            {field::zone, u"Europe/Berlin"_s}, {field::purpose, u"Agree on the terms"_s},
            {field::body, u"He wants a discount"_s}, {field::attendees, QStringList{u"Ben <ben@example.com>"_s}}});
        QVERIFY(m_desk->settle());
        const auto living = m_google->living();
        QCOMPARE(living.size(), 1);
        const QJsonObject event = living.first();
        QCOMPARE(m_desk->idThere(meeting), work + u'/' + living.firstKey());
        QCOMPARE(event["summary"_L1].toString(), u"Lunch with Ben"_s);
        QCOMPARE(event["start"_L1]["dateTime"_L1].toString(), u"2026-11-24T10:00:00+01:00"_s);
        QCOMPARE(event["start"_L1]["timeZone"_L1].toString(), u"Europe/Berlin"_s);
        QCOMPARE(event["end"_L1]["dateTime"_L1].toString(), u"2026-11-24T11:00:00+01:00"_s);
        QCOMPARE(event["description"_L1].toString(), u"Agree on the terms"_s); // guests read it, and no notes
        QVERIFY(!QJsonDocument(event).toJson().contains("discount"));
        QVERIFY(!event.contains("attendees"_L1));
        QCOMPARE(m_google->mails, 0);
        QCOMPARE(m_desk->count(), 1);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    /// A connection of an earlier Satchel had descriptions in the text of meetings.
    void descriptionsOfAnEarlierConnectionAreReadAgain()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"description"_s, u"Agenda"_s);
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(work + u"/talk0"_s), {{field::body, u"Agenda"_s}});
        QVERIFY(m_desk->settle());
        m_desk->session.reset();
        QVERIFY_RESULT(m_desk->store->database().execute(dropTablesAddedAfter(30)
            + "UPDATE activity SET purpose = NULL; PRAGMA user_version = 30;"
              "UPDATE change SET after = json_remove(after, '$.purpose') WHERE kind = 0;"
              "UPDATE link SET base = json_set(json_remove(base, '$.purpose'), '$.body', 'Agenda');"
              "UPDATE connection SET settings = json_set(settings, '$.objects',"
              " json('{\"events\":{\"directions\":{\"body\":\"pull\"}}}'))"));
        m_desk->store.reopen();
        QVERIFY_RESULT(m_desk->open());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::purpose), u"Agenda"_s);
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::body), u"Agenda"_s);
        QCOMPARE(m_google->event(u"talk0"_s)["description"_L1].toString(), u"Agenda"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
        const auto connection = store::Connections(*m_desk->store).get(m_desk->number);
        const auto settings = store::ConnectionSettings::fromJson(connection->settings);
        QCOMPARE(settings->object(u"events"_s).directionOf(field::purpose), store::SyncDirection::Pull);
        QCOMPARE(settings->object(u"events"_s).directionOf(field::body), store::SyncDirection::Both);
    }

    /// Its notes were the description of the event before.
    void aMeetingThatWasDescribedKeepsItsDescription()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"description"_s, u"He wants a discount"_s);
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId talk = m_desk->here(work + u"/talk0"_s);
        m_desk->session.reset();
        m_desk->edit(talk, {{field::body, u"He wants a discount"_s}, {field::purpose, u"Agree on the terms"_s}});
        QVERIFY_RESULT(m_desk->store->database().execute(dropTablesAddedAfter(30)
            + "PRAGMA user_version = 30; UPDATE connection SET log_position = (SELECT max(sequence) FROM change);"
              "UPDATE link SET base = json_set(json_remove(base, '$.purpose'), '$.body', 'He wants a discount')"));
        m_desk->store.reopen();
        QVERIFY_RESULT(m_desk->open());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(talk).text(field::purpose), u"Agree on the terms"_s);
        QCOMPARE(m_desk->activity(talk).text(field::body), u"He wants a discount"_s);
        QCOMPARE(m_google->event(u"talk0"_s)["description"_L1].toString(), u"Agree on the terms"_s);
    }

    void anEditHereSendsOnlyWhatChanged()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"colorId"_s, u"7"_s);
        event.insert(u"attendees"_s, QJsonArray{QJsonObject{{u"email"_s, u"ben@example.com"_s}}});
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(
            m_desk->here(work + u"/talk0"_s), {{field::subject, u"Long talk"_s}, {field::duration_seconds, 7200}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_google->event(u"talk0"_s);
        QCOMPARE(there["summary"_L1].toString(), u"Long talk"_s);
        QCOMPARE(there["end"_L1]["dateTime"_L1].toString(), u"2026-11-23T11:00:00+01:00"_s);
        QCOMPARE(there["colorId"_L1].toString(), u"7"_s);
        QCOMPARE(there["attendees"_L1].toArray().size(), 1);
        QCOMPARE(m_google->mails, 0);
    }

    void anEditThereArrivesHere()
    {
        m_google->put(work, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->put(work, {{u"id"_s, u"talk0"_s}, {u"summary"_s, u"Other talk"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::subject), u"Other talk"_s);
    }

    void deletionsGoBothWays()
    {
        m_google->put(work, talk(u"Talk"_s));
        QJsonObject walk = talk(u"Walk"_s);
        walk.insert(u"id"_s, u"walk0"_s);
        m_google->put(work, walk);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId talkHere = m_desk->here(work + u"/talk0"_s);
        m_google->cancel(work, u"talk0"_s);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->activity(talkHere).isDeleted());
        m_desk->drop(m_desk->here(work + u"/walk0"_s));
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living().size(), 0);
    }

    void editsOnBothSidesAreMergedAndAConflictIsKept()
    {
        m_google->put(work, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->put(work, {{u"id"_s, u"talk0"_s}, {u"summary"_s, u"Their talk"_s}});
        m_desk->edit(
            m_desk->here(work + u"/talk0"_s), {{field::subject, u"My talk"_s}, {field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_google->event(u"talk0"_s);
        QCOMPARE(there["location"_L1].toString(), u"Room 1"_s);
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::subject), there["summary"_L1].toString());
        QCOMPARE(m_desk->conflicts(), size_t(1));
    }

    void anEditThatCrossesAnotherIsSentOnWhatIsThere()
    {
        m_google->put(work, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->failNext("PATCH", 412, u"conditionNotMet"_s);
        m_desk->edit(m_desk->here(work + u"/talk0"_s), {{field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"talk0"_s)["location"_L1].toString(), u"Room 1"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void anEditRightAfterAWriteIsNotMissed()
    {
        m_google->put(work, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [this](const sync::HttpRequest &request) {
            if (request.method == "PATCH")
                m_google->put(work, {{u"id"_s, u"talk0"_s}, {u"summary"_s, u"Quick talk"_s}});
            return false;
        };
        m_desk->edit(m_desk->here(work + u"/talk0"_s), {{field::location, u"Room 1"_s}});
        m_desk->round();
        m_desk->loses = {};
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::subject), u"Quick talk"_s);
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::location), u"Room 1"_s);
    }

    void aWholeDayStaysTheSameDay()
    {
        m_google->put(work,
            {{u"id"_s, u"fair0"_s}, {u"summary"_s, u"Fair"_s}, {u"start"_s, QJsonObject{{u"date"_s, u"2026-12-01"_s}}},
                {u"end"_s, QJsonObject{{u"date"_s, u"2026-12-04"_s}}}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId fair = m_desk->here(work + u"/fair0"_s);
        const auto time = calendar::eventTimeOf(m_desk->activity(fair), QTimeZone("America/New_York"));
        QVERIFY(time.isAllDay);
        QCOMPARE(time.firstDay(), QDate(2026, 12, 1));
        QCOMPARE(time.lastDay(), QDate(2026, 12, 3));
        m_desk->edit(fair, {{field::duration_seconds, 2 * 86400}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"fair0"_s)["end"_L1]["date"_L1].toString(), u"2026-12-03"_s);
        m_desk->edit(fair,
            {{field::all_day, Value()}, {field::at, at(u"2026-12-01T09:00:00Z")}, {field::duration_seconds, 3600}});
        QVERIFY(m_desk->settle());
        const QJsonValue start = m_google->event(u"fair0"_s)["start"_L1];
        QVERIFY(start["date"_L1].isUndefined());
        QCOMPARE(Instant::fromIso(start["dateTime"_L1].toString()).value_or(Instant()), at(u"2026-12-01T09:00:00Z"));
    }

    void aPrivateEventIsBusyTime()
    {
        QJsonObject event = talk(u"Doctor"_s);
        event.insert(u"visibility"_s, u"private"_s);
        event.insert(u"location"_s, u"Clinic"_s);
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId busy = m_desk->here(work + u"/talk0"_s);
        QCOMPARE(m_desk->activity(busy).text(field::subject), u"Busy"_s);
        QCOMPARE(m_desk->activity(busy).text(field::location), QString());
        QCOMPARE(valueOr<qint64>(m_desk->activity(busy).value(field::duration_seconds)), 3600);
        m_desk->edit(busy, {{field::subject, u"Dentist"_s}});
        m_desk->round();
        QCOMPARE(m_google->event(u"talk0"_s)["summary"_L1].toString(), u"Doctor"_s);
        QVERIFY(!m_desk->parkedReasons().isEmpty());
    }

    void aSeriesAndItsExceptionAreTwoRecords()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record whole = m_desk->activity(series);
        const Record later = m_desk->activity(second);
        QCOMPARE(whole.text(field::recurrence), u"FREQ=WEEKLY;COUNT=3"_s);
        QCOMPARE(whole.text(field::zone), u"Europe/Berlin"_s);
        QCOMPARE(valueOr<QStringList>(whole.value(field::excluded_dates)), QStringList{u"2026-11-27T08:00:00Z"_s});
        QCOMPARE(later.text(field::subject), u"Visit later"_s);
        QCOMPARE(later.text(field::recurrence_of), whole.id.toString());
        QCOMPARE(valueOr<Instant>(later.value(field::recurrence_at)), at(u"2026-11-27T08:00:00Z"));
        QCOMPARE(valueOr<Instant>(later.value(field::at)), at(u"2026-11-27T09:00:00Z"));
        QCOMPARE(m_desk->count(), 2);
    }

    void anOccurrenceThatIsCancelledThereIsExcludedHere()
    {
        m_google->put(work, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->putException(work, u"visits"_s, u"2026-12-04T08:00:00Z", {{u"status"_s, u"cancelled"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 1);
        QCOMPARE(valueOr<QStringList>(m_desk->activity(series).value(field::excluded_dates)),
            QStringList{u"2026-12-04T08:00:00Z"_s});
        m_desk->edit(m_desk->here(series), {{field::excluded_dates, Value()}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"visits_20261204T080000Z"_s)["status"_L1].toString(), u"confirmed"_s);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
        QCOMPARE(m_desk->count(), 2); // Google shows it as an occurrence of its own from now on
    }

    void anExceptionThatIsMovedThereMovesHere()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(second);
        m_google->putException(work, u"visits"_s, u"2026-11-27T08:00:00Z",
            {{u"start"_s, timed(u"2026-11-28T15:00:00+01:00"_s)}, {u"end"_s, timed(u"2026-11-28T16:00:00+01:00"_s)}});
        QVERIFY(m_desk->settle());
        QCOMPARE(valueOr<Instant>(m_desk->activity(later).value(field::at)), at(u"2026-11-28T14:00:00Z"));
        QCOMPARE(valueOr<Instant>(m_desk->activity(later).value(field::recurrence_at)), at(u"2026-11-27T08:00:00Z"));
        QCOMPARE(m_desk->count(), 2);
    }

    void anOccurrenceThatIsChangedHereIsAnExceptionThere()
    {
        m_google->put(work, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->change(m_desk->here(series), u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}, {field::at, at(u"2026-12-04T09:30:00Z")}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_google->event(u"visits_20261204T080000Z"_s);
        QCOMPARE(there["summary"_L1].toString(), u"Last visit"_s);
        QCOMPARE(there["start"_L1]["dateTime"_L1].toString(), u"2026-12-04T10:30:00+01:00"_s);
        QCOMPARE(m_google->event(u"visits"_s)["recurrence"_L1].toArray().size(), 1);
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void anOccurrenceThatIsDeletedHereIsExcludedThere()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->drop(m_desk->here(second));
        m_desk->dropOccurrence(m_desk->here(series), u"2026-12-04T08:00:00Z");
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"visits_20261127T080000Z"_s)["status"_L1].toString(), u"cancelled"_s);
        QVERIFY(m_google->event(u"visits"_s)["recurrence"_L1].toArray().contains(u"EXDATE:20261204T080000Z"_s));
        QCOMPARE(valueOr<QStringList>(m_desk->activity(series).value(field::excluded_dates)).size(), 2);
        QCOMPARE(m_desk->count(), 1);
    }

    void oneDateIsChangedAndAnotherDeletedAtOnce()
    {
        m_google->put(work, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId whole = m_desk->here(series);
        m_desk->change(whole, u"2026-11-27T08:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        m_desk->dropOccurrence(whole, u"2026-12-04T08:00:00Z");
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"visits_20261127T080000Z"_s)["summary"_L1].toString(), u"Other"_s);
        QCOMPARE(
            m_google->event(u"visits"_s)["recurrence"_L1].toArray().last().toString(), u"EXDATE:20261204T080000Z"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void aSeriesOfOursArrivesWithItsException()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId daily = m_desk->create(
            {{field::subject, u"Stand-up"_s}, {field::recurrence, u"FREQ=DAILY;COUNT=5"_s},
                {field::zone, u"Europe/Berlin"_s}, {field::duration_seconds, 900}});
        m_desk->change(daily, u"2026-11-25T09:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Long"_s}});
        m_desk->dropOccurrence(daily, u"2026-11-26T09:00:00Z");
        QVERIFY(m_desk->settle());
        const auto living = m_google->living();
        QCOMPARE(living.size(), 2);
        QCOMPARE(living.first()["recurrence"_L1].toArray(),
            (QJsonArray{u"RRULE:FREQ=DAILY;COUNT=5"_s, u"EXDATE:20261126T090000Z"_s}));
        QCOMPARE(living.last()["summary"_L1].toString(), u"Long"_s);
        QCOMPARE(living.last()["recurringEventId"_L1].toString(), living.firstKey());
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void aSeriesThatMovesTakesItsExceptionAlong()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(second);
        m_desk->change(m_desk->here(series), u"2026-11-20T08:00:00Z", calendar::SeriesScope::All,
            {{field::at, at(u"2026-11-20T09:30:00Z")}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"visits"_s)["start"_L1]["dateTime"_L1].toString(), u"2026-11-20T10:30:00+01:00"_s);
        QCOMPARE(m_google->event(u"visits_20261127T093000Z"_s)["summary"_L1].toString(), u"Visit later"_s);
        QVERIFY(!m_desk->activity(later).isDeleted());
        QCOMPARE(m_desk->count(), 2);
    }

    void aSeriesThatIsDeletedTakesItsExceptionsAlong()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->cancel(work, u"visits"_s);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 0);
    }

    void whoIsInvitedToOneDateHasThatMeeting()
    {
        m_google->put(work,
            {{u"id"_s, u"foreign_20261127T080000Z"_s}, {u"summary"_s, u"Guest"_s},
                {u"recurringEventId"_s, u"foreign"_s}, {u"start"_s, timed(u"2026-11-27T09:00:00+01:00"_s)},
                {u"end"_s, timed(u"2026-11-27T10:00:00+01:00"_s)},
                {u"originalStartTime"_s, timed(u"2026-11-27T09:00:00+01:00"_s)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record guest = m_desk->activity(work + u"/foreign_20261127T080000Z"_s);
        QCOMPARE(guest.text(field::subject), u"Guest"_s);
        QCOMPARE(guest.text(field::recurrence_of), QString());
    }

    void aLostAnswerCreatesNothingTwice()
    {
        QVERIFY_RESULT(m_desk->connect());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "POST"; };
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(!m_desk->round().error);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living().size(), 1);
        QCOMPARE(m_desk->idThere(meeting), work + u'/' + m_google->living().firstKey());
        QCOMPARE(m_desk->count(), 1);
    }

    void aLostAnswerToAnExceptionAddsItOnce()
    {
        m_google->put(work, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PATCH"; };
        m_desk->change(m_desk->here(series), u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living().size(), 2);
        QCOMPARE(m_desk->count(), 2);
    }

    void twoDesksShareOneCalendar()
    {
        QVERIFY_RESULT(m_desk->connect());
        const auto other = makeDesk(2);
        QVERIFY_RESULT(other->connect());
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(other->settle());
        QCOMPARE(other->here(m_desk->idThere(meeting)), meeting);
        other->edit(meeting, {{field::location, u"Canteen"_s}});
        QVERIFY(other->settle());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(meeting).text(field::location), u"Canteen"_s);
        QCOMPARE(m_google->living().size(), 1);
    }

    void oneDayOfASeriesOfWholeDaysIsChanged()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId daily = makeDays();
        m_desk->change(daily, u"2026-11-26T00:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        m_desk->dropOccurrence(daily, u"2026-11-27T00:00:00Z");
        QVERIFY(m_desk->settle());
        const auto there = m_google->living();
        QCOMPARE(there.size(), 2);
        QCOMPARE(there.first()["start"_L1]["date"_L1].toString(), u"2026-11-24"_s);
        QCOMPARE(there.last()["originalStartTime"_L1]["date"_L1].toString(), u"2026-11-26"_s);
        QCOMPARE(there.last()["start"_L1]["date"_L1].toString(), u"2026-11-26"_s);
        QCOMPARE(there.last()["summary"_L1].toString(), u"Other"_s);
        QVERIFY(there.first()["recurrence"_L1].toArray().contains(u"EXDATE;VALUE=DATE:20261127"_s));
        QCOMPARE(m_desk->parkedReasons(), QStringList());
        QCOMPARE(m_desk->count(), 2);
    }

    void aLostAnswerToAnExceptionOfWholeDaysAddsItOnce()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId daily = makeDays();
        QVERIFY(m_desk->settle());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PATCH"; };
        m_desk->change(daily, u"2026-11-26T00:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living().size(), 2);
        QCOMPARE(m_google->living().last()["originalStartTime"_L1]["date"_L1].toString(), u"2026-11-26"_s);
        QCOMPARE(m_desk->count(), 2);
    }

    void aNewTimeKeepsTheRuleAsItIsWritten()
    {
        const QJsonArray lines{u"EXDATE;TZID=Europe/Berlin:20261127T090000"_s, u"RRULE:FREQ=WEEKLY;COUNT=3"_s};
        QJsonObject event = visits();
        event.insert(u"recurrence"_s, lines);
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(series), {{field::duration_seconds, 7200}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_google->event(u"visits"_s);
        QCOMPARE(there["end"_L1]["dateTime"_L1].toString(), u"2026-11-20T11:00:00+01:00"_s);
        QCOMPARE(there["recurrence"_L1].toArray(), lines);
    }

    void aRuleThatARecordCannotHoldStays_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("two rules") << u"RRULE:FREQ=WEEKLY;COUNT=3"_s << u"RRULE:FREQ=MONTHLY;COUNT=2"_s;
        QTest::newRow("a rule of exceptions") << u"RRULE:FREQ=WEEKLY;COUNT=3"_s << u"EXRULE:FREQ=MONTHLY"_s;
        QTest::newRow("unreadable") << u"RRULE:FREQ=FORTNIGHTLY"_s << u"EXDATE:20261127T080000Z"_s;
    }
    void aRuleThatARecordCannotHoldStays()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QJsonArray lines{first, second};
        QJsonObject event = visits();
        event.insert(u"recurrence"_s, lines);
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(series), {{field::subject, u"Other"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"visits"_s)["summary"_L1].toString(), u"Other"_s);
        m_desk->edit(m_desk->here(series), {{field::duration_seconds, 7200}});
        m_desk->round();
        QVERIFY(m_desk->parkedReasons().value(0).contains(u"Google Calendar"_s));
        QCOMPARE(m_google->event(u"visits"_s)["recurrence"_L1].toArray(), lines);
    }

    void guestsOfAMeetingAreNotLeftAtItsOldTime_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("somebody") << QString() << true;
        QTest::newRow("a room") << u"resource"_s << false;
        QTest::newRow("oneself") << u"self"_s << false;
    }
    void guestsOfAMeetingAreNotLeftAtItsOldTime()
    {
        QFETCH(QString, member);
        QFETCH(bool, isLeft);
        QJsonObject guest{{u"email"_s, u"ben@example.com"_s}};
        if (!member.isEmpty())
            guest.insert(member, true);
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"organizer"_s, QJsonObject{{u"email"_s, work}, {u"self"_s, true}});
        event.insert(u"attendees"_s, QJsonArray{guest});
        m_google->put(work, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId meeting = m_desk->here(work + u"/talk0"_s);
        m_desk->edit(meeting, {{field::subject, u"Long talk"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->event(u"talk0"_s)["summary"_L1].toString(), u"Long talk"_s);
        m_desk->edit(meeting, {{field::location, u"Room 1"_s}});
        m_desk->round();
        QCOMPARE(m_google->event(u"talk0"_s).contains("location"_L1), !isLeft);
        QCOMPARE(m_desk->parkedReasons().value(0).contains(u"Guests wouldn't be notified"_s), isLeft);
        m_desk->edit(meeting, {{field::at, at(u"2026-11-23T12:00:00Z")}});
        m_desk->round();
        QCOMPARE(m_google->event(u"talk0"_s)["start"_L1]["dateTime"_L1].toString() == "2026-11-23T09:00:00+01:00"_L1,
            isLeft);
        m_desk->drop(meeting);
        m_desk->round();
        QCOMPARE(m_google->living().size(), isLeft ? 1 : 0);
        QCOMPARE(m_google->mails, 0);
    }

    void anExpiredTokenStartsAFullSync()
    {
        m_google->put(work, talk(u"Talk"_s));
        QJsonObject walk = talk(u"Walk"_s);
        walk.insert(u"id"_s, u"walk0"_s);
        m_google->put(work, walk);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->cancel(work, u"walk0"_s);
        m_google->put(work, {{u"id"_s, u"talk0"_s}, {u"summary"_s, u"Other talk"_s}});
        m_google->expireTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"/talk0"_s).text(field::subject), u"Other talk"_s);
        QCOMPARE(m_desk->count(), 1);
    }

    void severalCalendarsAreReadPageByPage()
    {
        m_google->addCalendar(u"team#1@group.calendar.google.com"_s);
        for (int i = 0; i < 5; ++i) {
            QJsonObject event = talk(u"Talk %1"_s.arg(i));
            event.insert(u"id"_s, u"talk%1"_s.arg(i));
            m_google->put(work, event);
            m_google->put(u"team#1@group.calendar.google.com"_s, event); // the same id: unique in a calendar only
        }
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 10);
        m_google->put(u"team#1@group.calendar.google.com"_s, {{u"id"_s, u"talk3"_s}, {u"summary"_s, u"New"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(u"team#1@group.calendar.google.com/talk3"_s).text(field::subject), u"New"_s);
        QCOMPARE(m_desk->activity(work + u"/talk3"_s).text(field::subject), u"Talk 3"_s);
    }

    void aPersonChoosesWhereNewMeetingsGo()
    {
        m_google->addCalendar(u"team@example.com"_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY_RESULT(m_desk->choose(u"new"_s, u"team@example.com"_s));
        m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living(work).size(), 0);
        QCOMPARE(m_google->living(u"team@example.com"_s).size(), 1);
    }

    void calendarsOfOthersAreNotUsedUntilAPersonSaysSo()
    {
        m_google->addCalendar(u"ben@example.com"_s, u"reader"_s);
        m_google->put(u"ben@example.com"_s, talk(u"Secret"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 0);
        QVERIFY_RESULT(m_desk->choose(u"ben@example.com"_s, u"busy"_s));
        QVERIFY(m_desk->settle());
        const RecordId busy = m_desk->here(u"ben@example.com/talk0"_s);
        QCOMPARE(m_desk->activity(busy).text(field::subject), u"Busy"_s);
        m_desk->edit(busy, {{field::location, u"Room 1"_s}});
        m_desk->round();
        QVERIFY(!m_desk->parkedReasons().isEmpty());
    }

    void aCalendarThatVanishesIsAskedAbout()
    {
        m_google->addCalendar(u"team@example.com"_s);
        for (int i = 0; i < 15; ++i) {
            QJsonObject event = talk(u"Talk"_s);
            event.insert(u"id"_s, u"talk%1"_s.arg(i));
            m_google->put(u"team@example.com"_s, event);
        }
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 15);
        m_google->dropCalendar(u"team@example.com"_s);
        const auto round = m_desk->round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::AwaitsAnswer);
        QCOMPARE(m_desk->count(), 15);
    }

    void aRateLimitIsWaitedFor_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the project's") << 403 << u"rateLimitExceeded"_s;
        QTest::newRow("the person's") << 403 << u"userRateLimitExceeded"_s;
        QTest::newRow("too many") << 429 << u"rateLimitExceeded"_s;
    }
    void aRateLimitIsWaitedFor()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QVERIFY_RESULT(m_desk->connect());
        m_google->failNext("POST", status, reason, 2);
        m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->living().size(), 1);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void nothingIsReadTwiceWhenNothingHappens()
    {
        m_google->put(work, talk(u"Talk"_s));
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->asked.clear();
        QVERIFY(!m_desk->round().error);
        const auto ofCalendars = std::ranges::count_if(
            m_desk->asked, [](const QByteArray &request) { return request.contains("/calendar"); });
        QVERIFY2(ofCalendars <= 3, qPrintable(QString::number(ofCalendars)));
    }

    void anUnknownTokenIsRefused()
    {
        const auto made = m_desk->connect(u"other"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Unauthorized);
    }

    void colleaguesWhoShareTheirCalendarSayWhenTheyAreBusy()
    {
        m_google->freeBusy[u"ben@example.com"_s] = {
            QJsonObject{{u"start"_s, u"2026-11-24T09:00:00Z"_s}, {u"end"_s, u"2026-11-24T10:30:00Z"_s}},
            QJsonObject{{u"start"_s, u"2026-11-25T12:00:00+01:00"_s}, {u"end"_s, u"2026-11-25T13:00:00+01:00"_s}}};
        m_google->freeBusy[u"free@example.com"_s] = {};
        QVERIFY_RESULT(m_desk->connect());
        const auto told = m_desk->session->readFreeBusy(
            {{u"ben@example.com"_s, u"eve@other.example"_s, u"free@example.com"_s}, at(u"2026-11-24T00:00:00Z"),
                at(u"2026-12-01T00:00:00Z")});
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), size_t(2)); // nothing is known of who does not share: they may be busy
        QCOMPARE(told->front(),
            (store::FreeBusy{u"ben@example.com"_s,
                {{at(u"2026-11-24T09:00:00Z"), at(u"2026-11-24T10:30:00Z")},
                    {at(u"2026-11-25T11:00:00Z"), at(u"2026-11-25T12:00:00Z")}}}));
        QCOMPARE(told->back(), (store::FreeBusy{u"free@example.com"_s, {}}));
    }

    /// As the window asks, on another thread. The company's server hears of its own people only.
    void theWindowHearsOfColleagues()
    {
        m_google->freeBusy[u"ben@example.com"_s] = {};
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle()); // the account is known from then on
        const sync::OpenStore openStore = [path = m_desk->store.path(), &clock = m_desk->store.clock] {
            return store::Store::open(path, clock, 77);
        };
        sync::SyncService service(
            {openStore, m_desk->keychain, m_desk->store.clock, {}, m_desk->network(), {}, 5}, m_desk->store->schema());
        std::vector<store::FreeBusy> told;
        connect(&service, &store::SyncControl::freeBusyRead, this,
            [&told](const store::FreeBusyQuery &, const std::vector<store::FreeBusy> &people) { told = people; });
        QSignalSpy read(&service, &store::SyncControl::freeBusyRead);
        const Instant from = at(u"2026-11-24T00:00:00Z");
        const Instant until = at(u"2026-12-01T00:00:00Z");
        service.readFreeBusy({{u"ben@example.com"_s, u"eve@other.example"_s}, from, until});
        QVERIFY(read.wait());
        QCOMPARE(told, (std::vector{store::FreeBusy{u"ben@example.com"_s, {}}}));
        const auto asked = [this] {
            return std::ranges::count(m_desk->asked, QByteArray("POST /calendar/v3/freeBusy"));
        };
        QCOMPARE(asked(), 1);
        service.readFreeBusy({{u"eve@other.example"_s}, from, until});
        QVERIFY(read.wait());
        QVERIFY(told.empty());
        QCOMPARE(asked(), 1);
    }

    void manyColleaguesAreAskedAboutInSeveralRequests()
    {
        QStringList addresses;
        for (int number = 0; number < 60; ++number) {
            addresses.append(u"c%1@example.com"_s.arg(number));
            m_google->freeBusy[addresses.last()] = {};
        }
        QVERIFY_RESULT(m_desk->connect());
        const auto told = m_desk->session->readFreeBusy(
            {addresses, at(u"2026-11-24T00:00:00Z"), at(u"2026-12-01T00:00:00Z")});
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), size_t(60));
    }

private:
    std::unique_ptr<CalendarDesk> makeDesk(quint64 seed)
    {
        return std::make_unique<CalendarDesk>(
            u"google"_s,
            [this](const sync::HttpRequest &request, Instant now) { return m_google->answer(request, now); }, seed);
    }
    /// Five days of one person in Berlin.
    RecordId makeDays()
    {
        return m_desk->create({{field::subject, u"Fair"_s}, {field::at, at(u"2026-11-23T23:00:00Z")},
            {field::all_day, true}, {field::zone, u"Europe/Berlin"_s}, {field::duration_seconds, 86400},
            {field::recurrence, u"FREQ=DAILY;COUNT=5"_s}});
    }
    /// The second visit is an hour later.
    void makeVisits()
    {
        m_google->put(work, visits());
        m_google->putException(work, u"visits"_s, u"2026-11-27T08:00:00Z",
            {{u"summary"_s, u"Visit later"_s}, {u"start"_s, timed(u"2026-11-27T10:00:00+01:00"_s)},
                {u"end"_s, timed(u"2026-11-27T11:00:00+01:00"_s)}});
    }

    std::unique_ptr<GoogleStandIn> m_google;
    std::unique_ptr<CalendarDesk> m_desk;
};

SATCHEL_TEST(tst_GoogleCalendar)
#include "tst_GoogleCalendar.moc"
