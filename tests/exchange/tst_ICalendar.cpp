// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of other programs in, and ours out and back.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/Exporter.h"
#include "exchange/ical/Invitation.h"
#include "exchange/import/Importer.h"
#include "exchange/writers/EventLines.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray eventFile(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT\r\nUID:1@test.example\r\n" + lines + "END:VEVENT\r\n");
}

struct Desk : TestStore
{
    Desk() : TestStore(QTimeZone("Europe/Berlin")) {}

    QString file(const QByteArray &bytes, const QString &name = u"in.ics"_s)
    {
        const QString path = folder() + u'/' + name;
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    Result<ImportResult> import(const QString &path, BadCellRule onBadCell = BadCellRule::LeaveEmpty)
    {
        const auto preview = TRY(previewFile(path));
        const auto mapping = proposeMapping(
            (*this)->schema().entity(EntityKind::Activity), preview.columns, preview.profiles);
        ImportOptions options;
        options.entity = EntityKind::Activity;
        options.onBadCell = onBadCell;
        return Importer(**this, path, options).run(preview, mapping);
    }
    /// All activities by subject.
    QMap<QString, Record> activities()
    {
        const auto rows = (*this)->select({EntityKind::Activity, {field::subject}, {}, {}, {}, -1, false});
        QMap<QString, Record> all;
        for (qsizetype row = 0; row < rows->size(); ++row)
            all.insert(rows->text(row, 0), *(*this)->get(EntityKind::Activity, rows->id(row)));
        return all;
    }
    Record imported(const QByteArray &lines)
    {
        const auto result = import(file(eventFile("SUMMARY:Event\r\n" + lines)));
        if (!result || result->created != 1)
            qFatal("%s",
                result ? qUtf8Printable(result->issues.value(0).toText()) : qUtf8Printable(toText(result.error())));
        return activities().value(u"Event"_s);
    }
};

Value at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

} // namespace

