// SPDX-License-Identifier: GPL-3.0-or-later
// A full sync: records that it does not return are missing candidates, and nobody waits while that
// is found out.
#include "store/Statements.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString contacts = u"contacts"_s;

/// How many rows the largest commit of a connection has changed.
class LargestCommit
{
public:
    explicit LargestCommit(Store &store)
        : m_handle(store.database().handle()), m_before(sqlite3_total_changes64(m_handle))
    {
        sqlite3_commit_hook(m_handle, &LargestCommit::note, this);
    }
    ~LargestCommit() { sqlite3_commit_hook(m_handle, nullptr, nullptr); }
    LargestCommit(const LargestCommit &) = delete;

    qint64 rows = 0;

private:
    static int note(void *self)
    {
        auto *commits = static_cast<LargestCommit *>(self);
        const qint64 now = sqlite3_total_changes64(commits->m_handle);
        commits->rows = std::max(commits->rows, now - std::exchange(commits->m_before, now));
        return 0;
    }

    sqlite3 *m_handle;
    qint64 m_before;
};

/// A connection with links "1", "2", … to records that do not matter here.
struct World
{
    TestStore store;
    SyncState state{*store, 1};

    void link(int from, int to)
    {
        QVERIFY_RESULT(run(store->database(),
            "WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)"
            " INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified)"
            " SELECT 1, 'contacts', 1, randomblob(16), CAST(i AS TEXT), '{}', '1', 1 FROM n",
            from, to));
    }
    QStringList missingCandidates()
    {
        QStringList ids;
        const auto links = state.missing.links(contacts, {}, 10'000);
        for (const Link &link : *links)
            ids.append(link.remoteId);
        return ids;
    }
    qint64 seenCount() { return *store->database().integer("SELECT count(*) FROM seen"); }
};

} // namespace

class tst_FullSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAFullSyncDoesNotReturnIsMissing()
    {
        World world;
        world.link(1, 4);
        QVERIFY_RESULT(world.state.missing.beginFullSync(contacts));
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, {u"1"_s, u"3"_s}));
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, {u"3"_s, u"5"_s}));
        QVERIFY_RESULT(world.state.missing.sweep(contacts));
        QCOMPARE(world.missingCandidates(), QStringList({u"2"_s, u"4"_s}));
        QVERIFY_RESULT(world.state.missing.forgetSeen(contacts));
        QCOMPARE(world.seenCount(), 0);
    }

    void whatWasLinkedSinceItBeganHasNot()
    {
        World world;
        world.link(1, 2);
        QVERIFY_RESULT(world.state.missing.beginFullSync(contacts));
        world.link(3, 4);
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, {u"1"_s, u"2"_s}));
        QVERIFY_RESULT(world.state.missing.sweep(contacts));
        QCOMPARE(world.missingCandidates(), QStringList());
    }

    void anInitialSyncNotesNothing()
    {
        World world;
        QVERIFY_RESULT(world.state.missing.beginFullSync(contacts));
        world.link(1, 3);
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, {u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(world.seenCount(), 0);
        QVERIFY_RESULT(world.state.missing.sweep(contacts));
        QCOMPARE(world.missingCandidates(), QStringList());
    }

    void aPassBegunBeforeThisVersionKnowsWhatItMet()
    {
        World world;
        world.link(1, 2);
        QVERIFY_RESULT(world.state.cursors.set(contacts, {{u"phase"_s, u"list"_s}}, 0)); // and no beginning was noted
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, {u"1"_s}));
        QVERIFY_RESULT(world.state.missing.sweep(contacts));
        QCOMPARE(world.missingCandidates(), QStringList{u"2"_s});
    }

    void theVanishedAreWalkedThroughByTheirIds()
    {
        World world;
        world.link(1, 9);
        for (const auto *id : {"9", "3", "1", "x", "5", "7"})
            QVERIFY_RESULT(world.state.missing.add(contacts, QString::fromLatin1(id)));
        QVERIFY_RESULT(run(world.store->database(), "UPDATE link SET is_tombstone = 1 WHERE remote_id IN ('3', '5')"));
        QStringList walked;
        for (QString after;;) {
            const auto links = world.state.missing.links(contacts, after, 2);
            QVERIFY_RESULT(links);
            if (links->empty())
                break;
            for (const Link &link : *links)
                walked.append(link.remoteId);
            after = walked.back();
        }
        QCOMPARE(walked, QStringList({u"1"_s, u"7"_s, u"9"_s}));
        QCOMPARE(world.state.missing.count(contacts).value_or(0), 3); // what has no live link is forgotten
    }

    void I5_theEndOfAPassWritesLittleAtATime()
    {
        World world;
        world.link(1, 6000);
        QVERIFY_RESULT(world.state.missing.beginFullSync(contacts));
        QStringList met;
        for (int i = 1; i <= 3000; ++i)
            met.append(QString::number(i));
        QVERIFY_RESULT(world.state.missing.markSeen(contacts, met));
        const LargestCommit largest(*world.store);
        QVERIFY_RESULT(world.state.missing.sweep(contacts));
        QVERIFY_RESULT(world.state.missing.forgetSeen(contacts));
        QVERIFY2(largest.rows > 0 && largest.rows <= 1000, qPrintable(QString::number(largest.rows)));
        QCOMPARE(world.state.missing.count(contacts).value_or(0), 3000);
        QCOMPARE(world.seenCount(), 0);
    }
};

SATCHEL_TEST(tst_FullSync)
#include "tst_FullSync.moc"
