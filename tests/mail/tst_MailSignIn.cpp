// SPDX-License-Identifier: GPL-3.0-or-later
// How a password or a token reaches a mail server, in the words of IMAP and SMTP.
#include "sync/mail/ImapSession.h"
#include "sync/mail/SmtpSession.h"
#include "tests/mail/SecureLineServer.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const Credentials password{Credentials::Kind::Password, u"änna"_s, u"wörd"_s};
const Credentials token{Credentials::Kind::AccessToken, u"anna"_s, u"abc"_s};

const QByteArray plainWords = QByteArray("\0\xc3\xa4nna\0w\xc3\xb6rd", 12).toBase64();
const QByteArray tokenWords = QByteArray("user=anna\1auth=Bearer abc\1\1").toBase64();

QByteArray smtpWith(const QByteArray &mechanisms)
{
    return "250-mail.example.com\r\n250-SIZE 1000\r\n250 AUTH " + mechanisms + "\r\n";
}

QByteArray imapWith(const QByteArray &capabilities)
{
    return "* CAPABILITY IMAP4rev1 " + capabilities + "\r\n1 OK done\r\n";
}

const QByteArray imapEnd = "* CAPABILITY IMAP4rev1\r\n3 OK done\r\n";

} // namespace

class tst_MailSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smtpSendsAPasswordByPlainWhateverElseThereIs()
    {
        SecureLineServer server(
            m_certificate, {"220 hello\r\n", smtpWith("DIGEST-MD5 CRAM-MD5 LOGIN PLAIN"), "235 2.7.0 welcome\r\n"});
        QVERIFY(smtp(server, password));
        QCOMPARE(server.heard.value(1), "AUTH PLAIN " + plainWords);
    }

    void smtpSendsAPasswordByLoginWhereThereIsNoPlain()
    {
        SecureLineServer server(m_certificate,
            {"220 hello\r\n", smtpWith("CRAM-MD5 LOGIN"), "334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n",
                "235-2.7.0 welcome,\r\n235 Anna\r\n"});
        QVERIFY(smtp(server, password));
        QCOMPARE(server.heard.mid(1),
            (QByteArrayList{"AUTH LOGIN", password.user.toUtf8().toBase64(), password.secret.toUtf8().toBase64()}));
    }

    void smtpReadsWhatServersWriteAroundTheirMechanisms_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a tab") << QByteArray("AUTH \tPLAIN");
        QTest::newRow("small letters") << QByteArray("auth plain");
        QTest::newRow("an equals sign") << QByteArray("AUTH=PLAIN");
        QTest::newRow("another that begins so") << QByteArray("AUTH PLAIN-CLIENTTOKEN PLAIN");
    }
    void smtpReadsWhatServersWriteAroundTheirMechanisms()
    {
        QFETCH(const QByteArray, line);
        SecureLineServer server(
            m_certificate, {"220 hello\r\n", "250-mail.example.com\r\n250 " + line + "\r\n", "235 welcome\r\n"});
        QVERIFY(smtp(server, password));
        QCOMPARE(server.heard.mid(0, 2), (QByteArrayList{"EHLO [127.0.0.1]", "AUTH PLAIN " + plainWords}));
    }

    void smtpSendsATokenAtOnce()
    {
        SecureLineServer server(m_certificate, {"220 hello\r\n", smtpWith("XOAUTH2"), "235 2.7.0 welcome\r\n"});
        QVERIFY(smtp(server, token));
        QCOMPARE(server.heard.value(1), "AUTH XOAUTH2 " + tokenWords);
    }

    void smtpSendsATokenThatIsLongerThanACommandByItself()
    {
        const Credentials large{Credentials::Kind::AccessToken, u"anna"_s, QString(2'000, u'x')};
        SecureLineServer server(
            m_certificate, {"220 hello\r\n", smtpWith("XOAUTH2"), "334 \r\n", "235 2.7.0 welcome\r\n"});
        QVERIFY(smtp(server, large));
        const QByteArray words = QByteArray("user=anna\1auth=Bearer " + QByteArray(2'000, 'x') + "\1\1").toBase64();
        QCOMPARE(server.heard.mid(1), (QByteArrayList{"AUTH XOAUTH2", words}));
        SecureLineServer refusing(m_certificate,
            {"220 hello\r\n", smtpWith("XOAUTH2"), "334 \r\n", "334 e30=\r\n", "535 5.7.8 not accepted\r\n"});
        QCOMPARE(smtp(refusing, large).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(refusing.heard.mid(1), (QByteArrayList{"AUTH XOAUTH2", words, {}}));
    }

    void smtpSaysWhyNobodyIsSignedIn_data()
    {
        QTest::addColumn<Credentials>("credentials");
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("password") << password << QByteArrayList{"535-5.7.8 wrong\r\n535 5.7.8 password\r\n"}
                                  << Error::Kind::Unauthorized << u"5.7.8 wrong\n5.7.8 password"_s;
        QTest::newRow("token, as Microsoft says it") << token << QByteArrayList{"535 5.7.3 unsuccessful\r\n"}
                                                     << Error::Kind::Unauthorized << u"5.7.3 unsuccessful"_s;
        QTest::newRow("token, as Google says it")
            << token << QByteArrayList{"334 e30=\r\n", "535 5.7.8 not accepted\r\n"} << Error::Kind::Unauthorized
            << u"5.7.8 not accepted"_s;
        QTest::newRow("switched off, as Microsoft says it")
            << token << QByteArrayList{"535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox.\r\n"}
            << Error::Kind::Refused << u"5.7.139 SmtpClientAuthentication is disabled for the Mailbox."_s;
        QTest::newRow("not now") << password << QByteArrayList{"454 4.7.0 later\r\n"} << Error::Kind::RateLimited
                                 << u"4.7.0 later"_s;
        QTest::newRow("goes away") << password << QByteArrayList() << Error::Kind::Unanswered
                                   << u"the connection was closed"_s;
        QTest::newRow("speaks otherwise")
            << password << QByteArrayList{"welcome\r\n"} << Error::Kind::Unanswered << QString();
    }
    void smtpSaysWhyNobodyIsSignedIn()
    {
        QFETCH(const Credentials, credentials);
        QFETCH(const QByteArrayList, answers);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, reason);
        SecureLineServer server(m_certificate, QByteArrayList{"220 hello\r\n", smtpWith("PLAIN XOAUTH2")} + answers);
        const auto refused = smtp(server, credentials);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        if (!reason.isEmpty())
            QCOMPARE(refused.error().what, reason);
    }

    void smtpSendsNoPasswordToAServerThatDoesNotAskForOne()
    {
        SecureLineServer server(m_certificate, {"220 hello\r\n", "250 mail.example.com\r\n", "235 welcome\r\n"});
        const auto refused = smtp(server, password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(server.heard.size(), 1);
    }

    void imapSendsAPasswordAtOnceWhereTheServerReadsItSo()
    {
        SecureLineServer server(m_certificate,
            {"* OK hello\r\n", imapWith("SASL-IR AUTH=PLAIN LOGINDISABLED"), "2 OK welcome\r\n", imapEnd});
        QVERIFY(imap(server, password));
        QCOMPARE(server.heard.value(1), "2 AUTHENTICATE PLAIN " + plainWords);
    }

    void imapSendsAPasswordWhenTheServerAsksForIt()
    {
        SecureLineServer server(
            m_certificate, {"* OK hello\r\n", imapWith("AUTH=PLAIN"), "+ \r\n", "2 OK welcome\r\n", imapEnd});
        QVERIFY(imap(server, password));
        QCOMPARE(server.heard.mid(1, 2), (QByteArrayList{"2 AUTHENTICATE PLAIN", plainWords}));
    }

    void imapLogsInWhereThereIsNothingElse()
    {
        SecureLineServer server(m_certificate, {"* OK hello\r\n", imapWith("IDLE"), "2 OK welcome\r\n", imapEnd});
        QVERIFY(imap(server, {Credentials::Kind::Password, u"anna"_s, u"a \"word\""_s}));
        QCOMPARE(server.heard.value(1), QByteArray("2 LOGIN anna \"a \\\"word\\\"\""));
    }

    void imapSendsNoPasswordToAServerThatTakesNone()
    {
        SecureLineServer server(m_certificate, {"* OK hello\r\n", imapWith("AUTH=XOAUTH2 LOGINDISABLED"), "* BYE\r\n"});
        const auto refused = imap(server, password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(server.heard, (QByteArrayList{"1 CAPABILITY", "2 LOGOUT"}));
    }

    void imapSaysWhyNobodyIsSignedIn_data()
    {
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("password") << QByteArrayList{"+ \r\n", "2 NO [AUTHENTICATIONFAILED] wrong password\r\n"}
                                  << Error::Kind::Unauthorized;
        QTest::newRow("at once") << QByteArrayList{"2 NO no\r\n"} << Error::Kind::Unauthorized;
        QTest::newRow("not now") << QByteArrayList{"+ \r\n", "2 NO [UNAVAILABLE] later\r\n"}
                                 << Error::Kind::RateLimited;
        QTest::newRow("not now, as Gmail says it")
            << QByteArrayList{"+ \r\n", "2 NO [ALERT] Too many simultaneous connections. (Failure)\r\n"}
            << Error::Kind::RateLimited;
        QTest::newRow("goes away") << QByteArrayList{"+ \r\n"} << Error::Kind::Unanswered;
    }
    void imapSaysWhyNobodyIsSignedIn()
    {
        QFETCH(const QByteArrayList, answers);
        QFETCH(const Error::Kind, kind);
        SecureLineServer server(m_certificate, QByteArrayList{"* OK hello\r\n", imapWith("AUTH=PLAIN")} + answers);
        const auto refused = imap(server, password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
    }

    void anImapServerThatSaysNothingOfItselfIsSurvived()
    {
        SecureLineServer server(
            m_certificate, {"* OK hello\r\n", "1 OK done\r\n", "2 OK welcome\r\n", "3 OK done\r\n"});
        QVERIFY(imap(server, {Credentials::Kind::Password, u"anna"_s, u"word"_s}));
    }

private:
    Result<std::unique_ptr<SmtpSession>> smtp(const QTcpServer &server, const Credentials &credentials)
    {
        return SmtpSession::open(
            {u"127.0.0.1"_s, server.serverPort()}, credentials, m_cancellation, {.connect = 5'000, .transfer = 500});
    }
    Result<std::unique_ptr<ImapSession>> imap(const QTcpServer &server, const Credentials &credentials)
    {
        return ImapSession::open(
            {u"127.0.0.1"_s, server.serverPort()}, credentials, m_cancellation, {.connect = 5'000, .transfer = 500});
    }

    OwnCertificate m_certificate;
    TrustedCertificate m_trusted{m_certificate.certificate()};
    sync::Cancellation m_cancellation;
};

SATCHEL_TEST(tst_MailSignIn)
#include "tst_MailSignIn.moc"
