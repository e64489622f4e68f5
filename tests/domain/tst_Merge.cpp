// SPDX-License-Identifier: GPL-3.0-or-later
// The three-way merge, tried in every combination: two Satchels and a remote, up to three records, up to four
// operations, with or without a sync in between, under each policy. Generated, not sampled.
#include "domain/Merge.h"
#include "tests/support/TestProgram.h"

#include <array>
#include <bitset>
#include <QtTest>

using namespace satchel;

namespace {

constexpr int records = 3;
constexpr int fields = 2; // "relink" and "edit" differ in what they write, not in how they are merged
constexpr int deedsAtMost = 4;

enum class Operation { EditFirst, EditSecond, Delete, Restore, Create, Relink, Count };

struct Copy
{
    bool exists = false;
    bool isDeleted = false;
    std::array<int, fields> values{};
    bool operator==(const Copy &) const = default;
};

struct Side
{
    std::array<Copy, records> copies;
    std::array<Copy, records> base; // of a Satchel: the values both sides last agreed on
    std::array<bool, records> isLinked{};
};

struct Move
{
    int actor = 0; // 0, 1: a Satchel; 2: the remote
    Operation deed{};
    int record = 0;
};

/// A world of plain numbers that is merged by the same functions as the real one.
class SmallWorld
{
public:
    explicit SmallWorld(ConflictPolicy policy) : m_policy(policy)
    {
        m_notes.reserve(2 * deedsAtMost);
        // The first record is known to all, the second to nobody but the remote, the third does not exist yet.
        const Copy known{true, false, {1, 1}};
        m_sides[2].copies = {known, known, Copy{}};
        for (int satchel : {0, 1}) {
            m_sides[satchel].copies[0] = m_sides[satchel].base[0] = known;
            m_sides[satchel].isLinked[0] = true;
        }
    }

    /// False when there is nothing to do it to.
    bool act(const Move &move)
    {
        Copy &copy = m_sides[move.actor].copies[move.record];
        const int value = 10 + ++m_written;
        switch (move.deed) {
        case Operation::Create:
            if (copy.exists || m_sides[2].copies[move.record].exists || (move.actor != 2 && m_created[move.record]))
                return false;
            copy = {true, false, {value, value}};
            m_created[move.record] = true;
            note(move.record, 0, 0, value);
            note(move.record, 1, 0, value);
            return true;
        case Operation::EditFirst: return edit(copy, move.record, 0, value);
        case Operation::EditSecond: return edit(copy, move.record, 1, value);
        case Operation::Relink: return edit(copy, move.record, 1, 1); // to a value that others may choose too
        case Operation::Delete:
            if (!copy.exists || copy.isDeleted)
                return false;
            copy.isDeleted = true;
            for (const int seen : copy.values)
                m_shown.set(static_cast<size_t>(seen));
            return true;
        case Operation::Restore:
            if (!copy.exists || !copy.isDeleted)
                return false;
            copy.isDeleted = false;
            m_restored[move.record] = true;
            return true;
        case Operation::Count: break;
        }
        return false;
    }

    void sync(int satchel)
    {
        for (int record = 0; record < records; ++record)
            syncRecord(m_sides[satchel], m_sides[2], record);
    }

    QString broken() const
    {
        for (int record = 0; record < records; ++record) {
            const Copy &there = m_sides[2].copies[record];
            for (int satchel : {0, 1}) {
                const Copy &here = m_sides[satchel].copies[record];
                const bool isHere = here.exists && !here.isDeleted;
                const bool isThere = there.exists && !there.isDeleted;
                if (isHere != isThere)
                    return QStringLiteral("record %1 is on one side only").arg(record);
                if (isHere && here.values != there.values)
                    return QStringLiteral("record %1 differs").arg(record);
            }
        }
        for (const auto &[record, field, before, after] : m_notes) {
            const Copy &there = m_sides[2].copies[static_cast<size_t>(record)];
            const bool isPresent = there.exists && !there.isDeleted
                && there.values[static_cast<size_t>(field)] == after;
            const bool isDeleted = !there.exists || there.isDeleted;
            const bool isReplaced = std::ranges::any_of(
                m_notes, [&, r = record, f = field, a = after](const auto &other) {
                    return std::get<0>(other) == r && std::get<1>(other) == f && std::get<2>(other) == a;
                });
            if (!isPresent && !isDeleted && !isReplaced && !m_shown.test(static_cast<size_t>(after)))
                return QStringLiteral("value %1 was lost").arg(after);
        }
        return {};
    }

private:
    bool edit(Copy &copy, int record, int field, int value)
    {
        if (!copy.exists || copy.isDeleted || copy.values[static_cast<size_t>(field)] == value)
            return false;
        note(record, field, copy.values[static_cast<size_t>(field)], value);
        copy.values[static_cast<size_t>(field)] = value;
        return true;
    }
    void note(int record, int field, int before, int after) { m_notes.emplace_back(record, field, before, after); }

