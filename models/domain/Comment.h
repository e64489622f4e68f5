// SPDX-License-Identifier: GPL-3.0-or-later
// What a comment or a follow is about: one record, named by the reference of that record's entity. After a lead was
// converted a comment names the contact and deal as well; the most specific record counts.
#pragma once

#include "domain/Record.h"

#include <optional>

namespace satchel {

struct Subject
{
    EntityKind entity{};
    RecordId id;
    bool operator==(const Subject &) const = default;
};

/// The entities that are commented on and followed, the most specific first.
const std::vector<EntityKind> &subjectEntities();

/// The reference of a comment or follow to a record of this entity; null where such records have none.
const Field *subjectField(const Entity &commentOrFollow, EntityKind subject);

/// Nothing when the comment or follow is about no record.
std::optional<Subject> subjectOf(const Record &commentOrFollow);

/// Refuses a comment or follow that is about no record.
Result<void> checkSubject(const Record &commentOrFollow);

} // namespace satchel
