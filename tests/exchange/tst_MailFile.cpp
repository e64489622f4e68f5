// SPDX-License-Identifier: GPL-3.0-or-later
// Files of e-mails: what is read from them, and that a hostile one is refused with a reason.
#include "exchange/mail/MailSource.h"
#include "tests/support/MsgFile.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray offer
    = "Message-ID: <1@lindental.example>\r\n"
      "In-Reply-To: <0@satchel.example>\r\n"
      "References: <a@satchel.example> <0@satchel.example>\r\n"
      "From: =?utf-8?q?Anna_M=C3=BCller?= <anna@lindental.example>\r\n"
      "To: \"Max Kern\" <max@satchel.example>, team: b@satchel.example, c@satchel.example;\r\n"
      "Cc: copy@satchel.example\r\n"
      "Date: Mon, 16 Nov 2026 09:30:00 +0100\r\n"
      "Subject: =?iso-8859-1?Q?Angebot_f=FCr_M=E4rz?=\r\n"
      "MIME-Version: 1.0\r\n"
      "Content-Type: multipart/mixed; boundary=outer\r\n\r\n"
      "--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n"
      "--inner\r\nContent-Type: text/plain; charset=utf-8\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe\r\n"
      "--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Gr&uuml;&szlig;e</p>\r\n--inner--\r\n"
      "--outer\r\nContent-Type: application/pdf\r\n"
      "Content-Disposition: attachment; filename*=utf-8''..%2FAngebot%20%E2%82%AC.pdf\r\n"
      "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--outer--\r\n";

QByteArray plainMail(const QByteArray &type, const QByteArray &body)
{
    return "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body;
}

MsgStorage outlookMessage()
{
    MsgStorage message;
    message.texts = {{0x0037, u"Angebot für März"_s}, {0x1000, u"Grüße\r\nMax"_s}, {0x1035, u"<7@satchel.example>"_s},
        {0x0C1A, u"Max Kern"_s}, {0x0C1F, u"/O=SATCHEL/CN=MAX"_s}, {0x5D01, u"max@satchel.example"_s}};
    message.numbers = {{0x0039, 0x0040, 134'389'458'000'000'000ULL}}; // 2026-11-12T08:30:00Z
    MsgStorage to;
    to.texts = {{0x3001, u"Anna Müller"_s}, {0x39FE, u"anna@lindental.example"_s}};
    to.numbers = {{0x0C15, 0x0003, 1}};
    MsgStorage cc;
    cc.texts = {{0x3001, u"Ben"_s}, {0x3003, u"ben@lindental.example"_s}};
    cc.numbers = {{0x0C15, 0x0003, 2}};
    message.recipients = {to, cc};
    MsgStorage file;
    file.texts = {{0x3707, u"Preise.txt"_s}, {0x370E, u"text/plain"_s}};
    file.bytes = {{0x3701, 0x0102, QByteArray(9000, 'p')}};
    MsgStorage inner;
    inner.texts = {{0x0037, u"Anfrage"_s}, {0x1000, u"Was kostet es?"_s}};
    MsgStorage forwarded;
    forwarded.numbers = {{0x3705, 0x0003, 5}};
    forwarded.embedded = {inner};
    message.attachments = {file, forwarded};
    return message;
}

QByteArray contentOf(const MailAttachment &attachment)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto size = attachment.copyTo(buffer);
    return size && *size == buffer.data().size() ? buffer.data() : QByteArray("failed");
}

} // namespace

class tst_MailFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes, const QString &name = u"mail.eml"_s)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    Result<MailFile> read(const QByteArray &bytes, const QString &name = u"mail.eml"_s)
    {
        auto source = TRY(MailSource::open(file(bytes, name)));
        auto entry = source.next();
        return entry ? std::move(entry->mail) : fail(Error::Kind::Bug, u"no message"_s);
    }
    static QStringList subjectsIn(const QString &path)
    {
        auto source = MailSource::open(path);
        QStringList subjects;
        while (auto entry = source->next())
            subjects.append(entry->mail ? entry->mail->subject : entry->place + u": "_s + entry->mail.error().what);
        return subjects;
    }

