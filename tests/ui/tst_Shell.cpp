// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole, on a real store. With SATCHEL_SHEETS=DIR pictures of it are written there.
#include "CustomerStore.h"

#include "items/AgendaModel.h"
#include "items/NoticesModel.h"
#include "reports/SavedReports.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/GroupedList.h"
#include "ui/common/PageNames.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/RecordTableView.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/pipeline/BoardView.h"
#include "ui/reports/ReportList.h"
#include "ui/settings/PlaybooksSettingsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Recent.h"
#include "ui/shell/ShortcutLine.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

/// A page that remembers what it was asked.
class PlainPage : public Page
{
public:
    explicit PlainPage(QString name) : m_name(std::move(name))
    {
        auto *action = new QAction(m_name + u" command"_s, this);
        action->setObjectName(m_name + u".command"_s);
        action->setShortcut(Qt::Key_D);
        addAction(action);
        connect(action, &QAction::triggered, this, [this] { ++runs; });
        setFocusPolicy(Qt::StrongFocus);
    }

    QString title() const override { return m_name; }
    Icon icon() const override { return Icon::Deal; }
    void activate() override { ++visits; }
    void open(const Target &target) override { opened = target; }
    Target current() const override { return {.record = opened.record, .entity = opened.entity}; }
    QString statusText() const override { return m_name + u" status"_s; }

    Target opened;
    int visits = 0;
    int runs = 0;

private:
    QString m_name;
};

struct Fixture
{
    Fixture() : workspace(store.release(), opener())
    {
        for (const PageEntry &entry : allPages()) {
            if (entry.key == u"today" || entry.key == u"settings")
                table.push_back(entry);
        }
        const auto plain = [](const QString &key, Icon icon, PageEntry::Group group) {
            return PageEntry{key, key, icon, group, key.left(1).toUpper(),
                [key](const PageContext &) { return new PlainPage(key); }, {}};
        };
        table.push_back(plain(u"pipeline"_s, Icon::Pipeline, PageEntry::Group::Work));
        table.push_back(plain(u"contacts"_s, Icon::Contact, PageEntry::Group::Records));
        table.push_back(plain(u"customer"_s, Icon::Contact, PageEntry::Group::Hidden));
        table.push_back(plain(u"import"_s, Icon::Import, PageEntry::Group::Hidden));
        window = std::make_unique<MainWindow>(PageContext{workspace, *preferences}, table);
        window->resize(1440, 900);
    }

    items::Workspace::OpenStore opener()
    {
        return [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); };
    }

    PlainPage *page() const { return static_cast<PlainPage *>(window->pages().currentPage()); }
    void show()
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    test::TestStore store;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageTable table;
    std::unique_ptr<MainWindow> window;
};

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class tst_Shell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesAPageOnItsFirstVisitOnly();
    void opensWhereThePersonLeft();
    void thePlaceThatIsOpenLeadsIntoItsPage();
    void theFirstWindowFitsTheScreen();
    void goesBackAndForward();
    void aPageLeadsBackToWhereThePersonCameFrom();
    void escLeadsBackFromARecord_data();
    void escLeadsBackFromARecord();
    void escLeavesATextBeforeItsPage();
    void aNewPageBeginsWhereItsWorkIs();
    void anotherTextSizeMakesThePagesAnew();
    void undoAndRedoSayWhatTheyDid();
    void opensARecordFromAnywhere();
    void givesThePageItsKeyBeforeTheWindow();
    void goesToAPageByTwoKeys();
    void altShowsTheMenuBarOnlyWhenNothingElseIsPressed();
    void switchesSingleKeysOff();
    void theFocusStaysInTheSettingsWhereItWas();
    void refusesAShortcutThatClashes();
    void theKeysOfEveryPageCanBeChangedWithoutVisitingIt();
    void theListOfKeysFollowsPagesThatAreMadeAnew();
    void keysOfAnotherCommandAreSaidAtOnceAndTakenOver();
    void undoesWithTheToast();
    void theNoticesAreUnderTheToast();
    void anOldTokenIsANotice();
    void findsRecordsAndCommandsInThePalette();
    void offersANewContactWhereNothingFits();
    void whoIsCalledSoComesBeforeWhoIsMentioned();
    void whatIsCalledSoComesBeforeWhatHappenedWithIt();
    void runsACommandFromThePalette();
    void thePageOfThatNameComesBeforeRecordsWithTheWord();
    void thePaletteKnowsTheSectionsOfTheSettings();
    void thePaletteFindsReportsByTheirTitles_data();
    void thePaletteFindsReportsByTheirTitles();
    void thePaletteFindsWhatPeopleHaveDefined();
    void thePaletteClosesTheDealThatIsOpen();
    void thePaletteClosesTheDealThatIsChosenOnTheBoard();
    void thePaletteClosesTheDealThatIsChosenInTheList();
    void thePaletteSaysWhereDealsAreClosed();
    void showsEveryKeyInTheSheet();
    void foldsTheSidebarWhenNarrow();
    void aFoldedSidebarComesBack_data();
    void aFoldedSidebarComesBack();
    void walksTheRegions();
    void startsWithTheFocusOnThePage();
    void keepsTheFocusOnThePageWhenItsWidgetVanishes();
    void aPageThatNobodySeesDoesNotKeepTheFocus();
    void importsADroppedFile();
    void showsTheFirstRunInAnEmptyStore();
    void showsWhatWaitsToday();
    void countsWhatSavedViewsShow();
    void aRailHasNoSavedViewsAndNoScrollBar();
    void aLowRailHasAMenuOfWhatItDoesNotShow();
    void aRailShowsPlacesWholeOrNotAtAll();
    void placesEndAboveTheSettings();
    void completesATaskBySpace();
    void drawsEveryStateOfTheWindow();

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Shell::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(u"Inter"_s, 10));
    m_preferences = Preferences::transient();
    m_preferences->setThemeMode(Preferences::ThemeMode::Light);
    m_appearance = std::make_unique<Appearance>(*m_preferences);
}

void tst_Shell::makesAPageOnItsFirstVisitOnly()
{
    Fixture fixture;
    QVERIFY(fixture.window->pages().count() == 0);
    QVERIFY(fixture.window->go({page::pipeline}));
    PlainPage *page = fixture.page();
    fixture.window->go({page::contacts});
    fixture.window->go({page::pipeline});
    QCOMPARE(fixture.page(), page);
    QCOMPARE(page->visits, 2);
    QVERIFY(!fixture.window->go({u"nowhere"_s}));
    QCOMPARE(fixture.page(), page);
}

