// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong, goes wrong in the way its name says, and the same way again from the same seed.
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/HubSpotConversation.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::fakes;
using namespace Qt::StringLiterals;

namespace {

const QString Contacts = u"/crm/objects/2026-03/contacts"_s;
constexpr auto NewContact = R"({"properties":{"email":"a@b.cz"}})";

struct World
{
    HubSpotConversation talk;
    FaultInjector faults;
    FaultyTransport transport;

    explicit World(FaultRates rates = {}, quint64 seed = 1)
        : faults(talk.hubspot, rates, seed), transport(faults, talk.clock)
    {
    }
    Result<HttpResponse> create() { return transport.send(talk.request("POST", Contacts, NewContact)); }
    Result<HttpResponse> list() { return transport.send(talk.request("GET", Contacts)); }
    std::size_t count() const { return talk.user.records(u"contacts"_s).size(); }
};

QByteArray runOf(quint64 seed)
{
    FaultRates rates;
    for (const Fault fault : allFaults()) {
        if (fault != Fault::HugeBody)
            rates[fault] = isLasting(fault) ? 0.5 : 0.05;
    }
    World world(rates, seed);
    QByteArray transcript;
    for (int step = 0; step < 300; ++step) {
        world.talk.clock.advance(500);
        const QByteArray body = R"({"properties":{"firstname":"P)" + QByteArray::number(step) + R"("}})";
        const auto answer = step % 3 == 0 ? world.list()
                                          : world.transport.send(world.talk.request("POST", Contacts, body));
        transcript += answer ? QByteArray::number(answer->status) + answer->body
                             : kindName(answer.error().kind).toUtf8();
    }
    world.faults.calm();
    return transcript + world.talk.hubspot.data().digest();
}

} // namespace

