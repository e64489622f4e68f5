// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/ObjectRules.h"

namespace satchel::sync {

ObjectRules rulesOf(const ObjectMap &object, const Entity &entity, const QString &system, ConflictPolicy policy)
{
    ObjectRules rules{object, entity, system, policy};
    for (const FieldMap &map : object.fields) {
        for (const QString &field : map.locals) {
            if (object.isPulled() && (map.direction == Direction::Both || map.direction == Direction::Pull))
                rules.taken.insert(field);
            if (map.isFilling)
                rules.filled.insert(field);
            if (object.isPushed() && (map.direction == Direction::Both || map.direction == Direction::Push))
                (map.isOnce ? rules.sentOnce : rules.sent).insert(field);
        }
    }
    return rules;
}

} // namespace satchel::sync
