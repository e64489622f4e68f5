// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to HubSpot: first as dialogues, word for word, then against its fake.
#include "tests/fakes/RemoteUser.h"
#include "tests/support/FakeHubSpot.h"
#include "tests/support/FindOne.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Writes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::fakes::RemoteUser;
using Kind = WriteOutcome::Kind;
using test::create;
using test::isNeverLinked;
using test::key;

namespace {

RemoteWrite update(const QString &id, const QJsonObject &fields, const QJsonObject &previous = {})
{
    return {Edit::Kind::Update, {}, {}, id, {}, fields, previous};
}

} // namespace

class tst_HubSpotWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_crm = std::make_unique<test::FakeHubSpot>();
        m_user = std::make_unique<RemoteUser>(m_crm->fake, m_crm->clock);
    }
    void aCreateGoesOutWithItsLinksAndComesBackWithItsId();
    void aPartOfABatchFailsAlone();
    void aRefusalIsSaidInItsOwnSentence();
    void aBatchRefusedAsAWholeIsHalved();
    void aLostAnswerIsUnknown();
    void recordsAreWrittenAndReadAgain();
    void tenThousandUpdatesTakeAHundredRequests();
    void linksAreMovedAndCleared();
    void deletedIsDeletedAlsoWhenTheAnswerLies();
    void anEmailThatExistsIsReported();
    void aLostCreateIsFoundByItsEmail();
    void aLostCreateDoesNotClaimAnothersRecordWithItsEmail();
    void aLostNoteIsFoundByWhatItWasBornWith();
    void aLostCreateThatWasDeletedAgainIsFound();
    void anExternalKeyMakesACreateRepeatable();
    void thePastOfAFieldIsReported();
    void aStageThatGoesBackIsClearedFirst();
    void aRefusalNamesItsFieldOnlyInsideItsMessage();
    void whatMayNotBeWrittenIsRefusedAndNotTheWholeCall();

private:
    std::vector<WriteOutcome> write(const QString &object, const std::vector<RemoteWrite> &writes)
    {
        const auto outcomes = m_crm->remote.write(m_crm->object(object), writes);
        if (!outcomes)
            qWarning("%s", qUtf8Printable(toText(outcomes.error())));
        return outcomes.value_or(std::vector<WriteOutcome>(writes.size()));
    }

    std::unique_ptr<test::FakeHubSpot> m_crm;
    std::unique_ptr<RemoteUser> m_user;
};

void tst_HubSpotWrite::aCreateGoesOutWithItsLinksAndComesBackWithItsId()
{
    test::ScriptedTransport dialogue;
    HubSpotRemote remote(dialogue, m_crm->clock, m_crm->manifest, QUrl(u"https://api.hubapi.com"_s));
    dialogue.expects("GET /crm/properties/2026-03/contacts?archived=false").answers(200, R"({"results":[]})");
    dialogue.expects("POST /crm/objects/2026-03/contacts/batch/create",
        R"({"inputs":[{"associations":[{"to":{"id":"77"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":1}]}],
            "objectWriteTraceId":"0","properties":{"email":"ana@example.com"}}]})");
    dialogue.answers(201,
        R"({"results":[{"id":"512","properties":{},"updatedAt":"2026-11-20T12:00:00.123Z","objectWriteTraceId":"0"}]})");
    const std::vector<RemoteWrite> writes = {
        create(1, {{u"email"_s, u"ana@example.com"_s}, {u"@companies"_s, QJsonArray{u"77"_s}}})};
    const auto outcomes = remote.write(m_crm->object(u"contacts"_s), writes);
    QVERIFY(outcomes && dialogue.isOver());
    QCOMPARE(outcomes->front().kind, Kind::Done);
    QCOMPARE(outcomes->front().remoteId, u"512"_s);
    QCOMPARE(outcomes->front().version, u"2026-11-20T12:00:00.123Z"_s);
}

