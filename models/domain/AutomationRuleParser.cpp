// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/MailTemplate.h"
#include "domain/NearestName.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "domain/Relation.h"
#include "domain/StrictJson.h"

#include <algorithm>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr qsizetype longestRule = 200'000; // bytes
constexpr qint64 mostScore = 1'000'000'000;

using Trigger = RuleTrigger::Kind;

class RuleParser
{
public:
    /// Of an unfinished rule what is missing or cannot be used yet stays as it is.
    RuleParser(const Schema &schema, bool isFinished) : m_schema(schema), m_isFinished(isFinished) {}

    Result<AutomationRule> read(const QJsonObject &json)
    {
        StrictObject object(json, {});
        m_rule.name = object.requiredText("name"_L1).trimmed();
        if (m_isFinished && reservedNames().contains(m_rule.name))
            return wrong(Reason::tr("Satchel itself changes records under this name"), u"name"_s);
        TRY(readTrigger(object.value("when"_L1)));
        m_rule.filter = TRY(readFilter(m_rule.entity, object.text("if"_L1), u"if"_s));
        m_rule.steps = TRY(readSteps(object.value("then"_L1), u"then"_s, 0));
        if (object.has("stop"_L1))
            m_rule.stop = TRY(readFilter(m_rule.entity, object.requiredText("stop"_L1), u"stop"_s));
        m_rule.isOncePerRecord = object.flag("once"_L1);
        TRY(finish(object));
        if (m_isFinished && m_rule.steps.empty())
            return wrong(Reason::tr("an automation needs a step"), u"then"_s);
        return std::move(m_rule);
    }

private:
    static tl::unexpected<Error> wrong(const QString &what, const QString &where)
    {
        return fail(Error::Kind::Invalid, what, where);
    }
    /// What the log calls changes of the program (Origin::rule).
    static const QStringList &reservedNames()
    {
        static const QStringList names = {u"defaults"_s, u"repair"_s, u"sequences"_s};
        return names;
    }

    Result<void> finish(const StrictObject &object) const { return m_isFinished ? object.finish() : Result<void>(); }

    const Entity &entity() const { return m_schema.entity(m_rule.entity); }

    /// A task belongs to the record, or to the customer or deal that the record refers to; of a link to what it links.
    bool canHaveTasks(const Entity &tasks) const
    {
        const auto isOfTasks = [&](const Field *end) {
            return end->target != EntityKind::User && ownerField(tasks, end->target);
        };
        if (ownerField(tasks, m_rule.entity) || std::ranges::any_of(endsOf(entity()), isOfTasks))
            return true;
        return std::ranges::any_of(tasks.fields, [&](const Field &field) {
            const Field *own = entity().find(field.name);
            return field.type == FieldType::Reference && own && own->target == field.target
                && field.target != EntityKind::User;
        });
    }

    Result<Filter> readFilter(EntityKind entity, const QString &text, const QString &where)
    {
        auto filter = parseFilter(m_schema, entity, text);
        return filter ? filter : wrong(filter.error().what, joinPlaces(where, filter.error().where));
    }

    Result<void> readTrigger(const QJsonValue &json)
    {
        StrictObject object(json, u"when"_s);
        RuleTrigger &trigger = m_rule.trigger;
        trigger.kind = static_cast<Trigger>(object.choice("on"_L1, ruleTriggerNames()));
        const QString name = object.text("entity"_L1);
        const Entity *entity = m_schema.find(
            trigger.kind == Trigger::MailReceived && name.isEmpty() ? u"activity"_s : name);
        if (!entity && name.isEmpty())
            return wrong(Reason::tr("the record type is missing"), u"when.entity"_s);
        if (const Entity *removed = entity ? nullptr : m_schema.findWithRemoved(name))
            return wrong(removedEntityReason(*removed), u"when.entity"_s);
        if (!entity || !canHaveRules(*entity))
            return wrong(Reason::tr("there are no records of \"%1\"").arg(name.left(80)), u"when.entity"_s);
        if (trigger.kind == Trigger::MailReceived && entity->kind != EntityKind::Activity)
            return wrong(Reason::tr("e-mails are activities"), u"when.entity"_s);
        m_rule.entity = entity->kind;
        TRY(readDetails(object));
        return finish(object);
    }

