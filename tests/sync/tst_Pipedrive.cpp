// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedrive, by its description: whole rounds against its fake. Satchel does not ship it yet.
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

constexpr qint64 pastFullSync = 5 * 3'600'000;
// Stages as links name them
const QString qualifiedStage = u"1001-1001"_s;
const QString proposalStage = u"1001-1002"_s;
const QString negotiationStage = u"1001-1003"_s;
const QString wonStage = u"won-1001"_s;

QByteArray pipedriveDescription()
{
    QFile file(QStringLiteral(SATCHEL_CONNECTORS "/pipedrive/manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    return file.readAll();
}

struct PipedriveWorld : Pipedrive
{
    explicit PipedriveWorld(const fakes::PipedriveOptions &options = {}) : Pipedrive(pipedriveDescription(), options) {}
};

/// A list as the fake keeps it.
QString emailList(const QStringList &values, const QString &primary)
{
    QJsonArray list;
    for (const QString &value : values)
        list.append(QJsonObject{{u"value"_s, value}, {u"primary"_s, value == primary}, {u"label"_s, u"home"_s}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Its values, the primary one with a star.
QStringList emailsIn(const QString &list)
{
    QStringList values;
    for (const QJsonValue entry : QJsonDocument::fromJson(list.toUtf8()).array())
        values.append(entry["value"_L1].toString() + (entry["primary"_L1].toBool() ? u"*"_s : QString()));
    return values;
}

} // namespace

class tst_Pipedrive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDescriptionIsSound();
    void everythingIsReadPageByPageAndThenOnlyChanges();
    void aRecordGoesThereAndBack();
    void theOtherAddressesOfAPersonStay();
    void deletionsTravelBothWays_data();
    void deletionsTravelBothWays();
    void aDealIsWonLostAndOpenedAgain();
    void aDealIsClosedHere();
    void aDeletedDealIsLearnedAtOnce();
    void whatTwoPeopleEditedIsMerged();
    void anEditBetweenOurLookAndOurWriteIsSeen();
    void aLostCreateIsNotSentTwice_data();
    void aLostCreateIsNotSentTwice();
    void twoLostCreatesThatAreAlikeMakeTwoRecords();
    void aForgottenCursorBeginsTheListAgain();
    void whatWasNeverChangedIsRead();
    void aRefusalIsSaidInPipedrivesWords();
    void whatMayNotBeReadIsLeftOut();
    void aWrongTokenIsReported();
    void theBurstLimitIsKept();

private:
    static RecordId personHere(Pipedrive &world, const QString &id) { return world.here(u"persons"_s, id); }
    static fakes::Values person(Pipedrive &world, const QString &id)
    {
        return world.user.record(u"persons"_s, id)->values;
    }
    /// Of the one pipeline: its open stages in their order, and its two ends.
    static RecordId stage(Pipedrive &world, const QString &key) { return world.here(u"stages"_s, key); }
};

void tst_Pipedrive::theDescriptionIsSound()
{
    QStringList mistakes;
    for (const ManifestProblem &problem : checkDescription(pipedriveDescription(), *Schema::withCustomFields({}), {}))
        mistakes.append(u"%1 %2: %3"_s.arg(problem.line).arg(problem.key, problem.message));
    QCOMPARE(mistakes, QStringList());
}

void tst_Pipedrive::everythingIsReadPageByPageAndThenOnlyChanges()
{
    PipedriveWorld world;
    std::vector<fakes::Values> people;
    for (int i = 0; i < 1100; ++i)
        people.push_back({{u"name"_s, u"Ada Person%1"_s.arg(i)}});
    world.user.importRecords(u"persons"_s, people);
    int pages = 0;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        pages += request.url.path().endsWith("/persons"_L1) && request.url.query().contains("cursor="_L1) ? 1 : 0;
    });
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 1100);
    QVERIFY2(pages >= 2, QByteArray::number(pages));
    const int before = world.fake.requestCount();
    const QString id = world.user.create(u"persons"_s, {{u"name"_s, u"New One"_s}});
    QCOMPARE(world.round().pulled, 1);
    QVERIFY(!personHere(world, id).isNull());
    QVERIFY2(world.fake.requestCount() - before < 20, QByteArray::number(world.fake.requestCount() - before));
}

