// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ActionPlans.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

namespace satchel::store {

Result<std::vector<PlanStep>> readActionPlan(Store &store, RecordId deal)
{
    const auto rows = TRY(store.select(
        {EntityKind::ActionPlanStep, {field::title, field::party, field::name, field::due_date, field::done_on},
            Filter::refersTo(field::deal, deal), {field::position, false}, {}, -1, false}));
    std::vector<PlanStep> steps;
    for (qsizetype row = 0; row < rows.size(); ++row)
        steps.push_back({rows.id(row), rows.text(row, 0), rows.text(row, 1) == choice::them, rows.text(row, 2),
            valueOr<QDate>(rows.value(row, 3)), valueOr<QDate>(rows.value(row, 4))});
    return steps;
}

Edit completePlanStep(const PlanStep &step, QDate doneOn)
{
    return Edit::update(
        EntityKind::ActionPlanStep, step.id, {{field::done_on, doneOn.isValid() ? Value(doneOn) : Value()}});
}

/// All get a new position: those that other programs wrote may be the same.
std::vector<Edit> movePlanStep(const std::vector<PlanStep> &steps, size_t step, int by)
{
    std::vector<RecordId> order;
    for (const PlanStep &one : steps)
        order.push_back(one.id);
    const auto other = static_cast<qsizetype>(step) + by;
    if (step >= order.size() || other < 0 || other >= static_cast<qsizetype>(order.size()))
        return {};
    std::swap(order[step], order[static_cast<size_t>(other)]);
    std::vector<Edit> edits;
    for (size_t i = 0; i < order.size(); ++i)
        edits.push_back(
            Edit::update(EntityKind::ActionPlanStep, order[i], {{field::position, static_cast<qint64>(i + 1)}}));
    return edits;
}

} // namespace satchel::store
