// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in as each vendor's manifest says: at a real OpenID server (oidc-provider) at the place where the vendor's
// own would be, and as the window does it, at the vendor's fake, over loopback with a browser of a few lines.
#include "store/sync/Connections.h"
#include "sync/session/SyncService.h"
#include "sync/session/Vendor.h"
#include "sync/transport/HttpTransport.h"
#include "sync/transport/TokenSource.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int enough = 60'000;
const QString serverSecret = u"organisation-client-secret-0815"_s;

const Schema &schema()
{
    static const auto all = Schema::withCustomFields({});
    return *all;
}

/// Follows every redirect, keeps cookies.
class Browser
{
public:
    void open(const QUrl &address)
    {
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private:
    QNetworkAccessManager m_manager;
};

/// The OpenID server with the vendor's addresses and scopes.
class VendorServer
{
public:
    explicit VendorServer(const OAuthEndpoints &endpoints)
    {
        QJsonObject routes{{u"authorization"_s, endpoints.authorize.path()}, {u"token"_s, endpoints.token.path()}};
        if (!endpoints.revoke.isEmpty())
            routes.insert(u"revocation"_s, endpoints.revoke.path());
        const QJsonObject vendor{{u"routes"_s, routes}, {u"scopes"_s, QJsonArray::fromStringList(endpoints.scopes)}};
        m_process.setWorkingDirectory(projectPath(u"build/oauth"_s));
        m_process.start(
            u"node"_s, {u"server.mjs"_s, QString::fromUtf8(QJsonDocument(vendor).toJson(QJsonDocument::Compact))});
        QByteArray line;
        while (!line.endsWith('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readAllStandardOutput();
        issuer = QJsonDocument::fromJson(line).object()[u"issuer"_s].toString();
    }
    ~VendorServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }
    QString issuer;

private:
    QProcess m_process;
};

Result<Tokens> signInAt(const OAuthEndpoints &endpoints, const OAuthClient &client)
{
    SignIn signIn(endpoints, client);
    Browser browser;
    std::optional<Result<Tokens>> outcome;
    QObject::connect(&signIn, &SignIn::finished, &signIn, [&](const Result<Tokens> &tokens) { outcome = tokens; });
    QObject::connect(&signIn, &SignIn::addressReady, &signIn, [&](const QUrl &address) { browser.open(address); });
    signIn.start();
    return QTest::qWaitFor([&] { return outcome.has_value(); }, enough) ? *outcome
                                                                        : fail(Error::Kind::Bug, u"no outcome"_s);
}

/// A vendor's fake at an address of its own.
std::unique_ptr<fakes::FakeRemote> standIn(const QString &vendor)
{
    if (vendor == "hubspot"_L1)
        return std::make_unique<fakes::HubSpotFake>(fakes::HubSpotOptions());
    if (vendor == "dynamics365"_L1)
        return std::make_unique<fakes::DynamicsFake>(fakes::DynamicsOptions());
    fakes::SalesforceOptions options;
    options.instance.clear(); // it lives where it is asked
    return std::make_unique<fakes::SalesforceFake>(options);
}

} // namespace

class tst_VendorSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAccountSignsInWhereItsVendorSays_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("authorize");
        QTest::addColumn<QString>("scope");
        QTest::newRow("Dynamics 365 in Europe")
            << u"dynamics365"_s << u"https://acme.crm4.dynamics.com"_s
            << u"https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"_s
            << u"https://acme.crm4.dynamics.com/user_impersonation"_s;
        QTest::newRow("Dynamics 365 of the US government")
            << u"dynamics365"_s << u"https://acme.crm.microsoftdynamics.us"_s
            << u"https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"_s
            << u"https://acme.crm.microsoftdynamics.us/user_impersonation"_s;
        QTest::newRow("Dynamics 365 in China")
            << u"dynamics365"_s << u"https://acme.crm.dynamics.cn"_s
            << u"https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"_s
            << u"https://acme.crm.dynamics.cn/user_impersonation"_s;
        QTest::newRow("Dynamics 365 elsewhere") << u"dynamics365"_s << u"https://crm.acme.example:444"_s
                                                << u"https://crm.acme.example:444/organizations/oauth2/v2.0/authorize"_s
                                                << u"https://crm.acme.example:444/user_impersonation"_s;
        QTest::newRow("a host that only ends alike")
            << u"dynamics365"_s << u"https://evildynamics.com"_s
            << u"https://evildynamics.com/organizations/oauth2/v2.0/authorize"_s
            << u"https://evildynamics.com/user_impersonation"_s;
        QTest::newRow("Salesforce production")
            << u"salesforce"_s << u"https://login.salesforce.com"_s
            << u"https://login.salesforce.com/services/oauth2/authorize"_s << u"api"_s;
        QTest::newRow("Salesforce sandbox") << u"salesforce"_s << u"https://test.salesforce.com"_s
                                            << u"https://test.salesforce.com/services/oauth2/authorize"_s << u"api"_s;
        QTest::newRow("Salesforce My Domain")
            << u"salesforce"_s << u"https://acme.my.salesforce.com"_s
            << u"https://acme.my.salesforce.com/services/oauth2/authorize"_s << u"api"_s;
        QTest::newRow("Salesforce sandbox at My Domain")
            << u"salesforce"_s << u"https://acme--dev.sandbox.my.salesforce.com"_s
            << u"https://acme--dev.sandbox.my.salesforce.com/services/oauth2/authorize"_s << u"api"_s;
    }
    void anAccountSignsInWhereItsVendorSays()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, account);
        const OAuthEndpoints endpoints = Vendor::load(vendor, schema())->signIn(QUrl(account));
        QTEST(endpoints.authorize.toString(), "authorize");
        QTEST(endpoints.scopes.first(), "scope");
        QCOMPARE(endpoints.token.host(), endpoints.authorize.host());
    }

    void aRealServerSignsInAndRenews_data() { everyVendor(); }
    void aRealServerSignsInAndRenews()
    {
        if (!QFile::exists(projectPath(u"build/oauth/installed-lock.json"_s)))
            QSKIP("the sign-in server is not installed: ./dev setup does it");
        QFETCH(QString, key);
        const auto vendor = Vendor::load(key, schema());
        VendorServer server(vendor->manifest.signIn);
        QVERIFY(!server.issuer.isEmpty());
        OAuthEndpoints endpoints = vendor->signIn(QUrl(server.issuer));
        for (auto &[name, value] :
            endpoints.parameters) { // this server gives offline_access only where it may ask for consent
            if (name == u"prompt")
                value += u" consent"_s;
        }
        const OAuthClient client = endpoints.needsSecret ? OAuthClient{u"confidential"_s, serverSecret}
                                                         : OAuthClient{u"public"_s, {}};
        const auto tokens = signInAt(endpoints, client);
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));
        QVERIFY(!tokens->refresh.isEmpty());

        QTemporaryDir folder;
        MemoryKeychain keychain;
        keychain.set(SecretNames(u"7"_s).clientSecret, client.secret);
        const SystemClock clock;
        Cancellation cancellation;
        CancellableSleeper waiting(cancellation);
        HttpTransport http(cancellation);
        TokenSource source(
            endpoints, {u"7"_s, client.id, folder.filePath(u"sign-in.lock"_s)}, keychain, http, clock, waiting);
        QVERIFY(source.adopt(*tokens));
        const auto renewed = source.renewed(source.current().value());
        QVERIFY2(renewed, renewed ? "" : qPrintable(toText(renewed.error())));
        QVERIFY(*renewed != tokens->access);
        QVERIFY(keychain.entries().value(SecretNames(u"7"_s).refreshToken) != tokens->refresh);
    }

    void theWindowSignsInAndTheConnectionRuns_data() { everyVendor(); }
    void theWindowSignsInAndTheConnectionRuns()
    {
        QFETCH(QString, key);
        const SystemClock clock;
        const auto fake = standIn(key);
        fakes::FaultInjector faults(*fake, {}, 1);
        fakes::FakeServer server([&](const HttpRequest &request) { return faults.deliver(request, clock.now()); }, {});
        QVERIFY(server.listen(0));

        QTemporaryDir folder;
        quint64 seed = 1;
        const auto openStore = [&]() -> Result<std::unique_ptr<store::Store>> {
            return store::Store::open(folder.filePath(u"test.satchel"_s), clock, ++seed);
        };
        const auto store = openStore();
        MemoryKeychain keychain;
        Browser browser;
        SyncIntervals intervals;
        SyncService service(
            {openStore, keychain, clock, [&](const QUrl &address) { browser.open(address); }, {}, intervals, 7},
            (*store)->schema());
        QSignalSpy added(&service, &store::SyncControl::added);
        QSignalSpy refused(&service, &store::SyncControl::refused);
        QSignalSpy ended(&service, &store::SyncControl::roundEnded);
        service.add({key, u"Sales"_s, server.address(),
            {{}, clientOf(key), key == "hubspot"_L1 ? fakes::HubSpotOptions().clientSecret : QString()}});
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, enough);
        const qint64 number = added.first().first().toLongLong();
        QCOMPARE(store::Connections(**store).get(number)->state, store::ConnectionState::NeedsAuthorization);
        service.authorize(number);
        QTRY_VERIFY_WITH_TIMEOUT(ended.size() >= 1 || !refused.isEmpty(), enough);
        QVERIFY2(refused.isEmpty(),
            qPrintable(refused.isEmpty() ? QString() : toText(refused.first().at(1).value<Error>())));
        const auto connection = store::Connections(**store).get(number);
        QVERIFY2(connection->state == store::ConnectionState::Ready, qPrintable(connection->problem));
        QVERIFY(connection->lastSuccess);
        QVERIFY(!connection->account.isEmpty());
    }

private:
    static void everyVendor()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : {u"hubspot"_s, u"salesforce"_s, u"dynamics365"_s})
            QTest::newRow(qPrintable(key)) << key;
    }
    static QString clientOf(const QString &key)
    {
        return key == "hubspot"_L1   ? fakes::HubSpotOptions().clientId
            : key == "salesforce"_L1 ? fakes::SalesforceOptions().clientId
                                     : fakes::DynamicsOptions().clientId;
    }
};

SATCHEL_TEST(tst_VendorSignIn)
#include "tst_VendorSignIn.moc"
