// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookSetup.h"

#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "sync/transport/HttpTransport.h"
#include "sync/webhooks/WebhookEvents.h"
#include "sync/webhooks/WebhookFeed.h"

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

Result<QString> checkedUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!sync::isAllowedAddress(url) || url.hasFragment())
        return fail(Error::Kind::Invalid,
            Reason::tr("a webhook's address begins with https://, or on this computer with http://localhost"),
            u"url"_s);
    return url.toString(QUrl::FullyEncoded);
}

Error at(Error error, const QString &where)
{
    error.where = error.where.isEmpty() ? where : where + u", "_s + error.where;
    return error;
}

} // namespace

Result<AddedWebhook> addWebhook(
    store::Store &store, WebhookSecrets secrets, const WebhookDraft &draft, const RandomBytes &random)
{
    AddedWebhook added;
    added.webhook.url = TRY(checkedUrl(draft.url));
    const auto patterns = parseEvents(store.schema(), draft.events);
    if (!patterns)
        return fail(at(patterns.error(), u"events"_s));
    added.webhook.events = eventsText(*patterns);
    if (const auto filters = filtersOf(store.schema(), *patterns, draft.filter); !filters)
        return fail(at(filters.error(), u"filter"_s));
    added.webhook.filter = draft.filter.trimmed();
    for (const Entity *entity : entitiesOf(store.schema(), *patterns))
        TRY(exchange::checkExportRight(store, entity->kind));
    added.webhook.id = store.newId();
    added.secret = draft.secret.isEmpty() ? newSecret(random) : draft.secret;
    TRY(secrets.set(added.webhook, added.secret));
    auto saved = store::Webhooks(store).add(added.webhook);
    if (!saved) {
        std::ignore = secrets.forget(added.webhook);
        return fail(saved.error());
    }
    added.webhook = std::move(*saved);
    return added;
}

Result<void> removeWebhook(store::Store &store, WebhookSecrets secrets, const store::Webhook &webhook)
{
    TRY(secrets.forget(webhook));
    return store::Webhooks(store).remove(webhook);
}

Result<store::Webhook> pauseWebhook(store::Store &store, store::Webhook webhook)
{
    webhook.isPaused = true;
    webhook.problem.clear();
    TRY(store::Webhooks(store).update(webhook));
    return webhook;
}

Result<store::Webhook> resumeWebhook(store::Store &store, store::Webhook webhook, Missed missed)
{
    webhook.isPaused = false;
    webhook.problem.clear();
    webhook.failures = 0;
    webhook.failingSince.reset();
    webhook.retryAt.reset();
    webhook.confirmedAt = store.clock().now();
    if (missed == Missed::Skip) {
        TRY(store::WebhookDeliveries(store).cancelWaiting(webhook));
        webhook.position = TRY(store.log().lastSequence());
    }
    TRY(store::Webhooks(store).update(webhook));
    return webhook;
}

} // namespace satchel::webhooks
