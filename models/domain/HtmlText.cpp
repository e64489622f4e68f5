// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HtmlText.h"

#include <algorithm>
#include <array>
#include <QList>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

struct HtmlEntity
{
    QLatin1StringView name;
    char16_t letter;
};

constexpr std::array entities = {HtmlEntity{"amp"_L1, u'&'}, HtmlEntity{"lt"_L1, u'<'}, HtmlEntity{"gt"_L1, u'>'},
    HtmlEntity{"quot"_L1, u'"'}, HtmlEntity{"apos"_L1, u'\''}, HtmlEntity{"nbsp"_L1, u' '},
    HtmlEntity{"euro"_L1, u'\u20ac'}, HtmlEntity{"pound"_L1, u'\u00a3'}, HtmlEntity{"copy"_L1, u'\u00a9'},
    HtmlEntity{"reg"_L1, u'\u00ae'}, HtmlEntity{"trade"_L1, u'\u2122'}, HtmlEntity{"hellip"_L1, u'\u2026'},
    HtmlEntity{"ndash"_L1, u'\u2013'}, HtmlEntity{"mdash"_L1, u'\u2014'}, HtmlEntity{"lsquo"_L1, u'\u2018'},
    HtmlEntity{"rsquo"_L1, u'\u2019'}, HtmlEntity{"ldquo"_L1, u'\u201c'}, HtmlEntity{"rdquo"_L1, u'\u201d'},
    HtmlEntity{"bull"_L1, u'\u2022'}, HtmlEntity{"middot"_L1, u'\u00b7'}, HtmlEntity{"deg"_L1, u'\u00b0'},
    HtmlEntity{"sect"_L1, u'\u00a7'}, HtmlEntity{"iexcl"_L1, u'\u00a1'}, HtmlEntity{"cent"_L1, u'\u00a2'},
    HtmlEntity{"curren"_L1, u'\u00a4'}, HtmlEntity{"yen"_L1, u'\u00a5'}, HtmlEntity{"brvbar"_L1, u'\u00a6'},
    HtmlEntity{"uml"_L1, u'\u00a8'}, HtmlEntity{"ordf"_L1, u'\u00aa'}, HtmlEntity{"laquo"_L1, u'\u00ab'},
    HtmlEntity{"not"_L1, u'\u00ac'}, HtmlEntity{"shy"_L1, u'\u00ad'}, HtmlEntity{"macr"_L1, u'\u00af'},
    HtmlEntity{"plusmn"_L1, u'\u00b1'}, HtmlEntity{"sup2"_L1, u'\u00b2'}, HtmlEntity{"sup3"_L1, u'\u00b3'},
    HtmlEntity{"acute"_L1, u'\u00b4'}, HtmlEntity{"micro"_L1, u'\u00b5'}, HtmlEntity{"para"_L1, u'\u00b6'},
    HtmlEntity{"cedil"_L1, u'\u00b8'}, HtmlEntity{"sup1"_L1, u'\u00b9'}, HtmlEntity{"ordm"_L1, u'\u00ba'},
    HtmlEntity{"raquo"_L1, u'\u00bb'}, HtmlEntity{"frac14"_L1, u'\u00bc'}, HtmlEntity{"frac12"_L1, u'\u00bd'},
    HtmlEntity{"frac34"_L1, u'\u00be'}, HtmlEntity{"iquest"_L1, u'\u00bf'}, HtmlEntity{"OElig"_L1, u'\u0152'},
    HtmlEntity{"oelig"_L1, u'\u0153'}, HtmlEntity{"Scaron"_L1, u'\u0160'}, HtmlEntity{"scaron"_L1, u'\u0161'},
    HtmlEntity{"Yuml"_L1, u'\u0178'}, HtmlEntity{"fnof"_L1, u'\u0192'}, HtmlEntity{"circ"_L1, u'\u02c6'},
    HtmlEntity{"tilde"_L1, u'\u02dc'}, HtmlEntity{"Alpha"_L1, u'\u0391'}, HtmlEntity{"Beta"_L1, u'\u0392'},
    HtmlEntity{"Gamma"_L1, u'\u0393'}, HtmlEntity{"Delta"_L1, u'\u0394'}, HtmlEntity{"Epsilon"_L1, u'\u0395'},
    HtmlEntity{"Zeta"_L1, u'\u0396'}, HtmlEntity{"Eta"_L1, u'\u0397'}, HtmlEntity{"Theta"_L1, u'\u0398'},
    HtmlEntity{"Iota"_L1, u'\u0399'}, HtmlEntity{"Kappa"_L1, u'\u039a'}, HtmlEntity{"Lambda"_L1, u'\u039b'},
    HtmlEntity{"Mu"_L1, u'\u039c'}, HtmlEntity{"Nu"_L1, u'\u039d'}, HtmlEntity{"Xi"_L1, u'\u039e'},
    HtmlEntity{"Omicron"_L1, u'\u039f'}, HtmlEntity{"Pi"_L1, u'\u03a0'}, HtmlEntity{"Rho"_L1, u'\u03a1'},
    HtmlEntity{"Sigma"_L1, u'\u03a3'}, HtmlEntity{"Tau"_L1, u'\u03a4'}, HtmlEntity{"Upsilon"_L1, u'\u03a5'},
    HtmlEntity{"Phi"_L1, u'\u03a6'}, HtmlEntity{"Chi"_L1, u'\u03a7'}, HtmlEntity{"Psi"_L1, u'\u03a8'},
    HtmlEntity{"Omega"_L1, u'\u03a9'}, HtmlEntity{"alpha"_L1, u'\u03b1'}, HtmlEntity{"beta"_L1, u'\u03b2'},
    HtmlEntity{"gamma"_L1, u'\u03b3'}, HtmlEntity{"delta"_L1, u'\u03b4'}, HtmlEntity{"epsilon"_L1, u'\u03b5'},
    HtmlEntity{"zeta"_L1, u'\u03b6'}, HtmlEntity{"eta"_L1, u'\u03b7'}, HtmlEntity{"theta"_L1, u'\u03b8'},
    HtmlEntity{"iota"_L1, u'\u03b9'}, HtmlEntity{"kappa"_L1, u'\u03ba'}, HtmlEntity{"lambda"_L1, u'\u03bb'},
    HtmlEntity{"mu"_L1, u'\u03bc'}, HtmlEntity{"nu"_L1, u'\u03bd'}, HtmlEntity{"xi"_L1, u'\u03be'},
    HtmlEntity{"omicron"_L1, u'\u03bf'}, HtmlEntity{"pi"_L1, u'\u03c0'}, HtmlEntity{"rho"_L1, u'\u03c1'},
    HtmlEntity{"sigmaf"_L1, u'\u03c2'}, HtmlEntity{"sigma"_L1, u'\u03c3'}, HtmlEntity{"tau"_L1, u'\u03c4'},
    HtmlEntity{"upsilon"_L1, u'\u03c5'}, HtmlEntity{"phi"_L1, u'\u03c6'}, HtmlEntity{"chi"_L1, u'\u03c7'},
    HtmlEntity{"psi"_L1, u'\u03c8'}, HtmlEntity{"omega"_L1, u'\u03c9'}, HtmlEntity{"thetasym"_L1, u'\u03d1'},
    HtmlEntity{"upsih"_L1, u'\u03d2'}, HtmlEntity{"piv"_L1, u'\u03d6'}, HtmlEntity{"ensp"_L1, u'\u2002'},
    HtmlEntity{"emsp"_L1, u'\u2003'}, HtmlEntity{"thinsp"_L1, u'\u2009'}, HtmlEntity{"zwnj"_L1, u'\u200c'},
    HtmlEntity{"zwj"_L1, u'\u200d'}, HtmlEntity{"lrm"_L1, u'\u200e'}, HtmlEntity{"rlm"_L1, u'\u200f'},
    HtmlEntity{"sbquo"_L1, u'\u201a'}, HtmlEntity{"bdquo"_L1, u'\u201e'}, HtmlEntity{"dagger"_L1, u'\u2020'},
    HtmlEntity{"Dagger"_L1, u'\u2021'}, HtmlEntity{"permil"_L1, u'\u2030'}, HtmlEntity{"prime"_L1, u'\u2032'},
    HtmlEntity{"Prime"_L1, u'\u2033'}, HtmlEntity{"lsaquo"_L1, u'\u2039'}, HtmlEntity{"rsaquo"_L1, u'\u203a'},
    HtmlEntity{"oline"_L1, u'\u203e'}, HtmlEntity{"frasl"_L1, u'\u2044'}, HtmlEntity{"minus"_L1, u'\u2212'}};

