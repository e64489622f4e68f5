// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks page by its keys and clicks. With SATCHEL_SHEETS=DIR it is also written there as PNG, light and dark.
#include "TaskPageStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/FactRow.h"
#include "ui/common/FilterChip.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/tasks/QuickAddBar.h"
#include "ui/tasks/QuickAddChip.h"
#include "ui/tasks/QuickAddLine.h"
#include "ui/tasks/TaskBoardView.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskListsColumn.h"
#include "ui/tasks/TaskListView.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page on the screen.
struct Shown
{
    TaskPageStore store;
    std::unique_ptr<TasksPage> page;

    explicit Shown(bool isFilled = true)
    {
        if (isFilled)
            store.fill();
        page = std::make_unique<TasksPage>(store.context());
        page->resize(1224, 872);
        page->show();
        page->activate();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the page is not active");
    }
    template <typename T> T *part() const { return page->findChild<T *>(); }
    TaskListView &list() const { return *part<TaskListView>(); }
    TaskDetails &details() const { return *part<TaskDetails>(); }
    QLineEdit &line() const { return *part<QuickAddLine>(); }
    FactRow *fact(const QString &label) const
    {
        for (auto *row : page->findChildren<FactRow *>()) {
            if (row->accessibleName().startsWith(label + u':'))
                return row;
        }
        return nullptr;
    }
    Button *button(const QString &text) const
    {
        for (auto *button : page->findChildren<Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// Every wrapped text of the details has the lines it needs.
    bool hasRoomForTexts() const
    {
        const auto labels = details().findChildren<Label *>();
        return std::all_of(labels.begin(), labels.end(), [](const Label *label) {
            return !label->isVisible() || !label->wordWrap()
                || label->height() >= label->heightForWidth(label->width());
        });
    }
    QString statusOf(RecordId task) { return store.reader->get(EntityKind::Task, task)->text(u"status"); }
    qint64 openCount()
    {
        store::Query query;
        query.entity = EntityKind::Task;
        query.filter = openTasks();
        return *store.reader->count(query);
    }
};

} // namespace

class tst_TasksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void startsWithTheFirstTaskAndItsDetails();
    void arrowsStepOverHeaders();
    void spaceCompletesAndGoesOnToTheNext();
    void aClickOnTheBoxCompletes();
    void deleteMovesToTheTrashAndUndoBringsBack();
    void typesATaskIntoTheStore();
    void underlinesAndChipsFollowTheLine();
    void aTaskForANamesakeIsTiedToNobodyUnasked();
    void aCrossPutsItsWordsBackIntoTheTitle();
    void offersEveryPersonOfTheName();
    void escapeLeavesTheLine();
    void editsEveryFactInPlace_data();
    void editsEveryFactInPlace();
    void keepsWhatSomeoneElseChanged();
    void plansTheNextOneInOneStep();
    void aRepeatingTaskOffersNoNextOne();
    void showsAListsTasks();
    void filtersAndSavesAList();
    void saysWhatBelongsIntoAnEmptyList();
    void movesACardByKeys();
    void dragsACardToAnotherLane();
    void theBoardHasRoomBesideTheDetails();
    void showsFieldsThePersonAdded();
    void foldsInANarrowWindow();
    void namesEveryControl();
    void fitsLargerTextAndMirrors();
    void drawsThePicture_data();
    void drawsThePicture();

private:
    SatchelStyle *m_style = nullptr;
    QFont m_font;
};

void tst_TasksPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_font = QFont(u"Inter"_s);
    m_font.setPointSizeF(9.75);
    m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
    QApplication::setStyle(m_style);
}

void tst_TasksPage::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_style->setTheme(Theme::make({.platformFont = m_font}));
}

void tst_TasksPage::startsWithTheFirstTaskAndItsDetails()
{
    Shown shown;
    QCOMPARE(shown.details().task(), shown.list().currentTask());
    QVERIFY(shown.details().isVisible());
    QVERIFY(shown.list().hasFocus());
    QCOMPARE(shown.page->statusText(), u"23 open · 5 due today · 3 overdue"_s);
}

