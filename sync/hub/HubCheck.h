// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the server that a person named before anything is made or joined there, and says what is in the way. Nothing
// is changed. Words of the server are in its language, so what went wrong is told by states and by trying.
#pragma once

#include "store/hub/TeamSetup.h"
#include "sync/hub/PgConnection.h"

namespace satchel::sync::hub {

struct CheckedServer
{
    store::TeamServerCheck check;
    QString address; // without a password
    QString login;
    std::unique_ptr<PgConnection> connection; // null where there is none
};

/// For a worker thread: it waits for the network.
CheckedServer checkServer(const store::TeamServer &server, Cancellation &cancellation);

} // namespace satchel::sync::hub
