// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleWebhook.h"

#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "exchange/OutwardNames.h"
#include "exchange/RecordJson.h"
#include "rules/RuleIdentity.h"
#include "store/webhooks/WebhookDeliveries.h"

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

constexpr auto webhookPurpose = "webhook";
constexpr qsizetype longestRuleBody = 256 * 1024; // bytes, as of the events (sync/webhooks/WebhookPayload.h)

QByteArray ruleBody(const RunContext &context, const exchange::OutwardNames &names, Instant at, bool hasRecord)
{
    QByteArray out = "{";
    const auto add = [&out](const char *key, const QString &text) {
        if (!out.endsWith('{'))
            out += ',';
        out.append('"').append(key).append("\":");
        appendJsonString(out, text);
    };
    add("type", context.record.entity->name + u".rule"_s);
    add("timestamp", at.toIso());
    out += ",\"data\":{";
    add("entity", context.record.entity->name);
    add("id", context.record.id.toString());
    add("origin", Origin::rule(context.rule->name).text());
    add("rule", context.rule->name);
    add("run", context.run.toString());
    out += ",\"changes\":[],\"record\":";
    if (hasRecord)
        exchange::appendSentRecordJson(out, names.of(context.record));
    else
        out += "null,\"isShortened\":true";
    return out + "}}";
}

} // namespace

Result<QString> queueRuleWebhook(
    store::Store &store, const RunContext &context, const QString &stepId, const WebhookStep &step)
{
    const store::Webhook webhook = TRY(store::Webhooks(store).findNamed(step.webhook));
    TRY(exchange::checkExportRight(store, context.record.entity->kind));
    store::WebhookDelivery delivery;
    delivery.id = madeId(context.run, stepId, webhookPurpose);
    delivery.webhook = webhook.number;
    delivery.record = context.record.id;
    delivery.event = context.record.entity->name + u".rule"_s;
    delivery.at = store.clock().now();
    const exchange::OutwardNames names(store);
    delivery.body = ruleBody(context, names, delivery.at, true);
    if (delivery.body.size() > longestRuleBody)
        delivery.body = ruleBody(context, names, delivery.at, false);
    TRY(store::WebhookDeliveries(store).enqueue(delivery));
    return Reason::tr("queued the record for the webhook “%1”").arg(webhook.shownName());
}

Result<void> withdrawRuleWebhooks(store::Store &store, const AutomationRule &rule, RecordId run)
{
    store::WebhookDeliveries deliveries(store);
    for (const RuleStep *step : allSteps(rule.steps)) {
        if (std::holds_alternative<WebhookStep>(step->action))
            TRY(deliveries.withdraw(madeId(run, step->id, webhookPurpose)));
    }
    return {};
}

} // namespace satchel::rules
