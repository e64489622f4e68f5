// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in the collections of an object: by sync-collection with a token (RFC 6578), else by comparing ETags. A
// page is what one collection has; the token that the engine keeps says of each collection how far it was read.
#pragma once

#include "sync/connectors/dav/DavRecords.h"
#include "sync/connectors/TokenPull.h"

#include <QMap>

namespace satchel::sync {

class DavChanges final : public DeltaSource
{
public:
    /// All of these outlive it.
    DavChanges(DavClient &client, DavRecords &records, const DavPlaces &places)
        : m_client(client), m_records(records), m_places(places)
    {
    }

    Result<TokenPage> listAll(const QString &after) override;
    Result<TokenPage> listChanges(const QString &token) override;

private:
    /// How far a collection was read.
    struct Position
    {
        QString token; // of sync-collection; empty: by ETags
        QString ctag;
        QJsonObject etags; // by href, where there is no token
        QJsonObject parts; // by href: the occurrences of its series that have records of their own

        static Position fromJson(const QJsonObject &json);
        QJsonObject toJson() const;
    };
    /// Hrefs as a listing has them.
    struct Listing
    {
        QMap<QString, bool> isPresent; // new or changed; false: removed
        bool isExpired = false; // the token is not accepted any more
        std::optional<Instant> now;
    };

    Result<TokenPage> page(const QString &after, bool isFullSync);
    Result<Listing> list(const DavCollection &collection, Position &position);
    Result<bool> listByToken(const DavCollection &collection, Position &position, Listing &listing);
    Result<bool> addReport(const DavCollection &collection, QString &token, Listing &listing, bool &isMore);
    Result<Listing> listByEtags(const DavCollection &collection, Position &position);
    Result<void> read(const CollectionPlace &place, const Listing &listing, Position &position, SourcePage &page);

    DavClient &m_client;
    DavRecords &m_records;
    const DavPlaces &m_places;
};

} // namespace satchel::sync
