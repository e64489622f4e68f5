// SPDX-License-Identifier: GPL-3.0-or-later
// Making and joining a team from the settings of a store that belongs to none.
#include "tests/support/FakeTeamControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/settings/InvitationForm.h"
#include "ui/settings/JoinPlanDialog.h"
#include "ui/settings/TeamServerForm.h"
#include "ui/settings/TeamSetupPage.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

using Problem = store::TeamServerCheck::Problem;

struct Setup : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeTeamControl team;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, &team};
    QWidget window;
    TeamSetupPage *page = new TeamSetupPage(context, &window);
    TeamServerForm *make = page->findChildren<TeamServerForm *>().back();
    TeamServerForm *join = page->findChildren<TeamServerForm *>().front();

    Setup()
    {
        window.resize(1100, 800);
        window.show();
        button(page, u"Enter the server by hand"_s)->click();
    }
    static QLineEdit *field(QWidget *form, const QString &name)
    {
        const auto fields = form->findChildren<QLineEdit *>();
        return *std::ranges::find(fields, name, &QLineEdit::accessibleName);
    }
    static Button *button(QWidget *form, const QString &text)
    {
        const auto buttons = form->findChildren<Button *>();
        return *std::ranges::find(buttons, text, &Button::text);
    }
    static void fill(QWidget *form)
    {
        field(form, u"Server"_s)->setText(u"db.example.com"_s);
        field(form, u"Database"_s)->setText(u"sales"_s);
        field(form, u"Sign in as"_s)->setText(u"office"_s);
        field(form, u"Password"_s)->setText(u"secret"_s);
    }
    static bool says(QWidget *form, const QString &beginning)
    {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(beginning); });
    }
    static store::TeamServerCheck good(const QString &hub = {})
    {
        return {Problem::None, {}, u"db.example.com"_s, u"15.8"_s, true, hub, hub.isEmpty() ? QString() : u"lead"_s};
    }
    static store::TeamJoinPlan plan()
    {
        return {u"Fjellstad Sales"_s, u"lead"_s, 1200, true,
            {{EntityKind::Contact, u"Lee"_s, u"Ana Lee"_s, {u"same e-mail"_s}}}, {}, {{EntityKind::Deal, 3}},
            {{EntityKind::Product, 2}}, {}, {u"HubSpot"_s}};
    }
};

} // namespace

