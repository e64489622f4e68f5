// SPDX-License-Identifier: GPL-3.0-or-later
// A few kills of each kind in every test run; `./dev torture` makes a thousand and more.
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"
#include "tests/torture/Torture.h"

using namespace satchel;
using namespace satchel::torture;

class tst_Torture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void I2_aKillAtAnyMomentLosesNothing_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario scenario : allScenarios())
            QTest::newRow(qPrintable(nameOf(scenario))) << scenario;
    }
    void I2_aKillAtAnyMomentLosesNothing()
    {
        QFETCH(const Scenario, scenario);
        if (const QString missing = missingFor(scenario); !missing.isEmpty())
            QSKIP(qPrintable(missing + QStringLiteral(" is not installed: ./dev setup does it")));
        const int turns = test::isThorough() ? 12 : 2; // the first is not killed
        const test::MemoryFolder folder;
        Torture torture(folder.path(), 20261124);
        for (int i = 0; i < turns; ++i) {
            const QStringList broken = torture.kill(scenario);
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QStringLiteral("; "))));
        }
        QCOMPARE(torture.tallies().at(scenario).kills, turns - 1);
    }
};

SATCHEL_TEST(tst_Torture)
#include "tst_Torture.moc"
