// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of HubSpot's API, one fact per slot, checked against the fake.
#include "tests/fakes/HubSpotConversation.h"
#include "tests/support/TestProgram.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace satchel;
using namespace satchel::fakes;
using namespace Qt::StringLiterals;

namespace {

const QString Contacts = u"/crm/objects/2026-03/contacts"_s;
constexpr qint64 IndexTime = 10'000; // longer than search lags

Values contact(int number)
{
    return {{u"email"_s, u"c%1@example.com"_s.arg(number)}, {u"firstname"_s, u"C%1"_s.arg(number)}};
}

void fill(HubSpotConversation &talk, int count)
{
    std::vector<Values> records;
    for (int number = 0; number < count; ++number)
        records.push_back(contact(number));
    talk.user.importRecords(u"contacts"_s, records);
    talk.clock.advance(IndexTime);
}

QByteArray bigBatch(int count, bool hasTraces)
{
    QByteArray body = R"({"inputs":[)";
    for (int number = 0; number < count; ++number) {
        body += number > 0 ? "," : "";
        body += R"({"properties":{"email":")"
            + (number == 1 ? QByteArray("not an address") : "n" + QByteArray::number(number) + "@example.com")
            + R"("})";
        body += hasTraces ? R"(,"objectWriteTraceId":")" + QByteArray::number(number) + R"("})" : QByteArray("}");
    }
    return body + "]}";
}

} // namespace

