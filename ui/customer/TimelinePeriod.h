// SPDX-License-Identifier: GPL-3.0-or-later
// The periods that a timeline can be limited to.
#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace satchel::ui {

enum class TimelinePeriod { Any, Week, Month, Year, LastYear };

inline constexpr std::array timelinePeriods{
    TimelinePeriod::Any, TimelinePeriod::Week, TimelinePeriod::Month, TimelinePeriod::Year, TimelinePeriod::LastYear};

QString nameOf(TimelinePeriod period);
/// The first and the last day, both included; invalid where it is open.
std::pair<QDate, QDate> daysOf(TimelinePeriod period, QDate today);

} // namespace satchel::ui
