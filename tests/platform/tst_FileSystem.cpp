// SPDX-License-Identifier: GPL-3.0-or-later
// Which file systems other computers can reach, and files that only their owner can read.
#include "platform/FileSystem.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_FileSystem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void networkDrivesAreKnownByTheirFileSystem_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        for (const auto *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "fuse.sshfs", "webdav", "NFS"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const auto *type :
            {"ext4", "btrfs", "xfs", "apfs", "NTFS", "tmpfs", "overlay", "fuse", "fuseblk", "9p", ""})
            QTest::newRow(*type ? type : "none") << QByteArray(type) << false;
    }
    void networkDrivesAreKnownByTheirFileSystem()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isNetwork);
        QCOMPARE(platform::isNetworkFileSystem(type), isNetwork);
    }

    void aFileOfThisComputerIsOnNone()
    {
        const QTemporaryDir folder;
        QCOMPARE(platform::networkFileSystem(folder.path()), QString());
        QCOMPARE(platform::networkFileSystem(folder.filePath(u"not/yet/made.store"_s)), QString());
    }

    void aPrivateFileIsMadeOrMended()
    {
#ifdef Q_OS_UNIX
        const auto umaskBefore = umask(0);
        const auto restore = qScopeGuard([umaskBefore] { umask(umaskBefore); });
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"made/settings.ini"_s);
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        platform::makePrivateFile(path);
        QCOMPARE(QFile::permissions(path), QFile::Permissions(owner));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        file.close();
        QVERIFY(file.setPermissions(owner | QFile::ReadOther));
        platform::makePrivateFile(path);
        QCOMPARE(QFile::permissions(path), QFile::Permissions(owner));
        QCOMPARE(QFileInfo(path).size(), 4);
#else
        QSKIP("rights work differently here");
#endif
    }
};

SATCHEL_TEST(tst_FileSystem)
#include "tst_FileSystem.moc"
