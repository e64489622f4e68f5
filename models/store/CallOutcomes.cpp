// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CallOutcomes.h"

#include "store/Statements.h"

namespace satchel::store {

Result<std::vector<CallOutcome>> callOutcomes(Database &database, Instant until)
{
    return readAll(
        database,
        "SELECT a.at, a.contact, a.outcome = 'answered' FROM activity AS a LEFT JOIN deal AS d ON d.id = a.deal"
        " LEFT JOIN lead AS l ON l.id = a.lead"
        " WHERE a.deleted_at IS NULL AND a.kind = 'call' AND a.at <= ?"
        " AND a.outcome IN ('answered', 'no_answer', 'voicemail', 'busy')"
        " AND coalesce(a.direction, 'outgoing') = 'outgoing' AND coalesce(d.excluded_from_learning, 0) = 0"
        " AND coalesce(l.excluded_from_learning, 0) = 0"
        " ORDER BY a.at",
        [](const Statement &row) {
            return CallOutcome{Instant{row.integer(0)}, recordIdAt(row, 1), row.integer(2) != 0};
        },
        until);
}

} // namespace satchel::store
