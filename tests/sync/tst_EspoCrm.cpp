// SPDX-License-Identifier: GPL-3.0-or-later
// EspoCRM, which is described and not programmed: whole rounds against its fake.
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

fakes::EspoOptions withVersions()
{
    fakes::EspoOptions options;
    options.versioned.append(u"Contact"_s);
    return options;
}

/// With the field for our key, as the guide asks for it.
void addKey(Espo &world)
{
    for (const QString &type : {u"Account"_s, u"Contact"_s}) {
        fakes::Property key;
        key.name = key.label = u"cSatchelId"_s;
        key.isCustom = true;
        world.user.addProperty(type, key);
    }
}

} // namespace

class tst_EspoCrm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsReadOnceAndThenOnlyChanges();
    void everyKindOfRecordIsReadAndWritten();
    void aRecordGoesThereAndBack();
    void deletionsTravelBothWays();
    void whatTwoPeopleEditedIsMerged_data();
    void whatTwoPeopleEditedIsMerged();
    void anEditBetweenOurLookAndOurWriteIsRefused();
    void anEditOfTheSameFieldIsAConflict();
    void changesGoOnFromTheirLastStamp();
    void aLostCreateIsNotSentTwice_data();
    void aLostCreateIsNotSentTwice();
    void twoLostCreatesThatAreAlikeMakeTwoRecords();
    void aRecordThatMovesWhileTheListIsReadIsNotLost();
    void manyRecordsOfOneStampAreReadOnce();
    void aListWithoutATotalIsReadToItsEnd();
    void aDuplicateIsLeftToAPerson();
    void whatTheRoleHidesIsLeftOut();
    void aRecordThatMayNotBeReadAnyMoreIsNotDeletedHere();
    void aWrongKeyIsReported();
    void aSignedConnectionWorks();

private:
    static RecordId contactHere(Espo &world, const QString &id) { return world.here(u"Contact"_s, id); }
};

void tst_EspoCrm::everythingIsReadOnceAndThenOnlyChanges()
{
    Espo world;
    std::vector<fakes::Values> people;
    for (int i = 0; i < 450; ++i)
        people.push_back({{u"lastName"_s, u"Person %1"_s.arg(i)}});
    world.user.importRecords(u"Contact"_s, people);
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 450);
    const int before = world.fake.requestCount();
    const QString id = world.user.create(u"Contact"_s, {{u"lastName"_s, u"New"_s}});
    QCOMPARE(world.round().pulled, 1);
    QVERIFY(!contactHere(world, id).isNull());
    QVERIFY2(world.fake.requestCount() - before < 20, QByteArray::number(world.fake.requestCount() - before));
}

