// SPDX-License-Identifier: GPL-3.0-or-later
// One window per store: which process is primary, which is secondary, and what happens if the primary does not answer.
// Processes that are killed are in tests/app/tst_Processes.
#include "platform/SingleInstance.h"
#include "tests/support/TestProgram.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace satchel::platform;
using namespace Qt::StringLiterals;

namespace {

/// A pipe of Windows has no folder.
QString serverOf(const QString &lock)
{
#ifdef Q_OS_WIN
    return QFileInfo(lock).completeBaseName();
#else
    return lock.chopped(qsizetype(std::size(".lock") - 1));
#endif
}

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(m_temporary + u"/XXXXXX"_s);
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        qputenv("TMP", QDir::toNativeSeparators(m_folder->path()).toUtf8()); // Windows' place for lock files
    }

    void theSecondHandsItsWordsToTheFirst()
    {
        SingleInstance first(path(u"a.satchel"_s));
        QCOMPARE(first.claim({}), SingleInstance::Role::Primary);
        QSignalSpy asked(&first, &SingleInstance::asked);
        QCOMPARE(claimElsewhere(path(u"a.satchel"_s), {u"+49 30 1"_s}), SingleInstance::Role::Secondary);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toStringList(), QStringList{u"+49 30 1"_s});
    }

    void everyStoreHasItsOwnFirst()
    {
        SingleInstance one(path(u"a.satchel"_s));
        SingleInstance other(path(u"b.satchel"_s));
        QCOMPARE(one.claim({}), SingleInstance::Role::Primary);
        QCOMPARE(other.claim({}), SingleInstance::Role::Primary);
    }

    void aFileIsOneStoreHoweverItsPathIsWritten()
    {
        QFile file(path(u"a.satchel"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance first(file.fileName());
        QCOMPARE(first.claim({}), SingleInstance::Role::Primary);
        QCOMPARE(claimElsewhere(m_folder->path() + u"/./x/../a.satchel"_s, {}), SingleInstance::Role::Secondary);
    }

    void aLinkIsTheStoreThatItLeadsTo()
    {
#ifdef Q_OS_WIN
        QSKIP("Qt makes shortcuts there, which lead a person and not a program");
#endif
        QFile file(path(u"a.satchel"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), path(u"link.satchel"_s)));
        SingleInstance first(file.fileName());
        QCOMPARE(first.claim({}), SingleInstance::Role::Primary);
        QCOMPARE(claimElsewhere(path(u"link.satchel"_s), {}), SingleInstance::Role::Secondary);
    }

    void aNewStoreIsTheSameOnceItsFolderIsMade()
    {
        const QString store = m_folder->filePath(u"new/folder/a.satchel"_s);
        SingleInstance first(store);
        QCOMPARE(first.claim({}), SingleInstance::Role::Primary);
        QVERIFY(QDir().mkpath(QFileInfo(store).path()));
        QCOMPARE(claimElsewhere(store, {}), SingleInstance::Role::Secondary);
    }

    void whoComesAfterTheFirstHasGoneIsFirst()
    {
        auto gone = std::make_unique<SingleInstance>(path(u"a.satchel"_s));
        QCOMPARE(gone->claim({}), SingleInstance::Role::Primary);
        gone.reset();
        SingleInstance next(path(u"a.satchel"_s));
        QCOMPARE(next.claim({}), SingleInstance::Role::Primary);
    }

    void aLockFromBeforeTheComputerWasRenamedDoesNotCount()
    {
        QString lock;
        {
            SingleInstance gone(path(u"a.satchel"_s));
            QCOMPARE(gone.claim({}), SingleInstance::Role::Primary);
            lock = m_folder->filePath(QDir(m_folder->path()).entryList({u"satchel-*.lock"_s}).value(0));
        }
        QFile left(lock);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1\nsatchel\nOLDBOX\nffffffffffffffffffffffffffffffff\n\n"); // process 1 lives
        left.close();
        SingleInstance next(path(u"a.satchel"_s));
        QCOMPARE(next.claim({}), SingleInstance::Role::Primary);
    }

    void aLockThatSaysNothingDoesNotCount()
    {
        QString lock;
        {
            SingleInstance gone(path(u"a.satchel"_s));
            QCOMPARE(gone.claim({}), SingleInstance::Role::Primary);
            lock = m_folder->filePath(QDir(m_folder->path()).entryList({u"satchel-*.lock"_s}).value(0));
        }
        QFile left(lock); // its process was killed before it wrote anything
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance next(path(u"a.satchel"_s));
        QCOMPARE(next.claim({}, 30), SingleInstance::Role::Primary);
    }

    void aFirstThatDoesNotAnswerDoesNotStopTheSecond()
    {
        SingleInstance silent(path(u"a.satchel"_s));
        QCOMPARE(silent.claim({}), SingleInstance::Role::Primary);
        SingleInstance second(path(u"a.satchel"_s)); // on the same thread: the first cannot answer meanwhile
        QCOMPARE(second.claim({}, 30), SingleInstance::Role::Unanswered);
    }

    void wordsThatAreNoMessageAreLeftAlone()
    {
        SingleInstance first(path(u"a.satchel"_s));
        QCOMPARE(first.claim({}), SingleInstance::Role::Primary);
        QSignalSpy asked(&first, &SingleInstance::asked);
        const QStringList locks = QDir(m_folder->path()).entryList({u"satchel-*.lock"_s});
        QCOMPARE(locks.size(), 1);
        QLocalSocket stranger;
        stranger.connectToServer(serverOf(m_folder->filePath(locks.first())));
        stranger.write("no json\n");
        QTRY_COMPARE(asked.size(), 1); // comes to the front, with nothing to look for
        QVERIFY(asked.first().first().toStringList().isEmpty());
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    static SingleInstance::Role claimElsewhere(const QString &store, const QStringList &words)
    {
        auto role = SingleInstance::Role::Unanswered;
        const std::unique_ptr<QThread> other(QThread::create([&] { role = SingleInstance(store).claim(words); }));
        QSignalSpy ended(other.get(), &QThread::finished);
        other->start();
        ended.wait();
        other->wait();
        return role;
    }

    const QString m_temporary = QDir::tempPath();
    std::unique_ptr<QTemporaryDir> m_folder;
};

SATCHEL_TEST(tst_SingleInstance)
#include "tst_SingleInstance.moc"
