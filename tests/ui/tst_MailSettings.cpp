// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts in the settings, and the dialog that adds one.
#include "store/mail/MailFolders.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/PageChecks.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/StateChip.h"
#include "ui/common/TokenField.h"
#include "ui/connections/TokenDialog.h"
#include "ui/mail/MailAccountDialog.h"
#include "ui/mail/MailServerField.h"
#include "ui/mail/MailSignInStep.h"
#include "ui/settings/MailSettingsPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using store::MailControl;
using Step = MailAccountDialog::Step;

namespace {

const auto address = u"mara@satchel.example"_s;

struct MailDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeMailControl mail;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, nullptr, &mail};
    std::unique_ptr<MailSettingsPage> page;

    qint64 addAccount()
    {
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = address;
        account.user = address;
        account.incoming = {u"imap.satchel.example"_s, 993};
        account.outgoing = {u"smtp.satchel.example"_s, 465};
        account.firstDay = Instant{store.clock.now().ms - 30LL * 24 * 3'600'000};
        const auto added = store::MailAccounts(*reader).add(account);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->number;
    }
    store::MailAccount account(qint64 number) { return store::MailAccounts(*reader).get(number).value(); }
    MailSettingsPage &show()
    {
        page = std::make_unique<MailSettingsPage>(context);
        page->resize(760, 900);
        page->adaptTo(760);
        page->show();
        [&] { QTRY_VERIFY(page->model().wasRead()); }();
        return *page;
    }
    MailAccountCard &card()
    {
        [&] { QTRY_COMPARE(page->cards().size(), 1); }();
        return *page->cards().front();
    }
    MailAccountDialog &openDialog()
    {
        auto *dialog = new MailAccountDialog(context, nullptr);
        dialog->open();
        return *dialog;
    }
    /// On the step of the servers that were found.
    MailAccountDialog &openAtServers(const store::MailProposal &proposal)
    {
        MailAccountDialog &dialog = openDialog();
        line(dialog, u"E-mail address"_s)->setText(proposal.account.address);
        dialog.goOn();
        Q_EMIT mail.found(proposal);
        return dialog;
    }
    static QLineEdit *line(QWidget &parent, const QString &name)
    {
        const auto lines = parent.findChildren<QLineEdit *>();
        const auto found = std::ranges::find(lines, name, &QLineEdit::accessibleName);
        return found == lines.end() ? nullptr : *found;
    }
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(&parent))
                return one;
        }
        return nullptr;
    }
    static bool says(QWidget &parent, const QString &text)
    {
        const auto labels = parent.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisibleTo(&parent) && label->text().contains(text); });
    }
};

} // namespace

