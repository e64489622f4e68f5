// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/KeptProperties.h"

#include "exchange/vcard/CardText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype lineLimit = 2000; // characters; longer ones hold sounds, logos and keys

QString lineOf(const VCardProperty &property)
{
    QString line = property.group.isEmpty() ? property.spelledName : property.group + u'.' + property.spelledName;
    for (const QString &parameter : property.parameters)
        line += u';' + parameter;
    if (!property.types.isEmpty())
        line += u";TYPE="_s + property.types.join(u',');
    QString value = property.value; // its escapes are in place; quoted-printable can have line feeds beside them
    value.remove(u'\r').replace(u'\n', u"\\n"_s);
    return line + u':' + value;
}

/// Labels of a group, and what an address book says about its address.
bool isAboutItsGroup(const VCardProperty &property)
{
    return !property.group.isEmpty() && (property.name == u"X-ABLABEL" || property.name == u"X-ABADR");
}

/// A contact has a field for these properties: a kept line whose field was changed or emptied since is out of date.
bool hasField(QStringView name)
{
    static constexpr QStringView names[] = {
        u"TEL", u"EMAIL", u"ADR", u"ORG", u"URL", u"X-SOCIALPROFILE", u"SOCIALPROFILE", u"BDAY"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

QStringList keptLines(const VCard &card, const VCardProperty &property)
{
    static const QStringList ofTheFile = {
        u"BEGIN"_s, u"END"_s, u"VERSION"_s, u"PRODID"_s, u"REV"_s, u"CLIENTPIDMAP"_s, u"PHOTO"_s};
    const QString line = lineOf(property);
    if (ofTheFile.contains(property.name) || property.isBase64 || isAboutItsGroup(property) || line.size() > lineLimit)
        return {};
    QStringList lines = {line};
    for (const VCardProperty &each : card.properties) {
        if (isAboutItsGroup(each) && each.group == property.group)
            lines.append(lineOf(each));
    }
    return lines;
}

KeptProperties::KeptProperties(const QStringList &lines)
{
    VCard card;
    for (const QString &line : lines) {
        if (const auto property = parseVCardLine(line.toUtf8(), TextEncoding::Utf8))
            card.properties.append(*property);
    }
    for (const VCardProperty &property : std::as_const(card.properties)) {
        if (property.group.startsWith(u"item"_s))
            m_highestItem = std::max(m_highestItem, property.group.mid(4).toInt());
        const QStringList own = keptLines(card, property);
        const QString text = plainText(property);
        if (!own.isEmpty())
            m_entries.push_back({property.name, text, labeled(labelOf(card, property), text), own});
    }
}

QStringList KeptProperties::takeAt(std::vector<Entry>::iterator found)
{
    if (found == m_entries.end())
        return {};
    const QStringList lines = found->lines;
    m_entries.erase(found);
    return lines;
}

QStringList KeptProperties::take(QStringView name, const QString &text)
{
    return takeAt(std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.name == name && (entry.text == text || entry.labeledText == text); }));
}

QStringList KeptProperties::takeAny(QStringView name)
{
    return takeAt(
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.name == name; }));
}

QStringList KeptProperties::rest() const
{
    QStringList lines;
    for (const Entry &entry : m_entries) {
        if (!hasField(entry.name))
            lines += entry.lines;
    }
    return lines;
}

} // namespace satchel::exchange
