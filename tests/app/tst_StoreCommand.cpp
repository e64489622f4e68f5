// SPDX-License-Identifier: GPL-3.0-or-later
// satchel store: encrypted or not, who holds the key, and what happens when a change of it is stopped.
#include "app/StoreEncryption.h"
#include "store/encryption/Conversion.h"
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject plain{{u"encrypted"_s, false}, {u"cipher"_s, QJsonValue()}, {u"key"_s, u"none"_s}};

QJsonObject encrypted(const QString &holder)
{
    return {{u"encrypted"_s, true}, {u"cipher"_s, u"chacha20-poly1305"_s}, {u"key"_s, holder}};
}

/// A store with one contact, made where there was no keychain.
class PlainStore : public CommandLineCall
{
public:
    PlainStore()
    {
        std::ignore = (*this)(
            {u"apply"_s, u"-"_s}, R"({"op":"create","entity":"contact","fields":{"last_name":"Silva"}})");
        keychain.recover();
    }
    bool hasContact(const QByteArray &in = {}) { return (*this)({u"list"_s, u"contact"_s}, in).array().size() == 1; }
    QString errorKind(const QStringList &words, const QByteArray &in = {})
    {
        return (*this)(words, in).error()[u"kind"_s].toString();
    }
    QJsonObject status() { return (*this)({u"store"_s, u"status"_s}).object(); }
};

const QStringList list{u"list"_s, u"contact"_s};

} // namespace

