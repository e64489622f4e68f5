// SPDX-License-Identifier: GPL-3.0-or-later
// Which collections of an account belong to an object, and what a person chose for each: read and write, only when the
// person is busy, or not at all. Choices are those of RemotePlace: "new" is the collection that new records go to, any
// other name is a collection.
#pragma once

#include "store/sync/RemotePlace.h"
#include "sync/connectors/dav/DavAccount.h"

#include <QJsonObject>

namespace satchel::sync {

struct DavPlace
{
    enum class Use { Whole, Busy, Nothing };

    DavCollection collection;
    QString name; // as a choice names it: the collection's, unique
    Use use = Use::Whole;

    bool takesWrites() const { return use == Use::Whole && collection.isWritable; }
};

struct DavPlaces
{
    std::vector<DavPlace> all; // those that can hold the object's records, unused ones too
    QString target; // href of the collection for new records; empty: there is none

    /// Null for one that is not used.
    const DavPlace *of(const QString &href) const;
    std::vector<store::RemotePlace> choices(bool hasBusy) const;
};

/// What belongs to other people is not used until a person says so.
DavPlaces placesOf(const std::vector<DavCollection> &collections, const ObjectMap &object);

} // namespace satchel::sync
