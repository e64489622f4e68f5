// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that wait for others, the timeline and shifting dates, by their keys and drags. With SATCHEL_SHEETS=DIR the
// timeline is also written there as PNG.
#include "domain/FieldNames.h"
#include "items/TaskDependencyEdits.h"
#include "TaskPageStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FactRow.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/settings/TaskTemplateDialog.h"
#include "ui/settings/TaskTemplatesSettingsPage.h"
#include "ui/tasks/ApplyTemplateDialog.h"
#include "ui/tasks/DependenciesPopover.h"
#include "ui/tasks/ShiftDatesDialog.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskTimeline.h"
#include "ui/tasks/WeeklyReviewDialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page with a plan: Deliver waits for Sign, Sign for Offer.
struct Shown
{
    TaskPageStore store;
    RecordId offer;
    RecordId sign;
    RecordId deliver;
    std::unique_ptr<TasksPage> page;

    explicit Shown(bool isTimeline = true, bool isFilled = false)
    {
        if (isFilled)
            store.fill();
        offer = task(u"Offer"_s, {}, 1);
        sign = task(u"Sign"_s, day(2), 3);
        deliver = task(u"Deliver"_s, day(4), 6);
        wait(sign, {offer});
        wait(deliver, {sign});
        page = std::make_unique<TasksPage>(store.context());
        page->resize(1224, 872);
        page->show();
        page->activate();
        if (isTimeline)
            page->findChild<SegmentedControl *>()->setCurrentIndex(2);
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the page is not active");
    }
    static QDate day(int offset) { return TaskPageStore::day(offset); }
    RecordId task(const QString &title, QDate start, int due)
    {
        std::vector<FieldValue> values{{field::title, title}, {field::due_date, day(due)}};
        if (start.isValid())
            values.push_back({field::start_date, start});
        return store.create(EntityKind::Task, std::move(values));
    }
    void wait(RecordId task, const std::vector<RecordId> &blockers)
    {
        store.workspace.commit(setLinkedTasks(*store.reader, task, DependencySide::Blockers, blockers));
    }
    QDate due(RecordId task) { return valueOr<QDate>(store.value(task, field::due_date)); }
    QDate start(RecordId task) { return valueOr<QDate>(store.value(task, field::start_date)); }
    TaskTimelineView &view() { return page->findChild<TaskTimeline *>()->view(); }
    TaskDetails &details() { return *page->findChild<TaskDetails *>(); }
    FactRow *fact(const QString &label)
    {
        for (auto *row : page->findChildren<FactRow *>()) {
            if (row->accessibleName().startsWith(label + u':'))
                return row;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    void drag(const QPoint &from, int days)
    {
        const int width = view().barRect(sign).width() / 2; // it lasts two days
        const QPoint to = from + QPoint(days * width, 0);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    /// Answers the question whether waiting tasks move along; false when there is none.
    bool answer(bool isAlong)
    {
        auto *dialog = page->findChild<Dialog *>();
        if (!dialog)
            return false;
        dialog->findChild<ChoiceList *>()->findChildren<QAbstractButton *>().at(isAlong ? 0 : 1)->click();
        dialog->accept();
        QTest::qWait(0);
        return true;
    }
};

} // namespace

class tst_TaskPlanning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_font = QFont(u"Inter"_s);
        m_font.setPointSizeF(9.75);
        m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
        QApplication::setStyle(m_style);
    }
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_style->setTheme(Theme::make({.platformFont = m_font}));
    }
    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void detailsSayWhatATaskWaitsFor()
    {
        Shown shown(false);
        shown.details().showTask(shown.sign);
        QVERIFY(shown.fact(u"Waits for"_s)->accessibleName().contains(u"Offer"_s));
        QVERIFY(shown.fact(u"Holds up"_s)->accessibleName().contains(u"Deliver"_s));
        QVERIFY(shown.fact(u"Holds up"_s)->isVisible());
        shown.store.complete(shown.offer);
        QVERIFY(shown.fact(u"Waits for"_s)->accessibleName().contains(u"Offer (closed)"_s));
        shown.details().showTask(shown.deliver);
        QVERIFY(!shown.fact(u"Holds up"_s)->isVisible());
    }

    void setsWhatATaskWaitsForAndSaysWhyNot()
    {
        Shown shown(false);
        shown.details().showTask(shown.offer);
        FactRow *row = shown.fact(u"Waits for"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        auto *popover = shown.page->findChild<DependenciesPopover *>();
        QVERIFY(popover);
        auto *editor = popover->findChild<FieldEditor *>();
        auto *set = popover->findChild<Button *>();
        editor->setValue(shown.deliver);
        set->click();
        QVERIFY(popover->isVisible());
        QVERIFY2(editor->error().contains(u"Offer → Deliver → Sign → Offer"_s), qPrintable(editor->error()));
        const RecordId legal = shown.task(u"Legal"_s, {}, 0);
        editor->setValue(legal);
        set->click();
        QVERIFY(!popover->isVisible());
        QCOMPARE(linkedTasks(*shown.store.reader, shown.offer, DependencySide::Blockers).front().id, legal);
        QTest::qWait(0);
        QTest::keyClick(row, Qt::Key_Return);
        popover = shown.page->findChild<DependenciesPopover *>();
        popover->findChild<QCheckBox *>()->setChecked(false);
        popover->findChild<Button *>()->click();
        QVERIFY(linkedTasks(*shown.store.reader, shown.offer, DependencySide::Blockers).empty());
    }

    void I8_keysMoveATaskAndOfferToMoveWhatWaits()
    {
        Shown shown;
        shown.view().setCurrentTask(shown.offer);
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.due(shown.offer), shown.day(2));
        QVERIFY(!shown.answer(true)); // nothing would be due too early
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.due(shown.offer), shown.day(3)); // the second step asks first
        QVERIFY(shown.answer(true));
        QCOMPARE(shown.due(shown.offer), shown.day(4));
        QCOMPARE(shown.due(shown.sign), shown.day(4));
        QCOMPARE(shown.start(shown.sign), shown.day(3));
        QCOMPARE(shown.due(shown.deliver), shown.day(6));
        shown.store.workspace.undo();
        QCOMPARE(shown.due(shown.offer), shown.day(3));
        QCOMPARE(shown.due(shown.sign), shown.day(3));
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(shown.answer(false));
        QCOMPARE(shown.due(shown.offer), shown.day(4));
        QCOMPARE(shown.due(shown.sign), shown.day(3));
    }

    void keysMoveTheEndsOfABar()
    {
        Shown shown;
        shown.view().setCurrentTask(shown.deliver);
        shown.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
        QCOMPARE(shown.start(shown.deliver), shown.day(4));
        shown.key(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(shown.start(shown.deliver), shown.day(3));
        shown.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.start(shown.deliver), shown.day(2));
        QCOMPARE(shown.due(shown.deliver), shown.day(6));
        QCOMPARE(shown.details().task(), shown.deliver);
        shown.view().setFirstDay(shown.day(-90));
        QVERIFY(!shown.view().viewport()->rect().intersects(shown.view().barRect(shown.deliver)));
        shown.key(Qt::Key_Right, Qt::ControlModifier); // what the keys move comes into sight
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
        QVERIFY(shown.view().viewport()->rect().contains(shown.view().barRect(shown.deliver)));
    }

    void arrowsGoThroughTimeAndSignsZoom()
    {
        Shown shown;
        const QDate first = shown.view().firstDay();
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view().firstDay(), first.addDays(1));
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.view().firstDay(), first);
        shown.key(Qt::Key_Minus);
        QCOMPARE(shown.view().zoom(), TimelineZoom::Week);
        shown.key(Qt::Key_Minus);
        shown.key(Qt::Key_Minus);
        QCOMPARE(shown.view().zoom(), TimelineZoom::Month);
        shown.key(Qt::Key_Plus);
        QCOMPARE(shown.view().zoom(), TimelineZoom::Week);
        shown.view().setCurrentTask(shown.offer);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.view().currentTask(), shown.sign);
        QCOMPARE(shown.details().task(), shown.sign);
    }

    void rightToLeftTimeRunsWithTheReading()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Shown shown;
        QVERIFY(shown.view().barRect(shown.deliver).right() < shown.view().barRect(shown.sign).left());
        shown.view().setCurrentTask(shown.deliver);
        shown.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
        const QDate first = shown.view().firstDay();
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.view().firstDay(), first.addDays(1));
    }

    void I8_dragsABarAndItsEnds()
    {
        Shown shown;
        const QRect bar = shown.view().barRect(shown.deliver);
        shown.drag(bar.center(), 2);
        QCOMPARE(shown.due(shown.deliver), shown.day(8));
        QCOMPARE(shown.start(shown.deliver), shown.day(6));
        shown.store.workspace.undo();
        QCOMPARE(shown.start(shown.deliver), shown.day(4));
        shown.drag({bar.right() - 2, bar.center().y()}, 1);
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
        QCOMPARE(shown.start(shown.deliver), shown.day(4));
        shown.drag({bar.left() + 2, bar.center().y()}, -1);
        QCOMPARE(shown.start(shown.deliver), shown.day(3));
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
    }

    void escapeEndsADrag()
    {
        Shown shown;
        const QPoint from = shown.view().barRect(shown.deliver).center();
        QTest::mousePress(shown.view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.view().viewport(), from + QPoint(200, 0));
        shown.key(Qt::Key_Escape);
        QTest::mouseRelease(shown.view().viewport(), Qt::LeftButton, {}, from + QPoint(200, 0));
        QCOMPARE(shown.due(shown.deliver), shown.day(6));
    }

    void severalMoveTogether()
    {
        Shown shown;
        shown.view().setCurrentTask(shown.offer);
        shown.key(Qt::Key_Down, Qt::ShiftModifier);
        shown.key(Qt::Key_Down, Qt::ShiftModifier);
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.due(shown.offer), shown.day(2));
        QCOMPARE(shown.start(shown.sign), shown.day(3));
        QCOMPARE(shown.due(shown.deliver), shown.day(7));
        shown.store.workspace.undo();
        QCOMPARE(shown.due(shown.offer), shown.day(1));
        QCOMPARE(shown.due(shown.deliver), shown.day(6));
    }

    void I8_shiftsDatesWithAPreview()
    {
        Shown shown;
        shown.view().setCurrentTask(shown.sign);
        ShiftDatesDialog dialog(shown.store.context(), {shown.sign}, shown.page.get());
        dialog.findChild<QSpinBox *>()->setValue(3);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[0]->setChecked(true); // working days
        boxes[1]->setChecked(true); // with what waits
        bool isSaid = false;
        for (auto *label : dialog.findChildren<Label *>())
            isSaid = isSaid || label->text().startsWith(u"2 tasks: "_s);
        QVERIFY(isSaid);
        dialog.accept();
        QCOMPARE(shown.due(shown.sign), QDate(2026, 3, 18)); // Friday 13 and three working days
        QCOMPARE(shown.due(shown.deliver), QDate(2026, 3, 19)); // from Monday 16
        shown.store.workspace.undo();
        QCOMPARE(shown.due(shown.sign), shown.day(3));
        QCOMPARE(shown.due(shown.deliver), shown.day(6));
    }

    void nothingToShiftIsSaid()
    {
        Shown shown;
        const RecordId undated = shown.store.undated(u"Some day"_s);
        ShiftDatesDialog dialog(shown.store.context(), {undated}, shown.page.get());
        for (auto *button : dialog.findChildren<Button *>()) {
            if (button->text() == u"Shift dates"_s)
                QVERIFY(!button->isEnabled());
        }
    }

    void I8_appliesATemplateAfterAPreview()
    {
        Shown shown(false);
        auto &store = shown.store;
        const RecordId owner = store.user(u"Jonas Brecht"_s);
        const RecordId deal = store.create(EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::owner, owner}});
        const RecordId pattern = store.create(
            EntityKind::TaskTemplate, {{field::name, u"Onboarding"_s}, {field::anchor, u"expected_close"_s}});
        for (const qint64 days : {-2, 5})
            store.create(EntityKind::TaskTemplateStep,
                {{field::task_template, pattern}, {field::title, u"Step %1"_s.arg(days)}, {field::day_count, days},
                    {field::waits_for_previous, true}});
        openApplyTemplate(store.context(), EntityKind::Deal, deal, shown.page.get());
        auto *dialog = shown.page->findChild<ApplyTemplateDialog *>();
        QVERIFY(dialog);
        auto *preview = dialog->findChild<QTableWidget *>();
        QCOMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->item(0, 1)->text(), QString());
        Button *add = nullptr;
        for (auto *button : dialog->findChildren<Button *>()) {
            if (button->variant() == Button::Variant::Primary)
                add = button;
        }
        QVERIFY(add && !add->isEnabled()); // the deal has no date: the person has to say one
        bool isSaid = false;
        for (auto *label : dialog->findChildren<Label *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"no date in “Expected close”"_s));
        QVERIFY(isSaid);
        auto *date = dialog->findChild<FieldEditor *>();
        date->setValue(shown.day(10));
        Q_EMIT date->edited();
        QVERIFY(add->isEnabled());
        QCOMPARE(add->text(), u"Add 2 tasks"_s);
        QCOMPARE(preview->item(0, 2)->text(), u"Jonas Brecht"_s);
        QCOMPARE(preview->item(1, 3)->text(), u"Step -2"_s);
        const auto count = [&] { return *store.reader->count({EntityKind::Task, {}, {}, {}, {}, -1, false}); };
        const qint64 before = count();
        add->click();
        QCOMPARE(count(), before + 2);
        store.workspace.undo();
        QCOMPARE(count(), before);
    }

    void makesATemplateInTheSettings()
    {
        Shown shown(false);
        TaskTemplatesSettingsPage settings(shown.store.context());
        settings.show();
        QCOMPARE(settings.templates()->rowCount(), 0);
        const auto click = [](QWidget &in, const QString &text) {
            for (auto *button : in.findChildren<Button *>()) {
                if (button->text() == text && button->isEnabled()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(!click(settings, u"New step"_s)); // of no template
        QVERIFY(click(settings, u"New template"_s));
        auto *dialog = settings.findChild<TaskTemplateDialog *>();
        QVERIFY(dialog);
        QVERIFY(click(*dialog, u"Save template"_s));
        QVERIFY(dialog->isVisible()); // it has no name
        dialog->findChild<QLineEdit *>()->setText(u"Onboarding"_s);
        QVERIFY(click(*dialog, u"Save template"_s));
        QCOMPARE(settings.templates()->rowCount(), 1);
        QCOMPARE(settings.templates()->item(0, 0)->text(), u"Onboarding"_s);
        QCOMPARE(settings.templates()->item(0, 2)->text(), u"The day it is applied"_s);
        const RecordId pattern = readTaskTemplates(*shown.store.reader).front().id;
        for (const QString &title : {u"First"_s, u"Second"_s})
            shown.store.create(EntityKind::TaskTemplateStep,
                {{field::task_template, pattern}, {field::title, title}, {field::day_count, qint64(1)}});
        QCOMPARE(settings.steps()->rowCount(), 2);
        QCOMPARE(settings.steps()->item(0, 1)->text(), u"1 day after"_s);
        settings.steps()->selectRow(0);
        QVERIFY(click(settings, u"Move down"_s));
        QCOMPARE(settings.steps()->item(1, 0)->text(), u"First"_s);
        QVERIFY(click(settings, u"Remove step"_s));
        QCOMPARE(settings.steps()->rowCount(), 1);
        QVERIFY(click(settings, u"Remove"_s));
        QCOMPARE(settings.templates()->rowCount(), 0);
        QCOMPARE(settings.steps()->rowCount(), 0);
        shown.store.workspace.undo();
        QCOMPARE(settings.steps()->rowCount(), 1);
    }

    void reviewsTheWeekByKeys()
    {
        Shown shown(false);
        auto &store = shown.store;
        const RecordId late = shown.task(u"Late"_s, {}, -3);
        const RecordId later = shown.task(u"Later"_s, {}, -2);
        const RecordId dropped = store.undated(u"Dropped"_s);
        auto review = std::make_unique<WeeklyReviewDialog>(store.context(), shown.page.get());
        review->setAttribute(Qt::WA_DeleteOnClose, false);
        review->show();
        auto *table = review->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(review->part(), ReviewPart::Overdue);
        QCOMPARE(review->totalCount(), 3);
        const auto press = [&](const QString &text) {
            for (auto *button : review->findChildren<Button *>()) {
                if (button->text() == text)
                    button->click();
            }
        };
        press(u"Complete"_s);
        QTRY_COMPARE(review->doneCount(), 1);
        QCOMPARE(store.value(late, field::status), Value(u"completed"_s));
        press(u"Next week"_s);
        QTRY_COMPARE(review->doneCount(), 2);
        QCOMPARE(shown.due(later), QDate(2026, 3, 16)); // Monday
        QTRY_COMPARE(table->rowCount(), 0);
        press(u"Next"_s);
        QCOMPARE(review->part(), ReviewPart::Undated);
        press(u"Drop"_s);
        QTRY_COMPARE(review->doneCount(), 3);
        QCOMPARE(store.value(dropped, field::status), Value(u"cancelled"_s));
        for (int i = 0; i < 4; ++i)
            press(u"Next"_s);
        QCOMPARE(review->part(), ReviewPart::NextWeek);
        QVERIFY(store.preferences->value(u"tasks/lastReview"_s).toString().isEmpty());
        press(u"Finish review"_s);
        QCOMPARE(store.preferences->value(u"tasks/lastReview"_s).toString(), u"2026-03-10"_s);
        QVERIFY(!review->isVisible());
    }

    void theReviewOpensARow()
    {
        Shown shown(false);
        const RecordId late = shown.task(u"Late"_s, {}, -3);
        auto review = std::make_unique<WeeklyReviewDialog>(shown.store.context(), shown.page.get());
        review->setAttribute(Qt::WA_DeleteOnClose, false);
        review->show();
        QSignalSpy opened(review.get(), &WeeklyReviewDialog::navigateTo);
        auto *table = review->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<Target>().record, late);
        QVERIFY(!review->isVisible());
    }

    void paintsOnlyWhatIsSeen()
    {
        Shown shown;
        for (int i = 0; i < 40; ++i) // more than a window shows
            shown.task(u"Task"_s, shown.day(i % 9), i % 9 + 1);
        const auto paint = [&] {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 5; ++i)
                shown.view().viewport()->grab();
            return timer.nsecsElapsed();
        };
        paint();
        const qint64 few = paint();
        std::vector<Edit> edits;
        for (int i = 0; i < 1500; ++i)
            edits.push_back(Edit::create(
                EntityKind::Task, {}, {{field::title, u"Task %1"_s.arg(i)}, {field::due_date, shown.day(i % 60)}}));
        shown.store.workspace.commit(QString(), std::move(edits));
        auto *model = shown.view().model();
        while (model->canFetchMore({}))
            model->fetchMore({});
        QVERIFY(model->rowCount() > 1500);
        QTest::qWait(0);
        shown.view().verticalScrollBar()->setValue(shown.view().verticalScrollBar()->maximum() / 2);
        paint();
        const qint64 many = paint();
        QVERIFY2(many < 5 * few, qPrintable(u"%1 and %2 ns"_s.arg(many).arg(few)));
    }

    void drawsThePicture_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << false << QSize(1224, 872);
        QTest::newRow("dark") << true << false << QSize(1224, 872);
        QTest::newRow("rtl") << false << true << QSize(1224, 872);
        QTest::newRow("small") << false << false << QSize(972, 580);
    }

    void drawsThePicture()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isMirrored);
        QFETCH(QSize, size);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_style->setTheme(Theme::make({.isDark = isDark, .platformFont = m_font}));
        Shown shown(true, true);
        shown.page->setWidthClass(size.width() < 1000 ? WidthClass::Compact : WidthClass::Normal);
        shown.page->resize(size);
        shown.view().setCurrentTask(shown.sign);
        QTest::qWait(0);
        const QImage image = shown.page->grab().toImage();
        QVERIFY(!shown.view().barRect(shown.sign).isEmpty());
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            QVERIFY(image.save(folder + u"/timeline-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }

private:
    QFont m_font;
    SatchelStyle *m_style = nullptr;
};

SATCHEL_GUI_TEST(tst_TaskPlanning)
#include "tst_TaskPlanning.moc"
