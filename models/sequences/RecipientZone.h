// SPDX-License-Identifier: GPL-3.0-or-later
// In which zone a person probably is: by the country of the address, else by the country code of a telephone number.
// In a country with several zones the state or province of the address decides, else the zone in which most of its
// people live.
#pragma once

#include "domain/Record.h"

#include <optional>
#include <QTimeZone>

namespace satchel::sequences {

struct RecipientPlace
{
    QString region; // an ISO 3166-1 code; empty: not known
    std::optional<QTimeZone> zone;
};

/// Of a contact or a lead. `company`: whose address counts where the person has none; null: none.
RecipientPlace placeOfPerson(const Record &person, const Record *company);

/// Of a country, and of its state or province by name or code; nothing when the country has no zone that is known.
std::optional<QTimeZone> zoneOfRegion(const QString &region, const QString &state);

} // namespace satchel::sequences
