// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/TimedTriggers.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

Q_DECLARE_METATYPE(satchel::RuleTrigger)

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

Instant at(const char *text)
{
    return *Instant::fromIso(QString::fromLatin1(text));
}

} // namespace

class tst_TimedTriggers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDateIsReachedOnceAtItsHour()
    {
        RuleWorld world; // Friday 20 November 2026, noon
        world.rule(
            R"({"name": "R", "when": {"entity": "deal", "on": "date", "field": "expected_close", "days": -2, "at": "10:00"},
            "then": [{"task": {"title": "{{deal.title}}"}}]})");
        world.deal(u"Today"_s, {{field::expected_close, QDate(2026, 11, 22)}}); // 10:00 today is over
        world.deal(u"Tomorrow"_s, {{field::expected_close, QDate(2026, 11, 23)}});
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
        QCOMPARE(RuleRunner(*world.store).nextDue().value().value(), at("2026-11-21T10:00:00Z"));
        world.wait(RuleWorld::day);
        world.pass();
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Tomorrow"_s});
        // A date that is put off is reached again.
        const RecordId deal = world.all(EntityKind::Deal).back().id;
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::expected_close, QDate(2026, 11, 30)}}));
        world.wait(8 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(2));
    }

    void whatWasMissedWhileTheComputerWasOffIsDoneLater()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "date", "field": "expected_close"},
            "then": [{"task": {"title": "{{deal.title}}"}}]})");
        world.deal(u"D"_s, {{field::expected_close, QDate(2026, 11, 25)}});
        world.pass();
        world.wait(20 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"D"_s});
    }

    void silenceCountsFromTheLastActivityAndAgainAfterTheNext()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "deal", "on": "inactive", "days": 14},
            "then": [{"task": {"title": "{{deal.title}}"}}]})");
        const RecordId deal = world.deal(u"D"_s);
        const auto call = [&] {
            world.store.create(EntityKind::Activity,
                {{field::kind, choice::call}, {field::deal, deal}, {field::at, world.store.clock.now()}});
        };
        world.pass();
        world.wait(10 * RuleWorld::day);
        call();
        world.wait(10 * RuleWorld::day); // 20 days after it was created, 10 after the call
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
        world.wait(5 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
        call();
        world.wait(15 * RuleWorld::day);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(2));
    }

    void aScheduleRunsForEachRecordThatTheFilterFinds()
    {
        RuleWorld world;
        world.rule(
            R"({"name": "R", "when": {"entity": "deal", "on": "schedule", "every": "week", "day": 1, "at": "08:00"},
            "if": "priority = \u0022hot\u0022", "then": [{"task": {"title": "{{deal.title}}"}}]})");
        world.deal(u"Hot"_s, {{field::priority, u"hot"_s}});
        world.deal(u"Cold"_s);
        world.pass();
        QVERIFY(world.all(EntityKind::Task).empty());
        world.wait(3 * RuleWorld::day); // Monday noon
        world.pass();
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Hot"_s});
        world.wait(14 * RuleWorld::day); // two Mondays: the last one counts
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(2));
    }

    void aScheduleHasItsMoments_data()
    {
        QTest::addColumn<RuleTrigger>("trigger");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("next");
        const auto schedule = [](RuleTrigger::Period period, int day) {
            return RuleTrigger{.kind = RuleTrigger::Kind::Schedule, .at = QTime(18, 0), .period = period, .day = day};
        };
        QTest::newRow("day") << schedule(RuleTrigger::Period::Day, 1) << QByteArray("2026-11-19T18:00:00Z")
                             << QByteArray("2026-11-20T18:00:00Z");
        QTest::newRow("week, today later") << schedule(RuleTrigger::Period::Week, 5)
                                           << QByteArray("2026-11-13T18:00:00Z") << QByteArray("2026-11-20T18:00:00Z");
        QTest::newRow("month, its last day")
            << schedule(RuleTrigger::Period::Month, 31) << QByteArray("2026-10-31T18:00:00Z")
            << QByteArray("2026-11-30T18:00:00Z");
    }
    void aScheduleHasItsMoments()
    {
        QFETCH(RuleTrigger, trigger);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, next);
        const Instant now = at("2026-11-20T12:00:00Z");
        QCOMPARE(lastScheduled(trigger, now, QTimeZone::utc()), at(last.constData()));
        QCOMPARE(nextLook(trigger, now, QTimeZone::utc()), at(next.constData()));
    }
};

SATCHEL_TEST(tst_TimedTriggers)
#include "tst_TimedTriggers.moc"
