// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/StringItem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype escapeSize = 7; // _x000D_

/// XML's own white space; a no-break space is a character like any other.
bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// White space at an end goes when it breaks the line: it lays the XML out. Gnumeric writes other spaces without asking
/// for them.
QString withoutLayout(const QString &text)
{
    const auto from = std::find_if_not(text.begin(), text.end(), isXmlSpace);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(from), isXmlSpace).base();
    const bool breaksBefore = std::find(text.begin(), from, u'\n') != from;
    const bool breaksBehind = std::find(end, text.end(), u'\n') != text.end();
    const auto start = breaksBefore ? from : text.begin();
    return QString(start, (breaksBehind ? end : text.end()) - start);
}

/// The character of the escape at the start of `text`; nothing when there is none.
std::optional<QChar> escapedCharacter(QStringView text)
{
    if (text.size() < escapeSize || !text.startsWith(u"_x", Qt::CaseInsensitive) || text[escapeSize - 1] != u'_')
        return std::nullopt;
    bool isCode = false;
    const ushort code = text.sliced(2, 4).toUShort(&isCode, 16);
    return isCode ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString decodeEscapes(const QString &text)
{
    if (!text.contains(u"_x"_s, Qt::CaseInsensitive))
        return text;
    QString decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto character = escapedCharacter(QStringView(text).sliced(at));
        decoded += character.value_or(text[at]);
        at += character ? escapeSize - 1 : 0;
    }
    return decoded;
}

QString readStringText(XmlPart &xml)
{
    const bool isPreserved = xml.attribute(u"space", u"namespace") == u"preserve";
    const QString text = xml.text();
    return decodeEscapes(isPreserved ? text : withoutLayout(text));
}

QString readStringItem(XmlPart &xml)
{
    QString text;
    while (xml.child()) {
        if (xml.is(u"t"))
            text += readStringText(xml);
        else if (xml.is(u"r"))
            text += readStringItem(xml); // a run holds a text as a whole item does
        else
            xml.skip(); // rPh, phoneticPr, rPr
    }
    return text;
}

} // namespace satchel::exchange
