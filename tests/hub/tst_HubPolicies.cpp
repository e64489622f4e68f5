// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation that has set the team's server: no other one is joined, whatever its address is made of.
#include "sync/hub/HubAccess.h"
#include "sync/session/TeamService.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Policies hubAt(const QString &address)
{
    Policies policies;
    policies.place = u"policies.json"_s;
    policies.hubAddress = address;
    return policies;
}

} // namespace

class tst_HubPolicies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheServerThatIsSetIsAllowed_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        const QString host = u"db.example.com"_s;
        QTest::newRow("the host") << host << u"host=db.example.com dbname=sales user=mara"_s << true;
        QTest::newRow("in capitals") << host << u"host=DB.example.com dbname=sales user=mara"_s << true;
        QTest::newRow("the usual port") << host << u"host=db.example.com port=5432 dbname=sales user=mara"_s << true;
        QTest::newRow("as a URI") << host << u"postgresql://mara@db.example.com/sales"_s << true;
        QTest::newRow("another host") << host << u"host=db.example.org dbname=sales user=mara"_s << false;
        QTest::newRow("another port") << host << u"host=db.example.com port=6432 dbname=sales user=mara"_s << false;
        QTest::newRow("one of two hosts") << host << u"host=db.example.org,db.example.com dbname=s user=m"_s << false;
        QTest::newRow("its name, another place")
            << host << u"host=db.example.com hostaddr=10.0.0.1 dbname=sales user=mara"_s << false;
        QTest::newRow("a service") << host << u"service=other host=db.example.com"_s << false;
        QTest::newRow("a socket") << host << u"dbname=sales user=mara"_s << false;
        const QString whole = u"host=db.example.com port=6432 dbname=sales sslmode=verify-full"_s;
        QTest::newRow("all of it") << whole << whole + u" user=mara"_s << true;
        QTest::newRow("another database")
            << whole << u"host=db.example.com port=6432 dbname=Sales sslmode=verify-full"_s << false;
        QTest::newRow("without its certificate")
            << whole << u"host=db.example.com port=6432 dbname=sales sslmode=disable"_s << false;
        QTest::newRow("host and port") << u"db.example.com:6432"_s << u"host=db.example.com port=6432"_s << true;
        QTest::newRow("none is set") << QString() << u"host=db.example.org"_s << true;
    }
    void onlyTheServerThatIsSetIsAllowed()
    {
        QFETCH(QString, set);
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        const auto may = sync::hub::checkAllowed(address, hubAt(set));
        QCOMPARE(may.has_value(), isAllowed);
        if (!may)
            QCOMPARE(may.error().kind, Error::Kind::Forbidden);
    }

    void anAddressThatNobodyCanReadAllowsNothing()
    {
        QCOMPARE(sync::hub::checkAllowed(u"host=db.example.com"_s, hubAt(u"two words"_s)).error().kind,
            Error::Kind::Invalid);
        const Policies locked = policiesFromJson("{", u"policies.json"_s);
        QCOMPARE(sync::hub::checkAllowed(u"host=db.example.com"_s, locked).error().kind, Error::Kind::Forbidden);
    }

    void noPasswordGoesToAnotherServer()
    {
        MemoryKeychain keychain;
        const QString address = u"host=192.0.2.1 dbname=sales user=mara"_s;
        keychain.set(sync::hub::secretName(address, u"mara"_s), u"word"_s);
        sync::Cancellation cancellation;
        const auto connection = sync::hub::connectTo(
            address, u"mara"_s, keychain, cancellation, hubAt(u"db.example.com"_s));
        QCOMPARE(connection.error().kind, Error::Kind::Forbidden);
    }

    void theWindowRefusesBeforeItLooks()
    {
        TestStore store;
        MemoryKeychain keychain;
        sync::TeamService service({[&store] { return store::Store::open(store.path(), store.clock, 5); }, keychain,
            store.clock, store.path(), {}, u"Laptop"_s, hubAt(u"db.example.com"_s)});
        QSignalSpy failed(&service, &store::TeamControl::setupFailed);
        const store::TeamServer other{u"192.0.2.1"_s, u"sales"_s, u"mara"_s, u"word"_s};
        service.checkServer(other);
        QTRY_COMPARE(failed.count(), 1);
        service.makeHub(other, u"Team"_s);
        QTRY_COMPARE(failed.count(), 2);
        service.planJoin(other);
        QTRY_COMPARE(failed.count(), 3);
        for (const auto &one : failed)
            QCOMPARE(one.front().value<Error>().kind, Error::Kind::Forbidden);
        QVERIFY(keychain.everWritten.isEmpty());
    }
};

SATCHEL_TEST(tst_HubPolicies)
#include "tst_HubPolicies.moc"
