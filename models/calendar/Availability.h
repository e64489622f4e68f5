// SPDX-License-Identifier: GPL-3.0-or-later
// When a person can be booked within their working hours: which free times they offer to others.
#pragma once

#include <QList>
#include <QString>

namespace satchel::calendar {

struct Availability
{
    QList<int> lengths{30, 45, 60, 90, 120}; // minutes; what is offered as the length of a meeting, never empty
    int before = 15; // minutes that stay free before a meeting that is there
    int after = 15; // and after it
    int notice = 0; // minutes from now in which no meeting begins
    int workingDays = 5; // how far ahead times are offered
    int mostMeetings = 0; // of one day; 0: any number
    int step = 15; // minutes; meetings begin at a multiple of it after midnight

    /// JSON. What is missing, unreadable or out of range is as in a new store.
    QString toText() const;
    static Availability fromText(const QString &text);
    bool operator==(const Availability &) const = default;
};

} // namespace satchel::calendar
