// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping of a remote's objects as rows, one for each remote field and one for each group of fields that belong
// together, made of what the remote has and of what a person chose. The rows are a view: what is changed is the
// ObjectSettings, by the functions below, and then the rows are made again.
#pragma once

#include "store/sync/RemoteCatalog.h"

namespace satchel::mapping {

struct MappedValue
{
    QString ours; // a choice's key; empty: nothing here means it
    QString theirs;
    QString label; // theirs, as the remote calls it
    bool isSent = false; // ours is sent as this; of several that mean the same, one is
};

struct MappedField
{
    QStringList remotes; // the vendor's names
    QString label; // of the first, as the remote calls it
    QStringList locals = {}; // ours; empty: nothing fits
    store::SyncDirection direction = store::SyncDirection::None; // None with a field of ours: not synced, or a proposal
    store::SyncDirection widest = store::SyncDirection::Both; // as far as the remote allows
    bool isProposal = false; // `locals` is what it probably means; nobody has chosen it
    bool canBePaired = true; // with another field of ours
    bool isRequired = false; // the remote refuses a record without it
    double confidence = 0; // 0 to 1
    QString reason = {}; // for a person
    int precedence = 0; // which connection leads for it, from 1; 0: a person has said nothing
    std::vector<MappedValue> values = {}; // of a choice, in the order of the remote's options

    bool isSynced() const { return !isProposal && direction != store::SyncDirection::None; }
    /// A person should look at it: a probable pair that is not used, or a value that nothing here means.
    bool needsALook() const;
};

struct ObjectMapping
{
    QString object;
    EntityKind entity{};
    store::SyncDirection direction = store::SyncDirection::Both;
    store::SyncDirection widest = store::SyncDirection::Both;
    std::vector<MappedField> fields; // those of the vendor's mapping first, then the pairs, then the others by label
    std::vector<store::RemotePlace> places = {}; // with what a person chose
};

ObjectMapping mappingOf(const store::RemoteObject &object, const store::ObjectSettings &settings, const Entity &entity);

/// Fields of ours that a remote field can be paired with: of a fitting type, and in no other pair.
QStringList pairable(const store::RemoteObject &object, const store::ObjectSettings &settings, const Entity &entity,
    const QString &remote);

/// What the values of a field of ours are sent as, and what theirs mean: a person's pairs, then the vendor's.
store::ValuePairs valuePairs(
    const store::ObjectSettings &settings, const store::RemoteObject &object, const Field &field);
/// Chooses the place of an object, such as its board; with an empty id, it is found by its name again.
Result<void> choosePlace(
    store::ObjectSettings &settings, const store::RemoteObject &object, const QString &place, const QString &id);

// What a person does. Each returns Invalid, with the reason, for what cannot be.

/// Pairs a remote field with one of ours, in both directions where the remote allows it; the pairs that both had end.
/// With an empty `local`, the field is not synced any more.
Result<void> pair(store::ObjectSettings &settings, const store::RemoteObject &object, const Entity &entity,
    const QString &remote, const QString &local);
/// Of the pair that a field of ours is in.
Result<void> turn(store::ObjectSettings &settings, const store::RemoteObject &object, const QString &local,
    store::SyncDirection direction);
/// What a value of the remote means here; with an empty key, nothing beside what comes with the vendor. What ours is
/// sent as stays, if it was sent already.
Result<void> setValue(store::ObjectSettings &settings, const store::RemoteObject &object, const Entity &entity,
    const QString &local, const QString &theirs, const QString &ours);
/// Of several values of the remote that mean the same here, this one is sent.
Result<void> sendAs(store::ObjectSettings &settings, const store::RemoteObject &object, const Entity &entity,
    const QString &local, const QString &theirs);
/// Which connection leads for a field that several exchange, from 1; 0 for none (Precedence.h).
Result<void> setPrecedence(
    store::ObjectSettings &settings, const store::RemoteObject &object, const QString &local, int place);

} // namespace satchel::mapping
