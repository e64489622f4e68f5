// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager of Windows, by which QtKeychain keeps secrets there.
#include "tests/support/KeychainSteps.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_CredentialManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgetsAlsoLongSecrets()
    {
        sync::QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        keepAndForget(keychain);
    }

    void aSecretOutlivesItsKeychain()
    {
        {
            sync::QtKeychainStore keychain(u"satchel-test"_s, 20'000);
            QVERIFY(keychain.write(secretName, longSecret));
        }
        sync::QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        QCOMPARE(keychain.read(secretName).value().value(), longSecret);
        QVERIFY(keychain.remove(secretName));
    }

    void anotherProgramsEntryOfTheSameNameIsAnother()
    {
        sync::QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        sync::QtKeychainStore others(u"other-test"_s, 20'000);
        QVERIFY(others.write(secretName, u"theirs"_s));
        const auto own = keychain.read(secretName);
        QVERIFY(own);
        QVERIFY(!*own);
        QVERIFY(others.remove(secretName));
    }
};

SATCHEL_TEST(tst_CredentialManager)
#include "tst_CredentialManager.moc"
