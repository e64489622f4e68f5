// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations to a team at a real server: one joins with it, once, until it ends or is revoked, and only at the server
// that it names.
#include "HubWorld.h"

#include "store/hub/InvitationControl.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubAdministration.h"
#include "sync/hub/HubInvitations.h"
#include "sync/hub/HubSchema.h"
#include "sync/session/TeamService.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <thread>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Problem = store::TeamServerCheck::Problem;
using State = store::InvitationState;

constexpr int patience = 60'000; // milliseconds: a hub is many tables
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// The office of a team, and what it asks for.
struct Inviting
{
    explicit Inviting(bool byTls = false)
    {
        if (const auto made = world.init(); !made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        if (!byTls)
            return;
        auto membership = **store::HubState(**world.office).find();
        membership.address = postgres().tcpAddress(world.database, world.owner) + u" sslrootcert="_s
            + postgres().certificate();
        if (const auto saved = store::HubState(**world.office).save(membership); !saved)
            qFatal("%s", qUtf8Printable(toText(saved.error())));
    }

    store::InvitationWish wish() const
    {
        // A login of this world: roles are of the whole server.
        return {u"Lukas Brandstetter"_s, u"lukas.%1@fjellstad.example"_s.arg(world.database), u"rep"_s, {},
            Instant{world.clock.now().ms + 7 * dayMs}};
    }
    store::TeamInvitation make()
    {
        auto made = sync::hub::makeInvitation(**world.office, world.office->connection(), wish());
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return *made;
    }
    Result<void> accept(const store::TeamInvitation &invitation, const QString &password)
    {
        return sync::hub::acceptInvitation(invitation, password, world.clock.now(), keychain, cancellation);
    }
    store::InvitationCheck check(const store::TeamInvitation &invitation)
    {
        return sync::hub::checkInvitation(invitation, world.clock.now(), cancellation);
    }
    State state(RecordId id)
    {
        const auto all = sync::hub::invitations(world.office->connection());
        const auto found = std::ranges::find(*all, id, &store::MadeInvitation::id);
        return found == all->end() ? State::Revoked : found->state;
    }
    static bool hasRole(const QString &login)
    {
        return postgres().ask("SELECT count(*) FROM pg_roles WHERE rolname = '" + login.toUtf8() + "'") == "1";
    }

    HubWorld world;
    MemoryKeychain keychain;
    sync::Cancellation cancellation;
};

QString anotherCertificate(const QString &folder)
{
    QProcess make;
    make.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
            u"-keyout"_s, folder + u"/other.key"_s});
    if (!make.waitForFinished(30'000) || make.exitCode() != 0)
        qFatal("%s", make.readAllStandardError().constData());
    return QString::fromLatin1(make.readAllStandardOutput());
}

} // namespace

