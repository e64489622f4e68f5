// SPDX-License-Identifier: GPL-3.0-or-later
// What a remote has for each kind of record, as the mapping editor and `connection map` show it: its fields, and which
// of them are paired with ours as long as nobody has chosen anything.
#pragma once

#include "domain/ChangeSet.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/RemoteField.h"
#include "store/sync/RemotePlace.h"

namespace satchel::store {

/// One or several of our fields and the remote fields they are synced with.
struct FieldPair
{
    QStringList locals;
    QStringList remotes; // one beginning with "@" is a link between records
    SyncDirection direction = SyncDirection::Both; // as far as the remote allows
    std::vector<std::pair<QString, QString>> values = {}; // of a choice: ours, theirs
    bool isOfVendor = true; // else two custom fields of one name
    bool isRequired = false; // the remote refuses a record without it

    /// Fields that share a remote one stay together.
    bool canBePairedAnew() const
    {
        return locals.size() == 1 && remotes.size() == 1 && !remotes.front().startsWith(u'@');
    }
};

/// How often two fields that nobody has paired hold the same in records that are linked.
struct SameValues
{
    QString remote;
    QString local;
    int same = 0;
    int compared = 0; // records with a value on both sides
    int values = 0; // different ones among the same
};

struct RemoteObject
{
    QString object; // the vendor's name
    EntityKind entity{};
    SyncDirection direction = SyncDirection::Both; // as far as the remote allows
    std::vector<RemoteField> fields = {};
    std::vector<FieldPair> pairs = {};
    std::vector<SameValues> samples = {};
    bool takesNew = true; // else records of it can be changed there and not made
    std::vector<FieldValue> constants = {}; // what every record of this object is here: kind = "call"
    std::vector<RemotePlace> places = {}; // which a person may choose; without a choice, nothing of it may be synced

    const RemoteField *field(const QString &name) const;
    /// The pair that comes with the vendor; null when there is none.
    const FieldPair *pairOf(const QString &local) const;
};

using RemoteCatalog = std::vector<RemoteObject>;

} // namespace satchel::store
