// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation may set, what a mistake in it does, and what is allowed then.
#include "domain/Policies.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

Policies of(const QByteArray &json)
{
    return policiesFromJson(json, u"policies.json"_s);
}

const Policies locked = of("{");

} // namespace

class tst_Policies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingIsRead()
    {
        const Policies policies = of(
            "{\"requireEncryption\":true,\"appLock\":{\"idleMinutes\":10},\"hub\":{\"address\":\"db.example.com\"},"
            "\"allowedSystems\":[\"hubspot\",\"caldav\"],\"mailDomains\":[\"Example.com\"]}");
        QVERIFY(!policies.isLocked());
        QCOMPARE(policies.place, u"policies.json"_s);
        QVERIFY(policies.requiresEncryption);
        QCOMPARE(policies.lockMinutes, std::optional(10));
        QCOMPARE(policies.hubAddress, u"db.example.com"_s);
        QCOMPARE(policies.systems, std::optional(QStringList{u"hubspot"_s, u"caldav"_s}));
        QCOMPARE(policies.mailDomains, std::optional(QStringList{u"example.com"_s}));
        QCOMPARE(policies.sentences().size(), 5);
    }

    void withoutSettingsEverythingIsAllowed()
    {
        for (const Policies &policies : {Policies(), of("{}")}) {
            QVERIFY(!policies.isLocked());
            QVERIFY(policies.sentences().isEmpty());
            QVERIFY(checkPlainStore(policies, true, {}));
            QVERIFY(checkDecryption(policies, {}));
            QVERIFY(checkSystem(policies, u"hubspot"_s, {}));
            QVERIFY(checkMailAddress(policies, u"mara@example.com"_s));
        }
    }

    void aMistakeNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("misspelt") << QByteArray("{\"requireEncrypton\":true}") << u"requireEncrypton"_s;
        QTest::newRow("misspelt inside") << QByteArray("{\"appLock\":{\"idle\":5}}") << u"appLock.idleMinutes"_s;
        QTest::newRow("another one inside")
            << QByteArray("{\"appLock\":{\"idleMinutes\":5,\"on\":true}}") << u"appLock.on"_s;
        QTest::newRow("a text for a truth") << QByteArray("{\"requireEncryption\":\"yes\"}") << u"requireEncryption"_s;
        QTest::newRow("never") << QByteArray("{\"appLock\":{\"idleMinutes\":0}}") << u"appLock.idleMinutes"_s;
        QTest::newRow("half a minute") << QByteArray("{\"appLock\":{\"idleMinutes\":0.5}}") << u"appLock.idleMinutes"_s;
        QTest::newRow("no object") << QByteArray("{\"hub\":\"db.example.com\"}") << u"hub"_s;
        QTest::newRow("no address") << QByteArray("{\"hub\":{}}") << u"hub.address"_s;
        QTest::newRow("no system") << QByteArray("{\"allowedSystems\":[]}") << u"allowedSystems"_s;
        QTest::newRow("a number") << QByteArray("{\"allowedSystems\":[1]}") << u"allowedSystems"_s;
        QTest::newRow("an address") << QByteArray("{\"mailDomains\":[\"a@example.com\"]}") << u"mailDomains"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"requireEncryption\": true,\n}") << u"line 3"_s;
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("a list") << QByteArray("[]") << QString();
    }
    void aMistakeNamesItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const Policies policies = of(json);
        QVERIFY(policies.isLocked());
        QCOMPARE(policies.unreadable->where, where);
        QVERIFY(!policies.unreadable->what.isEmpty());
        QCOMPARE(policies.place, u"policies.json"_s);
        QVERIFY(policies.sentences().isEmpty());
    }

    void aStoreHasToBeEncrypted()
    {
        const Policies policies = of("{\"requireEncryption\":true}");
        QCOMPARE(checkPlainStore(policies, true, u"a.store"_s).error().kind, Error::Kind::Forbidden);
        QCOMPARE(checkPlainStore(policies, false, u"a.store"_s).error().where, u"a.store"_s);
        QVERIFY(!checkDecryption(policies, {}));
    }

    void aLockNeedsAnEncryptedStore()
    {
        const Policies policies = of("{\"appLock\":{\"idleMinutes\":5}}");
        QVERIFY(policies.needsEncryption());
        QVERIFY(!checkPlainStore(policies, false, {}));
    }

    void onlyAllowedSystemsAreConnected()
    {
        const Policies policies = of("{\"allowedSystems\":[\"hubspot\"]}");
        QVERIFY(checkSystem(policies, u"hubspot"_s, u"Sales"_s));
        const auto refused = checkSystem(policies, u"pipedrive"_s, u"Sales"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().what.contains(u"hubspot"_s));
        QCOMPARE(refused.error().where, u"Sales"_s);
    }

    void onlyMailOfAllowedDomainsIsFetched()
    {
        const Policies policies = of("{\"mailDomains\":[\"example.com\"]}");
        QVERIFY(checkMailAddress(policies, u"Mara@EXAMPLE.com"_s));
        for (const QString &address : {u"mara@example.org"_s, u"mara@sub.example.com"_s, u"mara@notexample.com"_s,
                 u"example.com"_s, u"mara@example.com@example.org"_s, QString()})
            QCOMPARE(checkMailAddress(policies, address).error().kind, Error::Kind::Forbidden);
    }

    void whatCannotBeReadLocksWhatItCouldHaveSet()
    {
        QVERIFY(!checkSystem(locked, u"hubspot"_s, {}));
        QVERIFY(!checkMailAddress(locked, u"mara@example.com"_s));
        QVERIFY(!checkDecryption(locked, {}));
        QVERIFY(!checkPlainStore(locked, true, {}));
        QVERIFY(checkPlainStore(locked, false, {})); // what a person works on goes on
        const Error error = checkSystem(locked, u"hubspot"_s, {}).error();
        QCOMPARE(error.where, u"policies.json"_s);
        QVERIFY2(error.what.contains(u"line 1"_s), qPrintable(error.what));
    }
};

SATCHEL_TEST(tst_Policies)
#include "tst_Policies.moc"
