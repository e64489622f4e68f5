// SPDX-License-Identifier: GPL-3.0-or-later
// `connection probe` against the three fakes: all is as expected and nothing is left behind; what is wrong is
// noticed; the recording holds nothing that it must not, and answers the same probe once more.
#include "sync/session/ConnectionSetup.h"
#include "sync/session/Probe.h"
#include "sync/transport/TokenEndpoint.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/copper/CopperFake.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/espocrm/EspoFake.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/monday/MondayFake.h"
#include "tests/fakes/odoo/OdooFake.h"
#include "tests/fakes/pipedrive/PipedriveFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/fakes/zoho/ZohoFake.h"
#include "tests/support/ReplayTransport.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/SignedIn.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

constexpr quint64 seed = 0x0815;

struct Vendored
{
    fakes::Account account;
    std::unique_ptr<fakes::FakeRemote> remote;
    QString companies; // the vendor's type
    QString name; // and the place of its name
    QString refresh = {}; // of a sign-in, where people have no token
};

Vendored standIn(const QString &vendor)
{
    if (vendor == "hubspot"_L1)
        return {fakes::hubSpotAccount(), std::make_unique<fakes::HubSpotFake>(fakes::HubSpotOptions()), u"companies"_s,
            u"name"_s};
    if (vendor == "salesforce"_L1)
        return {fakes::salesforceAccount(), std::make_unique<fakes::SalesforceFake>(fakes::SalesforceOptions()),
            u"Account"_s, u"Name"_s};
    if (vendor == "espocrm"_L1)
        return {fakes::espoAccount(), std::make_unique<fakes::EspoFake>(fakes::EspoOptions()), u"Account"_s, u"name"_s};
    if (vendor == "odoo"_L1)
        return {
            fakes::odooAccount(), std::make_unique<fakes::OdooFake>(fakes::OdooOptions()), u"companies"_s, u"name"_s};
    if (vendor == "pipedrive"_L1)
        return {fakes::pipedriveAccount(), std::make_unique<fakes::PipedriveFake>(fakes::PipedriveOptions()),
            u"organizations"_s, u"name"_s};
    if (vendor == "freshsales"_L1)
        return {fakes::freshsalesAccount(), std::make_unique<fakes::FreshsalesFake>(fakes::FreshsalesOptions()),
            u"sales_accounts"_s, u"name"_s};
    if (vendor == "monday"_L1)
        return {fakes::mondayAccount(), std::make_unique<fakes::MondayFake>(fakes::MondayOptions()), u"companies"_s,
            u"name"_s};
    if (vendor == "copper"_L1)
        return {fakes::copperAccount(), std::make_unique<fakes::CopperFake>(fakes::CopperOptions()), u"companies"_s,
            u"name"_s};
    if (vendor == "zoho"_L1) {
        auto fake = std::make_unique<fakes::ZohoFake>(fakes::ZohoOptions());
        const QString refresh = fake->grantToken();
        return {fakes::zohoAccount(), std::move(fake), u"Accounts"_s, u"Account_Name"_s, refresh};
    }
    return {fakes::dynamicsAccount(), std::make_unique<fakes::DynamicsFake>(fakes::DynamicsOptions()), u"accounts"_s,
        u"name"_s};
}

/// A connection at a fake, or at a recording of one.
struct ProbeWorld
{
    explicit ProbeWorld(const QString &vendor, Transport *recorded = nullptr)
        : there(standIn(vendor)), recording(run().marker(), QUrl(there.account.address))
    {
        if (recorded)
            network = recorded;
        const auto made = test::connectTo(*store, there.account, there.refresh, dependencies(network), 5);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        number = made->number;
    }

    ProbeRun run(quint64 which = seed) const
    {
        return {there.account.vendor, QUrl(there.account.address), which, *Instant::fromIso(u"2026-11-20T12:00:00Z")};
    }
    SessionDependencies dependencies(Transport *transport)
    {
        return {keychain, store.clock, cancellation, waiting,
            [transport](Cancellation &) { return std::make_unique<test::Borrowed>(*transport); }};
    }
    Result<std::vector<ProbeStep>> probe()
    {
        SessionDependencies all = dependencies(network);
        all.network = [this](Cancellation &) {
            return std::make_unique<RecordingTransport>(std::make_unique<test::Borrowed>(*network), recording);
        };
        const auto session = Session::open(*store, number, all, seed);
        return session ? (*session)->probe(run(), recording) : Result<std::vector<ProbeStep>>(fail(session.error()));
    }
    /// Another probe, which finds what the first one left.
    Result<std::vector<ProbeStep>> probeAgain()
    {
        const ProbeRun next = run(seed + 1);
        ProbeRecording nextRecording(next.marker(), next.baseUrl);
        SessionDependencies all = dependencies(network);
        all.network = [&](Cancellation &) {
            return std::make_unique<RecordingTransport>(std::make_unique<test::Borrowed>(*network), nextRecording);
        };
        const auto session = Session::open(*store, number, all, seed + 1);
        return session ? (*session)->probe(next, nextRecording) : Result<std::vector<ProbeStep>>(fail(session.error()));
    }
    qsizetype left()
    {
        return std::ranges::count_if(user.records(there.companies),
            [&](const auto &record) { return record.values.value(there.name).contains(recording.marker()); });
    }