    static Presence presence(const Copy &copy, const Copy &base)
    {
        if (!copy.exists || copy.isDeleted)
            return Presence::Deleted;
        return copy.values == base.values ? Presence::Unchanged : Presence::Edited;
    }

    void syncRecord(Side &mine, Side &theirs, int record)
    {
        Copy &here = mine.copies[static_cast<size_t>(record)];
        Copy &there = theirs.copies[static_cast<size_t>(record)];
        Copy &base = mine.base[static_cast<size_t>(record)];
        bool &isLinked = mine.isLinked[static_cast<size_t>(record)];
        if (!isLinked) {
            const bool isHere = here.exists && !here.isDeleted;
            const bool isThere = there.exists && !there.isDeleted;
            if (!isHere && !isThere)
                return;
            if (isHere && !isThere)
                there = here;
            else if (isThere && !here.exists)
                here = there;
            else if (isThere)
                here.isDeleted = false;
            isLinked = true;
            base = {true, false, {0, 0}};
            mergeFields(here, there, base);
            return;
        }
        switch (mergePresence(presence(here, base), presence(there, base))) {
        case RecordOutcome::Forget: isLinked = false; return;
        case RecordOutcome::DeleteHere:
            here.isDeleted = true;
            isLinked = false;
            return;
        case RecordOutcome::DeleteThere:
            there.isDeleted = true;
            isLinked = false;
            return;
        case RecordOutcome::RestoreHere: here.isDeleted = false; break;
        case RecordOutcome::CreateThere: there = here; break;
        case RecordOutcome::MergeFields: break;
        }
        mergeFields(here, there, base);
    }

    void mergeFields(Copy &here, Copy &there, Copy &base)
    {
        for (size_t i = 0; i < fields; ++i) {
            const auto as = [](int number) { return number == 0 ? Value() : Value(qint64{number}); };
            const FieldState state{as(base.values[i]), as(here.values[i]), as(there.values[i])};
            Kept kept = decide(m_policy, Instant{here.values[i]}, Instant{there.values[i]});
            if (kept == Kept::Undecided) // the person is asked at once, and answers by turns
                kept = ++m_asked % 2 == 0 ? Kept::Mine : Kept::Theirs;
            const FieldPlan plan = planField(state, kept);
            if (plan.isConflict) {
                m_shown.set(static_cast<size_t>(here.values[i]));
                m_shown.set(static_cast<size_t>(there.values[i]));
            }
            if (plan.takes)
                here.values[i] = there.values[i];
            else if (as(here.values[i]) != plan.base)
                there.values[i] = here.values[i];
            base.values[i] = there.values[i];
        }
    }

