// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CollectionPlaces.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QString forNew = u"new"_s;
const QString whole = u"sync"_s;
const QString busy = u"busy"_s;
const QString nothing = u"off"_s;

using Use = CollectionPlace::Use;

QString keyOf(Use use)
{
    return use == Use::Full ? whole : use == Use::BusyOnly ? busy : nothing;
}

Use useOf(const QString &key, Use usual)
{
    return key == whole ? Use::Full : key == busy ? Use::BusyOnly : key == nothing ? Use::Off : usual;
}

QString uniqueName(const Collection &collection, const std::vector<CollectionPlace> &before)
{
    const bool isTaken = collection.name == forNew
        || std::ranges::find(before, collection.name, &CollectionPlace::name) != before.end();
    return isTaken ? collection.name + u" ("_s + collection.id + u')' : collection.name;
}

} // namespace

const CollectionPlace *CollectionPlaces::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        all, [&](const CollectionPlace &place) { return place.collection.id == id; });
    return found == all.end() || !found->isUsed() ? nullptr : &*found;
}

std::vector<store::RemotePlace> CollectionPlaces::choices(bool hasBusy) const
{
    store::RemotePlace first{forNew, target, {}};
    std::vector<store::RemotePlace> choices;
    for (const CollectionPlace &place : all) {
        if (place.isWritable())
            first.options.push_back({place.collection.id, place.name});
        store::RemotePlace one{
            place.name, keyOf(place.use), {{whole, Reason::tr("Sync")}, {nothing, Reason::tr("Don't sync")}}};
        if (hasBusy)
            one.options.insert(one.options.begin() + 1, {busy, Reason::tr("Only when I am busy")});
        choices.push_back(std::move(one));
    }
    choices.insert(choices.begin(), std::move(first));
    return choices;
}

CollectionPlaces placesOf(const std::vector<Collection> &collections, const ObjectMap &object)
{
    const QJsonObject chosen = object.wire.value("chosen"_L1).toObject().value(object.object).toObject();
    CollectionPlaces places;
    for (const Collection &collection : collections) {
        CollectionPlace place{collection, uniqueName(collection, places.all)};
        place.use = useOf(chosen.value(place.name).toString(), collection.isMine ? Use::Full : Use::Off);
        if (collection.showsOnlyBusy && place.use == Use::Full)
            place.use = Use::BusyOnly;
        places.all.push_back(std::move(place));
    }
    const QString wanted = chosen.value(forNew).toString();
    for (const CollectionPlace &place : places.all) {
        const bool isWanted = place.collection.id == wanted;
        if (place.isWritable() && (isWanted || places.target.isEmpty()))
            places.target = place.collection.id;
    }
    return places;
}

} // namespace satchel::sync
