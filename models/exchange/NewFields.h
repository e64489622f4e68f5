// SPDX-License-Identifier: GPL-3.0-or-later
// Custom fields that an import makes for columns without a field here. They are planned in the mapping and made before
// the first row, in a change set of their own. Undoing the import takes them back too (store/ImportedFields.h), unless
// somebody has begun to use them.
#pragma once

#include "domain/ChangeSet.h"
#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"

namespace satchel::store {
class Store;
}

namespace satchel::exchange {

/// The types of fields that an import can make: those whose values a cell says in full.
const std::vector<FieldType> &newFieldTypes();

/// The choices that people name by these labels, one of each.
std::vector<Choice> choicesCalled(const QStringList &labels);

/// The field that a column suggests: its heading for a label (a free one) and the type that its values have.
Field proposeField(const Entity &entity, const QString &heading, const ColumnProfile &profile);

/// The short name that the field will have. Conflict at "label" where the entity has a visible field of that label,
/// Invalid where a choice has no choices or the type is none of newFieldTypes().
Result<QString> nameOfNewField(const Entity &entity, const Field &field);

/// The entity with the fields that the mapping plans and it does not have yet; the same where there are none.
std::shared_ptr<const Entity> withNewFields(std::shared_ptr<const Entity> entity, const ColumnMapping &mapping);

/// What makes them: definitions as those of Settings. The errors are those of store/FieldDefinitions.h.
Result<std::vector<Edit>> newFieldEdits(store::Store &store, EntityKind entity, const ColumnMapping &mapping);

/// Whether this person's role allows it.
bool mayMakeFields(store::Store &store);

} // namespace satchel::exchange