class tst_FaultInjector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Fault fault : allFaults()) {
            names.insert(faultName(fault));
            QCOMPARE(faultFromName(faultName(fault)), std::optional(fault));
            QVERIFY(!faultMeaning(fault).isEmpty());
        }
        QCOMPARE(names.size(), qsizetype(FaultCount));
    }

    void aListOfFaultsIsRead()
    {
        const auto rates = parseFaults(u"lost-reply=0.5,search-lag"_s);
        QCOMPARE(*rates, (FaultRates{{Fault::LostReply, 0.5}, {Fault::SearchLag, 1}}));
        QString wrong;
        QVERIFY(!parseFaults(u"lost-reply,lost-cause=0.1"_s, &wrong));
        QCOMPARE(wrong, u"lost-cause=0.1"_s);
        QVERIFY(!parseFaults(u"lost-reply=2"_s));
        QCOMPARE(parseFaults(u"all"_s)->size(), FaultCount);
    }

    void aLostRequestIsNotCarriedOutAndALostReplyIs()
    {
        World world;
        world.faults.failNth(1, Fault::LostRequest);
        world.faults.failNth(2, Fault::LostReply);
        QCOMPARE(world.create().error().kind, Error::Kind::Offline);
        QCOMPARE(world.count(), 0u);
        QCOMPARE(world.create().error().kind, Error::Kind::Unanswered);
        QCOMPARE(world.count(), 1u);
        QCOMPARE(world.create()->status, 409);
        QVERIFY(!world.faults.hasScript());
    }

    void aHangTakesTheWholeTimeOut()
    {
        World world;
        world.faults.failNth(1, Fault::Hang);
        const Instant before = world.talk.clock.now();
        QCOMPARE(world.list().error().kind, Error::Kind::Unanswered);
        QCOMPARE(world.talk.clock.now().ms - before.ms, 60'050);
    }

    void fiveHundredButSaved()
    {
        World world;
        world.faults.failNth(1, Fault::SavedServerError);
        QVERIFY(world.create()->status >= 500);
        QCOMPARE(world.count(), 1u);
    }

    void aConflictNamesWhatTheLostFirstAttemptMade()
    {
        World world;
        world.faults.failNth(1, Fault::Conflict);
        const auto answer = world.create();
        QCOMPARE(answer->status, 409);
        QVERIFY(answer->body.contains("Existing ID: " + world.talk.user.records(u"contacts"_s)[0].id.toLatin1()));
    }

    void refusalsChangeNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << int(Fault::Unauthorized) << 401;
        QTest::newRow("403") << int(Fault::Forbidden) << 403;
        QTest::newRow("412") << int(Fault::PreconditionFailed) << 412;
        QTest::newRow("423") << int(Fault::Locked) << 423;
        QTest::newRow("429") << int(Fault::RateLimit) << 429;
        QTest::newRow("477") << int(Fault::Migrating) << 477;
        QTest::newRow("502 page") << int(Fault::HtmlError) << 502;
        QTest::newRow("200 page") << int(Fault::HtmlPage) << 200;
        QTest::newRow("302") << int(Fault::RedirectToHttp) << 302;
    }
    void refusalsChangeNothing()
    {
        QFETCH(int, fault);
        QFETCH(int, status);
        World world;
        world.faults.failNth(1, Fault(fault));
        QCOMPARE(world.create()->status, status);
        QCOMPARE(world.count(), 0u);
        QCOMPARE(world.create()->status, 201);
    }

    void pagesAreDistorted()
    {
        World world;
        for (int number = 0; number < 5; ++number)
            world.talk.user.create(u"contacts"_s, {{u"firstname"_s, u"x"_s}});
        const auto rowsWith = [&](Fault fault) {
            world.faults.failNth(1, fault);
            return QJsonDocument::fromJson(world.list()->body).object()[u"results"].toArray();
        };
        QVERIFY(rowsWith(Fault::DuplicateRows).size() > 5);
        const QJsonArray rows = rowsWith(Fault::MissingIds);
        QCOMPARE(
            std::count_if(rows.begin(), rows.end(), [](const QJsonValue &row) { return row[u"id"].isUndefined(); }), 1);
        QCOMPARE(rowsWith(Fault::CutBody).size(), 0);
        world.faults.failNth(1, Fault::EndlessPaging);
        QVERIFY(world.list()->body.contains("\"next\""));
        QVERIFY(!world.list()->body.contains("\"next\""));
    }

    void aBatchLosesRows()
    {
        World world;
        QJsonArray inputs;
        for (int number = 0; number < 60; ++number)
            inputs.append(QJsonObject{{u"properties"_s, QJsonObject{{u"firstname"_s, u"x"_s}}},
                {u"objectWriteTraceId"_s, QString::number(number)}});
        const HttpRequest request = world.talk.request(
            "POST", Contacts + u"/batch/create"_s, QJsonDocument(QJsonObject{{u"inputs"_s, inputs}}).toJson());
        world.faults.failNth(1, Fault::SilentBatch);
        const auto silent = world.transport.send(request);
        QCOMPARE(silent->status, 201);
        const std::size_t written = world.count();
        QVERIFY(written > 0 && written < 60);
        QCOMPARE(QJsonDocument::fromJson(silent->body)[u"results"].toArray().size(), qsizetype(written));
        world.faults.failNth(1, Fault::PartialBatch);
        QCOMPARE(world.transport.send(request)->status, 207);
    }

    void aRowCommitsAfterItsStampHasPassed()
    {
        World world({{Fault::CommitLag, 1}, {Fault::SearchLag, 1}});
        const Instant written = world.talk.clock.now();
        const QString id = world.talk.user.create(u"contacts"_s, {{u"firstname"_s, u"late"_s}});
        QCOMPARE(world.talk.get(Contacts).ids(), QStringList());
        world.talk.clock.advance(60'000);
        QCOMPARE(world.talk.get(Contacts).ids(), QStringList{id});
        QCOMPARE(world.talk.user.record(u"contacts"_s, id)->updatedAt, written);
    }

    void theServersClockIsOff()
    {
        World world({{Fault::ClockSkew, 1}});
        world.create();
        QVERIFY(world.talk.user.records(u"contacts"_s)[0].updatedAt != Instant{world.talk.clock.now().ms - 25});
        QVERIFY(world.talk.hubspot.conditions().clockSkew != 0);
    }

    void theRemoteTurnsIntoAnotherAccountOnlyWhenAsked()
    {
        World world({{Fault::WrongAccount, 1}});
        const auto before = world.talk.hubspot.data().account;
        world.list();
        QCOMPARE(world.talk.hubspot.data().account, before);
        world.transport.send(world.talk.request("GET", u"/account-info/2026-03/details"_s));
        QVERIFY(world.talk.hubspot.data().account != before);
        world.faults.calm();
        QCOMPARE(world.talk.hubspot.data().account, before);
    }

    void mostRecordsVanishAndComeBack()
    {
        World world;
        for (int number = 0; number < 90; ++number)
            world.talk.user.create(u"contacts"_s, {{u"firstname"_s, u"x"_s}});
        world.faults.failNth(1, Fault::MassVanish);
        world.list();
        QVERIFY(world.talk.get(Contacts + u"?limit=100"_s).ids().size() < 50);
        world.faults.calm();
        QCOMPARE(world.talk.get(Contacts + u"?limit=100"_s).ids().size(), 90);
    }

    void aComputedValueChangesWithoutAStamp()
    {
        World world;
        const QString id = world.talk.user.create(u"contacts"_s, {{u"firstname"_s, u"x"_s}});
        const auto before = *world.talk.user.record(u"contacts"_s, id);
        for (int time = 1; time <= 20; ++time)
            world.faults.failNth(time, Fault::SilentChange);
        for (int time = 1; time <= 20; ++time)
            world.list();
        const auto after = *world.talk.user.record(u"contacts"_s, id);
        QVERIFY(after.values != before.values);
        QCOMPARE(after.updatedAt, before.updatedAt);
    }

    void aRefreshTokenUsedTwiceTakesItsFamilyAlong()
    {
        World world({{Fault::RotatingTokens, 1}});
        const QString first = world.talk.hubspot.grantTokens(world.talk.clock.now()).second;
        const auto refresh = [&](const QString &token) {
            return world.talk.form(u"/oauth/2026-03/token"_s,
                "grant_type=refresh_token&client_id=fake-client-id&client_secret=fake-client-secret&refresh_token="
                    + token.toLatin1());
        };
        const QString second = refresh(first).json[u"refresh_token"].toString();
        QVERIFY(second != first);
        QCOMPARE(refresh(first).status, 400);
        QCOMPARE(refresh(second).status, 400);
    }

    void hooksSeeEveryRequest()
    {
        World world;
        int before = 0;
        world.faults.setBefore([&](const HttpRequest &, int number) {
            before = number;
            world.talk.user.create(u"contacts"_s, {{u"firstname"_s, u"between"_s}});
        });
        QCOMPARE(QJsonDocument::fromJson(world.list()->body).object()[u"results"].toArray().size(), 1);
        QCOMPARE(before, 1);
    }

    void theSameSeedMakesTheSameWorld()
    {
        for (quint64 seed = 1; seed <= 5; ++seed)
            QCOMPARE(runOf(seed), runOf(seed));
        QVERIFY(runOf(1) != runOf(2));
    }
};

SATCHEL_TEST(tst_FaultInjector)
#include "tst_FaultInjector.moc"
