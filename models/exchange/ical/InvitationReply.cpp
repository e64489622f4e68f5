// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/InvitationReply.h"

#include "exchange/writers/VCardWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QString utcStamp(Instant at)
{
    return at.dateIn(QTimeZone::utc()).toString(u"yyyyMMdd"_s) + u'T'
        + at.timeIn(QTimeZone::utc()).toString(u"HHmmss"_s) + u'Z';
}

QString dayStamp(QDate day)
{
    return u";VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s);
}

/// RECURRENCE-ID: a day of a series of whole days, an instant of any other.
QString occurrenceLine(const QString &occurrence)
{
    if (const auto at = Instant::fromIso(occurrence))
        return u"RECURRENCE-ID:"_s + utcStamp(*at);
    const QDate day = QDate::fromString(occurrence, Qt::ISODate);
    return day.isValid() ? u"RECURRENCE-ID"_s + dayStamp(day) : QString();
}

/// A name in quotes: neither they nor a line break can be in it (RFC 5545, section 3.1).
QString person(const QString &property, const Attendee &who, const QString &parameters = {})
{
    QString name = who.name;
    name.remove(u'"').replace(u'\n', u' ').remove(u'\r');
    QString email = who.email;
    email.remove(u'\n').remove(u'\r');
    return property + (name.isEmpty() ? QString() : u";CN=\"%1\""_s.arg(name)) + parameters + u":mailto:"_s + email;
}

} // namespace

QByteArray replyFile(const Invitation &invitation, const Attendee &me, Instant now)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s, u"METHOD:REPLY"_s,
        u"BEGIN:VEVENT"_s, u"UID:"_s + escapedVCardText(invitation.uid), u"DTSTAMP:"_s + utcStamp(now),
        u"SEQUENCE:%1"_s.arg(invitation.sequence), person(u"ORGANIZER"_s, invitation.organizer),
        person(u"ATTENDEE"_s, me, u";PARTSTAT="_s + me.response.toUpper()), occurrenceLine(invitation.occurrence)};
    if (invitation.at && invitation.isAllDay) {
        const QDate first = invitation.at->dateIn(QTimeZone::utc());
        lines << u"DTSTART"_s + dayStamp(first)
              << u"DTEND"_s + dayStamp(first.addDays(std::max<qint64>(1, invitation.seconds / (24 * 3600))));
    } else if (invitation.at) {
        lines << u"DTSTART:"_s + utcStamp(*invitation.at)
              << u"DTEND:"_s + utcStamp(Instant{invitation.at->ms + invitation.seconds * 1000});
    }
    if (!invitation.subject.isEmpty())
        lines << u"SUMMARY:"_s + escapedVCardText(invitation.subject);
    lines << u"END:VEVENT"_s << u"END:VCALENDAR"_s;
    QByteArray bytes;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            bytes += foldedVCardLine(line);
    }
    return bytes;
}

} // namespace satchel::exchange
