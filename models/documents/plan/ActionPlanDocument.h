// SPDX-License-Identifier: GPL-3.0-or-later
// The action plan of a deal as a page for the customer: on the letterhead of the sender, each step with who does it
// until when, and what is done.
#pragma once

#include "documents/common/DocumentData.h"
#include "documents/template/Template.h"
#include "store/ActionPlans.h"

namespace satchel::documents {

struct ActionPlanFacts : DocumentData
{
    std::vector<store::PlanStep> steps;
    QDate day; // on which it is printed
    QDate expectedClose; // of the deal; may be invalid
};

/// Of a deal that exists.
Result<ActionPlanFacts> readActionPlanFacts(store::Store &store, RecordId deal);
/// `language` is BCP 47, English when it is empty; it chooses texts, dates and the reading direction.
Document actionPlanDocument(const ActionPlanFacts &facts, const Template &look, const QString &language);

} // namespace satchel::documents
