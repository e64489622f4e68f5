// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one store, and processes that are killed, limited or left without rights.
#include "store/Doctor.h"
#include "tests/support/SatchelProcess.h"
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

QString firstUnsound(store::Store &store)
{
    for (const store::Finding &finding : store::Doctor(store).examine()) {
        if (!finding.isSound)
            return finding.check + u": "_s + finding.detail;
    }
    return {};
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
        qInfo("%zu acknowledged lines, %d of %d processes killed in the middle", acknowledged.size(), killedInTheMiddle, kills);
        QVERIFY(killedInTheMiddle > kills / 4);
        auto survivor = store.again(4);
        for (const RecordId &id : acknowledged)
            QVERIFY2(survivor->get(EntityKind::Contact, id).has_value(), qPrintable(id.toString()));
        const QString unsound = firstUnsound(*survivor);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
    }

    void I9_aKilledImportIsTakenBackByTheNextCommand()
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
            return "{\"op\":\"update\",\"entity\":\"contact\",\"id\":\"" + id + "\",\"fields\":{\"first_name\":\"" + name + "\"},\"expected\":{\"first_name\":\"Ana\"}}\n";
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
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"satchel-test"_s, folder.path()}) != 0)
            QSKIP("mounting a small disk needs rights that this run does not have");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        const QString path = folder.filePath(u"small.store"_s);
        TestStore elsewhere;
        QByteArray lines;
        for (int i = 0; i < 400; ++i)
            lines += "{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"N\",\"notes\":\"" + QByteArray(12'000, 'x') + "\"}}\n";
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
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        const QString path = store.path();
        store.release().reset();
        const QByteArray folder = QFile::encodeName(store.folder());
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0444), 0);
        QCOMPARE(chmod(folder.constData(), isFolderWritable ? 0777 : 0555), 0);
        const auto unlock = qScopeGuard([&] { std::ignore = chmod(folder.constData(), 0700); });
        const QString input = writeFile(QDir::tempPath() + u"/satchel-readonly-%1.jsonl"_s.arg(getpid()), contactLines("Ben", 1));
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
            process.start(QStringLiteral(SATCHEL_BINARY), words);
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
    }

    void newerAndDamagedStoresAreNamed()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("PRAGMA user_version=99"));
        store.release().reset();
        SatchelProcess newer(store.path(), {u"list"_s, u"contact"_s});
        newer.start();
        QCOMPARE(newer.finish(), 1);
        QCOMPARE(QJsonDocument::fromJson(newer.out()).object()[u"error"_s][u"kind"_s].toString(), u"too_new"_s);
        writeFile(store.path(), QByteArray(9000, 'x'));
        SatchelProcess damaged(store.path(), {u"apply"_s, writeFile(store.folder() + u"/a.jsonl"_s, contactLines("A", 1))});
        damaged.start();
        QCOMPARE(damaged.finish(), 1);
        QCOMPARE(QJsonDocument::fromJson(damaged.out()).object()[u"error"_s][u"kind"_s].toString(), u"corrupt"_s);
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(9000, 'x'));
    }
};

SATCHEL_TEST(tst_Processes)
#include "tst_Processes.moc"