void tst_TasksPage::arrowsStepOverHeaders()
{
    Shown shown;
    auto &list = shown.list();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().data().toString(), u"Redline call with legal"_s);
    QCOMPARE(shown.details().task(), list.currentTask());
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.currentIndex().data().toString(), u"Send calibration certificates"_s);
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(list.currentIndex().data().toString(), u"Confirm the delivery address with Svenja Albrecht"_s);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentIndex().row(), 1);
}

void tst_TasksPage::spaceCompletesAndGoesOnToTheNext()
{
    Shown shown;
    const RecordId first = shown.list().currentTask();
    QSignalSpy committed(&shown.store.workspace, &Workspace::committed);
    QTest::keyClick(&shown.list(), Qt::Key_Space);
    QCOMPARE(shown.statusOf(first), u"completed"_s);
    QCOMPARE(committed.last().first().toString(), u"Completed 1 task"_s); // the window's toast, with Undo
    QCOMPARE(shown.list().currentIndex().data().toString(), u"Call back on scope, 14 depots"_s);
    shown.store.workspace.undo();
    QCOMPARE(shown.statusOf(first), u"pending"_s);
}

void tst_TasksPage::aClickOnTheBoxCompletes()
{
    Shown shown;
    auto &list = shown.list();
    const QModelIndex index = list.model()->index(2, 0);
    const QRect box = TaskDelegate::boxRect(list.visualRect(index), Qt::LeftToRight, &list);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(shown.openCount(), 22);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(2, 0)).center());
    QCOMPARE(shown.openCount(), 22); // beside the box it only chooses
}

void tst_TasksPage::deleteMovesToTheTrashAndUndoBringsBack()
{
    Shown shown;
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    QCOMPARE(shown.openCount(), 22);
    shown.store.workspace.undo();
    QCOMPARE(shown.openCount(), 23);
}

