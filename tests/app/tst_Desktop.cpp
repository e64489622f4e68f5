// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its store: opened, locked, damaged, newer, read-only; and that it never waits long for another writer.
#include "app/window/Desktop.h"
#include "store/Backup.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Toast.h"
#include "ui/settings/BackupSettingsPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QFileOpenEvent>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

ChangeSet oneContact(const QString &name)
{
    return {
        u"Create contact"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, name}})}, {}};
}

qint64 contactsIn(TestStore &store)
{
    return store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

items::Workspace &workspaceOf(const app::Desktop &desktop)
{
    return *desktop.workspace();
}

QWidget *question(const QWidget *window)
{
    for (auto *dialog : window->findChildren<ui::Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void press(const QString &text, const QWidget *in)
{
    for (auto *button : in->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button->click();
    }
    qFatal("no button %s", qUtf8Printable(text));
}

QStringList buttonTexts(const QWidget *window)
{
    QStringList texts;
    for (const auto *button : window->findChildren<QAbstractButton *>())
        texts.append(button->text());
    return texts;
}

/// A window over a new store whose language can be changed.
struct LanguageChange
{
    TestStore store;
    MemoryKeychain keychain;
    app::StoreKeys keys{keychain};
    std::unique_ptr<ui::Preferences> owned = ui::Preferences::transient();
    ui::Preferences *preferences = owned.get();
    app::Desktop desktop{std::move(owned), store.clock, keys};

    LanguageChange() { desktop.openStore(store.path()); }
};

} // namespace

class tst_Desktop : public QObject
{
    Q_OBJECT

    MemoryKeychain keychain;
    app::StoreKeys keys{keychain};

private Q_SLOTS:
    void opensAWindowOnANewStore()
    {
        TestStore store;
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.folder() + u"/new/mine.store"_s);
        QVERIFY(desktop.hasStore());
        QVERIFY(qobject_cast<ui::MainWindow *>(desktop.window()));
        QVERIFY(desktop.window()->isVisible());
    }

    void saysThatANewerStoreIsNewer()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("PRAGMA user_version=99"));
        store.release().reset();
        const QByteArray before = contentOf(store.path());
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        QVERIFY(!desktop.hasStore());
        QVERIFY(desktop.window()->isVisible());
        QCOMPARE(buttonTexts(desktop.window()), (QStringList{u"Diagnostics…"_s, u"Quit"_s}));
        QCOMPARE(contentOf(store.path()), before);
    }

    void warnsOfANetworkDriveOnce()
    {
        TestStore store;
        store.release().reset();
        const QString settings = store.folder() + u"/satchel.ini"_s;
        const auto warning = [&](const QString &fileSystem) {
            auto preferences = std::make_unique<ui::Preferences>(
                std::make_unique<QSettings>(settings, QSettings::IniFormat));
            app::Desktop desktop(std::move(preferences), store.clock, keys, Policies(),
                [fileSystem](const QString &) { return fileSystem; });
            desktop.openStore(store.path());
            if (!desktop.hasStore())
                return u"no store"_s;
            const auto *dialog = desktop.window()->findChild<ui::Dialog *>();
            QString text;
            for (const auto *label : dialog ? dialog->findChildren<ui::Label *>() : QList<ui::Label *>())
                text += label->text();
            return text;
        };
        QCOMPARE(warning({}), QString());
        QVERIFY(warning(u"nfs4"_s).contains(u"nfs4"_s));
        QCOMPARE(warning(u"nfs4"_s), QString()); // the person decided to go on
    }

    void leavesTheFileOfAnotherProgramAlone()
    {
        TestStore store;
        const QString path = store.folder() + u"/other.db"_s;
        {
            const auto other = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT(other);
            QVERIFY_RESULT((*other)->execute("PRAGMA journal_mode=WAL; CREATE TABLE note (text)"));
        }
        const QByteArray before = contentOf(path);
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(path);
        QVERIFY(!desktop.hasStore());
        QCOMPARE(buttonTexts(desktop.window()), (QStringList{u"Diagnostics…"_s, u"Quit"_s}));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(!QFile::exists(path + u"-shm"_s));
    }

    void comesForwardAndLooksForWhatWasAsked()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"email"_s, u"ana@example.com"_s}});
        store.release().reset();
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        desktop.window()->showMinimized();
        desktop.comeForward(u"ana@example.com"_s);
        QVERIFY(!desktop.window()->isMinimized());
        auto *results = desktop.window()->findChild<ui::CommandPalette *>()->findChild<QListView *>();
        QTRY_VERIFY(results->model()
                        ->match(results->model()->index(0, 0), Qt::DisplayRole, u"Berg"_s, 1, Qt::MatchContains)
                        .size()
            == 1);
    }

    void aFileGivenToTheRunningProgramIsOpened() // as macOS does
    {
        TestStore store;
        TestStore other;
        store.release().reset();
        other.release().reset();
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        const QPointer<const QWidget> before = desktop.window();
        QFileOpenEvent event(other.path());
        QCoreApplication::sendEvent(qApp, &event);
        QVERIFY(desktop.hasStore());
        QVERIFY(before.isNull());
    }

    void tellsWhatIsNewOnceAfterAnUpgrade()
    {
        TestStore store;
        const QString settings = store.folder() + u"/satchel.ini"_s;
        QSettings(settings, QSettings::IniFormat).setValue(u"notes/version"_s, u"0.0.1"_s);
        const auto start = [&] {
            auto preferences = std::make_unique<ui::Preferences>(
                std::make_unique<QSettings>(settings, QSettings::IniFormat));
            app::Desktop desktop(std::move(preferences), store.clock, keys);
            desktop.openStore(store.path());
            const auto *notes = desktop.window()->findChild<QTextBrowser *>();
            return notes && notes->isVisible() && notes->toPlainText().contains(u"Added"_s);
        };
        QVERIFY(start());
        QVERIFY(!start());
    }

    void tellsNothingOnTheFirstStart()
    {
        TestStore store;
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        QVERIFY(!desktop.window()->findChild<QTextBrowser *>());
    }

    void offersACopyOfTheBackupOfADamagedStore()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY_RESULT(store::copyStore(store->database(), store.path() + u".before-2.backup"_s));
        store.release().reset();
        overwrite(store.path(), QByteArray(20'000, '\xA5'));
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        QVERIFY(!desktop.hasStore());
        QAbstractButton *open = nullptr;
        for (auto *button : desktop.window()->findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"copy of the backup"_s))
                open = button;
        }
        QVERIFY(open);
        open->click();
        QTRY_VERIFY(desktop.hasStore());
        QCOMPARE(contentOf(store.path()), QByteArray(20'000, '\xA5'));
        auto copy = store::Store::open(store.folder() + u"/test-restored-2026-11-20.store"_s, store.clock, 1);
        QVERIFY_RESULT(copy);
        QCOMPARE((*copy)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 1);
    }

    void restoresTheBackupOfADamagedStore()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY_RESULT(store::makeBackup(*store, store.path() + u".2026-11-19-123000.backup"_s));
        store.release().reset();
        overwrite(store.path(), QByteArray(20'000, '\xA5'));
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        QVERIFY(!desktop.hasStore());
        press(u"Restore the backup"_s, desktop.window());
        QTRY_VERIFY(desktop.hasStore());
        QCOMPARE(desktop.workspace()->store().path(), QFileInfo(store.path()).canonicalFilePath());
        QCOMPARE(desktop.workspace()->store().count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 1);
        QCOMPARE(contentOf(store.path() + u".replaced-2026-11-20-120000.backup"_s), QByteArray(20'000, '\xA5'));
    }

    void restoresABackupFromTheSettings()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY_RESULT(store::makeBackup(*store, store.path() + u".2026-11-19-123000.backup"_s));
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ben"_s}});
        store.release().reset();
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        auto *window = qobject_cast<ui::MainWindow *>(desktop.window());
        QVERIFY(window);
        window->go({.page = ui::page::settings, .part = u"backup"_s});
        auto *list = window->findChild<ui::BackupSettingsPage *>()->findChild<QTableWidget *>();
        QCOMPARE(list->rowCount(), 1);
        Q_EMIT list->cellActivated(0, 0);
        QTRY_VERIFY(question(window));
        QAbstractButton *restore = nullptr;
        for (auto *button : question(window)->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Restore"_s)
                restore = button;
        }
        QVERIFY(restore);
        QTRY_VERIFY(restore->isEnabled()); // once the backup has been opened and checked
        restore->click();
        QTRY_VERIFY(desktop.hasStore() && desktop.window() != window
            && desktop.workspace()->store().count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1) == 1);
        list = desktop.window()->findChild<ui::BackupSettingsPage *>()->findChild<QTableWidget *>();
        QCOMPARE(list->rowCount(), 2); // with the one that was replaced
    }

    void theCopyOfABackupThatOthersCouldReadIsItsOwnersOnly()
    {
#ifdef Q_OS_UNIX
        TestStore store;
        const QString backup = store.path() + u".before-2.backup"_s;
        QVERIFY_RESULT(store::copyStore(store->database(), backup));
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QVERIFY(QFile::setPermissions(backup, owner | QFile::ReadGroup | QFile::ReadOther));
        const auto copy = app::restoreBeside(backup, store.path(), store.clock.today());
        QVERIFY_RESULT(copy);
        QCOMPARE(QFile::permissions(*copy), QFile::Permissions(owner));
#else
        QSKIP("rights work differently here");
#endif
    }

    void theNewestBackupIsTheOneOffered()
    {
        TestStore store;
        QVERIFY(app::newestBackup(store.path()).isEmpty());
        overwrite(store.path() + u".before-2.backup"_s, "old");
        QFile old(store.path() + u".before-2.backup"_s);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        old.close();
        overwrite(store.path() + u".before-3.backup"_s, "new");
        QCOMPARE(app::newestBackup(store.path()), store.path() + u".before-3.backup"_s);
    }

    void I5_anEditNeverBlocksTheWindowAndIsSavedLater()
    {
        TestStore store;
        auto opening = app::openForWindow(store.path(), store.clock, 5, {});
        QVERIFY(opening.store);
        QVERIFY(!opening.problem);
        items::Workspace workspace(
            std::move(opening.store), [&store] { return store::Store::open(store.path(), store.clock, 6); });
        QSignalSpy committed(&workspace, &items::Workspace::committed);
        QSignalSpy failed(&workspace, &items::Workspace::failed);
        {
            auto lock = store::Transaction::begin(store->database());
            QVERIFY_RESULT(lock);
            for (int i = 0; i < 5; ++i)
                workspace.commit(oneContact(u"Ana %1"_s.arg(i))); // comes back though this very thread holds the lock
            QVERIFY(workspace.isSaving());
            QCOMPARE(committed.size(), 0);
        }
        QTRY_COMPARE(committed.size(), 5);
        QVERIFY(!workspace.isSaving());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 5);
    }

    void closingWaitsForWhatIsNotSavedYet()
    {
        TestStore store;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        auto &workspace = workspaceOf(desktop);
        {
            auto lock = store::Transaction::begin(store->database());
            QVERIFY_RESULT(lock);
            workspace.commit(oneContact(u"Ana"_s));
            QVERIFY(!desktop.window()->close());
            QVERIFY(desktop.window()->isVisible());
            QVERIFY(question(desktop.window()));
        }
        QTRY_VERIFY(!desktop.window()->isVisible()); // saved, and closed by itself
        QCOMPARE(contactsIn(store), 1);
    }

    void closedAtOnceTheNextStartSavesItAndSaysSo()
    {
        TestStore store;
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        {
            auto lock = store::Transaction::begin(store->database());
            QVERIFY_RESULT(lock);
            workspaceOf(desktop).commit(oneContact(u"Ana"_s));
            QVERIFY(!desktop.window()->close());
            press(u"Close now"_s, question(desktop.window()));
            QVERIFY(!desktop.window()->isVisible());
        }
        QCOMPARE(contactsIn(store), 0);
        desktop.openStore(store.path());
        const auto *toast = desktop.window()->findChild<ui::Toast *>();
        QTRY_COMPARE(contactsIn(store), 1);
        QTRY_VERIFY2(toast->sentence().contains(u"from the last session"_s), qPrintable(toast->sentence()));
    }

    void closingWaitsForATaskThatIsRunning()
    {
        TestStore store;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        auto task = workspaceOf(desktop).tasks().begin(u"Import leads.csv"_s);
        QVERIFY(!desktop.window()->close());
        QVERIFY(desktop.window()->isVisible());
        QVERIFY(question(desktop.window()));
        task = {};
        QTRY_VERIFY(!desktop.window()->isVisible());
    }

    void aPersonMayStopATaskAndClose()
    {
        TestStore store;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        app::Desktop desktop(ui::Preferences::transient(), store.clock, keys);
        desktop.openStore(store.path());
        const auto task = workspaceOf(desktop).tasks().begin(u"Import leads.csv"_s);
        QVERIFY(!desktop.window()->close());
        press(u"Keep open"_s, question(desktop.window()));
        QVERIFY(desktop.window()->isVisible());
        QTRY_VERIFY(!question(desktop.window()));
        QVERIFY(!desktop.window()->close());
        press(u"Stop and close"_s, question(desktop.window()));
        QVERIFY(!desktop.window()->isVisible());
    }

    void anotherLanguageWaitsForATaskThatIsRunning()
    {
        LanguageChange change;
        app::Desktop &desktop = change.desktop;
        const QPointer<const QWidget> before = desktop.window();
        auto task = workspaceOf(desktop).tasks().begin(u"Import leads.csv"_s);
        change.preferences->setLanguage(u"de"_s);
        const auto *toast = desktop.window()->findChild<ui::Toast *>();
        QTRY_VERIFY2(toast->sentence().contains(u"Import leads.csv"_s), qPrintable(toast->sentence()));
        QVERIFY(desktop.window() == before.data());
        task = {};
        QTRY_VERIFY(before.isNull());
        change.preferences->setLanguage(u"en"_s);
    }

    void anotherLanguageKeepsTheWindowsPlace()
    {
        LanguageChange change;
        app::Desktop &desktop = change.desktop;
        const QPointer<const QWidget> before = desktop.window();
        const QRect place(31, 47, 917, 611);
        desktop.window()->setGeometry(place);
        change.preferences->setLanguage(u"de"_s);
        QTRY_VERIFY(before.isNull());
        QCOMPARE(desktop.window()->geometry(), place);
        change.preferences->setLanguage(u"en"_s);
    }

    void anotherLanguageLosesNothingThatWaits()
    {
        LanguageChange change;
        app::Desktop &desktop = change.desktop;
        const QPointer<const QWidget> before = desktop.window();
        {
            auto lock = store::Transaction::begin(change.store->database());
            QVERIFY_RESULT(lock);
            workspaceOf(desktop).commit(oneContact(u"Ana"_s));
            change.preferences->setLanguage(u"de"_s);
            QTest::qWait(50);
            QVERIFY(desktop.window() == before.data()); // it waits, and says so
            QVERIFY(!desktop.window()->findChild<ui::Toast *>()->sentence().isEmpty());
        }
        QTRY_COMPARE(contactsIn(change.store), 1);
        QTRY_VERIFY(before.isNull());
        QCOMPARE(contactsIn(change.store), 1);
        change.preferences->setLanguage(u"en"_s);
    }

    void hidingPersonalDataOpensTheWindowUponStandInsAndBack()
    {
        LanguageChange change;
        app::Desktop &desktop = change.desktop;
        const RecordId ana = change.store.create(EntityKind::Contact, {{u"last_name"_s, u"Brüggenthies"_s}});
        const auto toggle = [&] {
            auto *window = qobject_cast<ui::MainWindow *>(desktop.window());
            QVERIFY(window);
            Q_EMIT window->personalDataToggled();
        };
        toggle();
        QTRY_VERIFY(workspaceOf(desktop).store().isMasked());
        QCOMPARE(workspaceOf(desktop).store().title(EntityKind::Contact, ana), u"Contact 1"_s);
        bool isRefused = false;
        workspaceOf(desktop).commit(
            {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Contact, ana, {{u"notes"_s, u"x"_s}})}, {}},
            [&](const Result<Receipt> &receipt) { isRefused = !receipt; });
        QTRY_VERIFY(isRefused);
        toggle();
        QTRY_VERIFY(!workspaceOf(desktop).store().isMasked());
        QCOMPARE(workspaceOf(desktop).store().title(EntityKind::Contact, ana), u"Brüggenthies"_s);
        QCOMPARE(change.store.value(EntityKind::Contact, ana, u"notes"_s), Value());
    }
};

SATCHEL_GUI_TEST(tst_Desktop)
#include "tst_Desktop.moc"
