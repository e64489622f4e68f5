// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to the key of its store: from the keychain, by a passphrase, from paper.
#include "app/StoreEncryption.h"
#include "app/window/Desktop.h"
#include "store/encryption/RecoveryKey.h"
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Label.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UnlockPage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"Gruesse aus Koeln"_s;

/// A store at a desk; the window is opened on it anew each time.
class Desk
{
public:
    Desk() { store.release().reset(); }

    void open()
    {
        desktop.reset();
        desktop = std::make_unique<app::Desktop>(ui::Preferences::transient(), store.clock, keys);
        desktop->openStore(store.path());
    }
    app::StoreEncryption encryption()
    {
        return std::move(
            *app::StoreEncryption::begin(store.path(), keys, [](const QString &, bool) { return passphrase; }));
    }
    bool isOpen() const { return desktop->hasStore(); }
    ui::UnlockPage *page() const { return qobject_cast<ui::UnlockPage *>(desktop->window()); }
    /// The sentences that the page shows.
    QString said() const
    {
        QStringList texts;
        for (const auto *label : desktop->window()->findChildren<ui::Label *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void enterPassphrase(const QString &text)
    {
        auto *line = page()->findChild<QLineEdit *>();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void enterRecoveryKey(const QString &text)
    {
        auto *lines = page()->findChild<QPlainTextEdit *>();
        lines->setPlainText(text);
        QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    }
    void press(const QString &text)
    {
        for (auto *button : desktop->window()->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        qFatal("no button %s", qUtf8Printable(text));
    }

    TestStore store;
    MemoryKeychain keychain;
    app::StoreKeys keys{keychain, cheapPassphrase};
    std::unique_ptr<app::Desktop> desktop;
};

} // namespace

class tst_Unlocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anUnlockedKeychainOpensTheWindowAtOnce()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().encrypt());
        desk.open();
        QVERIFY(desk.isOpen());
        QVERIFY(desk.desktop->workspace()->store().database().key());
    }

    void theWorkersHaveTheKeyToo()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().encrypt());
        desk.open();
        QVERIFY_RESULT(desk.desktop->workspace()->workerStore()());
    }

    void aNewStoreIsEncrypted()
    {
        Desk desk;
        const QString path = desk.store.folder() + u"/new.satchel"_s;
        desk.open();
        desk.desktop->openStore(path);
        QVERIFY(desk.isOpen());
        QVERIFY(store::isEncryptedStore(path).value_or(false));
    }

    void withoutAKeychainANewStoreIsPlainAndTheWindowSaysSo()
    {
        Desk desk;
        const QString path = desk.store.folder() + u"/new.satchel"_s;
        desk.open();
        desk.keychain.failAfter(0);
        desk.desktop->openStore(path);
        QVERIFY(desk.isOpen());
        QVERIFY(!store::isEncryptedStore(path).value_or(true));
        const auto labels = desk.desktop->window()->findChildren<ui::Label *>(); // of the first start
        QVERIFY(std::ranges::any_of(
            labels, [](const ui::Label *label) { return label->text().contains(u"It is not encrypted"_s); }));
    }

    void aPassphraseIsAskedForUntilItIsRight()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().setPassphrase(passphrase));
        desk.open();
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.page()->isVisible());
        QTRY_VERIFY(desk.page()->findChild<QLineEdit *>()->hasFocus());
        desk.enterPassphrase(u"Gruesse aus Bonn"_s);
        QTRY_VERIFY2(desk.said().contains(u"not the passphrase"_s), qPrintable(desk.said()));
        desk.enterPassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        QVERIFY(qobject_cast<ui::MainWindow *>(desk.desktop->window()));
    }

    void aKeyFromPaperOpensTheStoreAndIsKept()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().encrypt());
        const QStringList paper = store::recoveryLines(*desk.keys.own());
        desk.keychain.set(u"store-keys"_s, QString()); // of another computer
        desk.open();
        QVERIFY(desk.page()->isAskingForRecoveryKey());
        desk.enterRecoveryKey(paper.join(u'\n').replace(0, 1, paper[0].startsWith(u'A') ? u"B"_s : u"A"_s));
        QTRY_VERIFY2(desk.said().contains(u"mistake in line 1"_s), qPrintable(desk.said()));
        desk.enterRecoveryKey(store::recoveryLines(store::StoreKey::random()).join(u'\n'));
        QTRY_VERIFY2(desk.said().contains(u"another store"_s), qPrintable(desk.said()));
        desk.enterRecoveryKey(paper.join(u'\n'));
        QTRY_VERIFY(desk.isOpen());
        desk.open();
        QVERIFY(desk.isOpen());
    }

    void aForgottenPassphraseIsReplacedByTheKeyFromPaper()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().setPassphrase(passphrase));
        const auto key = desk.keys.find(desk.store.path(), [](const QString &, bool) { return passphrase; });
        desk.open();
        desk.press(u"Use the recovery key"_s);
        desk.enterRecoveryKey(store::recoveryLines(**key).join(u'\n'));
        QTRY_VERIFY(desk.isOpen());
    }

    void aLockedKeychainIsSaidAndTriedAgain()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().encrypt());
        desk.keychain.failAfter(0);
        desk.open();
        QVERIFY(!desk.isOpen());
        desk.keychain.recover();
        desk.press(u"Retry"_s);
        QTRY_VERIFY(desk.isOpen());
    }

    void aKeychainThatWaitsForAPersonDoesNotFreezeTheWindow()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().encrypt());
        desk.keychain.holdReads(); // its own dialog is open
        desk.open();
        QVERIFY(!desk.isOpen());
        QVERIFY2(desk.said().contains(u"Waiting for the keychain"_s), qPrintable(desk.said()));
        desk.keychain.releaseReads();
        QTRY_VERIFY(desk.isOpen());
    }

    void anotherLanguageDoesNotAskAgain()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().setPassphrase(passphrase));
        desk.open();
        desk.enterPassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        desk.desktop->openStore(desk.store.path());
        QVERIFY(desk.isOpen());
    }

    void whatWasSearchedForIsFoundOnceTheStoreIsOpen()
    {
        Desk desk;
        QVERIFY_RESULT(desk.encryption().setPassphrase(passphrase));
        desk.open();
        desk.desktop->comeForward(u"Silva"_s);
        desk.enterPassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        const auto *palette = desk.desktop->window()->findChild<ui::CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_Unlocking)
#include "tst_Unlocking.moc"
