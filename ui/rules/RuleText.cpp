// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleText.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/Overloaded.h"
#include "store/webhooks/Webhooks.h"
#include "ui/lists/FilterText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Trigger = RuleTrigger::Kind;

QString ruleNameSentence(const Error &error, const QString &name)
{
    if (error.kind == Error::Kind::Conflict && error.where == "name"_L1)
        return RuleText::tr("Another automation is called “%1”. Choose a different name.").arg(name.trimmed());
    if (error.kind == Error::Kind::Invalid && error.where == "name"_L1 && name.trimmed().isEmpty())
        return RuleText::tr("Enter a name.");
    if (error.kind == Error::Kind::Invalid && name.trimmed().size() > AutomationRule::longestName)
        return RuleText::tr("The name is too long. Use at most %Ln character(s).", nullptr,
            static_cast<int>(AutomationRule::longestName));
    return sentenceFor(error);
}

/// Within a sentence: "deals", "links “Company – Auditors”".
QString RuleText::recordsOf(EntityKind entity) const
{
    const Entity &definition = m_context.workspace.schema().entity(entity);
    return definition.isRelation
        ? tr("links “%1”", "of a relation, such as Company – Auditors").arg(definition.pluralLabel)
        : inSentence(definition.pluralLabel);
}

QString RuleText::label(EntityKind entity, const QString &field) const
{
    const Field *found = m_context.workspace.schema().entity(entity).find(field);
    return found ? found->label : field;
}

QString RuleText::choice(EntityKind entity, const QString &field, const QString &key) const
{
    const Field *found = m_context.workspace.schema().entity(entity).find(field);
    if (found && found->type == FieldType::Reference)
        return named(found->target, key);
    return found && found->findChoice(key) ? found->choiceLabel(key) : key;
}

QString RuleText::named(EntityKind entity, const QString &name) const
{
    const RecordId id = RecordId::fromString(name);
    if (id.isNull())
        return name;
    const QString title = m_context.workspace.store().title(entity, id);
    return title.isEmpty() ? tr("deleted", "a record that a rule names") : title;
}

/// A user or a team.
QString RuleText::person(const QString &name) const
{
    const RecordId id = RecordId::fromString(name);
    const bool isTeam = !id.isNull() && !m_context.workspace.store().title(EntityKind::Team, id).isEmpty();
    return named(isTeam ? EntityKind::Team : EntityKind::User, name);
}

QString RuleText::webhook(const QString &name) const
{
    const auto found = store::Webhooks(m_context.workspace.store()).findNamed(name);
    if (found)
        return found->shownName();
    return RecordId::fromString(name).isNull() ? name : tr("deleted", "a record that a rule names");
}

QString RuleText::users(const QStringList &users) const
{
    QStringList names;
    for (const QString &user : users)
        names.append(user.isEmpty() || user == "owner"_L1 ? tr("the owner") : person(user));
    return names.join(tr(", ", "between names"));
}

QString RuleText::trigger(const AutomationRule &rule) const
{
    const QString records = recordsOf(rule.entity);
    switch (rule.trigger.kind) {
    case Trigger::Created: return tr("one of the %1 is created", "after \"when\"; records").arg(records);
    case Trigger::Changed: return change(rule.trigger, rule.entity, records);
    case Trigger::DateReached: return date(rule.trigger, rule.entity, records);
    case Trigger::Inactive:
        return tr("one of the %1 has had no activity for %Ln day(s)", "after \"when\"", rule.trigger.days).arg(records);
    case Trigger::ScoreReached:
        return tr("the score of one of the %1 reaches %2").arg(records, m_context.formats().count(rule.trigger.score));
    case Trigger::MailReceived: return tr("an e-mail is received", "after \"when\"");
    case Trigger::Schedule: return schedule(rule, records);
    case Trigger::FormSubmitted:
        if (rule.trigger.form.isEmpty())
            return tr("one of the %1 has filled in a form", "after \"when\"; records").arg(records);
        return tr("one of the %1 has filled in the form “%2”", "after \"when\"; records, a form")
            .arg(records, named(EntityKind::CaptureForm, rule.trigger.form));
    case Trigger::Manual: return tr("somebody runs it for one of the %1", "after \"when\"; records").arg(records);
    }
    return {};
}

