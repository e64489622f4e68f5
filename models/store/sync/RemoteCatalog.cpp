// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RemoteCatalog.h"

#include <algorithm>

namespace satchel::store {

const RemoteField *RemoteObject::field(const QString &name) const
{
    const auto found = std::ranges::find(fields, name, &RemoteField::name);
    return found == fields.end() ? nullptr : &*found;
}

const FieldPair *RemoteObject::pairOf(const QString &local) const
{
    const auto found = std::ranges::find_if(pairs, [&](const FieldPair &pair) { return pair.locals.contains(local); });
    return found == pairs.end() ? nullptr : &*found;
}

} // namespace satchel::store
