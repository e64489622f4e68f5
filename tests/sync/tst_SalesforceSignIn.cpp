// SPDX-License-Identifier: GPL-3.0-or-later
// Signed in at Salesforce's fake: requests go where the newest token's answer said the organisation lives, tokens
// rotate, and what cannot be repaired by a new token does not loop.
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/Vendor.h"
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/FakeSalesforce.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "VirtualTime.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

/// An administrator who does what the guide says, word by word, and nothing else. A new app requires a secret until
/// that is cleared.
fakes::SalesforceOptions registered(const store::VendorInfo &vendor)
{
    fakes::SalesforceOptions options;
    options.redirects = {vendor.redirectAddress}; // "the callback URL below"
    options.requiresPkce = vendor.guide.contains(u"tick Require Proof Key for Code Exchange"_s);
    options.requiresSecret = !vendor.guide.contains(
        u"Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow"_s);
    options.scopes.clear();
    static const QRegularExpression scope(u"(?:APIs|time) \\(([a-z_, ]+)\\)"_s);
    for (auto match = scope.globalMatch(vendor.guide); match.hasNext();)
        options.scopes += match.next().captured(1).split(u", "_s);
    options.hasAssignmentRules = options.hasDuplicateRule = true;
    return options;
}

/// A connection to production, its store beside it.
struct Connected
{
    Connected()
        : vendor(*Vendor::load(u"salesforce"_s, *org.schema)), waiting(org.clock),
          tokens(vendor.signIn(QUrl(vendor.manifest.baseUrl)),
              {u"1"_s, fakes::SalesforceOptions().clientId, folder.filePath(u"sign-in.lock"_s)}, keychain, org.wire,
              org.clock, waiting),
          authorized(org.wire, tokens, QUrl(vendor.manifest.baseUrl)),
          remote(vendor.connect(authorized, org.clock, QUrl(vendor.manifest.baseUrl)))
    {
        const auto [access, refresh] = org.fake.grantTokens(org.clock.now());
        keychain.set(SecretNames(u"1"_s).refreshToken, refresh);
        org.faults.setBefore([this](const fakes::HttpRequest &request, int) { hosts.append(request.url.host()); });
    }

    test::FakeSalesforce org;
    Vendor vendor;
    QTemporaryDir folder;
    test::MemoryKeychain keychain;
    test::VirtualSleeper waiting;
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
        const AuthorizationRequest request = AuthorizationRequest::make(
            endpoints, fakes::SalesforceOptions().clientId, 28622);
        const auto page = it.org.wire.send({"GET", request.address, {}, {}});
        QCOMPARE(page->status, 302);
        const QUrlQuery back(QUrl(QString::fromLatin1(page->header("Location"))));
        QCOMPARE(back.queryItemValue(u"state"_s), request.state);
        const auto tokens = TokenEndpoint(it.org.wire, endpoints,
            {fakes::SalesforceOptions().clientId,
                {}}).exchange(back.queryItemValue(u"code"_s), request);
        QVERIFY(tokens);
        QCOMPARE(tokens->facts.value(u"instance_url").toString(), u"https://acme.my.salesforce.com"_s);
        QVERIFY(!tokens->expiresIn); // until the other side says 401
    }

    void whoFollowsTheGuideIsSignedInAndSynchronised()
    {
        const auto known = knownVendors(*Schema::withCustomFields({}));
        const auto info = std::ranges::find(known, u"salesforce"_s, &store::VendorInfo::key);
        QVERIFY(info != known.end());
        test::FakeSalesforce org(registered(*info));
        for (const auto &object : {u"Account"_s, u"Contact"_s, u"Lead"_s})
            org.addKey(object); // "add a text field named Satchel_Id"
        org.user.create(u"Contact"_s, {{u"LastName"_s, u"There"_s}, {u"Email"_s, u"there@example.com"_s}});
        test::TestStore store;
        test::MemoryKeychain keychain;
        Cancellation cancellation;
        test::VirtualSleeper waiting(store.clock);
        const SessionDependencies dependencies{keychain, store.clock, cancellation, waiting,
            [&](Cancellation &) { return std::make_unique<fakes::FaultyTransport>(org.faults, store.clock); }};
        const auto made = createConnection(
            *store, {u"salesforce"_s, u"Sales"_s, {}, {{}, fakes::SalesforceOptions().clientId, {}}}, dependencies, 5);
        QVERIFY(made);
        const Vendor vendor = *Vendor::load(u"salesforce"_s, store->schema());
        const OAuthEndpoints endpoints = vendor.signIn(QUrl(made->baseUrl));
        const AuthorizationRequest request = AuthorizationRequest::make(
            endpoints, fakes::SalesforceOptions().clientId, endpoints.redirect.port);
        const auto page = org.wire.send({"GET", request.address, {}, {}});
        QVERIFY2(page->status == 302, page->body.constData());
        const QUrlQuery back(QUrl(QString::fromLatin1(page->header("Location"))));
        const auto tokens = TokenEndpoint(org.wire, endpoints,
            {fakes::SalesforceOptions().clientId,
                {}}).exchange(back.queryItemValue(u"code"_s), request);
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));
        const auto signedIn = completeSignIn(*store, made->number, *tokens, dependencies, 6);
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(toText(signedIn.error())));

        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@example.com"_s}, {u"company"_s, company}});
        store.create(EntityKind::Contact,
            {{u"last_name"_s, u"There"_s}, {u"email"_s, u"there@example.com"_s}}); // is found, not created again
        store.create(EntityKind::Lead, {{u"last_name"_s, u"Ito"_s}, {u"company_name"_s, u"Ito KK"_s}});
        auto session = Session::open(*store, made->number, dependencies, 7);
        QVERIFY(session);
        for (int round = 0; round < 4; ++round) {
            const auto done = (*session)->run(Round::Kind::Full);
            QVERIFY2(!done.error, done.error ? qPrintable(toText(*done.error)) : "");
            store.clock.advance(3 * 3'600'000); // the session ends in between
            QVERIFY(store.update(EntityKind::Company, company, {{u"phone"_s, QString::number(round)}}));
        }
        QVERIFY(store::SyncState(*store, made->number).outbox.parked(10)->empty());
        QCOMPARE(std::ssize(org.user.records(u"Contact"_s)), 2);
        QCOMPARE(std::ssize(org.user.records(u"Lead"_s)), 1);
        for (const auto &record : {org.user.records(u"Account"_s).front(), org.user.records(u"Lead"_s).front()})
            QCOMPARE(record.values.value(u"OwnerId"), fakes::apiUser(org.fake.data()));
        QCOMPARE(org.user.records(u"Account"_s).front().values.value(u"Phone"), u"2"_s);
    }

    void sandboxesAndOwnDomainsSignInAtTheirHost()
    {
        Connected it;
        QCOMPARE(it.vendor.signIn(QUrl(u"https://test.salesforce.com"_s)).authorize.toString(),
            u"https://test.salesforce.com/services/oauth2/authorize"_s);
        QCOMPARE(it.vendor.signIn(QUrl(u"https://acme.my.salesforce.com"_s)).token.toString(),
            u"https://acme.my.salesforce.com/services/oauth2/token"_s);
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
        QCOMPARE(it.hosts,
            (QStringList{u"acme.my.salesforce.com"_s, u"login.salesforce.com"_s, u"acme-2.my.salesforce.com"_s}));
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
