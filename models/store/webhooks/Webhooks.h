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
    QString name; // by which people and rules call it; may be empty
    QString url;
    QString events; // "contact.created, deal.stage"; read by sync/webhooks/WebhookEvents.h. Empty: what rules send
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
    /// Its name, else the host of its address.
    QString shownName() const;

    bool operator==(const Webhook &) const = default;
};

class Webhooks
{
public:
    explicit Webhooks(Store &store) : m_store(store) {}

    /// Those of this store, the oldest first.
    Result<std::vector<Webhook>> list();
    /// By its id. NotFound.
    Result<Webhook> find(RecordId id);
    /// By its id, name or address. NotFound; Conflict where several have that name or address.
    Result<Webhook> findNamed(const QString &name);
    /// Begins behind the newest change. Answers it with its number.
    Result<Webhook> add(Webhook webhook);
    /// What a person decides: whether it is paused, from which position on, and what is known of earlier failures.
    Result<void> update(const Webhook &webhook);
    /// What a person edits: name, address, events and filter. One without events until now begins behind the newest
    /// change. NotFound.
    Result<void> change(const Webhook &webhook);
    /// It waits no longer after a failure; what is due is sent at once.
    Result<void> retryNow(const Webhook &webhook);
    /// How sending goes: problem, failures and waits. It pauses, and never resumes what a person paused meanwhile.
    Result<void> noteProgress(const Webhook &webhook);
    /// With its deliveries.
    Result<void> remove(const Webhook &webhook);

private:
    Store &m_store;
};

} // namespace satchel::store
