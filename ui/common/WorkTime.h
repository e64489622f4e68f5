// SPDX-License-Identifier: GPL-3.0-or-later
// When the person works and can be booked, as the settings of this computer have it. They are no settings of the store:
// those are for the whole team, and who leads it changes them.
#pragma once

#include "calendar/Availability.h"
#include "calendar/WorkingHours.h"
#include "ui/common/Preferences.h"

namespace satchel::ui {

inline const QString workingHoursKey = QStringLiteral("calendar/workingHours");
inline const QString availabilityKey = QStringLiteral("calendar/availability");

inline calendar::WorkingHours workingHoursOf(const Preferences &preferences)
{
    return calendar::WorkingHours::fromText(preferences.value(workingHoursKey).toString());
}

inline void setWorkingHours(Preferences &preferences, const calendar::WorkingHours &hours)
{
    preferences.setValue(workingHoursKey, hours.toText());
}

inline calendar::Availability availabilityOf(const Preferences &preferences)
{
    return calendar::Availability::fromText(preferences.value(availabilityKey).toString());
}

inline void setAvailability(Preferences &preferences, const calendar::Availability &availability)
{
    preferences.setValue(availabilityKey, availability.toText());
}

} // namespace satchel::ui
