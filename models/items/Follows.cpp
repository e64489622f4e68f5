// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Follows.h"

#include "domain/FieldNames.h"

namespace satchel::items {

namespace {

/// A record may be followed twice, at two desks of one person.
Result<store::Rows> followsOf(store::Store &store, const Subject &record)
{
    const Field *field = subjectField(store.schema().entity(EntityKind::Follow), record.entity);
    if (!field)
        return store::Rows();
    return store.select({EntityKind::Follow, {},
        Filter::all({Filter::refersTo(field->name, record.id), Filter::refersTo(field::user, store.me())}), {}, {}, -1,
        false});
}

} // namespace

bool isFollowable(const Schema &schema, EntityKind entity)
{
    return subjectField(schema.entity(EntityKind::Follow), entity) != nullptr;
}

Result<std::set<RecordId>> followedRecords(store::Store &store)
{
    QStringList fields;
    for (const EntityKind entity : subjectEntities())
        fields.append(subjectField(store.schema().entity(EntityKind::Follow), entity)->name);
    const auto rows = TRY(
        store.select({EntityKind::Follow, fields, Filter::refersTo(field::user, store.me()), {}, {}, -1, false}));
    std::set<RecordId> followed;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < fields.size(); ++column) {
            if (const RecordId id = rows.reference(row, column); !id.isNull())
                followed.insert(id);
        }
    }
    return followed;
}

Result<bool> isFollowed(store::Store &store, const Subject &record)
{
    return followsOf(store, record).map([](const store::Rows &rows) { return !rows.isEmpty(); });
}

Result<std::vector<Edit>> followEdits(store::Store &store, const Subject &record, bool isFollowed)
{
    const auto known = TRY(followsOf(store, record));
    std::vector<Edit> edits;
    if (isFollowed && known.isEmpty()) {
        const Field *field = subjectField(store.schema().entity(EntityKind::Follow), record.entity);
        if (field)
            edits.push_back(
                Edit::create(EntityKind::Follow, {}, {{field::user, store.me()}, {field->name, record.id}}));
    }
    for (qsizetype row = 0; row < known.size() && !isFollowed; ++row)
        edits.push_back(Edit::remove(EntityKind::Follow, known.id(row)));
    return edits;
}

} // namespace satchel::items
