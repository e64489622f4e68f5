// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop shows, and what it keeps quiet about.
#include "items/Announcements.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::items;
using namespace Qt::StringLiterals;

namespace {

using Kind = Notice::Kind;
const QTimeZone berlin("Europe/Berlin");

/// In March 2026: the 9th is a Monday.
Instant moment(int day, int hour, int minute = 0)
{
    return Instant::at(QDate(2026, 3, day), QTime(hour, minute), berlin);
}

Notice notice(Kind kind, const QString &title = u"Redline call"_s)
{
    Notice notice{.kind = kind, .title = title};
    notice.at = moment(10, 11);
    notice.day = QDate(2026, 3, 10);
    return notice;
}

AnnouncementPlan plan(const std::vector<Notice> &fresh, const AnnouncementSettings &settings, Instant now,
    const NoticeMemory &memory = {})
{
    return planAnnouncements(fresh, memory, settings, now, berlin);
}

AnnouncementSettings nights()
{
    AnnouncementSettings settings;
    settings.hasQuietHours = true;
    settings.quietDays = {Qt::Saturday, Qt::Sunday};
    return settings;
}

} // namespace

class tst_Announcements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNoticeIsShownOnce()
    {
        const std::vector<Notice> fresh{notice(Kind::EventSoon)};
        NoticeMemory memory;
        QCOMPARE(plan(fresh, {}, moment(10, 10, 45), memory).notices.size(), 1);
        memory.announced.insert(fresh[0].key(), moment(10, 10, 45));
        QVERIFY(plan(fresh, {}, moment(10, 10, 46), memory).notices.empty());
        // Snoozed until 10:50, it is back.
        memory.snoozed.insert(fresh[0].key(), moment(10, 10, 50));
        QCOMPARE(plan(fresh, {}, moment(10, 10, 50), memory).notices.size(), 1);
    }

    void manyAtOnceAreOne()
    {
        std::vector<Notice> fresh;
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            fresh.push_back(notice(Kind::NewLead, title));
        QVERIFY(!plan(fresh, {}, moment(10, 10)).areOne());
        fresh.push_back(notice(Kind::NewLead, u"d"_s));
        QVERIFY(plan(fresh, {}, moment(10, 10)).areOne());
    }

    void onlyWhatIsWantedIsShown()
    {
        AnnouncementSettings settings;
        const std::vector<Notice> fresh{notice(Kind::DealStale), notice(Kind::Conflict), notice(Kind::NewLead)};
        QCOMPARE(plan(fresh, settings, moment(10, 10)).notices.size(), 1);
        settings.hasOthers = false;
        settings.hasDeals = true;
        QCOMPARE(plan(fresh, settings, moment(10, 10)).notices[0].kind, Kind::DealStale);
        settings.isOn = false;
        QVERIFY(plan(fresh, settings, moment(10, 10)).notices.empty());
    }

    /// Twenty tasks that were late already are a number of the digest.
    void aTaskThatWasLateBeforeTodayIsNotAnnouncedUnlessItReminds()
    {
        Notice late = notice(Kind::TaskOverdue);
        late.day = QDate(2026, 3, 6);
        QVERIFY(plan({late}, {}, moment(10, 10)).notices.empty());
        late.remindedAt = moment(10, 9);
        QCOMPARE(plan({late}, {}, moment(10, 10)).notices.size(), 1);
    }

    void quietHoursHoldNoticesBackUntilTheyEnd_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<Instant>("until");
        QTest::newRow("at noon") << moment(10, 12) << Instant();
        QTest::newRow("in the evening") << moment(10, 18) << moment(11, 8);
        QTest::newRow("in the night") << moment(10, 2) << moment(10, 8);
        QTest::newRow("as it ends") << moment(10, 8) << Instant();
        QTest::newRow("on Friday evening until Monday") << moment(13, 19) << moment(16, 8);
        QTest::newRow("over the change to summer time") << moment(28, 23) << moment(30, 8);
    }
    void quietHoursHoldNoticesBackUntilTheyEnd()
    {
        QFETCH(Instant, now);
        QFETCH(Instant, until);
        const auto quiet = quietUntil(nights(), now, berlin);
        QCOMPARE(quiet.value_or(Instant()), until);
        const AnnouncementPlan made = plan({notice(Kind::NewLead)}, nights(), now);
        QCOMPARE(made.notices.empty(), quiet.has_value());
        if (quiet)
            QCOMPARE(made.lookAgain, quiet);
    }

    void quietHoursWithinADayEndOnIt()
    {
        AnnouncementSettings settings;
        settings.hasQuietHours = true;
        settings.quietFrom = QTime(12, 0);
        settings.quietUntil = QTime(13, 30);
        QCOMPARE(quietUntil(settings, moment(10, 12, 15), berlin), moment(10, 13, 30));
        QVERIFY(!quietUntil(settings, moment(10, 14), berlin));
    }

    void aWeekOfQuietDaysEndsTheLoop()
    {
        AnnouncementSettings settings;
        settings.quietDays = {1, 2, 3, 4, 5, 6, 7};
        QVERIFY(quietUntil(settings, moment(10, 12), berlin) > moment(16, 12));
    }

    void aPauseEnds()
    {
        AnnouncementSettings settings;
        settings.pausedUntil = moment(10, 12);
        QCOMPARE(quietUntil(settings, moment(10, 11), berlin), moment(10, 12));
        QVERIFY(!quietUntil(settings, moment(10, 12), berlin));
    }

    void theDigestComesOnceOnAWorkingDay()
    {
        AnnouncementSettings settings;
        settings.quietDays = {Qt::Saturday, Qt::Sunday};
        NoticeMemory memory;
        QVERIFY(!plan({}, settings, moment(10, 7, 59), memory).isDigestDue);
        QCOMPARE(plan({}, settings, moment(10, 7, 59), memory).lookAgain, moment(10, 8));
        QVERIFY(plan({}, settings, moment(10, 8), memory).isDigestDue);
        memory.digestDay = QDate(2026, 3, 10);
        QVERIFY(!plan({}, settings, moment(10, 9), memory).isDigestDue);
        QCOMPARE(plan({}, settings, moment(10, 9), memory).lookAgain, moment(11, 8));
        QVERIFY(!plan({}, settings, moment(14, 9), memory).isDigestDue); // a Saturday
        settings.digestAt = {};
        QVERIFY(!plan({}, settings, moment(11, 9), memory).isDigestDue);
    }

    void settingsSurviveTheirJson()
    {
        AnnouncementSettings settings = nights();
        settings.hasDeals = true;
        settings.digestAt = {};
        settings.pausedUntil = moment(10, 12);
        QCOMPARE(AnnouncementSettings::fromJson(settings.toJson()), settings);
        QCOMPARE(AnnouncementSettings::fromJson({}), AnnouncementSettings());
    }
};

SATCHEL_PLAIN_TEST(tst_Announcements)
#include "tst_Announcements.moc"
