// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rounds with HubSpot portals as they differ: what a subscription or a key lacks, and values that a portal does
// not take.
#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "store/Statements.h"
#include "store/sync/Conflicts.h"
#include "store/sync/SyncState.h"
#include "sync/session/SettingsKeys.h"
#include "sync/transport/TokenEndpoint.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::test::SessionWorld;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");
const QStringList everyScope = {u"crm.objects.contacts.read"_s, u"crm.objects.contacts.write"_s,
    u"crm.objects.companies.read"_s, u"crm.objects.companies.write"_s, u"crm.objects.deals.read"_s,
    u"crm.objects.deals.write"_s, u"crm.objects.products.read"_s, u"crm.objects.products.write"_s,
    u"crm.objects.leads.read"_s, u"crm.objects.leads.write"_s, u"crm.objects.owners.read"_s,
    u"crm.schemas.contacts.read"_s, u"crm.schemas.companies.read"_s, u"crm.schemas.deals.read"_s,
    u"crm.schemas.products.read"_s};

constexpr qint64 requestsOfWholeRound
    = 23; // the account, owners, pipelines, and of ten objects what changed and what was deleted

fakes::HubSpotOptions freePortal()
{
    fakes::HubSpotOptions options;
    options.isFree = true;
    return options;
}

fakes::HubSpotOptions portalWithout(const QString &scope)
{
    fakes::HubSpotOptions options;
    options.scopes = everyScope;
    options.scopes.removeAll(scope);
    return options;
}

struct Portal : SessionWorld
{
    explicit Portal(const fakes::HubSpotOptions &options = {}) : SessionWorld(options), number(connect()) { open(); }

    void open() { current = session(number); }
    store::RoundRecord round()
    {
        later();
        return current->run(Round::Kind::Full);
    }
    QString limits()
    {
        return QString::fromUtf8(QJsonDocument(connection(number).settings.value(accountLimitsKey).toArray()).toJson());
    }
    /// One that the portal has, once it was read.
    RecordId stageOfTheirs()
    {
        return store->select({EntityKind::Stage, {}, Filter::equals(field::name, u"Closed Won"_s), {}, {}, 1, false})
            ->id(0);
    }
    std::vector<store::OutboxEntry> parked() { return *store::SyncState(*store, number).outbox.parked(10); }
    /// As a process that has just begun.
    store::RoundRecord newProcessRound()
    {
        open();
        return round();
    }
    /// As the schedule runs it while owners, pipelines and stages are not due.
    store::RoundRecord scheduledRound(qint64 later)
    {
        QSet<QString> objects;
        for (const ObjectMap &object : current->objects()) {
            if (object.isPulled() && !object.isReadWhole())
                objects.insert(object.object);
        }
        this->later(later);
        return current->run(RoundScope::of(objects, true));
    }
    int propertyReads() const { return fake.callCounts().at(u"properties"_s); }
    void spoilMetadata(const QByteArray &content)
    {
        auto spoil = store::bound(store->database(), "UPDATE remote_metadata SET content = ?");
        spoil->bindBlob(1, std::span(reinterpret_cast<const quint8 *>(content.constData()), size_t(content.size())));
        if (!spoil->run())
            qFatal("the metadata could not be spoiled");
    }
    RecordId here(const QString &object, const QString &id)
    {
        return (*store::SyncState(*store, number).links.to(object, id))->record;
    }

    qint64 number;
    std::unique_ptr<Session> current;
};

QString lead(Portal &portal, const QString &name)
{
    const QString contact = portal.user.create(u"contacts"_s, {{u"lastname"_s, name}});
    const QString lead = portal.user.create(u"leads"_s, {{u"hs_lead_name"_s, name}});
    portal.user.associate(u"leads"_s, lead, u"contacts"_s, contact);
    return lead;
}

const QString neededScopes = u"Scopes that are needed"_s;
const QString offeredScopes = u"Scopes to add if HubSpot offers them"_s;

