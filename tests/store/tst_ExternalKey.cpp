// SPDX-License-Identifier: GPL-3.0-or-later
// Laws of the marks by which Satchels know each other's records.
#include "store/sync/ExternalKey.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

class tst_ExternalKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theIdOfARecordIsItsExternalKey()
    {
        Random random(1);
        for (int i = 0; i < 1000; ++i) {
            const RecordId id = RecordId::create(Instant{1'764'000'000'000 + i}, random);
            QCOMPARE(identityFromKey(id), id);
            QVERIFY(!isSuccessor(id));
        }
    }

    void aSuccessorTellsTheIdentity()
    {
        Random random(1);
        const RecordId id = RecordId::create(Instant{1'764'000'000'000}, random);
        const RecordId successor = successorOf(id);
        QVERIFY(successor != id);
        QVERIFY(isSuccessor(successor));
        QCOMPARE(identityFromKey(successor), id);
        QCOMPARE(successorOf(identityFromKey(successor)), successor);
        QCOMPARE(identityFromKey(successorOf(successor)), id);
        RecordId last = id;
        for (int i = 0; i < 300; ++i)
            last = successorOf(last);
        QCOMPARE(last, lastKeyOf(id));
        QCOMPARE(identityFromKey(last), id);
    }

    void whatIsNamedAfterARemoteRecordCanBeAnExternalKey()
    {
        Connection connection;
        connection.vendor = u"dynamics365"_s;
        connection.account = u"0f4a1c00-0000-4000-8000-000000000001"_s;
        const RecordId id = idOfRemote(connection, u"contacts"_s, u"aeb0be2e-d01c-ed11-b83e-000000000065"_s);
        QCOMPARE(identityFromKey(id), id);
        QVERIFY(id != idOfRemote(connection, u"accounts"_s, u"aeb0be2e-d01c-ed11-b83e-000000000065"_s));
    }

    void anIdThatNoSatchelMadeIsNoExternalKey_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("counted up by a database") << u"aeb0be2e-d01c-ed11-b83e-000000000065"_s;
        QTest::newRow("random") << u"0f4a1c00-1d2e-4f00-8000-7a5b6c7d8e9f"_s;
        QTest::newRow("by hand") << u"00000000-0000-0000-0000-000000000001"_s;
        QTest::newRow("another program's of version 7") << u"01a1f8de-345b-7c63-a22a-425cde2a290a"_s;
        QTest::newRow("none") << u"00000000-0000-0000-0000-000000000000"_s;
    }

    void anIdThatNoSatchelMadeIsNoExternalKey()
    {
        QFETCH(QString, id);
        QVERIFY(identityFromKey(RecordId::fromString(id)).isNull());
        QVERIFY(!isSuccessor(RecordId::fromString(id)));
    }
};

SATCHEL_TEST(tst_ExternalKey)
#include "tst_ExternalKey.moc"
