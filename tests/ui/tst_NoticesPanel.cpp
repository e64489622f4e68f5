// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the bell, by its keys.
#include "domain/Mention.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Button.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Toast.h"
#include "ui/common/ViewTabs.h"
#include "ui/deals/NextActionForm.h"
#include "ui/notices/DigestBar.h"
#include "ui/notices/FeedList.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/notices/NoticeText.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using items::NoticesModel;
using View = NoticesModel::View;

namespace {

struct Desk
{
    TestStore store;
    RecordId task;
    RecordId contact;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    std::unique_ptr<NoticesModel> model;
    QWidget window;
    NoticesPanel *panel = nullptr;

    RecordId deal; // open for long in its stage, with a quote that HubSpot accepted

    explicit Desk(QSize size = {1280, 800}, bool hasDeal = false)
    {
        items::NoticeMemory memory;
        if (hasDeal) {
            memory.sequence = memory.leftSequence = makeDeal();
            memory.leftAt = Instant::at(QDate(2026, 3, 6), QTime(17, 48), QTimeZone::utc());
        }
        store.clock.set(Instant::at(QDate(2026, 3, 10), QTime(10, 41), QTimeZone::utc()));
        task = store.create(EntityKind::Task, {{u"title"_s, u"Call Annika"_s}, {u"due_date"_s, QDate(2026, 3, 4)}});
        contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Reinhardt"_s}});
        store.create(EntityKind::Task, {{u"title"_s, u"Send the offer"_s}, {u"due_date"_s, QDate(2026, 3, 6)}});
        workspace = std::make_unique<items::Workspace>(store.release(), [this] { return store.again(); });
        model = std::make_unique<NoticesModel>(*workspace, memory);
        model->setConnections(
            {{.kind = items::Notice::Kind::Connection, .title = u"HubSpot"_s, .detail = u"sign in"_s}});
        model->setWording([this](const NoticesModel::Row &row) {
            return NoticeText(Formats(), workspace->clock().now()).spoken(row);
        });
        model->refresh();
        QTRY_COMPARE(model->freshCount(), hasDeal ? 6 : 3);
        window.resize(size);
        window.show();
        panel = new NoticesPanel({*workspace, *preferences}, *model, &window);
        panel->openAt(&window, QRect(20, 20, 20, 20));
        QVERIFY(QTest::qWaitForWindowExposed(panel));
    }
    /// Returns up to where the log goes before the quote is accepted.
    qint64 makeDeal()
    {
        store.clock.set(Instant::at(QDate(2026, 2, 1), QTime(9, 0), QTimeZone::utc()));
        const RecordId stage = store
                                   ->select({EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"open"_s),
                                       {u"position"_s, false}, {}, 1, false})
                                   ->id(0);
        store.update(EntityKind::Stage, stage, {{u"rotting_days"_s, qint64(5)}}).value();
        deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"stage"_s, stage}});
        const RecordId quote = store.create(
            EntityKind::Quote, {{u"number"_s, u"Q-1"_s}, {u"deal"_s, deal}, {u"status"_s, u"sent"_s}});
        const qint64 before = *store->log().lastSequence();
        const auto accepted = store->commit({u"Sync"_s, Origin::connection(u"HubSpot"_s),
            {Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"accepted"_s}})}, {}});
        if (!accepted)
            qFatal("the quote could not be accepted");
        // That won the deal; somebody opened it again.
        store.update(EntityKind::Deal, deal, {{u"stage"_s, stage}}).value();
        return before;
    }
    RecordId make(EntityKind entity, std::vector<FieldValue> values, const Origin &origin)
    {
        const auto done = workspace->store().commit(
            {u"Create"_s, origin, {Edit::create(entity, {}, std::move(values))}, {}});
        return done.value().ids.front();
    }
    void press(Qt::Key key) { QTest::keyClick(panel->findChild<QListView *>(), key); }
    QString current() { return panel->findChild<QListView *>()->currentIndex().data().toString(); }
    bool offers(const QString &act) { return panel->currentActs().contains(act); }
    QListView &list() { return *panel->findChild<QListView *>(); }
    /// Clicks a part of the current row.
    void click(const NoticeDelegate::Part &part)
    {
        const auto *delegate = static_cast<const NoticeDelegate *>(list().itemDelegate());
        const QModelIndex index = list().currentIndex();
        const QRect place = delegate->placeOf(part, index, list().visualRect(index), &list());
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    }
};

} // namespace

