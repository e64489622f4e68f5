// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailHeader.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QUrl>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76; // RFC 2047, 2, of a line with encoded words
constexpr qsizetype longestEncodedWord = 75;
constexpr qsizetype longestPlainWord = 60; // what is longer is cut into encoded words
constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
constexpr qsizetype longestMailbox = 64; // before the @
constexpr qsizetype longestId = 900; // a line has 998 at most, and an id is not folded

constexpr const char *lineFold = "\r\n ";

bool isPrintableAscii(QChar letter)
{
    return letter >= u' ' && letter < u'\x7f';
}

bool isAtomLetter(QChar letter)
{
    return letter > u' ' && letter < u'\x7f' && !u"()<>[]:;@\\,.\""_s.contains(letter);
}

/// Whether a "Q" encoded word may contain the byte unencoded in any header (RFC 2047, 5 (3)).
bool isPlainInQ(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || QByteArrayView("!*+-/").contains(byte);
}

QByteArray inQ(const QByteArray &bytes)
{
    QByteArray encoded;
    for (const char byte : bytes) {
        if (isPlainInQ(byte))
            encoded += byte;
        else if (byte == ' ')
            encoded += '_';
        else
            encoded += '=' + QByteArray(1, byte).toHex().toUpper();
    }
    return encoded;
}

/// How many bytes of whole letters, the first of those at `at` in UTF-8, fit into `room`. In base64 a multiple of three
/// where there is one: GMime 3.2.13 stops reading at the padding of a word before others (its issue 133).
qsizetype nextPiece(const QByteArray &text, qsizetype at, bool isQ, qsizetype room)
{
    qsizetype most = 0;
    qsizetype mostUnpadded = 0;
    qsizetype used = 0; // by Q
    for (qsizetype end = at; end < text.size();) {
        const qsizetype begin = end;
        for (++end; end < text.size() && (static_cast<uchar>(text[end]) & 0xC0) == 0x80;)
            ++end; // the other bytes of the letter
        used += inQ(text.mid(begin, end - begin)).size();
        const qsizetype size = end - at;
        if ((isQ ? used : (size + 2) / 3 * 4) > room && most > 0)
            return isQ || mostUnpadded == 0 ? most : mostUnpadded;
        most = size;
        mostUnpadded = size % 3 == 0 ? size : mostUnpadded;
    }
    return most;
}

/// Encoded words joined by folds; the first begins at `column` of its line. No letter is cut in two.
QByteArray encodedWords(const QString &text, qsizetype column)
{
    const QByteArray whole = text.toUtf8();
    const bool isQ = inQ(whole).size() <= whole.toBase64().size();
    const QByteArray before = isQ ? "=?utf-8?q?"_ba : "=?utf-8?b?"_ba;
    const QByteArray after = "?="_ba;
    const qsizetype around = before.size() + after.size();
    QByteArray words;
    for (qsizetype at = 0; at < whole.size();) {
        const qsizetype line = at == 0 ? std::min(longestEncodedWord, longestLine - column) : longestEncodedWord;
        const qsizetype size = nextPiece(whole, at, isQ, line - around);
        const QByteArray piece = whole.mid(at, size);
        words += (at == 0 ? "" : lineFold) + before + (isQ ? inQ(piece) : piece.toBase64()) + after;
        at += size;
    }
    return words;
}

/// Whether a text can be written as it is, folded at its spaces.
bool isPlainText(const QString &text)
{
    return std::ranges::all_of(text, isPrintableAscii) && !text.contains("=?"_L1) && text == text.simplified()
        && std::ranges::all_of(text.split(u' '), [](const QString &word) { return word.size() <= longestPlainWord; });
}

QByteArray foldedAtSpaces(const QString &text, qsizetype column)
{
    QByteArray folded;
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = folded.isEmpty();
        const bool isFull = column + 1 + word.size() > longestLine;
        if (!isFirst)
            folded += isFull ? lineFold : " ";
        column = isFull ? 1 + word.size() : column + 1 + word.size();
        folded += word.toLatin1();
    }
    return folded;
}

