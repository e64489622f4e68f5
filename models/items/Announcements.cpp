// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Announcements.h"

#include "domain/Overdue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr int daysOfWeek = 7;

bool isWanted(const Notice &notice, const AnnouncementSettings &settings, QDate today)
{
    const bool isOld = notice.kind == Notice::Kind::TaskOverdue && notice.remindedAt.ms == 0
        && isOverdue(notice.day, today);
    if (isOld || notice.kind == Notice::Kind::Conflict)
        return false;
    switch (groupOf(notice.kind)) {
    case NoticeGroup::ForMe:
    case NoticeGroup::Others: return settings.hasOthers;
    case NoticeGroup::Tasks: return settings.hasReminders;
    case NoticeGroup::Deals: return settings.hasDeals;
    case NoticeGroup::Sync: break;
    }
    return settings.hasSync;
}

/// The end of what keeps a moment quiet; nothing when nothing does.
std::optional<Instant> quietEnd(const AnnouncementSettings &settings, Instant at, const QTimeZone &zone)
{
    if (settings.pausedUntil > at)
        return settings.pausedUntil;
    const QDate day = at.dateIn(zone);
    if (settings.quietDays.contains(day.dayOfWeek()))
        return Instant::startOf(day.addDays(1), zone);
    if (!settings.hasQuietHours || settings.quietFrom == settings.quietUntil)
        return {};
    const QTime time = at.timeIn(zone);
    const bool isOverMidnight = settings.quietUntil < settings.quietFrom;
    const bool isAfterFrom = time >= settings.quietFrom;
    const bool isBeforeUntil = time < settings.quietUntil;
    if (isOverMidnight ? !isAfterFrom && !isBeforeUntil : !isAfterFrom || !isBeforeUntil)
        return {};
    const bool endsTomorrow = isOverMidnight && isAfterFrom;
    return Instant::at(endsTomorrow ? day.addDays(1) : day, settings.quietUntil, zone);
}

QTime timeFrom(const QJsonValue &json, QTime otherwise)
{
    return json.isUndefined() ? otherwise : QTime::fromString(json.toString(), u"HH:mm"_s);
}

} // namespace

AnnouncementSettings AnnouncementSettings::fromJson(const QJsonObject &json)
{
    AnnouncementSettings settings;
    settings.isOn = json[u"on"].toBool(settings.isOn);
    settings.hasReminders = json[u"reminders"].toBool(settings.hasReminders);
    settings.hasOthers = json[u"others"].toBool(settings.hasOthers);
    settings.hasDeals = json[u"deals"].toBool(settings.hasDeals);
    settings.hasSync = json[u"sync"].toBool(settings.hasSync);
    settings.hasQuietHours = json[u"quietHours"].toBool(settings.hasQuietHours);
    settings.quietFrom = timeFrom(json[u"quietFrom"], settings.quietFrom);
    settings.quietUntil = timeFrom(json[u"quietUntil"], settings.quietUntil);
    settings.pausedUntil.ms = json[u"pausedUntil"].toInteger();
    settings.digestAt = timeFrom(json[u"digestAt"], settings.digestAt);
    for (const QJsonValue &day : json[u"quietDays"].toArray())
        settings.quietDays.append(day.toInt());
    return settings;
}

QJsonObject AnnouncementSettings::toJson() const
{
    QJsonArray days;
    for (const int day : quietDays)
        days.append(day);
    return {{u"on"_s, isOn}, {u"reminders"_s, hasReminders}, {u"others"_s, hasOthers}, {u"deals"_s, hasDeals},
        {u"sync"_s, hasSync}, {u"quietHours"_s, hasQuietHours}, {u"quietFrom"_s, quietFrom.toString(u"HH:mm")},
        {u"quietUntil"_s, quietUntil.toString(u"HH:mm")}, {u"quietDays"_s, days}, {u"pausedUntil"_s, pausedUntil.ms},
        {u"digestAt"_s, digestAt.toString(u"HH:mm")}};
}

std::optional<Instant> quietUntil(const AnnouncementSettings &settings, Instant now, const QTimeZone &zone)
{
    std::optional<Instant> until;
    Instant at = now;
    for (int step = 0; step < 3 * daysOfWeek; ++step) {
        const auto end = quietEnd(settings, at, zone);
        if (!end || *end <= at)
            break;
        until = at = *end;
    }
    return until;
}

AnnouncementPlan planAnnouncements(const std::vector<Notice> &fresh, const NoticeMemory &memory,
    const AnnouncementSettings &settings, Instant now, const QTimeZone &zone)
{
    AnnouncementPlan plan;
    if (!settings.isOn)
        return plan;
    const QDate today = now.dateIn(zone);
    const bool isWorkingDay = !settings.quietDays.contains(today.dayOfWeek());
    const auto quiet = quietUntil(settings, now, zone);
    if (settings.digestAt.isValid()) {
        const Instant digest = Instant::at(today, settings.digestAt, zone);
        const bool isWaiting = isWorkingDay && memory.digestDay != today;
        plan.isDigestDue = isWaiting && digest <= now && !quiet;
        plan.lookAgain = isWaiting && digest > now ? digest : Instant::at(today.addDays(1), settings.digestAt, zone);
    }
    if (quiet) {
        plan.lookAgain = *quiet; // what came meanwhile is announced then
        return plan;
    }
    std::ranges::copy_if(fresh, std::back_inserter(plan.notices),
        [&](const Notice &notice) { return isWanted(notice, settings, today) && !memory.isAnnounced(notice); });
    return plan;
}

} // namespace satchel::items
