// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys the six things take that a rep does all day, in the real window: a call with its next step and stage,
// finding a customer, a task, moving a deal on, a file; the sixth, a quote from a deal to its PDF, is in tst_SendSheet.
#include "CustomerStore.h"

#include "tests/support/TestProgram.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/common/SatchelStyle.h"
#include "ui/customer/TimelineView.h"
#include "ui/imports/ImportPage.h"
#include "ui/pipeline/BoardView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/PaletteModel.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Stroke
{
    int key;
    Qt::KeyboardModifiers modifiers = {};
};

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    MainWindow window{PageContext{customer.workspace(), *preferences}};

    Desk()
    {
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    store::Store &store() { return customer.workspace().store(); }
    qint64 count(EntityKind entity) { return *store().count({entity, {}, {}, {}, {}, -1, false}); }
    RecordId stage(qsizetype at)
    {
        return store().select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, -1, false})->id(at);
    }
    Record deal() { return *store().get(EntityKind::Deal, customer.probes); }
    /// Presses them one by one; returns how many.
    template <size_t Count> size_t press(const Stroke (&strokes)[Count])
    {
        for (const Stroke &stroke : strokes) {
            QWidget *popup = QApplication::activePopupWidget(); // has the keys of all the program
            QWidget *focus = popup ? popup->focusWidget() : QApplication::focusWidget();
            QTest::keyClick(focus ? focus
                    : popup       ? popup
                                  : &window,
                static_cast<Qt::Key>(stroke.key), stroke.modifiers);
            QApplication::processEvents();
        }
        return Count;
    }
};

} // namespace

