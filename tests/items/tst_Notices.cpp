// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices there are, from when on, and how they are snoozed.
#include "items/NoticesModel.h"

#include "items/Workspace.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Notice::Kind;

Instant moment(int day, int hour, int minute = 0)
{
    return Instant::at(QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc());
}

struct Desk
{
    TestStore store;
    qint64 since = 0;

    Desk()
    {
        store.clock.set(moment(10, 10, 41));
        since = *store->log().lastSequence();
    }
    std::vector<Notice> read(Kind kind)
    {
        auto notices = readNotices(*store, since).value().notices;
        std::erase_if(notices, [&](const Notice &notice) { return notice.kind != kind; });
        return notices;
    }
    Instant next() { return readNotices(*store, since).value().next; }
    RecordId by(const Origin &origin, Edit edit)
    {
        return store->commit({u"Change"_s, origin, {std::move(edit)}, {}}).value().ids[0];
    }
    RecordId task(std::vector<FieldValue> values)
    {
        values.push_back({u"title"_s, u"Call back"_s});
        return store.create(EntityKind::Task, std::move(values));
    }
};

const Origin hubSpot = Origin::connection(u"HubSpot"_s);

} // namespace

class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerToAQuoteIsNewsUnlessItIsOnesOwn()
    {
        Desk desk;
        const RecordId customer = desk.store.create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        const RecordId quote = desk.store.create(
            EntityKind::Quote, {{u"number"_s, u"Q-1"_s}, {u"status"_s, u"sent"_s}, {u"company"_s, customer}});
        desk.by(Origin::user(), Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"viewed"_s}}));
        QVERIFY(desk.read(Kind::Answer).empty());
        desk.by(hubSpot, Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"accepted"_s}}));
        const auto answers = desk.read(Kind::Answer);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].state, u"accepted"_s);
        QCOMPARE(answers[0].by, u"HubSpot"_s);
    }

    void whatHappenedBeforeTheLastLookIsNoNews()
    {
        Desk desk;
        desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        QCOMPARE(desk.read(Kind::NewLead).size(), 1);
        desk.since = *desk.store->log().lastSequence();
        QVERIFY(desk.read(Kind::NewLead).empty());
    }

    void aLeadInTheTrashOrTakenUpIsNoNews()
    {
        Desk desk;
        const RecordId one = desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        const RecordId other = desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Ott"_s}}));
        desk.by(Origin::user(), Edit::remove(EntityKind::Lead, one));
        desk.by(Origin::user(), Edit::update(EntityKind::Lead, other, {{u"status"_s, u"contacted"_s}}));
        QVERIFY(desk.read(Kind::NewLead).empty());
    }

    void aTaskIsOverdueOnceItsDayHasPassedAndNearFromAnHourBefore_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isOverdue");
        QTest::addColumn<bool>("isSoon");
        QTest::newRow("yesterday") << QDate(2026, 3, 9) << QTime() << true << false;
        QTest::newRow("today, some time") << QDate(2026, 3, 10) << QTime() << false << false;
        QTest::newRow("a minute ago") << QDate(2026, 3, 10) << QTime(10, 40) << false << true;
        QTest::newRow("in 59 minutes") << QDate(2026, 3, 10) << QTime(11, 40) << false << true;
        QTest::newRow("in 61 minutes") << QDate(2026, 3, 10) << QTime(11, 42) << false << false;
        QTest::newRow("tomorrow") << QDate(2026, 3, 11) << QTime(8, 0) << false << false;
    }
    void aTaskIsOverdueOnceItsDayHasPassedAndNearFromAnHourBefore()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(bool, isOverdue);
        QFETCH(bool, isSoon);
        Desk desk;
        desk.task({{u"due_date"_s, day}, {u"due_time"_s, time.isValid() ? Value(time) : Value()}});
        QCOMPARE(desk.read(Kind::TaskOverdue).size(), isOverdue ? 1 : 0);
        QCOMPARE(desk.read(Kind::TaskSoon).size(), isSoon ? 1 : 0);
    }

    void tasksOfOthersAndDoneOnesAreNotTold()
    {
        Desk desk;
        const RecordId other = desk.store.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
        desk.task({{u"due_date"_s, QDate(2026, 3, 9)}, {u"assignee"_s, other}});
        desk.task({{u"due_date"_s, QDate(2026, 3, 9)}, {u"status"_s, u"completed"_s}});
        QVERIFY(desk.read(Kind::TaskOverdue).empty());
    }

    void theNextMomentIsAnHourBeforeATaskOrMidnight()
    {
        Desk desk;
        QCOMPARE(desk.next(), moment(11, 0));
        desk.task({{u"due_date"_s, QDate(2026, 3, 10)}, {u"due_time"_s, QTime(15, 0)}});
        QCOMPARE(desk.next(), moment(10, 14));
        desk.store.clock.set(moment(10, 14, 30));
        QCOMPARE(desk.next().ms, moment(10, 15).ms + 1); // its hour has passed
    }

    void aReminderMakesTheNoticeOfATaskANewOne()
    {
        Desk desk;
        desk.task({{u"due_date"_s, QDate(2026, 3, 12)}, {u"reminders"_s, QStringList{u"-P1D"_s, u"-P3D"_s}}});
        const auto three = desk.read(Kind::TaskReminder); // 9 March at 9:00
        QCOMPARE(three.size(), 1);
        QCOMPARE(desk.next(), moment(11, 0));
        desk.store.clock.set(moment(11, 8, 59));
        QCOMPARE(desk.read(Kind::TaskReminder)[0].key(), three[0].key());
        QCOMPARE(desk.next(), moment(11, 9));
        desk.store.clock.set(moment(11, 9));
        QVERIFY(desk.read(Kind::TaskReminder)[0].key() != three[0].key());
        desk.store.clock.set(moment(13, 9));
        QVERIFY(desk.read(Kind::TaskReminder).empty()); // it is late now
        QCOMPARE(desk.read(Kind::TaskOverdue)[0].remindedAt, moment(11, 9));
    }

    void aMeetingIsRemindedOfUntilItIsOver()
    {
        Desk desk;
        const auto meet = [&desk](std::vector<FieldValue> values) {
            values.push_back({u"kind"_s, u"meeting"_s});
            values.push_back({u"subject"_s, u"Redline call"_s});
            values.push_back({u"duration_seconds"_s, qint64(3600)});
            return desk.store.create(EntityKind::Activity, std::move(values));
        };
        meet({{u"at"_s, moment(10, 11)}});
        meet({{u"at"_s, moment(10, 11)}, {u"reminders"_s, QStringList{noReminder.toString()}}});
        meet({{u"at"_s, moment(10, 11)}, {u"outcome"_s, u"cancelled"_s}});
        QVERIFY(desk.read(Kind::EventSoon).empty());
        QCOMPARE(desk.next(), moment(10, 10, 45));
        desk.store.clock.set(moment(10, 10, 45));
        QCOMPARE(desk.read(Kind::EventSoon).size(), 1);
        QCOMPARE(desk.read(Kind::EventSoon)[0].at, moment(10, 11));
        QCOMPARE(desk.next(), moment(10, 12));
        desk.store.clock.set(moment(10, 12));
        QVERIFY(desk.read(Kind::EventSoon).empty());
    }

    void eachOccurrenceOfASeriesIsRemindedOf()
    {
        Desk desk;
        desk.store.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Stand-up"_s}, {u"at"_s, moment(2, 11)},
                {u"duration_seconds"_s, qint64(900)}, {u"recurrence"_s, u"FREQ=DAILY"_s},
                {u"reminders"_s, QStringList{u"-PT1H"_s, u"-PT5M"_s}}});
        const auto hour = desk.read(Kind::EventSoon); // of the 10th at 10:00; that of the 11th is to come
        QCOMPARE(hour.size(), 1);
        QCOMPARE(desk.next(), moment(10, 10, 55));
        desk.store.clock.set(moment(11, 10, 55));
        const auto next = desk.read(Kind::EventSoon);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next[0].at, moment(11, 11));
        QVERIFY(next[0].key() != hour[0].key());
    }

    void theMorningSaysWhatTheDayBrings()
    {
        Desk desk;
        desk.task({{u"due_date"_s, QDate(2026, 3, 9)}});
        desk.task({{u"due_date"_s, QDate(2026, 3, 10)}});
        desk.store.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Redline call"_s}, {u"at"_s, moment(10, 11)},
                {u"duration_seconds"_s, qint64(3600)}});
        const DayDigest digest = readDayDigest(*desk.store, QDate(2026, 3, 10)).value();
        QCOMPARE(digest.meetings, 1);
        QCOMPARE(digest.firstMeeting, u"Redline call"_s);
        QCOMPARE(digest.firstTime, QTime(11, 0));
        QCOMPARE(digest.tasks, 1);
        QCOMPARE(digest.overdue, 1);
    }

    void aDealLongerInItsStageThanItsLimitIsAtRisk()
    {
        Desk desk;
        const auto stages = desk.store->select({EntityKind::Stage, {u"rotting_days"_s, u"kind"_s},
            Filter::equals(u"kind"_s, u"open"_s), {u"position"_s, false}, {}, -1, false});
        const RecordId stage = stages->id(0);
        QVERIFY(desk.store.update(EntityKind::Stage, stage, {{u"rotting_days"_s, qint64(5)}}));
        desk.store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"stage"_s, stage}});
        desk.store.clock.set(moment(15, 10, 41));
        QVERIFY(desk.read(Kind::DealStale).empty()); // five days are within it
        desk.store.clock.set(moment(16, 8)); // the sixth day, though not six times 24 hours
        const auto stale = desk.read(Kind::DealStale);
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale[0].days, 6);
    }

    void whatWasSeenIsNotNewAndAPostponedTaskIsNewAgain()
    {
        Desk desk;
        const RecordId task = desk.task({{u"due_date"_s, QDate(2026, 3, 8)}});
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, {});
        QSignalSpy counted(&model, &NoticesModel::countsChanged);
        model.refresh();
        QTRY_COMPARE(model.freshCount(), 1);
        QVERIFY(model.row(0).isHead);
        model.markSeen(1);
        QCOMPARE(model.freshCount(), 0);
        QCOMPARE(model.countOf(NoticesModel::View::Everything), 1);
        workspace.commit(u"Put off"_s, {Edit::update(EntityKind::Task, task, {{u"due_date"_s, QDate(2026, 3, 9)}})});
        QTRY_COMPARE(model.freshCount(), 1);
    }

    void aSnoozedNoticeComesAgainAtItsTime()
    {
        Desk desk;
        desk.task({{u"due_date"_s, QDate(2026, 3, 8)}});
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, {});
        model.refresh();
        QTRY_COMPARE(model.freshCount(), 1);
        model.snooze(1, moment(10, 14));
        QCOMPARE(model.freshCount(), 0);
        QCOMPARE(model.countOf(NoticesModel::View::Snoozed), 1);
        desk.store.clock.set(moment(10, 14, 1));
        model.refresh();
        QTRY_COMPARE(model.freshCount(), 1);
    }

    void theFirstLookIsNotFloodedByWhatASyncBroughtBefore()
    {
        Desk desk;
        desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, {});
        QSignalSpy remembered(&model, &NoticesModel::memoryChanged);
        model.refresh();
        QTRY_COMPARE(remembered.size(), 1);
        QCOMPARE(model.freshCount(), 0);
    }

    void newsStayUntilTheyAreSeenThoughTheProgramIsClosed()
    {
        Desk desk;
        const RecordId task = desk.task({{u"due_date"_s, QDate(2026, 3, 8)}});
        Q_UNUSED(task)
        desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        NoticeMemory memory;
        memory.sequence = desk.since;
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, memory);
        model.refresh();
        QTRY_COMPARE(model.freshCount(), 2);
        model.markSeen(3); // the task; the lead is still news
        QCOMPARE(NoticeMemory::fromJson(model.memory().toJson()), model.memory());
        NoticesModel later(workspace, NoticeMemory::fromJson(model.memory().toJson()));
        later.refresh();
        QTRY_COMPARE(later.freshCount(), 1);
        QCOMPARE(later.row(1).notice.kind, Kind::NewLead);
    }

    void whatHappenedWhileOneWasAwayIsToldInNumbers()
    {
        Desk desk;
        NoticeMemory memory;
        memory.sequence = desk.since;
        memory.leftSequence = desk.since;
        memory.leftAt = moment(6, 17, 48);
        desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        desk.by(hubSpot, Edit::create(EntityKind::Activity, {}, {{u"kind"_s, u"note"_s}, {u"at"_s, moment(7, 9)}}));
        desk.store.create(EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"at"_s, moment(7, 10)}}); // one's own
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, memory);
        model.refresh();
        QTRY_VERIFY(!model.digest().isEmpty());
        QCOMPARE(model.digest().leads, 1);
        QCOMPARE(model.digest().activities, 1);
        QCOMPARE(model.digest().since, moment(6, 17, 48));
        QVERIFY(model.memory().leftAt > moment(6, 17, 48)); // the next absence begins now
        model.markAllSeen();
        QVERIFY(model.digest().isEmpty());
    }

    void aDealThatCameInIsNoDealThatMoved()
    {
        Desk desk;
        const auto stages = desk.store->select(
            {EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"open"_s), {u"position"_s, false}, {}, -1, false});
        const auto toStage = [&](const RecordId &deal, int stage) {
            desk.by(hubSpot, Edit::update(EntityKind::Deal, deal, {{u"stage"_s, stages->id(stage)}}));
        };
        const RecordId known = desk.store.create(
            EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"stage"_s, stages->id(0)}});
        const qint64 left = *desk.store->log().lastSequence();
        toStage(known, 1);
        toStage(known, 2); // one deal
        toStage(desk.by(hubSpot, Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Probes"_s}})), 1);
        QCOMPARE(readAwayDigest(*desk.store, left, moment(6, 17))->moved, 1);
    }

    void aShortPauseIsNoAbsence()
    {
        Desk desk;
        NoticeMemory memory;
        memory.sequence = desk.since;
        memory.leftSequence = desk.since;
        memory.leftAt = desk.store.clock.now();
        desk.by(hubSpot, Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Pohl"_s}}));
        Workspace workspace(desk.store.release(), [&] { return desk.store.again(); });
        NoticesModel model(workspace, memory);
        model.refresh();
        QTRY_COMPARE(model.freshCount(), 1);
        QVERIFY(model.digest().isEmpty());
    }

    void theMemoryForgetsWhatIsGone()
    {
        NoticeMemory memory;
        memory.seen.insert(u"gone"_s, moment(1, 8));
        memory.keepOnly({});
        QVERIFY(memory.seen.isEmpty());
    }
};

SATCHEL_TEST(tst_Notices)
#include "tst_Notices.moc"
