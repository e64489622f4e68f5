// SPDX-License-Identifier: GPL-3.0-or-later
// The entities of a mail template as the references of one entity of their own, so that "deal.value" in a condition is
// a path that formulas know.
#pragma once

#include "domain/Schema.h"

#include <optional>

namespace satchel {

/// The kind of that entity; no record of it is stored.
inline constexpr auto mailTemplateEntity = static_cast<EntityKind>(255);

/// The entities that a template may name. `subject` is the entity of the rule whose text it is, which comes first.
std::vector<EntityKind> mailTemplateEntities(std::optional<EntityKind> subject = {});

/// That entity, with a reference "contact", "deal" … each, and one "deal:company" for each reference of the subject.
std::shared_ptr<const Entity> makeMailTemplateEntity(const Schema &schema, std::optional<EntityKind> subject = {});

/// What a text may follow from a record to another one.
bool isTemplateReference(const Field &field);

/// "deal:company": the reference by which that entity has what a deal refers to. No text can contain it, as no entity
/// has a colon in its name.
QString templateStep(QStringView entity, QStringView reference);
bool isTemplateStep(QStringView name);

/// Whether a template may write the field into a text.
bool isMailTemplateField(const Field &field);

/// "name" of a person, which is no field of its own.
bool isWholeName(const Entity &entity, QStringView field);

} // namespace satchel