/// The scopes that the step of the guide lists that begins so.
QStringList scopesOfStep(const QString &guide, const QString &beginning)
{
    static const QRegularExpression scope(u"crm\\.[a-z._]*[a-z]|sales-email-read"_s);
    QStringList scopes;
    for (const QString &line : guide.split(u'\n')) {
        auto found = line.startsWith(beginning) ? scope.globalMatch(line) : QRegularExpressionMatchIterator();
        while (found.hasNext())
            scopes.append(found.next().captured());
    }
    return scopes;
}

} // namespace

class tst_HubSpotPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortalWithoutSalesHubIsSynchronised()
    {
        Portal portal(freePortal());
        portal.people(5);
        const auto synchronise = [&portal] {
            const auto round = portal.round();
            QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        };
        synchronise();
        portal.store.create(EntityKind::Deal,
            {{u"title"_s, u"Big"_s}, {u"value"_s, Money{100'00, euro}}, {u"stage"_s, portal.stageOfTheirs()}});
        synchronise();
        QCOMPARE(portal.count(EntityKind::Contact), 5);
        QCOMPARE(portal.user.records(u"deals"_s).front().values.value(u"amount"), u"100.00"_s);
        const store::Connection connection = portal.connection(portal.number);
        QCOMPARE(connection.state, store::ConnectionState::Ready);
        QVERIFY(connection.lastSuccess);
        QVERIFY2(portal.limits().contains(u"HubSpot does not show Leads: they need Sales Hub Professional"_s),
            qPrintable(portal.limits()));
    }

    void whoFollowsTheGuideWithAServiceKeyIsSynchronised()
    {
        const store::VendorInfo vendor = Vendor::load(u"hubspot"_s, *Schema::withCustomFields({}))->info();
        fakes::HubSpotOptions options = freePortal();
        options.scopes = scopesOfStep(vendor.guide, neededScopes) + scopesOfStep(vendor.guide, offeredScopes);
        Portal portal(options);
        portal.people(3);
        portal.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const auto round = portal.round();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QCOMPARE(portal.count(EntityKind::Contact), 3);
        QCOMPARE(portal.user.records(u"companies"_s).size(), size_t(1));
    }

    void whoFollowsTheGuideWithAnAppIsSynchronised()
    {
        const Vendor vendor = *Vendor::load(u"hubspot"_s, *Schema::withCustomFields({}));
        const QString guide = vendor.info().guide;
        fakes::HubSpotOptions options = freePortal();
        options.appScopes = QStringList{u"oauth"_s} + scopesOfStep(guide, neededScopes);
        options.appOptionalScopes = scopesOfStep(guide, offeredScopes);
        options.redirects = {vendor.info().redirectAddress};
        SessionWorld world(options);
        world.people(3);
        const auto made = sync::createConnection(*world.store,
            {u"hubspot"_s, u"Hub"_s, u"https://api.hubapi.com"_s, {{}, options.clientId, options.clientSecret}},
            world.dependencies(), 5);
        QVERIFY_RESULT(made);

        const OAuthEndpoints endpoints = vendor.signIn(QUrl(made->baseUrl));
        const auto request = AuthorizationRequest::make(endpoints, options.clientId, endpoints.redirect.port);
        const HttpResponse answer = world.fake.answer({"GET", request.address, {}, {}}, world.store.clock.now());
        QVERIFY2(answer.status == 302, answer.body.constData());
        const QString code = QUrlQuery(QUrl::fromEncoded(answer.header("Location"))).queryItemValue(u"code"_s);
        const auto tokens = TokenEndpoint(world.wire, endpoints, {options.clientId, options.clientSecret})
                                .exchange(code, request);
        QVERIFY_RESULT(tokens);
        QVERIFY_RESULT(completeSignIn(*world.store, made->number, *tokens, world.dependencies(), 5));
        const auto session = world.session(made->number);
        for (int i = 0; i < 2; ++i) { // the second one with a renewed token
            world.later(3'600'000);
            const auto round = session->run(Round::Kind::Full);
            QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        }
        QCOMPARE(world.count(EntityKind::Contact), 3);
        QCOMPARE(world.connection(made->number).state, store::ConnectionState::Ready);
    }

    void leadsThatAppearLaterAreSynced_data()
    {
        QTest::addColumn<bool>("inNewSession");
        QTest::newRow("with the next session") << true;
        QTest::newRow("within the hour") << false;
    }
    void leadsThatAppearLaterAreSynced()
    {
        QFETCH(bool, inNewSession);
        Portal portal(freePortal());
        lead(portal, u"Lund"_s);
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.count(EntityKind::Lead), 0);
        portal.fake.options().isFree = false;
        if (inNewSession)
            portal.open();
        else
            portal.later(60 * 60'000);
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.count(EntityKind::Lead), 1);
        QVERIFY2(!portal.limits().contains(u"leads"_s), qPrintable(portal.limits()));
    }

    void whatTheKeyMayNotReadFailsNoRound_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("object");
        QTest::newRow("though it may see its properties") << u"crm.objects.products.read"_s << u"Products"_s;
        QTest::newRow("owners") << u"crm.objects.owners.read"_s << u"Users"_s;
    }
    void whatTheKeyMayNotReadFailsNoRound()
    {
        QFETCH(QString, scope);
        QFETCH(QString, object);
        Portal portal(portalWithout(scope));
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"hubspot_owner_id"_s, u"70001"_s}});
        for (int i = 0; i < 3; ++i) {
            const auto round = portal.round();
            QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        }
        QVERIFY2(portal.limits().contains(u"HubSpot does not show %1: they need the scope %2"_s.arg(object, scope)),
            qPrintable(portal.limits()));
        QCOMPARE(portal.count(EntityKind::Contact), 1);
        QVERIFY(!portal.here(u"contacts"_s, id).isNull());
    }

    void whatTheKeyMayNotWriteIsParkedWithItsReason()
    {
        Portal portal(portalWithout(u"crm.objects.deals.write"_s));
        QVERIFY(!portal.round().error);
        const RecordId deal = portal.store.create(
            EntityKind::Deal, {{u"title"_s, u"Big"_s}, {u"stage"_s, portal.stageOfTheirs()}});
        portal.store.create(EntityKind::Contact, {{u"last_name"_s, u"Lund"_s}});
        const auto round = portal.round();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QCOMPARE(portal.parked().size(), size_t(1));
        QCOMPARE(portal.parked()[0].record, deal);
        QVERIFY2(portal.parked()[0].reason.contains(u"scopes"_s), qPrintable(portal.parked()[0].reason));
        QCOMPARE(portal.user.records(u"contacts"_s).size(), size_t(1));
    }

    void aNewProcessDoesNotAskAgainWhatThePortalHas()
    {
        Portal portal;
        portal.people(3);
        QVERIFY(!portal.round().error);
        QVERIFY(!portal.round().error);
        const int before = portal.propertyReads();
        QCOMPARE(before, 10);
        const auto round = portal.newProcessRound();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QCOMPARE(round.requests, requestsOfWholeRound);
        QCOMPARE(portal.propertyReads(), before);
        portal.later(25 * 3'600'000);
        QVERIFY(!portal.round().error); // a day later also by the process that runs
        QCOMPARE(portal.propertyReads(), before + 10);
    }

    void aRoundOfTheScheduleAsksLess()
    {
        Portal portal;
        portal.people(3);
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.round().requests, requestsOfWholeRound);
        constexpr qint64 minute = 60'000;
        constexpr qint64 searches = 11; // and the account
        constexpr qint64 withArchives = 21; // at most every five minutes
        for (const auto &[later, requests] :
            {std::pair(minute, searches), {5 * minute, withArchives}, {minute, searches}, {9 * minute, withArchives}}) {
            const auto round = portal.scheduledRound(later);
            QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
            QCOMPARE(round.requests, requests);
        }
    }

    void anOwnerNobodyKnowsIsReadAtOnce()
    {
        Portal portal;
        QVERIFY(!portal.round().error);
        portal.fake.data().owners.append({u"70099"_s, u"new@example.com"_s, u"New"_s, u"Owner"_s, false});
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"hubspot_owner_id"_s, u"70099"_s}});
        const auto round = portal.scheduledRound(10 * 60'000);
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        const Value owner = portal.store.value(EntityKind::Contact, portal.here(u"contacts"_s, id), u"owner"_s);
        QCOMPARE(owner, Value(portal.here(u"owners"_s, u"70099"_s)));
    }

    void aPropertyThatWasRemovedIsLeftOutAfterTheFirstRefusal()
    {
        Portal portal;
        const QString id = portal.user.create(u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"jobtitle"_s, u"Baker"_s}});
        QVERIFY(!portal.round().error);
        QVERIFY(!portal.newProcessRound().error);
        portal.later(3'600'000);
        QVERIFY(portal.user.removeProperty(u"contacts"_s, u"jobtitle"_s));
        QVERIFY(portal.store.update(EntityKind::Contact, portal.here(u"contacts"_s, id),
            {{u"job_title"_s, u"Cook"_s}, {u"address_city"_s, u"Faro"_s}}));
        QVERIFY(!portal.round().error);
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"city"), u"Faro"_s);
        QVERIFY2(portal.limits().contains(u"Job title"_s), qPrintable(portal.limits()));
    }

    void aPropertyForOurExternalKeysIsUsedWithinTheHour()
    {
        Portal portal;
        QVERIFY(!portal.round().error);
        fakes::Property key;
        key.name = key.label = u"satchel_id"_s;
        key.isCustom = key.isUnique = true;
        QVERIFY(portal.user.addProperty(u"contacts"_s, key));
        portal.later(3'600'000);
        QVERIFY(!portal.newProcessRound().error);
        portal.store.create(EntityKind::Contact, {{u"last_name"_s, u"Lund"_s}});
        QVERIFY(!portal.round().error);
        QVERIFY(!portal.user.records(u"contacts"_s).front().values.value(u"satchel_id").isEmpty());
    }

    void whatIsKeptAndMakesNoSenseIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no bytes of ours") << QByteArray("garbage");
        QTest::newRow("no JSON") << qCompress(QByteArray("{\"results\":["));
        QTest::newRow("another answer") << qCompress(QByteArray("{\"message\":\"Hello\"}"));
    }
    void whatIsKeptAndMakesNoSenseIsAskedAgain()
    {
        QFETCH(QByteArray, content);
        Portal portal;
        portal.people(2);
        QVERIFY(!portal.round().error);
        portal.spoilMetadata(content);
        const int before = portal.propertyReads();
        const auto round = portal.newProcessRound();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QCOMPARE(portal.propertyReads(), before + 10);
        QCOMPARE(portal.count(EntityKind::Contact), 2);
    }

    void anotherTokenAsksEverythingAgain()
    {
        Portal portal;
        QVERIFY(!portal.round().error);
        const int before = portal.propertyReads();
        QVERIFY_RESULT(replaceToken(*portal.store, portal.number, portal.token, portal.dependencies(), 5));
        QVERIFY(!portal.newProcessRound().error);
        QCOMPARE(portal.propertyReads(), before + 10);
    }

    void aStageThatGoesBackArrives()
    {
        Portal portal;
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"lifecyclestage"_s, u"customer"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"contacts"_s, id);
        QVERIFY(portal.store.update(EntityKind::Contact, here, {{u"lifecycle"_s, u"lead"_s}}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"lifecyclestage"), u"lead"_s);
        QCOMPARE(textOf(portal.store.value(EntityKind::Contact, here, u"lifecycle"_s)), u"lead"_s);
        QVERIFY(store::Conflicts(*portal.store).list()->empty());
        QCOMPARE(store::Connections(*portal.store).counts(portal.number)->waiting, 0);
    }

    /// The program ends after the stage was emptied and before it was set.
    void aStageThatWasOnlyEmptiedIsSetLater()
    {
        Portal portal;
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"lifecyclestage"_s, u"customer"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"contacts"_s, id);
        QVERIFY(portal.store.update(EntityKind::Contact, here, {{u"lifecycle"_s, u"lead"_s}}));
        int batches = 0;
        portal.faults.setBefore([&](const fakes::HttpRequest &request, int) {
            if (request.url.path().endsWith("/batch/update"_L1) && ++batches == 3)
                portal.faults.setRates({{fakes::Fault::LostRequest, 1.0}});
        });
        portal.round();
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"lifecyclestage"), QString());
        portal.faults.setBefore({});
        portal.faults.calm();
        portal.open();
        for (int i = 0; i < 2; ++i)
            QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"lifecyclestage"), u"lead"_s);
        QCOMPARE(textOf(portal.store.value(EntityKind::Contact, here, u"lifecycle"_s)), u"lead"_s);
        QVERIFY(store::Conflicts(*portal.store).list()->empty());
    }

    void aStageOfThePortalsOwnIsKept()
    {
        Portal portal;
        QVERIFY(portal.user.addChoice(u"contacts"_s, u"lifecyclestage"_s, {u"4711"_s, u"Onboarding"_s}));
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"lifecyclestage"_s, u"4711"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"contacts"_s, id);
        QCOMPARE(store::SyncState(*portal.store, portal.number).parked.list(-1)->size(), size_t(0));
        QVERIFY(portal.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Baker"_s}}));
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"jobtitle"), u"Baker"_s);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"lifecyclestage"), u"4711"_s);
    }

    void aValueThatIsNotAppliedIsReportedAndKept()
    {
        fakes::HubSpotOptions options;
        options.deaf = {u"jobtitle"_s};
        Portal portal(options);
        const QString id = portal.user.create(u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"jobtitle"_s, u"Baker"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"contacts"_s, id);
        QVERIFY(portal.store.update(
            EntityKind::Contact, here, {{u"job_title"_s, u"Cook"_s}, {u"address_city"_s, u"Faro"_s}}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"city"), u"Faro"_s);
        QCOMPARE(textOf(portal.store.value(EntityKind::Contact, here, u"job_title"_s)), u"Cook"_s);
        QCOMPARE(portal.parked().size(), size_t(1));
        QCOMPARE(portal.parked()[0].field, u"job_title"_s);
        QCOMPARE(portal.parked()[0].reason, u"HubSpot did not accept this value and kept \"Baker\""_s);
        portal.fake.options().deaf.clear();
        portal.later(25 * 3'600'000);
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"contacts"_s, id)->values.value(u"jobtitle"), u"Cook"_s);
        QVERIFY(portal.parked().empty());
    }

    void anotherSpellingOfATelephoneNumberIsTheSameValue()
    {
        if (!PhoneNumber::fromText(u"+49 30 1234567"_s, {}))
            QSKIP("built without libphonenumber");
        fakes::HubSpotOptions options;
        options.deaf = {u"phone"_s}; // as a portal does that writes numbers in a form of its own
        Portal portal(options);
        const QString id = portal.user.create(
            u"contacts"_s, {{u"lastname"_s, u"Lund"_s}, {u"phone"_s, u"+49 30 1234567"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"contacts"_s, id);
        QVERIFY(portal.store.update(EntityKind::Contact, here, {{u"phone"_s, u"030/123 45 67"_s}}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!portal.round().error);
        QVERIFY(portal.parked().empty());
        QVERIFY(store::Conflicts(*portal.store).list()->empty());
        QVERIFY(portal.store.update(EntityKind::Contact, here, {{u"phone"_s, u"030/123 45 68"_s}}));
        QVERIFY(!portal.round().error);
        QCOMPARE(portal.parked().size(), size_t(1));
    }

    void aValueThatIsAlteredIsOnRecord()
    {
        Portal portal;
        const QString id = portal.user.create(u"products"_s, {{u"name"_s, u"Screw"_s}, {u"price"_s, u"0.12"_s}});
        QVERIFY(!portal.round().error);
        const RecordId here = portal.here(u"products"_s, id);
        portal.faults.setRates({{fakes::Fault::RoundedNumbers, 1.0}});
        const Value before = portal.store.value(EntityKind::Product, here, u"unit_price"_s);
        QVERIFY(portal.store.update(
            EntityKind::Product, here, {{u"unit_price"_s, UnitPrice{*Decimal::fromString(u"0.125"), euro}}}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!portal.round().error);
        QCOMPARE(portal.user.record(u"products"_s, id)->values.value(u"price"), u"0.13"_s);
        const auto conflicts = store::Conflicts(*portal.store).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(conflicts->front().field, u"unit_price"_s);
        QVERIFY(portal.store.value(EntityKind::Product, here, u"unit_price"_s) != before);
        QCOMPARE(store::Connections(*portal.store).counts(portal.number)->waiting, 0);
    }
};

SATCHEL_TEST(tst_HubSpotPortal)
#include "tst_HubSpotPortal.moc"
