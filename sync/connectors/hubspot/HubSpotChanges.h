// SPDX-License-Identifier: GPL-3.0-or-later
// How HubSpot is asked for pages: the plain list, the search by stamp, and the archive of deleted records.
#pragma once

#include "sync/connectors/ChangePull.h"
#include "sync/connectors/hubspot/HubSpotRecords.h"

namespace satchel::sync {

class HubSpotChanges final : public ChangeSource
{
public:
    HubSpotChanges(JsonApi &api, HubSpotLinks &links, const ObjectMap &object);

    Result<SourcePage> list(const QString &after) override;
    Result<SourcePage> changes(qint64 from, const QString &after) override;
    bool listsDeletions() const override { return true; }
    Result<SourcePage> deletions(qint64 from, const QString &after) override;
    Result<void> complete(std::vector<RemoteRecord> &records) override;
    qint64 stampOf(const RemoteRecord &record) const override;

private:
    QJsonObject searchBody(qint64 from, const QString &after) const;
    Result<SourcePage> page(bool isArchived, const QString &after);
    Result<JsonAnswer> ask(bool isArchived, const QString &after);
    /// What an answer that is no success leaves us with.
    Result<SourcePage> refused(const JsonAnswer &answer) const;
    Result<std::vector<RemoteRecord>> rowsWithLinks(const JsonAnswer &answer);

    JsonApi &m_api;
    HubSpotLinks &m_links;
    const ObjectMap &m_object;
    QString m_stamp; // the property that says when a record was changed
};

} // namespace satchel::sync
