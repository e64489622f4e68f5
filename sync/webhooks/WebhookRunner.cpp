// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookRunner.h"

#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "store/CopyMark.h"
#include "store/ProcessLock.h"
#include "store/RelaxedDurability.h"
#include "sync/engine/RetryAfter.h"
#include "sync/webhooks/WebhookEvents.h"
#include "sync/webhooks/WebhookFeed.h"
#include "sync/webhooks/WebhookSignature.h"

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

constexpr qint64 elsewhereAgain = 30'000; // milliseconds: the other process may end
constexpr qint64 keychainAgain = 60'000;

QString problemOf(const sync::HttpResponse &answer)
{
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    return isRedirect
        ? Reason::tr("the target redirects to another address (%1), and Satchel sends to the address it was given only")
              .arg(answer.status)
        : Reason::tr("the target answered with an error (%1)").arg(answer.status);
}

} // namespace

sync::HttpSettings webhookHttpSettings()
{
    sync::HttpSettings settings;
    settings.connectTimeout = 10'000;
    settings.transferTimeout = 20'000;
    settings.totalTimeout = 20'000;
    settings.graceTimeout = 2'000;
    settings.greatestBody = 1024 * 1024;
    return settings;
}

WebhookRunner::WebhookRunner(store::Store &store, const WebhookTools &tools)
    : m_store(store), m_tools(tools), m_secrets(tools.keychain), m_deliveries(store)
{
}

Result<WebhookPass> WebhookRunner::run()
{
    m_pass = {};
    auto webhooks = TRY(store::Webhooks(m_store).list());
    if (webhooks.empty() || m_store.isReadOnly() || m_store.isMasked())
        return m_pass;
    store::ProcessLock lock(m_store.path() + u"-webhooks.lock"_s);
    if (!lock.take(Reason::tr("another program sends the webhooks"))) {
        m_pass.isElsewhere = true;
        noteDue(Instant{m_store.clock().now().ms + elsewhereAgain});
        return m_pass;
    }
    webhooks = TRY(store::Webhooks(m_store).list()); // as the pass of another process left them
    TRY(m_store.followOtherRegistry());
    if (!TRY(m_store.log().open()).empty()) // of a bulk writer that was killed; one that lives is left alone
        TRY(m_store.recover());
    // What a power cut takes of deliveries is derived again, or sent again under the same id.
    auto relaxed = TRY(store::RelaxedDurability::begin(m_store));
    for (const store::Webhook &webhook : webhooks) {
        if (!webhook.isPaused && !m_tools.cancellation.isCancelled())
            TRY(serve(webhook));
    }
    TRY(relaxed.end());
    return m_pass;
}

Result<void> WebhookRunner::serve(store::Webhook webhook)
{
    if (!TRY(isAllowed(webhook)))
        return {};
    const auto added = WebhookFeed(m_store).read(webhook);
    if (!added && added.error().kind == Error::Kind::Invalid)
        return pause(webhook, added.error().what);
    if (!added)
        return fail(added.error());
    m_pass.added += *added;
    if (const auto wait = webhook.retryAt; wait && *wait > m_store.clock().now()) {
        noteDue(*wait);
        return {};
    }
    if (!TRY(m_deliveries.nextTry(webhook)))
        return {};
    const auto secret = m_secrets.of(webhook);
    if (!secret && secret.error().kind == Error::Kind::KeychainUnavailable) {
        webhook.problem = secret.error().what;
        noteDue(Instant{m_store.clock().now().ms + keychainAgain});
        return store::Webhooks(m_store).noteProgress(webhook);
    }
    if (!secret)
        return pause(webhook, secret.error().what);
    TRY(send(webhook, *secret));
    return m_deliveries.prune(webhook);
}

Result<bool> WebhookRunner::isAllowed(store::Webhook &webhook)
{
    const auto restored = TRY(store::lastRestoration(m_store));
    if (restored && restored->noticedAt > webhook.confirmedAt) {
        TRY(pause(webhook,
            Reason::tr("a backup was restored, so that events since then would be sent again: resume it to go on")));
        return false;
    }
    if (webhook.events.isEmpty()) // what rules send is checked when they do
        return true;
    const auto patterns = parseEvents(m_store.schema(), webhook.events);
    if (!patterns) {
        TRY(pause(webhook, toText(patterns.error())));
        return false;
    }
    for (const Entity *entity : entitiesOf(m_store.schema(), *patterns)) {
        const auto right = exchange::checkExportRight(m_store, entity->kind);
        if (!right && right.error().kind != Error::Kind::Forbidden)
            return fail(right.error());
        if (!right) {
            TRY(pause(webhook, right.error().what));
            return false;
        }
    }
    return true;
}

Result<void> WebhookRunner::pause(store::Webhook &webhook, const QString &problem)
{
    webhook.isPaused = true;
    webhook.problem = problem;
    return store::Webhooks(m_store).noteProgress(webhook);
}

/// Until nothing is due, an attempt fails, or others have waited long enough.
Result<void> WebhookRunner::send(store::Webhook &webhook, const QByteArray &secret)
{
    for (int sent = 0; sent < mostSentAtOnce; ++sent) {
        if (m_tools.cancellation.isCancelled())
            return {};
        const auto delivery = TRY(m_deliveries.nextDue(webhook, m_store.clock().now()));
        if (!delivery)
            return noteDue(webhook);
        const Attempt ended = attempt(webhook, *delivery, secret);
        if (m_tools.cancellation.isCancelled() && !ended.isSuccess())
            return {}; // it is our own doing
        const auto outcome = planAfter(*delivery, webhook, ended, m_store.clock().now(), m_tools.random);
        TRY(m_deliveries.finish(outcome.delivery, outcome.webhook));
        webhook = outcome.webhook;
        ++(ended.isSuccess() ? m_pass.delivered : m_pass.failed);
        if (webhook.isPaused)
            return {};
        if (webhook.retryAt)
            return noteDue(webhook);
    }
    return noteDue(webhook);
}

Attempt WebhookRunner::attempt(
    const store::Webhook &webhook, const store::WebhookDelivery &delivery, const QByteArray &secret)
{
    constexpr qint64 millisecondsPerSecond = 1'000;
    sync::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(webhook.url);
    request.body = delivery.body;
    request.headers = signedHeaders(
        secret, delivery.id.toString().toLatin1(), m_store.clock().now().ms / millisecondsPerSecond, delivery.body);
    request.headers.push_back({"Content-Type", "application/json"});
    const auto answer = m_tools.transport.send(request);
    if (!answer)
        return {0, answer.error().kind != Error::Kind::Offline, {}, answer.error().what};
    Attempt ended{answer->status, true, {}, {}};
    if (!ended.isSuccess()) {
        ended.retryAfter = sync::retryAfter(*answer, m_store.clock().now());
        ended.problem = problemOf(*answer);
    }
    return ended;
}

Result<void> WebhookRunner::noteDue(const store::Webhook &webhook)
{
    const auto next = TRY(m_deliveries.nextTry(webhook));
    if (next)
        noteDue(std::max(*next, webhook.retryAt.value_or(*next)));
    else if (TRY(m_store.log().lastSequence()) > webhook.position)
        noteDue(m_store.clock().now()); // what waited in the change log
    return {};
}

void WebhookRunner::noteDue(Instant moment)
{
    m_pass.nextDue = std::min(m_pass.nextDue.value_or(moment), moment);
}

} // namespace satchel::webhooks