class tst_Invitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aColleagueJoinsOnceWithAPasswordOfTheirOwn()
    {
        Inviting office(true);
        const auto invitation = office.make();
        QCOMPARE(invitation.team, u"Fjellstad Sales"_s);
        QCOMPARE(invitation.roleLabel, u"Sales"_s);
        QCOMPARE(invitation.host, u"127.0.0.1"_s);
        QVERIFY(invitation.certificate.contains(u"BEGIN CERTIFICATE"_s));
        QCOMPARE(*store::invitationFrom(store::invitationText(invitation).toUtf8()), invitation);
        const auto check = office.check(invitation);
        QVERIFY2(check.server.problem == Problem::None, qPrintable(check.server.detail));
        QCOMPARE(check.state, State::Open);
        QVERIFY(check.server.isEncrypted);
        QCOMPARE(check.server.hub, u"Fjellstad Sales"_s);
        QCOMPARE(check.people, 1);
        QVERIFY(check.bytes > 0);
        QCOMPARE(check.authority, u"127.0.0.1"_s);
        QVERIFY(check.authorityUntil && *check.authorityUntil > office.world.clock.now());
        QCOMPARE(office.state(invitation.id), State::Open);
        QCOMPARE(postgres().ask("SELECT rolvaliduntil BETWEEN now() AND now() + interval '8 days' FROM pg_roles WHERE "
                                "rolname = '"
                     + invitation.login.toUtf8() + "'"),
            "t");
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        QCOMPARE(office.keychain.entries().values(), QStringList(u"a word of his own"_s));
        QCOMPARE(office.state(invitation.id), State::Used);
        QCOMPARE(
            postgres().ask("SELECT rolvaliduntil FROM pg_roles WHERE rolname = '" + invitation.login.toUtf8() + "'"),
            "infinity");
        const auto own = sync::hub::PgConnection::open(
            sync::hub::addressOf(invitation), u"a word of his own"_s, office.cancellation);
        QVERIFY_RESULT(own);
        QCOMPARE((*own)->query("SELECT satchel.my_role()")->bytes(0, 0), "rep");
        QCOMPARE((*own)->query("SELECT satchel.my_invitation() ->> 'state'")->bytes(0, 0), "used");
        const auto again = sync::hub::PgConnection::open(
            sync::hub::addressOf(invitation), invitation.secret, office.cancellation);
        QCOMPARE(again.error().kind, Error::Kind::Unauthorized);
    }

    /// The answer was lost, or the program was ended: the same person goes on, another one does not get in.
    void anAcceptanceIsRepeatedWithTheSamePasswordOnly()
    {
        Inviting office;
        const auto invitation = office.make();
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        const auto other = office.accept(invitation, u"a word of another"_s);
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
        QCOMPARE(office.keychain.entries().values(), QStringList(u"a word of his own"_s));
    }

    void ofTwoAtOnceOneJoins()
    {
        Inviting office;
        const auto invitation = office.make();
        const auto holder = postgres().connect(office.world.database, u"postgres"_s);
        QVERIFY_RESULT(holder->run("BEGIN; LOCK TABLE satchel.invitation"));
        const auto accept = [&](const QString &password, QByteArray &state) {
            sync::Cancellation cancellation;
            const auto connection = sync::hub::PgConnection::open(
                sync::hub::addressOf(invitation), invitation.secret, cancellation);
            const auto verifier = (*connection)->scramVerifier(invitation.login, password);
            const auto answer = (*connection)->query("SELECT satchel.accept_invitation($1)", {*verifier});
            state = answer ? answer->bytes(0, 0) : answer.error().what.toUtf8();
        };
        QByteArray first;
        QByteArray second;
        std::thread one(accept, u"first word"_s, std::ref(first));
        std::thread two(accept, u"second word"_s, std::ref(second));
        const QByteArray count = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = '"
            + invitation.login.toUtf8() + "'";
        const bool bothWait = QTest::qWaitFor([&] { return postgres().ask(count) == "2"; }, patience);
        const auto released = holder->run("COMMIT");
        one.join();
        two.join();
        QVERIFY(bothWait);
        QVERIFY_RESULT(released);
        // The other one is told, or its session was ended before.
        QVERIFY2((first == "accepted") != (second == "accepted"), (first + " / " + second).constData());
        const QString won = first == "accepted" ? u"first word"_s : u"second word"_s;
        QVERIFY_RESULT(sync::hub::PgConnection::open(sync::hub::addressOf(invitation), won, office.cancellation));
    }

    /// Somebody read the invitation on its way and waits with it.
    void whoSignedInBeforeItWasAcceptedIsSentAway()
    {
        Inviting office;
        const auto invitation = office.make();
        const auto other = postgres().connect(office.world.database, invitation.login, invitation.secret);
        QVERIFY_RESULT(other->query("SELECT satchel.my_invitation()"));
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        QVERIFY(!other->query("SELECT satchel.my_role()"));
        // Nobody goes on belonging to a person. Whoever makes a role may still grant it, from PostgreSQL 16 on.
        QCOMPARE(postgres().ask("SELECT pg_has_role('" + office.world.owner.toUtf8() + "', '"
                     + invitation.login.toUtf8() + "', 'USAGE')"),
            "f");
    }

    void oneThatHasExpiredLetsNobodyIn()
    {
        Inviting office;
        const auto invitation = office.make();
        const auto before = postgres().connect(office.world.database, invitation.login, invitation.secret);
        const Instant sent = office.world.clock.now();
        office.world.pass(8 * dayMs);
        QCOMPARE(office.state(invitation.id), State::Expired);
        QCOMPARE(office.check(invitation).state, State::Expired);
        QCOMPARE(office.accept(invitation, u"a word of his own"_s).error().kind, Error::Kind::Conflict);
        // A desk whose clock is wrong, and a session from before.
        QCOMPARE(sync::hub::checkInvitation(invitation, sent, office.cancellation).state, State::Expired);
        const auto verifier = before->scramVerifier(invitation.login, u"a word of his own"_s);
        QCOMPARE(before->query("SELECT satchel.accept_invitation($1)", {*verifier})->bytes(0, 0), "expired");
        // And without the function: the server itself knows when the role ends.
        postgres().run(u"postgres"_s, "ALTER ROLE \"" + invitation.login.toUtf8() + "\" VALID UNTIL '2000-01-01'");
        const auto late = sync::hub::PgConnection::open(
            sync::hub::addressOf(invitation), invitation.secret, office.cancellation);
        QCOMPARE(late.error().kind, Error::Kind::Unauthorized);
        QVERIFY(office.keychain.entries().isEmpty());
    }

    /// Whatever program asks for it.
    void theServerMakesNoneWithoutAnEndANameOrAVerifier()
    {
        Inviting office;
        auto &connection = office.world.office->connection();
        const QByteArray verifier = *connection.scramVerifier(u"x"_s, u"word"_s);
        const auto make = [&](const QByteArray &login, qint64 days, const QByteArray &password) {
            const Instant end{office.world.clock.now().ms + days * dayMs};
            return connection.query("SELECT satchel.make_invitation(gen_random_uuid(), $1, gen_random_uuid(), 'Guest',"
                                    " 'g@x', 'rep', $2, $3)",
                {login, end.toIso().toUtf8(), password});
        };
        const QByteArray login = "guest_" + office.world.database.toUtf8();
        for (const auto &made : {make(login, -1, verifier), make(login, 91, verifier), make("Guest; x", 7, verifier),
                 make(login, 7, "word")}) {
            QVERIFY(!made);
            QCOMPARE(made.error().kind, Error::Kind::Refused);
        }
        QVERIFY_RESULT(make(login, 7, verifier));
    }

    void oneThatIsRevokedDropsItsRoleAndComesBack()
    {
        Inviting office;
        const auto invitation = office.make();
        QVERIFY(Inviting::hasRole(invitation.login));
        QVERIFY_RESULT(sync::hub::revokeInvitation(office.world.office->connection(), invitation.id));
        QVERIFY(!Inviting::hasRole(invitation.login));
        QCOMPARE(office.state(invitation.id), State::Revoked);
        QCOMPARE(office.check(invitation).server.problem, Problem::SignInRefused);
        QCOMPARE(office.accept(invitation, u"a word of his own"_s).error().kind, Error::Kind::Conflict);
        QVERIFY(office.keychain.entries().isEmpty());
        QVERIFY_RESULT(sync::hub::restoreInvitation(office.world.office->connection(), invitation.id));
        QCOMPARE(office.state(invitation.id), State::Open);
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        const auto late = sync::hub::revokeInvitation(office.world.office->connection(), invitation.id);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(Inviting::hasRole(invitation.login));
    }

    void aNewerInvitationTakesThePlaceOfTheOlder()
    {
        Inviting office;
        const auto older = office.make();
        const auto newer = office.make();
        QCOMPARE(newer.login, older.login);
        QCOMPARE(office.state(older.id), State::Revoked);
        QVERIFY(!sync::hub::restoreInvitation(office.world.office->connection(), older.id));
        QCOMPARE(office.accept(older, u"a word of his own"_s).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(office.accept(newer, u"a word of his own"_s));
        const auto third = sync::hub::makeInvitation(
            **office.world.office, office.world.office->connection(), office.wish());
        QCOMPARE(third.error().kind, Error::Kind::Conflict); // has access already
    }

    /// The server has somebody of this name: the role gets a number and nobody's is taken over.
    /// Or the program ended before it could write who was invited: the same for the server.
    void oneWhoseAnswerWasLostIsMadeAgain()
    {
        Inviting office;
        PgRelay relay(postgres().socket());
        const auto line = sync::hub::PgConnection::open(
            relay.address(office.world.database, office.world.owner), u"secret"_s, office.cancellation);
        QVERIFY_RESULT(line);
        relay.cutAt(1, PgRelay::Cut::BeforeAnswer, "satchel.make_invitation");
        const auto lost = sync::hub::makeInvitation(**office.world.office, **line, office.wish());
        QCOMPARE(lost.error().kind, Error::Kind::Unanswered);
        const Filter lukas = Filter::equals(u"name"_s, u"Lukas Brandstetter"_s);
        QCOMPARE((*office.world.office)->count({EntityKind::User, {}, lukas, {}, {}, 1, false}), 0);
        QCOMPARE(sync::hub::invitations(office.world.office->connection())->size(), size_t(1)); // which can be revoked

        const auto invitation = office.make();
        const auto all = sync::hub::invitations(office.world.office->connection());
        QCOMPARE(std::ranges::count(*all, State::Open, &store::MadeInvitation::state), 1);
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        QCOMPARE((*office.world.office)->count({EntityKind::User, {}, lukas, {}, {}, 1, false}), 1);
    }

    /// Also where the newer one signs in by another name, as after another address.
    void anOlderOneDoesNotComeBackBesideTheNewer()
    {
        Inviting office;
        const auto older = office.make();
        store::InvitationWish wish = office.wish();
        const Filter lukas = Filter::equals(u"name"_s, u"Lukas Brandstetter"_s);
        wish.person = (*office.world.office)->select({EntityKind::User, {}, lukas, {}, {}, 1, false})->id(0);
        wish.email = u"brandstetter.%1@fjellstad.example"_s.arg(office.world.database);
        auto &connection = office.world.office->connection();
        const auto newer = sync::hub::makeInvitation(**office.world.office, connection, wish);
        QVERIFY_RESULT(newer);
        QVERIFY(newer->login != older.login);
        QVERIFY(!sync::hub::restoreInvitation(connection, older.id));
        QCOMPARE(office.state(older.id), State::Revoked);
        QVERIFY(!Inviting::hasRole(older.login));
    }

    void twoPeopleOfOneNameSignInDifferently()
    {
        Inviting office;
        const auto lukas = office.make();
        auto wish = office.wish();
        wish.name = u"Lukas Berg"_s;
        wish.email = lukas.login + u"@elsewhere.example"_s;
        const auto other = sync::hub::makeInvitation(**office.world.office, office.world.office->connection(), wish);
        QVERIFY_RESULT(other);
        QCOMPARE(other->login, lukas.login + u'2');
        QCOMPARE(office.state(lukas.id), State::Open);
    }

    /// Who owns records of an import has no address yet; a second person of the name would own none of them.
    void whoIsHereWithoutAnAddressIsTheOneWhoIsInvited()
    {
        Inviting office;
        store::Store &store = **office.world.office;
        const RecordId lukas = office.world.office->create(EntityKind::User, {{u"name"_s, office.wish().name}});
        office.make();
        const auto known = store.get(EntityKind::User, lukas);
        QVERIFY_RESULT(known);
        QCOMPARE(known->text(u"email"_s), office.wish().email);
        const Filter named = Filter::equals(u"name"_s, office.wish().name);
        QCOMPARE(store.count({EntityKind::User, {}, named, {}, {}, -1, false}), 1);
        auto another = office.wish(); // of the same name
        another.email = u"other."_s + another.email;
        another.isAnother = true;
        QVERIFY_RESULT(sync::hub::makeInvitation(store, office.world.office->connection(), another));
        QCOMPARE(store.count({EntityKind::User, {}, named, {}, {}, -1, false}), 2);
    }

    void ofTwoOfOneNameTheOneWhoWasChosenIsInvited()
    {
        Inviting office;
        store::Store &store = **office.world.office;
        const RecordId first = office.world.office->create(EntityKind::User, {{u"name"_s, office.wish().name}});
        const RecordId second = office.world.office->create(EntityKind::User, {{u"name"_s, office.wish().name}});
        auto wish = office.wish();
        wish.person = second;
        QVERIFY_RESULT(sync::hub::makeInvitation(store, office.world.office->connection(), wish));
        QCOMPARE(store.get(EntityKind::User, second)->text(u"email"_s), wish.email);
        QVERIFY(store.get(EntityKind::User, first)->text(u"email"_s).isEmpty());
    }

    void anotherCertificateIsSentNothing()
    {
        Inviting office(true);
        const MemoryFolder folder;
        auto invitation = office.make();
        const QString right = invitation.certificate;
        invitation.certificate = anotherCertificate(folder.path());
        QVERIFY(invitation.certificate.contains(u"BEGIN CERTIFICATE"_s));
        QCOMPARE(office.check(invitation).server.problem, Problem::UntrustedCertificate);
        QVERIFY(!office.accept(invitation, u"a word of his own"_s));
        QVERIFY(office.keychain.entries().isEmpty());
        QCOMPARE(office.state(invitation.id), State::Open);
        invitation.certificate = right;
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
    }

    void whoMayNotAdministerPeopleMayNotInvite()
    {
        Inviting office;
        office.world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const auto mara = office.world.join(u"mara"_s, u"mara"_s);
        const auto early = sync::hub::makeInvitation(**mara, mara->connection(), office.wish());
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Refused);
        const Filter lukas = Filter::equals(u"name"_s, u"Lukas Brandstetter"_s);
        QCOMPARE((*mara)->count({EntityKind::User, {}, lukas, {}, {}, 1, false}), 0); // nobody was made for it
        const auto invitation = office.make();
        settle(office.world, {mara.get()}); // by now there is one
        const auto made = sync::hub::makeInvitation(**mara, mara->connection(), office.wish());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Refused);
        QCOMPARE(sync::hub::invitations(mara->connection()).error().kind, Error::Kind::Refused);
        QCOMPARE(sync::hub::revokeInvitation(mara->connection(), invitation.id).error().kind, Error::Kind::Refused);
        QCOMPARE(sync::hub::restoreInvitation(mara->connection(), invitation.id).error().kind, Error::Kind::Refused);
        QVERIFY(mara->connection().query("SELECT satchel.my_invitation()")->isNull(0, 0));
        QVERIFY(!mara->connection().query("SELECT * FROM satchel.invitation"));
        // Whoever is invited sees nothing of the team before.
        const auto invited = postgres().connect(office.world.database, invitation.login, invitation.secret);
        QVERIFY(!invited->query("SELECT name FROM satchel.contact"));
        QVERIFY(!invited->query("SELECT name FROM satchel.hub"));
        QVERIFY(!invited->query("SELECT satchel.team_overview()"));
    }

    void aRoleThatSomebodyIsInvitedToStays()
    {
        Inviting office;
        sync::hub::HubAdministration team(office.world.office->connection(), **office.world.office);
        QVERIFY_RESULT(team.setRole({u"service"_s, u"Service"_s, false, {}}, u"rep"_s));
        auto wish = office.wish();
        wish.role = u"service"_s;
        const auto made = sync::hub::makeInvitation(**office.world.office, office.world.office->connection(), wish);
        QVERIFY_RESULT(made);
        QCOMPARE(made->roleLabel, u"Service"_s);
        QCOMPARE(team.removeRole(u"service"_s).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(sync::hub::revokeInvitation(office.world.office->connection(), made->id));
        QVERIFY_RESULT(team.removeRole(u"service"_s));
    }

    void aHubOfTheFormatBeforeIsBroughtUpToDate()
    {
        Inviting office;
        auto &connection = office.world.office->connection();
        QVERIFY_RESULT(connection.run("DROP TABLE satchel.invitation CASCADE; UPDATE satchel.hub SET format = 8"));
        const auto early = sync::hub::makeInvitation(**office.world.office, connection, office.wish());
        QCOMPARE(early.error().kind, Error::Kind::TooNew);
        QVERIFY(sync::hub::invitations(connection)->empty());
        QVERIFY_RESULT(sync::hub::upgradeHub(**office.world.office, connection));
        QVERIFY_RESULT(office.accept(office.make(), u"a word of his own"_s));
    }

    void whoIsInvitedIsAMemberOfTheirTerritory()
    {
        Inviting office;
        const RecordId dach = office.world.office->create(
            EntityKind::Team, {{u"name"_s, u"DACH"_s}, {u"is_territory"_s, true}});
        auto wish = office.wish();
        wish.territory = dach;
        const auto made = sync::hub::makeInvitation(**office.world.office, office.world.office->connection(), wish);
        QVERIFY_RESULT(made);
        QCOMPARE(made->territory, u"DACH"_s);
        QCOMPARE((*office.world.office)
                     ->count({EntityKind::TeamMember, {}, Filter::refersTo(u"team"_s, dach), {}, {}, -1, false}),
            1);
    }

    void aPasswordIsChangedAndTheOldOneEnds()
    {
        Inviting office;
        const auto invitation = office.make();
        const QString address = sync::hub::addressOf(invitation);
        QVERIFY_RESULT(office.accept(invitation, u"a word of his own"_s));
        QVERIFY_RESULT(sync::hub::changePassword(
            address, invitation.login, u"another word"_s, office.keychain, office.cancellation, {}));
        QCOMPARE(office.keychain.entries().values(), QStringList(u"another word"_s));
        QVERIFY(!sync::hub::PgConnection::open(address, u"a word of his own"_s, office.cancellation));
        QVERIFY_RESULT(sync::hub::connectTo(address, invitation.login, office.keychain, office.cancellation, {}));
    }

    /// The server had it, and the program ended before the keychain did.
    void aChangeOfThePasswordThatWasCutIsFound()
    {
        Inviting office;
        const auto invitation = office.make();
        const QString address = sync::hub::addressOf(invitation);
        QVERIFY_RESULT(office.accept(invitation, u"another word"_s));
        const QString entry = sync::hub::secretName(address, invitation.login);
        office.keychain.set(entry, u"the word before"_s);
        office.keychain.set(entry + u"/next"_s, u"another word"_s);
        QVERIFY_RESULT(sync::hub::connectTo(address, invitation.login, office.keychain, office.cancellation, {}));
        QCOMPARE(office.keychain.entries().values(), QStringList(u"another word"_s));
    }

    void theWindowJoinsByAnInvitation()
    {
        Inviting office(true);
        office.world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto invitation = office.make();
        QVERIFY_RESULT(office.world.office->exchange());
        const QString path = office.world.path(u"computer"_s);
        quint64 seed = 95'000;
        const auto open = [&] { return store::Store::open(path, office.world.clock, ++seed); };
        QVERIFY_RESULT(open());
        sync::TeamService service({open, office.keychain, office.world.clock, path, {}, u"Laptop"_s});
        std::optional<sync::ClosedStoreWork> work;
        connect(&service, &sync::TeamService::closingRequired, &service, [&](const auto &asked) { work = asked; });
        auto *invitations = store::InvitationControl::of(&service);
        QVERIFY(invitations);
        QSignalSpy checked(invitations, &store::InvitationControl::checked);
        QSignalSpy planned(&service, &store::TeamControl::joinPlanned);
        QSignalSpy failed(&service, &store::TeamControl::setupFailed);
        invitations->check(invitation);
        QVERIFY(checked.wait(patience));
        QCOMPARE(checked.front().front().value<store::InvitationCheck>().people, 1);
        invitations->planJoin(invitation, u"a word of his own"_s);
        QTRY_COMPARE_WITH_TIMEOUT(planned.count() + failed.count(), 1, patience);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(planned.front().front().value<store::TeamJoinPlan>().role, u"rep"_s);
        service.join();
        QVERIFY(work);
        QVERIFY_RESULT(work->run());
        const auto store = open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
        QCOMPARE((*store)->title(EntityKind::User, (*store)->me()), u"Lukas Brandstetter"_s);
        // The certificate of the invitation goes with the store: nothing else on this computer has it.
        const auto membership = **store::HubState(**store).find();
        QVERIFY_RESULT(
            sync::hub::connectTo(membership.address, membership.login, office.keychain, office.cancellation, {}));
        QVERIFY(!sync::hub::shownAddress(membership.address).contains(u"pem:"_s));
        // The invitation is used, and the window of another computer says so.
        invitations->check(invitation);
        QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 2, patience);
        QCOMPARE(checked.back().front().value<store::InvitationCheck>().server.problem, Problem::SignInRefused);
    }
};

SATCHEL_TEST(tst_Invitations)
#include "tst_Invitations.moc"