private Q_SLOTS:
    void aMessageIsReadWithItsPeopleItsTextAndItsFiles()
    {
        const auto mail = read(offer);
        QVERIFY2(mail, qPrintable(mail ? QString() : toText(mail.error())));
        QCOMPARE(mail->messageId, u"1@lindental.example"_s);
        QCOMPARE(mail->inReplyTo, u"0@satchel.example"_s);
        QCOMPARE(mail->references, QStringList({u"a@satchel.example"_s, u"0@satchel.example"_s}));
        QCOMPARE(mail->from, (MailAddress{u"Anna Müller"_s, u"anna@lindental.example"_s}));
        QCOMPARE(mail->to.size(), 3U); // those of a group too
        QCOMPARE(mail->to.back().email, u"c@satchel.example"_s);
        QCOMPARE(mail->cc.front().email, u"copy@satchel.example"_s);
        QCOMPARE(mail->date->toIso(), u"2026-11-16T08:30:00.000Z"_s);
        QCOMPARE(mail->subject, u"Angebot für März"_s);
        QCOMPARE(mail->text, u"Grüße"_s);
        QVERIFY(mail->html.contains("<p>"_L1));
        QCOMPARE(mail->attachments.size(), 1U);
        QCOMPARE(mail->attachments.front().name, u"Angebot €.pdf"_s); // and not in the folder above
        QCOMPARE(mail->attachments.front().mediaType, u"application/pdf"_s);
        QCOMPARE(contentOf(mail->attachments.front()), QByteArray("%PDF-1.4\n"));
        QVERIFY(mail->remarks.isEmpty());
    }

    void hypertextAloneBecomesText()
    {
        const auto mail = read(
            plainMail("text/html; charset=utf-8", "<style>x</style><p>One</p><p>Two &amp; three</p>"));
        QCOMPARE(mail->text, u"One\nTwo & three"_s);
    }

    void charsetsAreReadAndWrongOnesGuessed_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("koi8-r") << QByteArray("koi8-r") << QByteArray("\xf0\xd2\xc9\xd7\xc5\xd4") << u"Привет"_s;
        QTest::newRow("iso-2022-jp") << QByteArray("iso-2022-jp") << QByteArray("\x1b$B8+@Q\x1b(B") << u"見積"_s;
        QTest::newRow("gb2312") << QByteArray("gb2312") << QByteArray("\xb1\xa8\xbc\xdb") << u"报价"_s;
        QTest::newRow("latin-1 that is Windows") << QByteArray("iso-8859-1") << QByteArray("5 \x80") << u"5 €"_s;
        QTest::newRow("said to be UTF-8") << QByteArray("utf-8")
                                          << QByteArray("Gr\xfc\xdf"
                                                        "e")
                                          << u"Grüße"_s;
        QTest::newRow("said to be ASCII") << QByteArray("us-ascii")
                                          << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                                        "e")
                                          << u"Grüße"_s;
        QTest::newRow("unknown") << QByteArray("x-klingon")
                                 << QByteArray("Gr\xfc\xdf"
                                               "e")
                                 << u"Grüße"_s;
        QTest::newRow("none") << QByteArray("")
                              << QByteArray("Gr\xfc\xdf"
                                            "e")
                              << u"Grüße"_s;
    }
    void charsetsAreReadAndWrongOnesGuessed()
    {
        QFETCH(const QByteArray, charset);
        QFETCH(const QByteArray, bytes);
        const auto mail = read(plainMail("text/plain; charset=\"" + charset + '"', bytes));
        QTEST(mail ? mail->text : toText(mail.error()), "text");
    }

    void encodedWordsThatFollowEachOtherAreAllRead()
    {
        const auto mail = read(
            "From: =?UTF-8?B?TcO8?= =?utf-8?b?bGxlcg==?= =?utf-8?Q?=2C?= x <a@b.example>\r\n"
            "To: =?utf-8?B?QQ==?=\r\n =?utf-8?B?bm5h?= <c@b.example>, =?utf-8?B?QmVu?= <d@b.example>\r\n"
            "Subject: =?UTF-8?B?SGVsbG8=?= =?UTF-8?B?IHdvcmxk?= =?iso-8859-1?B?/A==?= =?UTF-8?B?IA==?=\r\n"
            " =?UTF-8?B?5Lit5?= =?UTF-8?B?paH?= plain =?UTF-8?B?eA==?=\r\n"
            "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
            " filename=\"=?UTF-8?B?QW5nZQ==?= =?UTF-8?B?Ym90LnBkZg==?=\"\r\n\r\nx\r\n");
        QVERIFY(mail);
        QCOMPARE(mail->from.name, u"Müller, x"_s);
        QCOMPARE(mail->to.size(), 2U);
        QCOMPARE(mail->to.front().name, u"Anna"_s);
        QCOMPARE(mail->subject, u"Hello worldü 中文 plain x"_s);
        QCOMPARE(mail->attachments.front().name, u"Angebot.pdf"_s);
    }

    void encodingsAreReadAsWindowsWritesThem_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *charset, const QByteArray &bytes, const QString &text) {
            QTest::newRow(charset) << QByteArray(charset) << bytes << text;
        };
        row("Shift_JIS", "\x87\x40\xfb\xfc", u"①髙"_s); // letters of NEC and IBM
        row("iso-2022-jp", "\x1b$B-!|b\x1b(B!", u"①髙!"_s);
        row("EUC-KR", "\x8c\x63\xb0\xa1", u"똠가"_s);
        row("ks_c_5601-1987", "\xb0\xa1", u"가"_s);
        row("iso-8859-9", "\xfd\x80", u"ı€"_s);
        row("TIS-620", "\xa1\x80", u"ก€"_s);
        row("gb2312", "\xe9\x46", u"镕"_s); // of GBK
        row("cp-850", "\x81\x9c", u"ü£"_s);
        row("mac-roman", "\x9f\xdb", u"ü€"_s);
        row("utf-7", "+APw-ber", u"über"_s);
        row("windows-1251", "\xcf\xf0", u"Пр"_s);
        row("iso-8859-1", "\x80\xfc", u"€ü"_s);
        row("no-such-charset", "\xfc", u"ü"_s);
        row("euc-jp", "\xa4\xa2\xff\xa4\xa4", u"あ\ufffdい"_s);
    }
    void encodingsAreReadAsWindowsWritesThem()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(read(plainMail("text/plain; charset=" + charset, bytes))->text, text);
        const auto head = read("From: a@b.example\r\nSubject: =?" + charset + "?B?" + bytes.toBase64() + "?=\r\n\r\n");
        QCOMPARE(head->subject, text);
    }

    void namesOfFilesAreReadInTheOrderThatTheyHave()
    {
        const auto mail = read("From: a@b.example\nSubject: x\nContent-Type: application/pdf\n"
                               "Content-Disposition: attachment; filename*=utf-8''offer%E2%80%AEfdp.exe\n\nx");
        QCOMPARE(mail->attachments.front().name, u"offerfdp.exe"_s);
    }

    void referencesNameOtherMessages()
    {
        const auto mail = read("From: a@b.example\nMessage-ID: <me@x>\nReferences: one@x two@x <me@x>\n"
                               "In-Reply-To: <me@x>\nSubject: x\n\nText");
        QVERIFY(!mail->references.contains(u"me@x"_s));
        QVERIFY(mail->inReplyTo.isEmpty());
        QCOMPARE(read("From: a@b.example\nReferences: one@x two@x\nSubject: x\n\nText")->references,
            QStringList({u"one@x"_s, u"two@x"_s}));
    }

    void controlBytesDoNotComeThrough()
    {
        const auto mail = read("From: a@b.example\nSubject: one\x01\x02 two\n\nA\0"
                               "B\x1b[31m\r\nC"_ba);
        QCOMPARE(mail->subject, u"one two"_s);
        QCOMPARE(mail->text, u"AB[31m\nC"_s);
    }

    void aFileThatIsCutOffAnywhereIsReadOrRefusedWithAReason()
    {
        int refused = 0;
        for (qsizetype length = 0; length < offer.size(); ++length) {
            const auto mail = read(offer.left(length));
            if (!mail) {
                ++refused;
                QVERIFY(!mail.error().what.isEmpty());
                QVERIFY(mail.error().where.endsWith("mail.eml"_L1));
            } else {
                for (const MailAttachment &attachment : mail->attachments)
                    contentOf(attachment);
            }
        }
        QVERIFY2(refused < 80, qPrintable(QString::number(refused))); // of which nearly nothing of the head is there
        const auto cut = read(offer.chopped(30));
        QVERIFY(cut);
        QCOMPARE(cut->remarks, QStringList{u"the message is cut off: its end is missing"_s});
        QVERIFY(read(offer)->remarks.isEmpty());
    }

    void aMessageWithoutItsLastBoundaryIsReadAsMailProgramsShowIt()
    {
        const auto mail = read("From: a@b.example\nSubject: Offer\nContent-Type: multipart/mixed; boundary=x\n\n"
                               "--x\nContent-Type: text/plain\n\nHello\n--x\nContent-Type: text/csv; name=a.csv\n"
                               "Content-Disposition: attachment; filename=a.csv\n\n1,2\n");
        QCOMPARE(mail->text, u"Hello"_s);
        QCOMPARE(mail->attachments.size(), size_t(1));
        QCOMPARE(contentOf(mail->attachments.front()), QByteArray("1,2\n"));
        QCOMPARE(mail->remarks.size(), 1);
    }

    void ofThousandsOfPartsTheFirstAreRead()
    {
        QByteArray parts = "From: a@b.example\nSubject: parts\nContent-Type: multipart/mixed; boundary=x\n\n";
        for (int i = 0; i < 3000; ++i)
            parts += "--x\nContent-Type: text/csv; name=a.csv\nContent-Disposition: attachment; filename=a.csv\n\n1\n";
        const auto mail = read(parts + "--x--\n");
        QCOMPARE(mail->attachments.size(), size_t(mail_limit::mostParts));
        QCOMPARE(mail->remarks.size(), 1);
    }

    void theTimeIsThatOfTheFirstServerWhereTheDateSaysNone_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("at");
        QTest::newRow("none") << QByteArray() << u"2026-11-16T08:30:00Z"_s;
        QTest::newRow("no date") << QByteArray("Date: yesterday\n") << u"2026-11-16T08:30:00Z"_s;
        QTest::newRow("in the future") << QByteArray("Date: Mon, 16 Nov 2037 09:30:00 +0100\n")
                                       << u"2026-11-16T08:30:00Z"_s;
        QTest::newRow("before it came") << QByteArray("Date: Mon, 16 Nov 2026 09:29:00 +0100\n")
                                        << u"2026-11-16T08:29:00Z"_s;
    }
    void theTimeIsThatOfTheFirstServerWhereTheDateSaysNone()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, at);
        const auto mail = read("Received: by b.example; Tue, 17 Nov 2026 10:00:00 +0100 (CET)\n"
                               "Received: from a.example by c.example\n\twith SMTP; Mon, 16 Nov 2026 09:30:00 +0100\n"
            + date + "From: a@b.example\nSubject: x\n\nText");
        QCOMPARE(mail->writtenAt(), std::optional(*Instant::fromIso(at)));
    }

    void whatIsNoMailIsRefused()
    {
        QCOMPARE(read("").error().what, u"the file is empty"_s);
        QCOMPARE(read("Hello\nWorld\n").error().what, u"this is not an e-mail"_s);
        QCOMPARE(read(QByteArray(3000, '\0')).error().kind, Error::Kind::Invalid);
        QCOMPARE(
            read(QByteArray(2 * 1024 * 1024, 'x')).error().what, u"the head of the message is larger than 1.00 MiB"_s);
        QVERIFY(!MailSource::open(m_folder.filePath(u"nowhere.eml"_s)));
    }

    void messagesWithinMessagesEndSomewhere()
    {
        QByteArray deep;
        for (int i = 0; i < 5000; ++i)
            deep += "Subject: " + QByteArray::number(i) + "\r\nContent-Type: message/rfc822\r\n\r\n";
        const auto mail = read(deep + "Subject: end\r\n\r\ntext");
        if (mail)
            contentOf(mail->attachments.front());
        QByteArray parts = "Subject: parts\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n";
        for (int i = 0; i < 3000; ++i)
            parts += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b"
                + QByteArray::number(i + 1) + "\r\n\r\n";
        QVERIFY(!read(parts));
    }

    void aMessageOfTooManyPartsIsRefused()
    {
        QByteArray parts = "Subject: parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 10'000; ++i)
            parts += "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";
        QCOMPARE(read(parts + "--b--\r\n").error().what, u"the message has more than 1000 parts"_s);
        QCOMPARE(read(parts + QByteArray("--b\r\n").repeated(50'000)).error().what,
            u"the message has more than 1000 parts"_s);
    }

    void aMessageWithinAMessageIsAFileOfItsOwn()
    {
        const auto mail = read(plainMail("multipart/mixed; boundary=b",
            "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Inner: one\r\nFrom: "
            "x@y.example\r\n\r\ninside\r\n--b--\r\n"));
        QCOMPARE(mail->attachments.size(), 1U);
        QCOMPARE(mail->attachments.front().name, u"Inner_ one.eml"_s);
        const QByteArray inner = contentOf(mail->attachments.front());
        QVERIFY(inner.contains("Subject: Inner: one"));
        QVERIFY(inner.contains("inside"));
    }

    void aMailboxGivesItsMessages()
    {
        const QByteArray box = "From max@satchel.example Mon Nov 16 09:30:00 2026\nSubject: One\n\n>From here on\n\n"
                               "From max@satchel.example Mon Nov 16 09:31:00 2026\nSubject: Two\n\nFrom here\n\n"
                               "From max@satchel.example Mon Nov 16 09:32:00 2026\nno mail\n\n\n"
                               "From max@satchel.example Mon Nov 16 09:33:00 2026\nSubject: Four\n\nlast\n";
        auto source = MailSource::open(file(box, u"Inbox"_s));
        const auto first = source->next();
        QCOMPARE(first->mail->text, u"From here on"_s);
        QCOMPARE(first->place, m_folder.filePath(u"Inbox"_s) + u", message 1"_s);
        const auto second = source->next();
        QCOMPARE(second->mail->text, u"From here"_s);
        QCOMPARE(source->next()->mail.error().what, u"this is not an e-mail"_s);
        QCOMPARE(source->next()->mail->subject, u"Four"_s);
        QVERIFY(!source->next());
    }

    void aFolderGivesTheMessagesOfItsFiles()
    {
        file("Subject: eml\n\nx", u"all/b.eml"_s);
        file("Subject: maildir\n\nx", u"all/cur/1700000000.M1P2.host:2,S"_s);
        file("From x\nSubject: box\n\nx", u"all/Archive"_s);
        file("a picture", u"all/c.png"_s);
        QCOMPARE(subjectsIn(m_folder.filePath(u"all"_s)), QStringList({u"box"_s, u"eml"_s, u"maildir"_s}));
        QDir().mkpath(m_folder.filePath(u"none"_s));
        QCOMPARE(MailSource::open(m_folder.filePath(u"none"_s)).error().kind, Error::Kind::Invalid);
    }

    void aMessageOfOutlookIsReadWithItsPeopleItsTextAndItsFiles()
    {
        const auto mail = read(msgFile(outlookMessage()), u"offer.msg"_s);
        QVERIFY2(mail, qPrintable(mail ? QString() : toText(mail.error())));
        QCOMPARE(mail->subject, u"Angebot für März"_s);
        QCOMPARE(mail->text, u"Grüße\nMax"_s);
        QCOMPARE(mail->messageId, u"7@satchel.example"_s);
        QCOMPARE(mail->from, (MailAddress{u"Max Kern"_s, u"max@satchel.example"_s})); // not Exchange's own address
        QCOMPARE(mail->date->toIso(), u"2026-11-12T08:30:00.000Z"_s);
        QCOMPARE(mail->to, (std::vector<MailAddress>{{u"Anna Müller"_s, u"anna@lindental.example"_s}}));
        QCOMPARE(mail->cc, (std::vector<MailAddress>{{u"Ben"_s, u"ben@lindental.example"_s}}));
        QCOMPARE(mail->attachments.size(), 2U);
        QCOMPARE(mail->attachments[0].name, u"Preise.txt"_s);
        QCOMPARE(contentOf(mail->attachments[0]), QByteArray(9000, 'p'));
        QCOMPARE(mail->attachments[1].name, u"Anfrage.eml"_s);
        QVERIFY(contentOf(mail->attachments[1]).contains("Was kostet es?"));
    }

    void anOutlookMessageInACodePageIsRead()
    {
        MsgStorage message;
        message.bytes = {{0x0037, 0x001E, "\xcf\xf0\xe8\xe2\xe5\xf2"},
            {0x1013, 0x0102,
                "<p>Gr\xc3\xbc\xc3\x9f"
                "e</p>"},
            {0x007D, 0x001E, "Message-ID: <8@x.example>\r\nReferences: <1@x.example>\r\nFrom: a@x.example\r\n\r\n"}};
        message.numbers = {{0x3FFD, 0x0003, 1251}, {0x3FDE, 0x0003, 65001}};
        const auto mail = read(msgFile(message), u"old.msg"_s);
        QCOMPARE(mail->subject, u"Привет"_s);
        QCOMPARE(mail->text, u"Grüße"_s);
        QCOMPARE(mail->messageId, u"8@x.example"_s);
        QCOMPARE(mail->references, QStringList{u"1@x.example"_s});
        QCOMPARE(mail->from.email, u"a@x.example"_s);
    }

    void aDamagedOutlookMessageIsReadOrRefusedWithAReason()
    {
        const QByteArray whole = msgFile(outlookMessage());
        const auto examine = [&](const QByteArray &bytes) {
            const auto mail = read(bytes, u"cut.msg"_s);
            if (!mail)
                return !mail.error().what.isEmpty() && mail.error().where.endsWith("cut.msg"_L1);
            for (const MailAttachment &attachment : mail->attachments)
                contentOf(attachment);
            return true;
        };
        for (qsizetype length = 0; length < whole.size(); length += 61)
            QVERIFY(examine(whole.left(length)));
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray damaged = whole;
            for (qsizetype i = at; i < std::min(at + 4, whole.size()); ++i)
                damaged[i] = char(at % 3 == 0 ? 0xFF : at % 3 == 1 ? 0 : damaged[i] + 1);
            QVERIFY(examine(damaged));
        }
        QVERIFY(!read(whole.left(600), u"cut.msg"_s));
    }
};

SATCHEL_TEST(tst_MailFile)
#include "tst_MailFile.moc"
