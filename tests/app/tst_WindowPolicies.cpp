// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a computer whose organisation has set something: what it opens with, and what can be changed.
#include "app/StoreEncryption.h"
#include "app/window/Desktop.h"
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/LockPreferences.h"
#include "ui/connections/ConnectWizard.h"
#include "ui/mail/MailAccountDialog.h"
#include "ui/settings/TeamSetupPage.h"
#include "ui/settings/TrustSettingsPage.h"
#include "ui/shell/FirstRun.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Gruesse aus Koeln"_s;

items::Workspace::OpenStore openerOf(const TestStore &store)
{
    return [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); };
}

class PolicyDesk
{
public:
    explicit PolicyDesk(const QByteArray &json) : policies(policiesFromJson(json, u"/etc/satchel/policies.json"_s))
    {
        store.release().reset();
    }

    void encrypt()
    {
        QVERIFY_RESULT(app::StoreEncryption::begin(store.path(), keys, [](const QString &, bool) {
            return std::nullopt;
        })->encrypt());
    }
    void open()
    {
        desktop.reset();
        auto owned = ui::Preferences::transient();
        preferences = owned.get();
        desktop = std::make_unique<app::Desktop>(std::move(owned), store.clock, keys, policies);
        desktop->openStore(store.path());
    }
    bool isOpen() const { return desktop->hasStore(); }
    QString said() const { return textOf(*desktop->window()); }
    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const auto *label : widget.findChildren<ui::Label *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void press(const QString &text) const
    {
        for (auto *button : desktop->window()->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    void typePassphrase() const
    {
        auto *dialog = desktop->window()->findChild<ui::Dialog *>();
        QVERIFY(dialog);
        for (auto *line : dialog->findChildren<QLineEdit *>())
            line->setText(words);
        dialog->accept();
    }

    TestStore store;
    MemoryKeychain keychain;
    app::StoreKeys keys{keychain, cheapPassphrase};
    Policies policies;
    ui::Preferences *preferences = nullptr;
    std::unique_ptr<app::Desktop> desktop;
};

/// What the settings ask, without a program around it.
class FakeProtection final : public ui::StoreProtection
{
public:
    explicit FakeProtection(const QByteArray &json)
        : m_policies(policiesFromJson(json, u"/etc/satchel/policies.json"_s))
    {
    }
    Holder holder() const override { return held; }
    Holder held = Holder::Keychain;
    QStringList recoveryLines() const override { return {}; }
    void change(Holder, const QString &) override {}
    QString keychainProblem() const override { return problem; }
    QString problem;
    int shortestPassphrase() const override { return 8; }
    const Policies &policies() const override { return m_policies; }

private:
    Policies m_policies;
};

} // namespace

class tst_WindowPolicies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aPlainStoreIsShownAfterItWasEncrypted()
    {
        PolicyDesk desk("{\"requireEncryption\":true}");
        desk.open();
        QVERIFY(!desk.isOpen());
        QVERIFY2(desk.said().contains(u"requires an encrypted store"_s), qPrintable(desk.said()));
        desk.press(u"Keep the key in the keychain"_s);
        QTRY_VERIFY(desk.isOpen());
        QVERIFY(store::isEncryptedStore(desk.store.path()).value_or(false));
    }

    void withoutAKeychainItStaysClosedUntilItHasAPassphrase()
    {
        PolicyDesk desk("{\"requireEncryption\":true}");
        desk.keychain.failAfter(0);
        desk.open();
        desk.press(u"Keep the key in the keychain"_s);
        QTRY_VERIFY(desk.said().contains(u"keychain isn't available"_s));
        QVERIFY(!desk.isOpen());
        desk.press(u"Set a passphrase…"_s);
        desk.typePassphrase();
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(app::keyHolderOf(desk.store.path()).value_or(app::KeyHolder::None), app::KeyHolder::Passphrase);
    }

