// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookSetup.h"

#include "domain/Places.h"
#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "store/FilterNames.h"
#include "sync/transport/HttpTransport.h"
#include "sync/webhooks/WebhookEvents.h"
#include "sync/webhooks/WebhookFeed.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    error.where = joinPlaces(where, error.where);
    return error;
}

/// Two of one name could not be told apart by rules.
Result<QString> checkedWebhookName(store::Store &store, const QString &text, RecordId webhook)
{
    const QString name = text.simplified();
    for (const store::Webhook &other : TRY(store::Webhooks(store).list())) {
        if (!name.isEmpty() && other.id != webhook && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(Error::Kind::Conflict, Reason::tr("another webhook has this name"), u"name"_s);
    }
    return name;
}

/// What the draft says, checked; id, position and state are those of `webhook`.
Result<store::Webhook> checkedWebhook(store::Store &store, store::Webhook webhook, const WebhookDraft &draft)
{
    webhook.name = TRY(checkedWebhookName(store, draft.name, webhook.id));
    webhook.url = TRY(checkedUrl(draft.url));
    webhook.events.clear();
    webhook.filter.clear();
    if (draft.events.trimmed().isEmpty() && !webhook.name.isEmpty())
        return webhook; // rules send to it
    const auto patterns = parseEvents(store.schema(), draft.events);
    if (!patterns)
        return fail(at(patterns.error(), u"events"_s));
    webhook.events = eventsText(*patterns);
    const auto filters = filtersOf(store.schema(), *patterns, draft.filter);
    if (!filters)
        return fail(at(filters.error(), u"filter"_s));
    for (const EntityKind entity : filters->keys()) {
        if (const auto read = store::readFilter(store, entity, draft.filter); !read)
            return fail(at(read.error(), u"filter"_s));
    }
    webhook.filter = draft.filter.trimmed();
    for (const Entity *entity : entitiesOf(store.schema(), *patterns))
        TRY(exchange::checkExportRight(store, entity->kind));
    return webhook;
}

} // namespace

Result<AddedWebhook> addWebhook(
    store::Store &store, WebhookSecrets secrets, const WebhookDraft &draft, const RandomBytes &random)
{
    AddedWebhook added;
    added.webhook = TRY(checkedWebhook(store, {}, draft));
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

Result<AddedWebhook> changeWebhook(store::Store &store, WebhookSecrets secrets, const store::Webhook &webhook,
    const WebhookDraft &draft, const RandomBytes &random)
{
    AddedWebhook changed;
    changed.webhook = TRY(checkedWebhook(store, webhook, draft));
    const bool isElsewhere = !secrets.isSameEntry(webhook, changed.webhook);
    if (!draft.secret.isEmpty() || isElsewhere) {
        changed.secret = draft.secret.isEmpty() ? newSecret(random) : draft.secret;
        TRY(secrets.set(changed.webhook, changed.secret));
    }
    if (const auto saved = store::Webhooks(store).change(changed.webhook); !saved) {
        if (isElsewhere)
            std::ignore = secrets.forget(changed.webhook);
        return fail(saved.error());
    }
    if (isElsewhere) // one that stays in the keychain is of no use to anybody
        std::ignore = secrets.forget(webhook);
    return changed;
}

Result<AddedWebhook> renewSecret(WebhookSecrets secrets, const store::Webhook &webhook, const RandomBytes &random)
{
    AddedWebhook renewed{webhook, newSecret(random)};
    TRY(secrets.set(webhook, renewed.secret));
    return renewed;
}

Result<store::WebhookDelivery> queueTestEvent(store::Store &store, const store::Webhook &webhook)
{
    if (webhook.isPaused)
        return fail(Error::Kind::Conflict, Reason::tr("the webhook is paused: resume it first"));
    store::WebhookDelivery delivery;
    delivery.id = store.newId();
    delivery.webhook = webhook.number;
    delivery.record = webhook.id; // there is no record; tests keep their own order
    delivery.event = u"satchel.test"_s;
    delivery.at = store.clock().now();
    delivery.body = QJsonDocument(
        QJsonObject{{u"type"_s, delivery.event}, {u"timestamp"_s, delivery.at.toIso()},
            {u"data"_s, QJsonObject{{u"webhook"_s, webhook.id.toString()}, {u"name"_s, webhook.name}}}})
                        .toJson(QJsonDocument::Compact);
    TRY(store::WebhookDeliveries(store).enqueue(delivery));
    TRY(store::Webhooks(store).retryNow(webhook));
    return delivery;
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