class tst_MailSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageSaysWhatIsStoredAndOffersToAddAnAccount()
    {
        MailDesk desk;
        desk.show();
        QVERIFY(MailDesk::says(*desk.page, u"Nothing is deleted at the server"_s));
        QVERIFY(MailDesk::says(*desk.page, u"no mail account yet"_s));
        desk.page->addButton()->click();
        auto *dialog = desk.page->findChild<MailAccountDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void sampleDataHasNoServerToAsk()
    {
        MailDesk desk;
        desk.context.mail = nullptr;
        desk.addAccount();
        desk.show();
        QVERIFY(!desk.page->addButton()->isEnabled());
        QVERIFY(!MailDesk::button(desk.card(), u"Fetch now"_s)->isEnabled());
    }

    void aCardSaysItsStateInAWordAndASentence()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        QVERIFY_RESULT(store::MailAccounts(*desk.reader).setSucceeded(account, desk.store.clock.now()));
        desk.show();
        QCOMPARE(desk.card().findChild<StateChip *>()->text(), u"Up to date"_s);
        QVERIFY(MailDesk::says(desk.card(), u"Up to date as of"_s));
        QVERIFY_RESULT(
            store::MailAccounts(*desk.reader).setState(account, store::ConnectionState::NeedsAuthorization, u"no"_s));
        Q_EMIT desk.mail.stateChanged(account);
        QTRY_COMPARE(desk.card().findChild<StateChip *>()->text(), u"Sign in again"_s);
        QVERIFY(MailDesk::says(desk.card(), u"no longer accepts the sign-in"_s));
        QVERIFY(MailDesk::button(desk.card(), u"New password…"_s));
        QVERIFY(!MailDesk::button(desk.card(), u"Fetch now"_s));
    }

    void aFetchShowsHowFarItIs()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        desk.show();
        desk.card();
        Q_EMIT desk.mail.workStarted(account);
        Q_EMIT desk.mail.progressed(account, u"Inbox"_s, 120, 3400);
        QVERIFY(MailDesk::says(desk.card(), u"Reading Inbox: 120 of 3,400"_s));
    }

    void theButtonsOfACardAskTheMailService()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        desk.show();
        MailDesk::button(desk.card(), u"Fetch now"_s)->click();
        MailDesk::button(desk.card(), u"Pause"_s)->click();
        QCOMPARE(desk.mail.calls, QStringList({u"fetchNow"_s, u"pause %1"_s.arg(account)}));
        MailDesk::button(desk.card(), u"New password…"_s)->click();
        auto *password = desk.page->findChild<TokenDialog *>();
        QVERIFY(password);
        Q_EMIT password->given(u"secret"_s);
        QCOMPARE(desk.mail.password, u"secret"_s);
    }

    void removingAnAccountAsksFirst()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        desk.show();
        MailDesk::button(desk.card(), u"Remove…"_s)->click();
        QVERIFY(desk.mail.calls.isEmpty());
        auto *question = desk.page->findChild<Dialog *>();
        QVERIFY(question && MailDesk::says(*question, u"Messages on timelines stay"_s));
        MailDesk::button(*question, u"Remove account"_s)->click();
        QCOMPARE(desk.mail.calls, QStringList{u"remove %1"_s.arg(account)});
        QVERIFY_RESULT(store::MailAccounts(*desk.reader).remove(account));
        Q_EMIT desk.mail.stateChanged(account);
        QTRY_VERIFY(desk.page->cards().isEmpty());
    }

    void whyAPasswordWasNotAcceptedIsOnTheCard()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        desk.show();
        desk.card();
        Q_EMIT desk.mail.refused(
            account, {Error::Kind::Unauthorized, u"authentication failed"_s, u"imap.satchel.example:993"_s});
        QVERIFY(MailDesk::says(desk.card(), u"imap.satchel.example:993 rejected the sign-in"_s));
    }

    void whatAPersonSetsIsKept()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        desk.show();
        QVERIFY(desk.card().isOpen());
        QLineEdit *name = MailDesk::line(desk.card(), u"Your name"_s);
        name->setText(u"Mara Lindqvist"_s);
        Q_EMIT name->editingFinished();
        QTRY_COMPARE(desk.account(account).senderName, u"Mara Lindqvist"_s);
        desk.card().findChild<QPlainTextEdit *>()->setPlainText(u"Mara\nSatchel AB"_s);
        QTRY_COMPARE(desk.account(account).signature, u"Mara\nSatchel AB"_s);
        auto *excluded = desk.card().findChild<TokenField *>();
        excluded->setKeys({u"Bank.example"_s});
        Q_EMIT excluded->changed();
        QTRY_COMPARE(desk.account(account).excluded, QStringList{u"bank.example"_s});
        QVERIFY(desk.mail.localChanges > 0);
    }

    void anEarlierDayFetchesOlderMessages()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        store::MailFolders folders(*desk.reader, account);
        QVERIFY_RESULT(folders.replace({{0, "INBOX", u"Inbox"_s, store::FolderRole::Inbox, true, false, {}}}));
        QVERIFY_RESULT(folders.setMark(folders.list()->front().number, {7, 120, 9}));
        desk.show();
        auto *day = desk.card().findChild<FieldEditor *>();
        day->setValue(QDate(2026, 1, 1));
        Q_EMIT day->committed();
        QTRY_COMPARE(folders.list()->front().mark, (store::FolderMark{7, 0, 9}));
        QCOMPARE(desk.account(account).firstDay, *Instant::fromIso(u"2026-01-01T00:00:00Z"));
    }

    void foldersAreTickedInATable()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        store::MailFolders folders(*desk.reader, account);
        QVERIFY_RESULT(folders.replace({{0, "INBOX", u"Inbox"_s, store::FolderRole::Inbox, true, false, {}},
            {0, "Clients", u"Clients"_s, store::FolderRole::None, false, false, {}}}));
        desk.show();
        QTableWidget *table = desk.card().folders();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(!table->item(1, 2)->flags().testFlag(Qt::ItemIsUserCheckable)); // not while it is not fetched
        table->item(1, 1)->setCheckState(Qt::Checked);
        QTRY_VERIFY(folders.list()->at(1).isFollowed);
        QTRY_VERIFY(table->item(1, 2)->flags().testFlag(Qt::ItemIsUserCheckable));
        table->item(1, 2)->setCheckState(Qt::Checked);
        QTRY_VERIFY(folders.list()->at(1).storesAll);
    }

    void whatWasNotSentIsSaidWithAWayToIt()
    {
        MailDesk desk;
        const qint64 account = desk.addAccount();
        store::OutgoingMails mails(*desk.reader);
        const RecordId mail = mails.save({}, account, {})->id;
        QVERIFY_RESULT(mails.setFailed(mail, u"no such mailbox"_s));
        desk.show();
        QSignalSpy asked(desk.page.get(), &MailSettingsPage::outboxRequested);
        MailDesk::button(desk.card(), u"Open outbox"_s)->click();
        QCOMPARE(asked.count(), 1);
    }

    void everythingOnACardHasAName()
    {
        MailDesk desk;
        desk.addAccount();
        desk.show();
        desk.card();
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            if (isInteractive(widget))
                QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
        }
    }

    // The dialog

    void serversAreLookedForOnceTheAddressIsWhole()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openDialog();
        MailDesk::line(dialog, u"E-mail address"_s)->setText(u"mara"_s);
        dialog.goOn();
        QVERIFY(desk.mail.calls.isEmpty());
        QVERIFY(MailDesk::says(dialog, u"whole e-mail address"_s));
        MailDesk::line(dialog, u"E-mail address"_s)->setText(address);
        dialog.goOn();
        QCOMPARE(desk.mail.calls, QStringList{u"findServers "_s + address});
        Q_EMIT desk.mail.found(FakeMailControl::proposal(address));
        QCOMPARE(dialog.step(), Step::Servers);
        QVERIFY(MailDesk::says(dialog, u"Published by your domain"_s));
        dialog.reject();
    }

    void serversThatNobodyChangedStayOpenForOthers()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openAtServers(FakeMailControl::proposal(address));
        dialog.goOn();
        QCOMPARE(dialog.step(), Step::SignIn);
        dialog.goOn();
        QVERIFY(MailDesk::says(dialog, u"Enter the password"_s));
        MailDesk::line(dialog, u"Password"_s)->setText(u"secret"_s);
        dialog.goOn();
        QCOMPARE(desk.mail.password, u"secret"_s);
        QVERIFY(desk.mail.wanted.incoming.host.isEmpty() && desk.mail.wanted.outgoing.host.isEmpty());
        QCOMPARE(desk.mail.wanted.firstDay.dateIn(QTimeZone::utc()), desk.context.today().addDays(-90));
        dialog.reject();
    }

    void aServerThatAPersonNamesIsTheOnlyOneTried()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openAtServers(FakeMailControl::proposal(address));
        MailDesk::line(dialog, u"Incoming mail (IMAP): server"_s)->setText(u"mail.other.example"_s);
        dialog.goOn();
        MailDesk::line(dialog, u"Password"_s)->setText(u"secret"_s);
        dialog.goOn();
        QCOMPARE(desk.mail.wanted.incoming, (MailServer{u"mail.other.example"_s, 993}));
        QVERIFY(desk.mail.wanted.outgoing.host.isEmpty());
        dialog.reject();
    }

    void aServerOutsideOfTheDomainIsAgreedToFirst()
    {
        MailDesk desk;
        store::MailProposal proposal = FakeMailControl::proposal(address);
        proposal.needsConsent = true;
        MailAccountDialog &dialog = desk.openAtServers(proposal);
        dialog.goOn();
        QCOMPARE(dialog.step(), Step::Servers);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        dialog.goOn();
        QCOMPARE(dialog.step(), Step::SignIn);
        MailDesk::line(dialog, u"Password"_s)->setText(u"secret"_s);
        dialog.goOn();
        QCOMPARE(desk.mail.wanted.incoming, proposal.account.incoming);
        dialog.reject();
    }

    void theProvidersNoteIsReadBeforeThePasswordIsTyped()
    {
        MailDesk desk;
        store::MailProposal proposal = FakeMailControl::proposal(address);
        proposal.notes = {u"This provider accepts an app password only."_s};
        proposal.help = QUrl(u"https://help.example/"_s);
        MailAccountDialog &dialog = desk.openAtServers(proposal);
        dialog.goOn();
        QVERIFY(MailDesk::says(dialog, u"app password only"_s));
        QVERIFY(MailDesk::button(dialog, u"Open the provider's help"_s));
        dialog.reject();
    }

    void aBrowserSignInNeedsAClientIdAndWaitsForTheBrowser()
    {
        MailDesk desk;
        store::MailProposal proposal = FakeMailControl::proposal(address);
        proposal.signIns = {store::MailSignIn::Microsoft};
        MailAccountDialog &dialog = desk.openAtServers(proposal);
        dialog.goOn();
        dialog.goOn();
        QVERIFY(MailDesk::says(dialog, u"client ID"_s));
        MailDesk::line(dialog, u"Client ID"_s)->setText(u"app-1"_s);
        dialog.goOn();
        QCOMPARE(desk.mail.calls.last(), u"addBySignIn "_s + address);
        QCOMPARE(desk.mail.wanted.clientId, u"app-1"_s);
        QCOMPARE(desk.mail.wanted.incoming, proposal.account.incoming); // it gets a token of that provider
        Q_EMIT desk.mail.signInOpened(QUrl(u"https://login.example/"_s));
        QVERIFY(dialog.outcome().contains(u"in your browser"_s));
        dialog.reject();
        QCOMPARE(desk.mail.calls.last(), u"cancelSignIn"_s);
    }

    void anErrorNamesTheServerTheReasonAndARemedy()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openAtServers(FakeMailControl::proposal(address));
        dialog.goOn();
        MailDesk::line(dialog, u"Password"_s)->setText(u"wrong"_s);
        dialog.goOn();
        Q_EMIT desk.mail.refused(
            0, {Error::Kind::Unauthorized, u"authentication failed"_s, u"smtp.satchel.example:587"_s});
        const QString outcome = dialog.outcome();
        for (const QString &part :
            {u"smtp.satchel.example:587"_s, u"Check the user name"_s, u"authentication failed"_s})
            QVERIFY2(outcome.contains(part), qPrintable(outcome));
        dialog.goBack();
        QCOMPARE(dialog.step(), Step::SignIn);
        QCOMPARE(MailDesk::line(dialog, u"Password"_s)->text(), u"wrong"_s);
        dialog.reject();
    }

    void withoutServersAPersonNamesThem()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openDialog();
        MailDesk::line(dialog, u"E-mail address"_s)->setText(address);
        dialog.goOn();
        Q_EMIT desk.mail.refused(0, {Error::Kind::NotFound, u"this domain has no IMAP server"_s, u"satchel.example"_s});
        QCOMPARE(dialog.step(), Step::Servers);
        dialog.goOn();
        QVERIFY(MailDesk::says(dialog, u"Enter both servers"_s));
        dialog.reject();
    }

    void theFirstFetchShowsHowFarItIs()
    {
        MailDesk desk;
        MailAccountDialog &dialog = desk.openAtServers(FakeMailControl::proposal(address));
        dialog.goOn();
        MailDesk::line(dialog, u"Password"_s)->setText(u"secret"_s);
        dialog.goOn();
        const qint64 account = desk.addAccount();
        Q_EMIT desk.mail.added(account);
        QVERIFY(dialog.outcome().contains(u"was added"_s));
        QCOMPARE(MailDesk::line(dialog, u"Password"_s)->text(), QString()); // I3
        Q_EMIT desk.mail.progressed(account, u"Inbox"_s, 10, 40);
        QVERIFY(dialog.outcome().contains(u"10 of 40"_s));
        Q_EMIT desk.mail.workEnded(account, 24, 3);
        QVERIFY2(dialog.outcome().contains(u"24 message"_s), qPrintable(dialog.outcome()));
        dialog.goOn();
        QVERIFY(!dialog.isVisible());
    }
};

SATCHEL_GUI_TEST(tst_MailSettings)
#include "tst_MailSettings.moc"
