// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices the desktop shows now, and when to look again: a plan, without doing it.
#pragma once

#include "items/Notices.h"

namespace satchel::items {

/// What a person wants to hear outside the window; of this computer.
struct AnnouncementSettings
{
    bool isOn = true;
    bool hasReminders = true; // tasks, meetings
    bool hasOthers = true; // answers, leads, moves
    bool hasDeals = false; // that nobody moves
    bool hasSync = true; // connections that wait for the person
    bool hasQuietHours = false;
    QTime quietFrom = QTime(18, 0);
    QTime quietUntil = QTime(8, 0); // before quietFrom: of the next day
    QList<int> quietDays = {}; // Qt::DayOfWeek; the whole day
    Instant pausedUntil = {};
    QTime digestAt = QTime(8, 0); // invalid: no digest; none on quiet days

    static AnnouncementSettings fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    bool operator==(const AnnouncementSettings &) const = default;
};

/// When a person who is not to be disturbed now may be again; nothing while they may. Never, for seven quiet days, is a
/// week from now.
std::optional<Instant> quietUntil(const AnnouncementSettings &settings, Instant now, const QTimeZone &zone);

struct AnnouncementPlan
{
    std::vector<Notice> notices; // to show, each by itself, or as one when they are more than `mostAtOnce`
    bool isDigestDue = false;
    std::optional<Instant> lookAgain; // besides whenever there are new notices

    static constexpr size_t mostAtOnce = 3;
    bool areOne() const { return notices.size() > mostAtOnce; }
};

/// `fresh`: neither seen nor snoozed. Tasks that were late before today are not announced: the digest counts them.
AnnouncementPlan planAnnouncements(const std::vector<Notice> &fresh, const NoticeMemory &memory,
    const AnnouncementSettings &settings, Instant now, const QTimeZone &zone);

} // namespace satchel::items
