// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookRunner.h"

#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "store/CopyMark.h"
#include "store/ProcessLock.h"
#include "store/RelaxedDurability.h"
#include "store/sync/SyncCounts.h"
#include "sync/engine/RetryAfter.h"
#include "sync/webhooks/WebhookEvents.h"
#include "sync/webhooks/WebhookFeed.h"
#include "sync/webhooks/WebhookSignature.h"

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

constexpr qint64 elsewhereAgain = 30'000; // milliseconds: the other process may end
constexpr qint64 keychainAgain = 60'000;
constexpr qint64 positionAgain = 1'000; // a person moved it on
constexpr qint64 glance = 250; // at what others have written, while requests are on their way
constexpr int mostUnpruned = 1'000; // removing old deliveries looks at all

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
    : m_store(store), m_tools(tools), m_secrets(tools.keychain), m_deliveries(store), m_queue(tools.pool.most())
{
}

Result<WebhookPass> WebhookRunner::run()
{
    m_pass = m_reported = {};
    const auto webhooks = TRY(store::Webhooks(m_store).list());
    if (webhooks.empty() || m_store.isReadOnly() || m_store.isMasked())
        return m_pass;
    store::ProcessLock lock(m_store.path() + u"-webhooks.lock"_s);
    if (!lock.take(Reason::tr("another program sends the webhooks"))) {
        m_pass.isElsewhere = true;
        noteDue(Instant{m_store.clock().now().ms + elsewhereAgain});
        return m_pass;
    }
    m_queue = DeliveryQueue(m_tools.pool.most());
    m_lanes.clear();
    // What a power cut takes of deliveries is derived again, or sent again under the same id.
    auto relaxed = TRY(store::RelaxedDurability::begin(m_store));
    const auto sent = sendAll();
    if (!sent)
        awaitRequests();
    report();
    TRY(relaxed.end());
    if (!sent)
        return fail(sent.error());
    return m_pass;
}

Result<void> WebhookRunner::sendAll()
{
    TRY(enqueueAll());
    for (;;) {
        TRY(startWaiting());
        if (!m_tools.pool.isBusy())
            return {};
        if (const auto answer = m_tools.pool.take(m_nextGlance.remainingTime()))
            TRY(finish(answer->key, answer->response));
        if (TRY(hasNews()))
            TRY(enqueueAll());
    }
}

/// After an error, so that the next pass gets no answers of this one. What cannot be written is sent again.
void WebhookRunner::awaitRequests()
{
    while (m_tools.pool.isBusy()) {
        if (const auto answer = m_tools.pool.take(glance))
            std::ignore = finish(answer->key, answer->response);
    }
}

Result<void> WebhookRunner::enqueueAll()
{
    m_nextGlance.setRemainingTime(glance);
    m_seen = TRY(store::outsideVersion(m_store)); // first: what is written from here on is news
    TRY(m_store.followOtherRegistry());
    if (!TRY(m_store.log().open()).empty()) // of a bulk writer that was killed; one that lives is left alone
        TRY(m_store.recover());
    m_pass.nextDue.reset(); // each says it again
    const auto webhooks = TRY(store::Webhooks(m_store).list());
    for (const store::Webhook &webhook : webhooks) {
        Lane &lane = m_lanes[webhook.number];
        lane.id = webhook.id;
        lane.isStale = true;
        m_queue.add(webhook.number, webhook.failures > 0);
    }
    return {};
}

/// Whether others wrote something since all were enqueued, or one that rests is due.
Result<bool> WebhookRunner::hasNews()
{
    if (!m_nextGlance.hasExpired() || m_tools.cancellation.isCancelled())
        return false;
    m_nextGlance.setRemainingTime(glance);
    const qint64 version = TRY(store::outsideVersion(m_store));
    return version != m_seen || (m_pass.nextDue && *m_pass.nextDue <= m_store.clock().now());
}

Result<void> WebhookRunner::startWaiting()
{
    while (!m_tools.cancellation.isCancelled()) {
        const auto number = m_queue.takeNext();
        if (!number)
            return {};
        if (!TRY(start(m_lanes[*number])))
            m_queue.finish(*number);
    }
    return {};
}

Result<bool> WebhookRunner::start(Lane &lane)
{
    std::optional<store::WebhookDelivery> next;
    if (!lane.isStale && lane.sent < mostSentAtOnce)
        next = TRY(m_deliveries.nextDue(lane.webhook, m_store.clock().now(), lane.delivery.number));
    if (!next) // of what was planned; more may have happened
        next = TRY(plan(lane));
    if (!next) {
        TRY(rest(lane));
        return false;
    }
    lane.delivery = std::move(*next);
    ++lane.sent;
    m_tools.pool.start(lane.webhook.number, requestOf(lane));
    return true;
}