void tst_EspoCrm::everyKindOfRecordIsReadAndWritten()
{
    Espo world;
    const QString account = world.user.create(
        u"Account"_s, {{u"name"_s, u"Acme"_s}, {u"website"_s, u"https://acme.example"_s}, {u"type"_s, u"Customer"_s}});
    world.user.create(u"Lead"_s, {{u"lastName"_s, u"Lee"_s}, {u"status"_s, u"In Process"_s}});
    const QString deal = world.user.create(u"Opportunity"_s,
        {{u"name"_s, u"Robots"_s}, {u"amount"_s, u"1200.5"_s}, {u"amountCurrency"_s, u"EUR"_s},
            {u"stage"_s, u"Proposal"_s}, {u"closeDate"_s, u"2027-01-31"_s}, {u"accountId"_s, account}});
    const QString call = world.user.create(u"Call"_s,
        {{u"name"_s, u"First call"_s}, {u"dateStart"_s, u"2026-11-19 09:00:00"_s},
            {u"dateEnd"_s, u"2026-11-19 09:30:00"_s}, {u"parentType"_s, u"Account"_s}, {u"parentId"_s, account}});
    QVERIFY(world.settle());
    const RecordId company = world.here(u"Account"_s, account);
    const Record here = *world.store->get(EntityKind::Deal, world.here(u"Opportunity"_s, deal));
    QCOMPARE(std::get<Money>(here.value(u"value")).amountText(), u"1200.50"_s);
    QCOMPARE(valueOr<RecordId>(here.value(u"company")), company);
    QCOMPARE(here.text(u"status"), u"open"_s);
    const Record spoken = *world.store->get(EntityKind::Activity, world.here(u"Call"_s, call));
    QCOMPARE(valueOr<Instant>(spoken.value(u"at")), *Instant::fromIso(u"2026-11-19T09:00:00Z"));
    QCOMPARE(valueOr<RecordId>(spoken.value(u"company")), company);

    QVERIFY(world.store.update(EntityKind::Activity, spoken.id,
        {{u"company"_s, Value()}, {u"deal"_s, here.id}, {u"at"_s, *Instant::fromIso(u"2026-11-19T10:00:00Z")}}));
    const RecordId task = world.store.create(
        EntityKind::Task, {{u"title"_s, u"Send the offer"_s}, {u"due_date"_s, QDate(2026, 11, 25)}});
    QVERIFY(world.settle());
    const auto written = world.user.record(u"Call"_s, call)->values;
    QCOMPARE(written.value(u"parentType"), u"Opportunity"_s);
    QCOMPARE(written.value(u"parentId"), deal);
    QCOMPARE(written.value(u"dateStart"), u"2026-11-19 10:00:00"_s);
    QCOMPARE(world.user.record(u"Task"_s, world.there(task))->values.value(u"dateEnd"), u"2026-11-25 00:00:00"_s);
    QVERIFY(world.parked().empty());
}

void tst_EspoCrm::aRecordGoesThereAndBack()
{
    Espo world;
    QVERIFY(world.settle());
    const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    const RecordId person = world.store.create(EntityKind::Contact,
        {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s}, {u"company"_s, company}});
    QVERIFY(world.settle());
    const auto there = world.user.record(u"Contact"_s, world.there(person));
    QVERIFY(there);
    QCOMPARE(there->values.value(u"emailAddress"), u"roe@acme.example"_s);
    QCOMPARE(there->values.value(u"accountId"), world.there(company));
    QVERIFY(world.user.edit(u"Contact"_s, there->id, {{u"title"_s, u"Buyer"_s}, {u"emailAddress"_s, {}}}));
    QVERIFY(world.settle());
    QCOMPARE(world.store->get(EntityKind::Contact, person)->text(u"job_title"), u"Buyer"_s);
    QVERIFY(world.store->get(EntityKind::Contact, person)->text(u"email").isEmpty());
    QVERIFY(world.store.update(EntityKind::Contact, person, {{u"job_title"_s, Value()}}));
    QVERIFY(world.settle());
    QVERIFY(world.user.record(u"Contact"_s, there->id)->values.value(u"title").isEmpty());
    QVERIFY(store::Conflicts(*world.store).list()->empty());
}

void tst_EspoCrm::deletionsTravelBothWays()
{
    Espo world;
    const QString theirs = world.user.create(u"Contact"_s, {{u"lastName"_s, u"Theirs"_s}});
    const QString ours = world.user.create(u"Contact"_s, {{u"lastName"_s, u"Ours"_s}});
    QVERIFY(world.settle());
    const RecordId here = contactHere(world, theirs);
    QVERIFY(world.user.archive(u"Contact"_s, theirs));
    QVERIFY(world.store->commit(
        {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, contactHere(world, ours))}, {}}));
    QVERIFY(world.settle());
    QVERIFY(world.user.record(u"Contact"_s, ours)->isArchived);
    QVERIFY(!world.store->get(EntityKind::Contact, here)->isDeleted()); // no list shows deletions
    world.store.clock.advance(5 * 3'600'000);
    QVERIFY(world.settle()); // and a full sync after four hours misses it
    QVERIFY(world.store->get(EntityKind::Contact, here)->isDeleted());
}