void tst_TasksPage::typesATaskIntoTheStore()
{
    Shown shown;
    QTest::keyClick(&shown.list(), Qt::Key_N);
    QVERIFY(shown.line().hasFocus());
    QTest::keyClicks(&shown.line(), u"call Annika Berg tomorrow 15:00 !high every 2 weeks #fair"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    QCOMPARE(shown.openCount(), 24);
    QVERIFY(shown.line().text().isEmpty());
    const auto task = shown.store.reader->get(EntityKind::Task, shown.list().currentTask());
    QCOMPARE(task->text(u"title"), u"Call Annika Berg"_s);
    QCOMPARE(valueOr<QDate>(task->value(u"due_date")), QDate(2026, 3, 11));
    QCOMPARE(
        shown.store.reader->title(EntityKind::Contact, valueOr<RecordId>(task->value(u"contact"))), u"Annika Berg"_s);
    QCOMPARE(valueOr<RecordId>(task->value(u"assignee")), shown.store.mara);
    // Undo is of the task now, not of what was typed: the key goes on to the window.
    QVERIFY(!shown.line().isUndoAvailable());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(&shown.line(), &undo);
    QVERIFY(!undo.isAccepted());
}

void tst_TasksPage::underlinesAndChipsFollowTheLine()
{
    Shown shown;
    shown.line().setText(u"call Annika Berg tomorrow 15:00 !high every 2 weeks"_s);
    QStringList chips;
    for (auto *chip : shown.page->findChildren<QuickAddChip *>())
        chips += chip->text();
    QCOMPARE(chips, (QStringList{u"Call"_s, u"Annika Berg"_s, u"Tomorrow 15:00"_s, u"High"_s, u"Every 2 weeks"_s}));
    shown.line().setText(u"plan stand tomorrow 9-10:30"_s);
    QTRY_COMPARE(shown.page->findChildren<QuickAddChip *>().size(), 1);
    QCOMPARE(shown.page->findChildren<QuickAddChip *>().first()->text(), u"Tomorrow 09:00 – 10:30"_s);
    shown.line().setText(u"tidy up"_s);
    QTRY_VERIFY(shown.page->findChildren<QuickAddChip *>().isEmpty());
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    QCOMPARE(shown.openCount(), 24);
}

/// "Call Sofie" was tied to one of four without a word.
void tst_TasksPage::aTaskForANamesakeIsTiedToNobodyUnasked()
{
    Shown shown;
    shown.line().setText(u"call Annika tomorrow"_s);
    QStringList chips;
    for (auto *chip : shown.page->findChildren<QuickAddChip *>())
        chips += chip->text();
    QCOMPARE(chips, (QStringList{u"Call"_s, u"Choose from 2"_s, u"Tomorrow"_s}));
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    const auto task = shown.store.reader->get(EntityKind::Task, shown.list().currentTask());
    QCOMPARE(task->text(u"title"), u"Call Annika"_s);
    QVERIFY(isEmpty(task->value(u"contact")));
}

void tst_TasksPage::aCrossPutsItsWordsBackIntoTheTitle()
{
    Shown shown;
    auto *bar = shown.part<QuickAddBar>();
    shown.line().setText(u"send weekly report every friday 16:00 remind me 1 hour before"_s);
    QCOMPARE(bar->read().title, u"Send weekly report"_s);
    const auto chipOf = [&shown](const QString &text) {
        QuickAddChip *found = nullptr;
        for (auto *chip : shown.page->findChildren<QuickAddChip *>())
            found = chip->isVisible() && chip->text() == text ? chip : found;
        return found;
    };
    QVERIFY(chipOf(u"1 hour before"_s));
    QuickAddChip *repeats = chipOf(u"Every week on Friday"_s);
    QVERIFY(repeats);
    QTest::mouseClick(repeats, Qt::LeftButton, {}, repeats->endRect().center());
    QCOMPARE(shown.line().text(), u"send weekly report \"every friday\" 16:00 remind me 1 hour before"_s);
    QCOMPARE(bar->read().title, u"Send weekly report every friday"_s);
    QVERIFY(bar->read().recurrence.isEmpty());
    shown.line().undo();
    QCOMPARE(bar->read().title, u"Send weekly report"_s);
}

void tst_TasksPage::offersEveryPersonOfTheName()
{
    Shown shown;
    shown.line().setText(u"call Annika"_s);
    auto *bar = shown.part<QuickAddBar>();
    QVERIFY(!bar->person());
    QuickAddChip *person = nullptr;
    for (auto *chip : shown.page->findChildren<QuickAddChip *>())
        person = chip->text() == u"Choose from 2"_s ? chip : person;
    QVERIFY(person);
    QTest::mouseClick(person, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4); // two people, a line, nobody
    menu->actions().at(1)->trigger();
    menu->close();
    QVERIFY(bar->person());
    const QString chosen = bar->person()->name;
    shown.line().setText(u"call Annika tomorrow"_s);
    QVERIFY(bar->person() && bar->person()->name == chosen); // the choice stays while one types on
}

void tst_TasksPage::escapeLeavesTheLine()
{
    Shown shown;
    QTest::keyClick(&shown.list(), Qt::Key_N);
    QTest::keyClicks(&shown.line(), u"abc"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    QVERIFY(shown.line().text().isEmpty());
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    QVERIFY(shown.list().hasFocus());
}

void tst_TasksPage::editsEveryFactInPlace_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("deal") << u"Deal"_s << u"deal"_s << u"Validation suite with training"_s;
    QTest::newRow("customer") << u"Customer"_s << u"contact"_s << u"Svenja Albrecht"_s;
    QTest::newRow("assignee") << u"Assigned to"_s << u"assignee"_s << u"Petra Roth"_s;
    QTest::newRow("category") << u"Category"_s << u"category"_s << u"Visit"_s;
    QTest::newRow("tags") << u"Tags"_s << u"tags"_s << u"Healthcare, Fair"_s;
}

void tst_TasksPage::editsEveryFactInPlace()
{
    QFETCH(QString, label);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    Shown shown;
    shown.details().showTask(shown.store.intro);
    FactRow *row = shown.fact(label);
    QVERIFY(row);
    const Value before = shown.store.value(shown.store.intro, field);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QVERIFY(row->isEditing());
    auto *editor = row->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, typed);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!row->isEditing());
    QVERIFY(shown.store.value(shown.store.intro, field) != before);
    QVERIFY2(row->accessibleName().contains(typed), qPrintable(row->accessibleName()));
    QTest::keyClick(row, Qt::Key_Return);
    QTest::keyClick(row->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!row->isEditing());
}

