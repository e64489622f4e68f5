// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/RecurrenceIterator.h"

#include "domain/recurrence/CalendarPeriods.h"
#include "domain/recurrence/ClockSlots.h"
#include "domain/recurrence/RecurrenceStartParts.h"

#include <algorithm>

namespace satchel {

namespace {

std::unique_ptr<OccurrenceSource> sourceOf(const RecurrenceRule &rule, LocalSeconds start)
{
    if (rule.frequency > RecurrenceRule::Frequency::Daily)
        return std::make_unique<CalendarPeriods>(rule, start);
    return std::make_unique<ClockSlots>(rule, start);
}

LocalSeconds endOfTime()
{
    return (lastDay() + 1) * secondsPerDay - 1;
}

} // namespace

RecurrenceIterator::RecurrenceIterator(const RecurrenceRule &rule, LocalSeconds start, std::optional<LocalSeconds> last)
    : m_rule(completedBy(rule, start)), m_source(sourceOf(m_rule, start)), m_earliest(start),
      m_last(std::min(last.value_or(endOfTime()), endOfTime())), m_remaining(rule.count)
{
}

/// Makes sure that the index names an occurrence. A block's first ones can be before the start.
bool RecurrenceIterator::loadBlock()
{
    while (!m_block || m_index >= m_block->size()) {
        m_block = m_source->next();
        if (!m_block)
            return false;
        m_index = m_block->firstFrom(m_earliest);
    }
    return true;
}

std::optional<LocalSeconds> RecurrenceIterator::next()
{
    if ((hasCount() && m_remaining <= 0) || !loadBlock())
        return {};
    const LocalSeconds occurrence = m_block->at(m_index);
    if (occurrence > m_last)
        return {};
    ++m_index;
    --m_remaining;
    return occurrence;
}

void RecurrenceIterator::skipTo(LocalSeconds time)
{
    if (hasCount())
        return skipCounted(time);
    m_earliest = std::max(m_earliest, time);
    if (m_block)
        m_index = std::max(m_index, m_block->firstFrom(m_earliest));
    if (!m_block || m_index >= m_block->size())
        m_source->skipTo(m_earliest);
}

void RecurrenceIterator::skipCounted(LocalSeconds time)
{
    while (m_remaining > 0 && loadBlock()) {
        const qint64 first = std::max(m_index, m_block->firstFrom(time));
        m_remaining -= first - m_index;
        m_index = first;
        if (m_index < m_block->size())
            return;
    }
}

} // namespace satchel
