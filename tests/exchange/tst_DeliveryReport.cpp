// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery reports, read receipts and automatic replies in the dialects of the servers that send them.
#include "exchange/mail/DeliveryReport.h"
#include "exchange/mail/MailOrigin.h"
#include "exchange/mail/MimeReader.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

using Failure = DeliveryStatus::Failure;
using Action = DeliveryStatus::Action;

/// A report of the usual three parts.
QByteArray report(const QByteArray &head, const QByteArray &statuses, const QByteArray &original,
    const QByteArray &reportType = "delivery-status")
{
    return head + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=" + reportType
        + ";\r\n\tboundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
          "It could not be delivered.\r\n\r\n--b1\r\nContent-Type: message/"
        + reportType + "\r\n\r\n" + statuses + "\r\n--b1\r\n" + original + "\r\n--b1--\r\n";
}

const QByteArray returned = "Content-Type: message/rfc822\r\n\r\nReceived: from x\r\nFrom: max@satchel.example\r\n"
                            "Message-ID: <1@satchel.example>\r\nSubject: Offer\r\n\r\nHello\r\n";

const QByteArray postfix = report(
    "From: MAILER-DAEMON@mx.satchel.example (Mail Delivery System)\r\n"
    "Subject: Undelivered Mail Returned to Sender\r\nTo: max@satchel.example\r\nAuto-Submitted: auto-replied\r\n",
    "Reporting-MTA: dns; mx.satchel.example\r\nX-Postfix-Queue-ID: 4ABC\r\n"
    "X-Postfix-Sender: rfc822; max@satchel.example\r\nArrival-Date: Mon, 16 Nov 2026 09:30:00 +0100 (CET)\r\n\r\n"
    "Final-Recipient: rfc822; anna.berg@lindental.example\r\nOriginal-Recipient: rfc822;anna@lindental.example\r\n"
    "Action: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mail.lindental.example\r\n"
    "Diagnostic-Code: smtp; 550 5.1.1 <anna.berg@lindental.example>: Recipient address\r\n"
    "    rejected: User unknown in local recipient table\r\n\r\n"
    "Final-Recipient: rfc822; ben@nowhere.example\r\nOriginal-Recipient: rfc822;ben@nowhere.example\r\n"
    "Action: failed\r\nStatus: 5.4.4\r\n"
    "Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error\r\n"
    "    for name=nowhere.example type=AAAA: Host not found\r\n",
    "Content-Description: Undelivered Message Headers\r\nContent-Type: text/rfc822-headers\r\n\r\n"
    "Message-ID: <1@satchel.example>\r\nSubject: Offer\r\n");

const QByteArray postfixDelayed = report(
    "Subject: Delayed Mail (still being retried)\r\nFrom: MAILER-DAEMON@mx.satchel.example\r\n",
    "Reporting-MTA: dns; mx.satchel.example\r\n\r\nFinal-Recipient: rfc822; anna@lindental.example\r\n"
    "Action: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: X-Postfix; connect to "
    "mail.lindental.example[192.0.2.1]:25: Connection timed out\r\nWill-Retry-Until: Sat, 21 Nov 2026\r\n",
    returned);

const QByteArray exim
    = "Return-path: <>\r\nX-Failed-Recipients: anna@lindental.example,\r\n ben@lindental.example\r\n"
      "Auto-Submitted: auto-replied\r\nFrom: Mail Delivery System <Mailer-Daemon@satchel.example>\r\n"
      "To: max@satchel.example\r\nSubject: Mail delivery failed: returning message to sender\r\n"
      "Message-Id: <E1abc@satchel.example>\r\n\r\n"
      "This message was created automatically by mail delivery software.\r\n\r\n"
      "A message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error."
      " The following address(es) failed:\r\n\r\n"
      "  anna@lindental.example\r\n    host mail.lindental.example [192.0.2.1]\r\n"
      "    SMTP error from remote mail server after RCPT TO:<anna@lindental.example>:\r\n    550 No such user here\r\n"
      "  ben@lindental.example\r\n    SMTP error from remote mail server after end of data:\r\n"
      "    552 5.2.2 Mailbox full\r\n\r\n"
      "------ This is a copy of the message, including all the headers. ------\r\n\r\n"
      "Received: from x\r\nMessage-ID: <1@satchel.example>\r\nSubject: Offer\r\n\r\nHello\r\n";

