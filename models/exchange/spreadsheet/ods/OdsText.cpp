// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ods/OdsText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr int spaceLimit = 32767;
constexpr std::array<QStringView, 4> foreign = {u"annotation", u"note", u"ruby-text", u"frame"};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Collects the text of one paragraph.
class Paragraph
{
public:
    void read(XmlPart &xml);
    const QString &text() const { return m_text; }

private:
    void readChild(XmlPart &xml);
    void addCharacters(QStringView characters);
    void addAsIs(const QString &text);

    QString m_text;
    bool m_isBehindSpace = true; // spaces at the start collapse as well
};

void Paragraph::addCharacters(QStringView characters)
{
    for (const QChar c : characters) {
        if (!isSpace(c))
            m_text += c;
        else if (!m_isBehindSpace)
            m_text += u' ';
        m_isBehindSpace = isSpace(c);
    }
}

void Paragraph::addAsIs(const QString &text)
{
    m_text += text;
    m_isBehindSpace = false;
}

void Paragraph::readChild(XmlPart &xml)
{
    if (std::find(foreign.begin(), foreign.end(), xml.name()) != foreign.end())
        return xml.skip();
    if (xml.is(u"s"))
        addAsIs(QString(qBound(1, xml.attribute(u"c", u":text:1.0").toInt(), spaceLimit), u' '));
    else if (xml.is(u"tab"))
        addAsIs(u"\t"_s);
    else if (xml.is(u"line-break"))
        addAsIs(u"\n"_s);
    read(xml);
}

void Paragraph::read(XmlPart &xml)
{
    while (true) {
        switch (xml.piece()) {
        case XmlPart::Piece::Text: addCharacters(xml.characters()); break;
        case XmlPart::Piece::Child: readChild(xml); break;
        case XmlPart::Piece::End: return;
        }
    }
}

} // namespace

QString readParagraph(XmlPart &xml)
{
    Paragraph paragraph;
    paragraph.read(xml);
    return paragraph.text();
}

} // namespace satchel::exchange
