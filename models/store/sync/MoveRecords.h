// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and lists the records of a connection that is left for another one: how many are at both, and which have
// something about them. Reads all records of a kind: for a worker.
#pragma once

#include "domain/Filter.h"
#include "store/SqlText.h"
#include "store/Store.h"

namespace satchel::store {

/// How far the records of one kind are.
struct MoveProgress
{
    EntityKind entity{};
    qint64 linked = 0; // with the connection that is left, and not deleted here
    qint64 there = 0; // of these, also at the other one
    qint64 unsent = 0; // of those, or deleted here: with changes that wait
    qint64 refused = 0; // of the linked: the other one refused the record or a field of it
    qint64 missing = 0; // of the linked: neither there nor refused
};

/// Records of one kind that fulfil all of it.
struct MoveSelection
{
    EntityKind entity{};
    Filter filter = {};
    QString field = {}; // that the next two are about
    int longerThan = 0; // characters in it
    bool isUnlinkedTarget = false; // it refers to a record that the other connection has not
    bool isTargetRefused = false; // and that one refused what it refers to
    bool isMissing = false; // neither at the other connection nor refused by it
    std::optional<QString> refusal = {}; // the reason for which the other connection refused `field` of it
};

struct MoveCount
{
    qint64 linked = 0; // with the connection that is left
    qint64 onlyHere = 0;
};

struct MoveRefusal
{
    EntityKind entity{};
    QString field; // empty: the whole record
    QString reason;
};

struct MovedRecord
{
    qint64 row = 0; // the order of creation
    RecordId id;
};

class MoveRecords
{
public:
    MoveRecords(Store &store, qint64 from, qint64 to) : m_store(store), m_from(from), m_to(to) {}

    /// The kinds that `from` has linked.
    Result<std::vector<MoveProgress>> progress();
    /// What `to` refused of the records that `from` has linked.
    Result<std::vector<MoveRefusal>> refusals();
    /// True when `to` has linked a record of this kind.
    Result<bool> hasLinked(EntityKind entity);
    Result<MoveCount> count(const MoveSelection &selection);
    /// Those that `from` has linked, in the order of creation, from after `row`.
    Result<std::vector<MovedRecord>> page(const MoveSelection &selection, qint64 row, qint64 limit);
    /// The records that the field of the selected ones refers to.
    Result<std::vector<RecordId>> targets(const MoveSelection &selection, qint64 limit);

private:
    Result<SqlText> found(const MoveSelection &selection);
    QByteArray linkedAt(qint64 connection, const QByteArray &record) const;

    Store &m_store;
    qint64 m_from;
    qint64 m_to;
};

} // namespace satchel::store