void tst_Shell::opensWhereThePersonLeft()
{
    Fixture fixture;
    fixture.show();
    QCOMPARE(fixture.window->pages().currentKey(), u"today"_s);
    fixture.window->go({page::pipeline});
    fixture.window->go(Target::to(EntityKind::Contact, RecordId(RecordId::Bytes{1})));
    {
        MainWindow ofNothing(PageContext{fixture.workspace, *fixture.preferences}, fixture.table);
        ofNothing.show();
        QCOMPARE(ofNothing.pages().currentKey(), u"today"_s); // whose welcome says how to begin
    }
    fixture.window->go({page::pipeline});
    fixture.workspace.commit(u"Added Berg"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})});
    MainWindow next(PageContext{fixture.workspace, *fixture.preferences}, fixture.table);
    next.show();
    QCOMPARE(next.pages().currentKey(), u"pipeline"_s);
}

/// Else the keys of the page do nothing after a click on its place.
void tst_Shell::thePlaceThatIsOpenLeadsIntoItsPage()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::settings});
    auto *sidebar = fixture.window->findChild<Sidebar *>();
    sidebar->setFocus();
    QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget()));
    Q_EMIT sidebar->chosen({page::settings});
    QVERIFY(fixture.window->pages().currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void tst_Shell::theFirstWindowFitsTheScreen()
{
    Fixture fixture;
    const MainWindow first({fixture.workspace, *fixture.preferences}, fixture.table);
    const QSize screen = first.screen()->availableSize();
    QVERIFY(screen.width() < 1280);
    const QSize withTitleBar = first.size() + QSize(0, 40);
    QCOMPARE(withTitleBar.boundedTo(screen), withTitleBar);
}

void tst_Shell::goesBackAndForward()
{
    Fixture fixture;
    const RecordId id(RecordId::Bytes{1});
    fixture.window->go({page::pipeline});
    fixture.window->go(Target::to(EntityKind::Contact, id));
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    fixture.window->pages().goBack();
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
    QVERIFY(!fixture.window->pages().canGoBack());
    fixture.window->pages().goForward();
    QCOMPARE(fixture.page()->opened.record, id);
}

void tst_Shell::aPageLeadsBackToWhereThePersonCameFrom()
{
    Fixture fixture;
    fixture.window->go({page::pipeline});
    fixture.window->go(Target::to(EntityKind::Deal, RecordId(RecordId::Bytes{1})));
    Q_EMIT fixture.page()->backRequested({u"contacts"_s});
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
    Q_EMIT fixture.page()->backRequested({u"contacts"_s}); // from nowhere
    QCOMPARE(fixture.window->pages().currentKey(), u"contacts"_s);
}

void tst_Shell::escLeadsBackFromARecord_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
}

void tst_Shell::escLeadsBackFromARecord()
{
    QFETCH(int, key);
    Fixture fixture;
    fixture.show();
    PageStack &pages = fixture.window->pages();
    const auto press = [&] { QTest::keyClick(pages.currentPage(), static_cast<Qt::Key>(key)); };
    const Target deal = Target::to(EntityKind::Contact, RecordId(RecordId::Bytes{1}));
    fixture.window->go(deal); // from Today
    press();
    QCOMPARE(pages.currentKey(), u"today"_s);
    fixture.window->go({page::pipeline});
    press();
    QCOMPARE(pages.currentKey(), u"pipeline"_s); // a place of the sidebar is left by going elsewhere
    fixture.window->go(deal);
    press();
    QCOMPARE(pages.currentKey(), u"pipeline"_s);
    MainWindow other(PageContext{fixture.workspace, *fixture.preferences}, fixture.table);
    other.pages().go(deal); // from nowhere: to the list of such records
    QTest::keyClick(other.pages().currentPage(), static_cast<Qt::Key>(key));
    QCOMPARE(other.pages().currentKey(), u"contacts"_s);
}

void tst_Shell::escLeavesATextBeforeItsPage()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::pipeline});
    fixture.window->go(Target::to(EntityKind::Contact, RecordId(RecordId::Bytes{1})));
    QLineEdit line(fixture.page());
    line.show();
    line.setFocus();
    QTest::keyClicks(&line, u"Ana"_s);
    for (int letters = 0; letters < 5; ++letters)
        QTest::keyClick(&line, Qt::Key_Backspace);
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    QTest::keyClick(&line, Qt::Key_Escape);
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    QVERIFY(!line.hasFocus());
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
}

void tst_Shell::aNewPageBeginsWhereItsWorkIs()
{
    test::CustomerStore customer;
    const auto preferences = Preferences::transient();
    MainWindow window(PageContext{customer.workspace(), *preferences});
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::reports});
    const auto *reports = window.pages().currentPage()->findChild<ReportList *>();
    QVERIFY(reports && reports->list()->hasFocus());
    const QString first = window.pages().currentTarget().part;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(window.pages().currentTarget().part != first);
    window.go({page::settings});
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search && search->placeholderText() == u"Find a setting"_s);
    window.go({page::reports});
    window.go({.page = page::settings, .part = u"keyboard"_s}); // who comes for a section looks for none
    QVERIFY(!search->hasFocus());
}

void tst_Shell::anotherTextSizeMakesThePagesAnew()
{
    Fixture fixture;
    const RecordId id(RecordId::Bytes{1});
    fixture.window->go({page::pipeline});
    fixture.window->go(Target::to(EntityKind::Contact, id));
    const QPointer<Page> before = fixture.page();
    fixture.window->pages().remake();
    QTRY_VERIFY(!before);
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    QCOMPARE(fixture.page()->opened.page, u"customer"_s);
    fixture.window->pages().goBack();
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
}

void tst_Shell::undoAndRedoSayWhatTheyDid()
{
    Fixture fixture;
    const auto *toast = fixture.window->findChild<Toast *>();
    fixture.workspace.commit(u"Added Berg"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})});
    QCOMPARE(toast->sentence(), u"Added Berg"_s);
    fixture.workspace.undo();
    QCOMPARE(toast->sentence(), u"Undone: Added Berg"_s);
    fixture.workspace.redo();
    QCOMPARE(toast->sentence(), u"Redone: Added Berg"_s);
}

void tst_Shell::opensARecordFromAnywhere()
{
    Fixture fixture;
    fixture.window->go({page::pipeline});
    const RecordId id(RecordId::Bytes{1});
    Q_EMIT fixture.page()->navigateTo(Target::to(EntityKind::Company, id));
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    QCOMPARE(fixture.page()->opened.entity, EntityKind::Company);
}

void tst_Shell::givesThePageItsKeyBeforeTheWindow()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::contacts});
    fixture.page()->setFocus();
    QTest::keyClick(fixture.window.get(), Qt::Key_D);
    QCOMPARE(fixture.page()->runs, 1);
    QCOMPARE(fixture.window->pages().currentKey(), u"contacts"_s);
}

