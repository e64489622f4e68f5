// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CustomerRisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using Level = CustomerRisk::Level;
using Reason = CustomerRisk::Reason;

namespace {

const QDate today(2026, 3, 10);

struct Desk
{
    TestStore store;
    RecordId contact;

    explicit Desk(const QString &lifecycle = u"customer"_s)
    {
        store.clock.set(Instant::at(today, QTime(10, 41), QTimeZone::utc()));
        contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}, {u"lifecycle"_s, lifecycle}});
    }
    void talked(const QString &kind, qint64 daysAgo)
    {
        store.create(EntityKind::Activity,
            {{u"kind"_s, kind}, {u"contact"_s, contact},
                {u"at"_s, Instant::at(today.addDays(-daysAgo), QTime(9, 0), QTimeZone::utc())}});
    }
    RecordId deal(qint64 actionDaysAgo)
    {
        return store.create(EntityKind::Deal,
            {{u"title"_s, u"Loggers"_s}, {u"contact"_s, contact}, {u"next_action"_s, u"Call"_s},
                {u"next_action_date"_s, today.addDays(-actionDaysAgo)}});
    }
    std::optional<CustomerRisk> risk()
    {
        const auto read = readRisk(*store, *store->get(EntityKind::Contact, contact));
        if (!read)
            qFatal("the risk could not be read");
        return *read;
    }
};

} // namespace

class tst_CustomerRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHasNothingToLoseHasNoRisk()
    {
        QVERIFY(!Desk(u"lead"_s).risk());
        Desk withDeal(u"lead"_s);
        withDeal.deal(0);
        QVERIFY(withDeal.risk());
    }

    void silenceIsARiskFromThirtyDaysOnAndHighFromSixty_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<int>("level");
        for (const auto &[days, level] : {std::pair<qint64, Level>(0, Level::Low), {29, Level::Low},
                 {30, Level::Medium}, {59, Level::Medium}, {60, Level::High}})
            QTest::addRow("%lld days", days) << days << static_cast<int>(level);
    }

    void silenceIsARiskFromThirtyDaysOnAndHighFromSixty()
    {
        QFETCH(qint64, days);
        QFETCH(int, level);
        Desk desk;
        desk.talked(u"call"_s, days);
        desk.talked(u"note"_s, 0); // nobody talked
        QCOMPARE(static_cast<int>(desk.risk()->level), level);
        QCOMPARE(desk.risk()->days, days);
    }

    void whatIsPlannedIsNoConversationYet()
    {
        Desk desk;
        desk.talked(u"meeting"_s, -2);
        QCOMPARE(desk.risk(), std::optional(CustomerRisk{Level::Medium, Reason::NeverTalked}));
    }

    void toANoShowNobodyCame()
    {
        Desk desk;
        desk.talked(u"call"_s, 40);
        const RecordId meeting = desk.store.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"contact"_s, desk.contact}, {u"outcome"_s, u"no_show"_s},
                {u"at"_s, Instant::at(today.addDays(-2), QTime(9, 0), QTimeZone::utc())}});
        QCOMPARE(desk.risk()->days, 40);
        QVERIFY(desk.store.update(EntityKind::Activity, meeting, {{u"outcome"_s, u"held"_s}}));
        QCOMPARE(desk.risk()->days, 2);
    }

    void aCallThatNobodyAnsweredIsNoConversation_data()
    {
        QTest::addColumn<QString>("outcome");
        for (const QString &outcome : {u"no_answer"_s, u"voicemail"_s, u"busy"_s})
            QTest::addRow("%s", qPrintable(outcome)) << outcome;
    }

    void aCallThatNobodyAnsweredIsNoConversation()
    {
        QFETCH(QString, outcome);
        Desk desk;
        desk.talked(u"call"_s, 40);
        const RecordId call = desk.store.create(EntityKind::Activity,
            {{u"kind"_s, u"call"_s}, {u"contact"_s, desk.contact}, {u"outcome"_s, outcome},
                {u"at"_s, Instant::at(today.addDays(-2), QTime(9, 0), QTimeZone::utc())}});
        QCOMPARE(desk.risk()->days, 40);
        QVERIFY(desk.store.update(EntityKind::Activity, call, {{u"outcome"_s, u"answered"_s}}));
        QCOMPARE(desk.risk()->days, 2);
    }

    void theWorstReasonIsSaid()
    {
        Desk desk;
        desk.talked(u"email"_s, 40);
        desk.deal(1);
        QCOMPARE(desk.risk()->reason, Reason::Silence);
        desk.deal(20);
        QCOMPARE(desk.risk(), std::optional(CustomerRisk{Level::High, Reason::OverdueAction, 20, u"Loggers"_s}));
    }

    void aDealThatStaysTooLongIsARisk()
    {
        Desk desk;
        desk.talked(u"call"_s, 1);
        const auto stage = desk.store->select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, 1, false})->id(0);
        desk.store.update(EntityKind::Stage, stage, {{u"rotting_days"_s, qint64(10)}}).value();
        const auto deal = desk.store.create(
            EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"contact"_s, desk.contact}, {u"stage"_s, stage}});
        QCOMPARE(desk.risk()->level, Level::Low);
        desk.store.clock.set(Instant::at(today.addDays(11), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(desk.risk(), std::optional(CustomerRisk{Level::Medium, Reason::StaleDeal, 11, u"Freezers"_s}));
        desk.store.update(EntityKind::Deal, deal, {{u"stage"_s, stage}}).value();
    }
};

SATCHEL_TEST(tst_CustomerRisk)
#include "tst_CustomerRisk.moc"