    ConflictPolicy m_policy;
    std::array<Side, 3> m_sides;
    std::array<bool, records> m_created{};
    std::array<bool, records> m_restored{};
    std::vector<std::tuple<int, int, int, int>> m_notes;
    std::bitset<64> m_shown; // by a conflict, or to who deleted it
    int m_written = 0;
    int m_asked = 0;
};

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalEditsAgreeSilently()
    {
        QCOMPARE(mergeField(Value(qint64{1}), Value(qint64{2}), Value(qint64{2})), FieldOutcome::Agreed);
    }
    void whoseSideAloneChangedWins()
    {
        QCOMPARE(mergeField(Value(qint64{1}), Value(qint64{2}), Value(qint64{1})), FieldOutcome::Send);
        QCOMPARE(mergeField(Value(qint64{1}), Value(qint64{1}), Value(qint64{2})), FieldOutcome::Take);
    }
    void aConflictIsWhereAllThreeDiffer()
    {
        QCOMPARE(mergeField(Value(qint64{1}), Value(qint64{2}), Value(qint64{3})), FieldOutcome::Conflict);
    }
    void anEditBeatsADelete()
    {
        QCOMPARE(mergePresence(Presence::Deleted, Presence::Edited), RecordOutcome::RestoreHere);
        QCOMPARE(mergePresence(Presence::Edited, Presence::Deleted), RecordOutcome::CreateThere);
    }
    void deleteAndDeleteAgree()
    {
        QCOMPARE(mergePresence(Presence::Deleted, Presence::Deleted), RecordOutcome::Forget);
    }
    void theRemoteWinsATie() { QCOMPARE(decide(ConflictPolicy::Newest, Instant{5}, Instant{5}), Kept::Theirs); }
    void aFieldThatIsOnlyPulledFollowsTheRemoteAndIsNeverSent()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3}), true, false};
        QCOMPARE(planField(state, Kept::Mine), (FieldPlan{Value(qint64{3}), true, false}));
        const FieldState unchanged{Value(qint64{1}), Value(qint64{2}), Value(qint64{1}), true, false};
        QCOMPARE(planField(unchanged, Kept::Mine), (FieldPlan{Value(qint64{1}), false, false}));
    }
    void aFieldThatIsOnlySentIsNeverTaken()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3}), false, true};
        QCOMPARE(planField(state, Kept::Theirs), (FieldPlan{Value(qint64{1}), false, false}));
        const FieldState equal{Value(qint64{1}), Value(qint64{2}), Value(qint64{2}), false, true};
        QCOMPARE(planField(equal, Kept::Theirs), (FieldPlan{Value(qint64{2}), false, false}));
    }
    void anUndecidedConflictLeavesBothSidesAlone()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3})};
        QCOMPARE(planField(state, Kept::Undecided), (FieldPlan{Value(qint64{1}), false, true}));
    }

    void I4_everyCombinationEndsInAgreement_data()
    {
        QTest::addColumn<int>("policy");
        QTest::newRow("newest") << int(ConflictPolicy::Newest);
        QTest::newRow("mine") << int(ConflictPolicy::Mine);
        QTest::newRow("theirs") << int(ConflictPolicy::Theirs);
        QTest::newRow("ask") << int(ConflictPolicy::Ask);
    }
    void I4_everyCombinationEndsInAgreement()
    {
        QFETCH(int, policy);
        qint64 count = 0;
        std::vector<Move> moves;
        const QString broken = tryAll(moves, static_cast<ConflictPolicy>(policy), count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        qInfo("%lld worlds", static_cast<long long>(count));
        QVERIFY(count > 100'000);
    }

private:
    /// The world after these moves, with a sync of one Satchel after the nth move, or none.
    static QString lived(
        const std::vector<Move> &moves, ConflictPolicy policy, int syncAfter, int syncing, bool &isPossible)
    {
        SmallWorld world(policy);
        isPossible = true;
        for (size_t i = 0; i < moves.size(); ++i) {
            if (!world.act(moves[i])) {
                isPossible = false;
                return {};
            }
            if (static_cast<int>(i) == syncAfter)
                world.sync(syncing);
        }
        for (int round = 0; round < 3; ++round) {
            world.sync(0);
            world.sync(1);
        }
        return world.broken();
    }

    static QString tell(const std::vector<Move> &moves, int syncAfter, int syncing)
    {
        QStringList told;
        for (const Move &move : moves)
            told.append(QStringLiteral("%1 does %2 to %3").arg(move.actor).arg(int(move.deed)).arg(move.record));
        return told.join(QStringLiteral(", ")) + QStringLiteral("; %1 syncs after %2").arg(syncing).arg(syncAfter);
    }

    static QString tryAll(std::vector<Move> &moves, ConflictPolicy policy, qint64 &count)
    {
        bool isPossible = true;
        const int last = static_cast<int>(moves.size()) - 1;
        for (int syncAfter = -1; syncAfter < last; ++syncAfter) {
            for (int syncing = 0; syncing < (syncAfter < 0 ? 1 : 2); ++syncing) {
                bool possible = true;
                const QString broken = lived(moves, policy, syncAfter, syncing, possible);
                if (syncAfter < 0)
                    isPossible = possible;
                count += possible;
                if (!broken.isEmpty())
                    return broken + QStringLiteral(": ") + tell(moves, syncAfter, syncing);
            }
        }
        if (!moves.empty() && !isPossible && last < 0)
            return {};
        if (moves.size() == deedsAtMost)
            return {};
        for (int actor = 0; actor < 3; ++actor) {
            for (int deed = 0; deed < int(Operation::Count); ++deed) {
                for (int record = 0; record < records; ++record) {
                    moves.push_back({actor, Operation(deed), record});
                    bool possible = false;
                    for (int syncAfter = -1; syncAfter < static_cast<int>(moves.size()) - 1 && !possible; ++syncAfter)
                        lived(moves, policy, syncAfter, 0, possible);
                    QString broken;
                    if (possible)
                        broken = tryAll(moves, policy, count);
                    moves.pop_back();
                    if (!broken.isEmpty())
                        return broken;
                }
            }
        }
        return {};
    }
};

SATCHEL_TEST(tst_Merge)
#include "tst_Merge.moc"
