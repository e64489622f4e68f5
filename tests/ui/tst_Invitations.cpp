// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting a colleague and joining by the invitation, as the window does both.
#include "TeamDesk.h"

#include "ui/common/Label.h"
#include "ui/settings/InvitationForm.h"
#include "ui/settings/InvitationList.h"
#include "ui/settings/InviteDialog.h"
#include "ui/settings/PasswordField.h"
#include "ui/settings/RoleSummary.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using Problem = store::TeamServerCheck::Problem;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;

struct Invited : TeamDesk
{
    store::TeamInvitation invitation() const
    {
        store::TeamInvitation one;
        one.id = RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
        one.team = u"Fjellstad Sales"_s;
        one.host = u"hub.fjellstad.example"_s;
        one.database = u"sales"_s;
        one.tls = u"verify-full"_s;
        one.certificate = u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;
        one.login = u"lukas.brandstetter"_s;
        one.name = u"Lukas Brandstetter"_s;
        one.role = u"rep"_s;
        one.territory = u"DACH"_s;
        one.inviter = u"Mara Lindqvist"_s;
        one.expires = Instant{workspace.clock().now().ms + 48 * hourMs};
        one.secret = u"KT7R-9MHV-2QXD-4WFN"_s;
        return one;
    }
    store::InvitationCheck check(Problem problem = Problem::None) const
    {
        store::InvitationCheck check;
        check.server.problem = problem;
        check.server.host = u"hub.fjellstad.example"_s;
        check.people = problem == Problem::None ? 8 : 0;
        check.bytes = 26'000'000;
        check.authority = u"Fjellstad Root CA"_s;
        check.authorityUntil = Instant{workspace.clock().now().ms + 9000 * hourMs};
        return check;
    }
    static bool says(const QWidget *where, const QString &part)
    {
        return std::ranges::any_of(where->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(where) && label->text().contains(part); });
    }
    static QLineEdit *line(const QWidget *where, const QString &name)
    {
        const auto lines = where->findChildren<QLineEdit *>();
        return *std::ranges::find(lines, name, &QLineEdit::accessibleName);
    }
};

struct Joining : Invited
{
    InvitationForm *form = show(new InvitationForm(context));
    QPlainTextEdit *text = form->findChild<QPlainTextEdit *>();

    void paste(const QString &what) { text->setPlainText(what); }
    QLineEdit *password() const { return line(form, u"Your own password for the team"_s); }
    Button *join() const { return button(u"Join Fjellstad Sales"_s); }
};

} // namespace

