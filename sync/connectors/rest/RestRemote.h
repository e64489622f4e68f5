// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON REST API as the engine sees a remote, driven by its description alone (RestRequests.h, RestRows.h).
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/rest/RestChanges.h"
#include "sync/connectors/rest/RestPlaces.h"

namespace satchel::sync {

class RestRemote final : public Remote
{
public:
    /// All of these outlive it.
    RestRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl,
        MetadataCache *metadata = nullptr)
        : m_baseUrl(baseUrl), m_metadata(metadata), m_api(transport, manifest, baseUrl, metadata), m_clock(clock)
    {
    }

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    bool listsItsFields() const override;
    Result<QStringList> locate(ObjectMap &object) override { return RestPlaces(m_api, m_metadata).locate(object); }
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override
    {
        return RestPlaces(m_api, m_metadata).choices(object);
    }
    Result<QStringList> applyCapabilities(ObjectMap &object) override;
    Result<bool> isDenied(const ObjectMap &object) override;
    void beginReading(qint64 deletionsAfter) override { m_deletionsAfter = deletionsAfter; }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool tellsDeletions(const ObjectMap &object) const override;
    /// The writer looks at a record just before it writes without a condition. What remains is the time between the
    /// two requests, and no API tells afterwards what a write replaced.
    bool lacksConditionalWrites() const override { return false; }
    Result<std::vector<FieldRevision>> history(const ObjectMap &, const QStringList &, const QStringList &) override
    {
        return std::vector<FieldRevision>();
    }

private:
    Result<QStringList> fieldsOf(const ObjectMap &object, const RestRequests &requests, const RestRows &rows);
    QStringList noteDescribed(
        ObjectMap &object, const QStringList &asked, const QStringList &found, const RestRows &rows);
    Result<QJsonArray> wholeRows(
        const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QJsonArray &shown);
    Result<bool> keepsKey(const ObjectMap &object, const RestRequests &requests, const RestRows &rows);
    void noteKey(const ObjectMap &object, const RestRows &rows, std::span<const RemoteRecord> records);
    Result<std::optional<RemoteRecord>> readOne(
        const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QString &id);
    Result<std::vector<RemoteRecord>> readSome(
        const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QStringList &ids);

    QUrl m_baseUrl;
    MetadataCache *m_metadata;
    JsonApi m_api;
    const Clock &m_clock;
    qint64 m_deletionsAfter = 0;
    QStringList m_denied; // objects that may not be read
    QHash<QString, QStringList> m_described; // by object: of the columns that not every account has, those it has
    QHash<QString, bool> m_keepsKey; // by object: its rows have the member for our key
};

} // namespace satchel::sync