void tst_Shell::goesToAPageByTwoKeys()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::contacts});
    fixture.page()->setFocus();
    QTest::keyClick(fixture.window.get(), Qt::Key_G);
    QTest::keyClick(fixture.window.get(), Qt::Key_P);
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
}

void tst_Shell::altShowsTheMenuBarOnlyWhenNothingElseIsPressed()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::contacts});
    fixture.window->go({page::pipeline});
    fixture.page()->setFocus();
    MainWindow *window = fixture.window.get();
    const auto altWith = [&](const std::function<void(QWidget *)> &press) {
        QTest::keyPress(window, Qt::Key_Alt, Qt::AltModifier);
        press(fixture.page());
        QTest::keyRelease(window, Qt::Key_Alt);
        return window->menuBar()->isVisible();
    };
    QVERIFY(!altWith([](QWidget *page) { QTest::keyPress(page, Qt::Key_Left, Qt::AltModifier); }));
    QCOMPARE(fixture.window->pages().currentKey(), u"contacts"_s); // the shortcut is the window's
    QTest::keyRelease(window, Qt::Key_Left);
    QVERIFY(!altWith([](QWidget *page) { QTest::keyClick(page, Qt::Key_Right, Qt::AltModifier); }));
    QCOMPARE(fixture.window->pages().currentKey(), u"pipeline"_s);
    QVERIFY(!altWith([](QWidget *page) { QTest::mouseClick(page, Qt::LeftButton, Qt::AltModifier); }));
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) { // held, to look at the keys of a page
        QKeyEvent event(type, Qt::Key_Alt, type == QEvent::KeyPress ? Qt::AltModifier : Qt::NoModifier);
        event.setTimestamp(type == QEvent::KeyPress ? 1000 : 2000);
        QCoreApplication::sendEvent(window, &event);
    }
    QVERIFY(!window->menuBar()->isVisible());
    QVERIFY(altWith([](QWidget *) {}));
    QVERIFY(!altWith([](QWidget *) {}));
}

void tst_Shell::switchesSingleKeysOff()
{
    Fixture fixture;
    const QAction *contact = fixture.window->actionRegistry().find(u"window.new.contacts"_s);
    const QAction *undo = fixture.window->actionRegistry().find(u"window.undo"_s);
    QCOMPARE(contact->shortcut(), QKeySequence(Qt::Key_C));
    fixture.preferences->setSingleKeysOn(false);
    QVERIFY(contact->shortcut().isEmpty());
    QVERIFY(!undo->shortcut().isEmpty());
    fixture.preferences->setSingleKeysOn(true);
    QCOMPARE(contact->shortcut(), QKeySequence(Qt::Key_C));
}

void tst_Shell::theKeysOfEveryPageCanBeChangedWithoutVisitingIt()
{
    test::CustomerStore customer;
    const auto preferences = Preferences::transient();
    MainWindow window(PageContext{customer.workspace(), *preferences});
    ActionRegistry &registry = window.actionRegistry();
    QAction *theirs = nullptr;
    QAction *mine = nullptr;
    for (const ActionRegistry::Group &group : registry.allGroups()) {
        for (QAction *action : group.actions) {
            if (action->objectName() == u"conflicts.theirs"_s)
                theirs = action;
            if (action->objectName() == u"conflicts.mine"_s)
                mine = action;
        }
    }
    QVERIFY(theirs && mine);
    QVERIFY(!registry.hasOwnShortcuts());
    QCOMPARE(registry.clashing(theirs, QKeySequence(Qt::Key_1)), mine);
    QVERIFY(!registry.setShortcut(theirs, QKeySequence(Qt::Key_1)));
    QVERIFY(registry.setShortcut(theirs, QKeySequence(Qt::Key_9)));
    QCOMPARE(theirs->shortcut(), QKeySequence(Qt::Key_9));
    QVERIFY(registry.hasOwnShortcuts());
    window.go({page::conflicts});
    QCOMPARE(theirs->shortcut(), QKeySequence(Qt::Key_9));
    registry.resetShortcuts();
    QCOMPARE(theirs->shortcut(), QKeySequence(Qt::Key_2));
}

void tst_Shell::theListOfKeysFollowsPagesThatAreMadeAnew()
{
    test::CustomerStore customer;
    const auto preferences = Preferences::transient();
    MainWindow window(PageContext{customer.workspace(), *preferences});
    window.show();
    window.go({.page = page::settings, .part = u"keyboard"_s});
    const auto isListed = [&](const QString &text) {
        const auto lines = window.pages().currentPage()->findChildren<ShortcutLine *>();
        return std::ranges::any_of(lines, [&](const ShortcutLine *line) {
            return line->text() == text && line->accessibleName() == text + u", 2"_s && line->isShown();
        });
    };
    QVERIFY(isListed(u"Choose theirs"_s));
    window.pages().remake();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(isListed(u"Choose theirs"_s));
}

void tst_Shell::keysOfAnotherCommandAreSaidAtOnceAndTakenOver()
{
    Fixture fixture;
    ActionRegistry &registry = fixture.window->actionRegistry();
    QAction *contact = registry.find(u"window.new.contacts"_s);
    QAction *undo = registry.find(u"window.undo"_s);
    QVERIFY(contact && undo);
    ShortcutLine line(contact, registry, fixture.window.get());
    line.click();
    auto *keys = line.findChild<QKeySequenceEdit *>();
    QVERIFY(keys);
    const auto button = [&](const QString &text) {
        const auto all = line.findChildren<Button *>();
        return *std::ranges::find(all, text, [](const Button *one) { return one->text(); });
    };
    QVERIFY(button(u"Use it here instead"_s)->isHidden());
    keys->setKeySequence(undo->shortcut());
    QVERIFY(!button(u"Use it here instead"_s)->isHidden());
    QVERIFY(button(u"Save keys"_s)->isHidden());
    const QKeySequence taken = keys->keySequence();
    button(u"Use it here instead"_s)->click();
    QCOMPARE(contact->shortcut(), taken);
    QVERIFY(undo->shortcut().isEmpty());
    registry.resetShortcuts();
    QCOMPARE(undo->shortcut(), taken);
}

