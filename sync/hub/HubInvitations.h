// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations to a team: an administrator's desk makes one at the hub, a colleague's asks the server about it and
// accepts it. Neither the one-time secret nor a password goes to the server, only what SCRAM makes of them.
#pragma once

#include "store/hub/TeamInvitation.h"
#include "sync/engine/Keychain.h"
#include "sync/hub/PgConnection.h"

namespace satchel::store {
class Store;
}

namespace satchel::sync::hub {

/// The invited person is a user of the team from now on, a new one unless the store knows them
/// (store::invitedPerson); the hub hears of it with the next exchange. Invalid for what is missing; TooNew
/// where the hub is older than invitations; Conflict where they have access or several are called so; Refused and
/// Forbidden for who may not administer people.
Result<store::TeamInvitation> makeInvitation(
    store::Store &store, PgConnection &connection, const store::InvitationWish &wish);

/// The next end first. None where the hub is older than invitations; Refused for who may not administer people.
Result<std::vector<store::MadeInvitation>> invitations(PgConnection &connection);
/// Conflict for one that was used.
Result<void> revokeInvitation(PgConnection &connection, RecordId id);
/// Takes a revocation back. Conflict where the person has another one.
Result<void> restoreInvitation(PgConnection &connection, RecordId id);

/// Of the server that it names and the certificate that it expects; an address as libpq has it.
QString addressOf(const store::TeamInvitation &invitation);

/// Asks the server, and changes nothing. A server that has another certificate than the invitation says is sent
/// nothing.
store::InvitationCheck checkInvitation(
    const store::TeamInvitation &invitation, Instant now, Cancellation &cancellation);

/// The password becomes this person's, and the invitation is used; both or neither. An answer that was lost, and an
/// invitation that was used with this password before, count as accepted. The keychain has the password from before it
/// is sent. Conflict, with whom to ask, for one that was used, revoked or has expired; as PgConnection::open.
Result<void> acceptInvitation(const store::TeamInvitation &invitation, const QString &password, Instant now,
    Keychain &keychain, Cancellation &cancellation);

} // namespace satchel::sync::hub
