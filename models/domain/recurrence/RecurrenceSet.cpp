// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/RecurrenceSet.h"

#include "domain/recurrence/RecurrenceStartParts.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// Days end with a day: whatever UNTIL says of a time was refused before.
std::optional<LocalSeconds> lastDayOf(const RecurrenceRule &rule)
{
    return rule.until ? std::optional(toLocalSeconds(rule.until->date, QTime(23, 59, 59))) : std::nullopt;
}

} // namespace

RecurrenceSetIterator::RecurrenceSetIterator(const RecurrenceSet &set)
    : m_set(set), m_from(std::numeric_limits<OccurrenceKey>::min())
{
    const SeriesStart &start = set.start;
    if (start.isDate())
        m_days = std::make_unique<RecurrenceIterator>(
            withoutTimes(set.rule), toLocalSeconds(start.date, QTime(0, 0)), lastDayOf(set.rule));
    else
        m_instants = std::make_unique<ZonedRecurrence>(set.rule, start.instant, start.zone);
}

std::optional<OccurrenceKey> RecurrenceSetIterator::nextOfRule()
{
    if (const auto instant = m_instants ? m_instants->next() : std::nullopt)
        return floorDivide(instant->ms, 1000);
    if (const auto local = m_days ? m_days->next() : std::nullopt)
        return floorDivide(*local, secondsPerDay) * secondsPerDay;
    return {};
}

/// The earlier of the rule's next occurrence and the next one that was added.
std::optional<OccurrenceKey> RecurrenceSetIterator::earliest()
{
    if (!m_ahead)
        m_ahead = nextOfRule();
    if (m_set.added.empty() || (m_ahead && *m_ahead < *m_set.added.begin()))
        return std::exchange(m_ahead, std::nullopt);
    return m_set.added.extract(m_set.added.begin()).value();
}

std::optional<OccurrenceKey> RecurrenceSetIterator::next()
{
    for (auto key = earliest(); key; key = earliest()) {
        if (*key < m_from || m_set.excluded.contains(*key))
            continue;
        m_from = *key + 1;
        return key;
    }
    return {};
}

void RecurrenceSetIterator::skipTo(OccurrenceKey from)
{
    m_from = std::max(m_from, from);
    if (m_days)
        m_days->skipTo(m_from);
    else
        m_instants->skipTo(Instant{m_from * 1000});
}

} // namespace satchel
