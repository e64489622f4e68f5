// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings both ways with Microsoft Graph, whole rounds at a stand-in.
#include "calendar/EventTime.h"
#include "sync/connectors/microsoft/MicrosoftRecurrence.h"
#include "tests/calendars/CalendarDesk.h"
#include "tests/calendars/MicrosoftStandIn.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QString work = MicrosoftStandIn::work();
const QString talkId = u"AAMkTalk="_s;
const QString seriesId = u"AAMkVisits="_s;
const QString talkHere = work + u'/' + talkId;
const QString seriesHere = work + u'/' + seriesId;
const QString secondHere = seriesHere + u"#2026-11-27T08:00:00Z"_s;

Instant at(QStringView text)
{
    return *Instant::fromIso(text);
}

QJsonObject berlin(const QString &time)
{
    return {{u"dateTime"_s, time}, {u"timeZone"_s, u"W. Europe Standard Time"_s}};
}

QJsonObject talk(const QString &subject)
{
    return {{u"subject"_s, subject}, {u"start"_s, berlin(u"2026-11-23T09:00:00"_s)},
        {u"end"_s, berlin(u"2026-11-23T10:00:00"_s)}, {u"sensitivity"_s, u"normal"_s}, {u"isOrganizer"_s, true}};
}

/// Three Fridays at nine.
QJsonObject visits()
{
    return {{u"subject"_s, u"Visit"_s}, {u"start"_s, berlin(u"2026-11-20T09:00:00"_s)},
        {u"end"_s, berlin(u"2026-11-20T10:00:00"_s)}, {u"isOrganizer"_s, true},
        {u"recurrence"_s,
            QJsonObject{{u"pattern"_s,
                            QJsonObject{{u"type"_s, u"weekly"_s}, {u"interval"_s, 1},
                                {u"daysOfWeek"_s, QJsonArray{u"friday"_s}}, {u"firstDayOfWeek"_s, u"sunday"_s}}},
                {u"range"_s,
                    QJsonObject{{u"type"_s, u"numbered"_s}, {u"startDate"_s, u"2026-11-20"_s},
                        {u"numberOfOccurrences"_s, 3}, {u"recurrenceTimeZone"_s, u"W. Europe Standard Time"_s}}}}}};
}

QJsonObject guest(const QString &address)
{
    return {{u"type"_s, u"required"_s}, {u"status"_s, QJsonObject{{u"response"_s, u"accepted"_s}}},
        {u"emailAddress"_s, QJsonObject{{u"name"_s, u"Ben"_s}, {u"address"_s, address}}}};
}

QString subjectOf(const MicrosoftStandIn::Event &event)
{
    return event.json["subject"_L1].toString();
}

} // namespace

