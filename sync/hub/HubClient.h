// SPDX-License-Identifier: GPL-3.0-or-later
// The hub as its functions: what one desk says and reads. Each call is one statement, so a pooler may stand between.
#pragma once

#include "domain/Rights.h"
#include "store/hub/HubTransaction.h"
#include "store/hub/Presence.h"
#include "store/privacy/ErasedAddresses.h"
#include "sync/hub/PgConnection.h"

namespace satchel::sync::hub {

struct Hello
{
    qint64 rightsSince = 0;
    Instant now; // by the hub's clock
    int format = 0;
    QString registry;
    QString role;
    bool isSame = true; // else another store exchanges as this desk: this one is a copy or an old backup
    int leastFormat = 0; // the oldest format whose Satchel can use this hub
    bool wasCopied = false; // another store came as this desk since this one was here
};

/// A place in the hub's log: up to where a desk has read it, with the change set that stands there, if it is known.
struct LogPlace
{
    qint64 sequence = 0;
    ChangeSetId set;
};

struct CheckIn
{
    LogPlace last; // the end of the log
    bool isKnown = true; // the hub has the place up to which this desk has read; else a server took over without it
    bool hasSent = true; // and the newest change set that this desk sent
    bool isGone = false; // entries behind the place were removed
    bool trims = false; // this desk is to remove old entries
};

struct PushAnswer
{
    enum class State { Done, Refused, Stale, Early, Absent };
    ChangeSetId id;
    State state = State::Done;
    qint64 number = 0;
    QString reason;
    RecordId record; // that the hub lacks, where the set is absent
};

struct Pulled
{
    std::vector<store::HubSet> sets;
    std::vector<std::pair<EntityKind, RecordId>> moved; // who may see them changed, or what no desk of today does
    std::vector<std::pair<QString, RecordId>> unknown; // of custom entities, by name, that the store has not yet
    std::vector<store::HubProblem> unreadable; // values that are left out of the sets; `where` names the field
    qint64 cursor = 0; // where the next pull begins
    ChangeSetId cursorSet;
    QString chain; // of that change set at the hub; empty where an older hub has none
    bool isEmpty = true; // there was nothing after the place
    bool hasErased = false; // somebody was erased, of whom this person need not have seen anything
};

/// A record as the hub has it.
struct WholeRecord
{
    RecordId id;
    std::vector<FieldValue> values;
    Instant createdAt;
    std::optional<Instant> deletedAt;
    std::vector<Error> unreadable = {}; // values that are left out; `where` names the field
};

/// Of a connection to another system, by the key of its account.
struct LeaseAnswer
{
    QString key;
    bool isMine = false;
    QString holder; // the desk, for a person
};

struct ChainCheck
{
    qint64 sets = 0; // that the chain covers
    std::optional<qint64> broken; // number of the first change set that does not fit
};

/// TooNew when a hub of this format, which asks for `leastFormat` at least, and this Satchel do not work together.
Result<void> checkFormat(int format, int leastFormat);

/// The columns of each table that whoever signed in may read.
Result<QHash<QString, QStringList>> readableColumns(PgConnection &connection);

class HubClient
{
public:
    /// Both outlive it. What the hub has is read by the store's registry of the moment.
    HubClient(PgConnection &connection, store::Store &store) : m_connection(connection), m_store(store) {}

