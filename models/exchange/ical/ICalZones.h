// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones of an iCalendar file: its TZIDs are names of the IANA data, of Windows, or of its own, which only its
// VTIMEZONE explains.
#pragma once

#include "exchange/ical/ICalParser.h"

#include <QHash>
#include <QTimeZone>

namespace satchel::exchange {

class ICalZones
{
public:
    void add(const ICalComponent &zone);
    /// Of a name that nothing explains an invalid one.
    QTimeZone zoneOf(const QString &tzid) const;

private:
    QHash<QString, QTimeZone> m_ofFile;
};

/// A zone as a VTIMEZONE, with its changes from a year before to ten years after a time: their dates are listed, since
/// a rule could be wrong for one of the years.
QStringList zoneLines(const QTimeZone &zone, const QDateTime &around);

} // namespace satchel::exchange