void tst_HubSpotWrite::aPartOfABatchFailsAlone()
{
    test::ScriptedTransport dialogue;
    HubSpotRemote remote(dialogue, m_crm->clock, m_crm->manifest, QUrl(u"https://api.hubapi.com"_s));
    dialogue.expects("POST /crm/objects/2026-03/contacts/batch/update")
        .answers(
            207, R"({"results":[{"id":"2","properties":{},"updatedAt":"2026-11-20T12:00:00Z","objectWriteTraceId":"1"}],
        "errors":[{"status":"error","category":"VALIDATION_ERROR","message":"Email is invalid","context":{"objectWriteTraceId":["0"]},"errors":[{"in":"email"}]},
                  {"status":"error","category":"OBJECT_NOT_FOUND","message":"gone","context":{"ids":["3"]}}]})");
    const std::vector<RemoteWrite> writes = {update(u"1"_s, {{u"email"_s, u"x"_s}}),
        update(u"2"_s, {{u"city"_s, u"x"_s}}), update(u"3"_s, {{u"city"_s, u"x"_s}}),
        update(u"4"_s, {{u"city"_s, u"x"_s}})};
    const auto outcomes = remote.write(m_crm->object(u"contacts"_s), writes);
    QVERIFY(outcomes);
    QCOMPARE((*outcomes)[0].kind, Kind::Refused);
    QCOMPARE((*outcomes)[0].field, u"email"_s);
    QCOMPARE((*outcomes)[1].kind, Kind::Done);
    QCOMPARE((*outcomes)[2].kind, Kind::Gone);
    QCOMPARE((*outcomes)[3].kind, Kind::Unknown); // no answer speaks of it
}

void tst_HubSpotWrite::aRefusalIsSaidInItsOwnSentence()
{
    const Manifest &manifest = m_crm->manifest;
    const QString raw
        = u"Property values were not valid: [{\"isValid\":false,\"message\":\"\\\"due\\\" was not one of the stages\","
          "\"error\":\"INVALID_OPTION\",\"name\":\"dealstage\"},{\"isValid\":false,\"message\":\"cut in its mid"_s;
    QCOMPARE(manifest.reasonOf(400, {u"VALIDATION_ERROR"_s, raw, {}}), u"\"due\" was not one of the stages"_s);
    QCOMPARE(manifest.reasonOf(400, {u"VALIDATION_ERROR"_s, u"plain"_s, {}}), u"plain"_s);
}

void tst_HubSpotWrite::aBatchRefusedAsAWholeIsHalved()
{
    test::ScriptedTransport dialogue;
    HubSpotRemote remote(dialogue, m_crm->clock, m_crm->manifest, QUrl(u"https://api.hubapi.com"_s));
    const QByteArray refusal = R"({"status":"error","category":"VALIDATION_ERROR","message":"something is wrong"})";
    dialogue.expects("POST /crm/objects/2026-03/contacts/batch/update").answers(400, refusal);
    dialogue.expects("POST /crm/objects/2026-03/contacts/batch/update")
        .answers(200, R"({"results":[{"id":"1","updatedAt":"2026-11-20T12:00:00Z","objectWriteTraceId":"0"}]})");
    dialogue.expects("POST /crm/objects/2026-03/contacts/batch/update").answers(400, refusal);
    const std::vector<RemoteWrite> writes = {
        update(u"1"_s, {{u"city"_s, u"x"_s}}), update(u"2"_s, {{u"city"_s, u"y"_s}})};
    const auto outcomes = remote.write(m_crm->object(u"contacts"_s), writes);
    QVERIFY(outcomes && dialogue.isOver());
    QCOMPARE((*outcomes)[0].kind, Kind::Done);
    QCOMPARE((*outcomes)[1].kind, Kind::Refused);
    QCOMPARE((*outcomes)[1].reason, u"something is wrong"_s);
}

void tst_HubSpotWrite::aLostAnswerIsUnknown()
{
    const QString id = m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}});
    for (const Fault fault : {Fault::LostReply, Fault::Hang, Fault::CutBody, Fault::HtmlError, Fault::HtmlPage,
             Fault::SavedServerError, Fault::DeepNesting}) {
        m_crm->faults.failNth(1, fault);
        const auto outcomes = m_crm->remote.write(
            m_crm->object(u"contacts"_s), std::vector{update(id, {{u"city"_s, u"Faro"_s}})});
        QVERIFY2(outcomes && outcomes->front().kind == Kind::Unknown, qPrintable(fakes::faultName(fault)));
    }
    m_crm->faults.failNth(1, Fault::LostRequest);
    const auto lost = m_crm->remote.write(
        m_crm->object(u"contacts"_s), std::vector{update(id, {{u"city"_s, u"Faro"_s}})});
    QVERIFY(!lost || lost->front().kind == Kind::Unknown);
}

