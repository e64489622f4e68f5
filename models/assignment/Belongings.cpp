// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/Belongings.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::assignment {

Result<Belongings> belongingsOf(store::Store &store, std::span<const RecordId> companies, RecordId newOwner)
{
    Belongings belongings;
    for (const RecordId &id : companies) {
        const Record company = TRY(store.get(EntityKind::Company, id));
        const auto owner = valueOr<RecordId>(company.value(field::owner));
        if (owner.isNull() || owner == newOwner)
            continue;
        for (const EntityKind kind : {EntityKind::Contact, EntityKind::Deal}) {
            std::vector<Filter> conditions{Filter::refersTo(field::company, id), Filter::refersTo(field::owner, owner)};
            if (kind == EntityKind::Deal)
                conditions.push_back(Filter::equals(field::status, choice::open));
            const auto rows = TRY(store.select({kind, {}, Filter::all(std::move(conditions)), {}, {}, -1, false}));
            for (qsizetype row = 0; row < rows.size(); ++row)
                belongings.edits[id].push_back(Edit::update(kind, rows.id(row), {{field::owner, newOwner}}));
            if (!rows.isEmpty())
                belongings.counts[kind] += rows.size();
        }
    }
    return belongings;
}

std::vector<std::pair<RecordId, RecordId>> newOwnersOf(std::span<const Edit> edits)
{
    std::vector<std::pair<RecordId, RecordId>> owners;
    for (const Edit &edit : edits) {
        if (edit.kind != Edit::Kind::Update || edit.entity != EntityKind::Company)
            continue;
        for (const FieldValue &value : edit.values) {
            const bool isOwner = value.field == field::owner;
            if (const auto owner = isOwner ? valueOr<RecordId>(value.value) : RecordId(); !owner.isNull())
                owners.emplace_back(edit.id, owner);
        }
    }
    return owners;
}

} // namespace satchel::assignment
