// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every page there is: names for a screen reader, keys that do not clash, space for longer languages
// and for reading from right to left (I10).
#include "PageChecks.h"

#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Thorough.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/common/Appearance.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/customer/CustomerBody.h"
#include "ui/customer/TimelineView.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

/// Every text 40 % longer, as German or Finnish would have it.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        QString text = QString::fromUtf8(source);
        if (count >= 0)
            text.replace(u"%Ln"_s, QString::number(count));
        return text + QString(qMax(1, static_cast<int>(text.size()) * 2 / 5), u'ñ');
    }
};

} // namespace

class tst_Pages : public QObject, private PageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesEveryInteractiveWidget();
    void givesNoKeyTwice();
    void fitsLongerLanguages();
    void isWholeInEveryLanguageAndSize_data();
    void isWholeInEveryLanguageAndSize();
    void isWholeInANarrowWindowWithLargeText_data();
    void isWholeInANarrowWindowWithLargeText();
    void mirrorsTheWindow();
    void makingPagesLeavesTheFocusWhereItIs();
    void everyCommandIsInThePalette();
    void aCommandOfAnotherPageIsDoneThere();
    void actsOnNothingThatIsNotShown_data();
    void actsOnNothingThatIsNotShown();
    void movesNoCardOfAHiddenBoard();
    void movesNoCardBehindTheFigures();
    void movesNoCardBehindTheSheetOfShortcuts();
    void closesTheMenuOfAPageThatIsLeft();
    void enterPressesTheButtonWithTheFocus();

private:
    void addPages();
    void forEachPage(MainWindow &window, const std::function<void(const QString &page)> &look);
    std::vector<std::pair<QString, Target>> placesOf(const QString &group, const MainWindow &window);
};

void tst_Pages::initTestCase()
{
    makePreferences();
}

void tst_Pages::init()
{
    makeStore();
}

void tst_Pages::addPages()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : allPages())
        QTest::newRow(qPrintable(entry.key)) << entry.key;
}

/// A deal in the middle of its way, and a lead that looks like a contact: with all their pages can show.
std::vector<std::pair<QString, Target>> tst_Pages::placesOf(const QString &group, const MainWindow &window)
{
    std::vector<std::pair<QString, Target>> places;
    if (group == u"settings") {
        for (const QString &part : {u"appearance"_s, u"notices"_s, u"availability"_s, u"pipelines"_s, u"quotes"_s,
                 u"letterhead"_s, u"fields"_s, u"money"_s, u"computer"_s, u"people"_s, u"backup"_s, u"trust"_s,
                 u"lost-reasons"_s, u"trash"_s})
            places.emplace_back(part, Target{.page = page::settings, .part = part});
        return places;
    }
    if (group != u"records") {
        const QStringList keys = group == u"documents"
            ? QStringList{page::quote, page::proposal}
            : QStringList{page::tasks, page::connections, page::import_, page::activities, page::calendar,
                page::meeting, page::reports, page::duplicates, page::move};
        for (const QString &key : keys)
            places.emplace_back(key, targetOf(*window.pages().entry(key), *m_workspace));
        return places;
    }
    const auto first = [this](EntityKind entity) {
        return m_workspace->store().select({entity, {}, {}, {}, {}, 1, false})->id(0);
    };
    const RecordId company = first(EntityKind::Company);
    const RecordId contact = first(EntityKind::Contact);
    const RecordId deal = m_workspace->store().newId();
    const RecordId lead = m_workspace->store().newId();
    const QDate today = m_workspace->clock().today();
    const auto stages = items::readStages(m_workspace->store(), items::readPipelines(m_workspace->store())->front().id);
    m_workspace->commit({},
        {Edit::create(EntityKind::Deal, deal,
             {{u"title"_s, u"Rahmenvertrag aller Standorte bis 2028"_s}, {u"stage"_s, stages->at(2).id},
                 {u"company"_s, company}, {u"contact"_s, contact},
                 {u"value"_s, Money{18650000, *Currency::fromCode(u"EUR")}},
                 {u"next_action"_s, u"Entscheidung erfragen"_s}, {u"next_action_date"_s, today.addDays(-6)}}),
            Edit::create(EntityKind::Lead, lead,
                {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s}, {u"status"_s, u"qualified"_s}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Budget klären"_s}, {u"due_date"_s, today}, {u"status"_s, u"pending"_s},
                    {u"lead"_s, lead}})});
    for (const auto &[entity, id] : {std::pair(EntityKind::Company, company), std::pair(EntityKind::Contact, contact),
             std::pair(EntityKind::Deal, deal), std::pair(EntityKind::Lead, lead)})
        places.emplace_back(m_workspace->schema().entity(entity).name, Target::to(entity, id));
    return places;
}