const QByteArray exchange365 = report(
    "From: \"Microsoft Outlook\" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@lindental.example>\r\n"
    "Subject: Undeliverable: Offer\r\nIn-Reply-To: <1@satchel.example>\r\n"
    "Auto-Submitted: auto-replied\r\nX-MS-Exchange-Message-Is-Ndr:\r\n",
    "Reporting-MTA: dns;AM0PR0.eurprd.prod.outlook.example\r\nReceived-From-MTA: dns;mx.satchel.example\r\n"
    "Arrival-Date: Mon, 16 Nov 2026 08:30:00 +0000\r\n\r\n"
    "Final-Recipient: rfc822;anna@lindental.example\r\nAction: failed\r\nStatus: 5.1.10\r\n"
    "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient\r\n not found by SMTP address "
    "lookup\r\nX-Display-Name: Anna Berg\r\n",
    returned);

const QByteArray gmail = report("From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>\r\n"
                                "Subject: Delivery Status Notification (Failure)\r\nReferences: <1@satchel.example>\r\n"
                                "In-Reply-To: <1@satchel.example>\r\nX-Failed-Recipients: anna@gmail.example\r\n"
                                "Auto-Submitted: auto-replied\r\n",
    "Reporting-MTA: dns; googlemail.example\r\nArrival-Date: Mon, 16 Nov 2026 00:30:00 -0800 (PST)\r\n"
    "X-Original-Message-ID: <1@satchel.example>\r\n\r\n"
    "Final-Recipient: rfc822; anna@gmail.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    "Remote-MTA: dns; gmail-smtp-in.l.google.example. (192.0.2.9, the server for the domain.)\r\n"
    "Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.\r\n"
    " Please try\r\n 550 5.1.1 double-checking the address - gsmtp\r\n"
    "Last-Attempt-Date: Mon, 16 Nov 2026 00:30:01 -0800 (PST)\r\n",
    returned);

const QByteArray dovecot = report(
    "From: Mail Delivery Subsystem <postmaster@lindental.example>\r\nSubject: Rejected: Offer\r\n"
    "Auto-Submitted: auto-replied (rejected)\r\nPrecedence: bulk\r\n",
    "Reporting-MTA: dns; lindental.example\r\nOriginal-Recipient: rfc822; anna@lindental.example\r\n"
    "Final-Recipient: rfc822; anna.berg@lindental.example\r\nAction: failed\r\nStatus: 5.2.2\r\n",
    returned); // without an empty line before the recipient

const QByteArray openSmtpd = report(
    "Subject: Delivery status notification: error\r\nFrom: Mailer Daemon <MAILER-DAEMON@satchel.example>\r\n",
    "Reporting-MTA: dns; mx.satchel.example\n\nFinal-Recipient: rfc822; anna@lindental.example\n"
    "Action: failed\nStatus: 5.0.0\n",
    "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <1@satchel.example>\r\n");

const QByteArray delivered = report(
    "Subject: Successful Mail Delivery Report\r\nFrom: MAILER-DAEMON@lindental.example\r\n",
    "Reporting-MTA: dns; mx.lindental.example\r\n\r\nFinal-Recipient: rfc822; anna@lindental.example\r\n"
    "Action: delivered (to mailbox)\r\nStatus: 2.0.0\r\nDiagnostic-Code: X-Postfix; delivered to maildir\r\n\r\n"
    "Final-Recipient: rfc822; ben@lindental.example\r\nAction: relayed\r\nStatus: 2.0.0\r\n",
    returned);

