// SPDX-License-Identifier: GPL-3.0-or-later
// Two Satchels and a remote in plain numbers, synced by the planners of the engine: what is gathered and what
// is carried out is done by hand here, what is decided is not. Small enough to live through every combination of
// operations.
#pragma once

#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/PushPlan.h"

#include <array>
#include <bitset>
#include <map>
#include <set>

namespace satchel::sync {

constexpr int smallRecords = 3;
constexpr int smallFields = 2; // "relink" and "edit" differ in what they write, not in how they are merged

enum class SmallOperation { EditFirst, EditSecond, Delete, Restore, Create, Relink, Count };

struct SmallMove
{
    int actor = 0; // 0, 1: a Satchel; 2: a person at the remote
    SmallOperation operation{};
    int record = 0;
};

/// What the plans of a run were made of.
struct SmallCoverage
{
    std::set<Identity> identities;
    std::set<std::pair<PushTask, PushPlan::Outcome>> pushes;
};

/// The first record is known to all, the second to the remote alone, the third does not exist yet.
class SmallWorld
{
public:
    SmallWorld(ConflictPolicy policy, SmallCoverage &coverage);

    /// False when there is nothing to do it to.
    bool act(const SmallMove &move);
    void sync(int satchel);
    /// What does not hold after a quiet period; empty when all does.
    QString broken() const;

private:
    using Values = std::array<qint64, smallFields>; // 0 is empty

    struct Here
    {
        bool isDeleted = false;
        Values values{};
        std::array<qint64, smallFields> changedAt{};
    };
    struct There
    {
        int about = 0; // the record it represents
        bool isDeleted = false;
        Values values{};
        RecordId key;
        qint64 version = 1;
        qint64 modified = 1;
        qint64 created = 1;
    };
    struct Link
    {
        store::Link link;
        std::vector<FieldValue> base;
    };
    struct Desk
    {
        std::map<RecordId, Here> records;
        std::map<RecordId, Link> links; // by record
        std::set<RecordId> outbox;
        std::vector<store::Conflict> conflicts;
        std::set<QString> missing, again, afterDeletions; // remote ids
    };

    bool actHere(Desk &desk, const SmallMove &move, qint64 value);
    bool actThere(const SmallMove &move, qint64 value);
    template <typename Copy> bool change(Copy &copy, const SmallMove &move, qint64 value);
    void noteWritten(int record, int field, qint64 before, qint64 after);

    void pull(Desk &desk, const QString &remoteId, Trust trust, bool mayDefer);
    void adopt(Desk &desk, RecordId record, const QString &remoteId);
    void takeDeletions(Desk &desk);
    void push(Desk &desk, PushPass pass);
    void write(Desk &desk, const PendingWrite &write);
    void writeDone(Desk &desk, const PendingWrite &write, const QString &remoteId);
    Counterpart counterpart(
        const Desk &desk, const PullFacts &facts, RecordId record, const RemoteRecord &theirs) const;
    std::optional<Holder> holder(const Desk &desk, RecordId record) const;
    Differences differences(const Desk &desk, const Link &link) const;
    void carryOut(Desk &desk, const PullPlan &plan, const QString &remoteId);
    void answerConflicts(Desk &desk, RecordId record);

    QString differenceOf(const Desk &desk) const;
    QString lostOf(int record, const Values &there) const;
    RemoteRecord remoteRecord(const QString &id) const;
    std::vector<FieldValue> valuesOf(const Values &values) const;
    std::vector<store::Conflict> openConflicts(const Desk &desk, RecordId record) const;

    ObjectRules m_rules;
    SmallCoverage &m_coverage;
    std::array<RecordId, smallRecords> m_ids; // by which the Satchels know them
    std::array<Desk, 2> m_desks;
    std::map<QString, There> m_there; // by remote id
    std::array<bool, smallRecords> m_isCreated{};
    std::vector<std::tuple<int, int, qint64, qint64>> m_written; // record, field, before, after
    std::bitset<256> m_shown; // values that are on record in a conflict, or were seen by who deleted them
    qint64 m_now = 10;
    int m_asked = 0;
};

} // namespace satchel::sync
