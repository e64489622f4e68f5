// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Verification.h"

#include "sync/engine/FieldValues.h"
#include "sync/engine/LinkReferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 batchSize = 50; // records of one request for histories

/// The fields of ours that one remote field holds, as it was then.
std::vector<FieldValue> asLocal(
    const Mapper &mapper, const ObjectMap &object, const store::Link &link, const FieldRevision &past)
{
    const RemoteRecord was{link.remoteId, {}, past.at, false, {}, {{past.field, past.value}}};
    std::vector<FieldValue> values = mapper.toLocal(was).values;
    std::erase_if(values, [&](const FieldValue &value) {
        const FieldMap *map = object.mapOf(value.field);
        return !map || !map->remotes.contains(past.field);
    });
    return values;
}

/// The value of a remote field before our write, if others put it there after we last looked.
std::optional<FieldRevision> replacedBy(const store::Link &link, std::span<const FieldRevision> newestFirst,
    const std::function<bool(const FieldRevision &)> &isAgreed)
{
    if (newestFirst.size() < 2)
        return {};
    // A field's stamp and its record's may lie a little apart; and a write whose first answer was an error may have
    // been carried out twice, which moves the record's alone.
    constexpr qint64 tolerance = 10;
    const FieldRevision &newest = newestFirst.front();
    const bool isOurs = std::abs(newest.at.ms - link.modified.ms) <= tolerance || isAgreed(newest);
    const auto before = std::ranges::find_if(
        newestFirst, [&](const FieldRevision &past) { return past.value != newest.value; });
    return isOurs && before != newestFirst.end() && before->at > *link.unverifiedSince ? std::optional(*before)
                                                                                       : std::nullopt;
}

/// What is emptied on the way to another value was emptied by us.
bool isOwnClearing(const ObjectMap &object, const FieldRevision &past)
{
    return isNothing(past.value) && std::ranges::any_of(object.fields, [&](const FieldMap &map) {
        return map.isClearedFirst && map.remotes.contains(past.field);
    });
}

Result<void> noteReplaced(RoundContext &context, const store::Link &link, const std::vector<FieldValue> &base,
    const std::vector<FieldValue> &replaced)
{
    for (const FieldValue &theirs : replaced) {
        const Value mine = valueOf(base, theirs.field);
        if (mine == theirs.value)
            continue;
        ++context.round.conflicts;
        const auto noted = store::Conflicts(context.store)
                               .add({0, context.connection.number, link.entity, link.record, theirs.field, {}, mine,
                                   theirs.value, true, false, context.now()});
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
    const auto past = TRY(context.remote.history(object, ids, object.remoteFields()));
    LinkReferences references(context.store, context.connection.number);
    const Mapper mapper(context.store.schema(), object, references);
    auto step = TRY(store::SyncTransaction::begin(context.store, context.connection));
    QHash<std::pair<QString, QString>, std::vector<FieldRevision>> fields;
    for (const FieldRevision &value : past) {
        if (!isOwnClearing(object, value))
            fields[{value.remoteId, value.field}].push_back(value);
    }
    for (store::Link &link : links) {
        const auto base = store::decodeValues(context.store.schema().entity(object.entity), link.base);
        const auto isAgreed = [&](const FieldRevision &value) {
            const auto values = asLocal(mapper, object, link, value);
            return !values.empty() && std::ranges::all_of(values, [&](const FieldValue &one) {
                return valueOf(base, one.field) == one.value;
            });
        };
        for (const QString &field : object.remoteFields()) {
            const auto replaced = replacedBy(link, fields.value({link.remoteId, field}), isAgreed);
            const auto done = replaced ? noteReplaced(context, link, base, asLocal(mapper, object, link, *replaced))
                                       : Result<void>();
            if (!done)
                return done;
        }
        link.unverifiedSince.reset();
        TRY(step->state().links.put(link));
    }
    return context.commit(*step);
}

} // namespace

Result<void> verifyWrites(RoundContext &context, const ObjectMap &object)
{
    if (!object.isPushed() || !context.remote.lacksConditionalWrites())
        return {};
    // A large push is looked over in later rounds; it must not double the requests of this one.
    constexpr int mostBatches = 10;
    for (int batch = 0; batch < mostBatches; ++batch) {
        auto links = TRY(context.state().links.unverified(object.object, batchSize));
        if (links.empty())
            return {};
        TRY(verify(context, object, std::move(links)));
    }
    return {};
}

} // namespace satchel::sync
