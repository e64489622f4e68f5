// SPDX-License-Identifier: GPL-3.0-or-later
// monday.com, by its description: what it does in its own way, above all that boards and columns differ from account to
// account. What all described vendors have in common is in tst_DescribedVendors.
#include "store/sync/Mappings.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

QString limitsOf(Monday &world)
{
    const auto connection = store::Connections(*world.store).get(world.number);
    QStringList limits;
    for (const QJsonValue limit : connection->settings.value(u"account_limits").toArray())
        limits.append(limit.toString());
    return limits.join(u'\n');
}

const store::RemoteObject *objectIn(const store::RemoteCatalog &catalog, const QString &name)
{
    const auto found = std::ranges::find(catalog, name, &store::RemoteObject::object);
    return found == catalog.end() ? nullptr : &*found;
}

} // namespace

class tst_Monday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactIsReadFromItsColumns()
    {
        Monday world;
        const QString firm = world.user.create(u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"numbers_1"_s, u"12"_s}});
        const QString id = world.user.create(u"contacts"_s,
            {{u"name"_s, u"Ada Roe"_s}, {u"email_1"_s, u"roe@acme.example"_s}, {u"phone_1"_s, u"+49 30 1"_s},
                {u"text_1"_s, u"Head"_s}, {u"accounts_1"_s, firm}, {u"notes_1"_s, u"Likes robots"_s}});
        QVERIFY(world.settle());
        const Record here = *world.store->get(EntityKind::Contact, world.here(u"contacts"_s, id));
        QCOMPARE(here.text(u"first_name"), u"Ada"_s);
        QCOMPARE(here.text(u"email"), u"roe@acme.example"_s);
        QCOMPARE(here.text(u"job_title"), u"Head"_s);
        QCOMPARE(here.text(u"notes"), u"Likes robots"_s);
        QCOMPARE(valueOr<RecordId>(here.value(u"company")), world.here(u"companies"_s, firm));
        QCOMPARE(world.store.value(EntityKind::Company, world.here(u"companies"_s, firm), u"employees"_s),
            Value(qint64(12)));
        // There is no column for it, and that is said
        QVERIFY2(limitsOf(world).contains(u"Mobile"_s), qPrintable(limitsOf(world)));
    }

    /// A value is written in the form of its column's type, and what an entry has besides stays.
    void aContactIsWrittenInTheFormOfEachType()
    {
        Monday world;
        const QString one = world.user.create(u"companies"_s, {{u"name"_s, u"One"_s}});
        const QString two = world.user.create(u"companies"_s, {{u"name"_s, u"Two"_s}});
        const QString three = world.user.create(u"companies"_s, {{u"name"_s, u"Three"_s}});
        const QString id = world.user.create(
            u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}, {u"accounts_1"_s, one + u',' + two}, {u"text_1"_s, u"Head"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"contacts"_s, id);
        QCOMPARE(world.store.value(EntityKind::Contact, here, u"company"_s), Value(world.here(u"companies"_s, one)));
        QVERIFY(world.store.update(EntityKind::Contact, here,
            {{u"last_name"_s, u"Poe"_s}, {u"email"_s, u"poe@acme.example"_s}, {u"phone"_s, u"+49 40 1"_s},
                {u"notes"_s, u"Wants ducks"_s}, {u"job_title"_s, Value()},
                {u"company"_s, world.here(u"companies"_s, three)}}));
        QVERIFY(world.settle());
        QVERIFY2(
            world.parked().empty(), qPrintable(world.parked().empty() ? QString() : world.parked().front().reason));
        const auto there = world.user.record(u"contacts"_s, id)->values;
        QCOMPARE(there.value(u"name"), u"Ada Poe"_s);
        QCOMPARE(there.value(u"email_1"), u"poe@acme.example"_s);
        QCOMPARE(there.value(u"notes_1"), u"Wants ducks"_s);
        QCOMPARE(there.value(u"text_1"), QString());
        QCOMPARE(there.value(u"accounts_1"), three + u',' + two); // the other account stays
        QVERIFY(world.store.update(EntityKind::Contact, here, {{u"company"_s, Value()}, {u"email"_s, Value()}}));
        QVERIFY(world.settle());
        const auto cleared = world.user.record(u"contacts"_s, id)->values;
        QCOMPARE(cleared.value(u"accounts_1"), two);
        QCOMPARE(cleared.value(u"email_1"), QString());
    }

    /// The stages are the labels of the status column, by the number that a renamed label keeps.
    void aDealMovesThroughTheLabelsOfItsBoard()
    {
        Monday world;
        const QString id = world.user.create(u"deals"_s,
            {{u"name"_s, u"Robots"_s}, {u"status_1"_s, u"0"_s}, {u"numbers_1"_s, u"1200.5"_s},
                {u"date_1"_s, u"2026-12-24"_s}});
        const QString plain = world.user.create(u"deals"_s, {{u"name"_s, u"Ducks"_s}});
        QVERIFY(world.settle());
        QVERIFY(!world.here(u"pipelines"_s, u"1004"_s).isNull());
        const RecordId deal = world.here(u"deals"_s, id);
        const auto here = [&] { return *world.store->get(EntityKind::Deal, deal); };
        QCOMPARE(valueOr<RecordId>(here().value(u"stage")), world.here(u"stages"_s, u"0"_s));
        QCOMPARE(valueOr<QDate>(here().value(u"expected_close")), QDate(2026, 12, 24));
        QCOMPARE(here().text(u"status"), u"open"_s);
        QCOMPARE(std::get<Money>(here().value(u"value")).amountText(), u"1200.50"_s);
        QCOMPARE(world.store.value(EntityKind::Deal, world.here(u"deals"_s, plain), u"stage"_s),
            Value(world.here(u"stages"_s, u"none"_s)));
        QVERIFY(world.user.edit(u"deals"_s, id, {{u"status_1"_s, u"1"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(here().text(u"status"), u"won"_s);
        QVERIFY(world.store.update(EntityKind::Deal, deal,
            {{u"stage"_s, world.here(u"stages"_s, u"3"_s)}, {u"expected_close"_s, QDate(2027, 1, 2)}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"deals"_s, id)->values.value(u"status_1"), u"3"_s);
        QCOMPARE(world.user.record(u"deals"_s, id)->values.value(u"date_1"), u"2027-01-02"_s);
        QVERIFY(world.parked().empty());
        // A label that is renamed is the same stage
        world.fake.board(u"deals"_s).columns[0].labels[1].second = u"Haggling"_s;
        const RecordId stage = world.here(u"stages"_s, u"3"_s);
        world.store.clock.advance(25 * 3'600'000);
        QVERIFY(world.settle());
        QCOMPARE(world.store->get(EntityKind::Stage, stage)->text(u"name"), u"Haggling"_s);
    }

    void aTaskIsAnItemOfTheBoardOfTasks()
    {
        Monday world;
        const QString person = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString open = world.user.create(u"tasks"_s, {{u"name"_s, u"Send samples"_s}, {u"contacts_1"_s, person}});
        const QString begun = world.user.create(u"tasks"_s,
            {{u"name"_s, u"Call back"_s}, {u"status_1"_s, u"2"_s}, {u"status_2"_s, u"10"_s},
                {u"date_1"_s, u"2026-12-24"_s}});
        QVERIFY(world.settle());
        const RecordId openHere = world.here(u"tasks"_s, open);
        const RecordId begunHere = world.here(u"tasks"_s, begun);
        QCOMPARE(world.store->get(EntityKind::Task, openHere)->text(u"status"), u"pending"_s); // no label
        QCOMPARE(world.store.value(EntityKind::Task, openHere, u"contact"_s), Value(world.here(u"contacts"_s, person)));
        QCOMPARE(world.store->get(EntityKind::Task, begunHere)->text(u"status"), u"in_progress"_s);
        QCOMPARE(world.store->get(EntityKind::Task, begunHere)->text(u"priority"), u"urgent"_s);
        QCOMPARE(world.store.value(EntityKind::Task, begunHere, u"due_date"_s), Value(QDate(2026, 12, 24)));
        QVERIFY(world.store.update(EntityKind::Task, openHere, {{u"status"_s, u"completed"_s}}));
        QVERIFY(world.store.update(EntityKind::Task, begunHere, {{u"status"_s, u"pending"_s}}));
        const RecordId made = world.store.create(
            EntityKind::Task, {{u"title"_s, u"Write the offer"_s}, {u"due_date"_s, QDate(2027, 1, 4)}});
        QVERIFY(world.settle());
        QVERIFY2(
            world.parked().empty(), qPrintable(world.parked().empty() ? QString() : world.parked().front().reason));
        QCOMPARE(world.user.record(u"tasks"_s, open)->values.value(u"status_1"), u"1"_s);
        QCOMPARE(world.user.record(u"tasks"_s, begun)->values.value(u"status_1"), QString());
        QCOMPARE(world.user.record(u"tasks"_s, world.there(made))->values.value(u"date_1"), u"2027-01-04"_s);
    }

    /// The labels of a board are the account's. One that it does not have is a problem of this field alone.
    void aStatusWithoutALabelWaitsAloneForAPerson()
    {
        Monday world;
        const QString id = world.user.create(u"tasks"_s, {{u"name"_s, u"Call back"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"tasks"_s, id);
        QVERIFY(world.store.update(
            EntityKind::Task, here, {{u"status"_s, u"cancelled"_s}, {u"title"_s, u"Call back tomorrow"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"tasks"_s, id)->values.value(u"name"), u"Call back tomorrow"_s);
        QCOMPARE(world.parked().size(), size_t(1));
    }

    void aNoteIsAnUpdateOfWhatItIsAbout()
    {
        Monday world;
        const QString person = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString road = world.user.create(u"roadmap"_s, {{u"name"_s, u"Ship it"_s}});
        const QString note = world.user.create(
            u"notes"_s, {{u"body"_s, u"<p>Likes robots</p>"_s}, {u"item_id"_s, person}});
        const QString foreign = world.user.create(
            u"notes"_s, {{u"body"_s, u"<p>Internal</p>"_s}, {u"item_id"_s, road}});
        QVERIFY(world.settle());
        const RecordId contact = world.here(u"contacts"_s, person);
        const RecordId noteHere = world.here(u"notes"_s, note);
        QCOMPARE(world.store.value(EntityKind::Activity, noteHere, u"contact"_s), Value(contact));
        QCOMPARE(world.store->get(EntityKind::Activity, noteHere)->text(u"body"), u"Likes robots"_s);
        QVERIFY(world.here(u"notes"_s, foreign).isNull()); // of a board that is not synced
        QVERIFY(world.store.update(EntityKind::Activity, noteHere, {{u"body"_s, u"Likes ducks"_s}}));
        const RecordId made = world.store.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Call her"_s}, {u"contact"_s, contact},
                {u"at"_s, *Instant::fromIso(u"2026-11-12T08:15:00Z")}});
        QVERIFY(world.settle());
        QVERIFY(world.user.record(u"notes"_s, note)->values.value(u"body").contains(u"ducks"_s));
        QCOMPARE(world.user.record(u"notes"_s, world.there(made))->values.value(u"item_id"), person);
        QVERIFY(world.parked().empty());
    }

    /// Boards are found by their names in several languages; those of monday CRM come before others of the same name.
    void boardsAreFoundByTheirNames()
    {
        fakes::MondayOptions options;
        options.boardNames = {{u"contacts"_s, u"KONTAKTE"_s}, {u"companies"_s, u"Entreprises"_s}};
        Monday world(options);
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString deal = world.user.create(u"deals"_s, {{u"name"_s, u"Robots"_s}});
        const QString road = world.user.create(u"roadmap"_s, {{u"name"_s, u"Ship it"_s}}); // its board is named Deals
        QVERIFY(world.settle());
        QVERIFY(!world.here(u"contacts"_s, id).isNull());
        QVERIFY(!world.here(u"deals"_s, deal).isNull());
        QVERIFY(world.here(u"deals"_s, road).isNull());
    }

    void aBoardThatIsNotRecognizedIsSaidAndCanBeChosen()
    {
        fakes::MondayOptions options;
        options.boardNames = {{u"contacts"_s, u"Humans"_s}, {u"deals"_s, u"Chances"_s}, {u"roadmap"_s, u"Roadmap"_s}};
        Monday world(options);
        const QString id = world.user.create(u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}});
        world.user.create(u"companies"_s, {{u"name"_s, u"Acme"_s}});
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Company), 1);
        QCOMPARE(world.count(EntityKind::Contact), 0);
        QVERIFY2(limitsOf(world).contains(u"\"Contacts\""_s) && limitsOf(world).contains(u"\"Deals\""_s),
            qPrintable(limitsOf(world)));
        const auto catalog = world.session->catalog();
        QVERIFY2(catalog, qPrintable(catalog ? QString() : toText(catalog.error())));
        const store::RemoteObject *contacts = objectIn(*catalog, u"contacts"_s);
        QVERIFY(contacts);
        QCOMPARE(contacts->places.size(), size_t(1));
        QCOMPARE(contacts->places[0].chosen, QString());
        QVERIFY(std::ranges::find(contacts->places[0].options, u"Humans"_s, &Choice::label)
            != contacts->places[0].options.end());

        auto connection = *store::Connections(*world.store).get(world.number);
        auto settings = *store::ConnectionSettings::fromJson(connection.settings);
        settings.objects[u"contacts"_s].places[u"board"_s] = u"1002"_s;
        QJsonObject json = connection.settings;
        const QJsonObject chosen = settings.toJson();
        for (auto key = chosen.begin(); key != chosen.end(); ++key)
            json.insert(key.key(), *key);
        QVERIFY_RESULT(store::Mappings(*world.store, world.number).saveSettings(json));
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Contact), 1);
        QVERIFY(!world.here(u"contacts"_s, id).isNull());
        QVERIFY(!limitsOf(world).contains(u"\"Contacts\""_s));
    }

    /// The mapping shows a board's columns by their titles, with their types and labels.
    void theCatalogListsTheColumnsOfABoard()
    {
        Monday world;
        QVERIFY(world.settle());
        const auto catalog = world.session->catalog();
        const store::RemoteObject *contacts = objectIn(*catalog, u"contacts"_s);
        QVERIFY(contacts);
        const store::RemoteField *interests = contacts->field(u"dropdown_1"_s);
        QVERIFY(interests);
        QCOMPARE(interests->label, u"Interests"_s);
        QCOMPARE(interests->options.size(), size_t(2));
        QCOMPARE(contacts->field(u"checkbox_1"_s)->type, u"bool"_s);
        QCOMPARE(contacts->field(u"date_1"_s)->type, u"date"_s);
        QVERIFY(contacts->field(u"mirror_1"_s)->isReadOnly);
        const store::FieldPair *email = contacts->pairOf(u"email"_s);
        QVERIFY(email);
        QCOMPARE(email->remotes, QStringList{u"email_1"_s});
        QVERIFY(!contacts->pairOf(u"mobile"_s));
        QCOMPARE(contacts->places[0].chosen, u"1002"_s);
    }

    /// A person pairs a field with a column whose name says nothing.
    void aFieldIsPairedWithAnyColumn()
    {
        Monday world;
        auto connection = *store::Connections(*world.store).get(world.number);
        QJsonObject settings = connection.settings;
        settings.insert(u"objects"_s,
            QJsonObject{{u"contacts"_s,
                QJsonObject{{u"fields"_s, QJsonObject{{u"mobile"_s, u"phone_1"_s}, {u"birthday"_s, u"date_1"_s}}}}}});
        QVERIFY_RESULT(store::Mappings(*world.store, world.number).saveSettings(settings));
        const QString id = world.user.create(
            u"contacts"_s, {{u"name"_s, u"Ada Roe"_s}, {u"phone_1"_s, u"+49 30 1"_s}, {u"date_1"_s, u"1990-02-01"_s}});
        QVERIFY(world.settle());
        const Record here = *world.store->get(EntityKind::Contact, world.here(u"contacts"_s, id));
        QCOMPARE(here.text(u"mobile"), u"+49 30 1"_s);
        QCOMPARE(here.text(u"phone"), QString()); // the column has one field only
        QCOMPARE(valueOr<QDate>(here.value(u"birthday")), QDate(1990, 2, 1));
        QVERIFY(world.store.update(EntityKind::Contact, here.id, {{u"mobile"_s, u"+49 40 2"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"phone_1"), u"+49 40 2"_s);
        QVERIFY(world.parked().empty());
    }

    void withTheColumnForOurKeyALostCreateIsFoundByIt()
    {
        fakes::MondayOptions options;
        options.hasExternalIds = true;
        Monday world(options);
        QVERIFY(world.settle());
        const RecordId here = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (request.body.contains("create_item"))
                world.faults.failNth(0, fakes::Fault::LostReply);
        });
        world.round();
        world.faults.setBefore({});
        QCOMPARE(world.user.records(u"contacts"_s).size(), size_t(1));
        const QString id = world.user.records(u"contacts"_s).front().id;
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"text_99"), here.toString());
        QVERIFY(world.user.edit(u"contacts"_s, id, {{u"name"_s, u"Renamed"_s}})); // its values do not show it any more
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"contacts"_s).size(), size_t(1));
        QCOMPARE(world.there(here), id);
    }

    void aNameThatIsTooLongIsAProblemOfItsRecord()
    {
        Monday world;
        QVERIFY(world.settle());
        world.store.create(EntityKind::Company, {{u"name"_s, QString(300, u'x')}});
        world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"companies"_s).size(), size_t(1));
        QCOMPARE(world.parked().size(), size_t(1));
        QVERIFY(world.parked().front().reason.contains(u"255"_s));
    }

    /// Every list is read to its end: 25 items come where nobody says how many are wanted.
    void manyRecordsAreReadByTheirIds()
    {
        Monday world;
        std::vector<fakes::Values> firms;
        for (int i = 0; i < 400; ++i)
            firms.push_back({{u"name"_s, u"Firm %1"_s.arg(i)}});
        const QStringList ids = world.user.importRecords(u"companies"_s, firms);
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Company), 400);
        for (int i = 0; i < 30; ++i)
            QVERIFY(world.user.archive(u"companies"_s, ids[i]));
        world.store.clock.advance(5 * 3'600'000);
        QVERIFY(world.settle(8));
        QCOMPARE(world.count(EntityKind::Company), 370);
    }
};

SATCHEL_TEST(tst_Monday)
#include "tst_Monday.moc"
