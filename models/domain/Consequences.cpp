// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consequences.h"

#include "domain/Recurrence.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

struct Situation
{
    const Record *before;
    const Record &after;
    const QSet<QString> &given;
    RecordLookup &lookup;
    const Clock &clock;
    Consequences result{};

    bool hasChanged(QStringView field) const { return !before || before->value(field) != after.value(field); }
    void set(const QString &field, Value value)
    {
        if (!given.contains(field) && after.value(field) != value)
            result.values.push_back({field, std::move(value)});
    }
};

void enterStage(Situation &situation, const Record &stage)
{
    const QString kind = stage.text(u"kind");
    situation.set(u"stage_since"_s, situation.clock.now());
    situation.set(u"pipeline"_s, stage.value(u"pipeline"));
    situation.set(u"probability"_s, stage.value(u"probability"));
    situation.set(u"status"_s, kind.isEmpty() ? u"open"_s : kind);
    if (kind == "won"_L1 || kind == "lost"_L1)
        situation.set(u"closed_on"_s, situation.clock.today());
    else
        situation.set(u"closed_on"_s, Value());
    if (kind != "lost"_L1)
        situation.set(u"lost_reason"_s, Value());
}

/// The stage a deal goes to when only its status or pipeline was said.
std::optional<Record> impliedStage(Situation &situation)
{
    const auto pipeline = valueOr<RecordId>(situation.after.value(u"pipeline"));
    const QString status = situation.after.text(u"status");
    const bool isClosed = status == "won"_L1 || status == "lost"_L1;
    return situation.lookup.firstStage(pipeline, isClosed ? status : u"open"_s);
}

void dealConsequences(Situation &situation)
{
    const Value stageId = situation.after.value(u"stage");
    const bool statusWasSaid = situation.given.contains(u"status"_s) && situation.hasChanged(u"status");
    const bool stageWasSaid = situation.given.contains(u"stage"_s) && !isEmpty(stageId);
    const bool pipelineWasSaid = situation.given.contains(u"pipeline"_s) && situation.hasChanged(u"pipeline");
    if (isEmpty(stageId) || ((statusWasSaid || pipelineWasSaid) && !stageWasSaid)) {
        if (situation.after.text(u"status") == "abandoned"_L1) {
            situation.set(u"closed_on"_s, situation.clock.today());
            return;
        }
        if (const auto stage = impliedStage(situation)) {
            situation.set(u"stage"_s, stage->id);
            enterStage(situation, *stage);
        }
        return;
    }
    if (!situation.hasChanged(u"stage"))
        return;
    if (const auto stage = situation.lookup.find(EntityKind::Stage, std::get<RecordId>(stageId)))
        enterStage(situation, *stage);
}

void planNext(Situation &situation)
{
    const Record &task = situation.after;
    const auto due = valueOr<QDate>(task.value(u"due_date"), situation.clock.today());
    const auto next = nextOccurrence(task.text(u"recurrence"), due, std::max(due, situation.clock.today().addDays(-1)));
    if (!next)
        return;
    std::vector<FieldValue> values;
    for (const Field &field : task.entity->fields) {
        const bool startsAnew = field.isSystem() || field.name == "status"_L1 || field.name == "completed_at"_L1
            || field.name == "due_date"_L1 || field.name == "external_id"_L1;
        if (!startsAnew && !isEmpty(task.value(field.name)))
            values.push_back({field.name, task.value(field.name)});
    }
    values.push_back({u"due_date"_s, *next});
    situation.result.edits.push_back(Edit::create(EntityKind::Task, {}, std::move(values)));
}

void taskConsequences(Situation &situation)
{
    if (!situation.hasChanged(u"status"))
        return;
    const bool isCompleted = situation.after.text(u"status") == "completed"_L1;
    situation.set(u"completed_at"_s, isCompleted ? Value(situation.clock.now()) : Value());
    if (isCompleted && situation.before && !situation.after.text(u"recurrence").isEmpty())
        planNext(situation);
}

void belongToCompany(Situation &situation)
{
    if (!isEmpty(situation.after.value(u"company")) || !situation.hasChanged(u"contact"))
        return;
    const auto contactId = valueOr<RecordId>(situation.after.value(u"contact"));
    if (contactId.isNull())
        return;
    if (const auto contact = situation.lookup.find(EntityKind::Contact, contactId))
        situation.set(u"company"_s, contact->value(u"company"));
}

void belongToDeal(Situation &situation)
{
    const auto dealId = valueOr<RecordId>(situation.after.value(u"deal"));
    if (dealId.isNull() || !situation.hasChanged(u"deal") || !isEmpty(situation.after.value(u"contact"))
        || !isEmpty(situation.after.value(u"company")))
        return;
    if (const auto deal = situation.lookup.find(EntityKind::Deal, dealId)) {
        situation.set(u"contact"_s, deal->value(u"contact"));
        situation.set(u"company"_s, deal->value(u"company"));
    }
}

} // namespace

Consequences consequencesOf(const Record *before, const Record &after, const QSet<QString> &given, RecordLookup &lookup,
    const Clock &clock)
{
    Situation situation{before, after, given, lookup, clock};
    if (!before) {
        for (const Field &field : after.entity->fields) {
            if (!field.initial.isEmpty() && isEmpty(after.value(field.name)))
                situation.set(field.name, field.initial);
        }
    }
    switch (after.entity->kind) {
    case EntityKind::Deal: dealConsequences(situation); break;
    case EntityKind::Task:
        taskConsequences(situation);
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    case EntityKind::Activity:
        if (isEmpty(after.value(u"at")))
            situation.set(u"at"_s, clock.now());
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    default: break;
    }
    return std::move(situation.result);
}

} // namespace satchel
