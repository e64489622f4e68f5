// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation to a team: everything a colleague needs to join, as one value that travels as a file or as a text to
// paste. It has a one-time secret, and whoever opens it first joins.
#pragma once

#include "domain/Instant.h"
#include "domain/RecordId.h"
#include "store/hub/TeamSetup.h"

#include <optional>

namespace satchel::store {

class Store;

/// How the file of an invitation ends.
inline constexpr QLatin1StringView invitationSuffix(".satchel-invitation");

struct TeamInvitation
{
    RecordId id; // at the hub
    QString team; // "Fjellstad Sales"
    QString host; // of the server, as libpq has it: also several, with commas
    QString port = {}; // likewise; empty: the usual one
    QString database;
    QString tls; // sslmode of libpq, "verify-full" mostly
    QString certificate = {}; // PEM of the authority that the server's certificate is of; empty: any that is trusted
    QString login; // who signs in
    QString name; // of whom it is for
    QString email = {};
    QString role; // name of a TeamRole: "rep"
    QString roleLabel = {}; // as TeamRole::label
    QString territory = {}; // how it is called
    QString inviter;
    Instant expires;
    QString secret; // "KT7R-9MHV-2QXD-4WFN": signs in once, before the person has a password

    bool operator==(const TeamInvitation &) const = default;
};

/// The content of a file: one JSON document.
QByteArray invitationFile(const TeamInvitation &invitation);
/// The same as a text without spaces: satchel-invite:1:…:… with a checksum at its end.
QString invitationText(const TeamInvitation &invitation);
/// Reads either, the text also in the middle of a mail and broken into lines. Invalid, with the place within the
/// document, for what is cut off, was changed or lacks something, and with the place "code" for the secret alone;
/// TooNew for that of a newer Satchel.
Result<TeamInvitation> invitationFrom(const QByteArray &fileOrText);

/// A new one-time secret: 80 random bits, in letters that are not mistaken for each other.
QString newInvitationSecret();
/// A new password of 100 random bits in the same letters.
QString newTeamPassword();

/// "mara.lindqvist@fjellstad.example" signs in as "mara.lindqvist", without an address by the name.
QString loginFor(const QString &email, const QString &name);

/// Characters of a password that a person has for their team.
inline constexpr int shortestTeamPassword = 12;

/// What an administrator asks for.
struct InvitationWish
{
    QString name;
    QString email;
    QString role; // name of a TeamRole
    RecordId territory = {}; // a record of the entity "team" whose member the person becomes
    Instant expires = {};
    bool isAnother = false; // a new person, also where one of this name is here without an e-mail address
    RecordId person = {}; // a user who was chosen; null: found by e-mail address and name, see invitedPerson
};

/// Whom a wish is for, who may be here before they have access, as the owner of imported records: the user with this
/// e-mail address, else the only one of this name who has none; null where there is none, or where the address tells
/// apart whom the name does not. Conflict without an address where several are called so.
Result<RecordId> invitedPerson(Store &store, const QString &name, const QString &email);

enum class InvitationState : quint8 { Open, Used, Expired, Revoked };
QString nameOf(InvitationState state); // "open", "used", "expired", "revoked"
/// Revoked for a word that is none: what cannot be read opens nothing.
InvitationState invitationStateFrom(QStringView name);

/// As the hub has it, without the secret.
struct MadeInvitation
{
    RecordId id;
    QString name;
    QString email;
    QString role;
    RecordId madeBy; // a user
    Instant expires;
    InvitationState state = InvitationState::Open;
};

/// What the server says of an invitation before anything is changed.
struct InvitationCheck
{
    TeamServerCheck server = {}; // SignInRefused: it was used or revoked; UntrustedCertificate: not the one expected
    InvitationState state = InvitationState::Open;
    qint64 people = 0; // of the team
    QString authority = {}; // of the certificate in the invitation: "Fjellstad Root CA"; empty where it has none
    std::optional<Instant> authorityUntil = {};
    qint64 bytes = 0; // that its records take at the server, about what joining reads
};

} // namespace satchel::store

Q_DECLARE_METATYPE(satchel::store::TeamInvitation)
Q_DECLARE_METATYPE(satchel::store::InvitationCheck)