    Result<void> readDetails(StrictObject &object)
    {
        switch (m_rule.trigger.kind) {
        case Trigger::Changed: return readChange(object);
        case Trigger::DateReached: return readDate(object);
        case Trigger::Inactive: return readInactivity(object);
        case Trigger::ScoreReached:
            if (entity().indexOf(field::score) < 0)
                return wrong(Reason::tr("a %1 has no score").arg(entity().name), u"when.entity"_s);
            m_rule.trigger.score = object.whole("score"_L1, 1, mostScore, 1);
            return {};
        case Trigger::Schedule: return readSchedule(object);
        case Trigger::FormSubmitted:
            if (m_rule.entity != EntityKind::Lead && m_rule.entity != EntityKind::Contact)
                return wrong(Reason::tr("forms are filled in by leads and contacts"), u"when.entity"_s);
            m_rule.trigger.form = object.text("form"_L1).trimmed();
            return {};
        default: return {};
        }
    }

    Result<void> readChange(StrictObject &object)
    {
        RuleTrigger &trigger = m_rule.trigger;
        trigger.fields = object.texts("field"_L1);
        for (const QString &name : std::as_const(trigger.fields)) {
            const Field *field = entity().find(name);
            if (!field || field->isDerived())
                return wrong(Reason::tr("%1 has no field \"%2\"").arg(entity().name, name.left(80)), u"when.field"_s);
        }
        trigger.from = object.text("from"_L1);
        trigger.to = object.text("to"_L1);
        for (const auto &[value, key] : {std::pair(trigger.from, u"from"_s), {trigger.to, u"to"_s}}) {
            if (value.isEmpty())
                continue;
            if (trigger.fields.size() != 1)
                return wrong(Reason::tr("a value is that of one field"), u"when."_s + key);
            const QString condition = Filter::equals(trigger.fields.front(), value).toText();
            if (const auto checked = parseFilter(m_schema, m_rule.entity, condition); m_isFinished && !checked)
                return wrong(checked.error().what, u"when."_s + key);
        }
        return {};
    }

    Result<void> readDate(StrictObject &object)
    {
        m_rule.trigger.field = object.requiredText("field"_L1);
        const Field *field = entity().find(m_rule.trigger.field);
        if (m_isFinished && (!field || (field->type != FieldType::Date && field->type != FieldType::Instant)))
            return wrong(
                Reason::tr("%1 has no date \"%2\"").arg(entity().name, m_rule.trigger.field.left(80)), u"when.field"_s);
        m_rule.trigger.days = static_cast<int>(
            object.whole("days"_L1, -AutomationRule::mostDays, AutomationRule::mostDays));
        return readTime(object);
    }

    Result<void> readInactivity(StrictObject &object)
    {
        if (!ownerField(m_schema.entity(EntityKind::Activity), m_rule.entity))
            return wrong(Reason::tr("a %1 has no activities").arg(entity().name), u"when.entity"_s);
        m_rule.trigger.days = static_cast<int>(object.whole("days"_L1, 1, AutomationRule::mostDays, 14));
        return readTime(object);
    }

    Result<void> readSchedule(StrictObject &object)
    {
        RuleTrigger &trigger = m_rule.trigger;
        trigger.period = static_cast<RuleTrigger::Period>(object.choice("every"_L1, rulePeriodNames()));
        const bool isMonth = trigger.period == RuleTrigger::Period::Month;
        if (trigger.period != RuleTrigger::Period::Day)
            trigger.day = static_cast<int>(object.whole("day"_L1, 1, isMonth ? 31 : 7, 1));
        return readTime(object);
    }

    Result<void> readTime(StrictObject &object)
    {
        const QString text = object.text("at"_L1);
        if (text.isEmpty())
            return {};
        m_rule.trigger.at = QTime::fromString(text, u"HH:mm"_s);
        return m_rule.trigger.at.isValid() ? Result<void>()
                                           : wrong(Reason::tr("a time such as 09:00 is needed here"), u"when.at"_s);
    }

