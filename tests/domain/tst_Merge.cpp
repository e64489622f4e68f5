// SPDX-License-Identifier: GPL-3.0-or-later
// The three-way merge of a field and of a record. What the engine makes of it is tried in every combination in
// tests/plans/tst_Plans.
#include "domain/Merge.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;

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
    void theRemoteWinsATie() { QCOMPARE(decide(ConflictPolicy::Newest, Instant{5}, Instant{5}), Winner::Theirs); }
    void aFieldThatIsOnlyPulledFollowsTheRemoteAndIsNeverSent()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3}), true, false};
        QCOMPARE(planField(state, Winner::Mine), (FieldPlan{Value(qint64{3}), true, false}));
        const FieldState unchanged{Value(qint64{1}), Value(qint64{2}), Value(qint64{1}), true, false};
        QCOMPARE(planField(unchanged, Winner::Mine), (FieldPlan{Value(qint64{1}), false, false}));
    }
    void aFieldThatIsOnlySentIsNeverPulled()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3}), false, true};
        QCOMPARE(planField(state, Winner::Theirs), (FieldPlan{Value(qint64{1}), false, false}));
        const FieldState equal{Value(qint64{1}), Value(qint64{2}), Value(qint64{2}), false, true};
        QCOMPARE(planField(equal, Winner::Theirs), (FieldPlan{Value(qint64{2}), false, false}));
    }
    void anUndecidedConflictLeavesBothSidesAlone()
    {
        const FieldState state{Value(qint64{1}), Value(qint64{2}), Value(qint64{3})};
        QCOMPARE(planField(state, Winner::Undecided), (FieldPlan{Value(qint64{1}), false, true}));
    }
};

SATCHEL_TEST(tst_Merge)
#include "tst_Merge.moc"