    void aNewStoreGetsAPassphraseWhereThereIsNoKeychain()
    {
        PolicyDesk desk("{\"requireEncryption\":true}");
        QVERIFY(QFile::remove(desk.store.path()));
        desk.keychain.failAfter(0);
        desk.open();
        QTRY_VERIFY(desk.said().contains(u"requires an encrypted store"_s));
        desk.press(u"Set a passphrase…"_s);
        desk.typePassphrase();
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(app::keyHolderOf(desk.store.path()).value_or(app::KeyHolder::None), app::KeyHolder::Passphrase);
    }

    void theWindowOpensOnceItCanBeLocked()
    {
        PolicyDesk desk("{\"appLock\":{\"idleMinutes\":3}}");
        desk.encrypt();
        desk.open();
        QTRY_VERIFY(desk.said().contains(u"requires the app lock"_s));
        QVERIFY(!desk.isOpen());
        desk.press(u"Set a passphrase…"_s);
        desk.typePassphrase();
        QTRY_VERIFY(desk.isOpen());
        QVERIFY(desk.desktop->lock().isReady()); // whatever the preferences say
        ui::setLockPreferences(*desk.preferences, {.isOn = false});
        QVERIFY(desk.desktop->lock().isReady());
    }

    void aLockThatIsLaterThanAllowedIsNot()
    {
        const auto preferences = ui::Preferences::transient();
        Policies policies;
        policies.lockMinutes = 5;
        ui::setLockPreferences(*preferences, {.isOn = false, .minutes = 0});
        QCOMPARE(ui::lockPreferences(*preferences, policies).minutes, 5);
        QVERIFY(ui::lockPreferences(*preferences, policies).isOn);
        ui::setLockPreferences(*preferences, {.isOn = true, .minutes = 60});
        QCOMPARE(ui::lockPreferences(*preferences, policies).minutes, 5);
        ui::setLockPreferences(*preferences, {.isOn = true, .minutes = 2});
        QCOMPARE(ui::lockPreferences(*preferences, policies).minutes, 2);
        QCOMPARE(ui::lockPreferences(*preferences, {}).minutes, 2);
    }

    void policiesThatCannotBeReadAreSaidAndWorkGoesOn()
    {
        PolicyDesk desk("{");
        desk.open();
        QVERIFY(desk.isOpen());
        QTRY_VERIFY2(desk.said().contains(u"policies of your organisation can't be read"_s), qPrintable(desk.said()));
    }

