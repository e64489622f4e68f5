// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/TokenEndpoint.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QRegularExpression>
#include <QtTest>
#include <QUrlQuery>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

OAuthEndpoints endpoints()
{
    OAuthEndpoints made;
    made.authorize = QUrl(u"https://login.example/authorize?tenant=a%26b"_s);
    made.token = QUrl(u"https://login.example/token"_s);
    made.redirect = {u"localhost"_s, 0, u"/OauthRedirect"_s};
    made.scopes = {u"api"_s, u"https://org.example/user_impersonation"_s};
    made.parameters = {{u"prompt"_s, u"select_account"_s}, {u"login_hint"_s, u"ada+crm@example.com & co"_s}};
    return made;
}

} // namespace

class tst_OAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theChallengeIsThatOfTheStandard()
    {
        // RFC 7636, appendix B
        QCOMPARE(codeChallenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
            u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    }

    void theAddressSaysAllThatTheServerNeeds()
    {
        const auto request = AuthorizationRequest::make(endpoints(), u"client+1"_s, 1717);
        const QUrlQuery query(request.address);
        const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(request.redirect, u"http://localhost:1717/OauthRedirect"_s);
        QCOMPARE(value(u"tenant"_s), u"a&b"_s);
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"client_id"_s), u"client+1"_s);
        QCOMPARE(value(u"redirect_uri"_s), request.redirect);
        QCOMPARE(value(u"scope"_s), u"api https://org.example/user_impersonation"_s);
        QCOMPARE(value(u"state"_s), request.state);
        QCOMPARE(value(u"code_challenge"_s), codeChallenge(request.verifier));
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"login_hint"_s), u"ada+crm@example.com & co"_s);
        // A bare plus would be read as a space.
        QVERIFY(!request.address.toEncoded().contains('+'));
        QVERIFY(!request.address.toEncoded().contains(request.verifier.toLatin1()));
    }

    void nothingIsUsedTwice()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{43}$"_s);
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const auto request = AuthorizationRequest::make(endpoints(), u"client"_s, 1);
            QVERIFY(allowed.match(request.verifier).hasMatch());
            QVERIFY(allowed.match(request.state).hasMatch());
            seen += {request.verifier, request.state};
        }
        QCOMPARE(seen.size(), 400);
    }

    void theTokenRequestIsAFormAndNoQuery()
    {
        FunctionTransport server([](const HttpRequest &) {
            return Result<HttpResponse>(HttpResponse{200, {},
                R"({"access_token":"a","token_type":"Bearer","expires_in":"3599","refresh_token":"r","id":"x"})"});
        });
        OAuthEndpoints how = endpoints();
        how.facts = {u"id"_s, u"instance_url"_s};
        const auto request = AuthorizationRequest::make(how, u"client"_s, 1717);
        const auto tokens = TokenEndpoint(server, how, {u"client"_s, u"unused"_s}).exchange(u"c/o+d e"_s, request);
        QVERIFY(tokens);
        QCOMPARE(tokens->expiresIn.value_or(0), qint64(3'599'000)); // a number as a text
        QCOMPARE(tokens->facts, (QJsonObject{{u"id"_s, u"x"_s}}));
        QVERIFY(!server.requests[0].url.hasQuery());
        QCOMPARE(server.requests[0].method, QByteArray("POST"));
        const QByteArray body = server.requests[0].body;
        QVERIFY(body.contains("code=c%2Fo%2Bd%20e&"));
        QVERIFY(body.contains("code_verifier=" + request.verifier.toLatin1()));
        QVERIFY(!body.contains("unused"));
    }

    void aVendorWithoutRevocationNeedsNone()
    {
        FunctionTransport server([](const HttpRequest &) { return Result<HttpResponse>(HttpResponse{500, {}, {}}); });
        const OAuthEndpoints how = endpoints();
        QVERIFY(TokenEndpoint(server, how, {u"client"_s, {}}).revoke(u"r"_s));
        QVERIFY(server.requests.empty());
    }
};

SATCHEL_TEST(tst_OAuth)
#include "tst_OAuth.moc"