void tst_TasksPage::keepsWhatSomeoneElseChanged()
{
    Shown shown;
    shown.details().showTask(shown.store.intro);
    FactRow *row = shown.fact(u"Category"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    auto *editor = row->findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, u"Visit"_s);
    const auto other = shown.store.store.again(7);
    QVERIFY(other->commit({u"Edit"_s, Origin::cli(),
        {Edit::update(EntityKind::Task, shown.store.intro, {{u"category"_s, u"Demo"_s}})}, {}}));
    QSignalSpy failed(&shown.store.workspace, &Workspace::failed);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shown.store.value(shown.store.intro, u"category"_s), Value(u"Demo"_s));
}

void tst_TasksPage::plansTheNextOneInOneStep()
{
    Shown shown;
    shown.list().setCurrentTask(shown.store.intro);
    QTest::mouseClick(shown.button(u"In 3 days"_s), Qt::LeftButton);
    QCOMPARE(shown.statusOf(shown.store.intro), u"completed"_s);
    QCOMPARE(shown.openCount(), 23);
    const RecordId next = shown.details().task();
    QVERIFY(next != shown.store.intro);
    QCOMPARE(shown.store.value(next, u"due_date"_s), Value(TaskPageStore::day(3)));
    shown.store.workspace.undo();
    QCOMPARE(shown.statusOf(shown.store.intro), u"pending"_s);
    QCOMPARE(shown.openCount(), 23);
}

void tst_TasksPage::aRepeatingTaskOffersNoNextOne()
{
    Shown shown;
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&shown.list(), Qt::Key_Down);
    QCOMPARE(shown.list().currentIndex().data().toString(), u"Weekly pipeline review, print the stage report"_s);
    QVERIFY(!shown.button(u"In 3 days"_s)->isVisible());
    QVERIFY(shown.fact(u"Repeats"_s)->accessibleName().contains(u"Every week"_s));
}

void tst_TasksPage::showsAListsTasks()
{
    Shown shown;
    auto *column = shown.part<TaskListsColumn>();
    column->setFocus();
    QTest::keyClick(column, Qt::Key_Down);
    QTest::keyClick(column, Qt::Key_Down);
    QCOMPARE(shown.list().model()->rowCount(), 4); // Overdue: a header and three
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(column, Qt::Key_Down);
    QCOMPARE(column->currentIndex().data().toString(), u"Assigned to me"_s); // the section's title was stepped over
}