class tst_Invitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInvitationIsReadAtOnceAndComparedWithTheServer()
    {
        Joining joining;
        QVERIFY(!joining.password()->isVisibleTo(joining.form));
        joining.paste(u"Hello,\n"_s + store::invitationText(joining.invitation()));
        QVERIFY(Joining::says(joining.form, u"For Lukas Brandstetter"_s));
        QVERIFY(Joining::says(joining.form, u"Sales, territory DACH"_s));
        QCOMPARE(joining.team.invitations->calls, QStringList(u"check the invitation of Lukas Brandstetter"_s));
        joining.password()->setText(u"a word of his own"_s);
        QVERIFY(!joining.join()->isEnabled()); // before the server has answered
        Q_EMIT joining.team.invitations->checked(joining.check());
        QVERIFY(Joining::says(joining.form, u"Fjellstad Sales, 8 people"_s));
        QVERIFY(Joining::says(joining.form, u"Checked, the one in the invitation: Fjellstad Root CA"_s));
        QVERIFY(joining.join()->isEnabled());
        joining.password()->setText(u"short"_s);
        QVERIFY(!joining.join()->isEnabled());
    }

    void whatSufferedOnItsWayIsRefusedWithTheReason()
    {
        Joining joining;
        joining.paste(store::invitationText(joining.invitation()).chopped(10));
        QVERIFY(Joining::says(joining.form, u"copy all of it"_s));
        QVERIFY(joining.team.invitations->calls.isEmpty());
        QVERIFY(!joining.password()->isVisibleTo(joining.form));
    }

    /// It stands in the dialog of whoever invites, so that people read it out and type it.
    void theCodeAloneSaysWhatIsMissing()
    {
        Joining joining;
        joining.paste(joining.invitation().secret);
        QVERIFY(Joining::says(joining.form, u"Paste the whole invitation, or open its file"_s));
        QVERIFY(!Joining::says(joining.form, u"can't be saved"_s));
        joining.paste(u"Hello"_s);
        QVERIFY(Joining::says(joining.form, u"This invitation can't be read: this is no invitation to a team."_s));
    }

    void anotherCertificateLetsNobodyJoin()
    {
        Joining joining;
        joining.paste(store::invitationText(joining.invitation()));
        joining.password()->setText(u"a word of his own"_s);
        Q_EMIT joining.team.invitations->checked(joining.check(Problem::UntrustedCertificate));
        QVERIFY(Joining::says(joining.form, u"Not the one in the invitation. Nothing was sent."_s));
        QVERIFY(!joining.join()->isEnabled());
        joining.button(u"Ask the server again"_s)->click();
        QCOMPARE(joining.team.invitations->calls.size(), 2);
    }

    void oneThatIsNotValidSaysWhomToAsk()
    {
        Joining joining;
        auto one = joining.invitation();
        one.expires = Instant{joining.workspace.clock().now().ms - hourMs};
        joining.paste(store::invitationText(one));
        QVERIFY(Joining::says(joining.form, u"Ask Mara Lindqvist for another one"_s));
        QVERIFY(joining.team.invitations->calls.isEmpty());
        joining.paste(store::invitationText(joining.invitation()));
        Q_EMIT joining.team.invitations->checked(joining.check(Problem::SignInRefused));
        QVERIFY(Joining::says(joining.form, u"was used or revoked. Ask Mara Lindqvist"_s));
        joining.password()->setText(u"a word of his own"_s);
        QVERIFY(joining.join()->isEnabled()); // it may be the one that was chosen then
    }

    void aFileIsReadAsWhatIsPasted()
    {
        Joining joining;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"Lukas.satchel-invitation"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(store::invitationFile(joining.invitation()));
        file.close();
        joining.form->open(file.fileName());
        QCOMPARE(joining.form->invitation(), std::optional(joining.invitation()));
        joining.form->open(folder.filePath(u"none"_s));
        QVERIFY(joining.form->invitation()); // what is there stays
    }

    void aPasswordIsMadeShownAndJudged()
    {
        TeamDesk desk;
        auto *field = desk.show(new PasswordField(u"Password"_s));
        QVERIFY(!field->isGood());
        field->line()->setText(u"hunter2"_s);
        QVERIFY(Invited::says(field, u"Too short"_s));
        field->line()->setText(u"aaaaaaaaaaaaaaaaaa"_s);
        QVERIFY(Invited::says(field, u"Weak"_s));
        QCOMPARE(field->line()->echoMode(), QLineEdit::Password);
        desk.button(u"Generate"_s)->click();
        QVERIFY(Invited::says(field, u"Strong"_s));
        QCOMPARE(field->line()->echoMode(), QLineEdit::Normal);
        QVERIFY(field->password().size() >= store::shortestTeamPassword);
    }

    void theRoleSaysWhatItComesTo()
    {
        TeamDesk desk;
        auto overview = desk.overview();
        store::TeamRole &rep = overview.roles[2];
        rep.rights[EntityKind::Deal].sees = RightScope::Team;
        rep.rights[EntityKind::Deal].edits = RightScope::Own;
        rep.rights[EntityKind::Product].sees = RightScope::None;
        rep.connects = false;
        const Schema &schema = desk.reader->schema();
        const RoleSummary summary = summaryOf(rep, schema);
        QVERIFY2(summary.sees.startsWith(u"Of their team and territory: Deals"_s), qPrintable(summary.sees));
        QVERIFY2(summary.changes.startsWith(u"Only their own: Deals"_s), qPrintable(summary.changes));
        QCOMPARE(summary.asks, u"Connecting another CRM"_s);
        QCOMPARE(summary.never, u"Products"_s);
        QCOMPARE(summaryOf(overview.roles[0], schema).sees, u"Everything"_s);
    }

    void anAdministratorInvitesAndGetsTheCode()
    {
        Invited desk;
        desk.window.show();
        auto *dialog = new InviteDialog(desk.context, desk.overview(), &desk.window);
        dialog->open();
        QVERIFY(!desk.button(u"Make the invitation"_s)->isEnabled());
        Invited::line(dialog, u"Name"_s)->setText(u"Lukas Brandstetter"_s);
        Invited::line(dialog, u"E-mail"_s)->setText(u"lukas@fjellstad.example"_s);
        QVERIFY(Invited::says(dialog, u"What Lukas will be able to see"_s));
        desk.button(u"Make the invitation"_s)->click();
        QCOMPARE(desk.team.invitations->calls.last(), u"invite Lukas Brandstetter <lukas@fjellstad.example> as rep"_s);
        QVERIFY(!desk.button(u"Make the invitation"_s)->isEnabled()); // meanwhile
        Q_EMIT desk.team.invitations->failed({Error::Kind::Conflict, u"Lukas has access already"_s, {}});
        QVERIFY(Invited::says(dialog, u"Lukas has access already"_s));
        desk.button(u"Make the invitation"_s)->click();
        Q_EMIT desk.team.invitations->made(desk.invitation());
        QVERIFY(Invited::says(dialog, u"KT7R-9MHV-2QXD-4WFN is in it; the code alone lets nobody in"_s));
        QVERIFY(Invited::says(dialog, u"Give Lukas the whole invitation"_s));
        QCOMPARE(Invited::line(dialog, u"Invitation"_s)->text(), store::invitationText(desk.invitation()));
        QVERIFY(desk.button(u"Send by mail"_s)->isEnabled());
        QVERIFY(!Invited::line(dialog, u"Name"_s)->isEnabled()); // it is made
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"Lukas.satchel-invitation"_s);
        dialog->saveTo(file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(*store::invitationFrom(saved.readAll()), desk.invitation());
        QCOMPARE(saved.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void aRevokedInvitationIsNotSentAndCopyingSaysSo()
    {
        Invited desk;
        desk.window.show();
        auto *dialog = new InviteDialog(desk.context, desk.overview(), &desk.window);
        dialog->open();
        Invited::line(dialog, u"Name"_s)->setText(u"Lukas Brandstetter"_s);
        desk.button(u"Make the invitation"_s)->click();
        const store::TeamInvitation invitation = desk.invitation();
        Q_EMIT desk.team.invitations->made(invitation);
        store::MadeInvitation made{
            invitation.id, invitation.name, invitation.email, invitation.role, desk.mara, invitation.expires};
        Q_EMIT desk.team.invitations->listRead({made});
        QVERIFY(!Invited::says(dialog, u"Copied."_s));
        desk.button(u"Copy"_s)->click();
        QVERIFY(Invited::says(dialog, u"Copied."_s));
        const QTemporaryDir folder;
        dialog->saveTo(folder.filePath(u"Lukas.satchel-invitation"_s));
        QVERIFY(Invited::says(dialog, u"Saved as Lukas.satchel-invitation."_s));
        made.state = store::InvitationState::Revoked;
        Q_EMIT desk.team.invitations->listRead({made});
        QVERIFY(Invited::says(dialog, u"This invitation was revoked"_s));
        for (const QString &button : {u"Copy"_s, u"Save as file"_s, u"Send by mail"_s})
            QVERIFY2(!desk.button(button)->isEnabled(), qPrintable(button));
        made.state = store::InvitationState::Open; // the revocation was undone
        Q_EMIT desk.team.invitations->listRead({made});
        QVERIFY(desk.button(u"Send by mail"_s)->isEnabled());
        QVERIFY(Invited::says(dialog, u"Works once"_s));
    }

    /// Who came with an import owns records and has no address; a second person of the name would see none of them.
    void whoIsHereAlreadyIsOfferedAndKeepsTheirRecords()
    {
        Invited desk;
        const auto made = desk.workspace.store().commit({u"Import"_s, Origin::user(),
            {Edit::create(EntityKind::User, {}, {{field::name, u"Carl Colleague"_s}})}, {}});
        QVERIFY(made);
        QVERIFY(desk.workspace.store().commit({u"Import"_s, Origin::user(),
            {Edit::create(EntityKind::Deal, {}, {{field::title, u"Fleet"_s}, {field::owner, made->ids.front()}})},
            {}}));
        desk.window.show();
        auto *dialog = new InviteDialog(desk.context, desk.overview(), &desk.window);
        dialog->open();
        auto *box = dialog->findChild<QCheckBox *>();
        QVERIFY(!box->isVisibleTo(dialog));
        Invited::line(dialog, u"E-mail"_s)->setText(u"carl@fjellstad.example"_s);
        Invited::line(dialog, u"Name"_s)->setText(u"Carl Colleague"_s);
        QVERIFY(box->isVisibleTo(dialog));
        QVERIFY(Invited::says(dialog, u"Carl Colleague is here already and owns 1 deal"_s));
        desk.button(u"Make the invitation"_s)->click();
        QVERIFY(!desk.team.invitations->wished.isAnother);
        Q_EMIT desk.team.invitations->failed({Error::Kind::Offline, {}, {}});
        box->setChecked(false);
        desk.button(u"Make the invitation"_s)->click();
        QVERIFY(desk.team.invitations->wished.isAnother);
    }

    /// Several may be called so: whoever is chosen is meant.
    void whoIsHereWithoutAccessIsOfferedWhileTheNameIsTyped()
    {
        Invited desk;
        const auto made = desk.workspace.store().commit({u"Import"_s, Origin::user(),
            {Edit::create(EntityKind::User, {}, {{field::name, u"Carl Colleague"_s}}),
                Edit::create(EntityKind::User, {},
                    {{field::name, u"Carl Colleague"_s}, {field::email, u"carl@fjellstad.example"_s}})},
            {}});
        QVERIFY(made);
        desk.window.show();
        auto *dialog = new InviteDialog(desk.context, desk.overview(), &desk.window);
        dialog->open();
        QLineEdit *name = Invited::line(dialog, u"Name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"coll"_s);
        const QAbstractItemModel *offered = name->completer()->completionModel();
        QCOMPARE(offered->rowCount(), 2);
        for (int row = 0; row < 2; ++row) { // who signs in already is not offered
            const QString text = offered->index(row, 0).data().toString();
            QVERIFY2(text.startsWith(u"Carl Colleague"_s), qPrintable(text));
        }
        const int withAddress = offered->index(0, 0).data().toString().contains(u'@') ? 0 : 1;
        for (const int row : {1 - withAddress, withAddress}) {
            Q_EMIT name->completer()->activated(offered->index(row, 0));
            QCOMPARE(name->text(), u"Carl Colleague"_s);
            desk.button(u"Make the invitation"_s)->click();
            QCOMPARE(desk.team.invitations->wished.person, made->ids[row == withAddress ? size_t(1) : size_t(0)]);
            Q_EMIT desk.team.invitations->failed({Error::Kind::Offline, {}, {}});
        }
        QCOMPARE(Invited::line(dialog, u"E-mail"_s)->text(), u"carl@fjellstad.example"_s);
        QTest::keyClicks(name, u" jr."_s); // somebody else
        desk.button(u"Make the invitation"_s)->click();
        QVERIFY(desk.team.invitations->wished.person.isNull());
    }

    void aRefusedRevocationIsSaidBesideItsInvitation()
    {
        Invited desk;
        auto *list = desk.show(new InvitationList(desk.context));
        store::MadeInvitation yara{RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8001"_s), u"Yara El-Sayed"_s,
            {}, u"service"_s, desk.mara, Instant{desk.workspace.clock().now().ms + 5 * hourMs}};
        Q_EMIT desk.team.invitations->listRead({yara});
        Q_EMIT desk.team.invitations->failed({Error::Kind::Offline, {}, {}}); // of something else
        QVERIFY(!list->saysProblem());
        desk.button(u"Revoke"_s)->click();
        Q_EMIT desk.team.invitations->failed({Error::Kind::Conflict, u"Yara El-Sayed has access"_s, {}});
        QCOMPARE(desk.team.invitations->calls.last(), u"read invitations"_s); // it was used meanwhile
        yara.state = store::InvitationState::Used;
        Q_EMIT desk.team.invitations->listRead({yara});
        QVERIFY(Invited::says(list, u"The team's server refused it: Yara El-Sayed has access"_s));
        QVERIFY(Invited::says(list, u"Used: they have access"_s));
    }

    void openInvitationsAreRevokedWithUndo()
    {
        Invited desk;
        auto *list = desk.show(new InvitationList(desk.context));
        list->setRoles(desk.overview().roles);
        QVERIFY(Invited::says(list, u"Nobody is invited now."_s));
        const Instant now = desk.workspace.clock().now();
        store::MadeInvitation yara{RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8001"_s), u"Yara El-Sayed"_s,
            u"yara@fjellstad.example"_s, u"service"_s, desk.mara, Instant{now.ms + 5 * hourMs}};
        const store::MadeInvitation ingrid{RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8002"_s),
            u"Ingrid Aasen"_s, {}, u"rep"_s, desk.mara, Instant{now.ms + 150 * hourMs}};
        store::MadeInvitation used = ingrid;
        used.name = u"Jonas Brecht"_s;
        used.state = store::InvitationState::Used;
        Q_EMIT desk.team.invitations->listRead({yara, ingrid, used});
        QCOMPARE(list->openCount(), 2);
        QVERIFY(!Invited::says(list, u"Jonas Brecht"_s)); // has joined, and needs nobody's eye
        const auto fold = [list] {
            for (auto *button : list->findChildren<Button *>()) {
                if (button->text().contains(u"ended invitations"_s))
                    return button;
            }
            return static_cast<Button *>(nullptr);
        };
        QVERIFY(fold());
        fold()->click();
        QTRY_VERIFY(Invited::says(list, u"Jonas Brecht"_s));
        QVERIFY(Invited::says(list, u"Used: they have access"_s));
        store::MadeInvitation old = used;
        old.name = u"Nils Fjellstad"_s;
        old.expires = Instant{now.ms - 30 * 24 * hourMs};
        Q_EMIT desk.team.invitations->listRead({yara, ingrid, used, old});
        QVERIFY(!Invited::says(list, u"Nils Fjellstad"_s)); // ended long ago
        QVERIFY(Invited::says(list, u"6 days left"_s));
        QVERIFY(Invited::says(list, u"Ends "_s));
        desk.button(u"Revoke"_s)->click();
        QCOMPARE(desk.team.invitations->calls, QStringList(u"revoke invitation"_s));
        yara.state = store::InvitationState::Revoked;
        Q_EMIT desk.team.invitations->listRead({yara, ingrid});
        QVERIFY(Invited::says(list, u"Yara El-Sayed"_s)); // until it was seen
        desk.button(u"Undo"_s)->click();
        QCOMPARE(desk.team.invitations->calls.last(), u"restore invitation"_s);
    }
};

SATCHEL_GUI_TEST(tst_Invitations)
#include "tst_Invitations.moc"
