// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HtmlTokens.h"

#include <algorithm>
#include <array>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostAttributes = 40;
constexpr qsizetype longestTagName = 32; // characters of a tag, an attribute or a reference

// What has content that is text for a program.
constexpr std::array rawElements = {
    "script"_L1, "style"_L1, "title"_L1, "textarea"_L1, "iframe"_L1, "noembed"_L1, "noframes"_L1, "xmp"_L1};

// 0x80 to 0x9f as browsers read them (HTML standard, 13.2.5.80).
constexpr std::array<char16_t, 32> windowsCharacters = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r' || character == u'\f';
}

bool isLatinLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

/// Characters that nobody sees and by which Qt marks the inside of a document, and those that are none.
bool isForbidden(uint character)
{
    const bool isControl = (character < 0x20 && character != '\n' && character != '\t')
        || (character >= 0x7f && character < 0xa0);
    const bool turnsText = character >= 0x202a && character <= 0x202e; // an address would be read backwards
    return isControl || turnsText || (character >= 0xfdd0 && character <= 0xfdef) || character == 0xfffc
        || character == 0x2028 || character == 0x2029 || (character & 0xfffe) == 0xfffe || QChar::isSurrogate(character)
        || character > QChar::LastValidCodePoint;
}

/// "#38" or "#x26" as its character; empty: it is none that can be shown.
std::optional<QString> characterOf(QStringView reference)
{
    const bool isHex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool isNumber = false;
    uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return {};
    if (code >= 0x80 && code < 0xa0)
        code = windowsCharacters[code - 0x80];
    if (isForbidden(code))
        return QString();
    const auto units = QChar::fromUcs4(code); // outlives the view of it
    return QStringView(units).toString();
}

/// The reference at an ampersand without the ampersand and the semicolon; empty: there is none.
QStringView referenceAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestTagName
        && (isLatinLetter(text[end]) || (text[end] >= u'0' && text[end] <= u'9')
            || (text[end] == u'#' && end == at + 1)))
        ++end;
    const bool isWhole = end < text.size() && text[end] == u';' && end > at + 1;
    return isWhole ? text.mid(at + 1, end - at - 1) : QStringView();
}

QString decoded(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QStringView reference = value[at] == u'&' ? referenceAt(value, at) : QStringView();
        std::optional<QString> character;
        if (reference.startsWith(u'#'))
            character = characterOf(reference);
        for (const auto &[name, meant] : {std::pair("amp"_L1, u'&'), {"lt"_L1, u'<'}, {"gt"_L1, u'>'},
                 {"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"nbsp"_L1, u' '}}) {
            if (reference == name)
                character = QString(QChar(meant));
        }
        if (character) {
            text += *character;
            at += reference.size() + 1;
        } else if (value[at].isSurrogate() || !isForbidden(value[at].unicode())) {
            text += value[at];
        }
    }
    return text;
}

} // namespace

QString HtmlTag::value(QLatin1StringView wanted) const
{
    const auto found = std::ranges::find_if(attributes, [&](const Attribute &one) { return one.name == wanted; });
    return found == attributes.end() ? QString() : found->value;
}

bool HtmlTokens::isTagAt(qsizetype at) const
{
    if (m_html[at] != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar next = m_html[at + 1];
    return isLatinLetter(next) || next == u'/' || next == u'!' || next == u'?';
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (!isTagAt(m_at))
            return HtmlToken{HtmlToken::Kind::Text, readText(), {}};
        const QChar second = m_html[m_at + 1];
        const bool isEnd = second == u'/';
        if (!isLatinLetter(second) && !(isEnd && m_at + 2 < m_html.size() && isLatinLetter(m_html[m_at + 2]))) {
            skipMarkup();
            continue;
        }
        m_at += isEnd ? 2 : 1;
        auto tag = readTag();
        if (!tag)
            return {}; // cut off
        if (!isEnd && std::ranges::any_of(rawElements, [&](QLatin1StringView name) { return tag->name == name; })) {
            skipContentOf(tag->name);
            continue;
        }
        return HtmlToken{isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Start, {}, std::move(*tag)};
    }
    return {};
}