/// Each page in turn in one window.
void tst_Pages::forEachPage(MainWindow &window, const std::function<void(const QString &page)> &look)
{
    for (const PageEntry &entry : allPages()) {
        QVERIFY2(window.go(targetOf(*window.pages().entry(entry.key), *m_workspace)), qPrintable(entry.key));
        QTest::qWait(20);
        look(entry.key);
    }
}

void tst_Pages::namesEveryInteractiveWidget()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QStringList nameless;
    forEachPage(window, [&](const QString &page) {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (isInteractive(widget) && nameOf(widget).isEmpty())
                nameless += page + u": "_s + placeOf(widget);
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

/// What the buttons do is cut off: whether they are pressed is asked.
void tst_Pages::enterPressesTheButtonWithTheFocus()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QStringList dead;
    forEachPage(window, [&](const QString &page) {
        int asked = 0;
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const auto *push = qobject_cast<QPushButton *>(button);
            const auto *tool = qobject_cast<QToolButton *>(button);
            const bool isPushed = (push && !push->menu()) || (tool && !tool->menu() && !tool->defaultAction());
            if (!isPushed || !button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus)
                || button->window() != &window)
                continue;
            for (const auto signal : {&QAbstractButton::pressed, &QAbstractButton::released})
                disconnect(button, signal, nullptr, nullptr);
            disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
            disconnect(button, &QAbstractButton::toggled, nullptr, nullptr);
            QSignalSpy pressed(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            ++asked;
            if (pressed.size() != 1)
                dead += page + u": "_s + placeOf(button);
        }
        QVERIFY2(asked > 0, qPrintable(page));
    });
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
}

void tst_Pages::givesNoKeyTwice()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.show();
    QStringList twice;
    forEachPage(window, [&](const QString &page) {
        QHash<QString, QString> owners;
        for (const ActionRegistry::Group &group : window.actionRegistry().groups()) {
            for (const QAction *action : group.actions) {
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                const QString key = action->shortcut().toString();
                if (key.isEmpty())
                    continue;
                if (owners.contains(key))
                    twice += u"%1, %2: %3 and %4"_s.arg(page, key, owners.value(key), action->objectName());
                owners.insert(key, action->objectName());
            }
        }
    });
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void tst_Pages::fitsLongerLanguages()
{
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const auto reset = qScopeGuard([&] {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
    });
    QStringList problems;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
        const QSize size = direction == Qt::LeftToRight ? QSize(1024, 640) : QSize(1440, 900);
        window.resize(size);
        window.show();
        forEachPage(window, [&](const QString &page) {
            if (window.size() != size)
                problems += page + u": the window grew"_s;
            window.resize(size);
            for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
                const bool isShown = button->isVisible() && !button->visibleRegion().isEmpty();
                if (isShown && !button->text().isEmpty() && button->inherits("satchel::ui::Button")
                    && button->width() < button->minimumSizeHint().width())
                    problems += page + u": cut: "_s + button->text();
            }
            for (const QString &covered : overlaps(window))
                problems += page + u": "_s + covered;
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                window.grab().save(
                    folder + u"/long-"_s + page + (direction == Qt::LeftToRight ? u".png"_s : u"-rtl.png"_s));
        });
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Pages::isWholeInEveryLanguageAndSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const auto add = [](const QString &language, QSize size, int percent) {
        QTest::addRow("%s, %d x %d, %d %%", qPrintable(language), size.width(), size.height(), percent)
            << language << size << percent;
    };
    for (const Language &language : languages()) {
        const bool isHard = language.code == u"de" || language.code == u"ar"; // long words, and from right to left
        if (isThorough() || isHard)
            add(language.code, QSize(1024, 640), 100);
        if (isThorough() || language.code == u"ja")
            add(language.code, QSize(1280, 800), 100);
        if (isThorough() || language.code == u"de")
            add(language.code, QSize(1280, 800), 200);
        if (isThorough() && isHard)
            add(language.code, QSize(2560, 1440), 100);
    }
}

