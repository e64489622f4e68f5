// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/ZoneClock.h"

#include <algorithm>
#include <limits>

namespace satchel {

namespace {

constexpr LocalSeconds unlimited = std::numeric_limits<LocalSeconds>::max();

QDateTime asDateTime(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

/// A change of the offset: up to a local time the old one holds. In a gap and in an overlap alike that is the later of
/// the two local times at the change: skipped times keep the old offset, repeated ones mean their first occurrence.
struct OffsetChange
{
    qint64 at;
    int before;
    int after;

    LocalSeconds firstOfNew() const { return at + std::max(before, after); }
};

} // namespace

int ZoneClock::offsetAt(qint64 utc) const
{
    return m_zone.offsetFromUtc(asDateTime(utc));
}

LocalSeconds ZoneClock::toLocal(qint64 utc) const
{
    return utc + offsetAt(utc);
}

qint64 ZoneClock::toUtc(LocalSeconds local)
{
    if (!contains(local))
        enter(local);
    return local - m_offset;
}

bool ZoneClock::isSkipped(LocalSeconds local)
{
    if (!contains(local))
        enter(local);
    return local >= m_gap;
}

void ZoneClock::enter(LocalSeconds local)
{
    m_isKnown = true;
    m_from = local;
    m_to = m_gap = unlimited;
    const qint64 twoDaysBefore = local
        - 2 * secondsPerDay; // no offset is so large, so this is before any change that matters
    m_offset = offsetAt(twoDaysBefore);
    for (qint64 at = twoDaysBefore;;) {
        const auto next = m_zone.hasTransitions() ? m_zone.nextTransition(asDateTime(at)) : QTimeZone::OffsetData{};
        if (!next.atUtc.isValid())
            return;
        at = next.atUtc.toSecsSinceEpoch();
        const OffsetChange change{at, m_offset, next.offsetFromUtc};
        if (local < change.firstOfNew()) {
            m_to = change.firstOfNew();
            m_gap = at + change.before;
            return;
        }
        m_from = change.firstOfNew();
        m_offset = change.after;
    }
}

} // namespace satchel