void tst_Shell::theFocusStaysInTheSettingsWhereItWas()
{
    Fixture fixture;
    fixture.show();
    MainWindow &window = *fixture.window;
    const auto &preferences = fixture.preferences;
    window.go({.page = page::settings, .part = u"appearance"_s});
    const auto bars = window.pages().currentPage()->findChildren<SegmentedControl *>();
    SegmentedControl *theme = *std::ranges::find(bars, u"Theme"_s, &QWidget::accessibleName);
    QTest::mouseClick(theme, Qt::LeftButton, {}, theme->tabRect(1).center());
    QCOMPARE(preferences->themeMode(), Preferences::ThemeMode::Light);
    QCOMPARE(QApplication::focusWidget(), theme);
    window.actionRegistry().find(u"window.theme.dark"_s)->trigger(); // as the palette does
    QCOMPARE(preferences->themeMode(), Preferences::ThemeMode::Dark);
    QCOMPARE(theme->currentIndex(), 2);
    QCOMPARE(QApplication::focusWidget(), theme);

    window.go({.page = page::settings, .part = u"keyboard"_s});
    QTest::qWait(1); // its lines are shown
    const auto lines = window.pages().currentPage()->findChildren<ShortcutLine *>();
    const QPointer<ShortcutLine> line = *std::ranges::find(lines, u"New contact"_s, &QAbstractButton::text);
    for (const QKeySequence &keys : {QKeySequence(), QKeySequence(Qt::CTRL | Qt::Key_Y)}) { // Enter alone changes none
        QTest::mouseClick(line, Qt::LeftButton);
        auto *edit = line->findChild<QKeySequenceEdit *>();
        QVERIFY(edit);
        if (!keys.isEmpty())
            edit->setKeySequence(keys);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(line);
        QCOMPARE(window.focusWidget(), line.data());
        QCOMPARE(window.actionRegistry().hasOwnShortcuts(), !keys.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void tst_Shell::refusesAShortcutThatClashes()
{
    Fixture fixture;
    ActionRegistry &registry = fixture.window->actionRegistry();
    QAction *contact = registry.find(u"window.new.contacts"_s);
    QVERIFY(registry.setShortcut(contact, registry.defaultShortcut(contact)));
    QVERIFY(!registry.hasOwnShortcuts()); // the default is no key of one's own
    QVERIFY(!registry.setShortcut(contact, QKeySequence(Qt::CTRL | Qt::Key_K)));
    QCOMPARE(registry.clashing(contact, QKeySequence(Qt::Key_G))->objectName(), u"window.go.today"_s);
    QVERIFY(registry.setShortcut(contact, QKeySequence(Qt::CTRL | Qt::Key_Y)));
    QCOMPARE(contact->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y));
    QVERIFY(registry.setShortcut(contact, std::nullopt));
    QCOMPARE(contact->shortcut(), QKeySequence(Qt::Key_C));
    // Nothing clashes as delivered.
    for (const ActionRegistry::Group &group : registry.groups()) {
        for (const QAction *action : group.actions)
            QVERIFY2(!registry.clashing(action, action->shortcut()), qPrintable(action->objectName()));
    }
}

void tst_Shell::theNoticesAreUnderTheToast()
{
    Fixture fixture;
    const auto open = [&] {
        if (!fixture.window->findChild<NoticesPanel *>())
            fixture.window->actionRegistry().find(u"window.notices"_s)->trigger();
        return fixture.window->findChild<NoticesPanel *>();
    };
    QTRY_VERIFY(open()); // they are read after the first frame
    fixture.workspace.commit(u"Added Berg"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})});
    Toast &toast = open()->toast();
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.sentence(), u"Added Berg"_s);
    toast.findChild<Button *>()->click();
    QCOMPARE(toast.sentence(), u"Undone: Added Berg"_s);
}

void tst_Shell::anOldTokenIsANotice()
{
    constexpr qint64 day = 24 * 3'600'000;
    Fixture fixture;
    store::Connections connections(fixture.workspace.store());
    const auto add = [&](const QString &name, qint64 days) {
        store::Connection connection;
        connection.name = name;
        connection.vendor = u"hubspot"_s;
        connection.settings = {{store::secretsSinceKey, fixture.store.clock.now().ms - days * day}};
        const auto added = connections.add(connection);
        QVERIFY(added && connections.setState(added->number, store::ConnectionState::Ready));
    };
    add(u"Old"_s, 200);
    add(u"Young"_s, 100);
    const auto reminded = [&] {
        QStringList names;
        const auto *model = fixture.window->findChild<items::NoticesModel *>(); // made after the first frame
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (!model->row(row).isHead && model->row(row).notice.kind == items::Notice::Kind::TokenAge)
                names.append(model->row(row).notice.title);
        }
        return names;
    };
    fixture.window->show();
    QTRY_COMPARE(reminded().size(), 1);
    QVERIFY2(reminded().first().contains(u"Old"_s), qPrintable(reminded().first()));
}

void tst_Shell::undoesWithTheToast()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    const RecordId id = fixture.workspace.store().newId();
    fixture.workspace.commit(
        u"Added Ana Silva"_s, {Edit::create(EntityKind::Contact, id, {{u"last_name"_s, u"Silva"_s}})});
    auto *toast = fixture.window->findChild<Toast *>();
    QCOMPARE(toast->sentence(), u"Added Ana Silva"_s);
    toast->findChild<Button *>()->click();
    QVERIFY(fixture.workspace.store().get(EntityKind::Contact, id)->isDeleted());
    QCOMPARE(toast->sentence(), u"Undone: Added Ana Silva"_s);
    QVERIFY(fixture.workspace.canRedo());
}

void tst_Shell::findsRecordsAndCommandsInThePalette()
{
    Fixture fixture;
    fixture.workspace.commit({},
        {Edit::create(
            EntityKind::Company, {}, {{u"name"_s, u"Hartmann & Söhne"_s}, {u"address_city"_s, u"Bielefeld"_s}})});
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"hart"_s);
    auto *model = palette->findChild<PaletteModel *>();
    QTRY_VERIFY(model->rowCount() > 0 && model->row(0).text == u"Records");
    QCOMPARE(model->row(1).text, u"Hartmann & Söhne"_s);
    QCOMPARE(model->row(1).detail, u"Bielefeld"_s);
    QCOMPARE(model->row(1).textMatches.first().second, 4);
    save(*fixture.window, u"palette"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(fixture.window->pages().currentKey(), u"customer"_s);
    QVERIFY(model->targetOf(1).sequence); // the others found are a key away
    QVERIFY(palette->isHidden());
}

void tst_Shell::offersANewContactWhereNothingFits()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    auto *model = palette->findChild<PaletteModel *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"zzz"_s);
    QTRY_COMPARE(model->rowCount(), 2); // the other one looks in the settings
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(fixture.page()->opened.action, Target::Action::Create);
    QCOMPARE(fixture.page()->opened.name, u"zzz"_s);
}

void tst_Shell::whoIsCalledSoComesBeforeWhoIsMentioned()
{
    Fixture fixture;
    const auto make = [&](const QString &first, const QString &last, const QString &notes) {
        const RecordId id = fixture.workspace.store().newId();
        fixture.workspace.commit(u"Make"_s,
            {Edit::create(
                EntityKind::Contact, id, {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"notes"_s, notes}})});
        return id;
    };
    const RecordId older = make(u"Annika"_s, u"Reinhardt"_s, {});
    make(u"Sabine"_s, u"Ott"_s, u"Annika and Annika again, ask Annika"_s);
    const RecordId seen = make(u"Annika"_s, u"Zeller"_s, {});
    rememberRecent(*fixture.preferences, Target::to(EntityKind::Contact, seen));
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    auto *model = palette->findChild<PaletteModel *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"annika"_s);
    QTRY_VERIFY(model->rowCount() >= 4);
    QCOMPARE(model->row(1).id, seen);
    QCOMPARE(model->row(2).id, older);
}

