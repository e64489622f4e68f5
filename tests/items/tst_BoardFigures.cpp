// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardFiguresReader.h"
#include "tests/items/BoardStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
enum Stage : size_t { NewLead, Contacted, Qualified, Meeting, Proposal, Negotiation, Won, Lost, Nurturing };

struct Course : BoardStore
{
    void move(RecordId deal, size_t stage, qint64 days)
    {
        store.clock.advance(days * day);
        update(deal, {{u"stage"_s, stages[stage]}});
    }
    BoardFigures figures() { return *readFigures(*reader, pipeline); }
};

} // namespace

class tst_BoardFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTheDealsThatLeaveAStageSomeMoveOn()
    {
        Course course;
        const auto a = course.deal(u"a"_s, Contacted);
        const auto b = course.deal(u"b"_s, Contacted);
        const auto c = course.deal(u"c"_s, Contacted);
        course.deal(u"still there"_s, Contacted);
        course.move(a, Qualified, 4);
        course.move(b, Lost, 0);
        course.move(c, Won, 0);
        const auto contacted = course.figures().stages.value(course.stages[Contacted]);
        QCOMPARE(contacted.moveOnPercent, std::optional(67));
        QCOMPARE(contacted.averageDays, std::optional(4.0));
        QVERIFY(contacted.isSlowest);
    }

    void nobodyLeftMeansNoRate()
    {
        Course course;
        course.deal(u"a"_s, Contacted);
        const auto figures = course.figures();
        QVERIFY(!figures.stages.value(course.stages[Contacted]).moveOnPercent);
        QVERIFY(!figures.stages.contains(course.stages[Qualified]));
        QVERIFY(!figures.winPercent());
    }

    void theDockCountsThisQuarter()
    {
        Course course;
        course.deal(u"now"_s, Won, {{u"value"_s, Course::money(500)}, {u"closed_on"_s, QDate(2026, 10, 1)}});
        course.deal(u"before"_s, Won, {{u"value"_s, Course::money(900)}, {u"closed_on"_s, QDate(2026, 9, 30)}});
        course.deal(u"aside"_s, Nurturing, {{u"value"_s, Course::money(70)}});
        const auto figures = course.figures();
        QCOMPARE(figures.dock.value(course.stages[Won]).count(), 1);
        QCOMPARE(figures.dock.value(course.stages[Won]).sums().front().total, Course::money(500));
        QCOMPARE(figures.dock.value(course.stages[Nurturing]).count(), 1);
    }

    void velocityIsWhatTheOpenDealsBringEachDay()
    {
        Course course;
        const auto won = course.deal(u"won"_s, Contacted, {{u"value"_s, Course::money(1000)}});
        const auto lost = course.deal(u"lost"_s, Contacted);
        course.move(won, Won, 10);
        course.move(lost, Lost, 0);
        const auto figures = course.figures();
        const auto rates = *BoardRates::read(*course.reader);
        QCOMPARE(figures.winPercent(), std::optional(50));
        QCOMPARE(figures.cycleDays, std::optional(10.0));
        QCOMPARE(figures.averageSize(rates), std::optional(Course::money(1000)));
        QCOMPARE(figures.dailyVelocity(4, rates), std::optional(Course::money(200)));
    }

    void aReaderFollowsChanges()
    {
        Course course;
        BoardFiguresReader reader(course.workspace);
        QSignalSpy changed(&reader, &BoardFiguresReader::changed);
        reader.read(course.pipeline);
        QVERIFY(changed.wait());
        course.deal(u"now"_s, Won, {{u"value"_s, Course::money(500)}});
        QVERIFY(changed.wait());
        QCOMPARE(reader.figures().dock.value(course.stages[Won]).count(), 1);
    }
};

SATCHEL_TEST(tst_BoardFigures)
#include "tst_BoardFigures.moc"
