// SPDX-License-Identifier: GPL-3.0-or-later
// The page that connects a system: its steps, what it asks sync for, and what becomes of what was typed when a person
// looks elsewhere.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/ConnectWizard.h"
#include "ui/connections/FirstSyncStep.h"
#include "ui/connections/SignInStep.h"
#include "ui/connections/StepTrail.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using store::ConnectionState;

namespace {

struct ConnectDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    std::unique_ptr<ConnectWizard> page;
    std::unique_ptr<QSignalSpy> gone;

    ConnectWizard &show()
    {
        control.acceptsTests = true;
        page = std::make_unique<ConnectWizard>(PageContext{workspace, *preferences, &control});
        gone = std::make_unique<QSignalSpy>(page.get(), &Page::navigateTo);
        page->resize(1064, 700);
        page->activate(); // what is made on a page that is shown appears with the next events only
        page->setVisible(true);
        return *page;
    }
    SignInStep &signIn() const { return *page->findChild<SignInStep *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(page.get()))
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(page.get()) && label->text().contains(text); });
    }
    QRadioButton *choice(const QString &text) const
    {
        for (QRadioButton *one : page->findChildren<QRadioButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : page->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// A system with a token is asked for that, unless somebody chooses the other way.
    void chooseBrowser()
    {
        if (const auto ways = signIn().ways(); !ways.isEmpty())
            ways.at(1)->setChecked(true);
    }
    /// Of the app that an administrator registered.
    void fillClient()
    {
        chooseBrowser();
        field(u"Client ID"_s)->setText(u"app-1"_s);
        field(u"Client secret"_s)->setText(u"hush"_s);
    }
    void succeed(qint64 number) { QVERIFY(store::Connections(*reader).setSucceeded(number, store.clock.now())); }
};

} // namespace