void tst_Shell::whatIsCalledSoComesBeforeWhatHappenedWithIt()
{
    Fixture fixture;
    const auto make = [&fixture](EntityKind entity, std::vector<FieldValue> values) {
        const RecordId id = fixture.workspace.store().newId();
        fixture.workspace.commit(u"Create"_s, {Edit::create(entity, id, std::move(values))});
        return id;
    };
    const RecordId contact = make(EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}});
    const RecordId product = make(EntityKind::Product, {{u"name"_s, u"Q-2026-00030"_s}});
    make(EntityKind::Activity,
        {{u"kind"_s, u"quote_sent"_s}, {u"subject"_s, u"Q-2026-00030"_s}, {u"contact"_s, contact}});
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    auto *model = palette->findChild<PaletteModel *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"Q-2026-00030"_s);
    QTRY_VERIFY(model->rowCount() >= 3);
    QCOMPARE(model->row(1).id, product);
}

void tst_Shell::thePageOfThatNameComesBeforeRecordsWithTheWord()
{
    Fixture fixture;
    const auto company = [&](const QString &name) {
        fixture.workspace.commit(u"Create"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, name}})});
    };
    company(u"Contacts United"_s);
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    auto *model = palette->findChild<PaletteModel *>();
    auto *line = palette->findChild<QLineEdit *>();
    const auto isFound = [model](const QString &name) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->row(row).kind == PaletteRow::Kind::Record && model->row(row).text == name)
                return true;
        }
        return false;
    };
    QTest::keyClicks(line, u"contacts"_s);
    QTRY_VERIFY(isFound(u"Contacts United"_s));
    QCOMPARE(model->row(1).kind, PaletteRow::Kind::Command);
    QCOMPARE(model->row(1).text, u"contacts"_s); // the page
    company(u"Contacts"_s);
    line->clear();
    QTest::keyClicks(line, u"contacts"_s);
    QTRY_VERIFY(isFound(u"Contacts"_s));
    QCOMPARE(model->row(1).kind, PaletteRow::Kind::Record); // which is called so
}

void tst_Shell::thePaletteKnowsTheSectionsOfTheSettings()
{
    Fixture fixture;
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u">privacy"_s);
    auto *model = palette->findChild<PaletteModel *>();
    QTRY_COMPARE(model->rowCount(), 2); // below the heading
    QCOMPARE(model->row(1).text, u"Trust and privacy"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(fixture.window->pages().currentKey(), page::settings);
    QCOMPARE(fixture.window->pages().currentPage()->current().part, u"trust"_s);
}

void tst_Shell::runsACommandFromThePalette()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->openPalette();
    auto *palette = fixture.window->findChild<CommandPalette *>();
    auto *line = palette->findChild<QLineEdit *>();
    QTest::keyClicks(line, u">new con"_s);
    auto *model = palette->findChild<PaletteModel *>();
    QTRY_COMPARE(model->rowCount(), 2);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(fixture.page()->opened.action, Target::Action::Create);
}

namespace {

/// A window with all pages over a customer with deals, and the palette's rows that have an action of this name.
struct DealDesk
{
    test::CustomerStore customer;
    RecordId won = customer.make(EntityKind::Deal, {{u"title"_s, u"Cold chain"_s}, {u"stage"_s, wonStage()}});
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    MainWindow window{PageContext{customer.workspace(), *preferences}};

    DealDesk()
    {
        window.resize(1440, 900);
        window.go({page::today});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    RecordId wonStage()
    {
        return customer.store->select({EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"won"_s), {}, {}, 1, false})
            ->id(0);
    }
    /// The commands that the palette lists for a text: "customer.lost" runs here, "deals: deal.lost" on that page.
    QStringList commands(const QString &text)
    {
        PaletteModel palette({customer.workspace(), *preferences}, window.actionRegistry());
        palette.setText(u'>' + text);
        QStringList found;
        for (int row = 0; row < palette.rowCount(); ++row) {
            const PaletteRow &one = palette.row(row);
            if (one.action)
                found.append(
                    (one.target.page.isEmpty() ? QString() : one.target.page + u": "_s) + one.action->objectName());
        }
        return found;
    }
    void run(const QString &text)
    {
        window.openPalette(u'>' + text);
        auto *palette = window.findChildren<CommandPalette *>().last();
        QTRY_VERIFY(palette->findChild<PaletteModel *>()->rowCount() > 1);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    QString aboutOf(const QString &dialog)
    {
        auto *open = window.findChild<Dialog *>(dialog);
        if (!open)
            return {};
        QStringList texts;
        for (const QLabel *label : open->findChildren<QLabel *>())
            texts.append(label->text());
        delete open;
        return texts.value(1);
    }
};

} // namespace

void tst_Shell::thePaletteFindsReportsByTheirTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("report");
    QTest::newRow("coaching") << u"coaching"_s << u"coaching"_s;
    QTest::newRow("win probability") << u"win probability"_s << u"win-probability"_s;
    QTest::newRow("commands only") << u">churn"_s << u"churn-risk"_s;
}

void tst_Shell::thePaletteFindsReportsByTheirTitles()
{
    QFETCH(const QString, text);
    QFETCH(const QString, report);
    DealDesk desk;
    desk.window.openPalette(text);
    auto *palette = desk.window.findChild<CommandPalette *>();
    auto *model = palette->findChild<PaletteModel *>();
    QTRY_VERIFY(model->rowCount() > 1);
    QCOMPARE(model->row(0).text, u"Reports"_s);
    QCOMPARE(model->row(1).target.part, report);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(desk.window.pages().currentKey(), page::reports);
    QCOMPARE(desk.window.pages().currentPage()->current().part, report);
}

