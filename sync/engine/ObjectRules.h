// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every record of one object at one connection, as planning needs it.
#pragma once

#include "domain/Merge.h"
#include "sync/engine/ObjectMap.h"

#include <QSet>

namespace satchel::sync {

struct ObjectRules
{
    const ObjectMap &object;
    const Entity &entity;
    QString system = {}; // what a person calls the remote
    ConflictPolicy policy = ConflictPolicy::Newest;
    QSet<QString> taken = {}; // fields of ours that follow the remote
    QSet<QString> filled = {}; // those among them only where ours are empty
    QSet<QString> sent = {}; // those that an update sends
    QSet<QString> sentOnce = {}; // those that only a create sends
};

/// The fields by the directions of the object's map.
ObjectRules rulesOf(const ObjectMap &object, const Entity &entity, const QString &system, ConflictPolicy policy);

} // namespace satchel::sync
