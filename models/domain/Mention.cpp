// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Mention.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

const QString start = u"](satchel:"_s; // in every link, so that most texts are done with one look

/// A bracket is found at once; most texts have none.
bool mayMention(const QString &text)
{
    return text.contains(u']') && text.contains(start);
}

const QRegularExpression &link()
{
    static const QRegularExpression expression(
        u"\\[([^\\[\\]\\n]{1,200})\\]\\(satchel:([a-z_]{1,40})/([0-9a-fA-F-]{36})\\)"_s);
    return expression;
}

} // namespace

std::vector<MentionPart> mentionParts(const QString &text)
{
    std::vector<MentionPart> parts;
    qsizetype at = 0;
    if (mayMention(text)) {
        for (auto match = link().globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const RecordId id = RecordId::fromString(found.captured(3));
            if (id.isNull())
                continue;
            if (found.capturedStart() > at)
                parts.push_back({text.mid(at, found.capturedStart() - at), {}});
            parts.push_back({found.captured(1), Mention{found.captured(1), found.captured(2), id}});
            at = found.capturedEnd();
        }
    }
    if (at < text.size())
        parts.push_back({text.mid(at), {}});
    return parts;
}

std::vector<Mention> mentionsIn(const QString &text)
{
    std::vector<Mention> all;
    if (!mayMention(text))
        return all;
    for (const MentionPart &part : mentionParts(text)) {
        if (part.mention && std::ranges::find(all, part.mention->id, &Mention::id) == all.end())
            all.push_back(*part.mention);
    }
    return all;
}

QString mentionAddress(const Mention &mention)
{
    return "satchel:"_L1 + mention.entity + u'/' + mention.id.toString();
}

QString mentionLink(const Mention &mention)
{
    QString name = mention.name.simplified().left(200);
    name.replace(u'[', u'(').replace(u']', u')'); // they would end the link
    return u'[' + name + "]("_L1 + mentionAddress(mention) + u')';
}

QString mentionWords(const QString &entity, RecordId id)
{
    constexpr qsizetype randomFrom = 14; // in a UUID version 7 as text
    const QString random = id.toString().mid(randomFrom);
    const bool hasLetter = std::ranges::any_of(random, [](QChar letter) { return letter.isLetter(); });
    return hasLetter ? random : entity + u'/' + id.toString(); // digits alone are looked for as a telephone number
}

QString withoutMentionLinks(const QString &text)
{
    return mayMention(text) ? QString(text).replace(link(), u"\\1"_s) : text;
}

QString withMentionMoved(const QString &text, RecordId from, RecordId to)
{
    return QString(text).replace(u'/' + from.toString() + u')', u'/' + to.toString() + u')');
}

} // namespace satchel
