// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager of Windows, by which QtKeychain keeps secrets there.
#include "platform/KeychainEntry.h"
#include "tests/support/KeychainSteps.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_CredentialManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgetsAlsoLongSecrets() { keepAndForget(m_keychain); }

    /// The list of Windows has those of all programs.
    void anEntryBearsTheNameOfItsService()
    {
        QCOMPARE(platform::keychainEntry(u"satchel-test"_s, secretName), u"satchel-test/"_s + secretName);
    }

private:
    sync::QtKeychainStore m_keychain{u"satchel-test"_s, 20'000};
};

SATCHEL_TEST(tst_CredentialManager)
#include "tst_CredentialManager.moc"
