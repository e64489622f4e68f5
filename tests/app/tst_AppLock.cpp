// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of the program: when it locks, what unlocks it, and that no way leads around it.
#include "app/StoreEncryption.h"
#include "app/window/Desktop.h"
#include "app/window/UnlockDelay.h"
#include "store/encryption/RecoveryKey.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/FakeAlarm.h"
#include "tests/support/FakeCrmProcess.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/LockPreferences.h"
#include "ui/common/Toast.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/UnlockPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
const QString lockPassphrase = u"Unter den Linden 7"_s;
const QString storePassphrase = u"Gruesse aus Koeln"_s;

class FakeSession final : public platform::SessionWatch
{
};

/// A computer with one store, whose program can be ended and started again. A test moves its clock.
class Desk
{
public:
    Policies policies; // of the organisation

    explicit Desk(std::unique_ptr<TestStore> made = std::make_unique<TestStore>()) : store(std::move(made))
    {
        store->create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}});
        store->release().reset();
    }

    app::StoreEncryption encryption(const QString &path = {})
    {
        return std::move(*app::StoreEncryption::begin(
            path.isEmpty() ? store->path() : path, keys, [](const QString &, bool) { return storePassphrase; }));
    }
    void encrypt() { QVERIFY_RESULT(encryption().encrypt()); }
    void protect() { QVERIFY_RESULT(encryption().setPassphrase(storePassphrase)); }

    void start()
    {
        desktop.reset();
        auto owned = std::make_unique<ui::Preferences>(std::make_unique<QSettings>(settings(), QSettings::IniFormat));
        preferences = owned.get();
        desktop = std::make_unique<app::Desktop>(
            std::move(owned), store->clock, keys, policies, [](const QString &) { return QString(); },
            app::DesktopLock::Surroundings{[this](const Clock &) { return alarms.make(); },
                [this] {
                    auto made = hasSession ? std::make_unique<FakeSession>() : nullptr;
                    session = made.get();
                    return made;
                }});
        desktop->openStore(store->path());
    }
    /// As a power cut or kill -9 would: nothing is written on the way out.
    void startAfterKill()
    {
        preferences->flush();
        const QString copy = settings() + u".then"_s;
        QFile::remove(copy);
        QVERIFY(QFile::copy(settings(), copy));
        desktop.reset();
        QFile::remove(settings());
        QVERIFY(QFile::copy(copy, settings()));
        start();
    }
    QString settings() const { return store->folder() + u"/satchel.ini"_s; }

    void switchOn(const ui::LockPreferences &wanted = {.isOn = true})
    {
        if (desktop->lock().secret() == ui::AppLock::Secret::LockPassphrase) {
            std::optional<Result<void>> kept;
            desktop->lock().setPassphrase(lockPassphrase, [&](const Result<void> &result) { kept = result; });
            QTRY_VERIFY(kept.has_value());
            QVERIFY_RESULT(*kept);
        }
        ui::setLockPreferences(*preferences, wanted);
        QVERIFY(desktop->lock().isReady());
    }
    /// Encrypted, open, and with the lock on.
    void begin(const ui::LockPreferences &wanted = {.isOn = true})
    {
        encrypt();
        start();
        switchOn(wanted);
    }

    bool isLocked() const { return desktop->lock().isLocked(); }
    ui::MainWindow *window() const { return qobject_cast<ui::MainWindow *>(desktop->window()); }
    /// In place of the window while the store is not open, over it while it is locked.
    ui::UnlockPage *page() const
    {
        if (auto *alone = qobject_cast<ui::UnlockPage *>(desktop->window()))
            return alone;
        const auto pages = desktop->window()->findChildren<ui::UnlockPage *>();
        return pages.isEmpty() ? nullptr : pages.last(); // that of the time before goes from the event loop
    }
    bool showsAPage() const { return window()->pages().isVisible(); }
    QString said() const
    {
        QStringList texts;
        for (const auto *label : page()->findChildren<ui::Label *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void enter(const QString &text)
    {
        auto *line = page()->findChild<QLineEdit *>();
        QTRY_VERIFY(!line->isReadOnly() && button(u"Unlock"_s));
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Waits until it was compared.
    void enterWrong(const QString &text = u"Unter den Eichen 7"_s)
    {
        enter(text);
        QTRY_VERIFY(!isTrying());
        QVERIFY(said().contains(u"not the passphrase"_s));
    }
    bool isTrying() const
    {
        const auto buttons = page()->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const auto *button) { return button->text() == u"Unlocking…"; });
    }
    void enterRecoveryKey(const QString &text)
    {
        button(u"Use the recovery key"_s)->click();
        auto *lines = page()->findChild<QPlainTextEdit *>();
        lines->setPlainText(text);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : page()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button %s", qUtf8Printable(text));
    }

    std::unique_ptr<TestStore> store;
    MemoryKeychain keychain;
    app::StoreKeys keys{keychain, cheapPassphrase};
    FakeAlarms alarms{store->clock};
    bool hasSession = true;
    platform::SessionWatch *session = nullptr; // once it is watched
    ui::Preferences *preferences = nullptr;
    std::unique_ptr<app::Desktop> desktop;
};

} // namespace

