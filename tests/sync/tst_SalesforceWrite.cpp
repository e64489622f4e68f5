// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to Salesforce: first as dialogues, word for word, then against its fake.
#include "tests/support/FakeSalesforce.h"
#include "tests/support/FindOne.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Writes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using Kind = WriteOutcome::Kind;
using test::create;
using test::isNeverLinked;
using test::key;

namespace {

RemoteWrite update(const QString &id, const QString &version, const QJsonObject &fields)
{
    return {Edit::Kind::Update, {}, {}, id, version, fields, {}};
}

RemoteWrite removal(const QString &id)
{
    return {Edit::Kind::Delete, {}, {}, id, {}, {}, {}};
}

const QByteArray contactDescription = R"({"name":"Contact","fields":[
    {"name":"Id","type":"id"},{"name":"SystemModstamp","type":"datetime"},{"name":"LastModifiedDate","type":"datetime"},{"name":"IsDeleted","type":"boolean"},
    {"name":"LastName","type":"string","createable":true,"updateable":true},{"name":"Title","type":"string","createable":true,"updateable":true},
    {"name":"AccountId","type":"reference","createable":true,"updateable":true},
    {"name":"Satchel_Id__c","type":"string","createable":true,"updateable":true,"unique":true,"externalId":true}]})";

/// What every request within a request says of the organisation's rules.
const QByteArray rules
    = R"("Sforce-Auto-Assign":"FALSE","Sforce-Duplicate-Rule-Header":"allowSave=true; includeRecordDetails=false; runAsCurrentUser=true",)";

} // namespace

class tst_SalesforceWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_org = std::make_unique<test::FakeSalesforce>(); }

    // Dialogues
    void createsGoOutTogetherAndComeBackEachWithItsResult();
    void updatesAreConditionsWithinOneRequest();
    void deletesGoOutTogether();

    // Against the fake
    void recordsAreWrittenAndReadAgain();
    void whatSomebodyChangedMeanwhileIsNotWrittenOver();
    void aConditionThatIsNotLookedAtIsNoticed();
    void aRecordOfWhichNothingIsSureIsReadFirst();
    void aThousandUpdatesTakeFortyTwoRequests();
    void aKeyMakesACreateRepeatableAndWritesOverNothing();
    void aKeyThatWasAddedMeanwhileIsUsed();
    void withoutAKeyALostCreateIsFoundByWhatItHolds();
    void aLostCreateThatWasDeletedAgainIsFound();
    void theOneThatStandsIsFoundBesideTheOneInTheRecycleBin();
    void aDeletionIsLookedAtTwice();
    void aTwinOfOursIsNotMistakenForIt();
    void deletedIsGoneAndAReferenceToWhatIsGoneIsNot();
    void aTaskMayBeAboutALead();
    void aFieldThatIsSetOnceIsNotSentAgain();
    void theContactOfADealIsItsPrimaryRole();
    void aStageIsWrittenWithItsPipeline();
    void callsAreTasksOfTheirKind();
    void aLeadIsNotConvertedFromHere();
    void refusalsAreReportedWithTheVendorsMessage_data();
    void refusalsAreReportedWithTheVendorsMessage();
    void whatTheProfileDoesNotAllowIsNotSent();
    void whatAnAnswerDoesNotMentionIsUnknown();
    void whatIsLockedForAMomentIsTriedLater();
    void aCreateIsNeverStale();
    void noAssignmentRuleMovesWhatIsWritten_data();
    void noAssignmentRuleMovesWhatIsWritten();
    void anAlertOfADuplicateHoldsUpANewRecordUntilItIsOverruled();
    void aRuleThatBlocksDuplicatesIsReportedAndHolds();
    void whatIsThereAlreadyIsChangedInSpiteOfAnAlert();

private:
    std::vector<WriteOutcome> write(const QString &object, const std::vector<RemoteWrite> &writes)
    {
        const auto outcomes = m_org->remote.write(m_org->object(object), writes);
        if (!outcomes)
            qWarning("%s", qUtf8Printable(toText(outcomes.error())));
        return outcomes.value_or(std::vector<WriteOutcome>(writes.size()));
    }
    RemoteRecord read(const QString &object, const QString &id)
    {
        const auto records = m_org->remote.read(m_org->object(object), {id});
        return records && records->size() == 1 ? records->front() : RemoteRecord();
    }
    QString value(const QString &type, const QString &id, const QString &field)
    {
        return m_org->user.record(type, id)->values.value(field);
    }
    /// A contact that everybody has seen.
    QString person(const QString &name)
    {
        const QString id = m_org->user.create(u"Contact"_s, {{u"LastName"_s, name}});
        m_org->clock.advance(60'000);
        return id;
    }

    std::unique_ptr<test::FakeSalesforce> m_org;
};