class tst_KeyCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({})));
    }

    void aCallItsNextStepAndTheStageTakeSixKeysFromTheDeal()
    {
        Desk desk;
        desk.window.go(Target::to(EntityKind::Deal, desk.customer.probes));
        const qint64 activities = desk.count(EntityKind::Activity);
        const qint64 tasks = desk.count(EntityKind::Task);
        const size_t keys = desk.press({{Qt::Key_L}, // a call
            {Qt::Key_1}, // was answered; the next step is proposed
            {Qt::Key_Return, Qt::ControlModifier}, // logged and planned
            {Qt::Key_4, Qt::AltModifier}}); // the fourth stage
        QVERIFY(keys <= 6);
        QTRY_COMPARE(desk.count(EntityKind::Activity), activities + 1);
        QCOMPARE(desk.count(EntityKind::Task), tasks + 1);
        QCOMPARE(desk.deal().value(u"stage"), Value(desk.stage(3)));
    }

    void aCallItsNextStepAndTheStageTakeSixKeysFromTheBoard()
    {
        Desk desk;
        desk.window.go({page::pipeline});
        auto *board = desk.window.findChild<BoardView *>();
        QTRY_VERIFY(board->model().rowCount() > 0);
        board->setFocus();
        const qint64 activities = desk.count(EntityKind::Activity);
        QTest::keyClick(board, Qt::Key_Home); // where one happens to be on the board
        QApplication::processEvents();
        const size_t keys = desk.press({{Qt::Key_L}, {Qt::Key_1}, {Qt::Key_Return, Qt::ControlModifier}, // at the card
            {Qt::Key_S}, {Qt::Key_4}}); // the fourth stage of the menu
        QVERIFY(keys <= 6);
        QTRY_COMPARE(desk.count(EntityKind::Activity), activities + 1);
        const auto moved = desk.store().select(
            {EntityKind::Deal, {}, Filter::refersTo(u"stage"_s, desk.stage(3)), {}, {}, -1, false});
        QCOMPARE(moved->size(), 1);
    }

    void aFileThatIsKnownIsImportedWithFourTimesEnter()
    {
        Desk desk;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            file.write("First name;Last name;E-mail\nAnna;Berg;anna@berg.example\nBen;Cohn;ben@cohn.example\n") > 0);
        file.close();
        const qint64 contacts = desk.count(EntityKind::Contact);
        desk.window.go({.page = page::import_, .entity = EntityKind::Contact, .file = file.fileName()});
        auto *import = qobject_cast<ImportPage *>(desk.window.pages().currentPage());
        QTRY_COMPARE(import->step(), ImportPage::ColumnsStep);
        size_t keys = 0;
        while (!import->session().isImported() && keys < 10) {
            QTRY_VERIFY(!import->session().isWorking());
            keys += desk.press({{Qt::Key_Return}});
            QTRY_VERIFY(!import->session().isWorking());
        }
        QVERIFY2(keys <= 4, qPrintable(QString::number(keys)));
        QCOMPARE(desk.count(EntityKind::Contact), contacts + 2);
        desk.press({{Qt::Key_Return}}); // shows them
        QCOMPARE(desk.window.pages().currentKey(), QString(page::contacts));
    }

    void aTaskWithItsDayAndTimeIsOneLineAndTwoKeysFromAnywhere()
    {
        Desk desk;
        desk.window.go({page::contacts});
        const qint64 tasks = desk.count(EntityKind::Task);
        const size_t opened = desk.press({{Qt::Key_T}});
        QTest::keyClicks(QApplication::focusWidget(), u"Send the offer tomorrow 9:00"_s);
        const size_t keys = opened + desk.press({{Qt::Key_Return}});
        QVERIFY2(keys <= 2, "beside the letters of the line");
        QTRY_COMPARE(desk.count(EntityKind::Task), tasks + 1);
        const auto made = desk.store().select({EntityKind::Task, {u"title"_s, u"due_date"_s, u"due_time"_s},
            *parseFilter(desk.store().schema(), EntityKind::Task, u"title = \"Send the offer\""_s), {}, {}});
        QCOMPARE(made->size(), 1);
        QCOMPARE(made->value(0, 1), Value(desk.store().clock().today().addDays(1)));
        QCOMPARE(made->value(0, 2), Value(QTime(9, 0)));
    }

    void aDealMovesOnWithTwoKeysAndIsOpenedWithOne()
    {
        Desk desk;
        desk.window.go({page::pipeline});
        auto *board = desk.window.findChild<BoardView *>();
        QTRY_VERIFY(board->model().rowCount() > 0);
        board->setFocus();
        QTest::keyClick(board, Qt::Key_Home);
        const size_t keys = desk.press({{Qt::Key_S}, {Qt::Key_4}});
        QVERIFY(keys <= 2);
        const auto moved = [&] {
            return desk.store()
                .select({EntityKind::Deal, {}, Filter::refersTo(u"stage"_s, desk.stage(3)), {}, {}, -1, false})
                ->size();
        };
        QTRY_COMPARE(moved(), 1);
        board->setFocus();
        QTest::keyClick(board, Qt::Key_Home);
        QVERIFY(desk.press({{Qt::Key_Return}}) <= 1);
        QVERIFY(!desk.window.pages().currentTarget().record.isNull());
    }

    void aCustomerAndTheLastTalkAreFoundWithTenKeys()
    {
        Desk desk;
        const size_t keys = desk.press(
            {{Qt::Key_K, Qt::ControlModifier}, {Qt::Key_R}, {Qt::Key_E}, {Qt::Key_I}, {Qt::Key_N}, {Qt::Key_H}});
        const auto *found = desk.window.findChild<PaletteModel *>();
        QTRY_VERIFY(found->rowCount() > 1 && found->targetOf(1).record == desk.customer.contact);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.window.pages().currentTarget().record, desk.customer.contact);
        QVERIFY(keys + 1 <= 10);
        const auto *timeline = desk.window.findChild<TimelineView *>();
        QTRY_VERIFY(timeline->isVisible());
        bool isLastTalkInView = false;
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            const QModelIndex index = timeline->model()->index(row, 0);
            isLastTalkInView = isLastTalkInView
                || (index.data(Qt::AccessibleTextRole).toString().contains(u"Sondenliste"_s)
                    && timeline->viewport()->rect().intersects(timeline->visualRect(index)));
        }
        QVERIFY(isLastTalkInView);
    }
};

SATCHEL_GUI_TEST(tst_KeyCounts)
#include "tst_KeyCounts.moc"
