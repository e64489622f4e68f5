// SPDX-License-Identifier: GPL-3.0-or-later
// The action plan of a deal, which both sides agreed on: its steps in order, and the edits by which it is worked on.
#pragma once

#include "domain/Overdue.h"
#include "store/Store.h"

namespace satchel::store {

struct PlanStep
{
    RecordId id;
    QString title;
    bool isCustomers = false; // the customer does it, else we do
    QString person; // who does it; may be empty
    QDate dueDate; // may be invalid
    QDate doneOn; // invalid: still to be done

    bool isDone() const { return doneOn.isValid(); }
    bool isOverdue(QDate today) const { return !isDone() && satchel::isOverdue(dueDate, today); }
    bool operator==(const PlanStep &) const = default;
};

/// In order; empty for a deal without a plan.
Result<std::vector<PlanStep>> readActionPlan(Store &store, RecordId deal);

/// Done on a day, or still to be done where the day is invalid.
Edit completePlanStep(const PlanStep &step, QDate doneOn);
/// Two neighbouring steps change places; no edits where there is no neighbour.
std::vector<Edit> movePlanStep(const std::vector<PlanStep> &steps, size_t step, int by);

} // namespace satchel::store
