// SPDX-License-Identifier: GPL-3.0-or-later
// Signed in at Salesforce's stand-in: requests go where the newest token's answer said the organisation lives, tokens rotate,
// and what cannot be mended by a new token does not loop.
#include "MemoryKeychain.h"
#include "VirtualTime.h"
#include "sync/session/Vendor.h"
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/FakeSalesforce.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

/// A connection to production, its store beside it.
struct Connected
{
    Connected()
        : vendor(*Vendor::load(u"salesforce"_s, *org.schema)), waiting(org.clock),
          tokens(vendor.signIn(QUrl(vendor.manifest.baseUrl)), {u"1"_s, fakes::SalesforceOptions().clientId, folder.filePath(u"sign-in.lock"_s)}, keychain, org.wire, org.clock, waiting),
          authorized(org.wire, tokens, QUrl(vendor.manifest.baseUrl)), remote(vendor.connect(authorized, org.clock, QUrl(vendor.manifest.baseUrl)))
    {
        const auto [access, refresh] = org.fake.grantTokens(org.clock.now());
        keychain.set(SecretNames(u"1"_s).refreshToken, refresh);
        org.faults.setBefore([this](const fakes::HttpRequest &request, int) { hosts.append(request.url.host()); });
    }

    test::FakeSalesforce org;
    Vendor vendor;
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    test::VirtualWaiting waiting;
    TokenSource tokens;
    AuthorizedTransport authorized;
    std::unique_ptr<Remote> remote;
    QStringList hosts;
};

} // namespace

class tst_SalesforceSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCodeFlowNeedsNoSecret()
    {
        Connected it;
        const OAuthEndpoints endpoints = it.vendor.signIn(QUrl(it.vendor.manifest.baseUrl));
        const AuthorizationRequest request = AuthorizationRequest::make(endpoints, fakes::SalesforceOptions().clientId, 48622);
        const auto page = it.org.wire.send({"GET", request.address, {}, {}});
        QCOMPARE(page->status, 302);
        const QUrlQuery back(QUrl(QString::fromLatin1(page->header("Location"))));
        QCOMPARE(back.queryItemValue(u"state"_s), request.state);
        const auto tokens = TokenEndpoint(it.org.wire, endpoints, {fakes::SalesforceOptions().clientId, {}}).exchange(back.queryItemValue(u"code"_s), request);
        QVERIFY(tokens);
        QCOMPARE(tokens->facts.value(u"instance_url").toString(), u"https://acme.my.salesforce.com"_s);
        QVERIFY(!tokens->expiresIn); // until the other side says 401
    }

    void sandboxesAndOwnDomainsSignInAtTheirHost()
    {
        Connected it;
        QCOMPARE(it.vendor.signIn(QUrl(u"https://test.salesforce.com"_s)).authorize.toString(), u"https://test.salesforce.com/services/oauth2/authorize"_s);
        QCOMPARE(it.vendor.signIn(QUrl(u"https://acme.my.salesforce.com"_s)).token.toString(), u"https://acme.my.salesforce.com/services/oauth2/token"_s);
    }

    void requestsGoWhereTheTokenIsGood()
    {
        Connected it;
        QVERIFY(it.remote->account());
        QCOMPARE(it.hosts, (QStringList{u"login.salesforce.com"_s, u"acme.my.salesforce.com"_s}));
    }

    void anInstanceThatMovedIsFollowed()
    {
        Connected it;
        const auto before = it.remote->account();
        QVERIFY(before);
        it.org.fake.move(u"https://acme-2.my.salesforce.com"_s);
        it.hosts.clear();
        QCOMPARE(*it.remote->account(), *before);
        QCOMPARE(it.hosts, (QStringList{u"acme.my.salesforce.com"_s, u"login.salesforce.com"_s, u"acme-2.my.salesforce.com"_s}));
    }

    void aSessionThatEndsIsRenewedAndTokensRotate()
    {
        Connected it;
        it.org.fake.conditions().faults.set(size_t(Fault::RotatingTokens));
        const QString first = it.keychain.entries().value(SecretNames(u"1"_s).refreshToken);
        QVERIFY(it.remote->account());
        const QString second = it.keychain.entries().value(SecretNames(u"1"_s).refreshToken);
        QVERIFY(second != first);
        it.org.clock.advance(3 * 3'600'000);
        QVERIFY(it.remote->account());
        QVERIFY(it.keychain.entries().value(SecretNames(u"1"_s).refreshToken) != second);
    }

    void aRevokedSignInAsksForAPersonAndDoesNotLoop()
    {
        Connected it;
        it.org.fake.revokeTokens();
        const auto account = it.remote->account();
        QVERIFY(!account);
        QCOMPARE(account.error().kind, Error::Kind::Unauthorized);
        QVERIFY(it.hosts.size() <= 2);
    }

    void anUnsafePlaceIsRefused()
    {
        Connected it;
        it.org.fake.options().instance = u"http://evil.example"_s;
        const auto account = it.remote->account();
        QVERIFY(!account);
        QCOMPARE(account.error().kind, Error::Kind::Invalid);
        QVERIFY(!it.hosts.contains(u"evil.example"_s));
    }
};

SATCHEL_TEST(tst_SalesforceSignIn)
#include "tst_SalesforceSignIn.moc"