// U+00C0 to U+00FF in their order.
constexpr std::array latinLetters = {"Agrave"_L1, "Aacute"_L1, "Acirc"_L1, "Atilde"_L1, "Auml"_L1, "Aring"_L1,
    "AElig"_L1, "Ccedil"_L1, "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1, "Euml"_L1, "Igrave"_L1, "Iacute"_L1, "Icirc"_L1,
    "Iuml"_L1, "ETH"_L1, "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1, "Otilde"_L1, "Ouml"_L1, "times"_L1,
    "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1, "Uuml"_L1, "Yacute"_L1, "THORN"_L1, "szlig"_L1, "agrave"_L1,
    "aacute"_L1, "acirc"_L1, "atilde"_L1, "auml"_L1, "aring"_L1, "aelig"_L1, "ccedil"_L1, "egrave"_L1, "eacute"_L1,
    "ecirc"_L1, "euml"_L1, "igrave"_L1, "iacute"_L1, "icirc"_L1, "iuml"_L1, "eth"_L1, "ntilde"_L1, "ograve"_L1,
    "oacute"_L1, "ocirc"_L1, "otilde"_L1, "ouml"_L1, "divide"_L1, "oslash"_L1, "ugrave"_L1, "uacute"_L1, "ucirc"_L1,
    "uuml"_L1, "yacute"_L1, "thorn"_L1, "yuml"_L1};

