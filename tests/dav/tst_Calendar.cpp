// SPDX-License-Identifier: GPL-3.0-or-later
// Events both ways at a Radicale, whole rounds over HTTP.
#include "calendar/SeriesEdits.h"
#include "domain/FieldNames.h"
#include "tests/dav/DavDesk.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/RadicaleServer.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QString work = u"/ann/work/"_s;

QByteArray calendarFile(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &uid, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T000000Z\r\n" + lines + "END:VEVENT\r\n";
}

/// A weekly visit of three Fridays; the second one an hour later.
QByteArray visits()
{
    return calendarFile(
        vevent("visits",
            "DTSTART;TZID=Europe/Berlin:20261120T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
            "SUMMARY:Visit\r\n")
        + vevent("visits",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261127T090000\r\n"
            "DTSTART;TZID=Europe/Berlin:20261127T100000\r\nDURATION:PT1H\r\nSUMMARY:Visit later\r\n"));
}

Instant at(QStringView text)
{
    return *Instant::fromIso(text);
}

} // namespace

class tst_Calendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!RadicaleServer::isInstalled())
            QSKIP("Radicale is not installed");
    }
    void init()
    {
        m_server = std::make_unique<RadicaleServer>();
        m_server->makeCalendar(work);
        m_desk = std::make_unique<DavDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void anEventThereIsAMeetingHere()
    {
        m_server->put(work + u"a.ics"_s,
            calendarFile(vevent("a",
                "DTSTART:20261123T080000Z\r\nDTEND:20261123T093000Z\r\nSUMMARY:Kick-off\\, part "
                "1\r\nLOCATION:Room 5\r\nDESCRIPTION:Agenda:\\nmoney\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const Record meeting = m_desk->activity(work + u"a.ics"_s);
        QCOMPARE(meeting.text(field::kind), u"meeting"_s);
        QCOMPARE(meeting.text(field::subject), u"Kick-off, part 1"_s);
        QCOMPARE(meeting.text(field::purpose), u"Agenda:\nmoney"_s);
        QCOMPARE(meeting.text(field::location), u"Room 5"_s);
        QCOMPARE(meeting.text(field::uid), u"a"_s);
        QCOMPARE(valueOr<Instant>(meeting.value(field::at)), at(u"2026-11-23T08:00:00Z"));
        QCOMPARE(valueOr<qint64>(meeting.value(field::duration_seconds)), 5400);
    }

    /// A connection of an earlier Satchel had descriptions in the text of meetings.
    void descriptionsOfAnEarlierConnectionAreReadAgain()
    {
        m_server->put(work + u"a.ics"_s,
            calendarFile(vevent("a", "DTSTART:20261123T080000Z\r\nSUMMARY:Talk\r\nDESCRIPTION:Agenda\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_desk->session.reset();
        store::Database &before = m_desk->store->database();
        QCOMPARE(before.integer("SELECT count(*) FROM link WHERE modified = -1").value_or(-1), 0);
        QVERIFY_RESULT(before.execute(dropTablesAddedAfter(30) + "PRAGMA user_version = 30"));
        m_desk->store.reopen();
        QCOMPARE(m_desk->store->database().integer("SELECT count(*) FROM link WHERE modified = -1").value_or(-1), 1);
    }

    void aMeetingHereIsAnEventThere()
    {
        QVERIFY(connect());
        const RecordId meeting = create({{field::subject, u"Lunch; with Ben"_s}, {field::duration_seconds, 3600}});
        QVERIFY(m_desk->settle());
        const QString href = m_desk->idThere(meeting);
        QVERIFY2(href.startsWith(work), qUtf8Printable(href));
        const QByteArray file = m_server->get(href);
        QVERIFY2(file.contains("SUMMARY:Lunch\\; with Ben"), file);
        QVERIFY2(file.contains("DTSTART:20261124T090000Z"), file);
        QCOMPARE(m_server->names(work).size(), 1);
        QCOMPARE(m_desk->count(EntityKind::Activity), 1);
    }

    void anEditHereKeepsWhatOtherProgramsWrote()
    {
        m_server->put(work + u"a.ics"_s,
            calendarFile(vevent("a",
                "DTSTART;TZID=Europe/Berlin:20261123T090000\r\nDTEND;TZID=Europe/Berlin:"
                "20261123T100000\r\nSUMMARY:Talk\r\nX-OTHER;X-P=1:kept\r\n"
                "ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@example.com\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        edit(work + u"a.ics"_s, {{field::subject, u"Long talk"_s}, {field::duration_seconds, 7200}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"a.ics"_s);
        QVERIFY2(file.contains("SUMMARY:Long talk"), file);
        QVERIFY2(file.contains("X-OTHER;X-P=1:kept"), file);
        QVERIFY2(file.contains("PARTSTAT=ACCEPTED"), file);
        QVERIFY2(file.contains("DTSTART;TZID=Europe/Berlin:20261123T090000"), file);
        QVERIFY2(file.contains("DTEND;TZID=Europe/Berlin:20261123T110000"), file);
        QVERIFY2(file.contains("SEQUENCE:1"), file);
    }

    void anEditThereArrivesHere()
    {
        m_server->put(work + u"a.ics"_s, talk("Talk"));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_server->put(work + u"a.ics"_s, talk("Other talk"));
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"a.ics"_s).text(field::subject), u"Other talk"_s);
    }

    void deletionsGoBothWays()
    {
        m_server->put(work + u"a.ics"_s, talk("Talk"));
        m_server->put(work + u"b.ics"_s, calendarFile(vevent("b", "DTSTART:20261124T080000Z\r\nSUMMARY:Walk\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId talkHere = m_desk->here(u"events"_s, work + u"a.ics"_s);
        m_server->remove(work + u"a.ics"_s);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->store->get(EntityKind::Activity, talkHere)->isDeleted());
        drop(work + u"b.ics"_s);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_server->names(work), QStringList());
    }

    void aWholeDayStaysTheSameDay()
    {
        m_server->put(work + u"fair.ics"_s,
            calendarFile(
                vevent("fair", "DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261204\r\nSUMMARY:Fair\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const auto time = calendar::eventTimeOf(m_desk->activity(work + u"fair.ics"_s), QTimeZone("America/New_York"));
        QVERIFY(time.isAllDay);
        QCOMPARE(time.firstDay(), QDate(2026, 12, 1));
        QCOMPARE(time.lastDay(), QDate(2026, 12, 3));
        edit(work + u"fair.ics"_s, {{field::duration_seconds, 2 * 86400}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"fair.ics"_s);
        QVERIFY2(file.contains("DTSTART;VALUE=DATE:20261201"), file);
        QVERIFY2(file.contains("DTEND;VALUE=DATE:20261203"), file);
    }

    void aSeriesAndItsExceptionAreTwoRecords()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const Record series = m_desk->activity(work + u"v.ics"_s);
        const Record later = m_desk->activity(work + u"v.ics#2026-11-27T08:00:00Z"_s);
        QCOMPARE(series.text(field::recurrence), u"FREQ=WEEKLY;COUNT=3"_s);
        QCOMPARE(series.text(field::zone), u"Europe/Berlin"_s);
        QCOMPARE(valueOr<QStringList>(series.value(field::excluded_dates)), QStringList{u"2026-11-27T08:00:00Z"_s});
        QCOMPARE(later.text(field::subject), u"Visit later"_s);
        QCOMPARE(later.text(field::recurrence_of), series.id.toString());
        QCOMPARE(valueOr<Instant>(later.value(field::at)), at(u"2026-11-27T09:00:00Z"));
        QCOMPARE(m_desk->count(EntityKind::Activity), 2);
    }

    void anOccurrenceThatIsChangedHereIsAnExceptionThere()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        change(work + u"v.ics"_s, u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"v.ics"_s);
        QVERIFY2(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261204T090000"), file);
        QVERIFY2(file.contains("SUMMARY:Last visit"), file);
        QVERIFY2(!file.contains("EXDATE"), file);
        QCOMPARE(file.count("BEGIN:VEVENT"), 3);
        QCOMPARE(m_desk->count(EntityKind::Activity), 3);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void anOccurrenceThatIsDeletedHereIsExcludedThere()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        drop(work + u"v.ics#2026-11-27T08:00:00Z"_s);
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"v.ics"_s);
        QCOMPARE(file.count("BEGIN:VEVENT"), 1);
        QVERIFY2(file.contains("EXDATE;TZID=Europe/Berlin:20261127T090000"), file);
        QCOMPARE(valueOr<QStringList>(m_desk->activity(work + u"v.ics"_s).value(field::excluded_dates)),
            QStringList{u"2026-11-27T08:00:00Z"_s});
    }

    void oneDateIsChangedAndAnotherDeletedAtOnce()
    {
        QByteArray file = visits();
        file.replace("20261127T", "20261120T");
        m_server->put(work + u"v.ics"_s, file);
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId series = m_desk->here(u"events"_s, work + u"v.ics"_s);
        change(work + u"v.ics"_s, u"2026-11-27T08:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Other"_s}});
        const Record whole = *m_desk->store->get(EntityKind::Activity, series);
        QStringList excluded = valueOr<QStringList>(whole.value(field::excluded_dates));
        excluded.append(u"2026-12-04T08:00:00Z"_s);
        edit(work + u"v.ics"_s, {{field::excluded_dates, excluded}});
        QVERIFY(m_desk->settle());
        const QByteArray there = m_server->get(work + u"v.ics"_s);
        QVERIFY2(there.contains("EXDATE;TZID=Europe/Berlin:20261204T090000"), there);
        QVERIFY2(there.contains("SUMMARY:Other"), there);
        QCOMPARE(store::Conflicts(*m_desk->store).list()->size(), size_t(0));
    }

    void anExceptionThatIsTakenBackThereGoesHere()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_server->put(work + u"v.ics"_s,
            calendarFile(vevent("visits",
                "DTSTART;TZID=Europe/Berlin:20261120T090000\r\nDURATION:PT1H\r\n"
                "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Visit\r\n")));
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(EntityKind::Activity), 1);
        QVERIFY(isEmpty(m_desk->activity(work + u"v.ics"_s).value(field::excluded_dates)));
    }

    void aSeriesThatIsDeletedTakesItsExceptionsAlong()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_server->remove(work + u"v.ics"_s);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(EntityKind::Activity), 0);
    }

    void aSeriesOfOursArrivesWithItsException()
    {
        QVERIFY(connect());
        const RecordId series = create({{field::subject, u"Stand-up"_s}, {field::recurrence, u"FREQ=DAILY;COUNT=5"_s},
            {field::zone, u"Europe/Berlin"_s}, {field::duration_seconds, 900}});
        changeOf(series, u"2026-11-25T09:00:00Z", calendar::SeriesScope::This, {{field::subject, u"Long stand-up"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_server->names(work).size(), 1);
        const QByteArray file = m_server->get(m_desk->idThere(series));
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
        QCOMPARE(file.count("BEGIN:VTIMEZONE"), 1);
        QVERIFY2(file.contains("DTSTART;TZID=Europe/Berlin:20261124T100000"), file);
        QVERIFY2(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261125T100000"), file);
        QCOMPARE(m_desk->count(EntityKind::Activity), 2);
    }

    void aSeriesThatMovesTakesItsExceptionAlong()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(u"events"_s, work + u"v.ics#2026-11-27T08:00:00Z"_s);
        change(work + u"v.ics"_s, u"2026-11-20T08:00:00Z", calendar::SeriesScope::All,
            {{field::at, at(u"2026-11-20T09:30:00Z")}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"v.ics"_s);
        QVERIFY2(file.contains("DTSTART;TZID=Europe/Berlin:20261120T103000"), file);
        QVERIFY2(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261127T103000"), file);
        QVERIFY2(!file.contains("EXDATE"), file);
        QCOMPARE(m_desk->count(EntityKind::Activity), 2);
        QVERIFY(!m_desk->store->get(EntityKind::Activity, later)->isDeleted());
        DavDesk other(2);
        QVERIFY(other.connect(m_server->address()));
        QVERIFY(other.settle());
        QCOMPARE(other.count(EntityKind::Activity), 2);
    }

    void aSeriesThatIsSplitKeepsItsExceptions()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(u"events"_s, work + u"v.ics#2026-11-27T08:00:00Z"_s);
        change(work + u"v.ics"_s, u"2026-12-04T08:00:00Z", calendar::SeriesScope::ThisAndFollowing,
            {{field::subject, u"Call instead"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_server->names(work).size(), 2);
        QCOMPARE(m_desk->count(EntityKind::Activity), 3);
        QVERIFY(!m_desk->store->get(EntityKind::Activity, later)->isDeleted());
        QVERIFY2(m_server->get(work + u"v.ics"_s).contains("UNTIL="), m_server->get(work + u"v.ics"_s));
    }

    void anExceptionAfterASplitBelongsToTheNewSeries()
    {
        QByteArray file = visits();
        file.replace("COUNT=3", "COUNT=4").replace("20261127T", "20261204T");
        m_server->put(work + u"v.ics"_s, file);
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId later = m_desk->here(u"events"_s, work + u"v.ics#2026-12-04T08:00:00Z"_s);
        change(work + u"v.ics"_s, u"2026-11-27T08:00:00Z", calendar::SeriesScope::ThisAndFollowing,
            {{field::subject, u"Call"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->settle());
        const Record kept = *m_desk->store->get(EntityKind::Activity, later);
        QVERIFY(!kept.isDeleted());
        const QString there = m_desk->idThere(later);
        QVERIFY2(there.contains(u'#') && !there.startsWith(work + u"v.ics"_s), qUtf8Printable(there));
        QCOMPARE(m_server->get(work + u"v.ics"_s).count("BEGIN:VEVENT"), 1);
        QCOMPARE(m_server->get(there.section(u'#', 0, 0)).count("BEGIN:VEVENT"), 2);
        QCOMPARE(m_desk->count(EntityKind::Activity), 3);
    }

    void twoDesksShareOneCalendar()
    {
        QVERIFY(connect());
        DavDesk other(2);
        QVERIFY(other.connect(m_server->address()));
        const RecordId meeting = create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(other.settle());
        QCOMPARE(other.activity(m_desk->idThere(meeting)).id, meeting);
        QVERIFY(other.store.update(EntityKind::Activity, meeting, {{field::location, u"Canteen"_s}}));
        QVERIFY(other.settle());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->store->get(EntityKind::Activity, meeting)->text(field::location), u"Canteen"_s);
        QCOMPARE(m_server->names(work).size(), 1);
    }

    void editsOnBothSidesAreMergedAndAConflictIsKept()
    {
        m_server->put(work + u"a.ics"_s, talk("Talk"));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_server->put(work + u"a.ics"_s, talk("Their talk"));
        edit(work + u"a.ics"_s, {{field::subject, u"My talk"_s}, {field::location, u"Room 1"_s}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(work + u"a.ics"_s);
        QVERIFY2(file.contains("LOCATION:Room 1"), file);
        const QString subject = m_desk->activity(work + u"a.ics"_s).text(field::subject);
        QVERIFY2(file.contains("SUMMARY:" + subject.toUtf8()), file);
        QCOMPARE(store::Conflicts(*m_desk->store).list()->size(), size_t(1));
    }

    void aLostAnswerCreatesNothingTwice()
    {
        QVERIFY(connect());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PUT"; };
        const RecordId meeting = create({{field::subject, u"Lunch"_s}});
        QVERIFY(!m_desk->round().error);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_server->names(work).size(), 1);
        QCOMPARE(m_desk->count(EntityKind::Activity), 1);
        QCOMPARE(m_desk->idThere(meeting), work + m_server->names(work).first());
    }

    void aLostAnswerToAnExceptionAddsItOnce()
    {
        m_server->put(work + u"v.ics"_s, visits());
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PUT"; };
        change(work + u"v.ics"_s, u"2026-12-04T08:00:00Z", calendar::SeriesScope::This,
            {{field::subject, u"Last visit"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_server->get(work + u"v.ics"_s).count("BEGIN:VEVENT"), 3);
        QCOMPARE(m_desk->count(EntityKind::Activity), 3);
    }

    void anExpiredTokenStartsAFullSync()
    {
        m_server->put(work + u"a.ics"_s, talk("Talk"));
        m_server->put(work + u"b.ics"_s, calendarFile(vevent("b", "DTSTART:20261124T080000Z\r\nSUMMARY:Walk\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_server->remove(work + u"b.ics"_s);
        m_server->put(work + u"a.ics"_s, talk("Other talk"));
        m_server->expireTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->activity(work + u"a.ics"_s).text(field::subject), u"Other talk"_s);
        QCOMPARE(m_desk->count(EntityKind::Activity), 1);
    }

    void aCalendarThatVanishesIsAskedAbout()
    {
        for (int i = 0; i < 15; ++i)
            m_server->put(work + u"e%1.ics"_s.arg(i),
                calendarFile(vevent("e" + QByteArray::number(i), "DTSTART:20261124T080000Z\r\nSUMMARY:Walk\r\n")));
        m_server->makeCalendar(u"/ann/home/"_s);
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(EntityKind::Activity), 15);
        m_server->remove(work);
        const auto round = m_desk->round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::AwaitsAnswer);
        QCOMPARE(m_desk->count(EntityKind::Activity), 15);
    }

    void aPrivateEventIsBusyTime()
    {
        m_server->put(work + u"p.ics"_s,
            calendarFile(vevent("p",
                "DTSTART:20261124T080000Z\r\nDURATION:PT1H\r\nSUMMARY:Doctor\r\nCLASS:PRIVATE\r\n"
                "LOCATION:Clinic\r\n")));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const Record busy = m_desk->activity(work + u"p.ics"_s);
        QCOMPARE(busy.text(field::subject), u"Busy"_s);
        QCOMPARE(busy.text(field::location), QString());
        QCOMPARE(valueOr<qint64>(busy.value(field::duration_seconds)), 3600);
    }

    void nothingIsReadTwiceWhenNothingHappens()
    {
        m_server->put(work + u"a.ics"_s, talk("Talk"));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        m_desk->asked.clear();
        QVERIFY(!m_desk->round().error);
        for (const QByteArray &request : m_desk->asked)
            qInfo("%s", request.constData());
        QVERIFY(m_desk->asked.size() <= 3);
    }

    void aWrongPasswordIsRefused()
    {
        DavDesk desk(3);
        const auto made = desk.connect(m_server->address(), u"nobody"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Unauthorized);
    }

private:
    static QByteArray talk(const QByteArray &subject)
    {
        return calendarFile(
            vevent("a", "DTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\nSUMMARY:" + subject + "\r\n"));
    }
    bool connect()
    {
        const auto made = m_desk->connect(m_server->address());
        if (!made)
            qWarning("%s", qUtf8Printable(toText(made.error())));
        return made.has_value();
    }
    RecordId create(std::vector<FieldValue> values)
    {
        values.push_back({field::kind, u"meeting"_s});
        values.push_back({field::at, at(u"2026-11-24T09:00:00Z")});
        return m_desk->store.create(EntityKind::Activity, std::move(values));
    }
    void edit(const QString &id, std::vector<FieldValue> values)
    {
        QVERIFY(m_desk->store.update(EntityKind::Activity, m_desk->here(u"events"_s, id), std::move(values)));
    }
    void drop(const QString &id)
    {
        QVERIFY(m_desk->store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Activity, m_desk->here(u"events"_s, id))}, {}}));
    }
    void change(const QString &id, QStringView occurrence, calendar::SeriesScope scope, std::vector<FieldValue> values)
    {
        changeOf(m_desk->here(u"events"_s, id), occurrence, scope, std::move(values));
    }
    void changeOf(RecordId series, QStringView occurrence, calendar::SeriesScope scope, std::vector<FieldValue> values)
    {
        calendar::OccurrenceTarget target;
        target.series = *m_desk->store->get(EntityKind::Activity, series);
        target.key = at(occurrence).ms / 1000;
        const auto rows = m_desk->store->select(
            {EntityKind::Activity, {}, Filter::refersTo(field::recurrence_of, series), {}, {}, -1, false});
        QVERIFY(rows);
        for (qsizetype row = 0; row < rows->size(); ++row)
            target.exceptions.push_back(*m_desk->store->get(EntityKind::Activity, rows->id(row)));
        target.newId = [] { return RecordId::fromString(u"0193a1b2-0000-7000-8000-00000000000a"); };
        const auto edits = calendar::editsToChange(target, scope, values);
        QVERIFY(edits);
        QVERIFY(m_desk->store->commit({u"Change"_s, Origin::user(), *edits, {}}));
    }

    std::unique_ptr<RadicaleServer> m_server;
    std::unique_ptr<DavDesk> m_desk;
};

SATCHEL_TEST(tst_Calendar)
#include "tst_Calendar.moc"
