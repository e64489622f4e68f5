// SPDX-License-Identifier: GPL-3.0-or-later
// The fakes of Pipedrive, Freshsales, Copper and Zoho behave as the facts about their APIs say.
#include "tests/fakes/Accounts.h"
#include "tests/fakes/copper/CopperFake.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/pipedrive/PipedriveFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/zoho/ZohoFake.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::fakes;

namespace {

struct Said
{
    int status = 0;
    QJsonDocument json;
    HttpResponse raw;

    QString text(const QString &member) const { return json[member].toVariant().toString(); }
};

template <typename Fake, typename Options> struct Talk
{
    Talk(const QString &address, std::vector<sync::HttpHeader> headers, const Options &options)
        : fake(options), base(address), signedIn(std::move(headers))
    {
    }

    Said send(const QByteArray &method, const QString &path, const QByteArray &body = {}, bool isSignedIn = true)
    {
        auto headers = isSignedIn ? signedIn : std::vector<sync::HttpHeader>();
        if (!body.isEmpty())
            headers.push_back({"Content-Type", "application/json"});
        const HttpResponse response = fake.answer({method, QUrl(base + path), headers, body}, clock.now());
        return {response.status, QJsonDocument::fromJson(response.body), response};
    }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00.400Z")};
    Fake fake;
    RemoteUser user{fake, clock};
    QString base;
    std::vector<sync::HttpHeader> signedIn;
};

struct PipedriveTalk : Talk<PipedriveFake, PipedriveOptions>
{
    explicit PipedriveTalk(const PipedriveOptions &options = {})
        : Talk(options.address, {{"x-api-token", options.apiToken.toUtf8()}}, options)
    {
    }
};

struct FreshsalesTalk : Talk<FreshsalesFake, FreshsalesOptions>
{
    explicit FreshsalesTalk(const FreshsalesOptions &options = {})
        : Talk(options.address + u"/crm/sales/api/"_s, {{"Authorization", "Token token=" + options.apiKey.toUtf8()}},
            options)
    {
    }
};

struct CopperTalk : Talk<CopperFake, CopperOptions>
{
    explicit CopperTalk(const CopperOptions &options = {})
        : Talk(options.address + u"/developer_api/v1/"_s,
            {{"X-PW-AccessToken", options.apiKey.toUtf8()}, {"X-PW-UserEmail", options.email.toUtf8()},
                {"X-PW-Application", "developer_api"}},
            options)
    {
    }
};

struct ZohoTalk : Talk<ZohoFake, ZohoOptions>
{
    explicit ZohoTalk(const ZohoOptions &options = {})
        : Talk(options.address + u"/crm/v8/"_s, {{"Authorization", "Zoho-oauthtoken " + options.accessToken.toUtf8()}},
            options)
    {
    }
    Said with(const QByteArray &header, const QByteArray &value, const QByteArray &method, const QString &path,
        const QByteArray &body = {})
    {
        signedIn.push_back({header, value});
        const Said said = send(method, path, body);
        signedIn.pop_back();
        return said;
    }
    QString codeOf(const Said &said) const { return said.json[u"data"][0][u"code"].toString(said.text(u"code"_s)); }
};

} // namespace

