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
        QVERIFY(!contacted.isSlowest); // of one stage none is
    }

    void anEmptyStageIsNotTheSlowest()
    {
        Course course;
        const auto a = course.deal(u"a"_s, Contacted);
        const auto b = course.deal(u"b"_s, Qualified);
        course.deal(u"still there"_s, Qualified);
        course.move(b, Meeting, 3);
        course.move(a, Meeting, 20);
        course.move(b, Proposal, 1);
        QVERIFY(!course.figures().stages.value(course.stages[Contacted]).isSlowest);
        course.deal(u"waits"_s, Contacted);
        QVERIFY(course.figures().stages.value(course.stages[Contacted]).isSlowest);
    }

    void aMoveThatWasUndoneAdvancedNothing()
    {
        Course course;
        const auto a = course.deal(u"a"_s, NewLead);
        course.store.clock.advance(4 * day);
        const auto moved = course.reader->commit({u"Move"_s, Origin::user(),
            {Edit::update(EntityKind::Deal, a, {{u"stage"_s, course.stages[Qualified]}})}, {}});
        QVERIFY_RESULT(moved);
        course.store.clock.advance(day);
        QVERIFY_RESULT(course.reader->undo(moved->changeSet));
        QVERIFY(!course.figures().stages.contains(course.stages[NewLead]));
        QVERIFY(!course.figures().stages.contains(course.stages[Qualified]));
    }

    void nobodyLeftMeansNoRate()
    {
        Course course;
        course.deal(u"a"_s, Contacted);
        const auto figures = course.figures();
        QVERIFY(!figures.stages.contains(course.stages[Contacted]));
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

    void theDockHoldsWhatTheFilterOfTheBoardLeaves()
    {
        Course course;
        course.deal(u"small"_s, Won, {{u"value"_s, Course::money(500)}, {u"closed_on"_s, QDate(2026, 10, 1)}});
        course.deal(u"large"_s, Won, {{u"value"_s, Course::money(9000)}, {u"closed_on"_s, QDate(2026, 10, 1)}});
        const auto filter = parseFilter(course.reader->schema(), EntityKind::Deal, u"value >= 1000"_s);
        const auto figures = readFigures(*course.reader, course.pipeline, *filter);
        QCOMPARE(figures->dock.value(course.stages[Won]).count(), 1);
    }

    void whatEndedBeforeTheLastTwelveMonthsIsNotCounted()
    {
        Course course;
        const auto old = course.deal(u"old"_s, Contacted);
        course.move(old, Lost, 1);
        course.store.clock.advance(400 * day);
        const auto late = course.deal(u"late"_s, Contacted);
        course.move(late, Qualified, 3);
        const auto contacted = course.figures().stages.value(course.stages[Contacted]);
        QCOMPARE(contacted.moveOnPercent, std::optional(100));
        QCOMPARE(contacted.averageDays, std::optional(3.0));
    }

    void aReaderFollowsChanges()
    {
        Course course;
        BoardFiguresReader reader(course.workspace);
        QSignalSpy changed(&reader, &BoardFiguresReader::changed);
        reader.read(course.pipeline, {});
        QVERIFY(changed.wait());
        course.deal(u"now"_s, Won, {{u"value"_s, Course::money(500)}});
        QVERIFY(changed.wait());
        QCOMPARE(reader.figures().dock.value(course.stages[Won]).count(), 1);
    }
};

SATCHEL_TEST(tst_BoardFigures)
#include "tst_BoardFigures.moc"
