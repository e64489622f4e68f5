// SPDX-License-Identifier: GPL-3.0-or-later
// Who a meeting with a customer may be with.
#pragma once

#include "domain/Attendee.h"
#include "store/Store.h"

#include <optional>
#include <vector>

namespace satchel::items {

struct Invitee
{
    RecordId contact;
    Attendee attendee; // name and address
    QString company;
};

/// Whom a new meeting is with until somebody says otherwise: the contact itself, or that of the deal.
std::optional<Invitee> personOf(store::Store &store, EntityKind customer, RecordId id);

/// Contacts to invite, best first, some dozens at most: the customer's own and its company's, then those that a search
/// for the text finds. Records that cannot be read are skipped.
std::vector<Invitee> peopleFor(store::Store &store, EntityKind customer, RecordId id, const QString &typed);

} // namespace satchel::items