void tst_Pages::isWholeInEveryLanguageAndSize()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    useLanguage(*qGuiApp, language);
    m_preferences->setTextPercent(percent);
    const auto reset = qScopeGuard([&] {
        m_preferences->setTextPercent(100);
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(size);
    window.show();
    auto places = allPlaces(window, *m_workspace);
    for (const QString &part :
        {u"notices"_s, u"pipelines"_s, u"quotes"_s, u"letterhead"_s, u"fields"_s, u"money"_s, u"computer"_s})
        places.emplace_back(u"settings, "_s + part, Target{.page = page::settings, .part = part});
    QStringList problems;
    for (const auto &[name, target] : places) {
        window.go(target);
        QTest::qWait(20);
        if (window.size() != size)
            problems += name + u": the window grew"_s;
        window.resize(size);
        QStringList found;
        const auto isWhole = [&] {
            found = cutParts(window) + overlaps(window) + touching(window);
            return found.isEmpty();
        };
        std::ignore = QTest::qWaitFor(isWhole, 500); // rows that a worker reads find their height a few events later
        for (const QString &problem : found)
            problems += name + u": "_s + problem;
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Pages::isWholeInANarrowWindowWithLargeText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("group");
    for (const Language &language : languages()) {
        if (!isThorough() && language.code != u"de")
            continue;
        for (const QString &group : {u"records"_s, u"pages"_s, u"documents"_s, u"settings"_s})
            QTest::addRow("%s, %s", qPrintable(language.code), qPrintable(group)) << language.code << group;
    }
}

/// Nothing is cut, nothing scrolls sideways; a quote says its number, and what happened with a record has room.
void tst_Pages::isWholeInANarrowWindowWithLargeText()
{
    QFETCH(QString, language);
    QFETCH(QString, group);
    useLanguage(*qGuiApp, language);
    m_preferences->setTextPercent(200);
    const auto reset = qScopeGuard([&] {
        m_preferences->setTextPercent(100);
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    const RecordId quote = m_workspace->store().select({EntityKind::Quote, {}, {}, {}, {}, 1, false})->id(0);
    m_workspace->commit({}, {Edit::update(EntityKind::Quote, quote, {{u"number"_s, u"Q-2026-00009"_s}})});
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1024, 640);
    window.show();
    QStringList problems;
    for (const auto &[name, target] : placesOf(group, window)) {
        window.go(target);
        QTest::qWait(20);
        const auto look = [&, &name = name](const QString &part) {
            for (const QString &problem :
                cutParts(window) + overlaps(window) + touching(window) + sidewaysParts(window))
                problems += name + part + u": "_s + problem;
        };
        look({});
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            window.grab().save(u"%1/narrow-200-%2-%3.png"_s.arg(folder, name, language));
        const auto *timeline = window.pages().currentPage()->findChild<TimelineView *>();
        if (group == u"records" && timeline->height() < 3 * QFontMetrics(timeline->font()).height())
            problems += name + u": the timeline has no room"_s;
        const bool hasHead = target.entity == EntityKind::Deal || target.entity == EntityKind::Lead;
        if (group == u"records" && hasHead) {
            window.pages().currentPage()->findChild<CustomerBody *>()->bring(CustomerBody::Part::Head);
            QTest::qWait(20);
            look(u", status"_s);
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                window.grab().save(u"%1/narrow-200-%2-status-%3.png"_s.arg(folder, name, language));
        }
        if (name == page::quote) {
            const auto labels = window.pages().currentPage()->findChild<DocumentHeader *>()->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text() == u"Q-2026-00009" && label->width() >= label->sizeHint().width();
            }));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Pages::mirrorsTheWindow()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    window.go({page::today});
    const int before = window.pages().mapTo(&window, QPoint()).x();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    QVERIFY(before > 0);
    QCOMPARE(window.pages().mapTo(&window, QPoint()).x(), 0);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

namespace {

void leaveByThePalette(MainWindow &window, const QString &command)
{
    window.openPalette(u'>' + command);
    auto *line = window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(window.findChild<CommandPalette *>()->findChild<PaletteModel *>()->rowCount() > 1);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QSet<QString> keysOfTheWindow(const MainWindow &window)
{
    QSet<QString> keys;
    for (const QAction *action : window.actions())
        keys.insert(window.actionRegistry().defaultShortcut(action).toString());
    return keys;
}

QList<QAction *> everyActionOf(const Page &page)
{
    QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : page.commands()) {
        if (!all.contains(action))
            all.append(action);
    }
    return all;
}

} // namespace

/// Widgets that were shown before they were in their window: each is a window of its own for a moment, and takes the
/// focus along.
class StrayWindows : public QObject
{
public:
    explicit StrayWindows(const QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != &m_window)
            shown.append(QString::fromUtf8(widget->metaObject()->className()));
        return false;
    }

private:
    const QWidget &m_window;
};

void tst_Pages::makingPagesLeavesTheFocusWhereItIs()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::today});
    window.openPalette();
    const auto *line = window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());
    StrayWindows strays(window);
    window.pages().all();
    QVERIFY2(strays.shown.isEmpty(), qPrintable(strays.shown.join(u'\n')));
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(window.pages().currentKey(), QString(page::today));
}

