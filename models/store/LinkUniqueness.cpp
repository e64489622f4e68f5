// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LinkUniqueness.h"

#include "domain/DerivedId.h"
#include "domain/Reason.h"
#include "domain/Relation.h"
#include "store/Store.h"

#include <algorithm>

namespace satchel::store {

namespace {

struct LinkEnds
{
    RecordId source;
    RecordId target;

    bool isComplete() const { return !source.isNull() && !target.isNull(); }
    LinkEnds turned() const { return {target, source}; }
    bool operator==(const LinkEnds &) const = default;
};

void takeEnds(const std::vector<FieldValue> &values, LinkEnds &ends)
{
    for (const FieldValue &value : values) {
        if (value.field == relation_field::source)
            ends.source = valueOr<RecordId>(value.value);
        else if (value.field == relation_field::target)
            ends.target = valueOr<RecordId>(value.value);
    }
}

/// "Partners" of companies: which of both is the source says nothing.
bool hasEqualEnds(const Entity &relation)
{
    const Field *source = relation.find(relation_field::source);
    const Field *target = relation.find(relation_field::target);
    return source && target && source->target == target->target && source->label == target->label;
}

LinkEnds endsOf(const Record &link)
{
    return {
        valueOr<RecordId>(link.value(relation_field::source)), valueOr<RecordId>(link.value(relation_field::target))};
}

/// Those that are not in the trash, `most` of them in each direction; all with -1.
Result<std::vector<RecordId>> linksBetween(Store &store, const Entity &relation, const LinkEnds &ends, qint64 most)
{
    std::vector<LinkEnds> pairs{ends};
    if (hasEqualEnds(relation) && ends.source != ends.target)
        pairs.push_back(ends.turned());
    std::vector<RecordId> links;
    for (const LinkEnds &pair : pairs) {
        const auto rows = TRY(store.select({relation.kind, {},
            Filter::all({Filter::refersTo(relation_field::source, pair.source),
                Filter::refersTo(relation_field::target, pair.target)}),
            {}, {}, most, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            links.push_back(rows.id(row));
    }
    return links;
}

/// The ends after the edit; incomplete where it is no edit that makes a link between two records.
Result<LinkEnds> endsAfter(Store &store, const Edit &edit)
{
    LinkEnds ends;
    if (edit.kind == Edit::Kind::Delete)
        return ends;
    LinkEnds before;
    if (edit.kind != Edit::Kind::Create) {
        const auto record = store.get(edit.entity, edit.id);
        if (!record) // one of this transaction, or none: the commit finds out
            return ends;
        before = endsOf(*record);
        ends = before;
    }
    takeEnds(edit.values, ends);
    return edit.kind == Edit::Kind::Update && ends == before ? LinkEnds() : ends;
}

bool removes(const Edit &edit, EntityKind relation, RecordId link)
{
    return edit.kind == Edit::Kind::Delete && edit.entity == relation && edit.id == link;
}

} // namespace

Result<std::vector<RecordId>> linksOfSamePair(Store &store, const Record &link)
{
    const LinkEnds ends = endsOf(link);
    return ends.isComplete() ? linksBetween(store, *link.entity, ends, -1) : std::vector<RecordId>();
}

Result<RecordId> findLink(Store &store, const Entity &relation, RecordId source, RecordId target, RecordId except)
{
    for (const RecordId &link : TRY(linksBetween(store, relation, {source, target}, 2))) {
        if (link != except)
            return link;
    }
    return RecordId();
}

RecordId idOfNewLink(Store &store, const Entity &relation, const std::vector<FieldValue> &values)
{
    if (!relation.isRelation)
        return {};
    LinkEnds ends;
    takeEnds(values, ends);
    if (!ends.isComplete())
        return {};
    RecordId id = linkId(relation.name, ends.source, ends.target);
    while (store.get(relation.kind, id)) // in the trash, or it links others by now
        id = derivedId({id}, relation.name.toUtf8());
    return id;
}

Result<void> checkOneLink(Store &store, const Edit &edit, std::span<const Edit> pending)
{
    const Entity &relation = store.schema().entity(edit.entity);
    if (!relation.isRelation)
        return {};
    const LinkEnds ends = TRY(endsAfter(store, edit));
    if (!ends.isComplete())
        return {};
    RecordId known;
    for (const Edit &before : pending) {
        LinkEnds others;
        if (before.kind == Edit::Kind::Create && before.entity == edit.entity)
            takeEnds(before.values, others);
        if (others == ends || (hasEqualEnds(relation) && others == ends.turned()))
            known = before.id;
    }
    if (known.isNull())
        known = TRY(findLink(store, relation, ends.source, ends.target, edit.id));
    const bool isRemoved = std::ranges::any_of(
        pending, [&](const Edit &before) { return removes(before, edit.entity, known); });
    if (known.isNull() || isRemoved)
        return {};
    return fail(Error::Kind::Conflict,
        Reason::tr("these two records are linked already, by %1; change that link").arg(known.toString()),
        relation_field::target);
}

} // namespace satchel::store