    void theSettingsShowWhatIsSet()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeProtection protection("{\"requireEncryption\":true,\"mailDomains\":[\"example.com\"]}");
        const ui::TrustSettingsPage page(ui::PageContext{workspace, *preferences, nullptr, &protection});
        const QString text = PolicyDesk::textOf(page);
        QVERIFY(text.contains(u"Set by your organisation"_s));
        QVERIFY(text.contains(u"example.com"_s));
        QVERIFY(text.contains(u"can't be switched off"_s));
    }

    void theSettingsSayWhatIsWrongAndLockIt()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeProtection protection("{\"requireEncrypton\":true}");
        const ui::PageContext context{workspace, *preferences, nullptr, &protection};
        const ui::TrustSettingsPage page(context);
        QVERIFY(PolicyDesk::textOf(page).contains(u"requireEncrypton"_s));
        for (const auto *box : page.findChildren<QCheckBox *>()) {
            if (box->text() == u"Lock Satchel when I am away")
                QVERIFY(!box->isEnabled());
        }
        const ui::TeamSetupPage team(context);
        for (const auto *line : team.findChildren<QLineEdit *>())
            QVERIFY(!line->isEnabled());
    }

    /// What cannot keep the key is grey, and says why.
    void aKeychainThatIsNotThereIsNotOffered()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeProtection protection("{}");
        protection.held = ui::StoreProtection::Holder::None;
        protection.problem = u"This computer has none."_s;
        ui::TrustSettingsPage page(ui::PageContext{workspace, *preferences, nullptr, &protection});
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Change…")
                button->click();
        }
        const auto *choices = page.findChild<ui::ChoiceList *>();
        QVERIFY(choices);
        const auto answers = choices->findChildren<QRadioButton *>();
        QVERIFY(!answers.at(0)->isEnabled());
        QCOMPARE(answers.at(0)->accessibleDescription(), protection.problem);
        QVERIFY(answers.at(1)->isEnabled());
        QCOMPARE(answers.size(), 2); // who begins to encrypt is not offered to leave it
        QCOMPARE(choices->chosen(), 1);
    }

    void theTeamServerIsGiven()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeProtection protection("{\"hub\":{\"address\":\"db.example.com\"}}");
        const ui::TeamSetupPage team(ui::PageContext{workspace, *preferences, nullptr, &protection});
        int given = 0;
        for (const auto *line : team.findChildren<QLineEdit *>()) {
            if (line->text() == u"db.example.com" && !line->isEnabled())
                ++given;
        }
        QCOMPARE(given, 2); // to make a team, and to join one
    }

    void aNewStoreWithoutAKeychainSaysSoWhereItBegins()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeProtection protection("{}");
        const auto offers = [&](FakeProtection::Holder holder) {
            protection.held = holder;
            const ui::FirstRun first(ui::PageContext{workspace, *preferences, nullptr, &protection});
            return std::ranges::count(
                first.findChildren<QAbstractButton *>(), u"Set a passphrase"_s, &QAbstractButton::text);
        };
        QCOMPARE(offers(FakeProtection::Holder::None), 0); // somebody took the encryption away
        protection.problem = u"This computer has none."_s;
        QCOMPARE(offers(FakeProtection::Holder::None), 1);
        QCOMPARE(offers(FakeProtection::Holder::Keychain), 0);
    }

    void onlyAllowedSystemsAreOffered()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeSyncControl sync;
        store::VendorInfo other = FakeSyncControl::hubspot();
        other.key = u"pipedrive"_s;
        other.label = u"Pipedrive"_s;
        sync.known = {FakeSyncControl::hubspot(), other};
        QWidget window;
        for (const auto &[json, offered] :
            {std::pair<QByteArray, QString>("{\"allowedSystems\":[\"pipedrive\"]}", u"Pipedrive"_s),
                std::pair<QByteArray, QString>("{\"allowedSystems\":[\"zoho\"]}", QString())}) {
            FakeProtection protection(json);
            ui::ConnectWizard wizard(ui::PageContext{workspace, *preferences, &sync, &protection}, &window);
            wizard.begin();
            QStringList labels;
            for (const auto *button : wizard.findChildren<QRadioButton *>()) {
                if (button->text() == u"HubSpot" || button->text() == u"Pipedrive")
                    labels.append(button->text());
            }
            QCOMPARE(labels.join(u' '), offered);
            QVERIFY(PolicyDesk::textOf(wizard).contains(u"Set by your organisation"_s));
            wizard.goOn();
            QCOMPARE(wizard.step() == ui::ConnectWizard::Step::SignIn, !offered.isEmpty());
        }
    }

    void onlyAllowedAddressesAreLookedFor()
    {
        TestStore store;
        items::Workspace workspace(store.release(), openerOf(store));
        const auto preferences = ui::Preferences::transient();
        FakeMailControl mail;
        FakeProtection protection("{\"mailDomains\":[\"example.com\"]}");
        ui::PageContext context{workspace, *preferences, nullptr, &protection};
        context.mail = &mail;
        QWidget window;
        ui::MailAccountDialog dialog(context, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto lines = dialog.findChildren<QLineEdit *>();
        auto *address = *std::ranges::find(lines, u"E-mail address"_s, &QWidget::accessibleName);
        address->setText(u"mara@example.org"_s);
        dialog.goOn();
        QVERIFY(mail.calls.isEmpty());
        address->setText(u"mara@example.com"_s);
        dialog.goOn();
        QCOMPARE(mail.calls.size(), 1);
    }
};

SATCHEL_GUI_TEST(tst_WindowPolicies)
#include "tst_WindowPolicies.moc"
