// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavPlaces.h"

#include "sync/connectors/dav/DavHref.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

const CollectionPlace *DavPlaces::of(const QString &href) const
{
    const auto found = std::ranges::find_if(
        all, [&](const CollectionPlace &place) { return isInside(href, place.collection.id); });
    return found == all.end() || !found->isUsed() ? nullptr : &*found;
}

DavPlaces davPlacesOf(const std::vector<DavCollection> &collections, const ObjectMap &object)
{
    const QString component = object.wire.value("component"_L1).toString();
    DavPlaces places;
    std::vector<Collection> plain;
    for (const DavCollection &one : collections) {
        if (!one.holds(component))
            continue;
        places.collections.push_back(one);
        plain.push_back({one.href, one.name, one.isMine, one.isWritable, false, one.isAddressBook});
    }
    static_cast<CollectionPlaces &>(places) = placesOf(plain, object);
    return places;
}

} // namespace satchel::sync
