// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an attempt to deliver: a pure function. A delivery has a schedule of its own (that of the Standard
// Webhooks specification, ten tries within about 75 hours), and its webhook waits as a whole after a failure, so that a
// target that is down is asked by one request now and then and not by every delivery that waits. A delivery is given up
// after its last try only where the target accepted others meanwhile; else the webhook is paused after some days.
#pragma once

#include "domain/Clock.h"
#include "store/webhooks/WebhookDeliveries.h"

namespace satchel::webhooks {

inline constexpr int mostTries = 10;
inline constexpr int failingDays = 5; // after them, and `leastFailures` in a row, a webhook is paused
inline constexpr int leastFailures = 10;

/// How an attempt ended.
struct Attempt
{
    int status = 0; // of HTTP; 0: no answer came
    bool wasReached = true; // false: surely nothing of it got there
    std::optional<qint64> retryAfter = {}; // milliseconds, as the target asks
    QString problem = {}; // empty for a success

    bool isSuccess() const { return status >= 200 && status < 300; }
};

struct DeliveryOutcome
{
    store::WebhookDelivery delivery;
    store::Webhook webhook;
};

/// A random part of up to a fifth is added to each wait, so that many who failed together do not come back together.
DeliveryOutcome planAfter(
    store::WebhookDelivery delivery, store::Webhook webhook, const Attempt &attempt, Instant now, Random &random);

/// Milliseconds until the next try after so many; without the random part. Nothing after the last.
std::optional<qint64> waitAfterTries(int tries);
/// Milliseconds that a webhook waits after so many failures in a row; without the random part.
qint64 waitAfterFailures(int failures, bool wasReached);

} // namespace satchel::webhooks
