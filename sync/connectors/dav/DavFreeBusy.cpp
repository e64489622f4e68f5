// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavFreeBusy.h"

#include "domain/recurrence/IcalTime.h"
#include "exchange/ical/ICalCells.h"
#include "sync/connectors/calendar/IcalTree.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr QStringView recipient = u"{urn:ietf:params:xml:ns:caldav}recipient";
constexpr QStringView requestStatus = u"{urn:ietf:params:xml:ns:caldav}request-status";
constexpr QStringView scheduleResponseOf = u"{urn:ietf:params:xml:ns:caldav}response";

QString utcText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

std::optional<Instant> utcInstant(QStringView text)
{
    const auto time = parseIcalTime(text);
    if (!time || !time->hasTime() || !time->isUtc) // periods are in UTC (RFC 5545, section 3.8.2.6)
        return {};
    return Instant::at(time->date, time->time, QTimeZone::utc());
}

/// "20261123T080000Z/20261123T090000Z" or "20261123T080000Z/PT1H".
std::optional<store::BusyPeriod> periodOf(const QString &text)
{
    const auto from = utcInstant(text.section(u'/', 0, 0));
    const QString end = text.section(u'/', 1);
    if (!from)
        return {};
    if (const auto seconds = exchange::durationOf(end))
        return store::BusyPeriod{*from, {from->ms + *seconds * 1000}};
    const auto until = utcInstant(end);
    return until ? std::optional(store::BusyPeriod{*from, *until}) : std::nullopt;
}

/// Every period that is not said to be free; nothing when one cannot be read.
std::optional<std::vector<store::BusyPeriod>> periodsIn(const QByteArray &calendar)
{
    const auto tree = readIcalTree(calendar);
    const auto found = tree ? std::ranges::find(tree->children, u"VFREEBUSY"_s, &IcalTree::name)
                            : std::vector<IcalTree>::const_iterator();
    if (!tree || found == tree->children.end())
        return {};
    std::vector<store::BusyPeriod> busy;
    const QStringList lines = found->linesOf(u"FREEBUSY");
    for (const QString &line : lines) {
        if (line.section(u':', 0, 0).contains("FBTYPE=FREE"_L1, Qt::CaseInsensitive))
            continue;
        const QStringList periods = line.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &text : periods) {
            const auto period = periodOf(text.trimmed());
            if (!period)
                return {};
            busy.push_back(*period);
        }
    }
    return busy;
}

} // namespace

QByteArray freeBusyRequest(const store::FreeBusyQuery &query, const QString &organizer, Instant now)
{
    IcalTree request{u"VFREEBUSY"_s,
        {u"UID:free-busy-%1@satchel"_s.arg(now.ms), u"DTSTAMP:"_s + utcText(now), u"DTSTART:"_s + utcText(query.from),
            u"DTEND:"_s + utcText(query.until), u"ORGANIZER:"_s + organizer},
        {}};
    for (const QString &address : query.addresses)
        request.lines.append(u"ATTENDEE:mailto:"_s + address);
    return writeIcalTree({u"VCALENDAR"_s, {u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s, u"METHOD:REQUEST"_s},
        {std::move(request)}});
}

std::vector<store::FreeBusy> freeBusyIn(const DavElement &scheduleResponse, const store::FreeBusyQuery &query)
{
    std::vector<store::FreeBusy> told;
    for (const DavElement *response : scheduleResponse.childrenNamed(scheduleResponseOf)) {
        const DavElement *person = response->child(recipient);
        QString address = person ? person->childText(dav::href).toLower() : QString();
        address.remove(u"mailto:"_s);
        if (!query.addresses.contains(address) || !response->childText(requestStatus).startsWith(u"2."))
            continue;
        if (auto busy = periodsIn(response->childText(dav::calendarData).toUtf8()))
            told.push_back({address, std::move(*busy)});
    }
    return told;
}

} // namespace satchel::sync
