// SPDX-License-Identifier: GPL-3.0-or-later
// Copper, by its description: what it does in its own way. What all described vendors have in common is in
// tst_DescribedVendors.
#include "sync/connectors/rest/RestRows.h"
#include "sync/session/Vendor.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

QJsonArray listIn(const fakes::Values &values, const QString &name)
{
    return QJsonDocument::fromJson(values.value(name).toUtf8()).array();
}

} // namespace

class tst_Copper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Lists and addresses are replaced as a whole by what an update names.
    void whatIsNotOursOfAPersonStays()
    {
        Copper world;
        const QString id = world.user.create(u"people"_s,
            {{u"name"_s, u"Ada Roe"_s},
                {u"emails"_s,
                    u"[{\"email\":\"a@x.example\",\"category\":\"personal\"},{\"email\":\"b@x.example\",\"category\":\"work\"}]"_s},
                {u"address"_s, u"{\"street\":\"Main 1\",\"city\":\"Berlin\",\"suite\":\"7\"}"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"people"_s, id);
        QCOMPARE(world.store->get(EntityKind::Contact, here)->text(u"email"), u"a@x.example"_s);
        QCOMPARE(world.store->get(EntityKind::Contact, here)->text(u"address_city"), u"Berlin"_s);
        QVERIFY(world.store.update(EntityKind::Contact, here,
            {{u"email"_s, u"c@x.example"_s}, {u"address_city"_s, u"Hamburg"_s}, {u"phone"_s, u"+49 40 1"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        const auto there = world.user.record(u"people"_s, id)->values;
        QCOMPARE(listIn(there, u"emails"_s).size(), 2);
        QCOMPARE(listIn(there, u"emails"_s)[0][u"email"].toString(), u"c@x.example"_s);
        QCOMPARE(listIn(there, u"emails"_s)[0][u"category"].toString(), u"personal"_s);
        QCOMPARE(listIn(there, u"phone_numbers"_s)[0][u"category"].toString(), u"work"_s);
        const QJsonObject address = QJsonDocument::fromJson(there.value(u"address").toUtf8()).object();
        QCOMPARE(address.value(u"city").toString(), u"Hamburg"_s);
        QCOMPARE(address.value(u"street").toString(), u"Main 1"_s);
        QCOMPARE(address.value(u"suite").toString(), u"7"_s);
    }

    /// It would be asked for by this id, and refused, in every round to come.
    void anIdWithSpacesIsNoId()
    {
        const auto schema = Schema::withCustomFields({});
        const auto vendor = Vendor::load(u"copper"_s, *schema);
        const RestRows rows(*vendor->manifest.object(u"people"_s));
        QJsonObject row{{u"id"_s, 7}, {u"name"_s, u"Ada Roe"_s}, {u"date_created"_s, 1'700'000'000},
            {u"date_modified"_s, 1'700'000'000}};
        QCOMPARE(rows.recordOf(row)->id, u"7"_s);
        row[u"id"_s] = u"not an id"_s;
        const auto refused = rows.recordOf(row);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    /// The company of a person is given once; later it is changed in Copper, and that is read.
    void theCompanyOfAPersonIsGivenOnce()
    {
        Copper world;
        const QString one = world.user.create(u"companies"_s, {{u"name"_s, u"One"_s}});
        const QString two = world.user.create(u"companies"_s, {{u"name"_s, u"Two"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"company"_s, world.here(u"companies"_s, one)}});
        QVERIFY(world.settle());
        const QString id = world.there(here);
        QCOMPARE(world.user.record(u"people"_s, id)->values.value(u"company_id"), one);
        QVERIFY(world.user.edit(u"people"_s, id, {{u"company_id"_s, two}}));
        QVERIFY(world.settle());
        QCOMPARE(world.store.value(EntityKind::Contact, here, u"company"_s), Value(world.here(u"companies"_s, two)));
        QVERIFY(world.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Head"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"people"_s, id)->values.value(u"title"), u"Head"_s);
        QVERIFY(world.parked().empty());
    }

    void aDealIsWonLostAndAbandoned()
    {
        Copper world;
        const QString person = world.user.create(u"people"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString id = world.user.create(u"opportunities"_s,
            {{u"name"_s, u"Robots"_s}, {u"primary_contact_id"_s, person}, {u"monetary_value"_s, u"1200.5"_s},
                {u"monetary_unit"_s, u"USD"_s}});
        QVERIFY(world.settle());
        const RecordId deal = world.here(u"opportunities"_s, id);
        const auto here = [&] { return *world.store->get(EntityKind::Deal, deal); };
        QCOMPARE(std::get<Money>(here().value(u"value")).currency.code(), u"USD"_s);
        QCOMPARE(here().text(u"status"), u"open"_s);
        for (const auto &[there, status] : {std::pair{u"Won"_s, u"won"_s}, std::pair{u"Lost"_s, u"lost"_s},
                 std::pair{u"Abandoned"_s, u"lost"_s}, std::pair{u"Open"_s, u"open"_s}}) {
            QVERIFY(world.user.edit(u"opportunities"_s, id, {{u"status"_s, there}}));
            QVERIFY(world.settle());
            QCOMPARE(here().text(u"status"), status);
        }
        const QString pipeline = world.user.records(u"pipelines"_s).front().id;
        QVERIFY(
            world.store.update(EntityKind::Deal, deal, {{u"stage"_s, world.here(u"stages"_s, u"lost-"_s + pipeline)}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"opportunities"_s, id)->values.value(u"status"), u"Lost"_s);
        // Without its contact a deal cannot be sent
        world.store.create(
            EntityKind::Deal, {{u"title"_s, u"Ducks"_s}, {u"stage"_s, world.here(u"stages"_s, u"lost-"_s + pipeline)}});
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"opportunities"_s).size(), size_t(1));
    }

    void tasksAndNotesAreAboutSomething()
    {
        Copper world;
        const QString person = world.user.create(u"people"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString task = world.user.create(u"tasks"_s,
            {{u"name"_s, u"Call back"_s}, {u"due_date"_s, u"1796115600"_s}, // 1 December 2026, 9:00 in UTC
                {u"related_resource"_s, u"{\"id\":%1,\"type\":\"person\"}"_s.arg(person)}});
        const auto activity = [&](const QString &type) {
            return world.user.create(u"activities"_s,
                {{u"details"_s, u"Likes robots"_s}, {u"type"_s, type}, {u"activity_date"_s, u"1796000000"_s},
                    {u"parent"_s, u"{\"id\":%1,\"type\":\"person\"}"_s.arg(person)}});
        };
        const QString note = activity(u"{\"category\":\"user\",\"id\":0}"_s);
        const QString call = activity(u"{\"category\":\"user\",\"id\":190711}"_s);
        const QString system = activity(u"{\"category\":\"system\",\"id\":0}"_s);
        QVERIFY(world.settle());
        const RecordId contact = world.here(u"people"_s, person);
        const Record here = *world.store->get(EntityKind::Task, world.here(u"tasks"_s, task));
        QCOMPARE(valueOr<QDate>(here.value(u"due_date")), QDate(2026, 12, 1));
        QCOMPARE(valueOr<QTime>(here.value(u"due_time")), QTime(9, 0));
        QCOMPARE(valueOr<RecordId>(here.value(u"contact")), contact);
        QVERIFY(!world.here(u"notes"_s, note).isNull());
        QVERIFY(world.here(u"notes"_s, call).isNull() && world.here(u"notes"_s, system).isNull());
        QVERIFY(
            world.store.update(EntityKind::Task, here.id, {{u"status"_s, u"completed"_s}, {u"contact"_s, Value()}}));
        const RecordId made = world.store.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Wants ducks"_s}, {u"contact"_s, contact},
                {u"at"_s, *Instant::fromIso(u"2026-11-12T08:15:00Z")}});
        QVERIFY(world.settle());
        const auto there = world.user.record(u"tasks"_s, task)->values;
        QCOMPARE(there.value(u"status"), u"Completed"_s);
        QCOMPARE(there.value(u"related_resource"), QString());
        const auto sent = world.user.record(u"activities"_s, world.there(made))->values;
        QCOMPARE(sent.value(u"type"), u"{\"category\":\"user\",\"id\":0}"_s);
        QCOMPARE(sent.value(u"activity_date"), u"1794471300"_s);
        QVERIFY(world.parked().empty());
        // A deleted note leaves a stub that only its own address shows
        QVERIFY(world.user.archive(u"activities"_s, note));
        const RecordId noteHere = world.here(u"notes"_s, note);
        world.store.clock.advance(5 * 3'600'000);
        QVERIFY(world.settle());
        QVERIFY(world.store->get(EntityKind::Activity, noteHere)->isDeleted());
    }

    void anAddressThatIsTakenIsSaidInCoppersWords()
    {
        Copper world;
        world.user.create(u"people"_s,
            {{u"name"_s, u"Ada Roe"_s}, {u"emails"_s, u"[{\"email\":\"a@x.example\",\"category\":\"work\"}]"_s}});
        const QString other = world.user.create(u"people"_s, {{u"name"_s, u"Bo Lind"_s}});
        QVERIFY(world.settle());
        QVERIFY(
            world.store.update(EntityKind::Contact, world.here(u"people"_s, other), {{u"email"_s, u"A@x.example"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.parked().size(), size_t(1));
        QVERIFY2(world.parked().front().reason.contains(u"has already been taken"_s),
            qPrintable(world.parked().front().reason));
    }
};

SATCHEL_TEST(tst_Copper)
#include "tst_Copper.moc"
