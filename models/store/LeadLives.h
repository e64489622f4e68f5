// SPDX-License-Identifier: GPL-3.0-or-later
// The lives of leads as the change log has them: what was known of a lead, when. What their predictions are learned
// from and made of (insight/LeadModel.h). Like store/DealLives.h; for a worker thread.
#pragma once

#include "store/DealLives.h"

namespace satchel::store {

/// From an instant on, something of a lead was different. Texts are as the record has them, empty for none.
struct LeadEvent
{
    enum class Kind : quint8 { Status, Source, Owner, Company, JobTitle, Phone, Email };

    Instant at;
    Kind kind = Kind::Status;
    QString text = {};
};

struct LeadLife
{
    qint64 row = 0;
    RecordId id;
    Instant created;
    bool isExcluded = false; // a person does not want it to be learned from
    std::vector<LeadEvent> events = {}; // oldest first
    std::vector<DealActivity> activities = {}; // in no order; they stay with the lead when it is converted
};

/// False: enough.
using LeadLifeVisitor = std::function<bool(const LeadLife &life)>;

/// Visits the leads that are converted or unqualified, or neither, now, in the order of their creation; those in the
/// trash apart.
Result<void> leadLives(Database &database, LivesOf which, const LeadLifeVisitor &visit);
/// Of one lead; empty when it does not exist.
Result<std::optional<LeadLife>> leadLife(Database &database, RecordId lead);

/// Of the leads that are converted or unqualified.
Result<ClosedCounts> closedLeads(Database &database);
/// Milliseconds between the creation and the last change of status of all of them that may be learned from, added up.
/// Not the last edit: who edits old leads in bulk would make their lives seem longer than they were.
Result<qint64> closedLeadSpan(Database &database);

} // namespace satchel::store