/// A person's name before an address: atoms, a text in quotes, or encoded words.
QByteArray phrase(const QString &name, qsizetype column)
{
    if (!std::ranges::all_of(name, isPrintableAscii) || name.contains("=?"_L1) || name.size() > longestPlainWord)
        return encodedWords(name, column);
    if (name == name.simplified()
        && std::ranges::all_of(name, [](QChar letter) { return letter == u' ' || isAtomLetter(letter); }))
        return name.toLatin1();
    QByteArray quoted;
    for (const char letter : name.toLatin1()) {
        if (letter == '"' || letter == '\\')
            quoted += '\\';
        quoted += letter;
    }
    return '"' + quoted + '"';
}

qsizetype lastLine(const QByteArray &text)
{
    return text.size() - (text.lastIndexOf('\n') + 1);
}

} // namespace

Result<void> checkHeaderValue(const QString &header, const QString &value)
{
    const bool isSafe = std::ranges::none_of(
        value, [](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (!isSafe)
        return fail(Error::Kind::Invalid, Reason::tr("this must not have a line break or a control character"), header);
    return {};
}

Result<QString> asciiAddress(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString mailbox = email.left(at);
    if (at > 0 && std::ranges::any_of(mailbox, [](QChar letter) { return letter > u'\x7f'; }))
        return fail(Error::Kind::Invalid,
            Reason::tr("letters with accents or of other scripts cannot be sent before the @"), email);
    const QString domain = QString::fromLatin1(QUrl::toAce(email.mid(at + 1)));
    const bool isAddress = at > 0 && mailbox.size() <= longestMailbox && !domain.isEmpty()
        && std::ranges::all_of(mailbox, [](QChar letter) { return letter == u'.' || isAtomLetter(letter); })
        && !mailbox.startsWith(u'.') && !mailbox.endsWith(u'.') && !mailbox.contains(".."_L1)
        && at + 1 + domain.size() <= longestAddress;
    if (!isAddress)
        return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail address"), email);
    return QString(mailbox + u'@' + domain);
}

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const QByteArray start = name + ": ";
    return start + (isPlainText(text) ? foldedAtSpaces(text, start.size()) : encodedWords(text, start.size())) + "\r\n";
}

Result<QByteArray> addressHeader(const QByteArray &name, const std::vector<MailAddress> &addresses)
{
    QByteArray lines = name + ": ";
    const QString header = QString::fromLatin1(name);
    for (const MailAddress &address : addresses) {
        TRY(checkHeaderValue(header, address.name));
        TRY(checkHeaderValue(header, address.email));
        const QByteArray email = TRY(asciiAddress(address.email)).toLatin1();
        if (!lines.endsWith(": "))
            lines += ","_ba + lineFold;
        if (address.name.isEmpty()) {
            lines += email;
            continue;
        }
        lines += phrase(address.name, lastLine(lines));
        lines += lastLine(lines) + email.size() + 3 > longestLine ? lineFold : " ";
        lines += '<' + email + '>';
    }
    return lines + "\r\n";
}

Result<QByteArray> idHeader(const QByteArray &name, const QStringList &ids)
{
    QByteArray lines = name + ": ";
    for (const QString &id : ids) {
        TRY(checkHeaderValue(QString::fromLatin1(name), id));
        const bool isId = !id.isEmpty() && id.size() <= longestId && std::ranges::all_of(id, [](QChar letter) {
            return letter > u' ' && letter < u'\x7f' && letter != u'<' && letter != u'>';
        });
        if (!isId)
            return fail(Error::Kind::Invalid, Reason::tr("this is not the id of a message"), QString::fromLatin1(name));
        if (!lines.endsWith(": "))
            lines += lineFold;
        lines += '<' + id.toLatin1() + '>';
    }
    return lines + "\r\n";
}

} // namespace satchel::exchange
