// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in the collections of an account, one after the other. The token that the engine keeps says of each
// collection how far it was read, and which entries have which parts, so that a part that vanished is noticed.
#pragma once

#include "sync/connectors/calendar/CollectionService.h"
#include "sync/connectors/TokenPull.h"

namespace satchel::sync {

class CollectionSource final : public DeltaSource
{
public:
    /// Both outlive it.
    CollectionSource(CollectionService &service, const CollectionPlaces &places) : m_service(service), m_places(places)
    {
    }

    Result<TokenPage> listAll(const QString &after) override { return readPage(after, true); }
    Result<TokenPage> listChanges(const QString &token) override { return readPage(token, false); }

private:
    /// How far the collections were read.
    struct Progress
    {
        QJsonObject tokens; // by collection
        QJsonObject parts; // by entry
        QStringList done; // collections that this round has read
        QString next; // the page of the collection that is being read
        bool isListing = false; // that page lists all of its entries

        static Progress fromText(const QString &text);
        QString toText() const;
    };

    Result<TokenPage> readPage(const QString &after, bool isFullSync);
    const CollectionPlace *placeAfter(const QStringList &done) const;

    CollectionService &m_service;
    const CollectionPlaces &m_places;
};

} // namespace satchel::sync