void tst_SalesforceWrite::createsGoOutTogetherAndComeBackEachWithItsResult()
{
    test::ScriptedTransport dialogue;
    SalesforceRemote remote(dialogue, m_org->clock, m_org->manifest, QUrl(u"https://acme.my.salesforce.com"_s));
    dialogue.expects("GET /services/data/v60.0/sobjects/Contact/describe").answers(200, contactDescription);
    dialogue.expects("POST /services/data/v60.0/composite/sobjects",
        R"({"allOrNone":false,"records":[
            {"attributes":{"type":"Contact"},"LastName":"Roe","Satchel_Id__c":"01000000-0000-0000-0000-000000000001"},
            {"attributes":{"type":"Contact"},"Title":"CTO","Satchel_Id__c":"01000000-0000-0000-0000-000000000002"},
            {"attributes":{"type":"Contact"},"LastName":"Doe","Satchel_Id__c":"01000000-0000-0000-0000-000000000003"}]})");
    dialogue.answers(200, R"([{"id":"0035g00000000001AAA","success":true,"errors":[]},
        {"success":false,"errors":[{"statusCode":"REQUIRED_FIELD_MISSING","message":"Required fields are missing: [LastName]","fields":["LastName"]}]},
        {"success":false,"errors":[{"statusCode":"DUPLICATE_VALUE","message":"duplicate value found: Satchel_Id__c duplicates value on record with id: 0035g0000000abC","fields":[]}]}])");
    const auto outcomes = remote.write(*m_org->manifest.object(u"Contact"_s),
        std::vector<RemoteWrite>{create(1, {{u"LastName"_s, u"Roe"_s}}), create(2, {{u"Title"_s, u"CTO"_s}}),
            create(3, {{u"LastName"_s, u"Doe"_s}})});
    QVERIFY(outcomes && dialogue.isOver());
    QCOMPARE((*outcomes)[0].kind, Kind::Done);
    QCOMPARE((*outcomes)[0].remoteId, u"0035g00000000001AAA"_s);
    QCOMPARE((*outcomes)[1].kind, Kind::Refused);
    QCOMPARE((*outcomes)[1].reason, u"Required fields are missing: [LastName]"_s);
    QCOMPARE((*outcomes)[1].field, u"LastName"_s);
    QCOMPARE((*outcomes)[2].kind, Kind::Exists);
    QCOMPARE((*outcomes)[2].remoteId, u"0035g0000000abCAAQ"_s); // named in its short form
}

void tst_SalesforceWrite::updatesAreConditionsWithinOneRequest()
{
    test::ScriptedTransport dialogue;
    SalesforceRemote remote(dialogue, m_org->clock, m_org->manifest, QUrl(u"https://acme.my.salesforce.com"_s));
    dialogue.expects("GET /services/data/v60.0/sobjects/Contact/describe").answers(200, contactDescription);
    dialogue.expects("POST /services/data/v60.0/composite",
        R"({"allOrNone":false,"collateSubrequests":false,"compositeRequest":[
            {"method":"GET","referenceId":"before","url":"/services/data/v60.0/queryAll?q=SELECT%20AccountId%2CId%2CIsDeleted%2CLastModifiedDate%2CLastName%2CSatchel_Id__c%2CSystemModstamp%2CTitle%20FROM%20Contact%20WHERE%20Id%20IN%20%28%270035g00000000001AAA%27%2C%270035g00000000002AAA%27%29"},
            {"method":"PATCH","url":"/services/data/v60.0/sobjects/Contact/0035g00000000001AAA","referenceId":"w0","httpHeaders":{)"
            + rules + R"("If-Unmodified-Since":"Sat, 31 Jan 2026 12:00:05 GMT"},"body":{"Title":"CTO"}},
            {"method":"PATCH","url":"/services/data/v60.0/sobjects/Contact/0035g00000000002AAA","referenceId":"w1","httpHeaders":{)"
            + rules + R"("If-Unmodified-Since":"Sat, 31 Jan 2026 12:00:06 GMT"},"body":{"AccountId":null}},
            {"method":"GET","referenceId":"after","url":"/services/data/v60.0/queryAll?q=SELECT%20AccountId%2CId%2CIsDeleted%2CLastModifiedDate%2CLastName%2CSatchel_Id__c%2CSystemModstamp%2CTitle%20FROM%20Contact%20WHERE%20Id%20IN%20%28%270035g00000000001AAA%27%2C%270035g00000000002AAA%27%29"}]})");
    dialogue.answers(200,
        R"({"compositeResponse":[{"body":{"done":true,"records":[{"Id":"0035g00000000001AAA","SystemModstamp":"2026-01-31T12:00:05.000+0000",
            "LastModifiedDate":"2026-01-31T12:00:05.000+0000","LastName":"Roe","IsDeleted":false}]},"httpHeaders":{},"httpStatusCode":200,"referenceId":"before"},
        {"body":null,"httpHeaders":{},"httpStatusCode":204,"referenceId":"w0"},
        {"body":[{"message":"changed since","errorCode":"PRECONDITION_FAILED"}],"httpHeaders":{},"httpStatusCode":412,"referenceId":"w1"},
        {"body":{"done":true,"records":[{"Id":"0035g00000000001AAA","SystemModstamp":"2026-01-31T12:00:09.000+0000","LastModifiedDate":"2026-01-31T12:00:09.000+0000",
            "LastName":"Roe","Title":"Chef","IsDeleted":false}]},"httpHeaders":{},"httpStatusCode":200,"referenceId":"after"}]})");
    const auto outcomes = remote.write(*m_org->manifest.object(u"Contact"_s),
        std::vector<RemoteWrite>{
            update(u"0035g00000000001AAA"_s, u"2026-01-31T12:00:05.000+0000"_s, {{u"Title"_s, u"CTO"_s}}),
            update(u"0035g00000000002AAA"_s, u"2026-01-31T12:00:06.000+0000"_s, {{u"AccountId"_s, QJsonValue()}})});
    QVERIFY(outcomes && dialogue.isOver());
    QCOMPARE((*outcomes)[0].kind, Kind::Done);
    QVERIFY((*outcomes)[0].version.isEmpty()); // the answer does not have the stamp of our own write
    QVERIFY((*outcomes)[0].replaced.isEmpty());
    QCOMPARE((*outcomes)[0].fields, (QJsonObject{{u"Title"_s, u"Chef"_s}})); // what the organisation made of it
    QCOMPARE((*outcomes)[1].kind, Kind::Stale);
}

