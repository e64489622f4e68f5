// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/google/GoogleEvent.h"

#include "domain/HtmlText.h"
#include "domain/Reason.h"
#include "domain/recurrence/RecurrenceRule.h"
#include "domain/Reminder.h"
#include "exchange/ical/ICalCells.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QString idPrefix = u"satchel"_s;

void addTime(EventBuilder &event, const QString &property, const QJsonObject &time)
{
    if (const auto day = dateFromIso(time.value("date"_L1).toString())) {
        event.day(property, *day);
        return;
    }
    const QString said = time.value("dateTime"_L1).toString();
    if (const auto at = Instant::fromIso(said))
        event.time(property, *at, QTimeZone(time.value("timeZone"_L1).toString().toUtf8()));
    else if (!said.isEmpty())
        event.line(property + u':' + said); // which nobody can read, and is shown with the reason
}

/// The description may be HTML, and nothing says whether it is.
QString descriptionOf(const QJsonObject &json)
{
    static const QRegularExpression tag(
        u"<(?:br|p|b|i|u|a|ul|ol|li|div|span|html)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = json.value("description"_L1).toString();
    return text.contains(tag) ? plainTextFromHtml(text) : text;
}

QString partStatOf(const QString &response)
{
    return response == "accepted"_L1 ? u"ACCEPTED"_s
        : response == "declined"_L1  ? u"DECLINED"_s
        : response == "tentative"_L1 ? u"TENTATIVE"_s
                                     : QString();
}

/// Why Google lets nobody change it through the API.
QString googleReadOnlyReason(const QJsonObject &json)
{
    return json.value("locked"_L1).toBool() ? Reason::tr("Only Google's own apps can change this event") : QString();
}

/// Whose rule a record cannot hold whole; a write of one rule would drop the others.
QString ruleReadOnlyReason(const QJsonObject &json)
{
    qsizetype rules = 0;
    bool isOdd = false;
    for (const QJsonValue value : json.value("recurrence"_L1).toArray()) {
        const QString line = value.toString();
        const QString name = IcalTree::nameOf(line);
        rules += name == "RRULE"_L1 ? 1 : 0;
        isOdd = isOdd || name == "EXRULE"_L1
            || (name == "RRULE"_L1 && !parseRecurrenceRule(line.section(u':', 1).trimmed()));
    }
    return isOdd || rules > 1
        ? Reason::tr("Satchel doesn't support the recurrence rule of this series: change its time in Google Calendar")
        : QString();
}

/// Changes that a sync makes send no mail.
QString guestReadOnlyReason(const QJsonObject &json)
{
    const bool isMine = json.value("organizer"_L1)["self"_L1].toBool();
    const QJsonArray attendees = json.value("attendees"_L1).toArray();
    const bool isSomebody = std::ranges::any_of(attendees, [](const QJsonValue &one) {
        return !one["self"_L1].toBool() && !one["organizer"_L1].toBool() && !one["resource"_L1].toBool();
    });
    return isMine && isSomebody ? Reason::tr("Guests wouldn't be notified: change this meeting in Google Calendar")
                                : QString();
}

QJsonObject timeMember(const EventSpan &span, bool isEnd)
{
    if (span.isAllDay) {
        const QDate day = isEnd ? span.lastDay : span.firstDay;
        return {{u"date"_s, day.toString(Qt::ISODate)}, {u"dateTime"_s, QJsonValue::Null},
            {u"timeZone"_s, QJsonValue::Null}};
    }
    const Instant at = isEnd ? span.end : span.start;
    const QString local = at.dateIn(span.zone).toString(Qt::ISODate) + u'T'
        + at.timeIn(span.zone).toString(u"HH:mm:ss"_s);
    const QString zone = QString::fromLatin1(span.zone.id());
    return {
        {u"date"_s, QJsonValue::Null}, {u"dateTime"_s, zone == "UTC"_L1 ? local + u'Z' : local}, {u"timeZone"_s, zone}};
}

/// "2026-11-27" or an instant, as a line of a recurrence.
QString dateLine(const QString &property, const QString &date)
{
    QString value = date;
    value.remove(u'-').remove(u':');
    return value.contains(u'T')
        ? property + u':' + value.section(u'.', 0, 0).chopped(value.endsWith(u'Z') ? 1 : 0) + u'Z'
        : property + u";VALUE=DATE:"_s + value;
}

QJsonValue recurrenceMember(const QJsonObject &fields, const QStringList &excluded)
{
    const QString rule = fields.value("recurrence"_L1).toString();
    if (rule.isEmpty())
        return QJsonValue::Null;
    QJsonArray lines{u"RRULE:"_s + rule};
    for (const QString &date : textsIn(fields, "added_dates"_L1))
        lines.append(dateLine(u"RDATE"_s, date));
    for (const QString &date : excluded)
        lines.append(dateLine(u"EXDATE"_s, date));
    return lines;
}

QJsonObject reminderMember(const QJsonObject &fields)
{
    QJsonArray overrides;
    for (const QString &text : textsIn(fields, "reminders"_L1)) {
        const auto reminder = Reminder::fromText(text);
        if (reminder && !reminder->isFixed())
            overrides.append(QJsonObject{{u"method"_s, u"popup"_s}, {u"minutes"_s, reminder->minutesBefore}});
    }
    return {{u"useDefault"_s, false}, {u"overrides"_s, overrides}};
}

bool isAnyOf(const QStringList &changed, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return changed.contains(name); });
}

