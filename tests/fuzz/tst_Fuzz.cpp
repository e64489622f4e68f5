// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed number of inputs for each parser in every test run, the same on each machine; `./dev fuzz` goes on from
// there. What was found stays as a file in tests/data/fuzz/TARGET.
#include "tests/fuzz/Mutator.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QDirIterator>

using namespace satchel;
using namespace satchel::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// A sync is some hundred requests.
quint64 inputsOf(const Target &target)
{
    const bool isDear = target.name.endsWith(u"answers"_s);
    return test::isThorough() ? (isDear ? 60 : 4000) : isDear ? 3 : 120;
}

} // namespace

class tst_Fuzz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsersSurviveDamagedInput_data()
    {
        QTest::addColumn<int>("number");
        m_targets = allTargets(m_folder.path());
        for (int i = 0; i < static_cast<int>(m_targets.size()); ++i)
            QTest::newRow(qPrintable(m_targets[static_cast<size_t>(i)].name)) << i;
    }
    void parsersSurviveDamagedInput()
    {
        QFETCH(const int, number);
        const Target &target = m_targets[static_cast<size_t>(number)];
        QVERIFY(!target.seeds.isEmpty());
        const Mutator mutator(target.seeds, target.tokens);
        for (quint64 input = 0; input < inputsOf(target); ++input) {
            const QString broken = target.run(mutator.input(input));
            QVERIFY2(broken.isEmpty(), qPrintable(u"input %1: %2"_s.arg(input).arg(broken)));
        }
    }

    void whatWasFoundStaysMended_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("path");
        for (int i = 0; i < static_cast<int>(m_targets.size()); ++i) {
            const QString name = m_targets[static_cast<size_t>(i)].name;
            QDirIterator files(
                test::projectPath(u"tests/data/fuzz/"_s) + QString(name).replace(u'/', u'_'), QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(name + u' ' + files.fileName())) << i << path;
            }
        }
        if (!QFileInfo::exists(test::projectPath(u"tests/data/fuzz"_s)))
            QSKIP("nothing was found yet");
    }
    void whatWasFoundStaysMended()
    {
        QFETCH(const int, number);
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString broken = m_targets[static_cast<size_t>(number)].run(file.readAll());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    void theSameNumberIsTheSameInput()
    {
        const Mutator mutator({"abc", "defg"}, {"X"});
        QCOMPARE(mutator.input(1), QByteArray("defg"));
        for (quint64 number = 2; number < 50; ++number)
            QCOMPARE(mutator.input(number), Mutator({"abc", "defg"}, {"X"}).input(number));
        QSet<QByteArray> inputs;
        for (quint64 number = 0; number < 200; ++number)
            inputs.insert(mutator.input(number));
        QVERIFY(inputs.size() > 100);
    }

private:
    test::MemoryFolder m_folder;
    std::vector<Target> m_targets;
};

SATCHEL_TEST(tst_Fuzz)
#include "tst_Fuzz.moc"