class tst_StoreCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aStoreIsPlainWhereThereIsNoKeychain()
    {
        PlainStore call;
        QCOMPARE(call.status(), plain);
        QVERIFY(call.hasContact());
    }

    void aNewStoreIsEncryptedWhereThereIsAKeychain()
    {
        CommandLineCall call;
        call.keychain.recover();
        QCOMPARE(call({u"list"_s, u"contact"_s}).code, 0);
        QCOMPARE(call({u"store"_s, u"status"_s}).object(), encrypted(u"keychain"_s));
        QCOMPARE(call.keychain.entries().size(), 1);
    }

    void aStoreIsEncryptedAndDecryptedInItsPlace()
    {
        PlainStore call;
        const QString backup = call({u"backup"_s}).object()[u"file"_s].toString();
        QCOMPARE(call({u"store"_s, u"encrypt"_s}).object(), encrypted(u"keychain"_s));
        QVERIFY(call.hasContact());
        QVERIFY(store::isEncryptedStore(backup).value_or(false)); // it would tell what the store hides
        QCOMPARE(call({u"store"_s, u"encrypt"_s}).object(), encrypted(u"keychain"_s)); // nothing to do
        QCOMPARE(call({u"store"_s, u"decrypt"_s}).object(), plain);
        QVERIFY(call.hasContact());
        QCOMPARE(store::isEncryptedStore(backup).value_or(true), false);
    }

    void nothingIsEncryptedWithAKeyThatTheKeychainDidNotTake()
    {
        PlainStore call;
        call.keychain.refusesWrites = true;
        QCOMPARE(call.errorKind({u"store"_s, u"encrypt"_s}), u"keychain_unavailable"_s);
        QCOMPARE(call.status(), plain);
        QVERIFY(call.hasContact());
    }

    void allStoresOfAComputerHaveItsKey()
    {
        PlainStore call;
        call({u"store"_s, u"encrypt"_s});
        const auto entries = call.keychain.entries();
        const QString second = call.folder() + u"/second.satchel"_s;
        QCOMPARE(call.plain({u"list"_s, u"contact"_s, u"--store"_s, second}).code, 0);
        QVERIFY(store::isEncryptedStore(second).value_or(false));
        QCOMPARE(call.keychain.entries(), entries);
    }

    void withoutItsKeyAStoreSaysSo()
    {
        PlainStore call;
        call({u"store"_s, u"encrypt"_s});
        const auto entries = call.keychain.entries();
        call.keychain.set(u"store-keys"_s, QString());
        QCOMPARE(call.errorKind(list), u"key_missing"_s);
        call.keychain.failAfter(0);
        QCOMPARE(call.errorKind(list), u"keychain_unavailable"_s);
        call.keychain.recover();
        call.keychain.set(u"store-keys"_s, entries[u"store-keys"_s]);
        QVERIFY(call.hasContact());
    }

    void aKeychainEntryThatCannotBeReadIsNotWrittenOver()
    {
        PlainStore call;
        call.keychain.set(u"store-keys"_s, u"not a key"_s);
        QCOMPARE(call.errorKind({u"store"_s, u"encrypt"_s}), u"corrupt"_s);
        QCOMPARE(call.keychain.entries().value(u"store-keys"_s), u"not a key"_s);
        QCOMPARE(call.status(), plain);
    }

    void aPassphraseOpensAStoreAndNothingElseDoes()
    {
        PlainStore call;
        QCOMPARE(call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n").object(), encrypted(u"passphrase"_s));
        QVERIFY(call.keychain.entries().isEmpty());
        QVERIFY(call.hasContact("Gruesse aus Koeln\n"));
        QCOMPARE(call.errorKind(list, "Gruesse aus Bonn\n"), u"refused"_s); // it is wrong, and is called so
        QCOMPARE(call.errorKind(list), u"cancelled"_s);
        QVERIFY(call.hasContact("Gruesse aus Koeln")); // a line without an end
    }

    void aCommandThatReadsFindsItsInputBehindThePassphrase()
    {
        PlainStore call;
        call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n");
        const Answer applied = call({u"apply"_s, u"-"_s},
            "Gruesse aus Koeln\n"
            R"({"op":"create","entity":"contact","fields":{"last_name":"Meier"}})"
            "\n");
        QCOMPARE(applied.code, 0);
        QCOMPARE(call(list, "Gruesse aus Koeln\n").array().size(), 2);
    }

    void aPassphraseIsChanged()
    {
        PlainStore call;
        call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n");
        const QString backup = call({u"backup"_s}, "Gruesse aus Koeln\n").object()[u"file"_s].toString();
        QCOMPARE(call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\nGruesse aus Bonn\n").object(),
            encrypted(u"passphrase"_s));
        QVERIFY(!call.hasContact("Gruesse aus Koeln\n"));
        QVERIFY(call.hasContact("Gruesse aus Bonn\n"));
        const QStringList ofBackup{u"list"_s, u"contact"_s, u"--json"_s, u"--store"_s, backup};
        QCOMPARE(call.plain(ofBackup, "Gruesse aus Koeln\n").code, 1);
        QCOMPARE(call.plain(ofBackup, "Gruesse aus Bonn\n").array().size(), 1);
    }

    void aPassphraseGivesWayToTheKeychain()
    {
        PlainStore call;
        call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n");
        QCOMPARE(call({u"store"_s, u"encrypt"_s}, "Gruesse aus Koeln\n").object(), encrypted(u"keychain"_s));
        QVERIFY(call.hasContact());
        QCOMPARE(QDir(call.folder()).entryList({u"*.key*"_s}), QStringList());
    }

    void ashortPassphraseIsRefused()
    {
        PlainStore call;
        QCOMPARE(call.errorKind({u"store"_s, u"passphrase"_s}, "short\n"), u"invalid"_s);
        QCOMPARE(call.errorKind({u"store"_s, u"passphrase"_s}), u"invalid"_s);
        QCOMPARE(call.status(), plain);
    }

    void theRecoveryKeyOpensAStoreOnAnotherComputer()
    {
        PlainStore call;
        call({u"store"_s, u"encrypt"_s});
        const QByteArray paper = call.plain({u"store"_s, u"recovery"_s, u"--store"_s, call.path()}).out;
        QCOMPARE(paper.count('\n'), 4);
        call.keychain.set(u"store-keys"_s, QString()); // as that computer's
        const QByteArray mistyped = (paper.front() == '0' ? "1" : "0") + paper.mid(1);
        QCOMPARE(call.errorKind({u"store"_s, u"recover"_s}, mistyped), u"invalid"_s);
        QVERIFY(!call.hasContact());
        QCOMPARE(call({u"store"_s, u"recover"_s}, paper).object(), encrypted(u"keychain"_s));
        QVERIFY(call.hasContact());
    }

    void theRecoveryKeyIsTheWayBackFromAForgottenPassphrase()
    {
        PlainStore call;
        call({u"store"_s, u"passphrase"_s}, "Gruesse aus Koeln\n");
        const QByteArray paper
            = call.plain({u"store"_s, u"recovery"_s, u"--store"_s, call.path()}, "Gruesse aus Koeln\n").out;
        QCOMPARE(call({u"store"_s, u"recover"_s}, paper).object(), encrypted(u"keychain"_s));
        QVERIFY(call.hasContact());
    }

    /// Each point at which a change can be killed: what is there then, and what opens it.
    void whateverStopsAChangeTheStoreOpens_data()
    {
        QTest::addColumn<bool>("isConverted");
        QTest::addColumn<bool>("towardsPassphrase");
        QTest::newRow("to a passphrase, before the store") << false << true;
        QTest::newRow("to a passphrase, behind the store") << true << true;
        QTest::newRow("to the keychain, before the store") << false << false;
        QTest::newRow("to the keychain, behind the store") << true << false;
    }
    void whateverStopsAChangeTheStoreOpens()
    {
        QFETCH(const bool, isConverted);
        QFETCH(const bool, towardsPassphrase);
        PlainStore call;
        app::StoreKeys keys(call.keychain);
        const store::StoreKey own = *keys.own();
        const store::StoreKey sealed = store::StoreKey::random();
        const QByteArray keyFile = *store::sealKey(sealed, u"Gruesse aus Koeln"_s, cheapPassphrase);
        const bool hasSealed = isConverted == towardsPassphrase;
        QVERIFY_RESULT(store::convertStore(call.path(), {}, hasSealed ? sealed : own));
        QFile file(towardsPassphrase ? store::keyFileOf(store::nextOf(call.path())) : store::keyFileOf(call.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(keyFile);
        file.close();
        QVERIFY(call.hasContact("Gruesse aus Koeln\n"));
        // And what was stopped is done again.
        if (towardsPassphrase)
            call({u"store"_s, u"passphrase"_s},
                hasSealed ? "Gruesse aus Koeln\nGruesse aus Bonn\n" : "Gruesse aus Bonn\n");
        else
            call({u"store"_s, u"encrypt"_s}, "Gruesse aus Koeln\n");
        QCOMPARE(call.status(), encrypted(towardsPassphrase ? u"passphrase"_s : u"keychain"_s));
        QVERIFY(call.hasContact("Gruesse aus Bonn\n"));
        QVERIFY(!QFile::exists(store::keyFileOf(store::nextOf(call.path()))));
    }
};

SATCHEL_TEST(tst_StoreCommand)
#include "tst_StoreCommand.moc"