void tst_EspoCrm::whatTwoPeopleEditedIsMerged_data()
{
    QTest::addColumn<bool>("hasVersions");
    QTest::newRow("with optimistic concurrency control") << true;
    QTest::newRow("without") << false;
}

void tst_EspoCrm::whatTwoPeopleEditedIsMerged()
{
    QFETCH(bool, hasVersions);
    Espo world(hasVersions ? withVersions() : fakes::EspoOptions());
    const QString id = world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(
        EntityKind::Contact, contactHere(world, id), {{u"job_title"_s, u"Buyer"_s}, {u"phone"_s, u"+49 30 1"_s}}));
    QVERIFY(world.user.edit(u"Contact"_s, id, {{u"title"_s, u"Head of buying"_s}, {u"addressCity"_s, u"Berlin"_s}}));
    QVERIFY(world.settle());
    const Record here = *world.store->get(EntityKind::Contact, contactHere(world, id));
    const auto there = world.user.record(u"Contact"_s, id)->values;
    QCOMPARE(here.text(u"address_city"), u"Berlin"_s);
    QCOMPARE(there.value(u"phoneNumber"), u"+49 30 1"_s);
    QCOMPARE(here.text(u"job_title"), there.value(u"title"));
    QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t(1));
}

/// The colleague's edit of another field is seen by the next round, not taken for ours.
void tst_EspoCrm::anEditBetweenOurLookAndOurWriteIsRefused()
{
    for (const bool hasVersions : {true, false}) {
        Espo world(hasVersions ? withVersions() : fakes::EspoOptions());
        const QString id = world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}});
        QVERIFY(world.settle());
        QVERIFY(world.store.update(EntityKind::Contact, contactHere(world, id), {{u"job_title"_s, u"Buyer"_s}}));
        bool isEdited = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (request.method == "PUT" && !std::exchange(isEdited, true))
                world.user.edit(u"Contact"_s, id, {{u"addressCity"_s, u"Berlin"_s}});
        });
        QVERIFY(world.settle());
        QVERIFY(isEdited);
        QCOMPARE(world.store->get(EntityKind::Contact, contactHere(world, id))->text(u"address_city"), u"Berlin"_s);
        QCOMPARE(world.user.record(u"Contact"_s, id)->values.value(u"title"), u"Buyer"_s);
    }
}

/// The same field, in the moment before our write arrives: EspoCRM refuses ours, and both values are kept.
void tst_EspoCrm::anEditOfTheSameFieldIsAConflict()
{
    Espo world(withVersions());
    const QString id = world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(EntityKind::Contact, contactHere(world, id), {{u"job_title"_s, u"Buyer"_s}}));
    bool isEdited = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "PUT" && !std::exchange(isEdited, true))
            world.user.edit(u"Contact"_s, id, {{u"title"_s, u"Head of buying"_s}});
    });
    QVERIFY(world.settle());
    QVERIFY(isEdited);
    const auto conflicts = store::Conflicts(*world.store).list();
    QCOMPARE(conflicts->size(), size_t(1));
    QCOMPARE(conflicts->front().field, u"job_title"_s);
}

void tst_EspoCrm::aLostCreateIsNotSentTwice_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("with the field for our key") << true;
    QTest::newRow("by what it holds") << false;
}

void tst_EspoCrm::aLostCreateIsNotSentTwice()
{
    QFETCH(bool, hasKey);
    Espo world;
    if (hasKey)
        addKey(world);
    QVERIFY(world.settle());
    const RecordId person = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
    bool isLost = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST" && !std::exchange(isLost, true))
            world.faults.failNth(0, Fault::LostReply);
    });
    world.round();
    QVERIFY(isLost);
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"Contact"_s).size(), size_t(1));
    QCOMPARE(world.there(person), world.user.records(u"Contact"_s).front().id);
    const QString key = world.user.records(u"Contact"_s).front().values.value(u"cSatchelId");
    QCOMPARE(key, hasKey ? person.toString() : QString());
}

