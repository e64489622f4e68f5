// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop gets to show, and what its buttons do.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/notices/DesktopAnnouncer.h"
#include "ui/notices/NoticeActs.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using items::NoticesModel;

namespace {

class FakeNotifier : public platform::DesktopNotifier
{
public:
    void show(const platform::DesktopNotice &notice) override { shown.push_back(notice); }
    void withdraw(const QString &id) override { withdrawn.append(id); }
    std::vector<platform::DesktopNotice> shown;
    QStringList withdrawn;
};

Instant moment(int hour, int minute = 0)
{
    return Instant::at(QDate(2026, 3, 10), QTime(hour, minute), QTimeZone::utc());
}

struct Desk
{
    TestStore store;
    ManualClock *clock = &store.clock;
    RecordId meeting;
    RecordId contact;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<NoticesModel> model;
    FakeNotifier *notifier = nullptr;
    std::unique_ptr<DesktopAnnouncer> announcer;
    items::NoticeMemory memory;

    explicit Desk(int tasks = 0, const items::AnnouncementSettings &settings = {})
    {
        store.clock.set(moment(10, 50));
        memory.digestDay = QDate(2026, 3, 10);
        contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Amstutz"_s}});
        meeting = store.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Redline call"_s}, {u"at"_s, moment(11)},
                {u"duration_seconds"_s, qint64(3600)}, {u"contact"_s, contact}});
        for (int i = 0; i < tasks; ++i)
            store.create(EntityKind::Task,
                {{u"title"_s, u"Task %1"_s.arg(i)}, {u"due_date"_s, QDate(2026, 3, 10)},
                    {u"due_time"_s, QTime(11, 5)}});
        setAnnouncementSettings(*preferences, settings);
        workspace = std::make_unique<items::Workspace>(store.release(), [this] { return store.again(); });
        start();
    }
    void start()
    {
        announcer.reset();
        if (model)
            memory = model->memory();
        model = std::make_unique<NoticesModel>(*workspace, memory);
        auto made = std::make_unique<FakeNotifier>();
        notifier = made.get();
        announcer = std::make_unique<DesktopAnnouncer>(PageContext{*workspace, *preferences}, *model, std::move(made));
        read();
    }
    void read()
    {
        QSignalSpy read(model.get(), &NoticesModel::read);
        model->refresh();
        QVERIFY(read.wait());
    }
    QStringList labels() const
    {
        QStringList labels;
        for (const auto &[key, label] : notifier->shown.front().actions)
            labels.append(label);
        return labels;
    }
    void press(const QString &label)
    {
        const platform::DesktopNotice shown = notifier->shown.front();
        QString key;
        for (const auto &[action, text] : shown.actions)
            key = text == label ? action : key;
        QVERIFY2(label.isEmpty() || !key.isEmpty(), qPrintable(labels().join(u' ')));
        Q_EMIT notifier->acted(shown.id, key);
    }
};

} // namespace

