// SPDX-License-Identifier: GPL-3.0-or-later
// satchel restore: what it answers, what it keeps, and that keys and passphrases of the backup open it.
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with one contact, a backup of it, and a second contact.
struct Call : CommandLineCall
{
    explicit Call(bool hasKeychain = false)
    {
        if (hasKeychain)
            keychain.recover();
        create("contact", R"({"last_name":"Ana"})");
        backup = (*this)({u"backup"_s}).object()[u"file"_s].toString();
        create("contact", R"({"last_name":"Ben"})");
    }
    qsizetype contacts(const QByteArray &in = {}) { return (*this)({u"list"_s, u"contact"_s}, in).array().size(); }
    Answer restore(const QByteArray &in = {}) { return (*this)({u"restore"_s, backup}, in); }

    QString backup;
};

} // namespace

class tst_RestoreCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theContractOfItsAnswer()
    {
        Call call;
        QCOMPARE(call.contacts(), 2);
        const Answer answer = call.restore();
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object().keys(), QStringList({u"kept_aside"_s, u"restored"_s}));
        QCOMPARE(answer.object()[u"restored"_s].toString(), QFileInfo(call.path()).canonicalFilePath());
        QCOMPARE(call.contacts(), 1);
        const QString aside = answer.object()[u"kept_aside"_s].toString();
        QVERIFY(QFile::exists(aside));
        call.backup = aside;
        QCOMPARE(call.restore().code, 0);
        QCOMPARE(call.contacts(), 2);
    }

    void whereNoStoreIsNothingIsKept()
    {
        Call call;
        const QString other = call.folder() + u"/new/other.satchel"_s;
        const Answer answer = call.plain({u"restore"_s, call.backup, u"--store"_s, other, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.object()[u"kept_aside"_s].isNull());
        QVERIFY(store::examineStoreFile(other).has_value());
    }

    void whatIsNoBackupIsRefused()
    {
        Call call;
        call.backup = call.folder() + u"/none.backup"_s;
        const Answer answer = call.restore();
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(answer.error()[u"where"_s].toString(), call.backup);
        QCOMPARE(call.contacts(), 2);
        QCOMPARE(call({u"restore"_s}).code, 2);
    }

    void theKeychainOpensTheBackup()
    {
        Call call(true);
        QVERIFY(store::isEncryptedStore(call.backup).value_or(false));
        QCOMPARE(call.restore().code, 0);
        QVERIFY(store::isEncryptedStore(call.path()).value_or(false));
        QCOMPARE(call.contacts(), 1);
    }

    void thePassphraseOfTheBackupOpensTheRestoredStore()
    {
        Call call(true);
        QCOMPARE(call({u"store"_s, u"passphrase"_s}, "of the backup\n").code, 0); // the backup gets it too
        QVERIFY(QFile::copy(call.backup, call.folder() + u"/away.backup"_s));
        QVERIFY(QFile::copy(call.backup + u".key"_s, call.folder() + u"/away.backup.key"_s));
        call.backup = call.folder() + u"/away.backup"_s;
        QCOMPARE(call({u"store"_s, u"passphrase"_s}, "of the backup\nof the store now\n").code, 0);
        QCOMPARE(call.contacts("of the store now\n"), 2);
        QCOMPARE(call.restore("wrong one\n").error()[u"kind"_s].toString(), u"refused"_s);
        QCOMPARE(call.contacts("of the store now\n"), 2);
        const Answer answer = call.restore("of the backup\n");
        QCOMPARE(answer.code, 0);
        QCOMPARE(call.contacts("of the backup\n"), 1);
        // What was kept opens with its own.
        const QString aside = answer.object()[u"kept_aside"_s].toString();
        const Answer kept = call.plain(
            {u"list"_s, u"contact"_s, u"--store"_s, aside, u"--json"_s}, "of the store now\n");
        QCOMPARE(kept.array().size(), 2);
    }

    void aBackupIsWrittenDown()
    {
        Call call;
        QFile catalog(call.path() + u".backups"_s);
        QVERIFY(catalog.open(QIODevice::ReadOnly));
        const QJsonArray backups = QJsonDocument::fromJson(catalog.readAll()).object()[u"backups"_s].toArray();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups[0][u"file"_s].toString(), call.backup);
    }
};

SATCHEL_TEST(tst_RestoreCommand)
#include "tst_RestoreCommand.moc"