void tst_Shell::thePaletteFindsWhatPeopleHaveDefined()
{
    DealDesk desk;
    const auto addPlaybook = [&](const QString &name) {
        desk.customer.workspace().commit(u"Add"_s, {Edit::create(EntityKind::Playbook, {}, {{u"name"_s, name}})});
    };
    addPlaybook(u"Tender handover"_s);
    reports::SavedReport saved;
    saved.name = u"Tender wins"_s;
    saved.report = u"won-lost"_s;
    desk.customer.workspace().commit(u"Save"_s, {reports::saveEdit(saved, 0)});
    PaletteModel palette({desk.customer.workspace(), *desk.preferences}, desk.window.actionRegistry());
    palette.setText(u">tender"_s);
    const auto targetOf = [&](const QString &title) {
        for (int row = 0; row < palette.rowCount(); ++row) {
            if (palette.row(row).text == title)
                return palette.row(row).target;
        }
        return Target();
    };
    QCOMPARE(targetOf(u"Tender handover"_s).part, u"playbooks"_s);
    QCOMPARE(targetOf(u"Tender wins"_s).page, page::reports);
    QVERIFY(!targetOf(u"Tender wins"_s).view.isNull());
    addPlaybook(u"A first talk"_s); // it comes before the other one
    desk.run(u"tender handover"_s);
    QCOMPARE(desk.window.pages().currentKey(), page::settings);
    const auto *section = desk.window.findChild<PlaybooksSettingsPage *>();
    QVERIFY(section);
    QCOMPARE(section->playbooks()->item(section->playbooks()->currentRow(), 0)->text(), u"Tender handover"_s);
    palette.setText(u">"_s); // with nothing typed it lists no reports
    QVERIFY(targetOf(u"Tender wins"_s).page.isEmpty());
}

void tst_Shell::thePaletteClosesTheDealThatIsOpen()
{
    DealDesk desk;
    desk.window.go(Target::to(EntityKind::Deal, desk.customer.probes));
    QCOMPARE(desk.commands(u"lost"_s).value(0), u"customer.lost"_s);
    QCOMPARE(desk.commands(u"won"_s).value(0), u"customer.won"_s);
    QVERIFY(!desk.commands(u"debrief"_s).contains(u"customer.debrief"_s)); // nothing to learn from an open deal
    desk.run(u"lost"_s);
    QCOMPARE(desk.aboutOf(u"lostDialog"_s), u"Autoclave probes for Wing C"_s);
    desk.window.go(Target::to(EntityKind::Deal, desk.won));
    QCOMPARE(desk.commands(u"debrief"_s).value(0), u"customer.debrief"_s);
    desk.window.go(Target::to(EntityKind::Contact, desk.customer.contact));
    QVERIFY(!desk.commands(u"lost"_s).contains(u"customer.lost"_s));
}

void tst_Shell::thePaletteClosesTheDealThatIsChosenOnTheBoard()
{
    DealDesk desk;
    desk.window.go({page::pipeline});
    auto *board = desk.window.findChild<BoardView *>();
    QTRY_VERIFY(board->model().indexOf(desk.customer.probes).isValid());
    board->setCurrent(board->model().laneIndex(0));
    QVERIFY(!desk.commands(u"lost"_s).contains(u"pipeline.lost"_s)); // a stage is chosen, not a deal
    board->setCurrent(board->model().indexOf(desk.customer.probes));
    QCOMPARE(desk.commands(u"lost"_s).value(0), u"pipeline.lost"_s);
    QCOMPARE(desk.commands(u"won"_s).value(0), u"pipeline.won"_s);
    desk.run(u"won"_s);
    QCOMPARE(desk.aboutOf(u"wonDialog"_s), u"Autoclave probes for Wing C"_s);
}

void tst_Shell::thePaletteClosesTheDealThatIsChosenInTheList()
{
    DealDesk desk;
    desk.window.go({.page = u"deals"_s, .filter = u"title = \"Freezer farm monitoring\""_s});
    auto *page = qobject_cast<ListPage *>(desk.window.pages().currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->model().rowCount(), 1);
    page->table().setCurrentRow(0);
    QTRY_COMPARE(desk.commands(u"lost"_s).value(0), u"deal.lost"_s);
    QVERIFY(!desk.commands(u"debrief"_s).contains(u"deal.debrief"_s));
    desk.run(u"lost"_s);
    QCOMPARE(desk.aboutOf(u"lostDialog"_s), u"Freezer farm monitoring"_s);
    desk.window.go({.page = u"deals"_s, .filter = u"title = \"Cold chain\""_s});
    QTRY_COMPARE(page->model().rowCount(), 1);
    page->table().setCurrentRow(0);
    QTRY_COMPARE(desk.commands(u"debrief"_s).value(0), u"deal.debrief"_s);
}

void tst_Shell::thePaletteSaysWhereDealsAreClosed()
{
    DealDesk desk;
    for (const QString &text : {u"lost"_s, u"won"_s}) {
        const QStringList found = desk.commands(text);
        QVERIFY2(found.contains(u"pipeline: pipeline."_s + text), qPrintable(found.join(u'\n')));
        QVERIFY2(found.contains(u"deals: deal."_s + text), qPrintable(found.join(u'\n')));
    }
    QVERIFY(desk.commands(u"debrief"_s).contains(u"deals: deal.debrief"_s));
}

void tst_Shell::showsEveryKeyInTheSheet()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    QTest::keyClick(fixture.window.get(), Qt::Key_Question);
    auto *sheet = fixture.window->findChild<ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    save(*fixture.window, u"shortcuts"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(sheet->isHidden());
}

void tst_Shell::foldsTheSidebarWhenNarrow()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    auto *sidebar = fixture.window->findChild<Sidebar *>();
    fixture.window->resize(1440, 900);
    QTRY_COMPARE(sidebar->width(), 216);
    fixture.window->resize(1024, 640);
    QTRY_COMPARE(sidebar->width(), 52);
}

void tst_Shell::aFoldedSidebarComesBack_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("normal") << 1440;
    QTest::newRow("narrow") << 1024; // where it is a rail until somebody asks for it
}

/// By the button, which stays where it was, and by the command.
void tst_Shell::aFoldedSidebarComesBack()
{
    QFETCH(int, width);
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.window->resize(width, 800);
    auto *sidebar = fixture.window->findChild<Sidebar *>();
    QAction *command = fixture.window->actionRegistry().find(u"window.sidebar"_s);
    QVERIFY(command);
    QCOMPARE(command->shortcut(), QKeySequence(Qt::Key_F9));
    const auto fold = [sidebar]() -> IconButton * {
        for (auto *button : sidebar->findChildren<IconButton *>()) {
            if (button->drawnIcon() == Icon::Columns)
                return button;
        }
        return nullptr;
    };
    QVERIFY(fold());
    if (width > 1200)
        command->trigger();
    QTRY_COMPARE(sidebar->width(), 52);
    QVERIFY(fold()->isVisible());
    QCOMPARE(fold()->accessibleName(), u"Expand sidebar"_s);
    QVERIFY(sidebar->rect().contains(fold()->geometry()));
    QTest::mouseClick(fold(), Qt::LeftButton);
    QTRY_COMPARE(sidebar->width(), 216);
    QCOMPARE(fold()->accessibleName(), u"Collapse sidebar"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    QTRY_COMPARE(sidebar->width(), 52);
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    QTRY_COMPARE(sidebar->width(), 216);
}

void tst_Shell::walksTheRegions()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    fixture.page()->setFocus();
    QTest::keyClick(fixture.window.get(), Qt::Key_F6);
    QVERIFY(fixture.window->findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), fixture.page());
}

