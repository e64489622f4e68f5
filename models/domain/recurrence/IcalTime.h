// SPDX-License-Identifier: GPL-3.0-or-later
// A DATE or DATE-TIME as iCalendar writes it (RFC 5545, sections 3.3.4 and 3.3.5): 20261120, 20261120T090000,
// 20261120T080000Z.
#pragma once

#include <optional>
#include <QDate>
#include <QTime>

namespace satchel {

struct IcalTime
{
    QDate date;
    QTime time; // invalid: a day
    bool isUtc = false; // otherwise a time is of a clock that is named elsewhere

    bool hasTime() const { return time.isValid(); }
    bool operator==(const IcalTime &) const = default;
};

/// None for anything else, the 30th of February included.
std::optional<IcalTime> parseIcalTime(QStringView text);

/// Only digits of ASCII, and at least one.
bool isAsciiDigits(QStringView text);

} // namespace satchel
