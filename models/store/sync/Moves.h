// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving one connection for another. As long as "moves_to" of its settings names the other one, a connection only
// receives: nothing is written to the account that is left, what changes there comes here, and the other connection
// gets every record that it can hold. The state is in the settings; how far the move is, is counted (MoveRecords).
#pragma once

#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"

#include <span>

namespace satchel::store {

// What a person does with a move, as settings. Mappings::saveSettings takes them over.
ConnectionSettings startMove(ConnectionSettings settings, const QString &to);
ConnectionSettings finishMove(ConnectionSettings settings);
ConnectionSettings cancelMove(ConnectionSettings settings);

/// NotFound or Invalid, with the reason, where `from` cannot be left for the connection of this name.
Result<Connection> checkMove(Store &store, const Connection &from, const QString &to);

/// What other settings of a move mean beyond themselves; within the transaction that writes them. A start has the
/// other connection look through all records, a cancel has this one look through what changed since the start, an end
/// pauses it.
Result<void> followMove(
    Store &store, const Connection &connection, const ConnectionSettings &present, ConnectionSettings &wanted);

/// The connection that this one is left for, or was. Nothing where it is left for none, or for one that was removed.
Result<std::optional<Connection>> moveTarget(Store &store, const ConnectionSettings &settings);

/// True when everything that was at the remote at the time of the newest change that came from it is here.
Result<bool> isReadSinceItsLastChange(Store &store, const Connection &connection);

/// Records of these kinds that a cancelled move would have sent to the account: what changed here since its start, and
/// what waited then.
Result<qint64> countHeldBack(Store &store, const Connection &connection, std::span<const EntityKind> sent);

} // namespace satchel::store
