// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubInvitations.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/hub/HubState.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubCheck.h"
#include "sync/hub/HubSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr qint64 largestAuthority = 64 * 1024; // bytes of certificates; an invitation has to fit into a mail

/// The certificates that an address trusts; empty: those that the computer trusts.
Result<QString> authorityOf(const QString &address)
{
    const QString root = TRY(wordIn(address, u"sslrootcert"_s));
    if (root.isEmpty() || root == "system"_L1)
        return QString();
    if (const auto inside = certificateIn(root))
        return QString::fromUtf8(*inside);
    QFile file(root);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, file.errorString(), root);
    if (file.size() > largestAuthority)
        return fail(Error::Kind::Invalid,
            Reason::tr("the file of the server's authority has too many certificates for an invitation"), root);
    return QString::fromUtf8(file.readAll());
}

Result<int> formatOf(PgConnection &connection)
{
    return static_cast<int>(TRY(connection.query("SELECT format FROM satchel.hub")).integer(0, 0));
}

/// Who is invited, and what this store lacks of them.
struct InvitedUser
{
    RecordId id;
    std::vector<Edit> edits;
};

/// The user, their e-mail address and the membership in a territory's team where they are missing.
Result<InvitedUser> planUser(store::Store &store, const store::InvitationWish &wish)
{
    const QString name = wish.name.trimmed();
    const QString email = wish.email.trimmed();
    if (!wish.person.isNull())
        TRY(store.get(EntityKind::User, wish.person)); // they may have been deleted since they were chosen
    RecordId user = wish.isAnother ? RecordId()
        : wish.person.isNull()     ? TRY(store::invitedPerson(store, name, email))
                                   : wish.person;
    std::vector<Edit> edits;
    if (user.isNull()) {
        user = store.newId();
        std::vector<FieldValue> values{{field::name, name}};
        if (!email.isEmpty())
            values.push_back({field::email, email});
        edits.push_back(Edit::create(EntityKind::User, user, std::move(values)));
    } else if (!email.isEmpty() && isEmpty(store.get(EntityKind::User, user)->value(field::email))) {
        edits.push_back(Edit::update(EntityKind::User, user, {{field::email, email}}));
    }
    if (!wish.territory.isNull()) {
        const qint64 already = TRY(store.count({EntityKind::TeamMember, {},
            Filter::all({Filter::refersTo(field::team, wish.territory), Filter::refersTo(field::user, user)}), {}, {},
            1, false}));
        if (already == 0)
            edits.push_back(
                Edit::create(EntityKind::TeamMember, {}, {{field::team, wish.territory}, {field::user, user}}));
    }
    return InvitedUser{user, std::move(edits)};
}

Result<void> checkWish(const store::InvitationWish &wish)
{
    for (const auto &[name, value] : {std::pair{u"name"_s, wish.name}, {u"role"_s, wish.role}}) {
        if (value.trimmed().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("this is missing"), name);
    }
    return {};
}

QString stateSentence(store::InvitationState state, const QString &inviter)
{
    switch (state) {
    case store::InvitationState::Expired:
        return Reason::tr("this invitation has expired: ask %1 for another one").arg(inviter);
    case store::InvitationState::Used:
        return Reason::tr("this invitation was used: ask %1 for another one").arg(inviter);
    default: return Reason::tr("this invitation was revoked: ask %1 for another one").arg(inviter);
    }
}

/// With the password that may be this person's by now.
Result<void> signInAlone(const store::TeamInvitation &invitation, const QString &password, Cancellation &cancellation)
{
    const auto own = PgConnection::open(addressOf(invitation), password, cancellation);
    if (own)
        return {};
    if (own.error().kind != Error::Kind::Unauthorized)
        return fail(own.error());
    return fail(Error::Kind::Conflict,
        Reason::tr("this invitation was used or revoked: ask %1 for another one").arg(invitation.inviter));
}

