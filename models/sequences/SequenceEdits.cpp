// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SequenceEdits.h"

#include "domain/ChoiceNames.h"
#include "domain/DocumentLife.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

namespace satchel::sequences {

namespace {

/// Numbers steps anew: positions of steps that two desks added at once may be the same.
void number(const std::vector<StepRule> &steps, ChangeSet &changes)
{
    for (size_t i = 0; i < steps.size(); ++i)
        changes.edits.push_back(
            Edit::update(EntityKind::SequenceStep, steps[i].id, {{field::position, static_cast<qint64>(i) + 1}}));
}

} // namespace

qint64 nextPosition(const Sequence &sequence)
{
    return static_cast<qint64>(sequence.rules.steps.size()) + 1;
}

ChangeSet moveStep(const Sequence &sequence, size_t step, int by)
{
    ChangeSet changes{Reason::tr("Moved a step of “%1”").arg(sequence.name), Origin::user(), {}, {}};
    std::vector<StepRule> steps = sequence.rules.steps;
    const qint64 target = static_cast<qint64>(step) + by;
    if (target < 0 || target >= static_cast<qint64>(steps.size()))
        return changes;
    std::swap(steps[step], steps[static_cast<size_t>(target)]);
    number(steps, changes);
    return changes;
}

ChangeSet removeStep(const Sequence &sequence, size_t step)
{
    ChangeSet changes{Reason::tr("Removed a step of “%1”").arg(sequence.name), Origin::user(), {}, {}};
    std::vector<StepRule> steps = sequence.rules.steps;
    changes.edits.push_back(Edit::remove(EntityKind::SequenceStep, steps[step].id));
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(step));
    number(steps, changes);
    return changes;
}

Result<ChangeSet> deleteSequence(store::Store &store, const Sequence &sequence)
{
    ChangeSet changes{Reason::tr("Deleted the sequence “%1”").arg(sequence.name), Origin::user(), {}, {}};
    const auto people = TRY(store.select({EntityKind::Enrolment, {},
        Filter::all({Filter::refersTo(field::sequence, sequence.id), Filter::equals(field::state, choice::active)}), {},
        {}, -1, false}));
    for (qsizetype row = 0; row < people.size(); ++row)
        changes.edits.push_back(Edit::update(EntityKind::Enrolment, people.id(row),
            {{field::state, QString(choice::stopped)}, {field::stop_reason, QString(choice::gone)},
                {field::due_at, Value()}}));
    for (const StepRule &step : sequence.rules.steps)
        changes.edits.push_back(Edit::remove(EntityKind::SequenceStep, step.id));
    changes.edits.push_back(Edit::remove(EntityKind::Sequence, sequence.id));
    return changes;
}

Result<ChangeSet> duplicateSequence(store::Store &store, const Sequence &sequence, const QString &name)
{
    ChangeSet changes{Reason::tr("Duplicated the sequence “%1”").arg(sequence.name), Origin::user(), {}, {}};
    const Record record = TRY(store.get(EntityKind::Sequence, sequence.id));
    std::vector<Record> steps;
    for (const StepRule &rule : sequence.rules.steps) {
        Record step = TRY(store.get(EntityKind::SequenceStep, rule.id));
        steps.push_back(std::move(step));
    }
    auto values = copiedValues(record, {field::name, field::status});
    values.push_back({field::name, name});
    values.push_back({field::status, QString(choice::draft)});
    changes.edits = copyOfDocument(EntityKind::Sequence, std::move(values), steps, field::sequence, [&store] {
        return store.newId();
    }).edits;
    return changes;
}

} // namespace satchel::sequences
