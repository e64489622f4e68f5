// SPDX-License-Identifier: GPL-3.0-or-later
// When a person is probably at work: 9 to 17 from Monday to Friday in their probable time zone, except on holidays.
#pragma once

#include "sequences/SendingWindow.h"

#include "domain/Record.h"

namespace satchel::sequences {

/// The next instant in the working hours of a contact or lead. `company`: whose address counts where the person has
/// none; null: none. Nothing when it is not known where the person is.
std::optional<Instant> nextWorkingHour(
    const Record &person, const Record *company, const Holidays &holidays, Instant from);

} // namespace satchel::sequences
