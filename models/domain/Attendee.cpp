// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Attendee.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// Sets the part of the person that this word is a key of.
bool takeKey(Attendee &attendee, const QString &key)
{
    static const QStringList roles = {choice::host, choice::required, choice::optional};
    static const QStringList responses = {choice::accepted, choice::tentative, choice::declined};
    static const QStringList presences = {choice::attended, choice::absent};
    for (const auto &[keys, part] : {std::pair{&roles, &attendee.role}, std::pair{&responses, &attendee.response},
             std::pair{&presences, &attendee.attended}}) {
        if (keys->contains(key)) {
            *part = key;
            return true;
        }
    }
    return false;
}

/// "(optional, accepted)" at the end; text in brackets that is anything else belongs to the name.
QString takeKeys(Attendee &attendee, const QString &text)
{
    const qsizetype open = text.endsWith(u')') ? text.lastIndexOf(u'(') : -1;
    if (open < 0)
        return text;
    Attendee keyed = attendee;
    for (const QString &key : text.mid(open + 1).chopped(1).split(u',')) {
        if (!takeKey(keyed, key.trimmed()))
            return text;
    }
    attendee = keyed;
    return text.left(open).trimmed();
}

} // namespace

QString Attendee::key() const
{
    return (email.isEmpty() ? name : email).toCaseFolded();
}

QString Attendee::toText() const
{
    QString text = name.isEmpty() ? email : email.isEmpty() ? name : u"%1 <%2>"_s.arg(name, email);
    QStringList keys = {role, response, attended};
    for (const ChoiceName &initial : {choice::required, choice::none, choice::unknown})
        keys.removeAll(initial);
    keys.removeAll(QString());
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.join(u", "_s));
}

Attendee Attendee::fromText(const QString &text)
{
    Attendee attendee;
    const QString person = takeKeys(attendee, text.trimmed());
    const qsizetype open = person.endsWith(u'>') ? person.lastIndexOf(u'<') : -1;
    if (open >= 0) {
        attendee.email = person.mid(open + 1).chopped(1).trimmed();
        attendee.name = person.left(open).trimmed();
    } else if (person.contains(u'@') && !person.contains(u' ')) {
        attendee.email = person;
    } else {
        attendee.name = person;
    }
    if (attendee.name == attendee.email)
        attendee.name.clear();
    return attendee;
}

Attendee Attendee::of(const Record &attendee)
{
    return {attendee.text(field::name), attendee.text(field::email), attendee.text(field::role),
        attendee.text(field::response), attendee.text(field::attended)};
}

QStringList attendeeTitles(const QStringList &texts)
{
    QStringList titles;
    for (const QString &text : texts)
        titles.append(Attendee::fromText(text).title());
    return titles;
}

} // namespace satchel
