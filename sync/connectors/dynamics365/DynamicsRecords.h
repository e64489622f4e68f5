// SPDX-License-Identifier: GPL-3.0-or-later
// Dataverse's rows: how they map to records, pages of them behind links, and what happened since a delta link. Every
// row is looked at before it is believed.
#pragma once

#include "sync/connectors/dynamics365/DynamicsTables.h"
#include "sync/connectors/TokenPull.h"

namespace satchel::sync {

class DynamicsRecords final : public DeltaSource, public ChangeSource
{
public:
    DynamicsRecords(JsonApi &api, DynamicsTables &tables, const ObjectMap &object)
        : m_api(api), m_tables(tables), m_object(object)
    {
    }

    // By change tracking, where the table has it and the user may read every row
    Result<TokenPage> listAll(const QString &after) override;
    Result<TokenPage> listChanges(const QString &token) override;
    // By stamps, where not
    Result<SourcePage> list(const QString &after) override;
    Result<SourcePage> changes(qint64 from, const QString &after) override;

    /// A listing or a delta ended without a link to what comes next: whatever the table says of itself, its changes are
    /// not tracked.
    bool lacksDeltaLink() const { return m_lacksDeltaLink; }
    /// As they are now; deleted and unknown ones are omitted.
    Result<std::vector<RemoteRecord>> read(const QStringList &ids);
    /// Those of the ids that were deleted since a delta link, as deleted records; none without a link.
    Result<std::vector<RemoteRecord>> deletedSince(const QString &token, const QStringList &ids);

private:
    struct Reading;
    Result<Reading> reading();
    Result<void> addPositions(Reading &reading, const QJsonArray &rows);
    Result<RemoteRecord> recordOf(const Reading &reading, const QJsonObject &row);
    Result<QStringList> selected();
    Result<JsonAnswer> ask(const QString &after, const QUrlQuery &query, bool isTracking);
    Result<QUrlQuery> query();
    Result<SourcePage> pageOf(const Result<JsonAnswer> &answer, bool canExpire);
    Result<TokenPage> tokenPageOf(const Result<JsonAnswer> &answer, bool canExpire);

    JsonApi &m_api;
    DynamicsTables &m_tables;
    const ObjectMap &m_object;
    bool m_lacksDeltaLink = false;
};

} // namespace satchel::sync
