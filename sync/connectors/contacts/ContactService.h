// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts of an account's address books as records, whichever vendor's API they come from. A record's id is the
// contact's. Each write reads the contact first, compares its version with the one that the engine saw, and sends what
// differs on the condition that nobody changed it meanwhile.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/contacts/ContactApi.h"

#include <memory>

namespace satchel::sync {

class ContactService final : public CollectionService
{
public:
    /// The clock outlives it.
    ContactService(std::unique_ptr<ContactApi> api, const Clock &clock) : m_api(std::move(api)), m_clock(clock) {}

    JsonApi &api() override { return m_api->api(); }
    Result<std::vector<Collection>> listCollections() override { return m_api->listAddressBooks(); }
    Result<CollectionChanges<EntryRecords>> listEntries(const CollectionPlace &place, const QString &next) override;
    Result<CollectionChanges<EntryRecords>> listChanges(
        const CollectionPlace &place, const QString &tokenOrNext) override;
    Result<std::vector<RemoteRecord>> read(const CollectionPlaces &places, const QStringList &ids) override;
    Result<WriteOutcome> write(const CollectionPlaces &places, const RemoteWrite &write) override;
    Result<InDoubtResult> findCreated(const CollectionPlaces &places, const InDoubtCreate &lost) override;

private:
    Result<WriteOutcome> create(const CollectionPlaces &places, const RemoteWrite &write);
    Result<WriteOutcome> update(const CollectionPlaces &places, const RemoteWrite &write);
    Result<WriteOutcome> remove(const CollectionPlaces &places, const RemoteWrite &write);

    Result<std::optional<ContactEntry>> readContact(const QString &id);
    using Reloaded = std::optional<std::vector<Collection>>;
    Result<bool> isInSyncedBook(const CollectionPlaces &places, const ContactEntry &contact, Reloaded &books);
    Result<std::optional<WriteOutcome>> checkWritable(
        const std::optional<ContactEntry> &contact, const CollectionPlaces &places, const RemoteWrite &write);
    WriteOutcome doneOutcome(const RemoteWrite &write, const ContactAnswer &written) const;
    Result<WriteOutcome> refusedOutcome(const JsonAnswer &answer);

    std::unique_ptr<ContactApi> m_api;
    const Clock &m_clock;
};

} // namespace satchel::sync