QJsonValue textMember(const QJsonObject &fields, QLatin1StringView field)
{
    return textOrNull(fields.value(field).toString());
}

QJsonObject withoutNulls(const QJsonObject &json)
{
    QJsonObject rest;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member->isObject())
            rest.insert(member.key(), withoutNulls(member->toObject()));
        else if (!member->isNull())
            rest.insert(member.key(), *member);
    }
    return rest;
}

} // namespace

CalendarEvent googleEvent(const QJsonObject &json, bool isOccurrence)
{
    EventBuilder event(json.value("iCalUID"_L1).toString());
    addTime(event, u"DTSTART"_s, json.value("start"_L1).toObject());
    addTime(event, u"DTEND"_s, json.value("end"_L1).toObject());
    if (isOccurrence)
        addTime(event, u"RECURRENCE-ID"_s, json.value("originalStartTime"_L1).toObject());
    else
        for (const QJsonValue line : json.value("recurrence"_L1).toArray())
            event.line(line.toString());
    event.text(u"SUMMARY"_s, json.value("summary"_L1).toString());
    event.text(u"DESCRIPTION"_s, descriptionOf(json));
    event.text(u"LOCATION"_s, json.value("location"_L1).toString());
    const QString access = json.value("visibility"_L1).toString();
    if (access == "private"_L1 || access == "confidential"_L1)
        event.line(u"CLASS:"_s + access.toUpper());
    for (const QJsonValue one : json.value("attendees"_L1).toArray()) {
        event.person({one["displayName"_L1].toString(), one["email"_L1].toString(),
            partStatOf(one["responseStatus"_L1].toString()), one["optional"_L1].toBool(),
            one["organizer"_L1].toBool()});
    }
    for (const QJsonValue one : json.value("reminders"_L1)["overrides"_L1].toArray())
        event.alarm(one["minutes"_L1].toInteger());
    CalendarEvent result;
    result.id = json.value("id"_L1).toString();
    result.etag = json.value("etag"_L1).toString().toUtf8();
    result.modified = Instant::fromIso(json.value("updated"_L1).toString()).value_or(Instant());
    result.lines = event.take();
    result.readOnlyReason = googleReadOnlyReason(json);
    result.timeReadOnlyReason = isOccurrence ? QString() : ruleReadOnlyReason(json);
    result.guestReadOnlyReason = guestReadOnlyReason(json);
    result.key = isOccurrence ? RecordId() : keyOfGoogleId(result.id);
    return result;
}

Result<QJsonObject> googleMembers(
    const QStringList &changed, const QJsonObject &wanted, const QStringList &excluded, bool isOccurrence)
{
    QJsonObject members;
    const bool isTimed = isAnyOf(changed, {"at"_L1, "duration_seconds"_L1, "all_day"_L1, "zone"_L1, "recurrence"_L1});
    if (isTimed) {
        const auto span = TRY(spanOf(wanted));
        members.insert(u"start"_s, timeMember(span, false));
        members.insert(u"end"_s, timeMember(span, true));
    }
    const bool isRuled = isAnyOf(changed, {"recurrence"_L1, "added_dates"_L1, "excluded_dates"_L1});
    const QJsonValue lines = isRuled ? recurrenceMember(wanted, excluded) : QJsonValue::Null;
    // Null would end the series: only a rule that was taken out says so, not one that could not be read.
    if (!isOccurrence && (!lines.isNull() || changed.contains("recurrence"_L1)))
        members.insert(u"recurrence"_s, lines);
    if (changed.contains("subject"_L1))
        members.insert(u"summary"_s, textMember(wanted, "subject"_L1));
    if (changed.contains("purpose"_L1))
        members.insert(u"description"_s, textMember(wanted, "purpose"_L1));
    if (changed.contains("location"_L1))
        members.insert(u"location"_s, textMember(wanted, "location"_L1));
    if (changed.contains("reminders"_L1))
        members.insert(u"reminders"_s, reminderMember(wanted));
    return members;
}

Result<QJsonObject> googleNewEvent(RecordId key, const QJsonObject &fields)
{
    const auto members = TRY(googleMembers(
        changedFields({}, fields) + QStringList{u"at"_s}, fields, textsIn(fields, "excluded_dates"_L1), false));
    QJsonObject event = withoutNulls(members);
    event.insert(u"id"_s, googleIdOf(key));
    return event;
}

QString googleIdOf(RecordId key)
{
    return idPrefix + key.toString().remove(u'-').toLower();
}

RecordId keyOfGoogleId(const QString &id)
{
    constexpr qsizetype digits = 32;
    if (!id.startsWith(idPrefix) || id.size() != idPrefix.size() + digits)
        return {};
    QString text = id.sliced(idPrefix.size());
    for (const qsizetype place : {20, 16, 12, 8})
        text.insert(place, u'-');
    return RecordId::fromString(text);
}

} // namespace satchel::sync
