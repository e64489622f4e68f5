// SPDX-License-Identifier: GPL-3.0-or-later
// Working hours and rules for booking, as they are kept.
#include "calendar/Availability.h"
#include "calendar/WorkingHours.h"
#include "tests/support/TestProgram.h"

using namespace satchel::calendar;
using namespace Qt::StringLiterals;

class tst_Availability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workingHoursAreReadAndWrittenTheSame()
    {
        WorkingHours hours;
        const WorkSpan early{QTime(7, 30), QTime(18, 0)};
        hours.days = {early, {}, early, {}, early, {}, early};
        QCOMPARE(hours.toText(), u"07:30-18:00 1357"_s); // as versions before hours of each day wrote it
        QCOMPARE(WorkingHours::fromText(hours.toText()), hours);
        hours.days[4] = WorkSpan{QTime(8, 0), QTime(12, 0)};
        QCOMPARE(hours.toText(), u"07:30-18:00 137;08:00-12:00 5"_s);
        QCOMPARE(WorkingHours::fromText(hours.toText()), hours);
        hours.days.fill(std::nullopt);
        QCOMPARE(WorkingHours::fromText(hours.toText()), hours);
    }

    void unreadableHoursAreThoseOfANewStore()
    {
        for (const QString &bad :
            {u""_s, u"18:00-07:00 1"_s, u"7-8"_s, u"25:00-26:00 1"_s, u"08:00-18:00 123;09:00-08:00 4"_s})
            QCOMPARE(WorkingHours::fromText(bad), WorkingHours());
    }

    void rulesAreReadAndWrittenTheSame()
    {
        const Availability rules{{15, 60}, 5, 30, 240, 10, 3, 30};
        QCOMPARE(Availability::fromText(rules.toText()), rules);
    }

    void whatIsOutOfRangeIsAsInANewStore()
    {
        const Availability rules = Availability::fromText(
            u"{\"lengths\":[60,0,30,60,\"x\"],\"before\":-5,\"after\":20,\"workingDays\":0,\"step\":0}"_s);
        QCOMPARE(rules, (Availability{{30, 60}, 15, 20, 0, 5, 0, 15}));
        for (const QString &bad : {u""_s, u"[]"_s, u"{"_s, u"{\"lengths\":[]}"_s})
            QCOMPARE(Availability::fromText(bad), Availability());
    }
};

SATCHEL_PLAIN_TEST(tst_Availability)
#include "tst_Availability.moc"
