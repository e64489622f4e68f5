// SPDX-License-Identifier: GPL-3.0-or-later
// How webhooks come and go, and what a person does with one. All of them need a person who asks for it: nothing leaves
// the computer otherwise.
#pragma once

#include "sync/webhooks/WebhookSecrets.h"
#include "sync/webhooks/WebhookSignature.h"

namespace satchel::webhooks {

struct WebhookDraft
{
    QString url;
    QString events;
    QString filter = {};
    QString secret = {}; // empty: a new one is made
};

struct AddedWebhook
{
    store::Webhook webhook;
    QString secret; // for the receiver; said once
};

/// Saves the secret, then the webhook. Invalid with "url", "events", "filter" or "secret" in `where`; Forbidden where
/// the person's role does not export such records; KeychainUnavailable.
Result<AddedWebhook> addWebhook(
    store::Store &store, WebhookSecrets secrets, const WebhookDraft &draft, const RandomBytes &random);

/// With its secret and its deliveries.
Result<void> removeWebhook(store::Store &store, WebhookSecrets secrets, const store::Webhook &webhook);

Result<store::Webhook> pauseWebhook(store::Store &store, store::Webhook webhook);

enum class Missed { Send, Skip };
/// It goes on where it stopped, or with what happens from now on.
Result<store::Webhook> resumeWebhook(store::Store &store, store::Webhook webhook, Missed missed);

} // namespace satchel::webhooks
