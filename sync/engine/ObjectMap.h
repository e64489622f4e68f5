// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping of a remote object to one of our entities, as data: read from a vendor's manifest, then bent by what a
// person set for the connection. Everything the engine knows about a vendor's objects is here.
#pragma once

#include "domain/ChangeSet.h"
#include "store/sync/ConnectionSettings.h"

#include <QHash>
#include <QJsonObject>

namespace satchel::sync {

using Direction = store::SyncDirection;

/// One or several local fields that are mapped to one or several remote fields ("value" ↔ amount + currency).
struct FieldMap
{
    QStringList locals; // names of the entity's fields, in the order the codec wants them
    QStringList remotes; // the vendor's names; one beginning with "@" is a link between records, not a field
    QString as; // the codec: "text", "money", "date", "datetime", "choice", "reference" … (Codecs.h)
    QString target; // of a reference: the remote object it points at
    std::vector<std::pair<QString, QString>> values; // of a choice: our key, the vendor's value; the first match wins
    Direction direction = Direction::Both;
    bool isRequired = false; // the remote refuses a record without it

    /// True when an empty value of ours is written as an empty remote value.
    bool writesEmpty() const;
    QStringList alternatives = {}; // of an any_reference: what its second local, its third … points at
    bool isOnce = false; // the remote takes it when the record is made and never again
    bool isClearedFirst
        = false; // the remote accepts some values only in an empty field, so it is emptied on the way to another one
    bool isFilling = false; // what the remote has is only a substitute for ours: taken where ours is empty
    /// The only values that the remote accepts from a program (nothing: all), and what Needs attention says of others.
    std::optional<QStringList> accepted = {};
    QString refusal = {};

    bool accepts(const QJsonValue &remote) const
    {
        return !accepted || accepted->contains(remote.toVariant().toString());
    }
};

struct ObjectMap
{
    QString object; // the vendor's name: "contacts", "Opportunity"
    EntityKind entity{};
    std::vector<FieldMap> fields;
    std::vector<FieldValue> constants; // what every record of this object is here: kind = "call"
    std::vector<QStringList> matchBy; // on first connection: sets of local fields that make two records the same
    Direction direction = Direction::Both;
    bool takesNew = true; // else the account changes records of it and makes none
    QStringList takesAlong; // objects: the vendor deletes their records with one of this object that they refer to
    qsizetype batchSize = 100;
    QJsonObject wire; // keys that only the vendor's dialect reads

    bool isPulled() const { return direction == Direction::Both || direction == Direction::Pull; }
    bool isPushed() const { return direction == Direction::Both || direction == Direction::Push; }
    /// True for lists without stamps, such as owners, pipelines and stages: every reading reads all of it.
    bool isReadWhole() const { return wire.contains(QLatin1StringView("source")); }
    const FieldMap *mapOf(const QString &local) const;
    /// The local fields that are kept in agreement, in the order of the map.
    QStringList localFields() const;
    /// The remote fields to ask for, without links between records.
    QStringList remoteFields() const;
    /// True for a record that belongs to this object and not to another of the same entity.
    bool covers(const Record &record) const;
};

} // namespace satchel::sync
