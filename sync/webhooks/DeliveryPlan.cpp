// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/DeliveryPlan.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

constexpr qint64 second = 1'000; // milliseconds, as all here
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr qint64 schedule[mostTries - 1] = {
    5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour};
constexpr qint64 longestAnswered = hour;
constexpr qint64 longestOffline = 5 * minute; // a network that is back is used soon

qint64 withJitter(qint64 wait, Random &random)
{
    return wait + static_cast<qint64>(random() % static_cast<quint64>(wait / 5 + 1));
}

void noteSuccess(DeliveryOutcome &outcome, Instant now)
{
    outcome.delivery.status = store::DeliveryStatus::Delivered;
    outcome.delivery.nextTry.reset();
    outcome.webhook.failures = 0;
    outcome.webhook.failingSince.reset();
    outcome.webhook.retryAt.reset();
    outcome.webhook.lastSuccess = now;
}

void noteFailure(DeliveryOutcome &outcome, const Attempt &attempt, Instant now, Random &random)
{
    store::WebhookDelivery &delivery = outcome.delivery;
    store::Webhook &webhook = outcome.webhook;
    // While the target answers nobody, no delivery is given up: the webhook is paused then.
    const bool worksForOthers = webhook.lastSuccess && *webhook.lastSuccess > delivery.at;
    auto wait = attempt.wasReached ? waitAfterTries(delivery.tries) : std::optional<qint64>(0);
    if (!wait && !worksForOthers)
        wait = schedule[mostTries - 2];
    if (wait)
        delivery.nextTry = Instant{now.ms + withJitter(*wait, random)};
    else
        delivery.nextTry.reset();
    delivery.status = wait ? store::DeliveryStatus::Waiting : store::DeliveryStatus::Failed;

    ++webhook.failures;
    if (attempt.wasReached)
        webhook.failingSince = webhook.failingSince.value_or(now);
    else
        webhook.failingSince.reset(); // a computer without a network says nothing about the target
    const qint64 pause = withJitter(waitAfterFailures(webhook.failures, attempt.wasReached), random);
    webhook.retryAt = Instant{now.ms + std::max(pause, attempt.retryAfter.value_or(0))};
}

/// Whether the target has been failing so long that a person has to look at it; nothing is lost meanwhile.
void pauseWhereLost(store::Webhook &webhook, const Attempt &attempt, Instant now)
{
    constexpr int gone = 410;
    if (attempt.status == gone) {
        webhook.isPaused = true;
        webhook.problem = Reason::tr("the target answered that it is gone for good (410)");
    } else if (webhook.failingSince && webhook.failures >= leastFailures
        && now.ms - webhook.failingSince->ms >= failingDays * day) {
        webhook.isPaused = true;
        webhook.problem = Reason::tr("every attempt failed for %1 days, the last one with: %2")
                              .arg(QString::number(failingDays), attempt.problem);
    }
}

} // namespace

std::optional<qint64> waitAfterTries(int tries)
{
    return tries < mostTries ? std::optional(schedule[std::max(tries, 1) - 1]) : std::nullopt;
}

qint64 waitAfterFailures(int failures, bool wasReached)
{
    qint64 wait = 5 * second;
    const qint64 longest = wasReached ? longestAnswered : longestOffline;
    for (int i = 1; i < failures && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

DeliveryOutcome planAfter(
    store::WebhookDelivery delivery, store::Webhook webhook, const Attempt &attempt, Instant now, Random &random)
{
    DeliveryOutcome outcome{std::move(delivery), std::move(webhook)};
    if (attempt.wasReached)
        ++outcome.delivery.tries;
    outcome.delivery.answer = attempt.status;
    outcome.delivery.problem = attempt.problem;
    outcome.webhook.problem = attempt.problem;
    if (attempt.isSuccess()) {
        noteSuccess(outcome, now);
        return outcome;
    }
    noteFailure(outcome, attempt, now, random);
    pauseWhereLost(outcome.webhook, attempt, now);
    return outcome;
}

} // namespace satchel::webhooks
