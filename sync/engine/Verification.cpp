// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Verification.h"

#include "sync/engine/LinkReferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 batchSize = 50; // records of one request for histories

/// What stood in a remote field before our write, if others put it there after we last looked.
std::optional<PastValue> replacedBy(const store::Link &link, std::span<const PastValue> newestFirst)
{
    // A field's stamp and its record's may lie a little apart.
    constexpr qint64 tolerance = 10;
    if (newestFirst.size() < 2 || std::abs(newestFirst[0].at.ms - link.modified.ms) > tolerance)
        return {}; // not written by us, or written again since
    const PastValue &before = newestFirst[1];
    return before.at > *link.unverifiedSince ? std::optional(before) : std::nullopt;
}

Result<void> noteReplaced(RoundContext &context, const Mapper &mapper, const store::Link &link, const ObjectMap &object, const PastValue &past)
{
    RemoteRecord was{link.remoteId, {}, past.at, false, {}, {{past.field, past.value}}};
    const auto base = store::decodeValues(context.store.schema().entity(object.entity), link.base);
    for (const FieldValue &theirs : mapper.toLocal(was).values) {
        const FieldMap *map = object.mapOf(theirs.field);
        const auto mine = std::ranges::find(base, theirs.field, &FieldValue::field);
        if (!map || !map->remotes.contains(past.field) || (mine != base.end() && mine->value == theirs.value))
            continue;
        ++context.round.conflicts;
        const auto noted = store::Conflicts(context.store).add({0, context.connection.number, object.entity, link.record, theirs.field, {},
            mine == base.end() ? Value() : mine->value, theirs.value, true, false, context.now()});
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> verify(RoundContext &context, const ObjectMap &object, std::vector<store::Link> links)
{
    QStringList ids;
    for (const store::Link &link : links)
        ids.append(link.remoteId);
    const auto past = context.remote.history(object, ids, object.remoteFields());
    if (!past)
        return fail(past.error());
    LinkReferences references(context.store, context.connection.number);
    const Mapper mapper(context.store.schema(), object, references);
    auto step = store::SyncTransaction::begin(context.store, context.connection);
    if (!step)
        return fail(step.error());
    QHash<std::pair<QString, QString>, std::vector<PastValue>> fields;
    for (const PastValue &value : *past)
        fields[{value.remoteId, value.field}].push_back(value);
    for (store::Link &link : links) {
        for (const QString &field : object.remoteFields()) {
            const auto replaced = replacedBy(link, fields.value({link.remoteId, field}));
            if (!replaced)
                continue;
            if (const auto done = noteReplaced(context, mapper, link, object, *replaced); !done)
                return done;
        }
        link.unverifiedSince.reset();
        if (const auto done = (*step)->state().put(link); !done)
            return done;
    }
    return context.commit(**step);
}

} // namespace

Result<void> verifyWrites(RoundContext &context, const ObjectMap &object)
{
    if (!object.isPushed() || !context.remote.overwritesUnseen())
        return {};
    // A large push is looked over in later rounds; it must not double the requests of this one.
    constexpr int mostBatches = 10;
    for (int batch = 0; batch < mostBatches; ++batch) {
        auto links = context.state().unverified(object.object, batchSize);
        if (!links)
            return fail(links.error());
        if (links->empty())
            return {};
        if (const auto done = verify(context, object, std::move(*links)); !done)
            return done;
    }
    return {};
}

} // namespace satchel::sync