    Result<std::vector<RuleStep>> readSteps(const QJsonValue &json, const QString &where, int depth)
    {
        if (!json.isArray())
            return wrong(Reason::tr("a list of steps is needed here"), where);
        if (depth > AutomationRule::deepestBranch)
            return wrong(
                Reason::tr("conditions are nested more than %1 deep").arg(AutomationRule::deepestBranch), where);
        std::vector<RuleStep> steps;
        for (const QJsonValue one : json.toArray()) {
            const QString place = u"%1.%2"_s.arg(where).arg(steps.size() + 1);
            if (++m_count > AutomationRule::mostSteps)
                return wrong(Reason::tr("an automation has at most %1 steps").arg(AutomationRule::mostSteps), place);
            steps.push_back(TRY(readStep(one, place, depth)));
        }
        return steps;
    }

    Result<RuleStep> readStep(const QJsonValue &json, const QString &where, int depth)
    {
        StrictObject object(json, where);
        RuleStep step;
        step.id = object.text("id"_L1);
        if (step.id.isEmpty())
            step.id = where;
        if (m_ids.contains(step.id))
            return wrong(Reason::tr("two steps have the id \"%1\"").arg(step.id.left(80)), where);
        m_ids.insert(step.id);
        step.action = TRY(readAction(object, where, depth));
        TRY(finish(object));
        return step;
    }

    Result<RuleAction> readAction(StrictObject &object, const QString &where, int depth)
    {
        if (object.has("if"_L1))
            return readBranch(object, where, depth);
        if (object.has("set"_L1))
            return readSet(StrictObject(object.value("set"_L1), object.where("set"_L1)));
        if (object.has("task"_L1))
            return readTask(StrictObject(object.value("task"_L1), object.where("task"_L1)));
        if (object.has("complete_tasks"_L1))
            return readCompletion(StrictObject(object.value("complete_tasks"_L1), object.where("complete_tasks"_L1)));
        if (object.has("assign"_L1))
            return readAssignment(StrictObject(object.value("assign"_L1), object.where("assign"_L1)));
        if (object.has("stage"_L1))
            return readStage(object);
        if (object.has("notify"_L1))
            return readNotice(StrictObject(object.value("notify"_L1), object.where("notify"_L1)));
        if (object.has("mail"_L1))
            return readMail(StrictObject(object.value("mail"_L1), object.where("mail"_L1)));
        if (object.has("enrol"_L1))
            return RuleAction(EnrolStep{object.requiredText("enrol"_L1)});
        if (object.has("webhook"_L1))
            return RuleAction(WebhookStep{object.requiredText("webhook"_L1)});
        if (object.has("wait"_L1))
            return readWait(StrictObject(object.value("wait"_L1), object.where("wait"_L1)));
        if (object.flag("stop"_L1))
            return RuleAction(StopStep());
        return wrong(
            Reason::tr("a step is one of these: %1")
                .arg(u"set, task, complete_tasks, assign, stage, notify, mail, enrol, webhook, wait, if, stop"),
            where);
    }

    Result<RuleAction> readBranch(StrictObject &object, const QString &where, int depth)
    {
        BranchStep branch;
        branch.condition = TRY(readFilter(m_rule.entity, object.text("if"_L1), object.where("if"_L1)));
        branch.then = TRY(readSteps(object.value("then"_L1), where + ".then"_L1, depth + 1));
        const QJsonValue otherwise = object.value("else"_L1);
        if (!otherwise.isUndefined())
            branch.otherwise = TRY(readSteps(otherwise, where + ".else"_L1, depth + 1));
        return RuleAction(std::move(branch));
    }

