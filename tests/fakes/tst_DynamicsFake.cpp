// SPDX-License-Identifier: GPL-3.0-or-later
// The fake against the facts about the Web API, one fact to a test.
#include "tests/fakes/dynamics365/DynamicsSample.h"
#include "tests/fakes/DynamicsConversation.h"
#include "tests/fakes/FaultInjector.h"
#include "tests/support/TestProgram.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::fakes;

namespace {

const QString Id = u"11111111-2222-4333-8444-555555555555"_s;
const DynamicsConversation::Headers Tracking = {{"Prefer", "odata.track-changes,odata.maxpagesize=2"}};
const DynamicsConversation::Headers NeverUpdate = {{"If-None-Match", "*"}};

QByteArray named(const char *name)
{
    return QByteArray("{\"name\":\"") + name + "\"}";
}

QByteArray inBatch(
    const QByteArray &method, const QByteArray &path, const QByteArray &json = {}, const QByteArray &headers = {})
{
    return method + " /api/data/v9.2/" + path + " HTTP/1.1\r\nContent-Type: application/json\r\n" + headers + "\r\n"
        + json;
}

} // namespace

class tst_DynamicsFake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCreateTellsItsId()
    {
        DynamicsConversation talk;
        const auto made = talk.post(u"accounts"_s, named("Monte"));
        QCOMPARE(made.status, 204);
        const auto read = talk.get(u"accounts(%1)?$select=name,revenue"_s.arg(made.id()));
        QCOMPARE(read.json[u"name"].toString(), u"Monte"_s);
        QVERIFY(read.json[u"revenue"].isNull());
        QVERIFY(read.etag().startsWith("W/\""));
        QCOMPARE(talk.get(u"accounts(%1)"_s.arg(made.id()), {{"If-None-Match", read.etag()}}).status, 304);
    }

    void aClientsOwnIdMakesACreateRepeatable()
    {
        DynamicsConversation talk;
        QCOMPARE(talk.patch(u"accounts(%1)"_s.arg(Id), named("A"), NeverUpdate).status, 204);
        const auto again = talk.patch(u"accounts(%1)"_s.arg(Id), named("B"), NeverUpdate);
        QCOMPARE(again.status, 412);
        QCOMPARE(again.code(), u"0x80060892"_s);
        QCOMPARE(talk.user.record(u"accounts"_s, Id)->values.value(u"name"), u"A"_s);
        QCOMPARE(
            talk.post(u"accounts"_s, R"({"name":"C","accountid":")" + Id.toUtf8() + R"("})").code(), u"0x80040237"_s);
    }

    void aPatchWithoutConditionBringsADeletedRowBack()
    {
        DynamicsConversation talk;
        talk.patch(u"accounts(%1)"_s.arg(Id), named("A"));
        QCOMPARE(talk.remove(u"accounts(%1)"_s.arg(Id)).status, 204);
        const auto missing = talk.patch(u"accounts(%1)"_s.arg(Id), named("B"), {{"If-Match", "*"}});
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.code(), u"0x80040217"_s);
        QCOMPARE(talk.patch(u"accounts(%1)"_s.arg(Id), named("B")).status, 204);
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 1u);
    }

    void aStaleETagIsRefused()
    {
        DynamicsConversation talk;
        const QString path = u"accounts(%1)"_s.arg(Id);
        const QByteArray first = talk.patch(path, named("A")).etag();
        const QByteArray second = talk.patch(path, named("B"), {{"If-Match", first}}).etag();
        QVERIFY(first != second);
        const auto stale = talk.patch(path, named("C"), {{"If-Match", first}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.code(), u"0x80060882"_s);
        QCOMPARE(talk.remove(path, {{"If-Match", first}}).status, 412);
        QCOMPARE(talk.remove(path, {{"If-Match", second}}).status, 204);
    }

    void theLastEditorIsNamedToWhoAsksForIt()
    {
        DynamicsConversation talk;
        talk.patch(u"accounts(%1)"_s.arg(Id), named("A"));
        const auto row = [&](const QString &columns) {
            return talk.get(u"accounts(%1)?$select=%2"_s.arg(Id, columns)).json;
        };
        const QString me = talk.get(u"WhoAmI"_s).json[u"UserId"].toString();
        QVERIFY(!row(u"name"_s).contains(u"_modifiedby_value"));
        QCOMPARE(row(u"_modifiedby_value"_s)[u"_modifiedby_value"].toString(), me);
        QCOMPARE(talk.get(u"accounts(%1)?$select=modifiedby"_s.arg(Id)).status, 400);
        talk.user.edit(u"accounts"_s, Id, {{u"name"_s, u"B"_s}});
        const QString other = row(u"_modifiedby_value"_s)[u"_modifiedby_value"].toString();
        QVERIFY(!other.isEmpty() && other != me);
    }

    void stampsAreWholeSecondsAndTheVersionMovesWithEveryWrite()
    {
        DynamicsConversation talk;
        talk.clock.advance(1'234);
        const QByteArray etag = talk.patch(u"accounts(%1)"_s.arg(Id), named("A")).etag();
        QCOMPARE(talk.get(u"accounts(%1)?$select=modifiedon"_s.arg(Id)).json[u"modifiedon"].toString(),
            u"2026-01-01T00:00:01Z"_s);
        talk.clock.advance(100);
        QVERIFY(talk.patch(u"accounts(%1)"_s.arg(Id), named("B")).etag() != etag);
        QCOMPARE(talk.get(u"accounts(%1)?$select=modifiedon"_s.arg(Id)).json[u"modifiedon"].toString(),
            u"2026-01-01T00:00:01Z"_s);
    }

    void lookupsAreBoundByNamesWhoseCaseCounts()
    {
        DynamicsConversation talk;
        const QString firm = talk.user.create(u"accounts"_s, {{u"name"_s, u"F"_s}});
        const auto made = talk.post(u"contacts"_s,
            R"-({"lastname":"R","parentcustomerid_account@odata.bind":"/accounts()-" + firm.toUtf8() + R"-()"})-");
        QCOMPARE(made.status, 204);
        const auto read = talk.get(u"contacts(%1)?$select=_parentcustomerid_value"_s.arg(made.id()),
            {{"Prefer", "odata.include-annotations=\"*\""}});
        QCOMPARE(read.json[u"_parentcustomerid_value"].toString(), firm);
        QCOMPARE(
            read.json[u"_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"].toString(), u"account"_s);
        const auto wrong = talk.post(u"contacts"_s,
            R"-({"lastname":"R","ParentCustomerId_Account@odata.bind":"/accounts()-" + firm.toUtf8() + R"-()"})-");
        QCOMPARE(wrong.status, 400);
        QVERIFY(wrong.message().contains(u"undeclared property"));
        QCOMPARE(talk.post(u"contacts"_s, R"({"parentcustomerid":"x"})").code(), u"0x80048d19"_s);
        QCOMPARE(talk.post(u"tasks"_s,
                         R"-({"subject":"T","regardingobjectid_account_task@odata.bind":"/accounts()-" + firm.toUtf8()
                             + R"-()"})-")
                     .status,
            204);
        QCOMPARE(talk.post(u"tasks"_s,
                         R"-({"subject":"T","regardingobjectid_account_task@odata.bind":"/accounts()-" + Id.toUtf8()
                             + R"-()"})-")
                     .code(),
            u"0x80040217"_s);
    }

    void aDeletedRowEmptiesWhatPointedAtIt()
    {
        DynamicsConversation talk;
        const QString group = talk.user.create(u"accounts"_s, {{u"name"_s, u"G"_s}});
        const QString firm = talk.user.create(
            u"accounts"_s, {{u"name"_s, u"F"_s}, {u"parentaccountid"_s, u"accounts:"_s + group}});
        const auto before = talk.get(u"accounts(%1)"_s.arg(firm));
        talk.remove(u"accounts(%1)"_s.arg(group));
        const auto after = talk.get(u"accounts(%1)"_s.arg(firm));
        QCOMPARE(after.status, 200);
        QVERIFY(after.json[u"_parentaccountid_value"].isNull());
        QVERIFY(before.etag() != after.etag());
        QCOMPARE(before.json[u"modifiedon"], after.json[u"modifiedon"]);
    }

    void aDeletedAccountTakesItsContactsAlong()
    {
        DynamicsConversation talk;
        const QString firm = talk.user.create(u"accounts"_s, {{u"name"_s, u"F"_s}});
        const QString person = talk.user.create(
            u"contacts"_s, {{u"lastname"_s, u"R"_s}, {u"parentcustomerid"_s, u"accounts:"_s + firm}});
        talk.remove(u"accounts(%1)"_s.arg(firm));
        QCOMPARE(talk.get(u"contacts(%1)"_s.arg(person)).status, 404);
    }

    void typesAreStrict_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("text for a number") << QByteArray(R"({"name":"A","numberofemployees":"5"})") << u"0x80048d19"_s;
        QTest::newRow("fraction for a whole number")
            << QByteArray(R"({"name":"A","numberofemployees":5.5})") << u"0x80048d19"_s;
        QTest::newRow("no such choice") << QByteArray(R"({"name":"A","industrycode":99})") << u"0x8004431A"_s;
        QTest::newRow("too long") << QByteArray(R"({"name":"A","telephone1":")") + QByteArray(51, '1') + "\"}"
                                  << u"0x80044331"_s;
        QTest::newRow("read-only") << QByteArray(R"({"name":"A","opendeals":1})") << u"0x80040203"_s;
        QTest::newRow("state of a new row") << QByteArray(R"({"name":"A","statecode":1})") << u"0x80040203"_s;
        QTest::newRow("no such column") << QByteArray(R"({"name":"A","nome":"B"})") << u"0x80048d19"_s;
        QTest::newRow("required") << QByteArray(R"({"telephone1":"1"})") << u"0x80040203"_s;
        QTest::newRow("no JSON") << QByteArray("{") << u"0x80048d19"_s;
    }
    void typesAreStrict()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        DynamicsConversation talk;
        const auto refused = talk.post(u"accounts"_s, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), code);
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 0u);
    }

    void amountsHaveACurrencyAndFourDigits()
    {
        DynamicsConversation talk;
        const auto made = talk.post(u"accounts"_s, R"({"name":"A","revenue":1234.5})");
        const auto read = talk.get(u"accounts(%1)?$select=revenue,_transactioncurrencyid_value"_s.arg(made.id()));
        QVERIFY(read.raw.body.contains("\"revenue\":1234.5000"));
        const auto currency = talk.get(u"transactioncurrencies(%1)?$select=isocurrencycode"_s.arg(
            read.json[u"_transactioncurrencyid_value"].toString()));
        QCOMPARE(currency.json[u"isocurrencycode"].toString(), u"EUR"_s);
    }

    void pagesAreJoinedByLinks()
    {
        DynamicsConversation talk;
        for (int number = 0; number < 5; ++number)
            talk.user.create(u"accounts"_s, {{u"name"_s, u"N%1"_s.arg(number)}});
        const DynamicsConversation::Headers pages = {{"Prefer", "odata.maxpagesize=2"}};
        QStringList names;
        QString path = u"accounts?$select=name&$orderby=modifiedon%20asc"_s;
        int requests = 0;
        for (; !path.isEmpty(); ++requests) {
            const auto page = talk.get(path, pages);
            QCOMPARE(page.status, 200);
            names += page.texts(u"name"_s);
            path = page.next();
        }
        QCOMPARE(requests, 3);
        QCOMPARE(names, (QStringList{u"N0"_s, u"N1"_s, u"N2"_s, u"N3"_s, u"N4"_s}));
    }

    void filtersCompareAndJoin()
    {
        DynamicsConversation talk;
        const QString one = talk.user.create(
            u"accounts"_s, {{u"name"_s, u"O'Hara"_s}, {u"numberofemployees"_s, u"7"_s}});
        talk.clock.advance(10'000);
        const QString two = talk.user.create(u"accounts"_s, {{u"name"_s, u"Beta"_s}});
        const auto names = [&](const char *filter) {
            return talk
                .get(u"accounts?$select=name&$filter="_s
                    + QString::fromLatin1(QUrl::toPercentEncoding(QLatin1String(filter))))
                .texts(u"name"_s);
        };
        QCOMPARE(names("name eq 'O''Hara'"), QStringList{u"O'Hara"_s});
        QCOMPARE(names("numberofemployees gt 6 and statecode eq 0"), QStringList{u"O'Hara"_s});
        QCOMPARE(names("numberofemployees eq null"), QStringList{u"Beta"_s});
        QCOMPARE(names("modifiedon ge 2026-01-01T00:00:10Z"), QStringList{u"Beta"_s});
        QCOMPARE(names("not (name eq 'beta')"), QStringList{u"O'Hara"_s});
        QCOMPARE(talk.get(u"accounts?$filter=accountid%20eq%20"_s + one + u"%20or%20accountid%20eq%20"_s + two)
                     .rows()
                     .size(),
            2);
        QCOMPARE(talk.get(u"accounts?$filter=accountid%20gt%20"_s + one).status, 400);
        QCOMPARE(talk.get(u"accounts?$filter=nome%20eq%20'x'"_s).code(), u"0x80060888"_s);
        QCOMPARE(talk.get(u"account"_s).status, 404);
    }

    void changesAreTrackedFromTheFirstListing()
    {
        DynamicsConversation talk;
        QStringList ids;
        for (int number = 0; number < 3; ++number)
            ids.append(talk.user.create(u"accounts"_s, {{u"name"_s, u"N%1"_s.arg(number)}}));
        const auto first = talk.get(u"accounts?$select=name"_s, Tracking);
        QCOMPARE(first.rows().size(), 2);
        QVERIFY(first.delta().isEmpty());
        talk.user.edit(u"accounts"_s, ids[0], {{u"name"_s, u"changed"_s}}); // behind the listing's back
        const auto second = talk.get(first.next(), Tracking);
        QCOMPARE(second.rows().size(), 1);
        const auto changes = talk.get(second.delta(), Tracking);
        QCOMPARE(changes.texts(u"name"_s), QStringList{u"changed"_s});
        QCOMPARE(talk.get(changes.delta(), Tracking).rows().size(), 0);
    }

    void deletionsStandInTheDeltaAlsoOfRowsNobodySaw()
    {
        DynamicsConversation talk;
        const QString old = talk.user.create(u"accounts"_s, {{u"name"_s, u"old"_s}});
        const QString link = talk.get(u"accounts?$select=name"_s, Tracking).delta();
        QCOMPARE(talk.get(link + u"&$filter=name%20eq%20'x'"_s, Tracking).status, 400);
        const QString young = talk.user.create(u"accounts"_s, {{u"name"_s, u"young"_s}});
        talk.user.create(u"accounts"_s, {{u"name"_s, u"new"_s}});
        talk.user.archive(u"accounts"_s, old);
        talk.user.purge(u"accounts"_s, young);
        const auto first = talk.get(link, Tracking);
        QCOMPARE(first.rows().size(), 2);
        QCOMPARE(first.rows()[0][u"name"].toString(), u"new"_s);
        QCOMPARE(first.rows()[1][u"id"].toString(), old);
        QCOMPARE(first.rows()[1][u"reason"].toString(), u"deleted"_s);
        const auto second = talk.get(first.next(), Tracking);
        QCOMPARE(second.texts(u"id"_s), QStringList{young});
        QVERIFY(!second.delta().isEmpty());
    }

    void whatCommitsLateIsNotMissed()
    {
        DynamicsConversation talk;
        const QString link = talk.get(u"accounts?$select=name"_s, Tracking).delta();
        talk.dynamics.conditions().commitLag = 60'000;
        talk.user.create(u"accounts"_s, {{u"name"_s, u"late"_s}});
        talk.dynamics.conditions().commitLag = 0;
        talk.user.create(u"accounts"_s, {{u"name"_s, u"at once"_s}});
        const auto early = talk.get(link, Tracking);
        QCOMPARE(early.texts(u"name"_s), QStringList{u"at once"_s});
        talk.clock.advance(60'000);
        QVERIFY(talk.get(early.delta(), Tracking).texts(u"name"_s).contains(u"late"_s));
    }

    void aDeltaLinkLivesAWeek()
    {
        DynamicsConversation talk;
        const QString link = talk.get(u"accounts?$select=name"_s, Tracking).delta();
        talk.clock.advance(6 * 86'400'000LL);
        QCOMPARE(talk.get(link, Tracking).status, 200);
        talk.clock.advance(2 * 86'400'000LL);
        const auto expired = talk.get(link, Tracking);
        QCOMPARE(expired.status, 400);
        QVERIFY(expired.message().contains(u"full sync"));
    }

    void trackingIsRefusedWhereItIsOffOrNotEveryRowMayBeRead()
    {
        DynamicsOptions options;
        options.untracked = {u"leads"_s};
        options.unlisted = {u"contacts"_s};
        options.forbidden = {u"products"_s};
        DynamicsConversation talk(options);
        QCOMPARE(talk.get(u"leads?$select=subject"_s, Tracking).status, 400);
        QCOMPARE(talk.get(u"contacts?$select=lastname"_s, Tracking).code(), u"0x80040220"_s);
        QCOMPARE(talk.get(u"contacts?$select=lastname"_s).status, 200);
        QCOMPARE(talk.get(u"products?$select=name"_s).status, 403);
        const auto tracked = talk.get(
            u"EntityDefinitions?$select=LogicalName,EntitySetName&$filter=ChangeTrackingEnabled%20eq%20true"_s);
        QVERIFY(tracked.texts(u"LogicalName"_s).contains(u"account"_s));
        QVERIFY(!tracked.texts(u"LogicalName"_s).contains(u"lead"_s));
    }

    void aBatchEndsAtTheFirstErrorUnlessAskedToContinue()
    {
        DynamicsConversation talk;
        const QList<QByteArray> requests = {inBatch("POST", "accounts", named("A")),
            inBatch("POST", "accounts", R"({"nome":"B"})"), inBatch("POST", "accounts", named("C"))};
        const auto stopped = talk.batch(requests);
        QCOMPARE(stopped.status, 400);
        QCOMPARE(talk.statuses(stopped), (QList<int>{204, 400}));
        const auto all = talk.batch(requests, {{"Prefer", "odata.continue-on-error"}});
        QCOMPARE(all.status, 200);
        QCOMPARE(talk.statuses(all), (QList<int>{204, 400, 204}));
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 3u);
        QVERIFY(all.raw.header("Content-Type").startsWith("multipart/mixed; boundary=batchresponse_"));
    }

    void aBatchCarriesConditionsAndReads()
    {
        DynamicsConversation talk;
        const auto etag = talk.patch(u"accounts(%1)"_s.arg(Id), named("A")).etag();
        const QByteArray path = "accounts(" + Id.toUtf8() + ")";
        const auto answer = talk.batch({inBatch("PATCH", path, named("B"), "If-Match: " + etag + "\r\n"),
                                           inBatch("PATCH", path, named("C"), "If-Match: " + etag + "\r\n"),
                                           inBatch("GET", path + "?$select=name")},
            {{"Prefer", "odata.continue-on-error"}});
        QCOMPARE(talk.statuses(answer), (QList<int>{204, 412, 200}));
        QVERIFY(answer.raw.body.contains("\"name\":\"B\""));
    }

    void aChangeSetIsAllOrNothing()
    {
        DynamicsConversation talk;
        const auto set = [](const QByteArray &second) {
            const QByteArray head
                = "\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ";
            return "--b\r\nContent-Type: multipart/mixed; boundary=\"c\"\r\n\r\n--c" + head + "1\r\n\r\n"
                + inBatch("POST", "accounts", named("A")) + "\r\n--c" + head + "2\r\n\r\n"
                + inBatch("POST", "contacts", second) + "\r\n--c--\r\n--b--\r\n";
        };
        const DynamicsConversation::Headers type = {{"Content-Type", "multipart/mixed; boundary=b"}};
        const auto good = talk.post(
            u"$batch"_s, set(R"({"lastname":"R","parentcustomerid_account@odata.bind":"$1"})"), type);
        QCOMPARE(talk.statuses(good), (QList<int>{204, 204}));
        QVERIFY(talk.user.records(u"contacts"_s).front().values.value(u"parentcustomerid").startsWith(u"accounts:"));
        const auto bad = talk.post(u"$batch"_s, set(R"({"nome":"R"})"), type);
        QCOMPARE(talk.statuses(bad), QList<int>{400});
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 1u);
    }

    void faultsBiteIntoBatches()
    {
        DynamicsConversation talk;
        FaultInjector faults(talk.dynamics);
        QList<QByteArray> requests;
        for (int number = 0; number < 20; ++number)
            requests.append(inBatch("POST", "accounts", named("A")));
        faults.failNth(1, Fault::SilentBatch);
        QByteArray body;
        for (const QByteArray &one : requests)
            body += "--b\r\nContent-Type: application/http\r\n\r\n" + one + "\r\n";
        const HttpRequest request = talk.request("POST", u"$batch"_s, body + "--b--\r\n",
            {{"Content-Type", "multipart/mixed; boundary=b"}, {"Prefer", "odata.continue-on-error"}});
        const auto silent = faults.deliver(request, talk.clock.now()).response;
        QVERIFY(silent.body.count("HTTP/1.1 204") < 20);
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 20u);
        faults.failNth(1, Fault::PartialBatch);
        const auto partial = faults.deliver(request, talk.clock.now()).response;
        const auto done = partial.body.count("HTTP/1.1 204");
        QVERIFY(done < 20 && partial.body.count("HTTP/1.1") == 20);
        QCOMPARE(talk.user.records(u"accounts"_s).size(), 20u + std::size_t(done));
    }

    void anOpportunityIsClosedByItsOwnRequests()
    {
        DynamicsConversation talk;
        const auto made = talk.post(u"opportunities"_s, R"({"name":"Deal","estimatedvalue":10})");
        const QString path = u"opportunities(%1)"_s.arg(made.id());
        const auto fresh = talk.get(path);
        QCOMPARE(fresh.json[u"stepname"].toString(), u"1-Qualify"_s);
        QCOMPARE(talk.patch(path, R"({"statecode":1,"statuscode":3})").status, 400);
        const auto stages = talk.get(
            u"processstages?$filter=_processid_value%20eq%20"_s + fresh.json[u"processid"].toString());
        QCOMPARE(stages.rows().size(), 4);
        QCOMPARE(talk.patch(path, R"({"stageid":")" + stages.rows()[2][u"processstageid"].toString().toUtf8() + R"("})")
                     .status,
            204);
        QCOMPARE(talk.get(path).json[u"stepname"].toString(), u"3-Propose"_s);
        QCOMPARE(talk.patch(path, R"({"stageid":")" + Id.toUtf8() + R"("})").status, 400);
        const QByteArray close
            = R"-({"Status":3,"OpportunityClose":{"subject":"Won","opportunityid@odata.bind":"/opportunities()-"
            + made.id().toUtf8() + R"-()"}})-";
        QCOMPARE(talk.post(u"WinOpportunity"_s, close).status, 204);
        QCOMPARE(talk.post(u"WinOpportunity"_s, close).status, 400);
        const auto won = talk.get(path);
        QCOMPARE(won.json[u"statecode"].toInt(), 1);
        QCOMPARE(won.json[u"actualvalue"].toDouble(), 10.0);
        QCOMPARE(talk.patch(path, R"({"name":"New name"})").status, 400);
        QCOMPARE(talk.patch(path, R"({"statecode":0,"statuscode":1})").status, 204);
        QCOMPARE(talk.patch(path, R"({"name":"New name"})").status, 204);
    }

    void aNoteCanBeBackdatedWhenItIsMade()
    {
        DynamicsConversation talk;
        const auto made = talk.post(
            u"annotations"_s, R"({"notetext":"x","overriddencreatedon":"2025-06-01T08:00:00Z"})");
        QCOMPARE(
            talk.get(u"annotations(%1)"_s.arg(made.id())).json[u"createdon"].toString(), u"2025-06-01T08:00:00Z"_s);
        QCOMPARE(
            talk.patch(u"annotations(%1)"_s.arg(made.id()), R"({"overriddencreatedon":"2025-06-01T08:00:00Z"})").status,
            400);
        QCOMPARE(
            talk.patch(u"annotations(%1)"_s.arg(made.id()), R"({"createdon":"2025-06-01T08:00:00Z"})").status, 400);
    }

    void duplicateRulesAreAskedForByAHeader()
    {
        DynamicsConversation talk;
        const QByteArray body = R"({"lastname":"R","emailaddress1":"r@example.com"})";
        talk.post(u"contacts"_s, body);
        QCOMPARE(
            talk.post(u"contacts"_s, body, {{"MSCRM.SuppressDuplicateDetection", "false"}}).code(), u"0x80040333"_s);
        QCOMPARE(talk.post(u"contacts"_s, body).status, 204);
    }

    void columnSecurityHidesAndRefuses()
    {
        DynamicsOptions options;
        options.secured = {u"accounts.revenue"_s};
        options.readOnly = {u"leads"_s};
        DynamicsConversation talk(options);
        const QString id = talk.user.create(u"accounts"_s, {{u"name"_s, u"A"_s}, {u"revenue"_s, u"5.0000"_s}});
        QVERIFY(talk.get(u"accounts(%1)?$select=revenue"_s.arg(id)).json[u"revenue"].isNull());
        QCOMPARE(talk.patch(u"accounts(%1)"_s.arg(id), R"({"revenue":6})").code(), u"0x80048306"_s);
        QCOMPARE(talk.post(u"leads"_s, R"({"lastname":"R"})").code(), u"0x80040220"_s);
    }

    void metadataTellsColumnsAndLabels()
    {
        DynamicsConversation talk;
        Property custom;
        custom.name = u"new_tier"_s;
        custom.label = u"Tier"_s;
        custom.type = Property::Type::Enumeration;
        custom.choices = {{u"100000000"_s, u"Gold"_s}, {u"100000001"_s, u"Silver"_s}};
        custom.isCustom = true;
        talk.user.addProperty(u"accounts"_s, custom);
        const auto table = talk.get(
            u"EntityDefinitions(LogicalName='account')?$select=EntitySetName&$expand=Attributes($select=LogicalName)"_s);
        QCOMPARE(table.json[u"EntitySetName"].toString(), u"accounts"_s);
        bool isThere = false;
        for (const QJsonValue attribute : table.json[u"Attributes"].toArray())
            isThere = isThere
                || (attribute[u"LogicalName"].toString() == u"new_tier" && attribute[u"IsCustomAttribute"].toBool());
        QVERIFY(isThere);
        const auto choice = talk.get(
            u"EntityDefinitions(LogicalName='account')/Attributes(LogicalName='new_tier')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$expand=OptionSet"_s);
        const QJsonValue option = choice.json[u"OptionSet"][u"Options"][1];
        QCOMPARE(option[u"Value"].toInt(), 100'000'001);
        QCOMPARE(option[u"Label"][u"UserLocalizedLabel"][u"Label"].toString(), u"Silver"_s);
        const auto all = talk.get(
            u"EntityDefinitions(LogicalName='opportunity')/Attributes/Microsoft.Dynamics.CRM.StateAttributeMetadata?$expand=OptionSet"_s);
        QCOMPARE(
            all.rows()[0][u"OptionSet"][u"Options"][1][u"Label"][u"UserLocalizedLabel"][u"Label"].toString(), u"Won"_s);
        QCOMPARE(talk.patch(u"accounts(%1)"_s.arg(Id), R"({"name":"A","new_tier":100000001})").status, 204);
    }

    void serviceProtectionCountsFiveMinutes()
    {
        DynamicsOptions options;
        options.requestLimit = 10;
        DynamicsConversation talk(options);
        for (int call = 0; call < 10; ++call)
            QCOMPARE(talk.get(u"WhoAmI"_s).status, 200);
        const auto refused = talk.get(u"WhoAmI"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"0x80072322"_s);
        QVERIFY(refused.raw.header("Retry-After").toInt() > 0);
        QCOMPARE(talk.dynamics.violations().size(), 1u);
        talk.clock.advance(300'000);
        QCOMPARE(talk.get(u"WhoAmI"_s).raw.header("x-ms-ratelimit-burst-remaining-xrm-requests"), QByteArray("9"));
    }

    void thePublicClientSignsInWithPkceForOneOrganisation()
    {
        DynamicsConversation talk;
        const QByteArray verifier(64, 'v');
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray client = talk.dynamics.options().clientId.toLatin1();
        const QByteArray scope = "https%3A%2F%2Facme.crm4.dynamics.com%2Fuser_impersonation%20offline_access";
        const QByteArray directory = talk.dynamics.options().directory.toLatin1();
        const QString page = QString::fromLatin1("https://login.microsoftonline.com/" + directory
            + "/oauth2/v2.0/authorize?response_type=code&client_id=" + client
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&state=s%2B1&code_challenge_method=S256&code_challenge="
            + challenge + "&scope=" + scope);
        const QUrlQuery back(QUrl::fromEncoded(talk.get(page).raw.header("Location")));
        QCOMPARE(back.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s+1"_s);
        const QByteArray form = "grant_type=authorization_code&client_id=" + client
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&scope=" + scope
            + "&code=" + back.queryItemValue(u"code"_s).toLatin1();
        QCOMPARE(talk.form(form + "&code_verifier=" + verifier + "&client_secret=s").json[u"error"].toString(),
            u"invalid_client"_s);
        QCOMPARE(talk.form(form + "&code_verifier=wrong").json[u"error"].toString(), u"invalid_grant"_s);
        const auto tokens = talk.form(form + "&code_verifier=" + verifier);
        QCOMPARE(tokens.status, 200);
        talk.token = tokens.json[u"access_token"].toString().toLatin1();
        QCOMPARE(talk.get(u"WhoAmI"_s).status, 200);
        talk.host = u"https://other.crm4.dynamics.com"_s;
        QCOMPARE(talk.get(u"WhoAmI"_s).status, 401); // good for one organisation only
        talk.host = u"https://acme.crm4.dynamics.com"_s;
        talk.clock.advance(3'600'000);
        QVERIFY(talk.get(u"WhoAmI"_s).raw.header("WWW-Authenticate").startsWith("Bearer authorization_uri="));
        const QByteArray refresh = "grant_type=refresh_token&client_id=" + client
            + "&refresh_token=" + tokens.json[u"refresh_token"].toString().toLatin1();
        const auto renewed = talk.form(refresh);
        QVERIFY(renewed.json[u"refresh_token"].toString() != tokens.json[u"refresh_token"].toString());
        QCOMPARE(talk.form(refresh).status, 200); // the old one is not dead at once
        talk.dynamics.revokeTokens();
        QCOMPARE(talk.form(refresh).json[u"error"].toString(), u"invalid_grant"_s);
    }

    void anAppOfOneDirectorySignsInAtThatOneAlone_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("login");
        QTest::newRow("public") << u"https://acme.crm4.dynamics.com"_s << u"https://login.microsoftonline.com"_s;
        QTest::newRow("US government, GCC")
            << u"https://acme.crm9.dynamics.com"_s << u"https://login.microsoftonline.com"_s;
        QTest::newRow("US government, high")
            << u"https://acme.crm.microsoftdynamics.us"_s << u"https://login.microsoftonline.us"_s;
        QTest::newRow("US defence") << u"https://acme.crm.appsplatform.us"_s << u"https://login.microsoftonline.us"_s;
        QTest::newRow("China") << u"https://acme.crm.dynamics.cn"_s << u"https://login.partner.microsoftonline.cn"_s;
    }
    void anAppOfOneDirectorySignsInAtThatOneAlone()
    {
        QFETCH(QString, organisation);
        QFETCH(QString, login);
        DynamicsConversation talk;
        talk.host = organisation;
        talk.token = "none";
        const QString directory = talk.dynamics.options().directory;
        QCOMPARE(talk.get(u"WhoAmI"_s).raw.header("WWW-Authenticate"),
            QString(u"Bearer authorization_uri=%1/%2/oauth2/authorize, resource_id=%3/"_s)
                .arg(login, directory, organisation)
                .toLatin1());
        const auto asked = [&](const QString &host, const QString &where) {
            const QString question
                = u"response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fx&state=s&code_challenge_method=S256&code_challenge=abc&client_id="_s
                + talk.dynamics.options().clientId + u"&scope="_s
                + QString::fromLatin1(QUrl::toPercentEncoding(organisation + u"/user_impersonation"_s));
            return talk.get(host + u'/' + where + u"/oauth2/v2.0/authorize?"_s + question).raw;
        };
        const auto errorOf = [&](const HttpResponse &page) {
            return QUrlQuery(QUrl::fromEncoded(page.header("Location")))
                .queryItemValue(u"error_description"_s, QUrl::FullyDecoded);
        };
        QVERIFY(QUrlQuery(QUrl::fromEncoded(asked(login, directory).header("Location"))).hasQueryItem(u"code"_s));
        QVERIFY(errorOf(asked(login, u"organizations"_s)).startsWith(u"AADSTS50194:"));
        QVERIFY(errorOf(asked(login, u"common"_s)).startsWith(u"AADSTS50194:"));
        QVERIFY(errorOf(asked(login, u"00000000-0000-0000-0000-000000000000"_s)).startsWith(u"AADSTS90002:"));
        QCOMPARE(asked(organisation, directory).status, 404);
        const QString elsewhere = login.endsWith(u".com") ? u"https://login.microsoftonline.us"_s
                                                          : u"https://login.microsoftonline.com"_s;
        QVERIFY(errorOf(asked(elsewhere, directory)).startsWith(u"AADSTS500011:"));
        talk.dynamics.options().isMultiTenant = true;
        QVERIFY(
            QUrlQuery(QUrl::fromEncoded(asked(login, u"organizations"_s).header("Location"))).hasQueryItem(u"code"_s));
    }

    void theAccountTellsItsZoneAndCurrency()
    {
        DynamicsConversation talk;
        const auto me = talk.get(u"WhoAmI"_s);
        const int zone = talk.get(u"usersettingscollection(%1)?$select=timezonecode"_s.arg(
                                      me.json[u"UserId"].toString()))
                             .json[u"timezonecode"]
                             .toInt();
        QCOMPARE(talk.get(u"timezonedefinitions?$select=standardname&$filter=timezonecode%20eq%20%1"_s.arg(zone))
                     .texts(u"standardname"_s),
            QStringList{u"W. Europe Standard Time"_s});
        QVERIFY(!talk.get(u"organizations?$select=_basecurrencyid_value"_s)
                     .texts(u"_basecurrencyid_value"_s)
                     .first()
                     .isEmpty());
        talk.user.switchAccount();
        QVERIFY(talk.get(u"WhoAmI"_s).json[u"OrganizationId"] != me.json[u"OrganizationId"]);
    }

    void sampleRecordsHangTogether()
    {
        DynamicsConversation talk;
        addSampleRecords(talk.dynamics, 30, talk.clock.now());
        QCOMPARE(talk.user.records(u"contacts"_s).size(), 30u);
        const auto rows = talk.get(u"opportunities?$select=name,statecode,_parentaccountid_value"_s).rows();
        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows[0][u"_parentaccountid_value"].toString().isEmpty());
    }
};

SATCHEL_TEST(tst_DynamicsFake)
#include "tst_DynamicsFake.moc"
