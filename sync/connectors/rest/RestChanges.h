// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one object as ChangePull reads them: everything, what changed since, what was deleted. Changes in the
// order of their stamps go on from the last stamp instead of a place in the list, because a record that is edited
// meanwhile moves to the end.
#pragma once

#include "sync/connectors/rest/RestPages.h"

namespace satchel::sync {

class RestChanges final : public ChangeSource
{
public:
    /// All of these outlive it.
    RestChanges(JsonApi &api, const ObjectMap &object, const RestRequests &requests, const RestRows &rows)
        : m_api(api), m_object(object), m_requests(requests), m_rows(rows)
    {
    }

    Result<SourcePage> list(const QString &after) override;
    Result<SourcePage> changes(qint64 from, const QString &after) override;
    bool listsDeletions() const override { return m_requests.deletions.isGiven(); }
    Result<SourcePage> deletions(qint64 from, const QString &after) override;

    /// The first rows of the list as the API wrote them; none of an object that it lists nowhere.
    Result<QJsonArray> sample();
    /// Every record of a list, its pages one after the other; begun again when the list moved.
    Result<std::vector<RemoteRecord>> all(std::optional<qint64> from, std::optional<Instant> &now);

private:
    RestPages pagesOf(const RestRequest &list, std::optional<qint64> from);
    Result<SourcePage> orderedChanges(qint64 from, const QString &after);
    Result<std::vector<RemoteRecord>> recordsFrom(const RestRequest &also);
    Result<SourcePage> listOfEach(const RestRequest &each);
    Result<std::vector<RemoteRecord>> allPages(RestPages pages, std::optional<Instant> &now);

    JsonApi &m_api;
    const ObjectMap &m_object;
    const RestRequests &m_requests;
    const RestRows &m_rows;
};

/// A page of an object without stamps: each reading reads all of it.
Result<PullPage> pullWhole(RestChanges &source, const QJsonObject &cursor);

} // namespace satchel::sync