    Result<RuleAction> readSet(StrictObject object)
    {
        SetFieldStep set;
        set.field = object.requiredText("field"_L1);
        const QJsonValue given = object.value("to"_L1);
        set.formula = object.text("formula"_L1);
        TRY(finish(object));
        const Field *field = entity().find(set.field);
        const bool isFixed = field && isLinkEnd(entity(), *field); // another record would be another link
        if (!field || field->isSystem() || field->isDerived() || field->isCalculated() || isFixed)
            return wrong(Reason::tr("%1 has no field \"%2\" that can be set").arg(entity().name, set.field.left(80)),
                object.where("field"_L1));
        if (!set.formula.isEmpty()) {
            TRY(m_isFinished ? checkFormulaOf(*field, set.formula, object.where("formula"_L1)) : Result<void>());
            return RuleAction(set);
        }
        const auto value = valueFromJson(field->type, given.isUndefined() ? QJsonValue(QJsonValue::Null) : given);
        const auto checked = value && m_isFinished ? checkValue(*field, *value) : value;
        if (!checked)
            return wrong(field->choices.empty() || !given.isString()
                    ? checked.error().what
                    : withNearestName(checked.error().what, given.toString(), choiceKeys(*field)),
                object.where("to"_L1));
        set.value = *checked;
        return RuleAction(set);
    }

    Result<void> checkFormulaOf(const Field &field, const QString &text, const QString &where)
    {
        const auto formula = parseFormula(text);
        const auto type = formula ? checkFormula(m_schema, entity(), *formula, FormulaReach::References)
                                  : fail(formula.error());
        if (!type)
            return wrong(type.error().what, joinPlaces(where, type.error().where));
        const auto wanted = formulaTypeOf(field);
        if (*type != FormulaType::Nothing && (!wanted || *wanted != *type))
            return wrong(Reason::tr("the formula results in something else than the type of the field"), where);
        return {};
    }

    Result<QString> readTemplate(StrictObject &object, QLatin1StringView key, bool isRequired)
    {
        const QString text = isRequired ? object.requiredText(key) : object.text(key);
        const auto parsed = parseMailTemplate(m_schema, text, m_rule.entity);
        if (m_isFinished && !parsed)
            return wrong(parsed.error().what, joinPlaces(object.where(key), parsed.error().where));
        return text;
    }

    Result<RuleAction> readTask(StrictObject object)
    {
        CreateTaskStep task;
        task.title = TRY(readTemplate(object, "title"_L1, true));
        task.description = TRY(readTemplate(object, "description"_L1, false));
        task.assignee = object.text("for"_L1);
        task.days = static_cast<int>(object.whole("days"_L1, 0, AutomationRule::mostDays));
        task.countsWorkdays = object.flag("workdays"_L1);
        task.priority = object.text("priority"_L1);
        TRY(finish(object));
        const Entity &tasks = m_schema.entity(EntityKind::Task);
        if (!canHaveTasks(tasks))
            return wrong(Reason::tr("a %1 has no tasks").arg(entity().name), object.where("title"_L1));
        if (!task.priority.isEmpty() && !tasks.find(field::priority)->findChoice(task.priority))
            return wrong(withNearestName(Reason::tr("there is no priority \"%1\"").arg(task.priority.left(80)),
                             task.priority, choiceKeys(*tasks.find(field::priority))),
                object.where("priority"_L1));
        return RuleAction(task);
    }

    Result<RuleAction> readCompletion(StrictObject object)
    {
        CompleteTasksStep step{object.text("where"_L1)};
        TRY(finish(object));
        if (!ownerField(m_schema.entity(EntityKind::Task), m_rule.entity))
            return wrong(Reason::tr("a %1 has no tasks").arg(entity().name), object.where("where"_L1));
        TRY(readFilter(EntityKind::Task, step.filter, object.where("where"_L1)));
        return RuleAction(step);
    }

