// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/RemoteSchema.h"

#include <algorithm>

namespace satchel::fakes {

const Property *PropertySet::find(QStringView name) const
{
    const auto at = std::find_if(
        m_properties.cbegin(), m_properties.cend(), [&](const Property &property) { return property.name == name; });
    return at == m_properties.cend() || at->isArchived ? nullptr : &*at;
}

Property *PropertySet::edit(QStringView name)
{
    const auto at = std::find_if(
        m_properties.begin(), m_properties.end(), [&](const Property &property) { return property.name == name; });
    return at == m_properties.end() ? nullptr : &*at;
}

} // namespace satchel::fakes
