// SPDX-License-Identifier: GPL-3.0-or-later
// A request for what a role may do only with another person's approval: a discount above the role's limit before a
// quote is sent, and a connection to another CRM. The hub checks the same (sync/hub/sql/approvals.sql).
#pragma once

#include "domain/Instant.h"
#include "domain/Record.h"

#include <optional>
#include <span>

namespace satchel {

struct ApprovalRequest
{
    enum class Kind : quint8 { Discount, Connection };
    enum class State : quint8 { Pending, Approved, Rejected };

    RecordId id;
    Kind kind = Kind::Discount;
    State state = State::Pending;
    QString subject; // for a person who does not see the quote
    RecordId quote; // of a discount
    Decimal discount; // percent that was asked for, at most
    QString account; // of a connection: its key at the hub (store/hub/Leases.h)
    QString note; // of the requester
    RecordId requestedBy;
    Instant requestedAt;
    RecordId decidedBy;
    Instant decidedAt;
    QString answer; // of whoever decided

    static ApprovalRequest of(const Record &record);
};

/// Percent of the price that a customer does not pay: 1 − (1 − line)(1 − document), rounded half away from zero.
Decimal combinedDiscount(Decimal line, Decimal document);
/// Whether the discount of a line counts: one that the customer is to buy.
bool countsForDiscount(const Record &line);
/// The largest of the lines that count, together with the document's.
Decimal discountOf(const Record &quote, std::span<const Record> lines);

/// Forbidden: a request of somebody else or one that is decided already, a change of what is asked for, and a decision
/// by the requester, by a role that does not approve or in the name of somebody else. `before` is null for a create.
Result<void> checkRequestEdit(const Record *before, const Record &after, RecordId me, bool approves);

/// Forbidden, with both percentages.
Error discountError(Decimal discount, Decimal limit);

} // namespace satchel
