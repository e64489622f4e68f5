// SPDX-License-Identifier: GPL-3.0-or-later
// When the person works, as the settings of this computer have it.
#pragma once

#include "calendar/Clashes.h"
#include "ui/common/Preferences.h"

namespace satchel::ui {

inline const QString workingHoursKey = QStringLiteral("calendar/workingHours");

inline calendar::WorkingHours workingHoursOf(const Preferences &preferences)
{
    return calendar::WorkingHours::fromText(preferences.value(workingHoursKey).toString());
}

inline void setWorkingHours(Preferences &preferences, const calendar::WorkingHours &hours)
{
    preferences.setValue(workingHoursKey, hours.toText());
}

} // namespace satchel::ui
