// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes in the middle of an answer, at its first commit, its second, … What was committed is done for good;
// every other record is asked about again, nothing of it has been sent, and the same answer finishes the rest.
#include "store/Statements.h"
#include "tests/support/OutgoingDesk.h"
#include "tests/support/TestProgram.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::store::Answer;
using satchel::test::OutgoingDesk;

namespace {

constexpr int contacts = 230; // three steps of an answer

/// Undoes one commit and all that follow, as a power cut does.
class PowerCut
{
public:
    PowerCut(store::Store &store, int atCommit) : m_handle(store.database().handle()), m_left(atCommit)
    {
        sqlite3_commit_hook(m_handle, &cut, this);
    }
    ~PowerCut() { sqlite3_commit_hook(m_handle, nullptr, nullptr); }
    PowerCut(const PowerCut &) = delete;
    PowerCut &operator=(const PowerCut &) = delete;

    bool hasHappened() const { return m_left <= 0; }

private:
    static int cut(void *self) { return --static_cast<PowerCut *>(self)->m_left <= 0 ? 1 : 0; }

    sqlite3 *m_handle;
    int m_left;
};

qint64 keptThere(OutgoingDesk &desk)
{
    return std::ssize(*store::Approvals(*desk.store, desk.number).keptOfObject(u"contacts"_s));
}

qint64 deletedHere(OutgoingDesk &desk)
{
    return *desk.store->count({EntityKind::Contact, {}, {}, {}, {}, -1, true});
}

/// A world whose answer was cut off at the n-th commit, and that was started again.
class CutOff
{
public:
    CutOff(Answer answer, int atCommit) : desk(contacts)
    {
        desk.removeAll();
        desk.sync();
        {
            const PowerCut power(*desk.store, atCommit);
            const auto done = desk.answer(answer);
            wasCut = power.hasHappened();
            if (done.has_value() == wasCut)
                qFatal("an answer that was cut off says so");
        }
        desk.restart();
    }
    qint64 asked() { return desk.question() ? desk.question()->count : 0; }

    OutgoingDesk desk;
    bool wasCut = false;
};

} // namespace

class tst_OutgoingAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotKeptThereYetIsAskedAgain()
    {
        for (int n = 1;; ++n) {
            CutOff world(Answer::No, n);
            const qint64 kept = keptThere(world.desk);
            QCOMPARE(world.asked(), contacts - kept); // each is the one or the other
            QCOMPARE(store::SyncState(*world.desk.store, world.desk.number).links.liveCount(u"contacts"_s).value_or(-1),
                contacts - kept);
            QCOMPARE(store::Connections(*world.desk.store).counts(world.desk.number)->waiting, contacts - kept);
            world.desk.settle();
            QCOMPARE(world.desk.there(), contacts);
            QCOMPARE(world.asked(), contacts - kept);
            if (!world.wasCut) {
                QCOMPARE(kept, contacts);
                QVERIFY(n > 3); // it was cut in the middle, too
                return;
            }
            QVERIFY_RESULT(world.desk.answer(Answer::No));
            world.desk.settle();
            QCOMPARE(keptThere(world.desk), contacts);
            QCOMPARE(world.desk.there(), contacts);
            QVERIFY(world.desk.here().empty());
        }
    }

    void whatDoesNotComeBackYetIsAskedAgain()
    {
        for (int n = 1;; ++n) {
            CutOff world(Answer::Undo, n);
            QVERIFY(world.asked() >= deletedHere(world.desk)); // nothing that is still deleted leaves unasked
            world.desk.settle();
            QCOMPARE(world.desk.there(), contacts);
            QCOMPARE(world.asked(), deletedHere(world.desk));
            if (!world.wasCut) {
                QCOMPARE(world.asked(), 0);
                QVERIFY(n > 3);
                return;
            }
            if (world.asked() > 0)
                QVERIFY_RESULT(world.desk.answer(Answer::Undo));
            world.desk.settle();
            QCOMPARE(std::ssize(world.desk.here()), contacts);
            QCOMPARE(world.desk.there(), contacts);
        }
    }

    void aYesThatWasCutOffSendsNothing()
    {
        CutOff world(Answer::Yes, 1);
        QVERIFY(world.wasCut);
        QCOMPARE(world.asked(), contacts);
        world.desk.settle();
        QCOMPARE(world.desk.there(), contacts);
        QVERIFY_RESULT(world.desk.answer(Answer::Yes));
        world.desk.settle();
        QCOMPARE(world.desk.there(), 0);
    }
};

SATCHEL_TEST(tst_OutgoingAnswer)
#include "tst_OutgoingAnswer.moc"
