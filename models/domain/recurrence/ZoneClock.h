// SPDX-License-Identifier: GPL-3.0-or-later
// Which instant a local time is in a zone. RFC 5545, section 3.3.5: a time that occurs twice is its first occurrence;
// one that is skipped is read with the offset before the gap, so 2:30 becomes 3:30.
#pragma once

#include "domain/recurrence/CivilDay.h"

#include <QTimeZone>

namespace satchel {

class ZoneClock
{
public:
    explicit ZoneClock(const QTimeZone &zone) : m_zone(zone) {}

    const QTimeZone &zone() const { return m_zone; }
    /// Seconds since 1970-01-01T00:00:00Z.
    qint64 toUtc(LocalSeconds local);
    LocalSeconds toLocal(qint64 utc) const;
    int offsetAt(qint64 utc) const;
    /// The zone skips this local time.
    bool isSkipped(LocalSeconds local);

private:
    /// Finds the stretch between two changes of the offset that a local time falls in.
    void enter(LocalSeconds local);
    bool contains(LocalSeconds local) const { return m_isKnown && local >= m_from && local < m_to; }

    QTimeZone m_zone;
    bool m_isKnown = false;
    LocalSeconds m_from = 0; // local times from here on have this offset
    LocalSeconds m_to = 0;
    LocalSeconds m_gap = 0; // from here to m_to they are skipped
    int m_offset = 0;
};

} // namespace satchel
