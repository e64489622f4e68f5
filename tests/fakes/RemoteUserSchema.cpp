// SPDX-License-Identifier: GPL-3.0-or-later
// What the second user does in the remote's settings.
#include "tests/fakes/RemoteUser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

Property *propertyOf(FakeRemote &remote, const QString &type, const QString &property)
{
    RemoteType *here = remote.data().type(type);
    return here ? here->properties.edit(property) : nullptr;
}

/// Changes values where they lie, without a new stamp: what a change of the schema does to rows.
void replaceEverywhere(RemoteType &type, const QString &property, const QString &from, const QString &to, Instant now)
{
    std::vector<Row> changed;
    for (const auto &[number, row] : type.table.rows()) {
        if (row->values.value(property) == from) {
            changed.push_back(*row);
            changed.back().values.set(property, to);
        }
    }
    for (Row &row : changed)
        type.table.put(std::move(row), {now, now}, now);
}

} // namespace

bool RemoteUser::addProperty(const QString &type, const Property &property)
{
    RemoteType *here = m_remote.data().type(type);
    if (!here || here->properties.find(property.name))
        return false;
    if (property.isUnique)
        here->table.watchUnique(property.name);
    if (Property *removed = here->properties.edit(property.name))
        *removed = property;
    else
        here->properties.add(property);
    return true;
}

bool RemoteUser::removeProperty(const QString &type, const QString &property)
{
    Property *here = propertyOf(m_remote, type, property);
    if (!here || here->isArchived)
        return false;
    here->isArchived = true;
    return true;
}

bool RemoteUser::changeType(const QString &type, const QString &property, Property::Type to)
{
    Property *here = propertyOf(m_remote, type, property);
    if (!here)
        return false;
    here->type = to;
    return true;
}

bool RemoteUser::addChoice(const QString &type, const QString &property, const Choice &choice)
{
    Property *here = propertyOf(m_remote, type, property);
    if (!here)
        return false;
    here->choices.append(choice);
    return true;
}

bool RemoteUser::renameChoice(const QString &type, const QString &property, const QString &from, const Choice &to)
{
    Property *here = propertyOf(m_remote, type, property);
    if (!here)
        return false;
    const auto at = std::find_if(
        here->choices.begin(), here->choices.end(), [&](const Choice &choice) { return choice.value == from; });
    if (at == here->choices.end())
        return false;
    *at = to;
    if (from != to.value)
        replaceEverywhere(*m_remote.data().type(type), property, from, to.value, m_clock.now());
    return true;
}

bool RemoteUser::removeChoice(const QString &type, const QString &property, const QString &value)
{
    Property *here = propertyOf(m_remote, type, property);
    return here && here->choices.removeIf([&](const Choice &choice) { return choice.value == value; }) > 0;
}

} // namespace satchel::fakes