class tst_MicrosoftCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_graph = std::make_unique<MicrosoftStandIn>();
        m_desk = makeDesk(1);
    }
    void cleanup() { m_desk.reset(); }

    void anEventThereIsAMeetingHere()
    {
        QJsonObject event = talk(u"Kick-off, part 1"_s);
        event.insert(u"location"_s, QJsonObject{{u"displayName"_s, u"Room 5"_s}});
        event.insert(u"body"_s, QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, u"Agenda:\r\nmoney\r\n"_s}});
        event.insert(u"attendees"_s, QJsonArray{guest(u"ben@example.com"_s)});
        event.insert(u"organizer"_s,
            QJsonObject{{u"emailAddress"_s, QJsonObject{{u"name"_s, u"Ann"_s}, {u"address"_s, u"ann@example.com"_s}}}});
        event.insert(u"isReminderOn"_s, true);
        event.insert(u"reminderMinutesBeforeStart"_s, 15);
        m_graph->put(talkId, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record meeting = m_desk->activity(talkHere);
        QCOMPARE(meeting.text(field::kind), u"meeting"_s);
        QCOMPARE(meeting.text(field::subject), u"Kick-off, part 1"_s);
        QCOMPARE(meeting.text(field::purpose), u"Agenda:\nmoney"_s);
        QCOMPARE(meeting.text(field::location), u"Room 5"_s);
        QCOMPARE(meeting.text(field::zone), u"Europe/Berlin"_s);
        QCOMPARE(valueOr<Instant>(meeting.value(field::at)), at(u"2026-11-23T08:00:00Z"));
        QCOMPARE(valueOr<qint64>(meeting.value(field::duration_seconds)), 3600);
        QCOMPARE(valueOr<QStringList>(meeting.value(field::attendees)).size(), 2);
        QCOMPARE(valueOr<QStringList>(meeting.value(field::reminders)), QStringList{u"-PT15M"_s});
    }

    void aMeetingHereIsAnEventThere()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId meeting = m_desk->create(
            {{field::subject, u"Lunch with Ben"_s}, {field::duration_seconds, 3600}, {field::zone, u"Europe/Berlin"_s},
                {field::purpose, u"Bring the offer"_s}, {field::attendees, QStringList{u"Ben <ben@example.com>"_s}}});
        QVERIFY(m_desk->settle());
        const auto living = m_graph->living();
        QCOMPARE(living.size(), 1);
        const QJsonObject event = living.first().json;
        QCOMPARE(m_desk->idThere(meeting), work + u'/' + living.firstKey());
        QCOMPARE(event["subject"_L1].toString(), u"Lunch with Ben"_s);
        QCOMPARE(event["body"_L1]["content"_L1].toString(), u"Bring the offer"_s);
        QCOMPARE(event["start"_L1]["dateTime"_L1].toString(), u"2026-11-24T10:00:00"_s);
        QCOMPARE(event["start"_L1]["timeZone"_L1].toString(), u"W. Europe Standard Time"_s);
        QCOMPARE(event["transactionId"_L1].toString().size(), 36);
        QCOMPARE(m_desk->count(), 1);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void anEditHereSendsOnlyWhatChanged()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        m_graph->put(talkId, {{u"categories"_s, QJsonArray{u"Red"_s}}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(talkHere), {{field::subject, u"Long talk"_s}, {field::duration_seconds, 7200}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_graph->event(talkId).json;
        QCOMPARE(there["subject"_L1].toString(), u"Long talk"_s);
        QCOMPARE(there["end"_L1]["dateTime"_L1].toString(), u"2026-11-23T11:00:00"_s);
        QCOMPARE(there["categories"_L1].toArray().size(), 1);
    }

    void aMeetingWithGuestsIsLeftToOutlook()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"attendees"_s, QJsonArray{guest(u"ben@example.com"_s)});
        m_graph->put(talkId, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(talkHere), {{field::subject, u"Long talk"_s}});
        m_desk->round();
        QVERIFY(m_desk->parkedReasons().value(0).contains(u"Outlook"_s));
        m_desk->drop(m_desk->here(talkHere));
        m_desk->round();
        QCOMPARE(subjectOf(m_graph->event(talkId)), u"Talk"_s);
        QCOMPARE(m_graph->living().size(), 1);
        QCOMPARE(m_graph->mails, 0);
    }

    void anInvitationOfOthersMayBeEdited()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"attendees"_s, QJsonArray{guest(u"ann@example.com"_s)});
        event.insert(u"isOrganizer"_s, false);
        m_graph->put(talkId, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(talkHere), {{field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(talkId).json["location"_L1]["displayName"_L1].toString(), u"Room 1"_s);
        QCOMPARE(m_graph->mails, 0);
    }

    void theTextOfAnOnlineMeetingStays()
    {
        QJsonObject event = talk(u"Talk"_s);
        event.insert(u"isOnlineMeeting"_s, true);
        event.insert(u"body"_s, QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, u"Join: 123"_s}});
        m_graph->put(talkId, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(talkHere), {{field::purpose, u"Other"_s}});
        m_desk->round();
        QCOMPARE(m_graph->event(talkId).json["body"_L1]["content"_L1].toString(), u"Join: 123"_s);
        QVERIFY(!m_desk->parkedReasons().isEmpty());
    }

    void anEditThereArrivesHere()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_graph->put(talkId, {{u"subject"_s, u"Other talk"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(talkHere).text(field::subject), u"Other talk"_s);
    }

    void deletionsGoBothWays()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        m_graph->put(u"AAMkWalk="_s, talk(u"Walk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId gone = m_desk->here(talkHere);
        m_graph->remove(talkId);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->activity(gone).isDeleted());
        m_desk->drop(m_desk->here(work + u"/AAMkWalk="_s));
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->living().size(), 0);
    }

    void editsOnBothSidesAreMergedAndAConflictIsKept()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_graph->put(talkId, {{u"subject"_s, u"Their talk"_s}});
        m_desk->edit(m_desk->here(talkHere), {{field::subject, u"My talk"_s}, {field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_graph->event(talkId).json;
        QCOMPARE(there["location"_L1]["displayName"_L1].toString(), u"Room 1"_s);
        QCOMPARE(m_desk->activity(talkHere).text(field::subject), there["subject"_L1].toString());
        QCOMPARE(m_desk->conflicts(), size_t(1));
    }

    void anEditThatCrossesAnotherIsSentOnWhatIsThere()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_graph->failNext("PATCH", 412, u"ErrorIrresolvableConflict"_s);
        m_desk->edit(m_desk->here(talkHere), {{field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(talkId).json["location"_L1]["displayName"_L1].toString(), u"Room 1"_s);
    }

    void anEditRightAfterAWriteIsNotMissed()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [this](const sync::HttpRequest &request) {
            if (request.method == "PATCH")
                m_graph->put(talkId, {{u"subject"_s, u"Quick talk"_s}});
            return false;
        };
        m_desk->edit(m_desk->here(talkHere), {{field::location, u"Room 1"_s}});
        m_desk->round();
        m_desk->loses = {};
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(talkHere).text(field::subject), u"Quick talk"_s);
        QCOMPARE(m_desk->activity(talkHere).text(field::location), u"Room 1"_s);
    }

    void aWholeDayStaysTheSameDay()
    {
        m_graph->put(talkId,
            {{u"subject"_s, u"Fair"_s}, {u"isAllDay"_s, true}, {u"start"_s, utc(u"2026-12-01T00:00:00"_s)},
                {u"end"_s, utc(u"2026-12-04T00:00:00"_s)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId fair = m_desk->here(talkHere);
        const auto time = calendar::eventTimeOf(m_desk->activity(fair), QTimeZone("America/New_York"));
        QVERIFY(time.isAllDay);
        QCOMPARE(time.firstDay(), QDate(2026, 12, 1));
        QCOMPARE(time.lastDay(), QDate(2026, 12, 3));
        m_desk->edit(fair, {{field::duration_seconds, 2 * 86400}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(talkId).json["end"_L1]["dateTime"_L1].toString(), u"2026-12-03T00:00:00"_s);
        QCOMPARE(m_graph->event(talkId).json["isAllDay"_L1].toBool(), true);
    }

    void aPrivateEventIsBusyTime_data()
    {
        QTest::addColumn<QString>("sensitivity");
        for (const char *one : {"private", "confidential", "personal"})
            QTest::newRow(one) << QString::fromLatin1(one);
    }
    void aPrivateEventIsBusyTime()
    {
        QFETCH(QString, sensitivity);
        QJsonObject event = talk(u"Doctor"_s);
        event.insert(u"sensitivity"_s, sensitivity);
        event.insert(u"location"_s, QJsonObject{{u"displayName"_s, u"Clinic"_s}});
        m_graph->put(talkId, event);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId busy = m_desk->here(talkHere);
        QCOMPARE(m_desk->activity(busy).text(field::subject), u"Busy"_s);
        QCOMPARE(m_desk->activity(busy).text(field::location), QString());
        m_desk->edit(busy, {{field::subject, u"Dentist"_s}});
        m_desk->round();
        QCOMPARE(subjectOf(m_graph->event(talkId)), u"Doctor"_s);
        QVERIFY(!m_desk->parkedReasons().isEmpty());
    }

    void aSeriesAndItsExceptionAreTwoRecords()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record whole = m_desk->activity(seriesHere);
        const Record later = m_desk->activity(secondHere);
        QCOMPARE(whole.text(field::recurrence), u"FREQ=WEEKLY;COUNT=3"_s);
        QCOMPARE(whole.text(field::zone), u"Europe/Berlin"_s);
        QCOMPARE(valueOr<QStringList>(whole.value(field::excluded_dates)), QStringList{u"2026-11-27T08:00:00Z"_s});
        QCOMPARE(later.text(field::subject), u"Visit later"_s);
        QCOMPARE(later.text(field::recurrence_of), whole.id.toString());
        QCOMPARE(valueOr<Instant>(later.value(field::recurrence_at)), at(u"2026-11-27T08:00:00Z"));
        QCOMPARE(valueOr<Instant>(later.value(field::at)), at(u"2026-11-27T09:00:00Z"));
        QCOMPARE(m_desk->count(), 2);
    }

    void anExceptionOfWholeDaysKnowsItsDay()
    {
        QJsonObject days = visits();
        days.insert(u"isAllDay"_s, true);
        days.insert(u"start"_s, utc(u"2026-11-20T00:00:00"_s));
        days.insert(u"end"_s, utc(u"2026-11-21T00:00:00"_s));
        m_graph->put(seriesId, days);
        m_graph->putException(seriesId, u"2026-11-27"_s, {{u"subject"_s, u"Other day"_s}});
        m_graph->cancelOccurrence(seriesId, u"2026-12-04"_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(seriesHere + u"#2026-11-27"_s).text(field::subject), u"Other day"_s);
        QStringList excluded = valueOr<QStringList>(m_desk->activity(seriesHere).value(field::excluded_dates));
        excluded.sort();
        QCOMPARE(excluded, (QStringList{u"2026-11-27"_s, u"2026-12-04"_s}));
    }

    void anOccurrenceThatIsCancelledThereIsExcludedHere()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 2);
        m_graph->cancelOccurrence(seriesId, u"2026-11-27"_s);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 1);
        QCOMPARE(valueOr<QStringList>(m_desk->activity(seriesHere).value(field::excluded_dates)),
            QStringList{u"2026-11-27T08:00:00Z"_s});
    }

    void anExceptionThatIsMovedThereMovesHere()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(secondHere);
        m_graph->putException(seriesId, u"2026-11-27"_s,
            {{u"start"_s, berlin(u"2026-11-28T15:00:00"_s)}, {u"end"_s, berlin(u"2026-11-28T16:00:00"_s)}});
        QVERIFY(m_desk->settle());
        QCOMPARE(valueOr<Instant>(m_desk->activity(later).value(field::at)), at(u"2026-11-28T14:00:00Z"));
        QCOMPARE(m_desk->count(), 2);
    }

    void anOccurrenceThatIsChangedHereIsAnExceptionThere()
    {
        m_graph->put(seriesId, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->change(m_desk->here(seriesHere), u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}, {field::at, at(u"2026-12-04T09:30:00Z")}});
        QVERIFY(m_desk->settle());
        const auto there = m_graph->event(seriesId);
        QCOMPARE(there.exceptions.size(), 1);
        QCOMPARE(there.exceptions.value(u"2026-12-04"_s)["subject"_L1].toString(), u"Last visit"_s);
        QCOMPARE(
            there.exceptions.value(u"2026-12-04"_s)["start"_L1]["dateTime"_L1].toString(), u"2026-12-04T10:30:00"_s);
        QVERIFY(there.cancelled.empty());
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void anOccurrenceThatIsDeletedHereIsCancelledThere()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->drop(m_desk->here(secondHere));
        m_desk->dropOccurrence(m_desk->here(seriesHere), u"2026-12-04T08:00:00Z");
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(seriesId).cancelled, (std::set<QString>{u"2026-11-27"_s, u"2026-12-04"_s}));
        QVERIFY(m_graph->event(seriesId).exceptions.isEmpty());
        QCOMPARE(m_desk->count(), 1);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void oneDateIsChangedAndAnotherDeletedAtOnce()
    {
        m_graph->put(seriesId, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId whole = m_desk->here(seriesHere);
        m_desk->change(whole, u"2026-11-27T08:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        m_desk->dropOccurrence(whole, u"2026-12-04T08:00:00Z");
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(seriesId).exceptions.keys(), QStringList{u"2026-11-27"_s});
        QCOMPARE(m_graph->event(seriesId).cancelled, (std::set<QString>{u"2026-12-04"_s}));
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void aDateThatIsGoneThereDoesNotComeBack()
    {
        m_graph->put(seriesId, visits());
        m_graph->cancelOccurrence(seriesId, u"2026-12-04"_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(seriesHere), {{field::excluded_dates, Value()}});
        m_desk->round();
        QVERIFY(m_desk->parkedReasons().value(0).contains(u"Outlook"_s));
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
        QCOMPARE(m_graph->living().size(), 1);
        QCOMPARE(m_desk->conflicts(), size_t(0));
        const auto there = m_graph->living().first();
        QCOMPARE(there.json["recurrence"_L1]["pattern"_L1]["type"_L1].toString(), u"daily"_s);
        QCOMPARE(there.json["recurrence"_L1]["range"_L1]["numberOfOccurrences"_L1].toInt(), 5);
        QCOMPARE(there.exceptions.keys(), QStringList{u"2026-11-25"_s});
        QCOMPARE(there.cancelled, (std::set<QString>{u"2026-11-26"_s}));
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void aRuleThatOutlookLacksIsNotSent()
    {
        QVERIFY_RESULT(m_desk->connect());
        m_desk->create({{field::subject, u"Odd"_s}, {field::recurrence, u"FREQ=YEARLY;BYYEARDAY=100"_s}});
        m_desk->round();
        QVERIFY(m_desk->parkedReasons().value(0).contains(u"Outlook"_s));
        QCOMPARE(m_graph->living().size(), 0);
    }

    void aSeriesThatMovesTakesItsExceptionAlong()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(secondHere);
        m_desk->change(m_desk->here(seriesHere), u"2026-11-20T08:00:00Z", calendar::SeriesScope::All,
            {{field::at, at(u"2026-11-20T09:30:00Z")}});
        QVERIFY(m_desk->settle());
        const auto there = m_graph->event(seriesId);
        QCOMPARE(there.json["start"_L1]["dateTime"_L1].toString(), u"2026-11-20T10:30:00"_s);
        QCOMPARE(there.exceptions.value(u"2026-11-27"_s)["subject"_L1].toString(), u"Visit later"_s);
        QVERIFY(!m_desk->activity(later).isDeleted());
        QCOMPARE(m_desk->count(), 2);
    }

    void aSeriesThatIsDeletedTakesItsExceptionsAlong()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_graph->remove(seriesId);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 0);
    }

    void aLostAnswerCreatesNothingTwice()
    {
        QVERIFY_RESULT(m_desk->connect());
        m_desk->loses = [](const sync::HttpRequest &request) {
            return request.method == "POST" && !request.url.path().endsWith(u"$batch"_s);
        };
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(!m_desk->round().error);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->living().size(), 1);
        QCOMPARE(m_desk->idThere(meeting), work + u'/' + m_graph->living().firstKey());
        QCOMPARE(m_desk->count(), 1);
    }

    void aLostAnswerToAnExceptionAddsItOnce()
    {
        m_graph->put(seriesId, visits());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PATCH"; };
        m_desk->change(m_desk->here(seriesHere), u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->event(seriesId).exceptions.size(), 1);
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
        QCOMPARE(m_graph->living().size(), 1);
    }

    void anExpiredTokenStartsAFullSync_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("gone") << 410 << u"resyncRequired"_s;
        QTest::newRow("sync state") << 400 << u"SyncStateNotFound"_s;
        QTest::newRow("token") << 400 << u"invalidDeltaToken"_s;
    }
    void anExpiredTokenStartsAFullSync()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        for (int i = 0; i < 5; ++i)
            m_graph->put(u"AAMkA%1="_s.arg(i), talk(u"Talk %1"_s.arg(i)));
        m_graph->failLink(status, code);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 5);
    }

    void onlyDocumentedListsAreAskedFor()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        for (const QByteArray &request : m_desk->asked)
            QVERIFY2(!request.contains("/delta"), request.constData());
    }

    void anExceptionThatItsSeriesDoesNotShowArrivesWithTheDailyFullSync()
    {
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_graph->touchesSeries = false;
        m_graph->putException(seriesId, u"2026-11-27"_s, {{u"subject"_s, u"Visit much later"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(secondHere).text(field::subject), u"Visit later"_s);
        m_desk->store.clock.advance(qint64(24) * 3600 * 1000);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(secondHere).text(field::subject), u"Visit much later"_s);
    }

    void aNewLengthOfASeriesKeepsItsExceptions()
    {
        makeVisits();
        m_graph->cancelOccurrence(seriesId, u"2026-12-04"_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(seriesHere), {{field::duration_seconds, 1800}});
        QVERIFY(m_desk->settle());
        const auto there = m_graph->event(seriesId);
        QCOMPARE(there.json["end"_L1]["dateTime"_L1].toString(), u"2026-11-20T09:30:00"_s);
        QCOMPARE(there.exceptions.value(u"2026-11-27"_s)["subject"_L1].toString(), u"Visit later"_s);
        QCOMPARE(there.cancelled, (std::set<QString>{u"2026-12-04"_s}));
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void aNewRuleOfASeriesKeepsItsExceptions()
    {
        makeVisits();
        m_graph->cancelOccurrence(seriesId, u"2026-12-04"_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(secondHere), {{field::purpose, u"At the other office"_s}});
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(seriesHere), {{field::recurrence, u"FREQ=WEEKLY;COUNT=5"_s}});
        QVERIFY(m_desk->settle());
        const auto there = m_graph->event(seriesId);
        QCOMPARE(there.json["recurrence"_L1]["range"_L1]["numberOfOccurrences"_L1].toInt(), 5);
        QCOMPARE(there.exceptions.value(u"2026-11-27"_s)["subject"_L1].toString(), u"Visit later"_s);
        QCOMPARE(
            there.exceptions.value(u"2026-11-27"_s)["start"_L1]["dateTime"_L1].toString(), u"2026-11-27T10:00:00"_s);
        QCOMPARE(there.cancelled, (std::set<QString>{u"2026-12-04"_s}));
        QCOMPARE(m_desk->count(), 2);
        QCOMPARE(m_desk->activity(secondHere).text(field::subject), u"Visit later"_s);
        QCOMPARE(there.exceptions.value(u"2026-11-27"_s)["body"_L1]["content"_L1].toString(), u"At the other office"_s);
        QCOMPARE(m_desk->activity(secondHere).text(field::purpose), u"At the other office"_s);
    }

    void oneDayOfASeriesOfWholeDaysIsChanged()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId daily = makeDays();
        m_desk->change(daily, u"2026-11-26T00:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        m_desk->dropOccurrence(daily, u"2026-11-27T00:00:00Z");
        QVERIFY(m_desk->settle());
        const auto there = m_graph->living().first();
        QCOMPARE(there.json["start"_L1]["dateTime"_L1].toString(), u"2026-11-24T00:00:00"_s);
        QCOMPARE(there.exceptions.keys(), QStringList{u"2026-11-26"_s});
        QCOMPARE(there.cancelled, (std::set<QString>{u"2026-11-27"_s}));
        QCOMPARE(m_desk->parkedReasons(), QStringList());
        QCOMPARE(m_desk->count(), 2);
    }

    void aSeriesOnAClockOfOutlooksOwnKeepsIt()
    {
        QJsonObject custom = visits();
        QJsonObject recurrence = custom.value("recurrence"_L1).toObject();
        QJsonObject range = recurrence.value("range"_L1).toObject();
        range.insert(u"recurrenceTimeZone"_s, u"tzone://Microsoft/Custom"_s);
        recurrence.insert(u"range"_s, range);
        custom.insert(u"recurrence"_s, recurrence);
        m_graph->put(seriesId, custom);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->edit(m_desk->here(seriesHere), {{field::subject, u"Other"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(subjectOf(m_graph->event(seriesId)), u"Other"_s);
        m_desk->edit(m_desk->here(seriesHere), {{field::at, at(u"2026-11-20T10:00:00Z")}});
        m_desk->round();
        QVERIFY(m_desk->parkedReasons().value(0).contains(u"time zone"_s));
        QCOMPARE(m_graph->event(seriesId).json["recurrence"_L1].toObject(), recurrence);
        QCOMPARE(m_graph->event(seriesId).json["start"_L1]["dateTime"_L1].toString(), u"2026-11-20T09:00:00"_s);
    }

    void aBusyPartOfABatchIsAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("throttled") << 429;
        QTest::newRow("unavailable") << 503;
    }
    void aBusyPartOfABatchIsAskedAgain()
    {
        QFETCH(int, status);
        m_graph->put(talkId, talk(u"Talk"_s));
        m_graph->put(u"AAMkWalk="_s, talk(u"Walk"_s));
        QVERIFY_RESULT(m_desk->connect());
        m_graph->failParts(status, u"ApplicationThrottled"_s, 3);
        const Instant before = m_desk->store.clock.now();
        const auto round = m_desk->round();
        QVERIFY(!round.error);
        QCOMPARE(m_desk->count(), 2);
        const qint64 waited = m_desk->store.clock.now().ms - before.ms - 10 * 60'000;
        QVERIFY2(waited >= 14'000 && waited < 20'000, qPrintable(QString::number(waited))); // seven seconds, twice
    }

    void aCalendarOfHolidaysIsNotOnesOwn()
    {
        const QString holidays = u"AQMkHolidays="_s;
        m_graph->addCalendar(holidays, u"Holidays"_s, u"ann@example.com"_s, false, false);
        m_graph->put(talkId, talk(u"Christmas"_s), holidays);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 0);
    }

    void severalCalendarsAreReadPageByPage()
    {
        const QString team = u"AQMkTeam="_s;
        m_graph->addCalendar(team, u"Team"_s);
        m_graph->addCalendar(u"AQMkOther="_s, u"Other"_s);
        for (int i = 0; i < 5; ++i) {
            m_graph->put(u"AAMkA%1="_s.arg(i), talk(u"Talk %1"_s.arg(i)));
            m_graph->put(u"AAMkB%1="_s.arg(i), talk(u"Walk %1"_s.arg(i)), team);
        }
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 10);
        m_graph->put(u"AAMkB3="_s, {{u"subject"_s, u"New"_s}}, team);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(team + u"/AAMkB3="_s).text(field::subject), u"New"_s);
    }

    void calendarsOfOthersAreNotUsedUntilAPersonSaysSo()
    {
        const QString bens = u"AQMkBen="_s;
        m_graph->addCalendar(bens, u"Ben"_s, u"ben@example.com"_s, false, false);
        m_graph->put(talkId, talk(u"Secret"_s), bens);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(), 0);
        QVERIFY_RESULT(m_desk->choose(u"Ben"_s, u"sync"_s));
        QVERIFY(m_desk->settle());
        const RecordId theirs = m_desk->here(bens + u'/' + talkId);
        QCOMPARE(m_desk->activity(theirs).text(field::subject), u"Secret"_s);
        m_desk->edit(theirs, {{field::location, u"Room 1"_s}});
        m_desk->round();
        QVERIFY(!m_desk->parkedReasons().isEmpty());
    }

    void aRateLimitIsWaitedFor()
    {
        QVERIFY_RESULT(m_desk->connect());
        m_graph->failNext("POST", 429, u"ApplicationThrottled"_s, 2);
        m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_graph->living().size(), 1);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void nothingIsReadTwiceWhenNothingHappens()
    {
        m_graph->put(talkId, talk(u"Talk"_s));
        makeVisits();
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->asked.clear();
        QVERIFY(!m_desk->round().error);
        const auto ofCalendars = std::ranges::count_if(
            m_desk->asked, [](const QByteArray &request) { return request.contains("/calendar"); });
        QVERIFY2(ofCalendars <= 3, qPrintable(QString::number(ofCalendars)));
    }

    void aRuleComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=4", "FREQ=WEEKLY",
                 "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "FREQ=MONTHLY",
                 "FREQ=MONTHLY;BYMONTHDAY=5", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=2TU;INTERVAL=2",
                 "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO",
                 "FREQ=WEEKLY;UNTIL=20261218T225959Z"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void aRuleComesBackAsItWent()
    {
        QFETCH(QString, rule);
        sync::EventSpan start;
        start.start = at(u"2026-11-24T09:00:00Z");
        start.zone = QTimeZone("Europe/Berlin");
        const auto pattern = sync::patternOfRule(rule, start);
        QVERIFY_RESULT(pattern);
        QCOMPARE(sync::ruleOfPattern(*pattern, start), rule);
    }

    void colleaguesOfTheOrganizationSayWhenTheyAreBusy()
    {
        const auto item = [](const QString &status, const QString &from, const QString &until) {
            const auto time = [](const QString &text) {
                return QJsonObject{{u"dateTime"_s, text + u".0000000"_s}, {u"timeZone"_s, u"UTC"_s}};
            };
            return QJsonObject{{u"status"_s, status}, {u"subject"_s, u"Not ours to read"_s}, {u"start"_s, time(from)},
                {u"end"_s, time(until)}};
        };
        m_graph->schedules[u"ben@example.com"_s] = {item(u"busy"_s, u"2026-11-24T09:00:00"_s, u"2026-11-24T10:30:00"_s),
            item(u"tentative"_s, u"2026-11-24T14:00:00"_s, u"2026-11-24T15:00:00"_s),
            item(u"free"_s, u"2026-11-25T09:00:00"_s, u"2026-11-25T10:00:00"_s),
            item(u"workingElsewhere"_s, u"2026-11-26T09:00:00"_s, u"2026-11-26T17:00:00"_s),
            item(u"oof"_s, u"2026-11-27T09:00:00"_s, u"2026-11-27T17:00:00"_s)};
        QVERIFY_RESULT(m_desk->connect());
        const auto told = m_desk->session->readFreeBusy({{u"ben@example.com"_s, u"eve@other.example"_s},
            *Instant::fromIso(u"2026-11-24T00:00:00Z"), *Instant::fromIso(u"2026-12-01T00:00:00Z")});
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), size_t(1));
        const auto period = [](QStringView from, QStringView until) {
            return store::BusyPeriod{*Instant::fromIso(from), *Instant::fromIso(until)};
        };
        QCOMPARE(told->front(),
            (store::FreeBusy{u"ben@example.com"_s,
                {period(u"2026-11-24T09:00:00Z", u"2026-11-24T10:30:00Z"),
                    period(u"2026-11-24T14:00:00Z", u"2026-11-24T15:00:00Z"),
                    period(u"2026-11-27T09:00:00Z", u"2026-11-27T17:00:00Z")}}));
    }

private:
    static QJsonObject utc(const QString &time) { return {{u"dateTime"_s, time}, {u"timeZone"_s, u"UTC"_s}}; }
    std::unique_ptr<CalendarDesk> makeDesk(quint64 seed)
    {
        return std::make_unique<CalendarDesk>(
            u"microsoft"_s,
            [this](const sync::HttpRequest &request, Instant now) { return m_graph->answer(request, now); }, seed);
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
        m_graph->put(seriesId, visits());
        m_graph->putException(seriesId, u"2026-11-27"_s,
            {{u"subject"_s, u"Visit later"_s}, {u"start"_s, berlin(u"2026-11-27T10:00:00"_s)},
                {u"end"_s, berlin(u"2026-11-27T11:00:00"_s)}});
    }

    std::unique_ptr<MicrosoftStandIn> m_graph;
    std::unique_ptr<CalendarDesk> m_desk;
};

SATCHEL_TEST(tst_MicrosoftCalendar)
#include "tst_MicrosoftCalendar.moc"
