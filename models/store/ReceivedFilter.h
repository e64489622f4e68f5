// SPDX-License-Identifier: GPL-3.0-or-later
// What others (a connection, a rule) created: as a filter of any entity, and as SQL of the change log.
#pragma once

#include "domain/Filter.h"

namespace satchel::store {

/// SQL of a change set `s` that neither the person nor the command line here made, as Origin::isOwn has it.
constexpr auto isOthersAct
    = "NOT (s.origin IN ('user', 'cli', 'api') OR s.origin LIKE 'import:%' OR s.origin LIKE 'form:%')"
      " AND s.origin != 'undo'";

constexpr QLatin1StringView receivedAfterPath("@received_after"); // no field has such a name

/// The records that others created after a sequence of the log. It has no text that could be read back.
inline Filter receivedAfter(qint64 sequence)
{
    return Filter::equals(receivedAfterPath, QString::number(sequence));
}

} // namespace satchel::store
