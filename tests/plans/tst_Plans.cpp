// SPDX-License-Identifier: GPL-3.0-or-later
// The planners of pull and push in every combination: two Satchels and a remote, up to three records, up to four
// operations, with or without a sync in between, under each policy. Generated, not sampled.
#include "tests/plans/SmallWorld.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

/// Every list of operations, up to a length, and every place of a sync between them.
class EveryCombination
{
public:
    EveryCombination(ConflictPolicy policy, int records, int operations, SmallCoverage &coverage)
        : m_policy(policy), m_records(records), m_operations(operations), m_coverage(coverage)
    {
    }

    /// The first that ends badly, as a sentence; empty when none does.
    QString run() { return from({}); }
    qint64 count() const { return m_count; }

private:
    /// One in which an operation is not possible without a sync before it may be possible with one.
    QString from(std::vector<SmallMove> moves)
    {
        bool isPossible = moves.empty();
        const int last = static_cast<int>(moves.size()) - 1;
        for (int syncAfter = -1; syncAfter < last; ++syncAfter) {
            for (int syncing = 0; syncing < (syncAfter < 0 ? 1 : 2); ++syncing) {
                const QString broken = lived(moves, syncAfter, syncing, isPossible);
                if (!broken.isEmpty())
                    return broken;
            }
        }
        if (!isPossible || std::ssize(moves) == m_operations)
            return {};
        moves.push_back({});
        for (int actor = 0; actor < 3; ++actor) {
            for (int operation = 0; operation < int(SmallOperation::Count); ++operation) {
                for (int record = 0; record < m_records; ++record) {
                    moves.back() = {actor, SmallOperation(operation), record};
                    if (const QString broken = from(moves); !broken.isEmpty())
                        return broken;
                }
            }
        }
        return {};
    }

    QString lived(const std::vector<SmallMove> &moves, int syncAfter, int syncing, bool &isPossible)
    {
        SmallWorld world(m_policy, m_coverage);
        for (size_t i = 0; i < moves.size(); ++i) {
            if (!world.act(moves[i]))
                return {};
            if (static_cast<int>(i) == syncAfter)
                world.sync(syncing);
        }
        isPossible = true;
        ++m_count;
        for (int round = 0; round < 3; ++round) {
            world.sync(0);
            world.sync(1);
        }
        const QString broken = world.broken();
        return broken.isEmpty() ? broken : broken + u": "_s + told(moves, syncAfter, syncing);
    }

    static QString told(const std::vector<SmallMove> &moves, int syncAfter, int syncing)
    {
        QStringList told;
        for (const SmallMove &move : moves)
            told.append(u"%1 does %2 to %3"_s.arg(move.actor).arg(int(move.operation)).arg(move.record));
        return told.join(u", "_s) + u"; %1 syncs after %2"_s.arg(syncing).arg(syncAfter);
    }

    ConflictPolicy m_policy;
    int m_records;
    int m_operations;
    SmallCoverage &m_coverage;
    qint64 m_count = 0;
};

} // namespace

class tst_Plans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        live(static_cast<ConflictPolicy>(policy), 3, 3);
    }
    void I4_longerCombinationsOfOneRecordEndInAgreement_data()
    {
        QTest::addColumn<int>("policy");
        QTest::newRow("ask") << int(ConflictPolicy::Ask);
    }
    void I4_longerCombinationsOfOneRecordEndInAgreement()
    {
        QFETCH(int, policy);
        live(static_cast<ConflictPolicy>(policy), 1, 4);
    }
    void theCombinationsAreManyAndOfManyKinds()
    {
        QVERIFY2(m_count > 100'000, qPrintable(QString::number(m_count)));
        using I = Identity;
        for (const Identity one : {I::Linked, I::Unsure, I::MatchedByExternalKey, I::AwaitsDeletions, I::New})
            QVERIFY2(m_coverage.identities.contains(one), qPrintable(QString::number(int(one))));
        using O = PushPlan::Outcome;
        for (const auto &one : {std::pair(PushTask::Create, O::Send), {PushTask::Update, O::Send},
                 {PushTask::Delete, O::Send}, {PushTask::Update, O::Forget}, {PushTask::Forget, O::Forget}})
            QVERIFY2(m_coverage.pushes.contains(one), qPrintable(QString::number(int(one.first))));
    }

private:
    void live(ConflictPolicy policy, int records, int operations)
    {
        EveryCombination all(policy, records, operations, m_coverage);
        const QString broken = all.run();
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        qInfo("%lld worlds", static_cast<long long>(all.count()));
        m_count += all.count();
    }

    SmallCoverage m_coverage;
    qint64 m_count = 0;
};

SATCHEL_TEST(tst_Plans)
#include "tst_Plans.moc"