    Result<Hello> hello(const store::HubMembership &membership);
    /// After hello: what this desk has from the hub, and what the hub knows of it.
    Result<CheckIn> checkIn(const store::HubMembership &membership);
    Result<void> joinDesk(RecordId desk, const QString &name);
    Result<void> leaveDesk(RecordId desk);
    /// How many desks whoever signed in has; none with a hub before format 10.
    Result<int> myDesks();
    Result<std::vector<PushAnswer>> push(
        RecordId desk, LogPlace seen, std::span<const store::PendingSet> sets, qint64 clockOffset);
    /// Also this desk's own; the store knows what it has. Ends with a change set that defines a custom field: what
    /// follows is read by another registry. Unanswered when the log does not go on from there, as for push. `desk`:
    /// whom the hub remembers to have read everything, where nothing follows; null for a hub before format 8.
    Result<Pulled> pull(LogPlace after, int most, RecordId desk = {});
    /// Whoever was erased at any time.
    Result<std::vector<store::ErasedPerson>> erasedPersons();
    /// The hashes of erased addresses that the team has; none with a hub before format 11. With a hub's moments.
    Result<store::ErasedAddresses> erasedAddresses();
    /// Refused to whoever may not erase a person.
    Result<void> noteErasedAddresses(const store::ErasedAddresses &erased);
    /// Of change sets that were not answered, those that the hub has.
    Result<std::vector<store::HubState::SentSet>> knownSets(std::span<const ChangeSetId> sets);
    /// Of change sets that the hub took, with the numbers that they had there, those that it does not have any more.
    Result<std::vector<ChangeSetId>> missing(std::span<const store::HubState::SentSet> sets);
    /// Removes so many of the oldest entries of the log, where they are old enough. How many it removed; nothing when
    /// somebody else writes into the log.
    Result<std::optional<int>> trimLog(int most);
    /// Those of these records that this person may see, whole.
    Result<std::vector<WholeRecord>> read(EntityKind entity, std::span<const RecordId> records);
    /// The records of an entity that refer to these by any reference.
    Result<std::vector<RecordId>> referring(EntityKind entity, std::span<const RecordId> records);
    /// Every record of an entity that this person may see; ends with the first error of `take`.
    Result<void> readAll(EntityKind entity, const std::function<Result<void>(WholeRecord)> &take);
    /// The user record and the role of whoever is signed in; the hub's id and name.
    struct Membership
    {
        RecordId hub;
        QString name;
        RecordId user;
        QString role;
        int format = 0;
        int leastFormat = 0;
        qint64 rightsSince = 0;
    };
    Result<Membership> membership();
    /// What whoever is signed in may do.
    Result<Rights> rights();
    /// Fields whose values whoever is signed in does not get, of those that the store knows.
    Result<std::map<EntityKind, QStringList>> hiddenFields();
    /// The first of so many numbers that nobody else gets.
    Result<qint64> takeNumbers(const QString &cycle, int count);
    /// Of these contents, those that the hub does not have.
    Result<QStringList> lackingContents(const QStringList &contents);
    Result<void> putContent(const QString &sha256, int piece, bool isLast, const QByteArray &bytes);
    /// Nothing behind the last piece, and where this person sees no file with it.
    Result<std::optional<QByteArray>> content(const QString &sha256, int piece);
    /// Takes or renews them where no other desk has them.
    Result<std::vector<LeaseAnswer>> lease(RecordId desk, const QStringList &keys, int seconds);
    Result<void> release(RecordId desk, const QStringList &keys);
    /// This desk's person has a record open for so many seconds, or none. Who else has it open.
    Result<std::vector<store::Presence>> beAt(RecordId desk, const std::optional<store::Place> &place, int seconds);
    /// Where the hash chain of the hub stands at a change set (sql/chain.sql); nothing where it has none there.
    Result<std::optional<QString>> chainAt(ChangeSetId set);
    /// For administrators.
    Result<ChainCheck> checkChain();
    Result<int> desks();
    Result<LogPlace> lastPlace();
    /// Since when the log reaches back; nothing when it is empty.
    Result<std::optional<Instant>> logSince();

private:
    Result<PgRows> pullRows(LogPlace after, int most, RecordId desk);
    Result<store::HubSet> setAt(const PgRows &rows, int row);
    Result<void> readSharing(Rights &rights);
    Result<std::vector<const Field *>> columnsOf(const Entity &entity);
    Result<WholeRecord> recordOf(
        const std::vector<const Field *> &fields, const std::vector<std::optional<QByteArray>> &row);
    Result<QString> nameOf(RecordId user);
    bool isNotThereYet(const Entity &entity) const;
    Result<QString> customEntityAt(qint64 number);
    Result<std::optional<EntityKind>> entityAt(qint64 number);

    PgConnection &m_connection;
    store::Store &m_store;
    QHash<RecordId, QString> m_names; // of users
    QHash<QString, QStringList> m_columns; // that this person may read, by table; empty: not asked for
    QHash<qint64, QString> m_customEntities; // the hub's numbers
};

} // namespace satchel::sync::hub
