// SPDX-License-Identifier: GPL-3.0-or-later
// The fake behaves as the facts about Salesforce say.
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::fakes;

namespace {

struct Answer
{
    int status = 0;
    QJsonDocument json;
    HttpResponse raw;

    QString code() const { return json[0][u"errorCode"].toString(); }
    QJsonArray records() const { return json[u"records"].toArray(); }
};

struct Conversation
{
    explicit Conversation(const SalesforceOptions &options = {})
        : org(options), token(options.staticTokens.first().toLatin1())
    {
    }

    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
        std::vector<sync::HttpHeader> headers = {})
    {
        headers.push_back({"Authorization", "Bearer " + token});
        const HttpRequest request{
            method, QUrl(u"https://acme.my.salesforce.com/services/data/v60.0/"_s + path), headers, body};
        const HttpResponse response = org.answer(request, clock.now());
        return {response.status, QJsonDocument::fromJson(response.body), response};
    }
    Answer ask(const QString &soql, const QString &how = u"query"_s)
    {
        return send("GET", how + u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql)));
    }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00.400Z")};
    SalesforceFake org;
    RemoteUser user{org, clock};
    QByteArray token;
};

} // namespace

class tst_SalesforceFake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stampsAreOfWholeSecondsWithoutAColonInTheirOffset()
    {
        Conversation talk;
        talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        const QJsonObject row = talk.ask(u"SELECT Id, SystemModstamp FROM Contact"_s).records()[0].toObject();
        QCOMPARE(row[u"SystemModstamp"].toString(), u"2026-11-20T12:00:00.000+0000"_s);
        QCOMPARE(row[u"Id"].toString().size(), 18);
        QCOMPARE(talk.org.numberOf(row[u"Id"].toString().left(15)), talk.org.numberOf(row[u"Id"].toString()));
    }

    void theLastEditorIsNamedToWhoAsksForIt()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        const auto row = [&](const QString &fields) {
            return talk.ask(u"SELECT %1 FROM Contact"_s.arg(fields)).records()[0].toObject();
        };
        QVERIFY(!row(u"Id"_s).contains(u"LastModifiedById"));
        QCOMPARE(row(u"LastModifiedById"_s)[u"LastModifiedById"].toString(), secondUser(talk.org.data()));
        talk.send("PATCH", u"sobjects/Contact/"_s + id, R"({"LastName":"Doe"})");
        QCOMPARE(row(u"LastModifiedById"_s)[u"LastModifiedById"].toString(), apiUser(talk.org.data()));
        talk.user.edit(u"Contact"_s, id, {{u"LastName"_s, u"Poe"_s}});
        QCOMPARE(row(u"LastModifiedById"_s)[u"LastModifiedById"].toString(), secondUser(talk.org.data()));
    }

    void queriesTakeConditionsAndComeInPages()
    {
        SalesforceOptions options;
        options.mostRows = 3;
        Conversation talk(options);
        for (int i = 0; i < 5; ++i)
            talk.user.create(u"Contact"_s, {{u"LastName"_s, u"O'Neill %1"_s.arg(i)}});
        const Answer first = talk.ask(u"SELECT Id, LastName FROM Contact ORDER BY Id"_s);
        QCOMPARE(first.records().size(), 3);
        QCOMPARE(first.json[u"done"].toBool(), false);
        const QString next = first.json[u"nextRecordsUrl"].toString().section(u'/', 4);
        QCOMPARE(talk.send("GET", next).records().size(), 2);
        QCOMPARE(talk.send("GET", next).code(), u"INVALID_QUERY_LOCATOR"_s);
        QCOMPARE(
            talk.ask(
                    u"SELECT Id FROM Contact WHERE LastName = 'O\\'Neill 3' OR (LastName != null AND NOT LastName > 'O\\'Neill 0')"_s)
                .records()
                .size(),
            2);
        QCOMPARE(talk.ask(u"SELECT Nothing FROM Contact"_s).code(), u"INVALID_FIELD"_s);
        QCOMPARE(talk.ask(u"SELECT Id FROM Nothing"_s).code(), u"INVALID_TYPE"_s);
        QCOMPARE(talk.ask(u"SELECT Id FROM Contact WHERE"_s).status, 400);
    }

    void deletedRowsAreInQueryAllAndInTheListOfDeletions()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        talk.clock.advance(60'000);
        QCOMPARE(talk.send("DELETE", u"sobjects/Contact/"_s + id).status, 204);
        QCOMPARE(talk.ask(u"SELECT Id FROM Contact"_s).records().size(), 0);
        const Answer all = talk.ask(u"SELECT Id, IsDeleted, SystemModstamp FROM Contact"_s, u"queryAll"_s);
        QCOMPARE(all.records()[0][u"IsDeleted"].toBool(), true);
        QCOMPARE(all.records()[0][u"SystemModstamp"].toString(),
            u"2026-11-20T12:01:00.000+0000"_s); // a deletion moves the stamp
        talk.clock.advance(120'000);
        const Answer deleted = talk.send(
            "GET", u"sobjects/Contact/deleted/?start=2026-11-20T11:00:00Z&end=2026-11-20T12:03:00Z"_s);
        QCOMPARE(deleted.json[u"deletedRecords"].toArray().size(), 1);
        QCOMPARE(
            talk.send("GET", u"sobjects/Contact/deleted/?start=2026-11-01T11:00:00Z&end=2026-11-20T12:03:00Z"_s).code(),
            u"INVALID_REPLICATION_DATE"_s);
        QCOMPARE(
            talk.send("GET", u"sobjects/Contact/deleted/?start=2026-11-20T12:00:00Z&end=2026-11-20T12:00:30Z"_s).code(),
            u"INVALID_REPLICATION_DATE"_s);
    }

    void aCollectionTellsEachRecordsResultAndItsStatusNothing()
    {
        Conversation talk;
        const Answer made = talk.send("POST", u"composite/sobjects"_s,
            R"({"records":[{"attributes":{"type":"Contact"},"LastName":"Roe"},{"attributes":{"type":"Contact"},"FirstName":"No"}]})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json[0][u"success"].toBool(), true);
        QCOMPARE(made.json[1][u"errors"][0][u"statusCode"].toString(), u"REQUIRED_FIELD_MISSING"_s);
        const Answer none = talk.send("POST", u"composite/sobjects"_s,
            R"({"allOrNone":true,"records":[{"attributes":{"type":"Contact"},"LastName":"Roe"},{"attributes":{"type":"Contact"}}]})");
        QCOMPARE(none.json[0][u"errors"][0][u"statusCode"].toString(), u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s);
        QCOMPARE(talk.user.records(u"Contact"_s).size(), size_t(1));
    }

    void aConditionWithinACompositeHolds()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        const auto patch = [&](const QByteArray &since) {
            return talk.send("POST", u"composite"_s,
                R"({"compositeRequest":[{"method":"PATCH","referenceId":"a","url":"/services/data/v60.0/sobjects/Contact/)"
                    + id.toLatin1() + R"(","httpHeaders":{"If-Unmodified-Since":")" + since
                    + R"("},"body":{"Title":"CTO"}}]})");
        };
        QCOMPARE(patch("Fri, 20 Nov 2026 11:59:59 GMT").json[u"compositeResponse"][0][u"httpStatusCode"].toInt(), 412);
        QCOMPARE(patch("yesterday").json[u"compositeResponse"][0][u"httpStatusCode"].toInt(), 400);
        QCOMPARE(patch("Fri, 20 Nov 2026 12:00:00 GMT").json[u"compositeResponse"][0][u"httpStatusCode"].toInt(), 204);
        QCOMPARE(talk.user.record(u"Contact"_s, id)->values.value(u"Title"), u"CTO"_s);
    }

    void aConditionWithinACompositeMayNotBeLookedAt()
    {
        Conversation talk;
        talk.org.conditions().faults.set(size_t(Fault::IgnoredCondition));
        const QString id = talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        const Answer patched = talk.send("POST", u"composite"_s,
            R"({"compositeRequest":[{"method":"PATCH","referenceId":"a","url":"/services/data/v60.0/sobjects/Contact/)"
                + id.toLatin1()
                + R"(","httpHeaders":{"If-Unmodified-Since":"Fri, 20 Nov 2026 11:59:59 GMT"},"body":{"Title":"CTO"}}]})");
        QCOMPARE(patched.json[u"compositeResponse"][0][u"httpStatusCode"].toInt(), 204);
    }

    void aCompositeTakesFiveQueriesAndInheritsThreeHeaders()
    {
        Conversation talk;
        const auto together = [&](int count, const QByteArray &headers = "{}") {
            QByteArrayList parts;
            for (int i = 0; i < count; ++i)
                parts.append(R"({"method":"GET","referenceId":"q)" + QByteArray::number(i)
                    + R"(","url":"/services/data/v60.0/query?q=SELECT%20Id%20FROM%20Contact","httpHeaders":)" + headers
                    + '}');
            return talk.send("POST", u"composite"_s, R"({"compositeRequest":[)" + parts.join(',') + "]}");
        };
        QCOMPARE(together(5).json[u"compositeResponse"].toArray().size(), 5);
        QCOMPARE(together(6).status, 400);
        QCOMPARE(together(1, R"({"Accept":"application/json"})").status, 400);
        QCOMPARE(talk.org.requestCount(), 3); // each counts once
    }

    void aCompositeRunsInItsOwnOrderUnlessAskedOtherwise()
    {
        for (const bool isCollated : {true, false}) {
            Conversation talk;
            const QByteArray id = talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}}).toLatin1();
            const Answer both = talk.send("POST", u"composite"_s,
                QByteArray(R"({"collateSubrequests":)") + (isCollated ? "true" : "false") + R"(,"compositeRequest":[
                {"method":"GET","referenceId":"before","url":"/services/data/v60.0/query?q=SELECT%20Title%20FROM%20Contact"},
                {"method":"PATCH","referenceId":"a","httpHeaders":{"Sforce-Auto-Assign":"FALSE"},"url":"/services/data/v60.0/sobjects/Contact/)"
                    + id + R"(","body":{"Title":"CTO"}}]})");
            QCOMPARE(both.json[u"compositeResponse"][0][u"body"][u"records"][0][u"Title"].toString(),
                isCollated ? u"CTO"_s : QString());
        }
    }

    void aCompositeRefersToWhatItMadeAndTakesAllBack()
    {
        SalesforceOptions options;
        options.hasEnhancedNotes = true;
        Conversation talk(options);
        const QByteArray account = talk.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}}).toLatin1();
        const auto note = [&](const QByteArray &parent) {
            return talk.send("POST", u"composite"_s,
                R"({"allOrNone":true,"compositeRequest":[
                {"method":"POST","referenceId":"note","url":"/services/data/v60.0/sobjects/ContentNote","body":{"Title":"Visit","Content":"PHA+"}},
                {"method":"POST","referenceId":"link","url":"/services/data/v60.0/sobjects/ContentDocumentLink","body":{"ContentDocumentId":"@{note.id}","LinkedEntityId":")"
                    + parent + R"(","ShareType":"I"}}]})");
        };
        QCOMPARE(note("0015g00000000zzAAA").json[u"compositeResponse"][0][u"httpStatusCode"].toInt(), 400);
        QVERIFY(talk.user.records(u"ContentNote"_s).empty());
        const Answer made = note(account);
        QCOMPARE(made.json[u"compositeResponse"][1][u"httpStatusCode"].toInt(), 201);
        const QString id = made.json[u"compositeResponse"][0][u"body"][u"id"].toString();
        QCOMPARE(talk.send("GET", u"sobjects/ContentNote/%1/Content"_s.arg(id)).raw.body, QByteArray("<p>"));
        QVERIFY(talk.ask(u"SELECT Content FROM ContentNote"_s)
                    .records()[0][u"Content"]
                    .toString()
                    .startsWith(u"/services/data"));
        QCOMPARE(talk.ask(u"SELECT LinkedEntityId FROM ContentDocumentLink"_s).status, 400); // only by ids
        QCOMPARE(talk.ask(u"SELECT LinkedEntityId FROM ContentDocumentLink WHERE ContentDocumentId IN ('%1')"_s.arg(id))
                     .records()
                     .size(),
            1);
    }

    void aDescribeThatDidNotChangeHasNoBody()
    {
        Conversation talk;
        const QString path = u"sobjects/Contact/describe"_s;
        const Answer full = talk.send("GET", path);
        const std::vector<sync::HttpHeader> since{{"If-Modified-Since", full.raw.header("Date")}};
        talk.clock.advance(5'000);
        const Answer same = talk.send("GET", path, {}, since);
        QCOMPARE(same.status, 304);
        QVERIFY(same.raw.body.isEmpty());
        QCOMPARE(talk.send("GET", path).status, 200); // nobody named a date
        talk.org.options().hidden = {u"Contact.Title"_s};
        const Answer changed = talk.send("GET", path, {}, since);
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.raw.body != full.raw.body);
    }

    void assignmentRulesMoveWhatIsWrittenUnlessAskedNotTo()
    {
        SalesforceOptions options;
        options.hasAssignmentRules = true;
        Conversation talk(options);
        const std::vector<sync::HttpHeader> no = {{"Sforce-Auto-Assign", "FALSE"}};
        const auto owner = [&](const Answer &made) {
            return talk.user.record(u"Lead"_s, made.json[u"id"].toString())->values.value(u"OwnerId");
        };
        const QByteArray lead = R"({"LastName":"Ito","Company":"Ito KK"})";
        QCOMPARE(owner(talk.send("POST", u"sobjects/Lead"_s, lead)), secondUser(talk.org.data()));
        const Answer kept = talk.send("POST", u"sobjects/Lead"_s, lead, no);
        QCOMPARE(owner(kept), apiUser(talk.org.data()));
        talk.send("PATCH", u"sobjects/Lead/"_s + kept.json[u"id"].toString(), R"({"Phone":"1"})", no);
        QCOMPARE(owner(kept), apiUser(talk.org.data()));
        talk.send("PATCH", u"sobjects/Lead/"_s + kept.json[u"id"].toString(), R"({"Phone":"2"})");
        QCOMPARE(owner(kept), secondUser(talk.org.data())); // an update runs them too
    }

    void anEmailIsNotUpdatedOnceItIsNoDraft()
    {
        Conversation talk;
        const QString sent = talk.user.create(u"EmailMessage"_s, {{u"Subject"_s, u"Offer"_s}, {u"Status"_s, u"3"_s}});
        const QString draft = talk.user.create(u"EmailMessage"_s, {{u"Subject"_s, u"Offer"_s}, {u"Status"_s, u"5"_s}});
        QCOMPARE(talk.send("PATCH", u"sobjects/EmailMessage/"_s + sent, R"({"Subject":"x"})").status, 400);
        QCOMPARE(talk.send("PATCH", u"sobjects/EmailMessage/"_s + draft, R"({"Subject":"x"})").status, 204);
    }

    void anExternalIdUpsertsAndAUniqueOneRefusesASecond()
    {
        Conversation talk;
        Property key;
        key.name = key.label = u"Satchel_Id__c"_s;
        key.isUnique = key.isCustom = true;
        talk.user.addProperty(u"Contact"_s, key);
        QCOMPARE(talk.send("PATCH", u"sobjects/Contact/Satchel_Id__c/k1"_s, R"({"LastName":"Roe"})").status, 201);
        const Answer again = talk.send("PATCH", u"sobjects/Contact/Satchel_Id__c/k1"_s, R"({"LastName":"Doe"})");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json[u"created"].toBool(), false);
        const Answer second = talk.send("POST", u"sobjects/Contact"_s, R"({"LastName":"Poe","Satchel_Id__c":"k1"})");
        QCOMPARE(second.code(), u"DUPLICATE_VALUE"_s);
        QVERIFY(second.json[0][u"message"].toString().endsWith(again.json[u"id"].toString().left(15)));
    }

    void limitsAreReportedWithEveryAnswerAndThenRefused()
    {
        SalesforceOptions options;
        options.dailyLimit = 5;
        options.usedByOthers = 3;
        Conversation talk(options);
        QCOMPARE(talk.ask(u"SELECT Id FROM Contact"_s).raw.header("Sforce-Limit-Info"), QByteArray("api-usage=4/5"));
        talk.ask(u"SELECT Id FROM Contact"_s);
        const Answer refused = talk.ask(u"SELECT Id FROM Contact"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"REQUEST_LIMIT_EXCEEDED"_s);
        QCOMPARE(talk.org.violations().size(), size_t(1));
    }

    void nobodyComesInWithoutASession()
    {
        Conversation talk;
        talk.token = "stale";
        const Answer answer = talk.ask(u"SELECT Id FROM Contact"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"INVALID_SESSION_ID"_s);
    }

    void aConvertedLeadIsClosed()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Lead"_s, {{u"LastName"_s, u"Ito"_s}, {u"Company"_s, u"Ito KK"_s}});
        QCOMPARE(talk.org.convertLead(id, talk.clock.now()).size(), 3);
        QCOMPARE(
            talk.send("PATCH", u"sobjects/Lead/"_s + id, R"({"Phone":"1"})").code(), u"CANNOT_UPDATE_CONVERTED_LEAD"_s);
        QVERIFY(talk.org.convertLead(id, talk.clock.now()).isEmpty());
    }

    void aReferenceToWhatWasDeletedReadsAsNothing()
    {
        Conversation talk;
        const QString group = talk.user.create(u"Account"_s, {{u"Name"_s, u"Group"_s}});
        talk.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}, {u"ParentId"_s, group}});
        const auto parent = [&] {
            return talk.ask(u"SELECT ParentId FROM Account WHERE Name = 'Acme'"_s).records()[0][u"ParentId"];
        };
        QCOMPARE(parent().toString(), group);
        talk.user.archive(u"Account"_s, group);
        QVERIFY(parent().isNull());
        talk.user.restore(u"Account"_s, group);
        QCOMPARE(parent().toString(), group);
    }

    void aDeletedAccountTakesItsContactsAlong()
    {
        Conversation talk;
        const QString account = talk.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        talk.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}, {u"AccountId"_s, account}});
        QCOMPARE(talk.ask(u"SELECT Id FROM Contact"_s).records().size(), 1);
        talk.user.archive(u"Account"_s, account);
        QCOMPARE(talk.ask(u"SELECT Id FROM Contact"_s).records().size(), 0);
    }
};

SATCHEL_TEST(tst_SalesforceFake)
#include "tst_SalesforceFake.moc"
