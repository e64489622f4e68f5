// SPDX-License-Identifier: GPL-3.0-or-later
// The webhooks of this computer: where which events go. They are no records: no change set, no undo, no hub. What a
// webhook signs with is in the keychain (sync/webhooks/WebhookSecrets.h).
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct Webhook
{
    qint64 number = 0;
    RecordId id;
    QString url;
    QString events; // "contact.created, deal.stage"; read by sync/webhooks/WebhookEvents.h
    QString filter; // in the filter language; empty: every record
    bool isPaused = false;
    QString problem; // why it is paused, or what the last attempt failed with
    qint64 position = 0; // the changes up to this sequence are in the deliveries
    int failures = 0; // in a row
    std::optional<Instant> failingSince = {};
    std::optional<Instant> retryAt = {}; // nothing is sent before
    Instant confirmedAt = {}; // when a person last said that it may send
    std::optional<Instant> lastSuccess = {};

    /// "active", "failing" or "paused".
    QString shownState() const;
};

class Webhooks
{
public:
    explicit Webhooks(Store &store) : m_store(store) {}

    /// Those of this store, the oldest first.
    Result<std::vector<Webhook>> list();
    /// By its id. NotFound.
    Result<Webhook> find(RecordId id);
    /// Begins behind the newest change. Answers it with its number.
    Result<Webhook> add(Webhook webhook);
    /// What a person decides: whether it is paused, from which position on, and what is known of earlier failures.
    Result<void> update(const Webhook &webhook);
    /// How sending goes: problem, failures and waits. It pauses, and never resumes what a person paused meanwhile.
    Result<void> noteProgress(const Webhook &webhook);
    /// With its deliveries.
    Result<void> remove(const Webhook &webhook);

private:
    Store &m_store;
};

} // namespace satchel::store