Result<void> redeem(const store::TeamInvitation &invitation, const QString &password, Cancellation &cancellation)
{
    auto invited = PgConnection::open(addressOf(invitation), invitation.secret, cancellation);
    if (!invited)
        return invited.error().kind == Error::Kind::Unauthorized ? signInAlone(invitation, password, cancellation)
                                                                 : fail(invited.error());
    const QByteArray verifier = TRY((*invited)->scramVerifier(invitation.login, password));
    const auto answer = (*invited)->query("SELECT satchel.accept_invitation($1)", {verifier});
    if (!answer && answer.error().kind != Error::Kind::Unanswered)
        return fail(answer.error());
    if (!answer) { // it may have been done
        const auto own = signInAlone(invitation, password, cancellation);
        return own || own.error().kind == Error::Kind::Conflict ? own : fail(answer.error());
    }
    const QString state = QString::fromUtf8(answer->text(0, 0));
    if (state == "accepted"_L1)
        return {};
    if (state == "used"_L1)
        return signInAlone(invitation, password, cancellation);
    return fail(
        Error::Kind::Conflict, stateSentence(store::invitationStateFrom(state), invitation.inviter), invitation.name);
}

} // namespace

QString addressOf(const store::TeamInvitation &invitation)
{
    QHash<QString, QString> words{{u"host"_s, invitation.host}, {u"dbname"_s, invitation.database},
        {u"user"_s, invitation.login}, {u"sslmode"_s, invitation.tls}};
    if (!invitation.port.isEmpty())
        words.insert(u"port"_s, invitation.port);
    if (invitation.host.contains(u',')) // a replica of it lets nobody write
        words.insert(u"target_session_attrs"_s, u"read-write"_s);
    if (!invitation.certificate.isEmpty())
        words.insert(u"sslrootcert"_s, rootCertificateWord(invitation.certificate.toUtf8()));
    return addressOf(words);
}

Result<store::TeamInvitation> makeInvitation(
    store::Store &store, PgConnection &connection, const store::InvitationWish &wish)
{
    TRY(checkWish(wish));
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store.path());
    if (TRY(formatOf(connection)) < formatOfInvitations)
        return fail(Error::Kind::TooNew,
            Reason::tr("this Satchel is newer than the hub: an administrator has to bring it up to date with "
                       "\"satchel hub upgrade\""));
    const QString &address = membership->address;
    store::TeamInvitation made;
    made.certificate = TRY(authorityOf(address));
    made.host = TRY(wordIn(address, u"host"_s));
    made.port = TRY(wordIn(address, u"port"_s));
    made.database = TRY(wordIn(address, u"dbname"_s));
    made.tls = TRY(wordIn(address, u"sslmode"_s));
    if (made.tls.isEmpty())
        made.tls = u"verify-full"_s;
    if (!wish.territory.isNull())
        made.territory = store.title(EntityKind::Team, wish.territory);
    made.id = store.newId();
    made.name = wish.name.trimmed();
    made.email = wish.email.trimmed();
    made.role = wish.role;
    made.expires = wish.expires;
    made.inviter = store.title(EntityKind::User, store.me());
    made.secret = store::newInvitationSecret();
    InvitedUser user = TRY(planUser(store, wish));
    const QByteArray verifier = TRY(connection.scramVerifier(made.login, made.secret));
    const auto login = TRY(connection.query("SELECT satchel.make_invitation($1, $2, $3, $4, $5, $6, $7, $8)",
        {pgId(made.id), store::loginFor(made.email, made.name).toUtf8(), pgId(user.id), made.name.toUtf8(),
            made.email.toUtf8(), made.role.toUtf8(), made.expires.toIso().toUtf8(), verifier}));
    made.login = QString::fromUtf8(login.text(0, 0));
    if (!user.edits.empty()) { // not before the server allowed it
        const auto written = store.commit(
            {Reason::tr("Invited %1").arg(wish.name), Origin::user(), std::move(user.edits), {}});
        if (!written) {
            std::ignore = revokeInvitation(connection, made.id); // whoever made it will make it again
            return fail(written.error());
        }
    }
    const auto hub = TRY(connection.query(
        "SELECT h.name, r.label FROM satchel.hub h, satchel.role r WHERE r.name = $1", {made.role.toUtf8()}));
    made.team = QString::fromUtf8(hub.text(0, 0));
    made.roleLabel = QString::fromUtf8(hub.text(0, 1));
    return made;
}