void tst_SalesforceWrite::deletesGoOutTogether()
{
    test::ScriptedTransport dialogue;
    SalesforceRemote remote(dialogue, m_org->clock, m_org->manifest, QUrl(u"https://acme.my.salesforce.com"_s));
    dialogue.expects("GET /services/data/v60.0/sobjects/Contact/describe").answers(200, contactDescription);
    dialogue.expects(
        "DELETE /services/data/v60.0/composite/sobjects?ids=0035g00000000001AAA,0035g00000000002AAA&allOrNone=false");
    dialogue.answers(200,
        R"([{"id":"0035g00000000001AAA","success":true,"errors":[]},{"success":false,"errors":[{"statusCode":"ENTITY_IS_DELETED","message":"entity is deleted","fields":[]}]}])");
    dialogue
        .expects("GET "
                 "/services/data/v60.0/"
                 "queryAll?q=SELECT%20AccountId%2CId%2CIsDeleted%2CLastModifiedDate%2CLastName%2CSatchel_Id__c%"
                 "2CSystemModstamp%2CTitle%20FROM%20Contact%20"
                 "WHERE%20Id%20IN%20%28%270035g00000000002AAA%27%29")
        .answers(200, R"({"totalSize":0,"done":true,"records":[]})");
    const auto outcomes = remote.write(*m_org->manifest.object(u"Contact"_s),
        std::vector<RemoteWrite>{removal(u"0035g00000000001AAA"_s), removal(u"0035g00000000002AAA"_s)});
    QVERIFY(outcomes && dialogue.isOver());
    QCOMPARE((*outcomes)[0].kind, Kind::Done);
    QCOMPARE((*outcomes)[1].kind, Kind::Gone);
}

