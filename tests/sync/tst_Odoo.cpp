// SPDX-License-Identifier: GPL-3.0-or-later
// Odoo, which is described and not programmed: whole rounds against its fake, over JSON-RPC.
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

QString methodOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object()[u"params"][u"args"][4].toString();
}

Money euros(const QString &amount)
{
    return *Money::fromString(amount, *Currency::fromCode(u"EUR"_s));
}

QString stageNamed(Odoo &world, const QString &name)
{
    for (const auto &stage : world.user.records(u"stages"_s)) {
        if (stage.values.value(u"name") == name)
            return stage.id;
    }
    return {};
}

} // namespace

class tst_Odoo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsReadOnceAndThenOnlyChanges()
    {
        Odoo world;
        std::vector<fakes::Values> people;
        for (int i = 0; i < 450; ++i)
            people.push_back({{u"name"_s, u"Ada Person%1"_s.arg(i)}});
        world.user.importRecords(u"contacts"_s, people);
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Contact), 450);
        QCOMPARE(world.round().pulled, 0);
        const QString id = world.user.records(u"contacts"_s).front().id;
        QVERIFY(world.user.edit(u"contacts"_s, id, {{u"phone"_s, u"+49 30 1"_s}}));
        QCOMPARE(world.round().pulled, 1);
        QCOMPARE(world.store->get(EntityKind::Contact, world.here(u"contacts"_s, id))->text(u"phone"), u"+49 30 1"_s);
    }

    void everyKindOfRecordIsRead()
    {
        Odoo world;
        const QString ann = world.user.records(u"users"_s).front().id;
        const QString acme = world.user.create(
            u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"website"_s, u"https://acme.example"_s}, {u"user_id"_s, ann}});
        const QString ada = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}, {u"parent_id"_s, acme}});
        world.user.create(u"leads"_s, {{u"name"_s, u"Fair"_s}, {u"contact_name"_s, u"Ben Boe"_s}});
        const QString ofCompany = world.user.create(u"opportunities"_s,
            {{u"name"_s, u"Pumps"_s}, {u"partner_id"_s, acme}, {u"expected_revenue"_s, u"1250.5"_s},
                {u"stage_id"_s, stageNamed(world, u"Proposition"_s)}, {u"date_deadline"_s, u"2027-03-01"_s}});
        const QString ofPerson = world.user.create(u"opportunities"_s,
            {{u"name"_s, u"Valves"_s}, {u"partner_id"_s, ada}, {u"stage_id"_s, stageNamed(world, u"New"_s)}});
        world.user.create(u"products"_s, {{u"name"_s, u"Pump"_s}, {u"list_price"_s, u"99.9"_s}});
        world.user.create(u"meetings"_s,
            {{u"name"_s, u"Visit"_s}, {u"start"_s, u"2026-11-19 09:00:00"_s}, {u"stop"_s, u"2026-11-19 10:00:00"_s},
                {u"opportunity_id"_s, ofCompany}});
        QVERIFY(world.settle());
        for (const EntityKind kind :
            {EntityKind::Company, EntityKind::Contact, EntityKind::Lead, EntityKind::Product, EntityKind::Activity})
            QCOMPARE(world.count(kind), 1);
        QVERIFY(!world.here(u"users"_s, ann).isNull());
        const RecordId company = world.here(u"companies"_s, acme);
        const Record person = *world.store->get(EntityKind::Contact, world.here(u"contacts"_s, ada));
        QCOMPARE(valueOr<RecordId>(person.value(u"company")), company);
        QVERIFY(person.text(u"email").isEmpty()); // false is no text
        const Record deal = *world.store->get(EntityKind::Deal, world.here(u"opportunities"_s, ofCompany));
        QCOMPARE(valueOr<Money>(deal.value(u"value")), euros(u"1250.50"_s));
        QCOMPARE(valueOr<RecordId>(deal.value(u"company")), company);
        QCOMPARE(valueOr<QDate>(deal.value(u"expected_close")), QDate(2027, 3, 1));
        const Record other = *world.store->get(EntityKind::Deal, world.here(u"opportunities"_s, ofPerson));
        QCOMPARE(valueOr<RecordId>(other.value(u"contact")), person.id);
        QVERIFY(world.parked().empty());
    }

    void aRecordGoesThereAndBack()
    {
        Odoo world;
        QVERIFY(world.settle());
        const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const RecordId person = world.store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s},
                {u"company"_s, company}});
        QVERIFY(world.settle());
        const auto there = world.user.record(u"contacts"_s, world.there(person));
        QVERIFY(there);
        QCOMPARE(there->values.value(u"name"), u"Ada Roe"_s);
        QCOMPARE(there->values.value(u"parent_id"), world.there(company));
        QVERIFY(world.user.record(u"companies"_s, world.there(company)));
        QVERIFY(world.user.edit(u"contacts"_s, there->id, {{u"function"_s, u"Buyer"_s}, {u"email"_s, {}}}));
        QVERIFY(world.settle());
        QCOMPARE(world.store->get(EntityKind::Contact, person)->text(u"job_title"), u"Buyer"_s);
        QVERIFY(world.store->get(EntityKind::Contact, person)->text(u"email").isEmpty());
        QVERIFY(world.store.update(EntityKind::Contact, person, {{u"job_title"_s, Value()}, {u"company"_s, Value()}}));
        QVERIFY(world.settle());
        const auto cleared = world.user.record(u"contacts"_s, there->id)->values;
        QVERIFY(cleared.value(u"function").isEmpty());
        QVERIFY(cleared.value(u"parent_id").isEmpty());
        QVERIFY(store::Conflicts(*world.store).list()->empty());
        QVERIFY(world.parked().empty());
    }

    /// A lost opportunity is archived there, and its stage stays.
    void aDealIsLostAndOpenedAgain()
    {
        Odoo world;
        const QString id = world.user.create(u"opportunities"_s,
            {{u"name"_s, u"Pumps"_s}, {u"stage_id"_s, stageNamed(world, u"Proposition"_s)},
                {u"probability"_s, u"40"_s}});
        QVERIFY(world.settle());
        const RecordId deal = world.here(u"opportunities"_s, id);
        const Value before = world.store.value(EntityKind::Deal, deal, u"stage"_s);
        QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"stage"_s, world.here(u"stages"_s, u"lost"_s)}}));
        QVERIFY(world.settle());
        const auto lost = world.user.record(u"opportunities"_s, id)->values;
        QCOMPARE(lost.value(u"active"), u"false"_s);
        QCOMPARE(lost.value(u"probability"), u"0"_s);
        QCOMPARE(world.store->get(EntityKind::Deal, deal)->text(u"status"), u"lost"_s);
        QVERIFY(world.user.edit(u"opportunities"_s, id, {{u"active"_s, u"true"_s}, {u"probability"_s, u"10"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.store.value(EntityKind::Deal, deal, u"stage"_s), before);
        QCOMPARE(world.store->get(EntityKind::Deal, deal)->text(u"status"), u"open"_s);
        QVERIFY(world.user.edit(u"opportunities"_s, id, {{u"stage_id"_s, stageNamed(world, u"Won"_s)}}));
        QVERIFY(world.settle());
        QCOMPARE(world.store->get(EntityKind::Deal, deal)->text(u"status"), u"won"_s);
    }

    void deletionsTravelBothWays_data() { versions(); }
    void deletionsTravelBothWays()
    {
        QFETCH(bool, readRaises);
        fakes::OdooOptions options;
        options.readRaises = readRaises;
        Odoo world(options);
        const QString theirs = world.user.create(u"contacts"_s, {{u"name"_s, u"Theirs"_s}});
        const QString ours = world.user.create(u"contacts"_s, {{u"name"_s, u"Ours"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"contacts"_s, theirs);
        QVERIFY(world.user.archive(u"contacts"_s, theirs));
        QVERIFY(world.store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, world.here(u"contacts"_s, ours))}, {}}));
        QVERIFY(world.settle());
        QVERIFY(world.user.record(u"contacts"_s, ours)->isArchived);
        QVERIFY(!world.store->get(EntityKind::Contact, here)->isDeleted()); // no list shows deletions
        world.store.clock.advance(5 * 3'600'000);
        QVERIFY(world.settle()); // and a full sync after four hours misses it
        QVERIFY(world.store->get(EntityKind::Contact, here)->isDeleted());
    }

    void aRefusedReferenceIsLookedAtAtOnce()
    {
        Odoo world;
        const QString firm = world.user.create(u"companies"_s, {{u"name"_s, u"Acme"_s}});
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        QVERIFY(world.settle());
        const RecordId acme = world.here(u"companies"_s, firm);
        const RecordId ada = world.here(u"contacts"_s, id);
        QVERIFY(world.user.archive(u"companies"_s, firm));
        QVERIFY(world.store.update(EntityKind::Contact, ada, {{u"company"_s, acme}, {u"phone"_s, u"+49 30 1"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.store->get(EntityKind::Company, acme)->isDeleted());
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"phone"), u"+49 30 1"_s);
        QVERIFY(world.parked().empty());
    }

    void whatTwoPeopleEditedIsMerged_data() { versions(); }
    void whatTwoPeopleEditedIsMerged()
    {
        QFETCH(bool, readRaises);
        fakes::OdooOptions options;
        options.readRaises = readRaises;
        Odoo world(options);
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"contacts"_s, id);
        QVERIFY(
            world.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Buyer"_s}, {u"phone"_s, u"+49 30 1"_s}}));
        QVERIFY(world.user.edit(u"contacts"_s, id, {{u"function"_s, u"Head of buying"_s}, {u"city"_s, u"Berlin"_s}}));
        QVERIFY(world.settle());
        const Record merged = *world.store->get(EntityKind::Contact, here);
        const auto there = world.user.record(u"contacts"_s, id)->values;
        QCOMPARE(merged.text(u"address_city"), u"Berlin"_s);
        QCOMPARE(there.value(u"phone"), u"+49 30 1"_s);
        QCOMPARE(merged.text(u"job_title"), there.value(u"function"));
        QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t(1));
    }

    void aLostCreateIsNotSentTwice_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("with the field for our key") << true;
        QTest::newRow("by what it holds") << false;
    }
    void aLostCreateIsNotSentTwice()
    {
        QFETCH(bool, hasKey);
        Odoo world;
        fakes::Property key;
        key.name = key.label = u"x_satchel_id"_s;
        if (hasKey)
            world.user.addProperty(u"contacts"_s, key);
        QVERIFY(world.settle());
        const RecordId person = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        bool isLost = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (methodOf(request) == "create"_L1 && !std::exchange(isLost, true))
                world.faults.failNth(0, Fault::LostReply);
        });
        world.round();
        QVERIFY(isLost);
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"contacts"_s).size(), size_t(1));
        const auto there = world.user.records(u"contacts"_s).front();
        QCOMPARE(world.there(person), there.id);
        QCOMPARE(there.values.value(u"x_satchel_id"), hasKey ? person.toString() : QString());
    }

    /// A POST that deletes is no search: after a lost answer it is looked at first, not sent again.
    void aLostDeletionIsNotRepeatedBlindly()
    {
        Odoo world;
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        QVERIFY(world.settle());
        QVERIFY(world.store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, world.here(u"contacts"_s, id))}, {}}));
        int deletions = 0;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (methodOf(request) == "unlink"_L1 && ++deletions == 1)
                world.faults.failNth(0, Fault::LostReply);
        });
        QVERIFY(world.settle());
        QCOMPARE(deletions, 1);
        QVERIFY(world.user.record(u"contacts"_s, id)->isArchived);
    }

    /// Versions and modules differ: what this database lacks is not asked for.
    void whatTheDatabaseLacksIsLeftOut()
    {
        fakes::OdooOptions options;
        options.denied = {u"product.template"_s, u"calendar.event"_s};
        Odoo world(options);
        for (const QString &type : {u"contacts"_s, u"companies"_s}) {
            for (const QString &field : {u"function"_s, u"mobile"_s})
                QVERIFY(world.user.removeProperty(type, field));
        }
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        const auto first = world.round();
        QVERIFY2(!first.error, qPrintable(toText(first.error.value_or(Error()))));
        QVERIFY(world.store.update(EntityKind::Contact, world.here(u"contacts"_s, id),
            {{u"job_title"_s, u"Buyer"_s}, {u"mobile"_s, u"+49 170 1"_s}, {u"phone"_s, u"+49 30 1"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"phone"), u"+49 30 1"_s);
        QVERIFY(world.parked().empty());
    }

    /// Neither a right that was taken away nor an API that is gone is a deletion of records.
    void whatCannotBeReadAnyMoreIsNotDeletedHere()
    {
        Odoo world;
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        QVERIFY(world.settle());
        world.store.clock.advance(5 * 3'600'000);
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (methodOf(request) == "read"_L1)
                world.faults.failNth(0, Fault::Forbidden);
        });
        world.user.archive(u"contacts"_s, id); // as if it were hidden
        for (int i = 0; i < 3; ++i)
            world.round();
        QCOMPARE(world.count(EntityKind::Contact), 1);
        world.user.restore(u"contacts"_s, id);
        world.faults.setBefore({});
        world.fake.options().denied = {u"res.partner"_s};
        world.store.clock.advance(5 * 3'600'000);
        for (int i = 0; i < 3; ++i)
            world.round();
        QCOMPARE(world.count(EntityKind::Contact), 1);
    }

    void anAnswerWithAnErrorIsNoEmptyList()
    {
        Odoo world;
        world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        QVERIFY(world.settle());
        world.store.clock.advance(5 * 3'600'000);
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (methodOf(request) == "search_read"_L1)
                world.faults.failNth(0, Fault::Locked);
        });
        QVERIFY(world.round().error);
        world.faults.setBefore({});
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Contact), 1);
    }

    void aWrongKeyIsReported()
    {
        Odoo world;
        QVERIFY(world.settle());
        world.fake.options().apiKey = u"another"_s;
        const auto round = world.round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::Unauthorized);
        const auto wrong = createConnection(*world.store,
            {u"odoo"_s, u"Wrong"_s, fakes::odooAccount().address, {u"acme:ann@acme.example:guessed"_s, {}, {}}},
            world.dependencies(), 9);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Unauthorized);
    }

    void oneSignInServesManyRounds()
    {
        Odoo world;
        QVERIFY(world.settle());
        const int before = world.fake.signInCount();
        QVERIFY(world.settle());
        QCOMPARE(world.fake.signInCount(), before);
    }

private:
    static void versions()
    {
        QTest::addColumn<bool>("readRaises");
        QTest::newRow("a missing record is an error") << true;
        QTest::newRow("a missing record is left out") << false;
    }
};

SATCHEL_TEST(tst_Odoo)
#include "tst_Odoo.moc"
