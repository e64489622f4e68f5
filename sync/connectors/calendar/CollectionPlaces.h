// SPDX-License-Identifier: GPL-3.0-or-later
// Which collections of an account (calendars, address books) an object uses, and what a person chose for each: read and
// write, only when the person is busy, or not at all. Choices are those of RemotePlace: "new" is the collection that
// new records go to, any other name is a collection.
#pragma once

#include "store/sync/RemotePlace.h"
#include "sync/engine/ObjectMap.h"

namespace satchel::sync {

struct Collection
{
    QString id;
    QString name; // that a person reads
    bool isMine = true; // another person may have shared it
    bool isWritable = true;
    bool showsOnlyBusy = false; // the owner shows when they are busy, and nothing else
};

struct CollectionPlace
{
    enum class Use { Full, BusyOnly, Off };

    Collection collection;
    QString name; // as a choice names it: the collection's, unique
    Use use = Use::Full;

    bool isUsed() const { return use != Use::Off; }
    bool isWritable() const { return use == Use::Full && collection.isWritable; }
};

struct CollectionPlaces
{
    std::vector<CollectionPlace> all; // unused ones too
    QString target; // the collection for new records; empty: there is none

    /// Null for one that is not used.
    const CollectionPlace *find(const QString &id) const;
    std::vector<store::RemotePlace> choices(bool hasBusy) const;
};

/// What belongs to other people is not used until a person says so.
CollectionPlaces placesOf(const std::vector<Collection> &collections, const ObjectMap &object);

} // namespace satchel::sync
