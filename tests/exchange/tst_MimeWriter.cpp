// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a mail server, read back by our own reader and by Python's, which knows nothing of GMime.
#include "exchange/mail/MimeReader.h"
#include "exchange/mail/MimeWriter.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

OutgoingMail simpleMail()
{
    OutgoingMail mail;
    mail.messageId = u"new@satchel.example"_s;
    mail.from = {u"Max Kern"_s, u"max@satchel.example"_s};
    mail.to = {{u"Anna Müller"_s, u"anna@lindental.example"_s}};
    mail.date = Instant{1'794'815'400'000}; // 2026-11-16T07:50:00Z
    mail.zone = QTimeZone("Asia/Kolkata");
    mail.subject = u"Offer for March"_s;
    mail.text = u"Hello Anna,\n\nhere is the offer.\n"_s;
    return mail;
}

OutgoingFile fileOf(const QString &name, const QString &mediaType, const QByteArray &content)
{
    return {name, mediaType, [content]() -> Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(content);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            }};
}

QByteArray contentIn(const MailAttachment &attachment)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return attachment.copyTo(buffer) ? buffer.data() : QByteArray("failed");
}

/// CRLF alone ends lines, none is longer than a server takes, and nothing is beyond ASCII.
QString problemOfLines(const QByteArray &message)
{
    constexpr qsizetype longest = 998;
    if (QByteArray(message).replace("\r\n", "").contains('\n')
        || QByteArray(message).replace("\r\n", "").contains('\r'))
        return u"a line does not end in CRLF"_s;
    for (const QByteArray &line : message.split('\n')) {
        if (line.size() > longest + 1)
            return u"a line has %1 bytes"_s.arg(line.size());
    }
    const bool isAscii = std::ranges::all_of(message, [](char byte) { return byte > 0; });
    return isAscii ? QString() : u"a byte is not ASCII"_s;
}

QByteArray headOf(const QByteArray &message)
{
    return message.left(message.indexOf("\r\n\r\n") + 2);
}

const QByteArray python = R"(
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.SMTP)
def people(name):
    return [[a.display_name, a.addr_spec] for a in message[name].addresses] if message[name] else []
parts = [p for p in message.walk() if not p.is_multipart()]
defects = [str(d) for p in message.walk() for d in p.defects]
defects += [str(d) for name, value in message.items() for d in value.defects]
print(json.dumps({
    "subject": message["Subject"], "from": people("From"), "to": people("To"), "cc": people("Cc"),
    "date": message["Date"].datetime.isoformat(), "defects": defects,
    "types": [p.get_content_type() for p in message.walk()],
    "texts": [p.get_content().replace("\r\n", "\n") for p in parts if p.get_content_maintype() == "text" and not p.get_filename()],
    "files": [[p.get_filename(), len(p.get_payload(decode=True))] for p in parts if p.get_filename()]}))
)";

bool hasPython()
{
    return !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
}