// What begins and ends on a line of its own. Every tag that is not named here leaves nothing behind but its text.
constexpr std::array blocks = {"p"_L1, "div"_L1, "ul"_L1, "ol"_L1, "li"_L1, "table"_L1, "tr"_L1, "h1"_L1, "h2"_L1,
    "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "blockquote"_L1, "pre"_L1, "section"_L1, "article"_L1, "header"_L1, "footer"_L1,
    "hr"_L1, "dl"_L1, "dt"_L1, "dd"_L1};

// What has content that is not text for a reader.
constexpr std::array hidden = {"script"_L1, "style"_L1, "head"_L1, "title"_L1, "template"_L1, "noscript"_L1,
    "iframe"_L1, "object"_L1, "svg"_L1, "math"_L1, "textarea"_L1, "select"_L1};

constexpr qsizetype longestEntity = 10;

template <typename Names> bool contains(const Names &names, QStringView name)
{
    return std::ranges::any_of(
        names, [&](QLatin1StringView candidate) { return name.compare(candidate, Qt::CaseInsensitive) == 0; });
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) { m_out.reserve(html.size()); }

    QString read()
    {
        const bool isHypertext = looksLikeHypertext();
        while (m_at < m_html.size()) {
            const QChar letter = m_html[m_at];
            if (letter == u'<' && readTag())
                continue;
            if (letter == u'&' && readEntity())
                continue;
            ++m_at;
            if (isHypertext
                && (letter == u' ' || letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f'))
                m_hasSpace = true;
            else
                put(letter);
        }
        return m_out;
    }

private:
    bool isTagAt(qsizetype at) const
    {
        const QChar next = at + 1 < m_html.size() ? m_html[at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    bool looksLikeHypertext() const
    {
        for (qsizetype at = m_html.indexOf(u'<'); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
            if (isTagAt(at))
                return m_html.indexOf(u'>', at) > at;
        }
        return false;
    }

    void put(QChar letter)
    {
        if (m_hasSpace && !m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u' ';
        m_hasSpace = false;
        m_out += letter;
    }

    void breakLine()
    {
        m_hasSpace = false;
        m_out += u'\n';
    }

    void beginBlock()
    {
        m_hasSpace = false;
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
    }

    bool readEntity()
    {
        const QStringView rest = m_html.mid(m_at + 1, longestEntity);
        const qsizetype end = rest.indexOf(u';');
        if (end <= 0)
            return false;
        const QStringView name = rest.left(end);
        if (name[0] == u'#') {
            const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool isNumber = false;
            const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
            if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
                return false;
            const auto units = QChar::fromUcs4(code); // outlives the view of it
            for (const QChar unit : QStringView(units))
                put(unit);
        } else {
            const auto known = std::ranges::find_if(
                entities, [&](const HtmlEntity &entity) { return name == entity.name; });
            const auto letter = std::ranges::find_if(
                latinLetters, [&](QLatin1StringView candidate) { return name == candidate; });
            if (known != entities.end())
                put(QChar(known->letter));
            else if (letter != latinLetters.end())
                put(QChar(char16_t(0xC0 + (letter - latinLetters.begin()))));
            else
                return false;
        }
        m_at += end + 2;
        return true;
    }

    bool readTag()
    {
        if (!isTagAt(m_at))
            return false;
        if (m_html.mid(m_at, 4) == "<!--"_L1) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        const qsizetype end = m_lacksEnd ? -1 : m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_lacksEnd = true;
            return false;
        }
        const QStringView tag = m_html.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const bool isEnd = tag.startsWith(u'/');
        qsizetype length = isEnd ? 1 : 0;
        while (length < tag.size() && tag[length].isLetterOrNumber())
            ++length;
        apply(tag.mid(isEnd ? 1 : 0, length - (isEnd ? 1 : 0)), tag.mid(length), isEnd);
        return true;
    }

    void apply(QStringView name, QStringView attributes, bool isEnd)
    {
        if (name.compare("br"_L1, Qt::CaseInsensitive) == 0)
            breakLine();
        else if (contains(blocks, name))
            beginBlock();
        else if (name.compare("td"_L1, Qt::CaseInsensitive) == 0 || name.compare("th"_L1, Qt::CaseInsensitive) == 0)
            m_hasSpace = true;
        else if (name.compare("a"_L1, Qt::CaseInsensitive) == 0)
            applyLink(attributes, isEnd);
        else if (!isEnd && contains(hidden, name) && !attributes.endsWith(u'/'))
            skipContent(name);
    }

    /// The address of a link, unless the link's text is the address itself.
    void applyLink(QStringView attributes, bool isEnd)
    {
        if (!isEnd) {
            m_link = addressIn(attributes);
            m_linkStart = m_out.size();
            return;
        }
        if (!m_link.isEmpty() && !QStringView(m_out).mid(m_linkStart).contains(m_link)) {
            m_hasSpace = true;
            for (const QChar letter : u'(' + m_link + u')')
                put(letter);
        }
        m_link.clear();
    }

    static QString addressIn(QStringView attributes)
    {
        qsizetype at = attributes.indexOf("href"_L1, 0, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        for (at += 4; at < attributes.size() && (attributes[at].isSpace() || attributes[at] == u'='); ++at) {}
        if (at >= attributes.size())
            return {};
        const QChar quote = attributes[at];
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const QStringView rest = attributes.mid(at + (isQuoted ? 1 : 0));
        qsizetype end = 0;
        while (end < rest.size() && !(isQuoted ? rest[end] == quote : rest[end].isSpace()))
            ++end;
        const QString address = rest.left(end).trimmed().toString().replace("&amp;"_L1, "&"_L1);
        const bool isAllowed = address.startsWith("https://"_L1, Qt::CaseInsensitive)
            || address.startsWith("http://"_L1, Qt::CaseInsensitive);
        return isAllowed ? address : QString();
    }

    void skipContent(QStringView name)
    {
        const QString end = u"</"_s.append(name);
        const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_out;
    QString m_link;
    qsizetype m_linkStart = 0;
    bool m_hasSpace = false;
    bool m_lacksEnd = false; // no '>' anywhere ahead
};

} // namespace

QString plainTextFromHtml(QStringView html)
{
    return HtmlReader(html).read();
}

QString withoutUnseen(const QString &text)
{
    const auto isUnseen = [](char32_t code) {
        return QChar::category(code) == QChar::Other_Format || code == 0x34f || code == 0x115f || code == 0x1160
            || code == 0x17b4 || code == 0x17b5 || (code >= 0x180b && code <= 0x180f)
            || (code >= 0x2060 && code <= 0x206f) || code == 0x3164 || (code >= 0xfe00 && code <= 0xfe0f)
            || code == 0xffa0 || (code >= 0xfff0 && code <= 0xfff8) || (code >= 0xe0000 && code <= 0xe0fff);
    };
    QString seen;
    seen.reserve(text.size());
    for (const char32_t code : text.toUcs4()) {
        if (!isUnseen(code))
            seen += QChar::fromUcs4(code);
    }
    return seen;
}

QString htmlFromPlainText(QStringView text)
{
    QString html;
    html.reserve(text.size() + 16);
    bool wasBreak = true; // a space here would be lost
    const auto keepLastSpace = [&html] {
        if (html.endsWith(u' '))
            html.replace(html.size() - 1, 1, u"&nbsp;"_s);
    };
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        if (unit == u'\n') {
            keepLastSpace();
            html += "<br>"_L1;
        } else if (unit == u' ' && wasBreak) {
            html += "&nbsp;"_L1;
        } else if (unit == u'&') {
            html += "&amp;"_L1;
        } else if (unit == u'<') {
            html += "&lt;"_L1;
        } else if (unit == u'>') {
            html += "&gt;"_L1;
        } else if (unit == u'\t' || unit == u'\r' || unit == u'\f') {
            html += u"&#%1;"_s.arg(int(unit));
        } else {
            html += letter;
        }
        wasBreak = unit == u'\n' || unit == u' ';
    }
    keepLastSpace();
    return html;
}

} // namespace satchel
