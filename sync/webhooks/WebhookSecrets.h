// SPDX-License-Identifier: GPL-3.0-or-later
// What webhooks sign with, in the keychain and nowhere else (I3). A secret is bound to the host and port it was given
// for: where a webhook has another address there is none, and nothing is sent.
#pragma once

#include "store/webhooks/Webhooks.h"
#include "sync/engine/Keychain.h"

namespace satchel::webhooks {

class WebhookSecrets
{
public:
    /// `keychain` outlives it.
    explicit WebhookSecrets(sync::Keychain &keychain) : m_keychain(keychain) {}

    /// The bytes to sign with. Unauthorized where there is none; KeychainUnavailable.
    Result<QByteArray> of(const store::Webhook &webhook);
    /// Invalid where it is not of the specification's form.
    Result<void> set(const store::Webhook &webhook, const QString &secret);
    Result<void> forget(const store::Webhook &webhook);
    /// Whether both have the same secret: one webhook at the same host and port.
    static bool isSameEntry(const store::Webhook &one, const store::Webhook &other);

private:
    sync::Keychain &m_keychain;
};

} // namespace satchel::webhooks