class tst_AppLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void itIsOffUntilAPersonSwitchesItOn()
    {
        Desk desk;
        desk.encrypt();
        desk.start();
        desk.alarms.advance(24 * 60 * minute);
        desk.desktop->lock().lock();
        QVERIFY(!desk.isLocked());
        QVERIFY(desk.showsAPage());
    }

    void nothingIsLockedOnAStoreThatAnybodyCanRead()
    {
        Desk desk;
        desk.start();
        QCOMPARE(desk.desktop->lock().secret(), ui::AppLock::Secret::None);
        ui::setLockPreferences(*desk.preferences, {.isOn = true});
        QVERIFY(!desk.desktop->lock().isReady());
        desk.desktop->lock().lock();
        QVERIFY(!desk.isLocked());
    }

    void thePassphraseOfTheLockUnlocksWhatTheKeychainOpens()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        QVERIFY(!desk.showsAPage());
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        QVERIFY(desk.showsAPage());
    }

    void onlyItsHashIsKeptAndInTheKeychain()
    {
        Desk desk;
        desk.begin();
        desk.preferences->flush();
        QVERIFY(desk.keychain.entries().value(u"app-lock"_s).startsWith(u"$argon2id$"_s));
        for (const QString &secret : desk.keychain.everWritten)
            QVERIFY(!secret.contains(lockPassphrase));
        QFile settings(desk.settings());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray content = settings.readAll();
        QVERIFY(!content.contains(lockPassphrase.toUtf8()) && !content.contains("argon2"));
    }

    void thePassphraseOfTheStoreUnlocksItsWindow()
    {
        Desk desk;
        desk.protect();
        desk.start();
        desk.page()->findChild<QLineEdit *>()->setText(storePassphrase);
        QTest::keyClick(desk.page()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.desktop->hasStore());
        desk.switchOn();
        desk.desktop->lock().lock();
        desk.enterWrong(lockPassphrase);
        desk.enter(storePassphrase);
        QTRY_VERIFY(!desk.isLocked());
    }

    /// The key file may be gone because another program gave the key to the keychain: that must not open the window.
    void aKeyThatTheKeychainHasIsNoPassphrase()
    {
        Desk desk;
        desk.protect();
        desk.start();
        desk.page()->findChild<QLineEdit *>()->setText(storePassphrase);
        QTest::keyClick(desk.page()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.desktop->hasStore());
        desk.switchOn();
        desk.desktop->lock().lock();
        QVERIFY(QFile::remove(store::keyFileOf(desk.store->path())));
        desk.enter(u"anything at all"_s);
        QTRY_VERIFY(!desk.isTrying());
        QVERIFY(desk.isLocked());
    }

    void itLocksAfterTheMinutesWithoutInput()
    {
        Desk desk;
        desk.begin({.isOn = true, .minutes = 10});
        desk.alarms.advance(9 * minute);
        QTest::keyClick(desk.window(), Qt::Key_Shift);
        desk.alarms.advance(9 * minute);
        QVERIFY(!desk.isLocked());
        desk.alarms.advance(minute);
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
    }

    void aLockThatIsUnlockedWaitsForTheMinutesAnew()
    {
        Desk desk;
        desk.begin({.isOn = true, .minutes = 10});
        desk.alarms.advance(10 * minute);
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        desk.alarms.advance(9 * minute);
        QVERIFY(!desk.isLocked());
        desk.alarms.advance(minute);
        QVERIFY(desk.isLocked());
    }

    void itLocksBeforeTheComputerSleeps()
    {
        Desk desk;
        desk.begin();
        Q_EMIT desk.session->aboutToSleep();
        QVERIFY(desk.isLocked()); // before the slot returns: the computer waits no longer
        QVERIFY(!desk.showsAPage());
    }

    void itLocksWithTheScreen()
    {
        Desk desk;
        desk.begin();
        Q_EMIT desk.session->screenLocked();
        QVERIFY(desk.isLocked());
    }

    void whoDoesNotWantThatIsNotLocked()
    {
        Desk desk;
        desk.begin();
        ui::setLockPreferences(*desk.preferences, {.isOn = true, .onSleep = false});
        Q_EMIT desk.session->aboutToSleep();
        Q_EMIT desk.session->screenLocked();
        QVERIFY(!desk.isLocked());
    }

    void aWrongPassphraseIsCountedAndSlowsDown()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.enterWrong();
        desk.enterWrong();
        QVERIFY(desk.desktop->lock().pause().isEmpty());
        desk.enterWrong();
        QVERIFY2(desk.said().contains(u"try again in 5 second"_s), qPrintable(desk.said()));
        desk.desktop->lock().unlock(lockPassphrase); // the right one has to wait as well
        QVERIFY(desk.isLocked());
        desk.alarms.advance(5'000);
        QVERIFY2(desk.said().contains(u"try again now"_s), qPrintable(desk.said()));
        desk.enterWrong();
        QVERIFY2(desk.said().contains(u"try again in 10 second"_s), qPrintable(desk.said()));
        desk.alarms.advance(10'000);
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        desk.desktop->lock().lock();
        desk.enterWrong();
        QVERIFY(desk.desktop->lock().pause().isEmpty()); // the right one ended the count
    }

    void theWaitDoublesUpToFiveMinutes()
    {
        QCOMPARE(app::unlockDelay(0), 0);
        QCOMPARE(app::unlockDelay(2), 0);
        QCOMPARE(app::unlockDelay(3), 5'000);
        QCOMPARE(app::unlockDelay(4), 10'000);
        QCOMPARE(app::unlockDelay(8), 160'000);
        QCOMPARE(app::unlockDelay(9), 300'000);
        QCOMPARE(app::unlockDelay(1'000'000), 300'000);
        QCOMPARE(app::delayLeft(3, Instant{100'000}, Instant{102'000}), 3'000);
        QCOMPARE(app::delayLeft(3, Instant{100'000}, Instant{200'000}), 0);
        QCOMPARE(app::delayLeft(3, Instant{100'000}, Instant{50'000}), 5'000); // the clock was set back
    }

    void aNewStartShortensNoWait()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        for (int i = 0; i < 3; ++i)
            desk.enterWrong();
        desk.startAfterKill();
        QVERIFY(desk.isLocked());
        QVERIFY2(desk.said().contains(u"try again in 5 second"_s), qPrintable(desk.said()));
        QVERIFY(desk.page()->findChild<QLineEdit *>()->isReadOnly());
        desk.alarms.advance(5'000);
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
    }

    void endingTheProgramDoesNotUnlockIt()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.start();
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        QVERIFY(desk.showsAPage());
        desk.start();
        QVERIFY(!desk.isLocked());
    }

    void killingTheProgramDoesNotUnlockIt()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.startAfterKill();
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
    }

    void whoWantsItIsAskedAtEveryStart()
    {
        Desk desk;
        desk.begin({.isOn = true, .onClose = true});
        QVERIFY(!desk.isLocked());
        desk.start();
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
    }

    void aStoreThatWasJustOpenedWithItsPassphraseIsNotAskedForTwice()
    {
        Desk desk;
        desk.protect();
        for (int run = 0; run < 2; ++run) {
            desk.start();
            desk.page()->findChild<QLineEdit *>()->setText(storePassphrase);
            QTest::keyClick(desk.page()->findChild<QLineEdit *>(), Qt::Key_Return);
            QTRY_VERIFY(desk.desktop->hasStore());
            QVERIFY(!desk.isLocked());
            desk.switchOn({.isOn = true, .onClose = true});
            desk.desktop->lock().lock();
        }
    }

    void theRecoveryKeyUnlocksForWhoForgotThePassphrase()
    {
        Desk desk;
        desk.begin();
        const QStringList paper = store::recoveryLines(*desk.keys.own());
        desk.desktop->lock().lock();
        QString mistyped = paper.join(u'\n');
        mistyped[0] = mistyped[0] == u'A' ? u'B' : u'A';
        desk.enterRecoveryKey(mistyped);
        QVERIFY2(desk.said().contains(u"mistake in line 1"_s), qPrintable(desk.said()));
        auto *lines = desk.page()->findChild<QPlainTextEdit *>();
        lines->setPlainText(store::recoveryLines(store::StoreKey::random()).join(u'\n'));
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk.said().contains(u"another store"_s), qPrintable(desk.said()));
        QVERIFY(desk.isLocked());
        lines->setPlainText(paper.join(u'\n'));
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.isLocked());
        QCOMPARE(desk.window()->pages().currentTarget().page, u"settings"_s);
        QVERIFY(desk.window()->findChild<ui::Toast *>()->sentence().contains(u"new passphrase"_s));
    }

    void itUnlocksAlsoWhileWrongPassphrasesWait()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        for (int i = 0; i < 3; ++i)
            desk.enterWrong();
        desk.enterRecoveryKey(store::recoveryLines(*desk.keys.own()).join(u'\n'));
        QVERIFY(!desk.isLocked());
    }

    void aKeychainThatIsOutOfReachIsSaidAndTriedAgain()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.keychain.failAfter(0);
        desk.enter(lockPassphrase);
        QTRY_VERIFY2(desk.said().contains(u"keychain"_s), qPrintable(desk.said()));
        QVERIFY(desk.isLocked());
        desk.keychain.recover();
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
    }

    void aPassphraseThatSomebodyTookFromTheKeychainUnlocksNothing()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        QVERIFY_RESULT(desk.keychain.remove(u"app-lock"_s));
        desk.enter(QString(u"x"_s));
        QTRY_VERIFY2(desk.said().contains(u"Use the recovery key"_s), qPrintable(desk.said()));
        QVERIFY(desk.isLocked());
    }

    void aPassphraseThatCannotBeKeptIsNotSet()
    {
        Desk desk;
        desk.encrypt();
        desk.start();
        desk.keychain.refusesWrites = true;
        std::optional<Result<void>> kept;
        desk.desktop->lock().setPassphrase(lockPassphrase, [&](const Result<void> &result) { kept = result; });
        QTRY_VERIFY(kept.has_value());
        QCOMPARE(kept->error().kind, Error::Kind::KeychainUnavailable);
        QVERIFY(!desk.desktop->lock().hasPassphrase());
        desk.desktop->lock().setPassphrase(u"short"_s, [&](const Result<void> &result) { kept = result; });
        QCOMPARE(kept->error().kind, Error::Kind::Invalid);
    }

    void theWindowIsNotFrozenWhileAPassphraseIsCompared()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.keychain.holdReads();
        desk.enter(lockPassphrase);
        QVERIFY(desk.isLocked()); // back at once, with the page saying that it tries
        QVERIFY(!desk.button(u"Unlocking…"_s)->isEnabled());
        desk.keychain.releaseReads();
        QTRY_VERIFY(!desk.isLocked());
    }

    /// Who sees the mistake types again at once; no key of it may reach a button, and Quit is the next one.
    void whatIsTypedWhileAPassphraseIsComparedIsTriedNext()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.keychain.holdReads();
        desk.enter(u"wrong passphrase"_s);
        auto *line = desk.page()->findChild<QLineEdit *>();
        QVERIFY(desk.button(u"Unlocking…"_s));
        QCOMPARE(desk.page()->focusWidget(), line);
        QTest::keyClicks(line, lockPassphrase);
        QTest::keyClick(line, Qt::Key_Return);
        desk.keychain.releaseReads();
        QTRY_VERIFY(!desk.isLocked());
    }

    void aSecondStartShowsTheLockAndTheSearchWaits()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.desktop->window()->showMinimized();
        desk.desktop->comeForward(u"Silva"_s);
        QVERIFY(!desk.desktop->window()->isMinimized());
        QVERIFY(!desk.window()->findChild<ui::CommandPalette *>());
        QVERIFY(!desk.showsAPage());
        desk.enter(lockPassphrase);
        QTRY_VERIFY(desk.window()->findChild<ui::CommandPalette *>());
    }

    void aStoreThatIsGivenToTheLockedProgramOpensLocked() // as macOS does
    {
        Desk desk;
        TestStore other;
        other.release().reset();
        QVERIFY_RESULT(desk.encryption(other.path()).encrypt());
        desk.begin();
        desk.desktop->lock().lock();
        QFileOpenEvent event(other.path());
        QCoreApplication::sendEvent(qApp, &event);
        QVERIFY(desk.desktop->hasStore());
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
    }

    void anotherLanguageDoesNotUnlockIt()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        desk.preferences->setLanguage(u"de"_s);
        QTRY_VERIFY(desk.said().contains(u"gesperrt"_s));
        QVERIFY(!desk.showsAPage());
        desk.preferences->setLanguage(u"en"_s);
        QTRY_VERIFY(desk.said().contains(u"locked"_s));
    }

    void whatWasTypedIsThereAfterwards()
    {
        Desk desk;
        desk.begin();
        desk.window()->go({.page = u"contacts"_s, .action = ui::Target::Action::Create});
        QTRY_VERIFY(firstLine(*desk.window()));
        QLineEdit *line = firstLine(*desk.window());
        line->setFocus();
        QTest::keyClicks(line, u"Brueggenth"_s);
        desk.desktop->lock().lock();
        QVERIFY(!line->isVisible());
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        QCOMPARE(line->text(), u"Brueggenth"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"ies"_s);
        QCOMPARE(line->text(), u"Brueggenthies"_s);
    }

    void whatOthersChangeArrivesWhileItIsLocked()
    {
        Desk desk;
        desk.begin();
        desk.desktop->lock().lock();
        QSignalSpy changed(desk.desktop->workspace(), &items::Workspace::changed);
        const auto worker = desk.desktop->workspace()->workerStore()();
        QVERIFY_RESULT(worker);
        QVERIFY_RESULT((*worker)->commit(
            {u"Sync"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Moreau"_s}})}, {}}));
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(!desk.showsAPage());
    }

    void theSyncGoesOn()
    {
        FakeCrmProcess crm({u"--records"_s, u"20"_s, u"--burst"_s, u"10000"_s});
        Desk desk;
        desk.encrypt();
        satchel({u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Hub"_s, u"--base-url"_s, crm.address(),
                    u"--token-stdin"_s},
            FakeCrmProcess::token().toUtf8() + '\n', desk);
        desk.start();
        desk.switchOn({.isOn = true, .onClose = true});
        desk.start(); // locked before the first round
        QVERIFY(desk.isLocked());
        const auto contacts = [&] {
            return desk.desktop->workspace()->store().count({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        };
        QTRY_VERIFY_WITH_TIMEOUT(contacts().value_or(0) > 10, 60'000);
        QVERIFY(desk.isLocked());
        QVERIFY(!desk.showsAPage());
    }

    void aCopiedSecretLeavesTheClipboardWithTheLock()
    {
        Desk desk;
        desk.begin();
        desk.window()->go({.page = u"settings"_s, .part = u"trust"_s});
        press(u"Show…"_s, *desk.window());
        auto *dialog = desk.window()->findChild<ui::RecoveryKeyDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        press(u"Copy"_s, *dialog);
        for (const auto *label : dialog->findChildren<ui::Label *>())
            QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, store::recoveryLines(*desk.keys.own()).join(u'\n'));
        desk.desktop->lock().lock();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!dialog->isVisible());
    }

    void theSettingsSwitchItOnWithAPassphrase()
    {
        Desk desk;
        desk.encrypt();
        desk.start();
        desk.window()->go({.page = u"settings"_s, .part = u"trust"_s});
        auto *box = checkBox(u"Lock Satchel when I am away"_s, *desk.window());
        QVERIFY(box->isEnabled());
        box->click();
        QVERIFY(!box->isChecked()); // not before there is a passphrase
        auto *dialog = desk.window()->findChild<ui::Dialog *>();
        const auto lines = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            line->setText(lockPassphrase);
        press(u"Set passphrase"_s, *dialog);
        QTRY_VERIFY(box->isChecked());
        QVERIFY(desk.desktop->lock().isReady());
        checkBox(u"when the window is closed"_s, *desk.window())->click();
        QCOMPARE(ui::lockPreferences(*desk.preferences), (ui::LockPreferences{.isOn = true, .onClose = true}));
        press(u"Lock now"_s, *desk.window());
        QTRY_VERIFY(desk.isLocked());
        desk.enter(lockPassphrase);
        QTRY_VERIFY(!desk.isLocked());
        box->click();
        QVERIFY(!desk.desktop->lock().isReady());
    }

    void aPassphraseThatGoesWithTheStoresIsMissed()
    {
        Desk desk;
        desk.protect();
        desk.start();
        desk.page()->findChild<QLineEdit *>()->setText(storePassphrase);
        QTest::keyClick(desk.page()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.desktop->hasStore());
        desk.switchOn();
        desk.window()->go({.page = u"settings"_s, .part = u"trust"_s});
        press(u"Change…"_s, *desk.window()); // who keeps the key
        auto *dialog = desk.window()->findChild<ui::Dialog *>();
        for (auto *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->text() == u"The keychain of this computer")
                choice->click();
        }
        press(u"Change"_s, *dialog);
        QTRY_VERIFY(desk.window() && desk.desktop->lock().secret() == ui::AppLock::Secret::LockPassphrase);
        QVERIFY(!desk.desktop->lock().isReady());
        const QString said = desk.window()->findChild<ui::Toast *>()->sentence();
        QVERIFY2(said.contains(u"app lock is off"_s), qPrintable(said));
    }

    void theSettingsSayWhatIsMissing()
    {
        Desk desk; // not encrypted
        desk.hasSession = false;
        desk.start();
        desk.window()->go({.page = u"settings"_s, .part = u"trust"_s});
        QVERIFY(!checkBox(u"Lock Satchel when I am away"_s, *desk.window())->isEnabled());
        QStringList texts;
        for (const auto *label : desk.window()->findChildren<ui::Label *>())
            texts.append(label->text());
        QVERIFY(texts.join(u'\n').contains(u"Encrypt the store first"_s));
        QVERIFY(texts.join(u'\n').contains(u"does not tell Satchel"_s));
    }

    void whoEncryptsIsAskedWhoKeepsTheKeyAndThenShownItsCopy()
    {
        Desk desk; // not encrypted
        desk.start();
        desk.window()->go({.page = u"settings"_s, .part = u"trust"_s});
        press(u"Encrypt…"_s, *desk.window());
        auto *dialog = desk.window()->findChild<ui::Dialog *>();
        const auto choices = dialog->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2); // to leave it open, one cancels
        QVERIFY(choices.front()->isChecked());
        press(u"Encrypt"_s, *dialog);
        QTRY_VERIFY(desk.window() && !desk.window()->findChild<ui::Toast *>()->sentence().isEmpty());
        const QString said = desk.window()->findChild<ui::Toast *>()->sentence();
        QVERIFY2(said.contains(u"recovery key"_s), qPrintable(said));
    }

private:
    static void satchel(const QStringList &words, const QByteArray &in, Desk &desk)
    {
        QByteArray input = in;
        QByteArray said;
        QBuffer from(&input);
        QBuffer out(&said);
        from.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        app::Terminal terminal(from, out, out, false);
        const int code = app::runCommandLine(
            words + QStringList{u"--store"_s, desk.store->path()}, terminal, desk.store->clock, desk.keys);
        QVERIFY2(code == 0, said.constData());
    }
    static QLineEdit *firstLine(const QWidget &window)
    {
        const auto lines = QApplication::focusWidget()
            ? QApplication::focusWidget()->window()->findChildren<QLineEdit *>()
            : window.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->isVisible() && line->isEnabled() && !line->isReadOnly()
                && line->accessibleName().contains(u"ame"_s))
                return line;
        }
        return nullptr;
    }
    static void press(const QString &text, const QWidget &in)
    {
        for (auto *button : in.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    static QCheckBox *checkBox(const QString &text, const QWidget &in)
    {
        for (auto *box : in.findChildren<QCheckBox *>()) {
            if (box->text() == text)
                return box;
        }
        qFatal("no box %s", qUtf8Printable(text));
    }
};

SATCHEL_GUI_TEST(tst_AppLock)
#include "tst_AppLock.moc"