class tst_ICalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alarmsAreReminders()
    {
        Desk desk;
        const QByteArray alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\n";
        QVERIFY(desk.import(desk.file(eventFile("DTSTART:20261120T090000Z\r\nSUMMARY:Review\r\n" + alarm
            + "TRIGGER:-PT15M\r\nEND:VALARM\r\n" + alarm + "TRIGGER;RELATED=START:-P1W\r\nEND:VALARM\r\n" + alarm
            + "TRIGGER:PT5M\r\nEND:VALARM\r\n" + alarm + "TRIGGER;RELATED=END:-PT5M\r\nEND:VALARM\r\n"))));
        QCOMPARE(
            desk.activities().value(u"Review"_s).value(field::reminders), Value(QStringList{u"-PT15M"_s, u"-P7D"_s}));
        QCOMPARE(desk.activities().value(u"Review"_s).text(field::purpose), QString()); // the alarm's text is its own
    }

    void remindersGoOutAsAlarmsButNotToThoseInvited()
    {
        Desk desk;
        const RecordId id = desk.create(EntityKind::Activity,
            {{field::kind, u"meeting"_s}, {field::subject, u"Review"_s},
                {field::at, Instant::at(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc())},
                {field::reminders, QStringList{u"-PT15M"_s, u"none"_s}}});
        const Record review = *desk->get(EntityKind::Activity, id);
        const QByteArray file = exchange::eventFile(review, {});
        QVERIFY(file.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Review\r\nTRIGGER:-PT15M\r\nEND:VALARM"));
        QCOMPARE(file.count("BEGIN:VALARM"), 1);
        EventOptions options;
        options.isInvitation = true;
        QVERIFY(!exchange::eventFile(review, options).contains("VALARM"));
    }

    void readsTimesInEachForm_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("zone");
        QTest::newRow("UTC") << QByteArray("DTSTART:20261124T090000Z\r\nDTEND:20261124T103000Z\r\n")
                             << u"2026-11-24T09:00:00.000Z"_s << 90 << QString();
        QTest::newRow("zone") << QByteArray("DTSTART;TZID=America/New_York:20261124T090000\r\nDURATION:PT1H\r\n")
                              << u"2026-11-24T14:00:00.000Z"_s << 60 << u"America/New_York"_s;
        QTest::newRow("zone of Windows") << QByteArray(
            "DTSTART;TZID=\"W. Europe Standard Time\":20260724T090000\r\nDURATION:P1DT30M\r\n")
                                         << u"2026-07-24T07:00:00.000Z"_s << 24 * 60 + 30 << u"Europe/Berlin"_s;
        QTest::newRow("whole days") << QByteArray("DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126\r\n")
                                    << u"2026-11-24T00:00:00.000Z"_s << 2 * 24 * 60 << u"UTC"_s;
        QTest::newRow("end before its start") << QByteArray("DTSTART:20261124T090000Z\r\nDTEND:20261123T090000Z\r\n")
                                              << u"2026-11-24T09:00:00.000Z"_s << 0 << QString();
    }
    void readsTimesInEachForm()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, start);
        QFETCH(const int, minutes);
        QFETCH(const QString, zone);
        Desk desk;
        const Record record = desk.imported(lines);
        QCOMPARE(std::get<Instant>(record.value(field::at)).toIso(), start);
        QCOMPARE(valueOr<qint64>(record.value(field::duration_seconds)), minutes * 60);
        QCOMPARE(record.text(field::zone), zone);
        QCOMPARE(record.text(field::kind), QString(choice::meeting));
        QCOMPARE(record.text(field::uid), u"1@test.example"_s);
    }

    void aZoneOfTheFileAloneIsReadByItsOffset()
    {
        Desk desk;
        const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Our Office\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
                                "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        const QByteArray one
            = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Event\r\nDTSTART;TZID=Our Office:20261124T090000\r\nEND:VEVENT\r\n";
        QVERIFY_RESULT(desk.import(desk.file(calendar(one + zone)))); // the zone may follow
        QCOMPARE(desk.activities().value(u"Event"_s).value(field::at), at("2026-11-24T06:00:00Z"));
    }

    void aZoneThatNothingExplainsIsSaid()
    {
        Desk desk;
        const auto result = desk.import(
            desk.file(eventFile("SUMMARY:Event\r\nDTSTART;TZID=Mars/Olympus:20261124T090000\r\n")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->created, 1);
        QVERIFY2(
            result->issues.value(0).toText().contains(u"Mars/Olympus"_s), qPrintable(result->issues.value(0).toText()));
    }

    void readsASeriesWithItsDatesAndWhatReplacesThem()
    {
        Desk desk;
        const QByteArray file = calendar("BEGIN:VEVENT\r\nUID:9\r\nSUMMARY:Review\r\n"
                                         "DTSTART;TZID=Europe/Berlin:20261104T100000\r\nDURATION:PT1H\r\n"
                                         "RRULE:FREQ=WEEKLY;COUNT=6\r\n"
                                         "EXDATE;TZID=Europe/Berlin:20261118T100000\r\n"
                                         "RDATE;TZID=Europe/Berlin:20261105T100000\r\nEND:VEVENT\r\n"
                                         "BEGIN:VEVENT\r\nUID:9\r\nSUMMARY:Review moved\r\n"
                                         "RECURRENCE-ID;TZID=Europe/Berlin:20261111T100000\r\n"
                                         "DTSTART;TZID=Europe/Berlin:20261112T150000\r\nEND:VEVENT\r\n");
        const auto result = desk.import(desk.file(file));
        QVERIFY_RESULT(result);
        QCOMPARE(result->created, 2);
        const Record series = desk.activities().value(u"Review"_s);
        QCOMPARE(series.text(field::recurrence), u"FREQ=WEEKLY;COUNT=6"_s);
        QCOMPARE(valueOr<QStringList>(series.value(field::added_dates)), QStringList{u"2026-11-05T09:00:00Z"_s});
        QCOMPARE(valueOr<QStringList>(series.value(field::excluded_dates)),
            (QStringList{u"2026-11-18T09:00:00Z"_s, u"2026-11-11T09:00:00Z"_s}));
        const Record moved = desk.activities().value(u"Review moved"_s);
        QCOMPARE(moved.value(field::recurrence_at), at("2026-11-11T09:00:00Z"));
    }

    void readsTextsPeopleAndWhatIsFoldedButNotAlarms()
    {
        Desk desk;
        const Record record = desk.imported(
            "DTSTART:20261124T090000Z\r\n"
            "DESCRIPTION:First\\nSecond\\, with a com\r\n ma\r\n"
            "LOCATION:Hall 4\\; gate\r\nSTATUS:CANCELLED\r\n"
            "ATTENDEE;CN=\"Silva, Ana\";PARTSTAT=ACCEPTED:mailto:ana@example.com\r\n"
            "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION:MAILTO:ben@example.com\r\n"
            "ORGANIZER;CN=Mara:mailto:mara@example.com\r\n"
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Alarm\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n");
        QCOMPARE(record.text(field::purpose), u"First\nSecond, with a comma"_s);
        QCOMPARE(record.text(field::location), u"Hall 4; gate"_s);
        QCOMPARE(record.text(field::outcome), QString(choice::cancelled));
        QCOMPARE(valueOr<QStringList>(record.value(field::attendees)),
            (QStringList{u"Mara <mara@example.com> (host)"_s, u"Silva, Ana <ana@example.com> (accepted)"_s,
                u"ben@example.com (optional)"_s}));
    }

    void anInvitationNamesMethodSequenceAndEveryAnswer()
    {
        Desk desk;
        const auto id = desk.create(EntityKind::Activity,
            {{field::kind, choice::demo_scheduled}, {field::subject, u"Redline call"_s},
                {field::at, at("2026-11-24T09:00:00Z")}, {field::duration_seconds, qint64(3600)},
                {field::uid, u"abc@example.com"_s}, {field::sequence, qint64(2)},
                {field::body, u"He wants a discount"_s}, {field::purpose, u"Agree on the terms"_s},
                {field::attendees,
                    QStringList{
                        u"Mara <mara@example.com> (host)"_s, u"Ana <ana@example.com> (optional)"_s, u"Jonas"_s}}});
        const auto record = desk->get(EntityKind::Activity, id);
        QByteArray file = eventFile(*record, {.isInvitation = true}).replace("\r\n ", "");
        for (const char *line :
            {"METHOD:REQUEST", "UID:abc@example.com", "SEQUENCE:2", "ORGANIZER;CN=\"Mara\":mailto:mara@example.com",
                "ATTENDEE;CN=\"Mara\";ROLE=CHAIR;PARTSTAT=NEEDS-ACTION:mailto:mara@example.com",
                "ATTENDEE;CN=\"Ana\";ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ana@example.com"})
            QVERIFY2(file.contains(QByteArray(line) + "\r\n"), line);
        QVERIFY(!file.contains("Jonas"));
        QVERIFY(file.contains("DESCRIPTION:Agree on the terms\r\n"));
        QVERIFY(!file.contains("discount")); // notes are of the person who took them
        file = eventFile(*record, {.isInvitation = true, .isCancelled = true});
        QVERIFY(file.contains("METHOD:CANCEL\r\n"));
        QVERIFY(file.contains("STATUS:CANCELLED\r\n"));
        QVERIFY(!eventFile(*record).contains("METHOD"));
    }

    void anInvitationToASeriesHasTheDatesThatDiffer()
    {
        Desk desk;
        const QStringList people{u"Mara <mara@example.com> (host)"_s, u"Ana <ana@example.com>"_s};
        const auto series = desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::at, at("2026-11-24T09:00:00Z")},
                {field::duration_seconds, qint64(3600)}, {field::zone, u"Europe/Berlin"_s},
                {field::recurrence, u"FREQ=WEEKLY"_s}, {field::sequence, qint64(2)}, {field::attendees, people},
                {field::excluded_dates, QStringList{u"2026-12-01T09:00:00Z"_s, u"2026-12-08T09:00:00Z"_s}}});
        const auto moved = desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::at, at("2026-12-02T13:00:00Z")},
                {field::duration_seconds, qint64(3600)}, {field::zone, u"Europe/Berlin"_s},
                {field::recurrence_of, series.toString()}, {field::recurrence_at, at("2026-12-01T09:00:00Z")},
                {field::attendees, people}, {field::body, u"He wants a discount"_s}});
        const std::vector exceptions{*desk->get(EntityKind::Activity, moved)};
        const auto record = desk->get(EntityKind::Activity, series);
        const QByteArray file = eventFile(*record, {.isInvitation = true}, exceptions);
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
        QCOMPARE(file.count("UID:" + eventUid(*record).toUtf8() + "\r\n"), 2);
        QCOMPARE(file.count("BEGIN:VTIMEZONE"), 1);
        QCOMPARE(file.count("SEQUENCE:2\r\n"), 2);
        QVERIFY(file.contains("EXDATE;TZID=Europe/Berlin:20261208T100000\r\n"));
        QVERIFY(!file.contains("EXDATE;TZID=Europe/Berlin:20261201T100000\r\n"));
        QVERIFY(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261201T100000\r\n"));
        QVERIFY(file.contains("DTSTART;TZID=Europe/Berlin:20261202T140000\r\n"));
        QVERIFY(!file.contains("discount")); // notes are no description
        const auto read = readInvitation(file);
        QVERIFY_RESULT(read);
        QCOMPARE((*read)->exceptions.front().key(), eventUid(*record) + u"#2026-12-01T09:00:00Z"_s);
    }

    void anOccurrenceOfWholeDaysThatGotATimeIsNamedByItsDay()
    {
        Desk desk;
        const auto series = desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::at, at("2026-11-24T00:00:00Z")}, {field::all_day, true},
                {field::zone, u"UTC"_s}, {field::recurrence, u"FREQ=WEEKLY"_s}});
        const auto moved = desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::at, at("2026-12-02T13:00:00Z")},
                {field::duration_seconds, qint64(3600)}, {field::recurrence_of, series.toString()},
                {field::recurrence_at, at("2026-12-01T00:00:00Z")}});
        const auto master = desk->get(EntityKind::Activity, series);
        const QByteArray file = eventFile(
            *desk->get(EntityKind::Activity, moved), {.isInvitation = true, .series = &*master});
        QVERIFY2(file.contains("RECURRENCE-ID;VALUE=DATE:20261201\r\n"), file.constData());
        QVERIFY(!file.contains("DTSTART;VALUE=DATE"));
    }

    void theSameFileAgainCreatesNothing()
    {
        Desk desk;
        const QString path = desk.file(eventFile("SUMMARY:Event\r\nDTSTART:20261124T090000Z\r\n"));
        QVERIFY_RESULT(desk.import(path));
        const auto again = desk.import(desk.file(eventFile("SUMMARY:Renamed\r\nDTSTART:20261125T090000Z\r\n")));
        QVERIFY_RESULT(again);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->skipped, 1);
    }

    void whatIsNoEventRejectsItselfAlone_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no start") << QByteArray("BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Bad\r\nEND:VEVENT\r\n")
                                  << u"the event has no start"_s;
        QTest::newRow("no date") << QByteArray("BEGIN:VEVENT\r\nDTSTART:20260230T250000\r\nEND:VEVENT\r\n")
                                 << u"\"20260230T250000\" is not a date or a time"_s;
        QTest::newRow("no end") << QByteArray("BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261124T090000Z\r\n")
                                << u"the event has no END:VEVENT"_s;
    }
    void whatIsNoEventRejectsItselfAlone()
    {
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, reason);
        Desk desk;
        const QByteArray good = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Good\r\nDTSTART:20261124T090000Z\r\nEND:VEVENT\r\n";
        const auto result = desk.import(desk.file(calendar(bad + good)));
        QVERIFY_RESULT(result);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->failed, 1);
        QCOMPARE(result->issues.value(0).reason, reason);
        QVERIFY(desk.activities().contains(u"Good"_s));
    }

    void aRuleThatIsNoneLeavesTheEventWithoutSeries()
    {
        Desk desk;
        const auto result = desk.import(
            desk.file(eventFile("SUMMARY:Event\r\nDTSTART:20261124T090000Z\r\nRRULE:FREQ=OFTEN\r\n")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->leftEmpty, 1);
        QVERIFY(desk.activities().value(u"Event"_s).text(field::recurrence).isEmpty());
    }

    void aFileThatEndsInTheMiddleOrHoldsNoEvent()
    {
        Desk desk;
        const QByteArray whole = eventFile("SUMMARY:Event\r\nDTSTART:20261124T090000Z\r\n");
        for (qsizetype size = 20; size < whole.size(); size += 7)
            std::ignore = desk.import(desk.file(whole.left(size))); // an error or a rejected row, never a crash
        const auto none = previewFile(desk.file(calendar("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n")));
        QVERIFY(!none);
        QCOMPARE(none.error().what, u"the file contains no events"_s);
    }

    void whatIsExportedComesBack()
    {
        Desk desk;
        const auto make = [&](const QString &subject, std::vector<FieldValue> more) {
            more.insert(more.end(), {{field::kind, choice::meeting}, {field::subject, subject}});
            desk.create(EntityKind::Activity, std::move(more));
        };
        make(u"Once; with, signs"_s,
            {{field::at, at("2026-11-24T09:00:00Z")}, {field::duration_seconds, qint64(2700)},
                {field::purpose, u"One\nTwo"_s}, {field::location, u"Hall 4"_s},
                {field::attendees, QStringList{u"Ana Silva <ana@example.com> (optional, tentative)"_s}}});
        make(u"Weekly"_s,
            {{field::at, at("2026-11-25T15:00:00Z")}, {field::duration_seconds, qint64(3600)},
                {field::zone, u"America/New_York"_s}, {field::recurrence, u"FREQ=WEEKLY;COUNT=9"_s},
                {field::excluded_dates, QStringList{u"2026-12-02T15:00:00Z"_s}}});
        make(u"Fair"_s,
            {{field::at, at("2026-11-24T00:00:00Z")}, {field::duration_seconds, qint64(2 * 86'400)},
                {field::all_day, true}, {field::zone, u"UTC"_s}});
        const QString path = desk.folder() + u"/out.ics"_s;
        store::Query all;
        all.entity = EntityKind::Activity;
        QVERIFY_RESULT(exportRecords(*desk, all, path, {FileFormat::ICalendar, {}, {}}));
        Desk other;
        QVERIFY_RESULT(other.import(path));
        const auto before = desk.activities();
        const auto after = other.activities();
        QCOMPARE(after.keys(), before.keys());
        for (auto one = before.begin(); one != before.end(); ++one) {
            for (const FieldName &name : {field::at, field::duration_seconds, field::all_day, field::recurrence,
                     field::excluded_dates, field::purpose, field::location, field::attendees})
                QCOMPARE(after[one.key()].value(name), one->value(name));
        }
        QCOMPARE(after[u"Weekly"_s].text(field::zone), u"America/New_York"_s);
    }

    void anExportedSeriesBringsTheChangesOfItsZone()
    {
        Desk desk;
        desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Weekly"_s}, {field::at, at("2026-11-25T15:00:00Z")},
                {field::zone, u"America/New_York"_s}, {field::recurrence, u"FREQ=WEEKLY"_s}});
        const QString path = desk.folder() + u"/out.ics"_s;
        store::Query all;
        all.entity = EntityKind::Activity;
        QVERIFY_RESULT(exportRecords(*desk, all, path, {FileFormat::ICalendar, {}, {}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"), text.constData());
        QVERIFY(text.contains("TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"));
        QVERIFY(text.contains("20270314T020000")); // summer time of the next year
        QVERIFY(text.contains("DTSTART;TZID=America/New_York:20261125T100000\r\n"));
    }
};

SATCHEL_TEST(tst_ICalendar)
#include "tst_ICalendar.moc"