void tst_TasksPage::filtersAndSavesAList()
{
    Shown shown;
    Target target{page::tasks};
    target.filter = u"priority = \"high\""_s;
    shown.page->open(target);
    QVERIFY(shown.part<FilterChip>());
    QVERIFY(shown.list().model()->rowCount() < 12);
    auto *column = shown.part<TaskListsColumn>();
    const int lists = column->model()->rowCount();
    Q_EMIT column->addRequested();
    auto *popover = QApplication::activePopupWidget();
    QVERIFY(popover);
    auto *name = popover->findChild<QLineEdit *>();
    name->setText(u"High ones"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(column->model()->rowCount(), lists + 1);
    QCOMPARE(column->currentIndex().data().toString(), u"High ones"_s);
    QTRY_VERIFY(!shown.part<FilterChip>());
    QCOMPARE(shown.list().model()->index(1, 0).data().toString(), u"Call back on scope, 14 depots"_s);
}

void tst_TasksPage::saysWhatBelongsIntoAnEmptyList()
{
    Shown shown(false);
    QVERIFY(!shown.list().isVisible());
    const auto states = shown.page->findChildren<EmptyState *>();
    QCOMPARE(
        std::count_if(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); }), 1);
    QVERIFY(!shown.details().isVisible());
    shown.line().setText(u"first one"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    QVERIFY(shown.list().isVisible());
    Target target{page::tasks};
    target.filter = u"priority = \"urgent\""_s;
    shown.page->open(target);
    QVERIFY(!shown.list().isVisible());
    QTest::mouseClick(shown.button(u"Clear filter"_s), Qt::LeftButton);
    QVERIFY(shown.list().isVisible());
}

void tst_TasksPage::movesACardByKeys()
{
    Shown shown;
    shown.list().setCurrentTask(shown.store.intro);
    shown.part<SegmentedControl>()->setCurrentIndex(1);
    auto *board = shown.part<TaskBoardView>();
    QVERIFY(board->isVisible());
    QCOMPARE(board->currentTask(), shown.store.intro);
    auto *lane = board->lane(TaskStatus::Pending);
    QTest::keyClick(lane, Qt::Key_Space);
    QVERIFY(board->isDragging());
    QTest::keyClick(lane, Qt::Key_Right);
    QTest::keyClick(lane, Qt::Key_Escape);
    QVERIFY(!board->isDragging());
    QCOMPARE(shown.statusOf(shown.store.intro), u"pending"_s);
    QTest::keyClick(lane, Qt::Key_Space);
    QTest::keyClick(lane, Qt::Key_Right);
    QTest::keyClick(lane, Qt::Key_Return);
    QCOMPARE(shown.statusOf(shown.store.intro), u"in_progress"_s);
    QCOMPARE(board->currentTask(), shown.store.intro);
    QTest::keyClick(board->lane(TaskStatus::InProgress), Qt::Key_Left);
    QVERIFY(lane->hasFocus());
}