void tst_Pipedrive::aRecordGoesThereAndBack()
{
    PipedriveWorld world;
    QVERIFY(world.settle());
    const RecordId company = world.store.create(
        EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"website"_s, u"https://acme.example"_s}});
    const RecordId here = world.store.create(EntityKind::Contact,
        {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s},
            {u"company"_s, company}});
    QVERIFY(world.settle());
    QVERIFY(world.parked().empty());
    const QString id = world.there(here);
    QVERIFY(!id.isEmpty());
    QCOMPARE(person(world, id).value(u"name"), u"Ada Roe"_s);
    QCOMPARE(emailsIn(person(world, id).value(u"emails")), QStringList{u"roe@acme.example*"_s});
    QCOMPARE(person(world, id).value(u"org_id"), world.there(company));

    QVERIFY(world.user.edit(u"persons"_s, id, {{u"name"_s, u"Ada Poe"_s}, {u"org_id"_s, {}}}));
    QVERIFY(world.settle());
    const Record read = *world.store->get(EntityKind::Contact, here);
    QCOMPARE(read.text(u"last_name"), u"Poe"_s);
    QVERIFY(isEmpty(read.value(u"company")));
    QVERIFY(world.store.update(EntityKind::Contact, here, {{u"email"_s, Value()}, {u"company"_s, company}}));
    QVERIFY(world.settle());
    QCOMPARE(emailsIn(person(world, id).value(u"emails")), QStringList());
    QCOMPARE(person(world, id).value(u"org_id"), world.there(company));
    QVERIFY(store::Conflicts(*world.store).list()->empty());
}

