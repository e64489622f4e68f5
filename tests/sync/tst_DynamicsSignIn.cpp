// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at the fake of Dynamics 365 with the app that Entra makes by default, one of a single directory: the
// organisation says itself which directory and which login host that is, and only Microsoft's are believed.
#include "store/sync/Connections.h"
#include "sync/session/SyncService.h"
#include "sync/session/Vendor.h"
#include "sync/transport/AuthorityDiscovery.h"
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/FakeDynamics.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QFile>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::DynamicsOptions;

namespace {

constexpr QLatin1StringView publicCloud("https://acme.crm4.dynamics.com");

Vendor vendorOf(const QString &key)
{
    static const auto schema = Schema::withCustomFields({});
    return *Vendor::load(key, *schema);
}

Vendor dynamics()
{
    return vendorOf(u"dynamics365"_s);
}

/// Answers everything in one way.
class FixedAnswer final : public Transport
{
public:
    explicit FixedAnswer(HttpResponse answer) : m_answer(std::move(answer)) {}
    Result<HttpResponse> send(const HttpRequest &) override
    {
        ++requests;
        return m_answer;
    }
    int requests = 0;

private:
    HttpResponse m_answer;
};

/// What a browser brings back: the query of the redirect.
QUrlQuery signInPage(test::FakeDynamics &org, const AuthorizationRequest &request)
{
    const auto page = org.wire.send({"GET", request.address, {}, {}});
    return page ? QUrlQuery(QUrl(QString::fromLatin1(page->header("Location")))) : QUrlQuery();
}

AuthorizationRequest requestAt(const OAuthEndpoints &endpoints)
{
    return AuthorizationRequest::make(endpoints, DynamicsOptions().clientId, 50'000);
}

HttpResponse challenge(const QByteArray &header)
{
    return {401, {{"WWW-Authenticate", header}}, {}};
}

/// An organisation, its login host and whoever else has an address: all of them the fake, for several threads.
class SharedOrganisation
{
public:
    explicit SharedOrganisation(const DynamicsOptions &options) : m_fake(options) {}

    HttpResponse answer(const HttpRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        return m_fake.answer(request, clock.now());
    }
    TransportFactory network()
    {
        return [this](Cancellation &) { return std::make_unique<Wire>(*this); };
    }

    const SystemClock clock;

private:
    class Wire final : public Transport
    {
    public:
        explicit Wire(SharedOrganisation &organisation) : m_organisation(organisation) {}
        Result<HttpResponse> send(const HttpRequest &request) override { return m_organisation.answer(request); }

    private:
        SharedOrganisation &m_organisation;
    };

    QMutex m_mutex;
    fakes::DynamicsFake m_fake;

public:
    fakes::RemoteUser user{m_fake, clock}; // before anybody else works
};

QString guideOfDynamics()
{
    QFile file(test::projectPath(u"docs/guide/administrator.md"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(u"### Dynamics 365"_s, 1).section(u"\n## "_s, 0, 0);
}

} // namespace

class tst_DynamicsSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Step by step as docs/guide/administrator.md has it, with a directory as strict as Entra's.
    void whoeverFollowsTheGuideIsSignedInAndSynchronised()
    {
        const QString guide = guideOfDynamics();
        QVERIFY(guide.contains(u"**Single tenant**"_s));
        const QRegularExpressionMatch redirect = QRegularExpression(u"Mobile and desktop applications[^`]*`([^`]+)`"_s)
                                                     .match(guide);
        QVERIFY(redirect.hasMatch());
        DynamicsOptions options;
        options.redirects = {redirect.captured(1)};
        SharedOrganisation org(options);
        org.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}});

