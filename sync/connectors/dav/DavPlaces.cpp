// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavPlaces.h"

#include "domain/Reason.h"
#include "sync/connectors/dav/DavHref.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QString forNew = u"new"_s;
const QString whole = u"sync"_s;
const QString busy = u"busy"_s;
const QString nothing = u"off"_s;

QString keyOf(DavPlace::Use use)
{
    return use == DavPlace::Use::Whole ? whole : use == DavPlace::Use::Busy ? busy : nothing;
}

DavPlace::Use useOf(const QString &key, DavPlace::Use usual)
{
    return key == whole  ? DavPlace::Use::Whole
        : key == busy    ? DavPlace::Use::Busy
        : key == nothing ? DavPlace::Use::Nothing
                         : usual;
}

QString uniqueName(const DavCollection &collection, const std::vector<DavPlace> &before)
{
    const bool isTaken = collection.name == forNew
        || std::ranges::find(before, collection.name, &DavPlace::name) != before.end();
    return isTaken ? collection.name + u" ("_s + collection.href + u')' : collection.name;
}

} // namespace

const DavPlace *DavPlaces::of(const QString &href) const
{
    const auto found = std::ranges::find_if(
        all, [&](const DavPlace &place) { return isInside(href, place.collection.href); });
    return found == all.end() || found->use == DavPlace::Use::Nothing ? nullptr : &*found;
}

std::vector<store::RemotePlace> DavPlaces::choices(bool hasBusy) const
{
    store::RemotePlace first{forNew, target, {}};
    std::vector<store::RemotePlace> choices;
    for (const DavPlace &place : all) {
        if (place.takesWrites())
            first.options.push_back({place.collection.href, place.name});
        store::RemotePlace one{
            place.name, keyOf(place.use), {{whole, Reason::tr("Sync")}, {nothing, Reason::tr("Don't sync")}}};
        if (hasBusy)
            one.options.insert(one.options.begin() + 1, {busy, Reason::tr("Only when I am busy")});
        choices.push_back(std::move(one));
    }
    choices.insert(choices.begin(), std::move(first));
    return choices;
}

DavPlaces placesOf(const std::vector<DavCollection> &collections, const ObjectMap &object)
{
    const QString component = object.wire.value("component"_L1).toString();
    const QJsonObject chosen = object.wire.value("chosen"_L1).toObject().value(object.object).toObject();
    DavPlaces places;
    for (const DavCollection &collection : collections) {
        if (!collection.holds(component))
            continue;
        DavPlace place{collection, uniqueName(collection, places.all)};
        place.use = useOf(
            chosen.value(place.name).toString(), collection.isMine ? DavPlace::Use::Whole : DavPlace::Use::Nothing);
        places.all.push_back(std::move(place));
    }
    const QString wanted = chosen.value(forNew).toString();
    for (const DavPlace &place : places.all) {
        const bool isWanted = place.collection.href == wanted;
        if (place.takesWrites() && (isWanted || places.target.isEmpty()))
            places.target = place.collection.href;
    }
    return places;
}

} // namespace satchel::sync
