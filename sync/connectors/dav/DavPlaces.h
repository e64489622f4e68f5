// SPDX-License-Identifier: GPL-3.0-or-later
// Which collections of an account can hold the records of an object, and which of them it uses.
#pragma once

#include "sync/connectors/calendar/CollectionPlaces.h"
#include "sync/connectors/dav/DavAccount.h"

namespace satchel::sync {

struct DavPlaces : CollectionPlaces
{
    std::vector<DavCollection> collections; // of each place, in the same order

    /// The one that holds a resource; null when it is not used.
    const CollectionPlace *of(const QString &href) const;
    const DavCollection &collectionOf(const CollectionPlace &place) const
    {
        return collections[static_cast<size_t>(&place - all.data())];
    }
};

DavPlaces davPlacesOf(const std::vector<DavCollection> &collections, const ObjectMap &object);

} // namespace satchel::sync
