// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at each step of what replaces or rebuilds a store's file.
#include "tests/store/FileOperations.h"
#include "tests/support/PowerCutDisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::test::files;
using namespace Qt::StringLiterals;

class tst_FilePowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::ignore = TestStore(); } // only then the migrations are known

    void I2_aPowerCutLeavesTheOneOrTheOther_data()
    {
        QTest::addColumn<const Operation *>("operation");
        for (const Operation &operation : operations())
            QTest::newRow(operation.name) << &operation;
    }
    void I2_aPowerCutLeavesTheOneOrTheOther()
    {
        QFETCH(const Operation *, operation);
        const MemoryFolder folder;
        operation->prepare(folder.path());
        struct Cut
        {
            std::unique_ptr<MemoryFolder> folder = std::make_unique<MemoryFolder>();
            bool isDone = false;
        };
        std::vector<Cut> cuts;
        std::mt19937_64 random(20261124);
        {
            PowerCutDisk disk;
            int steps = 0;
            int next = 1;
            const auto cut = [&](bool isDone) {
                cuts.push_back({});
                cuts.back().isDone = isDone;
                disk.writeFound(folder.path(), cuts.back().folder->path(), random);
            };
            disk.onStep = [&] {
                if (++steps < next)
                    return;
                next = isThorough() ? steps + 1 : 12 * steps;
                cut(false);
            };
            const auto done = operation->work(folder.path());
            disk.onStep = {};
            QVERIFY_RESULT(done);
            cut(true);
        }
        QVERIFY(cuts.size() > 2);
        for (size_t i = 0; i < cuts.size(); ++i) {
            const QString found = cuts[i].folder->path();
            const QByteArray where = "cut " + QByteArray::number(i) + (cuts[i].isDone ? ", done: " : ": ");
            QString wrong = operation->check(found, cuts[i].isDone);
            QVERIFY2(wrong.isEmpty(), where + qPrintable(wrong));
            if (const auto again = operation->work(found); !again)
                QFAIL(where + "once more: " + qPrintable(toText(again.error())));
            wrong = operation->check(found, true);
            QVERIFY2(wrong.isEmpty(), where + "once more: " + qPrintable(wrong));
        }
        qInfo("%zu cuts", cuts.size());
    }
};

SATCHEL_TEST(tst_FilePowerCut)
#include "tst_FilePowerCut.moc"
