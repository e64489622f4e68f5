// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is linked with by relations of the team's own (domain/Relation.h), and which records refer to it by a
// custom field: the projects of a company. Also the edits that add, change and remove a link.
#pragma once

#include "items/Related.h"

namespace satchel::items {

/// One group per end of a relation and per custom reference, also where the group is empty; `limit` records in each.
/// Records in the trash are excluded. Two ends of one relation with the same heading are one group.
Result<std::vector<LinkedGroup>> readLinked(store::Store &store, const Record &record, qint64 limit);

/// Links `record` with `other`; a link between the two that is there, or in the trash, gets the roles and values
/// instead. `roles`: keys. `values`: of fields that the team added to the relation; those of a link that is there and
/// are not among them stay. Refuses a link of a record with itself.
Result<std::vector<Edit>> linkEdits(store::Store &store, const RelationEnd &end, RecordId record, RecordId other,
    const QStringList &roles, std::vector<FieldValue> values = {});

/// Gives all links with a record these values of the link's own fields, roles included. NotFound where all of them were
/// removed meanwhile.
Result<std::vector<Edit>> changeLinkEdits(
    store::Store &store, const RelationEnd &end, const LinkedRecord &linked, const std::vector<FieldValue> &values);

std::vector<Edit> unlinkEdits(const RelationEnd &end, const LinkedRecord &linked);

} // namespace satchel::items