void tst_Shell::startsWithTheFocusOnThePage()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    QVERIFY(fixture.page() == QApplication::focusWidget() || fixture.page()->isAncestorOf(QApplication::focusWidget()));
    fixture.window->go({page::pipeline});
    QVERIFY(fixture.page() == QApplication::focusWidget() || fixture.page()->isAncestorOf(QApplication::focusWidget()));
}

void tst_Shell::keepsTheFocusOnThePageWhenItsWidgetVanishes()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    const std::function<void(QPushButton *)> ways[] = {[](QPushButton *button) { button->hide(); },
        [](QPushButton *button) { button->setEnabled(false); }, [](QPushButton *button) { delete button; }};
    for (const auto &vanish : ways) {
        auto *button = new QPushButton(fixture.page());
        button->show();
        button->setFocus();
        QCOMPARE(QApplication::focusWidget(), button);
        vanish(button);
        QTRY_COMPARE(QApplication::focusWidget(), fixture.page());
        const int runs = fixture.page()->runs;
        QTest::keyClick(fixture.window.get(), Qt::Key_D);
        QCOMPARE(fixture.page()->runs, runs + 1);
    }
    auto *sidebar = fixture.window->findChild<Sidebar *>();
    sidebar->setFocus(); // as a person does
    QCoreApplication::processEvents();
    QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget()));
}

void tst_Shell::aPageThatNobodySeesDoesNotKeepTheFocus()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({.page = page::tasks});
    auto *hidden = new QLineEdit(fixture.page()); // as a list of it would, after an undo
    hidden->show();
    fixture.window->go({.page = page::pipeline});
    hidden->setFocus();
    QTRY_VERIFY(
        fixture.page() == QApplication::focusWidget() || fixture.page()->isAncestorOf(QApplication::focusWidget()));
}

void tst_Shell::importsADroppedFile()
{
    Fixture fixture;
    fixture.window->go({page::contacts});
    fixture.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/people.csv"_s)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &drop);
    QCOMPARE(fixture.window->pages().currentKey(), u"import"_s);
    QCOMPARE(fixture.page()->opened.file, u"/tmp/people.csv"_s);
}

void tst_Shell::showsTheFirstRunInAnEmptyStore()
{
    Fixture fixture;
    fixture.show();
    fixture.window->go({page::today});
    QSignalSpy sample(fixture.window.get(), &MainWindow::sampleRequested);
    QSignalSpy leaving(&fixture.window->pages(), &PageStack::leaving);
    QAbstractButton *open = nullptr;
    QAbstractButton *connectRemote = nullptr;
    for (QAbstractButton *button : fixture.window->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Explore with sample data")
            open = button;
        else if (button->text() == u"Connect")
            connectRemote = button;
    }
    QVERIFY(open && connectRemote);
    QVERIFY(!fixture.window->findChild<Sidebar *>()->isVisible()); // nothing leads anywhere yet
    QTest::qWait(1); // layouts
    save(*fixture.window, u"first-run"_s);
    connectRemote->click();
    QCOMPARE(leaving.takeFirst().first().value<Target>().page, u"connections"_s);
    open->click();
    QCOMPARE(sample.count(), 1);
    fixture.workspace.commit({}, {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Silva"_s}})});
    QTRY_VERIFY(!open->isVisible());
    QVERIFY(fixture.window->findChild<Sidebar *>()->isVisible());
}

namespace {

void fillToday(Fixture &fixture)
{
    const QDate today = fixture.workspace.clock().today();
    const RecordId company = fixture.workspace.store().newId();
    fixture.workspace.commit({},
        {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Hartmann & Söhne Präzisionstechnik GmbH"_s}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Send calibration certificates"_s}, {u"due_date"_s, today.addDays(-4)},
                    {u"priority"_s, u"urgent"_s}, {u"company"_s, company}, {u"status"_s, u"pending"_s}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Call the board"_s}, {u"due_date"_s, today}, {u"due_time"_s, QTime(15, 0)},
                    {u"status"_s, u"pending"_s}, {u"priority"_s, u"high"_s}}),
            Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"Line 3 retrofit and calibration contract"_s}, {u"status"_s, u"open"_s},
                    {u"company"_s, company}, {u"next_action"_s, u"Send references"_s},
                    {u"next_action_date"_s, today.addDays(-2)},
                    {u"value"_s, *Money::fromString(u"64800", *Currency::fromCode(u"EUR"))}}),
            Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"Brewery fermentation sensors"_s}, {u"status"_s, u"open"_s}, {u"priority"_s, u"cold"_s},
                    {u"value"_s, *Money::fromString(u"9450", *Currency::fromCode(u"EUR"))}}),
            Edit::create(EntityKind::View, {},
                {{u"name"_s, u"Hot, no next step"_s}, {u"place"_s, u"pipeline"_s},
                    {u"filter"_s, u"priority = \"hot\""_s}})});
}

} // namespace

void tst_Shell::showsWhatWaitsToday()
{
    Fixture fixture;
    fillToday(fixture);
    fixture.show();
    fixture.window->go({page::today});
    QCOMPARE(fixture.window->pages().currentPage()->statusText(), u"4 to do"_s);
    auto *list = fixture.window->pages().currentPage()->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 8); // four heads, four items
    QTRY_COMPARE(fixture.window->findChild<Navigation *>()->rowFor({u"pipeline"_s}) >= 0, true);
    const auto *places = fixture.window->findChild<Navigation *>();
    const auto badge = [&] {
        return places->index(places->rowFor({page::today})).data(Navigation::CountRole).toString();
    };
    QTRY_COMPARE(badge(), u"4"_s);
    fixture.window->pages().currentPage()->findChild<items::AgendaModel *>()->complete(1);
    QTRY_COMPARE(fixture.window->pages().currentPage()->statusText(), u"3 to do"_s);
    QTRY_COMPARE(badge(), u"3"_s);
}

void tst_Shell::countsWhatSavedViewsShow()
{
    Fixture fixture;
    fillToday(fixture);
    fixture.show();
    const auto *places = fixture.window->findChild<Navigation *>();
    const auto count = [&] {
        const QModelIndex last = places->index(places->rowCount() - 1);
        return last.data().toString() + u": "_s + last.data(Navigation::CountRole).toString();
    };
    QTRY_VERIFY(count().startsWith(u"Hot, no next step: "_s));
    const qint64 open = *fixture.workspace.store().count({EntityKind::Deal, {},
        *parseFilter(fixture.workspace.schema(), EntityKind::Deal, u"priority = \"hot\" and status = \"open\""_s), {},
        {}, -1, false});
    QTRY_COMPARE(count(), u"Hot, no next step: %1"_s.arg(open > 0 ? QString::number(open) : QString()));
}

