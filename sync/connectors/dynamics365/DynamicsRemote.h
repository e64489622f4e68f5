// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamics 365's dialect: what the manifest's data cannot say. Reads by change tracking or, where that is not allowed,
// by stamps; writes in batches; makes rows under our own ids, so that a create can be repeated. One per connection, on
// its thread; remembers nothing that a new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/dynamics365/DynamicsTables.h"
#include "sync/connectors/ReadAhead.h"

namespace satchel::sync {

class DynamicsRemote : public Remote
{
public:
    /// All of these outlive it.
    DynamicsRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl,
        MetadataCache *metadata = nullptr);

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    Result<QStringList> applyCapabilities(ObjectMap &object) override;
    Result<QStringList> readAhead(std::span<const PullPoint> points, bool asksAccount) override;
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    void setReadPosition(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return false; }
    Result<std::vector<FieldRevision>> history(const ObjectMap &, const QStringList &, const QStringList &) override
    {
        return std::vector<FieldRevision>();
    }

private:
    Result<std::vector<HttpRequest>> requestsFor(
        std::span<const PullPoint> points, bool asksAccount, QStringList &objects);
    Result<PullPage> pullWhole(const ObjectMap &object);
    Result<PullPage> pullChanges(const ObjectMap &object, const QJsonObject &cursor);
    Result<PullPage> addMoves(const ObjectMap &object, const QJsonObject &cursor, PullPage page);
    Result<QString> zone();

    ReadAhead m_ahead;
    JsonApi m_api;
    const Clock &m_clock;
    DynamicsTables m_tables;
    QHash<QString, QString> m_tokens; // the read position of each object
};

} // namespace satchel::sync
