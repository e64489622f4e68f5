// SPDX-License-Identifier: GPL-3.0-or-later
// Whose policies count: those that nobody but an administrator can have written.
#include "platform/PolicySource.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <QVariantMap>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace Qt::StringLiterals;
using platform::FileFacts;
using Type = FileFacts::Type;

class tst_PolicySource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheAdministratorAloneWritesCounts_data()
    {
        QTest::addColumn<FileFacts>("facts");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("the administrator's") << FileFacts{Type::File, 0, 0644} << true;
        QTest::newRow("readable by the group only") << FileFacts{Type::File, 0, 0640} << true;
        QTest::newRow("a person's") << FileFacts{Type::File, 1000, 0644} << false;
        QTest::newRow("writable by the group") << FileFacts{Type::File, 0, 0664} << false;
        QTest::newRow("writable by everybody") << FileFacts{Type::File, 0, 0646} << false;
        QTest::newRow("a link") << FileFacts{Type::Link, 0, 0777} << false;
        QTest::newRow("a pipe") << FileFacts{Type::Other, 0, 0644} << false;
        QTest::newRow("a folder") << FileFacts{Type::Folder, 0, 0755} << false;
    }
    void onlyWhatTheAdministratorAloneWritesCounts()
    {
        QFETCH(FileFacts, facts);
        QFETCH(bool, isTrusted);
        QCOMPARE(platform::untrustedReason(facts, Type::File, 0).has_value(), !isTrusted);
    }

    void theRegistryHasPathsAndNumbers()
    {
        const QVariantMap values{{u"requireEncryption"_s, 1}, {u"appLock/idleMinutes"_s, 5},
            {u"hub/address"_s, u"db.example.com"_s}, {u"allowedSystems"_s, QStringList{u"hubspot"_s, u"caldav"_s}},
            {u"mailDomains"_s, u"example.com"_s}};
        const Policies policies = policiesFrom(platform::policyObject(values), u"HKEY_LOCAL_MACHINE"_s);
        QVERIFY2(!policies.isLocked(), qPrintable(policies.isLocked() ? policies.unreadable->where : QString()));
        QVERIFY(policies.requiresEncryption);
        QCOMPARE(policies.lockMinutes, std::optional(5));
        QCOMPARE(policies.hubAddress, u"db.example.com"_s);
        QCOMPARE(policies.systems, std::optional(QStringList{u"hubspot"_s, u"caldav"_s}));
        QCOMPARE(policies.mailDomains, std::optional(QStringList{u"example.com"_s}));
    }

    void aNumberThatIsNoTruthIsAMistake()
    {
        const auto policies = policiesFrom(platform::policyObject({{u"requireEncryption"_s, 2}}), u"here"_s);
        QCOMPARE(policies.unreadable->where, u"requireEncryption"_s);
    }

#ifdef Q_OS_UNIX
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        chmod(qPrintable(m_folder->path()), 0755);
    }

    void withoutAFileThereAreNone()
    {
        QCOMPARE(read(), Policies());
        QCOMPARE(platform::readPolicyFile(m_folder->filePath(u"no/policies.json"_s), getuid()), Policies());
    }

    void aFileOfTheAdministratorIsRead()
    {
        write("{\"requireEncryption\":true}");
        QVERIFY(read().requiresEncryption);
        QCOMPARE(read().place, path());
    }

    void aFileOfSomebodyElseIsIgnored()
    {
        write("{\"requireEncryption\":true}");
        const Policies policies = platform::readPolicyFile(path(), getuid() + 1);
        QVERIFY(!policies.requiresEncryption);
        QVERIFY(!policies.isLocked());
        QVERIFY2(policies.ignored->what.contains(QString::number(getuid())), qPrintable(policies.ignored->what));
    }

    void aFileThatOthersCanWriteIsIgnored()
    {
        write("{\"requireEncryption\":true}", 0664);
        const Policies policies = read();
        QVERIFY(!policies.requiresEncryption);
        QCOMPARE(policies.ignored->where, path());
        QVERIFY2(policies.ignored->what.contains(u"0664"_s), qPrintable(policies.ignored->what));
    }

    void aFolderThatOthersCanWriteIsIgnored()
    {
        write("{\"requireEncryption\":true}");
        chmod(qPrintable(m_folder->path()), 0777);
        QVERIFY(!read().requiresEncryption);
        QCOMPARE(read().ignored->where, m_folder->path());
    }

    void aLinkIsIgnored()
    {
        write("{\"requireEncryption\":true}");
        QVERIFY(QFile::rename(path(), m_folder->filePath(u"other.json"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"other.json"_s), path()));
        QVERIFY(!read().requiresEncryption);
        QVERIFY(read().ignored.has_value());
        const QTemporaryDir beside;
        QVERIFY(QFile::link(m_folder->path(), beside.filePath(u"satchel"_s)));
        QVERIFY(platform::readPolicyFile(beside.filePath(u"satchel/other.json"_s), getuid()).ignored.has_value());
    }

    void aPipeIsIgnoredAndNotWaitedFor()
    {
        QCOMPARE(mkfifo(qPrintable(path()), 0644), 0);
        QVERIFY(read().ignored.has_value());
    }

    void aMistakeInItLocks()
    {
        write("{\"requireEncryption\":1}");
        QVERIFY(read().isLocked());
        QCOMPARE(read().place, path());
    }

    void whatMayNotBeReadLocks()
    {
        write("{}", 0);
        QCOMPARE(readAsPerson().unreadable->kind, Error::Kind::Io);
        write("{}");
        chmod(qPrintable(m_folder->path()), 0);
        QCOMPARE(readAsPerson().unreadable->kind, Error::Kind::Io);
        chmod(qPrintable(m_folder->path()), 0755);
    }

    void aFileOfAnySizeDoesNotFillTheMemory()
    {
        write(QByteArray(2 * 1024 * 1024, ' '));
        QVERIFY(read().isLocked());
    }

private:
    QString path() const
    {
        return m_folder->filePath(u"policies.json"_s);
    }
    Policies read() const
    {
        return platform::readPolicyFile(path(), getuid());
    }
    /// Root may read everything, so the test is somebody else meanwhile.
    Policies readAsPerson() const
    {
        constexpr uid_t nobody = 65534;
        const uid_t owner = getuid();
        const bool isRoot = owner == 0;
        if (isRoot && seteuid(nobody) != 0)
            return {};
        Policies policies = platform::readPolicyFile(path(), owner);
        if (isRoot && seteuid(owner) != 0)
            qFatal("the test is somebody else from here on");
        return policies;
    }
    void write(const QByteArray &content, mode_t mode = 0644)
    {
        chmod(qPrintable(path()), 0644);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(chmod(qPrintable(path()), mode), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
#endif
};

SATCHEL_TEST(tst_PolicySource)
#include "tst_PolicySource.moc"
