// SPDX-License-Identifier: GPL-3.0-or-later
// A recurrence rule as RFC 5545 defines the value type RECUR (section 3.3.10): "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH".
// A parsed rule is always a valid one; what it means is computed by RecurrenceIterator.
#pragma once

#include "domain/recurrence/IcalTime.h"
#include "domain/Result.h"

#include <vector>

namespace satchel {

struct RecurrenceRule
{
    enum class Frequency : quint8 { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

    /// An element of BYDAY: "-1FR" is the last Friday of the month or year, "FR" is every Friday.
    struct WeekdayNumber
    {
        int ordinal = 0; // 0: every one of that weekday
        int weekday = 1; // 1 is Monday

        auto operator<=>(const WeekdayNumber &) const = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int count = 0; // 0: not limited by a count
    std::optional<IcalTime> until; // the last possible start
    std::vector<int> seconds, minutes, hours; // these and all lists below are in ascending order without doubles
    std::vector<WeekdayNumber> weekdays;
    std::vector<int> monthDays, yearDays, weekNumbers; // negative ones count from the end
    std::vector<int> months;
    std::vector<int> setPositions;
    int weekStart = 1; // WKST; 1 is Monday

    bool operator==(const RecurrenceRule &) const = default;
    bool isFasterThanDaily() const { return frequency < Frequency::Daily; }
};

/// Reads a RECUR value strictly: syntax and ranges, each part once and FREQ among them, COUNT or UNTIL but not both,
/// INTERVAL and COUNT from 1 on, and the BY parts that go with the frequency (table in section 3.3.10). Invalid, with
/// the field "recurrence" as its place, for anything else. Letters may be small (section 2: enumerated values ignore
/// case).
Result<RecurrenceRule> parseRecurrenceRule(QStringView text);

} // namespace satchel
