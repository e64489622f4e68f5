// SPDX-License-Identifier: GPL-3.0-or-later
// How webhooks come and go, and what a person does with one. All of them need a person who asks for it: nothing leaves
// the computer otherwise.
#pragma once

#include "store/webhooks/WebhookControl.h"
#include "sync/webhooks/WebhookSecrets.h"
#include "sync/webhooks/WebhookSignature.h"

namespace satchel::webhooks {

using store::WebhookDraft;

struct AddedWebhook
{
    store::Webhook webhook;
    QString secret; // for the receiver; said once. Empty: the one there was stays
};

/// Saves the secret, then the webhook. Invalid with "name", "url", "events", "filter" or "secret" in `where`; Forbidden
/// where the person's role does not export such records; KeychainUnavailable.
Result<AddedWebhook> addWebhook(
    store::Store &store, WebhookSecrets secrets, const WebhookDraft &draft, const RandomBytes &random);

/// What waits is sent to the new address. A secret belongs to one host and port: for another one a new secret is made
/// unless the draft has one.
Result<AddedWebhook> changeWebhook(store::Store &store, WebhookSecrets secrets, const store::Webhook &webhook,
    const WebhookDraft &draft, const RandomBytes &random);
/// In place of the one there is, which is not used any more.
Result<AddedWebhook> renewSecret(WebhookSecrets secrets, const store::Webhook &webhook, const RandomBytes &random);

/// Queues an event of the type "satchel.test" without a record. Conflict while the webhook is paused.
Result<store::WebhookDelivery> queueTestEvent(store::Store &store, const store::Webhook &webhook);

/// With its secret and its deliveries.
Result<void> removeWebhook(store::Store &store, WebhookSecrets secrets, const store::Webhook &webhook);

Result<store::Webhook> pauseWebhook(store::Store &store, store::Webhook webhook);

enum class Missed { Send, Skip };
/// It goes on where it stopped, or with what happens from now on.
Result<store::Webhook> resumeWebhook(store::Store &store, store::Webhook webhook, Missed missed);

} // namespace satchel::webhooks
