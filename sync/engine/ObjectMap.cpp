// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/ObjectMap.h"

#include <algorithm>

namespace satchel::sync {

bool FieldMap::writesEmpty() const
{
    return std::ranges::any_of(values, [](const auto &pair) { return pair.first.isEmpty(); });
}

const FieldMap *ObjectMap::mapOf(const QString &local) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldMap &map) { return map.locals.contains(local); });
    return found == fields.end() ? nullptr : &*found;
}

QStringList ObjectMap::localFields() const
{
    QStringList names;
    for (const FieldMap &map : fields) {
        if (map.direction != Direction::None)
            names += map.locals;
    }
    return names;
}

QStringList ObjectMap::remoteFields() const
{
    QStringList names;
    for (const FieldMap &map : fields) {
        for (const QString &name : map.remotes) {
            if (map.direction != Direction::None && !name.startsWith(u'@'))
                names += name;
        }
    }
    names.removeDuplicates();
    return names;
}

bool ObjectMap::covers(const Record &record) const
{
    return record.entity->kind == entity && std::ranges::all_of(constants, [&](const FieldValue &constant) {
        return record.value(constant.field) == constant.value;
    });
}

} // namespace satchel::sync