void tst_TasksPage::dragsACardToAnotherLane()
{
    Shown shown;
    shown.part<SegmentedControl>()->setCurrentIndex(1);
    auto *board = shown.part<TaskBoardView>();
    QTest::qWait(0);
    auto *lane = board->lane(TaskStatus::Pending);
    const QModelIndex card = lane->model()->index(0, 0, lane->rootIndex());
    const QPoint from = lane->visualRect(card).center();
    auto *target = board->lane(TaskStatus::Completed)->viewport();
    const QPoint to = lane->viewport()->mapFromGlobal(target->mapToGlobal(target->rect().center()));
    QTest::mousePress(lane->viewport(), Qt::LeftButton, {}, from);
    const RecordId task = lane->currentTask();
    QTest::mouseMove(lane->viewport(), (from + to) / 2);
    QTest::mouseMove(lane->viewport(), to);
    QVERIFY(board->isDragging());
    QTest::mouseRelease(lane->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(shown.statusOf(task), u"completed"_s);
    shown.store.workspace.undo();
    QCOMPARE(shown.statusOf(task), u"pending"_s);
}

void tst_TasksPage::theBoardHasRoomBesideTheDetails()
{
    Shown shown;
    shown.page->setWidthClass(WidthClass::Normal);
    shown.part<SegmentedControl>()->setCurrentIndex(1);
    QVERIFY(shown.details().isVisible());
    for (const int width : {1224, 984}) { // a window of 1440, and the narrowest with details beside
        shown.page->resize(width, 872);
        QTRY_COMPARE(shown.part<TaskBoardView>()->horizontalScrollBar()->maximum(), 0);
    }
    QVERIFY(!shown.part<TaskListsColumn>()->isVisible());
    shown.part<SegmentedControl>()->setCurrentIndex(0);
    QVERIFY(shown.part<TaskListsColumn>()->isVisible());
}

void tst_TasksPage::showsFieldsThePersonAdded()
{
    Shown shown;
    QVERIFY(!shown.fact(u"Room"_s));
    const auto room = shown.store.workspace.store().addCustomField(
        EntityKind::Task, {{}, u"Room"_s, FieldType::Text, FieldFlag::Custom, {}, {}});
    QVERIFY_RESULT(room);
    Q_EMIT shown.store.workspace.registryChanged();
    FactRow *fact = shown.fact(u"Room"_s);
    QVERIFY(fact);
    Q_EMIT fact->edited(u"4.017"_s);
    QTRY_COMPARE(shown.fact(u"Room"_s)->accessibleName(), u"Room: 4.017"_s);
    QCOMPARE(shown.store.reader->get(EntityKind::Task, shown.details().task())->text(room->name), u"4.017"_s);
}

void tst_TasksPage::foldsInANarrowWindow()
{
    Shown shown;
    shown.page->resize(820, 600);
    shown.page->setWidthClass(WidthClass::Narrow);
    QVERIFY(!shown.part<TaskListsColumn>()->isVisible());
    QVERIFY(!shown.details().isVisible());
    QVERIFY(shown.button(u"All open"_s)->isVisible());
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    QVERIFY(shown.details().isVisible());
    QVERIFY(!shown.list().isVisible());
    QTest::keyClick(&shown.details(), Qt::Key_Escape);
    QVERIFY(!shown.details().isVisible());
    QVERIFY(shown.list().hasFocus());
}

void tst_TasksPage::namesEveryControl()
{
    Shown shown;
    shown.line().setText(u"call Annika tomorrow"_s);
    for (auto *widget : shown.page->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy();
        if (!isReached)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    const QModelIndex row = shown.list().model()->index(1, 0);
    const QString text = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(u"Ask for the decision on the framework contract, overdue, "_s), qPrintable(text));
}

void tst_TasksPage::fitsLargerTextAndMirrors()
{
    m_style->setTheme(Theme::make({.textPercent = 140, .platformFont = m_font}));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Shown shown;
    shown.line().setText(u"call Annika tomorrow 15:00 !high every 2 weeks"_s);
    QTest::qWait(0);
    auto *column = shown.part<TaskListsColumn>();
    QVERIFY(column->mapTo(shown.page.get(), QPoint()).x() > shown.details().mapTo(shown.page.get(), QPoint()).x());
    for (auto *button : shown.page->findChildren<Button *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    auto &list = shown.list();
    const QRect box = TaskDelegate::boxRect(list.visualRect(list.model()->index(1, 0)), Qt::RightToLeft, &list);
    QVERIFY(box.x() > list.width() / 2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(shown.openCount(), 22);
    QTest::qWait(0);
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        QVERIFY(shown.page->grab().save(folder + u"/tasks-rtl-140.png"_s));
}

void tst_TasksPage::drawsThePicture_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isBoard");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("board-light") << false << true;
    QTest::newRow("board-dark") << true << true;
}

void tst_TasksPage::drawsThePicture()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isBoard);
    m_style->setTheme(Theme::make({.isDark = isDark, .platformFont = m_font}));
    Shown shown;
    shown.list().setCurrentTask(shown.store.intro);
    shown.line().setText(u"call Annika tomorrow 15:00 !high every 2 weeks"_s);
    if (isBoard)
        shown.part<SegmentedControl>()->setCurrentIndex(1);
    else
        shown.line().setFocus();
    QTRY_VERIFY(shown.hasRoomForTexts());
    const QImage image = shown.page->grab().toImage();
    QCOMPARE(image.pixelColor(4, image.height() - 4), Theme::of().surface.page);
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/tasks-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

SATCHEL_GUI_TEST(tst_TasksPage)
#include "tst_TasksPage.moc"