QString RuleText::change(const RuleTrigger &trigger, EntityKind entity, const QString &records) const
{
    if (trigger.fields.isEmpty())
        return tr("one of the %1 changes", "after \"when\"; records").arg(records);
    QStringList labels;
    for (const QString &field : trigger.fields)
        labels.append(label(entity, field));
    const QString fields = labels.join(tr(" or ", "between fields"));
    const auto value = [&](const QString &key) { return choice(entity, trigger.fields.front(), key); };
    if (!trigger.from.isEmpty() && !trigger.to.isEmpty())
        return tr("%1 of one of the %2 changes from %3 to %4")
            .arg(fields, records, value(trigger.from), value(trigger.to));
    if (!trigger.to.isEmpty())
        return tr("%1 of one of the %2 changes to %3").arg(fields, records, value(trigger.to));
    if (!trigger.from.isEmpty())
        return tr("%1 of one of the %2 changes from %3").arg(fields, records, value(trigger.from));
    return tr("%1 of one of the %2 changes", "fields, records").arg(fields, records);
}

QString RuleText::date(const RuleTrigger &trigger, EntityKind entity, const QString &records) const
{
    const QString field = label(entity, trigger.field);
    if (trigger.days == 0)
        return tr("%1 of one of the %2 is reached", "a date, records").arg(field, records);
    return trigger.days > 0
        ? tr("it is %Ln day(s) after %1 of one of the %2", nullptr, trigger.days).arg(field, records)
        : tr("it is %Ln day(s) before %1 of one of the %2", nullptr, -trigger.days).arg(field, records);
}

QString RuleText::schedule(const AutomationRule &rule, const QString &records) const
{
    const QString at = m_context.formats().time(rule.trigger.at);
    switch (rule.trigger.period) {
    case RuleTrigger::Period::Day: return tr("it is %1, every day, for the %2", "a time, records").arg(at, records);
    case RuleTrigger::Period::Week:
        return tr("it is %1 on %2, every week, for the %3", "a time, a weekday, records")
            .arg(at, QLocale().standaloneDayName(rule.trigger.day), records);
    case RuleTrigger::Period::Month:
        return tr("it is %1 on day %2 of a month, for the %3", "a time, a number, records")
            .arg(at, m_context.formats().count(rule.trigger.day), records);
    }
    return {};
}

QString RuleText::setting(EntityKind entity, const SetFieldStep &step) const
{
    const Field *field = m_context.workspace.schema().entity(entity).find(step.field);
    const QString name = field ? field->label : step.field;
    if (!step.formula.isEmpty())
        return tr("Set %1 to the result of %2", "a field, a formula").arg(name, step.formula);
    return !field || isEmpty(step.value) ? tr("Clear %1", "a field").arg(name)
                                         : tr("Set %1 to %2").arg(name, m_context.textOf(*field, step.value));
}

QString RuleText::task(const CreateTaskStep &step) const
{
    const QString due = step.days == 0 ? tr("due the same day")
        : step.countsWorkdays          ? tr("due in %Ln working day(s)", nullptr, step.days)
                                       : tr("due in %Ln day(s)", nullptr, step.days);
    return tr("Add the task “%1” for %2, %3", "title, a person, when it is due")
        .arg(step.title, users({step.assignee}), due);
}

QString RuleText::assignment(const AssignStep &step) const
{
    switch (step.method) {
    case AssignStep::Method::User: return tr("Assign to %1").arg(users(step.users));
    case AssignStep::Method::InTurn: return tr("Assign in turn to %1", "people").arg(users(step.users));
    case AssignStep::Method::ByLoad:
        return tr("Assign to whoever of %1 has the fewest open records").arg(users(step.users));
    case AssignStep::Method::Territory: return tr("Assign by territory");
    }
    return {};
}

QString RuleText::condition(EntityKind entity, const Filter &filter) const
{
    return filter.isEverything() ? tr("always", "a condition that all records meet")
                                 : readableFilter(m_context, entity, filter);
}

QString RuleText::wait(EntityKind entity, const WaitStep &step) const
{
    QStringList parts;
    if (step.days > 0)
        parts.append(
            step.countsWorkdays ? tr("%Ln working day(s)", nullptr, step.days) : tr("%Ln day(s)", nullptr, step.days));
    if (step.hours > 0)
        parts.append(tr("%Ln hour(s)", nullptr, step.hours));
    const QString time = parts.join(u' ');
    return step.until ? tr("Wait %1, or until %2", "a time, a condition").arg(time, condition(entity, *step.until))
                      : tr("Wait %1", "a time").arg(time);
}

