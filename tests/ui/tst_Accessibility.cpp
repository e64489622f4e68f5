// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, form, dialog and menu for those who do not see it, do not see it well, or do not point well.
#include "AccessibilityChecks.h"
#include "FormChecks.h"

#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"
#include "ui/common/PageNames.h"
#include "ui/common/Popover.h"
#include "ui/common/SegmentedControl.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Sidebar.h"

#include <QLabel>
#include <QListView>
#include <QScopeGuard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_Accessibility : public QObject, private PageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPageCanBeReadAloudAndHit();
    void everyFormCanBeReadAloudAndHit();
    void aTabSaysWhetherItIsChosen();
    void anOpenPopoverIsAWindowOfTheApplication();
    void aPlaceOfTheSidebarOpensByItsAction();
    void theFocusIsWhereTheKeysGo();
    void everyTextStandsOutFromItsGround_data();
    void everyTextStandsOutFromItsGround();
};

void tst_Accessibility::initTestCase()
{
    makePreferences();
}

void tst_Accessibility::init()
{
    makeStore();
    addDealOnTheBoard(*m_workspace);
}

void tst_Accessibility::everyPageCanBeReadAloudAndHit()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QStringList problems;
    int visited = 0;
    for (const auto &[name, target] : allPlaces(window, *m_workspace)) {
        window.go(target);
        QTest::qWait(20);
        selectAllOn(*window.pages().currentPage());
        const AccessibilityCrawler crawler(window);
        visited += crawler.visited();
        for (const QString &problem : crawler.problems())
            problems += name + u": "_s + problem;
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(visited > 1000, qPrintable(QString::number(visited)));
}

void tst_Accessibility::everyFormCanBeReadAloudAndHit()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList problems;
    int forms = 0;
    forEachForm(window, *m_workspace, [&](const QString &, const QString &command, const QList<QWidget *> &open) {
        for (QWidget *form : open) {
            ++forms;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(form);
            if (accessible->role() != QAccessible::PopupMenu && !saysSomething(accessible->text(QAccessible::Name)))
                problems += command + u": a form without a name: "_s + placeOf(*accessible);
            for (const QString &problem : AccessibilityCrawler(*form).problems())
                problems += command + u": "_s + problem;
        }
    });
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(forms > 50, qPrintable(QString::number(forms)));
}

void tst_Accessibility::aTabSaysWhetherItIsChosen()
{
    SegmentedControl control(u"View"_s);
    for (const QString &name : {u"Board"_s, u"Table"_s})
        control.addSegment(name);
    control.setCurrentIndex(1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&control);
    QCOMPARE(list->role(), QAccessible::PageTabList);
    QCOMPARE(list->text(QAccessible::Name), u"View"_s);
    QCOMPARE(list->childCount(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(list->child(i)->role(), QAccessible::PageTab);
        QCOMPARE(list->child(i)->text(QAccessible::Name), control.tabText(i));
        QCOMPARE(bool(list->child(i)->state().selected), i == 1);
        QVERIFY(!list->child(i)->state().focused); // nobody is at it
    }
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(control.currentIndex(), 0);
}

/// Qt leaves windows of its type out (tests/accessibility asks over D-Bus).
void tst_Accessibility::anOpenPopoverIsAWindowOfTheApplication()
{
    if (QSysInfo::kernelType() != QStringView(u"linux"))
        QSKIP("elsewhere the system lists the windows itself");
    QWidget window;
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QAccessibleInterface *application = QAccessible::queryAccessibleInterface(qApp);
    const int windows = application->childCount();
    auto *popover = new Popover(&window);
    popover->content()->addWidget(new QLabel(u"Columns"_s));
    popover->openAt(&window);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(popover);
    QCOMPARE(accessible->role(), QAccessible::Dialog);
    QCOMPARE(accessible->text(QAccessible::Name), u"Columns"_s);
    QCOMPARE(application->childCount(), windows + 1);
    QCOMPARE(application->indexOfChild(accessible), windows);
    QCOMPARE(application->child(windows), accessible);
    QCOMPARE(accessible->parent(), application);
    popover->close();
    QCOMPARE(application->childCount(), windows);
}

void tst_Accessibility::aPlaceOfTheSidebarOpensByItsAction()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    window.go({page::pipeline});
    QListView *places = window.findChild<Sidebar *>()->findChild<QListView *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(places);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), places->model()->rowCount());
    int headings = 0;
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *place = list->child(row);
        if (place->role() == QAccessible::Heading) {
            ++headings;
            QVERIFY(!place->state().focusable);
            QVERIFY(place->actionInterface()->actionNames().isEmpty());
        } else if (place->text(QAccessible::Name).startsWith(u"Contacts"_s)) {
            place->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QCOMPARE(window.pages().currentKey(), QString(page::contacts));
            QVERIFY(place->state().selected);
        }
    }
    QVERIFY(headings > 0);
    QCOMPARE(window.pages().currentKey(), QString(page::contacts));
}