/// Those of pages that need a record first are there while one is open.
void tst_Pages::everyCommandIsInThePalette()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.go({page::today});
    PaletteModel palette({*m_workspace, *m_preferences, &m_sync}, window.actionRegistry());
    QStringList missing;
    int commands = 0;
    for (const ActionRegistry::Group &group : window.actionRegistry().allGroups()) {
        const bool isElsewhere = !group.page.isEmpty() && group.page != window.pages().currentKey();
        for (const QAction *action : isElsewhere ? group.actions : QList<QAction *>()) {
            ++commands;
            const QString text = action->text().remove(u'&');
            palette.setText(u'>' + text);
            bool isFound = false;
            for (int row = 0; row < palette.rowCount(); ++row)
                isFound = isFound || (palette.row(row).action && palette.row(row).text == text);
            if (!isFound)
                missing.append(action->objectName());
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(commands > 100);
}

void tst_Pages::aCommandOfAnotherPageIsDoneThere()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *month = [&] {
        window.go({page::calendar});
        return window.actionRegistry().find(u"calendar.month"_s);
    }();
    window.go({page::today});
    leaveByThePalette(window, month->text().remove(u'&'));
    QCOMPARE(window.pages().currentKey(), page::calendar);
    QVERIFY(!window.pages().currentPage()->findChild<MonthGrid *>()->isHidden());
}

void tst_Pages::actsOnNothingThatIsNotShown_data()
{
    addPages();
}

