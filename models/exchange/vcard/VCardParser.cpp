// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardParser.h"

#include "domain/Reason.h"
#include "exchange/csv/CsvRecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype logicalLineLimit = 16 * 1024 * 1024; // photos are long

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

/// Position of the ':' that ends name and parameters; quoted parameters may hold one.
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

bool isQuotedPrintable(const QByteArray &line)
{
    const qsizetype colon = findValueStart(line);
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

const VCardProperty *VCard::find(QStringView name) const
{
    const auto found = std::find_if(
        properties.begin(), properties.end(), [&](const VCardProperty &each) { return each.name == name; });
    return found == properties.end() ? nullptr : &*found;
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

Result<bool> VCardParser::readLine(QByteArray &line)
{
    while (true) {
        const std::string_view window(m_stream.begin(), m_stream.size());
        const size_t end = window.find_first_of("\r\n");
        const bool isCut = end == std::string_view::npos || end + 2 >= window.size();
        if (isCut && !m_stream.isComplete()) {
            TRY(m_stream.fill());
            continue;
        }
        if (window.empty())
            return false;
        size_t size = 0;
        const std::string_view text = firstLine(window, size);
        if (window[size - 1] == '\r' && window.substr(size, 2) == "\r\n")
            size += 2; // a writer that ends lines with CR LF in a text mode that adds a CR
        line = QByteArray(text.data(), qsizetype(text.size()));
        m_stream.consume(size);
        ++m_line;
        return true;
    }
}

/// Puts folded lines and quoted-printable soft breaks together again.
Result<bool> VCardParser::readLogicalLine(QByteArray &line)
{
    if (m_pending) {
        line = *m_pending;
        m_pending.reset();
    } else if (const auto got = readLine(line); !got || !*got) {
        return got;
    }
    m_logicalLine = m_line;
    const bool isSoftBroken = isQuotedPrintable(line);
    QByteArray next;
    while (true) {
        const auto got = readLine(next);
        if (!got)
            return got;
        if (!*got)
            return true;
        if (isSoftBroken && line.endsWith('=')) {
            line.chop(1);
            line += next;
        } else if (!next.isEmpty() && (next[0] == ' ' || next[0] == '\t') && line.size() < logicalLineLimit) {
            line += next.mid(1);
        } else {
            m_pending = next;
            return true;
        }
    }
}

Result<std::optional<VCard>> VCardParser::next()
{
    QByteArray line;
    while (!m_begunAt) {
        const auto got = TRY(readLogicalLine(line));
        if (!got)
            return std::optional<VCard>();
        if (line.trimmed().toUpper() == "BEGIN:VCARD")
            m_begunAt = m_logicalLine;
    }
    VCard card;
    card.line = *m_begunAt;
    card.raw = u"BEGIN:VCARD"_s;
    m_begunAt.reset();
    while (true) {
        const auto got = TRY(readLogicalLine(line));
        const QByteArray upper = line.left(32).trimmed().toUpper();
        if (!got || upper == "BEGIN:VCARD") {
            card.problem = Reason::tr("the card has no END:VCARD");
            if (got)
                m_begunAt = m_logicalLine;
            return std::optional(card);
        }
        if (upper == "END:VCARD")
            return std::optional(card);
        if (card.raw.size() < 4000)
            card.raw += u'\n' + decodeText({line.constData(), size_t(line.size())}, m_stream.cellEncoding()).left(1000);
        if (line.trimmed().isEmpty())
            continue;
        auto property = parseVCardLine(line, m_stream.cellEncoding());
        if (!property)
            continue; // a line without a colon says nothing
        if (property->name == u"VERSION")
            card.version = property->value.trimmed();
        card.properties.append(*property);
    }
}

} // namespace satchel::exchange
