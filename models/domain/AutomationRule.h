// SPDX-License-Identifier: GPL-3.0-or-later
// A rule that a team writes: when something happens to a record, and if a filter finds the record, steps are carried
// out, one after the other. As a value; its text is read by AutomationRuleText.h, carried out by models/rules.
#pragma once

#include "domain/Filter.h"
#include "domain/Value.h"

#include <QTime>
#include <variant>

namespace satchel {

struct RuleTrigger
{
    enum class Kind : quint8 {
        Created,
        Changed, // one of `fields`, or any where that is empty
        DateReached, // `days` after `field`, a day or a point in time; before it where negative
        Inactive, // no activity for `days`
        ScoreReached, // `score` or more, once per record
        MailReceived, // the record is the e-mail, an activity
        Schedule, // for each record that the filter finds
        Manual, // a person runs it
        FormSubmitted, // somebody filled in `form`, or any form where that is empty
    };
    enum class Period : quint8 { Day, Week, Month };

    Kind kind = Kind::Created;
    QStringList fields = {};
    QString from = {}; // of Changed with one field: the value before, as in a filter; empty: any
    QString to = {}; // the value after
    QString field = {};
    int days = 0;
    qint64 score = 0;
    QTime at = QTime(9, 0); // when in the day, of DateReached, Inactive and Schedule
    Period period = Period::Day; // of Schedule
    int day = 1; // of Schedule: the weekday from Monday on, or the day of the month; a shorter month has its last day
    QString form = {}; // of FormSubmitted: a capture form by id or name

    bool operator==(const RuleTrigger &) const = default;
};

struct RuleStep;

/// Gives a field a value, or what a formula results in.
struct SetFieldStep
{
    QString field;
    Value value = {}; // empty clears the field
    QString formula = {}; // (Formula.h) instead of the value

    bool operator==(const SetFieldStep &) const = default;
};
struct CreateTaskStep
{
    QString title; // a template (MailTemplate.h)
    QString description = {}; // likewise
    QString assignee = {}; // "owner", or a user by id, name or e-mail; empty: the owner
    int days = 0; // due so many days later
    bool countsWorkdays = false;
    QString priority = {}; // a choice of the field

    bool operator==(const CreateTaskStep &) const = default;
};
/// The open tasks of the record that a filter finds.
struct CompleteTasksStep
{
    QString filter = {}; // of tasks; empty: all

    bool operator==(const CompleteTasksStep &) const = default;
};
struct AssignStep
{
    enum class Method : quint8 { User, InTurn, ByLoad, Territory };
    Method method = Method::User;
    QStringList users = {}; // by id, name or e-mail, or a team by its name; one of Method::User, none of Territory

    bool operator==(const AssignStep &) const = default;
};
/// Of a deal.
struct MoveStageStep
{
    QString stage; // by id, or by name in the deal's pipeline

    bool operator==(const MoveStageStep &) const = default;
};
/// A comment that mentions people, so that they have it among their notices at each of their computers.
struct NotifyStep
{
    QStringList users = {}; // "owner", or by id, name or e-mail
    QString text; // a template

    bool operator==(const NotifyStep &) const = default;
};
struct SendMailStep
{
    QString mailTemplate; // by id or name
    bool asksFirst = true; // it is a draft until a person sends it

    bool operator==(const SendMailStep &) const = default;
};
struct EnrolStep
{
    QString sequence; // by id or name

    bool operator==(const EnrolStep &) const = default;
};
/// Sends the record to a webhook of the computer at which the rule runs.
struct WebhookStep
{
    QString webhook; // by id, name or address

    bool operator==(const WebhookStep &) const = default;
};
struct WaitStep
{
    int days = 0;
    int hours = 0; // more
    bool countsWorkdays = false;
    std::optional<Filter> until = {}; // goes on as soon as this filter finds the record

    bool operator==(const WaitStep &) const;
};
struct BranchStep
{
    Filter condition;
    std::vector<RuleStep> then; // without an initialiser, which would need the whole of RuleStep here
    std::vector<RuleStep> otherwise;

    bool operator==(const BranchStep &) const;
};
struct StopStep
{
    bool operator==(const StopStep &) const = default;
};

using RuleAction = std::variant<SetFieldStep, CreateTaskStep, CompleteTasksStep, AssignStep, MoveStageStep, NotifyStep,
    SendMailStep, EnrolStep, WebhookStep, WaitStep, BranchStep, StopStep>;

struct RuleStep
{
    /// Unique within the rule, and the same for as long as the step is: a run that waits goes on behind it although
    /// steps were moved or added meanwhile.
    QString id;
    RuleAction action;

    bool operator==(const RuleStep &) const;
};

struct AutomationRule
{
    static constexpr qsizetype longestName = 200; // letters
    static constexpr int mostSteps = 100;
    static constexpr int deepestBranch = 8;
    static constexpr int mostDays = 3650;
    static constexpr int mostHours = 24 * 365; // of a wait

    RecordId id = {};
    QString name;
    EntityKind entity{};
    RuleTrigger trigger = {};
    Filter filter = {};
    std::vector<RuleStep> steps = {};
    std::optional<Filter> stop = {}; // a run that waits ends when this filter finds the record
    bool isOncePerRecord = false;

    bool operator==(const AutomationRule &) const = default;
};

/// All steps, those of branches included, in the order in which they are written.
std::vector<const RuleStep *> allSteps(const std::vector<RuleStep> &steps);

/// Fields whose value a change of triggers the rule, empty for any; only of RuleTrigger::Kind::Changed.
bool isTriggeredBy(const RuleTrigger &trigger, QStringView field);

} // namespace satchel
