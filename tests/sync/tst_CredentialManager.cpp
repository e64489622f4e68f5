// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager of Windows, by which QtKeychain keeps secrets there.
#include "tests/support/KeychainSteps.h"
#include "tests/support/TestProgram.h"

#include <qt_windows.h>
#include <wincred.h>

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
        QVERIFY(m_keychain.write(secretName, u"word"_s));
        PCREDENTIALW entry = nullptr;
        QVERIFY(CredReadW(L"satchel-test/connection/1/refresh-token", CRED_TYPE_GENERIC, 0, &entry));
        const QByteArray kept(reinterpret_cast<const char *>(entry->CredentialBlob), entry->CredentialBlobSize);
        CredFree(entry);
        QCOMPARE(kept, QByteArray("word"));
        QVERIFY(m_keychain.remove(secretName));
        QVERIFY(!CredReadW(L"satchel-test/connection/1/refresh-token", CRED_TYPE_GENERIC, 0, &entry));
    }

private:
    sync::QtKeychainStore m_keychain{u"satchel-test"_s, 20'000};
};

SATCHEL_TEST(tst_CredentialManager)
#include "tst_CredentialManager.moc"
