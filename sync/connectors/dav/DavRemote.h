// SPDX-License-Identifier: GPL-3.0-or-later
// An account at a CalDAV and CardDAV server (RFC 4791, RFC 6352): calendars, task lists and address books. One per
// connection, on the connection's thread; remembers nothing that a new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/dav/DavAccount.h"
#include "sync/connectors/dav/DavPlaces.h"
#include "sync/connectors/dav/DavRecords.h"

namespace satchel::sync {

class DavRemote final : public Remote
{
public:
    /// All of these outlive it.
    DavRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl);

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    Result<QStringList> locate(ObjectMap &object) override;
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override;
    void beginReading(qint64) override { m_account.forgetCollections(); }
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
    Result<DavPlaces> placesFor(const ObjectMap &object);
    Result<InDoubtResult> findOne(DavRecords &records, const DavPlaces &places, const InDoubtCreate &lost);

    DavClient m_client;
    const Clock &m_clock;
    DavAccount m_account;
};

} // namespace satchel::sync