void tst_Shell::aRailHasNoSavedViewsAndNoScrollBar()
{
    Fixture fixture;
    fillToday(fixture);
    fixture.show();
    auto *sidebar = fixture.window->findChild<Sidebar *>();
    auto *list = sidebar->findChild<QListView *>();
    const auto *places = fixture.window->findChild<Navigation *>();
    QTRY_VERIFY(places->firstViewRow() < places->rowCount());
    QVERIFY(!list->isRowHidden(places->rowCount() - 1));
    sidebar->setRail(true);
    QVERIFY(list->isRowHidden(places->rowCount() - 1));
    QVERIFY(!list->isRowHidden(0));
    QCOMPARE(list->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

void tst_Shell::aLowRailHasAMenuOfWhatItDoesNotShow()
{
    Fixture fixture;
    Navigation all(allPages(), PageContext{fixture.workspace, *fixture.preferences}, false);
    for (const Navigation::Other &other : all.others())
        all.setShown(other.target.page, true);
    Sidebar sidebar(allPages(), PageContext{fixture.workspace, *fixture.preferences});
    sidebar.setRail(true);
    sidebar.resize(52, 900);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    const auto buttons = sidebar.findChildren<IconButton *>();
    const auto more = *std::ranges::find(
        buttons, u"More places"_s, [](const IconButton *button) { return button->accessibleName(); });
    QVERIFY(!more->isVisible());
    sidebar.resize(52, 480);
    QVERIFY(more->isVisible());
    save(sidebar, u"rail-low"_s);
    auto *list = sidebar.findChild<QListView *>();
    const auto isShown = [&](int row) {
        return list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0)));
    };
    QStringList hidden;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (!index.data(Navigation::IsHeaderRole).toBool() && !isShown(row))
            hidden.append(index.data().toString());
    }
    QVERIFY(hidden.size() > 2);
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    more->click();
    auto *menu = more->findChild<QMenu *>();
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered.append(action->text());
    QCOMPARE(offered, hidden);
    menu->actions().last()->trigger();
    QCOMPARE(chosen.size(), 1);
    menu->close();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End); // the keys get there as well
    QVERIFY(isShown(list->currentIndex().row()));
    more->setFocus();
    QVERIFY(isShown(0)); // at its height again
    QVERIFY(more->accessibleDescription().isEmpty());
    sidebar.setCurrent({page::reports}); // and a page that is opened does not move the places
    QVERIFY(isShown(0));
    QVERIFY(!more->accessibleDescription().isEmpty()); // but the button that hides it is marked
    save(sidebar, u"rail-low-marked"_s);
    sidebar.setCurrent({page::today});
    QVERIFY(more->accessibleDescription().isEmpty());
    sidebar.setCurrent({page::reports});
    sidebar.resize(52, 900); // now it has a row of its own
    QVERIFY(more->accessibleDescription().isEmpty());
    all.setShown(page::reports, false); // in the menu at any height
    Sidebar fresh(allPages(), PageContext{fixture.workspace, *fixture.preferences});
    fresh.setRail(true);
    fresh.resize(52, 900);
    fresh.setCurrent({page::reports});
    const auto others = fresh.findChildren<IconButton *>();
    const auto button = *std::ranges::find(
        others, u"More places"_s, [](const IconButton *one) { return one->accessibleName(); });
    QVERIFY(!button->accessibleDescription().isEmpty());
}

void tst_Shell::aRailShowsPlacesWholeOrNotAtAll()
{
    Fixture fixture;
    Sidebar sidebar(allPages(), PageContext{fixture.workspace, *fixture.preferences});
    sidebar.setRail(true);
    sidebar.resize(52, 900);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    auto *list = sidebar.findChild<QListView *>();
    for (int height = 640; height > 440; height -= 9) {
        sidebar.resize(52, height);
        int shown = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            if (list->isRowHidden(row) || place.top() >= list->viewport()->height())
                continue;
            QVERIFY2(place.bottom() < list->viewport()->height(), qPrintable(u"%1 at %2"_s.arg(row).arg(height)));
            ++shown;
        }
        QVERIFY(shown > 0);
    }
}

void tst_Shell::placesEndAboveTheSettings()
{
    Fixture fixture;
    Sidebar sidebar(allPages(), PageContext{fixture.workspace, *fixture.preferences});
    sidebar.resize(216, 500);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    const auto lists = sidebar.findChildren<QListView *>();
    QVERIFY(lists.first()->verticalScrollBar()->maximum() > 0);
    const int end = lists.first()->geometry().bottom();
    const int start = lists.last()->y();
    QVERIFY(start - end >= 8);
    save(sidebar, u"sidebar-low"_s);
    const QImage image = sidebar.grab().toImage();
    bool hasLine = false;
    for (int y = end + 1; y < start; ++y)
        hasLine = hasLine || image.pixelColor(100, y) == Theme::of().border.normal;
    QVERIFY(hasLine);
}

void tst_Shell::completesATaskBySpace()
{
    Fixture fixture;
    fillToday(fixture);
    fixture.show();
    fixture.window->go({page::today});
    auto *list = fixture.window->pages().currentPage()->findChild<QListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(fixture.window->pages().currentPage()->statusText(), u"3 to do"_s);
    fixture.workspace.undo();
    QTRY_COMPARE(fixture.window->pages().currentPage()->statusText(), u"4 to do"_s);
}

void tst_Shell::drawsEveryStateOfTheWindow()
{
    Fixture fixture;
    fillToday(fixture);
    fixture.show();
    fixture.window->go({page::today});
    QTRY_VERIFY(fixture.window->findChild<Navigation *>()->rowFor({u"pipeline"_s}) >= 0);
    QTest::qWait(20); // counts and saved views are read after the first picture
    save(*fixture.window, u"today-light"_s);
    fixture.window->go({page::settings});
    save(*fixture.window, u"settings-light"_s);
    ThemeOptions dark = m_appearance->options();
    dark.isDark = true;
    m_appearance->show(dark);
    fixture.window->go({page::today});
    save(*fixture.window, u"today-dark"_s);
    dark.textPercent = 200;
    dark.isDark = false;
    m_appearance->show(dark);
    QTest::qWait(1);
    save(*fixture.window, u"today-200"_s);
    QCOMPARE(fixture.window->findChild<Sidebar *>()->width(), 104);
    m_appearance->show(m_appearance->options());
    fixture.window->resize(1024, 640);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    save(*fixture.window, u"today-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

SATCHEL_GUI_TEST(tst_Shell)
#include "tst_Shell.moc"
