// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/EncodedWords.h"

#include "exchange/mail/MailCharset.h"

#include <algorithm>
#include <QRegularExpression>
#include <QString>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

struct WordRun
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString charset;
    QByteArray payload; // of all its words
    int words = 0;
};

/// Some programs cut their base64 anywhere, so what is between two paddings belongs together.
QByteArray withoutInnerPadding(const QByteArray &payload)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < payload.size();) {
        qsizetype end = payload.indexOf('=', at);
        while (end >= 0 && end < payload.size() && payload[end] == '=')
            ++end;
        const qsizetype size = (end < 0 ? payload.size() : end) - at;
        bytes += QByteArray::fromBase64(payload.mid(at, size));
        at += size;
    }
    return bytes.toBase64();
}

/// Whether GMime takes what the label says, and that is what is meant.
bool isReadAsMeant(const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    return name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
}

/// A word that is joined with no base64 word beside it.
QString asQWord(const QString &text)
{
    QString word = u"=?utf-8?Q?"_s;
    for (const char byte : text.toUtf8())
        word += u'=' + QString::number(static_cast<uchar>(byte), 16).rightJustified(2, u'0').toUpper();
    return word + "?="_L1;
}

void appendRun(QString &joined, const WordRun &run, QStringView text)
{
    const bool hasInnerPadding = run.words > 1
        && QByteArray(run.payload).remove(run.payload.size() - 2, 2).contains('=');
    const QByteArray charset = run.charset.toLatin1();
    if (run.words > 0 && !isReadAsMeant(charset))
        joined += asQWord(decodeCharset(QByteArray::fromBase64(withoutInnerPadding(run.payload)), charset));
    else if (!hasInnerPadding)
        joined += text.mid(run.start, run.end - run.start);
    else
        joined += "=?"_L1 + run.charset + "?B?"_L1 + QString::fromLatin1(withoutInnerPadding(run.payload)) + "?="_L1;
}

/// "Q" of RFC 2047 as base64: '_' is a space.
QByteArray base64OfQ(const QByteArray &payload)
{
    return QByteArray::fromPercentEncoding(QByteArray(payload).replace('_', ' '), '=').toBase64();
}

} // namespace

QByteArray joinEncodedWords(const QByteArray &header)
{
    static const QRegularExpression word(u"=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]{0,30})?\\?"
                                         "(?:[Bb]\\?([A-Za-z0-9+/=]*)|[Qq]\\?([^?\\s]*))\\?="_s);
    if (!header.contains("=?"))
        return header;
    const QString text = QString::fromLatin1(header); // byte by byte
    QString joined;
    WordRun run;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const bool isQ = match.capturedStart(3) >= 0;
        if (isQ && isReadAsMeant(match.captured(1).toLatin1()))
            continue; // GMime reads it
        const QStringView between = QStringView(text).mid(run.end, match.capturedStart() - run.end);
        const bool continues = run.words > 0 && between.trimmed().isEmpty()
            && run.charset.compare(match.captured(1), Qt::CaseInsensitive) == 0;
        if (!continues) {
            appendRun(joined, run, text);
            joined += between;
            run = {match.capturedStart(), 0, match.captured(1), {}, 0};
        }
        run.end = match.capturedEnd();
        run.payload += isQ ? base64OfQ(match.captured(3).toLatin1()) : match.captured(2).toLatin1();
        ++run.words;
    }
    appendRun(joined, run, text);
    joined += QStringView(text).mid(run.end);
    return joined.toLatin1();
}

} // namespace satchel::exchange
