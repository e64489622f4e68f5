// SPDX-License-Identifier: GPL-3.0-or-later
// HubSpot's dialect: what the manifest's data cannot say. Reads its lists and searches, writes its batches, keeps its
// links between records, looks for what a lost create made. One per connection, on the connection's thread; remembers
// nothing that a new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/hubspot/HubSpotDescribe.h"
#include "sync/connectors/hubspot/HubSpotLinks.h"
#include "sync/connectors/hubspot/HubSpotRecords.h"

namespace satchel::sync {

class HubSpotRemote : public Remote
{
public:
    /// All of these outlive it.
    HubSpotRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl,
        MetadataCache *metadata = nullptr);

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override { return m_describe.fields(object); }
    Result<QStringList> applyCapabilities(ObjectMap &object) override { return m_describe.applyCapabilities(object); }
    Result<bool> isDenied(const ObjectMap &object) override { return m_describe.isDenied(object); }
    void beginReading(qint64 deletionsAfter) override { m_deletionsAfter = deletionsAfter; }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return true; }
    Result<bool> createsOverwrite(const ObjectMap &object) override
    {
        return m_describe.of(object).map([](const HubSpotObject &here) { return here.hasKey; });
    }
    Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields) override;

private:
    /// The unique property of our external key; empty when the account has none.
    Result<QString> keyOf(const ObjectMap &object);

    JsonApi m_api;
    const Clock &m_clock;
    HubSpotLinks m_links;
    HubSpotRecords m_records;
    HubSpotDescribe m_describe;
    HubSpotPipelines m_pipelines;
    qint64 m_deletionsAfter = 0; // of the present round
};

} // namespace satchel::sync