    Result<RuleAction> readAssignment(StrictObject object)
    {
        AssignStep step;
        step.users = object.texts("to"_L1);
        step.method = static_cast<AssignStep::Method>(object.choice("method"_L1, ruleAssignmentNames()));
        TRY(finish(object));
        if (entity().indexOf(field::owner) < 0)
            return wrong(Reason::tr("a %1 has no owner").arg(entity().name), object.where("to"_L1));
        const bool isTerritory = step.method == AssignStep::Method::Territory;
        if (isTerritory && entity().indexOf(field::territory) < 0)
            return wrong(Reason::tr("a %1 has no territory").arg(entity().name), object.where("method"_L1));
        if (m_isFinished && (isTerritory ? !step.users.isEmpty() : step.users.isEmpty()))
            return wrong(isTerritory ? Reason::tr("who gets it follows from the territory")
                                     : Reason::tr("a user or a team is needed here"),
                object.where("to"_L1));
        if (m_isFinished && step.method == AssignStep::Method::User && step.users.size() > 1)
            return wrong(
                Reason::tr("one user is needed here; with several it goes in turn or by load"), object.where("to"_L1));
        return RuleAction(step);
    }

    Result<RuleAction> readStage(StrictObject &object)
    {
        if (m_rule.entity != EntityKind::Deal)
            return wrong(Reason::tr("only deals have stages"), object.where("stage"_L1));
        return RuleAction(MoveStageStep{object.requiredText("stage"_L1)});
    }

    Result<RuleAction> readNotice(StrictObject object)
    {
        NotifyStep step;
        step.users = object.texts("to"_L1);
        step.text = TRY(readTemplate(object, "text"_L1, true));
        TRY(finish(object));
        if (m_isFinished && step.users.isEmpty())
            return wrong(Reason::tr("a user is needed here"), object.where("to"_L1));
        return RuleAction(step);
    }

    Result<RuleAction> readMail(StrictObject object)
    {
        SendMailStep step;
        step.mailTemplate = object.requiredText("template"_L1);
        step.asksFirst = object.choice("send"_L1, {u"ask"_s, u"at_once"_s}) == 0;
        TRY(finish(object));
        return RuleAction(step);
    }

    Result<RuleAction> readWait(StrictObject object)
    {
        WaitStep wait;
        wait.days = static_cast<int>(object.whole("days"_L1, 0, AutomationRule::mostDays));
        wait.hours = static_cast<int>(object.whole("hours"_L1, 0, AutomationRule::mostHours));
        wait.countsWorkdays = object.flag("workdays"_L1);
        if (object.has("until"_L1))
            wait.until = TRY(readFilter(m_rule.entity, object.requiredText("until"_L1), object.where("until"_L1)));
        TRY(finish(object));
        if (m_isFinished && wait.days == 0 && wait.hours == 0)
            return wrong(Reason::tr("days or hours are needed here"), object.where("days"_L1));
        return RuleAction(wait);
    }

    const Schema &m_schema;
    bool m_isFinished;
    AutomationRule m_rule;
    QSet<QString> m_ids;
    int m_count = 0;
};

} // namespace

const QStringList &ruleTriggerNames()
{
    static const QStringList names = {u"created"_s, u"changed"_s, u"date"_s, u"inactive"_s, u"score"_s, u"mail"_s,
        u"schedule"_s, u"manual"_s, u"form"_s};
    return names;
}

const QStringList &rulePeriodNames()
{
    static const QStringList names = {u"day"_s, u"week"_s, u"month"_s};
    return names;
}

const QStringList &ruleAssignmentNames()
{
    static const QStringList names = {u"user"_s, u"in_turn"_s, u"by_load"_s, u"territory"_s};
    return names;
}

bool canHaveRules(const Entity &entity)
{
    return entity.isExposed();
}

namespace {

Result<AutomationRule> parseRule(const Schema &schema, const QByteArray &text, bool isFinished)
{
    if (text.size() > longestRule)
        return fail(Error::Kind::Invalid, Reason::tr("an automation has at most %1 bytes").arg(longestRule), {});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.first(std::min<qsizetype>(error.offset, text.size())).count('\n') + 1;
        return fail(Error::Kind::Invalid, error.errorString(), u"line %1"_s.arg(line));
    }
    return RuleParser(schema, isFinished).read(document.object());
}

} // namespace

Result<AutomationRule> parseAutomationRule(const Schema &schema, const QByteArray &text)
{
    return parseRule(schema, text, true);
}

Result<AutomationRule> parseUnfinishedRule(const Schema &schema, const QByteArray &text)
{
    return parseRule(schema, text, false);
}

} // namespace satchel