void tst_Pipedrive::theOtherAddressesOfAPersonStay()
{
    PipedriveWorld world;
    const QString id = world.user.create(u"persons"_s,
        {{u"name"_s, u"Ada Roe"_s}, {u"emails"_s, emailList({u"a@x.example"_s, u"b@x.example"_s}, u"b@x.example"_s)}});
    QVERIFY(world.settle());
    const RecordId here = personHere(world, id);
    QCOMPARE(world.store->get(EntityKind::Contact, here)->text(u"email"), u"b@x.example"_s);
    QVERIFY(world.store.update(EntityKind::Contact, here, {{u"email"_s, u"c@x.example"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(emailsIn(person(world, id).value(u"emails")), (QStringList{u"a@x.example"_s, u"c@x.example*"_s}));
    // Without the primary one the next takes its place, there and here
    QVERIFY(world.store.update(EntityKind::Contact, here, {{u"email"_s, Value()}}));
    QVERIFY(world.settle());
    QCOMPARE(emailsIn(person(world, id).value(u"emails")), QStringList{u"a@x.example*"_s});
    QCOMPARE(world.store->get(EntityKind::Contact, here)->text(u"email"), u"a@x.example"_s);
}

void tst_Pipedrive::deletionsTravelBothWays_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::newRow("changes show what was deleted") << true;
    QTest::newRow("they do not") << false;
}

void tst_Pipedrive::deletionsTravelBothWays()
{
    QFETCH(bool, isListed);
    fakes::PipedriveOptions options;
    options.listsDeletedChanges = isListed;
    PipedriveWorld world(options);
    const QString theirs = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Theirs"_s}});
    const QString ours = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Ours"_s}});
    QVERIFY(world.settle());
    const RecordId here = personHere(world, theirs);
    QVERIFY(world.user.archive(u"persons"_s, theirs));
    QVERIFY(world.store->commit(
        {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, personHere(world, ours))}, {}}));
    QVERIFY(world.settle());
    QVERIFY(world.user.record(u"persons"_s, ours)->isArchived);
    QCOMPARE(world.store->get(EntityKind::Contact, here)->isDeleted(), isListed);
    world.store.clock.advance(pastFullSync);
    QVERIFY(world.settle()); // a full sync misses it, and its own address says that it is deleted
    QVERIFY(world.store->get(EntityKind::Contact, here)->isDeleted());
}

void tst_Pipedrive::aDealIsWonLostAndOpenedAgain()
{
    PipedriveWorld world;
    const QString firm = world.user.create(u"organizations"_s, {{u"name"_s, u"Acme"_s}});
    const QString id = world.user.create(u"deals"_s,
        {{u"title"_s, u"Robots"_s}, {u"value"_s, u"1200.5"_s}, {u"org_id"_s, firm},
            {u"expected_close_date"_s, u"2027-01-31"_s}});
    QVERIFY(world.settle());
    const RecordId deal = world.here(u"deals"_s, id);
    const auto here = [&] { return *world.store->get(EntityKind::Deal, deal); };
    QCOMPARE(std::get<Money>(here().value(u"value")).amountText(), u"1200.50"_s);
    QCOMPARE(valueOr<RecordId>(here().value(u"company")), world.here(u"organizations"_s, firm));
    QCOMPARE(valueOr<RecordId>(here().value(u"stage")), stage(world, qualifiedStage));
    QCOMPARE(here().text(u"status"), u"open"_s);
    QVERIFY(world.user.edit(u"deals"_s, id, {{u"status"_s, u"won"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(here().text(u"status"), u"won"_s);
    QCOMPARE(valueOr<RecordId>(here().value(u"stage")), stage(world, wonStage));
    QVERIFY(world.user.edit(u"deals"_s, id, {{u"status"_s, u"lost"_s}, {u"lost_reason"_s, u"Price"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(here().text(u"status"), u"lost"_s);
    QCOMPARE(here().text(u"lost_reason"), u"Price"_s);
    QVERIFY(world.user.edit(u"deals"_s, id, {{u"status"_s, u"open"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(here().text(u"status"), u"open"_s);
    QVERIFY(world.parked().empty());
}

void tst_Pipedrive::aDealIsClosedHere()
{
    PipedriveWorld world;
    QVERIFY(world.settle());
    const RecordId deal = world.store.create(EntityKind::Deal,
        {{u"title"_s, u"Robots"_s}, {u"stage"_s, stage(world, proposalStage)},
            {u"value"_s, *Money::fromString(u"99.95"_s, *Currency::fromCode(u"EUR"_s))}});
    QVERIFY(world.settle());
    const QString id = world.there(deal);
    QVERIFY(!id.isEmpty());
    const auto there = [&] { return world.user.record(u"deals"_s, id)->values; };
    const QString proposal = there().value(u"stage_id");
    QCOMPARE(world.user.record(u"stages"_s, proposal)->values.value(u"name"), u"Proposal Made"_s);
    QCOMPARE(there().value(u"value"), u"99.95"_s);
    QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"stage"_s, stage(world, wonStage)}}));
    QVERIFY(world.settle());
    QCOMPARE(there().value(u"status"), u"won"_s);
    QCOMPARE(there().value(u"stage_id"), proposal); // Pipedrive closes a deal where it is
    QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"stage"_s, stage(world, negotiationStage)}}));
    QVERIFY(world.settle());
    QCOMPARE(there().value(u"status"), u"open"_s);
    QVERIFY(there().value(u"stage_id") != proposal);
    QVERIFY(world.parked().empty());
}

void tst_Pipedrive::aDeletedDealIsLearnedAtOnce()
{
    PipedriveWorld world;
    const QString id = world.user.create(u"deals"_s, {{u"title"_s, u"Robots"_s}});
    QVERIFY(world.settle());
    const RecordId deal = world.here(u"deals"_s, id);
    QVERIFY(world.user.archive(u"deals"_s, id));
    world.round();
    QVERIFY(world.store->get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pipedrive::whatTwoPeopleEditedIsMerged()
{
    PipedriveWorld world;
    const QString firm = world.user.create(u"organizations"_s, {{u"name"_s, u"Acme"_s}});
    QVERIFY(world.settle());
    const RecordId here = world.here(u"organizations"_s, firm);
    QVERIFY(world.store.update(
        EntityKind::Company, here, {{u"name"_s, u"Acme Ltd"_s}, {u"website"_s, u"https://acme.example"_s}}));
    QVERIFY(world.user.edit(u"organizations"_s, firm, {{u"name"_s, u"Acme Inc"_s}, {u"employee_count"_s, u"12"_s}}));
    QVERIFY(world.settle());
    const Record ours = *world.store->get(EntityKind::Company, here);
    const auto theirs = world.user.record(u"organizations"_s, firm)->values;
    QCOMPARE(valueOr<qint64>(ours.value(u"employees")), 12);
    QCOMPARE(theirs.value(u"website"), u"https://acme.example"_s);
    QCOMPARE(ours.text(u"name"), theirs.value(u"name"));
    const auto conflicts = store::Conflicts(*world.store).list();
    QCOMPARE(conflicts->size(), size_t(1));
    QCOMPARE(conflicts->front().field, u"name"_s);
}

/// Before the record is read for our write: the same field is a conflict. After that no API tells, and what a
/// colleague changed in another field is read again.
void tst_Pipedrive::anEditBetweenOurLookAndOurWriteIsSeen()
{
    PipedriveWorld world;
    const QString firm = world.user.create(u"organizations"_s, {{u"name"_s, u"Acme"_s}});
    QVERIFY(world.settle());
    const RecordId here = world.here(u"organizations"_s, firm);
    QVERIFY(world.store.update(EntityKind::Company, here, {{u"name"_s, u"Acme Ltd"_s}}));
    bool isEdited = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        const bool isLook = request.method == "GET" && request.url.path().endsWith(u"/organizations/"_s + firm);
        if (isLook && !std::exchange(isEdited, true))
            world.user.edit(u"organizations"_s, firm, {{u"name"_s, u"Acme Inc"_s}});
    });
    QVERIFY(world.settle());
    QVERIFY(isEdited);
    QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t(1));

    QVERIFY(world.store.update(EntityKind::Company, here, {{u"website"_s, u"https://acme.example"_s}}));
    isEdited = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "PATCH" && !std::exchange(isEdited, true))
            world.user.edit(u"organizations"_s, firm, {{u"employee_count"_s, u"7"_s}});
    });
    QVERIFY(world.settle());
    QVERIFY(isEdited);
    QCOMPARE(valueOr<qint64>(world.store->get(EntityKind::Company, here)->value(u"employees")), 7);
    QCOMPARE(world.user.record(u"organizations"_s, firm)->values.value(u"website"), u"https://acme.example"_s);
}

void tst_Pipedrive::aLostCreateIsNotSentTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("the reply is lost") << Fault::LostReply;
    QTest::newRow("the request is lost") << Fault::LostRequest;
    QTest::newRow("500, but saved") << Fault::SavedServerError;
}