Result<std::optional<store::WebhookDelivery>> WebhookRunner::plan(Lane &lane)
{
    const std::optional<store::WebhookDelivery> none;
    report();
    lane.sent = 0;
    lane.isStale = true;
    const auto found = store::Webhooks(m_store).find(lane.id);
    if (!found && found.error().kind == Error::Kind::NotFound)
        return none;
    if (!found)
        return fail(found.error());
    store::Webhook &webhook = lane.webhook = *found;
    if (webhook.isPaused || !TRY(isAllowed(webhook)))
        return none;
    const auto added = WebhookFeed(m_store).read(webhook);
    if (!added && added.error().kind == Error::Kind::Invalid) {
        TRY(pause(webhook, added.error().what));
        return none;
    }
    if (!added && added.error().kind == Error::Kind::Conflict) {
        noteDue(Instant{m_store.clock().now().ms + positionAgain});
        return none;
    }
    if (!added)
        return fail(added.error());
    m_pass.added += *added;
    const Instant now = m_store.clock().now();
    if (webhook.retryAt && *webhook.retryAt > now) {
        noteDue(*webhook.retryAt);
        return none;
    }
    auto next = TRY(m_deliveries.nextDue(webhook, now));
    if (!next) {
        TRY(noteDue(webhook));
        return none;
    }
    const auto secret = m_secrets.of(webhook);
    if (!secret && secret.error().kind == Error::Kind::KeychainUnavailable) {
        webhook.problem = secret.error().what;
        noteDue(Instant{m_store.clock().now().ms + keychainAgain});
        TRY(store::Webhooks(m_store).noteProgress(webhook));
        return none;
    }
    if (!secret) {
        TRY(pause(webhook, secret.error().what));
        return none;
    }
    lane.secret = *secret;
    lane.isStale = false;
    return next;
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

/// Writes what came of a request. The webhook is read again: a person may have resumed, paused or removed it meanwhile.
Result<void> WebhookRunner::finish(qint64 number, const Result<sync::HttpResponse> &response)
{
    m_queue.finish(number);
    Lane &lane = m_lanes[number];
    const Attempt ended = attemptOf(response);
    if (m_tools.cancellation.isCancelled() && !ended.isSuccess())
        return {}; // it is our own doing
    const auto webhook = store::Webhooks(m_store).find(lane.id);
    if (!webhook && webhook.error().kind == Error::Kind::NotFound)
        return {};
    if (!webhook)
        return fail(webhook.error());
    const auto outcome = planAfter(lane.delivery, *webhook, ended, m_store.clock().now(), m_tools.random);
    TRY(m_deliveries.finish(outcome.delivery, outcome.webhook));
    ++(ended.isSuccess() ? m_pass.delivered : m_pass.failed);
    ++lane.unpruned;
    if (ended.isSuccess() && !outcome.webhook.isPaused) {
        m_queue.add(number, false); // behind the others
        return lane.unpruned < mostUnpruned ? Result<void>() : rest(lane);
    }
    if (!outcome.webhook.isPaused)
        TRY(noteDue(outcome.webhook));
    return rest(lane);
}

/// Nothing of it is due, or it has sent many.
Result<void> WebhookRunner::rest(Lane &lane)
{
    report();
    if (std::exchange(lane.unpruned, 0) == 0)
        return {};
    return m_deliveries.prune(lane.webhook);
}

sync::HttpRequest WebhookRunner::requestOf(const Lane &lane) const
{
    constexpr qint64 millisecondsPerSecond = 1'000;
    sync::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(lane.webhook.url);
    request.body = lane.delivery.body;
    request.headers = signedHeaders(lane.secret, lane.delivery.id.toString().toLatin1(),
        m_store.clock().now().ms / millisecondsPerSecond, lane.delivery.body);
    request.headers.push_back({"Content-Type", "application/json"});
    return request;
}

Attempt WebhookRunner::attemptOf(const Result<sync::HttpResponse> &response) const
{
    if (!response)
        return {0, response.error().kind != Error::Kind::Offline, {}, response.error().what};
    Attempt ended{response->status, true, {}, {}};
    if (!ended.isSuccess()) {
        ended.retryAfter = sync::retryAfter(*response, m_store.clock().now());
        ended.problem = problemOf(*response);
    }
    return ended;
}

Result<void> WebhookRunner::noteDue(const store::Webhook &webhook)
{
    const auto next = TRY(m_deliveries.nextTry(webhook));
    if (next)
        noteDue(std::max(*next, webhook.retryAt.value_or(*next)));
    return {};
}

void WebhookRunner::noteDue(Instant moment)
{
    m_pass.nextDue = std::min(m_pass.nextDue.value_or(moment), moment);
}

void WebhookRunner::report()
{
    const qint64 delivered = m_pass.delivered - std::exchange(m_reported.delivered, m_pass.delivered);
    const qint64 failed = m_pass.failed - std::exchange(m_reported.failed, m_pass.failed);
    if (m_tools.progressed && (delivered > 0 || failed > 0))
        m_tools.progressed(delivered, failed);
}

} // namespace satchel::webhooks
