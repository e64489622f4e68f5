// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/RecipientHours.h"

#include "sequences/RecipientZone.h"

namespace satchel::sequences {

std::optional<Instant> nextWorkingHour(
    const Record &person, const Record *company, const Holidays &holidays, Instant from)
{
    const RecipientPlace place = placeOfPerson(person, company);
    if (!place.zone)
        return std::nullopt;
    SendingWindow window;
    window.hours.from = QTime(9, 0);
    window.hours.until = QTime(17, 0);
    window.hours.skipsHolidays = true;
    window.zone = *place.zone;
    window.region = place.region;
    window.holidays = holidays;
    return window.next(from);
}

} // namespace satchel::sequences
