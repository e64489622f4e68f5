// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleTemplates.h"

#include "domain/AutomationRuleText.h"
#include "domain/Reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

using Json = QJsonObject;

Json task(const QString &title, int days = 0, bool workdays = false)
{
    return {{u"task"_s, Json{{u"title"_s, title}, {u"days"_s, days}, {u"workdays"_s, workdays}}}};
}

Json notifyOwner(const QString &text)
{
    return {{u"notify"_s, Json{{u"to"_s, u"owner"_s}, {u"text"_s, text}}}};
}

Json waitDays(int days, bool workdays, const QString &until = {})
{
    Json wait{{u"days"_s, days}, {u"workdays"_s, workdays}};
    if (!until.isEmpty())
        wait.insert(u"until"_s, until);
    return {{u"wait"_s, wait}};
}

Json when(const QString &entity, const QString &on, Json more = {})
{
    more.insert(u"entity"_s, entity);
    more.insert(u"on"_s, on);
    return more;
}

Json ruleOf(
    const QString &name, const Json &when, const QString &condition, const QJsonArray &then, const QString &stop = {})
{
    Json rule{{u"name"_s, name}, {u"when"_s, when}, {u"then"_s, then}};
    if (!condition.isEmpty())
        rule.insert(u"if"_s, condition);
    if (!stop.isEmpty())
        rule.insert(u"stop"_s, stop);
    return rule;
}

// Renewals are prepared 60 days before a year has passed since the deal was won.
constexpr int daysToRenewal = 365 - 60;

std::vector<std::pair<QString, Json>> allTemplates()
{
    return {
        {u"new_lead"_s,
            ruleOf(Reason::tr("Call new leads"), when(u"lead"_s, u"created"_s), {},
                {task(Reason::tr("Call {{lead.name}}"))})},
        {u"form_welcome"_s,
            ruleOf(Reason::tr("Welcome whoever fills in a form"), when(u"lead"_s, u"form"_s), {},
                {notifyOwner(Reason::tr("{{lead.name}} has filled in a form.")),
                    task(Reason::tr("Thank {{lead.name}} and call"), 1, true)})},
        {u"hot_lead"_s,
            ruleOf(Reason::tr("Hot lead"), when(u"lead"_s, u"score"_s, {{u"score"_s, 80}}), {},
                {notifyOwner(Reason::tr("{{lead.name}} has become a hot lead.")),
                    task(Reason::tr("Call {{lead.name}}: a hot lead"))})},
        {u"stalled_deal"_s,
            ruleOf(Reason::tr("Stalled deal"), when(u"deal"_s, u"inactive"_s, {{u"days"_s, 14}}),
                u"status = \"open\""_s, {task(Reason::tr("Follow up on {{deal.title}}: nothing for 14 days"))})},
        {u"overdue_action"_s,
            ruleOf(Reason::tr("Next action overdue"),
                when(u"deal"_s, u"date"_s, {{u"field"_s, u"next_action_date"_s}, {u"days"_s, 1}}),
                u"status = \"open\""_s, {notifyOwner(Reason::tr("The next action of {{deal.title}} is overdue."))})},
        {u"passed_close_date"_s,
            ruleOf(Reason::tr("Close date passed"),
                when(u"deal"_s, u"schedule"_s, {{u"every"_s, u"week"_s}, {u"day"_s, 1}, {u"at"_s, u"08:00"_s}}),
                u"status = \"open\" and expected_close < today"_s,
                {notifyOwner(Reason::tr("The close date of {{deal.title}} has passed."))})},
        {u"quote_unanswered"_s,
            ruleOf(Reason::tr("Quote without an answer"),
                when(u"quote"_s, u"changed"_s, {{u"field"_s, u"status"_s}, {u"to"_s, u"sent"_s}}), {},
                {waitDays(5, true, u"status != \"sent\""_s),
                    Json{{u"if"_s, u"status = \"sent\""_s},
                        {u"then"_s, QJsonArray{task(Reason::tr("Ask about quote {{quote.number}}"))}}}},
                u"status in (\"accepted\", \"rejected\", \"expired\")"_s)},
        {u"quote_expires"_s,
            ruleOf(Reason::tr("Quote about to expire"),
                when(u"quote"_s, u"date"_s, {{u"field"_s, u"valid_until"_s}, {u"days"_s, -3}}),
                u"status in (\"sent\", \"viewed\")"_s,
                {task(Reason::tr("Quote {{quote.number}} expires on {{quote.valid_until}}"))})},
        {u"deal_won"_s,
            ruleOf(Reason::tr("Hand over a won deal"),
                when(u"deal"_s, u"changed"_s, {{u"field"_s, u"status"_s}, {u"to"_s, u"won"_s}}), {},
                {task(Reason::tr("Hand over {{deal.title}}"), 1, true),
                    task(Reason::tr("Ask {{contact.name|the customer}} how it is going"), 30)})},
        {u"deal_lost"_s,
            ruleOf(Reason::tr("Ask again after a lost deal"),
                when(u"deal"_s, u"changed"_s, {{u"field"_s, u"status"_s}, {u"to"_s, u"lost"_s}}), {},
                {waitDays(90, false), task(Reason::tr("Ask {{contact.name|the customer}} again"))},
                u"status = \"open\""_s)},
        {u"renewal"_s,
            ruleOf(Reason::tr("Renewal in 60 days"),
                when(u"deal"_s, u"date"_s, {{u"field"_s, u"closed_on"_s}, {u"days"_s, daysToRenewal}}),
                u"status = \"won\""_s, {task(Reason::tr("Prepare the renewal of {{deal.title}}"))})},
        {u"silent_customer"_s,
            ruleOf(Reason::tr("Customer not contacted for 90 days"),
                when(u"contact"_s, u"inactive"_s, {{u"days"_s, 90}}), u"lifecycle = \"customer\""_s,
                {task(Reason::tr("Get in touch with {{contact.name}}"))})},
        {u"incoming_mail"_s,
            ruleOf(Reason::tr("Answer e-mails about open deals"), when(u"activity"_s, u"mail"_s),
                u"deal.status = \"open\""_s, {task(Reason::tr("Answer {{contact.name|the e-mail}}"), 1, true)})},
    };
}

} // namespace

const QStringList &ruleTemplateKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const auto &[key, rule] : allTemplates())
            all.append(key);
        return all;
    }();
    return keys;
}

std::vector<RuleTemplate> ruleTemplates(const Schema &schema)
{
    std::vector<RuleTemplate> templates;
    for (const auto &[key, json] : allTemplates()) {
        auto rule = parseAutomationRule(schema, QJsonDocument(json).toJson());
        Q_ASSERT(rule);
        if (rule)
            templates.push_back({key, std::move(*rule)});
    }
    return templates;
}

} // namespace satchel::rules