void tst_HubSpotWrite::recordsAreWrittenAndReadAgain()
{
    const QString company
        = write(u"companies"_s, {create(1, {{u"name"_s, u"Acme"_s}, {u"annualrevenue"_s, u"12.50"_s}})})[0].remoteId;
    const QString contact = write(
        u"contacts"_s, {create(2, {{u"email"_s, u"ana@example.com"_s}, {u"@companies"_s, QJsonArray{company}}})})[0]
                                .remoteId;
    const QString note = write(u"notes"_s,
        {create(3,
            {{u"hs_timestamp"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"hs_note_body"_s, u"hi<br>there"_s},
                {u"@contacts"_s, QJsonArray{contact}}})})[0]
                             .remoteId;
    QVERIFY(!company.isEmpty() && !contact.isEmpty() && !note.isEmpty());
    const auto read = m_crm->remote.read(m_crm->object(u"notes"_s), {note});
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->front().fields.value(u"@contacts"), QJsonValue(QJsonArray{contact}));
    const auto changed = write(u"contacts"_s, {update(contact, {{u"city"_s, u"Faro"_s}, {u"email"_s, QString()}})});
    QCOMPARE(changed[0].kind, Kind::Done);
    const auto again = m_crm->remote.read(m_crm->object(u"contacts"_s), {contact});
    QCOMPARE(again->front().version, changed[0].version);
    QCOMPARE(again->front().fields.value(u"city").toString(), u"Faro"_s);
    QVERIFY(again->front().fields.value(u"email").isNull());
}

void tst_HubSpotWrite::tenThousandUpdatesTakeAHundredRequests()
{
    const QStringList ids = m_user->importRecords(u"contacts"_s, std::vector<fakes::Values>(10'000));
    const int before = m_crm->transport.requests;
    for (qsizetype begin = 0; begin < ids.size(); begin += 100) {
        std::vector<RemoteWrite> writes;
        for (const QString &id : ids.mid(begin, 100))
            writes.push_back(update(id, {{u"city"_s, u"Faro"_s}}));
        for (const WriteOutcome &outcome : write(u"contacts"_s, writes))
            QCOMPARE(outcome.kind, Kind::Done);
    }
    QCOMPARE(m_crm->transport.requests - before, 100);
}

void tst_HubSpotWrite::linksAreMovedAndCleared()
{
    const QString contact = m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}});
    const QString one = m_user->create(u"companies"_s, {{u"name"_s, u"One"_s}});
    const QString two = m_user->create(u"companies"_s, {{u"name"_s, u"Two"_s}});
    const auto linked = [&] {
        return m_crm->remote.read(m_crm->object(u"contacts"_s), {contact})->front().fields.value(u"@companies");
    };
    const auto first = write(u"contacts"_s, {update(contact, {{u"@companies"_s, QJsonArray{one}}})});
    QCOMPARE(first[0].kind, Kind::Done);
    QVERIFY(!first[0].version.isEmpty());
    QCOMPARE(linked(), QJsonValue(QJsonArray{one}));
    QCOMPARE(write(u"contacts"_s,
                 {update(contact, {{u"city"_s, u"x"_s}, {u"@companies"_s, QJsonArray{two}}},
                     {{u"@companies"_s, QJsonArray{one}}})})[0]
                 .kind,
        Kind::Done);
    QCOMPARE(linked(), QJsonValue(QJsonArray{two}));
    QCOMPARE(m_user->linked(u"contacts"_s, contact, u"companies"_s), QStringList{two});
    m_user->associate(u"contacts"_s, contact, u"companies"_s, one);
    QCOMPARE(linked(), QJsonValue(QJsonArray{two})); // the primary one
    QCOMPARE(write(u"contacts"_s,
                 {update(contact, {{u"@companies"_s, QJsonArray()}}, {{u"@companies"_s, QJsonArray{two}}})})[0]
                 .kind,
        Kind::Done);
    QCOMPARE(linked(), QJsonValue(QJsonArray()));
    QVERIFY(
        write(u"contacts"_s, {update(contact, {{u"@companies"_s, QJsonArray{u"999999"_s}}})})[0].kind != Kind::Done);
}

