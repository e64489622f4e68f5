// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox of messages as bad programs write them (hostile_mail.py), read by us and by another reader, field by field.
// Where the two differ it was decided which is right: what was meant. A new difference fails.
#include "exchange/mail/MimeReader.h"
#include "exchange/mail/TransferDecoder.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::exchange;

namespace {

/// SATCHEL_HOSTILE_MAIL=S: another seed.
QStringList generatorArguments()
{
    const int asked = qEnvironmentVariableIntValue("SATCHEL_HOSTILE_MAIL");
    return {test::projectPath(u"tests/exchange/hostile_mail.py"_s), QString::number(asked > 0 ? asked : 1),
        test::isThorough() ? u"5000"_s : u"500"_s};
}

QJsonArray boxOf(const MailAddress &address)
{
    return {address.name, address.email};
}

QJsonArray boxesOf(const std::vector<MailAddress> &addresses)
{
    QJsonArray boxes;
    for (const MailAddress &address : addresses)
        boxes.append(boxOf(address));
    return boxes;
}

QJsonObject fieldsOf(const MailFile &mail)
{
    QJsonArray files;
    for (const MailAttachment &attachment : mail.attachments) {
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        const auto size = attachment.copyTo(content);
        files.append(QJsonArray{attachment.name, size ? *size : -1});
    }
    return {{u"subject"_s, mail.subject}, {u"from"_s, boxOf(mail.from)}, {u"to"_s, boxesOf(mail.to)},
        {u"cc"_s, boxesOf(mail.cc)}, {u"date"_s, mail.date ? QJsonValue(mail.date->ms / 1000) : QJsonValue()},
        {u"id"_s, mail.messageId}, {u"text"_s, mail.text}, {u"files"_s, files}};
}

/// As we write down what another reader gives: one line for heads, no control bytes, names of files without folders.
QJsonValue asWeWrite(const QString &field, const QJsonValue &value)
{
    if (field == "text"_L1) {
        bool isCut = false;
        return mailText(value.toString(), isCut).trimmed();
    }
    if (field == "id"_L1)
        return mailId(value.toString());
    if (value.isString())
        return mailLine(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray all;
    for (const QJsonValue one : value.toArray()) {
        const bool isName = field == "files"_L1 && one.isString();
        all.append(
            isName ? QJsonValue(mailFileName(one.toString(), u"application/octet-stream"_s)) : asWeWrite(field, one));
    }
    return all;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(300);
}

} // namespace

class tst_HostileMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weReadWhatWasMeant()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QProcess generator;
        generator.start(python, generatorArguments());
        QVERIFY(generator.waitForFinished(120'000));
        QVERIFY2(generator.exitCode() == 0, generator.readAllStandardError());
        QStringList wrong;
        std::map<QString, int> differing; // of the other reader, by field and kind
        int messages = 0;
        const QByteArrayList lines = generator.readAllStandardOutput().trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            const auto mail = readMime(QByteArray::fromBase64(one[u"mail"].toString().toLatin1()));
            ++messages;
            const QStringList kinds = one[u"kinds"].toVariant().toStringList();
            if (!mail) {
                wrong.append(u"not read: "_s + toText(mail.error()) + u" · "_s + kinds.join(u", "_s));
                continue;
            }
            const QJsonObject ours = fieldsOf(*mail);
            for (const QString &field : ours.keys())
                compare(field, ours[field], one, kinds, wrong, differing);
        }
        for (const auto &[what, count] : differing)
            qInfo("the other reader differs in %s, %d times", qUtf8Printable(what), count);
        if (!wrong.isEmpty())
            qWarning("%s", qUtf8Printable(wrong.mid(0, 60).join(u'\n')));
        QCOMPARE(messages, generatorArguments().last().toInt());
        QCOMPARE(wrong.size(), 0);
    }

    void whatIsBrokenIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<bool>("isBase64");
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("decoded");
        const auto row = [](const char *name, bool isBase64, const QByteArray &encoded, const QByteArray &decoded) {
            QTest::newRow(name) << isBase64 << encoded << decoded;
        };
        row("base64", true, "T2Zm\r\nZXI=\r\n", "Offer");
        row("without its end", true, "T2ZmZXI", "Offer");
        row("a letter too many", true, "T2ZmZ", "Off");
        row("joined", true, "T2Y=\r\nZmVy", "Offer");
        row("dirty", true, "T2!Zm\x07ZX I=", "Offer");
        row("quoted", false, "caf=C3=a9 =3D", "caf\xc3\xa9 =");
        row("a line that goes on", false, "Of= \t\r\nfer=\n!", "Offer!");
        row("at the very end", false, "Offer=", "Offer");
        row("no escapes", false, "a=XZ =\xc3 =4", "a=XZ =\xc3 =4");
        row("one after the other", false, "==41=4=42", "=A=4B");
    }
    void whatIsBrokenIsReadAsFarAsItGoes()
    {
        QFETCH(const bool, isBase64);
        QFETCH(const QByteArray, encoded);
        QFETCH(const QByteArray, decoded);
        for (qsizetype piece = 1; piece <= encoded.size(); ++piece) {
            TransferDecoder decoder(
                isBase64 ? TransferDecoder::Encoding::Base64 : TransferDecoder::Encoding::QuotedPrintable);
            QByteArray read;
            for (qsizetype at = 0; at < encoded.size(); at += piece)
                read += decoder.decode(encoded.mid(at, piece));
            QCOMPARE(read + decoder.finish(), decoded);
        }
    }

private:
    static void compare(const QString &field, const QJsonValue &ours, const QJsonObject &one, const QStringList &kinds,
        QStringList &wrong, std::map<QString, int> &differing)
    {
        const QJsonObject right = one[u"right"].toObject();
        const QJsonObject read = one[u"read"].toObject();
        const QJsonValue theirs = asWeWrite(field, read.value(field));
        const bool isDecided = right.contains(field);
        if (isDecided && read.value(field) != QJsonValue::Undefined && theirs != asWeWrite(field, right.value(field)))
            ++differing[field + u": "_s
                + kinds.filter(QRegularExpression(u"^(%1|text|file)"_s.arg(field))).join(u", "_s)];
        const QJsonValue wanted = isDecided ? asWeWrite(field, right.value(field)) : theirs;
        if (!isDecided && !read.contains(field))
            return; // nobody says what is right
        if (ours != wanted)
            wrong.append(u"%1: %2 instead of %3%4 · %5"_s.arg(field, shown(ours), shown(wanted),
                isDecided ? QString() : u" (the other reader)"_s, kinds.join(u", "_s)));
    }
};

SATCHEL_TEST(tst_HostileMail)
#include "tst_HostileMail.moc"