void tst_Pipedrive::aLostCreateIsNotSentTwice()
{
    QFETCH(Fault, fault);
    PipedriveWorld world;
    QVERIFY(world.settle());
    const RecordId here = world.store.create(EntityKind::Contact,
        {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s}});
    bool isLost = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST" && !std::exchange(isLost, true))
            world.faults.failNth(1, fault);
    });
    world.round();
    QVERIFY(isLost);
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"persons"_s).size(), size_t(1));
    QCOMPARE(world.there(here), world.user.records(u"persons"_s).front().id);
}

void tst_Pipedrive::twoLostCreatesThatAreAlikeMakeTwoRecords()
{
    PipedriveWorld world;
    QVERIFY(world.settle());
    const RecordId one = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    const RecordId other = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST")
            world.faults.failNth(1, Fault::LostReply);
    });
    world.round();
    world.faults.setBefore({});
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"organizations"_s).size(), size_t(2));
    QVERIFY(world.there(one) != world.there(other) && !world.there(one).isEmpty());
}

void tst_Pipedrive::aForgottenCursorBeginsTheListAgain()
{
    PipedriveWorld world;
    std::vector<fakes::Values> people;
    for (int i = 0; i < 700; ++i)
        people.push_back({{u"name"_s, u"Ada Person%1"_s.arg(i)}});
    world.user.importRecords(u"persons"_s, people);
    bool isForgotten = false;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.url.query().contains("cursor="_L1) && !std::exchange(isForgotten, true))
            world.faults.failNth(1, Fault::CursorExpiry);
    });
    QVERIFY(world.settle());
    QVERIFY(isForgotten);
    QCOMPARE(world.count(EntityKind::Contact), 700);
}

