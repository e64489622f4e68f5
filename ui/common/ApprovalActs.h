// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about an approval request, wherever it is shown: approve it, reject it with an answer, or withdraw
// one's own.
#pragma once

#include "store/hub/ApprovalRequests.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// "12 % discount for Q-2026-00427", "Connect HubSpot (1234567)"
QString approvalTitle(const PageContext &context, const ApprovalRequest &request);

void approve(const PageContext &context, const ApprovalRequest &request);
/// Asks for the answer that the requester gets; it may be empty.
void openRejection(const PageContext &context, const ApprovalRequest &request, QWidget *parent);
void withdraw(const PageContext &context, const ApprovalRequest &request);

/// Asks for a discount above the person's limit.
void openDiscountRequest(
    const PageContext &context, const Record &quote, const store::DiscountApproval &approval, QWidget *parent);

} // namespace satchel::ui