void tst_EspoCrm::twoLostCreatesThatAreAlikeMakeTwoRecords()
{
    Espo world;
    QVERIFY(world.settle());
    const RecordId one = world.store.create(EntityKind::Task, {{u"title"_s, u"Call back"_s}});
    const RecordId other = world.store.create(EntityKind::Task, {{u"title"_s, u"Call back"_s}});
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST")
            world.faults.failNth(1, Fault::LostReply);
    });
    world.round();
    world.faults.setBefore({});
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"Task"_s).size(), size_t(2));
    QVERIFY(world.there(one) != world.there(other) && !world.there(one).isEmpty());
}

/// Rows move between pages while they are read: one is deleted, so that each one behind it moves to the front.
void tst_EspoCrm::aRecordThatMovesWhileTheListIsReadIsNotLost()
{
    Espo world;
    std::vector<fakes::Values> people;
    for (int i = 0; i < 410; ++i)
        people.push_back({{u"lastName"_s, u"Person %1"_s.arg(i)}});
    const QStringList ids = world.user.importRecords(u"Contact"_s, people);
    world.store.clock.advance(60'000);
    world.user.create(u"Contact"_s, {{u"lastName"_s, u"Last"_s}}); // nothing before it is read again as a change
    bool isMoved = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        const bool isSecondPage = request.url.path().endsWith("/Contact"_L1)
            && request.url.query().contains("offset=199"_L1);
        if (isSecondPage && !std::exchange(isMoved, true))
            world.user.archive(u"Contact"_s, ids.first());
    });
    QVERIFY(world.settle());
    QVERIFY(isMoved);
    QCOMPARE(world.user.records(u"Contact"_s).size(), size_t(410));
    QVERIFY(!contactHere(world, ids[200]).isNull()); // which moved to the page before
    world.store.clock.advance(5 * 3'600'000);
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 410);
}

/// A record that is edited while changes are read moves to their end, and nothing has to be read twice.
void tst_EspoCrm::changesGoOnFromTheirLastStamp()
{
    Espo world;
    QVERIFY(world.settle());
    QStringList ids;
    for (int i = 0; i < 450; ++i) {
        ids.append(world.user.create(u"Contact"_s, {{u"lastName"_s, u"Person %1"_s.arg(i)}}));
        world.store.clock.advance(1000);
    }
    int pages = 0;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        const bool isPage = request.url.path().endsWith("/Contact"_L1)
            && request.url.query().contains("orderBy=modifiedAt"_L1);
        if (isPage && ++pages == 2)
            world.user.edit(u"Contact"_s, ids.first(), {{u"title"_s, u"Buyer"_s}});
    });
    world.round();
    QCOMPARE(pages, 3);
    QCOMPARE(world.count(EntityKind::Contact), 450);
    QCOMPARE(world.store->get(EntityKind::Contact, contactHere(world, ids.first()))->text(u"job_title"), u"Buyer"_s);
}

void tst_EspoCrm::manyRecordsOfOneStampAreReadOnce()
{
    Espo world;
    QVERIFY(world.settle());
    std::vector<fakes::Values> people;
    for (int i = 0; i < 650; ++i)
        people.push_back({{u"lastName"_s, u"Person %1"_s.arg(i)}});
    world.user.importRecords(u"Contact"_s, people);
    QCOMPARE(world.round().pulled, 650);
    QCOMPARE(world.count(EntityKind::Contact), 650);
    QVERIFY(world.settle());
}

void tst_EspoCrm::aListWithoutATotalIsReadToItsEnd()
{
    fakes::EspoOptions options;
    options.countsRows = false;
    Espo world(options);
    std::vector<fakes::Values> people;
    for (int i = 0; i < 400; ++i) // two full pages
        people.push_back({{u"lastName"_s, u"Person %1"_s.arg(i)}});
    world.user.importRecords(u"Contact"_s, people);
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 400);
    world.store.clock.advance(5 * 3'600'000);
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 400);
}

