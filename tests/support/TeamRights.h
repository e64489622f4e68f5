// SPDX-License-Identifier: GPL-3.0-or-later
// A store that belongs to a hub, which nobody asks: for what its person's rights do in the store and the window.
#pragma once

#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/hub/HubTransaction.h"
#include "store/sync/Connections.h"

namespace satchel::test {

/// The rights of somebody who may do everything with records; callers change them and write them with becomeMember.
inline Rights allRights(store::Store &store)
{
    Rights rights{store.me(), {store.me()}, {}};
    for (const auto &entity : store.schema().entities())
        rights.entities[entity->kind] = {};
    return rights;
}

/// Joins where the store belongs to no hub yet.
inline void becomeMember(store::Store &store, const Rights &rights)
{
    store::HubState state(store);
    if (const auto known = state.find(); known && !*known) {
        store::Connection hub;
        hub.name = QStringLiteral("Fjellstad");
        hub.vendor = store::hubVendor;
        store::HubMembership membership;
        membership.hub = store.newId();
        membership.desk = store.newId();
        membership.connection = store::Connections(store).add(hub)->number;
        if (const auto saved = state.save(membership); !saved)
            qFatal("%s", qUtf8Printable(toText(saved.error())));
    }
    if (const auto written = store::writeRights(store.database(), rights); !written)
        qFatal("%s", qUtf8Printable(toText(written.error())));
}

/// What a colleague did, as it comes from the hub; returns the record.
inline RecordId applyFromHub(store::Store &store, RecordId author, Edit edit)
{
    const auto membership = *store::HubState(store).find();
    store::HubSet set;
    set.id = store.newId();
    set.author = store.title(EntityKind::User, author);
    set.authorId = author;
    set.label = QStringLiteral("Edit");
    set.at = store.clock().now();
    if (edit.id.isNull())
        edit.id = store.newId();
    set.changes = {{edit.kind, edit.entity, edit.id, edit.values}};
    const auto done = store::HubTransaction::begin(store, *membership)
                          .and_then([&](const std::unique_ptr<store::HubTransaction> &transaction) {
                              return transaction->apply(set).and_then([&] { return transaction->commit(*membership); });
                          });
    if (!done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
    return edit.id;
}

} // namespace satchel::test
