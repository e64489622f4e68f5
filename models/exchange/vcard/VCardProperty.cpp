// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardProperty.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QByteArray decodeQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray pair = text.mid(i + 1, 2);
        bool isHex = false;
        const int value = text[i] == '=' && pair.size() == 2 ? pair.toInt(&isHex, 16) : 0;
        if (isHex) {
            bytes += char(value);
            i += 2;
        } else if (text[i] != '=') {
            bytes += text[i];
        }
    }
    return bytes;
}

QByteArrayList splitOutsideQuotes(const QByteArray &text, char separator)
{
    QByteArrayList parts = {QByteArray()};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    return parts;
}

} // namespace

qsizetype findValueStart(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return -1;
}

QString unescapedVCardText(QStringView value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 >= value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (next == u',' || next == u';' || next == u'\\' || next == u':' || next == u'"')
            text += next;
        else
            text += QString(u'\\') + next;
    }
    return text;
}

QStringList splitVCardValue(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
            continue;
        }
        if (i >= value.size() || value[i] == separator) {
            parts.append(unescapedVCardText(value.mid(from, i - from)).trimmed());
            from = i + 1;
        }
    }
    if (from <= value.size() && !value.isEmpty() && value.back() == u'\\')
        parts.append(unescapedVCardText(value.mid(from)).trimmed());
    return parts;
}

std::optional<VCardProperty> parseVCardLine(const QByteArray &line, TextEncoding encoding)
{
    const qsizetype colon = findValueStart(line);
    if (colon <= 0)
        return std::nullopt;
    QByteArrayList parts = splitOutsideQuotes(line.left(colon), ';');
    VCardProperty property;
    QByteArray name = parts.takeFirst();
    if (const qsizetype dot = name.indexOf('.'); dot > 0) {
        property.group = QString::fromLatin1(name.left(dot));
        name = name.mid(dot + 1);
    }
    property.spelledName = QString::fromLatin1(name).trimmed();
    property.name = property.spelledName.toUpper();
    QByteArray charset;
    bool isQuotedPrintableValue = false;
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = equals < 0 ? QByteArray() : part.left(equals).trimmed().toUpper();
        const QByteArray value = part.mid(equals + 1).trimmed();
        const QByteArray upper = value.toUpper();
        if (key == "CHARSET")
            charset = value;
        else if (upper == "QUOTED-PRINTABLE")
            isQuotedPrintableValue = true;
        else if (upper == "BASE64" || upper == "B")
            property.isBase64 = true;
        else if (key.isEmpty() || key == "TYPE")
            property.types += QString::fromLatin1(value).remove(u'"').toLower().split(u',', Qt::SkipEmptyParts);
        else if (key == "PREF")
            property.types += u"pref"_s;
        else if (key != "ENCODING")
            property.parameters.append(decodeText({part.constData(), size_t(part.size())}, encoding));
    }
    QByteArray value = line.mid(colon + 1);
    if (isQuotedPrintableValue)
        value = decodeQuotedPrintable(value);
    const std::string_view bytes(value.constData(), size_t(value.size()));
    if (!charset.isEmpty())
        encoding = encodingFromName(charset).value_or(encoding);
    else if (isQuotedPrintableValue)
        encoding = isValidUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    property.value = decodeText(bytes, encoding);
    return property;
}

} // namespace satchel::exchange