void tst_SalesforceWrite::recordsAreWrittenAndReadAgain()
{
    const auto made = write(u"Account"_s,
        {create(1,
            {{u"Name"_s, u"Acme"_s}, {u"AnnualRevenue"_s, 1200.5}, {u"CurrencyIsoCode"_s, u"USD"_s},
                {u"Website"_s, QJsonValue()}})});
    QCOMPARE(made[0].kind, Kind::Done);
    m_org->clock.advance(5'000);
    RemoteRecord account = read(u"Account"_s, made[0].remoteId);
    QCOMPARE(account.fields.value(u"AnnualRevenue").toDouble(), 1200.5);
    QCOMPARE(write(u"Account"_s,
                 {update(account.id, account.version, {{u"Phone"_s, u"1"_s}, {u"AnnualRevenue"_s, QJsonValue()}})})[0]
                 .kind,
        Kind::Done);
    m_org->clock.advance(5'000);
    account = read(u"Account"_s, account.id);
    QCOMPARE(account.fields.value(u"Phone").toString(), u"1"_s);
    QVERIFY(account.fields.value(u"AnnualRevenue").isNull());
    QCOMPARE(write(u"Account"_s, {removal(account.id)})[0].kind, Kind::Done);
    QVERIFY(read(u"Account"_s, account.id).id.isEmpty());
}

void tst_SalesforceWrite::whatSomebodyChangedMeanwhileIsNotWrittenOver()
{
    const QString id = person(u"Roe"_s);
    const RemoteRecord seen = read(u"Contact"_s, id);
    m_org->user.edit(u"Contact"_s, id, {{u"Title"_s, u"Theirs"_s}});
    QCOMPARE(write(u"Contact"_s, {update(id, seen.version, {{u"Title"_s, u"Ours"_s}})})[0].kind, Kind::Stale);
    QCOMPARE(value(u"Contact"_s, id, u"Title"_s), u"Theirs"_s);
}

void tst_SalesforceWrite::aConditionThatIsNotLookedAtIsNoticed()
{
    m_org->fake.conditions().faults.set(size_t(Fault::IgnoredCondition));
    const QString id = person(u"Roe"_s);
    const QString other = person(u"Doe"_s);
    const RemoteRecord seen = read(u"Contact"_s, id);
    const RemoteRecord untouched = read(u"Contact"_s, other);
    m_org->user.edit(u"Contact"_s, id, {{u"Title"_s, u"Theirs"_s}});
    const auto outcomes = write(u"Contact"_s,
        {update(id, seen.version, {{u"Title"_s, u"Ours"_s}}),
            update(other, untouched.version, {{u"Title"_s, u"Ours"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Done);
    QCOMPARE(outcomes[0].replaced.value(u"Title").toString(), u"Theirs"_s);
    QCOMPARE(outcomes[1].kind, Kind::Done);
    QVERIFY(outcomes[1].replaced.isEmpty());
}

void tst_SalesforceWrite::aRecordOfWhichNothingIsSureIsReadFirst()
{
    m_org->clock.advance(1000 - m_org->clock.now().ms % 1000);
    const QString id = m_org->user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
    const RemoteRecord seen = read(u"Contact"_s, id); // within the second it was made in
    m_org->user.edit(u"Contact"_s, id, {{u"Title"_s, u"Theirs"_s}}); // under the same stamp
    const int before = m_org->transport.requests;
    QCOMPARE(write(u"Contact"_s, {update(id, seen.version, {{u"Title"_s, u"Ours"_s}})})[0].kind, Kind::Stale);
    QCOMPARE(m_org->transport.requests, before); // nothing was sent
    QCOMPARE(value(u"Contact"_s, id, u"Title"_s), u"Theirs"_s);
}

void tst_SalesforceWrite::aThousandUpdatesTakeFortyTwoRequests()
{
    std::vector<fakes::Values> people;
    for (int i = 0; i < 1000; ++i)
        people.push_back({{u"LastName"_s, u"Name %1"_s.arg(i)}});
    const QStringList ids = m_org->user.importRecords(u"Contact"_s, people);
    m_org->clock.advance(60'000);
    const ObjectMap contacts = m_org->object(u"Contact"_s);
    const auto records = m_org->remote.read(contacts, ids);
    std::vector<RemoteWrite> writes;
    for (const RemoteRecord &record : *records)
        writes.push_back(update(record.id, record.version, {{u"Title"_s, u"All"_s}}));
    const int before = m_org->transport.requests;
    const auto outcomes = m_org->remote.write(contacts, writes);
    QCOMPARE(m_org->transport.requests - before, 42);
    QVERIFY(std::ranges::all_of(*outcomes, [](const WriteOutcome &outcome) { return outcome.kind == Kind::Done; }));
}

void tst_SalesforceWrite::aKeyMakesACreateRepeatableAndWritesOverNothing()
{
    m_org->addKey(u"Contact"_s);
    const QString first = write(u"Contact"_s, {create(7, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"CTO"_s}})})[0]
                              .remoteId;
    m_org->user.edit(u"Contact"_s, first, {{u"Title"_s, u"CEO"_s}});
    const auto again = write(u"Contact"_s, {create(7, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"CTO"_s}})});
    QCOMPARE(again[0].kind, Kind::Exists);
    QCOMPARE(again[0].remoteId, first);
    QCOMPARE(value(u"Contact"_s, first, u"Title"_s), u"CEO"_s);
    const auto found = test::findOne(
        m_org->remote, m_org->object(u"Contact"_s), create(7, {}), m_org->clock.now(), isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(found->record.key, key(7));
}

void tst_SalesforceWrite::aKeyThatWasAddedMeanwhileIsUsed()
{
    QCOMPARE(write(u"Contact"_s, {create(1, {{u"LastName"_s, u"Roe"_s}})})[0].kind, Kind::Done);
    m_org->addKey(u"Contact"_s);
    const QString marked = write(u"Contact"_s, {create(2, {{u"LastName"_s, u"Doe"_s}})})[0].remoteId;
    QCOMPARE(value(u"Contact"_s, marked, u"Satchel_Id__c"_s), key(2).toString());
}

void tst_SalesforceWrite::withoutAKeyALostCreateIsFoundByWhatItHolds()
{
    const ObjectMap contacts = m_org->object(u"Contact"_s);
    const RemoteWrite lost = create(
        1, {{u"LastName"_s, u"Roe"_s}, {u"Email"_s, u"Roe@Example.com"_s}, {u"Title"_s, u"CTO"_s}});
    m_org->faults.failNth(2, Fault::LostReply); // first it asks whether there is a key by now
    const Instant sentAt = m_org->clock.now();
    const auto outcomes = m_org->remote.write(contacts, std::vector<RemoteWrite>{lost});
    QVERIFY(!outcomes || outcomes->front().kind == Kind::Unknown);
    const auto records = m_org->user.records(u"Contact"_s);
    QCOMPARE(records.size(), size_t(1));
    m_org->user.edit(u"Contact"_s, records[0].id, {{u"Title"_s, u"CEO"_s}}); // by somebody else, meanwhile
    m_org->clock.advance(3'600'000);
    const auto found = test::findOne(m_org->remote, contacts, lost, sentAt, isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(found->record.id, records[0].id);
    QCOMPARE(
        test::findOne(m_org->remote, contacts, create(2, {{u"LastName"_s, u"Doe"_s}}), sentAt, isNeverLinked)->state,
        InDoubtResult::State::Absent);
    QCOMPARE(test::findOne(
                 m_org->remote, contacts, create(2, {{u"LastName"_s, u"Doe"_s}}), m_org->clock.now(), isNeverLinked)
                 ->state,
        InDoubtResult::State::TooEarly);
}

void tst_SalesforceWrite::aLostCreateThatWasDeletedAgainIsFound()
{
    m_org->addKey(u"Contact"_s);
    const QString id = write(u"Contact"_s, {create(7, {{u"LastName"_s, u"Roe"_s}})})[0].remoteId;
    m_org->user.archive(u"Contact"_s, id);
    const auto found = test::findOne(
        m_org->remote, m_org->object(u"Contact"_s), create(7, {}), m_org->clock.now(), isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QVERIFY(found->record.isDeleted);
}

void tst_SalesforceWrite::theOneThatStandsIsFoundBesideTheOneInTheRecycleBin()
{
    m_org->addKey(u"Contact"_s);
    const QString first = write(u"Contact"_s, {create(7, {{u"LastName"_s, u"Roe"_s}})})[0].remoteId;
    m_org->user.archive(u"Contact"_s, first);
    const QString second = write(u"Contact"_s, {create(7, {{u"LastName"_s, u"Roe"_s}})})[0].remoteId;
    const auto isOfFirst = [&](const QString &id) { return id == first; };
    for (const Remote::IsAlreadyLinked &isAlreadyLinked :
        {Remote::IsAlreadyLinked(isNeverLinked), Remote::IsAlreadyLinked(isOfFirst)}) {
        const auto found = test::findOne(
            m_org->remote, m_org->object(u"Contact"_s), create(7, {}), m_org->clock.now(), isAlreadyLinked);
        QCOMPARE(found->state, InDoubtResult::State::Found);
        QCOMPARE(found->record.id, second);
    }
}

void tst_SalesforceWrite::aDeletionIsLookedAtTwice()
{
    test::ScriptedTransport dialogue;
    SalesforceRemote remote(dialogue, m_org->clock, m_org->manifest, QUrl(u"https://acme.my.salesforce.com"_s));
    const QByteArray asked = "GET "
                             "/services/data/v60.0/"
                             "queryAll?q=SELECT%20AccountId%2CId%2CIsDeleted%2CLastModifiedDate%2CLastName%2CSatchel_"
                             "Id__c%2CSystemModstamp%2CTitle%20FROM%20Contact%20WHERE%20";
    const QByteArray row
        = R"({"done":true,"records":[{"Id":"0035g00000000001AAA","SystemModstamp":"2026-11-20T11:00:00.000+0000","LastModifiedDate":"2026-11-20T11:00:00.000+0000","LastName":"Roe","Satchel_Id__c":"01000000-0000-0000-0000-000000000007","IsDeleted":)";
    dialogue.expects("GET /services/data/v60.0/sobjects/Contact/describe").answers(200, contactDescription);
    dialogue.expects(asked + "Satchel_Id__c%20IN%20%28%2701000000-0000-0000-0000-000000000007%27%29")
        .answers(200, row + "true}]}");
    dialogue.expects(asked + "Id%20IN%20%28%270035g00000000001AAA%27%29").answers(200, row + "false}]}");
    const auto found = test::findOne(
        remote, *m_org->manifest.object(u"Contact"_s), create(7, {}), m_org->clock.now(), isNeverLinked);
    QVERIFY(found && dialogue.isOver());
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QVERIFY(!found->record.isDeleted);
}

void tst_SalesforceWrite::aTwinOfOursIsNotMistakenForIt()
{
    const ObjectMap contacts = m_org->object(u"Contact"_s);
    const Instant sentAt = m_org->clock.now();
    const QString twin = write(u"Contact"_s, {create(1, {{u"LastName"_s, u"Roe"_s}})})[0].remoteId;
    m_org->clock.advance(3'600'000);
    const auto found = test::findOne(m_org->remote, contacts, create(2, {{u"LastName"_s, u"Roe"_s}}), sentAt,
        [&](const QString &id) { return id == twin; });
    QCOMPARE(found->state, InDoubtResult::State::Absent);
}

void tst_SalesforceWrite::deletedIsGoneAndAReferenceToWhatIsGoneIsNot()
{
    const QString account = m_org->user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
    const QString gone = person(u"Gone"_s);
    const QString alive = person(u"Alive"_s);
    const QString version = read(u"Contact"_s, alive).version;
    m_org->user.archive(u"Contact"_s, gone);
    m_org->user.archive(u"Account"_s, account);
    const auto outcomes = write(u"Contact"_s,
        {update(gone, version, {{u"Title"_s, u"x"_s}}), update(alive, version, {{u"AccountId"_s, account}})});
    QCOMPARE(outcomes[0].kind, Kind::Gone);
    QCOMPARE(outcomes[1].kind, Kind::Later); // "entity is deleted" is said of both
    QCOMPARE(
        write(u"Contact"_s, {create(1, {{u"LastName"_s, u"New"_s}, {u"AccountId"_s, account}})})[0].kind, Kind::Later);
    QCOMPARE(write(u"Contact"_s, {removal(gone)})[0].kind, Kind::Gone);
}

void tst_SalesforceWrite::aTaskMayBeAboutALead()
{
    const auto lead = write(u"Lead"_s, {create(1, {{u"LastName"_s, u"Pohl"_s}, {u"Company"_s, u"Lindental"_s}})});
    QCOMPARE(lead[0].kind, Kind::Done);
    const QString about = u"Lead:"_s + lead[0].remoteId;
    const auto made = write(u"Task"_s, {create(2, {{u"Subject"_s, u"T"_s}, {u"WhoId"_s, about}})});
    QCOMPARE(made[0].kind, Kind::Done);
    QCOMPARE(value(u"Task"_s, made[0].remoteId, u"WhoId"_s), lead[0].remoteId);
    QCOMPARE(read(u"Task"_s, made[0].remoteId).fields.value(u"WhoId").toString(), about);
}

void tst_SalesforceWrite::aFieldThatIsSetOnceIsNotSentAgain()
{
    const QString contact = person(u"Roe"_s);
    const auto made = write(u"Task"_s, {create(1, {{u"Subject"_s, u"T"_s}, {u"WhoId"_s, u"Contact:"_s + contact}})});
    const auto note = write(
        u"Note"_s, {create(2, {{u"Title"_s, u"N"_s}, {u"Body"_s, u"x"_s}, {u"ParentId"_s, u"Contact:"_s + contact}})});
    QVERIFY(made[0].kind == Kind::Done && note[0].kind == Kind::Done);
    m_org->clock.advance(5'000);
    const QString other = person(u"Doe"_s);
    const RemoteRecord seen = read(u"Note"_s, note[0].remoteId);
    QCOMPARE(write(u"Note"_s,
                 {update(seen.id, seen.version, {{u"Body"_s, u"y"_s}, {u"ParentId"_s, u"Contact:"_s + other}})})[0]
                 .kind,
        Kind::Done);
    QCOMPARE(value(u"Note"_s, seen.id, u"Body"_s), u"y"_s);
    QCOMPARE(value(u"Note"_s, seen.id, u"ParentId"_s), contact);
}

void tst_SalesforceWrite::theContactOfADealIsItsPrimaryRole()
{
    const QString contact = person(u"Roe"_s);
    const QString other = person(u"Doe"_s);
    const QString stage = u"012000000000000AAA/Proposal"_s;
    const auto made = write(u"Opportunity"_s,
        {create(1,
            {{u"Name"_s, u"Big"_s}, {u"Stage"_s, stage}, {u"CloseDate"_s, u"2026-12-01"_s},
                {u"ContactId"_s, contact}})});
    QCOMPARE(made[0].kind, Kind::Done);
    const QString deal = made[0].remoteId;
    const auto primary = [&] {
        QStringList names;
        for (const auto &role : m_org->user.records(u"OpportunityContactRole"_s)) {
            if (role.values.value(u"IsPrimary") == "true"_L1)
                names.append(role.values.value(u"ContactId"));
        }
        return names;
    };
    const auto change = [&](const QJsonObject &fields) {
        m_org->clock.advance(5'000);
        const RemoteRecord seen = read(u"Opportunity"_s, deal);
        m_org->clock.advance(5'000);
        return write(u"Opportunity"_s, {update(deal, seen.version, fields)})[0];
    };
    QVERIFY(!m_org->object(u"Opportunity"_s).mapOf(u"contact"_s)->isOnce);
    QCOMPARE(primary(), QStringList{contact});
    QCOMPARE(change({{u"Name"_s, u"Bigger"_s}, {u"ContactId"_s, other}}).kind, Kind::Done); // he has no role yet
    QCOMPARE(primary(), QStringList{other});
    QCOMPARE(value(u"Opportunity"_s, deal, u"Name"_s), u"Bigger"_s);
    QCOMPARE(value(u"Opportunity"_s, deal, u"ContactId"_s), other);
    QCOMPARE(change({{u"ContactId"_s, contact}}).kind, Kind::Done); // he has one
    QCOMPARE(primary(), QStringList{contact});
    QCOMPARE(std::ssize(m_org->user.records(u"OpportunityContactRole"_s)), 2);
    QCOMPARE(change({{u"ContactId"_s, QJsonValue()}}).kind, Kind::Done);
    QVERIFY(primary().isEmpty());

    // Somebody else changed the deal meanwhile: its contact is left alone
    m_org->clock.advance(5'000);
    const RemoteRecord seen = read(u"Opportunity"_s, deal);
    m_org->clock.advance(5'000);
    m_org->user.edit(u"Opportunity"_s, deal, {{u"NextStep"_s, u"theirs"_s}});
    QCOMPARE(write(u"Opportunity"_s, {update(deal, seen.version, {{u"ContactId"_s, other}})})[0].kind, Kind::Stale);
    QVERIFY(primary().isEmpty());

    // A role that is refused is reported with the vendor's message
    m_org->user.archive(u"Contact"_s, other);
    const WriteOutcome gone = change({{u"ContactId"_s, other}});
    QVERIFY(gone.kind == Kind::Later || gone.kind == Kind::Refused);
}

void tst_SalesforceWrite::aStageIsWrittenWithItsPipeline()
{
    const auto pipelines = m_org->remote.pull(m_org->object(u"pipelines"_s), {});
    const QString renewal = pipelines->records[1].id;
    const auto made = write(u"Opportunity"_s,
        {create(1,
            {{u"Name"_s, u"Big"_s}, {u"RecordTypeId"_s, renewal}, {u"Stage"_s, renewal + u"/Renewal Due"_s},
                {u"CloseDate"_s, u"2026-12-01"_s}})});
    QCOMPARE(made[0].kind, Kind::Done);
    QCOMPARE(value(u"Opportunity"_s, made[0].remoteId, u"StageName"_s), u"Renewal Due"_s);
    QCOMPARE(value(u"Opportunity"_s, made[0].remoteId, u"RecordTypeId"_s), renewal);
}

void tst_SalesforceWrite::callsAreTasksOfTheirKind()
{
    const QString contact = person(u"Roe"_s);
    const auto made = write(u"Call"_s,
        {create(1,
            {{u"Subject"_s, u"Talked"_s}, {u"ActivityDate"_s, u"2026-11-20"_s},
                {u"WhoId"_s, u"Contact:"_s + contact}})});
    QCOMPARE(made[0].kind, Kind::Done);
    QCOMPARE(value(u"Task"_s, made[0].remoteId, u"TaskSubtype"_s), u"Call"_s);
    QCOMPARE(value(u"Task"_s, made[0].remoteId, u"Status"_s), u"Completed"_s);
    QCOMPARE(value(u"Task"_s, made[0].remoteId, u"WhoId"_s), contact);
}

void tst_SalesforceWrite::aLeadIsNotConvertedFromHere()
{
    const QString id = m_org->user.create(u"Lead"_s, {{u"LastName"_s, u"Ito"_s}, {u"Company"_s, u"Ito KK"_s}});
    m_org->clock.advance(60'000);
    const auto outcomes = write(
        u"Lead"_s, {update(id, read(u"Lead"_s, id).version, {{u"Status"_s, u"(converted)"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Refused);
    QVERIFY(outcomes[0].reason.contains(u"convert it there"_s));
    m_org->fake.convertLead(id, m_org->clock.now());
    m_org->clock.advance(60'000);
    const auto closed = write(u"Lead"_s, {update(id, read(u"Lead"_s, id).version, {{u"Phone"_s, u"1"_s}})});
    QCOMPARE(closed[0].kind, Kind::Refused);
    QCOMPARE(closed[0].reason, u"cannot reference converted lead"_s);
}

void tst_SalesforceWrite::refusalsAreReportedWithTheVendorsMessage_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("e-mail") << QJsonObject{{u"LastName"_s, u"Roe"_s}, {u"Email"_s, u"nobody"_s}}
                            << u"Email: invalid email address: nobody"_s << u"Email"_s;
    QTest::newRow("duplicate rule") << QJsonObject{{u"LastName"_s, u"Roe"_s}, {u"Email"_s, u"there@example.com"_s}}
                                    << u"Use one of these records?"_s << QString();
    QTest::newRow("country list") << QJsonObject{{u"LastName"_s, u"Roe"_s}, {u"MailingCountry"_s, u"Deutschland"_s}}
                                  << u"There's a problem with this country"_s << u"MailingCountry"_s;
    QTest::newRow("too long") << QJsonObject{{u"LastName"_s, u"Roe"_s}, {u"Title"_s, QString(300, u'x')}}
                              << u"data value too large"_s << u"Title"_s;
    QTest::newRow("nothing required") << QJsonObject{{u"Title"_s, u"x"_s}}
                                      << u"Required fields are missing: [LastName]"_s << u"LastName"_s;
    QTest::newRow("validation rule") << QJsonObject{{u"LastName"_s, u"Refused"_s}} << u"Names must be approved first"_s
                                     << QString();
    QTest::newRow("unknown currency") << QJsonObject{{u"LastName"_s, u"Roe"_s}, {u"CurrencyIsoCode"_s, u"CHF"_s}}
                                      << u"bad value for restricted picklist field: CHF"_s << u"CurrencyIsoCode"_s;
}

void tst_SalesforceWrite::refusalsAreReportedWithTheVendorsMessage()
{
    QFETCH(QJsonObject, fields);
    fakes::SalesforceOptions options;
    options.hasDuplicateRule = options.hasStateLists = true;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    m_org->user.create(u"Contact"_s, {{u"LastName"_s, u"There"_s}, {u"Email"_s, u"there@example.com"_s}});
    ObjectMap contacts = m_org->object(u"Contact"_s);
    contacts.fields.push_back({{u"x"_s}, {u"CurrencyIsoCode"_s}, u"text"_s, {}, {}, Direction::Both, false});
    if (QTest::currentDataTag() == QByteArray("validation rule")) {
        m_org->fake.conditions().faults.set(size_t(Fault::ValidationRule));
        for (int i = 0; !fields.contains(u"Title"_s)
             || m_org->remote.write(contacts, std::vector<RemoteWrite>{create(i + 10, fields)})->front().kind
                 != Kind::Refused;
             ++i)
            fields[u"Title"_s] = QString::number(i); // one in twenty is refused
    }
    const auto outcomes = *m_org->remote.write(contacts,
        std::vector<RemoteWrite>{create(1, fields), create(2, {{u"LastName"_s, u"Good"_s}, {u"Title"_s, u"Fine"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Refused);
    QTEST(outcomes[0].field, "field");
    QFETCH(QString, reason);
    QVERIFY2(outcomes[0].reason.contains(reason), qPrintable(outcomes[0].reason));
    QCOMPARE(outcomes[1].kind, Kind::Done); // one bad record does not hold the others up
}

void tst_SalesforceWrite::whatTheProfileDoesNotAllowIsNotSent()
{
    fakes::SalesforceOptions options;
    options.denied = {u"Contact.create"_s, u"Contact.delete"_s};
    m_org = std::make_unique<test::FakeSalesforce>(options);
    const QString id = person(u"Roe"_s);
    const QString version = read(u"Contact"_s, id).version;
    m_org->addKey(u"Contact"_s); // so that nobody asks for it again
    m_org->object(u"Contact"_s);
    for (const RemoteWrite &one : {create(1, {{u"LastName"_s, u"New"_s}}), removal(id)}) {
        const auto outcome = write(u"Contact"_s, {one})[0];
        QCOMPARE(outcome.kind, Kind::Refused);
        QVERIFY2(outcome.reason.startsWith(u"Salesforce does not let you"), qPrintable(outcome.reason));
    }
    QCOMPARE(m_org->user.records(u"Contact"_s).size(), size_t(1));
    QCOMPARE(write(u"Contact"_s, {update(id, version, {{u"Title"_s, u"CTO"_s}})})[0].kind, Kind::Done);
}

void tst_SalesforceWrite::whatAnAnswerDoesNotMentionIsUnknown()
{
    m_org->object(u"Contact"_s);
    m_org->faults.failNth(2, Fault::SilentBatch); // first it asks whether there is a key by now
    std::vector<RemoteWrite> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back(create(i, {{u"LastName"_s, u"Name %1"_s.arg(i)}}));
    const auto outcomes = write(u"Contact"_s, writes);
    const auto done = std::ranges::count(outcomes, Kind::Done, &WriteOutcome::kind);
    QVERIFY(done < 20 && std::ranges::count(outcomes, Kind::Unknown, &WriteOutcome::kind) == 20 - done);
    QCOMPARE(qsizetype(m_org->user.records(u"Contact"_s).size()), qsizetype(done));
}

void tst_SalesforceWrite::whatIsLockedForAMomentIsTriedLater()
{
    const QString id = person(u"Roe"_s);
    const QString version = read(u"Contact"_s, id).version;
    m_org->faults.failNth(1, Fault::Locked);
    QCOMPARE(write(u"Contact"_s, {update(id, version, {{u"Title"_s, u"x"_s}})})[0].kind, Kind::Later);
    m_org->fake.lock(id); // waits for an approval
    const auto locked = write(u"Contact"_s, {update(id, version, {{u"Title"_s, u"x"_s}})});
    QCOMPARE(locked[0].kind, Kind::Refused);
    QCOMPARE(locked[0].reason, u"the entity is locked for editing"_s);
}

void tst_SalesforceWrite::aCreateIsNeverStale()
{
    m_org->object(u"Contact"_s);
    m_org->faults.failNth(2, Fault::PreconditionFailed); // first it asks whether there is a key by now
    QCOMPARE(write(u"Contact"_s, {create(1, {{u"LastName"_s, u"Roe"_s}})})[0].kind, Kind::Later);
}

void tst_SalesforceWrite::noAssignmentRuleMovesWhatIsWritten_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<bool>("hasUpsertKey");
    QTest::newRow("account") << u"Account"_s << QJsonObject{{u"Name"_s, u"Acme"_s}} << false;
    QTest::newRow("lead") << u"Lead"_s << QJsonObject{{u"LastName"_s, u"Ito"_s}, {u"Company"_s, u"Ito KK"_s}} << false;
    QTest::newRow("upsert") << u"Account"_s << QJsonObject{{u"Name"_s, u"Acme"_s}} << true;
}

void tst_SalesforceWrite::noAssignmentRuleMovesWhatIsWritten()
{
    QFETCH(QString, object);
    QFETCH(QJsonObject, fields);
    QFETCH(bool, hasUpsertKey);
    fakes::SalesforceOptions options;
    options.hasAssignmentRules = true;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    if (hasUpsertKey)
        m_org->addKey(object);
    const auto made = write(object, {create(1, fields)});
    QCOMPARE(made[0].kind, Kind::Done);
    const QString owner = value(object, made[0].remoteId, u"OwnerId"_s);
    QCOMPARE(owner, fakes::apiUser(m_org->fake.data()));
    m_org->clock.advance(60'000);
    const RemoteRecord seen = read(object, made[0].remoteId);
    QCOMPARE(write(object, {update(seen.id, seen.version, {{u"Phone"_s, u"1"_s}})})[0].kind, Kind::Done);
    QCOMPARE(value(object, seen.id, u"Phone"_s), u"1"_s);
    QCOMPARE(value(object, seen.id, u"OwnerId"_s), owner);
}

void tst_SalesforceWrite::anAlertOfADuplicateHoldsUpANewRecordUntilItIsOverruled()
{
    fakes::SalesforceOptions options;
    options.hasDuplicateRule = true;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    m_org->user.create(u"Contact"_s, {{u"LastName"_s, u"There"_s}, {u"Email"_s, u"there@example.com"_s}});
    const RemoteWrite twin = create(1, {{u"LastName"_s, u"Roe"_s}, {u"Email"_s, u"there@example.com"_s}});
    const WriteOutcome alert = write(u"Contact"_s, {twin})[0];
    QCOMPARE(alert.kind, Kind::Refused);
    QVERIFY2(alert.reason.startsWith(
                 u"Salesforce treats this as a duplicate of an existing record: “Use one of these records?”"),
        qPrintable(alert.reason));
    m_org->manifest.choose({{u"allow_duplicates"_s, true}});
    QCOMPARE(write(u"Contact"_s, {twin})[0].kind, Kind::Done);
    QCOMPARE(std::ssize(m_org->user.records(u"Contact"_s)), 2);
}

void tst_SalesforceWrite::aRuleThatBlocksDuplicatesIsReportedAndHolds()
{
    fakes::SalesforceOptions options;
    options.hasDuplicateRule = options.blocksDuplicates = true;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    m_org->user.create(u"Contact"_s, {{u"LastName"_s, u"There"_s}, {u"Email"_s, u"there@example.com"_s}});
    m_org->manifest.choose({{u"allow_duplicates"_s, true}});
    const WriteOutcome refused = write(
        u"Contact"_s, {create(1, {{u"LastName"_s, u"Roe"_s}, {u"Email"_s, u"there@example.com"_s}})})[0];
    QCOMPARE(refused.kind, Kind::Refused);
    QVERIFY2(refused.reason.contains(u"treats this as a duplicate"), qPrintable(refused.reason));
}

void tst_SalesforceWrite::whatIsThereAlreadyIsChangedInSpiteOfAnAlert()
{
    fakes::SalesforceOptions options;
    options.hasDuplicateRule = true;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    const auto twin = [&](const QString &name) {
        return m_org->user.create(u"Contact"_s, {{u"LastName"_s, name}, {u"Email"_s, u"both@example.com"_s}});
    };
    twin(u"One"_s);
    const QString id = twin(u"Two"_s);
    m_org->clock.advance(60'000);
    QCOMPARE(write(u"Contact"_s, {update(id, read(u"Contact"_s, id).version, {{u"Title"_s, u"CTO"_s}})})[0].kind,
        Kind::Done);
    QCOMPARE(value(u"Contact"_s, id, u"Title"_s), u"CTO"_s);
}

SATCHEL_TEST(tst_SalesforceWrite)
#include "tst_SalesforceWrite.moc"