QJsonObject readByPython(const QByteArray &message)
{
    QProcess process;
    process.start(u"python3"_s, {u"-I"_s, u"-c"_s, QString::fromUtf8(python)});
    process.write(message);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {{u"defects"_s, QString::fromUtf8(process.readAllStandardError())}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

class tst_MimeWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<MailFile> readBack(const QByteArray &message)
    {
        const QString path = m_folder.filePath(u"mail.eml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
            qFatal("cannot write the test file");
        file.close();
        auto scanner = TRY(MailScanner::open(path));
        const auto range = scanner.next();
        return range ? readMime(path, *range) : fail(Error::Kind::Bug, u"no message"_s);
    }
    static QString refusal(const OutgoingMail &mail)
    {
        const auto bytes = writeMime(mail);
        return bytes ? u"written"_s : bytes.error().where + u'|' + bytes.error().what;
    }

private Q_SLOTS:
    void aPlainMessageIsReadableAsItIs()
    {
        const auto bytes = writeMime(simpleMail());
        QVERIFY2(bytes, qPrintable(bytes ? QString() : toText(bytes.error())));
        QCOMPARE(*bytes,
            "Date: Mon, 16 Nov 2026 13:20:00 +0530\r\n"
            "From: Max Kern <max@satchel.example>\r\n"
            "To: =?utf-8?q?Anna_M=C3=BCller?= <anna@lindental.example>\r\n"
            "Subject: Offer for March\r\n"
            "Message-ID: <new@satchel.example>\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: 7bit\r\n\r\n"
            "Hello Anna,\r\n\r\nhere is the offer.\r\n"_ba);
    }

    void theSameMessageGivesTheSameBytes()
    {
        OutgoingMail mail = simpleMail();
        mail.html = u"<p>Hello</p>"_s;
        mail.attachments = {fileOf(u"a.txt"_s, u"text/plain"_s, "x")};
        QCOMPARE(*writeMime(mail), *writeMime(mail));
    }

    void textsOfAllScriptsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("umlauts") << u"Grüße aus München, 5 € für März"_s;
        QTest::newRow("Arabic") << u"عرض أسعار لشهر مارس"_s;
        QTest::newRow("Japanese") << u"三月のお見積り"_s.repeated(12);
        QTest::newRow("emoji") << u"🎉 Family 👨‍👩‍👧‍👦 and flags 🇩🇪"_s;
        QTest::newRow("1,000 letters") << QString(u"Letter "_s).repeated(143).trimmed();
        QTest::newRow("1,000 letters without a space") << QString(1000, u'x');
        QTest::newRow("1,000 umlauts") << QString(1000, u'ü');
        QTest::newRow("what looks encoded") << u"=?utf-8?q?not_encoded?= and ?= too"_s;
        QTest::newRow("signs") << u"a, b; \"c\" <d> (e) \\ f: g@h [i] = ? _ # 100%"_s;
    }
    void textsOfAllScriptsComeBack()
    {
        QFETCH(const QString, text);
        OutgoingMail mail = simpleMail();
        mail.subject = text;
        mail.text = text + u"\n\n"_s + text + u'\n';
        mail.to = {{text.left(900), u"anna@lindental.example"_s}};
        const auto bytes = writeMime(mail);
        QVERIFY(bytes);
        QCOMPARE(problemOfLines(*bytes), QString());
        for (const QByteArray &line : headOf(*bytes).split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
        const auto read = readBack(*bytes);
        QVERIFY(read);
        QCOMPARE(read->subject, text);
        QCOMPARE(read->text, mail.text.trimmed());
        QCOMPARE(read->to.front().name, mail.to.front().name);
        if (!hasPython())
            QSKIP("python3 is not installed");
        const QJsonObject other = readByPython(*bytes);
        QCOMPARE(other[u"defects"_s].toArray(), QJsonArray());
        QCOMPARE(other[u"subject"_s].toString(), text);
        QCOMPARE(other[u"texts"_s].toArray(), QJsonArray{mail.text});
        // Python keeps the folds between the encoded words of a name (its issue 79728)
        const QString name = other[u"to"_s].toArray().at(0).toArray().at(0).toString();
        QCOMPARE(QString(name).remove(u' '), text.left(900).remove(u' '));
    }

    void namesWithCommasAndQuotesStayOneName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Berg, Anna"_s, u"Anna \"Ann\" Berg"_s, u"Müller, \"Max\""_s, u"a\\b"_s,
                 u"Anna (Sales) <boss@other.example>"_s, u"O'Neil & Sons: est. 1900;"_s, u"J. R. Tolkien"_s,
                 u"  two  "_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void namesWithCommasAndQuotesStayOneName()
    {
        QFETCH(const QString, name);
        OutgoingMail mail = simpleMail();
        mail.to = {{name, u"anna@lindental.example"_s}, {u"Ben"_s, u"ben@lindental.example"_s}};
        const auto bytes = writeMime(mail);
        const auto read = readBack(*bytes);
        QCOMPARE(read->to.size(), 2U);
        QCOMPARE(read->to.front(), (MailAddress{name.simplified(), u"anna@lindental.example"_s}));
        if (!hasPython())
            QSKIP("python3 is not installed");
        const QJsonArray to = readByPython(*bytes)[u"to"_s].toArray();
        QCOMPARE(to.size(), 2);
        QCOMPARE(to.at(0).toArray().at(0).toString().simplified(), name.simplified());
        QCOMPARE(to.at(0).toArray().at(1).toString(), u"anna@lindental.example"_s);
    }

    void everyRecipientIsInItsHeaderButHiddenOnesAreNowhere()
    {
        OutgoingMail mail = simpleMail();
        for (int i = 0; i < 200; ++i)
            mail.cc.push_back({u"Person Number %1"_s.arg(i), u"p%1@lindental.example"_s.arg(i)});
        mail.bcc = {{u"Secret"_s, u"hidden@other.example"_s}, {{}, u"anna@lindental.example"_s}};
        mail.replyTo = {{u"Sales"_s, u"sales@satchel.example"_s}};
        const auto bytes = writeMime(mail);
        QCOMPARE(problemOfLines(*bytes), QString());
        QVERIFY(!bytes->contains("hidden") && !bytes->contains("Secret") && !bytes->toLower().contains("bcc"));
        QVERIFY(bytes->contains("Reply-To: Sales <sales@satchel.example>\r\n"));
        QCOMPARE(readBack(*bytes)->cc.size(), 200U);
        const auto recipients = recipientsOf(mail);
        QCOMPARE(recipients->size(), 202); // Anna once
        QCOMPARE(recipients->back(), u"hidden@other.example"_s);
    }

    void aMessageToHiddenRecipientsOnlyHasNoOtherToSay()
    {
        OutgoingMail mail = simpleMail();
        mail.bcc = std::exchange(mail.to, {});
        QVERIFY(writeMime(mail)->contains("To: undisclosed-recipients:;\r\n"));
        mail.bcc.clear();
        QCOMPARE(refusal(mail), u"To|the message has no recipient"_s);
    }

    void domainsOfOtherScriptsAreSentInAscii()
    {
        OutgoingMail mail = simpleMail();
        mail.to = {{{}, u"anna@bücher.example"_s}, {{}, u"jiro@例え.example"_s}};
        const auto bytes = writeMime(mail);
        QVERIFY2(
            bytes->contains("To: anna@xn--bcher-kva.example,\r\n jiro@xn--r8jz45g.example\r\n"), bytes->constData());
        QCOMPARE(*recipientsOf(mail), QStringList({u"anna@xn--bcher-kva.example"_s, u"jiro@xn--r8jz45g.example"_s}));
    }

    void whatIsNoAddressIsRefusedByItsName_data()
    {
        QTest::addColumn<QString>("email");
        for (const QString &email :
            {u""_s, u"anna"_s, u"@b.example"_s, u"anna@"_s, u"a b@c.example"_s, u"a@b@c.example"_s, u"a@b c.example"_s,
                u"<a@b.example>"_s, u"a,b@c.example"_s, u".a@b.example"_s, u"a..b@c.example"_s, u"a@b..example"_s,
                u"a@b.example>"_s, u"a@-"_s, QString(65, u'a') + u"@b.example"_s, u"a@"_s + QString(300, u'b')})
            QTest::newRow(qPrintable(email.left(30))) << email;
    }
    void whatIsNoAddressIsRefusedByItsName()
    {
        QFETCH(const QString, email);
        OutgoingMail mail = simpleMail();
        mail.cc = {{u"Anna"_s, email}};
        QCOMPARE(refusal(mail), email + u"|this is not an e-mail address"_s);
        mail.bcc = std::exchange(mail.cc, {});
        QCOMPARE(refusal(mail), email + u"|this is not an e-mail address"_s);
    }

    void lettersThatFewServersTakeAreRefusedWithThatReason()
    {
        OutgoingMail mail = simpleMail();
        mail.to = {{{}, u"müller@b.example"_s}};
        QCOMPARE(
            refusal(mail), u"müller@b.example|letters with accents or of other scripts cannot be sent before the @"_s);
    }

    void noValueCanBeginAHeaderOfItsOwn_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("CRLF") << u"x\r\nBcc: everybody@other.example"_s;
        QTest::newRow("LF") << u"x\nBcc: y"_s;
        QTest::newRow("CR") << u"x\ry"_s;
        QTest::newRow("NUL") << QString(u"x"_s + QChar(0) + u"y"_s);
        QTest::newRow("tab") << u"x\ty"_s;
        QTest::newRow("escape") << u"x\x1by"_s;
        QTest::newRow("next line (C1)") << u"x\u0085y"_s;
        QTest::newRow("delete") << u"x\x7fy"_s;
    }
    void noValueCanBeginAHeaderOfItsOwn()
    {
        QFETCH(const QString, bad);
        const auto headerOf = [&](auto change) {
            OutgoingMail mail = simpleMail();
            change(mail);
            return refusal(mail).section(u'|', 0, 0);
        };
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.subject = bad; }), u"Subject"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.from.name = bad; }), u"From"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.from.email = bad; }), u"From"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.to.front().name = bad; }), u"To"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.cc = {{{}, bad}}; }), u"Cc"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.replyTo = {{bad, u"a@b.example"_s}}; }), u"Reply-To"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.messageId = bad; }), u"Message-ID"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.inReplyTo = bad; }), u"In-Reply-To"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.references = {u"a@b"_s, bad}; }), u"References"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.listUnsubscribe.url = u"https://a.example/"_s + bad; }),
            u"List-Unsubscribe"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.listUnsubscribe.mailto = bad; }), u"List-Unsubscribe"_s);
        QCOMPARE(headerOf([&](OutgoingMail &mail) { mail.attachments = {fileOf(bad, u"text/plain"_s, "x")}; }),
            u"Content-Disposition"_s);
        QCOMPARE(
            headerOf([&](OutgoingMail &mail) { mail.attachments = {fileOf(u"x"_s, bad, "x")}; }), u"Content-Type"_s);
    }

    void whatIsNoMessageIdIsRefused()
    {
        OutgoingMail mail = simpleMail();
        mail.references = {u"a b@c"_s};
        QCOMPARE(refusal(mail), u"References|this is not the id of a message"_s);
        mail.references = {QString(2000, u'x')};
        QCOMPARE(refusal(mail), u"References|this is not the id of a message"_s);
        mail = simpleMail();
        mail.messageId.clear();
        QCOMPARE(refusal(mail), u"Message-ID|this is not the id of a message"_s);
    }

    void anAnswerNamesItsConversation()
    {
        OutgoingMail mail = simpleMail();
        mail.inReplyTo = u"2@lindental.example"_s;
        for (int i = 0; i < 100; ++i)
            mail.references.append(u"%1.abcdefghijklmnopqrstuvwxyz@lindental.example"_s.arg(i));
        const auto bytes = writeMime(mail);
        QCOMPARE(problemOfLines(*bytes), QString());
        const auto read = readBack(*bytes);
        QCOMPARE(read->messageId, mail.messageId);
        QCOMPARE(read->inReplyTo, mail.inReplyTo);
        QCOMPARE(read->references, mail.references);
        QCOMPARE(*read->date, mail.date);
    }

    void hypertextAndFilesAreNestedAsMailProgramsExpect()
    {
        OutgoingMail mail = simpleMail();
        mail.text = u"Grüße"_s;
        mail.html = u"<p>Gr&uuml;&szlig;e <b>Max</b></p>"_s;
        const QByteArray every = [] {
            QByteArray bytes;
            for (int i = 0; i < 1024; ++i)
                bytes += static_cast<char>(i);
            return bytes;
        }();
        mail.attachments = {fileOf(u"Angebot für Müller €.pdf"_s, u"application/pdf"_s, every),
            fileOf(u"見積書, \"最終\"版 "_s.repeated(8) + u".txt"_s, u"text/plain"_s, "a\nb\r\n--=_\n"),
            fileOf(u"folder/plain.csv"_s, u"not a type"_s, ""),
            fileOf(u"forwarded.eml"_s, u"message/rfc822"_s, "Subject: x\n\nFrom here\n")};
        const auto bytes = writeMime(mail);
        QVERIFY(bytes);
        QCOMPARE(problemOfLines(*bytes), QString());
        const auto read = readBack(*bytes);
        QVERIFY(read);
        QCOMPARE(read->text, mail.text);
        QCOMPARE(read->html.trimmed(), mail.html);
        QCOMPARE(read->attachments.size(), 4U);
        QCOMPARE(read->attachments[0].name, u"Angebot für Müller €.pdf"_s);
        QCOMPARE(contentIn(read->attachments[0]), every);
        QCOMPARE(contentIn(read->attachments[1]), "a\nb\r\n--=_\n"_ba);
        QVERIFY(read->attachments[1].name.startsWith(u"見積書, _最終_版"_s));
        QCOMPARE(read->attachments[2].name, u"plain.csv"_s);
        QCOMPARE(contentIn(read->attachments[3]), "Subject: x\n\nFrom here\n"_ba);
        if (!hasPython())
            QSKIP("python3 is not installed");
        const QJsonObject other = readByPython(*bytes);
        QCOMPARE(other[u"defects"_s].toArray(), QJsonArray());
        QCOMPARE(other[u"types"_s].toArray(),
            (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                u"application/pdf"_s, u"text/plain"_s, u"application/octet-stream"_s, u"application/octet-stream"_s}));
        const QJsonArray files = other[u"files"_s].toArray();
        QCOMPARE(files.at(0).toArray(), (QJsonArray{u"Angebot für Müller €.pdf"_s, 1024}));
        QCOMPARE(files.at(1).toArray().at(0).toString(), read->attachments[1].name);
        QCOMPARE(other[u"date"_s].toString(), u"2026-11-16T13:20:00+05:30"_s);
    }

    void anAttachmentOfTenMegabytesComesBack()
    {
        QByteArray content(10 * 1024 * 1024, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : content)
            byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        OutgoingMail mail = simpleMail();
        mail.attachments = {fileOf(u"large.bin"_s, u"application/octet-stream"_s, content)};
        const auto bytes = writeMime(mail);
        QCOMPARE(problemOfLines(*bytes), QString());
        const auto read = readBack(*bytes);
        QVERIFY(contentIn(read->attachments.front()) == content);
    }

    void anAttachmentThatCannotBeReadSendsNothing()
    {
        OutgoingMail mail = simpleMail();
        mail.attachments = {{u"gone.pdf"_s, u"application/pdf"_s, []() -> Result<std::unique_ptr<QIODevice>> {
                                 return fail(Error::Kind::Io, u"no such file"_s, u"gone.pdf"_s);
                             }}};
        QCOMPARE(refusal(mail), u"gone.pdf|no such file"_s);
    }

    void linesThatServersWouldChangeComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("From") << u"From here on\nnot >From\nFrom there\n"_s;
        QTest::newRow("dots") << u".\n..\n.hidden\n"_s;
        QTest::newRow("5,000 letters") << QString(5000, u'x') + u'\n' + u"word "_s.repeated(1000) + u"end\n"_s;
        QTest::newRow("5,000 umlauts") << QString(5000, u'ü') + u'\n';
        QTest::newRow("spaces at the end") << u"-- \nMax \n\t\nend\n"_s;
        QTest::newRow("boundaries") << u"--=_3d\n=3D =\n"_s;
        QTest::newRow("signs") << u"a=b ? c_d = =20\n"_s;
        QTest::newRow("empty lines") << u"a\n\n\n\nb\n"_s;
    }
    void linesThatServersWouldChangeComeBackAsTheyWere()
    {
        QFETCH(const QString, text);
        OutgoingMail mail = simpleMail();
        mail.text = text;
        const auto bytes = writeMime(mail);
        QCOMPARE(problemOfLines(*bytes), QString());
        QVERIFY(!bytes->contains("\nFrom "));
        QCOMPARE(readBack(*bytes)->text, text.trimmed());
        if (!hasPython())
            QSKIP("python3 is not installed");
        QCOMPARE(readByPython(*bytes)[u"texts"_s].toArray(), QJsonArray{text});
    }

    void allKindsOfLineBreaksAreOne()
    {
        OutgoingMail mail = simpleMail();
        mail.text = u"a\r\nb\rc\nd"_s;
        const auto bytes = writeMime(mail);
        QVERIFY(bytes->endsWith("\r\n\r\na\r\nb\r\nc\r\nd\r\n"));
    }

    void whoGetsManyCanUnsubscribe()
    {
        OutgoingMail mail = simpleMail();
        const QString path = u"/u?"_s + QString(300, u'x');
        mail.listUnsubscribe = {u"https://satchel.example"_s + path, u"stop+1@satchel.example"_s, true};
        mail.automation = OutgoingMail::Automation::Generated;
        const auto bytes = writeMime(mail);
        QVERIFY(bytes->contains("List-Unsubscribe: <https://satchel.example" + path.toLatin1()
            + ">,\r\n <mailto:stop+1@satchel.example>\r\n"
              "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
        QVERIFY(bytes->contains("\r\nAuto-Submitted: auto-generated\r\n"));
        mail.listUnsubscribe.url = u"http://satchel.example/"_s;
        QCOMPARE(refusal(mail), u"List-Unsubscribe|this is not an address that begins with https:"_s);
        mail.listUnsubscribe = {{}, u"stop@satchel.example"_s, true};
        QCOMPARE(refusal(mail), u"List-Unsubscribe|unsubscribing by one click needs an address of the web"_s);
        mail.listUnsubscribe = {{}, u"stop@satchel.example"_s, false};
        QVERIFY(!writeMime(mail)->contains("List-Unsubscribe-Post"));
        mail.listUnsubscribe.subject = u"unsubscribe 1@a.example"_s;
        QVERIFY(writeMime(mail)->contains("<mailto:stop@satchel.example?subject=unsubscribe%201%40a.example>"));
    }

    void aPersonsMessageDoesNotSayThatAProgramWroteIt()
    {
        const QByteArray head = headOf(*writeMime(simpleMail()));
        QVERIFY(!head.contains("Auto-Submitted") && !head.contains("List-") && !head.contains("X-"));
    }

    void aMessageIdIsRandomAndOfTheSendersDomain()
    {
        QCOMPARE(
            newMessageId("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\xff"_ba, u"bücher.example"_s),
            u"0102030405060708090a0b0c0d0e0fff@xn--bcher-kva.example"_s);
        QCOMPARE(newMessageId(QByteArray(16, 'a'), u""_s), QString(u"61"_s.repeated(16) + u"@satchel.invalid"_s));
    }
};

SATCHEL_PLAIN_TEST(tst_MimeWriter)
#include "tst_MimeWriter.moc"