QByteArray receipt(const QByteArray &disposition)
{
    return report("From: Anna Berg <anna@lindental.example>\r\nSubject: Read: Offer\r\n",
        "Reporting-UA: mail.lindental.example; Mail\r\nOriginal-Recipient: rfc822;anna@lindental.example\r\n"
        "Final-Recipient: rfc822;anna.berg@lindental.example\r\nOriginal-Message-ID: <1@satchel.example>\r\n"
        "Disposition: "
            + disposition + "\r\n",
        "Content-Type: text/rfc822-headers\r\n\r\nSubject: Offer\r\n", "disposition-notification");
}

} // namespace

class tst_DeliveryReport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    MailFile read(const QByteArray &message)
    {
        const QString path = m_folder.filePath(u"mail.eml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
            qFatal("cannot write the test file");
        file.close();
        auto mail = readMime(path, {0, message.size(), false, {}});
        return mail ? *mail : MailFile();
    }
    MailOrigin origin(const QByteArray &head)
    {
        return originOf(read("From: Anna <anna@lindental.example>\r\n" + head + "\r\nHello\r\n"));
    }

private Q_SLOTS:
    void eachServersReportNamesMessageRecipientAndReason_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("status");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("diagnostic");
        QTest::newRow("Postfix") << postfix << u"anna@lindental.example"_s << u"5.1.1"_s << Failure::Hard
                                 << u"550 5.1.1 <anna.berg@lindental.example>: Recipient address rejected: User "
                                    "unknown in local recipient table"_s;
        QTest::newRow("Postfix, delayed")
            << postfixDelayed << u"anna@lindental.example"_s << u"4.4.1"_s << Failure::Soft
            << u"connect to mail.lindental.example[192.0.2.1]:25: Connection timed out"_s;
        QTest::newRow("Exim") << exim << u"anna@lindental.example"_s << u""_s << Failure::Hard
                              << u"host mail.lindental.example [192.0.2.1] SMTP error from remote mail server after "
                                 "RCPT TO:<anna@lindental.example>: 550 No such user here"_s;
        QTest::newRow("Exchange") << exchange365 << u"anna@lindental.example"_s << u"5.1.10"_s << Failure::Hard
                                  << u"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address "
                                     "lookup"_s;
        QTest::newRow("Gmail") << gmail << u"anna@gmail.example"_s << u"5.1.1"_s << Failure::Hard
                               << u"550-5.1.1 The email account that you tried to reach does not exist. Please try "
                                  "550 5.1.1 double-checking the address - gsmtp"_s;
        QTest::newRow("Dovecot") << dovecot << u"anna@lindental.example"_s << u"5.2.2"_s << Failure::Soft << u""_s;
        QTest::newRow("OpenSMTPD") << openSmtpd << u"anna@lindental.example"_s << u"5.0.0"_s << Failure::Hard << u""_s;
    }
    void eachServersReportNamesMessageRecipientAndReason()
    {
        QFETCH(const QByteArray, message);
        const MailFile mail = read(message);
        const auto report = readDeliveryReport(mail);
        QVERIFY(report);
        QCOMPARE(report->messageId, u"1@satchel.example"_s);
        const DeliveryStatus &first = report->recipients.front();
        QTEST(first.address, "address");
        QTEST(first.status, "status");
        QTEST(first.failure, "failure");
        QTEST(first.diagnostic, "diagnostic");
        QCOMPARE(originOf(mail), MailOrigin::DeliveryReport);
    }

    void aReportNamesEachRecipient()
    {
        const auto failed = readDeliveryReport(read(postfix));
        QCOMPARE(failed->recipients.size(), 2U);
        QCOMPARE(failed->recipients[0].finalAddress, u"anna.berg@lindental.example"_s);
        QCOMPARE(failed->recipients[1].failure, Failure::Hard); // there is no such host
        const auto plain = readDeliveryReport(read(exim));
        QCOMPARE(plain->recipients.size(), 2U);
        QCOMPARE(plain->recipients[1].address, u"ben@lindental.example"_s);
        QCOMPARE(plain->recipients[1].status, u"5.2.2"_s);
        QCOMPARE(plain->recipients[1].failure, Failure::Soft);
        const auto arrived = readDeliveryReport(read(delivered));
        QCOMPARE(arrived->recipients[0].action, Action::Delivered);
        QCOMPARE(arrived->recipients[0].failure, Failure::None);
        QCOMPARE(arrived->recipients[1].action, Action::Relayed);
        QCOMPARE(readDeliveryReport(read(postfixDelayed))->recipients[0].action, Action::Delayed);
    }

    void aReportWithoutTheMessageNamesItByWhatItAnswers()
    {
        QByteArray message = gmail;
        message.replace(returned, "Content-Type: text/plain\r\n\r\nnothing\r\n");
        QCOMPARE(readDeliveryReport(read(message))->messageId, u"1@satchel.example"_s);
    }

    void aDamagedReportIsNone()
    {
        QByteArray message = postfix;
        message.replace("Action:", "Auction:");
        QVERIFY(!readDeliveryReport(read(message)));
        message = postfix;
        message.replace("-Recipient:", "-Recipe:");
        QVERIFY(!readDeliveryReport(read(message)));
        for (qsizetype length = 0; length < postfix.size(); length += 7)
            static_cast<void>(readDeliveryReport(read(postfix.left(length)))); // does not crash
        QVERIFY(!readDeliveryReport(MailFile()));
    }

    void aReportThatBringsBackALargeMessageIsReadFromItsBeginning()
    {
        QByteArray message = postfixDelayed;
        message.replace("Hello\r\n", QByteArray("Hello Hello\r\n").repeated(200'000));
        QCOMPARE(readDeliveryReport(read(message))->messageId, u"1@satchel.example"_s);
    }

    void whatIsForGoodIsToldFromWhatMayPass_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("diagnostic");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("no mailbox") << u"5.1.1"_s << u""_s << Failure::Hard;
        QTest::newRow("no such domain") << u"5.1.2"_s << u""_s << Failure::Hard;
        QTest::newRow("sender refused") << u"5.1.8"_s << u""_s << Failure::Soft;
        QTest::newRow("mailbox disabled") << u"5.2.1"_s << u""_s << Failure::Hard;
        QTest::newRow("mailbox full") << u"5.2.2"_s << u""_s << Failure::Soft;
        QTest::newRow("too large") << u"5.3.4"_s << u""_s << Failure::Soft;
        QTest::newRow("access denied (Exchange)") << u"5.4.1"_s << u""_s << Failure::Hard;
        QTest::newRow("loop") << u"5.4.6"_s << u""_s << Failure::Soft;
        QTest::newRow("gave up after days") << u"4.4.7"_s << u""_s << Failure::Soft;
        QTest::newRow("spam") << u"5.7.1"_s << u"550 5.7.1 message content rejected"_s << Failure::Soft;
        QTest::newRow("unavailable (Outlook.com)") << u"5.5.0"_s << u"550 5.5.0 mailbox unavailable"_s << Failure::Hard;
        QTest::newRow("full, said in words") << u"5.0.0"_s << u"550 Mailbox quota exceeded"_s << Failure::Soft;
        QTest::newRow("by code alone") << u""_s << u"550 no such user"_s << Failure::Hard;
        QTest::newRow("temporary by code alone") << u""_s << u"451 try later"_s << Failure::Soft;
        QTest::newRow("a rule by code alone") << u""_s << u"554 refused"_s << Failure::Soft;
        QTest::newRow("nothing said") << u""_s << u""_s << Failure::Hard;
    }
    void whatIsForGoodIsToldFromWhatMayPass()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, diagnostic);
        QTEST(failureOf(Action::Failed, status, diagnostic), "failure");
    }

    void aReadReceiptSaysWhichMessageAndWhetherItWasRead()
    {
        const MailFile mail = read(receipt("manual-action/MDN-sent-manually; displayed"));
        const auto read1 = readReadReceipt(mail);
        QVERIFY(read1);
        QCOMPARE(read1->messageId, u"1@satchel.example"_s);
        QCOMPARE(read1->address, u"anna@lindental.example"_s);
        QVERIFY(read1->isDisplayed);
        QCOMPARE(originOf(mail), MailOrigin::ReadReceipt);
        QVERIFY(!readReadReceipt(read(receipt("automatic-action/MDN-sent-automatically; deleted/error")))->isDisplayed);
        QVERIFY(!readDeliveryReport(mail));
        QVERIFY(!readReadReceipt(read(postfix)));
    }

    void anAutomaticReplyIsNoAnswerOfAPerson_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("RFC 3834") << QByteArray("Auto-Submitted: auto-replied\r\n");
        QTest::newRow("Sieve vacation") << QByteArray(
            "Auto-Submitted: auto-replied (vacation)\r\nPrecedence: bulk\r\n");
        QTest::newRow("Exchange") << QByteArray(
            "Subject: Away\r\nAuto-Submitted: auto-generated\r\n"
            "X-Auto-Response-Suppress: All\r\nIn-Reply-To: <1@satchel.example>\r\n");
        QTest::newRow("Exchange, without RFC 3834")
            << QByteArray("X-Auto-Response-Suppress: DR, OOF, AutoReply\r\nIn-Reply-To: <1@satchel.example>\r\n");
        QTest::newRow("cPanel") << QByteArray("X-Autorespond: Away\r\nPrecedence: bulk\r\n");
        QTest::newRow("Gmail") << QByteArray("X-Autoreply: yes\r\n");
        QTest::newRow("precedence") << QByteArray("Precedence: auto_reply\r\n");
        QTest::newRow("null sender") << QByteArray("Return-Path: <>\r\nIn-Reply-To: <1@satchel.example>\r\n");
        for (const QByteArray &subject : {"Automatic reply: Offer"_ba, "Abwesenheitsnotiz: Offer"_ba,
                 "Automatische Antwort: x"_ba, "Réponse automatique : x"_ba, "Respuesta automática: x"_ba,
                 "رد تلقائي: x"_ba, "自動応答: x"_ba, "Out of Office: x"_ba})
            QTest::newRow(subject.constData()) << QByteArray("Subject: " + subject + "\r\n");
    }
    void anAutomaticReplyIsNoAnswerOfAPerson()
    {
        QFETCH(const QByteArray, head);
        QCOMPARE(origin(head), MailOrigin::AutoReply);
    }

    void whatAProgramSendsUnaskedIsGenerated()
    {
        QCOMPARE(origin("Auto-Submitted: auto-generated\r\n"), MailOrigin::Generated);
        QCOMPARE(origin("Precedence: bulk\r\nList-Unsubscribe: <https://x.example>\r\n"), MailOrigin::Generated);
        QCOMPARE(origin("List-Id: News <news.x.example>\r\nList-Unsubscribe: <https://x.example>\r\n"),
            MailOrigin::Generated);
    }

    void aPersonsMessageIsOne()
    {
        QCOMPARE(origin("Subject: Re: Offer\r\nIn-Reply-To: <1@satchel.example>\r\n"), MailOrigin::Person);
        QCOMPARE(origin("Subject: Our office is out of order\r\n"), MailOrigin::Person);
        QCOMPARE(origin("Auto-Submitted: no\r\nX-Auto-Response-Suppress: DR, RN\r\n"), MailOrigin::Person);
        QCOMPARE(origin("Precedence: bulk\r\nList-Id: <team.x.example>\r\nIn-Reply-To: <1@satchel.example>\r\n"),
            MailOrigin::Person); // an answer through a mailing list
        QCOMPARE(originOf(MailFile()), MailOrigin::Person);
    }
};

SATCHEL_PLAIN_TEST(tst_DeliveryReport)
#include "tst_DeliveryReport.moc"
