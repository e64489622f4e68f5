// SPDX-License-Identifier: GPL-3.0-or-later
// Approval requests of a team as a store has them: what a quote or a connection needs, and what waits for this person's
// decision. A store of no hub needs no approvals.
#pragma once

#include "domain/ApprovalRequest.h"
#include "store/sync/Connections.h"

namespace satchel::store {

/// Whether somebody approved this discount or a larger one for the quote.
Result<bool> isDiscountApproved(Database &database, RecordId quote, Decimal discount);

struct DiscountApproval
{
    Decimal discount; // of the quote
    std::optional<Decimal> limit; // of this person; nothing: none
    std::optional<ApprovalRequest> request; // one that covers the discount, else the newest

    bool isNeeded() const { return limit && discount > *limit; }
    bool isCovered() const
    {
        return request && request->state == ApprovalRequest::State::Approved && request->discount >= discount;
    }
    bool isMissing() const { return isNeeded() && !isCovered(); }
};
Result<DiscountApproval> discountApprovalOf(Store &store, const Record &quote, std::span<const Record> lines);

struct ConnectionApproval
{
    bool isNeeded = false;
    std::optional<ApprovalRequest> request; // an approved one of this person, else the newest

    bool isMissing() const { return isNeeded && (!request || request->state != ApprovalRequest::State::Approved); }
};
/// Not needed for the team's hub itself.
Result<ConnectionApproval> connectionApprovalOf(Store &store, const Connection &connection);

/// Those that this person may decide and nobody has decided, the oldest first.
Result<std::vector<ApprovalRequest>> requestsToDecide(Store &store);

/// What a quote is known by before it has a number: its customer, else its deal.
QString nameOfQuote(Store &store, const Record &quote);

/// `vendor`: as a person calls it.
Edit requestConnection(const Connection &connection, const QString &vendor, const QString &note);
Edit requestDiscount(Store &store, const Record &quote, Decimal discount, const QString &note);
/// Conflict where somebody else decided meanwhile.
Edit decide(const ApprovalRequest &request, ApprovalRequest::State state, const QString &answer);

} // namespace satchel::store
