// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what with the schema of a hub, past its functions: a grant that somebody made by hand, or a function that
// somebody replaced, opens what row security and push keep closed.
#pragma once

#include "sync/hub/PgConnection.h"

#include <QStringList>

namespace satchel::sync::hub {

/// What is otherwise than `hub init` makes it, as sentences for whoever looks after the server; empty where nothing is.
/// Whoever signed in need not be an administrator.
Result<QStringList> schemaFaults(PgConnection &connection);
/// Refused with the faults, one a line.
Result<void> checkSchemaRights(PgConnection &connection);
/// Whether everybody may make things in the schema public of this database, as before PostgreSQL 15. The hub does not
/// depend on it; other programs of the database may.
Result<bool> isPublicOpen(PgConnection &connection);

} // namespace satchel::sync::hub
