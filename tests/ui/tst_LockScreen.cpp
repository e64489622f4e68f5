// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen, read aloud and done while the program is locked, whatever was open before, and what is there again
// afterwards.
#include "FormChecks.h"

#include "tests/support/FakeAppLock.h"
#include "tests/support/LayoutChecks.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/common/Popover.h"
#include "ui/common/SearchField.h"
#include "ui/common/Toast.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/UnlockPage.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Names of the records that PageChecks fills a store with.
const QStringList &names()
{
    static const QStringList all{
        u"Weißenfels"_s, u"Hartmann"_s, u"منصور"_s, u"冷蔵"_s, u"Temperatur"_s, u"Cold storage"_s, u"HubSpot"_s};
    return all;
}

bool hasName(const QString &text)
{
    return std::ranges::any_of(names(), [&](const QString &name) { return text.contains(name); });
}

/// Everything that assistive technology can get from an object and those below it.
void read(QAccessibleInterface *item, QStringList &texts, int depth = 0)
{
    constexpr int mostChildren = 60;
    if (!item || !item->isValid() || depth > 40)
        return;
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        texts.append(item->text(kind));
    if (QAccessibleTextInterface *text = item->textInterface())
        texts.append(text->text(0, text->characterCount()));
    if (QAccessibleTableInterface *table = item->tableInterface()) { // child() would ask for cells that are not there
        const auto *view = qobject_cast<QAbstractItemView *>(item->object());
        for (int row = 0; row < qMin(mostChildren, table->rowCount()); ++row) {
            for (int column = 0; column < qMin(mostChildren, table->columnCount()); ++column) {
                if (!view || view->model()->index(row, column, view->rootIndex()).isValid())
                    read(table->cellAt(row, column), texts, depth + 1);
            }
        }
        return;
    }
    for (int i = 0; i < qMin(mostChildren, item->childCount()); ++i)
        read(item->child(i), texts, depth + 1);
}

/// From the application, and from every widget that a reader may have kept.
QStringList namesReadAloud()
{
    QStringList texts;
    read(QAccessible::queryAccessibleInterface(qApp), texts);
    for (QWidget *widget : QApplication::allWidgets())
        read(QAccessible::queryAccessibleInterface(widget), texts, 39); // itself and its items
    texts.removeIf([](const QString &text) { return !hasName(text); });
    texts.removeDuplicates();
    return texts;
}

/// Widgets that are on the screen and not part of the page that asks for the passphrase.
QStringList shownBeside(const MainWindow &window)
{
    const auto *page = window.findChild<UnlockPage *>();
    QStringList shown;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() && widget != &window && widget != page && !(page && page->isAncestorOf(widget)))
            shown.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return shown;
}

} // namespace

