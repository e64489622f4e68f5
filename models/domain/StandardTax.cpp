// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StandardTax.h"

#include <algorithm>
#include <iterator>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

struct CountryRate
{
    QLatin1StringView country;
    const char16_t *rate;
};

constexpr CountryRate rates[] = {
    {"AE"_L1, u"5"},
    {"AL"_L1, u"20"},
    {"AT"_L1, u"20"},
    {"AU"_L1, u"10"},
    {"BA"_L1, u"17"},
    {"BE"_L1, u"21"},
    {"BG"_L1, u"20"},
    {"CH"_L1, u"8.1"},
    {"CL"_L1, u"19"},
    {"CN"_L1, u"13"},
    {"CO"_L1, u"19"},
    {"CY"_L1, u"19"},
    {"CZ"_L1, u"21"},
    {"DE"_L1, u"19"},
    {"DK"_L1, u"25"},
    {"EE"_L1, u"24"},
    {"EG"_L1, u"14"},
    {"ES"_L1, u"21"},
    {"FI"_L1, u"25.5"},
    {"FR"_L1, u"20"},
    {"GB"_L1, u"20"},
    {"GR"_L1, u"24"},
    {"HR"_L1, u"25"},
    {"HU"_L1, u"27"},
    {"IE"_L1, u"23"},
    {"IL"_L1, u"18"},
    {"IS"_L1, u"24"},
    {"IT"_L1, u"22"},
    {"JP"_L1, u"10"},
    {"KR"_L1, u"10"},
    {"LI"_L1, u"8.1"},
    {"LT"_L1, u"21"},
    {"LU"_L1, u"17"},
    {"LV"_L1, u"21"},
    {"MA"_L1, u"20"},
    {"ME"_L1, u"21"},
    {"MK"_L1, u"18"},
    {"MT"_L1, u"18"},
    {"MX"_L1, u"16"},
    {"NL"_L1, u"21"},
    {"NO"_L1, u"25"},
    {"NZ"_L1, u"15"},
    {"PL"_L1, u"23"},
    {"PT"_L1, u"23"},
    {"RO"_L1, u"21"},
    {"RS"_L1, u"20"},
    {"SA"_L1, u"15"},
    {"SE"_L1, u"25"},
    {"SG"_L1, u"9"},
    {"SI"_L1, u"22"},
    {"SK"_L1, u"23"},
    {"TH"_L1, u"7"},
    {"TR"_L1, u"20"},
    {"TW"_L1, u"5"},
    {"UA"_L1, u"20"},
    {"ZA"_L1, u"15"},
};

} // namespace

std::optional<Decimal> standardTaxRate(const QString &country)
{
    const auto found = std::ranges::find(rates, country.toUpper(), &CountryRate::country);
    if (found == std::end(rates))
        return {};
    const auto rate = Decimal::fromString(found->rate);
    return rate ? std::optional(*rate) : std::nullopt;
}

} // namespace satchel