class tst_DesktopAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(*qGuiApp, u"en"_s); } // its plurals

    void aMeetingIsShownOnceAlsoAfterARestart()
    {
        Desk desk;
        QCOMPARE(desk.notifier->shown.size(), 1);
        QCOMPARE(desk.notifier->shown[0].title, u"\u2068Redline call\u2069 in 10 minutes"_s);
        QVERIFY(desk.notifier->shown[0].isUrgent);
        desk.read();
        QCOMPARE(desk.notifier->shown.size(), 1);
        desk.start();
        QVERIFY(desk.notifier->shown.empty());
    }

    void aSnoozedOneComesAgain()
    {
        Desk desk;
        desk.press(u"Snooze 10 min"_s);
        QCOMPARE(desk.model->freshCount(), 0);
        desk.clock->set(moment(11));
        desk.read();
        QCOMPARE(desk.notifier->shown.size(), 2);
        QCOMPARE(desk.notifier->shown[1].title, u"\u2068Redline call\u2069 has begun"_s);
    }

    void aClickOpensTheRecordAndMarksItSeen()
    {
        Desk desk;
        QSignalSpy chosen(desk.announcer.get(), &DesktopAnnouncer::chosen);
        desk.press({});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Target>().record, desk.meeting);
        QCOMPARE(desk.model->freshCount(), 0);
        QVERIFY(desk.notifier->withdrawn.contains(desk.notifier->shown[0].id));
    }

    void callingLeadsToTheCustomer()
    {
        Desk desk;
        QSignalSpy chosen(desk.announcer.get(), &DesktopAnnouncer::chosen);
        desk.press(u"Call"_s);
        QCOMPARE(chosen[0][0].value<Target>().record, desk.contact);
        QCOMPARE(chosen[0][0].value<Target>().action, Target::Action::Call);
    }

    void onlyALinkOfTheWebIsJoined()
    {
        Desk desk;
        QVERIFY(!desk.labels().contains(u"Join"_s));
        for (const auto &[place, isLink] :
            {std::pair(u"https://meet.example/1"_s, true), std::pair(u"file:///etc/passwd"_s, false),
                std::pair(u"javascript:alert(1)"_s, false), std::pair(u"Room 4"_s, false)}) {
            items::Notice notice{.kind = items::Notice::Kind::EventSoon, .entity = EntityKind::Activity};
            notice.place = place;
            const auto acts = actsOf(notice, desk.workspace->schema(), Formats(), false);
            QCOMPARE(acts.front().kind == NoticeAct::Kind::Join, isLink);
        }
    }

    void aTaskIsCompletedFromTheDesktopAndUndone()
    {
        items::AnnouncementSettings settings;
        Desk desk(1, settings);
        QCOMPARE(desk.notifier->shown.size(), 2);
        const bool isTaskFirst = desk.notifier->shown[0].title.contains(u"Task"_s);
        if (!isTaskFirst)
            std::swap(desk.notifier->shown[0], desk.notifier->shown[1]);
        desk.press(u"Complete"_s);
        QTRY_COMPARE(desk.model->countOf(items::NoticeGroup::Tasks), 1); // the meeting
        desk.workspace->undo();
        QTRY_COMPARE(desk.model->countOf(items::NoticeGroup::Tasks), 2);
    }

    void aLockTakesWhatIsShownFromTheDesktop()
    {
        Desk desk(1);
        QCOMPARE(desk.notifier->shown.size(), 2);
        desk.announcer->setLocked(true);
        for (const auto &notice : desk.notifier->shown)
            QVERIFY(desk.notifier->withdrawn.contains(notice.id));
        QSignalSpy chosen(desk.announcer.get(), &DesktopAnnouncer::chosen);
        Q_EMIT desk.notifier->acted(desk.notifier->shown[0].id, {}); // a button that was still on the screen
        QCOMPARE(chosen.count(), 0);
    }

    void whileItIsLockedTheDesktopCountsAndNamesNobody()
    {
        Desk desk;
        desk.announcer->setLocked(true);
        desk.notifier->shown.clear();
        desk.store.again(5)->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Call Amstutz"_s}, {u"due_date"_s, QDate(2026, 3, 10)},
                    {u"due_time"_s, QTime(10, 52)}})},
            {}});
        desk.clock->set(moment(10, 53));
        desk.read();
        QTRY_COMPARE(desk.notifier->shown.size(), 1);
        QCOMPARE(desk.notifier->shown[0].title, u"1 new notification"_s);
        QCOMPARE(desk.notifier->shown[0].text, u"Unlock Satchel to read them."_s);
        QVERIFY(desk.notifier->shown[0].actions.isEmpty());
        desk.announcer->setLocked(false);
        QVERIFY(desk.notifier->withdrawn.contains(desk.notifier->shown[0].id));
        QCOMPARE(desk.model->freshCount(), 2); // behind the bell
    }

    void theMorningDigestWaitsForTheOneWhoMayReadIt()
    {
        Desk desk;
        desk.announcer->setLocked(true);
        desk.notifier->shown.clear();
        desk.clock->set(Instant::at(QDate(2026, 3, 11), QTime(9, 0), QTimeZone::utc()));
        desk.read();
        QTest::qWait(0);
        for (const auto &notice : desk.notifier->shown)
            QVERIFY(notice.title != u"Your day"_s);
        desk.store.again(5)->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Task, {}, {{u"title"_s, u"Offer"_s}, {u"due_date"_s, QDate(2026, 3, 11)}})}, {}});
        desk.announcer->setLocked(false);
        QTRY_VERIFY(std::ranges::any_of(
            desk.notifier->shown, [](const auto &notice) { return notice.title == u"Your day"_s; }));
    }

    void manyAreOneThatOpensThePanel()
    {
        Desk desk(5);
        QCOMPARE(desk.notifier->shown.size(), 1);
        QCOMPARE(desk.notifier->shown[0].title, u"6 new notifications"_s);
        QSignalSpy chosen(desk.announcer.get(), &DesktopAnnouncer::chosen);
        desk.press({});
        QVERIFY(chosen[0][0].value<Target>().page.isEmpty());
    }

    void whatCameInQuietHoursIsShownAfterThem()
    {
        items::AnnouncementSettings settings;
        settings.hasQuietHours = true;
        settings.quietFrom = QTime(10, 0);
        settings.quietUntil = QTime(11, 30);
        Desk desk(0, settings);
        QVERIFY(desk.notifier->shown.empty());
        QSignalSpy due(desk.announcer.get(), &DesktopAnnouncer::dueAt);
        desk.announcer->look();
        QCOMPARE(due.last()[0].value<Instant>(), moment(11, 30));
        desk.clock->set(moment(11, 30));
        desk.announcer->look();
        QCOMPARE(desk.notifier->shown.size(), 1);
    }

    void theMorningIsToldOnce()
    {
        Desk desk;
        items::NoticeMemory memory = desk.model->memory();
        memory.digestDay = {};
        desk.model->setDigestDay({});
        desk.announcer->look();
        QTRY_COMPARE(desk.notifier->shown.size(), 2);
        QCOMPARE(desk.notifier->shown[1].title, u"Your day"_s);
        QVERIFY(desk.notifier->shown[1].text.contains(u"11:00"_s));
        QSignalSpy chosen(desk.announcer.get(), &DesktopAnnouncer::chosen);
        Q_EMIT desk.notifier->acted(desk.notifier->shown[1].id, {});
        QCOMPARE(chosen[0][0].value<Target>().page, QString(page::today));
        desk.announcer->look();
        QCOMPARE(desk.model->memory().digestDay, QDate(2026, 3, 10));
    }

    /// On waking the timer says that its moment has come, and a clock that was put right meanwhile that it jumped.
    void aReminderThatCameDueInASleepIsShownOnceOnWaking_data()
    {
        QTest::addColumn<Instant>("waking");
        QTest::newRow("before the task is due") << moment(13);
        QTest::newRow("after it was due") << moment(16);
        QTest::newRow("the next day") << Instant{moment(9).ms + 24 * 3'600'000};
    }
    void aReminderThatCameDueInASleepIsShownOnceOnWaking()
    {
        QFETCH(Instant, waking);
        Desk desk;
        desk.store.again(5)->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Call Amstutz"_s}, {u"due_date"_s, QDate(2026, 3, 10)}, {u"due_time"_s, QTime(15, 0)},
                    {u"reminders"_s, QStringList{u"-PT3H"_s}}})},
            {}});
        const auto shownTasks = [&] {
            return std::ranges::count_if(
                desk.notifier->shown, [](const auto &notice) { return notice.title.contains(u"Call Amstutz"_s); });
        };
        desk.read();
        QCOMPARE(shownTasks(), 0);
        desk.clock->set(waking);
        desk.read();
        desk.read();
        QCOMPARE(shownTasks(), 1);
        desk.clock->set(moment(11, 30)); // the clock is put back before the reminder
        desk.read();
        desk.clock->set(waking);
        desk.read();
        QCOMPARE(shownTasks(), 1);
    }

    void whatWasSeenInTheWindowLeavesTheDesktop()
    {
        Desk desk;
        desk.model->markAllSeen();
        QCOMPARE(desk.notifier->withdrawn, QStringList{desk.notifier->shown[0].id});
    }
};

SATCHEL_GUI_TEST(tst_DesktopAnnouncer)
#include "tst_DesktopAnnouncer.moc"