class tst_LockScreen : public QObject, private PageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makePreferences(); }
    void init()
    {
        makeStore();
        addDealOnTheBoard(*m_workspace);
        m_lock = std::make_unique<FakeAppLock>();
        m_window = std::make_unique<MainWindow>(context());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_lock.reset();
    }

    void onlyTheQuestionForThePassphraseIsShown()
    {
        lock();
        QCOMPARE(shownBeside(*m_window), QStringList());
        const auto *page = m_window->findChild<UnlockPage *>();
        QVERIFY(page->isVisible());
        QCOMPARE(page->geometry(), m_window->rect());
        m_window->resize(1024, 640);
        QCOMPARE(page->geometry(), m_window->rect());
        QTRY_VERIFY(page->findChild<QLineEdit *>()->hasFocus());
    }

    /// A page does not take the focus back while it is hidden.
    void aPassphraseCanBeTypedOverEachPage()
    {
        for (const auto &[name, target] : allPlaces(*m_window, *m_workspace)) {
            m_window->go(target);
            QCoreApplication::processEvents();
            lock();
            QCoreApplication::processEvents();
            auto *line = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>();
            QVERIFY2(line->hasFocus(), qUtf8Printable(name));
            unlock();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void noPageIsReadAloud()
    {
        for (const auto &[name, target] : allPlaces(*m_window, *m_workspace)) {
            m_window->go(target);
            QTest::qWait(1);
        }
        QVERIFY(!namesReadAloud().isEmpty()); // else the next line says nothing
        lock();
        QCOMPARE(namesReadAloud(), QStringList());
        unlock();
        QVERIFY(!namesReadAloud().isEmpty());
    }

    void theTitleOfTheWindowNamesNobody()
    {
        goToContact();
        QVERIFY2(hasName(m_window->windowTitle()), qPrintable(m_window->windowTitle()));
        lock();
        QCOMPARE(m_window->windowTitle(), u"Satchel"_s);
        // The sync renames the customer meanwhile.
        Q_EMIT m_window->pages().currentPage()->titleChanged();
        QCOMPARE(m_window->windowTitle(), u"Satchel"_s);
        unlock();
        QVERIFY(hasName(m_window->windowTitle()));
    }

    void everyFormIsHiddenAndComesBackWithWhatWasTyped()
    {
        QStringList problems;
        int forms = 0;
        int opened = 0;
        forEachForm(
            *m_window, *m_workspace, [&](const QString &, const QString &command, const QList<QWidget *> &open) {
                if (!isTried(++opened, 3))
                    return;
                QList<QPointer<QWidget>> kept; // menus stay closed
                for (QWidget *form : open) {
                    if (qobject_cast<Popover *>(form) || qobject_cast<QDialog *>(form))
                        kept.append(form);
                }
                const QStringList typed = type(kept);
                lock();
                if (const QStringList shown = shownBeside(*m_window); !shown.isEmpty())
                    problems.append(command + u" leaves on the screen: "_s + shown.join(u", "_s));
                unlock();
                for (const QPointer<QWidget> &form : kept) {
                    ++forms;
                    if (!form || !form->isVisible())
                        problems.append(command + u": the form did not come back"_s);
                }
                if (typedInto(kept) != typed)
                    problems.append(command + u": what was typed is lost"_s);
            });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY2(forms > 10, qPrintable(QString::number(forms)));
    }

    void aDialogThatOpensMeanwhileWaits()
    {
        lock();
        auto *dialog = new Dialog(u"Delete Weißenfels?"_s, Dialog::Width::Small, m_window.get());
        dialog->open();
        QCOMPARE(dialog->testAttribute(Qt::WA_DontShowOnScreen), true);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(shownBeside(*m_window), QStringList());
        QCOMPARE(namesReadAloud(), QStringList());
        enter(m_lock->passphrase); // the question does not stand in the way
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(!dialog->testAttribute(Qt::WA_DontShowOnScreen));
        dialog->reject();
    }

    void aDialogThatIsClosedMeanwhileStaysClosed()
    {
        QPointer<Dialog> dialog = new Dialog(u"Delete Weißenfels?"_s, Dialog::Width::Small, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        lock();
        dialog->reject();
        unlock();
        QVERIFY(!dialog->isVisible());
    }

    void aMenuThatOpensMeanwhileOpensAgainAfterwards()
    {
        QMenu menu(m_window.get());
        menu.addAction(u"Call Weißenfels"_s);
        lock();
        menu.popup({10, 10});
        QTRY_VERIFY(!menu.isVisible());
        unlock();
        QVERIFY(!menu.isVisible());
        menu.popup({10, 10});
        QVERIFY(menu.isVisible() && !menu.testAttribute(Qt::WA_DontShowOnScreen));
        menu.close();
    }

    void aDialogThatOpensWithTheUnlockingIsOnTheScreen()
    {
        lock();
        auto *dialog = new Dialog(u"Delete Weißenfels?"_s, Dialog::Width::Small, m_window.get());
        dialog->open();
        unlock(); // before the event loop came round
        QVERIFY(dialog->isVisible() && !dialog->testAttribute(Qt::WA_DontShowOnScreen));
        QTest::qWait(1);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void everyCommandIsRefused()
    {
        goToContact();
        const auto groups = m_window->actionRegistry().allGroups();
        lock();
        const Target before = m_window->pages().currentTarget();
        const auto last = m_workspace->store().log().lastSequence();
        int commands = 0;
        for (const auto &group : groups) {
            for (QAction *command : group.actions) {
                if (command->objectName() == u"window.quit")
                    continue;
                ++commands;
                QSignalSpy ran(command, &QAction::triggered);
                command->trigger();
                QVERIFY2(ran.isEmpty(), qPrintable(command->objectName()));
            }
        }
        QVERIFY2(commands > 150, qPrintable(QString::number(commands)));
        QTest::qWait(0);
        QVERIFY(m_lock->isLocked());
        QCOMPARE(shownBeside(*m_window), QStringList());
        QCOMPARE(m_window->pages().currentTarget().page, before.page);
        QCOMPARE(*m_workspace->store().log().lastSequence(), *last);
    }

    void commandsOfAPageThatIsMadeMeanwhileAreRefusedToo()
    {
        lock();
        int commands = 0;
        for (const auto &group : m_window->actionRegistry().allGroups()) {
            for (QAction *command : group.actions) {
                ++commands;
                QSignalSpy ran(command, &QAction::triggered);
                if (command->objectName() != u"window.quit")
                    command->trigger();
                QVERIFY2(ran.isEmpty(), qPrintable(command->objectName()));
            }
        }
        QVERIFY(commands > 150);
        unlock();
        QAction *help = m_window->actionRegistry().find(u"window.shortcuts"_s);
        QSignalSpy ran(help, &QAction::triggered);
        help->trigger();
        QCOMPARE(ran.count(), 1);
    }

    void keysReachThePassphraseAndNothingElse()
    {
        lock();
        auto *line = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(line, u"gp?n"_s);
        QCOMPARE(line->text(), u"gp?n"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Alt);
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!m_window->findChild<CommandPalette *>());
        QCOMPARE(shownBeside(*m_window), QStringList());
    }

    void nothingCanBeDroppedOnIt()
    {
        lock();
        QVERIFY(!m_window->acceptDrops());
        unlock();
        QVERIFY(m_window->acceptDrops());
    }

    void theMenuBarSaysNothing()
    {
        m_workspace->commit(
            u"Change Weißenfels"_s, {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Weißenfels"_s}})});
        QTest::keyClick(m_window.get(), Qt::Key_Alt);
        QTRY_VERIFY(m_window->menuBar()->isVisible());
        lock();
        QVERIFY(m_window->menuBar()->actions().isEmpty());
        unlock();
        QTRY_VERIFY(!m_window->menuBar()->actions().isEmpty());
    }

    void theFocusGoesBackToWhereItWas()
    {
        m_window->go({page::settings});
        auto *search = m_window->pages().currentPage()->findChild<SearchField *>();
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        search->setText(u"theme"_s);
        lock();
        QVERIFY(!search->hasFocus());
        unlock();
        QTRY_VERIFY(search->hasFocus());
        QCOMPARE(search->text(), u"theme"_s);
    }

    void aWrongPassphraseIsSaidAndNothingShown()
    {
        lock();
        enter(u"Gruesse aus Bonn"_s);
        QVERIFY(m_lock->isLocked());
        QVERIFY(said().contains(u"wrong"_s));
        QCOMPARE(shownBeside(*m_window), QStringList());
    }

    void whileItWaitsNothingCanBeTypedButTheRecoveryKey()
    {
        lock();
        m_lock->said = u"in 5 seconds"_s;
        enter(u"Gruesse aus Bonn"_s);
        auto *line = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>();
        QVERIFY(line->isReadOnly() && line->hasFocus()); // in a button the keys that come would press it
        m_lock->said.clear();
        Q_EMIT m_lock->pauseEnded();
        QVERIFY(!line->isReadOnly() && line->hasFocus());
    }

    void whatWasLookedForOpensAfterwards()
    {
        lock();
        m_window->openPalette(u"Weißenfels"_s);
        QVERIFY(!m_window->findChild<CommandPalette *>());
        unlock();
        const auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
    }

    void aWindowThatOpensWhileItIsLockedShowsNothing()
    {
        lock();
        m_window = std::make_unique<MainWindow>(context());
        m_window->resize(1280, 800);
        m_window->show();
        QTest::qWait(1);
        QCOMPARE(shownBeside(*m_window), QStringList());
        QCOMPARE(m_window->windowTitle(), u"Satchel"_s);
        QCOMPARE(namesReadAloud(), QStringList());
        unlock();
        QVERIFY(m_window->pages().currentPage()->isVisible());
    }

    void theWindowKeepsItsPlace()
    {
        const QRect before = m_window->geometry();
        lock();
        QCOMPARE(m_window->geometry(), before);
        unlock();
        QCOMPARE(m_window->geometry(), before);
    }

    void theKeyLocksAndClashesWithNone()
    {
        auto &registry = m_window->actionRegistry();
        registry.allGroups();
        QAction *lockNow = registry.find(u"window.lock"_s);
        QVERIFY(lockNow);
        QCOMPARE(registry.clashing(lockNow, lockNow->shortcut()), nullptr);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_lock->isLocked());
    }

    void withoutALockTheKeyLeadsToTheSettings()
    {
        m_lock->passphrase.clear();
        m_window->actionRegistry().find(u"window.lock"_s)->trigger();
        QVERIFY(!m_lock->isLocked());
        QCOMPARE(m_window->pages().currentTarget().page, u"settings"_s);
        QVERIFY(m_window->findChild<Toast *>()->sentence().contains(u"app lock"_s));
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"settingPointer"_s)); // at the row of its switch
    }

    /// The lock in every language and size, whole: nothing cut, nothing over another. With SATCHEL_SHEETS=DIR pictures
    /// of it and of its settings are written there.
    void isWholeInEveryLanguageAndSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isDark");
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"es"_s, u"fr"_s, u"ja"_s}) {
            if (isThorough())
                QTest::addRow("%s-1280", qPrintable(language)) << language << QSize(1280, 800) << 100 << false;
            if (isLookedAt(language, 100))
                QTest::addRow("%s-1024", qPrintable(language)) << language << QSize(1024, 640) << 100 << true;
            if (isLookedAt(language, 200))
                QTest::addRow("%s-200", qPrintable(language)) << language << QSize(1280, 800) << 200 << false;
        }
    }
    void isWholeInEveryLanguageAndSize()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, isDark);
        useLanguage(*qGuiApp, language);
        m_preferences->setTextPercent(percent);
        m_preferences->setThemeMode(isDark ? Preferences::ThemeMode::Dark : Preferences::ThemeMode::Light);
        const auto back = qScopeGuard([this] {
            m_preferences->setThemeMode(Preferences::ThemeMode::Light);
            m_preferences->setTextPercent(100);
            useLanguage(*qGuiApp, u"en"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        });
        m_window = std::make_unique<MainWindow>(context());
        m_window->resize(size);
        m_window->show();
        m_window->go({.page = page::settings, .part = u"trust"_s});
        QTest::qWait(20);
        save(u"settings"_s);
        lock();
        QTest::qWait(1);
        save(u"locked"_s);
        m_lock->said = u"…"_s;
        enter(u"Gruesse aus Bonn"_s);
        const QStringList problems = cutParts(*m_window) + overlaps(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        save(u"refused"_s);
    }

private:
    void save(const QString &what) const
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            m_window->grab().save(
                folder + u"/lock-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-' + what + u".png"_s);
    }
    PageContext context() { return {*m_workspace, *m_preferences, &m_sync, nullptr, nullptr, m_lock.get()}; }
    void lock() { m_lock->lock(); }
    void unlock()
    {
        m_lock->unlock(m_lock->passphrase);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void enter(const QString &text)
    {
        auto *line = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *label : m_window->findChild<UnlockPage *>()->findChildren<Label *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void goToContact()
    {
        const auto rows = m_workspace->store().select({EntityKind::Contact, {}, {}, {}, {}, 1, false});
        m_window->go(Target::to(EntityKind::Contact, rows->id(0)));
        QTest::qWait(1);
    }
    /// Into every free line of the forms.
    static QStringList type(const QList<QPointer<QWidget>> &forms)
    {
        for (const QPointer<QWidget> &form : forms) {
            for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
                if (line->isVisible() && line->isEnabled() && !line->isReadOnly()
                    && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()) && line->text().isEmpty())
                    line->setText(u"half a word"_s);
            }
        }
        return typedInto(forms);
    }
    static QStringList typedInto(const QList<QPointer<QWidget>> &forms)
    {
        QStringList texts;
        for (const QPointer<QWidget> &form : forms) {
            for (QLineEdit *line : form ? form->findChildren<QLineEdit *>() : QList<QLineEdit *>())
                texts.append(line->text());
        }
        return texts;
    }

    std::unique_ptr<FakeAppLock> m_lock;
    std::unique_ptr<MainWindow> m_window;
};

SATCHEL_GUI_TEST(tst_LockScreen)
#include "tst_LockScreen.moc"
