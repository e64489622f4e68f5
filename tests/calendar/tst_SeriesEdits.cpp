// SPDX-License-Identifier: GPL-3.0-or-later
// Changing and deleting "this one", "this and all that follow" and "all" of a series.
#include "CalendarDesk.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::calendar;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_SeriesEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movingOneMakesItARecordOfItsOwn()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        move(desk, series, u"2026-11-11 10:00"_s, u"2026-11-12 14:00"_s, SeriesScope::This);
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 10:00 Review"_s, u"Thu 12 14:00 Review"_s, u"Wed 18 10:00 Review"_s,
                u"Wed 25 10:00 Review"_s}));
        const auto entry = desk.entries({2026, 11, 12}, {2026, 11, 12}).front();
        QCOMPARE(entry.seriesOf, series);
        QCOMPARE(
            desk.value(EntityKind::Activity, entry.id, field::recurrence_at), Value(desk.at(u"2026-11-11 10:00"_s)));
        QCOMPARE(desk.value(EntityKind::Activity, entry.id, field::location), Value(u"Room 4"_s));
    }

    void peopleWhoKnowTheSeriesHaveToBeToldOfTheOneThatMoved()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        QVERIFY_RESULT(desk.update(EntityKind::Activity, series, {{field::sent_sequence, qint64(3)}}));
        move(desk, series, u"2026-11-11 10:00"_s, u"2026-11-12 14:00"_s, SeriesScope::This);
        const auto moved = desk.entries({2026, 11, 12}, {2026, 11, 12}).front();
        QCOMPARE(desk.value(EntityKind::Activity, moved.id, field::sent_sequence), Value(qint64(3)));
        QCOMPARE(desk.value(EntityKind::Activity, moved.id, field::sequence), Value(qint64(4)));
        QVERIFY(valueOr<qint64>(desk.value(EntityKind::Activity, series, field::sequence)) <= 3);
    }

    void undoPutsItBack()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        const QStringList before = desk.november();
        for (const SeriesScope scope : {SeriesScope::This, SeriesScope::ThisAndFollowing, SeriesScope::All}) {
            const auto receipt = move(desk, series, u"2026-11-11 10:00"_s, u"2026-11-12 14:00"_s, scope);
            QVERIFY(desk.november() != before);
            QVERIFY_RESULT(desk->undo(receipt.changeSet));
            QCOMPARE(desk.november(), before);
        }
    }

    void movingTheFollowingMovesTheDayThatTheRuleNames()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk, u"FREQ=WEEKLY;BYDAY=WE"_s);
        move(desk, series, u"2026-11-18 10:00"_s, u"2026-11-19 14:00"_s, SeriesScope::ThisAndFollowing);
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 10:00 Review"_s, u"Wed 11 10:00 Review"_s, u"Thu 19 14:00 Review"_s,
                u"Thu 26 14:00 Review"_s}));
    }

    void aCountIsSharedByTheTwoParts()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk, u"FREQ=WEEKLY;COUNT=4"_s);
        move(desk, series, u"2026-11-18 10:00"_s, u"2026-11-18 11:00"_s, SeriesScope::ThisAndFollowing);
        QCOMPARE(desk.shown({2026, 11, 1}, {2026, 12, 31}),
            (QStringList{u"Wed 4 10:00 Review"_s, u"Wed 11 10:00 Review"_s, u"Wed 18 11:00 Review"_s,
                u"Wed 25 11:00 Review"_s}));
    }

    void aCountOfSecondsIsSharedWithoutCountingThemOneByOne()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk, u"FREQ=SECONDLY;COUNT=900000000"_s);
        const auto edits = editsToChange(desk.occurrence(series, u"2046-11-04 10:00"_s), SeriesScope::ThisAndFollowing,
            {{field::subject, u"Other"_s}});
        QVERIFY_RESULT(edits);
        const auto rule = std::ranges::find(edits->back().values, QString(field::recurrence), &FieldValue::field);
        QCOMPARE(textOf(rule->value), u"FREQ=SECONDLY;COUNT=268848000"_s); // 7,305 days later
    }

    void movingAllMovesWhatWasAddedExcludedAndTakenOut()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk, u"FREQ=WEEKLY"_s);
        QVERIFY_RESULT(desk.commit(editsToDelete(desk.occurrence(series, u"2026-11-11 10:00"_s), SeriesScope::This)));
        move(desk, series, u"2026-11-18 10:00"_s, u"2026-11-18 16:00"_s, SeriesScope::This);
        move(desk, series, u"2026-11-25 10:00"_s, u"2026-11-25 08:00"_s, SeriesScope::All);
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 08:00 Review"_s, u"Wed 18 16:00 Review"_s, u"Wed 25 08:00 Review"_s}));
        const auto out = desk.entries({2026, 11, 18}, {2026, 11, 18}).front();
        QCOMPARE(desk.value(EntityKind::Activity, out.id, field::recurrence_at), Value(desk.at(u"2026-11-18 08:00"_s)));
    }

    void theLastOneStaysTheLastWhenAllMove()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk, u"FREQ=WEEKLY;UNTIL=20261118T090000Z"_s);
        move(desk, series, u"2026-11-04 10:00"_s, u"2026-11-04 15:00"_s, SeriesScope::All);
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 15:00 Review"_s, u"Wed 11 15:00 Review"_s, u"Wed 18 15:00 Review"_s}));
    }

    void ofTwoWeekdaysOnlyTheOneThatIsMovedMoves()
    {
        CalendarDesk desk;
        const RecordId series = desk.series(u"Training"_s, u"2026-11-16 10:00"_s, u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4"_s);
        move(desk, series, u"2026-11-18 10:00"_s, u"2026-11-19 10:00"_s, SeriesScope::All);
        QCOMPARE(desk.november(),
            (QStringList{u"Mon 16 10:00 Training"_s, u"Thu 19 10:00 Training"_s, u"Mon 23 10:00 Training"_s,
                u"Thu 26 10:00 Training"_s}));
    }

    void aDayThatTheRuleCannotNameIsRefused()
    {
        CalendarDesk desk; // the last workday of the month
        const RecordId series = desk.series(
            u"Closing"_s, u"2026-11-30 10:00"_s, u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
        const auto edits = editsToChange(desk.occurrence(series, u"2026-11-30 10:00"_s), SeriesScope::All,
            {{field::at, desk.at(u"2026-11-26 10:00"_s)}});
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Error::Kind::Invalid);
        QCOMPARE(edits.error().where, QString(field::recurrence));
    }

    void anEndOfSummerTimeKeepsTheTimeOfTheDay()
    {
        CalendarDesk desk;
        const RecordId series = desk.series(u"Review"_s, u"2026-10-21 10:00"_s, u"FREQ=WEEKLY"_s,
            {{field::excluded_dates, QStringList{u"2026-10-28T09:00:00Z"_s}}});
        move(desk, series, u"2026-10-21 10:00"_s, u"2026-10-21 11:30"_s, SeriesScope::All);
        QCOMPARE(desk.shown({2026, 10, 20}, {2026, 11, 8}),
            (QStringList{u"Wed 21 11:30 Review"_s, u"Wed 4 11:30 Review"_s}));
    }

    void aSeriesOfTimesBecomesOneOfDays()
    {
        CalendarDesk desk;
        const RecordId series = weekly(
            desk, u"FREQ=WEEKLY;COUNT=3"_s, {{field::excluded_dates, QStringList{u"2026-11-11T09:00:00Z"_s}}});
        QVERIFY_RESULT(desk.commit(editsToChange(desk.occurrence(series, u"2026-11-04 10:00"_s), SeriesScope::All,
            {{field::at, desk.at(u"2026-11-04 00:00"_s)}, {field::all_day, true},
                {field::duration_seconds, qint64(86400)}})));
        QCOMPARE(desk.november(), (QStringList{u"Wed 4 Review"_s, u"Wed 18 Review"_s}));
    }

    void deletingOneLeavesTheOthers()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        QVERIFY_RESULT(desk.commit(editsToDelete(desk.occurrence(series, u"2026-11-04 10:00"_s), SeriesScope::This)));
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 11 10:00 Review"_s, u"Wed 18 10:00 Review"_s, u"Wed 25 10:00 Review"_s}));
    }

    void deletingTheFollowingTakesWhatWasTakenOutOfThem()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        move(desk, series, u"2026-11-11 10:00"_s, u"2026-11-12 10:00"_s, SeriesScope::This);
        move(desk, series, u"2026-11-25 10:00"_s, u"2026-11-26 10:00"_s, SeriesScope::This);
        QVERIFY_RESULT(
            desk.commit(editsToDelete(desk.occurrence(series, u"2026-11-18 10:00"_s), SeriesScope::ThisAndFollowing)));
        QCOMPARE(desk.november(), (QStringList{u"Wed 4 10:00 Review"_s, u"Thu 12 10:00 Review"_s}));
    }

    void deletingTheFollowingOfTheFirstDeletesAll()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        move(desk, series, u"2026-11-11 10:00"_s, u"2026-11-12 10:00"_s, SeriesScope::This);
        QVERIFY_RESULT(
            desk.commit(editsToDelete(desk.occurrence(series, u"2026-11-04 10:00"_s), SeriesScope::ThisAndFollowing)));
        QCOMPARE(desk.november(), QStringList());
    }

    void anotherRuleForTheFollowingLeavesThoseBefore()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        QVERIFY_RESULT(desk.commit(editsToChange(desk.occurrence(series, u"2026-11-18 10:00"_s),
            SeriesScope::ThisAndFollowing, {{field::recurrence, u"FREQ=DAILY;COUNT=2"_s}})));
        QCOMPARE(desk.november(),
            (QStringList{u"Wed 4 10:00 Review"_s, u"Wed 11 10:00 Review"_s, u"Wed 18 10:00 Review"_s,
                u"Thu 19 10:00 Review"_s}));
    }

    void anOccurrenceThatIsNoneIsNotFound()
    {
        CalendarDesk desk;
        const RecordId series = weekly(desk);
        const auto edits = editsToDelete(desk.occurrence(series, u"2026-11-05 10:00"_s), SeriesScope::This);
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Error::Kind::NotFound);
    }

private:
    static RecordId weekly(
        CalendarDesk &desk, const QString &rule = u"FREQ=WEEKLY"_s, std::vector<FieldValue> more = {})
    {
        more.push_back({field::location, u"Room 4"_s});
        return desk.series(u"Review"_s, u"2026-11-04 10:00"_s, rule, std::move(more));
    }

    static Receipt move(CalendarDesk &desk, RecordId series, const QString &from, const QString &to, SeriesScope scope)
    {
        const auto receipt = desk.commit(
            editsToChange(desk.occurrence(series, from), scope, {{field::at, desk.at(to)}}));
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return *receipt;
    }
};

SATCHEL_TEST(tst_SeriesEdits)
#include "tst_SeriesEdits.moc"
