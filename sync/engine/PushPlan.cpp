// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PushPlan.h"

#include "domain/Reason.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>

namespace satchel::sync {

namespace {

using Outcome = PushPlan::Outcome;

std::vector<FieldValue> only(const std::vector<FieldValue> &values, const QSet<QString> &fields)
{
    std::vector<FieldValue> chosen;
    std::ranges::copy_if(
        values, std::back_inserter(chosen), [&](const FieldValue &value) { return fields.contains(value.field); });
    return chosen;
}

bool isAwaited(const ObjectMap &object, const QString &field)
{
    const FieldMap *map = object.mapOf(field);
    return map && (map->isRequired || map->as == "record_id"_L1);
}

class Planner
{
public:
    Planner(const PushFacts &facts, const ObjectRules &rules, const std::function<bool(const QString &)> &isPushed)
        : m_facts(facts), m_rules(rules), m_isPushed(isPushed)
    {
    }

    PushPlan update() const
    {
        PushPlan plan;
        plan.editedAgain = m_facts.differences.editedAgain;
        if (m_facts.differences.fields.isEmpty()) {
            plan.outcome = Outcome::Forget;
            return plan;
        }
        if (!m_facts.withheld)
            return plan; // it may be bulk by now
        if (fieldsToSend(m_facts, m_rules).isEmpty()) {
            plan.outcome = Outcome::Withhold;
            return plan;
        }
        if (m_facts.link->unverifiedSince)
            return plan; // what the last write replaced is looked up first
        for (const MappingProblem &problem : m_facts.values.problems) {
            if (!solvesItself(problem))
                plan.parked.push_back(problem);
        }
        const bool hasNothing = m_facts.values.fields.isEmpty();
        if (hasNothing && !m_facts.isPartlyThere)
            return plan;
        const bool isSameThere = m_facts.values.problems.empty() && m_facts.values.fields == m_facts.previous;
        if (isSameThere && !m_facts.isDetached)
            return agree(std::move(plan));
        return hasNothing ? plan : send(std::move(plan));
    }

    PushPlan create() const
    {
        PushPlan plan;
        if (!m_facts.isRouted) {
            plan.outcome = Outcome::Forget;
            return plan;
        }
        if (m_facts.mayBeThere) {
            plan.outcome = Outcome::ReadFirst;
            return plan;
        }
        const QSet<QString> fields = fieldsToSend(m_facts, m_rules);
        for (const FieldMap &map : m_rules.object.fields) {
            if (!map.isRequired || fields.intersects(QSet<QString>(map.locals.begin(), map.locals.end())))
                continue;
            plan.parked.push_back(
                {map.locals.value(0), Reason::tr("%1 needs a value here").arg(m_rules.system), false});
            return plan;
        }
        for (const MappingProblem &problem : m_facts.values.problems) {
            const bool isLater = solvesItself(problem);
            if (!isLater)
                plan.parked.push_back(problem);
            if (isAwaited(m_rules.object, problem.field))
                return plan; // its turn comes when the other record has been sent, or a person has repaired it
        }
        plan.outcome = Outcome::Send;
        plan.write = {m_facts.waiting,
            {Edit::Kind::Create, m_facts.waiting.record, m_facts.externalKey, {}, {}, m_facts.values.fields, {}},
            only(m_facts.mine, fieldsWritten(m_facts, m_rules)), {}};
        return plan;
    }

    PushPlan deletion() const
    {
        PushPlan plan;
        if (!m_facts.mayDelete)
            return plan;
        const store::Link &link = *m_facts.link;
        plan.outcome = Outcome::Send;
        plan.write = {m_facts.waiting,
            {Edit::Kind::Delete, m_facts.waiting.record, {}, link.remoteId, link.version, {}, {}}, m_facts.fillings,
            link};
        return plan;
    }

private:
    PushPlan agree(PushPlan plan) const
    {
        auto base = m_facts.base;
        for (const FieldValue &value : only(m_facts.mine, fieldsWritten(m_facts, m_rules)))
            setValue(base, value.field, value.value);
        plan.agreed = *m_facts.link;
        plan.agreed.base = store::encodeValues(base);
        plan.outcome = Outcome::Agree;
        return plan;
    }

