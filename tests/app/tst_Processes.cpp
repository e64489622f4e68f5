// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one store, and processes that are killed, limited or left without rights.
#include "store/Migrations.h"
#include "tests/support/FolderContent.h"
#include "tests/support/Paths.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QJsonArray>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

qint64 countOf(store::Store &store, EntityKind entity = EntityKind::Contact)
{
    return store.count({entity, {}, {}, {}, {}, -1, false}).value_or(-1);
}

/// The error object, as stderr has it in its last line.
QJsonObject errorOf(const QByteArray &said)
{
    return QJsonDocument::fromJson(said.trimmed().split('\n').last()).object()[u"error"_s].toObject();
}

} // namespace

class tst_Processes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void I2_noAcknowledgedLineIsLostToKill9()
    {
        TestStore store;
        const QString path = store.path();
        store.release().reset();
        const QString input = writeFile(store.folder() + u"/lines.jsonl"_s, contactLines("Ana", 400));
        std::mt19937 random(20261120);
        std::vector<RecordId> acknowledged;
        int killedInTheMiddle = 0;
        for (int round = 0; round < kills; ++round) {
            SatchelProcess apply(path, {u"apply"_s, input});
            apply.start();
            QVERIFY(apply.process().waitForStarted());
            // Half of them right after some acknowledgement, where a lie would show; half at any moment.
            if (round % 2)
                apply.process().waitForReadyRead(10'000);
            apply.process().waitForFinished(static_cast<int>(random() % 12));
            apply.kill();
            const auto answers = apply.answers();
            killedInTheMiddle += !answers.isEmpty() && answers.size() < 400;
            for (const QJsonObject &answer : answers) {
                QVERIFY(answer[u"ok"_s].toBool());
                acknowledged.push_back(RecordId::fromString(answer[u"id"_s].toString()));
            }
        }
        qInfo("%zu acknowledged lines, %d of %d processes killed in the middle", acknowledged.size(), killedInTheMiddle,
            kills);
        QVERIFY(killedInTheMiddle > kills / 4);
        auto survivor = store.again(4);
        for (const RecordId &id : acknowledged)
            QVERIFY2(survivor->get(EntityKind::Contact, id).has_value(), qPrintable(id.toString()));
        const QString unsound = firstUnsound(*survivor);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
    }

    void I9_aKilledImportIsRolledBackByTheNextCommand()
    {
        TestStore store;
        QByteArray csv = "First name,Last name,E-mail\n";
        for (int i = 0; i < 30'000; ++i)
            csv += "Ana,Silva" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@example.com\n";
        const QString file = writeFile(store.folder() + u"/people.csv"_s, csv);
        SatchelProcess import(store.path(), {u"import"_s, file, u"--as"_s, u"contact"_s});
        import.start();
        QTRY_VERIFY_WITH_TIMEOUT(countOf(*store) > 100, 30'000);
        import.kill();
        QVERIFY(countOf(*store) > 100);
        SatchelProcess list(store.path(), {u"list"_s, u"contact"_s});
        list.start();
        QCOMPARE(list.finish(), 0);
        QCOMPARE(list.out(), QByteArray("[]\n"));
        QCOMPARE(countOf(*store), 0);
        const QString unsound = firstUnsound(*store);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
    }

    void twoProcessesWriteOneStore()
    {
        TestStore store;
        const QString a = writeFile(store.folder() + u"/a.jsonl"_s, contactLines("Ana", 150));
        const QString b = writeFile(store.folder() + u"/b.jsonl"_s, contactLines("Ben", 150));
        SatchelProcess first(store.path(), {u"apply"_s, a});
        SatchelProcess second(store.path(), {u"apply"_s, b});
        first.start();
        second.start();
        QCOMPARE(first.finish(), 0);
        QCOMPARE(second.finish(), 0);
        QCOMPARE(countOf(*store), 300);
        const QString unsound = firstUnsound(*store);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
    }

    void oneOfTwoEditsOfOneRecordIsAConflict()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}}).toString().toLatin1();
        const auto line = [&](const QByteArray &name) {
            return "{\"op\":\"update\",\"entity\":\"contact\",\"id\":\"" + id + "\",\"fields\":{\"first_name\":\""
                + name + "\"},\"expected\":{\"first_name\":\"Ana\"}}\n";
        };
        SatchelProcess first(store.path(), {u"apply"_s, writeFile(store.folder() + u"/a.jsonl"_s, line("Berta"))});
        SatchelProcess second(store.path(), {u"apply"_s, writeFile(store.folder() + u"/b.jsonl"_s, line("Clara"))});
        first.start();
        second.start();
        const int codes[] = {first.finish(), second.finish()};
        QCOMPARE(codes[0] + codes[1], 1);
        const QJsonObject refused = (codes[0] == 1 ? first : second).answers().value(0);
        QCOMPARE(refused[u"error"_s][u"kind"_s].toString(), u"conflict"_s);
        QCOMPARE(refused[u"error"_s][u"field"_s].toString(), u"first_name"_s);
    }

    void acknowledgementsComeLineByLine()
    {
        TestStore store;
        SatchelProcess apply(store.path(), {u"apply"_s});
        apply.start();
        QVERIFY(apply.process().waitForStarted());
        for (int i = 0; i < 3; ++i) {
            apply.process().write(contactLines("Live" + QByteArray::number(i), 1));
            QTRY_COMPARE_WITH_TIMEOUT(apply.answers().size(), i + 1, 10'000);
            QCOMPARE(countOf(*store), i + 1);
        }
        apply.process().closeWriteChannel();
        QCOMPARE(apply.finish(), 0);
    }

    void aFullDiskRefusesTheLineAndKeepsTheRest()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir folder;
        if (QProcess::execute(
                u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"satchel-test"_s, folder.path()})
            != 0)
            QSKIP("mounting a small disk needs rights that this run does not have");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        const QString path = folder.filePath(u"small.store"_s);
        TestStore elsewhere;
        QByteArray lines;
        for (int i = 0; i < 400; ++i)
            lines += "{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"N\",\"notes\":\""
                + QByteArray(12'000, 'x') + "\"}}\n";
        SatchelProcess apply(path, {u"apply"_s, writeFile(elsewhere.folder() + u"/large.jsonl"_s, lines)});
        apply.start();
        QCOMPARE(apply.finish(), 1);
        qint64 done = 0;
        for (const QJsonObject &answer : apply.answers()) {
            done += answer[u"ok"_s].toBool();
            if (!answer[u"ok"_s].toBool())
                QCOMPARE(answer[u"error"_s][u"kind"_s].toString(), u"disk_full"_s);
        }
        QVERIFY(done > 0);
        QVERIFY(done < 400);
        const QString roomy = elsewhere.folder() + u"/roomy.store"_s;
        QVERIFY(QFile::copy(path, roomy));
        QFile::copy(path + u"-wal"_s, roomy + u"-wal"_s);
        auto opened = store::Store::open(roomy, elsewhere.clock, 3);
        QVERIFY_RESULT(opened);
        QCOMPARE(countOf(**opened), done);
        const QString unsound = firstUnsound(**opened);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
#else
        QSKIP("needs a small disk");
#endif
    }

    void aStoreWithoutTheRightToWriteCanBeReadAndSaysSo_data()
    {
        QTest::addColumn<bool>("isFolderWritable");
        QTest::newRow("read-only file") << true;
        QTest::newRow("read-only file and folder") << false;
    }
    void aStoreWithoutTheRightToWriteCanBeReadAndSaysSo()
    {
#ifdef Q_OS_UNIX
        QFETCH(bool, isFolderWritable);
        TestStore store;
        store.create(EntityKind::Contact, {{ u"first_name"_s, u"Ana"_s }});
        const QString path = store.path();
        store.release().reset();
        const QByteArray folder = QFile::encodeName(store.folder());
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0444), 0);
        QCOMPARE(chmod(folder.constData(), isFolderWritable ? 0777 : 0555), 0);
        const auto unlock = qScopeGuard([&] { std::ignore = chmod(folder.constData(), 0700); });
        const QString input = writeFile(
            QDir::tempPath() + u"/satchel-readonly-%1.jsonl"_s.arg(getpid()), contactLines("Ben", 1));
        const auto tidy = qScopeGuard([&] { QFile::remove(input); });
        const auto withoutRights = [](SatchelProcess &process) {
            process.process().setChildProcessModifier([] { // root may write everywhere
                if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
                    _exit(3);
            });
        };
        SatchelProcess list(path, {u"list"_s, u"contact"_s});
        withoutRights(list);
        list.start();
        QVERIFY2(list.finish() == 0, list.err());
        QCOMPARE(QJsonDocument::fromJson(list.out()).array().size(), 1);
        SatchelProcess apply(path, {u"apply"_s, input});
        withoutRights(apply);
        apply.start();
        QCOMPARE(apply.finish(), 1);
        const QByteArray said = apply.out() + apply.err();
        QVERIFY2(said.contains("read_only"), said);
