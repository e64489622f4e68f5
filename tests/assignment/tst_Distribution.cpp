// SPDX-License-Identifier: GPL-3.0-or-later
// Work is spread evenly, in turn or by what people have in hand.
#include "assignment/Distribution.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QtTest>
#include <random>

using namespace satchel::assignment;

namespace {

using Receivers = std::vector<size_t>;

std::vector<qint64> given(const std::vector<qint64> &weights, std::vector<qint64> loads, Method method)
{
    const Receivers receivers = distribute(weights, loads, method);
    for (size_t i = 0; i < weights.size(); ++i)
        loads[receivers[i]] += weights[i];
    return loads;
}

} // namespace

class tst_Distribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTurnEachGetsOneAfterTheOther()
    {
        const std::vector<qint64> ones(5, 1);
        const std::vector<qint64> loads{9, 0, 0};
        QCOMPARE(distribute(ones, loads, Method::InTurn), (Receivers{0, 1, 2, 0, 1}));
        QCOMPARE(distribute(ones, loads, Method::InTurn, 2), (Receivers{2, 0, 1, 2, 0}));
    }

    void byLoadTheOneWithLeastGetsTheNext()
    {
        const std::vector<qint64> ones(5, 1);
        const std::vector<qint64> loads{4, 1, 2};
        QCOMPARE(distribute(ones, loads, Method::ByLoad), (Receivers{1, 2, 1, 2, 1}));
    }

    void heavyWorkIsGivenOutFirst()
    {
        const std::vector<qint64> weights{1, 1, 1, 3};
        const std::vector<qint64> loads{0, 0};
        QCOMPARE(distribute(weights, loads, Method::ByLoad), (Receivers{1, 1, 1, 0}));
    }

    void nobodyGetsNothing()
    {
        QVERIFY(distribute(std::vector<qint64>{1, 1}, std::vector<qint64>{}, Method::ByLoad).empty());
        QVERIFY(distribute(std::vector<qint64>{}, std::vector<qint64>{1}, Method::InTurn).empty());
    }

    /// Whoever has most could not have given a piece away without somebody else having more than they have.
    void byLoadNobodyHasMoreThanOnePieceTooMany()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<qint64> weights(random() % 40);
            std::vector<qint64> loads(1 + random() % 6);
            std::ranges::generate(weights, [&] { return 1 + random() % 9; });
            std::ranges::generate(loads, [&] { return random() % 30; });
            const std::vector<qint64> after = given(weights, loads, Method::ByLoad);
            const qint64 least = *std::ranges::min_element(after);
            for (size_t i = 0; i < after.size(); ++i)
                QVERIFY(after[i] == loads[i] || after[i] - least <= 9);
        }
    }
};

SATCHEL_TEST(tst_Distribution)
#include "tst_Distribution.moc"
