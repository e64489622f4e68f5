// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind the page of connections: the state of connections, the sync history, parked records.
#include "items/ConnectionsModel.h"
#include "items/ParkedModel.h"
#include "items/RoundsModel.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"

#include <QAbstractItemModelTester>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_ConnectionsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsConnectionsThatComeAndGo()
    {
        SyncFixture world;
        ConnectionsModel model(world.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        const qint64 number = world.connect(u"Sales EU"_s);
        Q_EMIT world.control.added(number);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Sales EU"_s);
        QCOMPARE(model.item(0).vendor, u"HubSpot"_s);
        QVERIFY(store::Connections(*world.reader).remove(number));
        Q_EMIT world.control.stateChanged(number);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void noticesWhatAnotherProcessDid()
    {
        SyncFixture world;
        ConnectionsModel model(world.syncStatus);
        auto other = world.store.again();
        store::Connection connection;
        connection.name = u"By the command line"_s;
        QVERIFY(store::Connections(*other).add(connection));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void severalObjectsOfOneKindStandTogether()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        auto state = world.state(number);
        QVERIFY(state.cursors.set(u"calls"_s, {}, 5));
        QVERIFY(state.cursors.finish(u"calls"_s));
        QVERIFY(ConnectionsModel(world.syncStatus).item(0).entities[3].lastSuccess); // the account may have no notes
        QVERIFY(state.cursors.set(u"notes"_s, {}, 7));
        ConnectionsModel model(world.syncStatus);
        const auto &entities = model.item(0).entities;
        QCOMPARE(entities.size(), size_t(4));
        QCOMPARE(entities[3].objects, (QStringList{u"calls"_s, u"notes"_s}));
        QCOMPARE(entities[3].received, 12);
        QVERIFY(!entities[3].lastSuccess); // the notes are not through yet
        QVERIFY(state.cursors.finish(u"notes"_s));
        model.refresh();
        QCOMPARE(model.item(0).entities[3].lastSuccess, world.store.clock.now());
    }

    void countsWhatWaitsAndWhatIsParked()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId one = world.company(u"One"_s);
        const RecordId two = world.company(u"Two"_s);
        auto state = world.state(number);
        QVERIFY(state.outbox.add(EntityKind::Company, one));
        QVERIFY(state.outbox.park(EntityKind::Company, two, u"too long"_s, u"name"_s, {}));
        ConnectionsModel model(world.syncStatus);
        QCOMPARE(model.item(0).counts.waiting, 1);
        QCOMPARE(model.item(0).counts.parked, 1);
        QCOMPARE(model.item(0).entities[1].waiting, 1);
        QCOMPARE(model.item(0).entities[1].parked, 1);
        QCOMPARE(model.item(0).oldestWaiting, world.store.clock.now());
    }

    void aRunningRoundTellsWhatItHasReceived()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        ConnectionsModel model(world.syncStatus);
        world.control.running.insert(number);
        Q_EMIT world.control.roundStarted(number);
        Q_EMIT world.control.progressed(number, {u"contacts"_s, 300, true});
        Q_EMIT world.control.progressed(number, {u"companies"_s, 40, true});
        QTRY_COMPARE(model.item(0).receivedNow, 340);
        QVERIFY(model.item(0).isRunning && model.item(0).isInitialSync);
        world.control.running.clear();
        Q_EMIT world.control.roundEnded(number);
        QTRY_VERIFY(!model.item(0).isRunning);
        QCOMPARE(model.item(0).receivedNow, 0);
    }

    void aSignInIsShownUntilItIsAnswered()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s, store::ConnectionState::NeedsAuthorization);
        ConnectionsModel model(world.syncStatus);
        Q_EMIT world.control.signInOpened(number, QUrl(u"https://app.example/authorize"_s));
        QCOMPARE(model.item(0).signInAddress, QUrl(u"https://app.example/authorize"_s));
        Q_EMIT world.control.refused(number, {Error::Kind::Refused, u"access_denied"_s, {}});
        QTRY_VERIFY(model.item(0).refusal);
        QVERIFY(model.item(0).signInAddress.isEmpty());
        model.forgetRefusal(number);
        QVERIFY(!model.item(0).refusal);
    }

    void aNameThatDoesNotSayItsSystemStandsBehindIt()
    {
        SyncFixture world;
        world.connect(u"Sales EU"_s);
        world.connect(u"Our Hubspot"_s);
        ConnectionsModel model(world.syncStatus);
        QCOMPARE(model.item(0).name, u"HubSpot, Sales EU"_s);
        QCOMPARE(model.item(1).name, u"Our Hubspot"_s);
    }

    void aRoundThatWasNotFinishedIsReportedUntilOneIs()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.round(number, 1800, 4, 2);
        world.round(number, 600, 0, 0, Error{Error::Kind::Refused, u"a scope is missing"_s, u"contacts"_s});
        ConnectionsModel model(world.syncStatus);
        QVERIFY(model.item(0).failure);
        QCOMPARE(model.item(0).failure->what, u"a scope is missing"_s);
        QVERIFY(store::SyncRounds(*world.reader).begin(number)); // running: nothing is known of it yet
        model.refresh();
        QVERIFY(model.item(0).failure);
        world.round(number, 600, 1, 0);
        model.refresh();
        QVERIFY(!model.item(0).failure);
    }

    /// Its last round stopped for the question; the next one has not begun.
    void whatHasBeenAnsweredIsNotSaidToWait()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.round(number, 600, 0, 0, Error{Error::Kind::AwaitsAnswer, u"6 records differ"_s, {}});
        const ConnectionsModel model(world.syncStatus);
        QVERIFY(!model.item(0).failure);
    }

    /// The same words whether one record or many need it, and the same help.
    void anOwnerWhoIsNotThereCanBeMatched()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId hartmann = world.company(u"Hartmann"_s);
        QVERIFY(world.state(number).outbox.park(EntityKind::Company, hartmann,
            u"\"Jonas Brecht\" does not exist in the other system"_s, u"owner"_s, world.store.clock.now()));
        const ParkedModel model(world.syncStatus);
        QCOMPARE(model.item(0).reason, u"Jonas Brecht is not a user of HubSpot, Sales EU"_s);
        QVERIFY(model.isAboutValues(0));
    }

    void beforeTheInitialMatchingNothingIsSaidToWait()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        QVERIFY(world.state(number).outbox.add(EntityKind::Company, world.company(u"One"_s)));
        QVERIFY(store::Connections(*world.reader)
                    .setState(number, store::ConnectionState::Stopped, u"asks"_s, store::MatchesFound()));
        ConnectionsModel model(world.syncStatus);
        QCOMPARE(model.item(0).counts.waiting, 0);
        QCOMPARE(model.item(0).entities[1].waiting, 0);
        QVERIFY(!model.item(0).oldestWaiting);
    }

    void whatIsParkedIsCalledByKindAndName()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        auto state = world.state(number);
        QVERIFY(state.parked.put(
            {u"contacts"_s, u"151"_s, u"lifecycle"_s, {}, {}, 0, {}, u"not one of the choices in Satchel"_s}));
        ParkedModel model(world.syncStatus);
        QCOMPARE(model.index(0).data().toString(), u"Contact in HubSpot, Sales EU"_s); // nobody has said its name yet
        QCOMPARE(model.item(0).entity, EntityKind::Contact);
        QCOMPARE(model.item(0).field, u"Lifecycle stage"_s);
        QVERIFY(model.isAboutValues(0));
        QVERIFY(state.parked.setTitle(u"contacts"_s, u"151"_s, u"Ingrid Sørensen"_s));
        model.refresh();
        QCOMPARE(model.index(0).data().toString(), u"Ingrid Sørensen"_s);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"Ingrid Sørensen. HubSpot, Sales EU, Lifecycle stage: not one of the choices in Satchel"_s);
    }

    void recordsOfOneCauseAreOneRowThatUnfolds()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        auto state = world.state(number);
        for (int i = 0; i < 300; ++i)
            QVERIFY(state.parked.put({u"deals"_s, QString::number(i), u"owner"_s, {}, {}, 0, {},
                u"\"Jonas Brecht\" does not exist in the other system"_s, u"Deal"_s}));
        QVERIFY(state.parked.put({u"contacts"_s, u"151"_s, {}, {}, {}, 0, {}, u"it has no name"_s}));
        ParkedModel model(world.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.total(), 301);
        QCOMPARE(model.rowCount(), 2);
        const int cause = model.item(0).isCause() ? 0 : 1;
        QCOMPARE(model.item(cause).count, 300);
        QCOMPARE(model.index(cause).data().toString(), u"Jonas Brecht is not a user of HubSpot, Sales EU"_s);
        QVERIFY(model.index(cause).data(Qt::StatusTipRole).toString().contains(u"same e-mail address"_s));
        model.toggle(cause);
        QCOMPARE(model.rowCount(), 2 + 200); // scrolling further helps nobody
        QVERIFY(model.item(cause + 1).isPart);
        model.retry(cause);
        QCOMPARE(world.control.calls, QStringList{u"retryCause 1"_s});
        model.toggle(cause);
        QCOMPARE(model.rowCount(), 2);
    }

    void oneReasonOfSeveralKindsIsOneRow()
    {
        SyncFixture world;
        auto state = world.state(world.connect(u"Sales EU"_s));
        const QString missing = u"\"Jonas Brecht\" does not exist in the other system"_s;
        for (const auto &id : {u"1"_s, u"2"_s})
            QVERIFY(state.parked.put({u"contacts"_s, id, u"owner"_s, {}, {}, 0, {}, missing}));
        QVERIFY(state.parked.put({u"deals"_s, u"3"_s, u"owner"_s, {}, {}, 0, {}, missing, u"Cold chain"_s}));
        ParkedModel model(world.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).records, u"2 contacts, 1 deal"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"2 contacts, 1 deal"_s));
        model.toggle(0);
        QCOMPARE(model.rowCount(), 4);
        std::map<EntityKind, int> kinds;
        for (int row = 1; row < model.rowCount(); ++row)
            ++kinds[model.item(row).entity];
        QCOMPARE(kinds, (std::map<EntityKind, int>{{EntityKind::Contact, 2}, {EntityKind::Deal, 1}}));
    }

    void valuesThatAreMatchedByKindStayApart()
    {
        SyncFixture world;
        auto state = world.state(world.connect(u"Sales EU"_s));
        const QString reason = u"it is not one of the choices"_s;
        for (const auto &object : {u"contacts"_s, u"companies"_s})
            QVERIFY(state.parked.put({object, u"1"_s, u"lifecycle"_s, {}, {}, 0, {}, reason}));
        ParkedModel model(world.syncStatus);
        QCOMPARE(model.rowCount(), 2);
    }

    void retryingACauseLeavesTheOtherCauses()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        auto state = world.state(number);
        const Instant later{world.store.clock.now().ms + 3'600'000};
        const QString missing = u"\"Jonas Brecht\" does not exist in the other system"_s;
        const RecordId hartmann = world.company(u"Hartmann"_s);
        for (const auto &id : {u"1"_s, u"2"_s})
            QVERIFY(state.parked.put({u"deals"_s, id, u"owner"_s, {}, {}, 0, later, missing}));
        QVERIFY(state.parked.put({u"contacts"_s, u"3"_s, {}, {}, {}, 0, later, u"it has no name"_s}));
        QVERIFY(state.outbox.park(EntityKind::Company, hartmann, u"the name is too long"_s, u"name"_s, later));
        ParkedModel model(world.syncStatus);
        const auto retryRow = [&](const QString &reason) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.item(row).causes.front().reason == reason)
                    model.retry(row);
            }
            QVERIFY(store::ParkedCauses(*world.reader, number).retryNow(world.control.retried));
        };
        const auto due = [&](const QString &object) {
            return state.parked.due(object, world.store.clock.now(), 10)->size();
        };
        const auto dueHere = [&] {
            return state.outbox.due(EntityKind::Company, world.store.clock.now(), {}, 10)->size();
        };
        retryRow(missing);
        QCOMPARE(due(u"deals"_s), size_t(2));
        QCOMPARE(due(u"contacts"_s) + dueHere(), size_t(0));
        retryRow(u"it has no name"_s);
        QCOMPARE(due(u"contacts"_s), size_t(1));
        QCOMPARE(dueHere(), size_t(0));
        retryRow(u"the name is too long"_s);
        QCOMPARE(dueHere(), size_t(1));
    }

    void everyParkedRecordIsCountedThoughFewAreRead()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        QVERIFY(world.reader->database().execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
            " INSERT INTO parked_remote (connection, object, remote_id, since, reason)"
            " SELECT 1, 'contacts', i, i, 'it has no name' FROM n"));
        QCOMPARE(number, 1);
        ParkedModel model(world.syncStatus);
        QCOMPARE(model.total(), 12000);
        QVERIFY(!model.isCut());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).count, 12000);
        model.toggle(0);
        QCOMPARE(model.item(1).remoteId, u"12000"_s);
    }

    void aQuestionIsAboutAKindOfRecord()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        QVERIFY(store::Connections(*world.reader)
                    .setState(number, store::ConnectionState::Stopped, {}, store::MissingRemoteRecords{u"calls"_s}));
        ConnectionsModel model(world.syncStatus);
        QCOMPARE(model.item(0).askedKind, u"Activities"_s);
    }

    void theSyncLogIsNewestFirstAndTheErrorLogHasFailuresAlone()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        world.round(number, 1800, 4, 2);
        world.round(number, 600, 0, 1, Error{Error::Kind::Offline, u"not reached"_s, {}});
        RoundsModel model(world.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RoundsModel::Sent).data().toLongLong(), 1);
        QCOMPARE(model.index(1, RoundsModel::Took).data().toLongLong(), 1800);
        QCOMPARE(model.today().failed, 1);
        QCOMPARE(model.today().records, 7);
        model.setOnlyFailed(true);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.item(0).round.error);
    }

    void aWorkersTroubleIsShownUntilItIsOver()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        ConnectionsModel model(world.syncStatus);
        for (const qint64 troubled : {number, qint64(0)}) {
            Q_EMIT world.control.troubled(troubled, {Error::Kind::Io, u"the disk is gone"_s, {}});
            QVERIFY(model.item(0).failure);
            QCOMPARE(model.item(0).failure->what, u"the disk is gone"_s);
            Q_EMIT world.control.recovered(troubled);
            QVERIFY(!model.item(0).failure);
        }
    }

    void rollingBackTakesTheRoundsRecordsAwayAndOffersItOnce()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const auto receipt = world.reader->commit({u"Sync"_s, Origin::connection(u"Sales EU"_s),
            {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"From there"_s}})}, {}});
        const qint64 round = world.round(number, 500, 1, 0);
        QVERIFY(store::SyncRounds(*world.reader).addChangeSet(round, receipt->changeSet));
        RoundsModel model(world.syncStatus);
        QVERIFY(model.item(0).canRollBack);
        QSignalSpy done(&model, &RoundsModel::rolledBack);
        model.rollBack(round);
        model.rollBack(round);
        QCOMPARE(world.control.calls, (QStringList{u"rollBack %1"_s.arg(round)}));
        QVERIFY(model.isRollingBack());
        QVERIFY(store::SyncRounds(*world.reader).rollBack(round));
        Q_EMIT world.control.rolledBack(round, 3);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toInt(), 3);
        QVERIFY(!model.isRollingBack());
        QVERIFY(!model.item(0).canRollBack);
        store::Query companies;
        companies.entity = EntityKind::Company;
        QCOMPARE(*world.reader->count(companies), 0);
    }

    void aRollBackThatWasRefusedIsReportedAndCanBeTriedAgain()
    {
        SyncFixture world;
        const qint64 round = world.round(world.connect(u"Sales EU"_s), 500, 1, 0);
        RoundsModel model(world.syncStatus);
        QSignalSpy failed(&model, &RoundsModel::rollBackFailed);
        model.rollBack(round);
        Q_EMIT world.control.rollBackRefused(round, {Error::Kind::Busy, u"another program is writing"_s, {}});
        QCOMPARE(failed.size(), 1);
        QVERIFY(!model.isRollingBack());
    }

    void parkedRecordsSayTheirReasonFromBothSides()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const RecordId company = world.company(u"Hartmann"_s);
        auto state = world.state(number);
        QVERIFY(state.outbox.park(EntityKind::Company, company, u"the name is too long"_s, u"name"_s, {}));
        QVERIFY(
            state.parked.put({u"contacts"_s, u"77"_s, {}, {}, world.store.clock.now(), 1, {}, u"it has no name"_s}));
        ParkedModel model(world.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(0).title, u"Hartmann"_s);
        QCOMPARE(model.item(0).reason, u"the name is too long"_s);
        QVERIFY(model.item(1).causes.front().isFromRemote());
        QVERIFY(model.item(1).record.isNull());
        QCOMPARE(model.index(1).data().toString(), u"Contact in HubSpot, Sales EU"_s);
        model.retry(0);
        model.retryAll();
        QCOMPARE(world.control.calls, (QStringList{u"retry 1"_s, u"retryAll 1"_s}));
    }
};

SATCHEL_TEST(tst_ConnectionsModel)
#include "tst_ConnectionsModel.moc"
