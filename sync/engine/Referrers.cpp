// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Referrers.h"

#include <algorithm>
#include <functional>

namespace satchel::sync {

namespace {

using Visit = std::function<Result<void>(const ObjectMap &object, const QString &field, RecordId referrer)>;

Result<void> forEachReferrer(
    store::Store &store, const Objects &objects, EntityKind entity, RecordId target, const Visit &visit)
{
    for (const ObjectMap &object : objects) {
        if (!object.isPushed())
            continue;
        for (const QString &field : object.localFields()) {
            const Field *known = store.schema().entity(object.entity).find(field);
            if (!known || known->type != FieldType::Reference || known->target != entity)
                continue;
            const auto rows = TRY(
                store.select({object.entity, {}, Filter::refersTo(field, target), {}, {}, -1, false}));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                TRY(visit(object, field, rows.id(row)));
            }
        }
    }
    return {};
}

} // namespace

Result<void> addReferrers(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target)
{
    const auto link = TRY(state.links.of(target));
    if (link && link->isTombstone)
        return forgetReferences(store, objects, state, entity, target);
    return forEachReferrer(
        store, objects, entity, target, [&](const ObjectMap &object, const QString &, RecordId referrer) {
            return state.outbox.add(object.entity, referrer);
        });
}

Result<void> addUnlinkedReferrers(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target)
{
    return forEachReferrer(store, objects, entity, target,
        [&](const ObjectMap &object, const QString &, RecordId referrer) -> Result<void> {
            if (object.entity == entity)
                return {}; // two that refer to each other would wait for ever
            const auto link = TRY(state.links.of(referrer));
            return link ? Result<void>() : state.outbox.add(object.entity, referrer);
        });
}

Result<void> forgetReferences(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target)
{
    return forEachReferrer(store, objects, entity, target,
        [&](const ObjectMap &object, const QString &field, RecordId referrer) -> Result<void> {
            auto link = TRY(state.links.of(referrer));
            if (!link || link->isTombstone || link->object != object.object)
                return {};
            auto base = store::decodeValues(store.schema().entity(object.entity), link->base);
            std::erase_if(base, [&](const FieldValue &value) { return value.field == field; });
            link->base = store::encodeValues(base);
            TRY(state.links.put(*link));
            return state.outbox.add(object.entity, referrer);
        });
}

} // namespace satchel::sync
