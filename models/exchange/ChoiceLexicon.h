// SPDX-License-Identifier: GPL-3.0-or-later
// Which choice of a field a value of a file means: its own key or label, the same word in one of the
// six languages, or one typing slip away from either. Proposes, a person or a mapping file decides.
#pragma once

#include "domain/Schema.h"

namespace satchel::exchange {

/// The choice that is written like this; what readValue takes without any map.
const Choice *choiceWritten(const Field &field, const QString &value);

/// The key of the one choice that `value` most probably means; empty when there is none, or more than one.
QString proposeChoice(const Field &field, const QString &value);

} // namespace satchel::exchange