void tst_EspoCrm::aDuplicateIsLeftToAPerson()
{
    Espo world;
    QVERIFY(world.settle());
    const RecordId person = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
    bool isMade = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST" && !std::exchange(isMade, true))
            world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}, {u"emailAddress"_s, u"roe@x.example"_s}});
    });
    world.round();
    QVERIFY(isMade);
    QCOMPARE(world.user.records(u"Contact"_s).size(), size_t(1));
    QCOMPARE(world.there(person), QString());
    QCOMPARE(world.parked().size(), size_t(1));
    QVERIFY2(world.parked().front().reason.startsWith(u"EspoCRM has a record of this name"_s),
        qPrintable(world.parked().front().reason));
}

void tst_EspoCrm::whatTheRoleHidesIsLeftOut()
{
    fakes::EspoOptions options;
    options.denied = {u"Lead"_s};
    Espo world(options);
    world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}});
    world.round();
    const auto second = world.round();
    QVERIFY2(!second.error, qPrintable(toText(second.error.value_or(Error()))));
    QCOMPARE(world.count(EntityKind::Contact), 1);
}

/// Losing the right to read an entity is no deletion of its records.
void tst_EspoCrm::aRecordThatMayNotBeReadAnyMoreIsNotDeletedHere()
{
    Espo world;
    world.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}});
    QVERIFY(world.settle());
    world.fake.options().denied = {u"Contact"_s};
    world.store.clock.advance(5 * 3'600'000);
    for (int i = 0; i < 3; ++i)
        world.round();
    QCOMPARE(world.count(EntityKind::Contact), 1);
    world.fake.options().denied.clear();
    world.session.reset();
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 1);
}

void tst_EspoCrm::aWrongKeyIsReported()
{
    Espo world;
    QVERIFY(world.settle());
    world.fake.options().apiKey = u"another"_s;
    const auto round = world.round();
    QVERIFY(round.error);
    QCOMPARE(round.error->kind, Error::Kind::Unauthorized);
}

/// The other way to sign in, by a description that differs in this one place.
void tst_EspoCrm::aSignedConnectionWorks()
{
    QFile shipped(u":/connectors/espocrm/manifest.json"_s);
    QVERIFY(loadManifest(u"espocrm"_s, *Schema::withCustomFields({}))); // brings in the resources
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject description = QJsonDocument::fromJson(shipped.readAll()).object();
    description[u"vendor"] = u"espocrm-signed"_s;
    description[u"sign_in"] = QJsonObject{{u"token_name"_s, u"API key and secret key, with a colon between them"_s},
        {u"send"_s,
            QJsonObject{{u"headers"_s, QJsonObject{{u"X-Hmac-Authorization"_s, u"{base64}"_s}}},
                {u"base64"_s, u"{user}:{signature}"_s}, {u"sign"_s, u"{method} /{path}"_s},
                {u"below"_s, u"/api/v1/"_s}}}};
    Espo world;
    const fakes::EspoOptions usual;
    NewConnection wanted{u"espo.json"_s, u"Signed"_s, usual.address, {usual.hmacKey + u':' + usual.hmacSecret, {}, {}},
        QJsonDocument(description).toJson()};
    const auto made = createConnection(*world.store, wanted, world.dependencies(), 9);
    QVERIFY2(made, qPrintable(made ? QString() : toText(made.error())));
    QCOMPARE(made->vendor, u"espocrm-signed"_s);
    wanted.name = u"Wrong"_s;
    wanted.credentials.token = usual.hmacKey + u":guessed"_s;
    QCOMPARE(createConnection(*world.store, wanted, world.dependencies(), 9).error().kind, Error::Kind::Unauthorized);
}

SATCHEL_TEST(tst_EspoCrm)
#include "tst_EspoCrm.moc"
