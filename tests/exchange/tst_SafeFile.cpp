// SPDX-License-Identifier: GPL-3.0-or-later
// A file takes its place whole or not at all, however small it is and wherever the disk ends.
#include "exchange/RowWriter.h"
#include "store/SafeFile.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    store::SafeFile file(path);
    auto done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SafeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFileCanBeReadByItsOwnerOnly_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("csv") << FileFormat::Csv;
        QTest::newRow("xlsx") << FileFormat::Xlsx;
        QTest::newRow("json") << FileFormat::Json;
        QTest::newRow("vcard") << FileFormat::VCard;
    }
    void aNewFileCanBeReadByItsOwnerOnly()
    {
        QFETCH(FileFormat, format);
        const auto umaskBefore = umask(0);
        const auto restore = qScopeGuard([umaskBefore] { umask(umaskBefore); });
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"export"_s);
        const auto exported = [&]() -> Result<void> {
            auto writer = createRowWriter(
                format, path, {{u"first_name"_s, u"First name"_s, FieldType::Text, {}, {}, {}}}, {});
            const auto written = writer ? (*writer)->write({u"Ana"_s}) : fail(writer.error());
            return written ? (*writer)->finish() : written;
        };
        QVERIFY(exported());
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path), QFile::Permissions(owner));
        // A file that others may read stays readable for them.
        QVERIFY(QFile::setPermissions(path, owner | QFile::ReadGroup));
        QVERIFY(exported());
        QCOMPARE(QFile::permissions(path), owner | QFile::ReadGroup);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"export"_s});
    }

    void aLinkIsFollowedWhereOnlyItsOwnerCanHavePutIt()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"documents.csv"_s);
        const QString link = folder.filePath(u"link.csv"_s);
        QVERIFY(write(target, "old"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(!store::isLinkInSharedFolder(link));
        QVERIFY(write(link, "new"));
        QCOMPARE(read(target), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aLinkInASharedFolderIsNotFollowed()
    {
        const QTemporaryDir home;
        const QTemporaryDir shared; // as /tmp is
        QCOMPARE(chmod(QFile::encodeName(shared.path()).constData(), 01777), 0);
        const QString precious = home.filePath(u"precious"_s);
        const QString link = shared.filePath(u"export.csv"_s);
        QVERIFY(write(precious, "keep me"));
        QVERIFY(QFile::link(precious, link));
        const auto done = write(link, "new");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QCOMPARE(done.error().where, link);
        QCOMPARE(read(precious), QByteArray("keep me"));
        QVERIFY(write(shared.filePath(u"other.csv"_s), "new"));
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        for (const int size :
            {5'000, 12'000, 20'000, 300'000, 2'000'000}) // less than Qt's buffer, than ours, more than both
            QTest::addRow("%d bytes", size) << size;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"quote.pdf"_s);
        QVERIFY(write(path, "old"));
        Result<void> done;
        {
            const SmallDisk disk(4096);
            done = write(path, QByteArray(size, 'x'));
        }
        QVERIFY(!done);
        QCOMPARE(done.error().where, path);
        QCOMPARE(read(path), QByteArray("old"));
        QVERIFY(write(path, QByteArray(size, 'x')));
        QCOMPARE(read(path).size(), qsizetype(size));
    }
};

SATCHEL_TEST(tst_SafeFile)
#include "tst_SafeFile.moc"
