// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an entity as a menu; a submenu leads over each reference to the fields of the record it names.
#pragma once

#include "items/Workspace.h"

#include <functional>

class QMenu;

namespace satchel::ui {

struct FieldMenuQuestion
{
    items::Workspace &workspace;
    std::function<bool(const Field &field)> isOffered;
    QObject *receiver; // without it nothing is chosen any more
    std::function<void(const QString &path)> chosen; // "value", "company.industry"
};

/// Of many fields those of the list, choices and references come first, and the others in a menu below. Hidden fields
/// are omitted, and so are submenus in which nothing could be chosen.
void fillFieldMenu(QMenu &menu, EntityKind entity, const FieldMenuQuestion &question);
/// The submenus alone.
void fillReferenceMenu(QMenu &menu, EntityKind entity, const FieldMenuQuestion &question);

/// "Deal › Company › Industry" of a path from the entity; the path itself where it leads nowhere.
QString labelOfPath(const Schema &schema, EntityKind entity, const QString &path);

} // namespace satchel::ui