    PushPlan send(PushPlan plan) const
    {
        const store::Link &link = *m_facts.link;
        plan.write = {m_facts.waiting,
            {Edit::Kind::Update, m_facts.waiting.record, {}, link.remoteId, link.version, m_facts.values.fields,
                m_facts.previous},
            only(m_facts.mine, fieldsWritten(m_facts, m_rules)), link};
        plan.outcome = Outcome::Send;
        return plan;
    }

    /// A reference waits for the record at its other end, unless that is only read from the remote and never sent.
    bool solvesItself(const MappingProblem &problem) const
    {
        const FieldMap *map = m_rules.object.mapOf(problem.field);
        return problem.isMissingReference && (!map || m_isPushed(map->target));
    }

    const PushFacts &m_facts;
    const ObjectRules &m_rules;
    const std::function<bool(const QString &)> &m_isPushed;
};

/// What is empty here is not written, but for what the remote wants to hear of.
QSet<QString> fieldsOfCreate(const std::vector<FieldValue> &mine, const ObjectRules &rules)
{
    QSet<QString> fields;
    for (const FieldValue &value : mine) {
        const FieldMap *map = isEmpty(value.value) ? rules.object.mapOf(value.field) : nullptr;
        const bool isWritten = !isEmpty(value.value) || (map && map->isRequired && map->writesEmpty());
        if (isWritten && (rules.sent.contains(value.field) || rules.sentOnce.contains(value.field)))
            fields.insert(value.field);
    }
    return fields;
}

} // namespace

PushTask taskOf(const PushFacts &facts, const ObjectMap &object, PushPass pass)
{
    if (facts.isInDoubt || facts.isAbsent)
        return PushTask::Wait;
    const bool isLinked = facts.link && !facts.link->isTombstone;
    if (isLinked && facts.link->object != object.object)
        return PushTask::Leave;
    if (!isLinked && !facts.isCovered)
        return facts.isCoveredElsewhere ? PushTask::Leave : PushTask::Forget;
    if (facts.isDeleted && !isLinked)
        return PushTask::Forget;
    if (facts.isDeleted != (pass == PushPass::Deletes))
        return PushTask::Wait;
    if (facts.isDeleted)
        return PushTask::Delete;
    return isLinked ? PushTask::Update : PushTask::Create;
}

QSet<QString> fieldsToSend(const PushFacts &facts, const ObjectRules &rules)
{
    const bool isUpdate = facts.link && !facts.link->isTombstone;
    return isUpdate ? facts.differences.fields - facts.withheld.value_or(QSet<QString>())
                    : fieldsOfCreate(facts.mine, rules);
}

QSet<QString> fieldsWritten(const PushFacts &facts, const ObjectRules &rules)
{
    QSet<QString> fields = fieldsToSend(facts, rules);
    for (const MappingProblem &problem : facts.values.problems) {
        const FieldMap *map = rules.object.mapOf(problem.field);
        for (const QString &field : map ? map->locals : QStringList{problem.field})
            fields.remove(field); // those that share the remote field were not written either
    }
    return fields;
}

PushPlan planPush(const PushFacts &facts, const ObjectRules &rules, PushPass pass,
    const std::function<bool(const QString &object)> &isPushed)
{
    const Planner planner(facts, rules, isPushed);
    switch (taskOf(facts, rules.object, pass)) {
    case PushTask::Wait:
    case PushTask::Leave: return {};
    case PushTask::Forget: return {Outcome::Forget};
    case PushTask::Create: return planner.create();
    case PushTask::Update: return planner.update();
    case PushTask::Delete: break;
    }
    return planner.deletion();
}

} // namespace satchel::sync
