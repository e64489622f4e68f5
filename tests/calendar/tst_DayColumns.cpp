// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/DayColumns.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::calendar;

namespace {

/// From and until in hours.
TimeSpan hours(qint64 from, qint64 until)
{
    return {Instant{from * 3'600'000}, Instant{until * 3'600'000}};
}

using Places = std::vector<ColumnPlace>;

} // namespace

class tst_DayColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSingleEntryHasTheWholeWidth() { QCOMPARE(places({hours(9, 10)}), (Places{{0, 1, 1}})); }

    void entriesThatTouchDoNotOverlap()
    {
        QCOMPARE(places({hours(9, 10), hours(10, 11)}), (Places{{0, 1, 1}, {0, 1, 1}}));
    }

    void entriesThatOverlapStandBesideEachOther()
    {
        QCOMPARE(places({hours(9, 11), hours(10, 12)}), (Places{{0, 1, 2}, {1, 1, 2}}));
    }

    void theLongerOfTwoThatBeginTogetherIsFirst()
    {
        QCOMPARE(places({hours(9, 10), hours(9, 12)}), (Places{{1, 1, 2}, {0, 1, 2}}));
    }

    void anEntryIsAsWideAsItsNeighboursLeave()
    {
        // Three overlap from 9 to 10; the last one meets only the first.
        QCOMPARE(places({hours(9, 13), hours(9, 10), hours(9, 10), hours(11, 12)}),
            (Places{{0, 1, 3}, {1, 1, 3}, {2, 1, 3}, {1, 2, 3}}));
    }

    void whatFollowsAGroupHasItsOwnColumns()
    {
        QCOMPARE(places({hours(9, 11), hours(10, 12), hours(13, 14)}), (Places{{0, 1, 2}, {1, 1, 2}, {0, 1, 1}}));
    }

    void noTwoEntriesCoverEachOther()
    {
        quint64 state = 7;
        const auto next = [&state](quint64 limit) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<qint64>((state >> 33) % limit);
        };
        std::vector<TimeSpan> spans;
        for (int i = 0; i < 300; ++i) {
            const qint64 start = next(200);
            spans.push_back(hours(start, start + 1 + next(9)));
        }
        const Places found = placeInColumns(spans);
        for (size_t a = 0; a < spans.size(); ++a) {
            QVERIFY(found[a].span >= 1 && found[a].first + found[a].span <= found[a].count);
            for (size_t b = 0; b < a; ++b) {
                const bool overlap = spans[a].start < spans[b].end && spans[b].start < spans[a].end;
                const bool cover = found[a].first < found[b].first + found[b].span
                    && found[b].first < found[a].first + found[a].span;
                QVERIFY(!overlap || !cover);
                QVERIFY(!overlap || found[a].count == found[b].count);
            }
        }
    }

private:
    static Places places(const std::vector<TimeSpan> &spans) { return placeInColumns(spans); }
};

SATCHEL_TEST(tst_DayColumns)
#include "tst_DayColumns.moc"