class tst_StandIns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pipedriveIsStrictAboutTypesAndFields()
    {
        PipedriveTalk talk;
        QCOMPARE(talk.send("GET", u"/api/v2/persons"_s, {}, false).status, 401);
        QCOMPARE(talk.send("GET", u"/api/v2/persons?per_page=5"_s).status, 400);
        QCOMPARE(talk.send("POST", u"/api/v2/deals"_s, R"({"title":"Robots","value":"5"})").status, 400);
        QCOMPARE(talk.send("POST", u"/api/v2/activities"_s, R"({"subject":"Talk","due_time":"9 am"})").status, 400);
        QCOMPARE(talk.send("POST", u"/v1/notes"_s, R"({"content":"About nobody"})").status, 400);
        QCOMPARE(talk.send("GET", u"/api/v2/notes"_s).status, 404); // of version 1
        const Said made = talk.send("POST", u"/api/v2/activities"_s, R"({"subject":"Talk","due_time":"09:30"})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json[u"data"][u"due_time"].toString(), u"09:30:00"_s);
        QVERIFY(talk.send("GET", u"/v1/notes"_s).json[u"data"].isNull()); // an empty list of version 1
    }

    void pipedriveHidesADeletedLeadAndShowsADeletedPerson()
    {
        PipedriveTalk talk;
        const QString person = talk.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}});
        const QString lead = talk.user.create(u"leads"_s, {{u"title"_s, u"Robots"_s}, {u"person_id"_s, person}});
        const QString uuid = pipedriveLeadId(lead.toLongLong());
        QCOMPARE(talk.send("GET", u"/v1/leads/"_s + uuid).json[u"data"][u"id"].toString(), uuid);
        talk.user.archive(u"leads"_s, lead);
        talk.user.archive(u"persons"_s, person);
        QCOMPARE(talk.send("GET", u"/v1/leads/"_s + uuid).status, 404);
        QVERIFY(talk.send("GET", u"/api/v2/persons/"_s + person).json[u"data"][u"is_deleted"].toBool());
        QVERIFY(talk.send("GET", u"/api/v2/persons"_s).json[u"data"].toArray().isEmpty());
    }

    /// One code for both limits: what is left of the window tells them apart.
    void pipedrivesLimitsAreBoth429()
    {
        PipedriveOptions options;
        options.burstLimit = 3;
        options.dailyTokens = 25;
        PipedriveTalk talk(options);
        QCOMPARE(talk.send("GET", u"/api/v2/persons"_s).status, 200); // 10 tokens each
        QCOMPARE(talk.send("GET", u"/api/v2/persons"_s).status, 200);
        const Said spent = talk.send("GET", u"/api/v2/persons"_s);
        QCOMPARE(spent.status, 429);
        const Said burst = talk.send("GET", u"/api/v2/persons"_s);
        QCOMPARE(burst.status, 429);
        QCOMPARE(burst.raw.header("x-ratelimit-remaining"), QByteArray("0"));
        QCOMPARE(talk.fake.violations().size(), size_t(1));
        talk.clock.advance(3000);
        QCOMPARE(talk.send("GET", u"/api/v2/persons"_s).raw.header("x-ratelimit-remaining"), QByteArray("2"));
        talk.clock.advance(12 * 3'600'000); // midnight in UTC
        QCOMPARE(talk.send("GET", u"/api/v2/persons"_s).status, 200);
    }

    void pipedrivesRefreshTokenStaysTheSame()
    {
        PipedriveTalk talk;
        const QString refresh = talk.fake.grantToken();
        const auto ask = [&](const QString &secret) {
            const QByteArray body = "grant_type=refresh_token&refresh_token=" + QUrl::toPercentEncoding(refresh)
                + "&client_id=" + talk.fake.options().clientId.toUtf8() + "&client_secret=" + secret.toUtf8();
            const HttpResponse response = talk.fake.answer(
                {"POST", QUrl(u"https://oauth.pipedrive.com/oauth/token"_s), {}, body}, talk.clock.now());
            return Said{response.status, QJsonDocument::fromJson(response.body), response};
        };
        QCOMPARE(ask(u"wrong"_s).status, 400);
        const Said given = ask(talk.fake.options().clientSecret);
        QCOMPARE(given.text(u"refresh_token"_s), refresh);
        QCOMPARE(given.text(u"api_domain"_s), talk.fake.options().address);
    }

    void freshsalesWantsEnvelopesAndKnownFields()
    {
        FreshsalesTalk talk;
        QCOMPARE(talk.send("GET", u"selector/owners"_s, {}, false).status, 401);
        QCOMPARE(talk.send("POST", u"contacts"_s, R"({"last_name":"Roe"})").status, 400);
        QCOMPARE(talk.send("POST", u"contacts"_s, R"({"contact":{"last_name":"Roe"}})").status, 400); // unreachable
        QCOMPARE(talk.send("POST", u"contacts"_s, R"({"contact":{"shoe":"44","email":"a@x.example"}})").status, 400);
        const Said made = talk.send("POST", u"contacts"_s, R"({"contact":{"last_name":"Roe","email":"a@x.example"}})");
        QCOMPARE(made.status, 201);
        QVERIFY(made.json[u"contact"][u"id"].toInteger() > 4'294'967'295); // beyond 32 bits
        QVERIFY(made.json[u"contact"][u"updated_at"].toString().endsWith(u"+01:00"_s));
        QCOMPARE(talk.send("POST", u"contacts"_s, R"({"contact":{"email":"A@x.example"}})").status, 400); // taken
        QCOMPARE(talk.send("POST", u"sales_accounts"_s, R"({"sales_account":{"name":"Acme"}})").status, 201);
        const Said again = talk.send("POST", u"sales_accounts"_s, R"({"sales_account":{"name":"ACME"}})");
        QCOMPARE(again.json[u"errors"][u"message"][0].toString(), u"Name has already been taken"_s);
    }

    /// "Is after" a day begins with the next one; without details there is little in a row.
    void freshsalesSearchesByWholeDays()
    {
        FreshsalesTalk talk;
        talk.user.create(u"contacts"_s, {{u"last_name"_s, u"Roe"_s}, {u"city"_s, u"Berlin"_s}});
        const auto search = [&](const QByteArray &day, bool hasDetail) {
            return talk.send("POST", u"filtered_search/contact?page=1&per_page=100"_s,
                R"({"filter_rule":[{"attribute":"updated_at","operator":"is_after","value":")" + day
                    + R"("}],"detail":)" + (hasDetail ? "true" : "false") + '}');
        };
        QCOMPARE(search("2026-11-20", true).json[u"contacts"].toArray().size(), 0);
        const Said found = search("2026-11-19", true);
        QCOMPARE(found.json[u"contacts"][0][u"city"].toString(), u"Berlin"_s);
        QCOMPARE(found.json[u"meta"][u"total_pages"].toInt(), 1);
        QVERIFY(search("2026-11-19", false).json[u"contacts"][0][u"city"].isUndefined());
        QCOMPARE(talk.send("POST", u"filtered_search/contact?per_page=101"_s, "{}").status, 400);
        QCOMPARE(talk.send("GET", u"contacts"_s).status, 400); // others than tasks and appointments have views
    }

    void copperKnowsEveryAttributeOrRefusesIt()
    {
        CopperTalk talk;
        QCOMPARE(talk.send("GET", u"account"_s, {}, false).status, 401);
        const Said unknown = talk.send("POST", u"people/search"_s, R"({"pageSize":5})");
        QCOMPARE(unknown.status, 422);
        QVERIFY(unknown.text(u"message"_s).endsWith(u"Unrecognized attributes specified: pageSize"_s));
        QCOMPARE(talk.send("POST", u"people/search"_s, R"({"page_size":201})").status, 422);
        QCOMPARE(talk.send("POST", u"people/search"_s, R"({"ids":["1"]})").status, 422);
        QCOMPARE(talk.send("POST", u"opportunities"_s, R"({"name":"Robots"})").status, 422); // without its contact
        QCOMPARE(talk.send("POST", u"people"_s, R"({"name":"Roe","emails":[{"email":"a@x.example"}]})").status, 422);
        const Said made = talk.send("POST", u"people"_s, R"({"name":"Roe"})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json[u"date_created"].toInteger(), talk.clock.now().ms / 1000);
    }

    /// What an update does not name stays; what it names is replaced. A deleted record is gone, an activity a stub.
    void copperReplacesWhatAnUpdateNames()
    {
        CopperTalk talk;
        const QString firm = talk.user.create(
            u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"address"_s, u"{\"street\":\"Main 1\",\"city\":\"Berlin\"}"_s}});
        const Said changed = talk.send("PUT", u"companies/"_s + firm, R"({"address":{"city":"Hamburg"}})");
        QCOMPARE(changed.text(u"name"_s), u"Acme"_s);
        QVERIFY(changed.json[u"address"][u"street"].isUndefined());
        const QString note = talk.user.create(u"activities"_s,
            {{u"details"_s, u"Likes ducks"_s}, {u"type"_s, u"{\"category\":\"user\",\"id\":0}"_s},
                {u"parent"_s, u"{\"id\":%1,\"type\":\"company\"}"_s.arg(firm)}});
        talk.send("DELETE", u"activities/"_s + note);
        QVERIFY(talk.send("GET", u"activities/"_s + note).json[u"is_deleted"].toBool());
        QVERIFY(talk.send("DELETE", u"companies/"_s + firm).json[u"is_deleted"].toBool());
        QCOMPARE(talk.send("GET", u"companies/"_s + firm).status, 404);
        const Said search = talk.send("POST", u"companies/search"_s, "{}");
        QVERIFY(search.json.array().isEmpty());
        QVERIFY(search.raw.header("X-PW-TOTAL").toInt() >= 0); // an upper bound
    }

    void zohoWantsItsOwnTokenAndTheNamesOfFields()
    {
        ZohoTalk talk;
        QCOMPARE(talk.send("GET", u"org"_s, {}, false).status, 401);
        talk.signedIn = {{"Authorization", "Bearer " + talk.fake.options().accessToken.toUtf8()}};
        QCOMPARE(talk.codeOf(talk.send("GET", u"org"_s)), u"INVALID_TOKEN"_s);
        talk.signedIn = {{"Authorization", "Zoho-oauthtoken " + talk.fake.options().accessToken.toUtf8()}};
        QCOMPARE(talk.send("GET", u"org"_s).json[u"org"][0][u"iso_code"].toString(), u"EUR"_s);
        talk.base.replace(u".eu"_s, u".com"_s); // another data centre
        QCOMPARE(talk.codeOf(talk.send("GET", u"org"_s)), u"INVALID_TOKEN"_s);
        talk.base.replace(u".com"_s, u".eu"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts"_s)), u"REQUIRED_PARAM_MISSING"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts?fields=id,Shoe"_s)), u"INVALID_DATA"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts?fields=id,Currency"_s)), u"INVALID_DATA"_s); // has but one
        const QString many = QStringList(51, u"Last_Name"_s).join(u',');
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts?fields="_s + many)), u"LIMIT_EXCEEDED"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts?fields=id&limit=5"_s)), u"EXTRA_PARAM_FOUND"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Shoes?fields=id"_s)), u"INVALID_MODULE"_s);
        QCOMPARE(talk.codeOf(talk.send("GET", u"settings/pipeline"_s)), u"REQUIRED_PARAM_MISSING"_s);
    }

    /// Nothing is a status without a body: 204, and 304 to a condition.
    void zohoSaysNothingWhereThereIsNothing()
    {
        ZohoTalk talk;
        QCOMPARE(talk.send("GET", u"Contacts?fields=id"_s).status, 204);
        QVERIFY(talk.send("GET", u"Contacts?fields=id"_s).raw.body.isEmpty());
        const QString id = talk.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}});
        const auto since = [&](const QByteArray &time, const QString &path) {
            return talk.with("If-Modified-Since", time, "GET", path).status;
        };
        const QString list = u"Contacts?fields=id,Modified_Time"_s;
        QCOMPARE(since("2026-11-20T13:00:00+01:00", list), 304); // that second itself is not meant
        QCOMPARE(since("2026-11-20T12:59:59+01:00", list), 200);
        QCOMPARE(since("2026-11-20T11:59:59Z", list), 400);
        QCOMPARE(since("Fri, 20 Nov 2026 11:59:59 GMT", list), 400);
        const Said row = talk.send("GET", list);
        QCOMPARE(row.json[u"data"][0][u"Modified_Time"].toString(), u"2026-11-20T13:00:00+01:00"_s);
        QVERIFY(row.json[u"data"][0][u"Last_Name"].isUndefined());
        QCOMPARE(talk.send("GET", u"Contacts/deleted?type=all"_s).status, 204);
        talk.user.archive(u"Contacts"_s, id);
        QCOMPARE(talk.send("GET", u"Contacts/"_s + id).status, 204);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts/1"_s)), u"INVALID_DATA"_s);
        QCOMPARE(talk.send("GET", u"Contacts/deleted"_s).json[u"data"][0][u"type"].toString(), u"recycle"_s);
        QCOMPARE(since("2026-11-20T13:00:00+01:00", u"Contacts/deleted"_s), 304);
        QCOMPARE(talk.send("GET", u"Notes/deleted"_s).status, 400);
    }

    void zohosTokensGoOnWithTheSameRequestOnly()
    {
        ZohoTalk talk;
        std::vector<Values> people;
        for (int i = 0; i < 2100; ++i)
            people.push_back({{u"Last_Name"_s, u"Person%1"_s.arg(i)}});
        talk.user.importRecords(u"Contacts"_s, people);
        const QString list = u"Contacts?fields=id&sort_by=id&sort_order=asc&per_page=200"_s;
        QCOMPARE(talk.send("GET", list + u"&page=10"_s).json[u"data"].toArray().size(), 200);
        QCOMPARE(talk.codeOf(talk.send("GET", list + u"&page=11"_s)), u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s);
        QCOMPARE(talk.send("GET", u"Contacts?fields=id&per_page=201"_s).status, 400);
        const QString token = talk.send("GET", list).json[u"info"][u"next_page_token"].toString();
        const Said second = talk.send("GET", list + u"&page_token="_s + token);
        QCOMPARE(second.json[u"data"].toArray().size(), 200);
        QCOMPARE(talk.codeOf(talk.send("GET", u"Contacts?fields=id,Email&page_token="_s + token)),
            u"TOKEN_BOUND_DATA_MISMATCH"_s);
        QCOMPARE(
            talk.with("If-Modified-Since", "2026-01-01T00:00:00+00:00", "GET", list + u"&page_token="_s + token).status,
            400);
        QCOMPARE(talk.send("GET", list + u"&page=2&page_token="_s + token).status, 400);
        talk.clock.advance(25 * 3'600'000);
        QCOMPARE(talk.codeOf(talk.send("GET", list + u"&page_token="_s + token)), u"EXPIRED_VALUE"_s);
    }

    /// Every row has a result of its own; the status says whether all, some or none were carried out.
    void zohoAnswersForEachRow()
    {
        ZohoTalk talk;
        const auto post = [&](const QByteArray &rows) {
            return talk.send("POST", u"Contacts"_s, R"({"data":[)" + rows + "]}");
        };
        QCOMPARE(post(R"({"Last_Name":"Roe"})").status, 201);
        const Said mixed = post(R"({"Last_Name":"Poe"},{"First_Name":"Ada"},{"Last_Name":5},{"Shoe":"44"})");
        QCOMPARE(mixed.status, 207);
        QCOMPARE(mixed.json[u"data"][0][u"status"].toString(), u"success"_s);
        QCOMPARE(mixed.json[u"data"][1][u"code"].toString(), u"MANDATORY_NOT_FOUND"_s);
        QCOMPARE(mixed.json[u"data"][2][u"details"][u"api_name"].toString(), u"Last_Name"_s);
        QCOMPARE(mixed.json[u"data"][3][u"code"].toString(), u"INVALID_DATA"_s);
        QCOMPARE(post(R"({"First_Name":"Ada"})").status, 400);
        QCOMPARE(post(QByteArrayList(101, R"({"Last_Name":"Roe"})").join(',')).status, 400);
        QCOMPARE(talk.send("POST", u"Contacts"_s, R"({"Last_Name":"Roe"})").status, 400); // no envelope
        QCOMPARE(talk.user.records(u"Contacts"_s).size(), size_t(2));
        QCOMPARE(talk.codeOf(post(R"({"Last_Name":"Lee","Account_Name":{"id":"7"}})")), u"INVALID_DATA"_s);
        QCOMPARE(talk.codeOf(talk.send("POST", u"Events"_s,
                     R"({"data":[{"Event_Title":"Talk","Start_DateTime":"2026-12-01T09:00:00Z"}]})")),
            u"INVALID_DATA"_s);
        QCOMPARE(talk.codeOf(talk.send("POST", u"Deals"_s, R"({"data":[{"Deal_Name":"Robots","Stage":"Won"}]})")),
            u"INVALID_DATA"_s);
        QCOMPARE(talk.codeOf(talk.send("POST", u"Tasks"_s, R"({"data":[{"Subject":"Call","What_Id":{"id":"7"}}]})")),
            u"DEPENDENT_FIELD_MISSING"_s);
    }

    void zohoKeepsAnUpdateToItsCondition()
    {
        ZohoTalk talk;
        const QString id = talk.user.create(u"Accounts"_s, {{u"Account_Name"_s, u"Acme"_s}});
        talk.clock.advance(5000);
        const auto put = [&](const QByteArray &since) {
            return talk.with("If-Unmodified-Since", since, "PUT", u"Accounts/"_s + id,
                R"({"data":[{"Industry":"Toys"}],"trigger":[]})");
        };
        QCOMPARE(put("2026-11-20T12:59:59+01:00").status, 412);
        QCOMPARE(talk.codeOf(put("2026-11-20T12:59:59+01:00")), u"ALREADY_MODIFIED"_s);
        QCOMPARE(put("2026-11-20T13:00:00Z").status, 400);
        QCOMPARE(put("2026-11-20T13:00:00+01:00").status, 200);
        QCOMPARE(talk.fake.workflowsRun(), 0);
        talk.send("DELETE", u"Accounts/"_s + id);
        QCOMPARE(talk.fake.workflowsRun(), 1);
        QCOMPARE(put("2026-11-20T14:00:00+01:00").status, 400); // it is gone
    }

    void zohosSearchLagsAndItsListsDoNot()
    {
        ZohoTalk talk;
        talk.send("POST", u"Contacts"_s, R"({"data":[{"Last_Name":"Roe","Email":"a@x.example"}]})");
        talk.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Poe"_s}, {u"Email"_s, u"b@x.example"_s}});
        QCOMPARE(talk.send("GET", u"Contacts?fields=id"_s).json[u"data"].toArray().size(), 2);
        QCOMPARE(talk.send("GET", u"Contacts/search?email=b@x.example"_s).status, 204);
        talk.clock.advance(60'000);
        QCOMPARE(talk.send("GET", u"Contacts/search?email=b@x.example"_s).json[u"data"].toArray().size(), 1);
        QCOMPARE(talk.send("GET", u"Contacts/search"_s).status, 400);
    }

    void zohosCreditsAreTheOrganisations()
    {
        ZohoOptions options;
        options.dailyCredits = 4;
        ZohoTalk talk(options);
        QVERIFY(talk.send("GET", u"org"_s).raw.header("X-API-CREDITS-REMAINING").isEmpty()); // not yet the half
        QCOMPARE(talk.send("GET", u"Contacts/deleted"_s).raw.header("X-API-CREDITS-REMAINING"), QByteArray("1")); // 2
        QCOMPARE(talk.send("GET", u"org"_s).status, 200);
        QCOMPARE(talk.codeOf(talk.send("GET", u"org"_s)), u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(talk.fake.violations().size(), size_t(1));
    }
};

SATCHEL_TEST(tst_StandIns)
#include "tst_StandIns.moc"