/// Old records have no update_time.
void tst_Pipedrive::whatWasNeverChangedIsRead()
{
    fakes::PipedriveOptions options;
    options.stampsSince = *Instant::fromIso(u"2099-01-01T00:00:00Z");
    PipedriveWorld world(options);
    const QString id = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Old"_s}});
    QVERIFY(world.settle());
    QVERIFY(!personHere(world, id).isNull());
}

void tst_Pipedrive::aRefusalIsSaidInPipedrivesWords()
{
    PipedriveWorld world;
    const QString id = world.user.create(u"deals"_s, {{u"title"_s, u"Robots"_s}, {u"value"_s, u"5"_s}});
    const QString other = world.user.create(u"deals"_s, {{u"title"_s, u"Ducks"_s}, {u"value"_s, u"5"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(EntityKind::Deal, world.here(u"deals"_s, id), {{u"value"_s, Value()}}));
    QVERIFY(world.store.update(EntityKind::Deal, world.here(u"deals"_s, other), {{u"title"_s, u"Geese"_s}}));
    world.round();
    QCOMPARE(world.parked().size(), size_t(1));
    QVERIFY2(world.parked().front().reason.contains(u"value: This value should not be null."_s),
        qPrintable(world.parked().front().reason));
    QCOMPARE(world.user.record(u"deals"_s, id)->values.value(u"value"), u"5"_s);
    QCOMPARE(world.user.record(u"deals"_s, other)->values.value(u"title"), u"Geese"_s); // the others are sent
}

void tst_Pipedrive::whatMayNotBeReadIsLeftOut()
{
    fakes::PipedriveOptions options;
    options.denied = {u"deals"_s};
    PipedriveWorld world(options);
    world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
    world.round();
    const auto second = world.round();
    QVERIFY2(!second.error, qPrintable(toText(second.error.value_or(Error()))));
    QCOMPARE(world.count(EntityKind::Contact), 1);
}

void tst_Pipedrive::aWrongTokenIsReported()
{
    PipedriveWorld world;
    QVERIFY(world.settle());
    world.fake.options().apiToken = u"another"_s;
    const auto round = world.round();
    QVERIFY(round.error);
    QCOMPARE(round.error->kind, Error::Kind::Unauthorized);
}

void tst_Pipedrive::theBurstLimitIsKept()
{
    fakes::PipedriveOptions options;
    options.showsRateHeaders = false; // some accounts have none
    PipedriveWorld world(options);
    for (int i = 0; i < 60; ++i)
        world.store.create(EntityKind::Company, {{u"name"_s, u"Company %1"_s.arg(i)}});
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"organizations"_s).size(), size_t(60));
    QVERIFY(world.fake.violations().empty());
}

SATCHEL_TEST(tst_Pipedrive)
#include "tst_Pipedrive.moc"
