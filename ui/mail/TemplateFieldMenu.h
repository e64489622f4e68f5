// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a template may name (domain/MailTemplate.h) as a menu.
#pragma once

#include "domain/Schema.h"

#include <functional>
#include <optional>

class QMenu;

namespace satchel::ui {

/// Adds a menu for each entity; that of the rule's own entity, `subject`, comes first and has a further menu for each
/// of its references. `insert` gets the path of the chosen field, "contact.first_name".
void addTemplateFields(QMenu &menu, const Schema &schema, std::optional<EntityKind> subject,
    const std::function<void(const QString &path)> &insert);

} // namespace satchel::ui