    test::TestStore store;
    Vendored there;
    fakes::FaultInjector faults{*there.remote};
    fakes::FaultyTransport wire{faults, store.clock};
    fakes::RemoteUser user{*there.remote, store.clock};
    Transport *network = &wire;
    test::MemoryKeychain keychain;
    Cancellation cancellation;
    test::VirtualSleeper waiting{store.clock};
    ProbeRecording recording;
    qint64 number = 0;
};

QString failures(const std::vector<ProbeStep> &steps)
{
    QString text;
    for (const ProbeStep &step : steps)
        text += step.isOk ? QString() : u"%1 (%2): %3\n"_s.arg(step.name).arg(step.status).arg(step.detail);
    return text;
}

const ProbeStep &stepOf(const std::vector<ProbeStep> &steps, const QString &name)
{
    return *std::ranges::find(steps, name, &ProbeStep::name);
}

} // namespace

class tst_Probe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStandInIsAsExpectedAndItsRecordingReplays_data() { programmedVendors(); }
    void aStandInIsAsExpectedAndItsRecordingReplays()
    {
        QFETCH(QString, vendor);
        ProbeWorld world(vendor);
        world.user.importRecords(world.there.companies,
            {{{world.there.name, u"Olga Orlova Consulting"_s}}, {{world.there.name, u"Acme"_s}}});
        world.store.clock.advance(3'600'000);
        const auto steps = world.probe();
        QVERIFY_RESULT(steps);
        QVERIFY2(failures(*steps).isEmpty(), qPrintable(failures(*steps)));
        QCOMPARE(steps->front().name, u"sign_in"_s);
        QCOMPARE(steps->back().name, u"clean_up"_s);
        QCOMPARE(steps->size(), size_t(15));
        QCOMPARE(stepOf(*steps, u"create"_s).status / 100, 2);
        QCOMPARE(world.left(), 0);
        QCOMPARE(std::ssize(world.user.records(world.there.companies)), 2);

        const QJsonObject file = toJson(world.run(), *steps, world.recording);
        const QByteArray text = QJsonDocument(file).toJson();
        for (const QString &secret :
            {world.there.account.token, u"Bearer"_s, u"Olga"_s, u"olga@example.com"_s, u"Acme"_s})
            QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY(text.contains(world.recording.marker().toUtf8()));

        ProbeWorld again(vendor);
        test::ReplayTransport replay(file);
        again.network = &replay;
        again.store.clock.advance(3'600'000);
        const auto replayed = again.probe();
        QVERIFY_RESULT(replayed);
        QCOMPARE(replay.unexpected, 0);
        QVERIFY2(failures(*replayed).isEmpty(), qPrintable(failures(*replayed)));
        QCOMPARE(toJson(*replayed), toJson(*steps));
    }

    void whatIsNotAsExpectedIsReported()
    {
        ProbeWorld world(u"hubspot"_s);
        static_cast<fakes::HubSpotFake &>(*world.there.remote).options().deaf = {u"city"_s};
        const auto steps = world.probe();
        QVERIFY_RESULT(steps);
        for (const ProbeStep &step : *steps)
            QVERIFY2(step.isOk == (step.name != "stale_write"_L1), qPrintable(step.name + u": "_s + step.detail));
        QCOMPARE(stepOf(*steps, u"stale_write"_s).detail, u"the history does not tell what was replaced"_s);
        QCOMPARE(world.left(), 0);
    }

    void aCreateWithoutAnAnswerIsRemovedAllTheSame()
    {
        ProbeWorld world(u"hubspot"_s);
        bool isLost = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (isLost || !request.url.path().endsWith("/batch/create"_L1))
                return;
            world.faults.failNth(0, Fault::LostReply); // this one
            isLost = true;
        });
        const auto steps = world.probe();
        QVERIFY_RESULT(steps);
        QVERIFY(!stepOf(*steps, u"create"_s).isOk);
        QVERIFY(isLost);
        QVERIFY2(world.left() == 0, qPrintable(failures(*steps)));
    }

    void whatAKilledProbeLeftIsRemovedByTheNextOneAndNothingElse_data()
    {
        programmedVendors();
        QTest::newRow("espocrm") << u"espocrm"_s;
        for (const QString &described : {u"pipedrive"_s, u"freshsales"_s, u"copper"_s, u"zoho"_s, u"monday"_s})
            QTest::newRow(qPrintable(described)) << described;
    }
    void whatAKilledProbeLeftIsRemovedByTheNextOneAndNothingElse()
    {
        QFETCH(QString, vendor);
        ProbeWorld world(vendor);
        int writes = 0;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            const QString path = request.url.path();
            const bool isRead = request.method == "GET" || path.contains("search"_L1)
                || request.body.contains("\"query\":\"query"); // of GraphQL
            const bool isWrite = !isRead && !path.contains("oauth"_L1);
            if (isWrite && ++writes == 4)
                world.faults.setRates(
                    {{Fault::LostRequest, 1.0}}); // from now on nothing arrives, as if it had been killed
        });
        QVERIFY(world.probe());
        world.faults.setBefore({});
        world.faults.calm();
        const qsizetype left = world.left();
        QVERIFY(left > 0);
        const QString byHand = world.user.create(
            world.there.companies, {{world.there.name, world.recording.marker() + u" by hand"_s}});
        const QString other = world.user.create(
            world.there.companies, {{world.there.name, u"Satchel probe of the sales team"_s}});
        const auto mine = world.user.records(world.there.companies);
        const auto kept = std::ranges::find_if(mine, [&](const auto &record) {
            return record.id != byHand && record.values.value(world.there.name).contains(world.recording.marker());
        });
        QVERIFY(
            world.user.edit(world.there.companies, kept->id, {{world.there.name, u"Renamed"_s}})); // somebody's by now
        world.store.clock.advance(3'600'000);
        const auto steps = world.probeAgain();
        QVERIFY_RESULT(steps);
        QVERIFY2(failures(*steps).isEmpty(), qPrintable(failures(*steps)));
        QCOMPARE(steps->front().name, u"leftovers"_s);
        QCOMPARE(steps->front().detail, u"%1 records of a probe that did not end are deleted"_s.arg(left - 1));
        QCOMPARE(world.left(), 1);
        for (const QString &id : {byHand, other, kept->id})
            QVERIFY(world.user.record(world.there.companies, id));
        const auto third = world.probeAgain();
        QVERIFY_RESULT(third);
        QCOMPARE(third->front().name, u"sign_in"_s);
    }

    void aSignInIsRenewedTwice()
    {
        fakes::HubSpotOptions options;
        test::SessionWorld world(options);
        const auto made = sync::createConnection(*world.store,
            {u"hubspot"_s, u"Hub"_s, u"https://api.hubapi.com"_s, {{}, options.clientId, options.clientSecret}},
            world.dependencies(), 5);
        QVERIFY_RESULT(made);
        const auto [access, refresh] = world.fake.grantTokens(world.store.clock.now());
        QVERIFY_RESULT(completeSignIn(
            *world.store, made->number, {access.toLatin1(), refresh, 1'800'000, {}}, world.dependencies(), 5));
        const ProbeRun run{u"hubspot"_s, QUrl(made->baseUrl), seed, world.store.clock.now()};
        ProbeRecording recording(run.marker(), run.baseUrl);
        SessionDependencies all = world.dependencies();
        all.network = [&](Cancellation &) {
            return std::make_unique<RecordingTransport>(std::make_unique<test::Borrowed>(world.wire), recording);
        };
        const auto session = Session::open(*world.store, made->number, all, seed);
        const auto steps = (*session)->probe(run, recording);
        QVERIFY_RESULT(steps);
        QVERIFY2(failures(*steps).isEmpty(), qPrintable(failures(*steps)));
        QCOMPARE(stepOf(*steps, u"refresh_again"_s).status, 200);
        const QByteArray text = QJsonDocument(toJson(run, *steps, recording)).toJson();
        QStringList secrets{access, refresh, options.clientSecret, options.clientId};
        secrets += world.keychain.entries().values();
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(secret));
    }

private:
    /// A recording replaces the number of all records, which described lists end by: those cannot be replayed yet.
    static void programmedVendors()
    {
        QTest::addColumn<QString>("vendor");
        for (const QString &vendor : {u"hubspot"_s, u"salesforce"_s, u"dynamics365"_s})
            QTest::newRow(qPrintable(vendor)) << vendor;
    }
};

SATCHEL_TEST(tst_Probe)
#include "tst_Probe.moc"
