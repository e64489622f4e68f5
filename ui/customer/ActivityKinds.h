// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds of activity have: one row of a table for each (ActivityKinds.cpp). The form shows these fields and no
// others.
#pragma once

#include "domain/ChoiceNames.h"
#include "ui/common/Icons.h"

namespace satchel::ui {

struct ActivityKind
{
    enum class Outcomes : quint8 { None, Call, Meeting };
    enum class Place : quint8 { None, Location, WebPage, Post, Ticket };

    ChoiceName kind;
    Icon icon = Icon::Timeline;
    bool hasSubject = true;
    bool hasDirection = false;
    bool hasDuration = false;
    bool hasTime = false; // of a new one; every one that is edited has
    bool hasPeople = false; // besides the customer
    bool hasMood = true; // and topics
    bool suggestsMood = true; // from its text, and topics; once accepted, both are shown
    bool hasAmount = false;
    Outcomes outcomes = Outcomes::None;
    Place place = Place::None;
    bool isWrittenByHand = true;
};

/// Of an unknown kind (a newer store) what all have.
const ActivityKind &activityKind(QStringView kind);

/// What the place of a kind is called: "Place", "Page".
QString placeLabel(ActivityKind::Place place);

inline bool isMeetingKind(QStringView kind)
{
    return activityKind(kind).outcomes == ActivityKind::Outcomes::Meeting;
}
inline Icon iconOfActivity(QStringView kind)
{
    return activityKind(kind).icon;
}

} // namespace satchel::ui
