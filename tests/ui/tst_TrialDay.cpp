// SPDX-License-Identifier: GPL-3.0-or-later
// The first day of somebody who tries Satchel with customers of their own, in the real window and by the keyboard: what
// they do has to work in a row, in few strokes, and to be undone to the last one.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Button.h"
#include "ui/common/Language.h"
#include "ui/common/SatchelStyle.h"
#include "ui/imports/ImportPage.h"
#include "ui/leads/ConvertLeadDialog.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/RecordTableView.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <atomic>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

constexpr int customers = 2000;

struct Day
{
    // Each store of a worker has its own chance: under a fixed clock, the same one would name two sets
    // alike.
    Day() : workspace(store.release(), [this] { return store::Store::open(store.path(), store.clock, ++chance); })
    {
        window.resize(1440, 900);
        window.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
        ++strokes;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClicks(QApplication::focusWidget(), letter);
            ++strokes;
        }
    }
    void click(QAbstractButton *button)
    {
        [&] { QVERIFY(button && button->isEnabled()); }();
        button->click();
        ++strokes;
    }
    Page *page() { return window.pages().currentPage(); }
    Button *primary()
    {
        for (Button *button : page()->findChildren<Button *>()) {
            if (button->variant() == Button::Variant::Primary && button->isVisible())
                return button;
        }
        return nullptr;
    }
    qint64 count(EntityKind entity) { return *workspace.store().count({entity, {}, {}, {}, {}, -1, false}); }
    /// How many strokes the last piece of work took.
    int used() { return std::exchange(strokes, 0); }

    QString customerFile()
    {
        const QString path = store.folder() + u"/kunden.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test file");
        file.write("Vorname;Nachname;Firma;Position;E-Mail;Telefon\n");
        for (int i = 0; i < customers - 2; ++i)
            file.write(
                u"Person;Nummer%1;Firma %2;Einkauf;p%1@firma.example;030 5550 %1\n"_s.arg(i).arg(i % 300).toUtf8());
        file.write("Jürgen;Weißenfels-Oberhausen;"
                   "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft;"
                   "Betriebsleiter;j@hartmann.example;0521 555043\n");
        file.write("ليلى;منصور;مجموعة النخيل للتبريد;مديرة العمليات;l@nakheel.example;+971 4 555 0142\n");
        return path;
    }

    test::TestStore store;
    std::atomic<quint64> chance = 7;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    MainWindow window{PageContext{workspace, *preferences}};
    int strokes = 0;
};

} // namespace

class tst_TrialDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({})));
    }
    void worksInFewStrokesAndIsRolledBackWhole();
};

void tst_TrialDay::worksInFewStrokesAndIsRolledBackWhole()
{
    Day day;
    // A file of customers is dropped on the window.
    day.window.go({.page = page::import_, .entity = EntityKind::Contact, .file = day.customerFile()});
    auto *import = qobject_cast<ImportPage *>(day.page());
    QVERIFY(import);
    QTRY_COMPARE(import->step(), ImportPage::ColumnsStep);
    QSignalSpy finished(&import->session(), &ImportSession::finished);
    while (import->step() != ImportPage::RunStepIndex && day.strokes < 10) {
        QTRY_VERIFY(day.primary() && day.primary()->isEnabled());
        day.click(day.primary());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60000);
    QCOMPARE(day.count(EntityKind::Contact), customers);
    QVERIFY(day.used() <= 3); // columns, duplicates, import

    // One of them is found and called; what was said and the next step are written down at once.
    day.press(Qt::Key_K, Qt::ControlModifier);
    day.type(u"weiß"_s);
    const auto *palette = day.window.findChild<CommandPalette *>();
    QVERIFY(palette);
    QTRY_VERIFY(palette->findChild<QListView *>()->model()->index(1, 0).data().toString().contains(u"Weißenfels"_s));
    day.press(Qt::Key_Return);
    QCOMPARE(day.window.pages().currentKey(), u"customer"_s);
    QVERIFY(day.used() <= 6);
    day.press(Qt::Key_L);
    day.press(Qt::Key_1);
    day.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(day.count(EntityKind::Activity), 1);
    QCOMPARE(day.count(EntityKind::Task), 1); // the next step
    QVERIFY(day.used() <= 3);

    // A lead becomes a contact with a deal.
    day.workspace.commit(u"Added a lead"_s,
        {Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"Okafor"_s}, {u"company_name"_s, u"Northgate"_s}})});
    day.press(Qt::Key_G);
    day.press(Qt::Key_L);
    auto *leads = qobject_cast<ListPage *>(day.page());
    QVERIFY(leads);
    QTRY_COMPARE(leads->model().rowCount(), 1);
    day.press(Qt::Key_Down);
    day.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = day.window.findChild<ConvertLeadDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    ++day.strokes;
    QCOMPARE(day.count(EntityKind::Deal), 1);
    QCOMPARE(day.count(EntityKind::Contact), customers + 1);
    QVERIFY(day.used() <= 5);

    // Its deal goes on to the next stage.
    day.press(Qt::Key_G);
    day.press(Qt::Key_P);
    auto *pipeline = qobject_cast<PipelinePage *>(day.page());
    QVERIFY(pipeline);
    QTRY_COMPARE(pipeline->board()->model().openCount(), 1);
    const QString stage = u"stage"_s;
    const auto stageNow = [&] {
        const auto rows = day.workspace.store().select({EntityKind::Deal, {stage}, {}, {}, {}, -1, false});
        return rows->reference(0, 0);
    };
    const RecordId before = stageNow();
    day.press(Qt::Key_Down); // the first card
    day.press(Qt::Key_Space);
    day.press(Qt::Key_Right);
    day.press(Qt::Key_Return);
    QVERIFY(stageNow() != before);
    QVERIFY(day.used() <= 6);

    // All of it is undone: the move, the conversion, the lead, the call; and then the import, on a worker.
    for (int i = 0; i < 4; ++i)
        day.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(day.count(EntityKind::Contact), customers);
    day.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(day.count(EntityKind::Contact), 0, 20000);
    for (const EntityKind entity :
        {EntityKind::Company, EntityKind::Deal, EntityKind::Lead, EntityKind::Activity, EntityKind::Task})
        QCOMPARE(day.count(entity), 0);
}

SATCHEL_GUI_TEST(tst_TrialDay)
#include "tst_TrialDay.moc"
