// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/DayStack.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::calendar;

namespace {

/// Of minutes.
TimeSpan span(int from, int until)
{
    return {{from * 60'000LL}, {until * 60'000LL}};
}

using Places = std::vector<StackPlace>;

Places stacked(const std::vector<TimeSpan> &spans)
{
    return stackOnDay(spans);
}

} // namespace

class tst_DayStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotOverlapHasTheWholeWidth()
    {
        QCOMPARE(stacked({}), Places());
        QCOMPARE(stacked({span(0, 30), span(30, 60)}), (Places{{0, 0, 1}, {0, 0, 1}}));
    }
    void whatBeginsTogetherSharesTheWidth()
    {
        QCOMPARE(stacked({span(0, 60), span(0, 30), span(15, 60)}), (Places{{0, 0, 3}, {0, 1, 3}, {0, 2, 3}}));
    }
    void whatBeginsHalfAnHourLaterIsDrawnOverIt()
    {
        QCOMPARE(stacked({span(0, 90), span(30, 60)}), (Places{{0, 0, 1}, {1, 0, 1}}));
        QCOMPARE(stacked({span(0, 180), span(30, 120), span(60, 90)}), (Places{{0, 0, 1}, {1, 0, 1}, {2, 0, 1}}));
    }
    void aLevelIsFreeAgainWhenWhatWasThereIsOver()
    {
        QCOMPARE(stacked({span(0, 60), span(40, 90), span(95, 120)}), (Places{{0, 0, 1}, {1, 0, 1}, {0, 0, 1}}));
    }
    void theOrderOfTheSpansDoesNotMatter()
    {
        QCOMPARE(stacked({span(30, 60), span(0, 90)}), (Places{{1, 0, 1}, {0, 0, 1}}));
    }
    /// Whatever they are, none covers the beginning of another one.
    void noneCoversTheBeginningOfAnother()
    {
        quint32 state = 7;
        const auto next = [&state](int below) {
            state = state * 1664525 + 1013904223;
            return static_cast<int>((state >> 8) % static_cast<quint32>(below));
        };
        for (int world = 0; world < 300; ++world) {
            std::vector<TimeSpan> spans;
            for (int i = next(9); i >= 0; --i) {
                const int from = next(40) * 15;
                spans.push_back(span(from, from + 15 + next(12) * 15));
            }
            const Places places = stacked(spans);
            for (size_t a = 0; a < spans.size(); ++a) {
                for (size_t b = 0; b < spans.size(); ++b) {
                    const bool isBegunIn = a != b && spans[b].start >= spans[a].start && spans[b].start < spans[a].end;
                    if (!isBegunIn || places[b].level > places[a].level)
                        continue;
                    QCOMPARE(places[a].level, places[b].level);
                    QCOMPARE(places[a].columns, places[b].columns);
                    QVERIFY(places[a].column != places[b].column);
                }
            }
        }
    }
};

SATCHEL_TEST(tst_DayStack)
#include "tst_DayStack.moc"
