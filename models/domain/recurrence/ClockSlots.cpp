// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/ClockSlots.h"

#include "domain/recurrence/TimesOfDay.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace satchel {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr qint64 daysOfCalendarCycle = 146'097; // 400 years, also a whole number of weeks

int slotsPerDayOf(Frequency frequency)
{
    constexpr int counts[] = {86'400, 1'440, 24, 1};
    return counts[static_cast<int>(frequency)];
}

/// The slots of a day that BYHOUR, BYMINUTE and BYSECOND leave.
std::vector<int> allowedSlots(const RecurrenceRule &rule)
{
    if (rule.frequency == Frequency::Daily)
        return {0};
    if (rule.frequency == Frequency::Hourly)
        return numbersOrAll(rule.hours, 24);
    if (rule.frequency == Frequency::Secondly)
        return timesOfDay(rule);
    std::vector<int> minutes;
    for (const int hour : numbersOrAll(rule.hours, 24)) {
        for (const int minute : numbersOrAll(rule.minutes, 60))
            minutes.push_back(hour * 60 + minute);
    }
    return minutes;
}

std::vector<int> wholeOffsets(const RecurrenceRule &rule)
{
    switch (rule.frequency) {
    case Frequency::Secondly: return {0};
    case Frequency::Minutely: return secondsOfMinute(rule);
    case Frequency::Hourly: return secondsOfHour(rule);
    default: return timesOfDay(rule);
    }
}

/// BYSETPOS chooses among the times of one slot, and these are the same in every slot.
std::vector<int> offsetsOf(const RecurrenceRule &rule)
{
    const std::vector<int> whole = wholeOffsets(rule);
    if (rule.setPositions.empty())
        return whole;
    std::vector<int> picked;
    for (const qint64 place : placesOf(rule.setPositions, std::ssize(whole)))
        picked.push_back(whole[static_cast<size_t>(place)]);
    return picked;
}

/// What gives 1 with `number`, which has no common divisor with `modulus` (the extended Euclidean algorithm).
qint64 inverseModulo(qint64 number, qint64 modulus)
{
    qint64 rest = modulus;
    qint64 factor = 1;
    qint64 restFactor = 0;
    for (number %= modulus; rest != 0 && number != 0;) {
        const qint64 quotient = rest / number;
        rest = std::exchange(number, rest - quotient * number);
        restFactor = std::exchange(factor, restFactor - quotient * factor);
    }
    return floorModulo(restFactor, modulus);
}

} // namespace

ClockSlots::ClockSlots(const RecurrenceRule &rule, LocalSeconds start)
    : m_slotsPerDay(slotsPerDayOf(rule.frequency)), m_interval(rule.interval),
      m_startSlot(floorDivide(start, secondsPerDay / m_slotsPerDay)), m_offsets(offsetsOf(rule)),
      m_matching(DayFilter(rule)), m_day(floorDivide(start, secondsPerDay))
{
    chooseSlots(allowedSlots(rule));
    findDaysInStep();
}

/// Days differ by multiples of both the slots of a day and the interval, so a slot can only ever be in step with the
/// start when it is so modulo their common divisor.
void ClockSlots::chooseSlots(std::vector<int> allowed)
{
    const qint64 divisor = std::gcd(m_interval, qint64(m_slotsPerDay));
    const qint64 phase = floorModulo(m_startSlot, divisor);
    std::erase_if(allowed, [&](int slot) { return slot % divisor != phase; });
    const auto isBefore = [this](int a, int b) { return a % m_interval < b % m_interval; };
    if (!std::is_sorted(allowed.begin(), allowed.end(), isBefore))
        std::stable_sort(allowed.begin(), allowed.end(), isBefore);
    m_slots = std::move(allowed);
}

/// A slot of day D is in step when D * slotsPerDay + slot - startSlot is a multiple of the interval. For each slot this
/// is a congruence in D with one solution modulo the cycle of days.
void ClockSlots::findDaysInStep()
{
    const qint64 divisor = std::gcd(m_interval, qint64(m_slotsPerDay));
    m_cycle = m_interval / divisor;
    const qint64 inverse = inverseModulo(m_slotsPerDay / divisor, m_cycle);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const bool isNew = i == 0 || m_slots[i] % m_interval != m_slots[i - 1] % m_interval;
        if (isNew) // slots of one remainder have the same days
            m_daysInStep.push_back(floorModulo((m_startSlot - m_slots[i]) / divisor, m_cycle) * inverse % m_cycle);
    }
    std::sort(m_daysInStep.begin(), m_daysInStep.end());
}

DayNumber ClockSlots::firstDayInStep(DayNumber day) const
{
    const qint64 place = floorModulo(day, m_cycle);
    const auto next = std::lower_bound(m_daysInStep.begin(), m_daysInStep.end(), place);
    return day - place + (next != m_daysInStep.end() ? *next : m_daysInStep.front() + m_cycle);
}

std::optional<DayNumber> ClockSlots::candidateFrom(DayNumber day)
{
    const DayNumber limit = std::min(day + std::lcm(m_cycle, daysOfCalendarCycle), lastDay());
    while (day <= limit) {
        const DayNumber inStep = firstDayInStep(day);
        const auto matching = m_matching.firstFrom(inStep);
        if (!matching || *matching == inStep)
            return matching;
        day = *matching;
    }
    return {};
}

std::span<const int> ClockSlots::slotsOf(DayNumber day) const
{
    const qint64 wanted = floorModulo(m_startSlot - day * m_slotsPerDay, m_interval);
    const auto isBefore = [this](int slot, qint64 remainder) { return slot % m_interval < remainder; };
    const auto first = std::lower_bound(m_slots.begin(), m_slots.end(), wanted, isBefore);
    const auto last = std::lower_bound(first, m_slots.end(), wanted + 1, isBefore);
    return {first, last};
}

std::optional<OccurrenceBlock> ClockSlots::next()
{
    const auto day = m_slots.empty() || m_offsets.empty() ? std::nullopt : candidateFrom(m_day);
    if (!day) {
        m_day = lastDay() + 1;
        return {};
    }
    m_day = *day + 1;
    return OccurrenceBlock{
        *day * secondsPerDay, slotsOf(*day), static_cast<int>(secondsPerDay / m_slotsPerDay), m_offsets};
}

void ClockSlots::skipTo(LocalSeconds time)
{
    m_day = std::max(m_day, floorDivide(time, secondsPerDay));
}

} // namespace satchel
