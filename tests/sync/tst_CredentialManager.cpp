// SPDX-License-Identifier: GPL-3.0-or-later
// The Credential Manager of Windows, by which QtKeychain keeps secrets there.
#include "platform/KeychainEntry.h"
#include "tests/support/KeychainSteps.h"
#include "tests/support/TestProgram.h"

#include <QProcess>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_CredentialManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgetsAlsoLongSecrets() { keepAndForget(m_keychain); }

    /// QtKeychain works on one thread of a process, so another process reads it.
    void aSecretOutlivesItsProcess()
    {
        const QString reader = u"SATCHEL_TEST_READER"_s;
        if (qEnvironmentVariableIsSet(qPrintable(reader))) {
            QCOMPARE(m_keychain.read(secretName).value().value(), longSecret);
            return;
        }
        QVERIFY(m_keychain.write(secretName, longSecret));
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(reader, u"1"_s);
        other.setProcessEnvironment(environment);
        other.start(
            QCoreApplication::applicationFilePath(), {u"tst_CredentialManager"_s, u"aSecretOutlivesItsProcess"_s});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
        QVERIFY(m_keychain.remove(secretName));
    }

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
