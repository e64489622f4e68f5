// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a hub as SQL, made from the registry of a store: one table per entity, one column per field. What is
// computed (derived and calculated fields) is not at the hub: each desk computes it.
#pragma once

#include "domain/Rights.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace satchel::sync::hub {

/// The tables, functions and rights of this version of the hub (sql/).
inline constexpr int hubFormat = 12;
/// The oldest format of a hub that this version can use.
inline constexpr int oldestHubFormat = 6;
/// From this format on `pull` takes the id of the desk that reads.
inline constexpr int formatOfReaders = 8;
/// From this format on a hub has invitations.
inline constexpr int formatOfInvitations = 9;
/// From this format on a hub has the hashes of erased addresses.
inline constexpr int formatOfErasedAddresses = 11;

/// The fields of an entity that a hub has, without id and the moments that the hub sets.
std::vector<const Field *> hubFields(const Entity &entity);

/// The type of a field's column: "text", "satchel.money" …
QByteArray columnType(FieldType type);

/// Of the columns of all entities: changes when a hub needs `upgrade` to hold what this registry has.
QString registryFingerprint(const Schema &schema);
/// The same of the entities and fields that this program brings, without custom ones: what a desk can read of a hub.
QString programFingerprint();

/// Begins a transaction and makes everything that a new hub is; whoever calls it commits. `prefix` makes the names of
/// the group roles unique in the server.
struct NewHub
{
    QString id;
    QString name;
    QString login; // of the administrator who makes it, a role that can sign in
    QString userRecord; // of that person
    QString prefix;
};
QByteArray createHub(const Schema &schema, const NewHub &hub);

/// What an older hub of a format lacks, in one transaction: tables, columns, functions and rights. `present`: the
/// columns of each table that it has.
QByteArray upgradeHub(const Schema &schema, int format, const QHash<QString, QStringList> &present);

} // namespace satchel::sync::hub
