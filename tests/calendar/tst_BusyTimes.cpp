// SPDX-License-Identifier: GPL-3.0-or-later
// When colleagues are busy, as far as the store knows.
#include "calendar/BusyTimes.h"
#include "CalendarDesk.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::calendar;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Team : CalendarDesk
{
    RecordId me = (*this)->me();
    RecordId lin = create(EntityKind::User, {{field::name, u"Lin"_s}});
    RecordId omar = create(EntityKind::User, {{field::name, u"Omar"_s}});

    void invite(RecordId meeting, RecordId user, const QString &response = choice::none)
    {
        create(EntityKind::Attendee, {{field::activity, meeting}, {field::user, user}, {field::response, response}});
    }
    /// "Mon 23 09:00 Review"; without a title where only the time is known.
    QStringList busy(const QSet<RecordId> &people)
    {
        QStringList lines;
        const auto entries = readBusy(**this, {{2026, 11, 23}, {2026, 11, 29}}, people);
        if (!entries)
            return {toText(entries.error())};
        for (const CalendarEntry &entry : *entries)
            lines.append((QLocale::c().toString(entry.time.firstDay(), u"ddd d "_s)
                + entry.time.start.timeIn(clock.zone()).toString(u"HH:mm "_s) + entry.title)
                             .trimmed());
        return lines;
    }
};

} // namespace

class tst_BusyTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyoneIsBusyInTheirOwnMeetings()
    {
        Team team;
        team.meeting(u"Nobody's"_s, u"2026-11-23 09:00"_s);
        team.meeting(u"Mine"_s, u"2026-11-23 10:00"_s, 60, {{field::owner, team.me}});
        team.meeting(u"Lin's"_s, u"2026-11-23 11:00"_s, 60, {{field::owner, team.lin}});
        team.meeting(u"Omar's"_s, u"2026-11-23 12:00"_s, 60, {{field::owner, team.omar}});
        QCOMPARE(team.busy({team.me}), (QStringList{u"Mon 23 09:00 Nobody's"_s, u"Mon 23 10:00 Mine"_s}));
        QCOMPARE(team.busy({team.lin}), QStringList{u"Mon 23 11:00"_s}); // when, not why
        QCOMPARE(team.busy({team.me, team.omar}),
            (QStringList{u"Mon 23 09:00 Nobody's"_s, u"Mon 23 10:00 Mine"_s, u"Mon 23 12:00"_s}));
    }

    void whoTakesPartIsBusyUnlessTheyDeclined()
    {
        Team team;
        const RecordId review = team.meeting(u"Review"_s, u"2026-11-24 09:00"_s, 60, {{field::owner, team.lin}});
        const RecordId demo = team.meeting(u"Demo"_s, u"2026-11-24 11:00"_s, 60, {{field::owner, team.lin}});
        team.invite(review, team.omar, choice::accepted);
        team.invite(review, team.me);
        team.invite(demo, team.omar, choice::declined);
        QCOMPARE(team.busy({team.omar}), QStringList{u"Tue 24 09:00 Review"_s}); // this person is invited, too
        QCOMPARE(team.busy({team.me}), QStringList{u"Tue 24 09:00 Review"_s});
    }

    void aSeriesThatBeganLongAgoCounts()
    {
        Team team;
        const RecordId series = team.series(
            u"Stand-up"_s, u"2025-01-06 09:00"_s, u"FREQ=WEEKLY"_s, {{field::owner, team.lin}});
        team.invite(series, team.omar);
        QCOMPARE(team.busy({team.omar}), QStringList{u"Mon 23 09:00"_s});
    }

    void whatWasCancelledTakesNoTime()
    {
        Team team;
        team.meeting(u"Off"_s, u"2026-11-23 09:00"_s, 60, {{field::outcome, choice::cancelled}});
        team.meeting(u"Fair"_s, u"2026-11-23 00:00"_s, 24 * 60, {{field::all_day, true}});
        QCOMPARE(team.busy({team.me}), QStringList());
    }
};

SATCHEL_TEST(tst_BusyTimes)
#include "tst_BusyTimes.moc"
