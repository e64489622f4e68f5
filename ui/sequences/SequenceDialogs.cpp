// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/SequenceDialogs.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "sequences/SequenceEdits.h"
#include "store/privacy/Consents.h"
#include "ui/common/FieldsDialog.h"
#include "ui/sequences/MailStepDialog.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using sequences::StepKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SequenceDialogs)
};

/// The purposes of consent as choices: in the store it is the name of a field.
std::shared_ptr<const Entity> sequenceWithPurposes(store::Store &store)
{
    auto entity = std::make_shared<Entity>(store.schema().entity(EntityKind::Sequence));
    const auto purposes = store::consentPurposes(store);
    for (Field &field : entity->fields) {
        if (field.name != field::purpose || !purposes)
            continue;
        field.type = FieldType::Choice;
        for (const ConsentPurpose &purpose : *purposes)
            field.choices.push_back({purpose.field, purpose.name});
    }
    return entity;
}

/// With the values that a new record gets when none are given.
Record newRecord(std::shared_ptr<const Entity> entity)
{
    Record record(std::move(entity));
    for (const Field &field : record.entity->fields) {
        if (!field.initial.isEmpty())
            record.set(field.name, field.initialValue());
    }
    return record;
}

std::vector<FieldName> withName(std::vector<FieldName> rules)
{
    rules.insert(rules.begin(), field::name);
    return rules;
}

QString kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Mail: return choice::email;
    case StepKind::Call: return choice::call;
    case StepKind::Task: return choice::task;
    case StepKind::Wait: return choice::wait;
    }
    return {};
}

/// Days of a first step count from the enrolment, so that it may come at once; others wait.
Record newStep(const Schema &schema, const sequences::Sequence &sequence, StepKind kind)
{
    Record step = newRecord(schema.shared(EntityKind::SequenceStep));
    step.set(field::sequence, sequence.id);
    step.set(field::kind, kindName(kind));
    step.set(field::position, sequences::nextPosition(sequence));
    step.set(field::day_count, qint64(sequence.rules.steps.empty() && kind != StepKind::Wait ? 0 : 3));
    return step;
}

void openFormOf(
    const PageContext &context, const sequences::Sequence &sequence, const Record &step, StepKind kind, QWidget *parent)
{
    if (kind == StepKind::Mail) {
        (new MailStepDialog(context, sequence.name, step, parent))->open();
        return;
    }
    const bool isNew = step.id.isNull();
    std::vector<FieldName> fields{field::day_count, field::day_kind};
    if (kind != StepKind::Wait)
        fields = {field::title, field::body, field::day_count, field::day_kind, field::continues};
    const auto plan = [name = sequence.name, step, isNew](std::vector<FieldValue> values) {
        if (isNew) {
            for (const FieldName given : {field::sequence, field::kind, field::position})
                values.push_back({given, step.value(given)});
        }
        return ChangeSet{isNew ? Tr::tr("Added a step to “%1”").arg(name) : Tr::tr("Changed a step of “%1”").arg(name),
            Origin::user(),
            {isNew ? Edit::create(EntityKind::SequenceStep, {}, std::move(values))
                   : Edit::update(EntityKind::SequenceStep, step.id, std::move(values))},
            {}};
    };
    openFieldsDialog(context,
        {.heading = isNew ? Tr::tr("New step") : Tr::tr("Change the step"),
            .about = sequence.name,
            .verb = Tr::tr("Save step"),
            .record = step,
            .fields = fields,
            .plan = plan},
        parent);
}

} // namespace

void openSequenceDialog(const PageContext &context, RecordId id, QWidget *parent, std::function<void(RecordId id)> made)
{
    items::Workspace &workspace = context.workspace;
    const auto entity = sequenceWithPurposes(workspace.store());
    Record record = newRecord(entity);
    if (id.isNull()) {
        record.set(field::window_from, QTime(9, 0));
        record.set(field::window_until, QTime(17, 0));
        record.set(field::daily_limit, qint64(50));
    } else {
        const auto stored = workspace.store().get(EntityKind::Sequence, id);
        if (!stored)
            return Q_EMIT workspace.failed(stored.error());
        record.id = id;
        record.values = stored->values;
    }
    if (isEmpty(record.value(field::weekdays))) // what none means, so that it is seen
        record.set(field::weekdays, QStringList{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s});
    const RecordId newId = id.isNull() ? workspace.store().newId() : id;
    const auto plan = [id, newId, me = workspace.me(), made](std::vector<FieldValue> values) {
        if (!id.isNull())
            return ChangeSet{Tr::tr("Changed a sequence"), Origin::user(),
                {Edit::update(EntityKind::Sequence, id, std::move(values))}, {}};
        if (!me.isNull())
            values.push_back({field::owner, me});
        if (made)
            made(newId);
        return ChangeSet{Tr::tr("Created a sequence"), Origin::user(),
            {Edit::create(EntityKind::Sequence, newId, std::move(values))}, {}};
    };
    const std::vector<FieldName> rules{field::window_from, field::window_until, field::weekdays, field::zone,
        field::skips_holidays, field::daily_limit, field::stops_on, field::purpose};
    openFieldsDialog(context,
        {.heading = id.isNull() ? Tr::tr("New sequence") : Tr::tr("Name and rules"),
            .about = id.isNull() ? Tr::tr("Its steps come next. It works from Monday to Friday, 9 to 17, unless you "
                                          "change that under More.")
                                 : record.text(field::name),
            .verb = id.isNull() ? Tr::tr("Write the steps") : Tr::tr("Save sequence"),
            .record = record,
            .fields = id.isNull() ? std::vector<FieldName>{field::name} : withName(rules),
            .more = id.isNull() ? rules : std::vector<FieldName>(),
            .emptyTexts = {{field::stops_on, Tr::tr("Nothing else")}, {field::purpose, Tr::tr("No consent needed")}},
            .plan = plan},
        parent);
}

void openStepDialog(const PageContext &context, const sequences::Sequence &sequence, StepKind kind, QWidget *parent)
{
    openFormOf(context, sequence, newStep(context.workspace.schema(), sequence, kind), kind, parent);
}

void openStepDialog(const PageContext &context, const sequences::Sequence &sequence, size_t step, QWidget *parent)
{
    const auto stored = context.workspace.store().get(EntityKind::SequenceStep, sequence.rules.steps[step].id);
    if (!stored)
        return Q_EMIT context.workspace.failed(stored.error());
    openFormOf(context, sequence, *stored, sequence.rules.steps[step].kind, parent);
}

} // namespace satchel::ui
