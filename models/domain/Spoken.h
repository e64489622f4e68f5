// SPDX-License-Identifier: GPL-3.0-or-later
// Which activities are a conversation with a customer, for everything that asks when there was one: risks, what to do
// next, deals that need care, scores.
#pragma once

#include "domain/Filter.h"

/// In the filter language, for texts that are put together when the program is compiled.
#define SATCHEL_SPOKEN                                                                                                 \
    "kind in (\"call\", \"meeting\", \"email\", \"demo_completed\") and at <= now and outcome != \"no_answer\""        \
    " and outcome != \"voicemail\" and outcome != \"busy\" and outcome != \"no_show\" and outcome != \"moved\""        \
    " and outcome != \"cancelled\""

namespace satchel {

/// Of activities: a call, meeting or e-mail that has been and in which somebody was reached. A call that nobody
/// answered, a message that was left, and a meeting without the customer are none.
inline QString spokenText()
{
    return QStringLiteral(SATCHEL_SPOKEN);
}

} // namespace satchel
