// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/StepWriter.h"

#include "domain/ChoiceNames.h"
#include "domain/Comment.h"
#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/LocaleText.h"
#include "domain/Mention.h"
#include "domain/Overloaded.h"
#include "domain/Reason.h"
#include "rules/RuleAssignment.h"
#include "rules/RuleIdentity.h"
#include "rules/RuleNames.h"
#include "rules/RuleRecords.h"
#include "sequences/EnrolmentPlan.h"
#include "store/mail/MailAccounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

class StepWriter
{
public:
    StepWriter(store::Store &store, const RunContext &context, const QString &step)
        : m_store(store), m_context(context), m_step(step)
    {
    }

    Result<StepOutcome> write(const SetFieldStep &step)
    {
        const Field &field = *m_context.record.entity->find(step.field);
        const Value value = step.formula.isEmpty() ? step.value : TRY(compute(field, step.formula));
        StepOutcome outcome = update({{field.name, value}});
        outcome.action = isEmpty(value) ? Reason::tr("cleared %1").arg(field.label)
                                        : Reason::tr("set %1 to %2").arg(field.label, textOfValue(field, value));
        return outcome;
    }

    Result<StepOutcome> write(const CreateTaskStep &step)
    {
        const auto filled = TRY(fillIn(step.title, step.description));
        const auto assignees = TRY(
            findUsers(m_store, {step.assignee.isEmpty() ? u"owner"_s : step.assignee}, m_context.record));
        const Entity &tasks = m_store.schema().entity(EntityKind::Task);
        std::vector<FieldValue> values = referencesTo(tasks, m_context.record);
        values.push_back({field::title, filled.subject.text});
        const QDate due = TRY(dueDate(step));
        values.push_back({field::due_date, due});
        values.push_back({field::assignee, assignees.empty() ? m_store.me() : assignees.front()});
        if (!filled.body.text.isEmpty())
            values.push_back({field::description, filled.body.text});
        if (!step.priority.isEmpty())
            values.push_back({field::priority, step.priority});
        return StepOutcome{{Edit::create(EntityKind::Task, made("task"), std::move(values))},
            Reason::tr("added the task “%1”").arg(filled.subject.text), {}, {}};
    }

    Result<StepOutcome> write(const CompleteTasksStep &step)
    {
        const Field *owner = ownerField(m_store.schema().entity(EntityKind::Task), m_context.rule->entity);
        if (!owner)
            return fail(
                Error::Kind::Invalid, Reason::tr("a %1 has no tasks").arg(m_context.record.entity->name), m_step);
        const Filter wanted = TRY(parseFilter(m_store.schema(), EntityKind::Task, step.filter));
        const Filter open = Filter::condition(field::status, Filter::Op::In,
            {Operand::fromText(choice::pending), Operand::fromText(choice::in_progress)});
        const auto rows = TRY(m_store.select({EntityKind::Task, {},
            Filter::all({Filter::refersTo(owner->name, m_context.record.id), open, wanted}), {}, {}, -1, false}));
        StepOutcome outcome;
        for (qsizetype row = 0; row < rows.size(); ++row)
            outcome.edits.push_back(
                Edit::update(EntityKind::Task, rows.id(row), {{field::status, QString(choice::completed)}}));
        outcome.action = Reason::tr("completed %Ln tasks", nullptr, static_cast<int>(rows.size()));
        return outcome;
    }

    Result<StepOutcome> write(const AssignStep &step)
    {
        const RecordId user = TRY(chooseAssignee(m_store, *m_context.rule, step, m_context.record));
        if (user.isNull())
            return StepOutcome{{}, Reason::tr("assigned to nobody: there is no one to choose from"), {}, {}};
        StepOutcome outcome = update({{field::owner, user}});
        outcome.assignee = user;
        outcome.action = Reason::tr("assigned to %1").arg(m_store.title(EntityKind::User, user));
        return outcome;
    }

    Result<StepOutcome> write(const MoveStageStep &step)
    {
        const auto pipeline = valueOr<RecordId>(m_context.record.value(field::pipeline));
        const RecordId stage = TRY(findStage(m_store, step.stage, pipeline));
        StepOutcome outcome = update({{field::stage, stage}});
        outcome.action = Reason::tr("moved to %1", "a stage").arg(m_store.title(EntityKind::Stage, stage));
        return outcome;
    }

    Result<StepOutcome> write(const NotifyStep &step)
    {
        const auto filled = TRY(fillIn({}, step.text));
        const std::vector<Subject> places = placesOf(m_context.record);
        StepOutcome outcome;
        QStringList names;
        QStringList mentions;
        for (const RecordId &user : TRY(findUsers(m_store, step.users, m_context.record))) {
            names.append(m_store.title(EntityKind::User, user));
            mentions.append(mentionLink({names.back(), u"user"_s, user}));
            if (user == m_store.me()) // who gets no notice of what the own computer writes
                outcome.notices.push_back({places.front().entity, places.front().id, filled.body.text});
        }
        if (!mentions.isEmpty()) {
            const Entity &comments = m_store.schema().entity(EntityKind::Comment);
            const auto subject = std::ranges::find_if(
                places, [&](const Subject &place) { return subjectField(comments, place.entity) != nullptr; });
            if (subject == places.end())
                return fail(Error::Kind::Invalid,
                    Reason::tr("a %1 has no comments, so nobody can be mentioned").arg(m_context.record.entity->name),
                    m_step);
            outcome.edits.push_back(Edit::create(EntityKind::Comment, made("comment"),
                {{field::body, mentions.join(u' ') + u' ' + filled.body.text},
                    {subjectField(comments, subject->entity)->name, subject->id}}));
        }
        outcome.action = names.isEmpty() ? Reason::tr("notified nobody")
                                         : Reason::tr("notified %1").arg(names.join(u", "_s));
        return outcome;
    }