#else
        QSKIP("rights work differently here");
#endif
    }

    void aStoreHasOneWindowAndItComesBackAfterAKill()
    {
        TestStore store;
        store.release().reset();
        QTemporaryDir home;
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        own.insert(u"XDG_CONFIG_HOME"_s, home.path());
        own.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const auto window = [&](QProcess &process, const QStringList &words) {
            process.setProcessEnvironment(own);
            process.start(satchelProgram(), words);
        };
        QProcess first;
        window(first, {u"--store"_s, store.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(home.path()).entryList({u"satchel-*"_s}, QDir::System).isEmpty(), 20'000);
        QProcess second;
        window(second, {store.path()}); // by double click: no option, and it would run on if the window were its own
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        SatchelProcess commandLine(store.path(), {u"list"_s, u"contact"_s}); // goes on beside the window
        commandLine.start();
        QCOMPARE(commandLine.finish(), 0);
        first.kill();
        first.waitForFinished();
        QProcess third;
        window(third, {u"--store"_s, store.path(), u"--quit-after-first-paint"_s});
        QVERIFY(third.waitForFinished(30'000));
        QCOMPARE(third.exitCode(), 0);
#ifdef Q_OS_UNIX
        const QString settings = home.filePath(u"satchel/satchel.ini"_s); // what is begun is kept there, too
        QVERIFY(QFileInfo(settings).size() > 0);
        QCOMPARE(QFile::permissions(settings) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }

    void processesThatUpgradeAtOnceMakeOneGoodBackup()
    {
        // A store as the version before left it: without a mark, and large enough for all to come in during the backup.
        const TestStore first; // only then the program's migrations are known
        const QStringList files = store::migrationFiles();
        const int before = store::currentVersion() - 1;
        for (int round = 0; round < 3; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"old.store"_s);
            {
                const auto old = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
                QVERIFY_RESULT(old);
                for (int i = 0; i < before; ++i) {
                    QFile sql(files[i]);
                    QVERIFY(sql.open(QIODevice::ReadOnly));
                    QVERIFY_RESULT((*old)->execute(sql.readAll()));
                }
                QVERIFY_RESULT(
                    (*old)->execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                                    " INSERT INTO attachment_content SELECT 'file' || i, randomblob(100000) FROM n;"
                                    " PRAGMA journal_mode=WAL; PRAGMA user_version="
                        + QByteArray::number(before)));
            }
            std::vector<std::unique_ptr<SatchelProcess>> processes;
            for (int i = 0; i < 4; ++i)
                processes.push_back(std::make_unique<SatchelProcess>(path, QStringList{u"list"_s, u"contact"_s}));
            for (const auto &process : processes)
                process->start();
            for (const auto &process : processes)
                QVERIFY2(process->finish() == 0, process->err());
            QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            // SQLite keeps the log when two processes close at the same instant: neither is the last one.
            left.removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
            const QString backup = u"old.store.before-%1.backup"_s.arg(before + 1);
            QCOMPARE(left, (QStringList{u"old.store"_s, backup}));
            const auto saved = store::Database::open(folder.filePath(backup), store::Database::Mode::ReadOnly, {1000});
            QVERIFY_RESULT(saved);
            QCOMPARE((*saved)->integer("PRAGMA user_version").value_or(-1), before);
            QCOMPARE((*saved)->integer("SELECT count(*) FROM attachment_content").value_or(-1), 300);
            QCOMPARE((*saved)
                         ->integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
                         .value_or(-1),
                0);
            const auto upgraded = store::Store::open(path, first.clock, 3);
            QVERIFY_RESULT(upgraded);
            const QString unsound = firstUnsound(**upgraded);
            QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
        }
    }

    void aFileOfAnotherProgramIsRefusedByEveryCommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("list") << QStringList{u"list"_s, u"contact"_s};
        QTest::newRow("apply") << QStringList{u"apply"_s};
        QTest::newRow("doctor") << QStringList{u"doctor"_s};
        QTest::newRow("undo") << QStringList{u"undo"_s};
        QTest::newRow("sync") << QStringList{u"sync"_s};
    }
    void aFileOfAnotherProgramIsRefusedByEveryCommand()
    {
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            const auto other = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT(other);
            QVERIFY_RESULT((*other)->execute(
                "PRAGMA journal_mode=WAL; CREATE TABLE note (text); INSERT INTO note VALUES ('mine')"));
        }
        const FolderContent before = contentOfFolder(folder.path());
        SatchelProcess process(path, words);
        process.start();
        process.process().closeWriteChannel();
        QCOMPARE(process.finish(), 1);
        const QByteArray said = process.out() + process.err();
        QVERIFY2(said.contains("not a Satchel store"), said);
        QVERIFY(contentOfFolder(folder.path()) == before);
    }

    void aReaderThatGoesAwayIsNoMistake()
    {
        TestStore store;
        for (int i = 0; i < 2'000; ++i)
            store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva %1"_s.arg(i)}});
        store.release().reset();
        QProcess shell; // ${PIPESTATUS[0]} is the program's
        shell.start(u"bash"_s,
            {u"-c"_s, u"\"$0\" list contact --store \"$1\" | head -n 1; exit ${PIPESTATUS[0]}"_s, satchelProgram(),
                store.path()});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 1); // not all of it was written
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void whoKeepsTheStoreOpenIsNamed()
    {
        TestStore store;
        const QString backup = store.folder() + u"/a.backup"_s;
        SatchelProcess made(store.path(), {u"backup"_s, backup});
        made.start();
        QVERIFY2(made.finish() == 0, made.err());
        SatchelProcess refused(store.path(), {u"restore"_s, backup}); // the test has it open
        refused.start();
        QCOMPARE(refused.finish(), 1);
        const QJsonObject error = errorOf(refused.err());
        QCOMPARE(error[u"kind"_s].toString(), u"busy"_s);
        const QString said = error[u"message"_s].toString();
        QVERIFY2(said.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())), qPrintable(said));
        const auto since = QDateTime::fromString(
            QRegularExpression(u"since ([^)]+)"_s).match(said).captured(1), Qt::ISODate);
        QVERIFY2(since.isValid(), qPrintable(said));
        QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 3'600);
    }

    void newerAndDamagedStoresAreNamed()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("PRAGMA user_version=99"));
        store.release().reset();
        SatchelProcess newer(store.path(), {u"list"_s, u"contact"_s});
        newer.start();
        QCOMPARE(newer.finish(), 1);
        QCOMPARE(errorOf(newer.err())[u"kind"_s].toString(), u"too_new"_s);
        writeFile(store.path(), QByteArray(9000, 'x'));
        SatchelProcess damaged(
            store.path(), {u"apply"_s, writeFile(store.folder() + u"/a.jsonl"_s, contactLines("A", 1))});
        damaged.start();
        QCOMPARE(damaged.finish(), 1);
        QCOMPARE(errorOf(damaged.err())[u"kind"_s].toString(), u"corrupt"_s);
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(9000, 'x'));
    }
};

SATCHEL_TEST(tst_Processes)
#include "tst_Processes.moc"
