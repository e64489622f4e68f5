// SPDX-License-Identifier: GPL-3.0-or-later
// What the policies of an organisation refuse on the command line, and what doctor says of them.
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class PolicyCall : public CommandLineCall
{
public:
    void set(const QByteArray &json) { policies = policiesFromJson(json, u"/etc/satchel/policies.json"_s); }
    QJsonObject finding()
    {
        for (const QJsonValue one : (*this)({u"doctor"_s}).array()) {
            if (one[u"check"].toString() == u"policies")
                return one.toObject();
        }
        return {};
    }
    QString refusal(const QStringList &words, const QByteArray &in = {})
    {
        const Answer answer = (*this)(words, in);
        return answer.code == 1 ? answer.error()[u"kind"_s].toString() : QString::number(answer.code);
    }
    void makeAccount()
    {
        QCOMPARE(
            (*this)({u"mail"_s, u"account"_s, u"add"_s, u"Work"_s, u"--address"_s, u"mara@example.org"_s, u"--imap"_s,
                        u"localhost:1"_s, u"--smtp"_s, u"localhost:1"_s, u"--no-try"_s, u"--password-stdin"_s},
                "word\n")
                .code,
            0);
    }
};

const QStringList contacts{u"list"_s, u"contact"_s};
const QStringList addHubSpot{u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Hub"_s, u"--client-id"_s, u"1"_s};

} // namespace

