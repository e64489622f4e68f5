// SPDX-License-Identifier: GPL-3.0-or-later
// Remote records that look like a record of ours, each with its evidence: proposed by the initial matching in a store
// that another one has filled, kept afterwards as the reason of the link. A person can refuse a pair: then they are two
// records.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// One value that both records have.
struct Evidence
{
    /// Of ours; empty: a Satchel made the one from the other.
    QString field;
    QString value; // as text
    bool operator==(const Evidence &) const = default;
};

struct ProposedMatch
{
    qint64 number = 0;
    QString object; // the remote's type
    QString remoteId;
    EntityKind entity{};
    RecordId record;
    QString title; // what the remote record is called there
    std::vector<Evidence> evidence;
    int strength = 0; // 0 is certain; the greater, the weaker
    bool isRefused = false;
    bool isLinked = false; // read only: they are one already
};

class Matches
{
public:
    Matches(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// The weakest first, because they are worth looking at, and each kind of record together. No limit with -1.
    Result<std::vector<ProposedMatch>> list(qint64 limit = -1);
    Result<bool> hasAny();
    Result<std::optional<ProposedMatch>> find(const QString &object, const QString &remoteId);
    /// The pair of a record of ours that nobody has refused.
    Result<std::optional<ProposedMatch>> ofRecord(RecordId record);
    /// A pair that was known keeps what a person said about it.
    Result<void> propose(const ProposedMatch &match);
    Result<void> forget(const QString &object, const QString &remoteId);
    /// Before they are looked for again: those that were refused stay.
    Result<void> forgetProposals(const QString &object);
    /// Not refused and not linked yet, of one kind of record.
    Result<qint64> countProposed(EntityKind entity);
    /// What a person says of pairs, by their numbers. Conflict when one of them is linked already: nothing is changed.
    static Result<void> decide(Store &store, std::span<const qint64> matches, bool areSame);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
