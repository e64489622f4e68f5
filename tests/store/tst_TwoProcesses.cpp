// SPDX-License-Identifier: GPL-3.0-or-later
// Another process goes on writing while this one restores, encrypts, repairs or salvages the store: it is refused, or
// it waits its turn, and no edit that was acknowledged is gone.
#include "store/Backup.h"
#include "store/encryption/Conversion.h"
#include "store/repair/Repair.h"
#include "store/repair/Salvage.h"
#include "store/Restore.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QDeadlineTimer>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Key = std::optional<store::StoreKey>;

const Key sampleKey = store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'k'));
constexpr int longest = 20'000; // milliseconds until what should happen has

const ManualClock &clockOfTest()
{
    static const ManualClock clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"));
    return clock;
}

Result<std::unique_ptr<store::Store>> open(const QString &path, quint64 seed, int busyMilliseconds = 2000)
{
    // A store without encryption opens with a key, too.
    return store::Store::open(
        path, clockOfTest(), seed, {.connection = {.busyMilliseconds = busyMilliseconds, .key = sampleKey}});
}

std::unique_ptr<store::Store> makePlain(const QString &path)
{
    auto store = store::Store::open(path, clockOfTest(), 1, {});
    if (!store)
        qFatal("%s", qUtf8Printable(toText(store.error())));
    return std::move(*store);
}

QSet<QString> namesIn(const QString &path)
{
    QSet<QString> names;
    const auto store = open(path, 99);
    if (!store)
        return names;
    const auto rows = (*store)->select({EntityKind::Contact, {u"last_name"_s}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        names.insert((*store)->title(EntityKind::Contact, rows->id(row)));
    return names;
}

#ifdef Q_OS_UNIX
/// Adds contacts named 0, 1, 2 … for as long as it lives and says each that was acknowledged.
class Writer
{
public:
    enum class Opens { Once, ForEachEdit };

    Writer(const QString &path, Opens opens)
    {
        if (::pipe(m_acknowledged) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0)
            write(path, opens);
        ::close(m_acknowledged[1]);
        ::fcntl(m_acknowledged[0], F_SETFL, O_NONBLOCK);
    }
    ~Writer() { kill(); }

    int acknowledged()
    {
        int number = 0;
        while (::read(m_acknowledged[0], &number, sizeof number) == ssize_t(sizeof number))
            m_count = number + 1;
        return m_count;
    }
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(std::exchange(m_process, 0), nullptr, 0);
    }

private:
    [[noreturn]] void write(const QString &path, Opens opens) const
    {
        std::unique_ptr<store::Store> store;
        quint64 seed = 1000;
        for (int number = 0;;) {
            if (!store || opens == Opens::ForEachEdit) {
                store.reset();
                QThread::msleep(2);
                auto opened = open(path, ++seed, 20);
                if (!opened)
                    continue; // as a person would, it tries again
                store = std::move(*opened);
            }
            const auto done = store->commit({u"Add"_s, Origin::user(),
                {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, QString::number(number)}})}, {}});
            if (!done)
                continue;
            if (::write(m_acknowledged[1], &number, sizeof number) < 0)
                ::_exit(0);
            ++number;
        }
    }

    int m_acknowledged[2] = {};
    pid_t m_process = 0;
    int m_count = 0;
};
#endif

} // namespace

class tst_TwoProcesses : public QObject
{
    Q_OBJECT
#ifdef Q_OS_UNIX

    using Work = std::function<Result<void>(const QString &path)>;

    static const std::map<QByteArray, Work> &works()
    {
        static const std::map<QByteArray, Work> all{
            {"restore",
                [](const QString &path) -> Result<void> {
                    TRY(store::restoreStore(path + u".monday"_s, path, clockOfTest(), {.storeKey = sampleKey}));
                    return {};
                }},
            {"encrypt", [](const QString &path) { return store::convertStore(path, {}, sampleKey); }},
            {"salvage",
                [](const QString &path) -> Result<void> {
                    auto salvage = TRY(store::Salvage::make(path, {}, clockOfTest(), 9));
                    TRY(salvage.putInPlace(QDateTime(QDate(2026, 11, 24), QTime(9, 0))));
                    return {};
                }},
            {"repair",
                [](const QString &path) -> Result<void> {
                    const auto store = TRY(open(path, 7));
                    store::Repair repair(*store, [] { return Result<void>(); });
                    TRY(repair.run());
                    return {};
                }},
        };
        return all;
    }

    static void eachWork()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto &[name, work] : works())
            QTest::newRow(name.constData()) << name;
    }

private Q_SLOTS:
    void whoHasTheStoreOpenIsNotDisturbed_data()
    {
        eachWork();
    }
    void whoHasTheStoreOpenIsNotDisturbed()
    {
        QFETCH(const QByteArray, name);
        const MemoryFolder folder;
        const QString path = prepare(folder);
        Writer writer(path, Writer::Opens::Once);
        QTRY_VERIFY_WITH_TIMEOUT(writer.acknowledged() > 2, longest);
        const auto done = works().at(name)(path);
        if (name == "repair") // is a writer like any other
            QVERIFY_RESULT(done);
        else
            QVERIFY(!done && done.error().kind == Error::Kind::Busy);
        const int then = writer.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(writer.acknowledged() > then + 2, longest);
        writer.kill();
        check({path}, writer.acknowledged());
    }

    /// Between its edits the other process lets go of the store.
    void I2_noEditIsLostBetween_data()
    {
        eachWork();
    }
    void I2_noEditIsLostBetween()
    {
        QFETCH(const QByteArray, name);
        const MemoryFolder folder;
        const QString path = prepare(folder);
        Writer writer(path, Writer::Opens::ForEachEdit);
        QTRY_VERIFY_WITH_TIMEOUT(writer.acknowledged() > 2, longest);
        QDeadlineTimer patience(longest);
        auto done = works().at(name)(path);
        while (!done && !patience.hasExpired()) {
            QVERIFY2(done.error().kind == Error::Kind::Busy, qPrintable(toText(done.error())));
            done = works().at(name)(path);
        }
        QVERIFY_RESULT(done);
        const int then = writer.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(writer.acknowledged() > then + 2, longest);
        writer.kill();
        QStringList files{path};
        for (const store::BackupFile &kept : store::backupsBeside(path)) // where a restore puts what was there
            files.append(kept.file);
        check(files, writer.acknowledged());
    }

private:
    static QString prepare(const MemoryFolder &folder)
    {
        const QString path = folder.filePath(u"crm.satchel"_s);
        if (!store::makeBackup(*makePlain(path), path + u".monday"_s))
            qFatal("no backup");
        return path;
    }
    static void check(const QStringList &files, int acknowledged)
    {
        QSet<QString> names;
        for (const QString &file : files) {
            const auto store = open(file, 98);
            QVERIFY_RESULT(store);
            const QString unsound = firstUnsound(**store);
            QVERIFY2(unsound.isEmpty(), qPrintable(file + u": "_s + unsound));
            names += namesIn(file);
        }
        for (int number = 0; number < acknowledged; ++number)
            QVERIFY2(names.contains(QString::number(number)),
                qPrintable(u"%1 of %2 is gone"_s.arg(number).arg(acknowledged)));
    }
#endif
};

SATCHEL_TEST(tst_TwoProcesses)
#include "tst_TwoProcesses.moc"
