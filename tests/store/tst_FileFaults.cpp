// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at each step of what replaces or rebuilds a store's file.
#include "tests/store/FileOperations.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <array>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::test::files;
using namespace Qt::StringLiterals;
using Fault = FaultyDisk::Fault;

class tst_FileFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::ignore = TestStore(); } // only then the migrations are known

    void I9_aFailingDiskLeavesTheOneOrTheOther_data()
    {
        QTest::addColumn<const Operation *>("operation");
        QTest::addColumn<int>("code");
        QTest::addColumn<Fault>("fault");
        const std::array<std::tuple<const char *, int, Fault>, 3> kinds{
            {{"one write fails", SQLITE_IOERR_WRITE, Fault::Once},
                {"the disk is gone", SQLITE_IOERR_FSYNC, Fault::Lasting},
                {"the disk is full", SQLITE_FULL, Fault::Lasting}}};
        for (size_t number = 0; number < operations().size(); ++number) {
            const Operation &operation = operations()[number];
            for (size_t kind = 0; kind < kinds.size(); ++kind) {
                const auto &[name, code, fault] = kinds[kind];
                if (isThorough() || kind == number % kinds.size())
                    QTest::addRow("%s: %s", operation.name, name) << &operation << code << fault;
            }
        }
    }
    void I9_aFailingDiskLeavesTheOneOrTheOther()
    {
        QFETCH(const Operation *, operation);
        QFETCH(int, code);
        QFETCH(Fault, fault);
        const MemoryFolder prepared;
        operation->prepare(prepared.path());
        int faults = 0;
        int failures = 0;
        for (int step = 1;; step += isThorough() ? 1 : 11 * step) {
            const MemoryFolder folder;
            copyFolder(prepared.path(), folder.path());
            const QByteArray where = "step " + QByteArray::number(step) + ": ";
            bool isDone = false;
            bool hasFailed = false;
            {
                FaultyDisk disk;
                disk.arm(step, code, fault);
                const Result<void> done = operation->work(folder.path());
                disk.disarm();
                isDone = done.has_value();
                hasFailed = disk.hasFailed();
                if (!isDone) {
                    const bool isPlain = done.error().kind == Error::Kind::Io || done.error().kind == Error::Kind::Full;
                    QVERIFY2(isPlain, where + qPrintable(toText(done.error())));
                }
            }
            failures += isDone ? 0 : 1;
            const QStringList left = QDir(folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
            QVERIFY2(left.isEmpty(), where + qPrintable(left.join(u", "_s)));
            QString wrong = operation->check(folder.path(), isDone);
            QVERIFY2(wrong.isEmpty(), where + (isDone ? "done: " : "failed: ") + qPrintable(wrong));
            if (!hasFailed)
                break;
            ++faults;
            if (const auto again = operation->work(folder.path()); !again)
                QFAIL(where + "once more: " + qPrintable(toText(again.error())));
            wrong = operation->check(folder.path(), true);
            QVERIFY2(wrong.isEmpty(), where + "once more: " + qPrintable(wrong));
        }
        qInfo("%d faults, after %d of them it was not done", faults, failures);
        QVERIFY(failures > 0);
    }
};

SATCHEL_TEST(tst_FileFaults)
#include "tst_FileFaults.moc"