Result<std::vector<store::MadeInvitation>> invitations(PgConnection &connection)
{
    std::vector<store::MadeInvitation> made;
    if (TRY(formatOf(connection)) < formatOfInvitations)
        return made;
    const auto rows = TRY(connection.query("SELECT satchel.invitations()"));
    for (const QJsonValue one : QJsonDocument::fromJson(rows.bytes(0, 0)).array()) {
        const auto expires = QDateTime::fromString(one[u"expires"].toString(), Qt::ISODateWithMs);
        made.push_back({RecordId::fromString(one[u"id"].toString()), one[u"name"].toString(), one[u"email"].toString(),
            one[u"role"].toString(), RecordId::fromString(one[u"made_by"].toString()),
            Instant{expires.toMSecsSinceEpoch()}, store::invitationStateFrom(one[u"state"].toString())});
    }
    return made;
}

Result<void> revokeInvitation(PgConnection &connection, RecordId id)
{
    return connection.query("SELECT satchel.revoke_invitation($1)", {pgId(id)}).map([](const PgRows &) {});
}

Result<void> restoreInvitation(PgConnection &connection, RecordId id)
{
    return connection.query("SELECT satchel.restore_invitation($1)", {pgId(id)}).map([](const PgRows &) {});
}

store::InvitationCheck checkInvitation(const store::TeamInvitation &invitation, Instant now, Cancellation &cancellation)
{
    store::InvitationCheck check;
    if (const QSslCertificate authority(invitation.certificate.toUtf8()); !authority.isNull()) {
        check.authority = authority.subjectDisplayName();
        check.authorityUntil = Instant{authority.expiryDate().toMSecsSinceEpoch()};
    }
    if (invitation.expires <= now) {
        check.state = store::InvitationState::Expired;
        return check;
    }
    const CheckedServer checked = checkServer({addressOf(invitation), {}, {}, invitation.secret}, cancellation);
    check.server = checked.check;
    if (!checked.connection)
        return check;
    const auto asked = checked.connection->query("SELECT satchel.my_invitation()");
    if (!asked || asked->isNull(0, 0)) {
        check.server.problem = store::TeamServerCheck::Problem::Other;
        check.server.detail = asked ? QString() : asked.error().what;
        return check;
    }
    const QJsonObject json = QJsonDocument::fromJson(asked->bytes(0, 0)).object();
    check.server.problem = store::TeamServerCheck::Problem::None;
    check.server.hub = json[u"team"].toString();
    check.server.role = json[u"role"].toString();
    check.state = store::invitationStateFrom(json[u"state"].toString());
    check.people = json[u"people"].toInteger();
    check.bytes = json[u"bytes"].toInteger();
    return check;
}

Result<void> acceptInvitation(const store::TeamInvitation &invitation, const QString &password, Instant now,
    Keychain &keychain, Cancellation &cancellation)
{
    if (invitation.expires <= now)
        return fail(
            Error::Kind::Conflict, stateSentence(store::InvitationState::Expired, invitation.inviter), invitation.name);
    const QString secret = secretName(addressOf(invitation), invitation.login);
    const auto before = TRY(keychain.read(secret));
    TRY(keychain.write(secret, password)); // else a crash behind the acceptance would lose a generated one
    const auto done = redeem(invitation, password, cancellation);
    if (!done && done.error().kind != Error::Kind::Unanswered) // else it may be the password
        TRY(before ? keychain.write(secret, *before) : keychain.remove(secret));
    return done;
}

} // namespace satchel::sync::hub
