// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HubSpot's records: rows of a page as values, and records by id as they are now. Every row is looked at before
// it is believed; a page with a row that makes no sense is refused as a whole, with its place.
#pragma once

#include "sync/connectors/hubspot/HubSpotLinks.h"
#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

class HubSpotRecords
{
public:
    HubSpotRecords(JsonApi &api, HubSpotLinks &links) : m_api(api), m_links(links) {}

    /// The rows under "results", without their links.
    static Result<std::vector<RemoteRecord>> fromRows(const ObjectMap &object, const JsonAnswer &answer);
    /// The same with the links that came along; those that may not be all are read again.
    Result<std::vector<RemoteRecord>> fromRowsWithLinks(const ObjectMap &object, const JsonAnswer &answer);
    /// Records that were merged into these, as deleted ones that name the winner.
    static std::vector<RemoteRecord> losersOf(const ObjectMap &object, std::span<const RemoteRecord> winners);
    /// What to ask for.
    static QStringList properties(const ObjectMap &object);
    /// The same and the links, for an address; none when so many fields are mapped that their names fit into no
    /// address.
    static std::optional<QUrlQuery> query(const ObjectMap &object);

    /// Past any index; those that are archived or unknown are omitted. `idProperty`: ids are values of that property.
    Result<std::vector<RemoteRecord>> read(
        const ObjectMap &object, const QStringList &ids, const QString &idProperty = {});

    /// Archived ones, without their links; those that are not in the archive, or that it does not show by id, are left
    /// out.
    Result<std::vector<RemoteRecord>> readArchived(const ObjectMap &object, const QStringList &ids);

private:
    Result<std::vector<RemoteRecord>> readSome(
        const ObjectMap &object, const QStringList &ids, const QString &idProperty);
    /// With its links by one request; none when its state is not clear; then a batch shows it.
    Result<std::optional<RemoteRecord>> readOne(const ObjectMap &object, const QString &id);
    /// Ids that an answer neither showed nor said to be missing.
    Result<QStringList> unanswered(
        const QStringList &ids, std::span<const RemoteRecord> found, const JsonAnswer &answer) const;

    JsonApi &m_api;
    HubSpotLinks &m_links;
};

/// Owners, pipelines and stages come whole, not by changes.
Result<PullPage> pullOwners(JsonApi &api, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor);
Result<std::vector<RemoteRecord>> readOwners(JsonApi &api, const ObjectMap &object, const QStringList &ids);

/// Pipelines and their stages. Both are read from one answer.
class HubSpotPipelines
{
public:
    explicit HubSpotPipelines(JsonApi &api) : m_api(api) {}

    Result<PullPage> pull(const Clock &clock, const ObjectMap &object);
    Result<std::vector<RemoteRecord>> read(const Clock &clock, const ObjectMap &object, const QStringList &ids);

private:
    struct Known
    {
        JsonAnswer answer;
        Instant at; // by our clock
        QString readFor; // the object it was asked for; the same one asks again
    };
    static QString ofWhat(const ObjectMap &object);
    Result<JsonAnswer> ask(const Clock &clock, const ObjectMap &object);
    static Result<std::vector<RemoteRecord>> recordsIn(const ObjectMap &object, const JsonAnswer &answer);

    JsonApi &m_api;
    QHash<QString, Known> m_answers; // by what they are the pipelines of
};

} // namespace satchel::sync
