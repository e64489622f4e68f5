// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleDraft.h"

#include "domain/Comment.h"
#include "domain/FieldNames.h"
#include "domain/Relation.h"

#include <algorithm>

namespace satchel::ui {

namespace {

/// What an action can be about: the records of the entity, and of a relation those that a link joins.
std::vector<EntityKind> subjectsOfActions(const Entity &entity)
{
    std::vector<EntityKind> subjects{entity.kind};
    for (const Field *end : endsOf(entity)) {
        if (end->target != EntityKind::User)
            subjects.push_back(end->target);
    }
    return subjects;
}

/// The list that has the step, and where; null when none does.
std::pair<std::vector<RuleStep> *, qsizetype> placeOf(std::vector<RuleStep> &steps, const QString &id)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].id == id)
            return {&steps, static_cast<qsizetype>(i)};
        auto *branch = std::get_if<BranchStep>(&steps[i].action);
        if (!branch)
            continue;
        for (std::vector<RuleStep> *list : {&branch->then, &branch->otherwise}) {
            if (const auto found = placeOf(*list, id); found.first)
                return found;
        }
    }
    return {nullptr, -1};
}

} // namespace

RuleStep *findStep(std::vector<RuleStep> &steps, const QString &id)
{
    const auto [list, place] = placeOf(steps, id);
    return list ? &(*list)[static_cast<size_t>(place)] : nullptr;
}

std::vector<RuleStep> *findSteps(AutomationRule &rule, const StepList &list)
{
    if (list.branch.isEmpty())
        return &rule.steps;
    RuleStep *step = findStep(rule.steps, list.branch);
    auto *branch = step ? std::get_if<BranchStep>(&step->action) : nullptr;
    if (!branch)
        return nullptr;
    return list.isElse ? &branch->otherwise : &branch->then;
}

void insertStep(AutomationRule &rule, const StepList &list, const QString &behind, RuleStep step)
{
    std::vector<RuleStep> *steps = findSteps(rule, list);
    if (!steps)
        return;
    const auto found = std::ranges::find(*steps, behind, &RuleStep::id);
    steps->insert(found == steps->end() ? found : found + 1, std::move(step));
}

void removeStep(AutomationRule &rule, const QString &id)
{
    if (const auto [list, place] = placeOf(rule.steps, id); list)
        list->erase(list->begin() + place);
}

bool moveStep(AutomationRule &rule, const QString &id, int by)
{
    const auto [list, place] = placeOf(rule.steps, id);
    if (!list || place + by < 0 || place + by >= std::ssize(*list))
        return false;
    std::swap((*list)[static_cast<size_t>(place)], (*list)[static_cast<size_t>(place + by)]);
    return true;
}

std::vector<const Field *> settableFields(const Entity &entity)
{
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (!field.isSystem() && !field.isDerived() && !field.isCalculated() && !field.flags.testFlag(FieldFlag::Hidden)
            && !isLinkEnd(entity, field))
            fields.push_back(&field);
    }
    return fields;
}

std::vector<RuleStepKind> stepKindsFor(const Schema &schema, EntityKind entity)
{
    const Entity &definition = schema.entity(entity);
    std::vector<RuleStepKind> kinds;
    const auto subjects = subjectsOfActions(definition);
    const auto isAny = [&](const auto &can) { return std::ranges::any_of(subjects, can); };
    if (isAny([&](EntityKind one) { return ownerField(schema.entity(EntityKind::Task), one) != nullptr; }))
        kinds.push_back(RuleStepKind::Task);
    if (ownerField(schema.entity(EntityKind::Task), entity))
        kinds.push_back(RuleStepKind::CompleteTasks);
    if (!settableFields(definition).empty())
        kinds.push_back(RuleStepKind::Set);
    if (definition.indexOf(field::owner) >= 0)
        kinds.push_back(RuleStepKind::Assign);
    if (entity == EntityKind::Deal)
        kinds.push_back(RuleStepKind::Stage);
    if (isAny([&](EntityKind one) { return subjectField(schema.entity(EntityKind::Comment), one) != nullptr; }))
        kinds.push_back(RuleStepKind::Notify);
    const auto isPerson = [](EntityKind one) { return one == EntityKind::Contact || one == EntityKind::Lead; };
    if (!definition.isRelation || isAny(isPerson)) // records of other entities may refer to one
        kinds.push_back(RuleStepKind::Mail);
    if (isAny([&](EntityKind one) { return schema.entity(EntityKind::Enrolment).find(schema.entity(one).name); }))
        kinds.push_back(RuleStepKind::Enrol);
    kinds.push_back(RuleStepKind::Webhook);
    kinds.insert(kinds.end(), {RuleStepKind::Wait, RuleStepKind::Branch, RuleStepKind::Stop});
    return kinds;
}

RuleStepKind kindOf(const RuleAction &action)
{
    return static_cast<RuleStepKind>(action.index()); // in the order of the variant
}

RuleAction newAction(const Schema &schema, EntityKind entity, RuleStepKind kind)
{
    switch (kind) {
    case RuleStepKind::Set: {
        const auto fields = settableFields(schema.entity(entity));
        return SetFieldStep{fields.empty() ? QString() : fields.front()->name, {}, {}};
    }
    case RuleStepKind::Task: return CreateTaskStep{};
    case RuleStepKind::CompleteTasks: return CompleteTasksStep{};
    case RuleStepKind::Assign: return AssignStep{AssignStep::Method::User, {}};
    case RuleStepKind::Stage: return MoveStageStep{};
    case RuleStepKind::Notify: return NotifyStep{{QStringLiteral("owner")}, {}};
    case RuleStepKind::Mail: return SendMailStep{};
    case RuleStepKind::Enrol: return EnrolStep{};
    case RuleStepKind::Webhook: return WebhookStep{};
    case RuleStepKind::Wait: return WaitStep{.days = 1};
    case RuleStepKind::Branch: return BranchStep{};
    case RuleStepKind::Stop: break;
    }
    return StopStep{};
}

std::vector<RuleTrigger::Kind> triggersFor(const Schema &schema, EntityKind entity)
{
    using Kind = RuleTrigger::Kind;
    const Entity &definition = schema.entity(entity);
    std::vector<Kind> kinds{Kind::Created, Kind::Changed};
    const auto isDate = [](const Field &field) {
        return field.type == FieldType::Date || field.type == FieldType::Instant;
    };
    if (std::ranges::any_of(definition.fields, isDate))
        kinds.push_back(Kind::DateReached);
    if (ownerField(schema.entity(EntityKind::Activity), entity))
        kinds.push_back(Kind::Inactive);
    if (definition.indexOf(field::score) >= 0)
        kinds.push_back(Kind::ScoreReached);
    if (entity == EntityKind::Activity)
        kinds.push_back(Kind::MailReceived);
    if (entity == EntityKind::Lead || entity == EntityKind::Contact)
        kinds.push_back(Kind::FormSubmitted);
    kinds.push_back(Kind::Schedule);
    if (!definition.isRelation) // links have no list in which somebody could choose one
        kinds.push_back(Kind::Manual);
    return kinds;
}

} // namespace satchel::ui
