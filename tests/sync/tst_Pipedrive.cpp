// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedrive, by its description: whole rounds against its fake.
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrlQuery>

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
    void aDealLosesItsValue();
    void aTaskIsDueAtATimeOrOnADay();
    void callsAndMeetingsShareAListWithTasks();
    void anActivityOfAnotherKindLeavesItsObject();
    void aNoteNeedsSomethingThatItIsAbout();
    void leadsAreReadAndRenamedAndNeverCreated();
    void theOtherPricesOfAProductStay();
    void aSignInLeadsToTheCompanysAddress();
    void aSpentDayIsWaitedForAndABurstIsNot();
    void severalRecordsAreReadTogether();
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

void tst_Pipedrive::everythingIsReadPageByPageAndThenOnlyChanges()
{
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world(options);
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
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world;
    const QString id = world.user.create(u"deals"_s, {{u"title"_s, u"Robots"_s}});
    QVERIFY(world.settle());
    const RecordId deal = world.here(u"deals"_s, id);
    QVERIFY(world.user.archive(u"deals"_s, id));
    world.round();
    QVERIFY(world.store->get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pipedrive::whatTwoPeopleEditedIsMerged()
{
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world;
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
    Pipedrive world(options);
    const QString id = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Old"_s}});
    QVERIFY(world.settle());
    QVERIFY(!personHere(world, id).isNull());
}

void tst_Pipedrive::aRefusalIsSaidInPipedrivesWords()
{
    Pipedrive world;
    const QString id = world.user.create(u"products"_s, {{u"name"_s, u"Robot"_s}, {u"tax"_s, u"7"_s}});
    const QString other = world.user.create(u"products"_s, {{u"name"_s, u"Duck"_s}, {u"tax"_s, u"7"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(EntityKind::Product, world.here(u"products"_s, id), {{u"tax_rate"_s, Value()}}));
    QVERIFY(world.store.update(EntityKind::Product, world.here(u"products"_s, other), {{u"name"_s, u"Goose"_s}}));
    world.round();
    QCOMPARE(world.parked().size(), size_t(1));
    QVERIFY2(world.parked().front().reason.contains(u"tax: This value should not be null."_s),
        qPrintable(world.parked().front().reason));
    QCOMPARE(world.user.record(u"products"_s, id)->values.value(u"tax"), u"7"_s);
    QCOMPARE(world.user.record(u"products"_s, other)->values.value(u"name"), u"Goose"_s); // the others are sent
}

/// There is no empty value there: 0 stands for it, and a 0 of ours stays a 0.
void tst_Pipedrive::aDealLosesItsValue()
{
    Pipedrive world;
    const QString id = world.user.create(u"deals"_s, {{u"title"_s, u"Robots"_s}, {u"value"_s, u"5"_s}});
    const QString none = world.user.create(u"deals"_s, {{u"title"_s, u"Ducks"_s}});
    QVERIFY(world.settle());
    const RecordId here = world.here(u"deals"_s, id);
    QVERIFY(isEmpty(world.store.value(EntityKind::Deal, world.here(u"deals"_s, none), u"value"_s)));
    QVERIFY(world.store.update(EntityKind::Deal, here, {{u"value"_s, Value()}}));
    QVERIFY(world.settle());
    QVERIFY(world.parked().empty());
    QCOMPARE(world.user.record(u"deals"_s, id)->values.value(u"value"), u"0"_s);
    QVERIFY(isEmpty(world.store.value(EntityKind::Deal, here, u"value"_s)));
    const Value nothing = *Money::fromString(u"0"_s, *Currency::fromCode(u"EUR"_s));
    QVERIFY(world.store.update(EntityKind::Deal, here, {{u"value"_s, nothing}}));
    QVERIFY(world.user.edit(u"deals"_s, id, {{u"title"_s, u"More robots"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(world.store.value(EntityKind::Deal, here, u"value"_s), nothing);
}

/// The account is in Berlin, Pipedrive's times are in UTC; a day without a time is that day everywhere.
void tst_Pipedrive::aTaskIsDueAtATimeOrOnADay()
{
    Pipedrive world;
    const QString person = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
    const QString id = world.user.create(u"activities"_s,
        {{u"subject"_s, u"Send the offer"_s}, {u"type"_s, u"task"_s}, {u"due_date"_s, u"2026-11-30"_s},
            {u"due_time"_s, u"23:30:00"_s}, {u"note"_s, u"<p>With discount</p>"_s},
            {u"participants"_s, uR"([{"person_id":%1,"primary":true}])"_s.arg(person)}});
    QVERIFY(world.settle());
    const RecordId task = world.here(u"tasks"_s, id);
    const Record here = *world.store->get(EntityKind::Task, task);
    QCOMPARE(here.text(u"title"), u"Send the offer"_s);
    QCOMPARE(here.text(u"description"), u"With discount"_s);
    QCOMPARE(valueOr<QDate>(here.value(u"due_date")), QDate(2026, 12, 1));
    QCOMPARE(valueOr<QTime>(here.value(u"due_time")), QTime(0, 30));
    QCOMPARE(here.text(u"status"), u"pending"_s);
    QCOMPARE(valueOr<RecordId>(here.value(u"contact")), personHere(world, person));
    QVERIFY(world.store.update(EntityKind::Task, task,
        {{u"due_date"_s, QDate(2026, 12, 2)}, {u"due_time"_s, QTime(9, 0)}, {u"status"_s, u"completed"_s}}));
    QVERIFY(world.settle());
    const auto there = [&] { return world.user.record(u"activities"_s, id)->values; };
    QCOMPARE(there().value(u"due_date"), u"2026-12-02"_s);
    QCOMPARE(there().value(u"due_time"), u"08:00:00"_s);
    QCOMPARE(there().value(u"done"), u"true"_s);
    QVERIFY(world.store.update(EntityKind::Task, task, {{u"due_time"_s, Value()}, {u"contact"_s, Value()}}));
    QVERIFY(world.settle());
    QCOMPARE(there().value(u"due_date"), u"2026-12-02"_s);
    QCOMPARE(there().value(u"due_time"), QString());
    QCOMPARE(there().value(u"participants"), QString());
    QVERIFY(world.parked().empty());
}

void tst_Pipedrive::callsAndMeetingsShareAListWithTasks()
{
    Pipedrive world;
    const QString firm = world.user.create(u"organizations"_s, {{u"name"_s, u"Acme"_s}});
    const QString lunch = world.user.create(
        u"activities"_s, {{u"subject"_s, u"Eat"_s}, {u"type"_s, u"lunch"_s}, {u"due_date"_s, u"2026-11-30"_s}});
    const QString meeting = world.user.create(u"activities"_s,
        {{u"subject"_s, u"Review"_s}, {u"type"_s, u"meeting"_s}, {u"due_date"_s, u"2026-11-30"_s},
            {u"due_time"_s, u"09:00:00"_s}, {u"duration"_s, u"01:30:00"_s}, {u"org_id"_s, firm}});
    QVERIFY(world.settle());
    QVERIFY(!world.here(u"tasks"_s, lunch).isNull()); // a kind of the company's own is something to do
    QVERIFY(world.here(u"tasks"_s, meeting).isNull() && world.here(u"calls"_s, meeting).isNull());
    const Record review = *world.store->get(EntityKind::Activity, world.here(u"meetings"_s, meeting));
    QCOMPARE(review.text(u"kind"), u"meeting"_s);
    QCOMPARE(valueOr<Instant>(review.value(u"at")), *Instant::fromIso(u"2026-11-30T09:00:00Z"));
    QCOMPARE(valueOr<qint64>(review.value(u"duration_seconds")), 5400);
    QCOMPARE(valueOr<RecordId>(review.value(u"company")), world.here(u"organizations"_s, firm));
    const RecordId call = world.store.create(EntityKind::Activity,
        {{u"kind"_s, u"call"_s}, {u"body"_s, u"Wants robots"_s}, {u"at"_s, *Instant::fromIso(u"2026-11-19T10:00:00Z")},
            {u"duration_seconds"_s, qint64(600)}, {u"company"_s, valueOr<RecordId>(review.value(u"company"))}});
    QVERIFY(world.settle());
    const auto there = world.user.record(u"activities"_s, world.there(call))->values;
    QCOMPARE(there.value(u"type"), u"call"_s);
    QCOMPARE(there.value(u"done"), u"true"_s); // what was logged is done
    QCOMPARE(there.value(u"due_date"), u"2026-11-19"_s);
    QCOMPARE(there.value(u"due_time"), u"10:00:00"_s);
    QCOMPARE(there.value(u"duration"), u"00:10:00"_s);
    QCOMPARE(there.value(u"org_id"), firm);
    QVERIFY(world.parked().empty());
}

void tst_Pipedrive::anActivityOfAnotherKindLeavesItsObject()
{
    Pipedrive world;
    const QString id = world.user.create(
        u"activities"_s, {{u"subject"_s, u"Talk"_s}, {u"type"_s, u"task"_s}, {u"due_date"_s, u"2026-11-30"_s}});
    QVERIFY(world.settle());
    const RecordId task = world.here(u"tasks"_s, id);
    QVERIFY(world.user.edit(u"activities"_s, id, {{u"type"_s, u"call"_s}}));
    world.store.clock.advance(pastFullSync);
    QVERIFY(world.settle());
    QVERIFY(world.store->get(EntityKind::Task, task)->isDeleted());
    QVERIFY(!world.here(u"calls"_s, id).isNull());
    QVERIFY(!world.user.record(u"activities"_s, id)->isArchived); // it is not deleted there
}

void tst_Pipedrive::aNoteNeedsSomethingThatItIsAbout()
{
    Pipedrive world;
    QVERIFY(world.settle());
    const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    const Instant at = *Instant::fromIso(u"2026-11-12T08:15:00Z");
    const RecordId note = world.store.create(EntityKind::Activity,
        {{u"kind"_s, u"note"_s}, {u"body"_s, u"Likes robots & ducks"_s}, {u"at"_s, at}, {u"company"_s, company}});
    const RecordId alone = world.store.create(
        EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"body"_s, u"About nobody"_s}, {u"at"_s, at}});
    QVERIFY(world.settle());
    const QString id = world.there(note);
    const auto there = *world.user.record(u"notes"_s, id);
    QVERIFY(there.values.value(u"content").contains(u"Likes robots &amp; ducks"_s));
    QCOMPARE(there.createdAt, at);
    QCOMPARE(there.values.value(u"org_id"), world.there(company));
    QVERIFY(world.there(alone).isEmpty());
    QCOMPARE(world.parked().size(), size_t(1));
    QVERIFY(world.user.edit(u"notes"_s, id, {{u"content"_s, u"<b>Likes ducks</b>"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(world.store->get(EntityKind::Activity, note)->text(u"body"), u"Likes ducks"_s);
    QVERIFY(world.user.archive(u"notes"_s, id));
    world.store.clock.advance(pastFullSync);
    QVERIFY(world.settle());
    QVERIFY(world.store->get(EntityKind::Activity, note)->isDeleted());
}

void tst_Pipedrive::leadsAreReadAndRenamedAndNeverCreated()
{
    Pipedrive world;
    const QString person = world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
    const QString id = world.user.create(u"leads"_s,
        {{u"title"_s, u"Robots for Ada"_s}, {u"person_id"_s, person},
            {u"value"_s, uR"({"amount":120,"currency":"EUR"})"_s}});
    QVERIFY(world.settle());
    const RecordId lead = world.here(u"leads"_s, fakes::pipedriveLeadId(id.toLongLong()));
    QVERIFY(!lead.isNull());
    QCOMPARE(std::get<Money>(world.store.value(EntityKind::Lead, lead, u"value"_s)).amountText(), u"120.00"_s);
    QVERIFY(world.store.update(EntityKind::Lead, lead, {{u"last_name"_s, u"Roe"_s}}));
    world.store.create(EntityKind::Lead, {{u"last_name"_s, u"Lee"_s}});
    QVERIFY(world.settle());
    QCOMPARE(world.user.record(u"leads"_s, id)->values.value(u"title"), u"Robots for Roe"_s);
    QCOMPARE(world.user.records(u"leads"_s).size(), size_t(1));
    QVERIFY(world.user.edit(u"leads"_s, id, {{u"is_archived"_s, u"true"_s}})); // in no list any more, and not deleted
    world.store.clock.advance(pastFullSync);
    QVERIFY(world.settle());
    QVERIFY(!world.store->get(EntityKind::Lead, lead)->isDeleted());
}

void tst_Pipedrive::theOtherPricesOfAProductStay()
{
    Pipedrive world;
    const QString id = world.user.create(u"products"_s,
        {{u"name"_s, u"Robot"_s}, {u"code"_s, u"R-1"_s},
            {u"prices"_s,
                uR"([{"product_id":1,"price":10,"currency":"EUR","cost":4},{"product_id":1,"price":12,"currency":"USD"}])"_s}});
    QVERIFY(world.settle());
    const RecordId robot = world.here(u"products"_s, id);
    const auto eur = *Currency::fromCode(u"EUR"_s);
    QCOMPARE(world.store.value(EntityKind::Product, robot, u"unit_price"_s),
        Value(UnitPrice{*Decimal::fromString(u"10"_s), eur}));
    QVERIFY(world.store.update(
        EntityKind::Product, robot, {{u"unit_price"_s, UnitPrice{*Decimal::fromString(u"11.5"_s), eur}}}));
    const RecordId duck = world.store.create(
        EntityKind::Product, {{u"name"_s, u"Duck"_s}, {u"unit_price"_s, UnitPrice{*Decimal::fromString(u"2"_s), eur}}});
    QVERIFY(world.settle());
    QVERIFY(world.parked().empty());
    const auto prices = [&](const QString &which) {
        return QJsonDocument::fromJson(world.user.record(u"products"_s, which)->values.value(u"prices").toUtf8())
            .array();
    };
    QCOMPARE(prices(id).size(), 2);
    QCOMPARE(prices(id)[0][u"price"].toDouble(), 11.5);
    QCOMPARE(prices(id)[0][u"cost"].toDouble(), 4.0);
    QCOMPARE(prices(id)[1][u"currency"].toString(), u"USD"_s);
    QCOMPARE(prices(world.there(duck))[0][u"price"].toDouble(), 2.0);
}

/// With a token of the app, requests go to the address in the token's answer, by Authorization.
void tst_Pipedrive::aSignInLeadsToTheCompanysAddress()
{
    Pipedrive world;
    const Vendor vendor = *Vendor::load(u"pipedrive"_s, world.store->schema());
    const OAuthEndpoints endpoints = vendor.signIn(QUrl(u"https://acme.pipedrive.com"_s));
    QCOMPARE(endpoints.token.host(), u"oauth.pipedrive.com"_s);
    QCOMPARE(endpoints.placementOf(false).headers.front().first, u"x-api-token"_s);
    QCOMPARE(endpoints.placementOf(true).headers.front().first, u"Authorization"_s);
    world.fake.options().address = u"https://other.pipedrive.com"_s;
    const SecretNames names(u"signed-in"_s);
    world.keychain.set(names.refreshToken, world.fake.grantToken());
    world.keychain.set(names.clientSecret, world.fake.options().clientSecret);
    QTemporaryDir folder;
    TokenSource tokens(endpoints, {u"signed-in"_s, world.fake.options().clientId, folder.filePath(u"lock"_s)},
        world.keychain, world.wire, world.store.clock, world.waiting);
    AuthorizedTransport authorized(
        world.wire, tokens, QUrl(u"https://acme.pipedrive.com"_s), endpoints.placementOf(true));
    QStringList hosts;
    world.faults.setBefore([&](const HttpRequest &request, int) { hosts.append(request.url.host()); });
    const auto answer = authorized.send({"GET", QUrl(u"https://acme.pipedrive.com/v1/users/me"_s), {}, {}});
    QVERIFY2(answer, qPrintable(answer ? QString() : toText(answer.error())));
    QCOMPARE(answer->status, 200);
    QCOMPARE(hosts, (QStringList{u"oauth.pipedrive.com"_s, u"other.pipedrive.com"_s}));
    const auto token = tokens.current();
    QVERIFY(token);
    world.fake.revokeTokens();
    const auto refused = tokens.renewed(*token);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized); // a person has to sign in again
}

/// Both are a 429. A window that still has room was not the reason: then the day is spent, and one look in an hour is
/// enough. A full window passes within seconds.
void tst_Pipedrive::aSpentDayIsWaitedForAndABurstIsNot()
{
    Pipedrive world;
    QVERIFY(world.settle());
    world.fake.options().dailyTokens = 40; // used up by other programs
    world.round();
    const int before = world.fake.requestCount();
    for (int i = 0; i < 18; ++i) // three hours
        QVERIFY(world.round().error);
    QVERIFY2(world.fake.requestCount() - before <= 4, QByteArray::number(world.fake.requestCount() - before));
    world.fake.options().dailyTokens = 1'000'000;
    for (int i = 0; i < 7; ++i)
        world.round();
    QVERIFY(!world.round().error);

    world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
    world.faults.failNth(1, Fault::RateLimit); // without a word about the window
    QVERIFY(world.settle());
    QCOMPARE(world.count(EntityKind::Contact), 1);
}

void tst_Pipedrive::severalRecordsAreReadTogether()
{
    Pipedrive world;
    QStringList ids;
    for (int i = 0; i < 120; ++i)
        ids.append(world.user.create(u"persons"_s, {{u"name"_s, u"Ada Person%1"_s.arg(i)}}));
    QVERIFY(world.settle());
    for (const QString &id : ids)
        world.user.archive(u"persons"_s, id);
    world.store.clock.advance(pastFullSync);
    int together = 0;
    world.faults.setBefore(
        [&](const HttpRequest &request, int) { together += QUrlQuery(request.url).hasQueryItem(u"ids"_s) ? 1 : 0; });
    world.round();
    QVERIFY2(together > 0 && together <= 3, QByteArray::number(together));
}

void tst_Pipedrive::whatMayNotBeReadIsLeftOut()
{
    fakes::PipedriveOptions options;
    options.denied = {u"deals"_s};
    Pipedrive world(options);
    world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
    world.round();
    const auto second = world.round();
    QVERIFY2(!second.error, qPrintable(toText(second.error.value_or(Error()))));
    QCOMPARE(world.count(EntityKind::Contact), 1);
}

void tst_Pipedrive::aWrongTokenIsReported()
{
    Pipedrive world;
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
    Pipedrive world(options);
    for (int i = 0; i < 60; ++i)
        world.store.create(EntityKind::Company, {{u"name"_s, u"Company %1"_s.arg(i)}});
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"organizations"_s).size(), size_t(60));
    QVERIFY(world.fake.violations().empty());
}

SATCHEL_TEST(tst_Pipedrive)
#include "tst_Pipedrive.moc"
