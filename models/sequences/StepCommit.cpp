// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/StepCommit.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

/// What the enrolment must still be like.
std::vector<FieldValue> asItWas(const Participant &participant)
{
    return {{field::state, QString(choice::active)}, {field::position, participant.enrolment.value(field::position)}};
}

ChangeSet changesOf(
    const QString &label, const QString &sequenceName, const Participant &participant, std::vector<FieldValue> values)
{
    ChangeSet changes{label, Origin::rule(sequenceName), {}, {}};
    changes.edits.push_back(
        Edit::update(EntityKind::Enrolment, participant.id(), std::move(values), asItWas(participant)));
    return changes;
}

QString nameOf(const Participant &participant)
{
    return participant.person ? titleOf(*participant.person) : QString();
}

} // namespace

ChangeSet stepChanges(const Sequence &sequence, const Participant &participant, const CarriedOut &done, Instant due)
{
    const StepIdentity identity{participant.id(), sequence.rules.steps[done.step].id};
    const auto position = static_cast<qint64>(done.step + 1);
    ChangeSet changes = changesOf(
        Reason::tr("Sequence “%1”: step %2 for %3").arg(sequence.name).arg(position).arg(nameOf(participant)),
        sequence.name, participant, {{field::position, position}, {field::due_at, due}});
    changes.edits.insert(changes.edits.end(), done.more.begin(), done.more.end());
    std::vector<FieldValue> values{{field::enrolment, identity.enrolment}, {field::step, identity.step},
        {field::position, position}, {field::at, done.at}};
    if (done.variant)
        values.push_back({field::variant, variantName(*done.variant)});
    if (!done.messageId.isEmpty())
        values.push_back({field::message_id, done.messageId});
    if (!done.activity.isNull())
        values.push_back({field::activity, done.activity});
    if (!done.task.isNull())
        values.push_back({field::task, done.task});
    changes.edits.push_back(Edit::create(EntityKind::SequenceRun, identity.run(), std::move(values)));
    return changes;
}

ChangeSet stopChanges(const QString &sequenceName, const Participant &participant, StopReason reason,
    const QString &note, std::vector<Edit> more)
{
    std::vector<FieldValue> values{{field::state, QString(choice::stopped)},
        {field::stop_reason, stopReasonName(reason)}, {field::due_at, Value()}};
    if (!note.isEmpty())
        values.push_back({field::note, note});
    ChangeSet changes = changesOf(Reason::tr("Sequence “%1”: stopped for %2").arg(sequenceName, nameOf(participant)),
        sequenceName, participant, std::move(values));
    changes.edits.insert(changes.edits.end(), more.begin(), more.end());
    return changes;
}

ChangeSet finishChanges(const Sequence &sequence, const Participant &participant)
{
    return changesOf(Reason::tr("Sequence “%1”: finished for %2").arg(sequence.name, nameOf(participant)),
        sequence.name, participant, {{field::state, QString(choice::finished)}, {field::due_at, Value()}});
}

ChangeSet postponeChanges(const Sequence &sequence, const Participant &participant, Instant due)
{
    return changesOf(Reason::tr("Sequence “%1”: next step for %2").arg(sequence.name, nameOf(participant)),
        sequence.name, participant, {{field::due_at, due}});
}

Edit taskFor(RecordId id, const Participant &participant, const QString &title, const QString &description, QDate due)
{
    std::vector<FieldValue> values = participant.subjects();
    values.push_back({field::title, title});
    values.push_back({field::due_date, due});
    if (!description.isEmpty())
        values.push_back({field::description, description});
    if (participant.user)
        values.push_back({field::assignee, participant.user->id});
    return Edit::create(EntityKind::Task, id, std::move(values));
}

} // namespace satchel::sequences
