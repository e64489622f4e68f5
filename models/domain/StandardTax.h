// SPDX-License-Identifier: GPL-3.0-or-later
// What a sale is usually taxed with in a country: the standard rate of its value added tax (or of the goods and
// services tax that is one for the whole country). A firm's first rate, which a person may change; quotes keep what
// they have.
//
// Sources: European Commission, "Taxes in Europe" database (rates of the member states, 2026); OECD, Consumption Tax
// Trends 2024, annex 2.A, for the others. Countries whose rate is not one for all of them (United States, Canada,
// Brazil, India) are not in it.
#pragma once

#include "domain/Decimal.h"

#include <optional>

namespace satchel {

/// The setting with the rate of new quote lines, as its decimal ("19"); empty or missing: they get none.
inline constexpr QLatin1StringView usualTaxSetting("usual_tax_rate");
/// The setting with the firm's country.
inline constexpr QLatin1StringView firmCountrySetting("sender_address_country");

/// In percent, by the country's ISO 3166-1 code of two letters; nothing where there is none or it is not known.
std::optional<Decimal> standardTaxRate(const QString &country);

} // namespace satchel
