// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a value: its entity, id and the values of all fields in the entity's order.
#pragma once

#include "domain/FieldNames.h"
#include "domain/Schema.h"

namespace satchel {

struct Record
{
    std::shared_ptr<const Entity> entity;
    RecordId id;
    std::vector<Value> values; // one per entity->fields

    Record() = default;
    explicit Record(std::shared_ptr<const Entity> of, RecordId recordId = {})
        : entity(std::move(of)), id(recordId), values(entity->fields.size())
    {
    }

    /// The value of a field; empty when the entity has no such field.
    const Value &value(QStringView field) const;
    QString text(QStringView field) const { return textOf(value(field)); }
    void set(QStringView field, Value value);
    bool isDeleted() const { return !isEmpty(value(field::deleted_at)); }

    bool operator==(const Record &other) const { return id == other.id && values == other.values; }
};

/// What a person calls the record: its title fields joined ("Ana Silva"); for a person without a name the e-mail, then
/// the phone. Empty when it has none of them.
QString titleOf(const Record &record);
/// A note or a comment is known by how its text begins, where it has no other title.
bool isNamedByText(const Entity &entity);
inline constexpr int longestTextTitle = 80;

/// What the search index holds for a record: every field marked Search, phone numbers also as bare digits.
QString searchTextOf(const Record &record);

} // namespace satchel
