// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two names may be one person's or one company's: short forms, initials, double names, slips of the keyboard,
// first and last name exchanged, two scripts.
#pragma once

#include "duplicates/Evidence.h"

#include <optional>

namespace satchel::duplicates {

/// In the form of latinName.
struct ComparedName
{
    std::string_view first;
    std::string_view last;
    Script script = Script::None;
};

struct NameVerdict
{
    Reason reason = Reason::SameName;
    double bits = 0; // 0: nothing can be said
};

NameVerdict compareNames(const ComparedName &a, const ComparedName &b);

/// Names of companies without their legal forms that are not equal; nothing when they are not alike.
std::optional<NameVerdict> compareCompanyWords(std::string_view a, std::string_view b);

} // namespace satchel::duplicates
