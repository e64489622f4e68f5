// SPDX-License-Identifier: GPL-3.0-or-later
// An account with collections of entries, calendars and address books, as the engine sees it, whichever vendor's API it
// has. Each object has a service of its own. One per connection, on the connection's thread; remembers nothing that a
// new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/calendar/CollectionService.h"

#include <memory>

namespace satchel::sync {

class CollectionRemote final : public Remote
{
public:
    struct ObjectService
    {
        QString object; // the manifest's name
        std::unique_ptr<CollectionService> service;
    };
    /// The first one is what the connection is for: it is asked which account it is, and never turned off. The others
    /// may be of further servers, whose outages do not stop it. The clock outlives it.
    CollectionRemote(std::vector<ObjectService> services, const Clock &clock)
        : m_services(std::move(services)), m_clock(clock)
    {
    }

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    /// An object that the sign-in does not allow access to is turned off: the others are synced all the same.
    Result<QStringList> locate(ObjectMap &object) override;
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override;
    Result<bool> isDenied(const ObjectMap &object) override;
    void beginReading(qint64) override { m_collections.clear(); }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return false; }
    Result<std::vector<FieldRevision>> history(const ObjectMap &, const QStringList &, const QStringList &) override
    {
        return std::vector<FieldRevision>();
    }
    Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &query) override;

private:
    bool isFurther(const ObjectMap &object) const { return object.object != m_services.front().object; }
    CollectionService &serviceOf(const ObjectMap &object);
    Error readError(const ObjectMap &object, Error error) const;
    Result<CollectionPlaces> placesFor(const ObjectMap &object);

    std::vector<ObjectService> m_services;
    const Clock &m_clock;
    QHash<QString, std::vector<Collection>> m_collections; // by object
};

} // namespace satchel::sync