QString HtmlTokens::readText()
{
    QString text;
    for (; m_at < m_html.size() && !isTagAt(m_at); ++m_at) {
        const QChar character = m_html[m_at];
        if (character == u'<') {
            text += "&lt;"_L1;
        } else if (character == u'>') {
            text += "&gt;"_L1;
        } else if (character == u'&') {
            const QStringView reference = referenceAt(m_html, m_at);
            const bool isNumber = reference.startsWith(u'#');
            const std::optional<QString> meant = isNumber ? characterOf(reference) : std::nullopt;
            const bool isName = !reference.isEmpty() && !isNumber && isLatinLetter(reference[0]);
            if (meant)
                text += meant->toHtmlEscaped();
            else
                text += isName ? u'&' + reference.toString() + u';' : u"&amp;"_s;
            if (meant || isName)
                m_at += reference.size() + 1;
        } else if (character.isHighSurrogate()) {
            const bool isPair = m_at + 1 < m_html.size() && m_html[m_at + 1].isLowSurrogate();
            if (!isPair)
                continue;
            if (!isForbidden(QChar::surrogateToUcs4(character, m_html[m_at + 1])))
                text += m_html.mid(m_at, 2);
            ++m_at;
        } else if (character == u'"') {
            text += "&quot;"_L1; // as a reference to it is written
        } else if (character == u'\r' || character == u'\u2028' || character == u'\u2029') {
            text += u'\n';
        } else if (!character.isLowSurrogate() && !isForbidden(character.unicode())) {
            text += character;
        }
    }
    return text;
}

void HtmlTokens::skipMarkup()
{
    if (m_html.mid(m_at, 4) == "<!--"_L1) {
        if (const QStringView rest = m_html.mid(m_at + 4, 2); rest.startsWith(u'>') || rest == "->"_L1) {
            m_at += rest.startsWith(u'>') ? 5 : 6;
            return;
        }
        for (qsizetype end = m_html.indexOf("--"_L1, m_at + 4); end >= 0; end = m_html.indexOf("--"_L1, end + 1)) {
            const qsizetype after = m_html.mid(end + 2, 2) == "!>"_L1 ? end + 4
                : m_html.mid(end + 2, 1) == ">"_L1                    ? end + 3
                                                                      : -1;
            if (after >= 0) {
                m_at = after;
                return;
            }
        }
        m_at = m_html.size();
        return;
    }
    const qsizetype end = m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
}

void HtmlTokens::skipSpaces()
{
    while (m_at < m_html.size() && isSpace(m_html[m_at]))
        ++m_at;
}

/// Behind "<" or "</"; none where it is cut off before its ">".
std::optional<HtmlTag> HtmlTokens::readTag()
{
    HtmlTag tag;
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    tag.name = m_html.mid(begin, std::min(m_at - begin, longestTagName)).toString().toLower();
    while (m_at < m_html.size()) {
        skipSpaces();
        if (m_at >= m_html.size())
            return {};
        if (m_html[m_at] == u'>') {
            ++m_at;
            return tag;
        }
        if (m_html[m_at] == u'/') {
            ++m_at;
            continue;
        }
        auto attribute = readAttribute();
        if (!attribute)
            return {};
        if (tag.attributes.size() < mostAttributes)
            tag.attributes.push_back(std::move(*attribute));
    }
    return {};
}

std::optional<HtmlTag::Attribute> HtmlTokens::readAttribute()
{
    const qsizetype begin = m_at++; // also one that begins with "="
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>'
        && m_html[m_at] != u'=')
        ++m_at;
    HtmlTag::Attribute attribute;
    attribute.name = m_html.mid(begin, std::min(m_at - begin, longestTagName)).toString().toLower();
    skipSpaces();
    if (m_at >= m_html.size() || m_html[m_at] != u'=')
        return attribute;
    ++m_at;
    skipSpaces();
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    qsizetype end = m_at;
    if (quote == u'"' || quote == u'\'') {
        end = m_html.indexOf(quote, ++m_at);
        if (end < 0)
            return {};
        attribute.value = decoded(m_html.mid(m_at, end - m_at));
        m_at = end + 1;
        return attribute;
    }
    while (end < m_html.size() && !isSpace(m_html[end]) && m_html[end] != u'>')
        ++end;
    attribute.value = decoded(m_html.mid(m_at, end - m_at));
    m_at = end;
    return attribute;
}

void HtmlTokens::skipContentOf(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace satchel
