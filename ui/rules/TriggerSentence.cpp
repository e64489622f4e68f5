// SPDX-License-Identifier: GPL-3.0-or-later
// The first box of a rule: whose records, and what happens to them.
#include "domain/AutomationRuleText.h"
#include "ui/common/Label.h"
#include "ui/rules/RuleChoices.h"
#include "ui/rules/RuleEditor.h"

#include <QTimeEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Trigger = RuleTrigger::Kind;

QWidget *RuleEditor::makeTrigger()
{
    const RuleChoices choices(m_context);
    auto *row = new SentenceRow;
    row->addChoice(tr("Records"), choices.entities(), m_context.workspace.schema().entity(m_rule.entity).name,
        [this](const QString &name) { changeEntity(name); });
    row->addChoice(tr("What happens"), choices.triggers(m_rule.entity),
        ruleTriggerNames()[static_cast<qsizetype>(m_rule.trigger.kind)], [this](const QString &key) {
            edit([&](AutomationRule &rule) {
                rule.trigger = {.kind = static_cast<Trigger>(ruleTriggerNames().indexOf(key))};
                if (rule.trigger.kind == Trigger::Inactive)
                    rule.trigger.days = 14;
                if (rule.trigger.kind == Trigger::ScoreReached)
                    rule.trigger.score = 50;
            });
            rebuildLater();
        });
    const RuleTrigger &trigger = m_rule.trigger;
    const auto days = [this](int number) { edit([=](AutomationRule &rule) { rule.trigger.days = number; }); };
    if (trigger.kind == Trigger::Changed)
        addChange(*row);
    if (trigger.kind == Trigger::DateReached) {
        row->addNumber(tr("Days after it; before it when negative"), trigger.days, -AutomationRule::mostDays,
            AutomationRule::mostDays, days);
        row->addWord(tr("days after", "days after a date"));
        row->addChoice(tr("Date"), choices.dateFields(m_rule.entity), trigger.field,
            [this](const QString &key) { edit([&](AutomationRule &rule) { rule.trigger.field = key; }); });
        addTime(*row);
    }
    if (trigger.kind == Trigger::Inactive) {
        row->addWord(tr("for", "so many days"));
        row->addNumber(tr("Days"), trigger.days, 1, AutomationRule::mostDays, days);
        row->addWord(tr("days"));
        addTime(*row);
    }
    if (trigger.kind == Trigger::ScoreReached)
        row->addNumber(tr("Score"), static_cast<int>(trigger.score), 1, 1'000'000,
            [this](int number) { edit([=](AutomationRule &rule) { rule.trigger.score = number; }); });
    if (trigger.kind == Trigger::Schedule)
        addSchedule(*row);
    if (trigger.kind == Trigger::FormSubmitted) {
        row->addWord(tr("called", "a form"));
        row->addChoice(tr("Form"), choices.forms(trigger.form), trigger.form,
            [this](const QString &key) { edit([&](AutomationRule &rule) { rule.trigger.form = key; }); });
    }
    return row;
}

/// Conditions and fields are those of the records before, so they begin anew.
void RuleEditor::changeEntity(const QString &name)
{
    const Entity *entity = m_context.workspace.schema().find(name);
    if (!entity || entity->kind == m_rule.entity)
        return;
    edit([&](AutomationRule &rule) {
        rule.entity = entity->kind;
        rule.trigger = {};
        rule.filter = {};
        rule.stop = {};
        std::vector<QString> ids;
        for (const RuleStep *step : allSteps(rule.steps))
            ids.push_back(step->id);
        for (const QString &id : ids) {
            RuleAction &action = findStep(rule.steps, id)->action;
            if (auto *wait = std::get_if<WaitStep>(&action))
                wait->until = {};
            else if (auto *branch = std::get_if<BranchStep>(&action))
                branch->condition = {};
            else if (std::holds_alternative<SetFieldStep>(action))
                action = newAction(m_context.workspace.schema(), rule.entity, RuleStepKind::Set);
        }
    });
    rebuildLater();
}

void RuleEditor::addChange(SentenceRow &row)
{
    const RuleChoices choices(m_context);
    const RuleTrigger &trigger = m_rule.trigger;
    row.addWord(tr("in", "changes in a field"));
    row.addSeveral(
        tr("any field"), choices.changingFields(m_rule.entity), trigger.fields, [this](const QStringList &fields) {
            edit([&](AutomationRule &rule) {
                rule.trigger.fields = fields;
                rule.trigger.from.clear();
                rule.trigger.to.clear();
            });
            rebuildLater();
        });
    if (trigger.fields.size() != 1)
        return;
    const auto offered = choices.valuesOf(m_rule.entity, trigger.fields.front());
    const auto add = [&](const QString &word, const QString &name, QString RuleTrigger::*member) {
        const auto change = [this, member](const QString &value) {
            edit([&](AutomationRule &rule) { rule.trigger.*member = value; });
        };
        row.addWord(word);
        if (offered.empty())
            row.addValue(name, trigger.*member, change);
        else
            row.addChoice(name, offered, (trigger.*member).isEmpty() ? u""_s : trigger.*member, change);
    };
    add(tr("from", "a value"), tr("Value before"), &RuleTrigger::from);
    add(tr("to", "a value"), tr("Value after"), &RuleTrigger::to);
}

void RuleEditor::addTime(SentenceRow &row)
{
    auto *time = new QTimeEdit(m_rule.trigger.at);
    time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    time->setAccessibleName(tr("Time"));
    row.addWord(tr("at", "a time"));
    row.addWidget(time);
    connect(time, &QTimeEdit::timeChanged, this,
        [this](QTime at) { edit([&](AutomationRule &rule) { rule.trigger.at = at; }); });
}

void RuleEditor::addSchedule(SentenceRow &row)
{
    using Period = RuleTrigger::Period;
    const QStringList &names = rulePeriodNames();
    row.addChoice(tr("How often"),
        {{names[0], tr("every day")}, {names[1], tr("every week")}, {names[2], tr("every month")}},
        names[static_cast<qsizetype>(m_rule.trigger.period)], [this](const QString &key) {
            edit([&](AutomationRule &rule) {
                rule.trigger.period = static_cast<Period>(rulePeriodNames().indexOf(key));
                rule.trigger.day = 1;
            });
            rebuildLater();
        });
    const auto change = [this](int day) { edit([=](AutomationRule &rule) { rule.trigger.day = day; }); };
    if (m_rule.trigger.period == Period::Week) {
        std::vector<SentenceChoice> days;
        for (int day = 1; day <= 7; ++day)
            days.push_back({QString::number(day), QLocale().standaloneDayName(day)});
        row.addWord(tr("on", "a weekday"));
        row.addChoice(tr("Weekday"), std::move(days), QString::number(m_rule.trigger.day),
            [change](const QString &key) { change(key.toInt()); });
    } else if (m_rule.trigger.period == Period::Month) {
        row.addWord(tr("on day", "of the month"));
        row.addNumber(tr("Day of the month"), m_rule.trigger.day, 1, 31, change);
    }
    addTime(row);
}

} // namespace satchel::ui