QString RuleText::step(EntityKind entity, const RuleStep &step) const
{
    return std::visit(
        Overloaded{
            [&](const SetFieldStep &one) { return setting(entity, one); },
            [&](const CreateTaskStep &one) { return task(one); },
            [&](const CompleteTasksStep &one) {
                const auto filter = parseFilter(m_context.workspace.schema(), EntityKind::Task, one.filter);
                return !filter || filter->isEverything()
                    ? tr("Complete the open tasks")
                    : tr("Complete the open tasks where %1").arg(condition(EntityKind::Task, *filter));
            },
            [&](const AssignStep &one) { return assignment(one); },
            [&](const MoveStageStep &one) {
                return tr("Move to the stage %1").arg(named(EntityKind::Stage, one.stage));
            },
            [&](const NotifyStep &one) { return tr("Tell %1: “%2”", "people, text").arg(users(one.users), one.text); },
            [&](const SendMailStep &one) {
                const QString name = named(EntityKind::MailTemplate, one.mailTemplate);
                return one.asksFirst ? tr("Write the e-mail “%1” and ask before sending").arg(name)
                                     : tr("Send the e-mail “%1”").arg(name);
            },
            [&](const EnrolStep &one) {
                return tr("Enrol in the sequence “%1”").arg(named(EntityKind::Sequence, one.sequence));
            },
            [&](const WebhookStep &one) { return tr("Send the record to the webhook “%1”").arg(webhook(one.webhook)); },
            [&](const WaitStep &one) { return wait(entity, one); },
            [&](const BranchStep &one) { return tr("If %1:", "a condition").arg(condition(entity, one.condition)); },
            [&](const StopStep &) { return tr("Stop"); },
        },
        step.action);
}

void RuleText::addSteps(
    QStringList &lines, EntityKind entity, const std::vector<RuleStep> &steps, const QString &number) const
{
    for (size_t i = 0; i < steps.size(); ++i) {
        const QString own = number + m_context.formats().count(static_cast<qint64>(i) + 1);
        lines.append(tr("%1. %2", "number, a step").arg(own, step(entity, steps[i])));
        const auto *branch = std::get_if<BranchStep>(&steps[i].action);
        if (!branch)
            continue;
        addSteps(lines, entity, branch->then, own + u'.');
        if (branch->otherwise.empty())
            continue;
        lines.append(tr("%1. Else:", "number of the condition").arg(own));
        addSteps(lines, entity, branch->otherwise, own + u'.');
    }
}

QString RuleText::name(const AutomationRule &rule) const
{
    const QString when = tr("When %1", "what happens").arg(trigger(rule));
    const QString whole = rule.steps.empty()
        ? when
        : tr("%1: %2", "when, what the rule does then").arg(when, step(rule.entity, rule.steps.front()));
    constexpr qsizetype most = 80; // letters: as long as lists show
    return whole.size() <= most ? whole : whole.left(most - 1).trimmed() + u'…';
}

QString RuleText::inWords(const AutomationRule &rule) const
{
    QStringList lines{tr("When %1", "what happens").arg(trigger(rule))};
    if (!rule.filter.isEverything())
        lines.append(tr("and if %1:", "a condition").arg(condition(rule.entity, rule.filter)));
    addSteps(lines, rule.entity, rule.steps, {});
    if (rule.stop)
        lines.append(tr("Stop when %1.", "a condition").arg(condition(rule.entity, *rule.stop)));
    if (rule.isOncePerRecord)
        lines.append(tr("At most once per record."));
    return lines.join(u'\n');
}

QString RuleText::runState(const QString &state, std::optional<Instant> due) const
{
    if (state == choice::waiting && due)
        return tr("Waits until %1").arg(m_context.formats().momentInSentence(*due, m_context.workspace.clock().now()));
    const Field *field = m_context.workspace.schema().entity(EntityKind::RuleRun).find(field::state);
    return field->choiceLabel(state);
}

TextColor RuleText::colorOfRun(const QString &state)
{
    if (state == choice::failed)
        return TextColor::Red;
    if (state == choice::asks)
        return TextColor::Amber;
    if (state == choice::waiting)
        return TextColor::Blue;
    return state == choice::done ? TextColor::Green : TextColor::Grey;
}

Icon RuleText::iconOfRun(const QString &state)
{
    if (state == choice::failed)
        return Icon::Warning;
    if (state == choice::asks)
        return Icon::Email;
    if (state == choice::waiting)
        return Icon::Clock;
    if (state == choice::no_consent)
        return Icon::Lock;
    return state == choice::done ? Icon::Check : Icon::Close;
}

} // namespace satchel::ui
