// SPDX-License-Identifier: GPL-3.0-or-later
// The text and the tags of HTML, one after the other (HTML standard, 13.2.5). Comments, conditional comments,
// declarations and the content of scripts and style sheets are passed over. Linear in the length of the text.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace satchel {

struct HtmlTag
{
    struct Attribute
    {
        QString name; // in lower case
        QString value; // decoded
    };
    QString name; // in lower case
    std::vector<Attribute> attributes; // at most 40; of several with one name the first counts

    /// Empty: there is none, or it has no value.
    QString value(QLatin1StringView name) const;
};

struct HtmlToken
{
    enum class Kind : quint8 { Text, Start, End };
    Kind kind = Kind::Text;
    QString text; // of a text: encoded as HTML, with its named references as they were
    HtmlTag tag;
};

class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    /// None at the end.
    std::optional<HtmlToken> next();

private:
    bool isTagAt(qsizetype at) const;
    QString readText();
    std::optional<HtmlTag> readTag();
    std::optional<HtmlTag::Attribute> readAttribute();
    void skipMarkup();
    void skipContentOf(const QString &name);
    void skipSpaces();

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace satchel