/// I12: what is not shown is not acted on, by its keys, its menus or its actions themselves.
void tst_Pages::actsOnNothingThatIsNotShown()
{
    QFETCH(QString, page);
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Target here = targetOf(*window.pages().entry(page), *m_workspace);
    QVERIFY(window.go(here));
    Page *left = window.pages().currentPage();
    QTest::qWait(20); // lists are read by workers
    selectAllOn(*left);
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::keyRelease(&window, Qt::Key_Alt); // the menu bar has the page's commands now
    QVERIFY(window.menuBar()->isVisible());
    QStringList enabled;
    for (const QAction *action : left->commands()) {
        if (action->isEnabled())
            enabled.append(action->objectName());
    }
    const QString away = page == u"settings" ? u"reports"_s : u"settings"_s;
    leaveByThePalette(window, window.pages().entry(away)->title);
    QCOMPARE(window.pages().currentKey(), away);
    QVERIFY(!left->isVisible());

    const qint64 before = *m_workspace->store().log().lastSequence();
    m_sync.calls.clear();
    const QSet<QString> ofTheWindow = keysOfTheWindow(window);
    const QList<QAction *> actions = everyActionOf(*left);
    for (const QAction *action : actions) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName() + action->text()));
        for (const QKeySequence &key : action->shortcuts()) {
            if (ofTheWindow.contains(key.toString()) || key.isEmpty())
                continue; // it goes somewhere, which is no change
            QTest::keySequence(&window, key);
            QCOMPARE(window.pages().currentKey(), away);
            QVERIFY2(!QApplication::activePopupWidget() && !QApplication::activeModalWidget(),
                qPrintable(action->objectName()));
        }
    }
    for (QAction *action : actions)
        action->trigger();
    QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
    QTest::keyClick(&window, Qt::Key_6);
    QCOMPARE(window.pages().currentKey(), away);
    QCOMPARE(*m_workspace->store().log().lastSequence(), before);
    QVERIFY2(m_sync.calls.isEmpty(), qPrintable(m_sync.calls.join(u'\n')));

    window.go(here);
    for (const QAction *action : left->commands())
        QCOMPARE(action->isEnabled(), enabled.contains(action->objectName()));
}

void tst_Pages::movesNoCardOfAHiddenBoard()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    const RecordId deal = page->board()->chosenDeals().front();
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::keyRelease(&window, Qt::Key_Alt);
    leaveByThePalette(window, window.pages().entry(u"settings"_s)->title);
    QTest::keyClick(&window, Qt::Key_S);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &window, Qt::Key_6);
    QTest::keyClick(&window, Qt::Key_Delete);
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
    window.go({page::pipeline});
    selectAllOn(*page);
    QTest::keyClick(page->board(), Qt::Key_Delete);
    QVERIFY(m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pages::movesNoCardBehindTheFigures()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    const RecordId deal = page->board()->chosenDeals().front();
    const auto tabs = page->findChildren<QTabBar *>();
    const auto segments = std::ranges::find_if(tabs, [](const QTabBar *bar) { return bar->count() == 3; });
    QVERIFY(segments != tabs.end());
    (*segments)->setCurrentIndex(2);
    QVERIFY(!page->board()->isVisible());
    QTest::keyClick(&window, Qt::Key_Delete);
    window.actionRegistry().find(u"pipeline.delete"_s)->trigger();
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
    (*segments)->setCurrentIndex(0);
    window.actionRegistry().find(u"pipeline.delete"_s)->trigger();
    QVERIFY(m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pages::movesNoCardBehindTheSheetOfShortcuts()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    window.openShortcuts();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from the search on, where keys are no text
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    QVERIFY(!QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(!page->board()->chosenDeals().empty());
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, page->board()->chosenDeals().front())->isDeleted());
}

/// Another program may show another place while a menu is open.
void tst_Pages::closesTheMenuOfAPageThatIsLeft()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    selectAllOn(*window.pages().currentPage());
    window.actionRegistry().find(u"pipeline.moveToStage"_s)->trigger();
    QVERIFY(QApplication::activePopupWidget());
    const qint64 before = *m_workspace->store().log().lastSequence();
    window.go({page::settings});
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(*m_workspace->store().log().lastSequence(), before);
}

SATCHEL_GUI_TEST(tst_Pages)
#include "tst_Pages.moc"