/// A jump to another page is not announced as a place in the sidebar.
void tst_Accessibility::theFocusIsWhereTheKeysGo()
{
    static QList<QObject *> focused;
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Focus)
            focused.append(event->object());
    });
    const auto reset = qScopeGuard([before] {
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
    });
    for (const QString &key : {QString(page::tasks), QString(page::contacts), QString(page::care)}) {
        focused.clear();
        window.go({key});
        for (const QObject *object : std::as_const(focused))
            QVERIFY2(
                !window.findChild<Sidebar *>()->isAncestorOf(static_cast<const QWidget *>(object)), qPrintable(key));
    }
}

void tst_Accessibility::everyTextStandsOutFromItsGround_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QPalette>("highContrast"); // of the system; without a mask: the program's own colours
    QTest::newRow("light") << false << QPalette();
    QTest::newRow("dark") << true << QPalette();
    QPalette black(Qt::black, Qt::white);
    black.setColor(QPalette::Highlight, Qt::yellow);
    black.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role :
        {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
        black.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        black.setColor(role, Qt::white);
    QTest::newRow("high contrast on black, chosen light") << false << black;
    QPalette white(Qt::white);
    white.setColor(QPalette::Highlight, Qt::darkBlue);
    white.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        white.setColor(role, Qt::black);
    QTest::newRow("high contrast on white, chosen dark") << true << white;
}

void tst_Accessibility::everyTextStandsOutFromItsGround()
{
    QFETCH(bool, isDark);
    QFETCH(QPalette, highContrast);
    const bool isHighContrast = highContrast.resolveMask() != 0;
    m_appearance.reset();
    QApplication::setPalette(isHighContrast ? highContrast : QPalette());
    m_preferences->setThemeMode(isDark ? Preferences::ThemeMode::Dark : Preferences::ThemeMode::Light);
    m_preferences->setHighContrast(isHighContrast);
    m_appearance = std::make_unique<Appearance>(*m_preferences);
    const auto reset = qScopeGuard([this] {
        m_preferences->setThemeMode(Preferences::ThemeMode::Light);
        m_preferences->setHighContrast(false);
    });
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList problems;
    for (const auto &[name, target] : allPlaces(window, *m_workspace)) {
        window.go(target);
        QTest::qWait(20);
        selectAllOn(*window.pages().currentPage());
        for (const QString &problem : paleTexts(window))
            problems += name + u": "_s + problem;
    }
    const bool hasForms = isThorough() || (isDark && !isHighContrast); // their colours are those of the pages
    if (hasForms) {
        forEachForm(window, *m_workspace, [&](const QString &, const QString &command, const QList<QWidget *> &open) {
            for (QWidget *form : open) {
                for (const QString &problem : paleTexts(*form))
                    problems += command + u": "_s + problem;
            }
        });
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

SATCHEL_GUI_TEST(tst_Accessibility)
#include "tst_Accessibility.moc"