        QTemporaryDir folder;
        quint64 seed = 1;
        const auto openStore = [&]() -> Result<std::unique_ptr<store::Store>> {
            return store::Store::open(folder.filePath(u"test.satchel"_s), org.clock, ++seed);
        };
        const auto store = openStore();
        test::MemoryKeychain keychain;
        QNetworkAccessManager browser;
        const auto openBrowser = [&](const QUrl &page) { // where Entra sends it back to is this computer
            browser.get(
                QNetworkRequest(QUrl(QString::fromLatin1(org.answer({"GET", page, {}, {}}).header("Location")))));
        };
        SyncService service(
            {openStore, keychain, org.clock, openBrowser, org.network(), SyncIntervals(), 7}, (*store)->schema());
        const std::vector<store::VendorInfo> vendors = service.vendors();
        const auto vendor = std::ranges::find(vendors, u"dynamics365"_s, &store::VendorInfo::key);
        QCOMPARE(vendor->redirectAddress, redirect.captured(1)); // what the wizard shows to copy
        QVERIFY(vendor->guide.contains(u"Single tenant"_s) && vendor->guide.contains(u"user_impersonation"_s)
            && guide.contains(u"user_impersonation"_s));
        QSignalSpy added(&service, &store::SyncControl::added);
        QSignalSpy refused(&service, &store::SyncControl::refused);
        service.add({u"dynamics365"_s, u"Sales"_s, publicCloud + u"/main.aspx?appid=1&pagetype=entitylist"_s,
            {{}, options.clientId, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30'000);
        const qint64 number = added.first().first().toLongLong();
        service.authorize(number);
        const auto connection = [&] { return *store::Connections(**store).get(number); };
        QTRY_VERIFY_WITH_TIMEOUT(connection().lastSuccess || !refused.isEmpty(), 60'000);
        QVERIFY2(refused.isEmpty(),
            qPrintable(refused.isEmpty() ? QString() : toText(refused.first().at(1).value<Error>())));
        QCOMPARE(connection().state, store::ConnectionState::Ready);
        QCOMPARE(*(*store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
    }

    void theDefaultAppOfEntraSignsInAndRenews_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("login");
        QTest::newRow("public") << QString(publicCloud) << u"login.microsoftonline.com"_s;
        QTest::newRow("US government") << u"https://acme.crm.microsoftdynamics.us"_s << u"login.microsoftonline.us"_s;
        QTest::newRow("US defence") << u"https://acme.crm.appsplatform.us"_s << u"login.microsoftonline.us"_s;
        QTest::newRow("China") << u"https://acme.crm.dynamics.cn"_s << u"login.partner.microsoftonline.cn"_s;
    }
    void theDefaultAppOfEntraSignsInAndRenews()
    {
        QFETCH(QString, organisation);
        test::FakeDynamics org;
        const Vendor vendor = dynamics();
        const auto endpoints = discoverAuthority(vendor.signIn(QUrl(organisation)), org.wire);
        QVERIFY2(endpoints, endpoints ? "" : qPrintable(toText(endpoints.error())));
        QTEST(endpoints->authorize.host(), "login");
        QCOMPARE(endpoints->authorize.path(), u"/%1/oauth2/v2.0/authorize"_s.arg(DynamicsOptions().directory));
        QCOMPARE(endpoints->token.path(), u"/%1/oauth2/v2.0/token"_s.arg(DynamicsOptions().directory));
        const AuthorizationRequest request = requestAt(*endpoints);
        const QUrlQuery back = signInPage(org, request);
        QVERIFY2(back.hasQueryItem(u"code"_s), qPrintable(back.toString()));
        const auto tokens = TokenEndpoint(org.wire, *endpoints,
            {DynamicsOptions().clientId,
                {}}).exchange(back.queryItemValue(u"code"_s), request);
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));

        QTemporaryDir folder;
        test::MemoryKeychain keychain;
        test::VirtualSleeper waiting(org.clock);
        TokenSource source(vendor.signIn(QUrl(organisation)),
            {u"1"_s, DynamicsOptions().clientId, folder.filePath(u"lock"_s)}, keychain, org.wire, org.clock, waiting);
        QVERIFY(source.adopt(*tokens));
        AuthorizedTransport authorized(org.wire, source, QUrl(organisation));
        const auto remote = vendor.connect(authorized, org.clock, QUrl(organisation));
        QVERIFY(remote->account());
        org.clock.advance(2 * 3'600'000); // the access token ends, and a later process knows the refresh token alone
        TokenSource later(vendor.signIn(QUrl(organisation)),
            {u"1"_s, DynamicsOptions().clientId, folder.filePath(u"lock"_s)}, keychain, org.wire, org.clock, waiting);
        const auto renewed = later.current();
        QVERIFY2(renewed, renewed ? "" : qPrintable(toText(renewed.error())));
        QVERIFY(*renewed != tokens->access);
    }

    void withoutAskingTheDefaultAppIsRefused()
    {
        test::FakeDynamics org;
        const QUrlQuery back = signInPage(org, requestAt(dynamics().signIn(QUrl(publicCloud))));
        QVERIFY(back.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).startsWith(u"AADSTS50194:"));
    }

    void theOrganisationIsAskedOnceInAProcess()
    {
        test::FakeDynamics org;
        QStringList asked;
        org.faults.setBefore([&](const fakes::HttpRequest &request, int) {
            asked.append(request.url.host() + request.url.path().section(u'/', -1));
        });
        QTemporaryDir folder;
        test::MemoryKeychain keychain;
        keychain.set(SecretNames(u"1"_s).refreshToken, org.fake.grantTokens(publicCloud, org.clock.now()).second);
        test::VirtualSleeper waiting(org.clock);
        TokenSource source(dynamics().signIn(QUrl(publicCloud)),
            {u"1"_s, DynamicsOptions().clientId, folder.filePath(u"lock"_s)}, keychain, org.wire, org.clock, waiting);
        for (int hour = 0; hour < 3; ++hour) {
            QVERIFY(source.current());
            org.clock.advance(2 * 3'600'000);
        }
        QCOMPARE(asked,
            (QStringList{u"acme.crm4.dynamics.comWhoAmI"_s, u"login.microsoftonline.comtoken"_s,
                u"login.microsoftonline.comtoken"_s, u"login.microsoftonline.comtoken"_s}));
    }

    void onlyMicrosoftsLoginHostsAreBelieved_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("authorize"); // empty: refused
        const QString usual = u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize"_s;
        QTest::newRow("as Dataverse writes it")
            << QByteArray("Bearer authorization_uri=https://login.microsoftonline.com/contoso.com/oauth2/authorize, "
                          "resource_id=https://acme.crm4.dynamics.com/")
            << usual;
        QTest::newRow("quoted") << QByteArray(
            "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/contoso.com/oauth2/authorize\", "
            "error=\"x\"") << usual;
        QTest::newRow("among others") << QByteArray(
            "Negotiate, bearer Authorization_Uri=https://login.microsoftonline.com/contoso.com/")
                                      << usual;
        QTest::newRow("any directory") << QByteArray(
            "Bearer authorization_uri=https://login.microsoftonline.us/common/oauth2/authorize")
                                       << u"https://login.microsoftonline.us/organizations/oauth2/v2.0/authorize"_s;
        QTest::newRow("another host") << QByteArray(
            "Bearer authorization_uri=https://login.evil.example/contoso.com/oauth2/authorize")
                                      << QString();
        QTest::newRow("a host that ends alike")
            << QByteArray("Bearer authorization_uri=https://evillogin.microsoftonline.com/contoso.com/oauth2/authorize")
            << QString();
        QTest::newRow("a user before the host")
            << QByteArray("Bearer authorization_uri=https://x@login.microsoftonline.com/contoso.com/oauth2/authorize")
            << QString();
        QTest::newRow("another port") << QByteArray(
            "Bearer authorization_uri=https://login.microsoftonline.com:8443/contoso.com/oauth2/authorize")
                                      << QString();
        QTest::newRow("without encryption")
            << QByteArray("Bearer authorization_uri=http://login.microsoftonline.com/contoso.com/oauth2/authorize")
            << QString();
        QTest::newRow("its own host") << QByteArray(
            "Bearer authorization_uri=https://acme.crm4.dynamics.com/contoso.com/oauth2/authorize")
                                      << QString();
        QTest::newRow("no directory") << QByteArray("Bearer authorization_uri=https://login.microsoftonline.com/")
                                      << QString();
        QTest::newRow("a directory that is a path")
            << QByteArray("Bearer authorization_uri=https://login.microsoftonline.com/..%2Fx/oauth2/authorize")
            << QString();
        QTest::newRow("no address") << QByteArray("Bearer realm=\"x\"") << QString();
        QTest::newRow("another scheme") << QByteArray(
            "Basic authorization_uri=https://login.microsoftonline.com/contoso.com/oauth2/authorize")
                                        << QString();
    }
    void onlyMicrosoftsLoginHostsAreBelieved()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, authorize);
        FixedAnswer wire(challenge(header));
        const auto endpoints = discoverAuthority(dynamics().signIn(QUrl(publicCloud)), wire);
        QCOMPARE(endpoints.has_value(), !authorize.isEmpty());
        if (endpoints)
            QCOMPARE(endpoints->authorize.toString(), authorize);
        else
            QCOMPARE(endpoints.error().kind, Error::Kind::Invalid);
    }

    void anAddressThatIsNoOrganisationIsSaidToBeNone()
    {
        FixedAnswer wire({404, {}, "<html></html>"});
        const auto endpoints = discoverAuthority(dynamics().signIn(QUrl(publicCloud)), wire);
        QCOMPARE(endpoints.error().kind, Error::Kind::Invalid);
        QVERIFY2(
            endpoints.error().what.contains(u"address of your organisation"_s), qPrintable(endpoints.error().what));
    }

    void aServerThatIsDownIsAskedAgainLater()
    {
        FixedAnswer wire({503, {}, {}});
        QCOMPARE(discoverAuthority(dynamics().signIn(QUrl(publicCloud)), wire).error().kind, Error::Kind::Unanswered);
    }

    void aPrivateServerMaySignInAtItsOwnHost()
    {
        const QUrl own(u"https://crm.acme.example:444"_s);
        FixedAnswer named(challenge("Bearer authorization_uri=https://crm.acme.example:444/one/oauth2/authorize"));
        QCOMPARE(discoverAuthority(dynamics().signIn(own), named)->token.toString(),
            u"https://crm.acme.example:444/one/oauth2/v2.0/token"_s);
        FixedAnswer silent({404, {}, {}});
        QCOMPARE(discoverAuthority(dynamics().signIn(own), silent)->token.toString(),
            u"https://crm.acme.example:444/organizations/oauth2/v2.0/token"_s);
        FixedAnswer other(challenge("Bearer authorization_uri=https://login.evil.example/one/oauth2/authorize"));
        QCOMPARE(discoverAuthority(dynamics().signIn(own), other).error().kind, Error::Kind::Invalid);
    }

    void vendorsWhoseAccountsSayNothingAreNotAsked()
    {
        FixedAnswer wire({500, {}, {}});
        const Vendor hubSpot = vendorOf(u"hubspot"_s);
        QVERIFY(discoverAuthority(hubSpot.signIn(QUrl(hubSpot.manifest.baseUrl)), wire));
        QCOMPARE(wire.requests, 0);
    }

    void addressesAsABrowserShowsThemAreUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("public") << QString(publicCloud);
        QTest::newRow("US government") << u"https://acme.crm.microsoftdynamics.us"_s;
        QTest::newRow("US defence") << u"https://acme.crm.appsplatform.us"_s;
        QTest::newRow("China") << u"https://acme.crm.dynamics.cn"_s;
    }
    void addressesAsABrowserShowsThemAreUnderstood()
    {
        QFETCH(QString, address);
        QCOMPARE(dynamics().manifest.addressOf(address + u"/main.aspx?appid=1&pagetype=dashboard"_s), address);
    }
};

SATCHEL_TEST(tst_DynamicsSignIn)
#include "tst_DynamicsSignIn.moc"
