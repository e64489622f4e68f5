// SPDX-License-Identifier: GPL-3.0-or-later
// What a store keeps of the hub that it belongs to: who it is there, how far it has read, and what it has sent.
#pragma once

#include "domain/Rights.h"
#include "store/Store.h"

#include <QSet>

namespace satchel::store {

/// What the connection of a hub has for a vendor.
inline constexpr QLatin1StringView hubVendor("hub");

struct HubMembership
{
    QString address; // without a password
    QString login;
    RecordId hub;
    RecordId desk;
    qint64 connection = 0; // Connections: its name, state and conflicts
    qint64 cursor = 0; // sequence of the hub's log
    ChangeSetId cursorSet; // null before the first
    qint64 doneSet = 0; // change sets above this number may have to be sent
    qint64 rightsSince = 0;
    QString registry; // fingerprint of what this program knows, when everything was read last
    RecordId token; // of the last exchange: a copy of this store has the same, and only one of them goes on with it
    RecordId nextToken; // of the exchange that is under way
    QString chain; // of the change set at the cursor, as the hub had it then; empty where it had none
};

/// How a change set of another desk is called in the log: "hub:Mara Lindqvist".
Origin originOfHub(const QString &author);
bool isOfHub(const Origin &origin);

struct RefusedSet
{
    ChangeSetInfo set;
    QString reason;
};

class HubState
{
public:
    explicit HubState(Store &store) : m_store(store) {}

    /// Nothing when the store belongs to no hub.
    Result<std::optional<HubMembership>> find();
    Result<void> save(const HubMembership &membership);
    /// NotFound when the store was told to leave this hub meanwhile, by another process perhaps.
    Result<void> update(const HubMembership &membership);
    /// What this store's person may do from now on.
    Result<void> setRights(const Rights &rights);
    /// Contents of files that are here and not known to be at the hub, and those that are not here; by their SHA-256.
    Result<QStringList> contentsToSend(int most);
    Result<QStringList> contentsToFetch(int most);
    /// The hub has this one.
    Result<void> noteContent(const QString &sha256);
    /// Forgets the hub. The records stay.
    Result<void> remove();

    /// What the hub did with change sets, in one transaction.
    struct Answer
    {
        qint64 changeSet = 0; // number here
        qint64 number = 0; // at the hub; 0 where nothing of it is for the hub
        QString refusal = {}; // the reason, when it was refused
        std::vector<std::pair<EntityKind, RecordId>> toRecheck = {};
    };
    Result<void> note(std::span<const Answer> answers);
    /// The hub has shown that it has this one. In a transaction of the caller.
    Result<void> setTaken(ChangeSetId id, qint64 number);
    /// A record that the hub does not have, though a change set of this store changes it.
    struct AbsentRecord
    {
        qint64 changeSet = 0; // number here
        EntityKind entity{};
        RecordId record;
        Instant since; // of the change set's first record
    };
    /// Forgotten once the change set was answered. Another record of the same change set counts from the first one on.
    Result<void> noteAbsent(const AbsentRecord &absent);
    Result<std::vector<AbsentRecord>> absent();
    /// How many change sets wait for such records.
    Result<qint64> waitingForRecords();
    /// The newest first, without those that a person has dismissed.
    Result<std::vector<RefusedSet>> refused();
    /// Records that have to be read at the hub, in place of what is here: they were hidden while something of them
    /// waited, or what was done to them was refused or may be out of reach. Without those of which something waits.
    Result<std::vector<std::pair<EntityKind, RecordId>>> toRecheck();
    /// The person has seen it. It is never sent again, and what it did to a record that was withdrawn is forgotten.
    Result<void> dismiss(ChangeSetId set);
    /// What a refused set did, to be done once more. What the hub refused to create is in the trash: it gets another
    /// id, also where other records of the set refer to it.
    Result<ChangeSet> refusedEdits(const RefusedSet &set);
    /// Records that refused sets created.
    Result<QSet<RecordId>> refusedRecords();
    struct SentSet
    {
        ChangeSetId id;
        qint64 number = 0; // at the hub
    };
    /// The newest of those that the hub took.
    Result<std::vector<SentSet>> sentSets(qint64 limit);
    /// The one that the hub took last; nothing before the first.
    Result<std::optional<SentSet>> newestSent();
    /// They wait again.
    Result<void> setUnsent(std::span<const ChangeSetId> sets);
    /// How many change sets wait to be sent; counts no further than `atMost`.
    Result<qint64> waiting(qint64 atMost);
    /// The number of the newest change set; everything up to it is what a new hub begins with.
    Result<qint64> newestSet();
    /// Reads one state of the store, whatever others write meanwhile.
    Result<void> inSnapshot(const std::function<Result<void>()> &read);

private:
    Result<void> advanceDone();

    Store &m_store;
};

} // namespace satchel::store
