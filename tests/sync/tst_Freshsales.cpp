// SPDX-License-Identifier: GPL-3.0-or-later
// Freshsales, by its description: what it does in its own way. What all described vendors have in common is in
// tst_DescribedVendors.
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

class tst_Freshsales : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A page may be short before the list ends: rows that the user does not see count.
    void shortPagesEndNoList()
    {
        fakes::FreshsalesOptions options;
        options.hiddenEach = 7;
        Freshsales world(options);
        std::vector<fakes::Values> people;
        for (int i = 0; i < 250; ++i)
            people.push_back({{u"last_name"_s, u"Person %1"_s.arg(i)}});
        world.user.importRecords(u"contacts"_s, people);
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Contact), 250 - 250 / 7);
    }

    /// Searches compare whole days of the account: a change just before midnight is not missed after it.
    void aChangeJustBeforeMidnightIsRead()
    {
        Freshsales world;
        const QString id = world.user.create(
            u"contacts"_s, {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"a@x.example"_s}});
        QVERIFY(world.settle());
        const qint64 day = 24 * 3'600'000;
        const qint64 now = world.store.clock.now().ms;
        world.store.clock.advance(day - now % day - 20 * 60'000);
        QVERIFY(!world.round().error); // at ten to midnight in UTC
        QVERIFY(world.user.edit(u"contacts"_s, id, {{u"last_name"_s, u"Poe"_s}}));
        world.store.clock.advance(60'000 * 15);
        QVERIFY(!world.round().error);
        QCOMPARE(world.store->get(EntityKind::Contact, world.here(u"contacts"_s, id))->text(u"last_name"), u"Poe"_s);
    }

    void aDealMovesThroughItsStages()
    {
        Freshsales world;
        const QString firm = world.user.create(u"sales_accounts"_s, {{u"name"_s, u"Acme"_s}});
        const QString id = world.user.create(u"deals"_s,
            {{u"name"_s, u"Robots"_s}, {u"amount"_s, u"1200.5"_s}, {u"sales_account_id"_s, firm},
                {u"expected_close"_s, u"2027-01-31"_s}});
        QVERIFY(world.settle());
        const RecordId deal = world.here(u"deals"_s, id);
        const auto here = [&] { return *world.store->get(EntityKind::Deal, deal); };
        QCOMPARE(std::get<Money>(here().value(u"value")).amountText(), u"1200.50"_s);
        QCOMPARE(valueOr<RecordId>(here().value(u"company")), world.here(u"sales_accounts"_s, firm));
        QCOMPARE(here().text(u"status"), u"open"_s);
        const auto stages = world.user.records(u"deal_stages"_s);
        const QString pipeline = world.user.records(u"deal_pipelines"_s).front().id;
        QVERIFY(world.user.edit(u"deals"_s, id, {{u"deal_stage_id"_s, stages[2].id}}));
        QVERIFY(world.settle());
        QCOMPARE(here().text(u"status"), u"won"_s);
        const RecordId first = world.here(u"deal_stages"_s, pipeline + u'-' + stages[0].id);
        QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"stage"_s, first}, {u"value"_s, Value()}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        const auto there = world.user.record(u"deals"_s, id)->values;
        QCOMPARE(there.value(u"deal_stage_id"), stages[0].id);
        QCOMPARE(there.value(u"amount"), u"0"_s); // it has no empty one
        QVERIFY(isEmpty(here().value(u"value")));
    }

    /// Open and completed tasks, past meetings and those to come are lists of their own.
    void tasksAndMeetingsAreReadFromBothOfTheirLists()
    {
        Freshsales world;
        const QString person = world.user.create(
            u"contacts"_s, {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@x.example"_s}});
        const auto about = [&](fakes::Values values) {
            values.set(u"targetable_type"_s, u"Contact"_s);
            values.set(u"targetable_id"_s, person);
            return values;
        };
        const QString open = world.user.create(
            u"tasks"_s, about({{u"title"_s, u"Call back"_s}, {u"due_date"_s, u"2026-12-01T09:00:00Z"_s}}));
        const QString done = world.user.create(u"tasks"_s,
            about({{u"title"_s, u"Called"_s}, {u"due_date"_s, u"2026-11-01T09:00:00Z"_s}, {u"status"_s, u"1"_s}}));
        const QString past = world.user.create(u"appointments"_s,
            about({{u"title"_s, u"Review"_s}, {u"from_date"_s, u"2026-11-02T09:00:00Z"_s},
                {u"end_date"_s, u"2026-11-02T10:00:00Z"_s}}));
        const QString future = world.user.create(u"appointments"_s,
            about({{u"title"_s, u"Plan"_s}, {u"from_date"_s, u"2027-11-02T09:00:00Z"_s},
                {u"end_date"_s, u"2027-11-02T10:00:00Z"_s}}));
        QVERIFY(world.settle());
        const RecordId contact = world.here(u"contacts"_s, person);
        const Record task = *world.store->get(EntityKind::Task, world.here(u"tasks"_s, open));
        QCOMPARE(task.text(u"status"), u"pending"_s);
        QCOMPARE(valueOr<RecordId>(task.value(u"contact")), contact);
        QCOMPARE(world.store->get(EntityKind::Task, world.here(u"tasks"_s, done))->text(u"status"), u"completed"_s);
        const Record review = *world.store->get(EntityKind::Activity, world.here(u"appointments"_s, past));
        QCOMPARE(valueOr<Instant>(review.value(u"at")), *Instant::fromIso(u"2026-11-02T09:00:00Z"));
        QCOMPARE(valueOr<qint64>(review.value(u"duration_seconds")), 3600);
        QVERIFY(!world.here(u"appointments"_s, future).isNull());
        QVERIFY(world.store.update(EntityKind::Task, task.id, {{u"status"_s, u"completed"_s}}));
        const RecordId made = world.store.create(
            EntityKind::Task, {{u"title"_s, u"Send"_s}, {u"due_date"_s, QDate(2026, 12, 2)}, {u"contact"_s, contact}});
        const RecordId about0 = world.store.create(EntityKind::Task,
            {{u"title"_s, u"Nobody's"_s}, {u"due_date"_s, QDate(2026, 12, 2)}}); // needs what it is about
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"tasks"_s, open)->values.value(u"status"), u"1"_s);
        QCOMPARE(world.user.record(u"tasks"_s, world.there(made))->values.value(u"targetable_id"), person);
        QVERIFY(world.there(about0).isEmpty());
    }

    void theOtherAccountsOfAContactStay()
    {
        Freshsales world;
        const QString one = world.user.create(u"sales_accounts"_s, {{u"name"_s, u"One"_s}});
        const QString two = world.user.create(u"sales_accounts"_s, {{u"name"_s, u"Two"_s}});
        const QString three = world.user.create(u"sales_accounts"_s, {{u"name"_s, u"Three"_s}});
        const QString id = world.user.create(u"contacts"_s,
            {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@x.example"_s},
                {u"sales_accounts"_s,
                    u"[{\"id\":%1,\"is_primary\":false},{\"id\":%2,\"is_primary\":true}]"_s.arg(one, two)}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"contacts"_s, id);
        QCOMPARE(
            world.store.value(EntityKind::Contact, here, u"company"_s), Value(world.here(u"sales_accounts"_s, two)));
        QVERIFY(
            world.store.update(EntityKind::Contact, here, {{u"company"_s, world.here(u"sales_accounts"_s, three)}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        const QJsonArray accounts = QJsonDocument::fromJson(
            world.user.record(u"contacts"_s, id)->values.value(u"sales_accounts").toUtf8())
                                        .array();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(QString::number(accounts[0][u"id"].toInteger()), one);
        QCOMPARE(QString::number(accounts[1][u"id"].toInteger()), three);
        QVERIFY(accounts[1][u"is_primary"].toBool());
    }

    void aLostCreateIsFoundOnTheDayItWasMade()
    {
        Freshsales world;
        QVERIFY(world.settle());
        const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        bool isLost = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (request.url.path().endsWith(u"/api/sales_accounts"_s) && !std::exchange(isLost, true))
                world.faults.failNth(0, fakes::Fault::LostReply);
        });
        world.round();
        QVERIFY(isLost);
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        QCOMPARE(world.there(company), world.user.records(u"sales_accounts"_s).front().id);
    }

    void aNameThatIsTakenIsSaidInFreshsalesWords()
    {
        Freshsales world;
        QVERIFY(world.settle());
        world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"phone"_s, u"1"_s}});
        world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"phone"_s, u"2"_s}});
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"sales_accounts"_s).size(), size_t(1));
        QCOMPARE(world.parked().size(), size_t(1));
        QVERIFY2(world.parked().front().reason.contains(u"Name has already been taken"_s),
            qPrintable(world.parked().front().reason));
    }
};

SATCHEL_TEST(tst_Freshsales)
#include "tst_Freshsales.moc"
