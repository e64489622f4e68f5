// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata of a remote: kept for a day and for every process, and forgotten when it turns out to be wrong.
#include "store/sync/Connections.h"
#include "sync/session/StoreMetadataCache.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::test::TestStore;

namespace {

constexpr qint64 oneHour = 3'600'000;
const QString definitionKey = u"api/EntityDefinitions(LogicalName='contact')"_s;
const QJsonObject definition{{u"LogicalName"_s, u"contact"_s}};

} // namespace

class tst_MetadataCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        store::Connection connection;
        connection.name = u"Theirs"_s;
        connection.vendor = u"dynamics365"_s;
        m_number = store::Connections(**m_store).add(connection)->number;
    }

    void whatIsKeptOutlivesTheProcess()
    {
        QVERIFY(!*cache().get(definitionKey));
        QVERIFY(cache().put(definitionKey, definition));
        QCOMPARE(**cache().get(definitionKey), definition);
        const auto other = m_store->again(9);
        QCOMPARE(**StoreMetadataCache(*other, m_number, m_store->clock).get(definitionKey), definition);
        QVERIFY(!*StoreMetadataCache(*other, m_number + 1, m_store->clock).get(definitionKey)); // another connection's
    }

    void aDayLaterItIsAskedAnew()
    {
        StoreMetadataCache running = cache();
        QVERIFY(running.put(definitionKey, definition));
        m_store->clock.advance(23 * oneHour);
        QVERIFY(*running.get(definitionKey));
        running.expire();
        QCOMPARE(running.generation(), 0);
        StoreMetadataCache late = cache(); // works with what is 23 hours old already
        QVERIFY(*late.get(definitionKey));
        m_store->clock.advance(oneHour);
        QVERIFY(!*running.get(definitionKey));
        for (StoreMetadataCache *each : {&running, &late}) {
            each->expire();
            QCOMPARE(each->generation(), 1);
            each->expire();
            QCOMPARE(each->generation(), 1);
        }
    }

    void aClockThatWasSetBackKeepsNothingForEver()
    {
        QVERIFY(cache().put(definitionKey, definition));
        m_store->clock.advance(-oneHour);
        QVERIFY(!*cache().get(definitionKey));
    }

    void aRefusalForgetsWhatWasNotJustRead()
    {
        StoreMetadataCache running = cache();
        QVERIFY(running.put(definitionKey, definition));
        m_store->clock.advance(60'000);
        QVERIFY(running.refresh());
        QCOMPARE(running.generation(), 0);
        QVERIFY(*running.get(definitionKey));
        m_store->clock.advance(oneHour);
        QVERIFY(running.refresh());
        QCOMPARE(running.generation(), 1);
        QVERIFY(!*running.get(definitionKey));
        QVERIFY(running.refresh()); // one bad record is tried again and again
        QCOMPARE(running.generation(), 1);
    }

    void itGoesWithItsConnectionAndItsAccount()
    {
        store::Connections connections(**m_store);
        QVERIFY(cache().put(definitionKey, definition));
        QVERIFY(connections.startOver(m_number, u"another"_s, {}));
        QVERIFY(!*cache().get(definitionKey));
        QVERIFY(cache().put(definitionKey, definition));
        QVERIFY(connections.remove(m_number));
        QVERIFY(!*cache().get(definitionKey));
    }

private:
    StoreMetadataCache cache() { return {**m_store, m_number, m_store->clock}; }

    std::unique_ptr<TestStore> m_store;
    qint64 m_number = 0;
};

SATCHEL_TEST(tst_MetadataCache)
#include "tst_MetadataCache.moc"
