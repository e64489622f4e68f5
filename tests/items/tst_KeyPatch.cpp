// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/KeyPatch.h"

#include "items/RowSet.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel::items;

namespace {

KeyPatch patch(const Keys &before, Keys after)
{
    return KeyPatch::between(before, std::make_shared<const Keys>(std::move(after)));
}

/// What a view would have after the steps of a patch.
Keys applied(Keys keys, const KeyPatch &patch)
{
    if (patch.isReset)
        return *patch.keys;
    if (patch.moved) {
        const qint64 key = keys[static_cast<size_t>(patch.moved->first)];
        keys.erase(keys.begin() + patch.moved->first);
        keys.insert(keys.begin() + patch.moved->second, key);
        return keys;
    }
    for (const auto &range : patch.removed)
        keys.erase(keys.begin() + range.first, keys.begin() + range.first + range.count);
    for (const auto &range : patch.inserted)
        keys.insert(keys.begin() + range.first, patch.keys->begin() + range.first,
            patch.keys->begin() + range.first + range.count);
    return keys;
}

} // namespace

class tst_KeyPatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEqualListIsNoPatch() { QVERIFY(patch({1, 2, 3}, {1, 2, 3}).isEmpty()); }

    void theRestOfAListIsOneInsertion()
    {
        const auto steps = patch({1, 2}, {1, 2, 3, 4, 5});
        QCOMPARE(steps.inserted, (std::vector<KeyPatch::Range>{{2, 3}}));
        QVERIFY(steps.removed.empty());
    }

    void oneRecordThatSortsElsewhereIsAMove()
    {
        QCOMPARE(patch({1, 2, 3, 4}, {1, 3, 4, 2}).moved, std::make_optional(std::pair(1, 3)));
        QCOMPARE(patch({1, 2, 3, 4}, {4, 1, 2, 3}).moved, std::make_optional(std::pair(3, 0)));
    }

    void anotherOrderIsAReset() { QVERIFY(patch({1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1}).isReset); }

    void anyPatchLeadsToTheNewList()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            Keys before(random() % 30);
            std::iota(before.begin(), before.end(), 1);
            Keys after;
            qint64 next = 100;
            for (const qint64 key : before) {
                if (random() % 8 == 0)
                    after.push_back(next++);
                if (random() % 8 != 0)
                    after.push_back(key);
            }
            if (random() % 3 == 0)
                std::shuffle(after.begin(), after.end(), random);
            QCOMPARE(applied(before, patch(before, after)), after);
        }
    }

    void aRowSetCountsEachKeyOnce()
    {
        RowSet set;
        QVERIFY(set.insert(7));
        QVERIFY(!set.insert(7));
        QVERIFY(set.insert(2));
        QCOMPARE(set.size(), 2);
        QCOMPARE(set.among(Keys{9, 7, 2}), (Keys{7, 2}));
        QVERIFY(set.remove(7));
        QVERIFY(!set.contains(7));
        QCOMPARE(set.size(), 1);
    }
};

SATCHEL_PLAIN_TEST(tst_KeyPatch)
#include "tst_KeyPatch.moc"
