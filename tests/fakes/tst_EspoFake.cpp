// SPDX-License-Identifier: GPL-3.0-or-later
// The fake behaves as the facts about EspoCRM say.
#include "tests/fakes/espocrm/EspoFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
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

    QJsonArray list() const { return json[u"list"].toArray(); }
    int total() const { return json[u"total"].toInt(); }
    QByteArray reason() const { return raw.header("X-Status-Reason"); }
};

struct Conversation
{
    explicit Conversation(const EspoOptions &options = {}) : espo(options) {}

    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
        std::vector<sync::HttpHeader> headers = {}, bool isSignedIn = true)
    {
        if (isSignedIn)
            headers.push_back({"X-Api-Key", espo.options().apiKey.toUtf8()});
        if (!body.isEmpty())
            headers.push_back({"Content-Type", "application/json"});
        const HttpResponse response = espo.answer(
            {method, QUrl(espo.options().address + u"/api/v1/"_s + path), headers, body}, clock.now());
        return {response.status, QJsonDocument::fromJson(response.body), response};
    }
    QString contact(const QString &lastName) { return user.create(u"Contact"_s, {{u"lastName"_s, lastName}}); }

    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00.400Z")};
    EspoFake espo;
    RemoteUser user{espo, clock};
};

} // namespace