void tst_HubSpotWrite::deletedIsDeletedAlsoWhenTheAnswerLies()
{
    const QStringList ids = m_user->importRecords(u"contacts"_s, std::vector<fakes::Values>(30));
    std::vector<RemoteWrite> writes;
    for (const QString &id : ids)
        writes.push_back({Edit::Kind::Delete, {}, {}, id, {}, {}, {}});
    m_crm->faults.failNth(1, Fault::SilentBatch);
    const auto outcomes = write(u"contacts"_s, writes);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(outcomes[size_t(i)].kind == Kind::Done, m_user->record(u"contacts"_s, ids[i])->isArchived);
}

void tst_HubSpotWrite::anEmailThatExistsIsReported()
{
    const QString id = m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}});
    const auto outcomes = write(
        u"contacts"_s, {create(1, {{u"email"_s, u"a@example.com"_s}}), create(2, {{u"email"_s, u"b@example.com"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Exists);
    QCOMPARE(outcomes[0].remoteId, id);
    QCOMPARE(outcomes[1].kind, Kind::Done);
}

void tst_HubSpotWrite::aLostCreateIsFoundByItsEmail()
{
    const RemoteWrite lost = create(1, {{u"email"_s, u"a@example.com"_s}});
    const ObjectMap &contacts = m_crm->object(u"contacts"_s);
    QCOMPARE(test::findOne(m_crm->remote, contacts, lost, m_crm->clock.now(), isNeverLinked)->state,
        InDoubtResult::State::Absent);
    const QString id = m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}});
    const auto found = test::findOne(m_crm->remote, contacts, lost, m_crm->clock.now(), isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(found->record.id, id);
    QVERIFY(found->isOurs);
}

void tst_HubSpotWrite::aLostCreateDoesNotClaimAnothersRecordWithItsEmail()
{
    const RemoteWrite lost = create(1, {{u"email"_s, u"a@example.com"_s}, {u"lastname"_s, u"Ours"_s}});
    m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}, {u"lastname"_s, u"Theirs"_s}});
    const auto found = test::findOne(
        m_crm->remote, m_crm->object(u"contacts"_s), lost, m_crm->clock.now(), isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QVERIFY(!found->isOurs);
}

