// SPDX-License-Identifier: GPL-3.0-or-later
// The passwords of mail accounts in the keychain, and where accounts sign in at Google and Microsoft.
#include "sync/mail/MailSecrets.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/NoNetwork.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

store::MailAccount accountOf(store::MailSignIn signIn)
{
    store::MailAccount account;
    account.name = u"Work"_s;
    account.address = u"mara@lindqvist.example"_s;
    account.user = u"mara"_s;
    account.signIn = signIn;
    account.clientId = signIn == store::MailSignIn::Password ? QString() : u"app"_s;
    account.incoming = {u"imap.lindqvist.example"_s, 993};
    account.outgoing = {u"smtp.lindqvist.example"_s, 465};
    return account;
}

store::MailAccount gmailAccount()
{
    auto account = accountOf(store::MailSignIn::Google);
    account.incoming.host = u"imap.gmail.com"_s;
    account.outgoing.host = u"smtp.gmail.com"_s;
    return account;
}

QUrlQuery queryOf(const ProviderSignIn &signIn)
{
    return QUrlQuery(sync::AuthorizationRequest::make(signIn.endpoints, u"app"_s, 4711).address);
}

} // namespace

class tst_MailSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_keychain = std::make_unique<MemoryKeychain>();
        m_secrets = std::make_unique<MailSecrets>(u"satchel.store"_s, sources());
        m_account = store::MailAccounts(**m_store).add(accountOf(store::MailSignIn::Password)).value();
    }

    void aPasswordIsReadAsItWasGiven()
    {
        QVERIFY(m_secrets->setPassword(m_account, u"pässword 1 "_s));
        const auto read = m_secrets->credentials(m_account);
        QVERIFY(read);
        QCOMPARE(read->kind, Credentials::Kind::Password);
        QCOMPARE(read->user, u"mara"_s);
        QCOMPARE(read->secret, u"pässword 1 "_s);
    }

    void withoutAUserTheAddressSignsIn()
    {
        m_account.user.clear();
        QVERIFY(m_secrets->setPassword(m_account, u"word"_s));
        QCOMPARE(m_secrets->credentials(m_account)->user, m_account.address);
    }

    void withoutAPasswordAPersonIsAsked()
    {
        const auto nothing = m_secrets->credentials(m_account);
        QCOMPARE(nothing.error().kind, Error::Kind::Unauthorized);
        QVERIFY(nothing.error().what.contains(u"imap.lindqvist.example"_s));
        QCOMPARE(m_secrets->renewed(m_account, {}).error().kind, Error::Kind::Unauthorized);
    }

    void aLockedKeychainIsNotAMissingPassword()
    {
        QVERIFY(m_secrets->setPassword(m_account, u"word"_s));
        m_keychain->failAfter(0);
        QCOMPARE(m_secrets->credentials(m_account).error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(m_secrets->setPassword(m_account, u"word"_s).error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(m_secrets->forget(m_account).error().kind, Error::Kind::KeychainUnavailable);
    }

    void anotherHostDoesNotGetThePassword()
    {
        QVERIFY(m_secrets->setPassword(m_account, u"word"_s));
        auto moved = m_account;
        moved.incoming.host = u"imap.attacker.example"_s;
        QCOMPARE(m_secrets->credentials(moved).error().kind, Error::Kind::Unauthorized);
        moved = m_account;
        moved.outgoing.host = u"smtp.attacker.example"_s;
        QCOMPARE(m_secrets->credentials(moved).error().kind, Error::Kind::Unauthorized);
        moved = m_account;
        moved.outgoing = {u"SMTP.lindqvist.example"_s, 587, MailServer::Encryption::StartTls};
        QCOMPARE(m_secrets->credentials(moved)->secret, u"word"_s);
    }

    void twoStoresDoNotShareAPassword()
    {
        TestStore other(QTimeZone::utc(), 2);
        const auto theirs = store::MailAccounts(*other).add(accountOf(store::MailSignIn::Password)).value();
        QCOMPARE(theirs.number, m_account.number);
        QVERIFY(m_secrets->setPassword(m_account, u"word"_s));
        QCOMPARE(m_secrets->credentials(theirs).error().kind, Error::Kind::Unauthorized);
    }

    void aForgottenAccountLeavesNothing()
    {
        QVERIFY(m_secrets->setPassword(m_account, u"word"_s));
        QVERIFY(m_secrets->forget(m_account));
        QVERIFY(m_keychain->entries().isEmpty());
    }

    void whatNoServerCanBeToldIsRefused()
    {
        QCOMPARE(m_secrets->setPassword(m_account, {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(m_secrets->setPassword(m_account, u"two\r\nlines"_s).error().kind, Error::Kind::Invalid);
    }

    void signingInAtGoogleAsksForMail()
    {
        const auto signIn = signInOf(gmailAccount()).value();
        const QUrlQuery query = queryOf(signIn);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"https://mail.google.com/ openid email"_s);
        QCOMPARE(query.queryItemValue(u"access_type"_s), u"offline"_s);
        QCOMPARE(query.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"mara@lindqvist.example"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"http://127.0.0.1:4711/"_s);
        QVERIFY(checkSignIn(gmailAccount(), signIn));
    }

    void signingInAtMicrosoftAsksForMailAndStays()
    {
        auto account = accountOf(store::MailSignIn::Microsoft);
        account.incoming.host = u"outlook.office365.com"_s;
        account.outgoing.host = u"smtp.office365.com"_s;
        const auto signIn = signInOf(account).value();
        QCOMPARE(
            signIn.endpoints.token, QUrl(u"https://login.microsoftonline.com/lindqvist.example/oauth2/v2.0/token"_s));
        QCOMPARE(queryOf(signIn).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
            u"https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"_s);
        QCOMPARE(
            queryOf(signIn).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"http://localhost:4711/mail"_s);
        QVERIFY(checkSignIn(account, signIn));
        account.directory = u"common"_s;
        QCOMPARE(signInOf(account)->endpoints.authorize,
            QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s));
        account.directory = u"evil/../x?"_s;
        QCOMPARE(checkSignIn(account, *signInOf(account)).error().kind, Error::Kind::Invalid);
    }

    void aMicrosoftAddressHasItsDirectory_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("directory");
        QTest::newRow("a company") << u"mara@Lindqvist.example"_s << u"lindqvist.example"_s;
        QTest::newRow("not in ASCII") << u"mara@bücher.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("personal") << u"mara@outlook.com"_s << u"consumers"_s;
        QTest::newRow("personal elsewhere") << u"mara@hotmail.co.uk"_s << u"consumers"_s;
        QTest::newRow("personal, older") << u"mara@msn.com"_s << u"consumers"_s;
        QTest::newRow("sounds like it") << u"mara@live.lindqvist.example"_s << u"live.lindqvist.example"_s;
    }
    void aMicrosoftAddressHasItsDirectory()
    {
        QFETCH(QString, address);
        QTEST(microsoftDirectory(address), "directory");
    }

    void aTokenGoesOnlyToItsProvider()
    {
        auto account = gmailAccount();
        account.outgoing.host = u"smtp.attacker.example"_s;
        QCOMPARE(checkSignIn(account, *signInOf(account)).error().kind, Error::Kind::Invalid);
        QCOMPARE(m_secrets->credentials(account).error().where, u"smtp.attacker.example"_s);
        account.outgoing.host = u"smtp.notgmail.com"_s;
        QCOMPARE(m_secrets->credentials(account).error().kind, Error::Kind::Invalid);
    }

    void beforeTheSignInThereAreNoCredentials()
    {
        QCOMPARE(m_secrets->credentials(gmailAccount()).error().kind, Error::Kind::Unauthorized);
    }

    void aSignInWithoutARefreshTokenIsRefused()
    {
        QCOMPARE(m_secrets->setTokens(gmailAccount(), u"s"_s, {"access", {}, 3'600'000, {}}).error().kind,
            Error::Kind::Refused);
    }

private:
    MailSecretsSources sources() { return {*m_keychain, m_transport, m_clock, m_sleeper}; }

    std::optional<TestStore> m_store;
    std::unique_ptr<MemoryKeychain> m_keychain;
    NoTransport m_transport;
    NoSleeper m_sleeper;
    ManualClock m_clock{Instant{1'700'000'000'000}};
    std::unique_ptr<MailSecrets> m_secrets;
    store::MailAccount m_account;
};

SATCHEL_TEST(tst_MailSecrets)
#include "tst_MailSecrets.moc"
