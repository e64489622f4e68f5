// SPDX-License-Identifier: GPL-3.0-or-later
// Automation rules, their steps and their runs in words: "When Status of one of the quotes changes to Sent".
#pragma once

#include "domain/AutomationRule.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Why a rule can’t have this name.
QString ruleNameSentence(const Error &error, const QString &name);

class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::RuleText)

public:
    using MeaningRole = Theme::Meaning Theme::*;

    explicit RuleText(const PageContext &context) : m_context(context) {}

    /// What happens, after "When": "one of the deals is created".
    QString trigger(const AutomationRule &rule) const;
    /// "Add the task “Call back”, due in 2 days". Of a branch its condition.
    QString step(EntityKind entity, const RuleStep &step) const;
    /// "When one of the deals is created: Add the task …", of its trigger and its first step, for a rule without a
    /// name.
    QString name(const AutomationRule &rule) const;
    /// The whole rule, a line for each sentence; steps are numbered, those of branches "3.1".
    QString inWords(const AutomationRule &rule) const;
    /// "the owner", a person's name, or several.
    QString users(const QStringList &users) const;
    /// A name that a rule has by id or as written.
    QString named(EntityKind entity, const QString &name) const;
    QString person(const QString &name) const;
    QString webhook(const QString &name) const;

    /// Of a run, by its choice: "Done", "Waits until 12 March", "Needs your answer".
    QString runState(const QString &state, std::optional<Instant> due) const;
    static TextColor colorOfRun(const QString &state);
    static Icon iconOfRun(const QString &state);

private:
    QString recordsOf(EntityKind entity) const;
    QString label(EntityKind entity, const QString &field) const;
    QString choice(EntityKind entity, const QString &field, const QString &key) const;
    QString schedule(const AutomationRule &rule, const QString &records) const;
    QString date(const RuleTrigger &trigger, EntityKind entity, const QString &records) const;
    QString change(const RuleTrigger &trigger, EntityKind entity, const QString &records) const;
    QString setting(EntityKind entity, const SetFieldStep &step) const;
    QString task(const CreateTaskStep &step) const;
    QString assignment(const AssignStep &step) const;
    QString wait(EntityKind entity, const WaitStep &step) const;
    QString condition(EntityKind entity, const Filter &filter) const;
    void addSteps(
        QStringList &lines, EntityKind entity, const std::vector<RuleStep> &steps, const QString &number) const;

    PageContext m_context;
};

} // namespace satchel::ui