class tst_EspoFake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stampsAreInUtcInWholeSecondsWithoutAnOffset()
    {
        Conversation talk;
        talk.contact(u"Roe"_s);
        const QJsonObject row = talk.send("GET", u"Contact"_s).list()[0].toObject();
        QCOMPARE(row[u"modifiedAt"].toString(), u"2026-11-20 12:00:00"_s);
        QCOMPARE(row[u"id"].toString().size(), 17);
        QVERIFY(!row.contains(u"versionNumber")); // switched off for contacts
    }

    void onlyAKeyOrASignatureLetsIn()
    {
        Conversation talk;
        QCOMPARE(talk.send("GET", u"Contact"_s, {}, {}, false).status, 401);
        const EspoOptions &options = talk.espo.options();
        const auto signedBy = [&](const QByteArray &message) {
            return (options.hmacKey.toUtf8() + ':'
                + QMessageAuthenticationCode::hash(message, options.hmacSecret.toUtf8(), QCryptographicHash::Sha256)
                      .toHex())
                .toBase64();
        };
        const auto ask = [&](const QByteArray &message) {
            return talk.send("GET", u"Contact?maxSize=1"_s, {}, {{"X-Hmac-Authorization", signedBy(message)}}, false)
                .status;
        };
        QCOMPARE(ask("GET /Contact"), 200);
        QCOMPARE(ask("GET /Contact?maxSize=1"), 401); // without the query
        QCOMPARE(ask("POST /Contact"), 401);
        QCOMPARE(talk.send("GET", u"Contact"_s, {}, {{"X-Hmac-Authorization", signedBy("GET /Contact")}}).status,
            401); // never two ways
    }

    void aListIsPagedAndCounted()
    {
        Conversation talk;
        for (int i = 0; i < 5; ++i)
            talk.contact(u"Person %1"_s.arg(i));
        const Answer page = talk.send("GET", u"Contact?orderBy=createdAt&order=asc&offset=2&maxSize=2"_s);
        QCOMPARE(page.total(), 5);
        QCOMPARE(page.list().size(), 2);
        QCOMPARE(page.list()[0][u"lastName"].toString(), u"Person 2"_s); // ties are ordered by id
        QCOMPARE(talk.send("GET", u"Contact?maxSize=201"_s).status, 403);
        const std::vector<sync::HttpHeader> uncounted = {{"X-No-Total", "true"}};
        QCOMPARE(talk.send("GET", u"Contact?maxSize=2"_s, {}, uncounted).total(), -1);
        QCOMPARE(talk.send("GET", u"Contact?maxSize=5"_s, {}, uncounted).total(), -2);
    }

    void whereNeedsAKnownTypeAndAttribute()
    {
        Conversation talk;
        talk.contact(u"Roe"_s);
        talk.clock.advance(60'000);
        const QString late = talk.contact(u"Doe"_s);
        const auto where = [&](const QString &type, const QString &attribute, const QString &value) {
            return talk.send("GET",
                u"Contact?where[0][type]=%1&where[0][attribute]=%2&where[0][value]=%3"_s.arg(type, attribute, value));
        };
        const Answer found = where(u"greaterThanOrEquals"_s, u"modifiedAt"_s, u"2026-11-20%2012:01:00"_s);
        QCOMPARE(found.list().size(), 1);
        QCOMPARE(found.list()[0][u"id"].toString(), late);
        QCOMPARE(where(u"resembles"_s, u"lastName"_s, u"Roe"_s).status, 400);
        QCOMPARE(where(u"equals"_s, u"shoeSize"_s, u"44"_s).status, 400);
    }

    void deletedRecordsAreInNoListAndNotFound()
    {
        Conversation talk;
        const QString id = talk.contact(u"Roe"_s);
        const Answer deleted = talk.send("DELETE", u"Contact/"_s + id);
        QCOMPARE(deleted.raw.body, "true");
        QCOMPARE(talk.send("GET", u"Contact"_s).total(), 0);
        QCOMPARE(talk.send("GET", u"Contact/"_s + id).status, 404);
        QCOMPARE(talk.send("DELETE", u"Contact/"_s + id).status, 404);
    }

    void aCreateAnswersWith200AndTheWholeRecord()
    {
        Conversation talk;
        const Answer made = talk.send("POST", u"Contact"_s, R"({"lastName":"Roe","id":"mine","shoeSize":44})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json[u"lastName"].toString(), u"Roe"_s);
        QVERIFY(made.json[u"id"].toString() != u"mine"_s); // ids cannot be chosen
        QVERIFY(!made.json.object().contains(u"shoeSize")); // unknown attributes are dropped without a word
    }

    void aMissingOrUnfitValueIsNamed()
    {
        Conversation talk;
        const auto refusal = [&](const QByteArray &body) {
            const Answer answer = talk.send("POST", u"Opportunity"_s, body);
            return u"%1 %2"_s.arg(answer.status).arg(answer.json[u"messageTranslation"][u"data"][u"field"].toString());
        };
        QCOMPARE(refusal(R"({"name":"Deal","closeDate":"2027-01-01"})"), u"400 amount"_s);
        QCOMPARE(refusal(R"({"name":"Deal","amount":5,"closeDate":"soon"})"), u"400 closeDate"_s);
        QCOMPARE(refusal(R"({"name":"Deal","amount":5,"closeDate":"2027-01-01","stage":"Dreaming"})"), u"400 stage"_s);
        QCOMPARE(talk.send("POST", u"Contact"_s, R"({"lastName":"Roe","accountId":"60000000000000099"})").status, 403);
    }

    void aDuplicateIsRefusedWithItsTwinsUnlessTheCheckIsSkipped()
    {
        Conversation talk;
        const QString id = talk.contact(u"Roe"_s);
        const Answer refused = talk.send("POST", u"Contact"_s, R"({"lastName":"roe"})");
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.reason(), "duplicate");
        QCOMPARE(refused.json[0][u"id"].toString(), id);
        QCOMPARE(
            talk.send("POST", u"Contact"_s, R"({"lastName":"roe"})", {{"X-Skip-Duplicate-Check", "true"}}).status, 200);
    }

    void anOldVersionMayNotChangeAnything()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Account"_s, {{u"name"_s, u"Acme"_s}});
        const QByteArray seen = QByteArray::number(
            talk.send("GET", u"Account/"_s + id).json[u"versionNumber"].toInteger());
        QVERIFY(talk.user.edit(u"Account"_s, id, {{u"description"_s, u"theirs"_s}}));
        const std::vector<sync::HttpHeader> condition = {{"X-Version-Number", seen}};
        const Answer refused = talk.send("PUT", u"Account/"_s + id, R"({"name":"Acme Ltd"})", condition);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.reason(), "modified");
        QCOMPARE(talk.send("PUT", u"Account/"_s + id, R"({"name":"Acme"})", condition).status, 200); // changes nothing
        QCOMPARE(talk.send("PUT", u"Account/"_s + id, R"({"name":"Acme Ltd"})").status, 200); // no condition
    }

    void anUpdateChangesOnlyWhatItHas()
    {
        Conversation talk;
        const QString id = talk.user.create(u"Contact"_s, {{u"lastName"_s, u"Roe"_s}, {u"title"_s, u"Buyer"_s}});
        const Answer updated = talk.send("PUT", u"Contact/"_s + id, R"({"title":null})");
        QCOMPARE(updated.json[u"lastName"].toString(), u"Roe"_s);
        QVERIFY(updated.json[u"title"].isNull());
        QCOMPARE(talk.send("PUT", u"Contact/"_s + id, R"({"lastName":null})").status, 400);
    }

    void theAddressOfTheInstallationIsShownToAnybody()
    {
        Conversation talk;
        const QString own = talk.send("GET", u"Settings"_s, {}, {}, false).json[u"siteUrl"].toString();
        QCOMPARE(own, talk.espo.options().address);
        talk.espo.switchAccount();
        QVERIFY(talk.send("GET", u"Settings"_s).json[u"siteUrl"].toString() != own);
    }
};

SATCHEL_TEST(tst_EspoFake)
#include "tst_EspoFake.moc"
