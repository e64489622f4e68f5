// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordSyncStates.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_RecordSyncStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badgesFollowSync()
    {
        SyncFixture world;
        const RecordId company = world.company(u"Hartmann"_s);
        RecordSyncStates states(world.workspace, &world.control, EntityKind::Company);
        QSignalSpy changed(&states, &RecordSyncStates::changed);
        const qint64 number = world.connect(u"Sales EU"_s);
        QVERIFY_RESULT(world.state(number).outbox.add(EntityKind::Company, company));
        Q_EMIT world.control.stateChanged(number);
        QTRY_COMPARE(states.of(company), RecordSyncStates::Status::Waiting);
        QCOMPARE(changed.size(), 1);
        QVERIFY_RESULT(world.state(number).outbox.remove(EntityKind::Company, company));
        Q_EMIT world.control.roundEnded(number);
        QTRY_COMPARE(states.of(company), RecordSyncStates::Status::UpToDate);
        QCOMPARE(changed.size(), 2);
    }

    void withoutAConnectionNothingHasASyncStatus()
    {
        SyncFixture world;
        const RecordId company = world.company(u"Hartmann"_s);
        RecordSyncStates states(world.workspace, &world.control, EntityKind::Company);
        QSignalSpy changed(&states, &RecordSyncStates::changed);
        Q_EMIT world.control.stateChanged(1);
        QTest::qWait(0);
        QCOMPARE(states.of(company), RecordSyncStates::Status::UpToDate);
        QCOMPARE(changed.size(), 0);
    }
};

SATCHEL_TEST(tst_RecordSyncStates)
#include "tst_RecordSyncStates.moc"
