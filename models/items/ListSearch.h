// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search of a list: words, and conditions such as state:viewed, total:>50000 or owner:me. A
// condition names a field by its name or its label, or the beginning of one; what cannot be read as one is a word. One
// in the form of the filter language (stage = won) is read too, with the whole name.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct ListSearch
{
    struct Part
    {
        QString text; // as it was typed
        Filter filter;
    };
    std::vector<Part> parts; // words and conditions in the order they were typed
    QString words; // the words alone, as a new record may be called

    bool isEmpty() const { return parts.empty(); }
    /// What all of them find together.
    Filter filter() const;
};

ListSearch readSearch(const Schema &schema, EntityKind entity, const QString &text);

/// An example of conditions for an entity, in the words of its labels: "status:viewed total:>50000". Empty when it has
/// neither a choice nor an amount that its list adds up.
QString searchExample(const Entity &entity);

/// What is wrong in a part that has the form of a condition: `deal has no field "stagee"; the nearest is "stage"`.
/// Empty for words, and for a condition that may find something.
Result<QString> problemOf(store::Store &store, EntityKind entity, const QString &part);

/// The parts that no record has, wherever it is in the list.
Result<QStringList> partsNobodyHas(store::Store &store, EntityKind entity, const ListSearch &search);

} // namespace satchel::items
