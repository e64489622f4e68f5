// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/PlannedItems.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 10);

struct Desk
{
    TestStore store;
    RecordId contact;

    Desk()
    {
        store.clock.set(at(today, QTime(10, 41)));
        contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}});
    }
    static Instant at(QDate day, QTime time) { return Instant::at(day, time, QTimeZone::utc()); }
    RecordId task(const QString &title, QDate day, const QString &category, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(),
            {{u"title"_s, title}, {u"due_date"_s, day}, {u"category"_s, category}, {u"contact"_s, contact}});
        return store.create(EntityKind::Task, std::move(more));
    }
    QStringList titles()
    {
        QStringList titles;
        const auto items = readPlanned(*store, EntityKind::Contact, contact, u"call"_s, 10);
        if (!items)
            qFatal("what is planned could not be read");
        for (const PlannedItem &item : *items)
            titles += item.title;
        return titles;
    }
};

} // namespace

class tst_PlannedItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasksAndActivitiesOfTheKindAreOfferedTheNextOneFirst()
    {
        Desk desk;
        desk.task(u"tomorrow"_s, today.addDays(1), u"call"_s);
        desk.task(u"overdue"_s, today.addDays(-3), u"call"_s);
        desk.task(u"in a week"_s, today.addDays(7), u"call"_s);
        desk.task(u"a meeting"_s, today, u"meeting"_s);
        desk.task(u"done"_s, today, u"call"_s, {{u"status"_s, u"completed"_s}});
        for (const auto &[subject, time] : {std::pair(u"at three"_s, QTime(15, 0)), {u"this morning"_s, QTime(9, 0)}})
            desk.store.create(EntityKind::Activity,
                {{u"kind"_s, u"call"_s}, {u"subject"_s, subject}, {u"contact"_s, desk.contact},
                    {u"at"_s, Desk::at(today, time)}});
        QCOMPARE(desk.titles(), (QStringList{u"overdue"_s, u"at three"_s, u"tomorrow"_s}));
    }

    void aDealsNextActionIsOfferedUnlessItIsOneOfTheTasks()
    {
        Desk desk;
        const auto deal = desk.store.create(
            EntityKind::Deal, {{u"title"_s, u"Loggers"_s}, {u"next_action"_s, u"Ask for the decision"_s}});
        const auto read = [&](const QString &kind) {
            QStringList titles;
            const auto items = readPlanned(*desk.store, EntityKind::Deal, deal, kind, 10);
            for (const PlannedItem &item : *items)
                titles += item.title;
            return titles;
        };
        QCOMPARE(read(u"call"_s), QStringList{u"Ask for the decision"_s});
        QCOMPARE(read(u"note"_s), QStringList());
        desk.task(u"Call Ott"_s, today.addDays(-1), u"call"_s, {{u"deal"_s, deal}});
        QCOMPARE(read(u"call"_s), (QStringList{u"Call Ott"_s, u"Ask for the decision"_s}));
        desk.task(u"Ask for the decision"_s, today, u"call"_s, {{u"deal"_s, deal}});
        QCOMPARE(read(u"call"_s), (QStringList{u"Call Ott"_s, u"Ask for the decision"_s}));
    }

    void completingTheNextActionOfADealMakesItsNextOpenTaskTheNextOne()
    {
        Desk desk;
        const auto deal = desk.store.create(
            EntityKind::Deal, {{u"title"_s, u"Loggers"_s}, {u"next_action"_s, u"Ask for the decision"_s}});
        const auto called = desk.task(u"Call Ott"_s, today, u"call"_s, {{u"deal"_s, deal}});
        desk.task(u"Send the papers"_s, today.addDays(3), u"email"_s, {{u"deal"_s, deal}});
        const auto edits = completePlanned(*desk.store, {called}, deal); // both are ticked
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(desk.store->commit({u"Logged a call"_s, Origin::user(), *edits, {}}));
        QCOMPARE(desk.store->get(EntityKind::Task, called)->text(u"status"), u"completed"_s);
        QCOMPARE(desk.store->get(EntityKind::Deal, deal)->text(u"next_action"), u"Send the papers"_s);
    }

    void aTaskThatIsTheNextActionOfItsDealCompletesThatToo()
    {
        Desk desk;
        const auto deal = desk.store.create(EntityKind::Deal,
            {{u"title"_s, u"Loggers"_s}, {u"next_action"_s, u"Call Ott"_s}, {u"next_action_date"_s, today}});
        const auto planned = desk.task(u"Call Ott"_s, today, u"call"_s, {{u"deal"_s, deal}});
        const auto other = desk.task(u"Call again"_s, today, u"call"_s);
        const auto edits = completePlanned(*desk.store, {planned, other});
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(desk.store->commit({u"Logged a call"_s, Origin::user(), *edits, {}}));
        QCOMPARE(desk.store->get(EntityKind::Task, planned)->text(u"status"), u"completed"_s);
        QCOMPARE(desk.store->get(EntityKind::Task, other)->text(u"status"), u"completed"_s);
        QVERIFY(desk.store->get(EntityKind::Deal, deal)->text(u"next_action").isEmpty());
    }
};

SATCHEL_TEST(tst_PlannedItems)
#include "tst_PlannedItems.moc"