class tst_HubSpotFake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCreatedContactIsReadBackAsStrings()
    {
        HubSpotConversation talk;
        const QJsonObject values{{u"email"_s, u"a@b.cz"_s}, {u"firstname"_s, u"Žofie \"Q\" 😀"_s}};
        const auto created = talk.post(Contacts, QJsonDocument(QJsonObject{{u"properties"_s, values}}).toJson());
        QCOMPARE(created.status, 201);
        const auto read = talk.get(Contacts + u'/' + created.id() + u"?properties=firstname,phone,nonsense"_s);
        QCOMPARE(read.property(u"firstname"_s), u"Žofie \"Q\" 😀"_s);
        QVERIFY(read.json[u"properties"][u"phone"].isNull());
        QVERIFY(read.json[u"properties"][u"nonsense"].isUndefined());
        QCOMPARE(read.property(u"hs_object_id"_s), created.id());
        QCOMPARE(read.property(u"lastmodifieddate"_s), u"2026-01-01T00:00:00.000Z"_s);
        QCOMPARE(read.json[u"updatedAt"].toString(), u"2026-01-01T00:00:00.000Z"_s);
    }

    void onlyTheDatedVersionIsServed()
    {
        HubSpotConversation talk;
        for (const QString &path : {u"/crm/v3/objects/contacts"_s, u"/crm/v4/associations/contacts/companies/labels"_s,
                 u"/crm/v3/owners"_s, u"/account-info/v3/details"_s, u"/crm/properties/2026-09/contacts"_s})
            QCOMPARE(talk.get(path).status, 404);
        for (const QString &path : {u"/crm/owners/2026-03"_s, u"/crm/pipelines/2026-03/deals"_s,
                 u"/crm/properties/2026-03/contacts"_s, u"/account-info/2026-03/details"_s})
            QCOMPARE(talk.get(path).status, 200);
        const auto created = talk.post(u"/crm/objects/2026-03/contacts"_s, R"({"properties":{"email":"a@b.cz"}})");
        QCOMPARE(created.status, 201);
        QCOMPARE(talk.get(Contacts + u'/' + created.id()).status, 200);
    }

    void aFreePortalHasNoLeads()
    {
        HubSpotOptions options;
        options.isFree = true;
        HubSpotConversation talk(options);
        for (const QString &path :
            {u"/crm/properties/2026-03/leads"_s, u"/crm/objects/2026-03/leads"_s, u"/crm/pipelines/2026-03/leads"_s}) {
            const auto refused = talk.get(path);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.json[u"category"].toString(), u"MISSING_SCOPES"_s);
        }
        QCOMPARE(talk.get(u"/crm/objects/2026-03/deals"_s).status, 200);
        QCOMPARE(talk.get(u"/crm/properties/2026-03/deals/deal_currency_code"_s).status, 404);
        QCOMPARE(
            talk.post(u"/crm/objects/2026-03/deals"_s, R"({"properties":{"dealname":"D","deal_currency_code":"EUR"}})")
                .status,
            400);
    }

    void anAppIsInstalledWithTheScopesThatItDeclaresAndThePortalHas()
    {
        HubSpotOptions options;
        options.isFree = true;
        options.appScopes = {u"oauth"_s, u"crm.objects.contacts.read"_s};
        options.appOptionalScopes = {u"crm.objects.leads.read"_s};
        HubSpotConversation talk(options);
        const auto ask = [&](const QString &scopes) {
            return talk
                .get(u"/oauth/authorize?client_id=fake-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&"_s
                    + scopes)
                .status;
        };
        QCOMPARE(ask(u"scope=oauth%20crm.objects.contacts.read&optional_scope=crm.objects.leads.read"_s), 302);
        QCOMPARE(ask(u"scope=oauth%20crm.objects.contacts.read%20crm.objects.leads.read"_s),
            400); // beyond the portal, and not declared so
        QCOMPARE(ask(u"scope=oauth"_s), 400); // a required one is missing
        QCOMPARE(ask(u"scope=oauth%20crm.objects.contacts.read&optional_scope=crm.objects.deals.read"_s), 400);
    }

    void aLifecycleStageDoesNotGoBackButMayBeCleared()
    {
        HubSpotConversation talk;
        const QString id = talk.post(Contacts, R"({"properties":{"email":"a@b.cz","lifecyclestage":"customer"}})").id();
        const auto back = talk.patch(Contacts + u'/' + id, R"({"properties":{"lifecyclestage":"lead","city":"Faro"}})");
        QCOMPARE(back.status, 200);
        QCOMPARE(back.property(u"lifecyclestage"_s), u"customer"_s);
        QCOMPARE(back.property(u"city"_s), u"Faro"_s);
        QCOMPARE(talk.patch(Contacts + u'/' + id, R"({"properties":{"lifecyclestage":""}})").status, 200);
        QCOMPARE(talk.patch(Contacts + u'/' + id, R"({"properties":{"lifecyclestage":"lead"}})")
                     .property(u"lifecyclestage"_s),
            u"lead"_s);
        QCOMPARE(talk.patch(Contacts + u'/' + id, R"({"properties":{"lifecyclestage":"evangelist"}})")
                     .property(u"lifecyclestage"_s),
            u"evangelist"_s);
    }

    void aSecondContactWithTheSameEmailIsAConflictThatNamesTheFirst()
    {
        HubSpotConversation talk;
        const auto first = talk.post(Contacts, R"({"properties":{"email":"a@b.cz"}})");
        const auto second = talk.post(Contacts, R"({"properties":{"email":"A@B.cz"}})");
        QCOMPARE(second.status, 409);
        QCOMPARE(second.json[u"category"].toString(), u"CONFLICT"_s);
        QCOMPARE(second.message(), u"Contact already exists. Existing ID: "_s + first.id());
        QVERIFY(!second.json[u"correlationId"].toString().isEmpty());
    }

    void companiesMayShareADomain()
    {
        HubSpotConversation talk;
        for (int time = 0; time < 2; ++time)
            QCOMPARE(
                talk.post(u"/crm/objects/2026-03/companies"_s, R"({"properties":{"name":"A","domain":"a.example"}})")
                    .status,
                201);
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such property")
            << u"contacts"_s << QByteArray(R"({"shoesize":"44"})") << u"PROPERTY_DOESNT_EXIST"_s;
        QTest::newRow("read-only") << u"contacts"_s << QByteArray(R"({"lastmodifieddate":"2026-01-01"})")
                                   << u"READ_ONLY_VALUE"_s;
        QTest::newRow("opt-out") << u"contacts"_s << QByteArray(R"({"hs_email_optout":"true"})")
                                 << u"READ_ONLY_VALUE"_s;
        QTest::newRow("no address") << u"contacts"_s << QByteArray(R"({"email":"a b"})") << u"INVALID_EMAIL"_s;
        QTest::newRow("no number") << u"deals"_s << QByteArray(R"({"amount":"12,5"})") << u"INVALID_DOUBLE"_s;
        QTest::newRow("no time") << u"deals"_s << QByteArray(R"({"closedate":"soon"})") << u"INVALID_DATE"_s;
        QTest::newRow("no choice") << u"contacts"_s << QByteArray(R"({"lifecyclestage":"dreamer"})")
                                   << u"INVALID_OPTION"_s;
        QTest::newRow("no owner") << u"contacts"_s << QByteArray(R"({"hubspot_owner_id":"1"})") << u"INVALID_OPTION"_s;
        QTest::newRow("no stage") << u"deals"_s << QByteArray(R"({"dealstage":"dreaming"})") << u"INVALID_OPTION"_s;
        QTest::newRow("another pipeline's stage")
            << u"deals"_s << QByteArray(R"({"dealstage":"closedwon","pipeline":"73519112"})") << u"INVALID_OPTION"_s;
        QTest::newRow("required") << u"notes"_s << QByteArray(R"({"hs_note_body":"x"})") << u"REQUIRED_FIELD"_s;
    }
    void wrongValuesAreRefused()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, properties);
        QFETCH(QString, code);
        HubSpotConversation talk;
        const auto answer = talk.post(u"/crm/objects/2026-03/"_s + type, R"({"properties":)" + properties + '}');
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json[u"category"].toString(), u"VALIDATION_ERROR"_s);
        QCOMPARE(answer.json[u"errors"][0][u"code"].toString(), code);
        QVERIFY(talk.user.records(type).empty());
    }

    void valuesAreStringsOnly()
    {
        HubSpotConversation talk;
        QCOMPARE(talk.post(u"/crm/objects/2026-03/deals"_s, R"({"properties":{"amount":12.5}})").status, 400);
    }

    void datesAreMidnightInUtc()
    {
        HubSpotConversation talk;
        talk.user.addProperty(
            u"contacts"_s, {u"birth"_s, u"Birth"_s, Property::Type::Date, {}, false, false, false, true});
        QCOMPARE(
            talk.post(Contacts, R"({"properties":{"birth":"1767225600000"}})").property(u"birth"_s), u"2026-01-01"_s);
        QCOMPARE(talk.post(Contacts, R"({"properties":{"birth":"1767225600001"}})").status, 400);
        QCOMPARE(talk.post(Contacts, R"({"properties":{"birth":"2026-02-31"}})").status, 400);
    }

    void anEmptyTextClearsAndNullSaysNothing()
    {
        HubSpotConversation talk;
        const QString id = talk.user.create(u"contacts"_s, {{u"firstname"_s, u"A"_s}, {u"lastname"_s, u"B"_s}});
        QCOMPARE(talk.patch(Contacts + u'/' + id, R"({"properties":{"firstname":"","lastname":null}})").status, 200);
        const auto record = *talk.user.record(u"contacts"_s, id);
        QVERIFY(!record.values.has(u"firstname"));
        QCOMPARE(record.values.value(u"lastname"), u"B"_s);
    }

    void aDealKnowsWhetherItIsWon()
    {
        HubSpotConversation talk;
        const auto created = talk.post(
            u"/crm/objects/2026-03/deals"_s, R"({"properties":{"dealname":"D","dealstage":"closedwon"}})");
        QCOMPARE(created.property(u"hs_is_closed_won"_s), u"true"_s);
        QCOMPARE(created.property(u"pipeline"_s), u"default"_s);
    }

    void aLeadNeedsAContactThatExists()
    {
        HubSpotConversation talk;
        const QByteArray with
            = R"({"properties":{"hs_lead_name":"L"},"associations":[{"to":{"id":"%1"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":578}]}]})";
        QCOMPARE(talk.post(u"/crm/objects/2026-03/leads"_s, R"({"properties":{"hs_lead_name":"L"}})").status, 400);
        QCOMPARE(talk.post(u"/crm/objects/2026-03/leads"_s, QByteArray(with).replace("%1", "999")).status, 404);
        const QString contact = talk.user.create(u"contacts"_s, {});
        const auto lead = talk.post(
            u"/crm/objects/2026-03/leads"_s, QByteArray(with).replace("%1", contact.toLatin1()));
        QCOMPARE(lead.status, 201);
        QCOMPARE(talk.user.linked(u"leads"_s, lead.id(), u"contacts"_s), QStringList{contact});
    }

    void theListPagesByIdToItsEnd()
    {
        HubSpotConversation talk;
        fill(talk, 250);
        QStringList seen;
        QString after;
        do {
            const auto page = talk.get(
                Contacts + u"?limit=100"_s + (after.isEmpty() ? QString() : u"&after="_s + after));
            QCOMPARE(page.status, 200);
            seen += page.ids();
            after = page.next();
        } while (!after.isEmpty());
        QCOMPARE(seen.size(), 250);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 250);
        QCOMPARE(talk.get(Contacts + u"?limit=101"_s).status, 400);
    }

    void archivedRowsAreInTheirOwnListForNinetyDays()
    {
        HubSpotConversation talk;
        const QString id = talk.user.create(u"contacts"_s, contact(1));
        const Instant modified = talk.user.record(u"contacts"_s, id)->updatedAt;
        talk.clock.advance(1000);
        QCOMPARE(talk.remove(Contacts + u'/' + id).status, 204);
        QCOMPARE(talk.remove(Contacts + u'/' + id).status, 204);
        QCOMPARE(talk.get(Contacts).ids(), QStringList());
        QCOMPARE(talk.get(Contacts + u'/' + id).status, 404);
        const auto archived = talk.get(Contacts + u"?archived=true"_s);
        QCOMPARE(archived.ids(), QStringList{id});
        QCOMPARE(archived.results()[0][u"archivedAt"].toString(), u"2026-01-01T00:00:01.000Z"_s);
        QCOMPARE(talk.user.record(u"contacts"_s, id)->updatedAt, modified);
        talk.clock.advance(91 * 86'400'000LL);
        QCOMPARE(talk.get(Contacts + u"?archived=true"_s).ids(), QStringList());
    }

    void searchFindsWhatChangedSince()
    {
        HubSpotConversation talk;
        fill(talk, 30);
        const qint64 since = talk.clock.now().ms;
        talk.user.edit(u"contacts"_s, u"105"_s, {{u"firstname"_s, u"New"_s}});
        talk.clock.advance(IndexTime);
        const QByteArray body
            = R"({"filterGroups":[{"filters":[{"propertyName":"%1","operator":"GTE","value":"%2"}]}],"properties":["firstname"]})";
        const auto found = talk.post(Contacts + u"/search"_s,
            QByteArray(body).replace("%1", "lastmodifieddate").replace("%2", QByteArray::number(since)));
        QCOMPARE(found.ids(), QStringList{u"105"_s});
        QCOMPARE(found.json[u"total"].toInt(), 1);
        QCOMPARE(found.results()[0][u"properties"][u"firstname"].toString(), u"New"_s);
        // Contacts do not know the other objects' cursor, and do not say so.
        const auto silent = talk.post(
            Contacts + u"/search"_s, QByteArray(body).replace("%1", "hs_lastmodifieddate").replace("%2", "0"));
        QCOMPARE(silent.status, 200);
        QCOMPARE(silent.json[u"total"].toInt(), 0);
    }

    void searchLagsBehind()
    {
        HubSpotOptions options;
        options.searchLag = 60'000;
        HubSpotConversation talk(options);
        talk.post(Contacts, R"({"properties":{"email":"a@b.cz"}})");
        const QByteArray body
            = R"({"filterGroups":[{"filters":[{"propertyName":"email","operator":"EQ","value":"a@b.cz"}]}]})";
        QCOMPARE(talk.post(Contacts + u"/search"_s, body).ids().size(), 0);
        talk.clock.advance(60'000);
        QCOMPARE(talk.post(Contacts + u"/search"_s, body).ids().size(), 1);
    }

    void searchEndsAtTenThousandButIdPagingDoesNot()
    {
        HubSpotConversation talk;
        fill(talk, 10'300);
        const auto search = [&](const QByteArray &rest) {
            talk.clock.advance(1000);
            return talk.post(Contacts + u"/search"_s,
                R"({"limit":200,"sorts":[{"propertyName":"hs_object_id","direction":"ASCENDING"}],)" + rest + '}');
        };
        const auto last = search(R"("after":"9800")");
        QCOMPARE(last.status, 200);
        QCOMPARE(last.next(), u"10000"_s);
        QCOMPARE(search(R"("after":"10000")").status, 400);
        const auto beyond = search(
            R"("filterGroups":[{"filters":[{"propertyName":"hs_object_id","operator":"GT","value":")"
            + last.ids().last().toLatin1() + R"("}]}])");
        QCOMPARE(beyond.ids().size(), 200);
        QCOMPARE(beyond.json[u"total"].toInt(), 300);
    }

    void searchCountsTheSameByEveryRoad()
    {
        HubSpotConversation talk;
        fill(talk, 60);
        const auto total = [&](const QByteArray &filters) {
            talk.clock.advance(1000);
            return talk.post(Contacts + u"/search"_s, R"({"limit":200,"filterGroups":[{"filters":[)" + filters + "]}]}")
                .json[u"total"]
                .toInt();
        };
        const QByteArray firstHalf
            = R"({"propertyName":"hs_object_id","operator":"BETWEEN","value":"101","highValue":"130"})";
        QCOMPARE(total(firstHalf), 30);
        QCOMPARE(total(firstHalf + R"(,{"propertyName":"email","operator":"HAS_PROPERTY"})"), 30);
        QCOMPARE(total(firstHalf + R"(,{"propertyName":"hs_object_id","operator":"GT","value":"130"})"), 0);
        QCOMPARE(
            total(firstHalf + R"(,{"propertyName":"lastmodifieddate","operator":"LT","value":"2020-01-01T00:00:00Z"})"),
            0);
        QVERIFY(talk.user.archive(u"contacts"_s, u"102"_s));
        talk.clock.advance(IndexTime);
        QCOMPARE(total(firstHalf), 29);
        QCOMPARE(total(R"({"propertyName":"hs_object_id","operator":"LT","value":"104"})"), 2);
    }

    void searchLimitsItsBody()
    {
        HubSpotConversation talk;
        QCOMPARE(talk.post(Contacts + u"/search"_s, R"({"limit":201})").status, 400);
        QCOMPARE(talk.post(Contacts + u"/search"_s, R"({"sorts":["email","firstname"]})").status, 400);
        QCOMPARE(talk.post(Contacts + u"/search"_s, R"({"filterGroups":[{},{},{},{},{},{}]})").status, 400);
    }

    void aBatchWithTracesFailsRowByRow()
    {
        HubSpotConversation talk;
        const auto answer = talk.post(Contacts + u"/batch/create"_s, bigBatch(100, true));
        QCOMPARE(answer.status, 207);
        QCOMPARE(answer.results().size(), 99);
        QCOMPARE(answer.json[u"numErrors"].toInt(), 1);
        QCOMPARE(answer.json[u"errors"][0][u"context"][u"objectWriteTraceId"][0].toString(), u"1"_s);
        QCOMPARE(talk.user.records(u"contacts"_s).size(), 99u);
    }

    void aBatchWithoutTracesFailsAsAWhole()
    {
        HubSpotConversation talk;
        QCOMPARE(talk.post(Contacts + u"/batch/create"_s, bigBatch(100, false)).status, 400);
        QCOMPARE(talk.user.records(u"contacts"_s).size(), 0u);
        QCOMPARE(talk.post(Contacts + u"/batch/create"_s, bigBatch(101, true)).status, 400);
    }

    void upsertSaysWhichWereNew()
    {
        HubSpotConversation talk;
        const QByteArray property
            = R"({"name":"our_key","label":"Our key","type":"string","fieldType":"text","groupName":"contactinformation","hasUniqueValue":true})";
        QCOMPARE(talk.post(u"/crm/properties/2026-03/contacts"_s, property).status, 201);
        const QByteArray body
            = R"({"inputs":[{"id":"K-42","idProperty":"our_key","properties":{"firstname":"A"},"objectWriteTraceId":"7"}]})";
        const auto first = talk.post(Contacts + u"/batch/upsert"_s, body);
        QCOMPARE(first.results()[0][u"new"].toBool(), true);
        QCOMPARE(first.results()[0][u"objectWriteTraceId"].toString(), u"7"_s);
        const auto second = talk.post(Contacts + u"/batch/upsert"_s, body);
        QCOMPARE(second.results()[0][u"new"].toBool(true), false);
        QCOMPARE(second.ids(), first.ids());
    }

    void batchReadNamesTheMissing()
    {
        HubSpotConversation talk;
        const QString id = talk.user.create(u"contacts"_s, contact(1));
        const auto answer = talk.post(Contacts + u"/batch/read"_s,
            R"({"properties":["email"],"inputs":[{"id":")" + id.toLatin1() + R"("},{"id":"999"}]})");
        QCOMPARE(answer.status, 207);
        QCOMPARE(answer.ids(), QStringList{id});
        QCOMPARE(answer.json[u"errors"][0][u"context"][u"ids"][0].toString(), u"999"_s);
    }

    void aMergedIdLeadsToTheWinner()
    {
        HubSpotConversation talk;
        const QString winner = talk.user.create(u"contacts"_s, contact(1));
        const QString loser = talk.user.create(u"contacts"_s, contact(2));
        const auto merged = talk.post(Contacts + u"/merge"_s,
            R"({"primaryObjectId":")" + winner.toLatin1() + R"(","objectIdToMerge":")" + loser.toLatin1() + R"("})");
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.property(u"hs_merged_object_ids"_s), loser);
        QCOMPARE(talk.get(Contacts + u'/' + loser).id(), winner);
        QCOMPARE(talk.get(Contacts + u"?archived=true"_s).ids(), QStringList());
    }

    void associationsHaveTwoEnds()
    {
        HubSpotConversation talk;
        const QString person = talk.user.create(u"contacts"_s, contact(1));
        const QString firm = talk.user.create(u"companies"_s, {{u"name"_s, u"F"_s}});
        const QString path = u"/crm/objects/2026-03/contacts/"_s + person + u"/associations/companies/"_s + firm;
        QCOMPARE(talk.put(path, R"([{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":1}])").status, 201);
        const auto back = talk.get(u"/crm/objects/2026-03/companies/"_s + firm + u"/associations/contacts"_s);
        QCOMPARE(back.results()[0][u"toObjectId"].toVariant().toString(), person);
        QCOMPARE(back.results()[0][u"associationTypes"].toArray().size(), 2); // primary brings the plain one along
        const auto listed = talk.get(Contacts + u"?associations=companies"_s);
        QCOMPARE(listed.results()[0][u"associations"][u"companies"][u"results"][0][u"type"].toString(),
            u"contact_to_company"_s);
        QCOMPARE(talk.remove(path).status, 204);
        QCOMPARE(talk.user.linked(u"companies"_s, firm, u"contacts"_s), QStringList());
        QCOMPARE(
            talk.put(u"/crm/objects/2026-03/contacts/"_s + person + u"/associations/default/companies/999"_s).status,
            404);
    }

    void deletingARecordDropsItsAssociations()
    {
        HubSpotConversation talk;
        const QString person = talk.user.create(u"contacts"_s, contact(1));
        const QString firm = talk.user.create(u"companies"_s, {{u"name"_s, u"F"_s}});
        QVERIFY(talk.user.associate(u"contacts"_s, person, u"companies"_s, firm));
        talk.remove(Contacts + u'/' + person);
        QCOMPARE(talk.user.linked(u"companies"_s, firm, u"contacts"_s), QStringList());
    }

    void theEleventhSecondMayBeginAgain()
    {
        HubSpotConversation talk;
        for (int call = 0; call < 100; ++call)
            QCOMPARE(talk.get(Contacts).status, 200);
        const auto refused = talk.get(Contacts);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json[u"policyName"].toString(), u"TEN_SECONDLY_ROLLING"_s);
        QCOMPARE(talk.hubspot.violations().size(), 1u);
        talk.clock.advance(10'000);
        const auto again = talk.get(Contacts);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.raw.header("X-HubSpot-RateLimit-Remaining"), QByteArray("99"));
    }

    void searchHasAWindowOfItsOwnAndNoHeaders()
    {
        HubSpotConversation talk;
        for (int call = 0; call < 5; ++call)
            QCOMPARE(talk.post(Contacts + u"/search"_s, "{}").raw.header("X-HubSpot-RateLimit-Max"), QByteArray());
        QCOMPARE(talk.post(Contacts + u"/search"_s, "{}").json[u"policyName"].toString(), u"SECONDLY"_s);
    }

    void longAddressesAndOtherBodiesAreRefused()
    {
        HubSpotConversation talk;
        QCOMPARE(talk.get(Contacts + u"?properties="_s + QString(9000, u'x')).status, 414);
        HttpRequest request = talk.request("POST", Contacts, "{}");
        request.headers.back().value = "text/plain";
        QCOMPARE(talk.send(request).status, 415);
        QCOMPARE(talk.post(Contacts, "{").status, 400);
        talk.token = "nobody";
        QCOMPARE(talk.get(Contacts).json[u"category"].toString(), u"INVALID_AUTHENTICATION"_s);
    }

    void theCodeFlowNeedsSecretAndVerifier()
    {
        HubSpotConversation talk;
        const QByteArray verifier(64, 'v');
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QString page
            = u"/oauth/authorize?client_id=fake-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&scope=oauth%20crm.objects.contacts.read&state=s%2B1&code_challenge="_s
            + QString::fromLatin1(challenge);
        const QUrl back(QString::fromUtf8(talk.get(page).raw.header("Location")));
        QCOMPARE(back.port(), 9);
        const QUrlQuery query(back);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s+1"_s);
        const QByteArray form
            = "grant_type=authorization_code&client_id=fake-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&code="
            + query.queryItemValue(u"code"_s).toLatin1();
        QCOMPARE(talk.form(u"/oauth/2026-03/token"_s, form + "&code_verifier=" + verifier).status, 401);
        QCOMPARE(
            talk.form(u"/oauth/2026-03/token"_s, form + "&client_secret=fake-client-secret&code_verifier=wrong").status,
            400);
        const auto tokens = talk.form(
            u"/oauth/2026-03/token"_s, form + "&client_secret=fake-client-secret&code_verifier=" + verifier);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.json[u"hub_id"].toInt(), 62'515);
        QVERIFY(tokens.json[u"access_token"].toString().size() > 300);
        QCOMPARE(
            talk.form(u"/oauth/2026-03/token"_s, form + "&client_secret=fake-client-secret&code_verifier=" + verifier)
                .status,
            400);

        talk.token = tokens.json[u"access_token"].toString().toLatin1();
        QCOMPARE(talk.get(Contacts).status, 200);
        QCOMPARE(talk.post(Contacts, R"({"properties":{}})").status, 403); // only reading was granted
    }

    void accessTokensLastHalfAnHour()
    {
        HubSpotConversation talk;
        const auto [access, refresh] = talk.hubspot.grantTokens(talk.clock.now());
        talk.token = access.toLatin1();
        talk.clock.advance(1'799'000);
        QCOMPARE(talk.get(Contacts).status, 200);
        talk.clock.advance(4000);
        const auto expired = talk.get(Contacts);
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.json[u"category"].toString(), u"EXPIRED_AUTHENTICATION"_s);
        const QByteArray form
            = "grant_type=refresh_token&client_id=fake-client-id&client_secret=fake-client-secret&refresh_token="
            + refresh.toLatin1();
        const auto renewed = talk.form(u"/oauth/2026-03/token"_s, form);
        QCOMPARE(renewed.json[u"refresh_token"].toString(), refresh);
        talk.token = renewed.json[u"access_token"].toString().toLatin1();
        QCOMPARE(talk.get(Contacts).status, 200);
        talk.hubspot.revokeTokens();
        QCOMPARE(talk.form(u"/oauth/2026-03/token"_s, form).json[u"error"].toString(), u"invalid_grant"_s);
        QCOMPARE(talk.form(u"/oauth/v1/token"_s, form).json[u"status"].toString(), u"BAD_REFRESH_TOKEN"_s);
        QCOMPARE(talk.get(Contacts).status, 200); // what was given stays good till it expires
    }

    void theSchemaTellsWhatItTakes()
    {
        HubSpotConversation talk;
        const auto read = talk.get(u"/crm/properties/2026-03/deals/dealstage"_s);
        QCOMPARE(read.json[u"type"].toString(), u"enumeration"_s);
        QCOMPARE(read.json[u"options"].toArray().size(), 10);
        talk.user.removeProperty(u"contacts"_s, u"jobtitle"_s);
        QCOMPARE(talk.get(u"/crm/properties/2026-03/contacts/jobtitle"_s).status, 404);
        QCOMPARE(talk.post(Contacts, R"({"properties":{"jobtitle":"x"}})").status, 400);
        QCOMPARE(
            talk.get(u"/crm/pipelines/2026-03/deals"_s).results()[0][u"stages"][6][u"metadata"][u"isClosed"].toString(),
            u"true"_s);
        QCOMPARE(talk.get(u"/crm/owners/2026-03"_s).ids(), (QStringList{u"70001"_s, u"70002"_s}));
        QCOMPARE(talk.get(u"/account-info/2026-03/details"_s).json[u"portalId"].toInt(), 62'515);
    }

    void aBackupComesBackWithoutGivingIdsTwice()
    {
        HubSpotConversation talk;
        talk.user.create(u"contacts"_s, contact(1));
        const RemoteData backup = talk.user.backup();
        const QString late = talk.user.create(u"contacts"_s, contact(2));
        talk.user.restoreBackup(backup);
        QCOMPARE(talk.user.records(u"contacts"_s).size(), 1u);
        QVERIFY(talk.user.create(u"contacts"_s, contact(3)).toInt() > late.toInt());
    }
};

SATCHEL_TEST(tst_HubSpotFake)
#include "tst_HubSpotFake.moc"
