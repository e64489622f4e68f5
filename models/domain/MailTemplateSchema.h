// SPDX-License-Identifier: GPL-3.0-or-later
// The entities of a mail template as the references of one entity of their own, so that "deal.value" in a condition is
// a path that formulas know.
#pragma once

#include "domain/Schema.h"

namespace satchel {

/// The kind of that entity; no record of it is stored.
inline constexpr auto mailTemplateEntity = static_cast<EntityKind>(255);

/// The entities that a template may name.
const std::vector<EntityKind> &mailTemplateEntities();

/// That entity, with a reference "contact", "deal" … each.
std::shared_ptr<const Entity> makeMailTemplateEntity(const Schema &schema);

/// Whether a template may write the field into a text.
bool isMailTemplateField(const Field &field);

/// "name" of a person, which is no field of its own.
bool isWholeName(const Entity &entity, QStringView field);

} // namespace satchel