class tst_ConnectWizard : public QObject
{
    Q_OBJECT
    QUrl m_opened;

public Q_SLOTS: // an url handler is called by its name
    void takePage(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void theWizardAddsAConnectionWithAToken()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        QCOMPARE(wizard.findChild<StepTrail *>()->current(), 0);
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        wizard.goOn();
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn); // the token is missing
        QVERIFY(!wizard.problem().isEmpty());
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        wizard.goOn();
        QCOMPARE(wizard.step(), ConnectWizard::Step::Name);
        QCOMPARE(wizard.findChild<StepTrail *>()->current(), 2);
        wizard.goOn();
        QCOMPARE(desk.control.calls, QStringList{u"add hubspot HubSpot https://api.hubapi.example"_s});
        QCOMPARE(desk.control.credentials.token, u"pat-1"_s);
        Q_EMIT desk.control.refused(0, {Error::Kind::Unauthorized, u"401"_s, {}});
        QVERIFY(desk.says(u"Couldn't connect"_s));
        wizard.goOn();
        Q_EMIT desk.control.added(desk.connect(u"HubSpot"_s));
        QCOMPARE(wizard.outcome(), u"Connected to HubSpot"_s);
        QVERIFY(desk.signIn().credentials().token.isEmpty());
        wizard.goOn();
        QCOMPARE((*desk.gone)[0][0].value<Target>().page, QString(page::connections));
    }

    void whoLooksAtItsFieldsComesBackToTheLastStep()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        wizard.goOn();
        wizard.goOn();
        Q_EMIT desk.control.added(desk.connect(u"HubSpot"_s));
        QTRY_VERIFY(desk.button(u"Fields and values"_s));
        desk.button(u"Fields and values"_s)->click();
        QCOMPARE(desk.gone->last()[0].value<Target>().page, QString(page::mapping));
        wizard.activate(); // Back
        QCOMPARE(wizard.step(), ConnectWizard::Step::Trying);
        QCOMPARE(wizard.outcome(), u"Connected to HubSpot"_s);
        wizard.activate(); // Add a connection
        QCOMPARE(wizard.step(), ConnectWizard::Step::Vendor);
    }

    void whatIsTypedIsThereInTheNextWindowButNoSecret()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        QTest::keyClicks(desk.field(u"Client ID"_s), u"client-7"_s);
        QTest::keyClicks(desk.field(u"Client secret"_s), u"whispered"_s);
        wizard.goOn();
        desk.field(u"Name"_s)->selectAll();
        QTest::keyClicks(desk.field(u"Name"_s), u"Sales EU"_s);
        wizard.hide();
        desk.page.reset();
        const auto kept = QJsonDocument(desk.workspace.drafts().of(u"connection/new"_s)).toJson();
        QVERIFY(kept.contains("client-7") && kept.contains("Sales EU") && !kept.contains("whispered"));
        desk.show();
        QCOMPARE(desk.field(u"Client ID"_s)->text(), u"client-7"_s);
        QCOMPARE(desk.field(u"Name"_s)->text(), u"Sales EU"_s);
        QVERIFY(desk.field(u"Client secret"_s)->text().isEmpty());
    }

    void itWaitsForTheBrowser()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.chooseBrowser();
        desk.field(u"Client ID"_s)->setText(u"app-1"_s);
        wizard.goOn();
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn); // HubSpot wants the secret as well
        desk.field(u"Client secret"_s)->setText(u"hush"_s);
        wizard.goOn();
        wizard.goOn();
        const qint64 number = desk.connect(u"HubSpot"_s, ConnectionState::NeedsAuthorization);
        Q_EMIT desk.control.added(number);
        Q_EMIT desk.control.signInOpened(number, QUrl(u"https://app.example/authorize"_s));
        QCOMPARE(wizard.outcome(), u"Finish signing in in your browser"_s);
        QVERIFY(desk.button(u"Open the browser again"_s));
        Q_EMIT desk.control.refused(number, {Error::Kind::Refused, u"access_denied"_s, {}});
        QVERIFY(desk.button(u"Retry"_s));
        wizard.goOn();
        desk.succeed(number);
        Q_EMIT desk.control.stateChanged(number);
        QCOMPARE(wizard.outcome(), u"Connected to HubSpot"_s);
        QCOMPARE(desk.control.calls.count(u"authorize 1"_s), 2);
        QVERIFY(desk.control.credentials.clientSecret == u"hush");
    }

    void itRefusesANameThatIsInUseAndAnAddressWithoutHttps()
    {
        ConnectDesk desk;
        desk.connect(u"Sales EU"_s);
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.fillClient();
        desk.field(u"Address"_s)->setText(u"http://api.example"_s);
        wizard.goOn();
        QVERIFY(wizard.problem().contains(u"https://"_s));
        desk.field(u"Address"_s)->setText(u"http://127.0.0.1:8080"_s); // a fake on this computer
        wizard.goOn();
        desk.field(u"Name"_s)->setText(u"Sales EU"_s);
        wizard.goOn();
        QVERIFY(wizard.problem().contains(u"already"_s));
        QVERIFY(desk.control.calls.isEmpty());
        desk.field(u"Name"_s)->setText(u"Sales US"_s);
        wizard.goOn();
        QCOMPARE(wizard.step(), ConnectWizard::Step::Trying);
    }

    /// A system that each organisation has at an address of its own asks for it first, and for the parts of its token
    /// by their names.
    void eachPartIsAskedForByItsName()
    {
        ConnectDesk desk;
        store::VendorInfo odoo = FakeSyncControl::hubspot();
        odoo.key = u"odoo"_s;
        odoo.label = u"Odoo"_s;
        odoo.baseUrl = u"https://your-company.odoo.com"_s;
        odoo.canSignIn = false;
        odoo.tokenName = u"Database\nUser\nAPI key"_s;
        desk.control.known = {odoo};
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        QVERIFY(desk.signIn().ways().isEmpty());
        wizard.goOn();
        QVERIFY(wizard.problem().contains(u"address"_s));
        desk.field(u"Address"_s)->setText(u"acme.odoo.com"_s);
        desk.field(u"Database"_s)->setText(u"acme"_s);
        desk.field(u"User"_s)->setText(u"ann"_s);
        wizard.goOn();
        QVERIFY(wizard.problem().contains(u"API key"_s));
        desk.field(u"API key"_s)->setText(u"k"_s);
        wizard.goOn();
        wizard.goOn();
        QCOMPARE(desk.control.calls, QStringList{u"add odoo Odoo https://acme.odoo.com"_s});
        QCOMPARE(desk.control.credentials.token, u"acme:ann:k"_s);
    }

    /// Nobody's records go to another system before they were asked.
    void recordsThatAreHereAreCountedAndStayUnlessSomebodySendsThem()
    {
        ConnectDesk desk;
        desk.company(u"Fjellstad"_s);
        desk.company(u"Nordlys"_s);
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.fillClient();
        wizard.goOn();
        auto *first = wizard.findChild<FirstSyncStep *>();
        QVERIFY2(
            first->counted().contains(u"here could be sent to HubSpot: 2 Companies."_s), qPrintable(first->counted()));
        QVERIFY(first->onlyFetches());
        QVERIFY(desk.says(u"What Satchel will read"_s));
        QVERIFY(!desk.says(u"read and write"_s)); // the panel follows the way that is chosen
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard)); // for its keys
        QTest::keyClick(desk.field(u"Name"_s), Qt::Key_2, Qt::AltModifier);
        QVERIFY(!first->onlyFetches());
        QVERIFY(desk.says(u"read and write"_s));
        QTest::keyClick(first->cards().at(1), Qt::Key_1, Qt::AltModifier);
        QVERIFY(first->onlyFetches());
        QTest::keyClick(first->cards().at(0), Qt::Key_2); // beside a text field a digit alone is no key
        QVERIFY(first->onlyFetches());
        wizard.goOn();
        QVERIFY(desk.control.wished.onlyFetches);
        Q_EMIT desk.control.refused(0, {Error::Kind::Offline, {}, {}});
        wizard.goBack();
        first->cards().at(1)->setChecked(true);
        wizard.goOn();
        QVERIFY(!desk.control.wished.onlyFetches);
    }

    void whatWouldComeAndGoIsSaidOnceTheSystemWasRead()
    {
        ConnectDesk desk;
        desk.company(u"Fjellstad"_s);
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        wizard.goOn();
        wizard.findChild<FirstSyncStep *>()->cards().at(1)->setChecked(true);
        wizard.goOn();
        const qint64 number = desk.connect(u"HubSpot"_s);
        Q_EMIT desk.control.added(number);
        QVERIFY(desk.says(u"Before it links or sends anything, it asks"_s));
        store::MatchesFound found;
        found.entities.push_back({u"company"_s, 3, 40, 1});
        QVERIFY(store::Connections(*desk.reader).setState(number, ConnectionState::Stopped, {}, found));
        Q_EMIT desk.control.stateChanged(number);
        QVERIFY(desk.says(u"40 are only in the other system and would be added here; 1 are only here"_s));
        QVERIFY(desk.button(u"Review and answer"_s));
    }

    void aFailureSaysWhatWasAskedWhere()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.fillClient();
        wizard.goOn();
        wizard.goOn();
        Q_EMIT desk.control.refused(0, {Error::Kind::Offline, {}, {}});
        QCOMPARE(
            wizard.problem(), u"Couldn't reach HubSpot at api.hubapi.example. Check the address and your network."_s);
        QVERIFY(desk.says(u"No connection was created"_s));
    }

    void aSystemWithoutAConnectorIsDescribedByAFile()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"acme.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(desk.choice(u"Another CRM with a JSON API…"_s));
        desk.choice(u"Another CRM with a JSON API…"_s)->click();
        wizard.describe(name);
        QVERIFY(wizard.problem().contains(u"no description"_s));
        store::VendorInfo acme = FakeSyncControl::hubspot();
        acme.key = u"acme"_s;
        acme.label = u"Acme"_s;
        acme.canSignIn = false;
        desk.control.described = acme;
        wizard.describe(name);
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn);
        desk.field(u"Private app token"_s)->setText(u"k"_s);
        wizard.goOn();
        wizard.goOn();
        QCOMPARE(desk.control.wished.description, QByteArray("{}"));
        QCOMPARE(desk.control.wished.vendor, u"acme"_s);
    }

    void whatIsMissingGetsTheFocus()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.chooseBrowser();
        desk.field(u"Client ID"_s)->setText(u"app-1"_s);
        desk.field(u"Address"_s)->setFocus();
        wizard.goOn();
        QCOMPARE(desk.signIn().focusWidget(), desk.field(u"Client secret"_s));
    }

    void leavingGivesTheSignInUp()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        QSignalSpy back(&wizard, &Page::backRequested);
        wizard.goOn();
        desk.fillClient();
        wizard.goOn();
        wizard.goOn();
        Q_EMIT desk.control.added(desk.connect(u"HubSpot"_s, ConnectionState::NeedsAuthorization));
        wizard.leave();
        QCOMPARE(desk.control.calls.last(), u"cancelAuthorization 1"_s);
        QCOMPARE(back.count(), 1);
    }

    void whoLooksElsewhereFindsWhatTheyTypedButNoSecret()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.fillClient();
        wizard.hide();
        QVERIFY(desk.field(u"Client secret"_s)->text().isEmpty());
        wizard.setVisible(true);
        wizard.activate();
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn);
        QCOMPARE(desk.field(u"Client ID"_s)->text(), u"app-1"_s);
    }

    void aConnectionThatWorksIsFollowedByANewOne()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        wizard.goOn();
        wizard.goOn();
        Q_EMIT desk.control.added(desk.connect(u"HubSpot"_s));
        wizard.hide();
        wizard.setVisible(true);
        wizard.activate();
        QCOMPARE(wizard.step(), ConnectWizard::Step::Vendor);
        wizard.goOn();
        QVERIFY(desk.field(u"Private app token"_s)->text().isEmpty()); // nothing is left of the one before
    }

    void theWholeRowOfASystemIsClicked()
    {
        ConnectDesk desk;
        desk.show();
        QRadioButton *other = desk.choice(u"Another CRM with a JSON API…"_s);
        QVERIFY(other && !other->isChecked());
        QVERIFY(other->width() > other->sizeHint().width());
        QTest::mouseClick(other, Qt::LeftButton, {}, QPoint(other->width() - 2, other->height() / 2));
        QVERIFY(other->isChecked());
    }

    void anotherCrmSaysWhichFileItWantsBeforeItAsksForOne()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        desk.choice(u"Another CRM with a JSON API…"_s)->click();
        wizard.goOn();
        QCOMPARE(wizard.step(), ConnectWizard::Step::Description);
        QCOMPARE(wizard.findChild<StepTrail *>()->current(), 0);
        QVERIFY(desk.says(u"A file describes the API of your CRM"_s));
        QVERIFY(desk.button(u"Choose file…"_s));
        desk.button(u"Open the guide"_s)->click();
        QCOMPARE((*desk.gone)[0][0].value<Target>().part, u"other-crm"_s);
        wizard.goBack();
        QCOMPARE(wizard.step(), ConnectWizard::Step::Vendor);
    }

    void enterGoesOnFromAnyField()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.fillClient();
        QTest::keyClick(desk.field(u"Client secret"_s), Qt::Key_Return);
        QCOMPARE(wizard.step(), ConnectWizard::Step::Name);
    }

    void whatIsReadAndWrittenIsSaidBesideAndInANarrowWindowBelow()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        QVERIFY(desk.says(u"What Satchel will read and write"_s));
        QVERIFY(desk.says(u"Deals"_s));
        wizard.resize(700, 600);
        QTRY_VERIFY(desk.says(u"What Satchel will read and write"_s));
    }

    void aTokenIsTestedBeforeItIsUsed()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        desk.control.acceptsTests = false;
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        QPushButton *test = desk.button(u"Test"_s);
        QVERIFY(test && !test->isEnabled()); // nothing is there to test
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        QVERIFY(test->isEnabled());
        test->click();
        QCOMPARE(desk.control.calls, QStringList{u"test hubspot https://api.hubapi.example"_s});
        QVERIFY(!test->isEnabled());
        Q_EMIT desk.control.tested(u"26174033"_s);
        QCOMPARE(desk.signIn().testOutcome(), u"HubSpot answered: account 26174033"_s);
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn);
        desk.field(u"Private app token"_s)->setText(u"pat-2"_s);
        QVERIFY(desk.signIn().testOutcome().isEmpty()); // that was another token
        test->click();
        Q_EMIT desk.control.testRefused({Error::Kind::Unauthorized, u"401"_s, {}});
        QVERIFY(desk.signIn().testOutcome().contains(u"rejected this sign-in"_s));
        test->click();
        desk.field(u"Private app token"_s)->setText(u"pat-3"_s);
        Q_EMIT desk.control.tested(u"1"_s);
        QVERIFY(desk.signIn().testOutcome().isEmpty()); // the answer is about what was typed before
        QVERIFY(store::Connections(*desk.reader).list()->empty());
    }

    /// A bogus one was found out at the last step, after the keychain had been asked.
    void aTokenThatIsNotTakenGoesNoFurther()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        desk.control.acceptsTests = false;
        wizard.goOn();
        desk.signIn().ways().at(0)->setChecked(true);
        desk.field(u"Private app token"_s)->setText(u"bogus"_s);
        wizard.goOn();
        QCOMPARE(desk.control.calls, QStringList{u"test hubspot https://api.hubapi.example"_s});
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn); // an answer is awaited
        Q_EMIT desk.control.testRefused({Error::Kind::Unauthorized, u"401"_s, {}});
        QCOMPARE(wizard.step(), ConnectWizard::Step::SignIn);
        QVERIFY(wizard.problem().contains(u"rejected this sign-in"_s));
        desk.field(u"Private app token"_s)->setText(u"pat-1"_s);
        wizard.goOn();
        Q_EMIT desk.control.tested({});
        QCOMPARE(wizard.step(), ConnectWizard::Step::Name);
        QVERIFY(store::Connections(*desk.reader).list()->empty()); // nothing is kept yet
    }

    void theScopesAreCopiedAndTheVendorsPageIsOpened()
    {
        ConnectDesk desk;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        desk.button(u"Copy 2 scope(s)"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"contacts.read\ncontacts.write"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "takePage");
        desk.button(u"Open HubSpot"_s)->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(u"https://app.hubspot.example/"_s));
    }

    /// Where each organisation has an address of its own, that is the page.
    void theirOwnAddressIsThePageOfTheVendor()
    {
        ConnectDesk desk;
        desk.control.known.front().page.clear();
        desk.control.known.front().scopes.clear();
        desk.control.known.front().baseUrl = u"https://your-company.hubspot.example"_s;
        ConnectWizard &wizard = desk.show();
        wizard.goOn();
        QPushButton *open = desk.button(u"Open HubSpot"_s);
        QVERIFY(open && !open->isEnabled());
        QVERIFY(!desk.button(u"Copy 2 scope(s)"_s) && !desk.button(u"Copy 0 scope(s)"_s));
        desk.field(u"Address"_s)->setText(u"crm.aalto.example"_s);
        QVERIFY(open->isEnabled());
    }
};

SATCHEL_GUI_TEST(tst_ConnectWizard)
#include "tst_ConnectWizard.moc"
