// SPDX-License-Identifier: GPL-3.0-or-later
// Salesforce's dialect: what the manifest's data cannot say. One per connection, on the connection's thread; remembers
// nothing that a new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/salesforce/SalesforceDescribe.h"

namespace satchel::sync {

class SalesforceRemote : public Remote
{
public:
    /// All of these outlive it.
    SalesforceRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl,
        MetadataCache *metadata = nullptr);

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override { return m_describe.fields(object); }
    Result<QStringList> applyCapabilities(ObjectMap &object) override { return m_describe.applyCapabilities(object); }
    Result<QStringList> readAhead(std::span<const PullPoint> points, bool asksAccount) override;
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return false; }
    bool lacksConditionalDeletes() const override { return true; }
    Result<std::vector<FieldRevision>> history(const ObjectMap &, const QStringList &, const QStringList &) override
    {
        return std::vector<FieldRevision>();
    }

private:
    QUrl m_baseUrl;
    JsonApi m_api;
    const Clock &m_clock;
    SalesforceDescribe m_describe;
};

} // namespace satchel::sync