class tst_PolicyCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aPlainStoreIsNotOpenedUntilItIsEncrypted()
    {
        PolicyCall call;
        QCOMPARE(call(contacts).code, 0); // without a keychain it is plain
        call.keychain.recover();
        call.set("{\"requireEncryption\":true}");
        QCOMPARE(call.refusal(contacts), u"forbidden"_s);
        QCOMPARE(call({u"store"_s, u"encrypt"_s}).code, 0);
        QCOMPARE(call(contacts).code, 0);
        QCOMPARE(call.refusal({u"store"_s, u"decrypt"_s}), u"forbidden"_s);
        QVERIFY(store::isEncryptedStore(call.path()).value_or(false));
    }

    void withoutAKeychainANewStoreGetsAPassphrase()
    {
        PolicyCall call;
        call.set("{\"requireEncryption\":true}");
        QCOMPARE(call.refusal(contacts), u"forbidden"_s);
        QVERIFY(!QFile::exists(call.path()));
        QCOMPARE(call.refusal({u"store"_s, u"passphrase"_s}, "short\n"), u"invalid"_s);
        QVERIFY(!QFile::exists(call.path()));
        const Answer made = call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n");
        QCOMPARE(made.object()[u"key"_s].toString(), u"passphrase"_s);
        QCOMPARE(call(contacts, "Gruesse aus Koeln\n").code, 0);
        QCOMPARE(call(contacts, "Gruesse aus Bonn!\n").code, 1);
    }

    void otherSystemsAreNotConnected()
    {
        PolicyCall call;
        call.keychain.recover();
        call.set("{\"allowedSystems\":[\"pipedrive\"]}");
        QCOMPARE(call.refusal(addHubSpot, "secret\n"), u"forbidden"_s);
        QVERIFY(call({u"connection"_s, u"list"_s}).array().isEmpty());
    }

    void aConnectionOfBeforeIsNeitherSignedInNorSynced()
    {
        PolicyCall call;
        call.keychain.recover();
        const Answer added = call(addHubSpot, "secret\n");
        QVERIFY2(added.code == 0, added.err);
        call.set("{\"allowedSystems\":[\"pipedrive\"]}");
        QCOMPARE(call.refusal({u"connection"_s, u"authorize"_s, u"Hub"_s}), u"forbidden"_s);
        const Answer synced = call({u"sync"_s});
        QCOMPARE(synced.code, 1);
        QCOMPARE(synced.array()[0][u"error"][u"kind"].toString(), u"forbidden"_s);
        QCOMPARE(call({u"connection"_s, u"remove"_s, u"Hub"_s}).code, 0);
    }

    void otherMailAccountsAreNeitherAddedNorFetched()
    {
        PolicyCall call;
        call.keychain.recover();
        call.makeAccount();
        call.set("{\"mailDomains\":[\"example.com\"]}");
        QCOMPARE(call.refusal({u"mail"_s, u"account"_s, u"add"_s, u"Own"_s, u"--address"_s, u"mara@example.net"_s,
                                  u"--password-stdin"_s},
                     "word\n"),
            u"forbidden"_s);
        QCOMPARE(call.refusal({u"mail"_s, u"account"_s, u"authorize"_s, u"Work"_s, u"--password-stdin"_s}, "word\n"),
            u"forbidden"_s);
        const Answer fetched = call({u"mail"_s, u"fetch"_s});
        QCOMPARE(fetched.code, 1);
        QVERIFY2(fetched.err.contains("example.com"), fetched.err);
        QCOMPARE(call({u"mail"_s, u"account"_s, u"remove"_s, u"Work"_s}).code, 0);
    }

    void noOtherTeamServerIsAsked()
    {
        PolicyCall call;
        call.keychain.recover();
        call.set("{\"hub\":{\"address\":\"db.example.com\"}}");
        for (const QString &action : {u"init"_s, u"join"_s})
            QCOMPARE(
                call.refusal({u"hub"_s, action, u"host=192.0.2.1 dbname=sales user=mara"_s}, "word\n"), u"forbidden"_s);
        QVERIFY(!call.keychain.everWritten.contains(u"word"_s));
    }

    void whatCannotBeReadLocksAndWorkGoesOn()
    {
        PolicyCall call;
        QCOMPARE(call(contacts).code, 0);
        call.keychain.recover();
        call.makeAccount();
        call.set("{\"requireEncrypton\":true}");
        QCOMPARE(call.refusal(addHubSpot, "secret\n"), u"forbidden"_s);
        QCOMPARE(
            call.refusal({u"hub"_s, u"init"_s, u"host=192.0.2.1 dbname=sales user=mara"_s}, "word\n"), u"forbidden"_s);
        QCOMPARE(call({u"mail"_s, u"fetch"_s}).code, 1);
        QCOMPARE(call({u"store"_s, u"encrypt"_s}).code, 0);
        QCOMPARE(call.refusal({u"store"_s, u"decrypt"_s}), u"forbidden"_s);
        call.create("contact", "{\"last_name\":\"Silva\"}");
        QCOMPARE(call(contacts).array().size(), 1);
        QVERIFY(!call.finding()[u"ok"].toBool());
        QVERIFY(call.finding()[u"detail"].toString().contains(u"requireEncrypton"_s));
        QVERIFY(call.finding()[u"detail"].toString().contains(call.policies.place));
    }

    void doctorListsWhatIsInForce()
    {
        PolicyCall call;
        call.keychain.recover();
        QCOMPARE(call(contacts).code, 0);
        QVERIFY(call.finding()[u"ok"].toBool());
        call.set("{\"requireEncryption\":true,\"appLock\":{\"idleMinutes\":7},\"allowedSystems\":[\"hubspot\"],"
                 "\"mailDomains\":[\"example.com\"],\"hub\":{\"address\":\"db.example.com\"}}");
        const QJsonObject finding = call.finding();
        QVERIFY(finding[u"ok"].toBool());
        for (const QString &part :
            {call.policies.place, u"encrypted"_s, u"7 minutes"_s, u"hubspot"_s, u"example.com"_s, u"db.example.com"_s})
            QVERIFY2(finding[u"detail"].toString().contains(part), qPrintable(part));
    }

    void doctorFindsWhatCanHaveNoEffect()
    {
        PolicyCall call;
        call.keychain.recover();
        QCOMPARE(call(contacts).code, 0);
        call.set("{\"allowedSystems\":[\"hubspt\"]}");
        QVERIFY(call.finding()[u"detail"].toString().contains(u"hubspt"_s));
        QVERIFY(!call.finding()[u"ok"].toBool());
        call.set("{\"hub\":{\"address\":\"two words\"}}");
        QVERIFY(!call.finding()[u"ok"].toBool());
        call.policies = {};
        call.policies.place = u"/etc/satchel/policies.json"_s;
        call.policies.ignored = Error{Error::Kind::Refused, u"others can write it"_s, call.policies.place};
        QVERIFY(!call.finding()[u"ok"].toBool());
        QVERIFY(call.finding()[u"detail"].toString().contains(u"ignored"_s));
    }
};

SATCHEL_TEST(tst_PolicyCommands)
#include "tst_PolicyCommands.moc"