    Result<StepOutcome> write(const EnrolStep &step)
    {
        const RecordId id = TRY(findNamed(m_store, EntityKind::Sequence, step.sequence));
        const sequences::Sequence sequence = TRY(sequences::readSequence(m_store, id));
        const auto accounts = TRY(store::MailAccounts(m_store).list());
        const std::vector targets{targetOf()};
        const auto plan = TRY(sequences::planEnrolment(m_store, sequence, targets));
        if (!plan.leftOut.empty())
            return StepOutcome{{},
                Reason::tr("not enrolled in “%1”: %2")
                    .arg(sequence.name, sequences::notEnrolledText(plan.leftOut.front().reason)),
                {}, {}};
        ChangeSet changes = TRY(sequences::enrolmentChanges(
            m_store, sequence, plan, accounts.empty() ? QString() : accounts.front().address));
        for (Edit &edit : changes.edits)
            edit.id = made("enrolment");
        return StepOutcome{std::move(changes.edits), Reason::tr("enrolled in “%1”").arg(sequence.name), {}, {}};
    }

    template <typename Other> Result<StepOutcome> write(const Other &)
    {
        return fail(Error::Kind::Bug, Reason::tr("this step writes nothing by itself"), m_step);
    }

private:
    Result<items::FilledMailTemplate> fillIn(const QString &title, const QString &text)
    {
        return items::fillInTemplate(
            m_store, title, text, {}, recordsOf(m_store, m_context.record), m_context.record.entity->kind);
    }
    RecordId made(QByteArrayView purpose) const { return madeId(m_context.run, m_step, purpose); }

    /// Refused as a Conflict where the record changes in between.
    StepOutcome update(std::vector<FieldValue> values) const
    {
        std::vector<FieldValue> expected;
        for (const FieldValue &value : values)
            expected.push_back({value.field, m_context.record.value(value.field)});
        return {
            {Edit::update(m_context.record.entity->kind, m_context.record.id, std::move(values), std::move(expected))},
            {}, {}, {}};
    }

    Result<Value> compute(const Field &field, const QString &text)
    {
        const Formula formula = TRY(parseFormula(text));
        const FormulaContext context{m_store.clock().today(), m_store.clock().zone(), recordFinder(m_store)};
        const FormulaOutcome outcome = evaluate(formula, m_context.record, context);
        if (!outcome.problem.isEmpty())
            return fail(Error::Kind::Invalid, outcome.problem, m_step);
        return assignableValue(field, outcome);
    }

    QString textOfValue(const Field &field, const Value &value)
    {
        if (field.type == FieldType::Reference)
            return m_store.title(field.target, valueOr<RecordId>(value));
        const QLocale locale;
        return std::visit(
            Overloaded{
                [&](const QString &text) { return field.choices.empty() ? text : field.choiceLabel(text); },
                [&](const QDate &date) { return localDay(locale, date); },
                [&](const Instant &at) { return localDay(locale, at.dateIn(m_store.clock().zone())); },
                [&](const Money &money) { return localMoney(locale, money.amountText(), money.currency); },
                [&](const QStringList &list) { return list.join(u", "_s); },
                [](bool isSet) { return isSet ? Reason::tr("yes") : Reason::tr("no"); },
                [&](const auto &) { return toJson(value).toVariant().toString(); },
            },
            value);
    }

    Result<QDate> dueDate(const CreateTaskStep &step)
    {
        const Instant due = TRY(daysLater(m_store, step.days, step.countsWorkdays));
        return due.dateIn(m_store.clock().zone());
    }

    /// Whom a sequence writes to.
    sequences::EnrolmentTarget targetOf() const
    {
        const auto subjects = subjectsOf(m_context.record);
        if (!subjects.deal.isNull())
            return {EntityKind::Deal, subjects.deal};
        return subjects.contact.isNull() ? sequences::EnrolmentTarget{EntityKind::Lead, subjects.lead}
                                         : sequences::EnrolmentTarget{EntityKind::Contact, subjects.contact};
    }

    store::Store &m_store;
    const RunContext &m_context;
    const QString &m_step;
};

} // namespace

Result<StepOutcome> writeStep(store::Store &store, const RunContext &context, const RuleStep &step)
{
    return std::visit(
        [&](const auto &action) { return StepWriter(store, context, step.id).write(action); }, step.action);
}

} // namespace satchel::rules
