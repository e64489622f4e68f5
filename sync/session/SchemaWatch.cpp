// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/SchemaWatch.h"

#include "sync/engine/MetadataCache.h"

#include <QSet>

namespace satchel::sync {

namespace {

/// What a map syncs, by the vendor's names.
void addUsed(const ObjectMap &object, QSet<QString> &used)
{
    for (const FieldMap &map : object.fields) {
        if (map.direction != Direction::None)
            used.unite(QSet<QString>(map.remotes.begin(), map.remotes.end()));
    }
}

QSet<QString> usedOf(const QString &object, std::initializer_list<std::span<const ObjectMap>> all)
{
    QSet<QString> used;
    for (const std::span<const ObjectMap> objects : all) {
        const auto map = std::ranges::find(objects, object, &ObjectMap::object);
        if (map != objects.end())
            addUsed(*map, used);
    }
    return used;
}

} // namespace

Result<void> watchSchema(store::Store &store, qint64 connection, Remote &remote, std::span<const ObjectMap> objects,
    std::span<const ObjectMap> mapped)
{
    std::vector<store::SchemaChanges::ObjectFields> read;
    for (const ObjectMap &object : objects) {
        if (object.direction == Direction::None || object.isReadWhole())
            continue;
        const auto fields = remote.schema(object);
        if (!fields)
            continue; // the round itself says what is wrong
        const QSet<QString> used = usedOf(object.object, {objects, mapped});
        store::SchemaChanges::ObjectFields here{object.object, {}};
        for (const RemoteField &field : *fields)
            here.fields.push_back({field.name, field.label, field.type, field.options, field.isReadOnly,
                field.isRequired, used.contains(field.name)});
        read.push_back(std::move(here));
    }
    return store::SchemaChanges(store).update(connection, read);
}

Result<bool> isSchemaDue(store::Store &store, qint64 connection)
{
    const auto readAt = TRY(store::SchemaChanges(store).readAt(connection));
    const qint64 passed = readAt ? store.clock().now().ms - readAt->ms : MetadataCache::oneDay;
    return passed < 0 || passed >= MetadataCache::oneDay;
}

} // namespace satchel::sync