void tst_HubSpotWrite::aLostNoteIsFoundByWhatItWasBornWith()
{
    const ObjectMap &notes = m_crm->object(u"notes"_s);
    const RemoteWrite lost = create(
        1, {{u"hs_timestamp"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"hs_note_body"_s, u"hi"_s}});
    const Instant sentAt = m_crm->clock.now();
    const auto made = write(u"notes"_s, {lost, lost});
    m_crm->clock.advance(10'000);
    const auto found = test::findOne(m_crm->remote, notes, lost, sentAt, isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(found->record.id, made[0].remoteId);
    const auto second = test::findOne(
        m_crm->remote, notes, lost, sentAt, [&](const QString &id) { return id == made[0].remoteId; });
    QCOMPARE(second->record.id, made[1].remoteId);
    const RemoteWrite other = create(
        2, {{u"hs_timestamp"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"hs_note_body"_s, u"another"_s}});
    QCOMPARE(test::findOne(m_crm->remote, notes, other, sentAt, isNeverLinked)->state, InDoubtResult::State::TooEarly);
    m_crm->clock.advance(600'000);
    QCOMPARE(test::findOne(m_crm->remote, notes, other, sentAt, isNeverLinked)->state, InDoubtResult::State::Absent);
}

void tst_HubSpotWrite::aLostCreateThatWasDeletedAgainIsFound()
{
    const RemoteWrite lost = create(1, {{u"email"_s, u"a@example.com"_s}});
    const Instant sentAt = m_crm->clock.now();
    const QString id = write(u"contacts"_s, {lost})[0].remoteId;
    m_user->archive(u"contacts"_s, id);
    m_crm->clock.advance(600'000);
    const auto found = test::findOne(m_crm->remote, m_crm->object(u"contacts"_s), lost, sentAt, isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(found->record.id, id);
    QVERIFY(found->record.isDeleted);
}

void tst_HubSpotWrite::anExternalKeyMakesACreateRepeatable()
{
    fakes::Property mark;
    mark.name = u"satchel_id"_s;
    mark.isUnique = true;
    mark.isCustom = true;
    QVERIFY(m_user->addProperty(u"notes"_s, mark));
    const RemoteWrite note = create(
        1, {{u"hs_timestamp"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"hs_note_body"_s, u"hi"_s}});
    m_crm->faults.failNth(2, Fault::LostReply);
    QCOMPARE(write(u"notes"_s, {note})[0].kind, Kind::Unknown);
    const auto found = test::findOne(m_crm->remote, m_crm->object(u"notes"_s), note, m_crm->clock.now(), isNeverLinked);
    QCOMPARE(found->state, InDoubtResult::State::Found);
    QCOMPARE(write(u"notes"_s, {note})[0].remoteId, found->record.id);
    QCOMPARE(m_user->records(u"notes"_s).size(), size_t(1));
}

void tst_HubSpotWrite::thePastOfAFieldIsReported()
{
    const QString id = m_user->create(u"contacts"_s, {{u"city"_s, u"Faro"_s}});
    m_crm->clock.advance(1000);
    const auto outcome = write(u"contacts"_s, {update(id, {{u"city"_s, u"Porto"_s}})});
    const auto past = m_crm->remote.history(m_crm->object(u"contacts"_s), {id}, {u"city"_s});
    QVERIFY(past && !past->empty());
    QCOMPARE(past->front().value.toString(), u"Porto"_s);
    QCOMPARE(past->front().at, outcome[0].modified);
}

void tst_HubSpotWrite::aStageThatGoesBackIsClearedFirst()
{
    const QStringList ids = m_user->importRecords(
        u"contacts"_s, {{{u"lifecyclestage"_s, u"customer"_s}}, {{u"lifecyclestage"_s, u"lead"_s}}, {}});
    std::vector<RemoteWrite> writes;
    for (const QString &id : ids)
        writes.push_back(update(id, {{u"lifecyclestage"_s, u"salesqualifiedlead"_s}, {u"city"_s, u"Faro"_s}}));
    int before = m_crm->transport.requests;
    const auto outcomes = write(u"contacts"_s, writes);
    QCOMPARE(m_crm->transport.requests - before, 3); // all of them, the one that goes back empty, the same again
    for (size_t i = 0; i < writes.size(); ++i) {
        const auto there = m_user->record(u"contacts"_s, ids[qsizetype(i)]);
        QCOMPARE(outcomes[i].kind, Kind::Done);
        QCOMPARE(outcomes[i].fields.value(u"lifecyclestage").toString(), u"salesqualifiedlead"_s);
        QCOMPARE(outcomes[i].modified, there->updatedAt);
        QCOMPARE(there->values.value(u"lifecyclestage"), u"salesqualifiedlead"_s);
        QCOMPARE(there->values.value(u"city"), u"Faro"_s);
    }
    before = m_crm->transport.requests;
    QCOMPARE(write(u"contacts"_s, {update(ids[0], {{u"lifecyclestage"_s, u"customer"_s}})})[0].kind, Kind::Done);
    QCOMPARE(m_crm->transport.requests - before, 1);
    m_crm->faults.failNth(3, Fault::LostReply);
    QCOMPARE(write(u"contacts"_s, {update(ids[0], {{u"lifecyclestage"_s, u"lead"_s}})})[0].kind, Kind::Unknown);
}

void tst_HubSpotWrite::aRefusalNamesItsFieldOnlyInsideItsMessage()
{
    const QStringList ids = m_user->importRecords(u"contacts"_s, std::vector<fakes::Values>(2));
    const auto outcomes = write(u"contacts"_s,
        {update(ids[0], {{u"email"_s, u"not an address"_s}, {u"city"_s, u"Faro"_s}}),
            update(ids[1], {{u"city"_s, u"Faro"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Refused);
    QCOMPARE(outcomes[0].field, u"email"_s);
    QCOMPARE(outcomes[1].kind, Kind::Done);
}

void tst_HubSpotWrite::whatMayNotBeWrittenIsRefusedAndNotTheWholeCall()
{
    const QString id = m_user->create(u"contacts"_s, {{u"email"_s, u"a@example.com"_s}});
    m_crm->fake.options().scopes = {u"crm.objects.contacts.read"_s};
    const auto outcomes = write(u"contacts"_s, {update(id, {{u"city"_s, u"Faro"_s}})});
    QCOMPARE(outcomes[0].kind, Kind::Refused);
    QVERIFY2(outcomes[0].reason.contains(u"scopes"_s), qPrintable(outcomes[0].reason));
}

SATCHEL_TEST(tst_HubSpotWrite)
#include "tst_HubSpotWrite.moc"
