// SPDX-License-Identifier: GPL-3.0-or-later
// The days, hours, minutes or seconds of a rule and the occurrences in each. A day is cut into slots of the frequency's
// length; a slot takes part when its number, counted over all days, is a multiple of INTERVAL away from the start's.
// That is a question of remainders, so slots are sorted by remainder and only matching ones are tried.
#pragma once

#include "domain/recurrence/MatchingDays.h"
#include "domain/recurrence/OccurrenceBlock.h"

namespace satchel {

/// For DAILY, HOURLY, MINUTELY and SECONDLY; a block is a day.
class ClockSlots final : public OccurrenceSource
{
public:
    /// `rule` is completed by its start.
    ClockSlots(const RecurrenceRule &rule, LocalSeconds start);

    std::optional<OccurrenceBlock> next() override;
    void skipTo(LocalSeconds time) override;

private:
    void chooseSlots(std::vector<int> allowed);
    void findDaysInStep();
    /// The first day from `day` on that both has a slot in step with the start and passes the filter.
    std::optional<DayNumber> candidateFrom(DayNumber day);
    DayNumber firstDayInStep(DayNumber day) const;
    std::span<const int> slotsOf(DayNumber day) const;

    int m_slotsPerDay;
    qint64 m_interval;
    qint64 m_startSlot; // counted over all days from 1970 on
    std::vector<int> m_slots; // of a day, sorted by remainder and then by time
    std::vector<int> m_offsets; // seconds within a slot
    MatchingDays m_matching;
    DayNumber m_day; // the next one to look at
    qint64 m_cycle = 1; // after so many days the same slots are in step with the start again
    std::vector<qint64> m_daysInStep; // days of the cycle that have a slot in step, ascending
};

} // namespace satchel