class tst_NoticesPanel : public QObject
{
    Q_OBJECT
    SatchelStyle *m_style = nullptr;
    QFont m_font{u"Inter"_s, 10};

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
        QApplication::setStyle(m_style);
    }
    void cleanup() { m_style->setTheme(Theme::make({.platformFont = m_font})); }

    void theLongestOverdueTaskIsChosenFirstAndEnterOpensIt()
    {
        Desk desk;
        QVERIFY2(desk.current().contains(u"Call Annika"_s), qPrintable(desk.current()));
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        desk.press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Target>().record, desk.task);
        QCOMPARE(desk.model->freshCount(), 2); // opened is seen
    }

    void oneCompletesTheTaskAndUndoBringsTheNoticeBack()
    {
        Desk desk;
        desk.press(Qt::Key_1);
        QTRY_COMPARE(desk.model->freshCount(), 2);
        QCOMPARE(desk.workspace->store().get(EntityKind::Task, desk.task)->text(u"status"), u"completed"_s);
        QTest::keyClick(desk.panel->findChild<QListView *>(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.model->freshCount(), 3);
    }

    void twoPutsItOffToTomorrow()
    {
        Desk desk;
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.model->freshCount(), 2);
        QCOMPARE(
            desk.workspace->store().get(EntityKind::Task, desk.task)->value(u"due_date"), Value(QDate(2026, 3, 11)));
    }

    void afterAnActTheNextNoticeIsChosen()
    {
        Desk desk;
        desk.press(Qt::Key_Down);
        QVERIFY(desk.current().contains(u"Send the offer"_s));
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.model->freshCount(), 2);
        QVERIFY2(desk.current().contains(u"HubSpot"_s), qPrintable(desk.current()));
    }

    void whatIsNoTaskCannotBeCompleted()
    {
        Desk desk;
        QVERIFY(desk.offers(u"Complete"_s));
        desk.press(Qt::Key_End);
        QVERIFY2(desk.current().contains(u"HubSpot"_s), qPrintable(desk.current()));
        QCOMPARE(desk.panel->currentActs(), QStringList{u"Open"_s});
        QSignalSpy committed(desk.workspace.get(), &items::Workspace::committed);
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        desk.press(Qt::Key_1);
        QCOMPARE(committed.size(), 0);
        QCOMPARE(chosen[0][0].value<Target>().page, u"connections"_s);
    }

    void eMarksAsSeenAndTheNextOneIsChosen()
    {
        Desk desk;
        desk.press(Qt::Key_E);
        QVERIFY2(desk.current().contains(u"Send the offer"_s), qPrintable(desk.current()));
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_E);
        QCOMPARE(desk.model->freshCount(), 0);
        QCOMPARE(desk.model->countOf(View::Everything), 3); // they stay, without the dot
    }

    void hSnoozesUntilAChosenTime()
    {
        Desk desk;
        desk.press(Qt::Key_H);
        auto *menu = desk.panel->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 8); // heading, 10 min, an hour, afternoon, tomorrow, next week, line, any time
        menu->actions()[4]->trigger();
        menu->close();
        QCOMPARE(desk.model->countOf(View::Snoozed), 1);
        const auto until = *desk.model->memory().snoozed.begin();
        QCOMPARE(until, Instant::at(QDate(2026, 3, 11), QTime(8, 30), QTimeZone::utc()));
        desk.panel->findChild<ViewTabs *>()->setCurrent(static_cast<int>(View::Snoozed));
        desk.press(Qt::Key_H);
        QCOMPARE(desk.model->freshCount(), 3);
    }

    void theSnoozeMenuSaysWhenANoticeComesAgainAndTheSnoozedOneUntilWhen()
    {
        Desk desk;
        desk.press(Qt::Key_H);
        auto *menu = desk.panel->findChild<QMenu *>();
        QStringList times;
        for (const QAction *action : menu->actions())
            times += action->text().section(u'\t', 1);
        times.removeAll(QString());
        QCOMPARE(times, (QStringList{u"10:51"_s, u"11:41"_s, u"14:00"_s, u"Wed 08:30"_s, u"Mon 08:30"_s}));
        QMenu timed;
        QMenu bare;
        timed.addAction(u"Tomorrow\tWed 08:30"_s);
        bare.addAction(u"Tomorrow"_s);
        QVERIFY(timed.sizeHint().width() > bare.sizeHint().width() + 40); // it is drawn, though it names no key
        const QString title = desk.current();
        menu->actions()[4]->trigger();
        menu->close();
        QVERIFY(!title.contains(u"Until"_s));
        desk.panel->findChild<ViewTabs *>()->setCurrent(static_cast<int>(View::Snoozed));
        QVERIFY2(desk.current().contains(u"Until"_s), qPrintable(desk.current()));
        QVERIFY2(desk.current().contains(u"08:30"_s), qPrintable(desk.current()));
    }

    void theToastIsOverThePanelAndItsButtonTakesBackTheSnooze()
    {
        Desk desk;
        desk.press(Qt::Key_H);
        auto *menu = desk.panel->findChild<QMenu *>();
        menu->actions()[3]->trigger();
        menu->close();
        Toast &toast = desk.panel->toast();
        QVERIFY2(toast.sentence().startsWith(u"Snoozed until"_s), qPrintable(toast.sentence()));
        QVERIFY(toast.isVisible());
        QVERIFY(desk.panel->rect().contains(toast.geometry().marginsRemoved(shadowMargins())));
        toast.findChild<Button *>()->click();
        QCOMPARE(desk.model->countOf(View::Snoozed), 0);
        QVERIFY(!toast.isVisible());
    }

    void aNoticeThatWasSeenLooksOtherwise()
    {
        Desk desk;
        const QModelIndex first = desk.list().currentIndex();
        desk.list().setCurrentIndex(desk.list().model()->index(2, 0));
        const QImage before = desk.list().viewport()->grab(desk.list().visualRect(first)).toImage();
        desk.model->markSeen(first.row());
        QVERIFY(
            desk.list().viewport()->grab(desk.list().visualRect(desk.list().model()->index(1, 0))).toImage() != before);
    }

    void undoAfterASnoozeTakesBackTheSnoozeAndNothingElse()
    {
        Desk desk;
        desk.press(Qt::Key_H);
        auto *menu = desk.panel->findChild<QMenu *>();
        menu->actions()[3]->trigger();
        menu->close();
        QCOMPARE(desk.model->countOf(View::Snoozed), 1);
        const qint64 before = *desk.workspace->store().log().lastSequence();
        QTest::keySequence(&desk.list(), QKeySequence::Undo);
        QCOMPARE(desk.model->countOf(View::Snoozed), 0);
        QCOMPARE(desk.model->freshCount(), 3);
        QCOMPARE(*desk.workspace->store().log().lastSequence(), before);
    }

    void aTabSaysHowManyItHasAndAHeadHowManyAreInItsGroup()
    {
        Desk desk;
        auto *tabs = desk.panel->findChild<ViewTabs *>();
        QCOMPARE(tabs->count(static_cast<int>(View::Everything)), u"3"_s);
        QCOMPARE(tabs->count(static_cast<int>(View::ForMe)), QString());
        QCOMPARE(desk.model->countOf(items::NoticeGroup::Tasks), 2);
        QCOMPARE(desk.model->countOf(items::NoticeGroup::Sync), 1);
        tabs->setCurrent(static_cast<int>(View::ForMe));
        QVERIFY(!desk.list().isVisible()); // "Nothing new" instead
    }

    void aMentionIsTheFirstNoticeAndIsAnsweredOnItsRecord()
    {
        Desk desk({1280, 800}, true);
        const RecordId mara = desk.make(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}}, Origin::user());
        const RecordId comment = desk.make(EntityKind::Comment,
            {{u"body"_s, mentionLink({u"Me"_s, u"user"_s, desk.workspace->me()}) + u" can you call?"_s},
                {u"deal"_s, desk.deal}, {u"author"_s, mara}},
            Origin::hub(u"Mara Lindqvist"_s));
        desk.model->refresh();
        QTRY_COMPARE(desk.model->countOf(View::ForMe), 1);
        desk.panel->findChild<ViewTabs *>()->setCurrent(static_cast<int>(View::ForMe));
        desk.press(Qt::Key_Home);
        QVERIFY2(desk.current().contains(u"Mara Lindqvist"_s) && desk.current().contains(u"Freezers"_s)
                && desk.current().contains(u"can you call?"_s),
            qPrintable(desk.current()));
        QCOMPARE(desk.panel->currentActs(), (QStringList{u"Reply"_s, u"Open"_s}));
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        desk.press(Qt::Key_1);
        const auto target = chosen.front().front().value<Target>();
        QCOMPARE(target.record, desk.deal);
        QCOMPARE(target.part, u"reply/"_s + comment.toString());
    }

    void theFeedSaysWhatHappenedToFollowedRecords()
    {
        Desk desk({1280, 800}, true);
        auto *tabs = desk.panel->findChild<ViewTabs *>();
        auto *feed = desk.panel->findChild<FeedList *>();
        tabs->setCurrent(tabs->count() - 1);
        QVERIFY(feed->isVisible());
        QVERIFY(!desk.list().isVisible());
        QTRY_COMPARE(feed->model().state(), items::FeedModel::State::Read);
        QCOMPARE(feed->model().rowCount(), 0);
        desk.make(EntityKind::Follow, {{u"deal"_s, desk.deal}}, Origin::user());
        desk.make(EntityKind::Comment, {{u"body"_s, u"Hello"_s}, {u"deal"_s, desk.deal}}, Origin::hub(u"Mara"_s));
        feed->model().read();
        QTRY_VERIFY(feed->model().rowCount() > 1);
        auto *list = feed->findChild<QListView *>();
        QVERIFY(list->isVisible());
        const QString first = list->model()->index(1, 0).data().toString();
        QVERIFY2(first.contains(u"Mara"_s) && first.contains(u"Hello"_s), qPrintable(first));
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.front().front().value<Target>().record, desk.deal);
    }

    void theButtonsOfARowDoWhatTheKeysDo()
    {
        Desk desk;
        desk.click({NoticeDelegate::Part::Kind::Seen});
        QCOMPARE(desk.model->freshCount(), 2);
        QVERIFY(desk.current().contains(u"Send the offer"_s));
        desk.click({NoticeDelegate::Part::Kind::Act, 0});
        QTRY_COMPARE(desk.model->countOf(items::NoticeGroup::Tasks), 1);
        desk.press(Qt::Key_Home);
        desk.click({NoticeDelegate::Part::Kind::Snooze});
        auto *menu = desk.panel->findChild<QMenu *>();
        QVERIFY(menu);
        menu->close();
    }

    void aTaskWithACustomerCanBeCalledAbout()
    {
        Desk desk;
        QVERIFY(!desk.offers(u"Call"_s));
        desk.workspace->commit(u"Link"_s, {Edit::update(EntityKind::Task, desk.task, {{u"contact"_s, desk.contact}})});
        QTRY_VERIFY(desk.offers(u"Call"_s));
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        desk.press(Qt::Key_3);
        QCOMPARE(chosen[0][0].value<Target>().record, desk.contact);
        QCOMPARE(chosen[0][0].value<Target>().action, Target::Action::Call);
    }

    void anAcceptedQuoteMarksItsDealAsWon()
    {
        Desk desk({1280, 800}, true);
        while (!desk.current().contains(u"Q-1"_s) && desk.list().currentIndex().row() + 1 < desk.model->rowCount())
            desk.press(Qt::Key_Down);
        QVERIFY2(desk.current().contains(u"Q-1"_s), qPrintable(desk.current()));
        QVERIFY(desk.offers(u"Mark the deal as won"_s));
        desk.press(Qt::Key_1);
        QTRY_COMPARE(desk.workspace->store().get(EntityKind::Deal, desk.deal)->text(u"status"), u"won"_s);
        desk.workspace->undo();
        QTRY_COMPARE(desk.workspace->store().get(EntityKind::Deal, desk.deal)->text(u"status"), u"open"_s);
    }

    void theFirstLineSumsUpWhatOthersDidMeanwhileAndRReadsIt()
    {
        Desk desk({1280, 800}, true);
        const auto *digest = desk.panel->findChild<DigestBar *>();
        const items::AwayDigest counted = desk.model->digest();
        QVERIFY(digest->isVisible());
        QVERIFY2(digest->accessibleName().contains(u"17:48"_s), qPrintable(digest->accessibleName()));
        QVERIFY2(digest->accessibleName().contains(u"1 accepted"_s), qPrintable(digest->accessibleName()));
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            desk.panel->grab().save(folder + u"/notices-digest.png"_s);
        QSignalSpy chosen(desk.panel, &NoticesPanel::chosen);
        desk.press(Qt::Key_R);
        QCOMPARE(chosen[0][0].value<Target>().page, u"activities"_s);
        QCOMPARE(chosen[0][0].value<Target>().part, u"received/%1/%2"_s.arg(counted.sequence).arg(counted.since.ms));
        QVERIFY(desk.model->digest().isEmpty()); // it was read
    }

    void theNextStepOfAStaleDealIsPlannedOnTheSpot()
    {
        Desk desk({1280, 800}, true);
        for (int row = 0; row < desk.model->rowCount(); ++row) {
            if (desk.model->row(row).isHead && desk.model->row(row).group == items::NoticeGroup::Deals)
                desk.list().setCurrentIndex(desk.model->index(row + 1));
        }
        QVERIFY2(desk.current().contains(u"Freezers"_s), qPrintable(desk.current()));
        desk.press(Qt::Key_1);
        QVERIFY(desk.panel->findChild<NextActionForm *>());
    }

    void theFootSaysHowManyAreBelow()
    {
        Desk desk({1024, 400});
        bool isSaid = false;
        for (const QLabel *label : desk.panel->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"more below"_s));
        QVERIFY(isSaid);
    }

    void itFitsIntoASmallWindowWithLargeText()
    {
        m_style->setTheme(Theme::make({.textPercent = 200, .platformFont = m_font}));
        Desk desk({1024, 640});
        QVERIFY(desk.panel->width() <= 1024 && desk.panel->height() <= 640);
        for (const Button *button : desk.panel->findChildren<Button *>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(desk.panel, QPoint()), button->size());
            QVERIFY2(desk.panel->rect().contains(place), qPrintable(button->text()));
        }
    }
};

SATCHEL_GUI_TEST(tst_NoticesPanel)
#include "tst_NoticesPanel.moc"