class tst_TeamSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBeginsBeforeTheFormIsFilled()
    {
        Setup setup;
        QVERIFY(!Setup::button(setup.make, u"Make the team"_s)->isEnabled());
        Setup::fill(setup.make);
        QVERIFY(!Setup::button(setup.make, u"Make the team"_s)->isEnabled()); // without a name
        Setup::field(setup.make, u"Name of the team"_s)->setText(u"Fjellstad Sales"_s);
        QVERIFY(Setup::button(setup.make, u"Make the team"_s)->isEnabled());
        Setup::field(setup.join, u"Server"_s)->setText(u"host=db.example.com dbname=sales user=mara"_s);
        QVERIFY(!Setup::button(setup.join, u"Join the team"_s)->isEnabled());
        Setup::field(setup.join, u"Password"_s)->setText(u"secret"_s);
        QVERIFY(Setup::button(setup.join, u"Join the team"_s)->isEnabled()); // the address says the rest
    }

    void anInvitationComesBeforeTheServerIsEnteredByHand()
    {
        Setup setup;
        Setup::button(setup.page, u"Enter the server by hand"_s)->click();
        QVERIFY(!setup.join->isVisibleTo(setup.page));
        auto *form = setup.page->findChild<InvitationForm *>();
        store::TeamInvitation one;
        one.id = RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
        one.team = u"Fjellstad Sales"_s;
        one.host = u"db.example.com"_s;
        one.database = u"sales"_s;
        one.tls = u"verify-full"_s;
        one.login = u"lukas"_s;
        one.name = u"Lukas Brandstetter"_s;
        one.role = u"rep"_s;
        one.inviter = u"Mara Lindqvist"_s;
        one.expires = Instant{setup.workspace.clock().now().ms + 1'000'000};
        one.secret = u"KT7R-9MHV-2QXD-4WFN"_s;
        form->findChild<QPlainTextEdit *>()->setPlainText(store::invitationText(one));
        Q_EMIT setup.team.invitations->checked({});
        Setup::field(form, u"Your own password for the team"_s)->setText(u"a word of his own"_s);
        Setup::button(form, u"Join Fjellstad Sales"_s)->click();
        QCOMPARE(
            setup.team.invitations->calls.last(), u"accept the invitation of Lukas Brandstetter: a word of his own"_s);
        QVERIFY(!Setup::field(setup.make, u"Server"_s)->isEnabled()); // meanwhile
        Q_EMIT setup.team.joinPlanned(Setup::plan());
        auto *dialog = setup.window.findChild<JoinPlanDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(setup.team.calls.last(), u"join"_s);
    }

    void aCheckSaysWhatIsThere()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Check the server"_s)->click();
        QCOMPARE(setup.team.calls, QStringList(u"check: db.example.com sales office secret"_s));
        QVERIFY(!Setup::button(setup.join, u"Join the team"_s)->isEnabled()); // meanwhile
        QVERIFY(!Setup::field(setup.make, u"Server"_s)->isEnabled());
        Q_EMIT setup.team.serverChecked(Setup::good(u"Fjellstad Sales"_s));
        QVERIFY(Setup::says(setup.join, u"PostgreSQL 15.8"_s));
        QVERIFY(Setup::says(setup.join, u"Team "_s));
        QCOMPARE(Setup::button(setup.join, u"Join the team"_s)->variant(), Button::Variant::Primary);
        QVERIFY(Setup::field(setup.make, u"Server"_s)->isEnabled());
        QTest::keyClicks(Setup::field(setup.join, u"Database"_s), u"2"_s); // another one
        QVERIFY(!Setup::says(setup.join, u"PostgreSQL 15.8"_s));
    }

    void whatIsInTheWayIsSaidInItsForm_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Problem problem, const QString &sentence) {
            QTest::newRow(name) << static_cast<int>(problem) << sentence;
        };
        row("an address", Problem::BadAddress, u"The address is incomplete."_s);
        row("a host", Problem::UnknownHost, u"There is no server called"_s);
        row("encryption", Problem::NoEncryption, u"\u2068db.example.com\u2069 does not encrypt connections"_s);
        row("a certificate", Problem::UntrustedCertificate, u"The certificate of"_s);
        row("a password", Problem::SignInRefused, u"\u2068db.example.com\u2069 does not accept this name"_s);
        row("a version", Problem::TooOld, u"PostgreSQL 15.8 is too old."_s);
        row("roles", Problem::MayNotMakeRoles, u"This name may not create roles"_s);
    }
    void whatIsInTheWayIsSaidInItsForm()
    {
        QFETCH(const int, problem);
        QFETCH(const QString, sentence);
        Setup setup;
        Setup::fill(setup.make);
        Setup::field(setup.make, u"Name of the team"_s)->setText(u"Fjellstad Sales"_s);
        Setup::button(setup.make, u"Make the team"_s)->click();
        QCOMPARE(setup.team.calls, QStringList(u"make Fjellstad Sales: db.example.com sales office secret"_s));
        auto check = Setup::good();
        check.problem = static_cast<Problem>(problem);
        Q_EMIT setup.team.serverChecked(check);
        QVERIFY(Setup::says(setup.make, sentence));
        QVERIFY(!Setup::says(setup.join, sentence));
        QVERIFY(Setup::button(setup.make, u"Make the team"_s)->isEnabled()); // once it is put right
    }

    /// A server of one's own has an authority of one's own.
    void theCertificateOfAnAuthorityIsChosenBesideTheSentence()
    {
        Setup setup;
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"ca.crt"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"));
        QVERIFY(write(u"notes.pem"_s, "Hello"));
        Setup::fill(setup.join);
        Setup::field(setup.join, u"Server"_s)->setText(u"127.0.0.1:56432"_s);
        Button *choose = Setup::button(setup.join, u"Choose the authority's certificate…"_s);
        QVERIFY(!choose->isVisibleTo(setup.join));
        Setup::button(setup.join, u"Check the server"_s)->click();
        auto check = Setup::good();
        check.problem = Problem::UntrustedCertificate;
        Q_EMIT setup.team.serverChecked(check);
        QVERIFY(choose->isVisibleTo(setup.join));
        setup.join->useAuthority(folder.filePath(u"notes.pem"_s));
        QVERIFY(Setup::says(setup.join, u"There is no certificate in"_s));
        QVERIFY(choose->isVisibleTo(setup.join));
        setup.join->useAuthority(folder.filePath(u"ca.crt"_s));
        const QString address = u"127.0.0.1:56432 sslrootcert="_s + folder.filePath(u"ca.crt"_s);
        QCOMPARE(Setup::field(setup.join, u"Server"_s)->text(), address);
        QCOMPARE(setup.team.calls.last(), u"check: %1 sales office secret"_s.arg(address)); // tried again
        QVERIFY(!choose->isVisibleTo(setup.join));
    }

    void anAddressNamesOneAuthority_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("with");
        QTest::newRow("a host") << u"db.example.com"_s << u"/ca.crt"_s << u"db.example.com sslrootcert=/ca.crt"_s;
        QTest::newRow("another before") << u"db:1 sslrootcert='/my ca' dbname=a"_s << u"/ca.crt"_s
                                        << u"db:1 dbname=a sslrootcert=/ca.crt"_s;
        QTest::newRow("a name with a space")
            << u"host=db"_s << u"/it's my/ca.crt"_s << u"host=db sslrootcert='/it\\'s my/ca.crt'"_s;
        QTest::newRow("a URI") << u"postgresql://db/sales"_s << u"/my ca.crt"_s
                               << u"postgresql://db/sales?sslrootcert=/my%20ca.crt"_s;
        QTest::newRow("a URI with words")
            << u"postgresql://db/sales?sslrootcert=/old&connect_timeout=3"_s << u"/ca.crt"_s
            << u"postgresql://db/sales?connect_timeout=3&sslrootcert=/ca.crt"_s;
    }
    void anAddressNamesOneAuthority()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, file);
        QTEST(withAuthority(address, file), "with");
    }

    void aTeamThatIsThereIsNotMadeOnceMore()
    {
        Setup setup;
        Setup::fill(setup.make);
        Setup::field(setup.make, u"Name of the team"_s)->setText(u"Sales"_s);
        Setup::button(setup.make, u"Make the team"_s)->click();
        Q_EMIT setup.team.serverChecked(Setup::good(u"Fjellstad Sales"_s));
        QVERIFY(Setup::says(setup.make, u"This database has a team already"_s));
    }

    void whereNoTeamIsNobodyJoins()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Join the team"_s)->click();
        Q_EMIT setup.team.serverChecked(Setup::good());
        QVERIFY(Setup::says(setup.join, u"This database has no team yet."_s));
    }

    void progressIsCounted()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Join the team"_s)->click();
        Q_EMIT setup.team.setupProgressed({store::TeamProgress::Step::Reading, 12'480});
        QVERIFY(Setup::says(setup.join, u"Reading the team's records: 12,480"_s));
        Setup::button(setup.join, u"Cancel"_s)->click();
        QCOMPARE(setup.team.calls.last(), u"cancel"_s);
        QVERIFY(Setup::button(setup.join, u"Join the team"_s)->isEnabled());
    }

    void makingATeamCanBeCancelled()
    {
        Setup setup;
        Setup::fill(setup.make);
        Setup::field(setup.make, u"Name of the team"_s)->setText(u"Sales"_s);
        Setup::button(setup.make, u"Make the team"_s)->click();
        Q_EMIT setup.team.setupProgressed({store::TeamProgress::Step::Sending, 12'480});
        Setup::button(setup.make, u"Cancel"_s)->click();
        QCOMPARE(setup.team.calls.last(), u"cancel"_s);
        QVERIFY(Setup::button(setup.make, u"Make the team"_s)->isEnabled());
        QVERIFY(!Setup::says(setup.make, u"Sending"_s));
    }

    void joiningAsksWithItsPlan()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Join the team"_s)->click();
        Q_EMIT setup.team.joinPlanned(Setup::plan());
        auto *dialog = setup.window.findChild<JoinPlanDialog *>();
        QVERIFY(dialog);
        QVERIFY(Setup::says(dialog, u"Deals: 3"_s));
        QVERIFY(Setup::says(dialog, u"Products: 2"_s));
        const auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 3)->text(), u"same e-mail"_s);
        QCOMPARE(setup.team.calls.size(), 1);
        Setup::button(dialog, u"Join the team"_s)->click();
        QCOMPARE(setup.team.calls.last(), u"join"_s);
    }

    void aPlanThatIsNotWantedLeavesNothing()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Join the team"_s)->click();
        Q_EMIT setup.team.joinPlanned(Setup::plan());
        setup.window.findChild<JoinPlanDialog *>()->reject();
        QCOMPARE(setup.team.calls.last(), u"cancel"_s);
    }

    void aFailureSaysThatNothingWasChanged()
    {
        Setup setup;
        Setup::fill(setup.join);
        Setup::button(setup.join, u"Join the team"_s)->click();
        Q_EMIT setup.team.setupFailed(Error{Error::Kind::Offline, u"gone"_s, {}});
        QVERIFY(Setup::says(setup.join, u"Nothing was changed."_s));
    }
};

SATCHEL_GUI_TEST(tst_TeamSetup)
#include "tst_TeamSetup.moc"
