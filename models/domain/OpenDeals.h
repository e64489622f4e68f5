// SPDX-License-Identifier: GPL-3.0-or-later
// Which deals are open, for everything that counts them: the board, its table and figures, the reports, the start page.
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Filter.h"

namespace satchel {

/// Not decided, and in a stage that the board shows as a lane: a snoozed deal waits in the dock and is not counted.
inline Filter openDeals()
{
    const Operand yes{Operand::Kind::Boolean, QStringLiteral("true"), {}};
    return Filter::all({Filter::equals(field::status, choice::open),
        Filter::negate(Filter::condition(QStringLiteral("stage.set_aside"), Filter::Op::Equal, {yes}))});
}

} // namespace satchel
