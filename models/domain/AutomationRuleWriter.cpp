// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AutomationRuleText.h"
#include "domain/Overloaded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Trigger = RuleTrigger::Kind;

/// What is empty, 0 or false is what a reader assumes where the key is missing.
void insertUnlessEmpty(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isDouble() && value.toDouble() == 0) || (value.isBool() && !value.toBool())
        || (value.isArray() && value.toArray().isEmpty());
    if (!isEmpty)
        json.insert(key, value);
}

QJsonObject whenOf(const Schema &schema, const AutomationRule &rule)
{
    const RuleTrigger &trigger = rule.trigger;
    const auto nameIn = [](const QStringList &names, auto kind) { return names[static_cast<qsizetype>(kind)]; };
    QJsonObject json{
        {u"entity"_s, schema.entity(rule.entity).name}, {u"on"_s, nameIn(ruleTriggerNames(), trigger.kind)}};
    const bool hasTime = trigger.kind == Trigger::DateReached || trigger.kind == Trigger::Inactive
        || trigger.kind == Trigger::Schedule;
    if (trigger.kind == Trigger::Changed)
        insertUnlessEmpty(json, u"field"_s, QJsonArray::fromStringList(trigger.fields));
    insertUnlessEmpty(json, u"from"_s, trigger.from);
    insertUnlessEmpty(json, u"to"_s, trigger.to);
    insertUnlessEmpty(json, u"score"_s, trigger.score);
    insertUnlessEmpty(json, u"form"_s, trigger.form);
    if (trigger.kind == Trigger::DateReached)
        json.insert(u"field"_s, trigger.field);
    if (trigger.kind == Trigger::DateReached || trigger.kind == Trigger::Inactive)
        insertUnlessEmpty(json, u"days"_s, trigger.days);
    if (trigger.kind == Trigger::Schedule)
        json.insert(u"every"_s, nameIn(rulePeriodNames(), trigger.period));
    if (trigger.kind == Trigger::Schedule && trigger.period != RuleTrigger::Period::Day)
        json.insert(u"day"_s, trigger.day);
    if (hasTime)
        json.insert(u"at"_s, trigger.at.toString(u"HH:mm"_s));
    return json;
}

QJsonArray stepsOf(const std::vector<RuleStep> &steps);

/// The key that says what the step does, and what belongs to it.
QJsonObject actionOf(const RuleAction &action)
{
    QJsonObject json;
    const auto set = [&json](const QString &key, const QJsonValue &value) { insertUnlessEmpty(json, key, value); };
    const auto under = [&json](const QString &key) { return QJsonObject{{key, json}}; };
    return std::visit(Overloaded{
                          [&](const SetFieldStep &step) {
                              set(u"field"_s, step.field);
                              set(u"formula"_s, step.formula);
                              if (step.formula.isEmpty())
                                  json.insert(u"to"_s, toJson(step.value));
                              return under(u"set"_s);
                          },
                          [&](const CreateTaskStep &step) {
                              set(u"title"_s, step.title);
                              set(u"description"_s, step.description);
                              set(u"for"_s, step.assignee);
                              set(u"days"_s, step.days);
                              set(u"workdays"_s, step.countsWorkdays);
                              set(u"priority"_s, step.priority);
                              return under(u"task"_s);
                          },
                          [&](const CompleteTasksStep &step) {
                              set(u"where"_s, step.filter);
                              return under(u"complete_tasks"_s);
                          },
                          [&](const AssignStep &step) {
                              set(u"to"_s, QJsonArray::fromStringList(step.users));
                              set(u"method"_s, ruleAssignmentNames()[static_cast<qsizetype>(step.method)]);
                              return under(u"assign"_s);
                          },
                          [&](const MoveStageStep &step) {
                              return QJsonObject{{u"stage"_s, step.stage}};
                          },
                          [&](const NotifyStep &step) {
                              set(u"to"_s, QJsonArray::fromStringList(step.users));
                              set(u"text"_s, step.text);
                              return under(u"notify"_s);
                          },
                          [&](const SendMailStep &step) {
                              set(u"template"_s, step.mailTemplate);
                              set(u"send"_s, step.asksFirst ? u"ask"_s : u"at_once"_s);
                              return under(u"mail"_s);
                          },
                          [&](const EnrolStep &step) {
                              return QJsonObject{{u"enrol"_s, step.sequence}};
                          },
                          [&](const WebhookStep &step) {
                              return QJsonObject{{u"webhook"_s, step.webhook}};
                          },
                          [&](const WaitStep &step) {
                              set(u"days"_s, step.days);
                              set(u"hours"_s, step.hours);
                              set(u"workdays"_s, step.countsWorkdays);
                              if (step.until)
                                  json.insert(u"until"_s, step.until->toText());
                              return under(u"wait"_s);
                          },
                          [&](const BranchStep &step) {
                              json.insert(u"if"_s, step.condition.toText());
                              json.insert(u"then"_s, stepsOf(step.then));
                              set(u"else"_s, stepsOf(step.otherwise));
                              return json;
                          },
                          [&](const StopStep &) {
                              return QJsonObject{{u"stop"_s, true}};
                          },
                      },
        action);
}

QJsonArray stepsOf(const std::vector<RuleStep> &steps)
{
    QJsonArray json;
    for (const RuleStep &step : steps) {
        QJsonObject one = actionOf(step.action);
        one.insert(u"id"_s, step.id);
        json.append(one);
    }
    return json;
}

} // namespace

QByteArray automationRuleText(const Schema &schema, const AutomationRule &rule)
{
    QJsonObject json{{u"name"_s, rule.name}, {u"when"_s, whenOf(schema, rule)}, {u"then"_s, stepsOf(rule.steps)}};
    insertUnlessEmpty(json, u"if"_s, rule.filter.toText());
    if (rule.stop)
        json.insert(u"stop"_s, rule.stop->toText());
    insertUnlessEmpty(json, u"once"_s, rule.isOncePerRecord);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace satchel
