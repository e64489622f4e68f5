// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/ZonedRecurrence.h"

#include <limits>

namespace satchel {

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max() / 2;

qint64 lastOf(const RecurrenceRule &rule, ZoneClock &clock)
{
    if (!rule.until)
        return unlimited;
    const LocalSeconds until = toLocalSeconds(
        rule.until->date, rule.until->hasTime() ? rule.until->time : QTime(23, 59, 59));
    return rule.until->isUtc ? until : clock.toUtc(until);
}

} // namespace

ZonedRecurrence::ZonedRecurrence(const RecurrenceRule &rule, Instant start, const QTimeZone &zone)
    : m_clock(zone), m_from(floorDivide(start.ms, 1000)), m_last(lastOf(rule, m_clock)),
      // Local times differ from UTC by less than two days; what is too late is dropped by its instant.
      m_local(rule, m_clock.toLocal(m_from), m_last + 2 * secondsPerDay)
{
}

void ZonedRecurrence::skipTo(Instant time)
{
    const qint64 from = -floorDivide(-time.ms, 1000); // rounded up
    if (from <= m_from)
        return;
    m_from = from;
    if (!m_ahead || *m_ahead < from - 2 * secondsPerDay)
        m_local.skipTo(m_clock.toLocal(from) - 2 * secondsPerDay);
}

/// Reads up to the next local time that exists.
void ZonedRecurrence::readAhead()
{
    while (!m_ahead && !m_isAtEnd) {
        const auto local = m_local.next();
        if (!local)
            m_isAtEnd = true;
        else if (m_clock.isSkipped(*local))
            m_shifted.push_back(m_clock.toUtc(*local));
        else
            m_ahead = m_clock.toUtc(*local);
    }
}

/// The earlier one of what waits.
std::optional<qint64> ZonedRecurrence::earliest()
{
    readAhead();
    if (m_shifted.empty() || (m_ahead && *m_ahead < m_shifted.front()))
        return std::exchange(m_ahead, std::nullopt);
    const qint64 shifted = m_shifted.front();
    m_shifted.pop_front();
    return shifted;
}

std::optional<Instant> ZonedRecurrence::next()
{
    for (auto found = earliest(); found && *found <= m_last; found = earliest()) {
        if (*found < m_from)
            continue;
        m_from = *found + 1;
        return Instant{*found * 1000};
    }
    m_isAtEnd = true;
    m_ahead.reset();
    m_shifted.clear();
    return {};
}

} // namespace satchel
