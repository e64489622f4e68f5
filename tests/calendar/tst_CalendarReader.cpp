// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar shows of a store.
#include "CalendarDesk.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::calendar;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_CalendarReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesAreInTheOrderOfTimeWithWholeDaysFirst()
    {
        CalendarDesk desk;
        desk.meeting(u"Later"_s, u"2026-11-23 15:00"_s);
        desk.meeting(u"Early"_s, u"2026-11-23 08:00"_s);
        desk.meeting(u"Fair"_s, u"2026-11-23 00:00"_s, 24 * 60, {{field::all_day, true}});
        QCOMPARE(desk.november(), (QStringList{u"Mon 23 Fair"_s, u"Mon 23 08:00 Early"_s, u"Mon 23 15:00 Later"_s}));
    }

    void whatBeganBeforeTheRangeIsShownWhileItLasts()
    {
        CalendarDesk desk;
        desk.meeting(u"Night shift"_s, u"2026-11-22 23:00"_s, 120);
        desk.meeting(u"Until midnight"_s, u"2026-11-22 23:00"_s, 60);
        desk.meeting(u"Fair"_s, u"2026-11-02 00:00"_s, 25 * 24 * 60, {{field::all_day, true}});
        QCOMPARE(
            desk.shown({2026, 11, 23}, {2026, 11, 23}), (QStringList{u"Mon 2 Fair"_s, u"Sun 22 23:00 Night shift"_s}));
        QCOMPARE(desk.shown({2026, 11, 27}, {2026, 11, 27}), QStringList());
    }

    void aSeriesShowsEachOccurrenceOnTheClockOfItsZone()
    {
        CalendarDesk desk; // Berlin leaves summer time on 25 October 2026, New York on 1 November
        desk.series(u"Stand-up"_s, u"2026-10-24 09:00"_s, u"FREQ=DAILY;COUNT=3"_s);
        desk.series(
            u"New York"_s, u"2026-10-24 15:00"_s, u"FREQ=WEEKLY;COUNT=2"_s, {{field::zone, u"America/New_York"_s}});
        QCOMPARE(desk.shown({2026, 10, 24}, {2026, 10, 31}),
            (QStringList{u"Sat 24 09:00 Stand-up"_s, u"Sat 24 15:00 New York"_s, u"Sun 25 09:00 Stand-up"_s,
                u"Mon 26 09:00 Stand-up"_s, u"Sat 31 14:00 New York"_s}));
    }

    void aSeriesOfWholeDaysKeepsItsDays()
    {
        CalendarDesk desk;
        desk.series(u"Month end"_s, u"2026-09-30 00:00"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, {{field::all_day, true}});
        QCOMPARE(
            desk.shown({2026, 10, 1}, {2026, 11, 30}), (QStringList{u"Sat 31 Month end"_s, u"Mon 30 Month end"_s}));
    }

    void aWholeDayOfAnotherZoneIsThatDayHere_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void aWholeDayOfAnotherZoneIsThatDayHere()
    {
        QFETCH(const QString, zone);
        CalendarDesk desk;
        const Instant start = Instant::startOf({2026, 11, 24}, QTimeZone(zone.toUtf8()));
        desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Fair"_s}, {field::at, start}, {field::all_day, true},
                {field::duration_seconds, qint64(86'400)}, {field::zone, zone}});
        desk.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Weekly"_s}, {field::at, start}, {field::all_day, true},
                {field::duration_seconds, qint64(86'400)}, {field::zone, zone}, {field::recurrence, u"FREQ=WEEKLY"_s}});
        QCOMPARE(desk.shown({2026, 11, 23}, {2026, 11, 23}), QStringList());
        QCOMPARE(desk.shown({2026, 11, 24}, {2026, 11, 24}), (QStringList{u"Tue 24 Fair"_s, u"Tue 24 Weekly"_s}));
        QCOMPARE(desk.shown({2026, 11, 25}, {2026, 11, 30}), QStringList());
        QCOMPARE(desk.shown({2026, 12, 1}, {2026, 12, 1}), QStringList{u"Tue 1 Weekly"_s});
    }

    void excludedDatesAreLeftOutAndAddedOnesShown()
    {
        CalendarDesk desk;
        desk.series(u"Review"_s, u"2026-11-04 10:00"_s, u"FREQ=WEEKLY"_s,
            {{field::excluded_dates, QStringList{u"2026-11-11T09:00:00Z"_s}},
                {field::added_dates, QStringList{u"2026-11-12T14:00:00Z"_s}}});
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 10:00 Review"_s, u"Thu 12 15:00 Review"_s, u"Wed 18 10:00 Review"_s,
                u"Wed 25 10:00 Review"_s}));
    }

    void aDayAsTheEndOfASeriesIncludesItsTimes()
    {
        CalendarDesk desk;
        desk.series(u"Review"_s, u"2026-11-04 10:00"_s, u"FREQ=WEEKLY;UNTIL=20261111"_s);
        QCOMPARE(desk.november(), (QStringList{u"Wed 4 10:00 Review"_s, u"Wed 11 10:00 Review"_s}));
    }

    void aRuleOfSecondsWithoutEndFillsNoMemory()
    {
        CalendarDesk desk;
        desk.series(u"Hostile"_s, u"2026-11-04 10:00"_s, u"FREQ=SECONDLY"_s);
        QCOMPARE(desk.entries({2026, 11, 1}, {2026, 11, 30}).size(), 2000U);
    }

    void aSeriesThatCannotBeReadShowsItsOwnRecord()
    {
        CalendarDesk desk;
        desk.series(
            u"Odd"_s, u"2026-11-04 10:00"_s, u"FREQ=DAILY"_s, {{field::excluded_dates, QStringList{u"tomorrow"_s}}});
        QCOMPARE(desk.november(), QStringList{u"Wed 4 10:00 Odd"_s});
    }

    void notesAndMailsAreShownWhileTheyAreToCome()
    {
        CalendarDesk desk;
        desk.meeting(u"Send offer"_s, u"2026-11-24 09:00"_s);
        const auto note = [&](const QString &subject, const QString &local) {
            desk.create(EntityKind::Activity,
                {{field::kind, choice::email}, {field::subject, subject}, {field::at, desk.at(local)}});
        };
        note(u"Sent"_s, u"2026-11-19 09:00"_s);
        note(u"Planned mail"_s, u"2026-11-25 09:00"_s);
        QCOMPARE(desk.november(), (QStringList{u"Tue 24 09:00 Send offer"_s, u"Wed 25 09:00 Planned mail"_s}));
    }

    void tasksStandOnTheirDayOrAtTheirTime()
    {
        CalendarDesk desk;
        const auto task = [&](const QString &title, std::vector<FieldValue> more) {
            more.push_back({field::title, title});
            more.push_back({field::due_date, QDate(2026, 11, 24)});
            desk.create(EntityKind::Task, std::move(more));
        };
        task(u"Some time"_s, {});
        task(u"At ten"_s, {{field::due_time, QTime(10, 0)}});
        task(u"Cancelled"_s, {{field::status, choice::cancelled}});
        QCOMPARE(desk.november(), (QStringList{u"Tue 24 Some time"_s, u"Tue 24 10:00 At ten"_s}));
    }

    void aNextActionAtTheTimeOfItsMeetingIsShownOnce()
    {
        CalendarDesk desk;
        const RecordId deal = desk.create(EntityKind::Deal,
            {{field::title, u"Loggers"_s}, {field::next_action, u"Demo"_s},
                {field::next_action_date, QDate(2026, 11, 24)}, {field::next_action_time, QTime(9, 0)}});
        desk.meeting(u"Demo, Tidewater"_s, u"2026-11-24 09:00"_s, 60, {{field::deal, deal}});
        QCOMPARE(desk.november(), QStringList{u"Tue 24 09:00 Demo, Tidewater"_s});
    }

    void aNextActionNamesTheCustomerElseTheDeal()
    {
        CalendarDesk desk;
        const auto deal = [&](const QString &title, std::vector<FieldValue> more) {
            more.insert(more.end(),
                {{field::title, title}, {field::next_action, title + u" call"_s},
                    {field::next_action_date, QDate(2026, 11, 24)}});
            desk.create(EntityKind::Deal, std::move(more));
        };
        const RecordId company = desk.create(EntityKind::Company, {{field::name, u"Optik Strauß"_s}});
        const RecordId contact = desk.create(EntityKind::Contact, {{field::last_name, u"Früh"_s}});
        deal(u"A"_s, {{field::company, company}, {field::contact, contact}});
        deal(u"B"_s, {{field::contact, contact}});
        deal(u"C"_s, {});
        QHash<QString, QString> about;
        for (const auto &entry : desk.entries({2026, 11, 24}, {2026, 11, 24}))
            about.insert(entry.title, entry.about);
        QCOMPARE(about.value(u"A call"_s), u"Optik Strauß"_s);
        QCOMPARE(about.value(u"B call"_s), u"Früh"_s);
        QCOMPARE(about.value(u"C call"_s), u"C"_s);
    }

    void aNextActionThatIsATaskTooIsShownOnce()
    {
        CalendarDesk desk;
        const auto deal = [&](const QString &title, const QString &action) {
            return desk.create(EntityKind::Deal,
                {{field::title, title}, {field::next_action, action}, {field::next_action_date, QDate(2026, 11, 24)}});
        };
        const RecordId first = deal(u"Loggers"_s, u"Call Annika"_s);
        deal(u"Suite"_s, u"Send the contract"_s);
        desk.create(EntityKind::Task,
            {{field::title, u"Call Annika"_s}, {field::due_date, QDate(2026, 11, 24)}, {field::deal, first}});
        QCOMPARE(desk.november(), (QStringList{u"Tue 24 Call Annika"_s, u"Tue 24 Send the contract"_s}));
    }
};

SATCHEL_TEST(tst_CalendarReader)
#include "tst_CalendarReader.moc"
