// SPDX-License-Identifier: GPL-3.0-or-later
// Days on which nobody works, as a person lists them: one a line, each year or once, everywhere or in one region.
//   12-25 Christmas
//   DE 10-03 Day of German Unity
//   2026-04-03 Good Friday
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace satchel::sequences {

struct Holiday
{
    QString region; // an ISO 3166-1 code (Region.h); empty: everywhere
    int year = 0; // 0: each year
    int month = 0;
    int day = 0;
    QString name;

    bool operator==(const Holiday &) const = default;
};

class Holidays
{
public:
    Holidays() = default;
    explicit Holidays(std::vector<Holiday> days) : m_days(std::move(days)) {}

    /// Invalid, with the line in `where`, for a line that is no day. Empty lines are skipped.
    static Result<Holidays> fromText(const QString &text);

    bool isHoliday(QDate day, const QString &region) const;
    const std::vector<Holiday> &days() const { return m_days; }

private:
    std::vector<Holiday> m_days;
};

/// The name of the setting that lists them.
inline constexpr auto holidaysSetting = u"holidays";

} // namespace satchel::sequences
